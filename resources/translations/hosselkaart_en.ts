<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AreasTab</name>
    <message numerus="yes">
        <source>%n area(s) lie in it and move up when it is removed.</source>
        <translation>
            <numerusform>%n area lies in it and moves up when it is removed.</numerusform>
            <numerusform>%n areas lie in it and move up when it is removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message numerus="yes">
        <source>{names} and %n more file(s)</source>
        <translation>
            <numerusform>{names} and %n more file</numerusform>
            <numerusform>{names} and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out</source>
        <translation>
            <numerusform>%n line is left out</numerusform>
            <numerusform>%n lines are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>All %n prints at once</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>All %n prints at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%n part(s) still have something left. You can close all the same.</source>
        <translation>
            <numerusform>%n part still has something left. You can close all the same.</numerusform>
            <numerusform>%n parts still have something left. You can close all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackSheet</name>
    <message numerus="yes">
        <source>It takes %n page(s). Make the lines shorter for less.</source>
        <translation>
            <numerusform>It takes %n page.</numerusform>
            <numerusform>It takes %n pages. Make the lines shorter for less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>Consent is missing (%n)</source>
        <translation>
            <numerusform>Consent is missing (%n)</numerusform>
            <numerusform>Consent is missing (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message numerus="yes">
        <source>%n still without a ring</source>
        <translation>
            <numerusform>%n still without a ring</numerusform>
            <numerusform>%n still without a ring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still without a place</source>
        <translation>
            <numerusform>%n still without a place</numerusform>
            <numerusform>%n still without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HerePanel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightSheet</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message numerus="yes">
        <source>All %n prints at once</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>All %n prints at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSetupDialog</name>
    <message numerus="yes">
        <source>%n contact(s) will wait beside the circle.</source>
        <translation>
            <numerusform>%n contact will wait beside the circle.</numerusform>
            <numerusform>%n contacts will wait beside the circle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCapture</name>
    <message numerus="yes">
        <source>Make %n note(s)</source>
        <translation>
            <numerusform>Make %n note</numerusform>
            <numerusform>Make %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message numerus="yes">
        <source>The last %n session(s) did not talk about it.</source>
        <translation>
            <numerusform>The last session did not talk about it.</numerusform>
            <numerusform>The last %n sessions did not talk about it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message numerus="yes">
        <source>There are %n screens. The room screen can go on the second one.</source>
        <translation>
            <numerusform>There are %n screens. The room screen can go on the second one.</numerusform>
            <numerusform>There are %n screens. The room screen can go on the second one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOut</name>
    <message numerus="yes">
        <source>%n file(s) written in {folder}</source>
        <translation>
            <numerusform>%n file written in {folder}</numerusform>
            <numerusform>%n files written in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>Put %n more note(s) on the line</source>
        <translation>
            <numerusform>Put %n more note on the line</numerusform>
            <numerusform>Put %n more notes on the line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightPanel</name>
    <message numerus="yes">
        <source>%n learning question(s) for tonight. Tick what you will talk about.</source>
        <translation>
            <numerusform>%n learning question for tonight. Tick what you will talk about.</numerusform>
            <numerusform>%n learning questions for tonight. Tick what you will talk about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n person waits</numerusform>
            <numerusform>%n people wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnSign</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>action_list</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walked in</source>
        <translation>
            <numerusform>%n walked in</numerusform>
            <numerusform>%n walked in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message numerus="yes">
        <source>%n quote(s) carry the insights.</source>
        <translation>
            <numerusform>%n quote carries the insights.</numerusform>
            <numerusform>%n quotes carry the insights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these we asked back with whoever said it.</source>
        <translation>
            <numerusform>%n of these we asked back with whoever said it.</numerusform>
            <numerusform>%n of these we asked back with whoever said it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n then became other words.</source>
        <translation>
            <numerusform>%n then became other words.</numerusform>
            <numerusform>%n then became other words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were withdrawn, and do not count any more.</source>
        <translation>
            <numerusform>%n was withdrawn, and does not count any more.</numerusform>
            <numerusform>%n were withdrawn, and do not count any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited line(s) were said in confidence, and are not printed.</source>
        <translation>
            <numerusform>%n cited line was said in confidence, and is not printed.</numerusform>
            <numerusform>%n cited lines were said in confidence, and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited line(s) are not printed, as the speaker did not agree.</source>
        <translation>
            <numerusform>%n cited line is not printed, as the speaker did not agree.</numerusform>
            <numerusform>%n cited lines are not printed, as the speakers did not agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were expected never came.</source>
        <translation>
            <numerusform>%n person who was expected never came.</numerusform>
            <numerusform>%n people who were expected never came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>… and %n more line(s) left out.</source>
        <translation>
            <numerusform>… and %n more line left out.</numerusform>
            <numerusform>… and %n more lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) in {folder}</source>
        <translation>
            <numerusform>%n print in {folder}</numerusform>
            <numerusform>%n prints in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in {folder}</source>
        <translation>
            <numerusform>%n file in {folder}</numerusform>
            <numerusform>%n files in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message numerus="yes">
        <source>%n minute(s) behind the plan.</source>
        <translation>
            <numerusform>%n minute behind the plan.</numerusform>
            <numerusform>%n minutes behind the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the plan.</source>
        <translation>
            <numerusform>%n minute ahead of the plan.</numerusform>
            <numerusform>%n minutes ahead of the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “{title}” it ends %n minute(s) earlier.</source>
        <translation>
            <numerusform>Without “{title}” it ends %n minute earlier.</numerusform>
            <numerusform>Without “{title}” it ends %n minutes earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>%n row(s) in which the rounds do not differ are left out.</source>
        <translation>
            <numerusform>%n row in which the rounds do not differ is left out.</numerusform>
            <numerusform>%n rows in which the rounds do not differ are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget round(s)</source>
        <translation>
            <numerusform>%n budget round</numerusform>
            <numerusform>%n budget rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compared value(s)</source>
        <translation>
            <numerusform>%n compared value</numerusform>
            <numerusform>%n compared values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n earlier wording</numerusform>
            <numerusform>%n earlier wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to give back</source>
        <translation>
            <numerusform>%n line to give back</numerusform>
            <numerusform>%n lines to give back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of decision</source>
        <translation>
            <numerusform>%n day of decision</numerusform>
            <numerusform>%n days of decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning question(s)</source>
        <translation>
            <numerusform>%n learning question</numerusform>
            <numerusform>%n learning questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>%n wording</numerusform>
            <numerusform>%n wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insight(s)</source>
        <translation>
            <numerusform>%n insight</numerusform>
            <numerusform>%n insights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of action</source>
        <translation>
            <numerusform>%n course of action</numerusform>
            <numerusform>%n courses of action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network map(s)</source>
        <translation>
            <numerusform>%n network map</numerusform>
            <numerusform>%n network maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s)</source>
        <translation>
            <numerusform>%n circle</numerusform>
            <numerusform>%n circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n ask</numerusform>
            <numerusform>%n asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to begin a map</source>
        <translation>
            <numerusform>%n way to begin a map</numerusform>
            <numerusform>%n ways to begin a map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) under a map</source>
        <translation>
            <numerusform>%n photo under a map</numerusform>
            <numerusform>%n photos under a map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n record(s) refer to something that is gone: {where}.</source>
        <translation>
            <numerusform>%n record refer to something that is gone: {where}.</numerusform>
            <numerusform>%n records refer to something that is gone: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching misses %n record(s).</source>
        <translation>
            <numerusform>Searching misses %n record.</numerusform>
            <numerusform>Searching misses %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ from what the journal says: {where}.</source>
        <translation>
            <numerusform>%n record differ from what the journal says: {where}.</numerusform>
            <numerusform>%n records differ from what the journal says: {where}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message numerus="yes">
        <source>You call it established, though %n source(s) contradict it.</source>
        <translation>
            <numerusform>You call it established, though %n source contradicts it.</numerusform>
            <numerusform>You call it established, though %n sources contradict it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) withdrawn by the speaker: no longer counted.</source>
        <translation>
            <numerusform>%n source was withdrawn by the speaker and no longer counts.</numerusform>
            <numerusform>%n sources were withdrawn by the speaker and no longer count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message numerus="yes">
        <source>%n line(s) are left out: the speaker does not want them printed.</source>
        <translation>
            <numerusform>%n line is left out: the speaker does not want it printed.</numerusform>
            <numerusform>%n lines are left out: the speaker does not want them printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interchange</name>
    <message numerus="yes">
        <source>%n line(s) with weight 0: no tie.</source>
        <translation>
            <numerusform>%n line with weight 0: no tie.</numerusform>
            <numerusform>%n lines with weight 0: no tie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} join somebody who is not in the file: left out.</source>
        <translation>
            <numerusform>%n line of {name} to somebody who is not in it was left out.</numerusform>
            <numerusform>%n lines of {name} to somebody who is not in it were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of {name} stand in it twice: the first was taken.</source>
        <translation>
            <numerusform>%n contact stands twice in {name}: the first was taken.</numerusform>
            <numerusform>%n contacts stand twice in {name}: the first was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very long text(s) of {name} were cut.</source>
        <translation>
            <numerusform>%n very long text of {name} was cut.</numerusform>
            <numerusform>%n very long texts of {name} were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) or line(s) of {name} say more than fits: not all was kept.</source>
        <translation>
            <numerusform>{name} says too much of %n contact or line: a part was kept.</numerusform>
            <numerusform>{name} says too much of %n contacts or lines: a part was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} that join more than two were left out.</source>
        <translation>
            <numerusform>%n line of {name} that joins more than two was left out.</numerusform>
            <numerusform>%n lines of {name} that join more than two were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} join somebody with themselves. They were left out.</source>
        <translation>
            <numerusform>%n line of {name} that joins somebody with themselves was left out.</numerusform>
            <numerusform>%n lines of {name} that join somebody with themselves were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} repeat another one: that one became stronger.</source>
        <translation>
            <numerusform>%n line of {name} repeats another one: that one became stronger.</numerusform>
            <numerusform>%n lines of {name} repeat another one: those became stronger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} have the number of another one: left out.</source>
        <translation>
            <numerusform>%n line of {name} has the number of another one, and was left out.</numerusform>
            <numerusform>%n lines of {name} have the number of another one, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n participant(s) stand in it by name: they said yes to research.</source>
        <translation>
            <numerusform>%n participant stands in it by name, after a yes to research.</numerusform>
            <numerusform>%n participants stand in it by name: they said yes to research.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it by first name: they said yes to research.</source>
        <translation>
            <numerusform>%n participant stands in it by first name, after a yes to research.</numerusform>
            <numerusform>%n participants stand in it by first name: they said yes to research.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it without a name: there is no yes to research.</source>
        <translation>
            <numerusform>%n participant stands in it without a name: there is no yes to research.</numerusform>
            <numerusform>%n participants stand in it without a name: there is no yes to research.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it by what they are, and a number.</source>
        <translation>
            <numerusform>%n participant stands in it by role, and a number.</numerusform>
            <numerusform>%n participants stand in it by what they are, and a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it under a made-up name.</source>
        <translation>
            <numerusform>%n participant stands in it under a made-up name.</numerusform>
            <numerusform>%n participants stand in it under a made-up name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on maps stand in it by name. They were never asked.</source>
        <translation>
            <numerusform>%n person on a map stands in it by name, and was never asked.</numerusform>
            <numerusform>%n persons on maps stand in it by name. They were never asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map_changes</name>
    <message numerus="yes">
        <source>%n thing(s) on the map changed.</source>
        <translation>
            <numerusform>%n thing on the map changed.</numerusform>
            <numerusform>%n things on the map changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map_readings</name>
    <message numerus="yes">
        <source>%n contact(s) have no line to anybody else on the map yet.</source>
        <translation>
            <numerusform>%n contact has no line to anybody else on the map yet.</numerusform>
            <numerusform>%n contacts have no line to anybody else on the map yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n group(s) that have no line to each other yet.</source>
        <translation>
            <numerusform>There is %n group.</numerusform>
            <numerusform>There are %n groups that have no line to each other yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n contact(s) on the map.</source>
        <translation>
            <numerusform>There is %n contact on the map.</numerusform>
            <numerusform>There are %n contacts on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map_sentences</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n thing(s)</source>
        <translation>
            <numerusform>has %n thing</numerusform>
            <numerusform>has %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seeks %n thing(s)</source>
        <translation>
            <numerusform>seeks %n thing</numerusform>
            <numerusform>seeks %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: {who}</source>
        <translation>
            <numerusform>%n chosen: {who}</numerusform>
            <numerusform>%n chosen: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map_words</name>
    <message numerus="yes">
        <source>Drawing of a map with %n contact(s).</source>
        <translation>
            <numerusform>Drawing of a map with %n contact.</numerusform>
            <numerusform>Drawing of a map with %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%n action(s) should have been done by now.</source>
        <translation>
            <numerusform>%n action should have been done by now.</numerusform>
            <numerusform>%n actions should have been done by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) have no owner or no day.</source>
        <translation>
            <numerusform>%n open action has no owner or no day.</numerusform>
            <numerusform>%n open actions have no owner or no day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who came were not asked for consent.</source>
        <translation>
            <numerusform>%n person who came was not asked for consent.</numerusform>
            <numerusform>%n people who came were not asked for consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have no kind yet.</source>
        <translation>
            <numerusform>%n note has no kind yet.</numerusform>
            <numerusform>%n notes have no kind yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>participant</name>
    <message numerus="yes">
        <source>You have %n contact(s) on your map.</source>
        <translation>
            <numerusform>You have %n contact on your map.</numerusform>
            <numerusform>You have %n contacts on your map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n contact(s) on your map: {rings}.</source>
        <translation>
            <numerusform>You have %n contact on your map: {rings}.</numerusform>
            <numerusform>You have %n contacts on your map: {rings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They form %n group(s) of people who know each other.</source>
        <translation>
            <numerusform>They form %n group of people who know each other.</numerusform>
            <numerusform>They form %n groups of people who know each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They form %n group(s); {name} connects most of them.</source>
        <translation>
            <numerusform>They form %n group; {name} connects most of them.</numerusform>
            <numerusform>They form %n groups; {name} connects most of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a row did not talk about it.</source>
        <translation>
            <numerusform>%n session did not talk about it.</numerusform>
            <numerusform>%n sessions in a row did not talk about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was on the list %n time(s) then.</source>
        <translation>
            <numerusform>It was on the list %n time then.</numerusform>
            <numerusform>It was on the list %n times then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publication</name>
    <message numerus="yes">
        <source>{chosen} of %n insight(s) in it.</source>
        <translation>
            <numerusform>{chosen} of %n insight in it.</numerusform>
            <numerusform>{chosen} of %n insights in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>and %n more, further on in this report</source>
        <translation>
            <numerusform>and %n more, further on in this report</numerusform>
            <numerusform>and %n more, further on in this report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): {groups}.</source>
        <translation>
            <numerusform>%n person: {groups}.</numerusform>
            <numerusform>%n people: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n for</numerusform>
            <numerusform>%n for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a nuance</source>
        <translation>
            <numerusform>%n with a nuance</numerusform>
            <numerusform>%n with a nuance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) said in confidence are left out.</source>
        <translation>
            <numerusform>%n note said in confidence are left out.</numerusform>
            <numerusform>%n notes said in confidence are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are left out: the speaker did not agree.</source>
        <translation>
            <numerusform>%n quote are left out: the speaker did not agree.</numerusform>
            <numerusform>%n quotes are left out: the speaker did not agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are not shown: the owner did not agree.</source>
        <translation>
            <numerusform>%n map are not shown: the owner did not agree.</numerusform>
            <numerusform>%n maps are not shown: the owner did not agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>room_map</name>
    <message numerus="yes">
        <source>%n map(s) laid together</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps laid together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{one} – {other}: wished for by %n</source>
        <translation>
            <numerusform>{one} – {other}: wished for by %n</numerusform>
            <numerusform>{one} – {other}: wished for by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: named by %n</source>
        <translation>
            <numerusform>{name}: named by %n</numerusform>
            <numerusform>{name}: named by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, with an own map: named by %n</source>
        <translation>
            <numerusform>{name}, with an own map: named by %n</numerusform>
            <numerusform>{name}, with an own map: named by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the next page</source>
        <translation>
            <numerusform>and %n more, on the next page</numerusform>
            <numerusform>and %n more, on the next page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are not here: the owner did not agree.</source>
        <translation>
            <numerusform>%n map is not here: the owner did not agree.</numerusform>
            <numerusform>%n maps are not here: the owners did not agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>run_sheet</name>
    <message numerus="yes">
        <source>%n expected: {roles}.</source>
        <translation>
            <numerusform>%n expected: {roles}.</numerusform>
            <numerusform>%n expected: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n if need be</source>
        <translation>
            <numerusform>%n if need be</numerusform>
            <numerusform>%n if need be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks at the same time, at different tables</source>
        <translation>
            <numerusform>%n block at the same time, at different tables</numerusform>
            <numerusform>%n blocks at the same time, at different tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n happening(s) are left out: said in confidence, or not agreed.</source>
        <translation>
            <numerusform>%n happening is left out: said in confidence, or not agreed.</numerusform>
            <numerusform>%n happenings are left out: said in confidence, or not agreed.</numerusform>
        </translation>
    </message>
</context>
</TS>
