// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/order.h"

#include "app/about/plain.h"
#include "app/cli/publicpage.h"
#include "app/cli/terminal.h"
#include "core/journal/codec.h"

namespace tierdesk::cli {

namespace {

QJsonObject document(const Receipt& receipt, bool done, const std::vector<Warning>& warnings)
{
    QJsonArray entries;
    for (const JournalEntry& entry : receipt.entries)
        entries.append(plain(entry));
    QJsonArray told;
    for (const Warning& warning : warnings)
        told.append(warning.document);
    return {{QStringLiteral("done"), done},
            {QStringLiteral("command"), plain(receipt.command)},
            {QStringLiteral("ticket"), plain(receipt.ticket)},
            {QStringLiteral("touched"), plain(receipt.touched)},
            {QStringLiteral("events"), entries},
            {QStringLiteral("warnings"), told}};
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

/// Where a document is printed, they are in it.
void warn(const Session& session, const std::vector<Warning>& warnings)
{
    for (const Warning& warning : warnings) {
        if (!session.json())
            writeError(QStringLiteral("tierdeskctl: warning: %1\n").arg(warning.text));
    }
}

/// The ticket as it stands for who needs help; what rules made of their order is not for them.
Outcome tellRequester(Session& session, const Receipt& receipt)
{
    const auto store = session.store();
    QString out;
    QJsonArray tickets;
    for (const TicketId id : receipt.touched) {
        const auto ticket = store ? (*store)->publicTicket(id) : Stored<std::optional<PublicTicket>>{};
        if (!ticket || !*ticket)
            continue;
        out += QStringLiteral("%1  %2  %3\n")
                   .arg(QString::number(id.value), QString(toWord((*ticket)->state)), (*ticket)->subject);
        tickets.append(publicDocument(**ticket));
    }
    session.print(QJsonObject{{QStringLiteral("done"), true}, {QStringLiteral("tickets"), tickets}}, out);
    return {};
}

QString previewText(const Receipt& receipt)
{
    QString out = QStringLiteral("Nothing was changed. This would happen:\n");
    for (const JournalEntry& entry : receipt.entries)
        out += QStringLiteral("  %1  %2\n").arg(entry.ticket.value).arg(kindWord(entry.event));
    return out;
}

} // namespace

Outcome give(Session& session, const Arguments& arguments, TicketId ticket, Command command, TicketId other,
             const std::vector<Warning>& warnings)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const Order order{makeCommandId(), ticket, std::move(command), acting->actor.id, other};
    if (arguments.has("dry-run")) {
        if (!acting->actor.isStaff())
            return refused(QStringLiteral("--dry-run is for members of staff."));
        const auto receipt = acting->desk->preview(order);
        if (!receipt)
            return session.trouble(receipt.error());
        session.print(document(*receipt, false, warnings), previewText(*receipt));
        warn(session, warnings);
        return {};
    }
    const auto receipt = acting->desk->submit(order);
    if (!receipt)
        return session.trouble(receipt.error());
    return printReceipt(session, *receipt, warnings);
}

Outcome printReceipt(Session& session, const Receipt& receipt, const std::vector<Warning>& warnings)
{
    const auto who = session.actor();
    if (who && !who->isStaff())
        return tellRequester(session, receipt);
    if (session.json()) {
        session.print(document(receipt, true, warnings), {});
        return {};
    }
    warn(session, warnings);
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
