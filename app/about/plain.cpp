// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about/plain.h"

#include "core/journal/codec.h"

namespace tierdesk {

QString snakeCase(QLatin1String name)
{
    QString out;
    for (const char letter : name) {
        if (letter == '-') {
            out += QLatin1Char('_');
        } else if (letter >= 'A' && letter <= 'Z') {
            out += QLatin1Char('_');
            out += QLatin1Char(static_cast<char>(letter - 'A' + 'a'));
        } else {
            out += QLatin1Char(letter);
        }
    }
    return out;
}

QJsonObject plain(const Message& message)
{
    return {{QStringLiteral("id"), plain(message.id)},           {QStringLiteral("kind"), plain(message.kind)},
            {QStringLiteral("author"), plain(message.author)},   {QStringLiteral("channel"), plain(message.channel)},
            {QStringLiteral("at"), plain(message.at)},           {QStringLiteral("body"), message.body},
            {QStringLiteral("command"), plain(message.command)}, {QStringLiteral("withdrawn"), message.withdrawn}};
}

QJsonObject plain(const Section& section)
{
    const QJsonValue value = std::visit([](const auto& part) { return QJsonValue(plain(part)); }, section);
    return {{QLatin1String(sectionWords.at(section.index())), value}};
}

QJsonObject plain(const JournalEntry& entry)
{
    const auto inner = [](const auto& event) { return QJsonValue(plain(event)); };
    const QJsonValue event = std::visit([&](const auto& kind) { return std::visit(inner, kind); }, entry.event);
    return {{QStringLiteral("sequence"), entry.sequence},
            {QStringLiteral("ticket"), plain(entry.ticket)},
            {QStringLiteral("version"), entry.version},
            {QStringLiteral("kind"), QString(kindWord(entry.event))},
            {QStringLiteral("event"), event},
            {QStringLiteral("cause"), QString(toWord(entry.cause.kind))},
            {QStringLiteral("actor"), plain(entry.cause.actor)},
            {QStringLiteral("reference"), entry.cause.reference},
            {QStringLiteral("command"), plain(entry.command)},
            {QStringLiteral("occurred_at"), plain(entry.occurredAt)},
            {QStringLiteral("recorded_at"), plain(entry.recordedAt)},
            {QStringLiteral("playbook"), entry.playbook}};
}

QJsonObject plain(const TicketRow& row)
{
    return {{QStringLiteral("ticket"), plain(row.id)},
            {QStringLiteral("version"), row.version},
            {QStringLiteral("external_id"), row.externalId},
            {QStringLiteral("kind"), plain(row.kind)},
            {QStringLiteral("subject"), row.subject},
            {QStringLiteral("requester"), plain(row.requester)},
            {QStringLiteral("requester_name"), row.requesterName},
            {QStringLiteral("client"), plain(row.client)},
            {QStringLiteral("client_name"), row.clientName},
            {QStringLiteral("state"), plain(row.state)},
            {QStringLiteral("state_type"), plain(row.stateType)},
            {QStringLiteral("queue"), plain(row.queue)},
            {QStringLiteral("tier"), plain(row.tier)},
            {QStringLiteral("assignee"), plain(row.assignee)},
            {QStringLiteral("assignee_name"), row.assigneeName},
            {QStringLiteral("priority"), plain(row.priority)},
            {QStringLiteral("priority_overridden"), row.priorityOverridden},
            {QStringLiteral("tags"), plain(row.tags)},
            {QStringLiteral("created_at"), plain(row.createdAt)},
            {QStringLiteral("changed_at"), plain(row.changedAt)},
            {QStringLiteral("last_contact"), plain(row.lastContact)},
            {QStringLiteral("due"), plain(row.due)},
            {QStringLiteral("awaits_acceptance"), row.awaitsAcceptance},
            {QStringLiteral("hops"), row.hops},
            {QStringLiteral("returns"), row.returns},
            {QStringLiteral("reopens"), row.reopens}};
}

QJsonObject plain(const Ticket& ticket)
{
    return {{QStringLiteral("ticket"), plain(ticket.id)},
            {QStringLiteral("version"), ticket.version},
            {QStringLiteral("created_at"), plain(ticket.createdAt)},
            {QStringLiteral("changed_at"), plain(ticket.changedAt)},
            {QStringLiteral("priority"), plain(ticket.triage.priority())},
            {QStringLiteral("details"), plain(ticket.details)},
            {QStringLiteral("triage"), plain(ticket.triage)},
            {QStringLiteral("placement"), plain(ticket.placement)},
            {QStringLiteral("progress"), plain(ticket.progress)},
            {QStringLiteral("contacts"), plain(ticket.contacts)},
            {QStringLiteral("company"), plain(ticket.company)},
            {QStringLiteral("work"), plain(ticket.work)},
            {QStringLiteral("merging"), plain(ticket.merging)},
            {QStringLiteral("messages"), plain(ticket.messages)}};
}

} // namespace tierdesk
