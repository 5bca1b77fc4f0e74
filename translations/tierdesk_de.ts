<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>How soon things have to happen. The first agreement of its type that fits a ticket holds.</source>
        <translation>Wie bald etwas geschehen muss. Es gilt die erste Vereinbarung ihrer Art, die auf ein Ticket passt.</translation>
    </message>
    <message>
        <source>%1: none, by choice</source>
        <extracomment>%1 is a kind of agreement.</extracomment>
        <translation>%1: bewusst keine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen sie gilt</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Kinds of ticket</source>
        <translation>Ticketar&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>&amp;Queues visited</source>
        <translation>Besuchte &amp;Warteschlangen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>Cale&amp;ndar</source>
        <translation>Kale&amp;nder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>N&amp;o times, by choice</source>
        <translation>Bewusst keine &amp;Zeiten</translation>
    </message>
    <message>
        <source>Working time, such as 4h or 1h 30m</source>
        <translation>Arbeitszeit, etwa 4h oder 1h 30m</translation>
    </message>
    <message>
        <source>&amp;Warn from</source>
        <extracomment>Follows a number: a warning from 75 % of the time on.</extracomment>
        <translation>Wa&amp;rnung ab</translation>
    </message>
    <message>
        <source> % of the time</source>
        <translation> % der Zeit</translation>
    </message>
    <message>
        <source>When its clocks stand still</source>
        <translation>Wann ihre Uhren stillstehen</translation>
    </message>
    <message>
        <source>When &amp;reopened</source>
        <translation>Beim Wieder&amp;öffnen</translation>
    </message>
    <message>
        <source>To &amp;be kept</source>
        <extracomment>Follows a number: 95 % of the clocks are to be kept. 0: nothing is said of that.</extracomment>
        <translation>Einzu&amp;halten</translation>
    </message>
    <message>
        <source> % of the clocks</source>
        <translation> % der Uhren</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Europe/London; empty: that of the base</source>
        <translation>Europe/London; leer: die des Grundkalenders</translation>
    </message>
    <message>
        <source>&amp;Base calendar</source>
        <translation>&amp;Grundkalender</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>When people work: hours of the week and the days that differ.</source>
        <translation>Wann gearbeitet wird: Stunden der Woche und die Tage, die abweichen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Working hours of a week</source>
        <translation>Arbeitszeiten einer Woche</translation>
    </message>
    <message>
        <source>For example 09:00–12:00, 13:00–17:30. Hours that end before they begin end the next day. Without any, the base&apos;s hours hold.</source>
        <translation>Zum Beispiel 09:00–12:00, 13:00–17:30. Zeiten, die vor ihrem Beginn enden, enden am Tag danach. Ohne eigene Zeiten gelten die des Grundkalenders.</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>Import from an iCalendar file…</source>
        <translation>Aus einer iCalendar-Datei einlesen …</translation>
    </message>
    <message>
        <source>This build of the program cannot read iCalendar files; it was made without libical.</source>
        <translation>Dieser Bau des Programms kann keine iCalendar-Dateien lesen; er entstand ohne libical.</translation>
    </message>
    <message>
        <source>Import days</source>
        <translation>Tage einlesen</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics *.ical)</source>
        <translation>iCalendar-Dateien (*.ics *.ical)</translation>
    </message>
    <message>
        <source>%1 cannot be read as an iCalendar file. Nothing was changed.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 lässt sich nicht als iCalendar-Datei lesen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are new.</source>
        <translation>
            <numerusform>%Ln Tag ist neu.</numerusform>
            <numerusform>%Ln Tage sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were brought up to date.</source>
        <translation>
            <numerusform>%Ln Tag wurde auf den neuesten Stand gebracht.</numerusform>
            <numerusform>%Ln Tage wurden auf den neuesten Stand gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were changed here and stay as they are.</source>
        <translation>
            <numerusform>%Ln Tag wurde hier geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Tage wurden hier geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with a time of day say nothing about working hours and were passed over.</source>
        <translation>
            <numerusform>%Ln Termin mit Uhrzeit sagt nichts über Arbeitszeiten und wurde übergangen.</numerusform>
            <numerusform>%Ln Termine mit Uhrzeit sagen nichts über Arbeitszeiten und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Termin war nicht lesbar.</numerusform>
            <numerusform>%Ln Termine waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <extracomment>A long message is cut; %n is how many lines it has.</extracomment>
        <translation>
            <numerusform>Die ganze Zeile zeigen</numerusform>
            <numerusform>Alle %Ln Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <extracomment>A label of a message that was taken back, after its kind: &quot;Internal note, withdrawn&quot;.</extracomment>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>from #%1</source>
        <translation>aus #%1</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A mark on a message that came while one was writing.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button beside a confidential text.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>What tickets are about, as a tree.</source>
        <translation>Worum es in Tickets geht, als Baum.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Tickets that have it keep it. What is removed can no longer be chosen.</source>
        <translation>Tickets, die es haben, behalten es. Was entfernt ist, lässt sich nicht mehr wählen.</translation>
    </message>
    <message>
        <source>Pending reasons</source>
        <translation>Wartegründe</translation>
    </message>
    <message>
        <source>Why a ticket waits.</source>
        <translation>Warum ein Ticket wartet.</translation>
    </message>
    <message>
        <source>Return reasons</source>
        <translation>Rückgabegründe</translation>
    </message>
    <message>
        <source>Why a tier sends a ticket back.</source>
        <translation>Warum eine Ebene ein Ticket zurückgibt.</translation>
    </message>
    <message>
        <source>Resolution codes</source>
        <translation>Lösungscodes</translation>
    </message>
    <message>
        <source>How a ticket came to its end.</source>
        <translation>Wie ein Ticket zu seinem Ende kam.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>None</source>
        <extracomment>Chosen instead of one of the things in a list.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>4h 30m</source>
        <extracomment>A field for a span of working time; the units stay as they are.</extracomment>
        <translation>4h 30m</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A tier: its number and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FigurePlots</name>
    <message>
        <source>Agreements kept</source>
        <translation>Eingehaltene Vereinbarungen</translation>
    </message>
    <message>
        <source>How long resolving took</source>
        <translation>Wie lange das Lösen dauerte</translation>
    </message>
    <message>
        <source>How long the first answer took</source>
        <translation>Wie lange die erste Antwort dauerte</translation>
    </message>
    <message>
        <source>Resolved at once and at the first level</source>
        <translation>Sofort und auf der ersten Ebene gelöst</translation>
    </message>
    <message>
        <source>Reopened and sent back</source>
        <translation>Wieder geöffnet und zurückgegeben</translation>
    </message>
    <message>
        <source>Age of open tickets</source>
        <translation>Alter offener Tickets</translation>
    </message>
    <message>
        <source>Who did how much</source>
        <translation>Wer wie viel getan hat</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day on a plot&apos;s axis, as Mon 16</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first day of a week on a plot&apos;s axis, as 16 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>A line of a plot: %1 of a hundred tickets took no longer</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>P%1</source>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share and what it is of: 96.4% of 120</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Promised to clients</source>
        <translation>Kunden zugesagt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Offen am Ende</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Taken: tickets that came into somebody&apos;s hands in the period. Resolved: first resolved in it from there. Open at the end: in those hands when it ended. A ticket counts once for each.</source>
        <translation>Übernommen: Tickets, die im Zeitraum in jemandes Hände kamen. Gelöst: die von dort im Zeitraum erstmals gelöst wurden. Offen am Ende: die an seinem Ende in diesen Händen waren. Ein Ticket zählt in jedem einmal.</translation>
    </message>
    <message>
        <source>Promised: the highest share that an agreement with clients is to be kept to.</source>
        <translation>Zugesagt: der höchste Anteil, zu dem eine Vereinbarung mit Kunden einzuhalten ist.</translation>
    </message>
    <message>
        <source>%1 (the first %L2)</source>
        <extracomment>%1 is what the tickets are; more of them cannot be listed one by one</extracomment>
        <translation>%1 (die ersten %L2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a value of a plot stands for, as &quot;Resolved: Mon 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <extracomment>The tickets of a value of a plot that did not do well: %1 is &quot;Kept towards clients (SLA): 16 Nov&quot;</extracomment>
        <translation>Nicht eingehalten: %1</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Desk and follow-ups</source>
        <translation>Helpdesk und Nachfragen</translation>
    </message>
    <message>
        <source>What the desk is called, and what a message to a closed ticket does.</source>
        <translation>Wie der Helpdesk heißt und was eine Nachricht zu einem geschlossenen Ticket bewirkt.</translation>
    </message>
    <message>
        <source>&amp;Name of the playbook</source>
        <translation>&amp;Name des Regelwerks</translation>
    </message>
    <message>
        <source>A message to a &amp;closed ticket</source>
        <translation>Eine Na&amp;chricht zu einem geschlossenen Ticket</translation>
    </message>
    <message>
        <source> days after it was closed</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation> Tagen nach dem Schließen</translation>
    </message>
    <message>
        <source>&amp;Reopens within</source>
        <translation>&amp;Öffnet wieder binnen</translation>
    </message>
    <message>
        <source>Phrases that only say thanks</source>
        <translation>Wendungen, die nur danken</translation>
    </message>
    <message>
        <source>Phrases that only say &amp;thanks</source>
        <translation>Wendungen, die nur &amp;danken</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Guides</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>What somebody is led through step by step, and where each answer leads.</source>
        <translation>Wodurch jemand Schritt für Schritt geführt wird, und wohin jede Antwort führt.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>Z&amp;weck</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>Cat&amp;egories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Words that speak for it</source>
        <translation>Wö&amp;rter, die dafür sprechen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a guide that was duplicated: %1 is that of the first.</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The guide “%1” was removed.</source>
        <translation>Der Leitfaden „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>HandoffsPage</name>
    <message>
        <source>Handoff standards</source>
        <translation>Übergabestandards</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Whatever the category</source>
        <translation>Gleich welche Kategorie</translation>
    </message>
    <message>
        <source>What the next tier must be told</source>
        <translation>Was die nächste Ebene wissen muss</translation>
    </message>
    <message>
        <source>Without a required part the handoff is refused; without one wished for there is a warning.</source>
        <translation>Ohne einen verlangten Teil wird die Übergabe abgelehnt; ohne einen erwünschten gibt es eine Warnung.</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>What goes with a ticket from tier to tier. The first standard that fits holds.</source>
        <translation>Was mit einem Ticket von Ebene zu Ebene geht. Es gilt der erste Standard, der passt.</translation>
    </message>
    <message>
        <source>Tier %1 to tier %2</source>
        <extracomment>Both are the numbers of tiers.</extracomment>
        <translation>Ebene %1 nach Ebene %2</translation>
    </message>
    <message>
        <source>A lead must &amp;approve from</source>
        <extracomment>Follows a number; so does the next.</extracomment>
        <translation>&amp;Zustimmung der Leitung ab</translation>
    </message>
    <message>
        <source> returns on</source>
        <translation> Rückgaben</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>It gets an o&amp;wner after</source>
        <translation>Bekommt einen &amp;Verantwortlichen nach</translation>
    </message>
    <message>
        <source> changes of queue</source>
        <translation> Wechseln der Warteschlange</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>&amp;Zu dieser Version zurück …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every version that was in force, what it changed, and the way back to it.</source>
        <translation>Jede Version, die galt, was sie änderte, und der Weg zu ihr zurück.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation>Der Version davor</translation>
    </message>
    <message>
        <source>The version in force</source>
        <translation>Der geltenden Version</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ihrem Entwurf</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>Verglichen &amp;mit</translation>
    </message>
    <message>
        <source>Version %1 cannot be put in force again: %2</source>
        <translation>Version %1 lässt sich nicht wieder in Kraft setzen: %2</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile, so nothing was done.</source>
        <translation>Jemand anderes hat inzwischen veröffentlicht, deshalb geschah nichts.</translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation>Regelwerk exportieren</translation>
    </message>
    <message>
        <source>Playbooks (*.json)</source>
        <translation>Regelwerke (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation>Regelwerk importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The file is your draft now. Look at what it changes, then publish it.</source>
        <translation>Die Datei ist jetzt Ihr Entwurf. Sehen Sie an, was sie ändert, und veröffentlichen Sie ihn dann.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>a mapping that comes with the program, or a file that can be read</source>
        <translation>eine Zuordnung, die das Programm mitbringt, oder eine lesbare Datei</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>The file cannot be read. %1</source>
        <translation>Die Datei kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>This build cannot read the encoding %1. Save the file as UTF-8 and try again.</source>
        <translation>Diese Fassung des Programms kann die Kodierung %1 nicht lesen. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There are bytes that are no text in %1. State the file&apos;s encoding, or save it as UTF-8.</source>
        <translation>Darin stehen Bytes, die in %1 kein Text sind. Geben Sie die Kodierung der Datei an, oder speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This does not look like a text file.</source>
        <translation>Das sieht nicht nach einer Textdatei aus.</translation>
    </message>
    <message>
        <source>A quoted field begins here and never ends: “%1”.</source>
        <translation>Ein Feld in Anführungszeichen beginnt hier und endet nie: „%1“.</translation>
    </message>
    <message>
        <source>After a closing quote stands %1, where a separator should be.</source>
        <translation>Nach einem schließenden Anführungszeichen steht %1, wo ein Trennzeichen stehen sollte.</translation>
    </message>
    <message>
        <source>A row is too long. Perhaps a quote is missing. It begins “%1”.</source>
        <translation>Eine Zeile ist zu lang. Vielleicht fehlt ein Anführungszeichen. Sie beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the first row has %2.</source>
        <translation>Die Zeile hat %1 Felder, die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Line 1: the mapping does not fit the file&apos;s columns, %1 should be %2. Nothing was imported.</source>
        <translation>Zeile 1: Die Zuordnung passt nicht zu den Spalten der Datei; bei %1 wird erwartet: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The mapping does not say what “%1” in %2 means.</source>
        <translation>Die Zuordnung sagt nicht, was „%1“ in %2 bedeutet.</translation>
    </message>
    <message>
        <source>“%1” in %2 is no time in the formats of the mapping.</source>
        <translation>„%1“ in %2 ist keine Zeit in den Formaten der Zuordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would come in</source>
        <translation>
            <numerusform>%Ln Zeile würde übernommen</numerusform>
            <numerusform>%Ln Zeilen würden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>%Ln Zeile übernommen</numerusform>
            <numerusform>%Ln Zeilen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) opened</source>
        <translation>
            <numerusform>%Ln Ticket eröffnet</numerusform>
            <numerusform>%Ln Tickets eröffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) continued</source>
        <translation>
            <numerusform>%Ln Ticket fortgeführt</numerusform>
            <numerusform>%Ln Tickets fortgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were here already</source>
        <translation>
            <numerusform>%Ln Zeile war schon da</numerusform>
            <numerusform>%Ln Zeilen waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%Ln Person hinzugefügt</numerusform>
            <numerusform>%Ln Personen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) added</source>
        <translation>
            <numerusform>%Ln Warteschlange hinzugefügt</numerusform>
            <numerusform>%Ln Warteschlangen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchesPage</name>
    <message>
        <source>Programs to start</source>
        <translation>Programme zum Starten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>A&amp;rguments, one a line</source>
        <translation>A&amp;rgumente, eines je Zeile</translation>
    </message>
    <message>
        <source>Between braces stands what the ticket says: %1.</source>
        <translation>In geschweiften Klammern steht, was das Ticket sagt: %1.</translation>
    </message>
    <message>
        <source>Within an address write {url:…}, as in mailto:{url:requester.email}. No shell reads the arguments; what the ticket says stays within its argument.</source>
        <translation>Innerhalb einer Adresse schreiben Sie {url:…}, wie in mailto:{url:requester.email}. Keine Shell liest die Argumente; was das Ticket sagt, bleibt in seinem Argument.</translation>
    </message>
    <message>
        <source>What can be started from a ticket, and what of the ticket it is given.</source>
        <translation>Was sich aus einem Ticket starten lässt und was es vom Ticket erfährt.</translation>
    </message>
</context>
<context>
    <name>LevelsEdit</name>
    <message>
        <source>%1: one more</source>
        <translation>%1: eine Stufe mehr</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1: eine Stufe weniger</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Impact&quot;, &quot;Urgency&quot; or &quot;Priority&quot;, %2 a number.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message numerus="yes">
        <source>%Ln tickets, %1, page %2</source>
        <extracomment>Under the title of a printed list; %1 is the date and time, %2 the page</extracomment>
        <translation>
            <numerusform>%Ln Ticket, %1, Seite %2</numerusform>
            <numerusform>%Ln Tickets, %1, Seite %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>P</source>
        <extracomment>Title of a narrow column that shows a mark for the priority</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Title of a narrow column: how long ago requester and desk last heard of each other</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>An age or a span of time of less than a minute, as short as possible</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <extracomment>%1 is the number of a level of support, %2 its name</extracomment>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Tier %1: %2</source>
        <translation>Ebene %1: %2</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht eingestuft</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>The deadline has passed by %1</extracomment>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, von Hand gesetzt</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Eröffnet: %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Letzter Kontakt: %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>waits to be accepted</source>
        <translation>wartet auf Annahme</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>The clocks of a ticket stand still</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>Little of the time to a deadline is left: &quot;only 20 min&quot;</extracomment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Its clocks stand still.</source>
        <translation>Seine Uhren stehen still.</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <extracomment>%1 is what is due, such as &quot;First response&quot;, %2 a date and a time</extracomment>
        <translation>%1 fällig %2</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Impact \ Urgency</source>
        <translation>Auswirkung \ Dringlichkeit</translation>
    </message>
    <message>
        <source>Priority for impact %1 and urgency %2</source>
        <extracomment>%1 is an impact, %2 an urgency.</extracomment>
        <translation>Priorität bei Auswirkung %1 und Dringlichkeit %2</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>&amp;Impact</source>
        <translation>&amp;Auswirkung</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Dringlichkeit</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>Which priority follows</source>
        <translation>Welche Priorität folgt</translation>
    </message>
    <message>
        <source>Priority matrix</source>
        <translation>Prioritätsmatrix</translation>
    </message>
    <message>
        <source>The priority that follows from impact and urgency. Names begin with the most pressing.</source>
        <translation>Die Priorität, die aus Auswirkung und Dringlichkeit folgt. Die Namen beginnen mit dem Dringendsten.</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>From which type of state</source>
        <translation>Von welcher Art von Status</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Where a ticket may go from each type of state, and what must be said. Other moves are refused.</source>
        <translation>Wohin ein Ticket von jeder Art von Status gehen darf und was dazu gesagt werden muss. Andere Übergänge werden abgelehnt.</translation>
    </message>
    <message>
        <source>To %1 asks for: %2</source>
        <extracomment>%1 is a type of state, %2 what must be said: &quot;A reason&quot;.</extracomment>
        <translation>Nach %1 verlangt: %2</translation>
    </message>
</context>
<context>
    <name>OrderPreview</name>
    <message>
        <source>A new ticket in %1.</source>
        <translation>Ein neues Ticket in %1.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Geht an %1.</translation>
    </message>
    <message>
        <source>Goes back to %1.</source>
        <translation>Geht zurück an %1.</translation>
    </message>
    <message>
        <source>Moves to %1.</source>
        <translation>Wird nach %1 verschoben.</translation>
    </message>
    <message>
        <source>%1 is asked; the ticket stays in %2.</source>
        <translation>%1 wird gefragt; das Ticket bleibt in %2.</translation>
    </message>
    <message>
        <source>The question counts as answered.</source>
        <translation>Die Frage gilt als beantwortet.</translation>
    </message>
    <message>
        <source>Nobody will have it until they accept.</source>
        <translation>Niemand hat es, bis es angenommen wird.</translation>
    </message>
    <message>
        <source>Nobody will have it until somebody takes it.</source>
        <translation>Niemand hat es, bis jemand es übernimmt.</translation>
    </message>
    <message>
        <source>You will have it.</source>
        <translation>Sie werden es haben.</translation>
    </message>
    <message>
        <source>%1 will have it.</source>
        <translation>%1 wird es haben.</translation>
    </message>
    <message>
        <source>Nobody will have it.</source>
        <translation>Niemand wird es haben.</translation>
    </message>
    <message>
        <source>%1 answers for it until it is closed.</source>
        <translation>%1 ist dafür verantwortlich, bis es geschlossen ist.</translation>
    </message>
    <message>
        <source>%1 is told; the ticket stays where it is.</source>
        <translation>%1 wird informiert; das Ticket bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>%1 will watch it.</source>
        <translation>%1 wird es beobachten.</translation>
    </message>
    <message>
        <source>Priority goes from %1 to %2.</source>
        <translation>Die Priorität geht von %1 auf %2.</translation>
    </message>
    <message>
        <source>Priority will be %1.</source>
        <translation>Die Priorität wird %1.</translation>
    </message>
    <message>
        <source>The matrix says %1; your reason is kept with it.</source>
        <translation>Die Matrix ergibt %1; Ihr Grund wird dabei aufbewahrt.</translation>
    </message>
    <message>
        <source>Becomes: %1.</source>
        <translation>Wird: %1.</translation>
    </message>
    <message>
        <source>Filed under %1.</source>
        <translation>Abgelegt unter %1.</translation>
    </message>
    <message>
        <source>Service: %1.</source>
        <translation>Dienst: %1.</translation>
    </message>
    <message>
        <source>The requester will be %1.</source>
        <translation>Melder wird %1.</translation>
    </message>
    <message>
        <source>Becomes %1.</source>
        <translation>Status wird %1.</translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>Es kommt wieder: %1.</translation>
    </message>
    <message>
        <source>It counts as reopened.</source>
        <translation>Es zählt als wieder geöffnet.</translation>
    </message>
    <message>
        <source>#%1 goes into #%2. Replies to #%1 will land there.</source>
        <translation>#%1 geht in #%2 auf. Antworten auf #%1 landen dann dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will watch it too.</source>
        <translation>
            <numerusform>%Ln Person wird es auch beobachten.</numerusform>
            <numerusform>%Ln Personen werden es auch beobachten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks come along.</source>
        <translation>
            <numerusform>%Ln offene Aufgabe kommt mit.</numerusform>
            <numerusform>%Ln offene Aufgaben kommen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 stands by itself again, as it was before.</source>
        <translation>#%1 steht wieder für sich, wie zuvor.</translation>
    </message>
    <message>
        <source>A new ticket is opened in %1 with a copy of what you chose; the two are linked.</source>
        <translation>In %1 wird ein neues Ticket mit einer Kopie Ihrer Auswahl eröffnet; die beiden werden verknüpft.</translation>
    </message>
    <message>
        <source>Both tickets will show the link.</source>
        <translation>Beide Tickets werden die Verknüpfung zeigen.</translation>
    </message>
    <message>
        <source>The task is for %1.</source>
        <translation>Die Aufgabe ist für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes on this ticket then.</source>
        <translation>
            <numerusform>Danach %Ln Minute an diesem Ticket.</numerusform>
            <numerusform>Danach %Ln Minuten an diesem Ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requester is told.</source>
        <translation>Der Melder wird informiert.</translation>
    </message>
    <message>
        <source>The requester is not told.</source>
        <translation>Der Melder wird nicht informiert.</translation>
    </message>
</context>
<context>
    <name>OrderTold</name>
    <message>
        <source>%1 opened.</source>
        <translation>%1 eröffnet.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>%1 triaged.</source>
        <translation>%1 eingestuft.</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 nach %2 verschoben.</translation>
    </message>
    <message>
        <source>%1 is yours.</source>
        <translation>%1 gehört Ihnen.</translation>
    </message>
    <message>
        <source>%1 assigned.</source>
        <translation>%1 zugewiesen.</translation>
    </message>
    <message>
        <source>%1 put back into the queue.</source>
        <translation>%1 in die Warteschlange zurückgelegt.</translation>
    </message>
    <message>
        <source>%1 has somebody who answers for it.</source>
        <translation>Für %1 ist jemand verantwortlich.</translation>
    </message>
    <message>
        <source>%1 escalated to %2.</source>
        <translation>%1 an %2 eskaliert.</translation>
    </message>
    <message>
        <source>%1 accepted; it is yours.</source>
        <translation>%1 angenommen; es gehört Ihnen.</translation>
    </message>
    <message>
        <source>%1 sent back to %2.</source>
        <translation>%1 an %2 zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 sent back.</source>
        <translation>%1 zurückgegeben.</translation>
    </message>
    <message>
        <source>Management is told about %1.</source>
        <translation>Die Leitung ist über %1 informiert.</translation>
    </message>
    <message>
        <source>%2 asked about %1.</source>
        <translation>%2 zu %1 gefragt.</translation>
    </message>
    <message>
        <source>Question on %1 answered.</source>
        <translation>Frage zu %1 beantwortet.</translation>
    </message>
    <message>
        <source>Message added to %1.</source>
        <translation>Nachricht zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Reply on %1 sent.</source>
        <translation>Antwort zu %1 gesendet.</translation>
    </message>
    <message>
        <source>Note added to %1.</source>
        <translation>Notiz zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Contact on %1 logged.</source>
        <translation>Kontakt zu %1 festgehalten.</translation>
    </message>
    <message>
        <source>%1 is waiting.</source>
        <translation>%1 wartet.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 geht weiter.</translation>
    </message>
    <message>
        <source>%1 resolved.</source>
        <translation>%1 gelöst.</translation>
    </message>
    <message>
        <source>%1 closed.</source>
        <translation>%1 geschlossen.</translation>
    </message>
    <message>
        <source>%1 reopened.</source>
        <translation>%1 wieder geöffnet.</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>%1 storniert.</translation>
    </message>
    <message>
        <source>%1 merged into #%2.</source>
        <translation>%1 mit #%2 zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 merged.</source>
        <translation>%1 zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 stands by itself again.</source>
        <translation>%1 steht wieder für sich.</translation>
    </message>
    <message>
        <source>%1 split.</source>
        <translation>%1 aufgeteilt.</translation>
    </message>
    <message>
        <source>#%2 split off from %1.</source>
        <translation>#%2 von %1 abgetrennt.</translation>
    </message>
    <message>
        <source>%1 linked.</source>
        <translation>%1 verknüpft.</translation>
    </message>
    <message>
        <source>Link of %1 taken away.</source>
        <translation>Verknüpfung von %1 entfernt.</translation>
    </message>
    <message>
        <source>%1 has another watcher.</source>
        <translation>%1 hat einen Beobachter mehr.</translation>
    </message>
    <message>
        <source>%1 has a watcher less.</source>
        <translation>%1 hat einen Beobachter weniger.</translation>
    </message>
    <message>
        <source>Task added to %1.</source>
        <translation>Aufgabe zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Task on %1 done.</source>
        <translation>Aufgabe zu %1 erledigt.</translation>
    </message>
    <message>
        <source>Task on %1 open again.</source>
        <translation>Aufgabe zu %1 wieder offen.</translation>
    </message>
    <message>
        <source>%2 of work on %1 logged.</source>
        <translation>%2 Arbeitszeit an %1 erfasst.</translation>
    </message>
    <message>
        <source>“%2” attached to %1.</source>
        <translation>„%2“ an %1 angehängt.</translation>
    </message>
    <message>
        <source>You take care of the alert on %1.</source>
        <translation>Sie kümmern sich um den Hinweis zu %1.</translation>
    </message>
    <message>
        <source>%2 is noted as cited on %1.</source>
        <translation>%2 ist bei %1 als zitiert vermerkt.</translation>
    </message>
    <message>
        <source>%2 is noted as tried on %1.</source>
        <translation>%2 ist bei %1 als versucht vermerkt.</translation>
    </message>
    <message>
        <source>%2 is noted as what solved %1.</source>
        <translation>%2 ist als Lösung von %1 vermerkt.</translation>
    </message>
    <message>
        <source>Guide “%2” begun on %1.</source>
        <translation>Leitfaden „%2“ für %1 begonnen.</translation>
    </message>
    <message>
        <source>Step of the guide on %1 noted.</source>
        <translation>Schritt des Leitfadens für %1 festgehalten.</translation>
    </message>
    <message>
        <source>One step back in the guide on %1.</source>
        <translation>Im Leitfaden für %1 einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Guide on %1 laid aside.</source>
        <translation>Leitfaden für %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Outcome of %1 rated.</source>
        <translation>Ergebnis von %1 bewertet.</translation>
    </message>
    <message>
        <source>Confidential entry “%2” added to %1.</source>
        <extracomment>%1 is the number of a ticket, %2 the label of what is confidential.</extracomment>
        <translation>Vertraulicher Eintrag „%2“ zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Confidential entry of %1 shown.</source>
        <translation>Vertraulicher Eintrag von %1 gezeigt.</translation>
    </message>
</context>
<context>
    <name>PartsEdit</name>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Erwünscht</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
</context>
<context>
    <name>ProtocolsPage</name>
    <message>
        <source>Escalation protocols</source>
        <translation>Eskalationsprotokolle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>What happens, step by step</source>
        <translation>Was geschieht, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What must happen when a ticket waits: a trigger, and the steps of a ladder after it.</source>
        <translation>Was geschehen muss, wenn ein Ticket wartet: ein Auslöser und danach die Schritte einer Leiter.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>&amp;For which tickets</source>
        <translation>&amp;Für welche Tickets</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Wann es beginnt</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>Aus&amp;löser</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messgröße</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Was &amp;geschah</translation>
    </message>
    <message>
        <source>In the &amp;state</source>
        <translation>Im &amp;Status</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>&amp;From so often on</source>
        <translation>&amp;Ab so oft</translation>
    </message>
    <message>
        <source>&amp;Hours that count</source>
        <translation>Zeiten, die zä&amp;hlen</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>Does n&amp;ot count while</source>
        <translation>Zählt &amp;nicht während</translation>
    </message>
    <message>
        <source>It always counts</source>
        <translation>Es zählt immer</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>New tickets &amp;arrive in</source>
        <translation>Neue Tickets &amp;kommen an in</translation>
    </message>
    <message>
        <source>The teams&apos; lists of tickets. A queue belongs to one tier and is retired, never deleted.</source>
        <translation>Die Ticketlisten der Teams. Eine Warteschlange gehört zu einer Ebene und wird stillgelegt, nie gelöscht.</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <extracomment>%1 is a tier: &quot;tier 2&quot;.</extracomment>
        <translation>%1, stillgelegt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>&amp;Escalates to</source>
        <translation>&amp;Eskaliert nach</translation>
    </message>
    <message>
        <source>Any higher tier</source>
        <translation>Jede höhere Ebene</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Leitung</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>&amp;Management</translation>
    </message>
    <message>
        <source>&amp;On call</source>
        <translation>&amp;Bereitschaft</translation>
    </message>
    <message>
        <source>&amp;Retired: nothing new comes in</source>
        <translation>&amp;Stillgelegt: nichts Neues kommt herein</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>What people did is held as it was: a rule that would have moved a ticket is counted, and the ticket goes on as it went. Nothing is changed and nobody is told.</source>
        <translation>Was Menschen taten, bleibt, wie es war: Eine Regel, die ein Ticket verschoben hätte, wird gezählt, und das Ticket geht seinen Weg, wie es ihn ging. Nichts wird geändert und niemand benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n ticket(s) looked at.</source>
        <extracomment>%1 and %2 are days.</extracomment>
        <translation>
            <numerusform>Von %1 bis %2: %Ln Ticket angesehen.</numerusform>
            <numerusform>Von %1 bis %2: %Ln Tickets angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule would have acted, neither of the draft nor of the playbook in force. Rules that are switched off do not act here either.</source>
        <translation>Keine Regel hätte gehandelt, weder eine des Entwurfs noch eine des geltenden Regelwerks. Regeln, die ausgeschaltet sind, handeln auch hier nicht.</translation>
    </message>
    <message>
        <source>Deadlines missed: %1 under the draft, %2 in force; %3 avoided, %4 added.</source>
        <translation>Verpasste Fristen: %1 im Entwurf, %2 geltend; %3 vermieden, %4 hinzugekommen.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>%1 (not in the draft)</source>
        <extracomment>%1 is a rule that is in force.</extracomment>
        <translation>%1 (nicht im Entwurf)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 is a rule.</extracomment>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>nowhere: no queue to escalate to</source>
        <translation>nirgendwohin: keine Warteschlange zum Eskalieren</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geltend</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets in force</source>
        <translation>Tickets geltend</translation>
    </message>
    <message>
        <source>Week of %1: %2 under the draft, %3 in force</source>
        <extracomment>%1 is a Monday, %2 and %3 say how often rules acted.</extracomment>
        <translation>Woche vom %1: %2 im Entwurf, %3 geltend</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>The first under the draft</source>
        <translation>Die ersten im Entwurf</translation>
    </message>
    <message>
        <source>The first in force</source>
        <translation>Die ersten geltenden</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Moved between queues</source>
        <translation>Zwischen Warteschlangen verschoben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Messages to people</source>
        <translation>Meldungen an Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Under the draft</source>
        <translation>Im Entwurf</translation>
    </message>
    <message>
        <source>kept: avoided</source>
        <extracomment>A deadline that is missed under the playbook in force and kept under the draft; the next is the other way round.</extracomment>
        <translation>gehalten: vermieden</translation>
    </message>
    <message>
        <source>missed: added</source>
        <translation>verpasst: hinzugekommen</translation>
    </message>
    <message>
        <source>Rehearsal of a draft</source>
        <translation>Probelauf eines Entwurfs</translation>
    </message>
    <message>
        <source>Times that rules acted: %1 under the draft, %2 in force. Tickets touched: %3 under the draft, %4 in force.</source>
        <translation>So oft handelten Regeln: %1 im Entwurf, %2 geltend. Berührte Tickets: %3 im Entwurf, %4 geltend.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a report on paper: the desk, the days</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or name.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>By tier and queue</source>
        <translation>Nach Ebene und Warteschlange</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>Servicebericht</translation>
    </message>
    <message>
        <source>All clients</source>
        <extracomment>Whom a report is about</extracomment>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When the figures of a report were worked out</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a report</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Routes between queues</source>
        <translation>Wege zwischen Warteschlangen</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <extracomment>Whom a report is about</extracomment>
        <translation>Techniker: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>&amp;Start from the usual rights</source>
        <translation>Mit den ü&amp;blichen Rechten beginnen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>In &amp;which queues</source>
        <translation>In &amp;welchen Warteschlangen</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Warteschlangen</translation>
    </message>
    <message>
        <source>Only where queues are named</source>
        <translation>Nur wo Warteschlangen genannt sind</translation>
    </message>
    <message>
        <source>They &amp;may</source>
        <translation>Sie &amp;dürfen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Rights add to each other; what no line gives is not allowed. Whoever may do anything in a queue sees its tickets in lists.</source>
        <translation>Rechte ergänzen einander; was keine Zeile gibt, ist nicht erlaubt. Wer in einer Warteschlange irgendetwas darf, sieht deren Tickets in Listen.</translation>
    </message>
    <message>
        <source>While no line stands here, the usual rights hold.</source>
        <translation>Solange hier keine Zeile steht, gelten die üblichen Rechte.</translation>
    </message>
    <message>
        <source>What each role may do, in which queues. While no line stands here, the usual rights hold.</source>
        <translation>Was jede Rolle in welchen Warteschlangen darf. Solange hier keine Zeile steht, gelten die üblichen Rechte.</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Routing rules</source>
        <translation>Verteilregeln</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>Wen&amp;n</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Dann</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Where tickets go by themselves. Rules are tried in this order, each at most once for a change.</source>
        <translation>Wohin Tickets von selbst gehen. Die Regeln werden in dieser Reihenfolge versucht, jede höchstens einmal je Änderung.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Owned by</source>
        <translation>&amp;Gehört</translation>
    </message>
    <message>
        <source>What each tier may do</source>
        <translation>Was jede Ebene darf</translation>
    </message>
    <message>
        <source>What the desk looks after, who owns it and who may touch it.</source>
        <translation>Worum sich der Helpdesk kümmert, wem es gehört und wer es anfassen darf.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How people show who they are.</source>
        <translation>Wie sich die Menschen ausweisen.</translation>
    </message>
    <message>
        <source>People &amp;sign in</source>
        <translation>Man meldet sich &amp;an</translation>
    </message>
    <message>
        <source>A password has at &amp;least</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation>Ein Passwort hat mindes&amp;tens</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Wrong passwords before a &amp;wait</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation>Falsche Passwörter vor einer &amp;Wartezeit</translation>
    </message>
    <message>
        <source> in a row</source>
        <translation> nacheinander</translation>
    </message>
    <message>
        <source>The window &amp;locks after</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation>Das Fenster &amp;sperrt sich nach</translation>
    </message>
    <message>
        <source> minutes untouched</source>
        <translation> Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Whoever can read a store’s file can read what is in it, whatever the sign-in: keep the file where only the desk’s people can.</source>
        <translation>Wer die Datei eines Speichers lesen kann, kann lesen, was darin steht, gleich wie man sich anmeldet: Sie gehört dorthin, wo nur die Leute dieses Service Desks sie lesen können.</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Making a demo desk: a company, its people and some weeks of their tickets.</source>
        <translation>Ein Demo-Desk entsteht: eine Firma, ihre Leute und einige Wochen ihrer Tickets.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was made.</source>
        <translation>%1 kann nicht gelesen werden. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>%1 is no playbook: %2 should be %3. Nothing was made.</source>
        <extracomment>%1 is a file, %2 a place in it, %3 what should stand there</extracomment>
        <translation>%1 ist kein Regelwerk: Bei %2 wird erwartet: %3. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The demo desk could not be made (%1: %2). Begin a desk of your own, or try again.</source>
        <translation>Der Demo-Desk konnte nicht angelegt werden (%1: %2). Beginnen Sie einen eigenen Desk, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You did not sign in with a password.</source>
        <translation>Sie haben sich nicht mit einem Passwort angemeldet.</translation>
    </message>
    <message>
        <source>The database does not take this password. Check it and try again.</source>
        <translation>Die Datenbank nimmt dieses Passwort nicht an. Bitte prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database does not answer, so the password was not kept. Check the connection and try again.</source>
        <translation>Die Datenbank antwortet nicht, darum wurde das Passwort nicht aufbewahrt. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database takes this password, but the keychain did not keep it: %1. Unlock the keychain and try again.</source>
        <extracomment>%1: the keychain&apos;s own words</extracomment>
        <translation>Die Datenbank nimmt dieses Passwort an, aber der Schlüsselbund hat es nicht aufbewahrt: %1. Bitte entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>The name is yours to choose; what a state does follows from its type alone.</source>
        <translation>Den Namen wählen Sie; was ein Status bewirkt, folgt allein aus seiner Art.</translation>
    </message>
    <message>
        <source>What people call the states of a ticket.</source>
        <translation>Wie die Status eines Tickets heißen.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The key is missing; without it nothing can refer to this.</source>
        <translation>Der Schlüssel fehlt; ohne ihn kann sich nichts darauf beziehen.</translation>
    </message>
    <message>
        <source>The name is missing; people would see nothing here.</source>
        <translation>Der Name fehlt; hier wäre nichts zu sehen.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A queue must be named here.</source>
        <translation>Hier muss eine Warteschlange stehen.</translation>
    </message>
    <message>
        <source>There is no queue “%1”.</source>
        <translation>Es gibt keine Warteschlange „%1“.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Es gibt keine Kategorie „%1“.</translation>
    </message>
    <message>
        <source>There is no tier %1.</source>
        <translation>Es gibt keine Ebene %1.</translation>
    </message>
    <message>
        <source>Tiers run from 0 to 4; %1 is none.</source>
        <translation>Ebenen gehen von 0 bis 4; %1 ist keine.</translation>
    </message>
    <message>
        <source>Tier %1 is not described.</source>
        <translation>Ebene %1 ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>No queue is named for new tickets to arrive in.</source>
        <translation>Es ist keine Warteschlange genannt, in der neue Tickets ankommen.</translation>
    </message>
    <message>
        <source>New tickets would arrive in %1, which is retired.</source>
        <translation>Neue Tickets kämen in %1 an, und die ist stillgelegt.</translation>
    </message>
    <message>
        <source>“%1” is its own ancestor.</source>
        <translation>„%1“ ist sich selbst übergeordnet.</translation>
    </message>
    <message>
        <source>%1 cannot escalate to %2, which is not in a higher tier.</source>
        <extracomment>Both are queues.</extracomment>
        <translation>%1 kann nicht an %2 eskalieren, denn %2 liegt nicht in einer höheren Ebene.</translation>
    </message>
    <message>
        <source>%1 escalates to %2, which is retired.</source>
        <extracomment>Both are queues.</extracomment>
        <translation>%1 eskaliert an %2, und die ist stillgelegt.</translation>
    </message>
    <message>
        <source>No queue of tier %1 can escalate to tier %2, so this is never asked.</source>
        <extracomment>Both are numbers.</extracomment>
        <translation>Keine Warteschlange der Ebene %1 kann an Ebene %2 eskalieren; danach wird also nie gefragt.</translation>
    </message>
    <message>
        <source>The service is owned by %1, which is retired.</source>
        <translation>Der Dienst gehört zu %1, und die ist stillgelegt.</translation>
    </message>
    <message>
        <source>Tier 4 is for vendors and engineering and they belong there alone; %1 does not fit.</source>
        <translation>Ebene 4 ist für Lieferanten und Entwicklung da, und diese gehören nur dorthin; %1 passt nicht.</translation>
    </message>
    <message>
        <source>No state has the type “%1”.</source>
        <translation>Kein Status ist vom Typ „%1“.</translation>
    </message>
    <message>
        <source>The move from “%1” to “%2” cannot be made, because no state has the type “%3”.</source>
        <extracomment>All three are types of states.</extracomment>
        <translation>Der Übergang von „%1“ nach „%2“ ist nicht möglich, weil kein Status vom Typ „%3“ ist.</translation>
    </message>
    <message>
        <source>The move from “%1” to “%2” asks for something that cannot be given there: %3.</source>
        <extracomment>%1 and %2 are types of states, %3 is what is asked for: &quot;A reason&quot;.</extracomment>
        <translation>Der Übergang von „%1“ nach „%2“ verlangt etwas, das dort nicht angegeben werden kann: %3.</translation>
    </message>
    <message>
        <source>No move leads out of “%1”.</source>
        <translation>Kein Übergang führt aus „%1“ heraus.</translation>
    </message>
    <message>
        <source>No moves lead from “%1” to “%2”.</source>
        <translation>Keine Übergänge führen von „%1“ nach „%2“.</translation>
    </message>
    <message>
        <source>There are %1 entries where there should be %2.</source>
        <extracomment>Both are numbers.</extracomment>
        <translation>Es sind %1 Einträge, wo %2 sein sollten.</translation>
    </message>
    <message>
        <source>There is no priority %1.</source>
        <translation>Es gibt keine Priorität %1.</translation>
    </message>
    <message>
        <source>A higher impact or urgency gives a less pressing priority here.</source>
        <translation>Eine höhere Auswirkung oder Dringlichkeit ergibt hier eine weniger dringende Priorität.</translation>
    </message>
    <message>
        <source>The list is empty, so there would be nothing to choose from.</source>
        <translation>Die Liste ist leer; es gäbe nichts zu wählen.</translation>
    </message>
    <message>
        <source>%1 days is less than none.</source>
        <translation>%1 Tage sind weniger als keiner.</translation>
    </message>
    <message>
        <source>Closed tickets are to be reopened, and no move leads from “%1” to “%2”.</source>
        <translation>Geschlossene Tickets sollen wieder geöffnet werden, aber kein Übergang führt von „%1“ nach „%2“.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; is it misspelt?</source>
        <translation>„%1“ bedeutet hier nichts; ist es verschrieben?</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <extracomment>%1 is a list of words.</extracomment>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object in JSON</source>
        <translation>ein Objekt in JSON</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>&quot;Error at queues[3].tier: There is no tier 5.&quot;</extracomment>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>The document cannot be read; there should be %1.</source>
        <translation>Das Dokument kann nicht gelesen werden; erwartet wird: %1.</translation>
    </message>
    <message>
        <source>The document cannot be read at %1; there should be %2.</source>
        <extracomment>%1 is a place in a document, %2 what should stand there.</extracomment>
        <translation>Das Dokument kann bei %1 nicht gelesen werden; erwartet wird: %2.</translation>
    </message>
    <message>
        <source>Something is missing in “%1”.</source>
        <extracomment>%1 is what somebody typed, such as &quot;queue:&quot;.</extracomment>
        <translation>In „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is not understood. There may stand: %2.</source>
        <extracomment>%1 is a word that somebody typed, %2 a list.</extracomment>
        <translation>„%1“ wird nicht verstanden. Dort kann stehen: %2.</translation>
    </message>
    <message>
        <source>%1 published version %2 of the playbook</source>
        <translation>%1 hat Version %2 des Regelwerks veröffentlicht</translation>
    </message>
    <message>
        <source>%1 entered %2</source>
        <translation>%1 hat %2 eingetragen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>Stands where a person&apos;s name would stand, at the beginning of a sentence.</extracomment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Message (%1)</source>
        <extracomment>%1 is a channel: &quot;Message (Mail)&quot;.</extracomment>
        <translation>Nachricht (%1)</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <extracomment>%1 is a channel: &quot;Reply (Mail)&quot;.</extracomment>
        <translation>Antwort (%1)</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Conversation (%1)</source>
        <extracomment>%1 is a channel: &quot;Conversation (Phone)&quot;.</extracomment>
        <translation>Gespräch (%1)</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Serviceanfrage</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Message from the requester</source>
        <translation>Nachricht vom Melder</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Call or chat</source>
        <translation>Anruf oder Chat</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Verwandt mit</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Link of a ticket: the other ticket is its parent.</extracomment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Has part</source>
        <extracomment>Link of a ticket: the other ticket is its child.</extracomment>
        <translation>Hat als Teil</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Has duplicate</source>
        <translation>Hat als Duplikat</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Abgetrennt von</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Abgetrennt wurde</translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation>Folgeticket von</translation>
    </message>
    <message>
        <source>Has follow-up</source>
        <translation>Hat als Folgeticket</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Verursacht</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Exact error</source>
        <translation>Genaue Fehlermeldung</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Steps tried</source>
        <translation>Versuchte Schritte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What we suspect</source>
        <translation>Was wir vermuten</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Worum wir Sie bitten</translation>
    </message>
    <message>
        <source>What the requester was told</source>
        <translation>Was dem Melder gesagt wurde</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a ticket.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a ticket.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for the requester</source>
        <translation>Wartet auf Melder</translation>
    </message>
    <message>
        <source>Waiting for the vendor</source>
        <translation>Wartet auf Lieferanten</translation>
    </message>
    <message>
        <source>Waiting until a date</source>
        <translation>Wartet bis zu einem Termin</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Ein Grund</translation>
    </message>
    <message>
        <source>A resolution</source>
        <translation>Eine Lösung</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf es wartet</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Reopens the ticket</source>
        <translation>Öffnet das Ticket wieder</translation>
    </message>
    <message>
        <source>Opens a new, linked ticket</source>
        <translation>Eröffnet ein neues, verknüpftes Ticket</translation>
    </message>
    <message>
        <source>Is turned away</source>
        <translation>Wird abgewiesen</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleiter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Automaton</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>Ein Import</translation>
    </message>
    <message>
        <source>A guide</source>
        <translation>Ein Leitfaden</translation>
    </message>
    <message>
        <source>Tierdesk itself</source>
        <translation>Tierdesk selbst</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <extracomment>Order of a list.</extracomment>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Ebene</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Nach Warteschlange</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A field of the ticket.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Opened within</source>
        <translation>Eröffnet innerhalb</translation>
    </message>
    <message>
        <source>Changed within</source>
        <translation>Geändert innerhalb</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Queue and people</source>
        <translation>Warteschlange und Personen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Watchers, links and questions</source>
        <translation>Beobachter, Verknüpfungen und Fragen</translation>
    </message>
    <message>
        <source>Tasks, work and files</source>
        <translation>Aufgaben, Arbeitszeit und Dateien</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>The queue %1 is retired and takes no tickets any more.</source>
        <translation>Die Warteschlange %1 ist stillgelegt und nimmt keine Tickets mehr an.</translation>
    </message>
    <message>
        <source>The ticket is in %1 already.</source>
        <translation>Das Ticket ist schon in %1.</translation>
    </message>
    <message>
        <source>%1 belongs to tier %2. Escalate the ticket to go up, or return it to go down.</source>
        <extracomment>%1 is a queue, %2 a number.</extracomment>
        <translation>%1 gehört zu Ebene %2. Eskalieren Sie das Ticket nach oben, oder geben Sie es nach unten zurück.</translation>
    </message>
    <message>
        <source>%1 is in tier %2, which is not above tier %3. Escalating only goes up.</source>
        <extracomment>%1 is a queue, %2 and %3 are numbers.</extracomment>
        <translation>%1 liegt in Ebene %2, und die steht nicht über Ebene %3. Eskaliert wird nur nach oben.</translation>
    </message>
    <message>
        <source>%1 does not escalate to %2. Choose one of the queues it may escalate to.</source>
        <extracomment>Both are queues.</extracomment>
        <translation>%1 eskaliert nicht an %2. Wählen Sie eine der Warteschlangen, an die sie eskalieren darf.</translation>
    </message>
    <message>
        <source>The next tier must be told more. Still missing: %1.</source>
        <extracomment>%1 is a list of the parts of a handoff packet.</extracomment>
        <translation>Die nächste Ebene muss mehr wissen. Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be accepted here.</source>
        <translation>Hier wartet nichts auf Annahme.</translation>
    </message>
    <message>
        <source>There is no queue to return the ticket to.</source>
        <translation>Es gibt keine Warteschlange, an die das Ticket zurückgegeben werden könnte.</translation>
    </message>
    <message>
        <source>“%1” is not one of the reasons for a return.</source>
        <translation>„%1“ ist kein Rückgabegrund.</translation>
    </message>
    <message>
        <source>Choose a reason for the return.</source>
        <translation>Wählen Sie einen Rückgabegrund.</translation>
    </message>
    <message>
        <source>Nobody here has the number %1.</source>
        <translation>Niemand hier hat die Nummer %1.</translation>
    </message>
    <message>
        <source>%1 has the ticket already.</source>
        <translation>%1 hat das Ticket schon.</translation>
    </message>
    <message>
        <source>Nobody has the ticket, so there is nobody to take it from.</source>
        <translation>Niemand hat das Ticket; es kann also niemandem weggenommen werden.</translation>
    </message>
    <message>
        <source>That is for members of staff, and %1 is not one.</source>
        <translation>Das ist Mitarbeitern vorbehalten, und %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>%1 leads nobody. Choose a supervisor or an administrator.</source>
        <translation>%1 leitet niemanden. Wählen Sie einen Teamleiter oder Administrator.</translation>
    </message>
    <message>
        <source>%1 watches the ticket already.</source>
        <translation>%1 beobachtet das Ticket schon.</translation>
    </message>
    <message>
        <source>%1 does not watch the ticket.</source>
        <translation>%1 beobachtet das Ticket nicht.</translation>
    </message>
    <message>
        <source>The ticket needs a subject.</source>
        <translation>Das Ticket braucht einen Betreff.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Es steht noch kein Text da. Schreiben Sie zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>A reason is needed. Say why in a few words.</source>
        <translation>Ein Grund wird gebraucht. Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>The playbook has no impact %1.</source>
        <translation>Das Regelwerk kennt keine Auswirkung %1.</translation>
    </message>
    <message>
        <source>The playbook has no urgency %1.</source>
        <translation>Das Regelwerk kennt keine Dringlichkeit %1.</translation>
    </message>
    <message>
        <source>The playbook has no priority %1.</source>
        <translation>Das Regelwerk kennt keine Priorität %1.</translation>
    </message>
    <message>
        <source>The playbook allows no move from “%1” to “%2”.</source>
        <extracomment>Both are states, as they are called.</extracomment>
        <translation>Das Regelwerk erlaubt keinen Übergang von „%1“ nach „%2“.</translation>
    </message>
    <message>
        <source>The ticket is not open (%1). Reopen it first.</source>
        <extracomment>%1 is a state.</extracomment>
        <translation>Das Ticket ist nicht offen (%1). Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>“%1” is not one of the reasons to wait.</source>
        <translation>„%1“ ist kein Wartegrund.</translation>
    </message>
    <message>
        <source>Choose what the ticket waits for.</source>
        <translation>Wählen Sie, worauf das Ticket wartet.</translation>
    </message>
    <message>
        <source>“%1” is not one of the resolution codes.</source>
        <translation>„%1“ ist kein Lösungscode.</translation>
    </message>
    <message>
        <source>Choose how the ticket was resolved.</source>
        <translation>Wählen Sie, wie das Ticket gelöst wurde.</translation>
    </message>
    <message>
        <source>Say until when the ticket waits.</source>
        <translation>Sagen Sie, bis wann das Ticket wartet.</translation>
    </message>
    <message>
        <source>That time has passed already. Choose a later one.</source>
        <translation>Diese Zeit ist schon vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>The ticket is closed and takes no more messages. Open a new one instead.</source>
        <translation>Das Ticket ist geschlossen und nimmt keine Nachrichten mehr an. Eröffnen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>That would change nothing.</source>
        <translation>Das würde nichts ändern.</translation>
    </message>
    <message>
        <source>Log between one minute and 24 hours of work.</source>
        <translation>Erfassen Sie zwischen einer Minute und 24 Stunden Arbeitszeit.</translation>
    </message>
    <message>
        <source>The ticket has no task %1.</source>
        <translation>Das Ticket hat keine Aufgabe %1.</translation>
    </message>
    <message>
        <source>The ticket has no question %1.</source>
        <translation>Das Ticket hat keine Frage %1.</translation>
    </message>
    <message>
        <source>The question was answered already.</source>
        <translation>Die Frage wurde schon beantwortet.</translation>
    </message>
    <message>
        <source>The file “%1” could not be taken along.</source>
        <translation>Die Datei „%1“ konnte nicht mitgenommen werden.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Es gibt kein Ticket %1.</translation>
    </message>
    <message>
        <source>%1 was merged into %2. Work there, or take it out again first.</source>
        <extracomment>Both are ticket numbers.</extracomment>
        <translation>%1 wurde mit %2 zusammengeführt. Arbeiten Sie dort weiter, oder heben Sie die Zusammenführung zuerst auf.</translation>
    </message>
    <message>
        <source>%1 was not merged into another ticket.</source>
        <translation>%1 wurde mit keinem anderen Ticket zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 was not merged into %2.</source>
        <extracomment>Both are ticket numbers.</extracomment>
        <translation>%1 wurde nicht mit %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>That takes two different tickets.</source>
        <translation>Dazu braucht es zwei verschiedene Tickets.</translation>
    </message>
    <message>
        <source>%1 was itself merged into %2, so %2 cannot be merged into it.</source>
        <extracomment>Both are ticket numbers.</extracomment>
        <translation>%1 ist selbst in %2 aufgegangen, also kann %2 nicht in diesem Ticket aufgehen.</translation>
    </message>
    <message>
        <source>%1 belongs to another client. Only a supervisor may merge the two.</source>
        <translation>%1 gehört zu einem anderen Kunden. Nur ein Teamleiter darf die beiden zusammenführen.</translation>
    </message>
    <message>
        <source>Choose messages that are there and may go along.</source>
        <translation>Wählen Sie Nachrichten, die es gibt und die mitgehen dürfen.</translation>
    </message>
    <message>
        <source>There is no message %1 to take along.</source>
        <translation>Es gibt keine Nachricht %1, die mitgehen könnte.</translation>
    </message>
    <message>
        <source>It is linked with %1 in this way already.</source>
        <translation>Es ist so schon mit %1 verknüpft.</translation>
    </message>
    <message>
        <source>It is not linked with %1 in this way.</source>
        <translation>Es ist so nicht mit %1 verknüpft.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>That was undone already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 has changed the same part of the ticket since, so nothing was undone.</source>
        <translation>%1 hat denselben Teil des Tickets inzwischen geändert; deshalb wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The message has gone out already and cannot be taken back. Nothing was undone.</source>
        <translation>Die Nachricht ist schon hinausgegangen und kann nicht zurückgenommen werden. Es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the name, or create one there.</source>
        <translation>Bei %1 gibt es keine Desk-Datei. Prüfen Sie den Namen, oder legen Sie dort eine an.</translation>
    </message>
    <message>
        <source>There is something at %1 already. It was left as it is; choose another name.</source>
        <translation>Bei %1 ist schon etwas. Es blieb, wie es ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a Tierdesk store. It was left as it is; choose another file.</source>
        <translation>%1 ist keine Desk-Datei von Tierdesk. Sie blieb, wie sie ist; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tierdesk. It was left as it is; update this program to open it.</source>
        <translation>%1 wurde von einem neueren Tierdesk geschrieben. Es blieb, wie es ist; aktualisieren Sie dieses Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was written to it. Verify the store, and restore the last good backup.</source>
        <translation>%1 ist beschädigt. Es wurde nichts hineingeschrieben. Prüfen Sie die Desk-Datei, und spielen Sie die letzte gute Sicherung ein.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; ask for the right to write there.</source>
        <translation>%1 kann nicht beschrieben werden. Es wurde nichts geändert; bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. This change was not made, all before it is kept. Make room and try again.</source>
        <translation>Für %1 ist kein Platz mehr. Diese Änderung wurde nicht gemacht, alles davor ist gesichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using %1. This change was not made, all before it is kept. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt %1. Diese Änderung wurde nicht gemacht, alles davor ist gesichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). All before is kept, this change may be missing. Check the connection and try again.</source>
        <extracomment>%1 is the store, %2 the words of the database.</extracomment>
        <translation>%1 ist nicht erreichbar (%2). Alles davor ist gesichert, diese Änderung fehlt womöglich. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was stopped before the end, and nothing was changed.</source>
        <translation>Es wurde vor dem Ende angehalten, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). This change was not made, all before it is kept.</source>
        <extracomment>%1 is the store, %2 the words of the database.</extracomment>
        <translation>%1 konnte nicht gelesen oder geschrieben werden (%2). Diese Änderung wurde nicht gemacht, alles davor ist gesichert.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Stands where a person&apos;s name would stand.</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>person %1</source>
        <extracomment>Somebody whose name is not known; %1 is a number.</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <extracomment>An organisation whose name is not known; %1 is a number.</extracomment>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a clock measures, %2 counts how often it has begun: &quot;Next response (2)&quot;.
----------
A heading of a note for the next shift, and how many tickets stand under it
----------
A queue and the tier it belongs to: &quot;Network (tier 2)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>tier %1</source>
        <extracomment>A level of support, in the middle of a sentence.</extracomment>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <extracomment>A priority: its number and its name.</extracomment>
        <translation>P%1 %2</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>How people write a ticket&apos;s number.</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What changed, from what, to what: &quot;Priority: P3 Normal → P2 High&quot;.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The requester wrote.</source>
        <translation>Der Melder hat geschrieben.</translation>
    </message>
    <message>
        <source>It was opened by mistake.</source>
        <translation>Es wurde versehentlich eröffnet.</translation>
    </message>
    <message>
        <source>so it was in the imported log</source>
        <translation>so stand es im importierten Protokoll</translation>
    </message>
    <message>
        <source>%1 opened it in %2</source>
        <extracomment>%1 is a person, %2 a queue.</extracomment>
        <translation>%1 hat es in %2 eröffnet</translation>
    </message>
    <message>
        <source>%1 opened it for %2 in %3</source>
        <extracomment>%1 and %2 are persons, %3 is a queue.</extracomment>
        <translation>%1 hat es für %2 in %3 eröffnet</translation>
    </message>
    <message>
        <source>The description was rewritten.</source>
        <translation>Die Beschreibung wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>%1 changed what it is about</source>
        <translation>%1 hat die Angaben geändert</translation>
    </message>
    <message>
        <source>%1 changed the priority from %2 to %3</source>
        <extracomment>%1 is a person, %2 and %3 are priorities.</extracomment>
        <translation>%1 hat die Priorität von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>%1 rated it and the priority stays %2</source>
        <translation>%1 hat es eingestuft, die Priorität bleibt %2</translation>
    </message>
    <message>
        <source>Set by hand: %1 (by the matrix %2)</source>
        <extracomment>Why a priority was set by hand; %2 is the priority by the matrix.</extracomment>
        <translation>Von Hand gesetzt: %1 (nach der Matrix %2)</translation>
    </message>
    <message>
        <source>The matrix counts again.</source>
        <translation>Die Matrix gilt wieder.</translation>
    </message>
    <message>
        <source>%1 moved it from %2 to %3</source>
        <extracomment>%1 is a person, %2 and %3 are queues.</extracomment>
        <translation>%1 hat es von %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>%1 escalated it from %2 to %3</source>
        <extracomment>%1 is a person, %2 and %3 are queues.</extracomment>
        <translation>%1 hat es von %2 an %3 eskaliert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a rule does, %2 the words it writes: &quot;Tell the lead: “Please look.”&quot;
----------
A part of a handoff packet and what it says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 accepted it for %2</source>
        <extracomment>%1 is a person, %2 a queue.</extracomment>
        <translation>%1 hat es für %2 angenommen</translation>
    </message>
    <message>
        <source>%1 returned it to %2</source>
        <extracomment>%1 is a person, %2 a queue.</extracomment>
        <translation>%1 hat es an %2 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 returned it to %2: %3</source>
        <extracomment>%1 is a person, %2 a queue, %3 a reason.</extracomment>
        <translation>%1 hat es an %2 zurückgegeben: %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 hat es in die Warteschlange zurückgelegt</translation>
    </message>
    <message>
        <source>%1 took it from %2</source>
        <extracomment>Both are persons.</extracomment>
        <translation>%1 hat es %2 weggenommen</translation>
    </message>
    <message>
        <source>%1 took it over from %2</source>
        <translation>%1 hat es von %2 übernommen</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>%1 hat es übernommen</translation>
    </message>
    <message>
        <source>%1 assigned it to %2 instead of %3</source>
        <translation>%1 hat es %2 statt %3 zugewiesen</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 hat es %2 zugewiesen</translation>
    </message>
    <message>
        <source>%1 made %2 answer for it until it is closed</source>
        <translation>%1 hat %2 dafür verantwortlich gemacht, bis es geschlossen ist</translation>
    </message>
    <message>
        <source>%1 wrote (%2)</source>
        <extracomment>%1 is the requester, %2 a channel.</extracomment>
        <translation>%1 hat geschrieben (%2)</translation>
    </message>
    <message>
        <source>%1 replied (%2)</source>
        <extracomment>%1 is a person, %2 a channel.</extracomment>
        <translation>%1 hat geantwortet (%2)</translation>
    </message>
    <message>
        <source>%1 noted for colleagues</source>
        <translation>%1 hat für Kollegen notiert</translation>
    </message>
    <message>
        <source>%1 spoke with the requester (%2)</source>
        <extracomment>%1 is a person, %2 a channel.</extracomment>
        <translation>%1 hat mit dem Melder gesprochen (%2)</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is what it waits for, %2 a date and time.</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 resumed it</source>
        <translation>%1 hat es fortgesetzt</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 hat es wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 began work on it</source>
        <translation>%1 hat die Arbeit daran begonnen</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 hat es gelöst</translation>
    </message>
    <message>
        <source>%1 resolved it: %2</source>
        <extracomment>%1 is a person, %2 how it was resolved.</extracomment>
        <translation>%1 hat es gelöst: %2</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1 hat es geschlossen</translation>
    </message>
    <message>
        <source>%1 cancelled it</source>
        <translation>%1 hat es storniert</translation>
    </message>
    <message>
        <source>%1 set it to “%2”</source>
        <extracomment>%1 is a person, %2 a state.</extracomment>
        <translation>%1 hat es auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>%1 told %2 about it</source>
        <extracomment>Both are persons.</extracomment>
        <translation>%1 hat %2 darüber informiert</translation>
    </message>
    <message>
        <source>%1 asked %2 for advice</source>
        <extracomment>%1 is a person, %2 a queue.</extracomment>
        <translation>%1 hat %2 um Rat gefragt</translation>
    </message>
    <message>
        <source>%1 answered the question of %2</source>
        <translation>%1 hat die Frage von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 answered the question</source>
        <translation>%1 hat die Frage beantwortet</translation>
    </message>
    <message>
        <source>%1 merged it into %2</source>
        <translation>%1 hat es mit %2 zusammengeführt; dort geht es weiter</translation>
    </message>
    <message>
        <source>%1 merged %2 into it</source>
        <translation>%1 hat %2 mit diesem Ticket zusammengeführt</translation>
    </message>
    <message>
        <source>Also watching now: %1</source>
        <translation>Nun auch Beobachter: %1</translation>
    </message>
    <message>
        <source>Tags that came along: %1</source>
        <translation>Mitgekommene Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Links that came along: %1</source>
        <translation>Mitgekommene Verknüpfungen: %1</translation>
    </message>
    <message>
        <source>Tasks that came along: %1</source>
        <translation>Mitgekommene Aufgaben: %1</translation>
    </message>
    <message>
        <source>%1 took it out of %2 again</source>
        <translation>%1 hat es wieder aus %2 herausgelöst</translation>
    </message>
    <message>
        <source>%1 took %2 out of it again</source>
        <translation>%1 hat %2 wieder herausgelöst</translation>
    </message>
    <message>
        <source>One message went along.</source>
        <translation>Eine Nachricht ging mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went along.</source>
        <translation>
            <numerusform>%Ln Nachricht ging mit.</numerusform>
            <numerusform>%Ln Nachrichten gingen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>link</comment>
        <extracomment>A kind of link and the number of the other ticket: &quot;Duplicate of #3&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 added the link “%2”</source>
        <extracomment>%1 is a person, %2 a link such as &quot;Duplicate of #3&quot;.</extracomment>
        <translation>%1 hat die Verknüpfung „%2“ hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed the link “%2”</source>
        <extracomment>%1 is a person, %2 a link such as &quot;Duplicate of #3&quot;.</extracomment>
        <translation>%1 hat die Verknüpfung „%2“ entfernt</translation>
    </message>
    <message>
        <source>%1 watches it now</source>
        <translation>%1 beobachtet es jetzt</translation>
    </message>
    <message>
        <source>%1 made %2 a watcher</source>
        <extracomment>Both are persons.</extracomment>
        <translation>%1 hat %2 zum Beobachter gemacht</translation>
    </message>
    <message>
        <source>%1 watches it no longer</source>
        <translation>%1 beobachtet es nicht mehr</translation>
    </message>
    <message>
        <source>%1 removed %2 from the watchers</source>
        <extracomment>Both are persons.</extracomment>
        <translation>%1 hat %2 aus den Beobachtern entfernt</translation>
    </message>
    <message>
        <source>%1 planned a task for %2</source>
        <translation>%1 hat eine Aufgabe für %2 geplant</translation>
    </message>
    <message>
        <source>%1 planned a task</source>
        <translation>%1 hat eine Aufgabe geplant</translation>
    </message>
    <message>
        <source>%1 finished a task</source>
        <translation>%1 hat eine Aufgabe erledigt</translation>
    </message>
    <message>
        <source>%1 took up a finished task again</source>
        <translation>%1 hat eine erledigte Aufgabe wieder aufgenommen</translation>
    </message>
    <message>
        <source>%1 worked on it for %2</source>
        <extracomment>%1 is a person, %2 a span of time.</extracomment>
        <translation>%1 hat %2 daran gearbeitet</translation>
    </message>
    <message>
        <source>%1 attached %2 (%3)</source>
        <extracomment>%1 is a person, %2 a file&apos;s name, %3 its size.</extracomment>
        <translation>%1 hat %2 angehängt (%3)</translation>
    </message>
    <message>
        <source>%1 took something back</source>
        <translation>%1 hat etwas zurückgenommen</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
    <message>
        <source>What was written by it no longer stands.</source>
        <translation>Was dabei geschrieben wurde, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Messages that had gone to another ticket are back.</source>
        <translation>Nachrichten, die in ein anderes Ticket gegangen waren, sind zurück.</translation>
    </message>
    <message>
        <source>From %1: %2, row %3</source>
        <extracomment>%1 is the name of an import, %2 a ticket&apos;s number there, %3 a number counted from 1.</extracomment>
        <translation>Aus %1: %2, Zeile %3</translation>
    </message>
    <message>
        <source>impact %1, urgency %2</source>
        <extracomment>%1 is an impact, %2 an urgency.</extracomment>
        <translation>Auswirkung %1, Dringlichkeit %2</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Eingestuft</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Priority set by hand</source>
        <translation>Priorität von Hand gesetzt</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Handoff from %1, not accepted yet</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation>Übergabe von %1, noch nicht angenommen</translation>
    </message>
    <message>
        <source>Handoff from %1</source>
        <translation>Übergabe von %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Work: %1 in all</source>
        <extracomment>%1 is a span of time.</extracomment>
        <translation>Arbeitszeit: insgesamt %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Questions to other queues</source>
        <translation>Fragen an andere Warteschlangen</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 (no longer stands)</source>
        <extracomment>Behind something that was undone or went to another ticket.</extracomment>
        <translation>%1 (gilt nicht mehr)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of hours, as short as it is understood.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of minutes, as short as it is understood.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time such as &quot;3 h&quot; or &quot;2 days&quot;.</extracomment>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a span of time such as &quot;3 h&quot; or &quot;2 days&quot;.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the last week and a time: &quot;Monday 10:42&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date</comment>
        <extracomment>A date and a time: &quot;02/03/2026 10:42&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The moment of a step, and when it acts again.
----------
A whole date and a time: &quot;Monday, 2 March 2026, 10:42&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>span</comment>
        <extracomment>Hours and minutes: &quot;1 h 20 min&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A time zone must be named here, such as Europe/London.</source>
        <translation>Hier muss eine Zeitzone stehen, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>A calendar must be named here.</source>
        <translation>Hier muss ein Kalender stehen.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>Es gibt keinen Kalender „%1“.</translation>
    </message>
    <message>
        <source>“%1” inherits from itself.</source>
        <translation>„%1“ erbt von sich selbst.</translation>
    </message>
    <message>
        <source>%1 has no working hours, so no time would ever pass in it.</source>
        <translation>%1 hat keine Arbeitszeiten; darin würde nie Zeit vergehen.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <extracomment>Both are hours: &quot;09:00–12:00&quot;.</extracomment>
        <translation>%1 und %2 überschneiden sich.</translation>
    </message>
    <message>
        <source>“%1” cannot be promised in this kind of agreement: %2.</source>
        <extracomment>%1 is what is measured: &quot;First response&quot;; %2 a kind of agreement: &quot;Agreement with the client (SLA)&quot;.</extracomment>
        <translation>„%1“ kann in dieser Art von Vereinbarung nicht zugesagt werden: %2.</translation>
    </message>
    <message>
        <source>%1 minutes is less than none.</source>
        <translation>%1 Minuten sind weniger als keine.</translation>
    </message>
    <message>
        <source>Priority %1 has more time than priority %2.</source>
        <extracomment>Both are the numbers of priorities.</extracomment>
        <translation>Priorität %1 hat mehr Zeit als Priorität %2.</translation>
    </message>
    <message>
        <source>This never applies, because “%1” stands before it and fits everything that this fits.</source>
        <translation>Dies gilt nie, denn „%1“ steht davor und passt auf alles, worauf dies passt.</translation>
    </message>
    <message>
        <source>%1 percent is not between 1 and 100.</source>
        <translation>%1 Prozent liegt nicht zwischen 1 und 100.</translation>
    </message>
    <message>
        <source>There is no pending reason “%1”.</source>
        <translation>Es gibt keinen Wartegrund „%1“.</translation>
    </message>
    <message>
        <source>Agreement with the client (SLA)</source>
        <translation>Vereinbarung mit dem Kunden (SLA)</translation>
    </message>
    <message>
        <source>Agreement between tiers (OLA)</source>
        <translation>Vereinbarung zwischen Ebenen (OLA)</translation>
    </message>
    <message>
        <source>Contract with a vendor (UC)</source>
        <translation>Vertrag mit einem Lieferanten (UC)</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Auf dem Laufenden halten</translation>
    </message>
    <message>
        <source>Time to own</source>
        <translation>Zeit bis zur Übernahme</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Time in queue</source>
        <translation>Zeit in der Warteschlange</translation>
    </message>
    <message>
        <source>Vendor acknowledges</source>
        <translation>Lieferant bestätigt</translation>
    </message>
    <message>
        <source>Vendor resolves</source>
        <translation>Lieferant löst</translation>
    </message>
    <message>
        <source>The clock goes on</source>
        <translation>Die Uhr läuft weiter</translation>
    </message>
    <message>
        <source>The clock begins anew</source>
        <translation>Die Uhr beginnt von vorn</translation>
    </message>
    <message>
        <source>Stands still with %1 left of %2.</source>
        <extracomment>Both are spans of working time: &quot;2 h&quot;, &quot;4 h&quot;.</extracomment>
        <translation>Steht still, %1 von %2 sind übrig.</translation>
    </message>
    <message>
        <source>%1 left of %2, due %3.</source>
        <extracomment>&quot;2 h left of 4 h, due today 15:00.&quot;</extracomment>
        <translation>%1 von %2 übrig, fällig %3.</translation>
    </message>
    <message>
        <source>%1 over %2; it was due %3.</source>
        <extracomment>&quot;1 h over 4 h; it was due today 13:00.&quot;</extracomment>
        <translation>%1 über %2; fällig war es %3.</translation>
    </message>
    <message>
        <source>No time is promised.</source>
        <translation>Keine Zeit zugesagt.</translation>
    </message>
    <message>
        <source>Missed; it was due %1.</source>
        <translation>Verpasst; fällig war es %1.</translation>
    </message>
    <message>
        <source>Ended without a verdict after %1.</source>
        <translation>Ohne Urteil beendet nach %1.</translation>
    </message>
    <message>
        <source>Met in %1 of %2.</source>
        <extracomment>Both are spans of working time: &quot;Met in 2 h of 4 h.&quot;</extracomment>
        <translation>Eingehalten: %1 von %2.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 to %2: stood still (%3)</source>
        <extracomment>Two instants and the name of a state: &quot;today 09:00 to today 10:00: stood still (Pending requester)&quot;</extracomment>
        <translation>%1 bis %2: stand still (%3)</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two instants and a span of working time: &quot;today 09:00 to today 10:00: 1 h&quot;</extracomment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>“%1” cannot be compared like this: %2.</source>
        <extracomment>%1 is what a condition looks at, %2 a comparison: &quot;Tag&quot;, &quot;is at least&quot;.</extracomment>
        <translation>„%1“ lässt sich so nicht vergleichen: %2.</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1: “%2” names nothing here.</source>
        <translation>%1: „%2“ bezeichnet hier nichts.</translation>
    </message>
    <message>
        <source>%1, %2: that can only be asked when something happens, in a routing rule.</source>
        <translation>%1, %2: Danach kann nur gefragt werden, wenn etwas geschieht, in einer Zuteilungsregel.</translation>
    </message>
    <message>
        <source>A step can only count from a deadline where the protocol waits for a clock.</source>
        <translation>Ein Schritt kann nur dann von einer Frist aus zählen, wenn das Protokoll auf eine Uhr wartet.</translation>
    </message>
    <message>
        <source>“%1” needs to be told more: its queue, tag, priority, skill or person.</source>
        <extracomment>%1 is an action: &quot;Add a tag&quot;.</extracomment>
        <translation>„%1“ muss mehr wissen: Warteschlange, Schlagwort, Priorität, Fähigkeit oder Person.</translation>
    </message>
    <message>
        <source>There is nothing to do here, so nothing ever happens.</source>
        <translation>Hier gibt es nichts zu tun, also geschieht nie etwas.</translation>
    </message>
    <message>
        <source>No ticket has two values of “%1” at once, so this never holds.</source>
        <translation>Kein Ticket hat zwei Werte von „%1“ zugleich, also trifft das nie zu.</translation>
    </message>
    <message>
        <source>This is never tried, because “%1” stands before it and stops the rules after it.</source>
        <translation>Das wird nie versucht, weil „%1“ davor steht und die Regeln danach anhält.</translation>
    </message>
    <message>
        <source>“%1” moves a ticket away again as soon as this has moved it. Let one of the two ask where the ticket is.</source>
        <translation>„%1“ verschiebt ein Ticket wieder, sobald diese Regel es verschoben hat. Eine der beiden sollte fragen, wo das Ticket ist.</translation>
    </message>
    <message>
        <source>Nothing waits in the state “%1”: such a ticket is done.</source>
        <translation>Im Zustand „%1“ wartet nichts: Ein solches Ticket ist fertig.</translation>
    </message>
    <message>
        <source>A ticket of priority %1 that goes %4 may take %2, and the requester was promised %3.</source>
        <extracomment>%1 is a priority, %2 and %3 are spans of time, %4 is a way from queue to queue.</extracomment>
        <translation>Ein Ticket der Priorität %1 mit dem Weg %4 darf %2 dauern, und zugesagt sind %3.</translation>
    </message>
    <message>
        <source>The rule “%1”</source>
        <extracomment>Stands where a person&apos;s name would stand; %1 is the name of a rule.</extracomment>
        <translation>Die Regel „%1“</translation>
    </message>
    <message>
        <source>Articles used</source>
        <translation>Verwendete Artikel</translation>
    </message>
    <message>
        <source>No rule has told anybody about this yet.</source>
        <translation>Noch keine Regel hat dazu jemanden benachrichtigt.</translation>
    </message>
    <message>
        <source>%1 takes care of it already.</source>
        <translation>%1 kümmert sich schon darum.</translation>
    </message>
    <message>
        <source>Words of the ticket</source>
        <extracomment>What a condition looks at: subject, description and messages of a ticket together.</extracomment>
        <translation>Wörter des Tickets</translation>
    </message>
    <message>
        <source>Type of state</source>
        <translation>Art des Status</translation>
    </message>
    <message>
        <source>Pending reason</source>
        <translation>Wartegrund</translation>
    </message>
    <message>
        <source>Sender of the newest message</source>
        <translation>Absender der neuesten Nachricht</translation>
    </message>
    <message>
        <source>Changes of queue</source>
        <translation>Wechsel der Warteschlange</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Male wieder geöffnet</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>All of these stand between what is looked at and a value: &quot;Category is Hardware&quot;.</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>hat alle von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>entspricht dem Muster</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>ist nicht vor</translation>
    </message>
    <message>
        <source>is within the hours of</source>
        <translation>ist in den Zeiten von</translation>
    </message>
    <message>
        <source>is outside the hours of</source>
        <translation>ist außerhalb der Zeiten von</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>ist länger her als</translation>
    </message>
    <message>
        <source>was just changed</source>
        <translation>wurde gerade geändert</translation>
    </message>
    <message>
        <source>was just changed to</source>
        <translation>wurde gerade geändert in</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>ist gesetzt</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Escalate to a higher tier</source>
        <translation>In eine höhere Ebene eskalieren</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>In eine Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Tell somebody</source>
        <translation>Jemanden benachrichtigen</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Assign it</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Ask the requester</source>
        <translation>Den Melder fragen</translation>
    </message>
    <message>
        <source>Ask another queue for advice</source>
        <translation>Eine andere Warteschlange um Rat fragen</translation>
    </message>
    <message>
        <source>Set the state</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Try no further rules</source>
        <translation>Keine weiteren Regeln versuchen</translation>
    </message>
    <message>
        <source>The assignee</source>
        <translation>Der Bearbeiter</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Der Verantwortliche</translation>
    </message>
    <message>
        <source>The lead of the queue</source>
        <translation>Die Leitung der Warteschlange</translation>
    </message>
    <message>
        <source>The manager of the queue</source>
        <translation>Das Management der Warteschlange</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Wer Bereitschaft hat</translation>
    </message>
    <message>
        <source>Everybody in the queue</source>
        <translation>Alle in der Warteschlange</translation>
    </message>
    <message>
        <source>A certain person</source>
        <translation>Eine bestimmte Person</translation>
    </message>
    <message>
        <source>In turn: who was given a ticket longest ago</source>
        <translation>Der Reihe nach: wer am längsten keines bekam</translation>
    </message>
    <message>
        <source>To who has the least open work</source>
        <translation>An den mit der wenigsten offenen Arbeit</translation>
    </message>
    <message>
        <source>By skill, then to who has the least open work</source>
        <translation>Nach Fähigkeit, dann nach der wenigsten offenen Arbeit</translation>
    </message>
    <message>
        <source>To who had this or the requester&apos;s last ticket</source>
        <translation>An den, der dieses oder das letzte des Melders hatte</translation>
    </message>
    <message>
        <source>It was opened</source>
        <extracomment>What happened to a ticket; so with all that follow.</extracomment>
        <translation>Es wurde eröffnet</translation>
    </message>
    <message>
        <source>The requester wrote</source>
        <translation>Der Melder schrieb</translation>
    </message>
    <message>
        <source>Somebody replied</source>
        <translation>Jemand antwortete</translation>
    </message>
    <message>
        <source>It was assigned</source>
        <translation>Es wurde zugewiesen</translation>
    </message>
    <message>
        <source>It was moved to a queue</source>
        <translation>Es kam in eine Warteschlange</translation>
    </message>
    <message>
        <source>It was escalated</source>
        <translation>Es wurde eskaliert</translation>
    </message>
    <message>
        <source>It was returned</source>
        <translation>Es wurde zurückgegeben</translation>
    </message>
    <message>
        <source>It was resolved</source>
        <translation>Es wurde gelöst</translation>
    </message>
    <message>
        <source>It was closed</source>
        <translation>Es wurde geschlossen</translation>
    </message>
    <message>
        <source>It was reopened</source>
        <translation>Es wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>It was changed in another way</source>
        <translation>Es wurde anders geändert</translation>
    </message>
    <message>
        <source>Time in its tier</source>
        <translation>Zeit in seiner Ebene</translation>
    </message>
    <message>
        <source>Time in a state</source>
        <translation>Zeit in einem Status</translation>
    </message>
    <message>
        <source>Time without an assignee</source>
        <translation>Zeit ohne Bearbeiter</translation>
    </message>
    <message>
        <source>Time without contact</source>
        <translation>Zeit ohne Kontakt</translation>
    </message>
    <message>
        <source>The clock of an agreement</source>
        <translation>Die Uhr einer Vereinbarung</translation>
    </message>
    <message>
        <source>Reopened so often</source>
        <translation>So oft wieder geöffnet</translation>
    </message>
    <message>
        <source>Returned so often</source>
        <translation>So oft zurückgegeben</translation>
    </message>
    <message>
        <source>The conditions hold</source>
        <translation>Die Bedingungen gelten</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Etwas geschah</translation>
    </message>
    <message>
        <source>After the beginning</source>
        <translation>Nach dem Beginn</translation>
    </message>
    <message>
        <source>Share of the target</source>
        <translation>Anteil am Ziel</translation>
    </message>
    <message>
        <source>Before the deadline</source>
        <translation>Vor der Frist</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Nach der Frist</translation>
    </message>
    <message>
        <source>Look only</source>
        <extracomment>What a tier may do to a service.</extracomment>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Look and change</source>
        <translation>Ansehen und ändern</translation>
    </message>
    <message>
        <source>Hand on at once</source>
        <translation>Sofort weitergeben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that somebody wrote, in the quotation marks of the language.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Tell the assignee</source>
        <translation>Den Bearbeiter benachrichtigen</translation>
    </message>
    <message>
        <source>Tell the owner</source>
        <translation>Den Verantwortlichen benachrichtigen</translation>
    </message>
    <message>
        <source>Tell the lead of the queue</source>
        <translation>Die Leitung der Warteschlange benachrichtigen</translation>
    </message>
    <message>
        <source>Tell the manager of the queue</source>
        <translation>Das Management der Warteschlange benachrichtigen</translation>
    </message>
    <message>
        <source>Tell who is on call</source>
        <translation>Die Bereitschaft benachrichtigen</translation>
    </message>
    <message>
        <source>Tell everybody in the queue</source>
        <translation>Alle in der Warteschlange benachrichtigen</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 benachrichtigen</translation>
    </message>
    <message>
        <source>Assign it in turn</source>
        <translation>Der Reihe nach zuweisen</translation>
    </message>
    <message>
        <source>Assign it to who has the least open work</source>
        <translation>An den mit der wenigsten offenen Arbeit zuweisen</translation>
    </message>
    <message>
        <source>Assign it to who has the skill %1</source>
        <translation>An jemanden mit der Fähigkeit %1 zuweisen</translation>
    </message>
    <message>
        <source>Assign it to who had this or the requester&apos;s last ticket</source>
        <translation>An den zuweisen, der dieses oder das letzte des Melders hatte</translation>
    </message>
    <message>
        <source>then every %1</source>
        <extracomment>After the moment of a step; %1 is a span of time.</extracomment>
        <translation>dann alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, at most %n time(s) in all</source>
        <translation>
            <numerusform>%1, insgesamt höchstens %Ln Mal</numerusform>
            <numerusform>%1, insgesamt höchstens %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>condition</comment>
        <extracomment>%1 is what is looked at, %2 how: &quot;Asset is set&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>condition</comment>
        <extracomment>%1 is what is looked at, %2 the comparison, %3 the values: &quot;Category is Hardware&quot;.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 by the hours of %2</source>
        <extracomment>%1 is a condition on a span of time, %2 a calendar.</extracomment>
        <translation>%1 nach den Zeiten von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conditions</comment>
        <extracomment>%1 says how many must hold (&quot;All of these&quot;), %2 is a list of conditions.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>Nach %1 eskalieren</translation>
    </message>
    <message>
        <source>Escalate to the next tier</source>
        <translation>In die nächste Ebene eskalieren</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Set the priority to %1</source>
        <translation>Priorität auf %1 setzen</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>Schlagwort %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Ask %1 for advice</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation>%1 um Rat fragen</translation>
    </message>
    <message>
        <source>Set the state to %1</source>
        <translation>Status auf %1 setzen</translation>
    </message>
    <message>
        <source>Since it came to its tier</source>
        <translation>Seit es in seiner Ebene ist</translation>
    </message>
    <message>
        <source>Since it is in the state %1</source>
        <extracomment>%1 is one or more states.</extracomment>
        <translation>Seit es im Status %1 ist</translation>
    </message>
    <message>
        <source>Since nobody has it</source>
        <translation>Seit niemand es hat</translation>
    </message>
    <message>
        <source>Since the requester last heard of us</source>
        <translation>Seit der Melder zuletzt von uns hörte</translation>
    </message>
    <message>
        <source>By the clock for %1</source>
        <extracomment>%1 is what a clock measures: &quot;First response&quot;.</extracomment>
        <translation>Nach der Uhr für %1</translation>
    </message>
    <message>
        <source>Each time it is reopened</source>
        <translation>Jedes Mal, wenn es wieder geöffnet wird</translation>
    </message>
    <message>
        <source>Each time it is reopened, from time %1 on</source>
        <translation>Jedes Mal, wenn es wieder geöffnet wird, ab dem %1. Mal</translation>
    </message>
    <message>
        <source>Each time it is returned</source>
        <translation>Jedes Mal, wenn es zurückgegeben wird</translation>
    </message>
    <message>
        <source>Each time it is returned, from time %1 on</source>
        <translation>Jedes Mal, wenn es zurückgegeben wird, ab dem %1. Mal</translation>
    </message>
    <message>
        <source>Since the conditions hold</source>
        <translation>Seit die Bedingungen gelten</translation>
    </message>
    <message>
        <source>Each time this happens: %1</source>
        <extracomment>%1 is something that happened: &quot;It was escalated&quot;.</extracomment>
        <translation>Jedes Mal, wenn dies geschieht: %1</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When a step of a ladder acts; so with those that follow.</extracomment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 % of the target</source>
        <translation>bei %1 % des Ziels</translation>
    </message>
    <message>
        <source>%1 before the deadline</source>
        <translation>%1 vor der Frist</translation>
    </message>
    <message>
        <source>at the deadline</source>
        <translation>zur Frist</translation>
    </message>
    <message>
        <source>%1 after the deadline</source>
        <translation>%1 nach der Frist</translation>
    </message>
    <message>
        <source>It could not do all of it: %1</source>
        <translation>Nicht alles war möglich: %1</translation>
    </message>
    <message>
        <source>There was nobody to tell.</source>
        <translation>Es gab niemanden zu benachrichtigen.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Benachrichtigt: %1</translation>
    </message>
    <message>
        <source>Nobody was there to take it, so nobody has it.</source>
        <translation>Niemand war da, der es nehmen konnte, also hat es niemand.</translation>
    </message>
    <message>
        <source>The rule “%1” acted late, it was due %2</source>
        <extracomment>%1 is a rule, %2 a time.</extracomment>
        <translation>Die Regel „%1“ hat verspätet gehandelt, fällig war sie %2</translation>
    </message>
    <message>
        <source>The rule “%1” acted</source>
        <translation>Die Regel „%1“ hat gehandelt</translation>
    </message>
    <message>
        <source>%1 takes care of what “%2” told</source>
        <extracomment>%1 is a person, %2 a rule.</extracomment>
        <translation>%1 kümmert sich um das, was „%2“ gemeldet hat</translation>
    </message>
    <message>
        <source>All of these must hold:</source>
        <translation>Alles davon muss zutreffen:</translation>
    </message>
    <message>
        <source>One of these must hold:</source>
        <translation>Eines davon muss zutreffen:</translation>
    </message>
    <message>
        <source>None of these may hold:</source>
        <translation>Nichts davon darf zutreffen:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: it is %2</source>
        <extracomment>%1 is a condition, %2 the value that was found.</extracomment>
        <translation>%1: Es ist %2</translation>
    </message>
    <message>
        <source>From %1 to %2 what it waits for was the case:</source>
        <translation>Von %1 bis %2 war der Fall, worauf sie wartet:</translation>
    </message>
    <message>
        <source>Since %1 what it waits for is the case:</source>
        <translation>Seit %1 ist der Fall, worauf sie wartet:</translation>
    </message>
    <message>
        <source>A step that the playbook does not hold any more (%1)</source>
        <translation>Ein Schritt, den das Regelwerk nicht mehr enthält (%1)</translation>
    </message>
    <message>
        <source>It acted %1, late: it was due %2.</source>
        <translation>Sie hat %1 gehandelt, verspätet: Fällig war %2.</translation>
    </message>
    <message>
        <source>It acted %1.</source>
        <translation>Sie hat %1 gehandelt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 and %2 are instants.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Counted: %1, together %2.</source>
        <extracomment>%1 is a list of stretches of time, %2 what they come to.</extracomment>
        <translation>Gezählt: %1, zusammen %2.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>it acts %1</source>
        <translation>handelt %1</translation>
    </message>
    <message>
        <source>it acts again %1</source>
        <translation>handelt wieder %1</translation>
    </message>
    <message>
        <source>due %1, but its conditions do not hold; it acts as soon as they do</source>
        <translation>fällig %1, aber die Bedingungen treffen nicht zu; handelt, sobald sie zutreffen</translation>
    </message>
    <message>
        <source>the time stands still, so nothing comes due until it goes on</source>
        <translation>die Zeit steht still, also wird nichts fällig, bis sie weiterläuft</translation>
    </message>
    <message>
        <source>it would have been due %1, before the desk knew of it, and is passed over</source>
        <translation>wäre %1 fällig gewesen, bevor das Ticket hier bekannt war, und wird übergangen</translation>
    </message>
    <message>
        <source>somebody takes care of it already, so it tells nobody</source>
        <translation>jemand kümmert sich schon darum, also wird niemand benachrichtigt</translation>
    </message>
    <message>
        <source>it did not come to it</source>
        <translation>dazu kam es nicht</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>It stands on this ticket.</source>
        <translation>Sie gilt für dieses Ticket.</translation>
    </message>
    <message>
        <source>The playbook does not hold this rule.</source>
        <translation>Das Regelwerk enthält diese Regel nicht.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The ticket is done.</source>
        <translation>Das Ticket ist fertig.</translation>
    </message>
    <message>
        <source>The ticket is not in its scope.</source>
        <translation>Das Ticket liegt nicht in ihrem Bereich.</translation>
    </message>
    <message>
        <source>What it waits for is not the case.</source>
        <translation>Worauf sie wartet, ist nicht der Fall.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Sie wartet: %1</translation>
    </message>
    <message>
        <source>Nothing happened that it waits for.</source>
        <translation>Nichts geschah, worauf sie wartet.</translation>
    </message>
    <message>
        <source>%1 it would have acted, but an earlier rule stopped those after it.</source>
        <translation>%1 hätte sie gehandelt, aber eine frühere Regel hat die danach angehalten.</translation>
    </message>
    <message>
        <source>%1 it was tried and did not act.</source>
        <translation>%1 wurde sie versucht und hat nicht gehandelt.</translation>
    </message>
    <message>
        <source>Every %1 %2</source>
        <extracomment>A day that comes every year: %1 is the day of the month, %2 the month.</extracomment>
        <translation>Jeden %1. %2</translation>
    </message>
    <message>
        <source>Last %1 of %2</source>
        <extracomment>All of these: %1 is a day of the week, %2 a month.</extracomment>
        <translation>Letzter %1 im %2</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>Erster %1 im %2</translation>
    </message>
    <message>
        <source>Second %1 of %2</source>
        <translation>Zweiter %1 im %2</translation>
    </message>
    <message>
        <source>Third %1 of %2</source>
        <translation>Dritter %1 im %2</translation>
    </message>
    <message>
        <source>Fourth %1 of %2</source>
        <translation>Vierter %1 im %2</translation>
    </message>
    <message>
        <source>Fifth %1 of %2</source>
        <translation>Fünfter %1 im %2</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Ostersonntag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Easter Sunday</source>
        <translation>
            <numerusform>%Ln Tag vor Ostersonntag</numerusform>
            <numerusform>%Ln Tage vor Ostersonntag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter Sunday</source>
        <translation>
            <numerusform>%Ln Tag nach Ostersonntag</numerusform>
            <numerusform>%Ln Tage nach Ostersonntag</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Where new tickets arrive</source>
        <translation>Wo neue Tickets ankommen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Priority matrix</source>
        <translation>Prioritätsmatrix</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Handoff standards</source>
        <translation>Übergabestandards</translation>
    </message>
    <message>
        <source>Hop guard</source>
        <translation>Wechselwächter</translation>
    </message>
    <message>
        <source>Return reasons</source>
        <translation>Rückgabegründe</translation>
    </message>
    <message>
        <source>Pending reasons</source>
        <translation>Wartegründe</translation>
    </message>
    <message>
        <source>Resolution codes</source>
        <translation>Lösungscodes</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Verteilregeln</translation>
    </message>
    <message>
        <source>Escalation protocols</source>
        <translation>Eskalationsprotokolle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>Eskaliert nach</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>What tiers may do</source>
        <translation>Was Ebenen dürfen</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Impacts</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>Urgencies</source>
        <translation>Dringlichkeiten</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What must be said</source>
        <translation>Was gesagt werden muss</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Erwünscht</translation>
    </message>
    <message>
        <source>Approval from return</source>
        <translation>Zustimmung ab Rückgabe</translation>
    </message>
    <message>
        <source>Owner after hops</source>
        <translation>Verantwortlicher nach Wechseln</translation>
    </message>
    <message>
        <source>Days in which it reopens</source>
        <translation>Tage, in denen es wieder öffnet</translation>
    </message>
    <message>
        <source>Phrases that only say thanks</source>
        <translation>Wendungen, die nur danken</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Base calendar</source>
        <translation>Grundkalender</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Eingelesen aus</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Kinds of ticket</source>
        <translation>Ticketarten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>When reopened</source>
        <translation>Beim Wiederöffnen</translation>
    </message>
    <message>
        <source>Warning from percent</source>
        <translation>Warnung ab Prozent</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>How many must hold</source>
        <translation>Wie viele gelten müssen</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How it is assigned</source>
        <translation>Wie zugewiesen wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Again after minutes</source>
        <translation>Wieder nach Minuten</translation>
    </message>
    <message>
        <source>At most so often</source>
        <translation>Höchstens so oft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field</comment>
        <extracomment>A field of a document and what it says.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What became of a part of the playbook; so with those that follow.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>This is never asked, because a standard before it fits every handoff from tier %1 to tier %2 that this fits.</source>
        <extracomment>Both are numbers.</extracomment>
        <translation>Das wird nie verlangt, weil ein Standard davor auf jede Übergabe von Ebene %1 an Ebene %2 passt, auf die dieser passt.</translation>
    </message>
    <message>
        <source>“%1” is asked for twice.</source>
        <extracomment>%1 is a part of a handoff packet.</extracomment>
        <translation>„%1“ wird zweimal verlangt.</translation>
    </message>
    <message>
        <source>It is to be handed to %1, which is retired.</source>
        <translation>Übergeben werden soll an %1, das stillgelegt ist.</translation>
    </message>
    <message>
        <source>Tier %1 cannot hand it to %2, which is in a lower tier.</source>
        <extracomment>%1 is a number, %2 a queue.</extracomment>
        <translation>Ebene %1 kann nicht an %2 übergeben, das in einer tieferen Ebene liegt.</translation>
    </message>
    <message>
        <source>%1 is less than none; 0 leaves this guard out.</source>
        <translation>%1 ist weniger als nichts; 0 lässt diesen Schutz weg.</translation>
    </message>
    <message numerus="yes">
        <source>The ticket was returned %n times already. Ask a supervisor to return it once more, or keep it and ask the other queue for advice.</source>
        <translation>
            <numerusform>Das Ticket wurde schon %Ln-mal zurückgegeben. Bitten Sie einen Teamleiter, es noch einmal zurückzugeben, oder behalten Sie es und fragen Sie die andere Warteschlange um Rat.</numerusform>
            <numerusform>Das Ticket wurde schon %Ln-mal zurückgegeben. Bitten Sie einen Teamleiter, es noch einmal zurückzugeben, oder behalten Sie es und fragen Sie die andere Warteschlange um Rat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier %1 may change it.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Ebene %1 darf es ändern.</translation>
    </message>
    <message>
        <source>Tier %1 may only look.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Ebene %1 darf nur nachsehen.</translation>
    </message>
    <message>
        <source>Tier %1 may look; changes: hand to %2.</source>
        <extracomment>%1 is a number, %2 a queue.</extracomment>
        <translation>Ebene %1 darf nachsehen; Änderungen: an %2 übergeben.</translation>
    </message>
    <message>
        <source>Tier %1 leaves it alone.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Ebene %1 rührt es nicht an.</translation>
    </message>
    <message>
        <source>Tier %1 leaves it alone: hand to %2.</source>
        <extracomment>%1 is a number, %2 a queue.</extracomment>
        <translation>Ebene %1 rührt es nicht an: an %2 übergeben.</translation>
    </message>
    <message>
        <source>Owned by %1.</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation>Zuständig: %1.</translation>
    </message>
    <message>
        <source>The ticket was in %1 already and came back: %2 returned it (%3). %4</source>
        <extracomment>%1 is a queue, %2 a person, %3 a time such as &quot;today 10:42&quot;, %4 why it came back.</extracomment>
        <translation>Das Ticket war schon bei %1 und kam zurück: %2 hat es zurückgegeben (%3). %4</translation>
    </message>
    <message>
        <source>The ticket was in %1 already, until %3 moved it on (%2).</source>
        <extracomment>%1 is a queue, %2 a time such as &quot;today 10:42&quot;, %3 a person.</extracomment>
        <translation>Das Ticket war schon bei %1, bis %3 es weitergegeben hat (%2).</translation>
    </message>
    <message>
        <source>The next tier would like to know more, though it can do without: %1.</source>
        <extracomment>%1 is a list of the parts of a handoff packet.</extracomment>
        <translation>Die nächste Ebene wüsste gern mehr, kommt aber auch ohne aus: %1.</translation>
    </message>
    <message>
        <source>Not told, though the standard asks for it: %1.</source>
        <extracomment>%1 is a list of the parts of a handoff packet.</extracomment>
        <translation>Nicht mitgeteilt, obwohl der Standard danach fragt: %1.</translation>
    </message>
    <message>
        <source>Our staff</source>
        <translation>Unser Team</translation>
    </message>
    <message>
        <source>“%1” acts on the same tickets at the same time, and both do this: %2.</source>
        <extracomment>%1 is another rule, %2 an action: &quot;Set the priority&quot;.</extracomment>
        <translation>„%1“ handelt zur selben Zeit an denselben Tickets, und beide tun dies: %2.</translation>
    </message>
    <message>
        <source>Nobody works in “%1”; what arrives there waits unseen.</source>
        <translation>In „%1“ arbeitet niemand; was dort ankommt, wartet ungesehen.</translation>
    </message>
    <message>
        <source>For a ticket in “%1” nobody may be there when this acts, such as on %2 at %3 UTC.</source>
        <extracomment>%1 is a queue, %2 a weekday, %3 a time of day.</extracomment>
        <translation>Für ein Ticket in „%1“ ist womöglich niemand da, wenn dies handelt, zum Beispiel am %2 um %3 UTC.</translation>
    </message>
    <message>
        <source>No ticket can be all of this at once, so this never holds.</source>
        <translation>Kein Ticket kann all das zugleich sein, also trifft dies nie zu.</translation>
    </message>
    <message>
        <source>long ago</source>
        <translation>vor langer Zeit</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>%1 at %2 UTC</source>
        <extracomment>%1 is a weekday, %2 a time of day.</extracomment>
        <translation>%1 um %2 UTC</translation>
    </message>
    <message>
        <source>Any ticket is an example of it.</source>
        <translation>Jedes Ticket ist ein Beispiel dafür.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>example</comment>
        <extracomment>What a condition looks at and its value: &quot;Category: Hardware&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For example a ticket with %1.</source>
        <extracomment>%1 is a list such as &quot;Category: Hardware, Tag: vip&quot;.</extracomment>
        <translation>Zum Beispiel ein Ticket mit %1.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Last word of the requester</source>
        <translation>Letztes Wort des Melders</translation>
    </message>
    <message>
        <source>Last word to the requester</source>
        <translation>Letztes Wort an den Melder</translation>
    </message>
    <message>
        <source>Open parts (child tickets)</source>
        <translation>Offene Teile (untergeordnete Tickets)</translation>
    </message>
    <message>
        <source>Its part %1 is open</source>
        <extracomment>%1 is the number of a ticket that is a part of this one.</extracomment>
        <translation>Der Teil %1 ist offen</translation>
    </message>
    <message>
        <source>Its part %1 is done</source>
        <extracomment>%1 is the number of a ticket that is a part of this one.</extracomment>
        <translation>Der Teil %1 ist erledigt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>In which queues</source>
        <translation>In welchen Warteschlangen</translation>
    </message>
    <message>
        <source>Characters of a password</source>
        <translation>Zeichen eines Passworts</translation>
    </message>
    <message>
        <source>Wrong passwords before a wait</source>
        <translation>Falsche Passwörter vor einer Wartezeit</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Minuten bis zur Sperre</translation>
    </message>
    <message>
        <source>Administrators may not edit the playbook or manage people any more, so nobody could ever change this again.</source>
        <translation>Administratoren dürften das Regelwerk nicht mehr bearbeiten oder Personen nicht mehr verwalten, also könnte das niemand je wieder ändern.</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>%1 is the name of a computer.</extracomment>
        <translation>An %1</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>The sign-in of %1 is blocked for a while after wrong passwords</source>
        <translation>Die Anmeldung von %1 ist nach falschen Passwörtern eine Weile gesperrt</translation>
    </message>
    <message>
        <source>%1 set a password</source>
        <translation>%1 hat ein Passwort gewählt</translation>
    </message>
    <message>
        <source>%1 gave %2 a password for one sign-in</source>
        <extracomment>Both are persons.</extracomment>
        <translation>%1 hat %2 ein Passwort für eine Anmeldung gegeben</translation>
    </message>
    <message>
        <source>%1 erased what the desk knew of somebody</source>
        <translation>%1 hat gelöscht, was der Service Desk von jemandem wusste</translation>
    </message>
    <message>
        <source>%1 exported what the desk knows of %2</source>
        <translation>%1 hat ausgegeben, was der Service Desk von %2 weiß</translation>
    </message>
    <message>
        <source>Your role does not allow you to %1. An administrator can change that.</source>
        <extracomment>%1 is a right: &quot;edit the playbook&quot;.</extracomment>
        <translation>Ihre Rolle erlaubt nicht: %1. Ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>That belongs to a client you do not work for.</source>
        <translation>Das gehört zu einem Kunden, für den Sie nicht arbeiten.</translation>
    </message>
    <message>
        <source>You do not work for the client %1.</source>
        <translation>Sie arbeiten nicht für den Kunden %1.</translation>
    </message>
    <message>
        <source>A message has come since you began. Read it first; your text is kept.</source>
        <translation>Seit Sie begonnen haben, ist eine Nachricht gekommen. Lesen Sie sie zuerst; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 has written since you began. Read it first; your text is kept.</source>
        <translation>%1 hat geschrieben, seit Sie begonnen haben. Lesen Sie das zuerst; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Somebody has changed the same field meanwhile. Nothing was overwritten; look at both and choose.</source>
        <translation>Jemand hat inzwischen dasselbe Feld geändert. Nichts wurde überschrieben; sehen Sie sich beides an und wählen Sie.</translation>
    </message>
    <message>
        <source>That name and password do not belong together. Try again.</source>
        <translation>Name und Passwort gehören nicht zusammen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passwords. Try again in %n minutes, or ask an administrator to reset it.</source>
        <translation>
            <numerusform>Es gab zu viele falsche Passwörter. Versuchen Sie es in einer Minute wieder, oder lassen Sie sich von einem Administrator ein neues geben.</numerusform>
            <numerusform>Es gab zu viele falsche Passwörter. Versuchen Sie es in %n Minuten wieder, oder lassen Sie sich von einem Administrator ein neues geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short. It needs at least %n characters.</source>
        <translation>
            <numerusform>Das Passwort ist zu kurz. Es braucht mindestens ein Zeichen.</numerusform>
            <numerusform>Das Passwort ist zu kurz. Es braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not sign in at this desk.</source>
        <translation>%1 darf sich an diesem Service Desk nicht anmelden.</translation>
    </message>
    <message>
        <source>Nothing was found that could be redacted.</source>
        <translation>Es fand sich nichts, was sich schwärzen ließe.</translation>
    </message>
    <message>
        <source>see tickets in lists</source>
        <translation>Tickets in Listen sehen</translation>
    </message>
    <message>
        <source>read tickets</source>
        <translation>Tickets lesen</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>reply to requesters</source>
        <translation>Meldern antworten</translation>
    </message>
    <message>
        <source>edit tickets</source>
        <translation>Tickets bearbeiten</translation>
    </message>
    <message>
        <source>take tickets</source>
        <translation>Tickets übernehmen</translation>
    </message>
    <message>
        <source>assign tickets to others</source>
        <translation>Tickets anderen zuweisen</translation>
    </message>
    <message>
        <source>move tickets out</source>
        <translation>Tickets herausgeben</translation>
    </message>
    <message>
        <source>move tickets in</source>
        <translation>Tickets hineingeben</translation>
    </message>
    <message>
        <source>merge and split tickets</source>
        <translation>Tickets zusammenführen und teilen</translation>
    </message>
    <message>
        <source>resolve and close tickets</source>
        <translation>Tickets lösen und schließen</translation>
    </message>
    <message>
        <source>reopen tickets</source>
        <translation>Tickets wieder öffnen</translation>
    </message>
    <message>
        <source>redact what tickets say</source>
        <translation>schwärzen, was in Tickets steht</translation>
    </message>
    <message>
        <source>see what is confidential</source>
        <translation>Vertrauliches sehen</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>edit the playbook</source>
        <translation>das Regelwerk bearbeiten</translation>
    </message>
    <message>
        <source>manage people</source>
        <translation>Personen verwalten</translation>
    </message>
    <message>
        <source>every queue</source>
        <translation>jeder Warteschlange</translation>
    </message>
    <message>
        <source>the queues they work in</source>
        <translation>den Warteschlangen, in denen sie arbeiten</translation>
    </message>
    <message>
        <source>the queues they do not work in</source>
        <translation>den Warteschlangen, in denen sie nicht arbeiten</translation>
    </message>
    <message>
        <source>these queues</source>
        <translation>diesen Warteschlangen</translation>
    </message>
    <message>
        <source>Whoever opens the desk chooses a name</source>
        <translation>Wer den Service Desk öffnet, wählt einen Namen</translation>
    </message>
    <message>
        <source>By this computer’s account, others by password</source>
        <translation>Mit dem Konto dieses Rechners, andere mit Passwort</translation>
    </message>
    <message>
        <source>By password</source>
        <translation>Mit Passwort</translation>
    </message>
    <message>
        <source>Yes. The role %1 has this right.</source>
        <extracomment>%1 is a role: &quot;Technician&quot;.</extracomment>
        <translation>Ja. Die Rolle %1 hat dieses Recht.</translation>
    </message>
    <message>
        <source>Yes. The role %1 has this right in %2.</source>
        <extracomment>%1 is a role, %2 says which queues: &quot;every queue&quot;.</extracomment>
        <translation>Ja. Die Rolle %1 hat dieses Recht in %2.</translation>
    </message>
    <message>
        <source>Yes. %1 has the ticket, owns it, watches it or was asked for advice.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Ja. %1 hat das Ticket, verantwortet es, beobachtet es oder wurde um Rat gefragt.</translation>
    </message>
    <message>
        <source>No. The role %1 does not have this right in any queue.</source>
        <extracomment>%1 is a role.</extracomment>
        <translation>Nein. Die Rolle %1 hat dieses Recht in keiner Warteschlange.</translation>
    </message>
    <message>
        <source>No. The role %1 has this right in %2, which does not include %3.</source>
        <extracomment>%1 is a role, %2 says which queues, %3 is a queue.</extracomment>
        <translation>Nein. Die Rolle %1 hat dieses Recht in %2, und %3 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>No. The ticket belongs to a client that %1 does not work for.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Nein. Das Ticket gehört zu einem Kunden, für den %1 nicht arbeitet.</translation>
    </message>
    <message>
        <source>No. %1 is not a member of staff.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Nein. %1 gehört nicht zum Team.</translation>
    </message>
    <message>
        <source>No. %1 has left.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Nein. %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 redacted what the ticket said</source>
        <translation>%1 hat geschwärzt, was im Ticket stand</translation>
    </message>
    <message>
        <source>The exception “%1” does not say which day it is.</source>
        <extracomment>%1 is what an exception in a calendar is called: &quot;Christmas&quot;.</extracomment>
        <translation>Die Ausnahme „%1“ sagt nicht, welcher Tag gemeint ist.</translation>
    </message>
    <message>
        <source>%1 was moved, removed or replaced while it was in use. What was kept before lies in that file; this change may be missing. Put the file back with what lies beside it, or restore the last backup.</source>
        <translation>%1 wurde verschoben, entfernt oder ersetzt, während es in Gebrauch war. Was davor gesichert wurde, liegt in jener Datei; diese Änderung kann fehlen. Legen Sie die Datei mit dem, was neben ihr liegt, zurück, oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link), and what is done under one name would be lost under the other. It was left as it is; remove the other name.</source>
        <translation>%1 hat einen zweiten Namen (einen harten Link), und was unter einem Namen geschieht, ginge unter dem anderen verloren. Es blieb, wie es ist; entfernen Sie den anderen Namen.</translation>
    </message>
    <message>
        <source>The store lies in a folder that is shared over the network.</source>
        <translation>Der Speicher des Desks liegt in einem Ordner, der über das Netz geteilt wird.</translation>
    </message>
    <message>
        <source>What is kept is durable: each change is written through to the share before it is called done. That takes longer than on a disk of this computer. Everybody must open the store by the share, also the computer whose disk it is on.</source>
        <translation>Was gesichert ist, bleibt: Jede Änderung wird bis auf die Freigabe geschrieben, bevor sie als erledigt gilt. Das dauert länger als auf einer Platte dieses Rechners. Alle müssen ihn über die Freigabe öffnen, auch der Rechner, auf dessen Platte er liegt.</translation>
    </message>
    <message>
        <source>Its locks were tried when the store was opened, and they keep programs apart.</source>
        <translation>Die Sperren der Freigabe wurden beim Öffnen ausprobiert; sie halten Programme auseinander.</translation>
    </message>
    <message>
        <source>Its locks do not work: two programs that write at the same moment can damage the store. Let one program at a time use it until it lies elsewhere, and keep backups.</source>
        <translation>Die Sperren der Freigabe wirken nicht: Zwei Programme, die im selben Augenblick schreiben, können den Speicher beschädigen. Lassen Sie nur ein Programm zur selben Zeit damit arbeiten, bis er anderswo liegt, und legen Sie Sicherungen an.</translation>
    </message>
    <message>
        <source>A team is better served by a database: “tierdeskctl move FILE postgresql://user@host/database” copies everything there, checks it, and leaves this store as it is.</source>
        <extracomment>The command stays as it is.</extracomment>
        <translation>Einem Team dient eine Datenbank besser: „tierdeskctl move FILE postgresql://user@host/database“ kopiert alles dorthin, prüft es und lässt diese Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>The store lies in the PostgreSQL database %1.</source>
        <extracomment>%1 is a server and a database on it.</extracomment>
        <translation>Der Speicher des Desks liegt in der PostgreSQL-Datenbank %1.</translation>
    </message>
    <message>
        <source>What is kept is durable on the server before it is called done.</source>
        <translation>Was gesichert ist, steht dauerhaft auf dem Server, bevor es als erledigt gilt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Over a network, add ?sslmode=verify-full to the store&apos;s location: then it is encrypted, and the server has to prove who it is.</source>
        <translation>Die Verbindung ist nicht verschlüsselt. Hängen Sie über ein Netz ?sslmode=verify-full an seinen Ort an: Dann ist sie verschlüsselt, und der Server muss sich ausweisen.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <extracomment>%1 is a protocol: TLSv1.3.</extracomment>
        <translation>Die Verbindung ist verschlüsselt (%1).</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Geteilter Ordner</translation>
    </message>
    <message>
        <source>Shared folder without locks</source>
        <translation>Geteilter Ordner ohne Sperren</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <extracomment>%1 is a server and a database on it, %2 what protects the connection: &quot;TLSv1.3&quot;.</extracomment>
        <translation>%1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The store is a file on a disk of this computer.</source>
        <translation>Der Speicher des Desks ist eine Datei auf einer Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>What is kept is durable on the disk before it is called done.</source>
        <translation>Was gesichert ist, steht dauerhaft auf der Platte, bevor es als erledigt gilt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <extracomment>%1 is a person who writes to a ticket just now.</extracomment>
        <translation>%1 schreibt gerade</translation>
    </message>
    <message>
        <source>%1 are writing</source>
        <extracomment>%1 are persons who write to a ticket just now: &quot;Ada and Ben&quot;.</extracomment>
        <translation>%1 schreiben gerade</translation>
    </message>
    <message>
        <source>%1 looks at this</source>
        <extracomment>%1 is a person who has a ticket open just now.</extracomment>
        <translation>%1 sieht sich das an</translation>
    </message>
    <message>
        <source>%1 look at this</source>
        <extracomment>%1 are persons who have a ticket open just now: &quot;Ada and Ben&quot;.</extracomment>
        <translation>%1 sehen sich das an</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Anzunehmen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due in 1 h</source>
        <translation>Fällig in 1 h</translation>
    </message>
    <message>
        <source>Due in 4 h</source>
        <translation>Fällig in 4 h</translation>
    </message>
    <message>
        <source>Due in 8 h</source>
        <translation>Fällig in 8 h</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältestes</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Heute herein</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Heute hinaus</translation>
    </message>
    <message>
        <source>Tickets that are new, open or pending.</source>
        <translation>Tickets, die neu, offen oder wartend sind.</translation>
    </message>
    <message>
        <source>Open tickets that nobody has taken.</source>
        <translation>Offene Tickets, die niemand übernommen hat.</translation>
    </message>
    <message>
        <source>Open tickets that wait for the requester, a vendor or a day.</source>
        <translation>Offene Tickets, die auf den Melder, einen Lieferanten oder einen Tag warten.</translation>
    </message>
    <message>
        <source>Open tickets that were escalated here and not accepted yet.</source>
        <translation>Offene Tickets, die hierher eskaliert und noch nicht angenommen wurden.</translation>
    </message>
    <message>
        <source>Open tickets whose next deadline has passed.</source>
        <translation>Offene Tickets, deren nächste Frist verstrichen ist.</translation>
    </message>
    <message>
        <source>Open tickets whose next deadline comes within one hour of working time.</source>
        <translation>Offene Tickets, deren nächste Frist innerhalb einer Stunde Arbeitszeit kommt.</translation>
    </message>
    <message>
        <source>Open tickets whose next deadline comes within four hours of working time.</source>
        <translation>Offene Tickets, deren nächste Frist innerhalb von vier Stunden Arbeitszeit kommt.</translation>
    </message>
    <message>
        <source>Open tickets whose next deadline comes within eight hours of working time.</source>
        <translation>Offene Tickets, deren nächste Frist innerhalb von acht Stunden Arbeitszeit kommt.</translation>
    </message>
    <message>
        <source>How long ago the oldest open ticket was opened.</source>
        <translation>Wie lange die Eröffnung des ältesten offenen Tickets her ist.</translation>
    </message>
    <message>
        <source>How often since midnight a ticket was opened or reopened here, or came from another queue.</source>
        <translation>Wie oft seit Mitternacht hier ein Ticket eröffnet oder wieder geöffnet wurde oder aus einer anderen Warteschlange kam.</translation>
    </message>
    <message>
        <source>How often since midnight a ticket was resolved, merged or cancelled here, or went to another queue.</source>
        <translation>Wie oft seit Mitternacht hier ein Ticket gelöst, zusammengeführt oder abgebrochen wurde oder in eine andere Warteschlange ging.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <translation>
            <numerusform>%Ln eröffnet</numerusform>
            <numerusform>%Ln eröffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reopened</source>
        <translation>
            <numerusform>%Ln wieder geöffnet</numerusform>
            <numerusform>%Ln wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved here</source>
        <translation>
            <numerusform>%Ln hierher verschoben</numerusform>
            <numerusform>%Ln hierher verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <translation>
            <numerusform>%Ln gelöst</numerusform>
            <numerusform>%Ln gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved on</source>
        <translation>
            <numerusform>%Ln weiter verschoben</numerusform>
            <numerusform>%Ln weiter verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged or cancelled</source>
        <translation>
            <numerusform>%Ln zusammengeführt oder abgebrochen</numerusform>
            <numerusform>%Ln zusammengeführt oder abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Fällig innerhalb von</translation>
    </message>
    <message>
        <source>Arrived within</source>
        <translation>Angekommen innerhalb von</translation>
    </message>
    <message>
        <source>Left within</source>
        <translation>Verlassen innerhalb von</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Gelöst innerhalb von</translation>
    </message>
    <message>
        <source>Opened or reopened within</source>
        <translation>Eröffnet oder wieder geöffnet innerhalb von</translation>
    </message>
    <message>
        <source>The login %1 belongs to %2.</source>
        <extracomment>A login and a person.</extracomment>
        <translation>Der Anmeldename %1 gehört zu %2.</translation>
    </message>
    <message>
        <source>The reason repeats “%1”, which is to go. Say it in other words.</source>
        <translation>Der Grund wiederholt „%1“, was verschwinden soll. Sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Time line of %1</source>
        <extracomment>%1 is a list of ticket numbers.</extracomment>
        <translation>Zeitlinie von %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>%1 recorded the article “%2”</source>
        <extracomment>%2 is the title of an article of the knowledge base.</extracomment>
        <translation>%1 hat den Artikel „%2“ festgehalten</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>Es gibt keinen Artikel %1.</translation>
    </message>
    <message>
        <source>The article needs a title.</source>
        <translation>Der Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <source>Choose the clients that the article is for.</source>
        <translation>Wählen Sie die Kunden, für die der Artikel bestimmt ist.</translation>
    </message>
    <message>
        <source>You could not read the article yourself any more. Choose readers that you are one of.</source>
        <translation>Sie könnten den Artikel selbst nicht mehr lesen. Wählen Sie Leser, zu denen Sie gehören.</translation>
    </message>
    <message>
        <source>write and edit articles</source>
        <translation>Artikel schreiben und bearbeiten</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>kind of article</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How-to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>Häufige Frage</translation>
    </message>
    <message>
        <source>Known error</source>
        <translation>Bekannter Fehler</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Hat nicht geholfen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Alle Mitarbeiter</translation>
    </message>
    <message>
        <source>Staff from tier %1</source>
        <extracomment>%1 is the number of a tier.</extracomment>
        <translation>Mitarbeiter ab Ebene %1</translation>
    </message>
    <message>
        <source>Staff from tier %1, %2</source>
        <extracomment>%1 is the number of a tier, %2 its name.</extracomment>
        <translation>Mitarbeiter ab Ebene %1, %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clients: %1</source>
        <extracomment>%1 is a list of clients.</extracomment>
        <translation>Kunden: %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 says which staff, %2 is a list of clients.</extracomment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Some clients</source>
        <translation>Einzelne Kunden</translation>
    </message>
    <message numerus="yes">
        <source>solved %n tickets</source>
        <translation>
            <numerusform>löste %n Ticket</numerusform>
            <numerusform>löste %n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried on %n tickets</source>
        <translation>
            <numerusform>bei %n Ticket versucht</numerusform>
            <numerusform>bei %n Tickets versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited on %n tickets</source>
        <translation>
            <numerusform>bei %n Ticket zitiert</numerusform>
            <numerusform>bei %n Tickets zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped %n readers</source>
        <translation>
            <numerusform>half %n Person</numerusform>
            <numerusform>half %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not help %n readers</source>
        <translation>
            <numerusform>half %n Person nicht</numerusform>
            <numerusform>half %n Personen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The short answer in one sentence.

More about it, if anybody needs to know.</source>
        <translation>Die kurze Antwort in einem Satz.

Mehr dazu, falls es jemand wissen muss.</translation>
    </message>
    <message>
        <source>1. Open …
2. Choose …
3. Check that …

If that does not help, …</source>
        <translation>1. Öffnen Sie …
2. Wählen Sie …
3. Prüfen Sie, ob …

Wenn das nicht hilft, …</translation>
    </message>
    <message>
        <source>**Until it is mended:** …

**It will be mended** by …</source>
        <translation>**Bis es behoben ist:** …

**Behoben wird es** durch …</translation>
    </message>
    <message>
        <source>After this you can …

### Before you begin

- …

### Step by step

1. …</source>
        <translation>Danach können Sie …

### Bevor Sie beginnen

- …

### Schritt für Schritt

1. …</translation>
    </message>
    <message>
        <source>%1 said something about %2</source>
        <extracomment>%2 is the number of an article of the knowledge base: &quot;KB-12&quot;.</extracomment>
        <translation>%1 hat etwas zu %2 gesagt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 cited %2</source>
        <extracomment>%1 is a person, %2 the number of an article of the knowledge base: &quot;KB-12&quot;.</extracomment>
        <translation>%1 hat %2 zitiert</translation>
    </message>
    <message>
        <source>%1 tried %2</source>
        <extracomment>%1 is a person, %2 the number of an article of the knowledge base: &quot;KB-12&quot;.</extracomment>
        <translation>%1 hat %2 versucht</translation>
    </message>
    <message>
        <source>%1 solved it with %2</source>
        <extracomment>%1 is a person, %2 the number of an article of the knowledge base: &quot;KB-12&quot;.</extracomment>
        <translation>%1 hat es mit %2 gelöst</translation>
    </message>
    <message>
        <source>Tickets opened in the period, told in the queue they were opened in.</source>
        <translation>Im Zeitraum eröffnete Tickets, bei der Warteschlange gezählt, in der sie eröffnet wurden.</translation>
    </message>
    <message>
        <source>Tickets first resolved or closed in the period, told in the queue that did so.</source>
        <translation>Im Zeitraum erstmals gelöste oder geschlossene Tickets, bei der Warteschlange gezählt, die das getan hat.</translation>
    </message>
    <message>
        <source>Visits to a queue that ended in the period, but for those of a ticket that was cancelled.</source>
        <translation>Aufenthalte in einer Warteschlange, die im Zeitraum endeten, ohne die eines verworfenen Tickets.</translation>
    </message>
    <message>
        <source>Clocks decided in the period, told in the queue that had the ticket.</source>
        <translation>Im Zeitraum entschiedene Uhren, bei der Warteschlange gezählt, die das Ticket hatte.</translation>
    </message>
    <message>
        <source>Tickets open at the end of the period, told in the queue that had them.</source>
        <translation>Am Ende des Zeitraums offene Tickets, bei der Warteschlange gezählt, die sie hatte.</translation>
    </message>
    <message>
        <source>By the wall clock.</source>
        <translation>Nach der Wanduhr.</translation>
    </message>
    <message>
        <source>In working hours.</source>
        <translation>In Arbeitszeit.</translation>
    </message>
    <message>
        <source>Pauses are in it.</source>
        <translation>Pausen sind enthalten.</translation>
    </message>
    <message>
        <source>Without pauses.</source>
        <translation>Ohne Pausen.</translation>
    </message>
    <message>
        <source>Why deadlines were missed</source>
        <translation>Warum Fristen versäumt wurden</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Lösung beim ersten Kontakt</translation>
    </message>
    <message>
        <source>First-level resolution</source>
        <translation>Lösung in der ersten Ebene</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Pingpong</translation>
    </message>
    <message>
        <source>Hops of a ticket</source>
        <translation>Wechsel eines Tickets</translation>
    </message>
    <message>
        <source>Visits that were escalated</source>
        <translation>Aufenthalte mit Eskalation</translation>
    </message>
    <message>
        <source>Visits that were sent back</source>
        <translation>Aufenthalte mit Rückgabe</translation>
    </message>
    <message>
        <source>Kept towards clients (SLA)</source>
        <translation>Gegenüber Kunden eingehalten (SLA)</translation>
    </message>
    <message>
        <source>Kept between tiers (OLA)</source>
        <translation>Zwischen Ebenen eingehalten (OLA)</translation>
    </message>
    <message>
        <source>Kept by vendors (UC)</source>
        <translation>Von Herstellern eingehalten (UC)</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Zeit bis zur Lösung</translation>
    </message>
    <message>
        <source>Time to resolve, without pauses</source>
        <translation>Zeit bis zur Lösung, ohne Pausen</translation>
    </message>
    <message>
        <source>Working time to resolve</source>
        <translation>Arbeitszeit bis zur Lösung</translation>
    </message>
    <message>
        <source>Working time to resolve, without pauses</source>
        <translation>Arbeitszeit bis zur Lösung, ohne Pausen</translation>
    </message>
    <message>
        <source>Time to the last resolution</source>
        <translation>Zeit bis zur letzten Lösung</translation>
    </message>
    <message>
        <source>Time to take</source>
        <translation>Zeit bis zur Übernahme</translation>
    </message>
    <message>
        <source>Working time to take</source>
        <translation>Arbeitszeit bis zur Übernahme</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Working time to respond</source>
        <translation>Arbeitszeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Time per visit</source>
        <translation>Zeit je Aufenthalt</translation>
    </message>
    <message>
        <source>Working time per visit</source>
        <translation>Arbeitszeit je Aufenthalt</translation>
    </message>
    <message>
        <source>Time per tier</source>
        <translation>Zeit je Ebene</translation>
    </message>
    <message>
        <source>Working time per tier</source>
        <translation>Arbeitszeit je Ebene</translation>
    </message>
    <message>
        <source>Age of open tickets</source>
        <translation>Alter offener Tickets</translation>
    </message>
    <message>
        <source>How tickets were resolved</source>
        <translation>Wie Tickets gelöst wurden</translation>
    </message>
    <message>
        <source>How tickets moved</source>
        <translation>Wie Tickets wanderten</translation>
    </message>
    <message>
        <source>Agreements kept</source>
        <translation>Eingehaltene Vereinbarungen</translation>
    </message>
    <message>
        <source>How long resolving took</source>
        <translation>Wie lange Lösungen dauerten</translation>
    </message>
    <message>
        <source>How long people waited</source>
        <translation>Wie lange Menschen warteten</translation>
    </message>
    <message>
        <source>How long tickets stayed</source>
        <translation>Wie lange Tickets blieben</translation>
    </message>
    <message>
        <source>What was left open</source>
        <translation>Was offen blieb</translation>
    </message>
    <message>
        <source>A vendor had it</source>
        <translation>Ein Hersteller hatte es</translation>
    </message>
    <message>
        <source>Nobody had taken it</source>
        <translation>Niemand hatte es übernommen</translation>
    </message>
    <message>
        <source>It waited while the clock ran</source>
        <translation>Es wartete, während die Uhr lief</translation>
    </message>
    <message>
        <source>It had been handed on</source>
        <translation>Es war weitergegeben worden</translation>
    </message>
    <message>
        <source>Somebody worked on it</source>
        <translation>Jemand arbeitete daran</translation>
    </message>
    <message>
        <source>FCR: resolved in the queue it was opened in, without having waited and without another word from the requester, and not reopened since.</source>
        <translation>FCR: in der Warteschlange gelöst, in der es eröffnet wurde, ohne Wartezeit, ohne weitere Nachricht des Melders und seither nicht wieder geöffnet.</translation>
    </message>
    <message>
        <source>FLR: has never been above tier 1.</source>
        <translation>FLR: war nie über Ebene 1.</translation>
    </message>
    <message>
        <source>Has gone up a tier at least once.</source>
        <translation>Ist mindestens einmal eine Ebene hinaufgegangen.</translation>
    </message>
    <message>
        <source>Hop rate: has changed its queue at least once.</source>
        <translation>Wechselquote: hat mindestens einmal die Warteschlange gewechselt.</translation>
    </message>
    <message>
        <source>Return rate: was sent back at least once.</source>
        <translation>Rückgabequote: wurde mindestens einmal zurückgegeben.</translation>
    </message>
    <message>
        <source>Went from a queue to another and straight back (A, B, A).</source>
        <translation>Ging von einer Warteschlange in eine andere und gleich wieder zurück (A, B, A).</translation>
    </message>
    <message>
        <source>Was opened again after it was resolved or closed.</source>
        <translation>Wurde nach dem Lösen oder Schließen wieder geöffnet.</translation>
    </message>
    <message>
        <source>Changes of queue of a ticket.</source>
        <translation>Wechsel der Warteschlange eines Tickets.</translation>
    </message>
    <message>
        <source>Escalation rate of a tier: visits to a queue that ended with the ticket going up a tier.</source>
        <translation>Eskalationsquote einer Ebene: Aufenthalte in einer Warteschlange, nach denen das Ticket eine Ebene hinaufging.</translation>
    </message>
    <message>
        <source>Visits to a queue that ended with the ticket being sent back.</source>
        <translation>Aufenthalte in einer Warteschlange, nach denen das Ticket zurückgegeben wurde.</translation>
    </message>
    <message>
        <source>Clocks of agreements with clients that ended in time. One is decided when it ends or when its deadline passes; one without a target is none.</source>
        <translation>Uhren von Vereinbarungen mit Kunden, die rechtzeitig endeten. Entschieden ist eine, wenn sie endet oder ihre Frist verstreicht; eine ohne Ziel zählt nicht.</translation>
    </message>
    <message>
        <source>Clocks of agreements between tiers that ended in time: one clock for each visit.</source>
        <translation>Uhren von Vereinbarungen zwischen Ebenen, die rechtzeitig endeten: eine Uhr je Aufenthalt.</translation>
    </message>
    <message>
        <source>Clocks of contracts with vendors that ended in time: one clock for each visit.</source>
        <translation>Uhren von Verträgen mit Herstellern, die rechtzeitig endeten: eine Uhr je Aufenthalt.</translation>
    </message>
    <message>
        <source>MTTR: from the opening to the first resolution.</source>
        <translation>MTTR: von der Eröffnung bis zur ersten Lösung.</translation>
    </message>
    <message>
        <source>MTTR without the time in which the agreement lets the clock stand still.</source>
        <translation>MTTR ohne die Zeit, in der die Vereinbarung die Uhr anhält.</translation>
    </message>
    <message>
        <source>MTTR in working hours.</source>
        <translation>MTTR in Arbeitszeit.</translation>
    </message>
    <message>
        <source>MTTR in working hours, without the time in which the agreement lets the clock stand still.</source>
        <translation>MTTR in Arbeitszeit, ohne die Zeit, in der die Vereinbarung die Uhr anhält.</translation>
    </message>
    <message>
        <source>From the opening to the last resolution so far: what reopening adds is in it.</source>
        <translation>Von der Eröffnung bis zur bisher letzten Lösung: Was ein Wiederöffnen hinzufügt, ist enthalten.</translation>
    </message>
    <message>
        <source>MTTA: from the opening until somebody has it for the first time. A ticket that nobody has had yet is not counted.</source>
        <translation>MTTA: von der Eröffnung, bis jemand das Ticket zum ersten Mal hat. Eines, das noch niemand hatte, zählt nicht.</translation>
    </message>
    <message>
        <source>MTTA in working hours.</source>
        <translation>MTTA in Arbeitszeit.</translation>
    </message>
    <message>
        <source>From the opening to the first public word of somebody who is neither the requester nor an automaton. A ticket without one is not counted.</source>
        <translation>Von der Eröffnung bis zum ersten öffentlichen Wort von jemandem, der weder der Melder noch ein Automat ist. Ein Ticket ohne ein solches zählt nicht.</translation>
    </message>
    <message>
        <source>The time to respond in working hours.</source>
        <translation>Die Zeit bis zur Antwort in Arbeitszeit.</translation>
    </message>
    <message>
        <source>From the arrival in a queue, or the reopening there, until the ticket leaves it or is done.</source>
        <translation>Von der Ankunft in einer Warteschlange oder dem Wiederöffnen dort, bis das Ticket sie verlässt oder erledigt ist.</translation>
    </message>
    <message>
        <source>The time per visit in working hours.</source>
        <translation>Die Zeit je Aufenthalt in Arbeitszeit.</translation>
    </message>
    <message>
        <source>All of a ticket&apos;s time in a tier up to its first resolution; its tiers make up its MTTR.</source>
        <translation>Die ganze Zeit eines Tickets in einer Ebene bis zur ersten Lösung; seine Ebenen ergeben zusammen seine MTTR.</translation>
    </message>
    <message>
        <source>The time per tier in working hours.</source>
        <translation>Die Zeit je Ebene in Arbeitszeit.</translation>
    </message>
    <message>
        <source>Time since the opening of what is open at the end of the period.</source>
        <translation>Zeit seit der Eröffnung dessen, was am Ende des Zeitraums offen ist.</translation>
    </message>
    <message>
        <source>A ticket that is merged into another counts nowhere; what was taken back did not happen. What came of a ticket after the period counts too. Working time is that of the ticket&apos;s agreement with the client, without one that of the first calendar. Median, P90 and P95 are the nearest rank. A figure about nothing has no value.</source>
        <translation>Ein Ticket, das in ein anderes überführt wurde, zählt nirgends; was zurückgenommen wurde, ist nicht geschehen. Was nach dem Zeitraum aus einem Ticket wurde, zählt mit. Arbeitszeit ist die der Vereinbarung mit dem Kunden, ohne eine solche die des ersten Kalenders. Median, P90 und P95 sind nächste Ränge. Eine Kennzahl über nichts hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share; %1 is a number such as 86.4</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Programs to start</source>
        <translation>Programme zum Starten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>Hier steht kein Programm zum Starten.</translation>
    </message>
    <message>
        <source>“{%1}” is nothing that a ticket knows.</source>
        <translation>„{%1}“ ist nichts, was ein Ticket weiß.</translation>
    </message>
    <message>
        <source>%1 reads an argument as a command, so that what a ticket says could run. Name the program itself.</source>
        <extracomment>%1 is a program such as bash.</extracomment>
        <translation>%1 liest ein Argument als Befehl, sodass ausgeführt werden könnte, was ein Ticket sagt. Nennen Sie das Programm selbst.</translation>
    </message>
    <message>
        <source>Came straight back</source>
        <translation>Kam gleich zurück</translation>
    </message>
    <message>
        <source>Stuck for three days</source>
        <translation>Seit drei Tagen still</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Gehört niemandem</translation>
    </message>
    <message>
        <source>Went to another queue and straight back in the last thirty days.</source>
        <translation>Ging in den letzten dreißig Tagen in eine andere Warteschlange und gleich wieder zurück.</translation>
    </message>
    <message>
        <source>Nothing happened for three working days.</source>
        <translation>Seit drei Arbeitstagen ist nichts geschehen.</translation>
    </message>
    <message>
        <source>For more than an hour nobody has had it in hand, and nobody answers for it.</source>
        <translation>Seit mehr als einer Stunde bearbeitet es niemand, und niemand steht dafür ein.</translation>
    </message>
    <message>
        <source>Changed its queue within</source>
        <translation>Wechselte die Warteschlange binnen</translation>
    </message>
    <message>
        <source>Came straight back within</source>
        <translation>Kam gleich zurück binnen</translation>
    </message>
    <message>
        <source>Nothing happened for</source>
        <translation>Nichts geschehen seit</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is &quot;Service desk → Network&quot;, %2 &quot;14 move(s)&quot;, %3 &quot;3 came straight back&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln Wechsel</numerusform>
            <numerusform>%Ln Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came straight back</source>
        <translation>
            <numerusform>%Ln kam gleich zurück</numerusform>
            <numerusform>%Ln kamen gleich zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A way from one queue to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Straight back</source>
        <translation>Gleich zurück</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Time lost</source>
        <translation>Verlorene Zeit</translation>
    </message>
    <message>
        <source>Moves of open tickets from one queue to another in the period. Straight back: the ticket&apos;s next move returned it to the queue it came from; it is hatched in the plot. Time lost: the working time in which those tickets stood where they did not stay. A plot shows the routes that were used most.</source>
        <translation>Wechsel offener Tickets von einer Warteschlange in eine andere im Zeitraum. Gleich zurück: Mit dem nächsten Wechsel kam das Ticket dorthin zurück, woher es kam; im Diagramm ist das schraffiert. Verlorene Zeit: die Arbeitszeit, in der diese Tickets dort lagen, wo sie nicht blieben. Das Diagramm zeigt die meistbenutzten Wege.</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>When a ticket is due; %1 is &quot;today 16:00&quot;</extracomment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <extracomment>What a requester was promised</extracomment>
        <translation>Zugesagt: %1</translation>
    </message>
    <message>
        <source>Due within eight working hours</source>
        <translation>Fällig binnen acht Arbeitsstunden</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>The requester wrote and waits for an answer</source>
        <translation>Der Melder schrieb und wartet auf Antwort</translation>
    </message>
    <message>
        <source>New in these queues</source>
        <translation>Neu in diesen Warteschlangen</translation>
    </message>
    <message>
        <source>Done or handed on</source>
        <translation>Erledigt oder weitergegeben</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <extracomment>The heading of a note for the next shift; %1 are queues, %2 is &quot;yesterday 17:05&quot;</extracomment>
        <translation>%1: seit %2</translation>
    </message>
    <message>
        <source>Nothing happened, and nothing waits.</source>
        <translation>Nichts ist geschehen, und nichts wartet.</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>Words that speak for it</source>
        <translation>Wörter, die dafür sprechen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Wie es endet</translation>
    </message>
    <message>
        <source>Resolution code</source>
        <translation>Lösungscode</translation>
    </message>
    <message>
        <source>Handoff packet</source>
        <translation>Übergabepaket</translation>
    </message>
    <message>
        <source>Part of the packet</source>
        <translation>Teil des Pakets</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>The step “%1” says nothing.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>Der Schritt „%1“ sagt nichts.</translation>
    </message>
    <message>
        <source>The step “%1” has too few choices.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>Der Schritt „%1“ hat zu wenige Antworten zur Auswahl.</translation>
    </message>
    <message>
        <source>A choice of the step “%1” does not say from which number on it holds.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>Eine Antwort des Schritts „%1“ sagt nicht, ab welcher Zahl sie gilt.</translation>
    </message>
    <message>
        <source>The outcome “%1” does not say how it ends.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>Das Ergebnis „%1“ sagt nicht, wie es endet.</translation>
    </message>
    <message>
        <source>The step “%1” does not say what is to be done.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>Der Schritt „%1“ sagt nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>No way leads to the step “%1”.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>Kein Weg führt zum Schritt „%1“.</translation>
    </message>
    <message>
        <source>The step “%1” leads nowhere here; say where it goes on.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>Der Schritt „%1“ führt hier nirgendwohin; sagen Sie, wo es weitergeht.</translation>
    </message>
    <message>
        <source>The guide goes round in a circle: %1.</source>
        <extracomment>%1 is a way through a guide: &quot;a → b → a&quot;.</extracomment>
        <translation>Der Leitfaden dreht sich im Kreis: %1.</translation>
    </message>
    <message>
        <source>The guide has no outcome, so it never ends.</source>
        <translation>Der Leitfaden hat kein Ergebnis und endet deshalb nie.</translation>
    </message>
    <message>
        <source>There is no step “%1” in this guide.</source>
        <extracomment>%1 is a step of a guide.</extracomment>
        <translation>In diesem Leitfaden gibt es keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture of at most 256 kB.</source>
        <translation>Das ist kein PNG- oder JPEG-Bild von höchstens 256 kB.</translation>
    </message>
    <message>
        <source>“%1” cannot be set here.</source>
        <translation>„%1“ kann hier nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>A guide must be named here.</source>
        <translation>Hier muss ein Leitfaden genannt werden.</translation>
    </message>
    <message>
        <source>There is no guide “%1”.</source>
        <translation>Es gibt keinen Leitfaden „%1“.</translation>
    </message>
    <message>
        <source>There is no program to start named “%1”.</source>
        <translation>Es gibt kein zu startendes Programm namens „%1“.</translation>
    </message>
    <message>
        <source>The guide “%1” is under way on this ticket already.</source>
        <translation>Der Leitfaden „%1“ läuft für dieses Ticket bereits.</translation>
    </message>
    <message>
        <source>There is no guide with the number %1 under way on this ticket.</source>
        <translation>Für dieses Ticket läuft kein Leitfaden mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The guide “%1” stands at another step by now. Nothing was changed.</source>
        <translation>Der Leitfaden „%1“ steht inzwischen an einem anderen Schritt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No such answer is asked for here.</source>
        <translation>Eine solche Antwort ist hier nicht gefragt.</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>That is none of the answers to choose from.</source>
        <translation>Das ist keine der Antworten, die zur Auswahl stehen.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Schreiben Sie eine Antwort.</translation>
    </message>
    <message>
        <source>The answer must be a number.</source>
        <translation>Die Antwort muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 began the guide “%2”</source>
        <extracomment>%1 is a person, %2 a guide.</extracomment>
        <translation>%1 hat den Leitfaden „%2“ begonnen</translation>
    </message>
    <message>
        <source>%1 went on in a guide</source>
        <translation>%1 ist in einem Leitfaden weitergegangen</translation>
    </message>
    <message>
        <source>%1 left out “%2”</source>
        <extracomment>%1 is a person, %2 a step of a guide.</extracomment>
        <translation>%1 hat „%2“ ausgelassen</translation>
    </message>
    <message>
        <source>%1 did “%2”</source>
        <extracomment>%1 is a person, %2 a step of a guide.</extracomment>
        <translation>%1 hat „%2“ erledigt</translation>
    </message>
    <message>
        <source>%1 answered “%2”: %3</source>
        <extracomment>%1 is a person, %2 a question of a guide, %3 the answer.</extracomment>
        <translation>%1 hat „%2“ beantwortet: %3</translation>
    </message>
    <message>
        <source>%1 went back to “%2”</source>
        <extracomment>%1 is a person, %2 a step of a guide.</extracomment>
        <translation>%1 ist zu „%2“ zurückgegangen</translation>
    </message>
    <message>
        <source>%1 laid the guide “%2” aside</source>
        <extracomment>%1 is a person, %2 a guide.</extracomment>
        <translation>%1 hat den Leitfaden „%2“ beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 read %2 to help themselves</source>
        <extracomment>%2 is the number of an article of the knowledge base: &quot;KB-12&quot;.</extracomment>
        <translation>%1 hat %2 gelesen, um sich selbst zu helfen</translation>
    </message>
    <message>
        <source>Whether it was solved is for the requester to say.</source>
        <translation>Ob es gelöst ist, sagt der Melder.</translation>
    </message>
    <message>
        <source>The ticket is not resolved yet. Say how it went when it is.</source>
        <translation>Das Ticket ist noch nicht gelöst. Sagen Sie, wie es war, sobald es gelöst ist.</translation>
    </message>
    <message>
        <source>Rated by requesters</source>
        <translation>Von Meldern bewertet</translation>
    </message>
    <message>
        <source>Satisfied requesters (CSAT)</source>
        <translation>Zufriedene Melder (CSAT)</translation>
    </message>
    <message>
        <source>The requester has said whether they are satisfied with the last resolution.</source>
        <translation>Der Melder hat gesagt, ob er mit der letzten Lösung zufrieden ist.</translation>
    </message>
    <message>
        <source>CSAT: of the tickets that were rated, those whose requester is satisfied.</source>
        <translation>CSAT: von den bewerteten Tickets die, deren Melder zufrieden ist.</translation>
    </message>
    <message>
        <source>%1 is satisfied with the outcome</source>
        <translation>%1 ist mit dem Ergebnis zufrieden</translation>
    </message>
    <message>
        <source>%1 is not satisfied with the outcome</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 ist mit dem Ergebnis nicht zufrieden</translation>
    </message>
    <message>
        <source>The knowledge base says:</source>
        <translation>In der Wissensdatenbank steht:</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>Was davon ist es?</translation>
    </message>
    <message>
        <source>The guide “%1” leads through this.</source>
        <extracomment>%1 is the name of a guide.</extracomment>
        <translation>Der Leitfaden „%1“ führt hindurch.</translation>
    </message>
    <message>
        <source>The guide is at its end. Did it help?</source>
        <translation>Der Leitfaden ist am Ende. Hat er geholfen?</translation>
    </message>
    <message>
        <source>That does not answer the question. Please choose or write again.</source>
        <translation>Das beantwortet die Frage nicht. Bitte wählen oder schreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>I do not know this. Somebody at the service desk can help.</source>
        <translation>Das weiß ich nicht. Am Service Desk kann Ihnen jemand helfen.</translation>
    </message>
    <message>
        <source>Good that it helped. Thank you for saying so.</source>
        <translation>Gut, dass es geholfen hat. Danke, dass Sie es sagen.</translation>
    </message>
    <message>
        <source>I know no more about this. Somebody at the service desk can help.</source>
        <translation>Mehr weiß ich darüber nicht. Am Service Desk kann Ihnen jemand helfen.</translation>
    </message>
    <message>
        <source>Somebody at the service desk takes over. Your ticket has the number %1.</source>
        <translation>Am Service Desk übernimmt jemand. Ihr Ticket hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt auslassen</translation>
    </message>
    <message>
        <source>Yes, this helped</source>
        <translation>Ja, das hat geholfen</translation>
    </message>
    <message>
        <source>No, this did not help</source>
        <translation>Nein, das hat nicht geholfen</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <extracomment>%1 is the name of a guide.</extracomment>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Mit einem Menschen sprechen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Steps tried with the guide “%1”:</source>
        <extracomment>%1 is the name of a guide.</extracomment>
        <translation>Versuchte Schritte mit dem Leitfaden „%1“:</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Articles read, which did not help:</source>
        <translation>Gelesene Artikel, die nicht halfen:</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>In diesem Zustand seit</translation>
    </message>
    <message>
        <source>Requester wrote last</source>
        <translation>Melder schrieb zuletzt</translation>
    </message>
    <message>
        <source>Requester was told last</source>
        <translation>Melder hörte zuletzt</translation>
    </message>
    <message>
        <source>No field changed.</source>
        <translation>Kein Feld hat sich geändert.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Nothing happened in between.</source>
        <translation>Dazwischen ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened in between</source>
        <translation>Was dazwischen geschah</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>The guide is for requesters too, and only staff can do this.</source>
        <translation>Der Leitfaden ist auch für Melder, und dies können nur Mitarbeiter.</translation>
    </message>
    <message>
        <source>%1 talked to the assistant</source>
        <translation>%1 sprach mit dem Assistenten</translation>
    </message>
    <message>
        <source>%1 rated an answer of the assistant</source>
        <translation>%1 bewertete eine Antwort des Assistenten</translation>
    </message>
    <message>
        <source>You have no conversation %1 with the assistant.</source>
        <translation>Sie haben kein Gespräch %1 mit dem Assistenten.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Übersichten</translation>
    </message>
    <message>
        <source>To be kept, in percent</source>
        <translation>Einzuhalten, in Prozent</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>little time is left</source>
        <translation>wenig Zeit ist übrig</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemand hat es</translation>
    </message>
    <message>
        <source>the queue is busy</source>
        <translation>die Warteschlange ist voll</translation>
    </message>
    <message>
        <source>others are due sooner</source>
        <translation>andere sind früher fällig</translation>
    </message>
    <message>
        <source>it has changed queues</source>
        <translation>es hat die Warteschlange gewechselt</translation>
    </message>
    <message>
        <source>its clock stands still</source>
        <translation>seine Uhr steht still</translation>
    </message>
    <message>
        <source>the time of the week</source>
        <translation>die Zeit in der Woche</translation>
    </message>
    <message>
        <source>the kind of promise</source>
        <translation>die Art der Zusage</translation>
    </message>
    <message>
        <source>There is too little history for a forecast: it needs a month to be tried on, a time before that to learn from, and promises in both that were kept and that were not.</source>
        <translation>Für eine Vorhersage gibt es zu wenig Vergangenheit: Sie braucht einen Monat zur Probe, eine Zeit davor zum Lernen und in beiden Zusagen, die eingehalten wurden, und solche, die es nicht wurden.</translation>
    </message>
    <message>
        <source>by the time left alone %1, by saying always the same %2</source>
        <extracomment>%1, %2 and %3 are Brier scores such as 0.082</extracomment>
        <translation>allein nach der übrigen Zeit %1, mit immer derselben Aussage %2</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the last month, %Ln times.</source>
        <translation>
            <numerusform>Am letzten Monat erprobt, %Ln-mal.</numerusform>
            <numerusform>Am letzten Monat erprobt, %Ln-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt from how the desk&apos;s own clocks went. %1 Mean squared miss (Brier score; 0 is perfect): %2, %3.</source>
        <extracomment>%1 is a sentence, %2 and %3 are Brier scores with what they are of</extracomment>
        <translation>Gelernt daraus, wie die Uhren dieses Arbeitsplatzes liefen. %1 Mittlerer quadratischer Fehler (Brier-Wert; 0 ist vollkommen): %2, %3.</translation>
    </message>
    <message>
        <source>Goes by the time left alone: this program was built without what learns more. %1 Mean squared miss (Brier score; 0 is perfect): %2.</source>
        <translation>Richtet sich allein nach der übrigen Zeit: Dieses Programm wurde ohne das gebaut, was mehr lernt. %1 Mittlerer quadratischer Fehler (Brier-Wert; 0 ist vollkommen): %2.</translation>
    </message>
    <message>
        <source>Goes by the time left alone: what else is known of a ticket has not proved better. %1 Mean squared miss (Brier score; 0 is perfect): by everything %2, %3.</source>
        <translation>Richtet sich allein nach der übrigen Zeit: Was sonst von einem Ticket bekannt ist, hat sich nicht als besser erwiesen. %1 Mittlerer quadratischer Fehler (Brier-Wert; 0 ist vollkommen): nach allem %2, %3.</translation>
    </message>
    <message>
        <source>%1 is less than none; 0 says that the cost is not told.</source>
        <translation>%1 ist weniger als nichts; 0 heißt, dass die Kosten nicht angegeben sind.</translation>
    </message>
    <message>
        <source>%1 made a copy of everything</source>
        <translation>%1 hat eine Kopie von allem gemacht</translation>
    </message>
    <message>
        <source>In the queue %1 your role does not allow you to %2. An administrator can change that.</source>
        <extracomment>%1 is a queue, %2 a right: &quot;move tickets in&quot;.</extracomment>
        <translation>In der Warteschlange %1 erlaubt Ihre Rolle nicht: %2. Ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>Solved by an article</source>
        <translation>Durch einen Artikel gelöst</translation>
    </message>
    <message>
        <source>Work logged per tier</source>
        <translation>Erfasste Arbeit je Ebene</translation>
    </message>
    <message>
        <source>Cost per tier</source>
        <translation>Kosten je Ebene</translation>
    </message>
    <message>
        <source>What tickets cost</source>
        <translation>Was Tickets kosten</translation>
    </message>
    <message>
        <source>Reuse of articles: somebody noted that an article solved it.</source>
        <translation>Wiederverwendung von Artikeln: Jemand hat vermerkt, dass ein Artikel es gelöst hat.</translation>
    </message>
    <message>
        <source>All work logged on a ticket while it stood in the tier.</source>
        <translation>Alle Arbeit, die auf einem Ticket erfasst wurde, während es in der Ebene stand.</translation>
    </message>
    <message>
        <source>The work logged per tier, at the hourly cost that the playbook in force told for that tier.</source>
        <translation>Die erfasste Arbeit je Ebene zu den Kosten einer Stunde, die das geltende Regelwerk für diese Ebene nennt.</translation>
    </message>
    <message>
        <source>Give it a label, so that others know what it is.</source>
        <translation>Geben Sie ihm eine Bezeichnung, damit andere wissen, was es ist.</translation>
    </message>
    <message>
        <source>The ticket has no confidential entry %1, or not any more.</source>
        <translation>Das Ticket hat keinen vertraulichen Eintrag %1, oder nicht mehr.</translation>
    </message>
    <message>
        <source>%1 added the confidential entry “%2”</source>
        <extracomment>%1 is a person, %2 a label such as &quot;Router password&quot;.</extracomment>
        <translation>%1 hat den vertraulichen Eintrag „%2“ hinzugefügt</translation>
    </message>
    <message>
        <source>%1 looked at the confidential entry “%2”</source>
        <extracomment>%1 is a person, %2 a label such as &quot;Router password&quot;.</extracomment>
        <translation>%1 hat den vertraulichen Eintrag „%2“ angesehen</translation>
    </message>
    <message>
        <source>%1 looked at a confidential entry</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 hat einen vertraulichen Eintrag angesehen</translation>
    </message>
    <message>
        <source>Confidential entries, whose text is left out here</source>
        <translation>Vertrauliche Einträge, deren Text hier fehlt</translation>
    </message>
    <message>
        <source>There is no client with the number %1.</source>
        <translation>Es gibt keinen Kunden mit der Nummer %1.</translation>
    </message>
    <message>
        <source>%1 works here and is not erased. Say first that they have left.</source>
        <translation>%1 arbeitet hier und wird nicht gelöscht. Geben Sie zuerst an, dass die Person ausgeschieden ist.</translation>
    </message>
    <message>
        <source>Question, one answer</source>
        <translation>Frage, eine Antwort</translation>
    </message>
    <message>
        <source>Question, several answers</source>
        <translation>Frage, mehrere Antworten</translation>
    </message>
    <message>
        <source>Question, own words</source>
        <translation>Frage, eigene Worte</translation>
    </message>
    <message>
        <source>Question, a number</source>
        <translation>Frage, eine Zahl</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>guide</comment>
        <extracomment>A step of a guide.</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>guide</comment>
        <extracomment>A letter for a question in a drawn guide.</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>Qs</source>
        <comment>guide</comment>
        <extracomment>Two letters for a question with several answers in a drawn guide.</extracomment>
        <translation>Fm</translation>
    </message>
    <message>
        <source>Qt</source>
        <comment>guide</comment>
        <extracomment>Letters for a question answered in words, in a drawn guide.</extracomment>
        <translation>Fw</translation>
    </message>
    <message>
        <source>Qn</source>
        <comment>guide</comment>
        <extracomment>Letters for a question answered by a number, in a drawn guide.</extracomment>
        <translation>Fz</translation>
    </message>
    <message>
        <source>I</source>
        <comment>guide</comment>
        <extracomment>A letter for an instruction in a drawn guide.</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>guide</comment>
        <extracomment>A letter for a check in a drawn guide.</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <comment>guide</comment>
        <extracomment>A letter for an action in a drawn guide.</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>O</source>
        <comment>guide</comment>
        <extracomment>A letter for an outcome in a drawn guide.</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>A ready reply</source>
        <translation>Eine fertige Antwort</translation>
    </message>
    <message>
        <source>An article to go by</source>
        <translation>Ein Artikel als Anleitung</translation>
    </message>
    <message>
        <source>Set a field of the ticket</source>
        <translation>Ein Feld des Tickets setzen</translation>
    </message>
    <message>
        <source>Start a program</source>
        <translation>Ein Programm starten</translation>
    </message>
    <message>
        <source>It is solved</source>
        <translation>Es ist gelöst</translation>
    </message>
    <message>
        <source>It goes to a queue</source>
        <translation>Es geht an eine Warteschlange</translation>
    </message>
    <message>
        <source>Another guide goes on</source>
        <translation>Ein anderer Leitfaden geht weiter</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Requesters</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Staff and requesters</source>
        <translation>Mitarbeiter und Melder</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>guide</comment>
        <translation>sonst</translation>
    </message>
    <message>
        <source> or </source>
        <comment>guide</comment>
        <extracomment>Between two answers that lead to the same step of a guide.</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Neues Ticket…</translation>
    </message>
    <message>
        <source>Open a ticket for somebody who calls or stands at the desk.</source>
        <translation>Ein Ticket für jemanden eröffnen, der anruft oder am Schalter steht.</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Write to the requester.</source>
        <translation>An den Melder schreiben.</translation>
    </message>
    <message>
        <source>&amp;Internal note</source>
        <translation>&amp;Interne Notiz</translation>
    </message>
    <message>
        <source>Write something that only colleagues read.</source>
        <translation>Etwas schreiben, das nur Kollegen lesen.</translation>
    </message>
    <message>
        <source>Log a &amp;phone call or chat</source>
        <translation>Telefonat oder &amp;Chat festhalten</translation>
    </message>
    <message>
        <source>Write down what you and the requester said.</source>
        <translation>Aufschreiben, was Sie und der Melder besprochen haben.</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>&amp;Datei anhängen…</translation>
    </message>
    <message>
        <source>Keep a file with the ticket.</source>
        <translation>Eine Datei beim Ticket aufbewahren.</translation>
    </message>
    <message>
        <source>&amp;Triage…</source>
        <translation>&amp;Einstufen…</translation>
    </message>
    <message>
        <source>Say how pressing it is and what it is about.</source>
        <translation>Sagen, wie dringend es ist und worum es geht.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>You will have it.</source>
        <translation>Sie werden es haben.</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <source>Give it to somebody.</source>
        <translation>Es jemandem geben.</translation>
    </message>
    <message>
        <source>&amp;Put it back into the queue</source>
        <translation>In die Warteschlange zurückle&amp;gen</translation>
    </message>
    <message>
        <source>Nobody will have it until somebody takes it.</source>
        <translation>Niemand hat es, bis jemand es übernimmt.</translation>
    </message>
    <message>
        <source>Name who answers &amp;for it…</source>
        <translation>&amp;Verantwortlichen benennen…</translation>
    </message>
    <message>
        <source>One person answers for it until it is closed, whoever does the work.</source>
        <translation>Eine Person ist dafür verantwortlich, bis es geschlossen ist, wer auch immer die Arbeit tut.</translation>
    </message>
    <message>
        <source>Move to another &amp;queue…</source>
        <translation>In andere &amp;Warteschlange verschieben…</translation>
    </message>
    <message>
        <source>Move it within its tier.</source>
        <translation>Innerhalb seiner Ebene verschieben.</translation>
    </message>
    <message>
        <source>&amp;Escalate…</source>
        <translation>Es&amp;kalieren…</translation>
    </message>
    <message>
        <source>Hand it up a tier, with all the next tier must know.</source>
        <translation>Eine Ebene nach oben geben, mit allem, was dort bekannt sein muss.</translation>
    </message>
    <message>
        <source>A&amp;ccept the handoff</source>
        <translation>Übergabe a&amp;nnehmen</translation>
    </message>
    <message>
        <source>Take over what another tier handed to yours.</source>
        <translation>Übernehmen, was eine andere Ebene Ihrer Ebene übergeben hat.</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Zu&amp;rückgeben…</translation>
    </message>
    <message>
        <source>Send it back where it came from, with a reason.</source>
        <translation>Dorthin zurückgeben, woher es kam, mit einem Grund.</translation>
    </message>
    <message>
        <source>Tell &amp;management…</source>
        <translation>Leitung infor&amp;mieren…</translation>
    </message>
    <message>
        <source>Management is told; the ticket stays where it is.</source>
        <translation>Die Leitung wird informiert; das Ticket bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Ask for a&amp;dvice…</source>
        <translation>&amp;Um Rat fragen…</translation>
    </message>
    <message>
        <source>Ask another queue while the ticket stays with you.</source>
        <translation>Eine andere Warteschlange fragen; das Ticket bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Ans&amp;wer a question…</source>
        <translation>Frage bean&amp;tworten…</translation>
    </message>
    <message>
        <source>Answer what another queue asked about this ticket.</source>
        <translation>Beantworten, was eine andere Warteschlange zu diesem Ticket gefragt hat.</translation>
    </message>
    <message>
        <source>&amp;Wait…</source>
        <translation>Warten la&amp;ssen…</translation>
    </message>
    <message>
        <source>Wait for the requester, a vendor or a day.</source>
        <translation>Auf den Melder, einen Lieferanten oder einen Tag warten.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>End the wait.</source>
        <translation>Das Warten beenden.</translation>
    </message>
    <message>
        <source>Re&amp;solve…</source>
        <translation>&amp;Lösen…</translation>
    </message>
    <message>
        <source>Say what put it right.</source>
        <translation>Sagen, was geholfen hat.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>Wieder ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>Es ist doch noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the ticket…</source>
        <translation>Ticket stornie&amp;ren…</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es muss nichts getan werden.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>It is about the same as another ticket and goes into that one.</source>
        <translation>Es geht um dasselbe wie in einem anderen Ticket und geht darin auf.</translation>
    </message>
    <message>
        <source>Take the merge apar&amp;t…</source>
        <translation>Zusammenführung au&amp;fheben…</translation>
    </message>
    <message>
        <source>It stands by itself again.</source>
        <translation>Es steht wieder für sich.</translation>
    </message>
    <message>
        <source>Sp&amp;lit off a new ticket…</source>
        <translation>Neues Ticket abtre&amp;nnen…</translation>
    </message>
    <message>
        <source>Some messages become a ticket of their own.</source>
        <translation>Einige Nachrichten werden ein eigenes Ticket.</translation>
    </message>
    <message>
        <source>Lin&amp;k to another ticket…</source>
        <translation>Mit anderem Ticket ver&amp;knüpfen…</translation>
    </message>
    <message>
        <source>Show that two tickets belong together.</source>
        <translation>Zeigen, dass zwei Tickets zusammengehören.</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>B&amp;eobachten</translation>
    </message>
    <message>
        <source>Keep an eye on it, or stop doing so.</source>
        <translation>Ein Auge darauf haben, oder damit aufhören.</translation>
    </message>
    <message>
        <source>Add a wat&amp;cher…</source>
        <translation>Beobachter &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Somebody else keeps an eye on it too.</source>
        <translation>Jemand anderes hat auch ein Auge darauf.</translation>
    </message>
    <message>
        <source>Add a tas&amp;k…</source>
        <translation>Aufgabe hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Write down what is to be done.</source>
        <translation>Aufschreiben, was zu tun ist.</translation>
    </message>
    <message>
        <source>Log &amp;work…</source>
        <translation>&amp;Arbeitszeit erfassen…</translation>
    </message>
    <message>
        <source>Write down the time you worked on it.</source>
        <translation>Aufschreiben, wie lange Sie daran gearbeitet haben.</translation>
    </message>
    <message>
        <source>E&amp;dit details…</source>
        <translation>An&amp;gaben bearbeiten…</translation>
    </message>
    <message>
        <source>Change subject, people, category and all else it says.</source>
        <translation>Betreff, Personen, Kategorie und alle anderen Angaben ändern.</translation>
    </message>
    <message>
        <source>Edit the su&amp;bject</source>
        <translation>Betreff ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change the subject in its place.</source>
        <translation>Den Betreff an Ort und Stelle ändern.</translation>
    </message>
    <message>
        <source>Copy as lin&amp;k</source>
        <translation>Als &amp;Link kopieren</translation>
    </message>
    <message>
        <source>For a message to a colleague.</source>
        <translation>Für eine Nachricht an Kollegen.</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>The whole ticket in words.</source>
        <translation>Das ganze Ticket in Worten.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>The whole ticket on paper.</source>
        <translation>Das ganze Ticket auf Papier.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>The whole ticket as a file.</source>
        <translation>Das ganze Ticket als Datei.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last thing you did.</source>
        <translation>Zurücknehmen, was Sie zuletzt getan haben.</translation>
    </message>
    <message>
        <source>This ticket was merged into #%1.</source>
        <translation>Dieses Ticket wurde mit #%1 zusammengeführt.</translation>
    </message>
    <message>
        <source>This ticket is not open any more.</source>
        <translation>Dieses Ticket ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>There is no higher tier this ticket may go to.</source>
        <translation>Es gibt keine höhere Ebene, in die dieses Ticket darf.</translation>
    </message>
    <message>
        <source>Nobody has asked anything that is still open.</source>
        <translation>Niemand hat etwas gefragt, das noch offen ist.</translation>
    </message>
    <message>
        <source>This ticket was not merged.</source>
        <translation>Dieses Ticket wurde nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>There is no message that could be split off.</source>
        <translation>Es gibt keine Nachricht, die abgetrennt werden könnte.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>R&amp;edact…</source>
        <translation>S&amp;chwärzen…</translation>
    </message>
    <message>
        <source>Take a text or a file out of the ticket and its history, for good.</source>
        <translation>Einen Text oder eine Datei endgültig aus dem Ticket und seinem Verlauf entfernen.</translation>
    </message>
    <message>
        <source>Write an artic&amp;le…</source>
        <translation>Artike&amp;l schreiben…</translation>
    </message>
    <message>
        <source>What solved it helps the next one too.</source>
        <translation>Was hier geholfen hat, hilft auch dem Nächsten.</translation>
    </message>
    <message>
        <source>You may not write articles.</source>
        <translation>Sie dürfen keine Artikel schreiben.</translation>
    </message>
    <message>
        <source>La&amp;unch a program…</source>
        <translation>Programm s&amp;tarten …</translation>
    </message>
    <message>
        <source>Start another program with what the ticket says.</source>
        <translation>Ein anderes Programm mit dem starten, was das Ticket sagt.</translation>
    </message>
    <message>
        <source>The playbook names no programs to start.</source>
        <translation>Das Regelwerk nennt keine Programme zum Starten.</translation>
    </message>
    <message>
        <source>Add confidential entr&amp;y…</source>
        <translation>Vertraulichen &amp;Eintrag hinzufügen…</translation>
    </message>
    <message>
        <source>Keep a password or the like, which only some may look at.</source>
        <translation>Ein Passwort oder dergleichen aufbewahren, das nur manche ansehen dürfen.</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Handoff from %1</source>
        <translation>Übergabe von %1</translation>
    </message>
    <message>
        <source>(withdrawn)</source>
        <translation>(zurückgenommen)</translation>
    </message>
    <message>
        <source>(from #%1)</source>
        <translation>(aus #%1)</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>The foot of a printed page: title, page, pages.</extracomment>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The ticket is saved as %1.</source>
        <translation>Das Ticket ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or name.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>Tiers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>Was sie &amp;tut</translation>
    </message>
    <message>
        <source>The levels of support, from self-service to those outside the desk.</source>
        <translation>Die Ebenen der Unterstützung, von der Selbsthilfe bis zu denen außerhalb des Helpdesks.</translation>
    </message>
    <message>
        <source>Tier %1: %2</source>
        <extracomment>%1 is the number of a tier, %2 its name.</extracomment>
        <translation>Ebene %1: %2</translation>
    </message>
    <message>
        <source>An &amp;hour of work costs</source>
        <translation>Eine Arbeits&amp;stunde kostet</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Next ticket in the list</source>
        <translation>&amp;Nächstes Ticket der Liste</translation>
    </message>
    <message>
        <source>&amp;Previous ticket in the list</source>
        <translation>&amp;Voriges Ticket der Liste</translation>
    </message>
    <message>
        <source>&amp;Read the ticket</source>
        <translation>Ticket &amp;lesen</translation>
    </message>
    <message>
        <source>Moves the keyboard to the ticket.</source>
        <translation>Bringt die Tastatur zum Ticket.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Marks the ticket, so that a command acts on all marked ones.</source>
        <translation>Markiert das Ticket; ein Befehl gilt dann für alle markierten.</translation>
    </message>
    <message>
        <source>Mark &amp;all</source>
        <translation>&amp;Alle markieren</translation>
    </message>
    <message>
        <source>Marks every ticket of the list.</source>
        <translation>Markiert jedes Ticket der Liste.</translation>
    </message>
    <message>
        <source>&amp;Let go of marks</source>
        <translation>Markierungen auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <source>Says what to list.</source>
        <translation>Sagt, was in der Liste steht.</translation>
    </message>
    <message>
        <source>&amp;Take the next ticket</source>
        <translation>Nächstes &amp;Ticket übernehmen</translation>
    </message>
    <message>
        <source>Takes the most urgent ticket that nobody has, in your queues.</source>
        <translation>Übernimmt das dringendste Ticket Ihrer Warteschlangen, das niemand hat.</translation>
    </message>
    <message>
        <source>&amp;Keep this list as a view…</source>
        <translation>Liste als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy number, subject and link</source>
        <translation>&amp;Nummer, Betreff und Link kopieren</translation>
    </message>
    <message>
        <source>Copies a line for each chosen ticket.</source>
        <translation>Kopiert eine Zeile für jedes gewählte Ticket.</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>&amp;Liste drucken…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Spal&amp;ten…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Assigned to me</source>
        <translation>&amp;Mir zugewiesen</translation>
    </message>
    <message>
        <source>&amp;Mentioned</source>
        <translation>&amp;Erwähnt</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <translation>&amp;Beobachtet</translation>
    </message>
    <message>
        <source>&amp;Handoffs to accept</source>
        <translation>Offene Über&amp;gaben</translation>
    </message>
    <message>
        <source>&amp;Nobody has taken</source>
        <translation>&amp;Nicht übernommen</translation>
    </message>
    <message>
        <source>All &amp;open tickets</source>
        <translation>Alle &amp;offenen Tickets</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Everything by name…</source>
        <translation>&amp;Alles beim Namen…</translation>
    </message>
    <message>
        <source>Commands, tickets, queues, people and views.</source>
        <translation>Befehle, Tickets, Warteschlangen, Personen und Ansichten.</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Nächster &amp;Fensterbereich</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>&amp;Voriger Fensterbereich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Ticket on the &amp;right</source>
        <translation>Ticket &amp;rechts</translation>
    </message>
    <message>
        <source>Ticket &amp;below</source>
        <translation>Ticket &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>Du&amp;nkel</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Übl&amp;iche Schriftgröße</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Tierdesk</source>
        <translation>&amp;Über Tierdesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What rules told you and you have not read.</source>
        <translation>Was Regeln Ihnen gemeldet haben und Sie noch nicht gelesen haben.</translation>
    </message>
    <message>
        <source>Save the list as PD&amp;F…</source>
        <translation>Liste als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Pla&amp;ybook…</source>
        <translation>Regel&amp;werk …</translation>
    </message>
    <message>
        <source>What holds for everybody: queues, hours, agreements, rules.</source>
        <translation>Was für alle gilt: Warteschlangen, Zeiten, Vereinbarungen, Regeln.</translation>
    </message>
    <message>
        <source>&amp;Say</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Queues and tie&amp;rs</source>
        <translation>&amp;Warteschlangen und Ebenen</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Other tickets</source>
        <translation>&amp;Andere Tickets</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Arbei&amp;t</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Why did rules act…</source>
        <translation>&amp;Warum haben Regeln gehandelt …</translation>
    </message>
    <message>
        <source>Why rules acted on the ticket or did not, now or at any instant.</source>
        <translation>Warum Regeln auf das Ticket gewirkt haben oder nicht, jetzt oder zu einem beliebigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Noti&amp;ces…</source>
        <translation>Hin&amp;weise …</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>Pers&amp;onen…</translation>
    </message>
    <message>
        <source>Who works here, what they may do, and their way in.</source>
        <translation>Wer hier arbeitet, was sie dürfen und wie sie hereinkommen.</translation>
    </message>
    <message>
        <source>Change my pass&amp;word…</source>
        <translation>&amp;Mein Passwort ändern…</translation>
    </message>
    <message>
        <source>Loc&amp;k the desk</source>
        <translation>Arbeitsplat&amp;z sperren</translation>
    </message>
    <message>
        <source>Covers the windows until you give your password.</source>
        <translation>Verdeckt die Fenster, bis Sie Ihr Passwort eingeben.</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>How the queues stand, for whoever may see reports.</source>
        <translation>Wie die Warteschlangen stehen, für alle, die Berichte sehen dürfen.</translation>
    </message>
    <message>
        <source>&amp;Knowledge base</source>
        <translation>Wi&amp;ssensdatenbank</translation>
    </message>
    <message>
        <source>Articles: what helped before.</source>
        <translation>Artikel: was schon einmal geholfen hat.</translation>
    </message>
    <message>
        <source>Repor&amp;ts</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>Figures for a period, for whoever may see reports.</source>
        <translation>Kennzahlen eines Zeitraums, für alle, die Berichte sehen dürfen.</translation>
    </message>
    <message>
        <source>Since I &amp;left…</source>
        <translation>Sei&amp;t ich fort war …</translation>
    </message>
    <message>
        <source>What changed in your queues, and the note for the next shift.</source>
        <translation>Was sich in Ihren Warteschlangen änderte, und die Notiz für die nächste Schicht.</translation>
    </message>
    <message>
        <source>&amp;Wall display</source>
        <translation>&amp;Wandanzeige</translation>
    </message>
    <message>
        <source>How the queues stand, on the whole screen, for whoever may see reports.</source>
        <translation>Wie die Warteschlangen stehen, auf dem ganzen Bildschirm, für alle, die Berichte sehen dürfen.</translation>
    </message>
    <message>
        <source>L&amp;ine of time…</source>
        <translation>&amp;Zeitlinie …</translation>
    </message>
    <message>
        <source>What happened to the chosen tickets, in one line of time, as Markdown or PDF.</source>
        <translation>Was mit den gewählten Tickets geschah, in einer Zeitlinie, als Markdown oder PDF.</translation>
    </message>
    <message>
        <source>As &amp;it stood…</source>
        <translation>Wie es &amp;damals stand …</translation>
    </message>
    <message>
        <source>Queues, lists and tickets as they were at any past moment.</source>
        <translation>Warteschlangen, Listen und Tickets, wie sie zu einem früheren Zeitpunkt waren.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: the action&apos;s name and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tierdesk::ActionRow</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>How it is assigned</source>
        <translation>Wie zugewiesen wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Aktion entfernen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>The first it may escalate to</source>
        <translation>Die erste, in die sie eskalieren darf</translation>
    </message>
</context>
<context>
    <name>tierdesk::ActionsEdit</name>
    <message>
        <source>Add an action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
</context>
<context>
    <name>tierdesk::AlertBar</name>
    <message>
        <source>I take care of it</source>
        <translation>Ich kümmere mich darum</translation>
    </message>
    <message>
        <source>“%3” told %1 %2. Nobody has taken it up yet.</source>
        <translation>„%3“ hat %1 %2 benachrichtigt. Noch kümmert sich niemand darum.</translation>
    </message>
    <message>
        <source>A rule told %1 %2: “%3” Nobody has taken it up yet.</source>
        <translation>Eine Regel hat %1 %2 benachrichtigt: „%3“ Noch kümmert sich niemand darum.</translation>
    </message>
</context>
<context>
    <name>tierdesk::AnswerDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and who asked it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Frage:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Antwort:</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Nobody has asked anything that is still open.</source>
        <translation>Niemand hat etwas gefragt, das noch offen ist.</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>Schreiben Sie Ihre Antwort.</translation>
    </message>
</context>
<context>
    <name>tierdesk::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Known to be out of order</source>
        <translation>Bekannte Störungen</translation>
    </message>
    <message>
        <source>We are on it. Read what to do meanwhile.</source>
        <translation>Wir arbeiten daran. Hier steht, was Sie inzwischen tun können.</translation>
    </message>
    <message>
        <source>You have asked for this already</source>
        <translation>Das haben Sie schon gemeldet</translation>
    </message>
    <message>
        <source>This may help</source>
        <translation>Das könnte helfen</translation>
    </message>
    <message>
        <source>Helped many</source>
        <translation>Hat vielen geholfen</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Meine Tickets</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 · #%2 · %3</source>
        <extracomment>The state of a ticket, its number, and when something came of it last: &quot;In work · #1042 · 3 h ago&quot;.</extracomment>
        <translation>%1 · #%2 · %3</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Goes on in another ticket</source>
        <translation>Geht in einem anderen Ticket weiter</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>tierdesk::AppearancePage</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of the text, of the system&apos;s own size</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticleActions</name>
    <message>
        <source>You may not write articles.</source>
        <translation>Sie dürfen keine Artikel schreiben.</translation>
    </message>
    <message>
        <source>%1 “%2” is kept.</source>
        <extracomment>%1 is the number of an article, %2 its title.</extracomment>
        <translation>%1 „%2“ ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 “%2” is in use again, not validated.</source>
        <extracomment>%1 is the number of an article, %2 its title.</extracomment>
        <translation>%1 „%2“ ist wieder in Gebrauch, nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 “%2” is archived: no search finds it.</source>
        <translation>%1 „%2“ ist archiviert: Keine Suche findet ihn mehr.</translation>
    </message>
    <message>
        <source>Thank you; its owner can see it.</source>
        <translation>Danke; wer sich darum kümmert, kann es sehen.</translation>
    </message>
    <message>
        <source>%1 says again what version %2 said.</source>
        <extracomment>%1 is the number of an article, %2 the number of a version.</extracomment>
        <translation>%1 sagt wieder, was Version %2 sagte.</translation>
    </message>
    <message>
        <source>Number and title copied.</source>
        <translation>Nummer und Titel sind kopiert.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticleDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Wie er aussehen wird</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Begin with a template</source>
        <translation>Mit einer &amp;Vorlage beginnen</translation>
    </message>
    <message>
        <source>What a person would ask or see, in a few words</source>
        <translation>Was jemand fragen oder sehen würde, in wenigen Worten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>Kin&amp;d and state:</source>
        <translation>Art un&amp;d Status:</translation>
    </message>
    <message>
        <source>&amp;Symptom:</source>
        <translation>&amp;Symptom:</translation>
    </message>
    <message>
        <source>What one sees when it goes wrong; in the words of who has it.</source>
        <translation>Was man sieht, wenn es schiefgeht; in den Worten dessen, der es hat.</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>Where it happens: systems, versions, places.</source>
        <translation>Wo es geschieht: Systeme, Versionen, Orte.</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>U&amp;rsache:</translation>
    </message>
    <message>
        <source>Why it happens, if it is known.</source>
        <translation>Warum es geschieht, falls bekannt.</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Lösung:</translation>
    </message>
    <message>
        <source>What to do. Markdown: **strong**, lists with - or 1., [words](address), KB-12 for another article.</source>
        <translation>Was zu tun ist. Markdown: **fett**, Listen mit - oder 1., [Worte](Adresse), KB-12 für einen anderen Artikel.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Some clients and who serves them</source>
        <translation>Einzelne Kunden und wer sie betreut</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Tier %1, %2, and up</source>
        <extracomment>The number of a tier and its name.</extracomment>
        <translation>Ebene %1, %2, und höher</translation>
    </message>
    <message>
        <source>Add a word and press Enter</source>
        <translation>Wort eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Look at it again &amp;by</source>
        <translation>Wieder ansehen &amp;bis</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Tag der Durchsicht</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>From t&amp;ier:</source>
        <translation>A&amp;b Ebene:</translation>
    </message>
    <message>
        <source>&amp;Clients:</source>
        <translation>&amp;Kunden:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Schla&amp;gwörter:</translation>
    </message>
    <message>
        <source>Ser&amp;vices:</source>
        <translation>Ser&amp;vices:</translation>
    </message>
    <message>
        <source>C&amp;ategories:</source>
        <translation>K&amp;ategorien:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>You had begun to type this before.</source>
        <translation>Das hatten Sie vorher schon begonnen.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticleHistory</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Was diese Version geändert hat</translation>
    </message>
    <message>
        <source>&amp;Make it the newest again</source>
        <translation>&amp;Wieder zur neuesten machen</translation>
    </message>
    <message>
        <source>You may not write articles.</source>
        <translation>Sie dürfen keine Artikel schreiben.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Version %1
%2, %3</source>
        <extracomment>A version&apos;s number, when it was written and by whom.</extracomment>
        <translation>Version %1
%2, %3</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versionen von „%1“</translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticlePane</name>
    <message>
        <source>No article is chosen.</source>
        <translation>Kein Artikel ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list, or type what it is about.</source>
        <translation>Wählen Sie einen in der Liste oder tippen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Was der Artikel sagt</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Mehr zu diesem Artikel</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>&amp;Copy number and title</source>
        <translation>Nummer und Titel &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>K&amp;ommentieren…</translation>
    </message>
    <message>
        <source>&amp;Use it again</source>
        <translation>Wieder &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>List these tickets</source>
        <translation>Diese Tickets auflisten</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat er geholfen?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>N&amp;o…</source>
        <translation>&amp;Nein…</translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <translation>Beans&amp;tanden…</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Hat nicht geholfen</translation>
    </message>
    <message>
        <source>Say what is wrong or out of date</source>
        <translation>Sagen, was falsch oder veraltet ist</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <extracomment>%1 is the number of a version, %2 when it was written.</extracomment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <extracomment>%1 is a person who looks after an article.</extracomment>
        <translation>betreut von %1</translation>
    </message>
    <message>
        <source>review was due %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Durchsicht war fällig am %1</translation>
    </message>
    <message>
        <source>review due %1</source>
        <translation>Durchsicht fällig am %1</translation>
    </message>
    <message>
        <source>&amp;Put it right…</source>
        <translation>&amp;Richtigstellen…</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>%1 is an address on the web.</extracomment>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>%1 im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticleReader</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Cite it in the reply</source>
        <translation>In der Antwort &amp;zitieren</translation>
    </message>
    <message>
        <source>It &amp;solved %1</source>
        <extracomment>%1 is the number of a ticket: &quot;#17&quot;.</extracomment>
        <translation>Er hat %1 ge&amp;löst</translation>
    </message>
    <message>
        <source>I &amp;tried it on %1</source>
        <extracomment>%1 is the number of a ticket: &quot;#17&quot;.</extracomment>
        <translation>Ich habe ihn bei %1 &amp;versucht</translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticleSearch</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticleSection</name>
    <message>
        <source>It &amp;solved this ticket</source>
        <translation>Er hat dieses Ticket ge&amp;löst</translation>
    </message>
    <message>
        <source>I &amp;tried it</source>
        <translation>Ich habe ihn &amp;versucht</translation>
    </message>
    <message>
        <source>&amp;Cite it in the reply</source>
        <translation>In der Antwort &amp;zitieren</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Solved it</source>
        <translation>Löste es</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n verwendet</numerusform>
            <numerusform>%n verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may help</source>
        <translation>
            <numerusform>%n könnte helfen</numerusform>
            <numerusform>%n könnten helfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::AskPage</name>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>Still need help? &amp;Send a request</source>
        <translation>Hilft nichts davon? &amp;Anfrage senden</translation>
    </message>
    <message>
        <source>A few words, such as “printer prints blank pages”</source>
        <translation>Ein paar Worte, etwa „Drucker druckt leere Seiten“</translation>
    </message>
    <message>
        <source>Articles and your tickets will stand here. Type what you need.</source>
        <translation>Hier werden Artikel und Ihre Tickets stehen. Schreiben Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Nothing is written about this yet. Try other words, or send a request.</source>
        <translation>Dazu ist noch nichts geschrieben. Versuchen Sie andere Worte, oder senden Sie eine Anfrage.</translation>
    </message>
    <message>
        <source>Ask the &amp;assistant</source>
        <translation>Den &amp;Assistenten fragen</translation>
    </message>
    <message>
        <source>It answers from the articles, leads through steps, and hands you to a person at any time.</source>
        <translation>Er antwortet aus den Artikeln, führt Schritt für Schritt und gibt Sie jederzeit an einen Menschen weiter.</translation>
    </message>
</context>
<context>
    <name>tierdesk::AssistantPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>tierdesk::BarModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list, read aloud: a name, and how many tickets</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::BoardModel</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tier %1 · %2</source>
        <extracomment>A tier&apos;s number and name, as &quot;Tier 2 · Specialists&quot;</extracomment>
        <translation>Ebene %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line and a column of the board, as &quot;Network: Overdue&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Of the board, read aloud: a line, a column, and what stands there</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>tierdesk::BoardTable</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>tierdesk::BulkDialog</name>
    <message numerus="yes">
        <source>Looking at %Ln tickets. Nothing is changed yet.</source>
        <translation>
            <numerusform>%Ln Ticket wird geprüft. Noch ist nichts geändert.</numerusform>
            <numerusform>%Ln Tickets werden geprüft. Noch ist nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets that refuse, and why</source>
        <translation>Tickets, die nicht können, und warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>This changes all %Ln tickets.</source>
        <translation>
            <numerusform>Dies ändert %Ln Ticket.</numerusform>
            <numerusform>Dies ändert alle %Ln Tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tickets can be changed so.</source>
        <translation>
            <numerusform>Das Ticket kann so nicht geändert werden.</numerusform>
            <numerusform>Keines der %Ln Tickets kann so geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %1 of %Ln tickets.</source>
        <extracomment>%1 and the number of all tickets, as in &quot;This changes 12 of 15 tickets.&quot;</extracomment>
        <translation>
            <numerusform>Dies ändert %1 von %Ln Ticket.</numerusform>
            <numerusform>Dies ändert %1 von %Ln Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back at once.</source>
        <translation>„Rückgängig“ nimmt alles auf einmal zurück.</translation>
    </message>
    <message>
        <source>These stay as they are, and why:</source>
        <translation>Diese bleiben, wie sie sind, und zwar deshalb:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tickets.</source>
        <extracomment>%1 is what was done: &quot;Assign to Mira Sato&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln Ticket.</numerusform>
            <numerusform>%1: %Ln Tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were changed.</source>
        <translation>
            <numerusform>%Ln Ticket wurde geändert.</numerusform>
            <numerusform>%Ln Tickets wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was stopped before its turn.</source>
        <translation>Der Rest wurde angehalten, bevor er an der Reihe war.</translation>
    </message>
    <message>
        <source>These were changed by somebody else meanwhile, or refuse:</source>
        <translation>Diese hat inzwischen jemand anderes geändert, oder sie können nicht:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::CalendarTester</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>The hours of each day, and those that were used</source>
        <translation>Die Stunden jedes Tages und die verbrauchten</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Working time</source>
        <translation>&amp;Arbeitszeit</translation>
    </message>
    <message>
        <source>The calendar has faults; mend them to try it out.</source>
        <translation>Der Kalender hat Fehler; beheben Sie sie, um ihn auszuprobieren.</translation>
    </message>
    <message>
        <source>Write working time as 90m, 4h or 1h 30m.</source>
        <translation>Schreiben Sie Arbeitszeit als 90m, 4h oder 1h 30m.</translation>
    </message>
    <message>
        <source>The calendar does not open long enough within a hundred years.</source>
        <translation>Der Kalender öffnet binnen hundert Jahren nicht lange genug.</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a date with its time.</extracomment>
        <translation>Endet %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch eine</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>From and to are dates with their time, %3 is the working time between them.</extracomment>
        <translation>%1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>tierdesk::CardChoice</name>
    <message>
        <source>As it &amp;was at first</source>
        <translation>Wie es &amp;anfangs war</translation>
    </message>
    <message>
        <source>&amp;Show these at first to</source>
        <translation>Diese zu&amp;erst zeigen für</translation>
    </message>
    <message>
        <source>The dashboard&apos;s cards for a role: %1</source>
        <extracomment>What a version of the playbook changed</extracomment>
        <translation>Die Karten der Übersicht für eine Rolle: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::Chip</name>
    <message>
        <source>Press Delete to remove it.</source>
        <translation>Mit Entf entfernen.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ClockSection</name>
    <message>
        <source>No agreement sets a time for this ticket.</source>
        <translation>Keine Vereinbarung setzt diesem Ticket eine Zeit.</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a time such as &quot;tomorrow 10:42&quot;</extracomment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>tierdesk::CollapsibleSection</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>tierdesk::ColumnLayout</name>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>tierdesk::ColumnsPage</name>
    <message>
        <source>Height of rows</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Two lines a ticket</source>
        <translation>Zwei Zeilen je Ticket</translation>
    </message>
    <message>
        <source>One line a ticket</source>
        <translation>Eine Zeile je Ticket</translation>
    </message>
    <message>
        <source>What does not fit, and requester and client without a column, stands beneath the subject. Columns are moved and widened in the list itself.</source>
        <translation>Was nicht hineinpasst, sowie Melder und Kunde ohne eigene Spalte, steht unter dem Betreff. Verschieben und verbreitern Sie die Spalten in der Liste selbst.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Ticket list</source>
        <translation>Ticketliste</translation>
    </message>
</context>
<context>
    <name>tierdesk::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do, or where to go</source>
        <translation>Was möchten Sie tun, oder wohin möchten Sie?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters, or another word.</source>
        <translation>Nichts passt. Versuchen Sie weniger Buchstaben oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter do it    Esc close</source>
        <extracomment>Shown at the foot of the command palette; keep the arrows and key names</extracomment>
        <translation>↑ ↓ wählen    Enter ausführen    Esc schließen</translation>
    </message>
</context>
<context>
    <name>tierdesk::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Phone or chat</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>What you are writing</source>
        <translation>Was Sie schreiben</translation>
    </message>
    <message>
        <source>How you spoke</source>
        <translation>Wie Sie gesprochen haben</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach a file. You can also drop files here or paste a picture.</source>
        <translation>Eine Datei anhängen. Sie können Dateien auch hier ablegen oder ein Bild einfügen.</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>%1 will read it</source>
        <translation>%1 liest es</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Schreiben Sie an %1</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Only colleagues will read it</source>
        <translation>Nur Kollegen lesen es</translation>
    </message>
    <message>
        <source>Write for colleagues</source>
        <translation>Schreiben Sie für Kollegen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Counts as contact with %1</source>
        <translation>Zählt als Kontakt mit %1</translation>
    </message>
    <message>
        <source>What you and %1 said</source>
        <translation>Was Sie und %1 besprochen haben</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Kept as you type. Ctrl+Enter: %1</source>
        <translation>Wird beim Tippen aufbewahrt. Strg+Enter: %1</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 Ihr Text ist noch da.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
</context>
<context>
    <name>tierdesk::ConditionsEdit</name>
    <message>
        <source>Add a group of conditions</source>
        <translation>Gruppe von Bedingungen hinzufügen</translation>
    </message>
    <message>
        <source>How many of the conditions must hold</source>
        <translation>Wie viele der Bedingungen gelten müssen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Without conditions it always fits.</source>
        <translation>Ohne Bedingungen passt es immer.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ConfidentialDialog</name>
    <message>
        <source>What it is, such as “Router password”</source>
        <translation>Was es ist, etwa „Router-Passwort“</translation>
    </message>
    <message>
        <source>The password, key or other text</source>
        <translation>Das Passwort, der Schlüssel oder ein anderer Text</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Bezeichnung:</translation>
    </message>
    <message>
        <source>Confidential &amp;text:</source>
        <translation>Vertraulicher &amp;Text:</translation>
    </message>
    <message>
        <source>Whoever may read the ticket sees the label. The text is shown only to whoever has the right to see what is confidential in the ticket’s queue, and each look is recorded. It is in no search, list, report or export. It is not encrypted: whoever has the store’s file or a copy of it can read the text, unless the disk it lies on is encrypted.</source>
        <translation>Wer das Ticket lesen darf, sieht die Bezeichnung. Den Text sieht nur, wer in der Warteschlange des Tickets Vertrauliches sehen darf, und jeder Blick wird festgehalten. Er steht in keiner Suche, keiner Liste, keinem Bericht und keinem Export. Er ist nicht verschlüsselt: Wer die Datei des Speichers oder eine Kopie davon hat, kann ihn lesen, außer wenn der Datenträger verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Confidential entry</source>
        <translation>Vertraulicher Eintrag</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Give it a label, so that others know what it is.</source>
        <translation>Geben Sie ihm eine Bezeichnung, damit andere wissen, was es ist.</translation>
    </message>
    <message>
        <source>Type or paste the confidential text.</source>
        <translation>Geben Sie den vertraulichen Text ein.</translation>
    </message>
    <message>
        <source>The label repeats the text, and everybody would read it there.</source>
        <translation>Die Bezeichnung wiederholt den Text, und alle könnten ihn dort lesen.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ConsultDialog</name>
    <message>
        <source>Choose a queue</source>
        <translation>Warteschlange wählen</translation>
    </message>
    <message>
        <source>What do you want to know from them?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>&amp;Ask:</source>
        <translation>&amp;Warteschlange:</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Frage:</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Um Rat fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Choose the queue you want to ask. The ticket stays with you.</source>
        <translation>Wählen Sie die Warteschlange, die Sie fragen möchten. Das Ticket bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>Schreiben Sie Ihre Frage.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ConversationCard</name>
    <message>
        <source>Picture of this step</source>
        <translation>Bild zu diesem Schritt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the number of an article of the knowledge base (&quot;KB-12&quot;), %2 its title.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read the whole article</source>
        <translation>Den ganzen Artikel lesen</translation>
    </message>
    <message>
        <source>Helpful</source>
        <translation>Hilfreich</translation>
    </message>
    <message>
        <source>Not helpful</source>
        <translation>Nicht hilfreich</translation>
    </message>
</context>
<context>
    <name>tierdesk::ConversationPanel</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Mit einem Menschen sprechen</translation>
    </message>
    <message>
        <source>Conversation with the assistant</source>
        <translation>Gespräch mit dem Assistenten</translation>
    </message>
    <message>
        <source>Describe what you need, in your own words</source>
        <translation>Beschreiben Sie in eigenen Worten, was Sie brauchen</translation>
    </message>
    <message>
        <source>What you say to the assistant</source>
        <translation>Was Sie dem Assistenten sagen</translation>
    </message>
    <message>
        <source>Ask about anything that does not work or that you need. The assistant answers from the knowledge base, and you can talk to a person at any time.</source>
        <translation>Fragen Sie nach allem, was nicht geht oder was Sie brauchen. Der Assistent antwortet aus der Wissensdatenbank, und Sie können jederzeit mit einem Menschen sprechen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>tierdesk::DashboardCard</name>
    <message>
        <source>Arrange “%1”</source>
        <extracomment>The menu of a card of the dashboard; %1 is the card&apos;s title</extracomment>
        <translation>„%1“ anordnen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
</context>
<context>
    <name>tierdesk::DashboardView</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>What tickets wait for</source>
        <translation>Worauf Tickets warten</translation>
    </message>
    <message>
        <source>Who has how much</source>
        <translation>Wer wie viel hat</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>Which cards are shown.</source>
        <translation>Welche Karten gezeigt werden.</translation>
    </message>
    <message>
        <source>as of %1; nothing newer can be read now</source>
        <translation>Stand %1; Neueres ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within an hour</source>
        <translation>
            <numerusform>%Ln innerhalb einer Stunde</numerusform>
            <numerusform>%Ln innerhalb einer Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many tickets somebody has; %1 is &quot;12 tickets&quot;, %2 &quot;3 of them pending&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them pending</source>
        <translation>
            <numerusform>%Ln davon wartend</numerusform>
            <numerusform>%Ln davon wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened and resolved</source>
        <translation>Eröffnet und gelöst</translation>
    </message>
    <message>
        <source>Backlog by tier</source>
        <translation>Offen nach Ebene</translation>
    </message>
    <message>
        <source>Opened: tickets opened or reopened in the period. Resolved: resolved or closed in it.</source>
        <translation>Eröffnet: im Zeitraum eröffnete oder wieder geöffnete Tickets. Gelöst: in ihm gelöste oder geschlossene.</translation>
    </message>
    <message>
        <source>Open tickets at the end of each period, by the tier they were in then.</source>
        <translation>Offene Tickets am Ende jedes Zeitraums, nach der Ebene, in der sie damals waren.</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <extracomment>How far back the plots go</extracomment>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Quartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>How far back plots go</source>
        <translation>Wie weit Diagramme zurückreichen</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day on a plot&apos;s axis, as Mon 16</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the Monday of a week on a plot&apos;s axis, as 16 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state and what is waited for
----------
%1 is &quot;3 tickets&quot;, %2 what they wait for
----------
What a plot&apos;s bar stands for, as &quot;Resolved: Mon 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone astray</source>
        <translation>Vom Weg abgekommen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A line of the dashboard, read aloud and as a tool tip: how many tickets, and what they have in common</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Likely to break a promise within a day</source>
        <translation>Verletzt wahrscheinlich binnen eines Tages eine Zusage</translation>
    </message>
    <message>
        <source>Who is on what</source>
        <translation>Wer woran ist</translation>
    </message>
    <message>
        <source>%1: these cards come first, until somebody chooses their own.</source>
        <extracomment>%1 is a role, such as Technician</extracomment>
        <translation>%1: Diese Karten kommen zuerst, bis jemand eigene wählt.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe</translation>
    </message>
</context>
<context>
    <name>tierdesk::DayRuleEdit</name>
    <message>
        <source>On one date</source>
        <translation>An einem Datum</translation>
    </message>
    <message>
        <source>Every year on a date</source>
        <translation>Jedes Jahr an einem Datum</translation>
    </message>
    <message>
        <source>Every year on a weekday</source>
        <translation>Jedes Jahr an einem Wochentag</translation>
    </message>
    <message>
        <source>Every year by Easter</source>
        <translation>Jedes Jahr nach Ostern</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Vierter</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>Fünfter</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source> days after Easter Sunday</source>
        <extracomment>Follows a number: so many days after Easter Sunday, before it when the number is below 0.</extracomment>
        <translation> Tage nach Ostersonntag</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Art des Tages</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Which one in the month</source>
        <translation>Der wievielte im Monat</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Days after Easter Sunday</source>
        <translation>Tage nach Ostersonntag</translation>
    </message>
</context>
<context>
    <name>tierdesk::DesktopNotices</name>
    <message>
        <source>Tierdesk</source>
        <translation>Tierdesk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>tierdesk::DraftForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What the check of the playbook says: %1 is &quot;Error&quot; or &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::EditDialog</name>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>B&amp;eschreibung:</translation>
    </message>
    <message>
        <source>&amp;Requester:</source>
        <translation>&amp;Melder:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>K&amp;unde:</translation>
    </message>
    <message>
        <source>C&amp;hannel:</source>
        <translation>Ka&amp;nal:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>&amp;Asset:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>&amp;Number elsewhere:</source>
        <translation>E&amp;xterne Nummer:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Schlagwörter:</translation>
    </message>
    <message>
        <source>“%1” is not known. Choose from the list or empty the field.</source>
        <translation>„%1“ ist nicht bekannt. Wählen Sie aus der Liste oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>tierdesk::EntryList</name>
    <message>
        <source>Name of a new entry</source>
        <translation>Name eines neuen Eintrags</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>tierdesk::EraseDialog</name>
    <message>
        <source>T&amp;hese tickets of others name them too. They stay as they are: look at them one by one, and redact there.</source>
        <translation>Auch &amp;diese Tickets anderer nennen die Person. Sie bleiben, wie sie sind: Sehen Sie sie einzeln an und schwärzen Sie dort.</translation>
    </message>
    <message>
        <source>Tickets of others that name them</source>
        <translation>Tickets anderer, die die Person nennen</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name and role.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Their name, addresses and login leave the directory and the tickets they reported or wrote in, with what they wrote there and their files. The tickets stay, with number, times and figures, and each entry keeps its place and its hash. What has gone out already, by mail, in an export or a backup, stays there.</source>
        <translation>Name, Adressen und Kürzel verschwinden aus dem Verzeichnis und aus den Tickets, die die Person gemeldet oder in denen sie geschrieben hat, ebenso was sie dort schrieb und ihre Dateien. Die Tickets bleiben, mit Nummer, Zeiten und Zahlen, und jeder Eintrag behält seinen Platz und seinen Hash. Was schon hinausgegangen ist, per Mail, in einem Export oder einer Sicherung, bleibt dort.</translation>
    </message>
    <message>
        <source>Looking through all tickets for what is theirs…</source>
        <translation>Alle Tickets werden nach dem durchsucht, was von der Person stammt…</translation>
    </message>
    <message>
        <source>Erasing. This goes through all tickets, takes a while and is not stopped halfway.</source>
        <translation>Wird gelöscht. Das geht durch alle Tickets, dauert eine Weile und wird nicht auf halbem Weg abgebrochen.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>A ticket&apos;s number and its subject.</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Tickets that say less then: %1</source>
        <translation>Tickets, in denen dann weniger steht: %1</translation>
    </message>
    <message>
        <source>Messages among them: %1</source>
        <translation>Darunter Nachrichten: %1</translation>
    </message>
    <message>
        <source>The reason repeats the name that is to go. Say it in other words.</source>
        <translation>Der Grund wiederholt den Namen, der verschwinden soll. Sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>&amp;To confirm, type their whole name:</source>
        <translation>Geben Sie &amp;zur Bestätigung den ganzen Namen ein:</translation>
    </message>
    <message>
        <source>Entries of the history: %1</source>
        <translation>Einträge im Verlauf: %1</translation>
    </message>
    <message>
        <source>Erase a client</source>
        <translation>Einen Kunden löschen</translation>
    </message>
    <message>
        <source>Its name and all its requesters leave the directory. What its tickets say and hold goes, whoever wrote it, with their files and confidential entries. The tickets stay, with number, times and figures, and each entry keeps its place and its hash. Articles stay as they are. What has gone out already, by mail, in an export or a backup, stays there.</source>
        <translation>Sein Name und alle seine Melder verschwinden aus dem Verzeichnis. Was seine Tickets sagen und enthalten, verschwindet, gleich wer es geschrieben hat, mit Dateien und vertraulichen Einträgen. Die Tickets bleiben mit Nummer, Zeiten und Kennzahlen, und jeder Eintrag behält seinen Platz und seinen Hash. Artikel bleiben, wie sie sind. Was schon hinausgegangen ist, per Mail, in einem Export oder einer Sicherung, bleibt dort.</translation>
    </message>
    <message>
        <source>People that the directory forgets: %1</source>
        <translation>Personen, die das Verzeichnis vergisst: %1</translation>
    </message>
    <message>
        <source>&amp;To confirm, type the client’s whole name:</source>
        <translation>Geben Sie &amp;zur Bestätigung den ganzen Namen des Kunden ein:</translation>
    </message>
    <message>
        <source>Files and confidential texts that go: %1</source>
        <translation>Dateien und vertrauliche Texte, die verschwinden: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::EscalateDialog</name>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Choose a queue</source>
        <translation>Warteschlange wählen</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>Optional parts</source>
        <translation>Optionale Teile</translation>
    </message>
    <message>
        <source>Handoff packet</source>
        <translation>Übergabepaket</translation>
    </message>
    <message>
        <source>✓ filled</source>
        <extracomment>Beside a part of a handoff packet.</extracomment>
        <translation>✓ ausgefüllt</translation>
    </message>
    <message>
        <source>● required, still missing</source>
        <translation>● erforderlich, fehlt noch</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%Ln ausgefüllt</numerusform>
            <numerusform>%Ln ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no queue of a higher tier that this ticket may go to.</source>
        <translation>Es gibt keine Warteschlange einer höheren Ebene, in die dieses Ticket darf.</translation>
    </message>
    <message>
        <source>Choose the queue it goes to.</source>
        <translation>Wählen Sie die Warteschlange, in die es geht.</translation>
    </message>
    <message>
        <source>The packet is not complete yet. Still missing: %1.</source>
        <translation>Das Paket ist noch nicht vollständig. Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>The packet is complete.</source>
        <translation>Das Paket ist vollständig.</translation>
    </message>
    <message>
        <source>Not offered, because %1 does not escalate to them: %2.</source>
        <extracomment>%1 is a queue, %2 a list of queues.</extracomment>
        <translation>Nicht angeboten, weil %1 nicht an sie eskaliert: %2.</translation>
    </message>
    <message>
        <source>○ wished for, still missing</source>
        <translation>○ erwünscht, fehlt noch</translation>
    </message>
</context>
<context>
    <name>tierdesk::ExceptionsEdit</name>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Stunden des Tages</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day of a calendar and its hours: &quot;Every 25 December: closed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (taken out)</source>
        <extracomment>An imported day that was taken out here; %1 describes it.</extracomment>
        <translation>%1 (herausgenommen)</translation>
    </message>
    <message>
        <source>Imported and taken out here; remove it once more to have it back.</source>
        <translation>Eingelesen und hier herausgenommen; entfernen Sie ihn noch einmal, um ihn zurückzuholen.</translation>
    </message>
    <message>
        <source>Imported and changed here; the next import leaves it alone.</source>
        <translation>Eingelesen und hier geändert; das nächste Einlesen lässt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Imported; the next import brings it up to date.</source>
        <translation>Eingelesen; das nächste Einlesen bringt ihn auf den neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ExplanationDialog</name>
    <message>
        <source>Why did rules act on %1, or not?</source>
        <extracomment>%1 is a ticket&apos;s number: &quot;#1042&quot;.</extracomment>
        <translation>Warum haben Regeln auf %1 gewirkt, oder nicht?</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>As it &amp;stood</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>The playbook has no rules.</source>
        <translation>Das Regelwerk hat keine Regeln.</translation>
    </message>
</context>
<context>
    <name>tierdesk::FieldChoiceDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody changed the same while you did. Nothing is overwritten: choose what shall stand. All else that you changed is kept in any case.</source>
        <translation>Jemand hat zur gleichen Zeit dasselbe geändert. Es wird nichts überschrieben: Wählen Sie, was stehen soll. Was Sie sonst geändert haben, bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Now (%1, %2)</source>
        <extracomment>%1 is a person, %2 a time: &quot;Now (Ben, 2 min ago)&quot;.</extracomment>
        <translation>Jetzt (%1, %2)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is a field such as the subject, %2 one of two choices.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure read aloud: its name and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What the figure means</source>
        <translation>Was die Kennzahl bedeutet</translation>
    </message>
</context>
<context>
    <name>tierdesk::FileList</name>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Dateien anhängen…</translation>
    </message>
    <message>
        <source>Or drop them here</source>
        <translation>Oder hier ablegen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>tierdesk::FilePreview</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. Save it to look at it with another program.</source>
        <translation>„%1“ kann nicht gezeigt werden. Speichern Sie die Datei, um sie mit einem anderen Programm anzusehen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>tierdesk::FilesSection</name>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ zeigen</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>„%1“ speichern…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>tierdesk::FilingHints</name>
    <message>
        <source>because of: %1</source>
        <translation>wegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Press to take it. Such suggestions were right for %1 of the last %n tickets they were tried on.</source>
        <translation>
            <numerusform>Drücken übernimmt es. Bei %1 von %Ln Ticket, an dem sie zuletzt erprobt wurden, waren solche Vorschläge richtig.</numerusform>
            <numerusform>Drücken übernimmt es. Bei %1 der letzten %Ln Tickets, an denen sie erprobt wurden, waren solche Vorschläge richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Su&amp;ggested: %1, %2 %</source>
        <extracomment>A category of a new ticket, and how sure that is, in percent.</extracomment>
        <translation>Vorschla&amp;g: %1, %2 %</translation>
    </message>
    <message>
        <source>Often solved &amp;by: %1, %2 %</source>
        <extracomment>The queue that solves tickets like a new one, and how sure that is, in percent.</extracomment>
        <translation>&amp;Oft gelöst von: %1, %2 %</translation>
    </message>
</context>
<context>
    <name>tierdesk::FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Search, or queue:network assignee:me priority&lt;=2</source>
        <extracomment>An example of the query language; the words before the colons are not translated</extracomment>
        <translation>Suchen, oder queue:network assignee:me priority&lt;=2</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter nicht stimmt</translation>
    </message>
    <message>
        <source>asked before</source>
        <translation>schon einmal gesucht</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not understood. It could be: %3</source>
        <extracomment>%1 is the word somebody typed, %2 its position, %3 a list of words that are understood</extracomment>
        <translation>„%1“ an Stelle %2 wird nicht verstanden. Möglich wäre: %3</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not understood.</source>
        <translation>„%1“ an Stelle %2 wird nicht verstanden.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ForecastCard</name>
    <message>
        <source>Learning from how the desk&apos;s clocks went…</source>
        <translation>Aus dem Lauf der Uhren wird gelernt …</translation>
    </message>
    <message>
        <source>No open ticket is likely to break a promise within a day.</source>
        <translation>Kein offenes Ticket verletzt wahrscheinlich binnen eines Tages eine Zusage.</translation>
    </message>
    <message>
        <source>%L1%</source>
        <extracomment>How likely something is, in percent</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1 likely: %2, due %3. %4</source>
        <extracomment>Why a ticket is in a list: how likely, which clock, when it is due, and what speaks for it</extracomment>
        <translation>%1 wahrscheinlich: %2, fällig %3. %4</translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideAnswersEdit</name>
    <message>
        <source>A new step…</source>
        <translation>Ein neuer Schritt …</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>From </source>
        <translation>Ab </translation>
    </message>
    <message>
        <source>From which number on answer %1 holds</source>
        <translation>Ab welcher Zahl Antwort %1 gilt</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Where answer %1 leads</source>
        <translation>Wohin Antwort %1 führt</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Diese Antwort entfernen</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>Antwort %1 entfernen</translation>
    </message>
    <message>
        <source>As set under “Otherwise”</source>
        <translation>Wie unter „Sonst“</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgendwohin</translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A node of a drawn guide: %1 is its kind (&quot;Instruction&quot;), %2 its text.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The head of a node in a drawn guide: %1 is a letter for its kind, %2 the kind.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideGraph</name>
    <message>
        <source>The guide, drawn</source>
        <translation>Der Leitfaden, gezeichnet</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <extracomment>Where a step of a guide leads, read out: %1 are the answers, %2 is the next step.</extracomment>
        <translation>Führt zu: %1</translation>
    </message>
    <message>
        <source>%1 leads to: %2</source>
        <translation>%1 führt zu: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideNodeForm</name>
    <message>
        <source>&amp;Kind of step</source>
        <translation>Art des &amp;Schritts</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>Bild zu diesem Schritt</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A picture for this step</source>
        <translation>Ein Bild zu diesem Schritt</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgendwohin</translation>
    </message>
    <message>
        <source>Goe&amp;s on to</source>
        <translation>Ge&amp;ht weiter zu</translation>
    </message>
    <message>
        <source>&amp;Otherwise</source>
        <extracomment>Where a step of a guide goes on for answers that lead nowhere of their own.</extracomment>
        <translation>S&amp;onst</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Was getan wird</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Wh&amp;ich</source>
        <translation>Welche&amp;s</translation>
    </message>
    <message>
        <source>The article&apos;s number</source>
        <translation>Nummer des Artikels</translation>
    </message>
    <message>
        <source>How it &amp;ends</source>
        <translation>Wie es &amp;endet</translation>
    </message>
    <message>
        <source>&amp;Resolution code</source>
        <translation>&amp;Lösungscode</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The step&apos;s own text</source>
        <translation>Der Text des Schritts</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>L&amp;ösung</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Wartesc&amp;hlange</translation>
    </message>
    <message>
        <source>Which g&amp;uide</source>
        <translation>Welcher Leit&amp;faden</translation>
    </message>
    <message>
        <source>Part of the packet</source>
        <translation>Teil des Pakets</translation>
    </message>
    <message>
        <source>What the packet says there</source>
        <translation>Was das Paket dort sagt</translation>
    </message>
    <message>
        <source>H&amp;andoff packet</source>
        <translation>Überg&amp;abepaket</translation>
    </message>
    <message>
        <source>%1 (filled in)</source>
        <translation>%1 (ausgefüllt)</translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideReplayPane</name>
    <message>
        <source>Replay past runs</source>
        <translation>Frühere Durchläufe nachspielen</translation>
    </message>
    <message>
        <source>Leads the answers of the last 90 days through this draft</source>
        <translation>Führt die Antworten der letzten 90 Tage durch diesen Entwurf</translation>
    </message>
    <message>
        <source>The past runs cannot be read just now. Try again in a moment.</source>
        <translation>Die früheren Durchläufe können gerade nicht gelesen werden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwo</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Durchlauf</numerusform>
            <numerusform>%n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” ends in another way</source>
        <extracomment>%1 is &quot;3 runs&quot;, %2 a step of a guide.</extracomment>
        <translation>%1: „%2“ endet auf andere Weise</translation>
    </message>
    <message>
        <source>%1: “%3” instead of “%2”</source>
        <extracomment>%1 is &quot;3 runs&quot;, %2 and %3 are steps of a guide.</extracomment>
        <translation>%1: „%3“ statt „%2“</translation>
    </message>
    <message>
        <source>Nobody was led through this guide in the last 90 days.</source>
        <translation>Niemand wurde in den letzten 90 Tagen durch diesen Leitfaden geführt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) in the last 90 days</source>
        <translation>
            <numerusform>Von %n Durchlauf der letzten 90 Tage</numerusform>
            <numerusform>Von %n Durchläufen der letzten 90 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) to the same place.</source>
        <translation>
            <numerusform>%n kommt an dieselbe Stelle.</numerusform>
            <numerusform>%n kommen an dieselbe Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) elsewhere.</source>
        <translation>
            <numerusform>%n endet anderswo.</numerusform>
            <numerusform>%n enden anderswo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) to a step that asks something new.</source>
        <translation>
            <numerusform>%n kommt zu einem Schritt, der etwas Neues fragt.</numerusform>
            <numerusform>%n kommen zu einem Schritt, der etwas Neues fragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideSection</name>
    <message>
        <source>Picture of this step</source>
        <translation>Bild zu diesem Schritt</translation>
    </message>
    <message>
        <source>The playbook has no guides.</source>
        <translation>Das Regelwerk hat keine Leitfäden.</translation>
    </message>
    <message>
        <source>No guide is under way.</source>
        <translation>Kein Leitfaden läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n may help</source>
        <translation>
            <numerusform>%n könnte helfen</numerusform>
            <numerusform>%n könnten helfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a guide</source>
        <translation>Leitfaden beginnen</translation>
    </message>
    <message>
        <source>Lay this guide aside</source>
        <translation>Diesen Leitfaden beiseitelegen</translation>
    </message>
    <message>
        <source>at its end</source>
        <extracomment>How many steps of a guide were done.</extracomment>
        <translation>am Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1
Press to answer it anew.</source>
        <translation>%1
Drücken Sie, um neu zu antworten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation>Eine Zahl, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Your words, then Enter</source>
        <translation>Ihre Worte, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Put the text into the reply</source>
        <translation>Den Text in die Antwort setzen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is the number of an article of the knowledge base: &quot;KB-12&quot;.</extracomment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Start %1…</source>
        <translation>%1 starten …</translation>
    </message>
    <message>
        <source>Set it on the ticket</source>
        <translation>Am Ticket setzen</translation>
    </message>
    <message>
        <source>Resolve the ticket…</source>
        <translation>Das Ticket lösen …</translation>
    </message>
    <message>
        <source>Hand it to %1…</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation>An %1 übergeben …</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <extracomment>%1 is a guide.</extracomment>
        <translation>Weiter mit „%1“</translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideTrial</name>
    <message>
        <source>This guide has no steps yet.</source>
        <translation>Dieser Leitfaden hat noch keine Schritte.</translation>
    </message>
    <message>
        <source>Here the guide leads nowhere.</source>
        <translation>Hier führt der Leitfaden nirgendwohin.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Press to answer it anew.</source>
        <translation>Drücken, um neu zu antworten.</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>Bild zu diesem Schritt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation>Eine Zahl, dann Eingabe</translation>
    </message>
    <message>
        <source>Your words, then Enter</source>
        <translation>Ihre Worte, dann Eingabe</translation>
    </message>
    <message>
        <source>It does not say how it ends.</source>
        <translation>Es sagt nicht, wie es endet.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideWorkbench</name>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>This guide has no steps yet. Add the first one.</source>
        <translation>Dieser Leitfaden hat noch keine Schritte. Fügen Sie den ersten hinzu.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Behind the chosen one (Insert)</source>
        <translation>Hinter dem gewählten (Einfg)</translation>
    </message>
    <message>
        <source>Takes the chosen step out (Delete)</source>
        <translation>Nimmt den gewählten Schritt heraus (Entf)</translation>
    </message>
    <message>
        <source>Problems of this guide</source>
        <translation>Probleme dieses Leitfadens</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>Of a step of a guide: how many runs came to it.</extracomment>
        <translation>
            <numerusform>%n Durchlauf</numerusform>
            <numerusform>%n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % escalated</source>
        <extracomment>Of an outcome of a guide: the share of the runs after which the ticket was escalated.</extracomment>
        <translation>%1 % eskaliert</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A step of a guide, quoted.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What led to it: %1.</source>
        <extracomment>%1 are steps of a guide.</extracomment>
        <translation>Dorthin führte: %1.</translation>
    </message>
    <message>
        <source>It goes on to “%1” now.</source>
        <translation>Es geht jetzt weiter zu „%1“.</translation>
    </message>
    <message>
        <source>It leads nowhere now.</source>
        <translation>Es führt jetzt nirgendwohin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 % quit</source>
        <extracomment>Of a step of a guide: the share of the runs that were left there.</extracomment>
        <translation>%1 % Abbruch</translation>
    </message>
</context>
<context>
    <name>tierdesk::HandoffPanel</name>
    <message>
        <source>Handoff packet</source>
        <translation>Übergabepaket</translation>
    </message>
    <message>
        <source>Parts of the handoff packet</source>
        <translation>Teile des Übergabepakets</translation>
    </message>
    <message>
        <source>Fold the packet away</source>
        <translation>Paket zuklappen</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>Paket zeigen</translation>
    </message>
    <message>
        <source>%1 handed this over from %2</source>
        <translation>%1 hat dies aus %2 übergeben</translation>
    </message>
    <message>
        <source>%1, waits until somebody here accepts it or sends it back</source>
        <translation>%1, wartet, bis hier jemand es annimmt oder zurückgibt</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>Not told, though the standard asks for it</source>
        <translation>Nicht mitgeteilt, obwohl der Standard danach fragt</translation>
    </message>
</context>
<context>
    <name>tierdesk::HandoverDialog</name>
    <message>
        <source>Since I left</source>
        <translation>Seit ich fort war</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>What changed and what waits</source>
        <translation>Was sich änderte und was wartet</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Warteschlangen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy as a note</source>
        <translation>Als Notiz &amp;kopieren</translation>
    </message>
    <message>
        <source>As Markdown, for a note, a mail or a chat.</source>
        <translation>Als Markdown, für eine Notiz, eine Mail oder einen Chat.</translation>
    </message>
    <message>
        <source>I was last here, %1</source>
        <extracomment>%1 is &quot;yesterday 17:05&quot;</extracomment>
        <translation>ich zuletzt hier war, %1</translation>
    </message>
    <message>
        <source>the day began</source>
        <translation>der Tag begann</translation>
    </message>
    <message>
        <source>eight hours ago</source>
        <translation>acht Stunden</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>einer Woche</translation>
    </message>
    <message>
        <source>My queues</source>
        <translation>Meine Warteschlangen</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
</context>
<context>
    <name>tierdesk::HelpArticlePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Still need help? &amp;Send a request</source>
        <translation>Hilft nichts davon? &amp;Anfrage senden</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Was der Artikel sagt</translation>
    </message>
    <message>
        <source>Did this solve it?</source>
        <translation>Hat das geholfen?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Yes, this solved it</source>
        <translation>Ja, das hat es gelöst</translation>
    </message>
    <message>
        <source>No, this did not solve it</source>
        <translation>Nein, das hat es nicht gelöst</translation>
    </message>
    <message>
        <source>What helped, or what was missing?</source>
        <translation>Was hat geholfen, oder was fehlte?</translation>
    </message>
    <message>
        <source>What helped, or what was missing</source>
        <translation>Was geholfen hat, oder was fehlte</translation>
    </message>
    <message>
        <source>This article is no longer there for you.</source>
        <translation>Diesen Artikel gibt es für Sie nicht mehr.</translation>
    </message>
    <message>
        <source>Thank you. Look on, or send a request: what you have read goes along.</source>
        <translation>Danke. Suchen Sie weiter, oder senden Sie eine Anfrage: Was Sie gelesen haben, geht mit.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>%1 is an address on the web.</extracomment>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>%1 im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>tierdesk::ImportAssistant</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets importieren</translation>
    </message>
    <message>
        <source>A CSV file from a spreadsheet or another help desk</source>
        <translation>Eine CSV-Datei aus einer Tabelle oder einem anderen Helpdesk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>A row is a ticket</source>
        <translation>Eine Zeile ist ein Ticket</translation>
    </message>
    <message>
        <source>A row is an event of a ticket</source>
        <translation>Eine Zeile ist ein Ereignis eines Tickets</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Was eine Zeile ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Getrennte Werte (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The file has a heading and no rows: there is nothing to import.</source>
        <translation>Die Datei hat eine Kopfzeile und sonst keine Zeilen: Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Separated by %1, encoded in %2, %n column(s).</source>
        <translation>
            <numerusform>Getrennt durch %1, kodiert in %2, %Ln Spalte.</numerusform>
            <numerusform>Getrennt durch %1, kodiert in %2, %Ln Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>As a mapping file says…</source>
        <translation>Wie in einer Zuordnungsdatei…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Trying the import. Nothing changes yet.</source>
        <translation>Der Import wird ausprobiert. Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Importing. Other stations wait until it is done.</source>
        <translation>Der Import läuft. Andere Arbeitsplätze warten, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it stays outside</source>
        <translation>Warum sie draußen bleibt</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>Getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows were not saved: %1</source>
        <translation>Die abgelehnten Zeilen wurden nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Eröffnet von</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Gelöst am</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
</context>
<context>
    <name>tierdesk::IncidentDialog</name>
    <message>
        <source>Line of time</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>What happened, in its order</source>
        <translation>Was geschah, der Reihe nach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>As Markdown or PDF.</source>
        <translation>Als Markdown oder PDF.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save the line of time</source>
        <translation>Zeitlinie speichern</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Markdown (*.md);;PDF (*.pdf)</source>
        <translation>Markdown (*.md);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tierdesk::KeysEdit</name>
    <message>
        <source>%1: choose from a list</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1: aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
</context>
<context>
    <name>tierdesk::KnowledgeView</name>
    <message>
        <source>Ask in your own words, or type KB and a number</source>
        <translation>Fragen Sie in eigenen Worten, oder tippen Sie KB und eine Nummer</translation>
    </message>
    <message>
        <source>Search the knowledge base</source>
        <translation>Wissensdatenbank durchsuchen</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>Durchsicht fällig</translation>
    </message>
    <message>
        <source>Flagged by readers</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Neuer Artikel…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or write the article.</source>
        <translation>Nichts gefunden. Versuchen Sie andere Worte, oder schreiben Sie den Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets of %1</source>
        <translation>Tickets zu %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::LadderEdit</name>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source> % of the target</source>
        <translation> % des Ziels</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Until the ladder ends</source>
        <translation>Bis die Leiter endet</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Share of the target</source>
        <translation>Anteil am Ziel</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>Wieder nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Only if, besides the protocol&apos;s own conditions</source>
        <translation>Nur wenn, neben den Bedingungen des Protokolls</translation>
    </message>
</context>
<context>
    <name>tierdesk::LadderView</name>
    <message>
        <source>Steps on the time line</source>
        <translation>Schritte auf der Zeitachse</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>Die Frist</translation>
    </message>
    <message>
        <source>does nothing yet</source>
        <translation>tut noch nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a ladder: %1 says when (&quot;30 min before the deadline&quot;), %2 what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::LaunchDialog</name>
    <message>
        <source>Start a program</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What is started</source>
        <translation>Was gestartet wird</translation>
    </message>
    <message>
        <source>The program, and under it each of its arguments. No shell reads them.</source>
        <translation>Das Programm und darunter jedes seiner Argumente. Keine Shell liest sie.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>The playbook names no program here.</source>
        <translation>Das Regelwerk nennt hier kein Programm.</translation>
    </message>
    <message>
        <source>{%1} is nothing that a ticket knows. Somebody who edits the playbook must put it right.</source>
        <translation>{%1} ist nichts, was ein Ticket weiß. Jemand, der das Regelwerk bearbeitet, muss es richtigstellen.</translation>
    </message>
    <message>
        <source>The ticket says nothing about {%1}.</source>
        <translation>Das Ticket sagt nichts über {%1}.</translation>
    </message>
    <message>
        <source>What the ticket says about {%1} begins with a dash, and the program would take it for an option.</source>
        <translation>Was das Ticket über {%1} sagt, beginnt mit einem Strich, und das Programm hielte es für eine Option.</translation>
    </message>
    <message>
        <source>What the ticket says about {%1} has a character that no program can be given.</source>
        <translation>Was das Ticket über {%1} sagt, enthält ein Zeichen, das keinem Programm übergeben werden kann.</translation>
    </message>
    <message>
        <source>What the ticket says about {%1} is too long to give to a program.</source>
        <translation>Was das Ticket über {%1} sagt, ist zu lang für ein Programm.</translation>
    </message>
</context>
<context>
    <name>tierdesk::LeaveDialog</name>
    <message>
        <source>Not everything is kept yet</source>
        <translation>Noch ist nicht alles gesichert</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Leave all the same</source>
        <translation>&amp;Trotzdem gehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not done yet. When you leave now they never are.</source>
        <translation>
            <numerusform>%Ln Auftrag ist noch nicht ausgeführt. Wenn Sie jetzt gehen, wird er es nie.</numerusform>
            <numerusform>%Ln Aufträge sind noch nicht ausgeführt. Wenn Sie jetzt gehen, werden sie es nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that you wrote stay on this computer and are there when you come back.</source>
        <translation>
            <numerusform>%Ln Text, den Sie geschrieben haben, bleibt auf diesem Rechner und ist da, wenn Sie wiederkommen.</numerusform>
            <numerusform>%Ln Texte, die Sie geschrieben haben, bleiben auf diesem Rechner und sind da, wenn Sie wiederkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you stay they are tried again and again; this window closes by itself once all is kept.</source>
        <translation>Wenn Sie bleiben, wird es immer wieder versucht; dieses Fenster schließt sich von selbst, sobald alles gesichert ist.</translation>
    </message>
</context>
<context>
    <name>tierdesk::LinkDialog</name>
    <message>
        <source>This ticket &amp;is:</source>
        <translation>Dieses Ticket &amp;ist:</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Mit anderem Ticket verknüpfen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Choose the other ticket.</source>
        <translation>Wählen Sie das andere Ticket.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ListOutput</name>
    <message>
        <source>The printer takes nothing just now. Nothing was printed.</source>
        <translation>Der Drucker nimmt gerade nichts an. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Liste als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste liegt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were copied.</source>
        <translation>
            <numerusform>%Ln Ticket wurde kopiert.</numerusform>
            <numerusform>%Ln Tickets wurden kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ListPane</name>
    <message>
        <source>Keep this list as a view</source>
        <translation>Liste als Ansicht speichern</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>Tool tip of the button that chooses how the list is ordered; %1 is that order</extracomment>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>How the list is grouped</source>
        <translation>Wie die Liste gruppiert ist</translation>
    </message>
    <message>
        <source>The list cannot be read just now. What you see may be old; it is tried again by itself.</source>
        <translation>Die Liste kann gerade nicht gelesen werden. Was Sie sehen, ist vielleicht veraltet; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The list is on its way.</source>
        <translation>Die Liste ist unterwegs.</translation>
    </message>
    <message>
        <source>No open tickets.</source>
        <translation>Keine offenen Tickets.</translation>
    </message>
    <message>
        <source>A new ticket appears here as soon as it is opened.</source>
        <translation>Ein neues Ticket erscheint hier, sobald es eröffnet ist.</translation>
    </message>
    <message>
        <source>No ticket is like that.</source>
        <translation>Kein Ticket ist so.</translation>
    </message>
    <message>
        <source>Take a word out of the filter, or press Escape in it to see all open tickets.</source>
        <translation>Nehmen Sie ein Wort aus dem Filter, oder drücken Sie darin Esc, um alle offenen Tickets zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::MainWindow</name>
    <message>
        <source>Tierdesk</source>
        <translation>Tierdesk</translation>
    </message>
    <message>
        <source>Several tickets are chosen.</source>
        <translation>Mehrere Tickets sind gewählt.</translation>
    </message>
    <message>
        <source>A command acts on all of them. Press Escape in the list to let go.</source>
        <translation>Ein Befehl gilt für alle. Drücken Sie in der Liste Esc, um sie loszulassen.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>Die Ansicht „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing waits to be taken in your queues.</source>
        <translation>In Ihren Warteschlangen wartet nichts auf Übernahme.</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>Tickets &amp;importieren…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Keep this list as a view</source>
        <translation>Liste als Ansicht speichern</translation>
    </message>
    <message>
        <source>The view “%1” is kept in the sidebar.</source>
        <translation>Die Ansicht „%1“ ist in der Seitenleiste gespeichert.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>You took %1.</source>
        <translation>Sie haben %1 übernommen.</translation>
    </message>
    <message>
        <source>No list is shown.</source>
        <translation>Es wird keine Liste gezeigt.</translation>
    </message>
</context>
<context>
    <name>tierdesk::MergeDialog</name>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>Geht im anderen auf</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Bleibt bestehen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>no requester</source>
        <translation>kein Melder</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>eröffnet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the ticket that goes on.</source>
        <translation>Wählen Sie das Ticket, das weitergeführt wird.</translation>
    </message>
    <message>
        <source>Choose the ticket it goes into.</source>
        <translation>Wählen Sie das Ticket, in dem es aufgehen soll.</translation>
    </message>
    <message>
        <source>Take care: the two tickets belong to different clients, and each will read what the other wrote.</source>
        <translation>Vorsicht: Die beiden Tickets gehören verschiedenen Kunden, und jeder wird lesen, was der andere geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>tierdesk::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>tierdesk::MessageList</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Who wrote a message, when, and how it begins.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tierdesk::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a view of this name; it will be replaced.</source>
        <translation>Es gibt schon eine Ansicht dieses Namens; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>It appears in the sidebar under this name.</source>
        <translation>Sie erscheint unter diesem Namen in der Seitenleiste.</translation>
    </message>
</context>
<context>
    <name>tierdesk::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace by what is listed now</source>
        <translation>Durch die jetzige Liste ersetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>tierdesk::NavigationModel</name>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Handoffs to accept</source>
        <translation>Offene Übergaben</translation>
    </message>
    <message>
        <source>Nobody has taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>All open tickets</source>
        <translation>Alle offenen Tickets</translation>
    </message>
    <message>
        <source>Tier %1: %2</source>
        <extracomment>%1 is the number of a level of support, %2 its name</extracomment>
        <translation>Ebene %1: %2</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Meine Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unassigned</source>
        <translation>
            <numerusform>%Ln nicht zugewiesen</numerusform>
            <numerusform>%Ln nicht zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensdatenbank</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>tierdesk::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
    <message>
        <source>New caller “%1”</source>
        <translation>Neuer Anrufer „%1“</translation>
    </message>
    <message>
        <source>not in the directory yet</source>
        <translation>noch nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>Name, phone or mail</source>
        <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>&amp;Caller:</source>
        <translation>&amp;Anrufer:</translation>
    </message>
    <message>
        <source>Organisation, if you know it</source>
        <translation>Organisation, falls bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Worum es geht, in wenigen Worten</translation>
    </message>
    <message>
        <source>Type some letters; can wait until triage</source>
        <translation>Einige Buchstaben tippen; kann bis zur Einstufung warten</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>B&amp;eschreibung:</translation>
    </message>
    <message>
        <source>&amp;Impact:</source>
        <translation>A&amp;uswirkung:</translation>
    </message>
    <message>
        <source>&amp;Urgency:</source>
        <translation>&amp;Dringlichkeit:</translation>
    </message>
    <message>
        <source>I &amp;take it myself</source>
        <translation>Ich über&amp;nehme es selbst</translation>
    </message>
    <message>
        <source>How they called</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>&amp;Warteschlange:</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Open tickets of this caller</source>
        <translation>Offene Tickets dieses Anrufers</translation>
    </message>
    <message>
        <source>Press Enter to open that ticket instead of a new one</source>
        <translation>Enter öffnet dieses Ticket statt eines neuen</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Already open for this caller. Is it one of these?</source>
        <translation>Für diesen Anrufer schon offen. Ist es eines davon?</translation>
    </message>
    <message>
        <source>What is the caller&apos;s name?</source>
        <translation>Wie heißt der Anrufer?</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>Choose the caller from the list.</source>
        <translation>Wählen Sie den Anrufer aus der Liste.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Es gibt keine Kategorie „%1“.</translation>
    </message>
    <message>
        <source>%1 is added to the directory.</source>
        <translation>%1 kommt ins Verzeichnis.</translation>
    </message>
    <message>
        <source>You had begun to type this before.</source>
        <translation>Das hatten Sie vorher schon begonnen.</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>What helped others:</source>
        <translation>Was anderen half:</translation>
    </message>
    <message>
        <source>Articles that may help</source>
        <translation>Artikel, die helfen könnten</translation>
    </message>
    <message>
        <source>Press Enter to read the article</source>
        <translation>Eingabetaste drücken, um den Artikel zu lesen</translation>
    </message>
</context>
<context>
    <name>tierdesk::NewsBar</name>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 has replied since you began. Yours has not been sent.</source>
        <translation>%1 hat geantwortet, seit Sie begonnen haben. Ihre Antwort ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 has written since you began. Yours has not been sent.</source>
        <extracomment>%1 is a person, mostly the requester.</extracomment>
        <translation>%1 hat geschrieben, seit Sie begonnen haben. Ihre Antwort ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
</context>
<context>
    <name>tierdesk::NoteDialog</name>
    <message>
        <source>Only colleagues see this.</source>
        <translation>Das sehen nur Kollegen.</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Schreiben Sie die Notiz.</translation>
    </message>
</context>
<context>
    <name>tierdesk::NoticePanel</name>
    <message>
        <source>&amp;Open the ticket</source>
        <translation>Ticket ö&amp;ffnen</translation>
    </message>
    <message>
        <source>I &amp;take care of it</source>
        <translation>Ich &amp;kümmere mich darum</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The rule then tells nobody else about this ticket.</source>
        <translation>Die Regel benachrichtigt dann niemanden sonst zu diesem Ticket.</translation>
    </message>
    <message>
        <source>Nothing to read.</source>
        <translation>Nichts zu lesen.</translation>
    </message>
    <message>
        <source>When a rule of the playbook tells you something, it stands here until you have read it.</source>
        <translation>Wenn Ihnen eine Regel etwas meldet, steht es hier, bis Sie es gelesen haben.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, verspätet</translation>
    </message>
    <message>
        <source>It was due %1; nobody was there to act.</source>
        <translation>Fällig war es %1; niemand war da, um zu handeln.</translation>
    </message>
</context>
<context>
    <name>tierdesk::NoticesPage</name>
    <message>
        <source>Show notices on the &amp;desktop</source>
        <translation>Hinweise auf dem &amp;Schreibtisch zeigen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Sobald sie kommen</translation>
    </message>
    <message>
        <source>At most every %1</source>
        <translation>Höchstens alle %1</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>What waits in the quiet hours is shown after them, in one message. The list of notices in the window always holds all of them until they are read.</source>
        <translation>Was in der Ruhezeit wartet, erscheint danach in einer Nachricht. Die Liste der Hinweise im Fenster enthält immer alle, bis sie gelesen sind.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>tierdesk::OrderDialog</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>A ticket&apos;s number and its subject.</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>For %n tickets. What is said below is about the first, #%1.</source>
        <translation>
            <numerusform>Für %Ln Ticket. Was unten steht, gilt für #%1.</numerusform>
            <numerusform>Für %Ln Tickets. Was unten steht, gilt für das erste, #%1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::OwnTicketPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Are you satisfied with how it was solved?</source>
        <translation>Sind Sie mit der Lösung zufrieden?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Yes, I am satisfied</source>
        <translation>Ja, ich bin zufrieden</translation>
    </message>
    <message>
        <source>No, I am not satisfied</source>
        <translation>Nein, ich bin nicht zufrieden</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>Ein Wort dazu, wenn Sie mögen</translation>
    </message>
    <message>
        <source>It is not solved: &amp;open it again</source>
        <translation>Es ist nicht gelöst: wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Write to us. Ctrl+Enter sends.</source>
        <translation>Schreiben Sie uns. Strg+Eingabe sendet.</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>%1 · #%2 · opened %3</source>
        <extracomment>The state of a ticket, its number, and when it was opened.</extracomment>
        <translation>%1 · #%2 · eröffnet %3</translation>
    </message>
    <message>
        <source>Thank you for your word. You can change it.</source>
        <translation>Danke für Ihr Wort. Sie können es ändern.</translation>
    </message>
    <message>
        <source>%1 did not go along: %2</source>
        <extracomment>%1 is a file, %2 a sentence that says why.</extracomment>
        <translation>%1 ging nicht mit: %2</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>You asked for help</source>
        <translation>Sie haben um Hilfe gebeten</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Sie haben geschrieben</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Helpdesk</translation>
    </message>
    <message>
        <source>You spoke with %1</source>
        <extracomment>%1 is a person of the desk.</extracomment>
        <translation>Sie haben mit %1 gesprochen</translation>
    </message>
    <message>
        <source>It waits for your answer.</source>
        <translation>Es wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>It was marked as solved.</source>
        <translation>Es gilt als gelöst.</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>Es wurde geschlossen.</translation>
    </message>
    <message>
        <source>It was opened again.</source>
        <translation>Es wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>Es wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>It goes on together with another one on the same.</source>
        <translation>Es geht zusammen mit einem anderen zum selben Thema weiter.</translation>
    </message>
    <message>
        <source>You attached a file</source>
        <translation>Sie haben eine Datei angehängt</translation>
    </message>
    <message>
        <source>A file for you</source>
        <translation>Eine Datei für Sie</translation>
    </message>
    <message>
        <source>You are satisfied.</source>
        <translation>Sie sind zufrieden.</translation>
    </message>
    <message>
        <source>You are not satisfied.</source>
        <translation>Sie sind nicht zufrieden.</translation>
    </message>
    <message>
        <source>It is not solved.</source>
        <translation>Es ist nicht gelöst.</translation>
    </message>
</context>
<context>
    <name>tierdesk::Pages</name>
    <message>
        <source>You may not see reports.</source>
        <translation>Sie dürfen keine Berichte sehen.</translation>
    </message>
</context>
<context>
    <name>tierdesk::PairDialog</name>
    <message>
        <source>Number or some words</source>
        <translation>Nummer oder einige Worte</translation>
    </message>
</context>
<context>
    <name>tierdesk::PaletteModel</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>tierdesk::PastQueueModel</name>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Untaken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>tierdesk::PastTicket</name>
    <message>
        <source>No ticket is chosen.</source>
        <translation>Kein Ticket ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list to read it as it stood.</source>
        <translation>Wählen Sie eines in der Liste, um es zu lesen, wie es damals stand.</translation>
    </message>
    <message>
        <source>What had happened by then</source>
        <translation>Was bis dahin geschehen war</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Was anders wurde</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>State, queue and who has it: &quot;Open · Network (tier 2) · Mira Holm&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>tierdesk::PastWindow</name>
    <message>
        <source>Queues as they stood</source>
        <translation>Warteschlangen, wie sie standen</translation>
    </message>
    <message>
        <source>Tickets that were open</source>
        <translation>Tickets, die offen waren</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <extracomment>%1 is &quot;Monday, 2 March 2026, 10:42&quot;</extracomment>
        <translation>Wie es stand am %1</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be changed here.</source>
        <translation>Sie sehen die Vergangenheit: %1. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>&amp;Zurück zu jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were open</source>
        <translation>
            <numerusform>%n Ticket war offen</numerusform>
            <numerusform>%n Tickets waren offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n most urgent of those that were open</source>
        <translation>
            <numerusform>Das dringendste von denen, die offen waren</numerusform>
            <numerusform>Die %n dringendsten von denen, die offen waren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PausesEdit</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Whatever the reason</source>
        <translation>Gleich aus welchem Grund</translation>
    </message>
    <message>
        <source>Reasons for: %1</source>
        <extracomment>%1 is a type of state.</extracomment>
        <translation>Gründe für: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::PendingDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Set waiting</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>W&amp;orauf:</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>In zwei Stunden</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Am nächsten Arbeitstag</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>Am Montag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Until they answer</source>
        <translation>Bis zur Antwort</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Zu einer anderen Zeit…</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From its state this ticket cannot be set to wait.</source>
        <translation>Aus seinem Status kann dieses Ticket nicht warten.</translation>
    </message>
</context>
<context>
    <name>tierdesk::PeopleDialog</name>
    <message>
        <source>Re&amp;questers too</source>
        <translation>Auch &amp;Melder</translation>
    </message>
    <message>
        <source>&amp;Add somebody</source>
        <translation>Jemanden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Make &amp;up a password</source>
        <translation>&amp;Passwort ausdenken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name, login, mail or phone</source>
        <translation>Name, Kürzel, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>&amp;Known of them</source>
        <translation>&amp;Bekannt</translation>
    </message>
    <message>
        <source>What they may &amp;do</source>
        <translation>Was sie &amp;dürfen</translation>
    </message>
    <message>
        <source>%1, has left</source>
        <translation>%1, nicht mehr da</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name and role</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your role does not allow you to change this.</source>
        <translation>Ihre Rolle erlaubt Ihnen nicht, das zu ändern.</translation>
    </message>
    <message>
        <source>Good for one sign-in, then they choose another.</source>
        <translation>Gilt für eine Anmeldung, dann wählen sie ein anderes.</translation>
    </message>
    <message>
        <source>What the desk knows of %1 is kept.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Was der Service Desk von %1 weiß, ist gespeichert.</translation>
    </message>
    <message>
        <source>Tell %1 this password: %2 – it is good for one sign-in and is not shown again.</source>
        <translation>Sagen Sie %1 dieses Passwort: %2 – es gilt für eine Anmeldung und wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Erase this person…</source>
        <translation>Diese Person &amp;löschen…</translation>
    </message>
    <message>
        <source>Take their name, what they wrote and their files out of every ticket.</source>
        <translation>Den Namen, das Geschriebene und die Dateien der Person aus allen Tickets entfernen.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Wählen Sie zuerst jemanden aus.</translation>
    </message>
    <message>
        <source>Whoever works here is not erased. Say first that they have left, and save.</source>
        <translation>Wer hier arbeitet, wird nicht gelöscht. Geben Sie zuerst an, dass die Person nicht mehr da ist, und speichern Sie.</translation>
    </message>
    <message>
        <source>and others</source>
        <extracomment>Stands at the end of a list of tickets that is too long to be shown whole.</extracomment>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>%1 Tickets of others that name them were left as they are: %2.</source>
        <extracomment>The first is a sentence before, the second a list of tickets: &quot;#3, #17&quot;.</extracomment>
        <translation>%1 Tickets anderer, die die Person nennen, blieben, wie sie sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Erased, in %n entries of the history.</source>
        <translation>
            <numerusform>Gelöscht, in %Ln Eintrag des Verlaufs.</numerusform>
            <numerusform>Gelöscht, in %Ln Einträgen des Verlaufs.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have tickets that are closed to you. Who erases somebody must be allowed to redact in every queue and for every client.</source>
        <translation>Die Person kann Tickets haben, die Ihnen verschlossen sind. Wer jemanden löscht, muss in jeder Warteschlange und für alle Kunden schwärzen dürfen.</translation>
    </message>
    <message>
        <source>E&amp;xport everything about them…</source>
        <translation>Alles zur Person e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Every ticket about them with its whole history and files, into an empty folder.</source>
        <translation>Jedes Ticket zu dieser Person mit seinem ganzen Verlauf und seinen Dateien, in einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Leeren Ordner auswählen</translation>
    </message>
    <message>
        <source>All that the desk knows of %1 is gathered.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Alles, was der Service Desk von %1 weiß, wird zusammengetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets of %1 are written out to %2.</source>
        <extracomment>%1 is a person, %2 a folder, the count is of tickets.</extracomment>
        <translation>
            <numerusform>%Ln Ticket von %1 ist nach %2 geschrieben.</numerusform>
            <numerusform>%Ln Tickets von %1 sind nach %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Niemand heißt so.</translation>
    </message>
    <message>
        <source>Nobody on the staff is called that.</source>
        <translation>Kein Mitarbeiter heißt so.</translation>
    </message>
    <message>
        <source>Erase this cl&amp;ient…</source>
        <translation>Diesen K&amp;unden löschen…</translation>
    </message>
    <message>
        <source>Take %1, all its requesters and what its tickets say out of the desk.</source>
        <translation>%1, alle Melder des Kunden und was seine Tickets sagen, aus dem Desk nehmen.</translation>
    </message>
    <message>
        <source>Choose somebody who belongs to a client first.</source>
        <translation>Wählen Sie zuerst jemanden aus, der zu einem Kunden gehört.</translation>
    </message>
</context>
<context>
    <name>tierdesk::PeopleSearch</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tickets assigned</source>
        <translation>Zugewiesene Tickets</translation>
    </message>
    <message>
        <source>Tickets requested</source>
        <translation>Gemeldete Tickets</translation>
    </message>
</context>
<context>
    <name>tierdesk::PeopleSection</name>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Watcher: %1</source>
        <translation>Beobachter: %1</translation>
    </message>
    <message>
        <source>%1 asked %2: %3</source>
        <translation>%1 fragte %2: %3</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 antwortete: %2</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 told %2</source>
        <translation>%1 informierte %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::PersonDialog</name>
    <message>
        <source>Type some letters of the name</source>
        <translation>Einige Buchstaben des Namens</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>Why they should know, and what you need from them.</source>
        <translation>Warum die Person davon wissen soll und was Sie von ihr brauchen.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Name who answers for it</source>
        <translation>Verantwortlichen benennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Add a watcher</source>
        <translation>Beobachter hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tell management</source>
        <translation>Leitung informieren</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>Say why they should know.</source>
        <translation>Sagen Sie, warum die Person davon wissen soll.</translation>
    </message>
</context>
<context>
    <name>tierdesk::PersonForm</name>
    <message>
        <source>Has &amp;left: signs in no more, what they did stays</source>
        <translation>&amp;Nicht mehr da: meldet sich nicht mehr an, die Arbeit bleibt</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>Kür&amp;zel</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Belongs &amp;to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>Works in the &amp;queues</source>
        <translation>Arbeitet in den &amp;Warteschlangen</translation>
    </message>
    <message>
        <source>Works for the &amp;clients</source>
        <translation>Arbeitet für die &amp;Kunden</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>Staff need a login.</source>
        <translation>Wer hier arbeitet, braucht ein Kürzel.</translation>
    </message>
</context>
<context>
    <name>tierdesk::PickField</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>tierdesk::PlaceSearch</name>
    <message>
        <source>Queues and views</source>
        <translation>Warteschlangen und Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PlaybookDialog</name>
    <message>
        <source>&amp;Take back this page</source>
        <translation>Diese Seite &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Publish this pa&amp;ge…</source>
        <translation>Diese &amp;Seite veröffentlichen …</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen …</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>Pages of the playbook</source>
        <translation>Seiten des Regelwerks</translation>
    </message>
    <message>
        <source>Version %1 came into force meanwhile; your draft goes on from it.</source>
        <translation>Inzwischen gilt Version %1; Ihr Entwurf setzt auf ihr auf.</translation>
    </message>
    <message>
        <source>What you changed stands against what it changed in: %1.</source>
        <translation>Ihre Änderungen stehen gegen die neuen in: %1.</translation>
    </message>
    <message>
        <source>Administrators change the playbook. You may look at everything.</source>
        <translation>Administratoren ändern das Regelwerk. Sie dürfen alles ansehen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>Im Entwurf geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of the check</source>
        <translation>
            <numerusform>%Ln Hinweis der Prüfung</numerusform>
            <numerusform>%Ln Hinweise der Prüfung</numerusform>
        </translation>
    </message>
    <message>
        <source>As in force, version %1</source>
        <translation>Wie es gilt, Version %1</translation>
    </message>
    <message>
        <source>A draft on version %1, kept until it is published</source>
        <translation>Entwurf zu Version %1, bis zum Veröffentlichen aufgehoben</translation>
    </message>
    <message>
        <source>With errors it cannot be published. %1</source>
        <translation>Mit Fehlern lässt es sich nicht veröffentlichen. %1</translation>
    </message>
    <message>
        <source>Your draft is kept as it was.</source>
        <translation>Ihr Entwurf bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile, so nothing was published. Look at your draft again and publish it once more.</source>
        <translation>Jemand anderes hat inzwischen veröffentlicht, deshalb wurde nichts veröffentlicht. Sehen Sie Ihren Entwurf noch einmal an und veröffentlichen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Published. It is in force from now on.</source>
        <translation>Veröffentlicht. Es gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>P&amp;robelauf …</translation>
    </message>
    <message>
        <source>Try the draft on what was</source>
        <translation>Den Entwurf an dem erproben, was war</translation>
    </message>
</context>
<context>
    <name>tierdesk::PlotPanel</name>
    <message>
        <source>Plots need Qt Charts, which is not installed here.</source>
        <translation>Diagramme brauchen Qt Charts, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Copies the plot as a picture.</source>
        <translation>Kopiert das Diagramm als Bild.</translation>
    </message>
    <message>
        <source>Copy “%1” as a picture</source>
        <translation>„%1“ als Bild kopieren</translation>
    </message>
    <message>
        <source>A plot; the same figures stand in the table.</source>
        <translation>Ein Diagramm; dieselben Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tierdesk::PriorityBadge</name>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ProgramDialogs</name>
    <message>
        <source>About Tierdesk</source>
        <translation>Über Tierdesk</translation>
    </message>
    <message>
        <source>Tierdesk %1, a help desk console.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tierdesk %1, eine Helpdesk-Konsole.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ProgressPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done of total</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Progress without a known end: how many are done</extracomment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>Progress: how many in one second</extracomment>
        <translation>%1 je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>tierdesk::PropertiesSection</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Set by hand: %1 The matrix says %2.</source>
        <translation>Von Hand gesetzt: %1 Die Matrix ergibt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%Ln Wechsel</numerusform>
            <numerusform>%Ln Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%Ln Rückgabe</numerusform>
            <numerusform>%Ln Rückgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reopenings</source>
        <translation>
            <numerusform>%Ln Mal wieder geöffnet</numerusform>
            <numerusform>%Ln Mal wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>came from %1</source>
        <translation>kam aus %1</translation>
    </message>
    <message>
        <source>from them %1</source>
        <translation>vom Melder %1</translation>
    </message>
    <message>
        <source>to them %1</source>
        <translation>an den Melder %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::PropertyButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A property and its value, for screen readers.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>tierdesk::PublicCard</name>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>tierdesk::PublishDialog</name>
    <message>
        <source>Publish the playbook</source>
        <translation>Regelwerk veröffentlichen</translation>
    </message>
    <message>
        <source>What comes into force</source>
        <translation>Was in Kraft tritt</translation>
    </message>
    <message numerus="yes">
        <source>The check has %n warning(s). They do not stand in the way.</source>
        <translation>
            <numerusform>Die Prüfung hat %Ln Warnung. Sie steht nicht im Weg.</numerusform>
            <numerusform>Die Prüfung hat %Ln Warnungen. Sie stehen nicht im Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note: what has changed and why</source>
        <translation>&amp;Notiz: was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>tierdesk::RankPicker</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A step of a scale: its number, which is also the key to press, and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::RedactDialog</name>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Type or paste it. It is found in any case of letters.</source>
        <translation>Eingeben oder einfügen. Groß- und Kleinschreibung sind gleich.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>&amp;What goes:</source>
        <translation>&amp;Was verschwindet:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>A ticket&apos;s number and its subject.</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Looking where it stands…</source>
        <translation>Es wird gesucht, wo es steht…</translation>
    </message>
    <message>
        <source>Redacting…</source>
        <translation>Wird geschwärzt…</translation>
    </message>
    <message>
        <source>Redact for good</source>
        <translation>Endgültig schwärzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a file and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type or paste the text that should go.</source>
        <translation>Geben Sie den Text ein, der verschwinden soll, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The file goes with its name and its bytes. Only if another ticket holds the same file are the bytes kept for that one.</source>
        <translation>Die Datei verschwindet mit Namen und Inhalt. Nur wenn ein anderes Ticket dieselbe Datei hat, bleibt der Inhalt für dieses erhalten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Follows &quot;It stands in 4 entries of the ticket&apos;s history:&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of its messages say it.</source>
        <translation>
            <numerusform>%Ln Nachricht enthält es.</numerusform>
            <numerusform>%Ln Nachrichten enthalten es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason repeats what is to go. Say it in other words.</source>
        <translation>Der Grund wiederholt, was verschwinden soll. Sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>&amp;To confirm that it goes from all of them, type the ticket’s number:</source>
        <translation>Geben Sie &amp;zur Bestätigung, dass es aus allen verschwindet, die Nummer des Tickets ein:</translation>
    </message>
    <message>
        <source>An entry that the timeline does not show</source>
        <translation>Ein Eintrag, den der Verlauf nicht zeigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What happened and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Which message, by whom and when.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What you name here leaves the ticket and its history for good. Each entry keeps its place, its time and its hash, and “%1” stands where the text was. What has gone out already, by mail, in an export or a backup, stays there.</source>
        <translation>Was Sie hier nennen, verschwindet endgültig aus dem Ticket und seinem Verlauf. Jeder Eintrag behält seinen Platz, seine Zeit und seinen Hash, und „%1“ steht, wo der Text war. Was schon hinausgegangen ist, per Mail, in einem Export oder einer Sicherung, bleibt dort.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n entries of the ticket’s history:</source>
        <translation>
            <numerusform>Es steht in %Ln Eintrag im Verlauf des Tickets:</numerusform>
            <numerusform>Es steht in %Ln Einträgen im Verlauf des Tickets:</numerusform>
        </translation>
    </message>
    <message>
        <source>A file or a confidential entry</source>
        <translation>Eine Datei oder ein vertraulicher Eintrag</translation>
    </message>
    <message>
        <source>Choose what should go</source>
        <translation>Wählen Sie aus, was verschwinden soll</translation>
    </message>
    <message>
        <source>W&amp;hich:</source>
        <translation>A&amp;uswahl:</translation>
    </message>
    <message>
        <source>Confidential entry “%1”</source>
        <extracomment>%1 is a label such as &quot;Router password&quot;.</extracomment>
        <translation>Vertraulicher Eintrag „%1“</translation>
    </message>
    <message>
        <source>The ticket has no files and no confidential entries.</source>
        <translation>Das Ticket hat keine Dateien und keine vertraulichen Einträge.</translation>
    </message>
    <message>
        <source>Choose the file or the confidential entry that should go.</source>
        <translation>Wählen Sie die Datei oder den vertraulichen Eintrag aus, der verschwinden soll.</translation>
    </message>
    <message>
        <source>The confidential text goes with its label. Who added it and who looked at it still stands in the history.</source>
        <translation>Der vertrauliche Text verschwindet mit seiner Bezeichnung. Wer ihn hinzugefügt und wer ihn angesehen hat, steht weiterhin im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;To confirm that it goes, type the ticket’s number:</source>
        <translation>Geben Sie &amp;zur Bestätigung, dass es verschwindet, die Nummer des Tickets ein:</translation>
    </message>
</context>
<context>
    <name>tierdesk::RedactionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Say why: who wanted it, or what it was.</source>
        <translation>Sagen Sie, warum: wer es wollte oder was es war.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <extracomment>Something that has to be typed by hand.</extracomment>
        <translation>Geben Sie zur Bestätigung „%1“ ein.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Stands in the history for ever. Do not repeat here what is to go.</source>
        <translation>Steht für immer im Verlauf. Wiederholen Sie hier nicht, was verschwinden soll.</translation>
    </message>
</context>
<context>
    <name>tierdesk::RehearsalDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Nothing has been rehearsed yet.</source>
        <translation>Noch wurde nichts erprobt.</translation>
    </message>
    <message>
        <source>Choose a span and start. What rules would have done then stands here.</source>
        <translation>Wählen Sie einen Zeitraum und starten Sie. Was Regeln getan hätten, steht dann hier.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern …</translation>
    </message>
    <message>
        <source>Rehearse the draft</source>
        <translation>Probelauf des Entwurfs</translation>
    </message>
    <message>
        <source>Tickets are replayed, one after the other.</source>
        <translation>Tickets werden nachgespielt, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Die letzte Woche</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Der letzte Monat</translation>
    </message>
    <message>
        <source>The last quarter</source>
        <translation>Das letzte Quartal</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Dates of your own</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Sp&amp;an</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The whole result as text with tables (Markdown)</source>
        <translation>Das ganze Ergebnis als Text mit Tabellen (Markdown)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before the end.</source>
        <translation>Der Probelauf wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>The draft has changed since it was rehearsed.</source>
        <translation>Der Entwurf hat sich seit dem Probelauf geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The check has %n remark(s) on the draft. Rules that it speaks of may act otherwise than they are meant to.</source>
        <translation>
            <numerusform>Die Prüfung hat %Ln Hinweis zum Entwurf. Regeln, von denen sie spricht, handeln vielleicht anders, als sie gemeint sind.</numerusform>
            <numerusform>Die Prüfung hat %Ln Hinweise zum Entwurf. Regeln, von denen sie spricht, handeln vielleicht anders, als sie gemeint sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rehearsal</source>
        <translation>Den Probelauf speichern</translation>
    </message>
    <message>
        <source>Text with tables (*.md)</source>
        <translation>Text mit Tabellen (*.md)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::RehearsalView</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>First firings</source>
        <translation>Erste Auslösungen</translation>
    </message>
    <message>
        <source>Moved between queues</source>
        <translation>Zwischen Warteschlangen verschoben</translation>
    </message>
    <message>
        <source>Messages to people</source>
        <translation>Meldungen an Personen</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>%1, week by week: filled bars and first numbers under the draft, outlined bars and second numbers in force</source>
        <extracomment>%1 is a rule, or &quot;All rules&quot;.</extracomment>
        <translation>%1, Woche für Woche: gefüllte Balken und erste Zahlen im Entwurf, umrandete Balken und zweite Zahlen geltend</translation>
    </message>
    <message>
        <source>It did not act.</source>
        <translation>Sie hat nicht gehandelt.</translation>
    </message>
    <message>
        <source>%1, at most fifty. Enter opens the ticket.</source>
        <translation>%1, höchstens fünfzig. Die Eingabetaste öffnet das Ticket.</translation>
    </message>
</context>
<context>
    <name>tierdesk::RelatedSection</name>
    <message>
        <source>&amp;Take the link away</source>
        <translation>Verknüpfung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Merge this ticket into it…</source>
        <translation>Dieses Ticket damit &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Link to it…</source>
        <translation>Damit &amp;verknüpfen…</translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%Ln verknüpft</numerusform>
            <numerusform>%Ln verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open for this requester, maybe the same</source>
        <translation>Auch offen für diesen Melder, vielleicht dasselbe</translation>
    </message>
    <message>
        <source>With like words</source>
        <translation>Mit ähnlichen Worten</translation>
    </message>
</context>
<context>
    <name>tierdesk::RemarkDialog</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What would you like to &amp;add?</source>
        <translation>Was möchten Sie &amp;hinzufügen?</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Hat nicht geholfen</translation>
    </message>
    <message>
        <source>What was &amp;missing or unclear?</source>
        <translation>Was &amp;fehlte oder war unklar?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Flag the article</source>
        <translation>Artikel beanstanden</translation>
    </message>
    <message>
        <source>What is &amp;wrong or out of date?</source>
        <translation>Was ist f&amp;alsch oder veraltet?</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Beanstanden</translation>
    </message>
</context>
<context>
    <name>tierdesk::ReportsView</name>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>&amp;Work out</source>
        <translation>Be&amp;rechnen</translation>
    </message>
    <message>
        <source>No figures have been worked out yet.</source>
        <translation>Noch wurden keine Kennzahlen berechnet.</translation>
    </message>
    <message>
        <source>Choose a period and whom it is about, and press Work out.</source>
        <translation>Wählen Sie, um welchen Zeitraum und um wen es geht, und drücken Sie „Berechnen“.</translation>
    </message>
    <message>
        <source>The history of every ticket is read.</source>
        <translation>Der Verlauf jedes Tickets wird gelesen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>fro&amp;m</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Stopped before the end. The figures shown before are as they were.</source>
        <translation>Vor dem Ende abgebrochen. Die zuvor gezeigten Kennzahlen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 to %2, as of %3</source>
        <extracomment>What a report is about, in one line: the first day, the last, the instant it was worked out</extracomment>
        <translation>%1 bis %2, Stand %3</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>All of these figures as a file.</source>
        <translation>Alle diese Kennzahlen als Datei.</translation>
    </message>
    <message>
        <source>&amp;PDF, to read and print…</source>
        <translation>&amp;PDF, zum Lesen und Drucken…</translation>
    </message>
    <message>
        <source>&amp;CSV, for a spreadsheet…</source>
        <translation>&amp;CSV, für eine Tabellenkalkulation…</translation>
    </message>
    <message>
        <source>&amp;JSON, for a program…</source>
        <translation>&amp;JSON, für ein Programm…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Teil des Berichts</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tech&amp;nician</source>
        <translation>Tech&amp;niker</translation>
    </message>
</context>
<context>
    <name>tierdesk::RequestPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Is it one of these? Then there is nothing more to send.</source>
        <translation>Ist es eines davon? Dann brauchen Sie nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>Send a request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>What is it about, in a few words?</source>
        <translation>Worum geht es, in ein paar Worten?</translation>
    </message>
    <message>
        <source>What happens, since when, and what have you tried?</source>
        <translation>Was geschieht, seit wann, und was haben Sie versucht?</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Be&amp;schreibung</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>The articles you have read go along, so that nobody sends you there again.</source>
        <translation>Die Artikel, die Sie gelesen haben, gehen mit, damit niemand Sie noch einmal dorthin schickt.</translation>
    </message>
    <message>
        <source>&amp;Send all the same</source>
        <translation>Trotzdem &amp;senden</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Sagen Sie in ein paar Worten, worum es geht.</translation>
    </message>
    <message>
        <source>%1 did not go along: %2</source>
        <extracomment>%1 is a file, %2 a sentence that says why.</extracomment>
        <translation>%1 ging nicht mit: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::ResolveDialog</name>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>&amp;Solution:</source>
        <translation>&amp;Lösung:</translation>
    </message>
    <message>
        <source>What was wrong and what put it right, for whoever meets it next.</source>
        <translation>Was nicht in Ordnung war und was geholfen hat, für den Nächsten, der darauf trifft.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Say what the solution was.</source>
        <translation>Sagen Sie, was die Lösung war.</translation>
    </message>
    <message>
        <source>&amp;9  Nothing yet: I write it down as an article now</source>
        <translation>&amp;9  Noch keiner: Ich schreibe es jetzt als Artikel auf</translation>
    </message>
    <message>
        <source>&amp;0  No article</source>
        <translation>&amp;0  Kein Artikel</translation>
    </message>
    <message>
        <source>You may not write articles.</source>
        <translation>Sie dürfen keine Artikel schreiben.</translation>
    </message>
    <message>
        <source>Solved by:</source>
        <translation>Gelöst durch:</translation>
    </message>
    <message>
        <source>&amp;%1  %2 (%3)</source>
        <extracomment>A digit that chooses it, the title of an article and its number.</extracomment>
        <translation>&amp;%1  %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tierdesk::ReturnDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;What they should know:</source>
        <translation>&amp;Was dort bekannt sein soll:</translation>
    </message>
    <message>
        <source>What is missing, or why it belongs to them. They will read it first.</source>
        <translation>Was fehlt, oder warum es dorthin gehört. Das wird dort zuerst gelesen.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Say in a few words what they should know.</source>
        <translation>Sagen Sie in wenigen Worten, was dort bekannt sein soll.</translation>
    </message>
</context>
<context>
    <name>tierdesk::RichTextView</name>
    <message>
        <source>Formatted text</source>
        <translation>Formatierter Text</translation>
    </message>
</context>
<context>
    <name>tierdesk::RightsView</name>
    <message>
        <source>What they may do &amp;in</source>
        <translation>Was sie dürfen &amp;in</translation>
    </message>
    <message>
        <source>May they</source>
        <translation>Dürfen sie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>tierdesk::RouteDialog</name>
    <message>
        <source>Choose a queue</source>
        <translation>Warteschlange wählen</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>&amp;Warteschlange:</translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation>In andere Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>There is no other queue in this tier. To hand it up, escalate it.</source>
        <translation>In dieser Ebene gibt es keine andere Warteschlange. Um das Ticket nach oben zu geben, eskalieren Sie es.</translation>
    </message>
    <message>
        <source>Choose a queue of the same tier. To hand it up, escalate it.</source>
        <translation>Wählen Sie eine Warteschlange derselben Ebene. Um das Ticket nach oben zu geben, eskalieren Sie es.</translation>
    </message>
</context>
<context>
    <name>tierdesk::RoutesPanel</name>
    <message>
        <source>No ticket went from one queue to another in this period.</source>
        <translation>In diesem Zeitraum wechselte kein Ticket die Warteschlange.</translation>
    </message>
    <message>
        <source>Routes between queues</source>
        <translation>Wege zwischen Warteschlangen</translation>
    </message>
    <message>
        <source>The table below tells the same.</source>
        <translation>Die Tabelle darunter sagt dasselbe.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ScopeBar</name>
    <message>
        <source>Hand to %1…</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation>An %1 übergeben…</translation>
    </message>
</context>
<context>
    <name>tierdesk::ScopesEdit</name>
    <message>
        <source>What %1 may do</source>
        <extracomment>All of these: %1 is a tier, &quot;tier 2&quot;.</extracomment>
        <translation>Was %1 darf</translation>
    </message>
    <message>
        <source>Whom %1 hands it to</source>
        <translation>An wen %1 übergibt</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Notiz für %1</translation>
    </message>
    <message>
        <source>Note: what they may and may not do</source>
        <translation>Notiz: was sie darf und was nicht</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Das Übliche</translation>
    </message>
    <message>
        <source>Hand to the owner</source>
        <translation>An den Eigentümer</translation>
    </message>
</context>
<context>
    <name>tierdesk::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>tierdesk::SelfServiceWindow</name>
    <message>
        <source>%1: help for %2</source>
        <extracomment>%1 is the name of a desk, %2 a person.</extracomment>
        <translation>%1: Hilfe für %2</translation>
    </message>
    <message>
        <source>We are glad that it helped.</source>
        <translation>Schön, dass es geholfen hat.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ServerPasswordDialog</name>
    <message>
        <source>The database asks for a password</source>
        <translation>Die Datenbank fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>It is the one that %1 wants, not the one you have at the desk. This computer&apos;s keychain keeps it; Tierdesk writes it nowhere else.</source>
        <extracomment>%1 is a user and a database: anna@db.example.org/desk</extracomment>
        <translation>Gemeint ist das Passwort, das %1 verlangt, nicht Ihr eigenes an diesem Helpdesk. Der Schlüsselbund dieses Computers bewahrt es auf; Tierdesk schreibt es sonst nirgends hin.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>tierdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>tierdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>tierdesk::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Eine Aktion oder ihre Tasten finden</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>Why the keys cannot be given</source>
        <translation>Warum die Tasten nicht vergeben werden können</translation>
    </message>
    <message>
        <source>&amp;Press new keys</source>
        <translation>&amp;Neue Tasten drücken</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take them away there first, or press others.</source>
        <extracomment>%1 are keys, %2 the name of an action</extracomment>
        <translation>%1 gehört zu „%2“. Nehmen Sie sie dort zuerst weg, oder drücken Sie andere.</translation>
    </message>
    <message>
        <source>%1 belongs to two actions: “%2” and “%3”.</source>
        <translation>%1 gehört zu zwei Aktionen: „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>tierdesk::SidePanel</name>
    <message>
        <source>Details of the ticket</source>
        <translation>Einzelheiten des Tickets</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tasks and work</source>
        <translation>Aufgaben, Arbeit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Links and likely relatives</source>
        <translation>Verwandte Tickets</translation>
    </message>
    <message>
        <source>Clocks</source>
        <extracomment>The clocks that measure how soon something must happen</extracomment>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Leitfäden</translation>
    </message>
</context>
<context>
    <name>tierdesk::SignInDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Der Arbeitsplatz ist gesperrt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to this desk</source>
        <translation>An diesem Service Desk anmelden</translation>
    </message>
    <message>
        <source>Everything is as you left it, and what you typed is kept.</source>
        <translation>Alles ist, wie Sie es verlassen haben, und was Sie getippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>With the name and the password that you have at this desk.</source>
        <translation>Mit dem Namen und dem Passwort, die Sie an diesem Service Desk haben.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Neues Pass&amp;wort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Ein neues Passwort</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Wählen Sie ein Passwort</translation>
    </message>
    <message>
        <source>A long sentence is easier to keep in mind than a short riddle.</source>
        <translation>Ein langer Satz lässt sich leichter merken als ein kurzes Rätsel.</translation>
    </message>
    <message>
        <source>Somebody else knows the one you have. Choose one that only you know; a long sentence is easier to keep in mind than a short riddle.</source>
        <translation>Das bisherige kennt noch jemand. Wählen Sie eines, das nur Sie kennen; ein langer Satz lässt sich leichter merken als ein kurzes Rätsel.</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>Bisheriges &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep this password</source>
        <translation>Dieses Passwort &amp;behalten</translation>
    </message>
</context>
<context>
    <name>tierdesk::SplitDialog</name>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>&amp;Nachrichten:</translation>
    </message>
    <message>
        <source>What the new ticket is about</source>
        <translation>Worum es im neuen Ticket geht</translation>
    </message>
    <message>
        <source>Split off a new ticket</source>
        <translation>Neues Ticket abtrennen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>There is no message that could be split off.</source>
        <translation>Es gibt keine Nachricht, die abgetrennt werden könnte.</translation>
    </message>
    <message>
        <source>Tick the messages that belong to the new ticket.</source>
        <translation>Haken Sie die Nachrichten an, die zum neuen Ticket gehören.</translation>
    </message>
    <message>
        <source>Say what the new ticket is about.</source>
        <translation>Sagen Sie, worum es im neuen Ticket geht.</translation>
    </message>
</context>
<context>
    <name>tierdesk::StaffDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Who sits at this desk?</source>
        <translation>Wer sitzt an diesem Desk?</translation>
    </message>
    <message>
        <source>What you do is kept under your name. It is remembered for this machine.</source>
        <translation>Was Sie tun, wird unter Ihrem Namen festgehalten. Dieser Rechner merkt ihn sich.</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>Name oder Anmeldename</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name and login</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tierdesk::StatusLine</name>
    <message>
        <source>Work in hand</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>State of the store</source>
        <translation>Zustand des Speichers</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is who sits at the desk, %2 the name of the store&apos;s file</extracomment>
        <translation>%1 am Desk %2</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message numerus="yes">
        <source>Keeping %Ln changes…</source>
        <translation>
            <numerusform>%Ln Änderung wird gesichert…</numerusform>
            <numerusform>%Ln Änderungen werden gesichert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets are chosen</source>
        <translation>
            <numerusform>%Ln Ticket ist gewählt</numerusform>
            <numerusform>%Ln Tickets sind gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be reached; it is tried again by itself.</source>
        <translation>Der Speicher des Desks ist nicht erreichbar; es wird von selbst erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices to read</source>
        <translation>
            <numerusform>%Ln Hinweis zu lesen</numerusform>
            <numerusform>%Ln Hinweise zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out deadlines by the new playbook: %L1 of %L2 tickets</source>
        <extracomment>After new times were published; the list shows old deadlines until this is through.</extracomment>
        <translation>Fristen werden nach dem neuen Regelwerk berechnet: %L1 von %L2 Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders wait for the store</source>
        <translation>
            <numerusform>%Ln Auftrag wartet auf den Speicher</numerusform>
            <numerusform>%Ln Aufträge warten auf den Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source>See them, or take one back</source>
        <translation>Ansehen oder einen zurücknehmen</translation>
    </message>
    <message>
        <source>What it means where the store lies</source>
        <translation>Was es bedeutet, wo der Speicher liegt</translation>
    </message>
</context>
<context>
    <name>tierdesk::SubjectField</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Press F2 to change the subject</source>
        <translation>F2 ändert den Betreff</translation>
    </message>
</context>
<context>
    <name>tierdesk::SurroundingsDialog</name>
    <message>
        <source>Where the store lies</source>
        <translation>Wo der Speicher liegt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Der Speicher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tierdesk::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>tierdesk::TargetsEdit</name>
    <message>
        <source>%1 at priority %2</source>
        <extracomment>%1 is a measure: &quot;First response&quot;; %2 a priority.</extracomment>
        <translation>%1 bei Priorität %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::TaskDialog</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>&amp;Task:</source>
        <translation>&amp;Aufgabe:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or leave the field empty.</source>
        <translation>Wählen Sie jemanden aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>tierdesk::TicketActions</name>
    <message>
        <source>Stop watc&amp;hing</source>
        <translation>Nicht mehr b&amp;eobachten</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Wählen Sie zuerst ein Ticket.</translation>
    </message>
    <message>
        <source>This works on one ticket at a time.</source>
        <translation>Das geht nur mit einem Ticket auf einmal.</translation>
    </message>
    <message>
        <source>This ticket cannot be read.</source>
        <translation>Dieses Ticket kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The ticket is copied as text.</source>
        <translation>Das Ticket ist als Text kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n links are copied.</source>
        <translation>
            <numerusform>%Ln Link ist kopiert.</numerusform>
            <numerusform>%Ln Links sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <extracomment>Of several tickets: the number of one and why it was refused.</extracomment>
        <translation>#%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tickets)</source>
        <translation>
            <numerusform>%1 (%Ln Ticket)</numerusform>
            <numerusform>%1 (%Ln Tickets)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tickets done.</source>
        <translation>
            <numerusform>%1: %Ln Ticket erledigt.</numerusform>
            <numerusform>%1: %Ln Tickets erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Not undone: %1 %2</source>
        <translation>Nicht rückgängig gemacht: %1 %2</translation>
    </message>
    <message>
        <source>what you did last on #%1.</source>
        <translation>was Sie zuletzt an #%1 getan haben.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, so it was not attached. Keep it where files are kept and note where it is.</source>
        <translation>„%1“ ist größer als %2 und wurde deshalb nicht angehängt. Bewahren Sie die Datei bei Ihren Dateien auf, und notieren Sie, wo.</translation>
    </message>
    <message numerus="yes">
        <source>#%1 says less now: %n entries were redacted.</source>
        <extracomment>%1 is the number of a ticket, the count is of entries in its history.</extracomment>
        <translation>
            <numerusform>In #%1 steht jetzt weniger: %Ln Eintrag wurde geschwärzt.</numerusform>
            <numerusform>In #%1 steht jetzt weniger: %Ln Einträge wurden geschwärzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not for this requester. Say in your own words what they need of it.</source>
        <translation>%1 ist nicht für diesen Melder. Sagen Sie in eigenen Worten, was er davon braucht.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed here?</source>
        <translation>%1 konnte nicht gestartet werden. Ist es hier installiert?</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 wurde gestartet.</translation>
    </message>
    <message>
        <source>#%1 is not on show any more.</source>
        <translation>#%1 wird nicht mehr gezeigt.</translation>
    </message>
</context>
<context>
    <name>tierdesk::TicketHeader</name>
    <message>
        <source>Copy the link of this ticket</source>
        <translation>Link dieses Tickets kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>no requester</source>
        <translation>kein Melder</translation>
    </message>
    <message>
        <source>Requester: %1</source>
        <translation>Melder: %1</translation>
    </message>
    <message>
        <source>waits to be accepted</source>
        <translation>wartet auf Annahme</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemand hat es</translation>
    </message>
    <message>
        <source>you have it</source>
        <translation>Sie haben es</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat es</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::TicketSearch</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>tierdesk::TicketTable</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>tierdesk::TicketView</name>
    <message>
        <source>New below</source>
        <translation>Neues weiter unten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Show or hide in the timeline</source>
        <translation>Im Verlauf zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading #%1…</source>
        <translation>#%1 wird gelesen…</translation>
    </message>
    <message>
        <source>There is no ticket #%1.</source>
        <translation>Es gibt kein Ticket #%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are chosen.</source>
        <translation>
            <numerusform>%Ln Ticket ist gewählt.</numerusform>
            <numerusform>%Ln Tickets sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do now is done with all of them.</source>
        <translation>Was Sie jetzt tun, geschieht mit allen.</translation>
    </message>
    <message>
        <source>Here you read and work on a ticket.</source>
        <translation>Hier lesen und bearbeiten Sie ein Ticket.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press Ctrl+N while somebody is calling.</source>
        <translation>Wählen Sie eines aus der Liste, oder drücken Sie Strg+N, wenn jemand anruft.</translation>
    </message>
    <message>
        <source>This ticket was merged into #%1 %2. Go on there.</source>
        <translation>Dieses Ticket wurde mit #%1 %2 zusammengeführt. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>This ticket was merged into #%1. Go on there.</source>
        <translation>Dieses Ticket wurde mit #%1 zusammengeführt. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Show #%1</source>
        <translation>#%1 zeigen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open this address outside of Tierdesk?</source>
        <translation>Diese Adresse außerhalb von Tierdesk öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Quote in the answer</source>
        <translation>In der Antwort &amp;zitieren</translation>
    </message>
    <message>
        <source>&amp;Split off a new ticket…</source>
        <translation>Neues Ticket &amp;abtrennen…</translation>
    </message>
    <message>
        <source>What was &amp;known then…</source>
        <translation>Was &amp;damals bekannt war …</translation>
    </message>
</context>
<context>
    <name>tierdesk::TimeBar</name>
    <message>
        <source>Only what was &amp;known then</source>
        <translation>Nur, was &amp;damals bekannt war</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What the slider spans</source>
        <translation>Was der Schieber umfasst</translation>
    </message>
    <message>
        <source>1 minute a second</source>
        <translation>1 Minute je Sekunde</translation>
    </message>
    <message>
        <source>10 minutes a second</source>
        <translation>10 Minuten je Sekunde</translation>
    </message>
    <message>
        <source>1 hour a second</source>
        <translation>1 Stunde je Sekunde</translation>
    </message>
    <message>
        <source>1 day a second</source>
        <translation>1 Tag je Sekunde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Leaves out what was recorded later, such as an import or a mail that came late.</source>
        <translation>Lässt weg, was erst später festgehalten wurde, etwa einen Import oder eine verspätete Mail.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
</context>
<context>
    <name>tierdesk::TimelineModel</name>
    <message numerus="yes">
        <source>Hide %n events</source>
        <translation>
            <numerusform>%Ln Ereignis ausblenden</numerusform>
            <numerusform>%Ln Ereignisse ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two instants: from the first to the last of several folded events.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>from ticket %1</source>
        <translation>aus Ticket %1</translation>
    </message>
    <message>
        <source>hidden, press Enter to show it</source>
        <extracomment>A confidential text that can be shown.</extracomment>
        <translation>verborgen, mit der Eingabetaste zu zeigen</translation>
    </message>
</context>
<context>
    <name>tierdesk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>tierdesk::Toast</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>tierdesk::TrendPanel</name>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was resolved, answered or left open in this period.</source>
        <translation>In diesem Zeitraum wurde nichts gelöst, beantwortet oder offen gelassen.</translation>
    </message>
</context>
<context>
    <name>tierdesk::TriageDialog</name>
    <message>
        <source>Triage</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>&amp;Impact:</source>
        <translation>A&amp;uswirkung:</translation>
    </message>
    <message>
        <source>&amp;Urgency:</source>
        <translation>&amp;Dringlichkeit:</translation>
    </message>
    <message>
        <source>Priority:</source>
        <translation>Priorität:</translation>
    </message>
    <message>
        <source>Set &amp;another priority than the matrix</source>
        <translation>&amp;Andere Priorität als die Matrix setzen</translation>
    </message>
    <message>
        <source>Another priority</source>
        <translation>Andere Priorität</translation>
    </message>
    <message>
        <source>Why another priority</source>
        <translation>Warum eine andere Priorität</translation>
    </message>
    <message>
        <source>Why? Whoever reads the ticket will see it.</source>
        <translation>Warum? Wer das Ticket liest, wird es sehen.</translation>
    </message>
    <message>
        <source>Type some letters</source>
        <translation>Einige Buchstaben tippen</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>Dien&amp;st:</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>&amp;Warteschlange:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>follows from impact and urgency</source>
        <translation>folgt aus Auswirkung und Dringlichkeit</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Es gibt keine Kategorie „%1“.</translation>
    </message>
</context>
<context>
    <name>tierdesk::UnmergeDialog</name>
    <message>
        <source>Messages that came after the merge</source>
        <translation>Nachrichten, die nach der Zusammenführung kamen</translation>
    </message>
    <message>
        <source>Take the merge apart</source>
        <translation>Zusammenführung aufheben</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>These came after the merge. Tick those that belong to #%1; the others stay.</source>
        <translation>Diese kamen nach der Zusammenführung. Haken Sie an, was zu #%1 gehört; der Rest bleibt.</translation>
    </message>
    <message>
        <source>Nothing was written after the merge, so nothing has to be sorted.</source>
        <translation>Nach der Zusammenführung wurde nichts geschrieben, also gibt es nichts zu ordnen.</translation>
    </message>
    <message>
        <source>Reading the ticket it went into…</source>
        <translation>Das Ticket, in dem es aufging, wird gelesen…</translation>
    </message>
</context>
<context>
    <name>tierdesk::WaitDialog</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>tierdesk::WaitingPanel</name>
    <message>
        <source>Try &amp;again now</source>
        <translation>Jetzt &amp;noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <translation>Was auf den Speicher wartet</translation>
    </message>
    <message>
        <source>They are done in this order as soon as the store is there. What is taken back is not done, unless the connection was lost while it was being done: then look at the ticket.</source>
        <translation>Sie werden in dieser Reihenfolge ausgeführt, sobald der Speicher da ist. Was Sie zurücknehmen, geschieht nicht, es sei denn, die Verbindung riss mitten in der Ausführung ab: Sehen Sie dann im Ticket nach.</translation>
    </message>
    <message>
        <source>Orders that wait</source>
        <translation>Aufträge, die warten</translation>
    </message>
    <message>
        <source>What will be told</source>
        <translation>Was gemeldet werden wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Ein neues Ticket</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>What will be told when something was taken back.</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>tierdesk::WallView</name>
    <message>
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The heading of a page for the wall; the second and third number count pages of queues</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Queues, page %1 of %2</source>
        <translation>Warteschlangen, Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A figure of the wall display, read aloud: whose, what, how many</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc beendet</translation>
    </message>
    <message>
        <source>Held. Space turns pages again, Esc leaves</source>
        <translation>Angehalten. Leertaste blättert weiter, Esc beendet</translation>
    </message>
</context>
<context>
    <name>tierdesk::WeekEdit</name>
    <message>
        <source>Hours on %1</source>
        <extracomment>%1 is a day of the week.</extracomment>
        <translation>Stunden am %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>In the place of working hours.</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write hours as 09:00–12:00, 13:00–17:30.</source>
        <extracomment>%1 is what somebody typed for hours of work.</extracomment>
        <translation>„%1“ ist nicht verständlich. Schreiben Sie Zeiten als 09:00–12:00, 13:00–17:30.</translation>
    </message>
</context>
<context>
    <name>tierdesk::WeekStrip</name>
    <message>
        <source>Firings of each week</source>
        <translation>Auslösungen in jeder Woche</translation>
    </message>
</context>
<context>
    <name>tierdesk::WelcomeDialog</name>
    <message>
        <source>Welcome to Tierdesk</source>
        <translation>Willkommen bei Tierdesk</translation>
    </message>
    <message>
        <source>A help desk with tiers: tickets come in, are solved at once or handed up with all that the next one needs. Everything lies in one file on this machine.</source>
        <translation>Ein Helpdesk mit Ebenen: Tickets kommen herein, werden gleich gelöst oder nach oben gegeben, mit allem, was der Nächste braucht. Alles liegt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Begin a desk</source>
        <translation>Desk &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;Woanders…</translation>
    </message>
    <message>
        <source>Where the desk shall lie</source>
        <translation>Wo der Desk liegen soll</translation>
    </message>
    <message>
        <source>Tierdesk (*.tierdesk)</source>
        <translation>Tierdesk (*.tierdesk)</translation>
    </message>
    <message>
        <source>Look around in a &amp;demo desk</source>
        <translation>In einem &amp;Demo-Desk umsehen</translation>
    </message>
    <message>
        <source>&amp;Open a desk…</source>
        <translation>Desk ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>The demo desk is a made-up company with a few weeks of tickets; nobody minds what you do there.</source>
        <translation>Der Demo-Desk ist eine erfundene Firma mit einigen Wochen Tickets; niemanden stört, was Sie dort tun.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>Er wird in %1 liegen</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Desk öffnen</translation>
    </message>
    <message>
        <source>Tierdesk (*.tierdesk);;All files (*)</source>
        <translation>Tierdesk (*.tierdesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sign me in by this computer’s &amp;account, without a password</source>
        <translation>Mit dem &amp;Konto dieses Rechners anmelden, ohne Passwort</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Ein Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n characters.</source>
        <translation>
            <numerusform>Es braucht mindestens ein Zeichen.</numerusform>
            <numerusform>Es braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>tierdesk::WhoTable</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Has before them</source>
        <translation>Hat vor sich</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of a table, read aloud: whose, what, how many</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whose tickets of what kind: &quot;Mira Sato: In progress&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::WhyDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Ticket stornieren</translation>
    </message>
    <message>
        <source>Say why it is opened again.</source>
        <translation>Sagen Sie, warum es wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Say why nothing needs to be done.</source>
        <translation>Sagen Sie, warum nichts getan werden muss.</translation>
    </message>
</context>
<context>
    <name>tierdesk::WorkDialog</name>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>Log work</source>
        <translation>Arbeitszeit erfassen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Erfassen</translation>
    </message>
</context>
<context>
    <name>tierdesk::WorkSection</name>
    <message>
        <source>Add a task and press Enter</source>
        <translation>Aufgabe hinzufügen und Enter drücken</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Of the tasks of a ticket: how many are done, how many there are.</extracomment>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who worked on a ticket and how long.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
</context>
</TS>
