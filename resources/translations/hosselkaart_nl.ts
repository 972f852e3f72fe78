<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
    <context>
        <name>ProblemPanel</name>
        <message>
            <source>This programme cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to look only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no backups of this programme on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back a backup as a new file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Make a backup now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text and buttons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Things may move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder with backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last ten copies are kept, and one a day for thirty days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Make a new programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise with the example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have not opened a programme yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens a programme. Delete takes it off this list; the file stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who do you know, what do you have, and what do you seek?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} · cannot be found now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} · last changed {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
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
            <source>… and %n more line(s) that were left out.</source>
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
            <source>bring in people or maps from tables</source>
            <translation>haal mensen of kaarten uit tabellen binnen</translation>
        </message>
        <message>
            <source>make the prints</source>
            <translation>maak de bladen om te printen</translation>
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
        <name>counts</name>
        <message numerus="yes">
            <source>%n programme(s)</source>
            <translation>
                <numerusform>%n programma</numerusform>
                <numerusform>%n programma's</numerusform>
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
            <source>%n theme(s)</source>
            <translation>
                <numerusform>%n thema</numerusform>
                <numerusform>%n thema's</numerusform>
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
            <translation>Dit wordt nog gebruikt door {where}. Verwijder dat eerst.</translation>
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
            <source>Write the learning question first.</source>
            <translation>Schrijf eerst de leervraag op.</translation>
        </message>
        <message>
            <source>A line needs two different people. Choose another one.</source>
            <translation>Een lijn loopt tussen twee verschillende mensen. Kies een ander.</translation>
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
            <source>There is nothing new in it. Nothing was changed.</source>
            <translation>Er staat niets nieuws in. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>It is not clear whose contacts these are. Name the column with egos.</source>
            <translation>Het is niet duidelijk van wie deze contacten zijn. Noem de kolom met ego's.</translation>
        </message>
        <message>
            <source>There is nothing to print yet. Draw a map or write notes first.</source>
            <translation>Er is nog niets om te printen. Teken eerst een kaart of schrijf notities.</translation>
        </message>
        <message>
            <source>There is no print {kind}. Choose from: {kinds}.</source>
            <translation>De print {kind} bestaat niet. Kies uit: {kinds}.</translation>
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
            <source>%n line(s) with weight 0 mean: no tie.</source>
            <translation>
                <numerusform>%n regel met gewicht 0 betekent: geen lijn.</numerusform>
                <numerusform>%n regels met gewicht 0 betekenen: geen lijn.</numerusform>
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
            <translation>tafelblad</translation>
        </message>
        <message>
            <source>map</source>
            <translation>kaart</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
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
</TS>
