// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/order.h"

#include "app/cli/plain.h"
#include "core/journal/codec.h"

namespace tierdesk::cli {

namespace {

QJsonObject document(const Receipt& receipt, bool done)
{
    QJsonArray entries;
    for (const JournalEntry& entry : receipt.entries)
        entries.append(plain(entry));
    return {{QStringLiteral("done"), done},
            {QStringLiteral("command"), plain(receipt.command)},
            {QStringLiteral("ticket"), plain(receipt.ticket)},
            {QStringLiteral("touched"), plain(receipt.touched)},
            {QStringLiteral("events"), entries}};
}

/// "17  Open  Network (tier 2)  Ana Petrova  VPN drops every hour"
QString statusLine(const TicketRow& row, const Playbook& playbook)
{
    const State* state = playbook.state(row.state);
    const Queue* queue = playbook.queue(row.queue);
    QStringList parts{QString::number(row.id.value), state ? state->name : row.state.value,
                      QStringLiteral("%1 (tier %2)").arg(queue ? queue->name : row.queue.value).arg(row.tier.value)};
    if (row.assignee)
        parts.append(row.assigneeName);
    parts.append(row.subject);
    return parts.join(QStringLiteral("  ")) + QLatin1Char('\n');
}

QString previewText(const Receipt& receipt)
{
    QString out = QStringLiteral("Nothing was changed. This would happen:\n");
    for (const JournalEntry& entry : receipt.entries)
        out += QStringLiteral("  %1  %2\n").arg(entry.ticket.value).arg(kindWord(entry.event));
    return out;
}

} // namespace

Outcome give(Session& session, const Arguments& arguments, TicketId ticket, Command command, TicketId other)
{
    const auto actor = session.actor();
    if (!actor)
        return fail(actor.error());
    const auto desk = session.desk();
    if (!desk)
        return fail(desk.error());
    const Order order{makeCommandId(), ticket, std::move(command), actor->id, other};
    if (arguments.has("dry-run")) {
        const auto receipt = (*desk)->preview(order);
        if (!receipt)
            return session.trouble(receipt.error());
        session.print(document(*receipt, false), previewText(*receipt));
        return {};
    }
    const auto receipt = (*desk)->submit(order);
    if (!receipt)
        return session.trouble(receipt.error());
    return printReceipt(session, *receipt);
}

Outcome printReceipt(Session& session, const Receipt& receipt)
{
    if (session.json()) {
        session.print(document(receipt, true), {});
        return {};
    }
    // The order is done, whatever becomes of reading the lines back.
    const auto store = session.store();
    const auto playbook = session.playbook();
    const auto rows = store ? (*store)->rows(receipt.touched) : Stored<std::vector<TicketRow>>{};
    if (!playbook || !rows)
        return {};
    QString out;
    for (const TicketRow& row : *rows)
        out += statusLine(row, **playbook);
    session.print({}, out);
    return {};
}

std::vector<Option> orderOptions(std::vector<Option> own)
{
    own.push_back({"dry-run", nullptr, "Change nothing; show what would happen."});
    return own;
}

} // namespace tierdesk::cli
