<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CalendarsPage</name>
    <message numerus="yes">
        <source>%n day(s) are new.</source>
        <translation>
            <numerusform>%Ln day is new.</numerusform>
            <numerusform>%Ln days are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were brought up to date.</source>
        <translation>
            <numerusform>%Ln day was brought up to date.</numerusform>
            <numerusform>%Ln days were brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were changed here and stay as they are.</source>
        <translation>
            <numerusform>%Ln day was changed here and stays as it is.</numerusform>
            <numerusform>%Ln days were changed here and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with a time of day say nothing about working hours and were passed over.</source>
        <translation>
            <numerusform>%Ln event with a time of day says nothing about working hours and was passed over.</numerusform>
            <numerusform>%Ln events with a time of day say nothing about working hours and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%Ln event could not be read.</numerusform>
            <numerusform>%Ln events could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <extracomment>A long message is cut; %n is how many lines it has.</extracomment>
        <translation>
            <numerusform>Show the whole line</numerusform>
            <numerusform>Show all %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n row(s) would come in</source>
        <translation>
            <numerusform>%Ln row would come in</numerusform>
            <numerusform>%Ln rows would come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>%Ln row came in</numerusform>
            <numerusform>%Ln rows came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) opened</source>
        <translation>
            <numerusform>%Ln ticket opened</numerusform>
            <numerusform>%Ln tickets opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) continued</source>
        <translation>
            <numerusform>%Ln ticket continued</numerusform>
            <numerusform>%Ln tickets continued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were here already</source>
        <translation>
            <numerusform>%Ln row was here already</numerusform>
            <numerusform>%Ln rows were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%Ln person added</numerusform>
            <numerusform>%Ln people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) added</source>
        <translation>
            <numerusform>%Ln queue added</numerusform>
            <numerusform>%Ln queues added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message numerus="yes">
        <source>%Ln tickets, %1, page %2</source>
        <extracomment>Under the title of a printed list; %1 is the date and time, %2 the page</extracomment>
        <translation>
            <numerusform>%Ln ticket, %1, page %2</numerusform>
            <numerusform>%Ln tickets, %1, page %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPreview</name>
    <message numerus="yes">
        <source>%n people will watch it too.</source>
        <translation>
            <numerusform>%Ln person will watch it too.</numerusform>
            <numerusform>%Ln people will watch it too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks come along.</source>
        <translation>
            <numerusform>%Ln open task comes along.</numerusform>
            <numerusform>%Ln open tasks come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes on this ticket then.</source>
        <translation>
            <numerusform>%Ln minute on this ticket then.</numerusform>
            <numerusform>%Ln minutes on this ticket then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message numerus="yes">
        <source>From %1 to %2: %n ticket(s) looked at.</source>
        <extracomment>%1 and %2 are days.</extracomment>
        <translation>
            <numerusform>From %1 to %2: %Ln ticket looked at.</numerusform>
            <numerusform>From %1 to %2: %Ln tickets looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n messages went along.</source>
        <translation>
            <numerusform>%Ln message went along.</numerusform>
            <numerusform>%Ln messages went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at most %n time(s) in all</source>
        <translation>
            <numerusform>%1, once in all</numerusform>
            <numerusform>%1, at most %Ln times in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Easter Sunday</source>
        <translation>
            <numerusform>%Ln day before Easter Sunday</numerusform>
            <numerusform>%Ln days before Easter Sunday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter Sunday</source>
        <translation>
            <numerusform>%Ln day after Easter Sunday</numerusform>
            <numerusform>%Ln days after Easter Sunday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ticket was returned %n times already. Ask a supervisor to return it once more, or keep it and ask the other queue for advice.</source>
        <translation>
            <numerusform>The ticket was returned once already. Ask a supervisor to return it once more, or keep it and ask the other queue for advice.</numerusform>
            <numerusform>The ticket was returned %Ln times already. Ask a supervisor to return it once more, or keep it and ask the other queue for advice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passwords. Try again in %n minutes, or ask an administrator to reset it.</source>
        <translation>
            <numerusform>There were too many wrong passwords. Try again in one minute, or ask an administrator to reset it.</numerusform>
            <numerusform>There were too many wrong passwords. Try again in %n minutes, or ask an administrator to reset it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short. It needs at least %n characters.</source>
        <translation>
            <numerusform>The password is too short. It needs at least one character.</numerusform>
            <numerusform>The password is too short. It needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <translation>
            <numerusform>%Ln opened</numerusform>
            <numerusform>%Ln opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reopened</source>
        <translation>
            <numerusform>%Ln reopened</numerusform>
            <numerusform>%Ln reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved here</source>
        <translation>
            <numerusform>%Ln moved here</numerusform>
            <numerusform>%Ln moved here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <translation>
            <numerusform>%Ln resolved</numerusform>
            <numerusform>%Ln resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved on</source>
        <translation>
            <numerusform>%Ln moved on</numerusform>
            <numerusform>%Ln moved on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged or cancelled</source>
        <translation>
            <numerusform>%Ln merged or cancelled</numerusform>
            <numerusform>%Ln merged or cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>solved %n tickets</source>
        <translation>
            <numerusform>solved %n ticket</numerusform>
            <numerusform>solved %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried on %n tickets</source>
        <translation>
            <numerusform>tried on %n ticket</numerusform>
            <numerusform>tried on %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited on %n tickets</source>
        <translation>
            <numerusform>cited on %n ticket</numerusform>
            <numerusform>cited on %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped %n readers</source>
        <translation>
            <numerusform>helped %n reader</numerusform>
            <numerusform>helped %n readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not help %n readers</source>
        <translation>
            <numerusform>did not help %n reader</numerusform>
            <numerusform>did not help %n readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came straight back</source>
        <translation>
            <numerusform>%Ln came straight back</numerusform>
            <numerusform>%Ln came straight back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on the last month, %Ln times.</source>
        <translation>
            <numerusform>Tried on the last month, %Ln time.</numerusform>
            <numerusform>Tried on the last month, %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ArticleSection</name>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may help</source>
        <translation>
            <numerusform>%n may help</numerusform>
            <numerusform>%n may help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::BulkDialog</name>
    <message numerus="yes">
        <source>Looking at %Ln tickets. Nothing is changed yet.</source>
        <translation>
            <numerusform>Looking at %Ln ticket. Nothing is changed yet.</numerusform>
            <numerusform>Looking at %Ln tickets. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes all %Ln tickets.</source>
        <translation>
            <numerusform>This changes %Ln ticket.</numerusform>
            <numerusform>This changes all %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tickets can be changed so.</source>
        <translation>
            <numerusform>The ticket cannot be changed so.</numerusform>
            <numerusform>None of the %Ln tickets can be changed so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %1 of %Ln tickets.</source>
        <extracomment>%1 and the number of all tickets, as in &quot;This changes 12 of 15 tickets.&quot;</extracomment>
        <translation>
            <numerusform>This changes %1 of %Ln ticket.</numerusform>
            <numerusform>This changes %1 of %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tickets.</source>
        <extracomment>%1 is what was done: &quot;Assign to Mira Sato&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln ticket.</numerusform>
            <numerusform>%1: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were changed.</source>
        <translation>
            <numerusform>%Ln ticket was changed.</numerusform>
            <numerusform>%Ln tickets were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::CalendarTester</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::DashboardView</name>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within an hour</source>
        <translation>
            <numerusform>%Ln within an hour</numerusform>
            <numerusform>%Ln within an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them pending</source>
        <translation>
            <numerusform>%Ln of them pending</numerusform>
            <numerusform>%Ln of them pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::DesktopNotices</name>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::EscalateDialog</name>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%Ln filled</numerusform>
            <numerusform>%Ln filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::FilingHints</name>
    <message numerus="yes">
        <source>Press to take it. Such suggestions were right for %1 of the last %n tickets they were tried on.</source>
        <translation>
            <numerusform>Press to take it. Such suggestions were right for %1 of the last %Ln ticket they were tried on.</numerusform>
            <numerusform>Press to take it. Such suggestions were right for %1 of the last %Ln tickets they were tried on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideReplayPane</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) in the last 90 days</source>
        <translation>
            <numerusform>Of %n run in the last 90 days</numerusform>
            <numerusform>Of %n runs in the last 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) to the same place.</source>
        <translation>
            <numerusform>%n comes to the same place.</numerusform>
            <numerusform>%n come to the same place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) elsewhere.</source>
        <translation>
            <numerusform>%n ends elsewhere.</numerusform>
            <numerusform>%n end elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) to a step that asks something new.</source>
        <translation>
            <numerusform>%n comes to a step that asks something new.</numerusform>
            <numerusform>%n come to a step that asks something new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideSection</name>
    <message numerus="yes">
        <source>%n may help</source>
        <translation>
            <numerusform>%n may help</numerusform>
            <numerusform>%n may help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::GuideWorkbench</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>Of a step of a guide: how many runs came to it.</extracomment>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ImportAssistant</name>
    <message numerus="yes">
        <source>Separated by %1, encoded in %2, %n column(s).</source>
        <translation>
            <numerusform>Separated by %1, encoded in %2, %Ln column.</numerusform>
            <numerusform>Separated by %1, encoded in %2, %Ln columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::KnowledgeView</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::LeaveDialog</name>
    <message numerus="yes">
        <source>%Ln orders are not done yet. When you leave now they never are.</source>
        <translation>
            <numerusform>%Ln order is not done yet. When you leave now it never is.</numerusform>
            <numerusform>%Ln orders are not done yet. When you leave now they never are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that you wrote stay on this computer and are there when you come back.</source>
        <translation>
            <numerusform>%Ln text that you wrote stays on this computer and is there when you come back.</numerusform>
            <numerusform>%Ln texts that you wrote stay on this computer and are there when you come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ListOutput</name>
    <message numerus="yes">
        <source>%Ln tickets were copied.</source>
        <translation>
            <numerusform>%Ln ticket was copied.</numerusform>
            <numerusform>%Ln tickets were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ListPane</name>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::MergeDialog</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::NavigationModel</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unassigned</source>
        <translation>
            <numerusform>%Ln unassigned</numerusform>
            <numerusform>%Ln unassigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::OrderDialog</name>
    <message numerus="yes">
        <source>For %n tickets. What is said below is about the first, #%1.</source>
        <translation>
            <numerusform>For %Ln ticket. What is said below is about #%1.</numerusform>
            <numerusform>For %Ln tickets. What is said below is about the first, #%1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PastWindow</name>
    <message numerus="yes">
        <source>%n tickets were open</source>
        <translation>
            <numerusform>%n ticket was open</numerusform>
            <numerusform>%n tickets were open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n most urgent of those that were open</source>
        <translation>
            <numerusform>The most urgent of those that were open</numerusform>
            <numerusform>The %n most urgent of those that were open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PeopleDialog</name>
    <message numerus="yes">
        <source>Erased, in %n entries of the history.</source>
        <translation>
            <numerusform>Erased, in %Ln entry of the history.</numerusform>
            <numerusform>Erased, in %Ln entries of the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets of %1 are written out to %2.</source>
        <extracomment>%1 is a person, %2 a folder, the count is of tickets.</extracomment>
        <translation>
            <numerusform>%Ln ticket of %1 is written out to %2.</numerusform>
            <numerusform>%Ln tickets of %1 are written out to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PlaceSearch</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PlaybookDialog</name>
    <message numerus="yes">
        <source>%n remark(s) of the check</source>
        <translation>
            <numerusform>%Ln remark of the check</numerusform>
            <numerusform>%Ln remarks of the check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ProgressPane</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PropertiesSection</name>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%Ln hop</numerusform>
            <numerusform>%Ln hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reopenings</source>
        <translation>
            <numerusform>%Ln reopening</numerusform>
            <numerusform>%Ln reopenings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::PublishDialog</name>
    <message numerus="yes">
        <source>The check has %n warning(s). They do not stand in the way.</source>
        <translation>
            <numerusform>The check has one warning. It does not stand in the way.</numerusform>
            <numerusform>The check has %Ln warnings. They do not stand in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::RedactDialog</name>
    <message numerus="yes">
        <source>%n of its messages say it.</source>
        <translation>
            <numerusform>%Ln of its messages says it.</numerusform>
            <numerusform>%Ln of its messages say it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n entries of the ticket’s history:</source>
        <translation>
            <numerusform>It stands in %Ln entry of the ticket’s history:</numerusform>
            <numerusform>It stands in %Ln entries of the ticket’s history:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::RehearsalDialog</name>
    <message numerus="yes">
        <source>The check has %n remark(s) on the draft. Rules that it speaks of may act otherwise than they are meant to.</source>
        <translation>
            <numerusform>The check has %Ln remark on the draft. Rules that it speaks of may act otherwise than they are meant to.</numerusform>
            <numerusform>The check has %Ln remarks on the draft. Rules that it speaks of may act otherwise than they are meant to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::RelatedSection</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%Ln linked</numerusform>
            <numerusform>%Ln linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::StatusLine</name>
    <message numerus="yes">
        <source>Keeping %Ln changes…</source>
        <translation>
            <numerusform>Keeping %Ln change…</numerusform>
            <numerusform>Keeping %Ln changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets are chosen</source>
        <translation>
            <numerusform>%Ln ticket is chosen</numerusform>
            <numerusform>%Ln tickets are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices to read</source>
        <translation>
            <numerusform>%Ln notice to read</numerusform>
            <numerusform>%Ln notices to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders wait for the store</source>
        <translation>
            <numerusform>%Ln order waits for the store</numerusform>
            <numerusform>%Ln orders wait for the store</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::TicketActions</name>
    <message numerus="yes">
        <source>%n links are copied.</source>
        <translation>
            <numerusform>%Ln link is copied.</numerusform>
            <numerusform>%Ln links are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tickets)</source>
        <translation>
            <numerusform>%1 (%Ln ticket)</numerusform>
            <numerusform>%1 (%Ln tickets)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tickets done.</source>
        <translation>
            <numerusform>%1: %Ln ticket done.</numerusform>
            <numerusform>%1: %Ln tickets done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#%1 says less now: %n entries were redacted.</source>
        <extracomment>%1 is the number of a ticket, the count is of entries in its history.</extracomment>
        <translation>
            <numerusform>#%1 says less now: %Ln entry was redacted.</numerusform>
            <numerusform>#%1 says less now: %Ln entries were redacted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::TicketView</name>
    <message numerus="yes">
        <source>%n tickets are chosen.</source>
        <translation>
            <numerusform>%Ln ticket is chosen.</numerusform>
            <numerusform>%Ln tickets are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::TimelineModel</name>
    <message numerus="yes">
        <source>Hide %n events</source>
        <translation>
            <numerusform>Hide %Ln event</numerusform>
            <numerusform>Hide %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::WelcomeDialog</name>
    <message numerus="yes">
        <source>It needs at least %n characters.</source>
        <translation>
            <numerusform>It needs at least one character.</numerusform>
            <numerusform>It needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
