// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listwords.h"

#include <QLocale>

namespace tierdesk {

namespace {

const QString nothing = QStringLiteral("–");

[[nodiscard]] QString orDash(const QString& text)
{
    return text.isEmpty() ? nothing : text;
}

[[nodiscard]] QString shortSpan(Milliseconds span)
{
    const auto minutes = std::max<qint64>(0, std::chrono::floor<std::chrono::minutes>(span).count());
    if (minutes < 60)
        return ListWords::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return ListWords::tr("%1 h").arg(minutes / 60);
    const qint64 days = minutes / (24 * 60);
    return days < 1000 ? ListWords::tr("%1 d").arg(days) : ListWords::tr("%1 y").arg(days / 365);
}

[[nodiscard]] QString moment(Instant instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.ms), QLocale::LongFormat);
}

} // namespace

QString ListWords::number(TicketId ticket)
{
    return QStringLiteral("#%1").arg(ticket.value);
}

QString ListWords::title(TicketColumn column)
{
    switch (column) {
    case TicketColumn::Priority:
        //: Title of a narrow column that shows a mark for the priority
        return tr("P");
    case TicketColumn::Number:
        return tr("Number");
    case TicketColumn::Subject:
        return tr("Subject");
    case TicketColumn::Requester:
        return tr("Requester");
    case TicketColumn::Client:
        return tr("Client");
    case TicketColumn::State:
        return tr("State");
    case TicketColumn::Queue:
        return tr("Queue");
    case TicketColumn::Assignee:
        return tr("Assignee");
    case TicketColumn::Age:
        return tr("Age");
    case TicketColumn::LastContact:
        return tr("Contact");
    case TicketColumn::Due:
        return tr("Due");
    }
    return {};
}

QString ListWords::priority(Priority priority) const
{
    return priority.isSet() ? m_playbook.matrix.priorities.value(priority.value - 1, QString::number(priority.value))
                            : nothing;
}

QString ListWords::queue(const QueueKey& key) const
{
    const Queue* queue = m_playbook.queue(key);
    return queue ? queue->name : key.value;
}

QString ListWords::state(const TicketRow& row) const
{
    const State* state = m_playbook.state(row.state);
    return state ? state->name : row.state.value;
}

QString ListWords::heading(GroupBy by, const QString& value) const
{
    const auto isTier = [&](const TierEntry& entry) { return QString::number(entry.tier.value) == value; };
    switch (by) {
    case GroupBy::Tier: {
        const auto entry = std::ranges::find_if(m_playbook.tiers, isTier);
        //: %1 is the number of a level of support, %2 its name
        return entry == m_playbook.tiers.end() ? tr("Tier %1").arg(value) : tr("Tier %1: %2").arg(value, entry->name);
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
        return {};
    //: The deadline has passed by %1
    return *row.due < m_now ? tr("%1 over").arg(shortSpan(m_now - *row.due)) : shortSpan(*row.due - m_now);
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
        return shortSpan(m_now - row.createdAt);
    case TicketColumn::LastContact:
        return row.lastContact ? shortSpan(m_now - *row.lastContact) : nothing;
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
        return tr("Opened %1").arg(moment(row.createdAt));
    case TicketColumn::LastContact:
        return row.lastContact ? tr("Last contact %1").arg(moment(*row.lastContact)) : tr("No contact yet");
    case TicketColumn::Due:
        return row.due ? tr("Due %1").arg(moment(*row.due)) : QString();
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
