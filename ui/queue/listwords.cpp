// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listwords.h"

#include "ui/text/enumnames.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

const QString nothing = QStringLiteral("–");

[[nodiscard]] QString orDash(const QString& text)
{
    return text.isEmpty() ? nothing : text;
}

/// In one unit, as the other spans of the list.
[[nodiscard]] QString shortly(Milliseconds span)
{
    const Milliseconds positive = abs(span);
    return workingText(positive < std::chrono::hours(1) ? positive : std::chrono::floor<std::chrono::hours>(positive));
}

} // namespace

QString ListWords::number(TicketId ticket)
{
    return Names::ticket(ticket);
}

QString ListWords::title(TicketColumn column)
{
    switch (column) {
    case TicketColumn::Priority:
        //: Title of a narrow column that shows a mark for the priority
        return tr("P");
    case TicketColumn::LastContact:
        //: Title of a narrow column: how long ago requester and desk last heard of each other
        return tr("Contact");
    case TicketColumn::Due:
        return tr("Due");
    default:
        return nameOf(sortKeyOf(column));
    }
}

QString ListWords::longTitle(TicketColumn column)
{
    return nameOf(sortKeyOf(column));
}

QString ListWords::priority(Priority priority) const
{
    return m_names.priority(priority);
}

QString ListWords::queue(const QueueKey& key) const
{
    return m_names.queue(key);
}

QString ListWords::state(const TicketRow& row) const
{
    return m_names.state(row.state);
}

QString ListWords::span(Milliseconds span) const
{
    //: An age or a span of time of less than a minute, as short as possible
    return abs(span) < std::chrono::minutes(1) ? tr("now") : spanText(span);
}

QString ListWords::heading(GroupBy by, const QString& value) const
{
    const auto isTier = [&](const TierEntry& entry) { return QString::number(entry.tier.value) == value; };
    switch (by) {
    case GroupBy::Tier: {
        const auto entry = std::ranges::find_if(m_names.playbook().tiers, isTier);
        //: %1 is the number of a level of support, %2 its name
        return entry == m_names.playbook().tiers.end() ? tr("Tier %1").arg(value)
                                                       : tr("Tier %1: %2").arg(value, entry->name);
    }
    case GroupBy::Queue:
        return queue(QueueKey{value});
    case GroupBy::Priority:
        return value.toInt() == 0 ? tr("Not rated yet") : priority(Priority{value.toInt()});
    case GroupBy::None:
        break;
    }
    return value;
}

QString ListWords::due(const TicketRow& row) const
{
    if (!row.due)
        //: The clocks of a ticket stand still
        return row.clocksPaused ? tr("paused") : QString();
    const BusinessTime* hours = m_times.hours(row.dueCalendar);
    const Milliseconds left = hours ? hours->between(m_now, *row.due) : *row.due - m_now;
    if (*row.due < m_now)
        //: The deadline has passed by %1
        return tr("%1 over").arg(shortly(left));
    if (row.warnAt && *row.warnAt <= m_now)
        //: Little of the time to a deadline is left: "only 20 min"
        return tr("only %1").arg(shortly(left));
    return shortly(left);
}

QString ListWords::text(const TicketRow& row, TicketColumn column) const
{
    switch (column) {
    case TicketColumn::Priority:
        return priority(row.priority);
    case TicketColumn::Number:
        return number(row.id);
    case TicketColumn::Subject:
        return row.subject;
    case TicketColumn::Requester:
        return orDash(row.requesterName);
    case TicketColumn::Client:
        return orDash(row.clientName);
    case TicketColumn::State:
        return state(row);
    case TicketColumn::Queue:
        return queue(row.queue);
    case TicketColumn::Assignee:
        return orDash(row.assigneeName);
    case TicketColumn::Age:
        return span(m_now - row.createdAt);
    case TicketColumn::LastContact:
        return row.lastContact ? span(m_now - *row.lastContact) : nothing;
    case TicketColumn::Due:
        return due(row);
    }
    return {};
}

QString ListWords::toolTip(const TicketRow& row, TicketColumn column) const
{
    switch (column) {
    case TicketColumn::Priority:
        return row.priorityOverridden ? tr("%1, set by hand").arg(priority(row.priority)) : priority(row.priority);
    case TicketColumn::Age:
        return tr("Opened %1").arg(momentText(row.createdAt));
    case TicketColumn::LastContact:
        return row.lastContact ? tr("Last contact %1").arg(momentText(*row.lastContact)) : tr("No contact yet");
    case TicketColumn::Due:
        if (!row.due)
            return row.clocksPaused ? tr("Its clocks stand still.") : QString();
        //: %1 is what is due, such as "First response", %2 a date and a time
        return row.dueMetric ? tr("%1 due %2").arg(nameOf(*row.dueMetric), momentText(*row.due))
                             : tr("Due %1").arg(momentText(*row.due));
    case TicketColumn::Number:
        return row.externalId;
    default:
        return text(row, column);
    }
}

QString ListWords::sentence(const TicketRow& row) const
{
    QStringList parts{number(row.id), row.subject, tr("priority %1").arg(priority(row.priority)), state(row),
                      queue(row.queue)};
    if (row.awaitsAcceptance)
        parts.append(tr("waits to be accepted"));
    parts.append(row.assigneeName.isEmpty() ? tr("unassigned") : tr("assigned to %1").arg(row.assigneeName));
    if (!row.requesterName.isEmpty())
        parts.append(tr("from %1").arg(row.requesterName));
    return parts.join(QStringLiteral(", "));
}

} // namespace tierdesk
