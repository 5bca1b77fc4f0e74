// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tickettext.h"

#include "core/desk/timeline.h"
#include "ui/text/entrytext.h"
#include "ui/text/enumnames.h"
#include "ui/text/handofftext.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

namespace {

class Page
{
public:
    Page(const Ticket& ticket, const Names& names, const QTimeZone& zone)
        : m_ticket(ticket)
        , m_names(names)
        , m_zone(zone)
    {}

    void head();
    void fields();
    void packet();
    void work();
    void surroundings();
    void timeline(std::span<const JournalEntry> history, TicketEvents events);
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    void line(const QString& text = {}) { m_text += text + QLatin1Char('\n'); }
    void heading(const QString& text)
    {
        line();
        line(text);
    }
    void indented(const QString& text)
    {
        for (const QString& one : text.split(QLatin1Char('\n')))
            line(one.isEmpty() ? one : QStringLiteral("  ") + one);
    }
    [[nodiscard]] QString people(const std::vector<PersonId>& ids) const
    {
        QStringList list;
        for (const PersonId id : ids)
            list.append(m_names.person(id));
        return QLocale().createSeparatedList(list);
    }

    const Ticket& m_ticket;
    const Names& m_names;
    const QTimeZone& m_zone;
    QString m_text;
};

void Page::head()
{
    line(Names::ticket(m_ticket.id) + QLatin1Char(' ') + m_ticket.details.subject);
    const QStringList facts{nameOf(m_ticket.details.kind), m_names.state(m_ticket.progress.state),
                            m_names.priority(m_ticket.triage.priority()), m_names.place(m_ticket.placement.place)};
    line(facts.join(QStringLiteral(" · ")));
    line();
}

void Page::fields()
{
    const Details& details = m_ticket.details;
    const Placement& placement = m_ticket.placement;
    const auto rating = [&] {
        //: %1 is an impact, %2 an urgency.
        return Text::tr("impact %1, urgency %2")
            .arg(m_names.impact(m_ticket.triage.impact), m_names.urgency(m_ticket.triage.urgency));
    };
    const auto scope = scopeHere(m_ticket, m_names.playbook());
    std::vector<std::pair<QString, QString>> rows{
        {Text::tr("Requester"), m_names.person(details.requester)},
        {Text::tr("Client"), m_names.client(details.client)},
        {Text::tr("Assignee"), m_names.person(placement.assignee)},
        {Text::tr("Owner"), placement.owner ? m_names.person(placement.owner) : QString()},
        {Text::tr("Rated"), m_ticket.triage == Triage{} ? QString() : rating()},
        {Text::tr("Category"), m_names.category(details.category)},
        {Text::tr("Service"), m_names.service(details.service)},
        {Text::tr("Scope"), scope ? scopeText(*scope, m_names) : QString()},
        {Text::tr("Asset"), details.asset},
        {Text::tr("Tags"), QLocale().createSeparatedList(details.tags)},
        {Text::tr("Channel"), nameOf(details.channel)},
        {Text::tr("External number"), details.externalId},
        {Text::tr("Opened"), stampText(m_ticket.createdAt, m_zone)},
        {Text::tr("Changed"), stampText(m_ticket.changedAt, m_zone)},
        {Text::tr("Watchers"), people(m_ticket.company.watchers)},
    };
    const auto count = [&](const QString& name, int number) {
        rows.emplace_back(name, number > 0 ? QLocale().toString(number) : QString());
    };
    count(Text::tr("Hops"), placement.hops);
    count(Text::tr("Returns"), placement.returns);
    count(Text::tr("Reopened"), m_ticket.progress.reopens);
    if (m_ticket.triage.overridden)
        rows.emplace_back(Text::tr("Priority set by hand"), m_ticket.triage.overridden->reason);
    if (const auto& pending = m_ticket.progress.pending)
        rows.emplace_back(Text::tr("Waits for"), m_names.pendingReason(pending->reason));
    if (const auto& resolution = m_ticket.progress.resolution)
        rows.emplace_back(Text::tr("Resolution"), m_names.resolutionCode(resolution->code));
    if (m_ticket.merging.into)
        rows.emplace_back(Text::tr("Merged into"), Names::ticket(m_ticket.merging.into));

    std::erase_if(rows, [](const auto& row) { return row.second.isEmpty(); });
    qsizetype width = 0;
    for (const auto& [name, value] : rows)
        width = std::max(width, name.size());
    for (const auto& [name, value] : rows)
        line(name.leftJustified(width + 2) + value);
}

void Page::packet()
{
    const auto& handoff = m_ticket.placement.handoff;
    if (!handoff)
        return;
    //: %1 is a queue.
    heading(m_ticket.awaitsAcceptance()
                ? Text::tr("Handoff from %1, not accepted yet").arg(m_names.queue(handoff->from))
                //: %1 is a queue.
                : Text::tr("Handoff from %1").arg(m_names.queue(handoff->from)));
    for (const PacketPart part : allValues<PacketPart>()) {
        if (const QString& told = handoff->packet[part]; !told.isEmpty())
            indented(Text::tr("%1: %2").arg(nameOf(part), told));
    }
    if (const QString untold = untoldText(gapsInHandoff(m_ticket, m_names.playbook())); !untold.isEmpty())
        indented(untold);
}

void Page::work()
{
    if (!m_ticket.work.tasks.empty())
        heading(Text::tr("Tasks"));
    for (const Task& task : m_ticket.work.tasks) {
        const QString mark = task.done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        indented(mark + task.text +
                 (task.assignee ? QStringLiteral(" – ") + m_names.person(task.assignee) : QString()));
    }
    int minutes = 0;
    for (const WorkEntry& entry : m_ticket.work.log)
        minutes += entry.minutes;
    if (minutes > 0)
        //: %1 is a span of time.
        heading(Text::tr("Work: %1 in all").arg(workText(minutes)));
    if (!m_ticket.work.files.empty())
        heading(Text::tr("Files"));
    for (const Attachment& file : m_ticket.work.files)
        indented(QStringLiteral("%1 (%2)").arg(file.name, sizeText(file.bytes)));
    if (!m_ticket.work.confidential.empty())
        heading(Text::tr("Confidential entries, whose text is left out here"));
    for (const ConfidentialEntry& entry : m_ticket.work.confidential)
        indented(QStringLiteral("%1. %2").arg(entry.id.value).arg(entry.label));
}

void Page::surroundings()
{
    if (!m_ticket.company.links.empty())
        heading(Text::tr("Links"));
    for (const Link& link : m_ticket.company.links)
        indented(Text::tr("%1 %2", "link").arg(nameOf(link.kind), Names::ticket(link.other)));
    if (!m_ticket.company.consults.empty())
        heading(Text::tr("Questions to other queues"));
    for (const Consult& consult : m_ticket.company.consults)
        indented(QStringLiteral("%1: %2\n→ %3")
                     .arg(m_names.queue(consult.queue), consult.question,
                          consult.answer.value_or(Text::tr("not answered yet"))));
}

void Page::timeline(std::span<const JournalEntry> history, TicketEvents events)
{
    heading(Text::tr("Timeline"));
    for (const TimelineGroup& group : timelineOf(history)) {
        for (const TimelineItem& item : group.items) {
            if (item.kind() == TimelineClass::Event && events == TicketEvents::LeaveOut)
                continue;
            const EntryText text = entryText(item, m_names, m_zone);
            const bool gone = item.withdrawn || group.undone;
            const QString sentence =
                //: Behind something that was undone or went to another ticket.
                gone ? Text::tr("%1 (no longer stands)").arg(text.sentence) : text.sentence;
            line(stampText(item.entry.occurredAt, m_zone) + QStringLiteral("  ") + sentence);
            for (const QString& detail : text.details)
                indented(detail);
        }
    }
}

} // namespace

QString ticketText(const Ticket& ticket, std::span<const JournalEntry> history, const Names& names, TicketEvents events,
                   const QTimeZone& zone)
{
    Page page(ticket, names, zone);
    page.head();
    page.fields();
    page.packet();
    page.work();
    page.surroundings();
    page.timeline(history, events);
    return page.take();
}

} // namespace tierdesk
