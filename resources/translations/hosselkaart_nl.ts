<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>ActionForm</name>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Klaar vóór</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Schrijf op</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>Next session</source>
        <translation>Volgende bijeenkomst</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Het is gedaan</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Toch niet gedaan</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>a name, a role, or anything else</source>
        <translation>een naam, een rol of iets anders</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>Afgesproken bij</translation>
    </message>
    <message>
        <source>Course of action</source>
        <translation>Handelingsperspectief</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>No later session is planned.</source>
        <translation>Er is geen latere bijeenkomst gepland.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Who does what, and by when? Write down the first action.</source>
        <translation>Wie doet wat, en wanneer is het klaar? Schrijf de eerste actie op.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Wat gaat er gebeuren?</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Zet actie erbij</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Promises without an action</source>
        <translation>Toezeggingen zonder actie</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Maak er een actie van</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>gedaan op {day}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>too late: {day}</source>
        <translation>te laat: {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>vóór {day}</translation>
    </message>
</context>
<context>
    <name>AreasTab</name>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>No areas yet. Type the first one, or bring in a list of a city.</source>
        <translation>Er zijn nog geen gebieden. Typ het eerste, of neem de lijst van een stad.</translation>
    </message>
    <message>
        <source>Name of a new area</source>
        <translation>Naam van een nieuw gebied</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Erin toevoegen</translation>
    </message>
    <message>
        <source>Lists of areas</source>
        <translation>Lijst van een stad</translation>
    </message>
    <message>
        <source>Remove area</source>
        <translation>Haal gebied weg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligt in</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>No initiative is in it yet.</source>
        <translation>Er is hier nog geen initiatief.</translation>
    </message>
    <message>
        <source>What refers to it</source>
        <translation>Wat ernaar verwijst</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) lie in it and move up when it is removed.</source>
        <translation>
            <numerusform>Er ligt %n gebied in; dat schuift omhoog als je dit weghaalt.</numerusform>
            <numerusform>Er liggen %n gebieden in; die schuiven omhoog als je dit weghaalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay when it is removed, without a place.</source>
        <translation>Ze blijven bestaan als je dit weghaalt, maar zonder gebied.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Niets verwijst ernaar.</translation>
    </message>
</context>
<context>
    <name>BackCheck</name>
    <message>
        <source>What did the speaker say when asked back?</source>
        <translation>Wat zei de spreker bij het terugvragen?</translation>
    </message>
    <message>
        <source>What was meant, in the speaker&apos;s words</source>
        <translation>Wat bedoeld was, in de woorden van de spreker</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Bewaar deze woorden</translation>
    </message>
    <message>
        <source>{code} asked back?</source>
        <translation>{code} teruggevraagd?</translation>
    </message>
</context>
<context>
    <name>BeforePanel</name>
    <message>
        <source>What is prepared</source>
        <translation>Wat je voorbereidt</translation>
    </message>
    <message>
        <source>Before the evening</source>
        <translation>Vóór de avond</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>People and tables</source>
        <translation>Mensen en tafels</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Deze bijeenkomst</translation>
    </message>
    <message>
        <source>Ready to leave?</source>
        <translation>Klaar om te gaan?</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Begin map</source>
        <translation>Begin kaart</translation>
    </message>
    <message>
        <source>Start from last time</source>
        <translation>Ga verder van vorige keer</translation>
    </message>
    <message>
        <source>How maps begin</source>
        <translation>Zo beginnen kaarten</translation>
    </message>
    <message>
        <source>Whose map?</source>
        <translation>Wiens kaart?</translation>
    </message>
    <message>
        <source>In which session?</source>
        <translation>Bij welke bijeenkomst?</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>geen bijeenkomst</translation>
    </message>
    <message>
        <source>There is a map of this person in this session already.</source>
        <translation>Deze persoon heeft hier al een kaart.</translation>
    </message>
    <message>
        <source>This person drew a map on {day}.</source>
        <translation>Deze persoon tekende een kaart op {day}.</translation>
    </message>
    <message>
        <source>no rings</source>
        <translation>geen ringen</translation>
    </message>
    <message>
        <source>no sectors</source>
        <translation>geen vakken</translation>
    </message>
    <message>
        <source>A new map has: {rings}; {sectors}.</source>
        <translation>Een nieuwe kaart heeft: {rings}; {sectors}.</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Choose a block to write more about it.</source>
        <translation>Kies een onderdeel om er meer over te schrijven.</translation>
    </message>
    <message>
        <source>no sort</source>
        <translation>geen soort</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kortste</translation>
    </message>
    <message>
        <source>Beside the block above</source>
        <translation>Naast het onderdeel erboven</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Mag vervallen</translation>
    </message>
    <message>
        <source>Shown to participants</source>
        <translation>Ook voor deelnemers</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title for participants</source>
        <translation>Titel voor deelnemers</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>als gepland</translation>
    </message>
    <message>
        <source>12 pens; 6 sheets A3</source>
        <translation>12 pennen; 6 vellen A3</translation>
    </message>
    <message>
        <source>The one block to cut when time runs out</source>
        <translation>Het ene onderdeel dat weg mag als de tijd op raakt</translation>
    </message>
    <message>
        <source>On the programme and on the room screen</source>
        <translation>Op het programma en op het zaalscherm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Bring in</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Wat staat erin</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>geen bijeenkomst</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>De bestanden worden gelezen</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Wat niet meekomt, en waarom</translation>
    </message>
    <message>
        <source>Bring in nothing</source>
        <translation>Haal niets binnen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more file(s)</source>
        <translation>
            <numerusform>{names} en nog %n bestand</numerusform>
            <numerusform>{names} en nog %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would come in</source>
        <translation>Er wordt gekeken wat er binnenkomt</translation>
    </message>
    <message>
        <source>Nothing can be brought in yet</source>
        <translation>Er kan nog niets binnenkomen</translation>
    </message>
    <message>
        <source>This is a whole programme</source>
        <translation>Dit is een heel programma</translation>
    </message>
    <message>
        <source>It becomes a programme of its own, in a new file. The programme that is open now stays as it is.</source>
        <translation>Het wordt een eigen programma, in een nieuw bestand. Het programma dat nu open is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Open it as a new programme</source>
        <translation>Open het als nieuw programma</translation>
    </message>
    <message>
        <source>Will be added: {count}</source>
        <translation>Komt erbij: {count}</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>Zet {count} erbij</translation>
    </message>
    <message>
        <source>{table}, line {line}: {why}</source>
        <translation>{table}, regel {line}: {why}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>No line is left out.</source>
        <translation>Alles komt mee.</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Erbij gezet: {count}</translation>
    </message>
    <message>
        <source>You can take this back at once: {keys}.</source>
        <translation>Je kunt dit in één keer terugdraaien: {keys}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out</source>
        <translation>
            <numerusform>%n regel komt niet mee</numerusform>
            <numerusform>%n regels komen niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists and networks</source>
        <translation>Lijsten en netwerken</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>CameCard</name>
    <message>
        <source>Who came, per role and area</source>
        <translation>Wie er waren, per rol en gebied</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Wie waren er?</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>geen gebied</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Cell</source>
        <translation>Vakje</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Value. Enter keeps it, Escape does not.</source>
        <translation>Waarde. Enter bewaart, Escape niet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source: where this is from</source>
        <translation>Bron: waar dit vandaan komt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Save all in one file</source>
        <translation>Bewaar alles in één bestand</translation>
    </message>
    <message>
        <source>No name is printed without a yes.</source>
        <translation>Zonder ja staat er geen naam op.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Which insight</source>
        <translation>Welk inzicht</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>full name, with consent</source>
        <translation>hele naam, met toestemming</translation>
    </message>
    <message>
        <source>first name, with consent</source>
        <translation>voornaam, met toestemming</translation>
    </message>
    <message>
        <source>role only</source>
        <translation>alleen de rol</translation>
    </message>
    <message>
        <source>a made-up name</source>
        <translation>een verzonnen naam</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the print</source>
        <translation>Taal van de print</translation>
    </message>
    <message numerus="yes">
        <source>All %n prints at once</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>Alle %n prints in één keer</numerusform>
        </translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
    <message>
        <source>all insights</source>
        <translation>alle inzichten</translation>
    </message>
    <message>
        <source>everyone with a map</source>
        <translation>iedereen met een kaart</translation>
    </message>
    <message>
        <source>nobody yet: to fill in by hand</source>
        <translation>nog niemand: vul het met de hand in</translation>
    </message>
    <message>
        <source>everyone who is expected</source>
        <translation>iedereen die we verwachten</translation>
    </message>
    <message>
        <source>each person who is expected</source>
        <translation>iedereen die we verwachten, ieder een eigen blad</translation>
    </message>
    <message>
        <source>A4, on its side</source>
        <translation>A4 liggend</translation>
    </message>
    <message>
        <source>A3, on its side</source>
        <translation>A3 liggend</translation>
    </message>
    <message>
        <source>A1, in pieces to glue</source>
        <translation>A1, in stukken om te plakken</translation>
    </message>
    <message>
        <source>These prints</source>
        <translation>Deze prints</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Wat erop staat</translation>
    </message>
    <message>
        <source>Print on both sides; turn over the long edge.</source>
        <translation>Print op twee kanten; draai over de lange kant.</translation>
    </message>
    <message>
        <source>Print on both sides; turn over the short edge.</source>
        <translation>Print op twee kanten; draai over de korte kant.</translation>
    </message>
</context>
<context>
    <name>ChooseBackup</name>
    <message>
        <source>Put back a backup</source>
        <translation>Zet een reservekopie terug</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Put back as a new file</source>
        <translation>Zet terug als nieuw bestand</translation>
    </message>
    <message>
        <source>Put back nothing</source>
        <translation>Zet niets terug</translation>
    </message>
    <message>
        <source>Which backup do you want back?</source>
        <translation>Welke reservekopie wil je terug?</translation>
    </message>
    <message>
        <source>It becomes a new file. What is open now stays as it is.</source>
        <translation>Het wordt een nieuw bestand. Wat nu open is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>There are no backups of this programme yet.</source>
        <translation>Er zijn nog geen reservekopieën van dit programma.</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Who is in it?</source>
        <translation>Wie hoort erin?</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>yellow-green</source>
        <translation>geelgroen</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>lichtblauw</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>olive green</source>
        <translation>olijfgroen</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} min</translation>
    </message>
    <message>
        <source>Plan of tonight</source>
        <translation>Plan van vanavond</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Notes follow the clock</source>
        <translation>Notities volgen de klok</translation>
    </message>
    <message>
        <source>Count on from where it was</source>
        <translation>Tel verder waar hij was</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>De klok klopt</translation>
    </message>
    <message>
        <source>Cut (−{minutes} min): {title}</source>
        <translation>Schrap (−{minutes} min): {title}</translation>
    </message>
    <message>
        <source>Go on with this again</source>
        <translation>Hiermee verdergaan</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Steps to close the session</source>
        <translation>Stappen om af te sluiten</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Maak het verslag</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Bijeenkomst afsluiten</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>The report sums up the evening on its first page. You see it before it is printed.</source>
        <translation>Het verslag vat de avond samen op de eerste bladzijde. Je ziet het voor het wordt afgedrukt.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>What we heard from you</source>
        <translation>Dit hoorden wij van u</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>De volgende bijeenkomst</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>This session was closed on {moment}.</source>
        <translation>Deze bijeenkomst is afgesloten op {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) still have something left. You can close all the same.</source>
        <translation>
            <numerusform>Bij %n onderdeel staat nog iets open. Afsluiten kan toch.</numerusform>
            <numerusform>Bij %n onderdelen staat nog iets open. Afsluiten kan toch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles is klaar.</translation>
    </message>
</context>
<context>
    <name>ClustersPanel</name>
    <message>
        <source>Clusters</source>
        <translation>Groepjes</translation>
    </message>
    <message>
        <source>No clusters yet. Choose notes and type what they have in common.</source>
        <translation>Nog geen groepjes. Kies notities en typ wat ze gemeen hebben.</translation>
    </message>
    <message>
        <source>Cluster for the chosen notes, then Enter</source>
        <translation>Groepje, dan Enter</translation>
    </message>
    <message>
        <source>Cluster for the chosen notes</source>
        <translation>Groepje voor de gekozen notities</translation>
    </message>
    <message>
        <source>Name of the chosen cluster</source>
        <translation>Naam van het gekozen groepje</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Move the chosen notes to</source>
        <translation>Verplaats de gekozen notities naar</translation>
    </message>
    <message>
        <source>Move notes to …</source>
        <translation>Notities verplaatsen naar …</translation>
    </message>
</context>
<context>
    <name>CodingPanel</name>
    <message>
        <source>Notes to code</source>
        <translation>Notities om te ordenen</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welke notities</translation>
    </message>
    <message>
        <source>all notes</source>
        <translation>alle notities</translation>
    </message>
    <message>
        <source>without theme</source>
        <translation>zonder thema</translation>
    </message>
    <message>
        <source>with the chosen theme</source>
        <translation>met het gekozen thema</translation>
    </message>
    <message>
        <source>in the chosen cluster</source>
        <translation>in het gekozen groepje</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>alle rollen</translation>
    </message>
    <message>
        <source>Find or make a theme (/)</source>
        <translation>Zoek of maak een thema (/)</translation>
    </message>
    <message>
        <source>Find a theme for the chosen notes</source>
        <translation>Zoek een thema voor de gekozen notities</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Terug (U)</translation>
    </message>
    <message>
        <source>Cluster (C)</source>
        <translation>Groepje (C)</translation>
    </message>
    <message>
        <source>Memo (M)</source>
        <translation>Memo (M)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Toetsen (?)</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
    <message>
        <source>{count}, {bare} without a theme</source>
        <translation>{count}, {bare} zonder thema</translation>
    </message>
    <message>
        <source>No notes here. Choose others above.</source>
        <translation>Hier zijn geen notities. Kies hierboven andere.</translation>
    </message>
    <message>
        <source>No notes yet. Take some first.</source>
        <translation>Nog geen notities. Maak er eerst een paar.</translation>
    </message>
    <message>
        <source>Take {theme} off this note</source>
        <translation>Haal {theme} van deze notitie af</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Which column is what? Correct it where it is wrong.</source>
        <translation>Welke kolom is wat? Verbeter het als het niet klopt.</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>niet in deze lijst</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Buurten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Terug: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New programme …</source>
        <translation>&amp;Nieuw programma …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Openen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Eerder geopend</translation>
    </message>
    <message>
        <source>&amp;Example programme</source>
        <translation>&amp;Voorbeeldprogramma</translation>
    </message>
    <message>
        <source>Br&amp;ing in files …</source>
        <translation>Bestanden b&amp;innenhalen …</translation>
    </message>
    <message>
        <source>&amp;Write for other programs …</source>
        <translation>Bewaar voor een ander program&amp;ma …</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>Maak een &amp;reservekopie</translation>
    </message>
    <message>
        <source>&amp;Put back a backup …</source>
        <translation>Zet een reservekopie &amp;terug …</translation>
    </message>
    <message>
        <source>&amp;Close programme</source>
        <translation>Programma &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Search …</source>
        <translation>&amp;Zoeken …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Mensen</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Bijeenkomst</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Inzichten</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>B&amp;uurten</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>P&amp;rinten</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>I&amp;nstellingen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Licht of donker</translation>
    </message>
    <message>
        <source>As on this &amp;computer</source>
        <translation>Zoals op deze &amp;computer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Nothing was opened before</source>
        <translation>Er was nog niets open</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Alleen verschillen</translation>
    </message>
    <message>
        <source>Choose rounds</source>
        <translation>Kies rondes</translation>
    </message>
    <message>
        <source>New condition, such as: Who may vote?</source>
        <translation>Nieuwe randvoorwaarde, bijvoorbeeld: Wie mag stemmen?</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>Nieuwe randvoorwaarde</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Randvoorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Bring in the list of conditions</source>
        <translation>Lijst met randvoorwaarden</translation>
    </message>
    <message>
        <source>The rounds that are shown differ in nothing that is known.</source>
        <translation>Voor zover bekend verschillen deze rondes nergens in.</translation>
    </message>
    <message>
        <source>There are no budget rounds yet. Add them on the sheet Budget rounds.</source>
        <translation>Er zijn nog geen rondes. Voeg ze toe op het blad Buurtbudgetten.</translation>
    </message>
    <message>
        <source>No round is shown. Press Choose rounds.</source>
        <translation>Er staat geen ronde in beeld. Druk op Kies rondes.</translation>
    </message>
    <message>
        <source>In what do rounds differ? Bring in the list of conditions, or type the first one.</source>
        <translation>Waarin verschillen rondes? Neem de lijst met randvoorwaarden, of typ de eerste.</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Show the group</source>
        <translation>Laat aan de groep zien</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Alleen ik</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Vraag het later</translation>
    </message>
    <message>
        <source>Who may see this map? May it be shown to the group?</source>
        <translation>Wie mag deze kaart zien? Mag de groep hem zien?</translation>
    </message>
</context>
<context>
    <name>ConsentDesk</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Who writes this down?</source>
        <translation>Wie schrijft dit op?</translation>
    </message>
    <message>
        <source>Not asked counts as no. J or Y is yes, N is no.</source>
        <translation>Niet gevraagd telt als nee. J is ja, N is nee.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Yes to report and quotes without name</source>
        <translation>Ja op verslag en citaat zonder naam</translation>
    </message>
    <message>
        <source>No to both</source>
        <translation>Nee op allebei</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>In these circles</source>
        <translation>In deze kringen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>CopyQuestion</name>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>geen bijeenkomst</translation>
    </message>
    <message>
        <source>To which session do you copy this map?</source>
        <translation>Naar welke bijeenkomst kopieer je deze kaart?</translation>
    </message>
    <message>
        <source>The map itself stays. You draw on in the copy.</source>
        <translation>De kaart zelf blijft. Je tekent verder in de kopie.</translation>
    </message>
    <message>
        <source>Copy map</source>
        <translation>Kopieer kaart</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Kopieer niet</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Nobody is missing for the questions of tonight.</source>
        <translation>Voor de vragen van vanavond ontbreekt niemand.</translation>
    </message>
</context>
<context>
    <name>CourseSheet</name>
    <message>
        <source>Actions made of it</source>
        <translation>Acties die hieruit kwamen</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>Maak er een actie van</translation>
    </message>
    <message>
        <source>Rests on insights</source>
        <translation>Steunt op inzichten</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Wie doet het, en wanneer is het klaar?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat kan er gebeuren</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What must be there first</source>
        <translation>Wat er eerst moet zijn</translation>
    </message>
    <message>
        <source>Effort, 1 to 5</source>
        <translation>Moeite, 1 tot 5</translation>
    </message>
    <message>
        <source>Effect, 1 to 5</source>
        <translation>Effect, 1 tot 5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CoursesTab</name>
    <message>
        <source>Courses of action</source>
        <translation>Handelingsperspectieven</translation>
    </message>
    <message>
        <source>Courses of action by effort and effect</source>
        <translation>Handelingsperspectieven naar moeite en effect</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Moeite en effect</translation>
    </message>
    <message>
        <source>What can somebody do now? Write it with a verb first.</source>
        <translation>Wat kan iemand nu doen? Begin met een werkwoord.</translation>
    </message>
    <message>
        <source>What can be done? Verb first</source>
        <translation>Wat kan iemand doen? Werkwoord eerst</translation>
    </message>
    <message>
        <source>New course of action</source>
        <translation>Nieuw handelingsperspectief</translation>
    </message>
    <message>
        <source>For which role</source>
        <translation>Voor welke rol</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The map is kept.</source>
        <translation>De kaart is bewaard.</translation>
    </message>
    <message>
        <source>Begin my map</source>
        <translation>Begin mijn kaart</translation>
    </message>
    <message>
        <source>Back to the facilitator</source>
        <translation>Terug naar de begeleider</translation>
    </message>
    <message>
        <source>Pass the laptop on.</source>
        <translation>Geef de laptop door.</translation>
    </message>
    <message>
        <source>Are you {name}? Then begin here.</source>
        <translation>Ben jij {name}? Begin dan hier.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message>
        <source>Days of decision</source>
        <translation>Beslisdagen</translation>
    </message>
    <message>
        <source>No day of decision yet.</source>
        <translation>Er is nog geen beslisdag.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Wat er wordt beslist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Haal dag weg</translation>
    </message>
    <message>
        <source>What is decided, or what closes</source>
        <translation>Wat er wordt beslist, of wat sluit</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Dag toevoegen</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nieuwe dag</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Choose somebody or a line on the map.</source>
        <translation>Kies iemand of een lijn op de kaart.</translation>
    </message>
</context>
<context>
    <name>DuringPanel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the whole plan, or keep it on one line</source>
        <translation>Laat het hele plan zien, of houd het op één regel</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wie is er</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Wat er wordt opgeschreven</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Table sheets</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkeerplaats</translation>
    </message>
</context>
<context>
    <name>DutySheet</name>
    <message>
        <source>Type in</source>
        <translation>Typ in</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga ernaartoe</translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation>Hier is alles klaar.</translation>
    </message>
</context>
<context>
    <name>EffortGridView</name>
    <message>
        <source>{code} {action}: effort {effort}, effect {effect}</source>
        <translation>{code} {action}: moeite {effort}, effect {effect}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Nothing yet. Choose sources on the left, then what they do to this insight.</source>
        <translation>Nog niets. Kies links bronnen, en dan wat ze met dit inzicht doen.</translation>
    </message>
    <message>
        <source>What this evidence does</source>
        <translation>Wat dit bewijs doet</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Haal eraf</translation>
    </message>
    <message>
        <source>How does it support, nuance or contradict?</source>
        <translation>Hoe ondersteunt, nuanceert of weerspreekt het?</translation>
    </message>
    <message>
        <source>Comment on this evidence</source>
        <translation>Opmerking bij dit bewijs</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>This speaks against it:</source>
        <translation>Dit spreekt het tegen:</translation>
    </message>
    <message>
        <source>withdrawn, does not count</source>
        <translation>ingetrokken, telt niet mee</translation>
    </message>
</context>
<context>
    <name>ExpectedPage</name>
    <message>
        <source>Tap somebody who comes in. They get their table.</source>
        <translation>Tik wie binnenkomt aan. Je ziet dan de tafel.</translation>
    </message>
    <message>
        <source>Expected and not here yet</source>
        <translation>Verwacht en er nog niet</translation>
    </message>
    <message>
        <source>Everybody who was expected is here.</source>
        <translation>Iedereen die je verwachtte, is er.</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Er is niemand uitgenodigd.</translation>
    </message>
</context>
<context>
    <name>FeedbackSheet</name>
    <message>
        <source>Draft from notes</source>
        <translation>Maak uit notities</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Regel erbij</translation>
    </message>
    <message>
        <source>Lines, in the order of the page</source>
        <translation>Regels, in de volgorde van de bladzijde</translation>
    </message>
    <message>
        <source>Nothing is drafted yet. Starred notes, commitments and decisions make a first draft.</source>
        <translation>Er staat nog niets. Notities met een ster, toezeggingen en besluiten geven een eerste opzet.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Regel weg</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>U zei</translation>
    </message>
    <message>
        <source>We understood</source>
        <translation>Wij begrepen</translation>
    </message>
    <message>
        <source>We do this</source>
        <translation>Dit doen we</translation>
    </message>
    <message>
        <source>You hear from us</source>
        <translation>Dan hoort u van ons</translation>
    </message>
    <message>
        <source>This is what we heard from you</source>
        <translation>Dit hoorden wij van u</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>De bladzijde maken</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>Er is nog geen bladzijde.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n page(s). Make the lines shorter for less.</source>
        <translation>
            <numerusform>Het past op %n bladzijde.</numerusform>
            <numerusform>Het zijn %n bladzijden. Maak de regels korter voor minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the page go?</source>
        <translation>Waar moet de bladzijde heen?</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>De bladzijde bewaren</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{name} put back</source>
        <translation>{name} teruggezet</translation>
    </message>
    <message>
        <source>Programmes of Hosselkaart</source>
        <translation>Programma&apos;s van Hosselkaart</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Open een programma</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filters ({count})</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Zoek naar</translation>
    </message>
    <message>
        <source>A name, a word, part of a note, or a code such as N12</source>
        <translation>Een naam, een woord, een stuk notitie of een code zoals N12</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
    <message>
        <source>Arrows choose, Enter goes there, Esc goes back. Alt with a digit keeps to one kind.</source>
        <translation>Pijlen kiezen, Enter gaat erheen, Esc gaat terug. Alt met een cijfer kiest één soort.</translation>
    </message>
    <message>
        <source>Nothing found. Try part of the word, or look in everything.</source>
        <translation>Niets gevonden. Probeer een deel van het woord, of zoek in alles.</translation>
    </message>
    <message>
        <source>The first {many}. Type more letters to find less.</source>
        <translation>De eerste {many}. Typ meer letters om minder te vinden.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Not printed: consent is missing</source>
        <translation>Niet gedrukt: toestemming ontbreekt</translation>
    </message>
    <message>
        <source>Ask after all</source>
        <translation>Vraag alsnog</translation>
    </message>
    <message numerus="yes">
        <source>Consent is missing (%n)</source>
        <translation>
            <numerusform>Toestemming ontbreekt (%n)</numerusform>
            <numerusform>Toestemming ontbreekt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nooit gevraagd</translation>
    </message>
    <message>
        <source>said no on {day}; that stays as it is</source>
        <translation>zei nee op {day}; dat blijft zo</translation>
    </message>
</context>
<context>
    <name>GiveQuestion</name>
    <message>
        <source>Whose map is this?</source>
        <translation>Van wie is deze kaart?</translation>
    </message>
    <message>
        <source>Give the map</source>
        <translation>Geef de kaart</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zo</translation>
    </message>
</context>
<context>
    <name>GoodsEditor</name>
    <message>
        <source>Has and seeks</source>
        <translation>Heeft en zoekt</translation>
    </message>
    <message>
        <source>Has or seeks</source>
        <translation>Heeft of zoekt</translation>
    </message>
    <message>
        <source>has</source>
        <translation>heeft</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>zoekt</translation>
    </message>
    <message>
        <source>What sort of thing</source>
        <translation>Wat voor iets</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Name of somebody you know</source>
        <translation>Naam van iemand die je kent</translation>
    </message>
    <message>
        <source>Name of somebody you miss</source>
        <translation>Naam van iemand die je mist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Met een plaatje</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Typ een naam en druk op Enter</translation>
    </message>
    <message>
        <source>I have …</source>
        <translation>Ik heb …</translation>
    </message>
    <message>
        <source>I seek …</source>
        <translation>Ik zoek …</translation>
    </message>
    <message>
        <source>{name} has …</source>
        <translation>{name} heeft …</translation>
    </message>
    <message>
        <source>{name} seeks …</source>
        <translation>{name} zoekt …</translation>
    </message>
    <message>
        <source>Drag everybody into a ring.</source>
        <translation>Sleep iedereen naar een ring.</translation>
    </message>
    <message>
        <source>Drag everybody to a place.</source>
        <translation>Sleep iedereen naar een plek.</translation>
    </message>
    <message>
        <source>Drag from the edge of somebody, or draw a loop.</source>
        <translation>Sleep vanaf iemands rand, of teken een lus.</translation>
    </message>
    <message>
        <source>First tap somebody, or yourself.</source>
        <translation>Tik eerst iemand aan, of jezelf.</translation>
    </message>
    <message>
        <source>There is nobody on the map yet.</source>
        <translation>Er staat nog niemand op de kaart.</translation>
    </message>
    <message>
        <source>Everybody has a place. Well done!</source>
        <translation>Iedereen heeft een plek. Mooi!</translation>
    </message>
    <message numerus="yes">
        <source>%n still without a ring</source>
        <translation>
            <numerusform>Nog %n zonder ring</numerusform>
            <numerusform>Nog %n zonder ring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still without a place</source>
        <translation>
            <numerusform>Nog %n zonder plek</numerusform>
            <numerusform>Nog %n zonder plek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Draw freely</source>
        <translation>Vrij tekenen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Wat de kaart vertelt</translation>
    </message>
</context>
<context>
    <name>HarvestField</name>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Voor wanneer?</translation>
    </message>
</context>
<context>
    <name>HarvestPanel</name>
    <message>
        <source>What did we learn?</source>
        <translation>Wat hebben we geleerd?</translation>
    </message>
    <message>
        <source>In one sentence, then Enter</source>
        <translation>In één zin, en dan Enter</translation>
    </message>
    <message>
        <source>What did we decide?</source>
        <translation>Wat hebben we besloten?</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Wat is toegezegd?</translation>
    </message>
    <message>
        <source>What somebody will do</source>
        <translation>Wat iemand gaat doen</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>Wat is nog open?</translation>
    </message>
</context>
<context>
    <name>HerePanel</name>
    <message>
        <source>Who is here?</source>
        <translation>Wie is er?</translation>
    </message>
    <message>
        <source>People with these letters</source>
        <translation>Mensen met deze letters</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} is er</translation>
    </message>
    <message>
        <source>Enter: {name} is here</source>
        <translation>Enter: {name} is er</translation>
    </message>
    <message>
        <source>Two letters, or: Jan, resident</source>
        <translation>Twee letters, of: Jan, bewoner</translation>
    </message>
    <message>
        <source>Here, expected, counts or maps</source>
        <translation>Hier, verwacht, aantallen of kaarten</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ontbreekt</numerusform>
            <numerusform>%n ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: {count}</source>
        <translation>Hier: {count}</translation>
    </message>
    <message>
        <source>Expected: {count}</source>
        <translation>Verwacht: {count}</translation>
    </message>
    <message>
        <source>Counts and who is missing</source>
        <translation>Aantallen en wie ontbreekt</translation>
    </message>
    <message>
        <source>Tonight&apos;s maps: {count}</source>
        <translation>Kaarten van vanavond: {count}</translation>
    </message>
    <message>
        <source>Enter: add somebody new ({facts})</source>
        <translation>Enter: zet iemand nieuw erbij ({facts})</translation>
    </message>
</context>
<context>
    <name>InitiativeSheet</name>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Nobody belongs to it yet.</source>
        <translation>Er hoort nog niemand bij.</translation>
    </message>
    <message>
        <source>Network maps</source>
        <translation>Netwerkkaarten</translation>
    </message>
    <message>
        <source>There is no map of it yet.</source>
        <translation>Er is nog geen kaart van.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie erbij</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Eraf halen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>No note is about it yet.</source>
        <translation>Er gaat nog geen notitie over.</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hoe ver is het?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Budget round</source>
        <translation>Buurtbudget</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd bedrag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
</context>
<context>
    <name>InitiativesTab</name>
    <message>
        <source>Search in initiatives</source>
        <translation>Zoek in initiatieven</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>Name of a new initiative</source>
        <translation>Naam van een nieuw initiatief</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Haal een lijst binnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>however far</source>
        <translation>hoe ver ook</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>alle gebieden</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>zonder gebied</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema&apos;s</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>op naam</translation>
    </message>
    <message>
        <source>by how far</source>
        <translation>op hoe ver</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>op gebied</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>op bedrag</translation>
    </message>
    <message>
        <source>Nothing fits. Choose less above.</source>
        <translation>Niets past hierbij. Kies hierboven minder.</translation>
    </message>
    <message>
        <source>No initiatives yet. Type a name, or bring in a list.</source>
        <translation>Er zijn nog geen initiatieven. Typ een naam, of lees een lijst in.</translation>
    </message>
</context>
<context>
    <name>InsightPicker</name>
    <message>
        <source>add one: a word, or codes such as I1, I3</source>
        <translation>voeg toe: een woord, of codes zoals I1, I3</translation>
    </message>
    <message>
        <source>Search an insight to rest on</source>
        <translation>Zoek een inzicht om op te steunen</translation>
    </message>
    <message>
        <source>Insights that were found</source>
        <translation>Gevonden inzichten</translation>
    </message>
    <message>
        <source>Rests on insights</source>
        <translation>Steunt op inzichten</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Haal eraf</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lees het</translation>
    </message>
</context>
<context>
    <name>InsightPool</name>
    <message>
        <source>Search by word or code</source>
        <translation>Zoek op woord of code</translation>
    </message>
    <message>
        <source>Search the insights that are not in yet</source>
        <translation>Zoek in de inzichten die er nog niet in staan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Insights that are not in yet</source>
        <translation>Inzichten die er nog niet in staan</translation>
    </message>
    <message>
        <source>Put in the chapter</source>
        <translation>Zet in het hoofdstuk</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Nog niet erin</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema&apos;s</translation>
    </message>
    <message>
        <source>All insights are in a chapter.</source>
        <translation>Alle inzichten staan in een hoofdstuk.</translation>
    </message>
    <message>
        <source>There are no insights yet.</source>
        <translation>Er zijn nog geen inzichten.</translation>
    </message>
</context>
<context>
    <name>InsightSheet</name>
    <message>
        <source>How sure are we?</source>
        <translation>Hoe zeker zijn we?</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Herformuleer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervang</translation>
    </message>
    <message>
        <source>Courses of action that rest on it</source>
        <translation>Handelingsperspectieven die hierop steunen</translation>
    </message>
    <message>
        <source>Actions that follow from those</source>
        <translation>Acties die daaruit kwamen</translation>
    </message>
    <message>
        <source>Insights that rest on it</source>
        <translation>Inzichten die hierop steunen</translation>
    </message>
    <message>
        <source>Newer and older in its place</source>
        <translation>Ervoor en erna in de plaats</translation>
    </message>
    <message>
        <source>Why was it worded anew? (may stay empty)</source>
        <translation>Waarom staat het er nu anders? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Eerdere formuleringen</translation>
    </message>
    <message>
        <source>How well it is carried</source>
        <translation>Hoe sterk het is</translation>
    </message>
    <message>
        <source>Where it holds, and where not: {context}</source>
        <translation>Waar het geldt, en waar niet: {context}</translation>
    </message>
    <message>
        <source>belongs to no learning question</source>
        <translation>hoort bij geen leervraag</translation>
    </message>
    <message>
        <source>Nothing speaks for or against it yet.</source>
        <translation>Er spreekt nog niets voor of tegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tafel</numerusform>
            <numerusform>%n tafels</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}, until {day}</source>
        <translation>Versie {number}, tot {day}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Waarom: {reason}</translation>
    </message>
</context>
<context>
    <name>InsightsScreen</name>
    <message>
        <source>What is learned</source>
        <translation>Wat er is geleerd</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Courses of action</source>
        <translation>Handelingsperspectieven</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Bundel</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>No insights yet. Choose notes on the left, then press Make insight.</source>
        <translation>Nog geen inzichten. Kies links notities en druk op Maak inzicht.</translation>
    </message>
    <message>
        <source>Search the insights</source>
        <translation>Zoek in de inzichten</translation>
    </message>
    <message>
        <source>Make insight</source>
        <translation>Maak inzicht</translation>
    </message>
    <message>
        <source>Remove insight</source>
        <translation>Haal inzicht weg</translation>
    </message>
    <message>
        <source>What do the chosen sources do to this insight?</source>
        <translation>Wat doen de gekozen bronnen met dit inzicht?</translation>
    </message>
    <message>
        <source>seen by both sides</source>
        <translation>van twee kanten gezien</translation>
    </message>
    <message>
        <source>seen by one side</source>
        <translation>van één kant gezien</translation>
    </message>
</context>
<context>
    <name>InviteBox</name>
    <message>
        <source>Two letters, or: Jan, resident</source>
        <translation>Twee letters, of: Jan, bewoner</translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>Wie verwacht je?</translation>
    </message>
    <message>
        <source>People who are not expected yet</source>
        <translation>Mensen die nog niet verwacht worden</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Nodig uit</translation>
    </message>
    <message>
        <source>All of last time</source>
        <translation>Iedereen van vorige keer</translation>
    </message>
    <message>
        <source>Everybody in the programme is expected.</source>
        <translation>Iedereen uit het programma wordt verwacht.</translation>
    </message>
    <message>
        <source>Enter: {name} is expected</source>
        <translation>Enter: {name} wordt verwacht</translation>
    </message>
    <message>
        <source>Enter: add somebody new ({facts})</source>
        <translation>Enter: zet iemand nieuw erbij ({facts})</translation>
    </message>
</context>
<context>
    <name>JobsBar</name>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Stop hiermee</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Kind of note</source>
        <translation>Soort notitie</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorteer</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Find a print</source>
        <translation>Zoek een print</translation>
    </message>
    <message>
        <source>Which print</source>
        <translation>Welke print</translation>
    </message>
    <message>
        <source>No print has these letters.</source>
        <translation>Geen print heeft deze letters.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message numerus="yes">
        <source>All %n prints at once</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>Alle %n prints in één keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>Kind of line</source>
        <translation>Soort lijn</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Wat iemand geeft</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>naar {name}</translation>
    </message>
</context>
<context>
    <name>LinkedList</name>
    <message>
        <source>Go there</source>
        <translation>Ga ernaartoe</translation>
    </message>
</context>
<context>
    <name>ListTwin</name>
    <message>
        <source>The map as a list</source>
        <translation>De kaart als lijst</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A backup is made: {path}</source>
        <translation>De reservekopie is gemaakt: {path}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message>
        <source>not all alike</source>
        <translation>niet allemaal gelijk</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Network map</source>
        <translation>Netwerkkaart</translation>
    </message>
</context>
<context>
    <name>MapChooser</name>
    <message>
        <source>Network maps</source>
        <translation>Netwerkkaarten</translation>
    </message>
    <message>
        <source>Search a map</source>
        <translation>Zoek een kaart</translation>
    </message>
    <message>
        <source>Maps of which session?</source>
        <translation>Kaarten van welke bijeenkomst?</translation>
    </message>
    <message>
        <source>Whose turn is it?</source>
        <translation>Wie is er aan de beurt?</translation>
    </message>
    <message>
        <source>Copy to a session</source>
        <translation>Kopieer naar een bijeenkomst</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Geef aan iemand</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
    <message>
        <source>There are no maps yet. Whose map do you draw first?</source>
        <translation>Er zijn nog geen kaarten. Wiens kaart teken je eerst?</translation>
    </message>
    <message>
        <source>No map has these words.</source>
        <translation>Geen kaart heeft deze woorden.</translation>
    </message>
    <message>
        <source>changed today, {time}</source>
        <translation>gewijzigd vandaag, {time}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>gewijzigd op {day}</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>Open kaart</translation>
    </message>
    <message>
        <source>Remove map</source>
        <translation>Haal kaart weg</translation>
    </message>
    <message>
        <source>Begin a map</source>
        <translation>Begin een kaart</translation>
    </message>
    <message>
        <source>Map of a group</source>
        <translation>Kaart van een groep</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>geen bijeenkomst</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Rename</source>
        <translation>Andere naam</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Schrijf een notitie …</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Andere kleur</translation>
    </message>
    <message>
        <source>Somebody new here</source>
        <translation>Hier iemand nieuw</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Kies iedereen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alles zien</translation>
    </message>
    <message>
        <source>Has something to give …</source>
        <translation>Heeft iets te geven …</translation>
    </message>
    <message>
        <source>Is looking for something …</source>
        <translation>Zoekt iets …</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
    </message>
</context>
<context>
    <name>MapSetupDialog</name>
    <message>
        <source>Begin with</source>
        <translation>Begin met</translation>
    </message>
    <message>
        <source>of your own</source>
        <translation>zelf gemaakt</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Vraag {number}</translation>
    </message>
    <message>
        <source>How a map looks then</source>
        <translation>Zo ziet een kaart er dan uit</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Bewaar dit</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Verander niets</translation>
    </message>
    <message>
        <source>How maps begin in {session}</source>
        <translation>Zo beginnen kaarten bij {session}</translation>
    </message>
    <message>
        <source>Questions, rings and sectors of this map</source>
        <translation>Vragen, ringen en vakken van deze kaart</translation>
    </message>
    <message>
        <source>Rings, the nearest first</source>
        <translation>Ringen, van dichtbij naar ver</translation>
    </message>
    <message>
        <source>Name of the ring</source>
        <translation>Naam van de ring</translation>
    </message>
    <message>
        <source>new ring</source>
        <translation>nieuwe ring</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Ring erbij</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>Sectors, clockwise from the top</source>
        <translation>Vakken, met de klok mee vanaf boven</translation>
    </message>
    <message>
        <source>Name of the sector</source>
        <translation>Naam van het vak</translation>
    </message>
    <message>
        <source>new sector</source>
        <translation>nieuw vak</translation>
    </message>
    <message>
        <source>Add a sector</source>
        <translation>Vak erbij</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>A question without words is skipped.</source>
        <translation>Een vraag zonder woorden slaan we over.</translation>
    </message>
    <message>
        <source>A kind without a word is not offered.</source>
        <translation>Een soort zonder woord kun je niet kiezen.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringen</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Vakken</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) will wait beside the circle.</source>
        <translation>
            <numerusform>%n contact wacht straks buiten de ringen.</numerusform>
            <numerusform>%n contacten wachten straks buiten de ringen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Other map</source>
        <translation>Andere kaart</translation>
    </message>
    <message>
        <source>Map of a group</source>
        <translation>Kaart van een groep</translation>
    </message>
    <message>
        <source>It has bars for names: the owner did not say that the map may be shown.</source>
        <translation>Er staan balkjes voor de namen: de eigenaar zei niet dat de kaart getoond mag worden.</translation>
    </message>
    <message>
        <source>Choose where the line begins.</source>
        <translation>Kies waar de lijn begint.</translation>
    </message>
    <message>
        <source>Choose where the line from {name} goes.</source>
        <translation>Kies waar de lijn van {name} heen gaat.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation>Het plaatje staat in {name}.</translation>
    </message>
    <message>
        <source>Tap where somebody should stand, and type a name.</source>
        <translation>Tik waar iemand moet staan en typ een naam.</translation>
    </message>
    <message>
        <source>Drag somebody into a ring. Drag from an edge for a line. Draw a loop for a circle.</source>
        <translation>Sleep iemand naar een ring. Sleep vanaf de rand voor een lijn. Teken een lus voor een kring.</translation>
    </message>
    <message>
        <source>Draw a loop round people to put them in a circle.</source>
        <translation>Teken een lus om mensen heen: dan horen ze bij één kring.</translation>
    </message>
    <message>
        <source>Nobody had to move. Who was placed by hand stays; see More.</source>
        <translation>Niemand hoefde te schuiven. Wie met de hand is neergezet blijft staan; zie Meer.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <source>Tonight&apos;s maps</source>
        <translation>Kaarten van vanavond</translation>
    </message>
    <message>
        <source>No maps yet. Choose somebody and press Draw map.</source>
        <translation>Nog geen kaarten. Kies iemand en druk op Teken kaart.</translation>
    </message>
    <message>
        <source>Map of a group</source>
        <translation>Kaart van een groep</translation>
    </message>
</context>
<context>
    <name>MemosPanel</name>
    <message>
        <source>Memos</source>
        <translation>Memo&apos;s</translation>
    </message>
    <message>
        <source>No memos yet. Write a thought; a code such as N12 becomes a link.</source>
        <translation>Nog geen memo&apos;s. Schrijf een gedachte; een code zoals N12 wordt een link.</translation>
    </message>
    <message>
        <source>A thought. Codes such as N12, I7 or ?A become links.</source>
        <translation>Een gedachte. Codes zoals N12, I7 of ?A worden links.</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Tekst van de memo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nieuwe memo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Named here, or naming this memo:</source>
        <translation>Genoemd in, of verwijst naar deze memo:</translation>
    </message>
</context>
<context>
    <name>MergeQuestion</name>
    <message>
        <source>It goes on in</source>
        <translation>Gaat verder in</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Merge with another question</source>
        <translation>Samenvoegen met een andere vraag</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Throw this map away for good …</source>
        <translation>Gooi deze kaart voorgoed weg …</translation>
    </message>
    <message>
        <source>What this map tells</source>
        <translation>Wat deze kaart vertelt</translation>
    </message>
    <message>
        <source>How this map grew</source>
        <translation>Hoe deze kaart groeide</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Toen en nu</translation>
    </message>
    <message>
        <source>Save as a picture …</source>
        <translation>Bewaar als plaatje …</translation>
    </message>
    <message>
        <source>Only who is chosen, and those around</source>
        <translation>Alleen wie gekozen is, en wie erbij hoort</translation>
    </message>
    <message>
        <source>Large names, for the beamer</source>
        <translation>Grote namen, voor de beamer</translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation>Vervaag alle namen</translation>
    </message>
    <message>
        <source>Tidy up, also who was placed by hand</source>
        <translation>Opruimen, ook wie met de hand is neergezet</translation>
    </message>
    <message>
        <source>Lay a photograph under the map …</source>
        <translation>Leg een foto onder de kaart …</translation>
    </message>
    <message>
        <source>Move the photograph</source>
        <translation>Verschuif de foto</translation>
    </message>
    <message>
        <source>Take the photograph away</source>
        <translation>Haal de foto weg</translation>
    </message>
    <message>
        <source>Questions, rings, sectors and kinds …</source>
        <translation>Vragen, ringen, vakken en soorten …</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Kies een foto</translation>
    </message>
    <message>
        <source>Save this map as a picture</source>
        <translation>Bewaar deze kaart als plaatje</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of who stands here</source>
        <translation>Naam van wie hier staat</translation>
    </message>
    <message>
        <source>Name of this circle</source>
        <translation>Naam van deze kring</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>{count} of at most {most}</source>
        <translation>{count} van hoogstens {most}</translation>
    </message>
</context>
<context>
    <name>NewInsight</name>
    <message>
        <source>Make insight</source>
        <translation>Maak inzicht</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>NewProgramme</name>
    <message>
        <source>New programme</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Titel van het programma</translation>
    </message>
    <message>
        <source>Make this programme</source>
        <translation>Maak dit programma</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Kies een andere plek</translation>
    </message>
    <message>
        <source>Make no programme</source>
        <translation>Maak geen programma</translation>
    </message>
    <message>
        <source>What is your programme called?</source>
        <translation>Hoe heet je programma?</translation>
    </message>
    <message>
        <source>The file will be here:</source>
        <translation>Het bestand komt hier:</translation>
    </message>
    <message>
        <source>Programmes of Hosselkaart</source>
        <translation>Programma&apos;s van Hosselkaart</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Waar moet het bestand komen?</translation>
    </message>
</context>
<context>
    <name>NextSheet</name>
    <message>
        <source>Title of the next session</source>
        <translation>Titel van de volgende bijeenkomst</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Open actions and commitments</source>
        <translation>Open acties en toezeggingen</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Wie wordt verwacht</translation>
    </message>
    <message>
        <source>Make the next session</source>
        <translation>Maak de volgende bijeenkomst</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Learning questions; those that are due are ticked</source>
        <translation>Leervragen; die aan de beurt zijn, staan aangevinkt</translation>
    </message>
    <message>
        <source>Who is expected: everybody who was here</source>
        <translation>Wie wordt verwacht: iedereen die er was</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>De volgende bijeenkomst</translation>
    </message>
    <message>
        <source>{code} was drafted from this session: {title}, on {day}.</source>
        <translation>{code} is uit deze bijeenkomst gemaakt: {title}, op {day}.</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Maak er nog een</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Bijeenkomst {number}</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Set …</source>
        <translation>Stel in …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Theme for the chosen notes</source>
        <translation>Thema voor de gekozen notities</translation>
    </message>
    <message>
        <source>Theme for the chosen notes, then Enter</source>
        <translation>Thema voor de gekozen notities, en dan Enter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>not sorted yet</source>
        <translation>nog geen soort</translation>
    </message>
    <message>
        <source>Theme …</source>
        <translation>Thema …</translation>
    </message>
    <message>
        <source>Confidential: never in print</source>
        <translation>Vertrouwelijk: nooit op papier</translation>
    </message>
    <message>
        <source>Not confidential any more</source>
        <translation>Niet meer vertrouwelijk</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>geen tafel</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Onderdeel</translation>
    </message>
</context>
<context>
    <name>NoteCapture</name>
    <message>
        <source>Table of new notes</source>
        <translation>Tafel van nieuwe notities</translation>
    </message>
    <message>
        <source>Ctrl+T chooses the next table</source>
        <translation>Met Ctrl+T kies je de volgende tafel</translation>
    </message>
    <message>
        <source>Choose with buttons</source>
        <translation>Kies met knoppen</translation>
    </message>
    <message>
        <source>Make one note</source>
        <translation>Maak één notitie</translation>
    </message>
    <message numerus="yes">
        <source>Make %n note(s)</source>
        <translation>
            <numerusform>Maak %n notitie</numerusform>
            <numerusform>Maak %n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>You pasted several lines.</source>
        <translation>Je hebt meer regels geplakt.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laat zoals het was</translation>
    </message>
    <message>
        <source>whole group</source>
        <translation>hele groep</translation>
    </message>
    <message>
        <source>You are changing note {code}.</source>
        <translation>Je verandert notitie {code}.</translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation>{code} is bewaard</translation>
    </message>
</context>
<context>
    <name>NoteChooser</name>
    <message>
        <source>Add a note</source>
        <translation>Notitie erbij</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Zoek naar</translation>
    </message>
    <message>
        <source>A word, part of a note, or a code such as N12</source>
        <translation>Een woord, een stuk van een notitie, of een code zoals N12</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters.</source>
        <translation>Er is niets gevonden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>{code} is put there.</source>
        <translation>{code} staat erbij.</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Write what is said, and press Enter</source>
        <translation>Schrijf wat er wordt gezegd en druk op Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>@b resident · @a civil servant · #theme · ! star · ?A learning question</source>
        <translation>@b bewoner · @a ambtenaar · #thema · ! ster · ?A leervraag</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>question {letter}</source>
        <translation>vraag {letter}</translation>
    </message>
    <message>
        <source>{sign}: take away</source>
        <translation>{sign}: haal weg</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Search in these notes</source>
        <translation>Zoek in deze notities</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kies …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>alle rollen</translation>
    </message>
    <message>
        <source>all notes</source>
        <translation>alle notities</translation>
    </message>
    <message>
        <source>all tables</source>
        <translation>alle tafels</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>geen tafel</translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation>alle onderdelen</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema&apos;s</translation>
    </message>
    <message>
        <source>Choose ({number}) …</source>
        <translation>Kies ({number}) …</translation>
    </message>
    <message>
        <source>Choose which notes are shown</source>
        <translation>Kies welke notities je ziet</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note {code}</source>
        <translation>Notitie {code}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>This note is confidential. It never goes to print.</source>
        <translation>Deze notitie is vertrouwelijk. Die komt nooit op papier.</translation>
    </message>
    <message>
        <source>What rests on this note</source>
        <translation>Wat op deze notitie rust</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Haal notitie weg</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Everything is kept at once.</source>
        <translation>Alles wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie zei het</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Condition of budgets</source>
        <translation>Randvoorwaarde</translation>
    </message>
    <message>
        <source>Checked back</source>
        <translation>Teruggevraagd</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Letterlijk</translation>
    </message>
    <message>
        <source>Confidential: never in print</source>
        <translation>Vertrouwelijk: nooit in druk</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>met komma&apos;s ertussen</translation>
    </message>
</context>
<context>
    <name>NotePad</name>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Andere soort</translation>
    </message>
    <message>
        <source>Do not say who</source>
        <translation>Zeg niet wie</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Wat was het?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Wie zei het?</translation>
    </message>
    <message>
        <source>Now type the words</source>
        <translation>Typ nu de woorden</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Search in {notes}</source>
        <translation>Zoek in {notes}</translation>
    </message>
    <message>
        <source>{shown} of {notes}</source>
        <translation>{shown} van {notes}</translation>
    </message>
    <message>
        <source>No note is like this. Choose less.</source>
        <translation>Zo is er geen notitie. Kies minder.</translation>
    </message>
    <message>
        <source>No notes yet. What do people say?</source>
        <translation>Nog geen notities. Wat zeggen mensen?</translation>
    </message>
    <message>
        <source>New notes go to: {block}</source>
        <translation>Nieuwe notities komen bij: {block}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>The map as a list</source>
        <translation>De kaart als lijst</translation>
    </message>
</context>
<context>
    <name>OverTimeCard</name>
    <message>
        <source>Sessions and days of decision on a line</source>
        <translation>Bijeenkomsten en beslisdagen op een lijn</translation>
    </message>
    <message>
        <source>● closed session   ○ session   ◆ the city decides</source>
        <translation>● afgesloten   ○ bijeenkomst   ◆ de stad beslist</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Er ligt niets meer open.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Nog niet af</translation>
    </message>
</context>
<context>
    <name>OverviewSheet</name>
    <message>
        <source>Initiatives per area</source>
        <translation>Initiatieven per gebied</translation>
    </message>
    <message>
        <source>Each area counts what is right in it. Enter or a double click on a number shows them.</source>
        <translation>Elk gebied telt wat er direct in ligt. Enter of dubbelklik op een getal laat ze zien.</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>alle gebieden</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>zonder gebied</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
</context>
<context>
    <name>OwnerPicker</name>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Een groep</translation>
    </message>
    <message>
        <source>Two letters, or a new name</source>
        <translation>Twee letters, of een nieuwe naam</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Naam van de eigenaar</translation>
    </message>
    <message>
        <source>People with these letters</source>
        <translation>Mensen met deze letters</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>For {name}, {role}</source>
        <translation>Voor {name}, {role}</translation>
    </message>
    <message>
        <source>Somebody new: {name}, {role}</source>
        <translation>Iemand nieuw: {name}, {role}</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Not printed: consent is missing</source>
        <translation>Niet gedrukt: toestemming ontbreekt</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Bladzijde {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>ParkingPanel</name>
    <message>
        <source>Parking lot</source>
        <translation>Parkeerplaats</translation>
    </message>
    <message>
        <source>Nothing is parked. Begin a note with p and a space to keep it for later.</source>
        <translation>Er is niets geparkeerd. Begin een notitie met p en een spatie om iets te bewaren.</translation>
    </message>
    <message>
        <source>Take up as</source>
        <translation>Oppakken als</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Pak op</translation>
    </message>
    <message>
        <source>To learning question</source>
        <translation>Naar leervraag</translation>
    </message>
    <message>
        <source>Hand on to the next session</source>
        <translation>Geef door aan de volgende bijeenkomst</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laat los</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Verander notitie</translation>
    </message>
    <message>
        <source>What was kept for later, in all sessions.</source>
        <translation>Wat we voor later bewaarden, van alle bijeenkomsten.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>deze bijeenkomst</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Search for a name</source>
        <translation>Zoek een naam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Nobody is in the list yet. Type a name, or bring in a list.</source>
        <translation>Er staat nog niemand in. Typ een naam of haal een lijst binnen.</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Naam van iemand nieuw</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Zet persoon erbij</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Haal een lijst binnen</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Haal persoon weg</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Maps of this person</source>
        <translation>Kaarten van deze persoon</translation>
    </message>
    <message>
        <source>Network maps</source>
        <translation>Netwerkkaarten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefoon of e-mail</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Not asked counts as no. Prints look here each time.</source>
        <translation>Niet gevraagd telt als nee. Elke print kijkt hier.</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>What is seen of places</source>
        <translation>Wat je van buurten ziet</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Budget rounds</source>
        <translation>Buurtbudgetten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Plan</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>What will you do tonight? Write the first block.</source>
        <translation>Wat doe je vanavond? Schrijf het eerste onderdeel.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Minutes of the new block</source>
        <translation>Minuten van het nieuwe onderdeel</translation>
    </message>
    <message>
        <source>beside the block above</source>
        <translation>naast het onderdeel erboven</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>mag vervallen</translation>
    </message>
    <message>
        <source>not shown to participants</source>
        <translation>niet voor deelnemers</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nieuw onderdeel</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Plan as a strip</source>
        <translation>Draaiboek als strook</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Voorbeeldplan</translation>
    </message>
    <message>
        <source>This plan has no blocks yet.</source>
        <translation>Dit draaiboek heeft nog geen onderdelen.</translation>
    </message>
</context>
<context>
    <name>PresentPage</name>
    <message>
        <source>Who is here</source>
        <translation>Wie er is</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Er is nog niemand.</translation>
    </message>
    <message>
        <source>Draw map</source>
        <translation>Teken kaart</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Is er niet</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Geen tafel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>{time} (late)</source>
        <translation>{time} (later)</translation>
    </message>
    <message>
        <source>ask consent</source>
        <translation>vraag toestemming</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Which sheet</source>
        <translation>Welk blad</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Vorig</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Volgend</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>De pagina&apos;s komen eraan …</translation>
    </message>
    <message>
        <source>Tick at least one print.</source>
        <translation>Vink minstens één print aan.</translation>
    </message>
    <message>
        <source>{place} of {count}: {what}</source>
        <translation>{place} van {count}: {what}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} van {pages}</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Heel</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breed</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>De pagina&apos;s worden gemaakt</translation>
    </message>
    <message>
        <source>Where should the prints go?</source>
        <translation>In welke map komen de prints?</translation>
    </message>
    <message>
        <source>Saving the prints</source>
        <translation>De prints worden bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n bestand bewaard</numerusform>
            <numerusform>%n bestanden bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing yet for: {prints}.</source>
        <translation>Er is nog niets voor: {prints}.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n pagina naar de printer gestuurd</numerusform>
            <numerusform>%n pagina&apos;s naar de printer gestuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Bezig met printen</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>This programme cannot be opened</source>
        <translation>Dit programma gaat niet open</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Sluit deze melding</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Open om alleen te kijken</translation>
    </message>
    <message>
        <source>There are no backups of this programme on this computer.</source>
        <translation>Op deze computer zijn geen reservekopieën van dit programma.</translation>
    </message>
    <message>
        <source>Put back a backup as a new file</source>
        <translation>Zet een reservekopie terug als nieuw bestand</translation>
    </message>
    <message>
        <source>Put back {when}</source>
        <translation>Zet {when} terug</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Search for a name or a word</source>
        <translation>Zoek een naam of een woord</translation>
    </message>
    <message>
        <source>Search the programme</source>
        <translation>Zoek in het programma</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters.</source>
        <translation>Niets gevonden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Network maps</source>
        <translation>Netwerkkaarten</translation>
    </message>
    <message>
        <source>There are no maps yet. Make one, or begin a session.</source>
        <translation>Er zijn nog geen kaarten. Maak er een, of begin een bijeenkomst.</translation>
    </message>
    <message>
        <source>Make or choose a map</source>
        <translation>Maak of kies een kaart</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>Open kaart</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>What do you want to learn together? Write the first question.</source>
        <translation>Wat wil je samen leren? Schrijf de eerste vraag.</translation>
    </message>
    <message>
        <source>New learning question</source>
        <translation>Nieuwe leervraag</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Zet vraag erbij</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Licence of the prints</source>
        <translation>Licentie van de bladen</translation>
    </message>
    <message>
        <source>About this programme</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Map of a group</source>
        <translation>Kaart van een groep</translation>
    </message>
</context>
<context>
    <name>PublicationSheet</name>
    <message>
        <source>What goes in</source>
        <translation>Wat gaat erin?</translation>
    </message>
    <message>
        <source>Go to the insight</source>
        <translation>Naar het inzicht</translation>
    </message>
    <message>
        <source>Title and texts</source>
        <translation>Titel en teksten</translation>
    </message>
    <message>
        <source>The chapters always do.</source>
        <translation>De hoofdstukken gaan er altijd in.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>How did you work?</source>
        <translation>Hoe is er gewerkt?</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <translation>Wie maakte het?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>about no theme</source>
        <translation>over geen thema</translation>
    </message>
    <message>
        <source>Where it holds, and where not: {context}</source>
        <translation>Waar het geldt, en waar niet: {context}</translation>
    </message>
</context>
<context>
    <name>PublicationTab</name>
    <message>
        <source>Make chapters from the themes</source>
        <translation>Maak hoofdstukken van de thema&apos;s</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Chapters and their insights</source>
        <translation>Hoofdstukken met hun inzichten</translation>
    </message>
    <message>
        <source>What goes out in the end? Make chapters from the themes, or write the first chapter.</source>
        <translation>Wat breng je straks naar buiten? Maak hoofdstukken van de thema&apos;s, of schrijf het eerste hoofdstuk.</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Nieuw hoofdstuk</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Haal eruit</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Title, texts and what goes in</source>
        <translation>Titel, teksten en wat erin gaat</translation>
    </message>
    <message>
        <source>seen by both sides</source>
        <translation>van twee kanten gezien</translation>
    </message>
    <message>
        <source>seen by one side</source>
        <translation>van één kant gezien</translation>
    </message>
    <message>
        <source>Other insights</source>
        <translation>Andere inzichten</translation>
    </message>
</context>
<context>
    <name>QuestionBuilder</name>
    <message>
        <source>What do we want?</source>
        <translation>Wat willen we?</translation>
    </message>
    <message>
        <source>for example: reach more people</source>
        <translation>bijvoorbeeld: meer bewoners bereiken</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Wat staat in de weg?</translation>
    </message>
    <message>
        <source>for example: post does not arrive</source>
        <translation>bijvoorbeeld: de post niet aankomt</translation>
    </message>
    <message>
        <source>The question, in your own words</source>
        <translation>De vraag, in je eigen woorden</translation>
    </message>
    <message>
        <source>Ask this question</source>
        <translation>Stel deze vraag</translation>
    </message>
    <message>
        <source>The two halves make a sentence. You may change it as you like.</source>
        <translation>De twee helften maken een zin. Je mag hem veranderen.</translation>
    </message>
</context>
<context>
    <name>QuestionConcerns</name>
    <message>
        <source>Add an area</source>
        <translation>Gebied erbij</translation>
    </message>
    <message>
        <source>Whom does it concern?</source>
        <translation>Wie gaat het aan?</translation>
    </message>
    <message>
        <source>add an area …</source>
        <translation>gebied erbij …</translation>
    </message>
    <message>
        <source>take {area} off</source>
        <translation>haal {area} weg</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>How far is it now?</source>
        <translation>Hoe ver is het nu?</translation>
    </message>
    <message>
        <source>Answer so far, if there is one</source>
        <translation>Antwoord tot nu toe, als dat er is</translation>
    </message>
    <message>
        <source>Answer so far</source>
        <translation>Antwoord tot nu toe</translation>
    </message>
    <message>
        <source>We talked about it</source>
        <translation>We hebben het erover gehad</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>It is persistent</source>
        <translation>Dit is hardnekkig</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Nieuwe verwoording</translation>
    </message>
    <message>
        <source>New wording; empty: the same words</source>
        <translation>Nieuwe verwoording; leeg: dezelfde woorden</translation>
    </message>
    <message>
        <source>Why it is reworded</source>
        <translation>Waarom anders verwoord</translation>
    </message>
    <message>
        <source>Answer so far</source>
        <translation>Antwoord tot nu toe</translation>
    </message>
    <message>
        <source>Answer so far, if there is one</source>
        <translation>Antwoord tot nu toe, als dat er is</translation>
    </message>
    <message>
        <source>How far is it now?</source>
        <translation>Hoe ver is het nu?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Schrijf op</translation>
    </message>
    <message>
        <source>Through time, the newest first</source>
        <translation>Door de tijd, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Splits in tweeën</translation>
    </message>
    <message>
        <source>Merge with another</source>
        <translation>Voeg samen met een andere</translation>
    </message>
    <message>
        <source>Let it go on by itself</source>
        <translation>Laat los verdergaan</translation>
    </message>
    <message>
        <source>What we want</source>
        <translation>Wat we willen</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Wat in de weg staat</translation>
    </message>
    <message>
        <source>Who keeps an eye on it</source>
        <translation>Wie houdt het in de gaten</translation>
    </message>
    <message>
        <source>What was done with it?</source>
        <translation>Wat is ermee gedaan?</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>Door de tijd</translation>
    </message>
    <message>
        <source>An older wording stays: so you see what you learned.</source>
        <translation>Een oudere versie blijft staan: zo zie je wat je leerde.</translation>
    </message>
    <message>
        <source>between sessions</source>
        <translation>tussen bijeenkomsten</translation>
    </message>
    <message numerus="yes">
        <source>The last %n session(s) did not talk about it.</source>
        <translation>
            <numerusform>De laatste %n bijeenkomst ging het er niet over.</numerusform>
            <numerusform>De laatste %n bijeenkomsten ging het er niet over.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands open over three sessions or more. Is it a persistent problem?</source>
        <translation>De vraag staat al drie bijeenkomsten of langer open. Is het een hardnekkig probleem?</translation>
    </message>
    <message>
        <source>Goes on in {letter}</source>
        <translation>Gaat verder in {letter}</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>What do you want to learn together? Write the first question.</source>
        <translation>Wat wil je samen leren? Schrijf de eerste vraag.</translation>
    </message>
    <message>
        <source>New learning question</source>
        <translation>Nieuwe leervraag</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Zet vraag erbij</translation>
    </message>
    <message>
        <source>How can we …?</source>
        <translation>Hoe kunnen we …?</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Haal vraag weg</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Learning agenda: questions beside sessions</source>
        <translation>Leeragenda: vragen naast bijeenkomsten</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>What this map tells</source>
        <translation>Wat deze kaart vertelt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>Go to Print</source>
        <translation>Ga naar Printen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>No block needs material yet.</source>
        <translation>Nog geen onderdeel heeft materiaal nodig.</translation>
    </message>
    <message>
        <source>Ready to leave?</source>
        <translation>Klaar om te gaan?</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Neem mee</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Kijk hiernaar</translation>
    </message>
    <message>
        <source>Everything is saved, in {path}.</source>
        <translation>Alles is bewaard, in {path}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>The last backup is of {day}.</source>
        <translation>De laatste reservekopie is van {day}.</translation>
    </message>
    <message>
        <source>A backup was made today at {time}.</source>
        <translation>De reservekopie is van vandaag, {time}.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Er is nog geen draaiboek.</translation>
    </message>
    <message>
        <source>Nothing was printed for this session yet.</source>
        <translation>Voor deze bijeenkomst is nog niets geprint.</translation>
    </message>
    <message>
        <source>Printed or saved: {prints}.</source>
        <translation>Geprint of bewaard: {prints}.</translation>
    </message>
    <message>
        <source>There is only this screen. Plug in the beamer to try the room screen.</source>
        <translation>Er is alleen dit scherm. Sluit de beamer aan en probeer het zaalscherm.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n screens. The room screen can go on the second one.</source>
        <translation>
            <numerusform>Er zijn %n schermen. Het zaalscherm kan op het tweede.</numerusform>
            <numerusform>Er zijn %n schermen. Het zaalscherm kan op het tweede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Steps of the map</source>
        <translation>Stappen van de kaart</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langzaam</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>snel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The map of {name} begins.</source>
        <translation>De kaart van {name} begint.</translation>
    </message>
    <message>
        <source>Something small changed.</source>
        <translation>Er veranderde iets kleins.</translation>
    </message>
    <message>
        <source>Noted then: {notes}</source>
        <translation>Toen genoteerd: {notes}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Speel af</translation>
    </message>
</context>
<context>
    <name>RewordInsight</name>
    <message>
        <source>Reword</source>
        <translation>Herformuleer</translation>
    </message>
    <message>
        <source>Why other words? (may stay empty)</source>
        <translation>Waarom andere woorden? (mag leeg blijven)</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Welcome. We begin in a moment.</source>
        <translation>Welkom. We beginnen zo.</translation>
    </message>
    <message>
        <source>We go on in a moment.</source>
        <translation>We gaan zo verder.</translation>
    </message>
    <message>
        <source>Thank you for coming!</source>
        <translation>Bedankt voor je komst!</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Straks: {title}</translation>
    </message>
    <message>
        <source>Room screen – press Escape to close</source>
        <translation>Zaalscherm – sluit met Escape</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>Zaalscherm</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Budget rounds</source>
        <translation>Buurtbudgetten</translation>
    </message>
    <message>
        <source>No budget rounds yet. Type the first one, such as Buurtbudget Noord.</source>
        <translation>Er zijn nog geen rondes. Typ de eerste, bijvoorbeeld Buurtbudget Noord.</translation>
    </message>
    <message>
        <source>Name of a new round</source>
        <translation>Naam van een nieuwe ronde</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Ronde toevoegen</translation>
    </message>
    <message>
        <source>Remove round</source>
        <translation>Haal ronde weg</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>No initiative is in it yet.</source>
        <translation>Er doet nog geen initiatief mee.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
</context>
<context>
    <name>RowSheet</name>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Make unknown</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Rij omhoog</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Rij omlaag</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Haal rij weg</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Randvoorwaarde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie erbij</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Eraf halen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>No note is about it yet.</source>
        <translation>Er gaat nog geen notitie over.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>No insight rests on it yet.</source>
        <translation>Er rust nog geen inzicht op.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>SendOut</name>
    <message>
        <source>Write for other programs</source>
        <translation>Bewaar voor een ander programma</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welke vorm</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>made-up names, and no words that people typed</source>
        <translation>verzonnen namen, en geen woorden die mensen typten</translation>
    </message>
    <message>
        <source>what somebody is, and a number</source>
        <translation>wat iemand is, met een nummer</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>voornamen</translation>
    </message>
    <message>
        <source>names as they were typed</source>
        <translation>namen zoals ze zijn getypt</translation>
    </message>
    <message>
        <source>Choose a folder and write</source>
        <translation>Kies een map en bewaar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>Wat zit erin?</translation>
    </message>
    <message>
        <source>{form}: {purpose}.</source>
        <translation>{form}: {purpose}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written in {folder}</source>
        <translation>
            <numerusform>%n bestand bewaard in {folder}</numerusform>
            <numerusform>%n bestanden bewaard in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Waar moeten de bestanden komen?</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>De bestanden worden bewaard</translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message>
        <source>Ends at a fixed time</source>
        <translation>Eindigt op een vaste tijd</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Deze bijeenkomst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Before, tonight or afterwards</source>
        <translation>Vooraf, vanavond of achteraf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Vanavond</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Achteraf</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>Zaalscherm</translation>
    </message>
    <message>
        <source>There is no session yet. Add one on the page Programme.</source>
        <translation>Er is nog geen bijeenkomst. Voeg er een toe op de pagina Programma.</translation>
    </message>
    <message>
        <source>No second display was found, so the room screen is a window here. F11 closes it.</source>
        <translation>Er is geen tweede scherm gevonden. Daarom staat het zaalscherm hier in een venster. F11 sluit het.</translation>
    </message>
    <message>
        <source>The room screen is on the second display. F11 closes it.</source>
        <translation>Het zaalscherm staat op het tweede scherm. F11 sluit het.</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>There are no sessions yet. When do you meet?</source>
        <translation>Er zijn nog geen bijeenkomsten. Wanneer komen jullie samen?</translation>
    </message>
    <message>
        <source>Title of a new session</source>
        <translation>Titel van een nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Zet bijeenkomst erbij</translation>
    </message>
    <message>
        <source>Day and time of the new session</source>
        <translation>Dag en tijd van de nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Open bijeenkomst</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Haal bijeenkomst weg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Iets groter</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Heel groot</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>Grootte van tekst en knoppen</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Dingen mogen bewegen</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Niets beweegt</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Map met reservekopieën</translation>
    </message>
    <message>
        <source>The last ten copies are kept, and one a day for thirty days.</source>
        <translation>De laatste tien kopieën blijven, en dertig dagen elke dag één.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
</context>
<context>
    <name>SourcePool</name>
    <message>
        <source>Search by word or code</source>
        <translation>Zoek op woord of code</translation>
    </message>
    <message>
        <source>What can be evidence</source>
        <translation>Wat bewijs kan zijn</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>still to ask back</source>
        <translation>nog terug te vragen</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>In insights</source>
        <translation>In inzichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Network maps</source>
        <translation>Netwerkkaarten</translation>
    </message>
    <message>
        <source>Compared values</source>
        <translation>Vergeleken waarden</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
</context>
<context>
    <name>SplitQuestion</name>
    <message>
        <source>First new question</source>
        <translation>Eerste nieuwe vraag</translation>
    </message>
    <message>
        <source>Second new question</source>
        <translation>Tweede nieuwe vraag</translation>
    </message>
    <message>
        <source>{letter} goes on beside them</source>
        <translation>{letter} gaat ernaast verder</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Splits in tweeën</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Make a new programme</source>
        <translation>Maak een nieuw programma</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Open een programma</translation>
    </message>
    <message>
        <source>Practise with the example</source>
        <translation>Oefen met het voorbeeld</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>You have not opened a programme yet.</source>
        <translation>Je hebt nog geen programma geopend.</translation>
    </message>
    <message>
        <source>Enter opens a programme. Delete takes it off this list; the file stays.</source>
        <translation>Enter opent een programma. Delete haalt het van deze lijst; het bestand blijft.</translation>
    </message>
    <message>
        <source>Who do you know, what do you have, and what do you seek?</source>
        <translation>Wie ken je, wat heb je en wat zoek je?</translation>
    </message>
    <message>
        <source>{folder} · cannot be found now</source>
        <translation>{folder} · nu niet te vinden</translation>
    </message>
    <message>
        <source>{folder} · last changed {when}</source>
        <translation>{folder} · laatst veranderd {when}</translation>
    </message>
</context>
<context>
    <name>StatusSteps</name>
    <message>
        <source>How far is it?</source>
        <translation>Hoe ver is het?</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Toets {key}</translation>
    </message>
</context>
<context>
    <name>SupersedeInsight</name>
    <message>
        <source>New one in its place</source>
        <translation>Zet er een nieuw voor in de plaats</translation>
    </message>
    <message>
        <source>Take all evidence along</source>
        <translation>Neem al het bewijs mee</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Name of {table}</source>
        <translation>Naam van {table}</translation>
    </message>
</context>
<context>
    <name>TableSheetPanel</name>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Lines of this sheet</source>
        <translation>Regels van dit formulier</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Hoe voelde dat?</translation>
    </message>
    <message>
        <source>What do we think of it?</source>
        <translation>Wat vinden we daarvan?</translation>
    </message>
    <message>
        <source>One line, then Enter</source>
        <translation>Eén regel, en dan Enter</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>geen onderdeel</translation>
    </message>
    <message>
        <source>no learning question</source>
        <translation>geen vraag</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>one sheet for all</source>
        <translation>één blad voor iedereen</translation>
    </message>
    <message>
        <source>This session has no tables. Name them on the sheet Before.</source>
        <translation>Deze bijeenkomst heeft geen tafels. Maak ze op het blad Vooraf.</translation>
    </message>
    <message>
        <source>Not typed in yet: {tables}</source>
        <translation>Nog niet overgetypt: {tables}</translation>
    </message>
    <message>
        <source>Something of every table was typed in.</source>
        <translation>Van elke tafel is iets overgetypt.</translation>
    </message>
    <message>
        <source>Top {top}: {stars} with a star. Type ! for a star.</source>
        <translation>Top {top}: {stars} met een ster. Typ ! voor een ster.</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Tables: </source>
        <translation>Tafels: </translation>
    </message>
    <message>
        <source>How many tables</source>
        <translation>Hoeveel tafels</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Meng</translation>
    </message>
    <message>
        <source>Seat at</source>
        <translation>Zet aan</translation>
    </message>
    <message>
        <source>Stays here when mixing</source>
        <translation>Blijft zitten bij mengen</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Komt niet</translation>
    </message>
    <message>
        <source>Nobody is expected yet. Choose people on the left, or all of last time.</source>
        <translation>Er wordt nog niemand verwacht. Kies links mensen, of iedereen van vorige keer.</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>blijft zitten</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>Nog geen tafel</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Geen tafel</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakesLists</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Haal een lijst binnen</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Template</source>
        <translation>Voorbeeldplan</translation>
    </message>
    <message>
        <source>Template as a strip</source>
        <translation>Voorbeeldplan als strook</translation>
    </message>
    <message>
        <source>Blocks of the template</source>
        <translation>Onderdelen van het voorbeeldplan</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Gebruik dit plan</translation>
    </message>
    <message>
        <source>Make my own plan</source>
        <translation>Maak een eigen plan</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Begin met een voorbeeldplan</translation>
    </message>
    <message>
        <source>As in: {title} ({day})</source>
        <translation>Zoals bij: {title} ({day})</translation>
    </message>
    <message>
        <source>{length}, at its shortest {shortest}</source>
        <translation>{length}, op zijn kortst {shortest}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>It comes behind the blocks that are there.</source>
        <translation>Het komt achter de onderdelen die er al zijn.</translation>
    </message>
    <message>
        <source>at least {minutes} min</source>
        <translation>minstens {minutes} min</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>mag vervallen</translation>
    </message>
</context>
<context>
    <name>ThemesPanel</name>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>No themes yet. Type one below, or while you go through the notes.</source>
        <translation>Nog geen thema&apos;s. Typ er hieronder een, of terwijl je de notities doorloopt.</translation>
    </message>
    <message>
        <source>New theme, then Enter</source>
        <translation>Nieuw thema, dan Enter</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nieuw thema</translation>
    </message>
    <message>
        <source>Name of the chosen theme</source>
        <translation>Naam van het gekozen thema</translation>
    </message>
    <message>
        <source>What belongs to it, and what does not</source>
        <translation>Wat hoort erbij, en wat niet</translation>
    </message>
    <message>
        <source>What belongs to the chosen theme</source>
        <translation>Wat hoort bij het gekozen thema</translation>
    </message>
    <message>
        <source>Merge the chosen theme into</source>
        <translation>Voeg het gekozen thema samen met</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Haal weer uit elkaar</translation>
    </message>
    <message>
        <source>Give to note</source>
        <translation>Geef aan notitie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verplaatsen …</translation>
    </message>
    <message>
        <source>Up (Alt and arrow up)</source>
        <translation>Omhoog (Alt en pijl omhoog)</translation>
    </message>
    <message>
        <source>Down (Alt and arrow down)</source>
        <translation>Omlaag (Alt en pijl omlaag)</translation>
    </message>
    <message>
        <source>Under the theme above (Alt and arrow right)</source>
        <translation>Onder het thema erboven (Alt en pijl rechts)</translation>
    </message>
    <message>
        <source>One level up (Alt and arrow left)</source>
        <translation>Eén laag hoger (Alt en pijl links)</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>Samenvoegen met …</translation>
    </message>
    <message>
        <source>Take apart again …</source>
        <translation>Weer uit elkaar halen …</translation>
    </message>
    <message>
        <source>{name} is on {count}. Those keep their other themes. Remove this theme?</source>
        <translation>{name} staat bij {count}. Die houden hun andere thema&apos;s. Haal je dit thema weg?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ThemesTab</name>
    <message>
        <source>Clusters or memos</source>
        <translation>Groepjes of memo&apos;s</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groepjes</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo&apos;s</translation>
    </message>
    <message>
        <source>J next note, K the one before, with Shift several. The key before a theme gives it, and takes it off again. / finds a theme: Enter gives it, Shift+Enter makes a new one. C cluster, M memo, U undo.</source>
        <translation>J volgende notitie, K vorige, met Shift meer tegelijk. De toets voor een thema geeft het, en haalt het weer weg. / zoekt een thema: Enter geeft het, Shift+Enter maakt een nieuw. C groepje, M memo, U terug.</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source>Earlier map</source>
        <translation>Eerdere kaart</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>There is no earlier map yet.</source>
        <translation>Er is nog geen eerdere kaart.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Which timeline</source>
        <translation>Welke tijdlijn</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Tijdlijn in woorden</translation>
    </message>
    <message>
        <source>What went well, what went badly? Write the first one above.</source>
        <translation>Wat ging goed, wat ging slecht? Schrijf hierboven het eerste op.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Verander notitie</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation>Haal van de lijn</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>When? For example: spring</source>
        <translation>Wanneer? Bijvoorbeeld: lente</translation>
    </message>
    <message>
        <source>Why was that so?</source>
        <translation>Waardoor kwam dat?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dat</translation>
    </message>
    <message>
        <source>who says so?</source>
        <translation>wie zegt dat?</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Put on the line</source>
        <translation>Zet op de lijn</translation>
    </message>
    <message>
        <source>which initiative?</source>
        <translation>welk initiatief?</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>deze bijeenkomst</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle bijeenkomsten</translation>
    </message>
    <message numerus="yes">
        <source>Put %n more note(s) on the line</source>
        <translation>
            <numerusform>Zet nog %n notitie op de lijn</numerusform>
            <numerusform>Zet nog %n notities op de lijn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>TonightPanel</name>
    <message>
        <source>There are no open learning questions. Add one on the page Insights.</source>
        <translation>Er zijn geen open leervragen. Maak er een bij Inzichten.</translation>
    </message>
    <message numerus="yes">
        <source>%n learning question(s) for tonight. Tick what you will talk about.</source>
        <translation>
            <numerusform>%n leervraag voor deze keer. Vink aan waar jullie over praten.</numerusform>
            <numerusform>%n leervragen voor deze keer. Vink aan waar jullie over praten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the plan: {blocks}</source>
        <translation>In het draaiboek: {blocks}</translation>
    </message>
    <message>
        <source>not in a block yet</source>
        <translation>nog bij geen onderdeel</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Kies meer</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alles zien</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Nobody is here yet. Check people in on the page Session.</source>
        <translation>Er is nog niemand. Meld mensen aan op de pagina Bijeenkomst.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beurten</translation>
    </message>
    <message>
        <source>Begin this map</source>
        <translation>Begin deze kaart</translation>
    </message>
    <message>
        <source>Put last</source>
        <translation>Zet achteraan</translation>
    </message>
    <message>
        <source>This turn is over</source>
        <translation>Deze beurt is klaar</translation>
    </message>
    <message>
        <source>Open this map</source>
        <translation>Open deze kaart</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of one turn</source>
        <translation>Minuten per beurt</translation>
    </message>
    <message>
        <source>Whose turn is it?</source>
        <translation>Wie is er aan de beurt?</translation>
    </message>
    <message>
        <source>has the laptop now</source>
        <translation>heeft nu de laptop</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>has a map</source>
        <translation>heeft een kaart</translation>
    </message>
    <message>
        <source>is next</source>
        <translation>is de volgende</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Nu: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Volgende: {name}</translation>
    </message>
    <message>
        <source>{gone} of {all} minutes</source>
        <translation>{gone} van {all} minuten</translation>
    </message>
    <message>
        <source>The {all} minutes are over. Round off calmly.</source>
        <translation>De {all} minuten zijn om. Rond rustig af.</translation>
    </message>
    <message>
        <source>Everybody had a turn.</source>
        <translation>Iedereen is geweest.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n persoon wacht</numerusform>
            <numerusform>%n mensen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: with one laptop that takes {time}.</source>
        <translation>{who}: met één laptop duurt dat {time}.</translation>
    </message>
    <message>
        <source>A map of a group, a photo of a paper map or a second laptop helps.</source>
        <translation>Een groepskaart, een foto van een papieren kaart of een tweede laptop helpt.</translation>
    </message>
</context>
<context>
    <name>TurnSign</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>nog %n minuut</numerusform>
            <numerusform>nog %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to round off, calmly.</source>
        <translation>Tijd om rustig af te ronden.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>The insight, in one full sentence</source>
        <translation>Het inzicht, in één hele zin</translation>
    </message>
    <message>
        <source>Where does it hold, and where not?</source>
        <translation>Waar geldt het, en waar niet?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>_QuestionDialog</name>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Letter {letter} and its wordings stay.</source>
        <translation>Letter {letter} en de verwoordingen blijven.</translation>
    </message>
    <message>
        <source>Letter {letter} stays, with what belongs to it: {what}.</source>
        <translation>Letter {letter} blijft, met wat erbij hoort: {what}.</translation>
    </message>
</context>
<context>
    <name>action_list</name>
    <message>
        <source>Action list</source>
        <translation>Actielijst</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open actie</numerusform>
            <numerusform>%n open acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gedaan</numerusform>
            <numerusform>%n gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>as on {day}</source>
        <translation>stand van {day}</translation>
    </message>
    <message>
        <source>Nobody yet. Who does this?</source>
        <translation>Nog niemand. Wie doet dit?</translation>
    </message>
    <message>
        <source>Somebody who is not named here</source>
        <translation>Iemand die hier geen naam krijgt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>uit {origin}</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>before the first session</source>
        <translation>vóór de eerste bijeenkomst</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>dezelfde woorden</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>anders verwoord</translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>waarom: {reason}</translation>
    </message>
    <message>
        <source>reworded, for: {reason}</source>
        <translation>anders verwoord, want: {reason}</translation>
    </message>
    <message>
        <source>answer: {answer}</source>
        <translation>antwoord: {answer}</translation>
    </message>
    <message>
        <source>after this session</source>
        <translation>na deze bijeenkomst</translation>
    </message>
    <message>
        <source>first: {wording}</source>
        <translation>eerst: {wording}</translation>
    </message>
    <message>
        <source>split off from {letter}</source>
        <translation>afgesplitst van {letter}</translation>
    </message>
    <message>
        <source>split into {letters}</source>
        <translation>gesplitst in {letters}</translation>
    </message>
    <message>
        <source>goes on in {letter}</source>
        <translation>gaat verder in {letter}</translation>
    </message>
    <message>
        <source>not talked about</source>
        <translation>niet besproken</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n verwacht</numerusform>
            <numerusform>%n verwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walked in</source>
        <translation>
            <numerusform>%n kwam zo binnen</numerusform>
            <numerusform>%n kwamen zo binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>This list stays with the organisers. Do not pass it round.</source>
        <translation>Deze lijst blijft bij de organisatie. Geef hem niet rond.</translation>
    </message>
    <message>
        <source>Ask what is still empty. A cross is a yes; no cross counts as no.</source>
        <translation>Vraag wat nog leeg is. Een kruisje is ja. Geen kruisje telt als nee.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
</context>
<context>
    <name>blank_map</name>
    <message>
        <source>My network map</source>
        <translation>Mijn netwerkkaart</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Ik heb</translation>
    </message>
    <message>
        <source>I look for</source>
        <translation>Ik zoek</translation>
    </message>
    <message>
        <source>How to draw it</source>
        <translation>Zo teken je het</translation>
    </message>
    <message>
        <source>Later on the screen: Ctrl+K, then {code}.</source>
        <translation>Later op het scherm: Ctrl+K, dan {code}.</translation>
    </message>
    <message>
        <source>An empty map. In the middle: {middle}. Around it: {around}.</source>
        <translation>Een lege kaart. In het midden: {middle}. Daaromheen: {around}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het is</translation>
    </message>
    <message>
        <source>How we worked</source>
        <translation>Hoe wij werkten</translation>
    </message>
    <message>
        <source>Comparison of neighbourhood budgets</source>
        <translation>Vergelijking van buurtbudgetten</translation>
    </message>
    <message>
        <source>What each role can do</source>
        <translation>Wat iedere rol kan doen</translation>
    </message>
    <message>
        <source>Learning agenda</source>
        <translation>Leeragenda</translation>
    </message>
    <message>
        <source>How the insights were made</source>
        <translation>Hoe de inzichten ontstonden</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Network maps</source>
        <translation>Netwerkkaarten</translation>
    </message>
    <message>
        <source>Courses of action</source>
        <translation>Handelingsperspectieven</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Compared values</source>
        <translation>Vergelijkingscellen</translation>
    </message>
    <message>
        <source>Where it holds, and where not</source>
        <translation>Waar het geldt, en waar niet</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Het rust op</translation>
    </message>
    <message>
        <source>Nuanced by</source>
        <translation>Genuanceerd door</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat het tegenspreekt</translation>
    </message>
    <message>
        <source>Nobody spoke against it. That does not mean that everybody agrees.</source>
        <translation>Niemand sprak het tegen. Dat betekent niet dat iedereen het ermee eens is.</translation>
    </message>
    <message>
        <source>on nothing that was written down yet</source>
        <translation>nog op niets dat is opgeschreven</translation>
    </message>
    <message>
        <source>Learning question {letter}</source>
        <translation>Leervraag {letter}</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Wat je ermee kunt doen</translation>
    </message>
    <message>
        <source>{code} (page {page})</source>
        <translation>{code} (pagina {page})</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>{code} came in its place.</source>
        <translation>{code} kwam ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>Colofon</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>none given: ask before you copy it</source>
        <translation>geen: vraag het eerst als je iets wilt overnemen</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Afgedrukt op</translation>
    </message>
    <message>
        <source>Print code</source>
        <translation>Printcode</translation>
    </message>
    <message>
        <source>How to cite it</source>
        <translation>Zo verwijs je ernaar</translation>
    </message>
    <message>
        <source>{title}. {programme}, {year}. Print {code}.</source>
        <translation>{title}. {programme}, {year}. Print {code}.</translation>
    </message>
    <message>
        <source>On the cover each dot is an insight, and each piece of the round is a chapter. The nearer to the middle, the surer people are. A full dot was seen by both sides, an open one by one side.</source>
        <translation>Op het omslag is elke stip een inzicht, en elk stuk van de cirkel een hoofdstuk. Hoe dichter bij het midden, hoe zekerder mensen zijn. Een volle stip is van twee kanten gezien, een open stip van één kant.</translation>
    </message>
    <message>
        <source>This is what we worked with: {counts}.</source>
        <translation>Hier werkten wij mee: {counts}.</translation>
    </message>
    <message>
        <source>Where we met</source>
        <translation>Waar wij elkaar zagen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Wat en waar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie er meedeed</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Everybody is counted once, however many sessions they came to.</source>
        <translation>Iedereen telt één keer mee, ook wie vaker kwam.</translation>
    </message>
    <message>
        <source>Rounds differ where a row begins with ≠. Behind each value stands how sure it is and the number of its source.</source>
        <translation>Waar een regel begint met ≠, verschillen de rondes. Bij elke waarde staat hoe zeker die is, en het nummer van de bron.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Choose what you can do yourself. Behind each course of action stand the insights it rests on.</source>
        <translation>Kies wat je zelf kunt doen. Bij elk handelingsperspectief staat op welke inzichten het rust.</translation>
    </message>
    <message>
        <source>What people wanted to learn together, how the words changed from session to session, and what is open.</source>
        <translation>Wat mensen samen wilden leren, hoe de woorden per avond veranderden, en wat nog open staat.</translation>
    </message>
    <message>
        <source>split off from {letter}</source>
        <translation>afgesplitst van {letter}</translation>
    </message>
    <message>
        <source>goes on in {letter}</source>
        <translation>gaat verder in {letter}</translation>
    </message>
    <message>
        <source>Reworded because: {reason}</source>
        <translation>Anders gezegd, want: {reason}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Waarom: {reason}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwoord: {answer}</translation>
    </message>
    <message>
        <source>in the same words</source>
        <translation>in dezelfde woorden</translation>
    </message>
    <message>
        <source>People told what they saw and went through. We wrote it down line by line; each line has a code.</source>
        <translation>Mensen vertelden wat zij zagen en meemaakten. Wij schreven dat op, regel voor regel. Elke regel heeft een code.</translation>
    </message>
    <message>
        <source>An insight is one sentence that rests on such lines. With it stands where it holds, and where it does not.</source>
        <translation>Een inzicht is één zin die op zulke regels rust. Erbij staat waar het geldt, en waar niet.</translation>
    </message>
    <message>
        <source>An insight counts as seen by both sides when a resident or initiative-taker saw it, and a civil servant or administrator too. Else it says that one side saw it.</source>
        <translation>Een inzicht is van twee kanten gezien als een bewoner of initiatiefnemer het zag, en ook een ambtenaar of bestuurder. Anders staat erbij dat één kant het zag.</translation>
    </message>
    <message>
        <source>What speaks against an insight always stands with it. Nothing of that is left out.</source>
        <translation>Wat een inzicht tegenspreekt, staat er altijd bij. Daarvan is niets weggelaten.</translation>
    </message>
    <message>
        <source>Nobody stands in here by name. Words of somebody only stand in here where that person agreed.</source>
        <translation>Niemand staat hier met naam in. Iemands eigen woorden staan er alleen in als die persoon dat goed vond.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) carry the insights.</source>
        <translation>
            <numerusform>%n citaat draagt de inzichten.</numerusform>
            <numerusform>%n citaten dragen de inzichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these we asked back with whoever said it.</source>
        <translation>
            <numerusform>%n daarvan vroegen wij terug bij wie het zei.</numerusform>
            <numerusform>%n daarvan vroegen wij terug bij wie het zei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n then became other words.</source>
        <translation>
            <numerusform>%n kreeg toen andere woorden.</numerusform>
            <numerusform>%n kregen toen andere woorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were withdrawn, and do not count any more.</source>
        <translation>
            <numerusform>%n is ingetrokken, en telt niet meer mee.</numerusform>
            <numerusform>%n zijn ingetrokken, en tellen niet meer mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited line(s) were said in confidence, and are not printed.</source>
        <translation>
            <numerusform>%n regel is in vertrouwen gezegd, en niet afgedrukt.</numerusform>
            <numerusform>%n regels zijn in vertrouwen gezegd, en niet afgedrukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited line(s) are not printed, as the speaker did not agree.</source>
        <translation>
            <numerusform>%n regel is niet afgedrukt: wie het zei, vond dat niet goed.</numerusform>
            <numerusform>%n regels zijn niet afgedrukt: wie het zei, vond dat niet goed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was not there</source>
        <translation>Wie er niet was</translation>
    </message>
    <message>
        <source>What is in here, is without their words. Mind that when you use it.</source>
        <translation>Wat hierin staat, is zonder hun woorden. Denk daaraan als je het gebruikt.</translation>
    </message>
    <message>
        <source>Of every role and area that this programme knows, somebody took part.</source>
        <translation>Van elke rol en elk gebied in dit programma deed er iemand mee.</translation>
    </message>
    <message>
        <source>Nobody took part as {role}.</source>
        <translation>Niemand deed mee als {role}.</translation>
    </message>
    <message>
        <source>Nobody came from {area}.</source>
        <translation>Niemand kwam uit {area}.</translation>
    </message>
    <message>
        <source>This concerns them: learning question {letters}.</source>
        <translation>Dit gaat hen aan: leervraag {letters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were expected never came.</source>
        <translation>
            <numerusform>%n persoon die verwacht werd, kwam nooit.</numerusform>
            <numerusform>%n mensen die verwacht werden, kwamen nooit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The example programme is in {path}.</source>
        <translation>Het voorbeeldprogramma staat in {path}.</translation>
    </message>
    <message>
        <source>{path} is ready.</source>
        <translation>{path} staat klaar.</translation>
    </message>
    <message>
        <source>Last change: {at}</source>
        <translation>Laatste wijziging: {at}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Taal: {language}</translation>
    </message>
    <message>
        <source>Session {number}: {title}, {at}</source>
        <translation>Bijeenkomst {number}: {title}, {at}</translation>
    </message>
    <message>
        <source>Brought in: {counts}.</source>
        <translation>Binnengehaald: {counts}.</translation>
    </message>
    <message>
        <source>This would come in: {counts}. Nothing was changed.</source>
        <translation>Dit zou erbij komen: {counts}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Kolommen: {columns}</translation>
    </message>
    <message>
        <source>{table}, line {line}: {why}</source>
        <translation>{table}, regel {line}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s) left out.</source>
        <translation>
            <numerusform>… en nog %n regel die is overgeslagen.</numerusform>
            <numerusform>… en nog %n regels die zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) in {folder}</source>
        <translation>
            <numerusform>%n blad in {folder}</numerusform>
            <numerusform>%n bladen in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in {folder}</source>
        <translation>
            <numerusform>%n bestand in {folder}</numerusform>
            <numerusform>%n bestanden in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is made of {name}.</source>
        <translation>{path} is gemaakt van {name}.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>{name} is in orde.</translation>
    </message>
    <message>
        <source>The copy is {path}.</source>
        <translation>De kopie is {path}.</translation>
    </message>
    <message>
        <source>The copy is put back as {path}.</source>
        <translation>De kopie is teruggezet als {path}.</translation>
    </message>
    <message>
        <source>What stood there is kept as {path}.</source>
        <translation>Wat er stond is bewaard als {path}.</translation>
    </message>
    <message>
        <source>what stands in it; without it the files themselves tell</source>
        <translation>wat erin staat; zonder dit zeggen de bestanden het zelf</translation>
    </message>
    <message>
        <source>write the example programme</source>
        <translation>schrijf het voorbeeldprogramma</translation>
    </message>
    <message>
        <source>make a new programme</source>
        <translation>maak een nieuw programma</translation>
    </message>
    <message>
        <source>tell what is in a programme</source>
        <translation>vertel wat er in een programma staat</translation>
    </message>
    <message>
        <source>bring in people, maps, initiatives or notes from tables</source>
        <translation>haal mensen, kaarten, initiatieven of notities binnen</translation>
    </message>
    <message>
        <source>make the prints</source>
        <translation>maak de bladen om te printen</translation>
    </message>
    <message>
        <source>write it for other programs</source>
        <translation>bewaar het voor andere programma&apos;s</translation>
    </message>
    <message>
        <source>look whether a programme is sound</source>
        <translation>kijk of een programma in orde is</translation>
    </message>
    <message>
        <source>make a checked copy</source>
        <translation>maak een gecontroleerde kopie</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>zet een kopie terug</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>enough time</source>
        <translation>genoeg tijd</translation>
    </message>
    <message>
        <source>almost time</source>
        <translation>bijna tijd</translation>
    </message>
    <message>
        <source>round off now</source>
        <translation>nu afronden</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>de tijd is om</translation>
    </message>
    <message>
        <source>On time.</source>
        <translation>Op tijd.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the plan.</source>
        <translation>
            <numerusform>%n minuut achter op het draaiboek.</numerusform>
            <numerusform>%n minuten achter op het draaiboek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the plan.</source>
        <translation>
            <numerusform>%n minuut voor op het draaiboek.</numerusform>
            <numerusform>%n minuten voor op het draaiboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends at {time} if nothing changes.</source>
        <translation>Klaar om {time} als er niets verandert.</translation>
    </message>
    <message>
        <source>People were told {time}.</source>
        <translation>Tegen mensen is {time} gezegd.</translation>
    </message>
    <message>
        <source>The evening ended at {time}.</source>
        <translation>De avond was klaar om {time}.</translation>
    </message>
    <message>
        <source>The plan begins at {time}.</source>
        <translation>Het draaiboek begint om {time}.</translation>
    </message>
    <message>
        <source>There is no plan yet. Write one on the sheet Before.</source>
        <translation>Er is nog geen plan. Schrijf het op het blad Vooraf.</translation>
    </message>
    <message numerus="yes">
        <source>Without “{title}” it ends %n minute(s) earlier.</source>
        <translation>
            <numerusform>Zonder “{title}” is het %n minuut eerder klaar.</numerusform>
            <numerusform>Zonder “{title}” is het %n minuten eerder klaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving out “{title}” saves no time: something longer runs beside it.</source>
        <translation>“{title}” overslaan scheelt geen tijd: ernaast loopt iets dat langer duurt.</translation>
    </message>
    <message>
        <source>The clock of this laptop jumped {length} ahead: it slept, or its time was changed.</source>
        <translation>De klok van deze laptop sprong {length} vooruit: de laptop sliep, of de tijd is veranderd.</translation>
    </message>
    <message>
        <source>The clock of this laptop jumped {length} back: its time was changed.</source>
        <translation>De klok van deze laptop sprong {length} terug: de tijd is veranderd.</translation>
    </message>
</context>
<context>
    <name>clock_face</name>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Between two blocks</source>
        <translation>Tussen twee onderdelen</translation>
    </message>
    <message>
        <source>The evening is over</source>
        <translation>De avond is klaar</translation>
    </message>
    <message>
        <source>Begin: {title}</source>
        <translation>Begin: {title}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Verder: {title}</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Sluit de avond af</translation>
    </message>
    <message>
        <source>+{digits} over</source>
        <translation>+{digits} te lang</translation>
    </message>
</context>
<context>
    <name>clock_rows</name>
    <message>
        <source>about {times}</source>
        <translation>rond {times}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Notes without a kind</source>
        <translation>Notities zonder soort</translation>
    </message>
    <message>
        <source>A note with a kind is found again, and stands where it belongs in the report.</source>
        <translation>Een notitie met een soort vind je terug, en staat in het verslag waar die hoort.</translation>
    </message>
    <message>
        <source>Table sheets not typed in</source>
        <translation>Formulieren niet overgetypt</translation>
    </message>
    <message>
        <source>Of these tables no sheet was typed in. Is there paper on the table?</source>
        <translation>Van deze tafels is geen blad ingetypt. Ligt er papier op tafel?</translation>
    </message>
    <message>
        <source>Not asked for consent</source>
        <translation>Toestemming niet gevraagd</translation>
    </message>
    <message>
        <source>They were here, and were not asked. Without a yes nothing of theirs is quoted.</source>
        <translation>Zij waren er, en het is hun niet gevraagd. Zonder ja wordt niets van hen geciteerd.</translation>
    </message>
    <message>
        <source>Quotes not asked back</source>
        <translation>Citaten niet teruggevraagd</translation>
    </message>
    <message>
        <source>Read the quote to the speaker: is this what you meant?</source>
        <translation>Lees het citaat voor aan wie het zei: bedoelde je dit?</translation>
    </message>
    <message>
        <source>Commitments without an action</source>
        <translation>Toezeggingen zonder actie</translation>
    </message>
    <message>
        <source>As an action it comes back at the next session.</source>
        <translation>Als actie komt het de volgende keer terug.</translation>
    </message>
    <message>
        <source>Actions without owner or day</source>
        <translation>Acties zonder naam of datum</translation>
    </message>
    <message>
        <source>Who does it, and before when?</source>
        <translation>Wie doet het, en vóór wanneer?</translation>
    </message>
    <message>
        <source>Learning questions not talked about</source>
        <translation>Leervragen niet besproken</translation>
    </message>
    <message>
        <source>What did this session do with each? What you leave comes back as due.</source>
        <translation>Wat deed deze bijeenkomst met elk? Wat je laat staan, is de volgende keer aan de beurt.</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkeerplaats</translation>
    </message>
    <message>
        <source>Take it along, or give it another kind.</source>
        <translation>Neem het mee, of geef het een andere soort.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Egos for R</source>
        <translation>Ego&apos;s voor R</translation>
    </message>
    <message>
        <source>Alters for R</source>
        <translation>Alters voor R</translation>
    </message>
    <message>
        <source>Ties for R</source>
        <translation>Lijnen voor R</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>heel getal</translation>
    </message>
    <message>
        <source>TRUE or FALSE</source>
        <translation>TRUE of FALSE</translation>
    </message>
    <message>
        <source>whose network it is: one ego is one map</source>
        <translation>van wie het netwerk is: één ego is één kaart</translation>
    </message>
    <message>
        <source>the name of the ego, as consent allows</source>
        <translation>de naam van het ego, zoals de toestemming toelaat</translation>
    </message>
    <message>
        <source>the question the map answers</source>
        <translation>de vraag waar de kaart op antwoordt</translation>
    </message>
    <message>
        <source>how many rings the map has</source>
        <translation>hoeveel ringen de kaart heeft</translation>
    </message>
    <message>
        <source>what the ego has to give</source>
        <translation>wat het ego te geven heeft</translation>
    </message>
    <message>
        <source>what the ego is looking for</source>
        <translation>wat het ego zoekt</translation>
    </message>
    <message>
        <source>the number of the alter; it begins at 1 in every map</source>
        <translation>het nummer van de alter; het begint in elke kaart bij 1</translation>
    </message>
    <message>
        <source>what the alter is called</source>
        <translation>hoe de alter heet</translation>
    </message>
    <message>
        <source>person, organisation, government, place or resource</source>
        <translation>person (persoon), organisation (organisatie), government (overheid), place (plek) of resource (middel)</translation>
    </message>
    <message>
        <source>how close: 1 is the closest; empty is outside the rings</source>
        <translation>hoe dichtbij: 1 is het dichtst; leeg is buiten de ringen</translation>
    </message>
    <message>
        <source>what that ring is called</source>
        <translation>hoe die ring heet</translation>
    </message>
    <message>
        <source>the part of life or of the city</source>
        <translation>het deel van het leven of van de stad</translation>
    </message>
    <message>
        <source>whether the alter is missing now and wanted</source>
        <translation>of de alter er nu niet is en wel gewenst</translation>
    </message>
    <message>
        <source>what the alter has to give</source>
        <translation>wat de alter te geven heeft</translation>
    </message>
    <message>
        <source>what the alter is looking for</source>
        <translation>wat de alter zoekt</translation>
    </message>
    <message>
        <source>what else was told of the alter</source>
        <translation>wat verder over de alter is verteld</translation>
    </message>
    <message>
        <source>what the lines between ego and alter mean; empty is no line drawn</source>
        <translation>wat de lijnen tussen ego en alter betekenen; leeg is geen lijn getekend</translation>
    </message>
    <message>
        <source>to: from ego to alter; from: from alter to ego</source>
        <translation>to: van ego naar alter; from: van alter naar ego</translation>
    </message>
    <message>
        <source>how strong the strongest of them is, from 1 to 3</source>
        <translation>hoe sterk de sterkste ervan is, van 1 tot 3</translation>
    </message>
    <message>
        <source>the alter at one end</source>
        <translation>de alter aan het ene eind</translation>
    </message>
    <message>
        <source>the alter at the other end</source>
        <translation>de alter aan het andere eind</translation>
    </message>
    <message>
        <source>how strong, from 1 to 3</source>
        <translation>hoe sterk, van 1 tot 3</translation>
    </message>
    <message>
        <source>knows, helps, gives, decides or clashes</source>
        <translation>knows (kent), helps (helpt), gives (geeft), decides (beslist over) of clashes (botst met)</translation>
    </message>
    <message>
        <source>none, to (from Source to Target) or both</source>
        <translation>none (geen), to (van Source naar Target) of both (beide)</translation>
    </message>
    <message>
        <source>what is given, where the line means giving</source>
        <translation>wat er gegeven wordt, als de lijn geven betekent</translation>
    </message>
    <message>
        <source>whether the line is missing now and wanted</source>
        <translation>of de lijn er nu niet is en wel gewenst</translation>
    </message>
    <message>
        <source>what else was told of the line</source>
        <translation>wat verder over de lijn is verteld</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>editie</translation>
    </message>
    <message>
        <source>client</source>
        <translation>opdrachtgever</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licentie</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>kept until</source>
        <translation>bewaard tot</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>onderdeel van</translation>
    </message>
    <message>
        <source>order</source>
        <translation>volgorde</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>betekenis</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>samengevoegd met</translation>
    </message>
    <message>
        <source>area</source>
        <translation>gebied</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thema&apos;s</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>budget round</source>
        <translation>buurtbudget</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>randvoorwaarde</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>number in the code</source>
        <translation>nummer in de code</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiatief</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>contactgegevens</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>use</source>
        <translation>gebruik</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>version of the text</source>
        <translation>versie van de tekst</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>gegeven op</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>genoteerd door</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>ingetrokken op</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>begint om</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>eindigt om</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tafels</translation>
    </message>
    <message>
        <source>learning questions</source>
        <translation>leervragen</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>vervolg op</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>gesloten op</translation>
    </message>
    <message>
        <source>ambition</source>
        <translation>ambitie</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>belemmering</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>gebieden</translation>
    </message>
    <message>
        <source>split from</source>
        <translation>gesplitst van</translation>
    </message>
    <message>
        <source>session</source>
        <translation>bijeenkomst</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>formulering</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>worded at</source>
        <translation>geformuleerd op</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kortste duur</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>tegelijk</translation>
    </message>
    <message>
        <source>category</source>
        <translation>soort onderdeel</translation>
    </message>
    <message>
        <source>title for participants</source>
        <translation>titel voor deelnemers</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>zichtbaar</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>wat het oplevert</translation>
    </message>
    <message>
        <source>how</source>
        <translation>werkvorm</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>material</source>
        <translation>materiaal</translation>
    </message>
    <message>
        <source>learning question</source>
        <translation>leervraag</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>mag vervallen</translation>
    </message>
    <message>
        <source>started at</source>
        <translation>begonnen om</translation>
    </message>
    <message>
        <source>ended at</source>
        <translation>geëindigd om</translation>
    </message>
    <message>
        <source>extra minutes</source>
        <translation>extra minuten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tafel</translation>
    </message>
    <message>
        <source>here since</source>
        <translation>aanwezig vanaf</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>spontaan gekomen</translation>
    </message>
    <message>
        <source>block</source>
        <translation>programmaonderdeel</translation>
    </message>
    <message>
        <source>taken at</source>
        <translation>genoteerd om</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>role of the speaker</source>
        <translation>rol van de spreker</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>spreker</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>letterlijk</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>met een ster</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>checked back</source>
        <translation>teruggevraagd</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>wanneer het was</translation>
    </message>
    <message>
        <source>order on the timeline</source>
        <translation>volgorde op de tijdlijn</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>written at</source>
        <translation>geschreven op</translation>
    </message>
    <message>
        <source>questions of the guide</source>
        <translation>vragen van de gids</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>ringen</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>vakken</translation>
    </message>
    <message>
        <source>words for kinds</source>
        <translation>woorden voor soorten</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>hoofdvraag</translation>
    </message>
    <message>
        <source>earlier map</source>
        <translation>eerdere kaart</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>gemaakt op</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>ring</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>vak</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>gewenst</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>met de hand geplaatst</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>plaatje</translation>
    </message>
    <message>
        <source>copied from</source>
        <translation>gekopieerd van</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>zelfde persoon</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>richting</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>sterkte</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>wat er gegeven wordt</translation>
    </message>
    <message>
        <source>members</source>
        <translation>leden</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>van wie</translation>
    </message>
    <message>
        <source>words</source>
        <translation>woorden</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>width</source>
        <translation>breedte</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>bewering</translation>
    </message>
    <message>
        <source>context</source>
        <translation>context</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>komt in plaats van</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>inzicht</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>verband</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>map as source</source>
        <translation>kaart als bron</translation>
    </message>
    <message>
        <source>insight as source</source>
        <translation>inzicht als bron</translation>
    </message>
    <message>
        <source>for role</source>
        <translation>voor rol</translation>
    </message>
    <message>
        <source>action</source>
        <translation>wat ze kunnen doen</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>inzichten</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>moeite</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>due</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>course of action</source>
        <translation>handelingsperspectief</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>gedaan op</translation>
    </message>
    <message>
        <source>you said</source>
        <translation>jullie zeiden</translation>
    </message>
    <message>
        <source>we understood</source>
        <translation>wij begrepen</translation>
    </message>
    <message>
        <source>this is what we do</source>
        <translation>dit doen we</translation>
    </message>
    <message>
        <source>and then</source>
        <translation>en dan</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>ondertitel</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>inleiding</translation>
    </message>
    <message>
        <source>approach</source>
        <translation>aanpak</translation>
    </message>
    <message>
        <source>colophon</source>
        <translation>colofon</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>bundel</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>note as source</source>
        <translation>notitie als bron</translation>
    </message>
    <message>
        <source>compared value as source</source>
        <translation>vergeleken waarde als bron</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>{heading} (code)</source>
        <translation>{heading} (code)</translation>
    </message>
    <message>
        <source>what other tables call this row by; the same in every export</source>
        <translation>zo noemen andere tabellen deze regel; in elke export hetzelfde</translation>
    </message>
    <message>
        <source>what other tables call this row by; new in every export</source>
        <translation>zo noemen andere tabellen deze regel; in elke export nieuw</translation>
    </message>
    <message>
        <source>{meaning}: the code in the table {title}</source>
        <translation>{meaning}: de code in de tabel {title}</translation>
    </message>
    <message>
        <source>{meaning}: the same in every language</source>
        <translation>{meaning}: in elke taal hetzelfde</translation>
    </message>
    <message>
        <source>{meaning}: by name</source>
        <translation>{meaning}: bij naam</translation>
    </message>
    <message>
        <source>{meaning}: only the month</source>
        <translation>{meaning}: alleen de maand</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>dag en tijd</translation>
    </message>
    <message>
        <source>texts with ; between them</source>
        <translation>teksten met ; ertussen</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>een van de keuzes</translation>
    </message>
    <message>
        <source>codes with ; between them</source>
        <translation>codes met ; ertussen</translation>
    </message>
    <message>
        <source>names with ; between them</source>
        <translation>namen met ; ertussen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>in table</source>
        <translation>in tabel</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>name for programs</source>
        <translation>naam voor programma&apos;s</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>wat het betekent</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>keuzes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>All codes are new in every export, and names, words and places are left out. The shape of a network can still tell who is who in a small group: do not share it further than needed.</source>
        <translation>Alle codes zijn in elke export nieuw, en namen, woorden en plekken zijn weggelaten. In een kleine groep kan de vorm van een netwerk toch verraden wie wie is: deel dit niet verder dan nodig.</translation>
    </message>
    <message>
        <source>Participants stand here by name only with their yes to research. Contacts on maps were never asked: share this with care. Notes in confidence are left out.</source>
        <translation>Deelnemers staan hier alleen met naam als ze ja zeiden tegen onderzoek. Aan contacten op kaarten is niets gevraagd: deel dit met zorg. Vertrouwelijke notities zijn weggelaten.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>te weinig bekend</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>{name} is new.</source>
        <translation>{name} is nieuw.</translation>
    </message>
    <message>
        <source>{name} is new, as a wish.</source>
        <translation>{name} is nieuw, als wens.</translation>
    </message>
    <message>
        <source>{name} is no longer on the map.</source>
        <translation>{name} staat niet meer op de kaart.</translation>
    </message>
    <message>
        <source>{name} is closer now.</source>
        <translation>{name} staat nu dichterbij.</translation>
    </message>
    <message>
        <source>{name} is further away now.</source>
        <translation>{name} staat nu verder weg.</translation>
    </message>
    <message>
        <source>{name} was a wish and belongs to it now.</source>
        <translation>{name} was een wens en hoort er nu bij.</translation>
    </message>
    <message>
        <source>There is a new line between {one} and {other}: {kind}.</source>
        <translation>Er is een nieuwe lijn tussen {one} en {other}: {kind}.</translation>
    </message>
    <message>
        <source>A line between {one} and {other} is gone: {kind}.</source>
        <translation>Een lijn tussen {one} en {other} is weg: {kind}.</translation>
    </message>
    <message>
        <source>The line between {one} and {other} is stronger now.</source>
        <translation>De lijn tussen {one} en {other} is nu sterker.</translation>
    </message>
    <message>
        <source>The line between {one} and {other} is less strong now.</source>
        <translation>De lijn tussen {one} en {other} is nu minder sterk.</translation>
    </message>
    <message>
        <source>The line that was wished between {one} and {other} is there now.</source>
        <translation>De gewenste lijn tussen {one} en {other} is er nu.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Er is sindsdien niets veranderd.</translation>
    </message>
    <message>
        <source>Then {then}, now {now}.</source>
        <translation>Toen {then}, nu {now}.</translation>
    </message>
    <message>
        <source>Comparison of neighbourhood budgets</source>
        <translation>Vergelijking buurtbudgetten</translation>
    </message>
    <message>
        <source>Read it so: heavy letters tell that the rounds differ. The number behind a value is that of its source. A cell is called by its row and column, such as 3b.</source>
        <translation>Zo lees je dit: bij dikke letters verschillen de rondes. Het nummer achter een waarde is de bron. Een vak heet naar rij en kolom, zoals 3b.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Randvoorwaarde</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>bron {number}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>see {codes}</source>
        <translation>zie {codes}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Hoe zeker is het?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in which the rounds do not differ are left out.</source>
        <translation>
            <numerusform>%n rij waarin de rondes niet verschillen, is weggelaten.</numerusform>
            <numerusform>%n rijen waarin de rondes niet verschillen, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds {first} to {last} of {count}</source>
        <translation>Rondes {first} tot en met {last} van {count}</translation>
    </message>
    <message>
        <source>it stands in a letter, a rule or on a website</source>
        <translation>het staat in een brief, een regel of op een website</translation>
    </message>
    <message>
        <source>somebody said it at a session</source>
        <translation>iemand zei het op een bijeenkomst</translation>
    </message>
    <message>
        <source>somebody thinks so, and did not check</source>
        <translation>iemand denkt het, en keek het niet na</translation>
    </message>
    <message>
        <source>people do not agree about it</source>
        <translation>mensen zijn het er niet over eens</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May we write in the report what you told?</source>
        <translation>Mogen we in het verslag zetten wat je vertelde?</translation>
    </message>
    <message>
        <source>May we print your words without your name?</source>
        <translation>Mogen we je woorden afdrukken zonder je naam?</translation>
    </message>
    <message>
        <source>May we print your words with your name?</source>
        <translation>Mogen we je woorden afdrukken met je naam?</translation>
    </message>
    <message>
        <source>May we use photos that show you?</source>
        <translation>Mogen we foto&apos;s gebruiken waar je op staat?</translation>
    </message>
    <message>
        <source>May other people see your network map?</source>
        <translation>Mogen anderen je netwerkkaart zien?</translation>
    </message>
    <message>
        <source>May we call or write to you after tonight?</source>
        <translation>Mogen we je na vanavond bellen of schrijven?</translation>
    </message>
    <message>
        <source>May researchers use what you told, without your name?</source>
        <translation>Mogen onderzoekers gebruiken wat je vertelde, zonder je naam?</translation>
    </message>
    <message>
        <source>Taken back. New prints leave it out at once. What was printed before stays on paper: take the sheets back, and tell who has a copy.</source>
        <translation>Ingetrokken. Nieuwe prints laten het meteen weg. Wat al geprint is, blijft op papier: haal de vellen terug, en zeg het tegen wie er een heeft.</translation>
    </message>
    <message>
        <source>On {day}, about text {version}</source>
        <translation>Op {day}, over tekst {version}</translation>
    </message>
    <message>
        <source>, noted by {name}</source>
        <translation>, genoteerd door {name}</translation>
    </message>
    <message>
        <source>, taken back on {day}</source>
        <translation>, ingetrokken op {day}</translation>
    </message>
</context>
<context>
    <name>consent_sheet</name>
    <message>
        <source>Your name, your role, your area and your answers on this sheet.</source>
        <translation>Je naam, je rol, je gebied en je antwoorden op dit blad.</translation>
    </message>
    <message>
        <source>What you tell, and what you draw on your network map.</source>
        <translation>Wat je vertelt, en wat je tekent op je netwerkkaart.</translation>
    </message>
    <message>
        <source>It is all in one file, on the organisers&apos; laptop. That works without internet.</source>
        <translation>Alles staat in één bestand, op de laptop van de organisatie. Dat werkt zonder internet.</translation>
    </message>
    <message>
        <source>The organisers see what you tell.</source>
        <translation>De organisatie ziet wat je vertelt.</translation>
    </message>
    <message>
        <source>Others only see what you say yes to overleaf.</source>
        <translation>Anderen zien alleen waar je ja op zegt, op de achterkant.</translation>
    </message>
    <message>
        <source>You may stop at any time. You do not have to say why.</source>
        <translation>Je mag altijd stoppen. Je hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>You may see what we keep of you, and have it changed or erased.</source>
        <translation>Je mag zien wat we van je bewaren. Wij veranderen of wissen het als je dat vraagt.</translation>
    </message>
    <message>
        <source>A yes can become a no. From then on we print it no more.</source>
        <translation>Van ja mag je nee maken. Vanaf dan printen we het niet meer.</translation>
    </message>
    <message>
        <source>Information and consent</source>
        <translation>Informatie en toestemming</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Voor {name}</translation>
    </message>
    <message>
        <source>Read this sheet first. Ask us when something is not clear.</source>
        <translation>Lees eerst dit blad. Vraag ons als iets niet duidelijk is.</translation>
    </message>
    <message>
        <source>Why do we do this?</source>
        <translation>Waarom doen we dit?</translation>
    </message>
    <message>
        <source>What do we keep?</source>
        <translation>Wat bewaren we?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Wie ziet het?</translation>
    </message>
    <message>
        <source>Do you change your mind?</source>
        <translation>Wil je het toch anders?</translation>
    </message>
    <message>
        <source>We want to learn from what people live through.</source>
        <translation>Wij willen leren van wat mensen meemaken.</translation>
    </message>
    <message>
        <source>You take part in “{programme}”.</source>
        <translation>Je doet mee aan “{programme}”.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Until {day}. Then we erase it.</source>
        <translation>Tot {day}. Dan wissen we het.</translation>
    </message>
    <message>
        <source>We erase it on:</source>
        <translation>Wij wissen het op:</translation>
    </message>
    <message>
        <source>Tell one of us, or call or write to:</source>
        <translation>Zeg het ons, of bel of schrijf naar:</translation>
    </message>
    <message>
        <source>Not satisfied? You can complain to the Dutch Data Protection Authority.</source>
        <translation>Niet tevreden? Je kunt klagen bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>What do you say yes to?</source>
        <translation>Waar zeg je ja op?</translation>
    </message>
    <message>
        <source>Put a cross at each question. No is always fine: you can take part just as well.</source>
        <translation>Zet bij elke vraag een kruisje. Nee is altijd goed: je doet gewoon mee.</translation>
    </message>
    <message>
        <source>No cross counts as no.</source>
        <translation>Geen kruisje telt als nee.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Handtekening:</translation>
    </message>
    <message>
        <source>Under 16? Then a parent signs too:</source>
        <translation>Jonger dan 16? Ook een ouder:</translation>
    </message>
    <message>
        <source>Noted by (organiser):</source>
        <translation>Genoteerd door (organisatie):</translation>
    </message>
    <message>
        <source>This is version {version} of the text.</source>
        <translation>Dit is versie {version} van de tekst.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programma</numerusform>
            <numerusform>%n programma&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n gebied</numerusform>
            <numerusform>%n gebieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiatief</numerusform>
            <numerusform>%n initiatieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget round(s)</source>
        <translation>
            <numerusform>%n ronde van een buurtbudget</numerusform>
            <numerusform>%n rondes van buurtbudgetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n randvoorwaarde</numerusform>
            <numerusform>%n randvoorwaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compared value(s)</source>
        <translation>
            <numerusform>%n vergelijkingscel</numerusform>
            <numerusform>%n vergelijkingscellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n toestemming</numerusform>
            <numerusform>%n toestemmingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n leerbijeenkomst</numerusform>
            <numerusform>%n leerbijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n programmaonderdeel</numerusform>
            <numerusform>%n programmaonderdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n aanwezigheid</numerusform>
            <numerusform>%n aanwezigheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n verwacht</numerusform>
            <numerusform>%n verwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n groepje</numerusform>
            <numerusform>%n groepjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n eerdere tekst</numerusform>
            <numerusform>%n eerdere teksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to give back</source>
        <translation>
            <numerusform>%n regel terug</numerusform>
            <numerusform>%n regels terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n bundel</numerusform>
            <numerusform>%n bundels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n hoofdstuk</numerusform>
            <numerusform>%n hoofdstukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of decision</source>
        <translation>
            <numerusform>%n beslisdag</numerusform>
            <numerusform>%n beslisdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning question(s)</source>
        <translation>
            <numerusform>%n leervraag</numerusform>
            <numerusform>%n leervragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>%n versie van een leervraag</numerusform>
            <numerusform>%n versies van leervragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insight(s)</source>
        <translation>
            <numerusform>%n inzicht</numerusform>
            <numerusform>%n inzichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of action</source>
        <translation>
            <numerusform>%n handelingsperspectief</numerusform>
            <numerusform>%n handelingsperspectieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network map(s)</source>
        <translation>
            <numerusform>%n netwerkkaart</numerusform>
            <numerusform>%n netwerkkaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n lijn</numerusform>
            <numerusform>%n lijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s)</source>
        <translation>
            <numerusform>%n kring</numerusform>
            <numerusform>%n kringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n aanbod</numerusform>
            <numerusform>%n keer aanbod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n zoekvraag</numerusform>
            <numerusform>%n zoekvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n zelfde persoon</numerusform>
            <numerusform>%n zelfde personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to begin a map</source>
        <translation>
            <numerusform>%n manier om te beginnen</numerusform>
            <numerusform>%n manieren om te beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) under a map</source>
        <translation>
            <numerusform>%n foto onder een kaart</numerusform>
            <numerusform>%n foto&apos;s onder een kaart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Courses of action per role</source>
        <translation>Handelingsperspectieven per rol</translation>
    </message>
    <message>
        <source>What can you do yourself? Each idea says why it helps, what is needed first, how much effort it takes and how much effect it has. At the top left of the picture stands what does much for little.</source>
        <translation>Wat kun je zelf doen? Bij elk idee staat waarom het helpt en wat eerst nodig is. Je ziet ook hoeveel moeite het kost en hoeveel het oplevert. Linksboven in het beeld staat wat veel doet voor weinig moeite.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>This is what I am going to do:</source>
        <translation>Dit ga ik doen:</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Moeite en effect</translation>
    </message>
    <message>
        <source>For these the picture had no room:</source>
        <translation>Voor deze was geen plek in het beeld:</translation>
    </message>
    <message>
        <source>effort {effort}, effect {effect}: {courses}</source>
        <translation>moeite {effort}, effect {effect}: {courses}</translation>
    </message>
    <message>
        <source>A grid of effort and effect, each from 1 to 5. {courses}.</source>
        <translation>Een rooster van moeite en effect, elk van 1 tot 5. {courses}.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
</context>
<context>
    <name>effort_grid</name>
    <message>
        <source>effort: from little to much</source>
        <translation>moeite: van weinig naar veel</translation>
    </message>
    <message>
        <source>effect: from little to much</source>
        <translation>effect: van weinig naar veel</translation>
    </message>
    <message>
        <source>thick edge: adopted or tried · dashed edge: withdrawn</source>
        <translation>dikke rand: aangenomen of geprobeerd · streepjes: ingetrokken</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The file {name} cannot be found. Is the USB stick in?</source>
        <translation>Het bestand {name} is er niet. Zit de USB-stick erin?</translation>
    </message>
    <message>
        <source>The file {name} exists already. Choose another name.</source>
        <translation>Het bestand {name} bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file {name} is empty. Choose another file or a backup.</source>
        <translation>Het bestand {name} is leeg. Kies een ander bestand of een reservekopie.</translation>
    </message>
    <message>
        <source>The file {name} is not a programme of Hosselkaart.</source>
        <translation>Het bestand {name} is geen programma van Hosselkaart.</translation>
    </message>
    <message>
        <source>The file {name} is damaged. It was left as it is. Put back a backup.</source>
        <translation>Het bestand {name} is beschadigd. Er is niets aan veranderd. Zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The file {name} was made by a newer Hosselkaart. Use the newest one.</source>
        <translation>Het bestand {name} komt uit een nieuwere Hosselkaart. Gebruik de nieuwste.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file.</source>
        <translation>{name} is een map. Kies een bestand.</translation>
    </message>
    <message>
        <source>{name} is a link to another file. Open the file itself.</source>
        <translation>{name} verwijst naar een ander bestand. Open het bestand zelf.</translation>
    </message>
    <message>
        <source>The file {name} is open in another window. Close it there first.</source>
        <translation>Het bestand {name} is open in een ander venster. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>You can only look at {name}. Copy it to your own folder to change it.</source>
        <translation>Je kunt {name} alleen bekijken. Kopieer het naar je eigen map om het te veranderen.</translation>
    </message>
    <message>
        <source>You may not open {name}. Ask the owner of the file.</source>
        <translation>Je mag {name} niet openen. Vraag het de eigenaar van het bestand.</translation>
    </message>
    <message>
        <source>The file {name} was moved or removed. Save a copy now.</source>
        <translation>Het bestand {name} is verplaatst of weg. Bewaar nu een kopie.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be found. Choose another folder.</source>
        <translation>De map {name} is er niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>You cannot write in the folder {name}. Choose another folder.</source>
        <translation>Je kunt niets bewaren in de map {name}. Kies een andere map.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make room and try again.</source>
        <translation>De schijf is vol. Er is niets verloren. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file {name} could not be written. Nothing was changed.</source>
        <translation>Het bestand {name} kon niet worden bewaard. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The file {name} is in use just now. Try again in a moment.</source>
        <translation>Het bestand {name} is even in gebruik. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>It is erased, but an old copy could not be cleaned yet. Open {name} again later to finish this.</source>
        <translation>Het is gewist, maar een oude kopie kon nog niet worden opgeschoond. Open {name} later nog eens, dan gebeurt het alsnog.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged. Choose an older one.</source>
        <translation>De reservekopie {name} is beschadigd. Kies een oudere.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look again, then change it.</source>
        <translation>Dit is intussen veranderd. Kijk eerst opnieuw en verander het dan.</translation>
    </message>
    <message>
        <source>This cannot be undone: later work builds on it.</source>
        <translation>Dit kan niet terug: later werk bouwt erop voort.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>This is still in use by {where}. Remove that first.</source>
        <translation>Dit wordt nog gebruikt door {where}. Haal dat eerst weg.</translation>
    </message>
    <message>
        <source>This text has {length} characters. At most {limit} fit. Make it shorter.</source>
        <translation>Deze tekst heeft {length} tekens. Er passen er {limit}. Maak hem korter.</translation>
    </message>
    <message>
        <source>This text holds a broken character. Type it again.</source>
        <translation>In deze tekst staat een kapot teken. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>This number is too large. Choose a smaller one.</source>
        <translation>Dit getal is te groot. Kies een kleiner getal.</translation>
    </message>
    <message>
        <source>Fill in a name, for example Mo or my neighbour.</source>
        <translation>Vul een naam in, bijvoorbeeld Mo of mijn buurvrouw.</translation>
    </message>
    <message>
        <source>Give the programme a title first.</source>
        <translation>Geef het programma eerst een titel.</translation>
    </message>
    <message>
        <source>Give the session a title first.</source>
        <translation>Geef de bijeenkomst eerst een titel.</translation>
    </message>
    <message>
        <source>Write what happens in this block first.</source>
        <translation>Schrijf eerst wat er in dit onderdeel gebeurt.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schrijf eerst iets op.</translation>
    </message>
    <message>
        <source>Write the insight as one full sentence.</source>
        <translation>Schrijf het inzicht als één hele zin.</translation>
    </message>
    <message>
        <source>Write where this insight holds, and where not.</source>
        <translation>Schrijf op waar dit inzicht klopt, en waar niet.</translation>
    </message>
    <message>
        <source>Write what somebody can do. Begin with a verb.</source>
        <translation>Schrijf wat iemand kan doen. Begin met een werkwoord.</translation>
    </message>
    <message>
        <source>There is no insight {codes}. Write codes such as I1, I3.</source>
        <translation>Er is geen inzicht {codes}. Schrijf codes zoals I1, I3.</translation>
    </message>
    <message>
        <source>Write the learning question first.</source>
        <translation>Schrijf eerst de leervraag op.</translation>
    </message>
    <message>
        <source>A line needs two different people. Choose another one.</source>
        <translation>Een lijn loopt tussen twee verschillende mensen. Kies een ander.</translation>
    </message>
    <message>
        <source>Nobody stands in this loop. Draw it round people.</source>
        <translation>In deze lus staat niemand. Teken hem om mensen heen.</translation>
    </message>
    <message>
        <source>Choose more people first. Hold Shift and tap them.</source>
        <translation>Kies eerst meer mensen. Houd Shift ingedrukt en tik ze aan.</translation>
    </message>
    <message>
        <source>A block lasts 1 to 600 minutes.</source>
        <translation>Een onderdeel duurt 1 tot 600 minuten.</translation>
    </message>
    <message>
        <source>The file is damaged. Put back a backup.</source>
        <translation>Het bestand is beschadigd. Zet een reservekopie terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to something that is gone: {where}.</source>
        <translation>
            <numerusform>%n gegeven verwijst naar iets dat weg is: {where}.</numerusform>
            <numerusform>%n gegevens verwijzen naar iets dat weg is: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching misses %n record(s).</source>
        <translation>
            <numerusform>Zoeken mist %n gegeven.</numerusform>
            <numerusform>Zoeken mist %n gegevens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ from what the journal says: {where}.</source>
        <translation>
            <numerusform>%n gegeven klopt niet met het logboek: {where}.</numerusform>
            <numerusform>%n gegevens kloppen niet met het logboek: {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column with names was found in {name}. Add a header such as naam;rol.</source>
        <translation>In {name} staat geen kolom met namen. Zet er een kopregel boven, zoals naam;rol.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Use a CSV or XLSX file.</source>
        <translation>{name} kan niet worden gelezen. Gebruik een CSV- of XLSX-bestand.</translation>
    </message>
    <message>
        <source>No network was found in {name}. Choose a GraphML, GEXF, GML, Pajek or UCINET file, or a list of lines.</source>
        <translation>In {name} staat geen netwerk. Kies een bestand van GraphML, GEXF, GML, Pajek of UCINET, of een lijst met lijnen.</translation>
    </message>
    <message>
        <source>{name} is too large. At most {limit} fit.</source>
        <translation>{name} is te groot. Er passen er hooguit {limit}.</translation>
    </message>
    <message>
        <source>{name} has a header but no rows. There is nothing to bring in.</source>
        <translation>{name} heeft een kopregel maar geen rijen. Er is niets om binnen te halen.</translation>
    </message>
    <message>
        <source>No contacts were found in these files. Choose the table of contacts too.</source>
        <translation>In deze bestanden staan geen contacten. Kies ook de tabel met contacten.</translation>
    </message>
    <message>
        <source>There is no column {column} in these files. There are: {columns}.</source>
        <translation>De kolom {column} staat niet in deze bestanden. Wel: {columns}.</translation>
    </message>
    <message>
        <source>{field} is not a field. Choose from: {fields}.</source>
        <translation>{field} is geen veld. Kies uit: {fields}.</translation>
    </message>
    <message>
        <source>There is no session {number}. There are: {numbers}.</source>
        <translation>Er is geen leerbijeenkomst {number}. Wel: {numbers}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it takes too much time or memory. Nothing was changed.</source>
        <translation>{name} lezen lukt niet: het kost te veel tijd of geheugen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is nothing new in it. Nothing was changed.</source>
        <translation>Er staat niets nieuws in. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>It is not clear whose contacts these are. Name the column with egos.</source>
        <translation>Het is niet duidelijk van wie deze contacten zijn. Noem de kolom met ego&apos;s.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another photo.</source>
        <translation>{name} is leeg. Kies een andere foto.</translation>
    </message>
    <message>
        <source>{name} is not a photo we can read. Choose a JPEG or PNG.</source>
        <translation>{name} is geen foto die we kunnen lezen. Kies een JPEG of PNG.</translation>
    </message>
    <message>
        <source>The photo {name} is too large. Make it smaller first.</source>
        <translation>De foto {name} is te groot. Maak hem eerst kleiner.</translation>
    </message>
    <message>
        <source>The photo {name} is damaged. Choose another one.</source>
        <translation>De foto {name} is beschadigd. Kies een andere.</translation>
    </message>
    <message>
        <source>There is nothing to print yet. Draw a map or write notes first.</source>
        <translation>Er is nog niets om te printen. Teken eerst een kaart of schrijf notities.</translation>
    </message>
    <message>
        <source>There is nothing to send out yet. Draw a map first.</source>
        <translation>Er is nog niets om te bewaren. Teken eerst een kaart.</translation>
    </message>
    <message>
        <source>As {format} the whole programme goes out. Leave the session out, or choose another format.</source>
        <translation>Als {format} gaat het hele programma mee. Laat de bijeenkomst weg, of kies een andere vorm.</translation>
    </message>
    <message>
        <source>There is no format {format}. Choose from: {formats}.</source>
        <translation>De vorm {format} is er niet. Kies uit: {formats}.</translation>
    </message>
    <message>
        <source>There is no print {kind}. Choose from: {kinds}.</source>
        <translation>De print {kind} bestaat niet. Kies uit: {kinds}.</translation>
    </message>
    <message>
        <source>Write two different questions to split this one into.</source>
        <translation>Schrijf twee verschillende vragen om deze in te splitsen.</translation>
    </message>
    <message>
        <source>A question cannot go on in itself. Choose another one.</source>
        <translation>Een vraag kan niet verdergaan in zichzelf. Kies een andere.</translation>
    </message>
    <message>
        <source>That question goes on in this one already. Choose another one.</source>
        <translation>Die vraag gaat al verder in deze. Kies een andere.</translation>
    </message>
    <message>
        <source>This question was not merged.</source>
        <translation>Deze vraag is niet samengevoegd.</translation>
    </message>
    <message>
        <source>This session is closed already.</source>
        <translation>Deze bijeenkomst is al afgesloten.</translation>
    </message>
    <message>
        <source>This session is not closed.</source>
        <translation>Deze bijeenkomst is niet afgesloten.</translation>
    </message>
    <message>
        <source>There is nothing new to give back. Star a note, or write down a commitment or a decision.</source>
        <translation>Er is niets nieuws om terug te geven. Geef een notitie een ster, of schrijf een toezegging of besluit op.</translation>
    </message>
    <message>
        <source>A session ends after it begins. Change the time.</source>
        <translation>Een bijeenkomst eindigt na het begin. Verander de tijd.</translation>
    </message>
    <message>
        <source>Give the area a name first.</source>
        <translation>Geef het gebied eerst een naam.</translation>
    </message>
    <message>
        <source>Give the initiative a name first.</source>
        <translation>Geef het initiatief eerst een naam.</translation>
    </message>
    <message>
        <source>Give the budget round a name first.</source>
        <translation>Geef de ronde eerst een naam.</translation>
    </message>
    <message>
        <source>Write what is decided on that day first.</source>
        <translation>Schrijf eerst wat er die dag wordt beslist.</translation>
    </message>
    <message>
        <source>Give the condition a name first.</source>
        <translation>Geef de randvoorwaarde eerst een naam.</translation>
    </message>
    <message>
        <source>An area cannot lie in itself. Choose another one.</source>
        <translation>Een gebied kan niet in zichzelf liggen. Kies een ander.</translation>
    </message>
    <message>
        <source>Write the value first. Source and certainty belong to it.</source>
        <translation>Schrijf eerst de waarde. Bron en zekerheid horen daarbij.</translation>
    </message>
    <message>
        <source>Insight {codes} rests on this value. Take it off there first, or change the value instead.</source>
        <translation>Inzicht {codes} rust op deze waarde. Haal die daar eerst eraf, of wijzig de waarde.</translation>
    </message>
    <message>
        <source>No column with text was found in {name}. Add a header such as tijd;tekst;soort.</source>
        <translation>In {name} is geen kolom met tekst gevonden. Zet er een kopregel boven, zoals tijd;tekst;soort.</translation>
    </message>
    <message>
        <source>Choose to which session the notes belong. There are: {numbers}.</source>
        <translation>Kies bij welke bijeenkomst de notities horen. Er zijn: {numbers}.</translation>
    </message>
    <message>
        <source>The shortest length is at least 1 minute, and at most the planned one.</source>
        <translation>De kortste duur is minstens 1 minuut en hooguit de geplande duur.</translation>
    </message>
    <message>
        <source>The first block has nothing to run beside. Move it down first.</source>
        <translation>Het eerste onderdeel kan nergens naast lopen. Zet het eerst lager.</translation>
    </message>
    <message>
        <source>This action is done already.</source>
        <translation>Deze actie is al gedaan.</translation>
    </message>
    <message>
        <source>This action is not done yet.</source>
        <translation>Deze actie is nog niet gedaan.</translation>
    </message>
    <message>
        <source>An insight cannot be evidence of itself. Choose another source.</source>
        <translation>Een inzicht kan geen bewijs voor zichzelf zijn. Kies een andere bron.</translation>
    </message>
    <message>
        <source>{source} rests on {insight} itself, so it cannot be evidence for it. Choose another source.</source>
        <translation>{source} steunt zelf op {insight}, dus het kan er geen bewijs voor zijn. Kies een andere bron.</translation>
    </message>
    <message>
        <source>This insight is cited in {codes}, so it stays. Take it off there first, or put a newer insight in its place.</source>
        <translation>Dit inzicht wordt genoemd in {codes}, dus het blijft staan. Haal het daar eerst af, of zet er een nieuw inzicht voor in de plaats.</translation>
    </message>
    <message>
        <source>A newer insight stands in the place of this one already.</source>
        <translation>Voor dit inzicht kwam al een nieuw in de plaats.</translation>
    </message>
    <message>
        <source>The words are still the same. Change them first.</source>
        <translation>De woorden zijn nog dezelfde. Verander ze eerst.</translation>
    </message>
    <message>
        <source>Give the chapter a title first.</source>
        <translation>Geef het hoofdstuk eerst een titel.</translation>
    </message>
    <message>
        <source>There are no insights yet. Make one first.</source>
        <translation>Er zijn nog geen inzichten. Maak er eerst een.</translation>
    </message>
    <message>
        <source>All insights are in a chapter already.</source>
        <translation>Alle inzichten staan al in een hoofdstuk.</translation>
    </message>
    <message>
        <source>Give the theme a name first.</source>
        <translation>Geef het thema eerst een naam.</translation>
    </message>
    <message>
        <source>Give the cluster a name first.</source>
        <translation>Geef het groepje eerst een naam.</translation>
    </message>
    <message>
        <source>There is a theme {name} already. Merge the two, or choose another name.</source>
        <translation>Er is al een thema {name}. Voeg de twee samen, of kies een andere naam.</translation>
    </message>
    <message>
        <source>A theme cannot go under or into itself. Choose another theme.</source>
        <translation>Een thema kan niet onder of in zichzelf. Kies een ander thema.</translation>
    </message>
    <message>
        <source>Themes go {levels} levels deep. Choose a theme that stands higher.</source>
        <translation>Thema&apos;s gaan {levels} lagen diep. Kies een thema dat hoger staat.</translation>
    </message>
    <message>
        <source>All blocks are over. Add one to the plan, or open one again.</source>
        <translation>Alle onderdelen zijn klaar. Zet er een bij, of ga met een onderdeel verder.</translation>
    </message>
    <message>
        <source>No block is running. Start one first.</source>
        <translation>Er loopt geen onderdeel. Begin er eerst een.</translation>
    </message>
    <message>
        <source>This block is over already.</source>
        <translation>Dit onderdeel is al klaar.</translation>
    </message>
    <message>
        <source>This block is not over yet.</source>
        <translation>Dit onderdeel is nog niet klaar.</translation>
    </message>
    <message>
        <source>No block was agreed to go, or it has begun already. Choose a block to leave out.</source>
        <translation>Er is geen onderdeel afgesproken dat weg mag, of het is al begonnen. Kies zelf een onderdeel om over te slaan.</translation>
    </message>
    <message>
        <source>Say how many tables there are first.</source>
        <translation>Zeg eerst hoeveel tafels er zijn.</translation>
    </message>
    <message>
        <source>Give the table a name that no other table has.</source>
        <translation>Geef de tafel een naam die geen andere tafel heeft.</translation>
    </message>
    <message>
        <source>Everybody you chose is expected already.</source>
        <translation>Iedereen die je koos, wordt al verwacht.</translation>
    </message>
    <message>
        <source>{name} is checked in already.</source>
        <translation>{name} is al aanwezig.</translation>
    </message>
    <message>
        <source>This code has a mistake in it. Look at the sheet and type it again.</source>
        <translation>Er zit een fout in deze code. Kijk op het blad en typ hem opnieuw.</translation>
    </message>
    <message>
        <source>This sheet is of another programme. Open that programme first.</source>
        <translation>Dit blad hoort bij een ander programma. Open eerst dat programma.</translation>
    </message>
    <message>
        <source>This sheet is of session {number}, which is not in this programme.</source>
        <translation>Dit blad is van bijeenkomst {number}. Die staat niet in dit programma.</translation>
    </message>
    <message>
        <source>Session {number} does not have this table any more. Choose another one.</source>
        <translation>Bijeenkomst {number} heeft deze tafel niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>This sheet is of somebody who is not in this programme any more.</source>
        <translation>Dit blad is van iemand die niet meer in dit programma staat.</translation>
    </message>
    <message>
        <source>{name} is no programme of Hosselkaart. Choose a file that it exported.</source>
        <translation>{name} is geen programma van Hosselkaart. Kies een bestand dat Hosselkaart zelf exporteerde.</translation>
    </message>
    <message>
        <source>{name} is damaged: look at line {line}. Export the programme again.</source>
        <translation>{name} is beschadigd: kijk bij regel {line}. Exporteer het programma opnieuw.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}. Nothing was brought in.</source>
        <translation>{name} is niet te gebruiken: {why}. Er is niets binnengehaald.</translation>
    </message>
    <message>
        <source>{name} cannot be used. Look at {kind} number {place}, field {field}: {why}. Nothing was brought in.</source>
        <translation>{name} is niet te gebruiken. Kijk bij {kind} nummer {place}, veld {field}: {why}. Er is niets binnengehaald.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked. Make the ZIP file again.</source>
        <translation>{name} is niet uit te pakken. Maak het ZIP-bestand opnieuw.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than fits. At most {limit} fit.</source>
        <translation>{name} bevat uitgepakt meer dan past. Er passen er hoogstens {limit}.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files. Unpack it, and choose the folder with the files instead.</source>
        <translation>In {name} zitten meer dan {limit} bestanden. Pak het uit en kies de map met de bestanden.</translation>
    </message>
    <message>
        <source>{name} has a password. Unpack it first, then bring in the files.</source>
        <translation>{name} heeft een wachtwoord. Pak het eerst uit en haal dan de bestanden binnen.</translation>
    </message>
    <message>
        <source>{name} holds {entry}, which is not safe to unpack. Nothing was read.</source>
        <translation>In {name} zit {entry}. Dat is niet veilig om uit te pakken. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>{name} is no export of Network Canvas. Choose its ZIP file, its folder, or all its CSV files together.</source>
        <translation>{name} is geen export van Network Canvas. Kies het ZIP-bestand, de map, of alle CSV-bestanden samen.</translation>
    </message>
    <message>
        <source>{name} holds no network: there is nobody in it. Choose another file.</source>
        <translation>In {name} staat geen netwerk: er staat niemand in. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{name} is damaged at line {line}. Export it again in the program that made it.</source>
        <translation>{name} is beschadigd op regel {line}. Exporteer het opnieuw uit het programma waar het vandaan komt.</translation>
    </message>
    <message>
        <source>{name} holds a DOCTYPE, which can do harm. It was not read. Export it again without it.</source>
        <translation>In {name} staat een DOCTYPE. Dat kan kwaad, dus het is niet gelezen. Exporteer het opnieuw zonder.</translation>
    </message>
    <message>
        <source>{name} is no {format} file. Choose another file.</source>
        <translation>{name} is geen {format}-bestand. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {format}: line {line} is not as it should be. Export it again.</source>
        <translation>{name} is niet te lezen als {format}: regel {line} klopt niet. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>In {name} it is not clear who is joined with whom. Add a header such as source,target.</source>
        <translation>In {name} is niet duidelijk wie met wie verbonden is. Zet er een kop boven, zoals source,target.</translation>
    </message>
    <message>
        <source>A {format} file holds one map. Choose one map, or another format.</source>
        <translation>In een {format}-bestand past één kaart. Kies één kaart, of een andere vorm.</translation>
    </message>
    <message>
        <source>{name} is in the form {form}, which cannot be read. Save it as one of these: {forms}.</source>
        <translation>{name} heeft de vorm {form}, en die is niet te lezen. Bewaar het als een van deze: {forms}.</translation>
    </message>
    <message>
        <source>There is no part {part} in these prints. Choose from: {parts}.</source>
        <translation>Er is geen onderdeel {part} in deze prints. Kies uit: {parts}.</translation>
    </message>
    <message>
        <source>These prints cannot be had on {paper}. Choose from: {papers}.</source>
        <translation>Deze prints kunnen niet op {paper}. Kies uit: {papers}.</translation>
    </message>
    <message>
        <source>No printer was found. Save as PDF, and print it elsewhere.</source>
        <translation>Er is geen printer gevonden. Bewaar als PDF, en print het ergens anders.</translation>
    </message>
    <message>
        <source>The printer {name} cannot be reached. Is it on? Choose another one, or save as PDF.</source>
        <translation>De printer {name} is niet te bereiken. Staat hij aan? Kies een andere, of bewaar als PDF.</translation>
    </message>
    <message>
        <source>The printer stopped at page {page}. Look at its paper and ink, and print on from there.</source>
        <translation>De printer stopte bij pagina {page}. Kijk naar papier en inkt, en print daarna verder.</translation>
    </message>
    <message>
        <source>There are no CSV files in the folder {name}. Choose another folder.</source>
        <translation>In de map {name} staan geen CSV-bestanden. Kies een andere map.</translation>
    </message>
    <message>
        <source>{name} is a whole programme. It becomes a programme of its own: open it with Open, in the File menu.</source>
        <translation>{name} is een heel programma. Het wordt een eigen programma: kies Openen in het menu Bestand.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged. Nothing was changed.</source>
        <translation>{name} is niet te lezen: het bestand is beschadigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Open a programme first, or make a new one. Then bring in the files.</source>
        <translation>Open eerst een programma, of maak een nieuw. Haal daarna de bestanden binnen.</translation>
    </message>
    <message>
        <source>There is a folder called {name} there. Choose another folder.</source>
        <translation>Daar staat al een map die {name} heet. Kies een andere map.</translation>
    </message>
    <message>
        <source>{name} is open in another program, or may not be changed. Nothing was written. Close it and try again.</source>
        <translation>{name} is open in een ander programma, of je mag het niet veranderen. Er is niets geschreven. Sluit het en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you made is kept.</source>
        <translation>Er ging iets mis in het programma. Wat je maakte, is bewaard.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>seen by both sides</source>
        <translation>van twee kanten gezien</translation>
    </message>
    <message>
        <source>seen by one side: no resident or initiative-taker is among its sources</source>
        <translation>van één kant gezien: er is geen bron van een bewoner of initiatiefnemer</translation>
    </message>
    <message>
        <source>seen by one side: no civil servant or administrator is among its sources</source>
        <translation>van één kant gezien: er is geen bron van een ambtenaar of bestuurder</translation>
    </message>
    <message>
        <source>seen by neither side: no source from residents, and none from the city</source>
        <translation>van geen van beide kanten gezien: geen bron van bewoners en geen van de gemeente</translation>
    </message>
    <message>
        <source>You call it established, though it was not seen by both sides.</source>
        <translation>Je noemt het vastgesteld, maar het is niet van twee kanten gezien.</translation>
    </message>
    <message numerus="yes">
        <source>You call it established, though %n source(s) contradict it.</source>
        <translation>
            <numerusform>Je noemt het vastgesteld, maar %n bron weerspreekt het.</numerusform>
            <numerusform>Je noemt het vastgesteld, maar %n bronnen weerspreken het.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests on {codes}, which is contradicted or disputed.</source>
        <translation>Het steunt op {codes}, en dat is weersproken of betwist.</translation>
    </message>
    <message>
        <source>It rests on {codes}, in whose place something newer came.</source>
        <translation>Het steunt op {codes}, en daar kwam iets nieuws voor in de plaats.</translation>
    </message>
    <message>
        <source>It rests on no insight yet. On what is it based?</source>
        <translation>Het steunt nog op geen inzicht. Waar komt het vandaan?</translation>
    </message>
    <message>
        <source>Not seen by both sides: {codes}.</source>
        <translation>Niet van twee kanten gezien: {codes}.</translation>
    </message>
    <message>
        <source>Contradicted: {codes}.</source>
        <translation>Weersproken: {codes}.</translation>
    </message>
    <message>
        <source>A newer insight came in the place of {codes}.</source>
        <translation>Voor {codes} kwam een nieuw inzicht in de plaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) withdrawn by the speaker: no longer counted.</source>
        <translation>
            <numerusform>%n bron is door de spreker ingetrokken en telt niet meer mee.</numerusform>
            <numerusform>%n bronnen zijn door de spreker ingetrokken en tellen niet meer mee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evidence_sheet</name>
    <message>
        <source>Evidence sheet</source>
        <translation>Bewijsblad</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>Where it holds, and where not</source>
        <translation>Waar dit klopt, en waar niet</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Hoe sterk is het?</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>How it was worded before</source>
        <translation>Hoe het eerst verwoord was</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Wat je ermee kunt doen</translation>
    </message>
    <message>
        <source>It came in the place of {code}.</source>
        <translation>Het kwam in de plaats van {code}.</translation>
    </message>
    <message>
        <source>{code} came in its place.</source>
        <translation>{code} kwam ervoor in de plaats.</translation>
    </message>
    <message>
        <source>An insight is grounded when both sides saw it. One side: residents and initiative-takers. The other side: civil servants and administrators. Who only contradicts it does not carry it. Every voice against it stands on this sheet.</source>
        <translation>Een inzicht is gegrond als beide kanten het zagen. De ene kant: bewoners en initiatiefnemers. De andere kant: ambtenaren en bestuurders. Wie het alleen tegenspreekt, draagt het niet. Elke stem ertegen staat op dit blad.</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>before {day}</source>
        <translation>vóór {day}</translation>
    </message>
    <message>
        <source>This is what we heard from you</source>
        <translation>Dit hoorden wij van u</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>U zei</translation>
    </message>
    <message>
        <source>We understood</source>
        <translation>Wij begrepen</translation>
    </message>
    <message>
        <source>We do this</source>
        <translation>Dit doen we</translation>
    </message>
    <message>
        <source>You hear from us</source>
        <translation>Dan hoort u van ons</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out: the speaker does not want them printed.</source>
        <translation>
            <numerusform>%n regel is weggelaten: de spreker wil die niet op papier.</numerusform>
            <numerusform>%n regels zijn weggelaten: de spreker wil die niet op papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this right? Give or send this strip back; no name is needed.</source>
        <translation>Klopt dit? Geef of stuur dit strookje terug. Een naam hoeft niet.</translation>
    </message>
    <message>
        <source>Yes, this is right.</source>
        <translation>Ja, dit klopt.</translation>
    </message>
    <message>
        <source>No, or something is missing:</source>
        <translation>Nee, of er mist iets:</translation>
    </message>
    <message>
        <source>Back to: {to}{code}</source>
        <translation>Terug naar: {to}{code}</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Buurten</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>session</source>
        <translation>bijeenkomst</translation>
    </message>
    <message>
        <source>block of the plan</source>
        <translation>onderdeel van het draaiboek</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>contact on a map</source>
        <translation>contact op een kaart</translation>
    </message>
    <message>
        <source>circle on a map</source>
        <translation>kring op een kaart</translation>
    </message>
    <message>
        <source>line on a map</source>
        <translation>lijn op een kaart</translation>
    </message>
    <message>
        <source>offer on a map</source>
        <translation>aanbod op een kaart</translation>
    </message>
    <message>
        <source>request on a map</source>
        <translation>vraag op een kaart</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>inzicht</translation>
    </message>
    <message>
        <source>earlier words of an insight</source>
        <translation>eerdere woorden van een inzicht</translation>
    </message>
    <message>
        <source>evidence of an insight</source>
        <translation>bewijs bij een inzicht</translation>
    </message>
    <message>
        <source>course of action</source>
        <translation>handelingsperspectief</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>learning question</source>
        <translation>leervraag</translation>
    </message>
    <message>
        <source>words of a learning question</source>
        <translation>woorden van een leervraag</translation>
    </message>
    <message>
        <source>line that goes back to people</source>
        <translation>regel die teruggaat naar mensen</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>bundel</translation>
    </message>
    <message>
        <source>chapter of the publication</source>
        <translation>hoofdstuk van de bundel</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>cluster of notes</source>
        <translation>groepje notities</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiatief</translation>
    </message>
    <message>
        <source>area</source>
        <translation>gebied</translation>
    </message>
    <message>
        <source>budget round</source>
        <translation>buurtbudget</translation>
    </message>
    <message>
        <source>decision date</source>
        <translation>beslisdag</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>voorwaarde</translation>
    </message>
    <message>
        <source>value in the comparison</source>
        <translation>waarde in de vergelijking</translation>
    </message>
    <message>
        <source>Type in the sheet of {table}, session {number}</source>
        <translation>Typ het formulier over van {table}, bijeenkomst {number}</translation>
    </message>
    <message>
        <source>Type in the sheet of session {number}</source>
        <translation>Typ het formulier over van bijeenkomst {number}</translation>
    </message>
    <message>
        <source>Draw the paper map of {name}, session {number}</source>
        <translation>Teken de papieren kaart na van {name}, bijeenkomst {number}</translation>
    </message>
    <message>
        <source>Draw a paper map, session {number}</source>
        <translation>Teken een papieren kaart na, bijeenkomst {number}</translation>
    </message>
    <message>
        <source>Draw the paper map of {name}</source>
        <translation>Teken de papieren kaart na van {name}</translation>
    </message>
    <message>
        <source>Draw a paper map</source>
        <translation>Teken een papieren kaart na</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>networks, for Gephi, yEd, igraph and most programs</source>
        <translation>netwerken, voor Gephi, yEd, igraph en de meeste programma&apos;s</translation>
    </message>
    <message>
        <source>GEXF</source>
        <translation>GEXF</translation>
    </message>
    <message>
        <source>networks with places and colours, for Gephi</source>
        <translation>netwerken met plaats en kleur, voor Gephi</translation>
    </message>
    <message>
        <source>Kumu</source>
        <translation>Kumu</translation>
    </message>
    <message>
        <source>networks, for Kumu on the web</source>
        <translation>netwerken, voor Kumu op het web</translation>
    </message>
    <message>
        <source>Network Canvas, tables</source>
        <translation>Network Canvas, tabellen</translation>
    </message>
    <message>
        <source>personal networks as researchers keep them, in one zip with CSV</source>
        <translation>netwerken van personen zoals onderzoekers ze bewaren, in één zip met CSV</translation>
    </message>
    <message>
        <source>Network Canvas, GraphML</source>
        <translation>Network Canvas, GraphML</translation>
    </message>
    <message>
        <source>personal networks as researchers keep them, a file each</source>
        <translation>netwerken van personen zoals onderzoekers ze bewaren, elk een bestand</translation>
    </message>
    <message>
        <source>Tables for R</source>
        <translation>Tabellen voor R</translation>
    </message>
    <message>
        <source>three tables of personal networks, as egor reads them</source>
        <translation>drie tabellen met netwerken van personen, zoals egor ze leest</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>all tables, with a sheet that explains each column</source>
        <translation>alle tabellen, met een blad dat elke kolom uitlegt</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-tabellen</translation>
    </message>
    <message>
        <source>all tables, a file each, with one that explains each column</source>
        <translation>alle tabellen, elk een bestand, met een dat elke kolom uitlegt</translation>
    </message>
    <message>
        <source>Lists to change</source>
        <translation>Lijsten om te bewerken</translation>
    </message>
    <message>
        <source>people, initiatives and notes as lists that can be brought in again</source>
        <translation>mensen, initiatieven en notities als lijsten; je kunt ze weer binnenhalen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>the whole programme, to keep; it can be opened again as a new programme</source>
        <translation>het hele programma, om te bewaren; je kunt het weer openen als nieuw programma</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>each map as a drawing that stays sharp at every size</source>
        <translation>elke kaart als tekening die bij elke grootte scherp blijft</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>each map as a picture</source>
        <translation>elke kaart als plaatje</translation>
    </message>
</context>
<context>
    <name>harvest</name>
    <message>
        <source>Our harvest</source>
        <translation>Onze oogst</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Wat we leerden</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Wat we besloten</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Wat we beloofden</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Wat nog open is</translation>
    </message>
    <message>
        <source>What we add</source>
        <translation>Wat we toevoegen</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Wie kent wie</translation>
    </message>
    <message>
        <source>The maps of this evening laid together, small. Connected by: {names}.</source>
        <translation>De kaarten van deze avond op elkaar gelegd, klein. Verbonden door: {names}.</translation>
    </message>
</context>
<context>
    <name>insight_cards</name>
    <message>
        <source>Insight cards</source>
        <translation>Inzichtkaarten</translation>
    </message>
    <message>
        <source>{code}, continued</source>
        <translation>{code}, vervolg</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Gedeeld door</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gezien in</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spreekt tegen</translation>
    </message>
    <message>
        <source>Nobody contradicted it so far.</source>
        <translation>Nog niemand sprak het tegen.</translation>
    </message>
    <message>
        <source>Where it holds, and where not</source>
        <translation>Waar dit klopt, en waar niet</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat je kunt doen</translation>
    </message>
    <message>
        <source>but also</source>
        <translation>maar ook</translation>
    </message>
</context>
<context>
    <name>interchange</name>
    <message>
        <source>Network {id}</source>
        <translation>Netwerk {id}</translation>
    </message>
    <message>
        <source>In {column}, {most} was taken as closest.</source>
        <translation>In {column} telt {most} als het dichtst bij.</translation>
    </message>
    <message>
        <source>In {column}, {least} was taken as closest.</source>
        <translation>In {column} telt {least} als het dichtst bij.</translation>
    </message>
    <message>
        <source>{column} has no whole numbers for at most {most} rings. It went into the notes.</source>
        <translation>{column} past niet in {most} ringen. Het staat in de notities.</translation>
    </message>
    <message>
        <source>{column} has more than {most} values. It went into the notes.</source>
        <translation>{column} heeft meer dan {most} waarden. Het staat in de notities.</translation>
    </message>
    <message>
        <source>{name} is in the programme already.</source>
        <translation>{name} staat al in het programma.</translation>
    </message>
    <message>
        <source>This line joins somebody who is not in the table of contacts.</source>
        <translation>Deze lijn gaat naar iemand die niet in de tabel met contacten staat.</translation>
    </message>
    <message>
        <source>This line joins somebody with themselves.</source>
        <translation>Deze lijn gaat van iemand naar zichzelf.</translation>
    </message>
    <message>
        <source>It is not clear whose this is.</source>
        <translation>Het is niet duidelijk van wie dit is.</translation>
    </message>
    <message>
        <source>This contact stands in the table twice.</source>
        <translation>Dit contact staat twee keer in de tabel.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with weight 0: no tie.</source>
        <translation>
            <numerusform>%n regel met gewicht 0: geen lijn.</numerusform>
            <numerusform>%n regels met gewicht 0: geen lijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds no people, contacts or lines. It was left out.</source>
        <translation>In {name} staan geen mensen, contacten of lijnen. Het is overgeslagen.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8. It was read as Windows text: look at the accents.</source>
        <translation>{name} is niet in UTF-8. Het is gelezen als Windows-tekst. Kijk naar de accenten.</translation>
    </message>
    <message>
        <source>There is no name on this line.</source>
        <translation>Op deze regel staat geen naam.</translation>
    </message>
    <message>
        <source>{name} stands in the list twice.</source>
        <translation>{name} staat twee keer in de lijst.</translation>
    </message>
    <message>
        <source>Line {line}: the role {role} is not known. It became other role.</source>
        <translation>Regel {line}: de rol {role} is niet bekend. Het werd een andere rol.</translation>
    </message>
    <message>
        <source>Line {line}: the status {status} is not known. It became idea; the word is in the description.</source>
        <translation>Regel {line}: de status {status} is niet bekend. Het werd idee; het woord staat in de omschrijving.</translation>
    </message>
    <message>
        <source>Line {line}: {amount} is no amount in euros. It is in the description.</source>
        <translation>Regel {line}: {amount} is geen bedrag in euro&apos;s. Het staat in de omschrijving.</translation>
    </message>
    <message>
        <source>There is no text on this line.</source>
        <translation>Op deze regel staat geen tekst.</translation>
    </message>
    <message>
        <source>This note stands in the list twice.</source>
        <translation>Deze notitie staat twee keer in de lijst.</translation>
    </message>
    <message>
        <source>Line {line}: the kind {kind} is not known. The note has no kind yet.</source>
        <translation>Regel {line}: de soort {kind} is niet bekend. De notitie heeft nog geen soort.</translation>
    </message>
    <message>
        <source>Line {line}: the role {role} is not known. The note has no role.</source>
        <translation>Regel {line}: de rol {role} is niet bekend. De notitie heeft geen rol.</translation>
    </message>
    <message>
        <source>Line {line}: {time} is no time. The time of the line before is used.</source>
        <translation>Regel {line}: {time} is geen tijd. De tijd van de regel ervoor is gebruikt.</translation>
    </message>
    <message>
        <source>Not brought in: the columns {columns}.</source>
        <translation>Niet ingelezen: de kolommen {columns}.</translation>
    </message>
    <message>
        <source>This note is in the session already.</source>
        <translation>Deze notitie staat al bij de bijeenkomst.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} join somebody who is not in the file: left out.</source>
        <translation>
            <numerusform>%n lijn van {name} naar iemand die er niet in staat, is weggelaten.</numerusform>
            <numerusform>%n lijnen van {name} naar iemand die er niet in staat, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of {name} stand in it twice: the first was taken.</source>
        <translation>
            <numerusform>%n contact staat dubbel in {name}: de eerste is genomen.</numerusform>
            <numerusform>%n contacten staan dubbel in {name}: de eerste is genomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has groups within groups. All contacts were put beside each other.</source>
        <translation>In {name} staan groepen in groepen. Alle contacten staan nu naast elkaar.</translation>
    </message>
    <message>
        <source>{name} does not say what {attributes} is. It was taken as text.</source>
        <translation>{name} zegt niet wat {attributes} is. Het is als tekst gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n very long text(s) of {name} were cut.</source>
        <translation>
            <numerusform>%n heel lange tekst in {name} is ingekort.</numerusform>
            <numerusform>%n heel lange teksten in {name} zijn ingekort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) or line(s) of {name} say more than fits: not all was kept.</source>
        <translation>
            <numerusform>Over %n contact of lijn zegt {name} te veel: een deel is bewaard.</numerusform>
            <numerusform>Over %n contacten of lijnen zegt {name} te veel: een deel is bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} that join more than two were left out.</source>
        <translation>
            <numerusform>%n lijn van {name} tussen meer dan twee is weggelaten.</numerusform>
            <numerusform>%n lijnen van {name} tussen meer dan twee zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line joins somebody who was not named in the interview.</source>
        <translation>Deze lijn verbindt iemand die in het interview niet is genoemd.</translation>
    </message>
    <message>
        <source>{name}: the file of the egos is missing. Its interviews have no case id.</source>
        <translation>{name}: het bestand met de ego&apos;s ontbreekt. De interviews hebben geen nummer.</translation>
    </message>
    <message>
        <source>{name} is no list of egos, nodes or edges. It was left out.</source>
        <translation>{name} is geen lijst van ego&apos;s, contacten of lijnen. Het is weggelaten.</translation>
    </message>
    <message>
        <source>there is no kind of record {kind}</source>
        <translation>er is geen soort record {kind}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>het ontbreekt</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dit veld bestaat niet</translation>
    </message>
    <message>
        <source>this is not of the right type ({type})</source>
        <translation>dit is niet van het goede type ({type})</translation>
    </message>
    <message>
        <source>{value} is none of {choices}</source>
        <translation>{value} is geen van {choices}</translation>
    </message>
    <message>
        <source>it has {length} characters, and at most {limit} fit</source>
        <translation>het heeft {length} tekens, en er passen er hoogstens {limit}</translation>
    </message>
    <message>
        <source>it must be from {least} to {most}</source>
        <translation>het moet van {least} tot {most} zijn</translation>
    </message>
    <message>
        <source>it holds a broken character</source>
        <translation>er zit een kapot teken in</translation>
    </message>
    <message>
        <source>this is no photo</source>
        <translation>dit is geen foto</translation>
    </message>
    <message>
        <source>it must hold exactly one Programme</source>
        <translation>er moet precies één Programme in staan</translation>
    </message>
    <message>
        <source>another record has this id too</source>
        <translation>een ander record heeft dit id ook</translation>
    </message>
    <message>
        <source>another record is called {code} too</source>
        <translation>een ander record heet ook {code}</translation>
    </message>
    <message>
        <source>there is no {kind} with the id {id}</source>
        <translation>er is geen {kind} met het id {id}</translation>
    </message>
    <message>
        <source>it points at something on another map</source>
        <translation>het wijst naar iets op een andere kaart</translation>
    </message>
    <message>
        <source>the map has only {count} of them</source>
        <translation>de kaart heeft er maar {count}</translation>
    </message>
    <message>
        <source>it leads back to itself</source>
        <translation>het leidt terug naar zichzelf</translation>
    </message>
    <message>
        <source>more than {limit} lead from one to the next</source>
        <translation>er leiden er meer dan {limit} van de een naar de ander</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} join somebody with themselves. They were left out.</source>
        <translation>
            <numerusform>%n lijn van {name} van iemand naar zichzelf is weggelaten.</numerusform>
            <numerusform>%n lijnen van {name} van iemand naar zichzelf zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the file says of {name} as a whole has no place here: {facts}.</source>
        <translation>Voor wat het bestand over {name} als geheel zegt, is hier geen plek: {facts}.</translation>
    </message>
    <message>
        <source>{name} says nothing of direction. Its lines have no arrows.</source>
        <translation>{name} zegt niets over richting. De lijnen hebben geen pijl.</translation>
    </message>
    <message>
        <source>In {name} some lines go both ways, so all came in as arrows.</source>
        <translation>In {name} gaan sommige lijnen twee kanten op. Daarom zijn alle lijnen pijlen geworden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} repeat another one: that one became stronger.</source>
        <translation>
            <numerusform>%n regel van {name} is een herhaling: die lijn werd sterker.</numerusform>
            <numerusform>%n regels van {name} zijn een herhaling: die lijnen werden sterker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {name} have the number of another one: left out.</source>
        <translation>
            <numerusform>%n regel van {name} heeft het nummer van een andere, en is weggelaten.</numerusform>
            <numerusform>%n regels van {name} hebben het nummer van een andere, en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are from the column {column} of {name}.</source>
        <translation>De namen komen uit de kolom {column} van {name}.</translation>
    </message>
    <message>
        <source>In {name} rows and columns are different things. Both became contacts.</source>
        <translation>In {name} zijn rijen en kolommen verschillende dingen. Allebei zijn ze contact geworden.</translation>
    </message>
</context>
<context>
    <name>learning_agenda</name>
    <message>
        <source>What the signs mean: {signs}.</source>
        <translation>Wat de tekens betekenen: {signs}.</translation>
    </message>
    <message>
        <source>arrow: split off</source>
        <translation>pijl: afgesplitst</translation>
    </message>
    <message>
        <source>dashed arrow: goes on in another question</source>
        <translation>gestreepte pijl: gaat verder in een andere vraag</translation>
    </message>
    <message>
        <source>framed: a problem that persists</source>
        <translation>omlijnd: een hardnekkig probleem</translation>
    </message>
    <message>
        <source>Learning agenda</source>
        <translation>Leeragenda</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>Learning question {letter}, {status}. {cells}</source>
        <translation>Leervraag {letter}, {status}. {cells}</translation>
    </message>
    <message>
        <source>{session}: {wording} ({status})</source>
        <translation>{session}: {wording} ({status})</translation>
    </message>
    <message>
        <source>In full: {letter}</source>
        <translation>Voluit: {letter}</translation>
    </message>
    <message>
        <source>in full below this picture, under {letter}</source>
        <translation>voluit onder dit beeld, bij {letter}</translation>
    </message>
    <message>
        <source>Why it was reworded</source>
        <translation>Waarom anders verwoord</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Actions with these questions</source>
        <translation>Acties bij deze vragen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>gedaan op {day}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>In it: {counts}.</source>
        <translation>Dit zit erin: {counts}.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Er zit nog niets in.</translation>
    </message>
    <message>
        <source>All names and all words go along, also what was said in confidence. Keep it as safely as the programme.</source>
        <translation>Alle namen en alle woorden gaan mee, ook wat vertrouwelijk is. Bewaar het zo veilig als het programma zelf.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it by name: they said yes to research.</source>
        <translation>
            <numerusform>%n deelnemer staat erin met naam: die zei ja tegen onderzoek.</numerusform>
            <numerusform>%n deelnemers staan erin met naam: zij zeiden ja tegen onderzoek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it by first name: they said yes to research.</source>
        <translation>
            <numerusform>%n deelnemer staat erin met voornaam: die zei ja tegen onderzoek.</numerusform>
            <numerusform>%n deelnemers staan erin met voornaam: zij zeiden ja tegen onderzoek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it without a name: there is no yes to research.</source>
        <translation>
            <numerusform>%n deelnemer staat erin zonder naam: er is geen ja tegen onderzoek.</numerusform>
            <numerusform>%n deelnemers staan erin zonder naam: er is geen ja tegen onderzoek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it by what they are, and a number.</source>
        <translation>
            <numerusform>%n deelnemer staat erin met een rol en een nummer.</numerusform>
            <numerusform>%n deelnemers staan erin met een rol en een nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stand in it under a made-up name.</source>
        <translation>
            <numerusform>%n deelnemer staat erin onder een verzonnen naam.</numerusform>
            <numerusform>%n deelnemers staan erin onder een verzonnen naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on maps stand in it by name. They were never asked.</source>
        <translation>
            <numerusform>%n persoon op een kaart staat erin met naam. Die is nooit iets gevraagd.</numerusform>
            <numerusform>%n personen op kaarten staan erin met naam. Hun is nooit iets gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people typed goes along.</source>
        <translation>Wat mensen typten, gaat mee.</translation>
    </message>
    <message>
        <source>What people typed stays behind.</source>
        <translation>Wat mensen typten, blijft hier.</translation>
    </message>
    <message>
        <source>In a small group the shape of a network can still tell who is who.</source>
        <translation>In een kleine groep kan de vorm van een netwerk toch laten zien wie wie is.</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>wished</source>
        <translation>gewenst</translation>
    </message>
    <message>
        <source>thicker is stronger</source>
        <translation>dikker is sterker</translation>
    </message>
    <message>
        <source>has</source>
        <translation>heeft</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>zoekt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>name left out</source>
        <translation>naam weggelaten</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Bekijk de mensen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefoon of e-mail</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Between first and last name</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>initiatieven</translation>
    </message>
    <message>
        <source>See the initiatives</source>
        <translation>Bekijk de initiatieven</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Amount in euros</source>
        <translation>Bedrag in euro&apos;s</translation>
    </message>
    <message>
        <source>Budget round</source>
        <translation>Buurtbudget</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>See the notes</source>
        <translation>Bekijk de notities</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>All other columns go along in the note of each.</source>
        <translation>Alle andere kolommen komen mee in de notitie van elk.</translation>
    </message>
    <message>
        <source>All other columns go along in the description of each.</source>
        <translation>Alle andere kolommen komen mee in de omschrijving van elk.</translation>
    </message>
    <message>
        <source>maps, in tables of contacts</source>
        <translation>kaarten, in tabellen met contacten</translation>
    </message>
    <message>
        <source>See the map</source>
        <translation>Bekijk de kaart</translation>
    </message>
    <message>
        <source>Whose map it is</source>
        <translation>Van wie de kaart is</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Naam van de eigenaar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Naam van het contact</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>A line from</source>
        <translation>Een lijn van</translation>
    </message>
    <message>
        <source>A line to</source>
        <translation>Een lijn naar</translation>
    </message>
    <message>
        <source>How strong the line is</source>
        <translation>Hoe sterk de lijn is</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>netwerken</translation>
    </message>
</context>
<context>
    <name>map_changes</name>
    <message>
        <source>The map has other rings, sectors, kinds or questions now.</source>
        <translation>De kaart heeft nu andere ringen, vakken, soorten of vragen.</translation>
    </message>
    <message>
        <source>The map is now of {name}.</source>
        <translation>De kaart is nu van {name}.</translation>
    </message>
    <message>
        <source>{who} on the map.</source>
        <translation>{who} op de kaart.</translation>
    </message>
    <message>
        <source>{who} off the map.</source>
        <translation>{who} van de kaart.</translation>
    </message>
    <message>
        <source>{before} is now called {after}.</source>
        <translation>{before} heet nu {after}.</translation>
    </message>
    <message>
        <source>{name}: from {before} to {after}.</source>
        <translation>{name}: van {before} naar {after}.</translation>
    </message>
    <message>
        <source>{who}: to {after}.</source>
        <translation>{who}: naar {after}.</translation>
    </message>
    <message>
        <source>{name} is in sector {sector}.</source>
        <translation>{name} staat in vak {sector}.</translation>
    </message>
    <message>
        <source>{name}: {kind}.</source>
        <translation>{name}: {kind}.</translation>
    </message>
    <message>
        <source>{name} is wished for.</source>
        <translation>{name} is gewenst.</translation>
    </message>
    <message>
        <source>{name} is no longer wished for.</source>
        <translation>{name} is niet meer gewenst.</translation>
    </message>
    <message>
        <source>The note with {name} has changed.</source>
        <translation>De notitie bij {name} is veranderd.</translation>
    </message>
    <message>
        <source>{name} has the small picture “{picture}”.</source>
        <translation>{name} heeft nu het plaatje “{picture}”.</translation>
    </message>
    <message>
        <source>{name} has no small picture any more.</source>
        <translation>{name} heeft geen plaatje meer.</translation>
    </message>
    <message>
        <source>{who} moved.</source>
        <translation>{who} verplaatst.</translation>
    </message>
    <message>
        <source>{who} changed.</source>
        <translation>{who} veranderd.</translation>
    </message>
    <message>
        <source>New line: {line}.</source>
        <translation>Nieuwe lijn: {line}.</translation>
    </message>
    <message>
        <source>Line gone: {line}.</source>
        <translation>Lijn weg: {line}.</translation>
    </message>
    <message>
        <source>Line: {line}.</source>
        <translation>Lijn: {line}.</translation>
    </message>
    <message>
        <source>New: {circle}.</source>
        <translation>Nieuw: {circle}.</translation>
    </message>
    <message>
        <source>Circle {name} is gone.</source>
        <translation>Kring {name} is weg.</translation>
    </message>
    <message>
        <source>The circle is now called {name}.</source>
        <translation>De kring heet nu {name}.</translation>
    </message>
    <message>
        <source>Circle {name} changed.</source>
        <translation>Kring {name} is veranderd.</translation>
    </message>
    <message>
        <source>{who} in circle {name}.</source>
        <translation>{who} in kring {name}.</translation>
    </message>
    <message>
        <source>{who} out of circle {name}.</source>
        <translation>{who} uit kring {name}.</translation>
    </message>
    <message>
        <source>{name}. {good}.</source>
        <translation>{name}. {good}.</translation>
    </message>
    <message>
        <source>{name}. No longer: {good}.</source>
        <translation>{name}. Niet meer: {good}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the map changed.</source>
        <translation>
            <numerusform>%n ding op de kaart is veranderd.</numerusform>
            <numerusform>%n dingen op de kaart zijn veranderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map_outline</name>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
    </message>
    <message>
        <source>{name} (in the middle)</source>
        <translation>{name} (in het midden)</translation>
    </message>
</context>
<context>
    <name>map_readings</name>
    <message>
        <source>There is nobody on the map yet. That is how every map begins.</source>
        <translation>Er staat nog niemand op de kaart. Zo begint elke kaart.</translation>
    </message>
    <message>
        <source>Whom do you think of first?</source>
        <translation>Aan wie denk je als eerste?</translation>
    </message>
    <message>
        <source>The beginning is there: {names}.</source>
        <translation>Het begin is er: {names}.</translation>
    </message>
    <message>
        <source>Who else belongs to it?</source>
        <translation>Wie hoort er nog meer bij?</translation>
    </message>
    <message>
        <source>{name} stands between two groups: that of {one} and that of {other}.</source>
        <translation>{name} staat tussen twee groepen in: die van {one} en die van {other}.</translation>
    </message>
    <message>
        <source>Who else can bring these two groups together?</source>
        <translation>Wie kan deze twee groepen nog meer bij elkaar brengen?</translation>
    </message>
    <message>
        <source>{name} has no line to anybody else on the map yet.</source>
        <translation>{name} heeft nog geen lijn met iemand anders op de kaart.</translation>
    </message>
    <message>
        <source>{names} have no line to anybody else on the map yet.</source>
        <translation>{names} hebben nog geen lijn met iemand anders op de kaart.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have no line to anybody else on the map yet.</source>
        <translation>
            <numerusform>%n contact heeft nog geen lijn met iemand anders op de kaart.</numerusform>
            <numerusform>%n contacten hebben nog geen lijn met iemand anders op de kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who on the map goes well with {name}?</source>
        <translation>Wie op de kaart past goed bij {name}?</translation>
    </message>
    <message>
        <source>Nobody from the city is on the map yet.</source>
        <translation>Er staat nog niemand van de gemeente op de kaart.</translation>
    </message>
    <message>
        <source>Who on the map knows somebody who works for the city?</source>
        <translation>Wie op de kaart kent iemand bij de gemeente?</translation>
    </message>
    <message>
        <source>Much is given from the middle, and little is asked.</source>
        <translation>Vanuit het midden wordt veel gegeven en weinig gevraagd.</translation>
    </message>
    <message>
        <source>What would you like to ask somebody?</source>
        <translation>Wat zou je graag aan iemand vragen?</translation>
    </message>
    <message>
        <source>Much is asked from the middle, and little is given.</source>
        <translation>Vanuit het midden wordt veel gevraagd en weinig gegeven.</translation>
    </message>
    <message>
        <source>What do you have that somebody else is glad of?</source>
        <translation>Wat heb jij waar een ander blij mee is?</translation>
    </message>
    <message>
        <source>The people around you have much to give. Nothing is asked yet.</source>
        <translation>Om je heen is veel te krijgen. Er is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>{name} has something you look for: {what}.</source>
        <translation>{name} heeft iets wat je zoekt: {what}.</translation>
    </message>
    <message>
        <source>When will you ask {name}?</source>
        <translation>Wanneer ga je het {name} vragen?</translation>
    </message>
    <message>
        <source>{name} looks for something you have: {what}.</source>
        <translation>{name} zoekt iets wat jij hebt: {what}.</translation>
    </message>
    <message>
        <source>What can you do for {name}?</source>
        <translation>Wat kun je voor {name} doen?</translation>
    </message>
    <message>
        <source>{name} belongs to {one} and to {other}.</source>
        <translation>{name} hoort bij {one} en ook bij {other}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n group(s) that have no line to each other yet.</source>
        <translation>
            <numerusform>Er is %n groep.</numerusform>
            <numerusform>Er zijn %n groepen die nog geen lijn met elkaar hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which groups could help each other?</source>
        <translation>Welke groepen kunnen elkaar helpen?</translation>
    </message>
    <message>
        <source>{name} has the most lines.</source>
        <translation>{name} heeft de meeste lijnen.</translation>
    </message>
    <message>
        <source>Still wished for: {names}.</source>
        <translation>Nog gewenst: {names}.</translation>
    </message>
    <message>
        <source>Who can bring you to {name}?</source>
        <translation>Wie kan je bij {name} brengen?</translation>
    </message>
    <message>
        <source>Closest to the middle: {names}.</source>
        <translation>Het dichtst bij het midden: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contact(s) on the map.</source>
        <translation>
            <numerusform>Er staat %n contact op de kaart.</numerusform>
            <numerusform>Er staan %n contacten op de kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
</context>
<context>
    <name>map_sentences</name>
    <message>
        <source>{one} knows {other}</source>
        <translation>{one} kent {other}</translation>
    </message>
    <message>
        <source>{one} helps {other}</source>
        <translation>{one} helpt {other}</translation>
    </message>
    <message>
        <source>{one} gives {good} to {other}</source>
        <translation>{one} geeft {good} aan {other}</translation>
    </message>
    <message>
        <source>{one} decides about {other}</source>
        <translation>{one} beslist over {other}</translation>
    </message>
    <message>
        <source>{one} clashes with {other}</source>
        <translation>{one} botst met {other}</translation>
    </message>
    <message>
        <source>{one} and {other} know each other</source>
        <translation>{one} en {other} kennen elkaar</translation>
    </message>
    <message>
        <source>{one} and {other} help each other</source>
        <translation>{one} en {other} helpen elkaar</translation>
    </message>
    <message>
        <source>{one} and {other} give each other {good}</source>
        <translation>{one} en {other} geven elkaar {good}</translation>
    </message>
    <message>
        <source>{one} and {other} decide about each other</source>
        <translation>{one} en {other} beslissen over elkaar</translation>
    </message>
    <message>
        <source>{one} and {other} clash</source>
        <translation>{one} en {other} botsen</translation>
    </message>
    <message>
        <source>{sentence} (wished)</source>
        <translation>{sentence} (gewenst)</translation>
    </message>
    <message>
        <source>something</source>
        <translation>iets</translation>
    </message>
    <message>
        <source>Has: {words}</source>
        <translation>Heeft: {words}</translation>
    </message>
    <message>
        <source>Seeks: {words}</source>
        <translation>Zoekt: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notitie: {words}</translation>
    </message>
    <message>
        <source>Me: {name}</source>
        <translation>Ik: {name}</translation>
    </message>
    <message>
        <source>No ring yet</source>
        <translation>Nog geen ring</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n lijn</numerusform>
            <numerusform>%n lijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n thing(s)</source>
        <translation>
            <numerusform>heeft %n ding</numerusform>
            <numerusform>heeft %n dingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seeks %n thing(s)</source>
        <translation>
            <numerusform>zoekt %n ding</numerusform>
            <numerusform>zoekt %n dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>in circle {name}</source>
        <translation>in kring {name}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>heeft een notitie</translation>
    </message>
    <message>
        <source>weak line</source>
        <translation>zwakke lijn</translation>
    </message>
    <message>
        <source>strong line</source>
        <translation>sterke lijn</translation>
    </message>
    <message>
        <source>Circle {name} with {who}</source>
        <translation>Kring {name} met {who}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n ander</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: {who}</source>
        <translation>
            <numerusform>%n gekozen: {who}</numerusform>
            <numerusform>%n gekozen: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({which})</source>
        <translation>{name} ({which})</translation>
    </message>
</context>
<context>
    <name>map_setups</name>
    <message>
        <source>Hosselen</source>
        <translation>Hosselen</translation>
    </message>
    <message>
        <source>Who do you know?</source>
        <translation>Wie ken je?</translation>
    </message>
    <message>
        <source>How close are they?</source>
        <translation>Hoe dichtbij?</translation>
    </message>
    <message>
        <source>Who belongs with whom?</source>
        <translation>Wie hoort bij wie?</translation>
    </message>
    <message>
        <source>What do you have, what do you seek?</source>
        <translation>Wat heb je, wat zoek je?</translation>
    </message>
    <message>
        <source>Who is missing?</source>
        <translation>Wie mis je?</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Ecomap</translation>
    </message>
    <message>
        <source>Who and what is in your life?</source>
        <translation>Wie en wat is er in je leven?</translation>
    </message>
    <message>
        <source>In which part of your life are they?</source>
        <translation>In welk deel van je leven horen ze?</translation>
    </message>
    <message>
        <source>What gives you strength, what takes it?</source>
        <translation>Wat geeft je kracht, wat kost kracht?</translation>
    </message>
    <message>
        <source>What do you give, what do you get?</source>
        <translation>Wat geef je, wat krijg je?</translation>
    </message>
    <message>
        <source>What would you like to be different?</source>
        <translation>Wat zou je anders willen?</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>vrienden</translation>
    </message>
    <message>
        <source>work and school</source>
        <translation>werk en school</translation>
    </message>
    <message>
        <source>care and help</source>
        <translation>zorg en hulp</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>city and rules</source>
        <translation>stad en regels</translation>
    </message>
    <message>
        <source>Strength in the neighbourhood</source>
        <translation>Kracht in de buurt</translation>
    </message>
    <message>
        <source>Who and what is strong in your neighbourhood?</source>
        <translation>Wie en wat is sterk in je buurt?</translation>
    </message>
    <message>
        <source>How close are they to you?</source>
        <translation>Hoe dichtbij zijn ze?</translation>
    </message>
    <message>
        <source>Who works together with whom?</source>
        <translation>Wie werkt samen met wie?</translation>
    </message>
    <message>
        <source>What is there to share, what is needed?</source>
        <translation>Wat is er te delen, wat is er nodig?</translation>
    </message>
    <message>
        <source>Whom could you still ask?</source>
        <translation>Wie kun je nog vragen?</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>associations</source>
        <translation>verenigingen</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisaties</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plekken</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>uitwisseling</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Draw who and what there is.</source>
        <translation>Teken wie en wat er is.</translation>
    </message>
</context>
<context>
    <name>map_words</name>
    <message>
        <source>Draw a circle</source>
        <translation>Teken een kring</translation>
    </message>
    <message>
        <source>Take the circle away</source>
        <translation>Haal de kring weg</translation>
    </message>
    <message>
        <source>Choose who is in it</source>
        <translation>Kies wie erin staan</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Trek een lijn</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Nog een lijn</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Haal de lijn weg</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Haal van de kaart</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>How close?</source>
        <translation>Hoe dichtbij?</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>Missing and wanted</source>
        <translation>Ontbreekt en is gewenst</translation>
    </message>
    <message>
        <source>Put in line</source>
        <translation>Zet op een rij</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Above each other</source>
        <translation>Onder elkaar</translation>
    </message>
    <message>
        <source>Equally close</source>
        <translation>Even dichtbij</translation>
    </message>
    <message>
        <source>Evenly apart</source>
        <translation>Even ver uit elkaar</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zwak</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message numerus="yes">
        <source>Drawing of a map with %n contact(s).</source>
        <translation>
            <numerusform>Tekening van een kaart met %n contact.</numerusform>
            <numerusform>Tekening van een kaart met %n contacten.</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the rings</source>
        <translation>buiten de ringen</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>gewenst</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n lijn</numerusform>
            <numerusform>%n lijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signs of the map mean: {signs}</source>
        <translation>Wat de tekens op de kaart betekenen: {signs}</translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>what the program calls this record by; in the tables the code stands in its place</source>
        <translation>waaraan het programma dit kent; in de tabellen staat de code</translation>
    </message>
    <message>
        <source>the number in the code, given once and never again</source>
        <translation>het nummer in de code, één keer gegeven en nooit opnieuw</translation>
    </message>
    <message>
        <source>where it stands in the order; the rows stand in that order</source>
        <translation>de plek in de volgorde; de regels staan in die volgorde</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>de bijeenkomst waar het bij hoort</translation>
    </message>
    <message>
        <source>the network map on which it stands</source>
        <translation>de netwerkkaart waarop het staat</translation>
    </message>
    <message>
        <source>whether it is missing now and wanted</source>
        <translation>of het er nu niet is en wel gewenst</translation>
    </message>
    <message>
        <source>what the learning programme is called</source>
        <translation>hoe het leerprogramma heet</translation>
    </message>
    <message>
        <source>which edition it is</source>
        <translation>welke editie het is</translation>
    </message>
    <message>
        <source>who asked for the programme</source>
        <translation>wie om het programma vroeg</translation>
    </message>
    <message>
        <source>who takes part in organising it</source>
        <translation>wie het mee organiseert</translation>
    </message>
    <message>
        <source>what the programme is for</source>
        <translation>waar het programma voor is</translation>
    </message>
    <message>
        <source>what others may do with what comes out of it</source>
        <translation>wat anderen mogen met wat eruit komt</translation>
    </message>
    <message>
        <source>the language of the programme: nl or en</source>
        <translation>de taal van het programma: nl of en</translation>
    </message>
    <message>
        <source>whether it is the invented example</source>
        <translation>of het het verzonnen voorbeeld is</translation>
    </message>
    <message>
        <source>the day after which the programme should be wiped</source>
        <translation>de dag waarna het programma gewist moet worden</translation>
    </message>
    <message>
        <source>what people call the place</source>
        <translation>hoe mensen de plek noemen</translation>
    </message>
    <message>
        <source>how large the place is</source>
        <translation>hoe groot het gebied is</translation>
    </message>
    <message>
        <source>the larger area it lies in</source>
        <translation>het grotere gebied waar het in ligt</translation>
    </message>
    <message>
        <source>the word by which notes are gathered</source>
        <translation>het woord waarmee notities bij elkaar komen</translation>
    </message>
    <message>
        <source>the wider theme it belongs under</source>
        <translation>het bredere thema waar het onder hoort</translation>
    </message>
    <message>
        <source>what belongs to the theme and what does not</source>
        <translation>wat bij het thema hoort en wat niet</translation>
    </message>
    <message>
        <source>the theme in which it goes on</source>
        <translation>het thema waarin het verdergaat</translation>
    </message>
    <message>
        <source>what the plan of residents is called</source>
        <translation>hoe het plan van bewoners heet</translation>
    </message>
    <message>
        <source>where it takes place</source>
        <translation>waar het gebeurt</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>waar het over gaat</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>hoe ver het is</translation>
    </message>
    <message>
        <source>what it is, in words</source>
        <translation>wat het is, in woorden</translation>
    </message>
    <message>
        <source>the budget round it was entered in</source>
        <translation>het buurtbudget waarin het meedoet</translation>
    </message>
    <message>
        <source>what was asked for, in whole euros</source>
        <translation>wat er is aangevraagd, in hele euro&apos;s</translation>
    </message>
    <message>
        <source>where this was read or heard</source>
        <translation>waar dit gelezen of gehoord is</translation>
    </message>
    <message>
        <source>what the round is called</source>
        <translation>hoe de ronde heet</translation>
    </message>
    <message>
        <source>the area it is for</source>
        <translation>het gebied waarvoor hij is</translation>
    </message>
    <message>
        <source>the year of the round</source>
        <translation>het jaar van de ronde</translation>
    </message>
    <message>
        <source>what is decided or closed then</source>
        <translation>wat er dan beslist of gesloten wordt</translation>
    </message>
    <message>
        <source>the day itself</source>
        <translation>de dag zelf</translation>
    </message>
    <message>
        <source>the area it is about</source>
        <translation>het gebied waar het over gaat</translation>
    </message>
    <message>
        <source>the budget round it belongs to</source>
        <translation>het buurtbudget waar het bij hoort</translation>
    </message>
    <message>
        <source>the rule in which budget rounds differ</source>
        <translation>de regel waarin buurtbudgetten verschillen</translation>
    </message>
    <message>
        <source>how one asks for it</source>
        <translation>hoe je ernaar vraagt</translation>
    </message>
    <message>
        <source>the rule it is the value of</source>
        <translation>de regel waarvan dit de waarde is</translation>
    </message>
    <message>
        <source>the round in which it is so</source>
        <translation>de ronde waarin het zo is</translation>
    </message>
    <message>
        <source>how it is in that round</source>
        <translation>hoe het in die ronde is</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>hoe zeker het is</translation>
    </message>
    <message>
        <source>the name, as consent allows</source>
        <translation>de naam, zoals de toestemming toelaat</translation>
    </message>
    <message>
        <source>in which role somebody takes part</source>
        <translation>in welke rol iemand meedoet</translation>
    </message>
    <message>
        <source>where somebody lives or works</source>
        <translation>waar iemand woont of werkt</translation>
    </message>
    <message>
        <source>the initiative somebody belongs to</source>
        <translation>het initiatief waar iemand bij hoort</translation>
    </message>
    <message>
        <source>the organisation somebody works for</source>
        <translation>de organisatie waar iemand voor werkt</translation>
    </message>
    <message>
        <source>the language somebody likes to speak</source>
        <translation>de taal die iemand graag spreekt</translation>
    </message>
    <message>
        <source>e-mail address or telephone number</source>
        <translation>e-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>what else is good to know</source>
        <translation>wat verder goed is om te weten</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>wie antwoordde</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>waarvoor het gevraagd is</translation>
    </message>
    <message>
        <source>what was answered; not asked counts as no</source>
        <translation>wat het antwoord was; niet gevraagd telt als nee</translation>
    </message>
    <message>
        <source>the version of the information sheet it is about</source>
        <translation>de versie van de informatiebrief waar het over gaat</translation>
    </message>
    <message>
        <source>the day of the answer</source>
        <translation>de dag van het antwoord</translation>
    </message>
    <message>
        <source>who wrote it down</source>
        <translation>wie het opschreef</translation>
    </message>
    <message>
        <source>the day on which it was taken back</source>
        <translation>de dag waarop het is ingetrokken</translation>
    </message>
    <message>
        <source>what the meeting is called</source>
        <translation>hoe de bijeenkomst heet</translation>
    </message>
    <message>
        <source>when it begins, in local time</source>
        <translation>wanneer hij begint, in plaatselijke tijd</translation>
    </message>
    <message>
        <source>where it is held</source>
        <translation>waar hij is</translation>
    </message>
    <message>
        <source>the area the meeting is about</source>
        <translation>het gebied waar hij over gaat</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>waar hij voor is</translation>
    </message>
    <message>
        <source>when people were told it ends</source>
        <translation>de eindtijd die is afgesproken</translation>
    </message>
    <message>
        <source>the names of its tables</source>
        <translation>de namen van de tafels</translation>
    </message>
    <message>
        <source>the learning questions for that evening</source>
        <translation>de leervragen voor die avond</translation>
    </message>
    <message>
        <source>the session it was drafted from</source>
        <translation>de bijeenkomst waar hij uit voortkomt</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>wanneer hij is gesloten</translation>
    </message>
    <message>
        <source>what people want to reach</source>
        <translation>wat mensen willen bereiken</translation>
    </message>
    <message>
        <source>what stands in the way</source>
        <translation>wat in de weg zit</translation>
    </message>
    <message>
        <source>who keeps hold of the question</source>
        <translation>wie de vraag vasthoudt</translation>
    </message>
    <message>
        <source>how far the question is</source>
        <translation>hoe ver de vraag is</translation>
    </message>
    <message>
        <source>the roles it concerns</source>
        <translation>de rollen die het aangaat</translation>
    </message>
    <message>
        <source>the areas it concerns</source>
        <translation>de gebieden die het aangaat</translation>
    </message>
    <message>
        <source>the question it was split from</source>
        <translation>de vraag waar hij van is gesplitst</translation>
    </message>
    <message>
        <source>the question in which it goes on</source>
        <translation>de vraag waarin hij verdergaat</translation>
    </message>
    <message>
        <source>the learning question that was talked about</source>
        <translation>de leervraag die is besproken</translation>
    </message>
    <message>
        <source>the session that did so</source>
        <translation>de bijeenkomst die dat deed</translation>
    </message>
    <message>
        <source>how it was worded then</source>
        <translation>hoe hij toen is geformuleerd</translation>
    </message>
    <message>
        <source>why it was worded so</source>
        <translation>waarom hij zo is geformuleerd</translation>
    </message>
    <message>
        <source>how far it was then</source>
        <translation>hoe ver hij toen was</translation>
    </message>
    <message>
        <source>what was answered then</source>
        <translation>wat het antwoord toen was</translation>
    </message>
    <message>
        <source>when that was</source>
        <translation>wanneer dat was</translation>
    </message>
    <message>
        <source>what happens, as it stands in the plan</source>
        <translation>wat er gebeurt, zoals het in het draaiboek staat</translation>
    </message>
    <message>
        <source>how long it lasts by plan</source>
        <translation>hoe lang het duurt volgens plan</translation>
    </message>
    <message>
        <source>how short it may become</source>
        <translation>hoe kort het mag worden</translation>
    </message>
    <message>
        <source>whether it runs beside the block before</source>
        <translation>of het tegelijk is met het onderdeel ervoor</translation>
    </message>
    <message>
        <source>what sort of block it is</source>
        <translation>wat voor onderdeel het is</translation>
    </message>
    <message>
        <source>what participants read; empty is the title</source>
        <translation>wat deelnemers lezen; leeg is de titel</translation>
    </message>
    <message>
        <source>whether participants read it at all</source>
        <translation>of deelnemers het lezen</translation>
    </message>
    <message>
        <source>what should come out of it</source>
        <translation>wat eruit moet komen</translation>
    </message>
    <message>
        <source>how it is done</source>
        <translation>hoe het gedaan wordt</translation>
    </message>
    <message>
        <source>who leads it</source>
        <translation>wie het leidt</translation>
    </message>
    <message>
        <source>what is needed for it</source>
        <translation>wat ervoor nodig is</translation>
    </message>
    <message>
        <source>the learning question it is about</source>
        <translation>de leervraag waar het over gaat</translation>
    </message>
    <message>
        <source>whether it goes when time runs out</source>
        <translation>of het vervalt als de tijd opraakt</translation>
    </message>
    <message>
        <source>when it really began</source>
        <translation>wanneer het echt begon</translation>
    </message>
    <message>
        <source>when it really ended</source>
        <translation>wanneer het echt eindigde</translation>
    </message>
    <message>
        <source>minutes that were given, or taken if less than 0</source>
        <translation>minuten erbij, of eraf als het minder dan 0 is</translation>
    </message>
    <message>
        <source>whether it was left out</source>
        <translation>of het is overgeslagen</translation>
    </message>
    <message>
        <source>who is expected</source>
        <translation>wie er verwacht wordt</translation>
    </message>
    <message>
        <source>the table kept for them</source>
        <translation>de tafel die klaarstaat</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>wie er was</translation>
    </message>
    <message>
        <source>from when</source>
        <translation>vanaf wanneer</translation>
    </message>
    <message>
        <source>at which table</source>
        <translation>aan welke tafel</translation>
    </message>
    <message>
        <source>whether they came without being expected</source>
        <translation>of iemand kwam zonder verwacht te zijn</translation>
    </message>
    <message>
        <source>the block in which it was taken</source>
        <translation>het onderdeel waarin het is genoteerd</translation>
    </message>
    <message>
        <source>the table at which it was said</source>
        <translation>de tafel waar het is gezegd</translation>
    </message>
    <message>
        <source>when it was written down</source>
        <translation>wanneer het is opgeschreven</translation>
    </message>
    <message>
        <source>what was said, done or noticed</source>
        <translation>wat er gezegd, gedaan of opgemerkt is</translation>
    </message>
    <message>
        <source>what sort of note it is</source>
        <translation>wat voor notitie het is</translation>
    </message>
    <message>
        <source>whether it is a fact, a feeling or a reflection</source>
        <translation>of het een feit, een beleving of een reflectie is</translation>
    </message>
    <message>
        <source>in which role somebody spoke</source>
        <translation>in welke rol iemand sprak</translation>
    </message>
    <message>
        <source>who spoke, where that was kept</source>
        <translation>wie er sprak, als dat is bewaard</translation>
    </message>
    <message>
        <source>the place it is about</source>
        <translation>de plek waar het over gaat</translation>
    </message>
    <message>
        <source>whether these are the very words</source>
        <translation>of dit de letterlijke woorden zijn</translation>
    </message>
    <message>
        <source>whether somebody marked it as important</source>
        <translation>of iemand het belangrijk vond</translation>
    </message>
    <message>
        <source>whether it must stay among those who were there</source>
        <translation>of het moet blijven bij wie erbij was</translation>
    </message>
    <message>
        <source>whether the speaker was asked if this is what was meant</source>
        <translation>of de spreker is gevraagd of dit zo bedoeld was</translation>
    </message>
    <message>
        <source>how the note came in</source>
        <translation>hoe de notitie binnenkwam</translation>
    </message>
    <message>
        <source>the initiative it is about</source>
        <translation>het initiatief waar het over gaat</translation>
    </message>
    <message>
        <source>the condition it is about</source>
        <translation>de randvoorwaarde waar het over gaat</translation>
    </message>
    <message>
        <source>what made it a high point, low point or learning moment</source>
        <translation>waardoor het een hoogtepunt, dieptepunt of leermoment was</translation>
    </message>
    <message>
        <source>when it happened, in the speaker&apos;s words</source>
        <translation>wanneer het gebeurde, in eigen woorden</translation>
    </message>
    <message>
        <source>where it stands on the timeline</source>
        <translation>waar het op de tijdlijn staat</translation>
    </message>
    <message>
        <source>what the notes have in common</source>
        <translation>wat de notities gemeen hebben</translation>
    </message>
    <message>
        <source>the notes that were put together</source>
        <translation>de notities die bij elkaar zijn gelegd</translation>
    </message>
    <message>
        <source>a thought to keep while reading</source>
        <translation>een gedachte om te bewaren bij het lezen</translation>
    </message>
    <message>
        <source>the session it is about</source>
        <translation>de bijeenkomst waar het over gaat</translation>
    </message>
    <message>
        <source>when it was written</source>
        <translation>wanneer het is geschreven</translation>
    </message>
    <message>
        <source>the name they share</source>
        <translation>de naam die ze delen</translation>
    </message>
    <message>
        <source>the participant it is, where it is one</source>
        <translation>de deelnemer die het is, als het er een is</translation>
    </message>
    <message>
        <source>the questions of the guide, in their order</source>
        <translation>de vragen van de gids, op volgorde</translation>
    </message>
    <message>
        <source>the rings maps begin with, from close to far</source>
        <translation>de ringen waarmee kaarten beginnen, van dichtbij naar ver</translation>
    </message>
    <message>
        <source>the sectors maps begin with, clockwise from the top</source>
        <translation>de vakken waarmee kaarten beginnen, met de klok mee van boven</translation>
    </message>
    <message>
        <source>the words for the kinds of contacts; none are the usual ones</source>
        <translation>de woorden voor soorten contacten; geen zijn de gewone</translation>
    </message>
    <message>
        <source>whose network it is, where that is a person</source>
        <translation>van wie het netwerk is, als dat een persoon is</translation>
    </message>
    <message>
        <source>whose network it is, where that is an initiative</source>
        <translation>van wie het netwerk is, als dat een initiatief is</translation>
    </message>
    <message>
        <source>what the map is called, where it is a group&apos;s</source>
        <translation>hoe de kaart heet, als hij van een groep is</translation>
    </message>
    <message>
        <source>the session at which it was drawn</source>
        <translation>de bijeenkomst waarop hij is getekend</translation>
    </message>
    <message>
        <source>the question it answers</source>
        <translation>de vraag waar hij op antwoordt</translation>
    </message>
    <message>
        <source>its rings, from close to far</source>
        <translation>de ringen, van dichtbij naar ver</translation>
    </message>
    <message>
        <source>its sectors, clockwise from the top</source>
        <translation>de vakken, met de klok mee van boven</translation>
    </message>
    <message>
        <source>its own words for the kinds of contacts</source>
        <translation>eigen woorden voor de soorten contacten</translation>
    </message>
    <message>
        <source>the questions of its guide</source>
        <translation>de vragen van de gids</translation>
    </message>
    <message>
        <source>the map it goes on from</source>
        <translation>de kaart waar hij op verdergaat</translation>
    </message>
    <message>
        <source>when it was begun</source>
        <translation>wanneer hij is begonnen</translation>
    </message>
    <message>
        <source>what the contact is called</source>
        <translation>hoe het contact heet</translation>
    </message>
    <message>
        <source>whether it is a person, an organisation or something else</source>
        <translation>of het een persoon, een organisatie of iets anders is</translation>
    </message>
    <message>
        <source>how close: 0 is the innermost ring, empty is outside the rings</source>
        <translation>hoe dichtbij: 0 is de binnenste ring, leeg is buiten de ringen</translation>
    </message>
    <message>
        <source>in which sector: 0 is the first from the top, clockwise</source>
        <translation>in welk vak: 0 is het eerste van boven, met de klok mee</translation>
    </message>
    <message>
        <source>place from left to right; the middle is 0, the outer ring 1</source>
        <translation>plek van links naar rechts; het midden is 0, de buitenste ring 1</translation>
    </message>
    <message>
        <source>place from top to bottom; the middle is 0, the outer ring 1</source>
        <translation>plek van boven naar beneden; het midden is 0, de buitenste ring 1</translation>
    </message>
    <message>
        <source>whether somebody put it there by hand</source>
        <translation>of iemand het daar heeft neergezet</translation>
    </message>
    <message>
        <source>what else was told of the contact</source>
        <translation>wat verder over het contact is verteld</translation>
    </message>
    <message>
        <source>the small picture somebody chose</source>
        <translation>het plaatje dat iemand koos</translation>
    </message>
    <message>
        <source>the contact on an earlier map it was copied from</source>
        <translation>het contact op een eerdere kaart waar het van is gekopieerd</translation>
    </message>
    <message>
        <source>which contacts on several maps it is the same as</source>
        <translation>met welke contacten op andere kaarten het hetzelfde is</translation>
    </message>
    <message>
        <source>the contact at one end; empty is the owner of the map</source>
        <translation>het contact aan het ene eind; leeg is van wie de kaart is</translation>
    </message>
    <message>
        <source>the contact at the other end; empty is the owner of the map</source>
        <translation>het contact aan het andere eind; leeg is van wie de kaart is</translation>
    </message>
    <message>
        <source>what the line means</source>
        <translation>wat de lijn betekent</translation>
    </message>
    <message>
        <source>which way it points, seen from its start</source>
        <translation>welke kant hij op wijst, gezien vanaf het begin</translation>
    </message>
    <message>
        <source>from 1 (weak) to 3 (strong)</source>
        <translation>van 1 (zwak) tot 3 (sterk)</translation>
    </message>
    <message>
        <source>what is given, where the line means giving</source>
        <translation>wat er gegeven wordt, als de lijn geven betekent</translation>
    </message>
    <message>
        <source>what else was told of the line</source>
        <translation>wat verder over de lijn is verteld</translation>
    </message>
    <message>
        <source>what those in it have in common</source>
        <translation>wat wie erin staan gemeen hebben</translation>
    </message>
    <message>
        <source>the contacts in it</source>
        <translation>de contacten erin</translation>
    </message>
    <message>
        <source>the number of its colour, from 0</source>
        <translation>het nummer van de kleur, vanaf 0</translation>
    </message>
    <message>
        <source>what else was told of the circle</source>
        <translation>wat verder over de kring is verteld</translation>
    </message>
    <message>
        <source>who has it; empty is the owner of the map</source>
        <translation>wie het heeft; leeg is van wie de kaart is</translation>
    </message>
    <message>
        <source>what it is about: money, space, knowledge or else</source>
        <translation>waar het om gaat: geld, ruimte, kennis of anders</translation>
    </message>
    <message>
        <source>what there is to give, in words</source>
        <translation>wat er te geven is, in woorden</translation>
    </message>
    <message>
        <source>who seeks it; empty is the owner of the map</source>
        <translation>wie het zoekt; leeg is van wie de kaart is</translation>
    </message>
    <message>
        <source>what is needed, in words</source>
        <translation>wat er nodig is, in woorden</translation>
    </message>
    <message>
        <source>the photo itself; it is in the JSON export only</source>
        <translation>de foto zelf; die staat alleen in de export als JSON</translation>
    </message>
    <message>
        <source>the photo that lies under the map</source>
        <translation>de foto die onder de kaart ligt</translation>
    </message>
    <message>
        <source>the middle of the photo, from left to right</source>
        <translation>het midden van de foto, van links naar rechts</translation>
    </message>
    <message>
        <source>the middle of the photo, from top to bottom</source>
        <translation>het midden van de foto, van boven naar beneden</translation>
    </message>
    <message>
        <source>the width of the photo, in map units</source>
        <translation>de breedte van de foto, in kaarteenheden</translation>
    </message>
    <message>
        <source>the insight as one full sentence</source>
        <translation>het inzicht als één hele zin</translation>
    </message>
    <message>
        <source>where it holds, and where not</source>
        <translation>waar het geldt, en waar niet</translation>
    </message>
    <message>
        <source>how sure people are of it</source>
        <translation>hoe zeker mensen ervan zijn</translation>
    </message>
    <message>
        <source>how often it was worded, this time counted</source>
        <translation>hoe vaak het is geformuleerd, deze keer meegeteld</translation>
    </message>
    <message>
        <source>the older insight in whose place it came</source>
        <translation>het oudere inzicht waarvoor het in de plaats kwam</translation>
    </message>
    <message>
        <source>the learning question it answers</source>
        <translation>de leervraag waar het op antwoordt</translation>
    </message>
    <message>
        <source>the session in which it was found</source>
        <translation>de bijeenkomst waarin het is gevonden</translation>
    </message>
    <message>
        <source>the insight it is an earlier wording of</source>
        <translation>het inzicht waarvan dit een eerdere formulering is</translation>
    </message>
    <message>
        <source>which wording it was, from 1</source>
        <translation>de hoeveelste formulering het was, vanaf 1</translation>
    </message>
    <message>
        <source>how the claim was worded then</source>
        <translation>hoe de bewering toen luidde</translation>
    </message>
    <message>
        <source>how the context was worded then</source>
        <translation>hoe de context toen luidde</translation>
    </message>
    <message>
        <source>why it was worded anew</source>
        <translation>waarom het opnieuw is geformuleerd</translation>
    </message>
    <message>
        <source>until when it was so</source>
        <translation>tot wanneer het zo was</translation>
    </message>
    <message>
        <source>the insight it is evidence for or against</source>
        <translation>het inzicht waar het voor of tegen spreekt</translation>
    </message>
    <message>
        <source>whether it supports, nuances or contradicts</source>
        <translation>of het ondersteunt, nuanceert of weerspreekt</translation>
    </message>
    <message>
        <source>what it says about the insight</source>
        <translation>wat het zegt over het inzicht</translation>
    </message>
    <message>
        <source>the source, where it is a note</source>
        <translation>de bron, als dat een notitie is</translation>
    </message>
    <message>
        <source>the source, where it is a network map</source>
        <translation>de bron, als dat een netwerkkaart is</translation>
    </message>
    <message>
        <source>the source, where it is a compared value</source>
        <translation>de bron, als dat een vergeleken waarde is</translation>
    </message>
    <message>
        <source>the source, where it is an earlier insight</source>
        <translation>de bron, als dat een eerder inzicht is</translation>
    </message>
    <message>
        <source>who can do it</source>
        <translation>wie het kan doen</translation>
    </message>
    <message>
        <source>what they can do</source>
        <translation>wat ze kunnen doen</translation>
    </message>
    <message>
        <source>whether it is to stop, do less, do more or begin</source>
        <translation>of het stoppen, minder, meer of beginnen is</translation>
    </message>
    <message>
        <source>the insights it rests on</source>
        <translation>de inzichten waar het op rust</translation>
    </message>
    <message>
        <source>what must be there first</source>
        <translation>wat er eerst moet zijn</translation>
    </message>
    <message>
        <source>how much effort it takes, from 1 to 5</source>
        <translation>hoeveel moeite het kost, van 1 tot 5</translation>
    </message>
    <message>
        <source>how much it brings, from 1 to 5</source>
        <translation>hoeveel het oplevert, van 1 tot 5</translation>
    </message>
    <message>
        <source>when it can begin</source>
        <translation>wanneer het kan beginnen</translation>
    </message>
    <message>
        <source>what will be done</source>
        <translation>wat er gedaan wordt</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>wie het doet</translation>
    </message>
    <message>
        <source>the day by which it must be done</source>
        <translation>de dag waarop het klaar moet zijn</translation>
    </message>
    <message>
        <source>the session at which it was agreed</source>
        <translation>de bijeenkomst waarop het is afgesproken</translation>
    </message>
    <message>
        <source>the note it came from</source>
        <translation>de notitie waar het uit komt</translation>
    </message>
    <message>
        <source>the course of action it belongs to</source>
        <translation>het handelingsperspectief waar het bij hoort</translation>
    </message>
    <message>
        <source>the learning question it belongs to</source>
        <translation>de leervraag waar het bij hoort</translation>
    </message>
    <message>
        <source>the day on which it was done</source>
        <translation>de dag waarop het is gedaan</translation>
    </message>
    <message>
        <source>the note it answers</source>
        <translation>de notitie waar het op antwoordt</translation>
    </message>
    <message>
        <source>what the participants said</source>
        <translation>wat de deelnemers zeiden</translation>
    </message>
    <message>
        <source>what was understood of it</source>
        <translation>wat ervan is begrepen</translation>
    </message>
    <message>
        <source>what is done with it</source>
        <translation>wat ermee gebeurt</translation>
    </message>
    <message>
        <source>when people hear more</source>
        <translation>wanneer mensen meer horen</translation>
    </message>
    <message>
        <source>what the publication is called</source>
        <translation>hoe de bundel heet</translation>
    </message>
    <message>
        <source>what stands under the title</source>
        <translation>wat er onder de titel staat</translation>
    </message>
    <message>
        <source>what the publication is for</source>
        <translation>waar de bundel voor is</translation>
    </message>
    <message>
        <source>how people worked</source>
        <translation>hoe er is gewerkt</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wie hem maakte</translation>
    </message>
    <message>
        <source>the parts that do not go in</source>
        <translation>de delen die er niet in komen</translation>
    </message>
    <message>
        <source>the publication it stands in</source>
        <translation>de bundel waar het in staat</translation>
    </message>
    <message>
        <source>what the chapter is called</source>
        <translation>hoe het hoofdstuk heet</translation>
    </message>
    <message>
        <source>what stands before the insights</source>
        <translation>wat er voor de inzichten staat</translation>
    </message>
    <message>
        <source>the theme it was drafted from</source>
        <translation>het thema waar het uit is opgezet</translation>
    </message>
    <message>
        <source>its insights, in the order in which they are read</source>
        <translation>de inzichten, in de volgorde waarin je ze leest</translation>
    </message>
</context>
<context>
    <name>name_cards</name>
    <message>
        <source>Read the question aloud.</source>
        <translation>Lees de vraag hardop.</translation>
    </message>
    <message>
        <source>Each in turn tells what happened. Nobody interrupts.</source>
        <translation>Om de beurt vertellen jullie wat er gebeurde. Niemand onderbreekt.</translation>
    </message>
    <message>
        <source>Write down: what happened, what did it do to you, what do you learn from it?</source>
        <translation>Schrijf op: wat gebeurde er, wat deed het met je, wat leer je ervan?</translation>
    </message>
    <message>
        <source>Choose together the three that matter most.</source>
        <translation>Kies samen de drie belangrijkste.</translation>
    </message>
    <message>
        <source>Name and table cards</source>
        <translation>Naam- en tafelkaarten</translation>
    </message>
    <message>
        <source>Photos are fine</source>
        <translation>Foto mag</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tafel:</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{role} {area} {number}</source>
        <translation>{role} {area} {number}</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
    <message>
        <source>participant {label}</source>
        <translation>deelnemer {label}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>This is an example. All people in it are made up.</source>
        <translation>Dit is een voorbeeld. Alle mensen erin zijn verzonnen.</translation>
    </message>
    <message>
        <source>You can only look. Another window or the folder holds this file.</source>
        <translation>Je kunt alleen kijken. Een ander venster of de map houdt dit bestand vast.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>{title} ({day}) is not closed yet.</source>
        <translation>{title} ({day}) is nog niet afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) should have been done by now.</source>
        <translation>
            <numerusform>%n actie had al klaar moeten zijn.</numerusform>
            <numerusform>%n acties hadden al klaar moeten zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) have no owner or no day.</source>
        <translation>
            <numerusform>%n open actie heeft geen naam of geen dag.</numerusform>
            <numerusform>%n open acties hebben geen naam of geen dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who came were not asked for consent.</source>
        <translation>
            <numerusform>%n persoon die er was, is niet om toestemming gevraagd.</numerusform>
            <numerusform>%n mensen die er waren, zijn niet om toestemming gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have no kind yet.</source>
        <translation>
            <numerusform>%n notitie heeft nog geen soort.</numerusform>
            <numerusform>%n notities hebben nog geen soort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>participant</name>
    <message>
        <source>My network map</source>
        <translation>Mijn netwerkkaart</translation>
    </message>
    <message numerus="yes">
        <source>You have %n contact(s) on your map.</source>
        <translation>
            <numerusform>Er staat %n contact op je kaart.</numerusform>
            <numerusform>Er staan %n contacten op je kaart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n contact(s) on your map: {rings}.</source>
        <translation>
            <numerusform>Er staat %n contact op je kaart: {rings}.</numerusform>
            <numerusform>Er staan %n contacten op je kaart: {rings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They form %n group(s) of people who know each other.</source>
        <translation>
            <numerusform>Samen vormen ze %n groep die elkaar kent.</numerusform>
            <numerusform>Samen vormen ze %n groepen die elkaar kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They form %n group(s); {name} connects most of them.</source>
        <translation>
            <numerusform>Samen vormen ze %n groep. {name} verbindt de meeste mensen.</numerusform>
            <numerusform>Samen vormen ze %n groepen. {name} verbindt de meeste mensen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map {code}</source>
        <translation>Kaart {code}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Names in full</source>
        <translation>Hele namen</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Wat ik heb</translation>
    </message>
    <message>
        <source>What I look for</source>
        <translation>Wat ik zoek</translation>
    </message>
    <message>
        <source>Who I would like to add</source>
        <translation>Wie ik er graag bij wil</translation>
    </message>
    <message>
        <source>Who might help me?</source>
        <translation>Wie kan mij helpen?</translation>
    </message>
    <message>
        <source>Whom could I help?</source>
        <translation>Wie kan ik helpen?</translation>
    </message>
    <message>
        <source>{name} has {kind}: {offer}. You do not know {name} yet.</source>
        <translation>{name} heeft {kind}: {offer}. Je kent {name} nog niet.</translation>
    </message>
    <message>
        <source>{name} has {kind}: {offer}.</source>
        <translation>{name} heeft {kind}: {offer}.</translation>
    </message>
    <message>
        <source>{name} has {kind}.</source>
        <translation>{name} heeft {kind}.</translation>
    </message>
    <message>
        <source>{name} looks for {kind}: {ask}.</source>
        <translation>{name} zoekt {kind}: {ask}.</translation>
    </message>
    <message>
        <source>{name} looks for {kind}.</source>
        <translation>{name} zoekt {kind}.</translation>
    </message>
    <message>
        <source>Your map is still empty. Whom do you know? Draw them on page 1.</source>
        <translation>Je kaart is nog leeg. Wie ken je? Teken ze op bladzijde 1.</translation>
    </message>
    <message>
        <source>Tell {names} what you look for. They stand close to you.</source>
        <translation>Vertel {names} wat je zoekt. Zij staan dicht bij je.</translation>
    </message>
    <message>
        <source>Nobody on your map has this yet. Ask {names}: whom do they know?</source>
        <translation>Niemand op je kaart heeft dit al. Vraag {names}: wie kennen zij?</translation>
    </message>
    <message>
        <source>What your map shows</source>
        <translation>Wat je kaart laat zien</translation>
    </message>
    <message>
        <source>There is nobody on your map yet.</source>
        <translation>Er staat nog niemand op je kaart.</translation>
    </message>
    <message>
        <source>Nobody on your map is connected yet. Who would get on well?</source>
        <translation>Er lopen nog geen lijnen tussen je contacten. Wie kunnen elkaar helpen?</translation>
    </message>
    <message>
        <source>My next step</source>
        <translation>Mijn volgende stap</translation>
    </message>
    <message>
        <source>Whom will I call or visit?</source>
        <translation>Wie bel of bezoek ik?</translation>
    </message>
    <message>
        <source>What will I ask or offer?</source>
        <translation>Wat vraag of bied ik?</translation>
    </message>
    <message>
        <source>Before which day?</source>
        <translation>Voor welke dag?</translation>
    </message>
    <message>
        <source>What I want to remember</source>
        <translation>Wat ik wil onthouden</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>the map</source>
        <translation>de kaart</translation>
    </message>
    <message>
        <source>what I have and look for</source>
        <translation>wat ik heb en zoek</translation>
    </message>
    <message>
        <source>who might help</source>
        <translation>wie kan helpen</translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation>wat de kaart laat zien</translation>
    </message>
    <message>
        <source>my next step</source>
        <translation>mijn volgende stap</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>de samenvatting</translation>
    </message>
    <message>
        <source>purpose, place and people</source>
        <translation>doel, plek en mensen</translation>
    </message>
    <message>
        <source>tonight&apos;s learning questions</source>
        <translation>leervragen van vanavond</translation>
    </message>
    <message>
        <source>the blocks</source>
        <translation>de onderdelen</translation>
    </message>
    <message>
        <source>what to bring</source>
        <translation>wat je meeneemt</translation>
    </message>
    <message>
        <source>times</source>
        <translation>tijden</translation>
    </message>
    <message>
        <source>boxes for consent</source>
        <translation>vakjes voor toestemming</translation>
    </message>
    <message>
        <source>answers given before</source>
        <translation>antwoorden van eerder</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informatie</translation>
    </message>
    <message>
        <source>questions and signatures</source>
        <translation>vragen en handtekeningen</translation>
    </message>
    <message>
        <source>name cards</source>
        <translation>naamkaarten</translation>
    </message>
    <message>
        <source>table cards</source>
        <translation>tafelkaarten</translation>
    </message>
    <message>
        <source>who sits at the table</source>
        <translation>wie er aan tafel zit</translation>
    </message>
    <message>
        <source>the top 3</source>
        <translation>de top 3</translation>
    </message>
    <message>
        <source>kinds of notes with their letters</source>
        <translation>soorten notities met hun letter</translation>
    </message>
    <message>
        <source>the five questions</source>
        <translation>de vijf vragen</translation>
    </message>
    <message>
        <source>what the signs mean</source>
        <translation>wat de tekens betekenen</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>wat er gezegd is</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>inzichten</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>kaarten</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>parkeerplaats</translation>
    </message>
    <message>
        <source>strip to send back</source>
        <translation>strookje om terug te sturen</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>waar het vandaan komt</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>wat gedaan is</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citaten</translation>
    </message>
    <message>
        <source>the learning question</source>
        <translation>de leervraag</translation>
    </message>
    <message>
        <source>why: the insights</source>
        <translation>waarom: de inzichten</translation>
    </message>
    <message>
        <source>effort and effect in one picture</source>
        <translation>moeite en effect in één beeld</translation>
    </message>
    <message>
        <source>what was withdrawn</source>
        <translation>wat is ingetrokken</translation>
    </message>
    <message>
        <source>room to write</source>
        <translation>ruimte om te schrijven</translation>
    </message>
    <message>
        <source>what is the same everywhere</source>
        <translation>wat overal gelijk is</translation>
    </message>
    <message>
        <source>which insights rest on it</source>
        <translation>welke inzichten erop steunen</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>bronnen</translation>
    </message>
    <message>
        <source>how it was worded before</source>
        <translation>hoe het eerst verwoord was</translation>
    </message>
    <message>
        <source>what can be done</source>
        <translation>wat je kunt doen</translation>
    </message>
    <message>
        <source>actions with the questions</source>
        <translation>acties bij de vragen</translation>
    </message>
    <message>
        <source>when an insight is grounded</source>
        <translation>wanneer een inzicht gegrond is</translation>
    </message>
    <message>
        <source>why it was so</source>
        <translation>waarom het zo was</translation>
    </message>
    <message>
        <source>who said so</source>
        <translation>wie het zei</translation>
    </message>
    <message>
        <source>a large quote</source>
        <translation>een groot citaat</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>besluiten</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>toezeggingen</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>open vragen</translation>
    </message>
    <message>
        <source>the map of the group</source>
        <translation>de kaart van de groep</translation>
    </message>
    <message>
        <source>who is on several maps</source>
        <translation>wie op meer kaarten staat</translation>
    </message>
    <message>
        <source>who bridges</source>
        <translation>wie verbindt</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>wat er mist</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>waarvoor het is</translation>
    </message>
    <message>
        <source>how people worked, with counts</source>
        <translation>hoe er is gewerkt, met aantallen</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergelijking</translation>
    </message>
    <message>
        <source>courses of action per role</source>
        <translation>handelingsperspectieven per rol</translation>
    </message>
    <message>
        <source>learning agenda</source>
        <translation>leeragenda</translation>
    </message>
    <message>
        <source>how the insights were made, and who was not there</source>
        <translation>hoe de inzichten ontstonden, en wie er niet was</translation>
    </message>
    <message>
        <source>index</source>
        <translation>register</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>What became of what we agreed?</source>
        <translation>Wat werd er van wat we afspraken?</translation>
    </message>
    <message>
        <source>The plan lasts {length}, from {start} to {end}.</source>
        <translation>Het draaiboek duurt {length}, van {start} tot {end}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} uur en {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends right on time.</source>
        <translation>Het eindigt precies op tijd.</translation>
    </message>
    <message>
        <source>That leaves {length} to spare.</source>
        <translation>Je houdt {length} over.</translation>
    </message>
    <message>
        <source>That is {length} longer than the evening.</source>
        <translation>Dat is {length} langer dan de avond.</translation>
    </message>
    <message>
        <source>At its shortest it lasts {length}.</source>
        <translation>Op zijn kortst duurt het {length}.</translation>
    </message>
    <message>
        <source>The shortest lengths save {length}: then it fits.</source>
        <translation>Met de kortste duur win je {length}: dan past het.</translation>
    </message>
    <message>
        <source>The shortest lengths save {length}. That is not enough.</source>
        <translation>Met de kortste duur win je {length}. Dat is niet genoeg.</translation>
    </message>
    <message>
        <source>No block can become shorter yet.</source>
        <translation>Nog geen onderdeel kan korter.</translation>
    </message>
    <message>
        <source>Without “{title}” it fits.</source>
        <translation>Zonder “{title}” past het.</translation>
    </message>
    <message>
        <source>Without “{title}” it is still {length} too long.</source>
        <translation>Zonder “{title}” is het nog {length} te lang.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a row did not talk about it.</source>
        <translation>
            <numerusform>%n bijeenkomst sloeg deze vraag over.</numerusform>
            <numerusform>%n bijeenkomsten achter elkaar sloegen deze vraag over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was on the list %n time(s) then.</source>
        <translation>
            <numerusform>De vraag stond toen %n keer op de lijst.</numerusform>
            <numerusform>De vraag stond toen %n keer op de lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>{count} {role}</source>
        <translation>{count} {role}</translation>
    </message>
    <message>
        <source>{count} from {area}</source>
        <translation>{count} uit {area}</translation>
    </message>
    <message>
        <source>Nobody is here yet as {role}. Question {letters} concerns them.</source>
        <translation>Er is nog geen {role}. Vraag {letters} gaat hen aan.</translation>
    </message>
    <message>
        <source>Nobody from {area} is here yet. Question {letters} concerns them.</source>
        <translation>Er is nog niemand uit {area}. Vraag {letters} gaat hen aan.</translation>
    </message>
    <message>
        <source>Expected: {names}.</source>
        <translation>Verwacht: {names}.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Session {number}: {title}</source>
        <translation>Bijeenkomst {number}: {title}</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>Print {code}</source>
        <translation>Print {code}</translation>
    </message>
    <message>
        <source>Printed on {moment}</source>
        <translation>Afgedrukt op {moment}</translation>
    </message>
    <message>
        <source>Glue {name} on this edge</source>
        <translation>Plak {name} op deze rand</translation>
    </message>
    <message>
        <source>Piece {name} of {count}</source>
        <translation>Deel {name} van {count}</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
</context>
<context>
    <name>print_screen</name>
    <message>
        <source>Before the evening</source>
        <translation>Voor de avond</translation>
    </message>
    <message>
        <source>During the evening</source>
        <translation>Tijdens de avond</translation>
    </message>
    <message>
        <source>After the evening</source>
        <translation>Na de avond</translation>
    </message>
    <message>
        <source>Of the whole programme</source>
        <translation>Van het hele programma</translation>
    </message>
    <message>
        <source>There is nothing for this print yet. Choose another session, or all of them.</source>
        <translation>Voor deze print is er nog niets. Kies een andere bijeenkomst, of allemaal.</translation>
    </message>
    <message>
        <source>There is no plan yet. Make it first, in the session under Before.</source>
        <translation>Er is nog geen draaiboek. Maak het eerst, in de bijeenkomst bij Vooraf.</translation>
    </message>
    <message>
        <source>There is no map yet. Draw one first.</source>
        <translation>Er is nog geen kaart. Teken er eerst een.</translation>
    </message>
    <message>
        <source>Nothing goes back yet. Write it first, where you close the session.</source>
        <translation>Er gaat nog niets terug. Schrijf het eerst, bij het afsluiten van de bijeenkomst.</translation>
    </message>
    <message>
        <source>There are no actions yet. Write down first who does what.</source>
        <translation>Er zijn nog geen acties. Schrijf eerst op wie wat doet.</translation>
    </message>
    <message>
        <source>There are no insights yet. Write one first, on the page Insights.</source>
        <translation>Er zijn nog geen inzichten. Schrijf er eerst een, bij Inzichten.</translation>
    </message>
    <message>
        <source>There are no courses of action yet. Write one first, on the page Insights.</source>
        <translation>Er zijn nog geen handelingsperspectieven. Schrijf er eerst een, bij Inzichten.</translation>
    </message>
    <message>
        <source>There are no learning questions yet. Write one first.</source>
        <translation>Er zijn nog geen leervragen. Schrijf er eerst een.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Fill in the budget rounds first.</source>
        <translation>Er is nog niets te vergelijken. Vul eerst de buurtbudgetten in.</translation>
    </message>
    <message>
        <source>Nothing stands on the timeline yet. Write high and low points first.</source>
        <translation>Op de tijdlijn staat nog niets. Schrijf eerst hoogte- en dieptepunten op.</translation>
    </message>
    <message>
        <source>There is no map yet that others may see. Ask the owners first.</source>
        <translation>Er is nog geen kaart die anderen mogen zien. Vraag het eerst aan de makers.</translation>
    </message>
    <message>
        <source>The publication has no chapters yet. Make them first, on the page Insights.</source>
        <translation>De bundel heeft nog geen hoofdstukken. Maak die eerst, bij Inzichten.</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>My network map</source>
        <translation>Mijn netwerkkaart</translation>
    </message>
    <message>
        <source>for the owner of a map, to take home</source>
        <translation>voor wie de kaart maakte, om mee naar huis te nemen</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Sessieverslag</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>for facilitators: what happens when, how, and what to bring</source>
        <translation>voor begeleiders: wat er wanneer gebeurt, hoe, en wat je meeneemt</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>for everyone who comes: one sheet to fold, with rough times and questions</source>
        <translation>voor iedereen die komt: één blad om te vouwen, met tijden en vragen</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>for the desk: who is expected, to sign, and what is still to be asked</source>
        <translation>voor bij de deur: wie er komt, om te tekenen, en wat je nog vraagt</translation>
    </message>
    <message>
        <source>Information and consent</source>
        <translation>Informatieblad en toestemming</translation>
    </message>
    <message>
        <source>for each participant: what is kept and why, and what they say yes to</source>
        <translation>voor elke deelnemer: wat we bewaren en waarom, en waar je ja op zegt</translation>
    </message>
    <message>
        <source>Name and table cards</source>
        <translation>Naam- en tafelkaarten</translation>
    </message>
    <message>
        <source>to cut and wear, and to fold and put on the tables</source>
        <translation>om uit te knippen en te dragen, en om op tafel te zetten</translation>
    </message>
    <message>
        <source>Table sheet</source>
        <translation>Tafelformulier</translation>
    </message>
    <message>
        <source>for each table: the question, room to write, and a code to type it in</source>
        <translation>per tafel de vraag, ruimte, en een code om over te typen</translation>
    </message>
    <message>
        <source>Blank network map</source>
        <translation>Lege netwerkkaart</translation>
    </message>
    <message>
        <source>to draw by hand, with a code to bring it onto the screen later</source>
        <translation>om met de hand te tekenen, met een code voor het scherm</translation>
    </message>
    <message>
        <source>what was said, found and agreed, for everyone who was there</source>
        <translation>wat is gezegd, gevonden en afgesproken, voor iedereen die erbij was</translation>
    </message>
    <message>
        <source>This is what we heard from you</source>
        <translation>Dit hoorden wij van u</translation>
    </message>
    <message>
        <source>goes back to the people: what they said, and what becomes of it</source>
        <translation>gaat terug naar de mensen: wat ze zeiden en wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Actielijst</translation>
    </message>
    <message>
        <source>who does what by when, to tick off</source>
        <translation>wie doet wat, en wanneer: om af te vinken</translation>
    </message>
    <message>
        <source>Insight cards</source>
        <translation>Inzichtkaarten</translation>
    </message>
    <message>
        <source>one card for each insight, to cut out, pass round and lay side by side</source>
        <translation>één kaart per inzicht: om uit te knippen, door te geven en naast elkaar te leggen</translation>
    </message>
    <message>
        <source>Courses of action per role</source>
        <translation>Handelingsperspectieven per rol</translation>
    </message>
    <message>
        <source>what each role can do, and why: a booklet to fold</source>
        <translation>wat elke rol kan doen, en waarom: een boekje om te vouwen</translation>
    </message>
    <message>
        <source>Learning agenda</source>
        <translation>Leeragenda</translation>
    </message>
    <message>
        <source>all learning questions beside all sessions, for on the wall</source>
        <translation>alle leervragen naast alle bijeenkomsten, voor aan de muur</translation>
    </message>
    <message>
        <source>Comparison of neighbourhood budgets</source>
        <translation>Vergelijking buurtbudgetten</translation>
    </message>
    <message>
        <source>the rules of all rounds side by side, each with its source</source>
        <translation>de regels van alle rondes naast elkaar, elk met de bron</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Bewijsblad</translation>
    </message>
    <message>
        <source>one insight with all that speaks for and against it</source>
        <translation>één inzicht met alles wat ervoor en ertegen pleit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>a strip for the wall: what went well, what went badly, and what was learned</source>
        <translation>voor aan de muur: wat goed ging, wat slecht, en wat leerzaam was</translation>
    </message>
    <message>
        <source>Harvest poster</source>
        <translation>Oogstposter</translation>
    </message>
    <message>
        <source>for the wall: what was learned, decided and promised, and what stays open</source>
        <translation>voor aan de muur: geleerd, besloten, beloofd, en wat open blijft</translation>
    </message>
    <message>
        <source>Map of the group</source>
        <translation>Kaart van de groep</translation>
    </message>
    <message>
        <source>the maps laid together: who is on several, who bridges, what is missing</source>
        <translation>kaarten op elkaar: wie op meer kaarten staat, verbindt of mist</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>what the whole programme learned, for everyone who was not there</source>
        <translation>wat het hele programma leerde, voor iedereen die er niet bij was</translation>
    </message>
</context>
<context>
    <name>programme_sheet</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>From {start}</source>
        <translation>Van {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>tot {end}</translation>
    </message>
    <message>
        <source>Our questions tonight</source>
        <translation>Onze vragen vanavond</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Wat doen we?</translation>
    </message>
    <message>
        <source>The end. Get home safely!</source>
        <translation>Einde. Wel thuis!</translation>
    </message>
    <message>
        <source>The times are about right.</source>
        <translation>De tijden zijn ongeveer.</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>of:</translation>
    </message>
    <message>
        <source>What I want to remember</source>
        <translation>Wat ik wil onthouden</translation>
    </message>
    <message>
        <source>We write down what you say. Your name is only in the report if you say yes to that.</source>
        <translation>We schrijven op wat je zegt. Je naam komt alleen in het verslag als je ja zegt.</translation>
    </message>
</context>
<context>
    <name>publication</name>
    <message numerus="yes">
        <source>{chosen} of %n insight(s) in it.</source>
        <translation>
            <numerusform>{chosen} van %n inzicht staat erin.</numerusform>
            <numerusform>{chosen} van %n inzichten staan erin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by one side: {codes}.</source>
        <translation>Van één kant gezien: {codes}.</translation>
    </message>
    <message>
        <source>Only suspected: {codes}.</source>
        <translation>Nog maar een vermoeden: {codes}.</translation>
    </message>
    <message>
        <source>Quotes not asked back yet: {codes}.</source>
        <translation>Citaten nog niet teruggevraagd: {codes}.</translation>
    </message>
    <message>
        <source>No contrary evidence found: {codes}.</source>
        <translation>Geen tegenspraak gevonden: {codes}.</translation>
    </message>
    <message>
        <source>A newer insight came in its place: {codes}.</source>
        <translation>Er kwam een nieuwer inzicht voor in de plaats: {codes}.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>How can we {ambition}, while {obstacle}?</source>
        <translation>Hoe kunnen we {ambition}, terwijl {obstacle}?</translation>
    </message>
    <message>
        <source>How can we {ambition}?</source>
        <translation>Hoe kunnen we {ambition}?</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Session report</source>
        <translation>Sessieverslag</translation>
    </message>
    <message>
        <source>said in confidence</source>
        <translation>in vertrouwen gezegd</translation>
    </message>
    <message>
        <source>not printed: the speaker did not agree</source>
        <translation>niet afgedrukt: de spreker gaf geen toestemming</translation>
    </message>
    <message>
        <source>withdrawn by the speaker</source>
        <translation>teruggetrokken door de spreker</translation>
    </message>
    <message>
        <source>a network map</source>
        <translation>een netwerkkaart</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er was</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Main insights</source>
        <translation>Belangrijkste inzichten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, further on in this report</source>
        <translation>
            <numerusform>en nog %n, verderop in dit verslag</numerusform>
            <numerusform>en nog %n, verderop in dit verslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): {groups}.</source>
        <translation>
            <numerusform>%n persoon: {groups}.</numerusform>
            <numerusform>%n personen: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n voor</numerusform>
            <numerusform>%n voor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a nuance</source>
        <translation>
            <numerusform>%n met een nuance</numerusform>
            <numerusform>%n met een nuance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n tegen</numerusform>
            <numerusform>%n tegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) said in confidence are left out.</source>
        <translation>
            <numerusform>%n vertrouwelijke notitie staat hier niet.</numerusform>
            <numerusform>%n vertrouwelijke notities staan hier niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are left out: the speaker did not agree.</source>
        <translation>
            <numerusform>%n citaat staat hier niet: de spreker gaf geen toestemming.</numerusform>
            <numerusform>%n citaten staan hier niet: de sprekers gaven geen toestemming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are not shown: the owner did not agree.</source>
        <translation>
            <numerusform>%n kaart staat hier niet: de eigenaar gaf geen toestemming.</numerusform>
            <numerusform>%n kaarten staan hier niet: de eigenaars gaven geen toestemming.</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by one side</source>
        <translation>van één kant gezien</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>What was said, block by block</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>No notes were made.</source>
        <translation>Er zijn geen notities gemaakt.</translation>
    </message>
    <message>
        <source>Outside the plan</source>
        <translation>Buiten het programma om</translation>
    </message>
    <message>
        <source>Insights, for and against</source>
        <translation>Inzichten: wat ervoor spreekt en wat ertegen</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versie {number}</translation>
    </message>
    <message>
        <source>Where it holds: {context}</source>
        <translation>Waar dit klopt: {context}</translation>
    </message>
    <message>
        <source>{relation}: see {codes} above</source>
        <translation>{relation}: zie {codes} hierboven</translation>
    </message>
    <message>
        <source>Network maps of this evening</source>
        <translation>Netwerkkaarten van deze avond</translation>
    </message>
    <message>
        <source>Names in full: {names}</source>
        <translation>Hele namen: {names}</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkeerplaats</translation>
    </message>
</context>
<context>
    <name>rings</name>
    <message>
        <source>close</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>far</source>
        <translation>ver weg</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekend</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>heel dichtbij</translation>
    </message>
    <message>
        <source>very far</source>
        <translation>heel ver weg</translation>
    </message>
    <message>
        <source>ring {number}</source>
        <translation>ring {number}</translation>
    </message>
</context>
<context>
    <name>room_map</name>
    <message>
        <source>Map of the group</source>
        <translation>Kaart van de groep</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) laid together</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten op elkaar gelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is on several maps</source>
        <translation>Wie op meer kaarten staat</translation>
    </message>
    <message>
        <source>Who bridges</source>
        <translation>Wie verbindt</translation>
    </message>
    <message>
        <source>{name}: between {parts}</source>
        <translation>{name}: tussen {parts}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat er mist</translation>
    </message>
    <message numerus="yes">
        <source>{one} – {other}: wished for by %n</source>
        <translation>
            <numerusform>{one} – {other}: %n wens</numerusform>
            <numerusform>{one} – {other}: %n wensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who hangs together with no other map: {names}.</source>
        <translation>Wie met geen andere kaart samenhangt: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: named by %n</source>
        <translation>
            <numerusform>{name}: genoemd door %n</numerusform>
            <numerusform>{name}: genoemd door %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, with an own map: named by %n</source>
        <translation>
            <numerusform>{name}, met een eigen kaart: genoemd door %n</numerusform>
            <numerusform>{name}, met een eigen kaart: genoemd door %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. Are there two contacts that are the same? Say so on the laptop.</source>
        <translation>Nog niemand. Zijn er twee contacten die dezelfde zijn? Zeg dat op de laptop.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the next page</source>
        <translation>
            <numerusform>en nog %n, op de volgende bladzijde</numerusform>
            <numerusform>en nog %n, op de volgende bladzijde</numerusform>
        </translation>
    </message>
    <message>
        <source>Names in full: {names}.</source>
        <translation>Namen voluit: {names}.</translation>
    </message>
    <message>
        <source>Contacts are drawn as one only where somebody said that they are the same.</source>
        <translation>Contacten zijn alleen één waar iemand heeft gezegd dat ze dezelfde zijn.</translation>
    </message>
    <message>
        <source>Only lines mean something here. Near and far do not.</source>
        <translation>Alleen de lijnen betekenen iets. Dichtbij en ver weg niet.</translation>
    </message>
    <message>
        <source>People who were not asked have no name.</source>
        <translation>Mensen aan wie niets is gevraagd, hebben geen naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are not here: the owner did not agree.</source>
        <translation>
            <numerusform>%n kaart staat hier niet op: de eigenaar gaf geen toestemming.</numerusform>
            <numerusform>%n kaarten staan hier niet op: de eigenaars gaven geen toestemming.</numerusform>
        </translation>
    </message>
    <message>
        <source>A drawing of {maps} and {contacts}. The lists say who connects them.</source>
        <translation>Een tekening van {maps} en {contacts}. De lijsten zeggen wie ze verbindt.</translation>
    </message>
    <message>
        <source>drew a map</source>
        <translation>tekende een kaart</translation>
    </message>
    <message>
        <source>on several maps</source>
        <translation>op meer kaarten</translation>
    </message>
    <message>
        <source>is connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>gewenst</translation>
    </message>
    <message>
        <source>The map is on the next sheets. Cut along the frames, and glue where it says so.</source>
        <translation>De kaart staat op de volgende bladen. Knip langs de randen, en plak waar dat staat.</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
</context>
<context>
    <name>run_sheet</name>
    <message numerus="yes">
        <source>%n expected: {roles}.</source>
        <translation>
            <numerusform>%n verwacht: {roles}.</numerusform>
            <numerusform>%n verwacht: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n if need be</source>
        <translation>
            <numerusform>desnoods %n</numerusform>
            <numerusform>desnoods %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks at the same time, at different tables</source>
        <translation>
            <numerusform>%n onderdeel tegelijk, aan verschillende tafels</numerusform>
            <numerusform>%n onderdelen tegelijk, aan verschillende tafels</numerusform>
        </translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>For facilitators only. Participants get the programme.</source>
        <translation>Alleen voor begeleiders. Deelnemers krijgen het programma.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>Tonight&apos;s learning questions</source>
        <translation>Leervragen van vanavond</translation>
    </message>
    <message>
        <source>In: {blocks}</source>
        <translation>Bij: {blocks}</translation>
    </message>
    <message>
        <source>Block by block</source>
        <translation>Onderdeel voor onderdeel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat we doen</translation>
    </message>
    <message>
        <source>Real times</source>
        <translation>Echte tijden</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Einde van het programma</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>May go when time runs out.</source>
        <translation>Mag weg als de tijd op is.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>not in the programme</source>
        <translation>niet in het programma</translation>
    </message>
    <message>
        <source>in the programme: “{title}”</source>
        <translation>in het programma: “{title}”</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>{count} × {role}</source>
        <translation>{count} × {role}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>in confidence</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>a group&apos;s map</source>
        <translation>kaart van een groep</translation>
    </message>
</context>
<context>
    <name>table_sheet</name>
    <message>
        <source>Table sheet</source>
        <translation>Tafelformulier</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Hoe voelde dat?</translation>
    </message>
    <message>
        <source>What do we think of it?</source>
        <translation>Wat vinden we daarvan?</translation>
    </message>
    <message>
        <source>Our question:</source>
        <translation>Onze vraag:</translation>
    </message>
    <message>
        <source>At this table</source>
        <translation>Aan deze tafel</translation>
    </message>
    <message>
        <source>Also at this table:</source>
        <translation>Ook aan deze tafel:</translation>
    </message>
    <message>
        <source>Put a letter in the box before your line</source>
        <translation>Zet een letter in het vakje voor je regel</translation>
    </message>
    <message>
        <source>Our top 3</source>
        <translation>Onze top 3</translation>
    </message>
    <message>
        <source>Our top 3: put a star behind the three lines that matter most.</source>
        <translation>Onze top 3: zet een ster achter de drie belangrijkste regels.</translation>
    </message>
    <message>
        <source>To type this in: press Ctrl+K on the laptop. Then type {code}.</source>
        <translation>Overtypen: druk op de laptop op Ctrl+K. Typ dan {code}.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Table {name}</source>
        <translation>Tafel {name}</translation>
    </message>
    <message>
        <source>{table}: nobody.</source>
        <translation>{table}: niemand.</translation>
    </message>
    <message>
        <source>{table}: no {role}.</source>
        <translation>{table}: geen {role}.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>Budget rounds</source>
        <translation>Buurtbudgetten</translation>
    </message>
    <message>
        <source>Days of decision</source>
        <translation>Beslisdagen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Randvoorwaarden</translation>
    </message>
    <message>
        <source>Compared values</source>
        <translation>Vergeleken waarden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Wordings of questions</source>
        <translation>Versies van leervragen</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Programmaonderdelen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groepjes</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo&apos;s</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Zelfde persoon</translation>
    </message>
    <message>
        <source>How maps begin</source>
        <translation>Zo beginnen kaarten</translation>
    </message>
    <message>
        <source>Network maps</source>
        <translation>Netwerkkaarten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Heeft</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Zoekt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>Photos under maps</source>
        <translation>Foto&apos;s onder kaarten</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Eerdere formuleringen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Courses of action</source>
        <translation>Handelingsperspectieven</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} is weggehaald.</translation>
    </message>
    <message>
        <source>Brought in: {counts}.</source>
        <translation>Binnengehaald: {counts}.</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>toevoegen</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>weghalen</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>verplaatsen</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>hernoemen</translation>
    </message>
    <message>
        <source>rewording</source>
        <translation>anders zeggen</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>veranderen</translation>
    </message>
    <message>
        <source>bringing in</source>
        <translation>binnenhalen</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>overnemen</translation>
    </message>
    <message>
        <source>giving</source>
        <translation>geven</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>opruimen</translation>
    </message>
    <message>
        <source>checking in</source>
        <translation>aanmelden</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>splitsen</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>samenvoegen</translation>
    </message>
    <message>
        <source>taking apart</source>
        <translation>weer los maken</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>afsluiten</translation>
    </message>
    <message>
        <source>opening again</source>
        <translation>weer openen</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>mengen</translation>
    </message>
    <message>
        <source>inviting</source>
        <translation>uitnodigen</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>verdergaan</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>afsluiten</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>overslaan</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>terughalen</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>afronden</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>resident</source>
        <translation>bewoner</translation>
    </message>
    <message>
        <source>initiative-taker</source>
        <translation>initiatiefnemer</translation>
    </message>
    <message>
        <source>civil servant</source>
        <translation>ambtenaar</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>bestuurder</translation>
    </message>
    <message>
        <source>social professional</source>
        <translation>sociaal professional</translation>
    </message>
    <message>
        <source>entrepreneur</source>
        <translation>ondernemer</translation>
    </message>
    <message>
        <source>researcher</source>
        <translation>onderzoeker</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>andere rol</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>quote without name</source>
        <translation>citaat zonder naam</translation>
    </message>
    <message>
        <source>quote with name</source>
        <translation>citaat met naam</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>show network map</source>
        <translation>netwerkkaart tonen</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>research</source>
        <translation>onderzoek</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>city</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>district</source>
        <translation>stadsdeel</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idee</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>schatting</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>omstreden</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>ervaring</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>feit</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>belemmering</translation>
    </message>
    <message>
        <source>high point</source>
        <translation>hoogtepunt</translation>
    </message>
    <message>
        <source>low point</source>
        <translation>dieptepunt</translation>
    </message>
    <message>
        <source>learning moment</source>
        <translation>leermoment</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>toezegging</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observatie</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>beleving</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflectie</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>aangepast</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ter plekke</translation>
    </message>
    <message>
        <source>table sheet</source>
        <translation>tafelformulier</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>harvest</source>
        <translation>oogst</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>not sorted yet</source>
        <translation>nog geen soort</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>met een ster</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>zonder thema</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>welkom</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>working at tables</source>
        <translation>werken aan tafels</translation>
    </message>
    <message>
        <source>drawing maps</source>
        <translation>kaarten tekenen</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>mee bezig</translation>
    </message>
    <message>
        <source>provisional answer</source>
        <translation>voorlopig antwoord</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>hardnekkig</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermoed</translation>
    </message>
    <message>
        <source>checked back</source>
        <translation>teruggevraagd</translation>
    </message>
    <message>
        <source>established</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>ondersteunt</translation>
    </message>
    <message>
        <source>nuances</source>
        <translation>nuanceert</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>weerspreekt</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>later on</source>
        <translation>later</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>geprobeerd</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>government</source>
        <translation>overheid</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>kent</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>helpt</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>geeft</translation>
    </message>
    <message>
        <source>decides about</source>
        <translation>beslist over</translation>
    </message>
    <message>
        <source>clashes with</source>
        <translation>botst met</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>older person</source>
        <translation>oudere</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>buur</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>winkel</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>gebedshuis</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>sport</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>tuin</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>de gemeente</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>geen richting</translation>
    </message>
    <message>
        <source>there</source>
        <translation>heen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>heen en terug</translation>
    </message>
    <message>
        <source>money</source>
        <translation>geld</translation>
    </message>
    <message>
        <source>space</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>kennis</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>things</source>
        <translation>spullen</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
</context>
<context>
    <name>throwing_away</name>
    <message>
        <source>Throw the map of {name} away for good? This goes: {what}. Nobody can get it back.</source>
        <translation>De kaart van {name} voorgoed weggooien? Dit gaat weg: {what}. Niemand kan het terughalen.</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Gooi voorgoed weg</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar de kaart</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What did not fit on the line, in full</source>
        <translation>Wat niet op de lijn paste, voluit</translation>
    </message>
    <message>
        <source>why: {why}</source>
        <translation>waarom: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n happening(s) are left out: said in confidence, or not agreed.</source>
        <translation>
            <numerusform>%n gebeurtenis is weggelaten: vertrouwelijk verteld, of geen toestemming.</numerusform>
            <numerusform>%n gebeurtenissen zijn weggelaten: vertrouwelijk verteld, of geen toestemming.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>What speaks for it</source>
        <translation>Wat ervoor pleit</translation>
    </message>
    <message>
        <source>What nuances it</source>
        <translation>Wat het nuanceert</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>Nothing speaks for it yet.</source>
        <translation>Er pleit nog niets voor.</translation>
    </message>
    <message>
        <source>Nobody contradicted it so far. Did anybody ask?</source>
        <translation>Nog niemand sprak het tegen. Is ernaar gevraagd?</translation>
    </message>
    <message>
        <source>not checked back yet</source>
        <translation>nog niet teruggevraagd</translation>
    </message>
    <message>
        <source>checked back: agreed</source>
        <translation>teruggevraagd: klopt</translation>
    </message>
    <message>
        <source>checked back: put in other words</source>
        <translation>teruggevraagd: anders verwoord</translation>
    </message>
    <message>
        <source>checked back: withdrawn, no longer counted</source>
        <translation>teruggevraagd: ingetrokken, telt niet meer mee</translation>
    </message>
    <message>
        <source>Residents and initiative-takers</source>
        <translation>Bewoners en initiatiefnemers</translation>
    </message>
    <message>
        <source>Civil servants and administrators</source>
        <translation>Ambtenaren en bestuurders</translation>
    </message>
    <message>
        <source>saw it ({roles})</source>
        <translation>zagen het ({roles})</translation>
    </message>
    <message>
        <source>did not see it</source>
        <translation>zagen het niet</translation>
    </message>
    <message>
        <source>Version {version}, until {day}</source>
        <translation>Versie {version}, tot {day}</translation>
    </message>
    <message>
        <source>Where it held: {context}</source>
        <translation>Waar dit klopte: {context}</translation>
    </message>
    <message>
        <source>Reworded because: {reason}</source>
        <translation>Anders verwoord omdat: {reason}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>First needed</source>
        <translation>Eerst nodig</translation>
    </message>
    <message>
        <source>effort {effort} of 5 · effect {effect} of 5</source>
        <translation>moeite {effort} van 5 · effect {effect} van 5</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>moeite</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
</context>
</TS>
