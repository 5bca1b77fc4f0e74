// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ticketcolumns.h"

#include "core/base/textfold.h"
#include "core/base/texts.h"
#include "core/storage/idlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tierdesk {

namespace {

template <class Id>
QVariant idOrNull(Id id)
{
    return id ? QVariant(id.value) : QVariant();
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <class Tag>
QVariant rankOrNull(Rank<Tag> rank)
{
    return rank.isSet() ? QVariant(rank.value) : QVariant();
}

QVariant instantOrNull(const std::optional<Instant>& instant)
{
    return instant ? QVariant(instant->ms) : QVariant();
}

QVariant tagsOrNull(const QStringList& tags)
{
    if (tags.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

std::optional<Instant> lastContactOf(const Contacts& contacts)
{
    // An empty optional is less than any value.
    return std::max(contacts.lastFromRequester, contacts.lastToRequester);
}

TicketRow readRow(const Row& row)
{
    const auto instant = [&](int column) {
        return row.isNull(column) ? std::optional<Instant>() : Instant{row.number(column)};
    };
    TicketRow line;
    line.id = TicketId{row.number(0)};
    line.version = static_cast<int>(row.number(1));
    line.externalId = row.text(2);
    line.kind = parseWord<TicketKind>(row.text(3)).value_or(TicketKind::Incident);
    line.subject = row.text(4);
    line.requester = PersonId{row.number(5)};
    line.requesterName = row.text(6);
    line.client = ClientId{row.number(7)};
    line.clientName = row.text(8);
    line.state = StateKey{row.text(9)};
    line.stateType = static_cast<StateType>(row.number(10));
    line.queue = QueueKey{row.text(11)};
    line.tier = Tier{static_cast<int>(row.number(12))};
    line.assignee = PersonId{row.number(13)};
    line.assigneeName = row.text(14);
    line.priority = Priority{static_cast<int>(row.number(15))};
    line.priorityOverridden = row.number(16) != 0;
    if (!row.isNull(17)) {
        for (const auto& tag : QJsonDocument::fromJson(row.bytes(17)).array())
            line.tags.append(tag.toString());
    }
    line.createdAt = Instant{row.number(18)};
    line.changedAt = Instant{row.number(19)};
    line.lastContact = instant(20);
    line.due = instant(21);
    line.awaitsAcceptance = row.number(22) != 0;
    line.hops = static_cast<int>(row.number(23));
    line.returns = static_cast<int>(row.number(24));
    line.reopens = static_cast<int>(row.number(25));
    line.dueMetric = parseWord<Metric>(row.text(26));
    line.dueCalendar = CalendarKey{row.text(27)};
    line.warnAt = instant(28);
    line.clocksPaused = row.number(29) != 0;
    return line;
}

} // namespace

QueueCount readQueueCount(const Row& row)
{
    const auto count = [&](int column) { return static_cast<int>(row.number(column)); };
    return {QueueKey{row.text(0)}, count(1), count(2), count(3)};
}

Values dueValues(const NextDue& due)
{
    return {instantOrNull(due.deadline),
            due.deadline ? due.deadline->ms : behindDeadlines,
            due.metric ? QVariant(QString(toWord(*due.metric))) : QVariant(),
            textOrNull(due.calendar.value),
            instantOrNull(due.warnAt),
            due.paused ? 1 : 0};
}

Values ticketValues(const Ticket& ticket, const SortNames& names, const NextDue& due)
{
    const Details& details = ticket.details;
    const Placement& placement = ticket.placement;
    const Priority priority = ticket.triage.priority();
    Values values{ticket.version,
                  isOpen(ticket.progress.type) ? 1 : 0,
                  QString(toWord(details.kind)),
                  textOrNull(details.externalId),
                  details.subject,
                  textOrNull(sortKey(details.subject)),
                  idOrNull(details.requester),
                  names.requester,
                  idOrNull(details.client),
                  names.client,
                  QString(toWord(details.channel)),
                  textOrNull(details.service.value),
                  textOrNull(details.category.value),
                  tagsOrNull(details.tags),
                  rankOrNull(ticket.triage.impact),
                  rankOrNull(ticket.triage.urgency),
                  rankOrNull(priority),
                  priority.isSet() ? priority.value : behindPriorities,
                  ticket.triage.overridden ? 1 : 0,
                  ticket.progress.state.value,
                  static_cast<int>(ticket.progress.type),
                  textOrNull(ticket.progress.pendingReason()),
                  placement.place.queue.value,
                  placement.place.tier.value,
                  idOrNull(placement.assignee),
                  names.assignee,
                  idOrNull(placement.owner),
                  ticket.createdAt.ms,
                  ticket.changedAt.ms,
                  instantOrNull(lastContactOf(ticket.contacts))};
    values += dueValues(due);
    values += {ticket.awaitsAcceptance() ? 1 : 0, placement.hops, placement.returns, ticket.progress.reopens};
    return values;
}

TicketTexts textsOf(const Ticket& ticket)
{
    TicketTexts texts{QString::number(ticket.id.value),
                      ticket.details.externalId,
                      ticket.details.subject,
                      ticket.details.description,
                      {},
                      {}};
    for (const Message& message : ticket.messages) {
        if (!message.withdrawn)
            (message.isPublic() ? texts.messages : texts.notes).append(message.body + QLatin1Char('\n'));
    }
    return texts;
}

QStringList mentionsIn(const Ticket& ticket)
{
    static const QRegularExpression mention(QStringLiteral("(?<![\\w@.])@(\\w+(?:[.-]\\w+)*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList logins;
    for (const Message& message : ticket.messages) {
        if (message.withdrawn || message.kind == MessageKind::Received || !message.body.contains(QLatin1Char('@')))
            continue;
        for (auto found = mention.globalMatch(wellFormed(message.body)); found.hasNext();)
            logins.append(folded(found.next().captured(1)));
    }
    logins.removeDuplicates();
    return logins;
}

Stored<std::vector<TicketRow>> readRows(Connection& connection, std::span<const TicketId> ids)
{
    std::vector<TicketRow> rows;
    rows.reserve(ids.size());
    const auto done = connection.each(
        QStringLiteral("SELECT t.ticket, t.version, t.external_id, t.kind, t.subject, t.requester, r.name, t.client, "
                       "c.name, t.state, t.state_type, t.queue, t.tier, t.assignee, a.name, t.priority, "
                       "t.priority_overridden, t.tags, t.created_at, t.changed_at, t.last_contact, t.due, "
                       "t.awaits_acceptance, t.hops, t.returns, t.reopens, t.due_metric, t.due_calendar, t.warn_at, "
                       "t.clocks_paused "
                       "FROM json_each(?) AS wanted CROSS JOIN ticket AS t ON t.ticket = wanted.value "
                       "LEFT JOIN person AS r ON r.person = t.requester LEFT JOIN client AS c ON c.client = t.client "
                       "LEFT JOIN person AS a ON a.person = t.assignee"),
        {idList(ids)}, [&](const Row& row) { rows.push_back(readRow(row)); });
    if (!done)
        return fail(done.error());
    putInOrder(rows, ids);
    return rows;
}

} // namespace tierdesk
