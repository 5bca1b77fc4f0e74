// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journaltable.h"

#include "core/journal/codec.h"

#include <QCryptographicHash>

namespace tierdesk {

namespace {

#define TIERDESK_JOURNAL_COLUMNS                                                                                       \
    "sequence, ticket, version, kind, payload, cause_kind, actor, reference, command, occurred_at, recorded_at, "      \
    "playbook"

/// Everything but the event.
JournalEntry envelopeOf(const Row& row)
{
    JournalEntry entry;
    entry.sequence = row.number(0);
    entry.ticket = TicketId{row.number(1)};
    entry.version = static_cast<int>(row.number(2));
    entry.cause = {parseWord<CauseKind>(row.text(5)).value_or(CauseKind::System), PersonId{row.number(6)}, row.text(7)};
    entry.command = CommandId{row.number(8)};
    entry.occurredAt = Instant{row.number(9)};
    entry.recordedAt = Instant{row.number(10)};
    entry.playbook = static_cast<int>(row.number(11));
    return entry;
}

Stored<JournalEntry> readEntry(const Connection& connection, const Row& row)
{
    JournalEntry entry = envelopeOf(row);
    auto event = decode(row.text(3), row.bytes(4));
    if (!event) {
        const QString what = QStringLiteral("journal entry %1: %2 should be %3")
                                 .arg(QString::number(entry.sequence), event.error().path, event.error().expected);
        return fail(StorageError{StorageFault::Damaged, connection.path(), what});
    }
    entry.event = *std::move(event);
    return entry;
}

/// Up to the first entry that does not belong.
template <class Belongs>
Stored<std::vector<JournalEntry>> readWhile(Connection& connection, const QString& condition, const Values& values,
                                            const Belongs& belongs)
{
    std::vector<JournalEntry> history;
    std::optional<StorageError> trouble;
    const auto done =
        connection.until(QStringLiteral("SELECT " TIERDESK_JOURNAL_COLUMNS " FROM journal WHERE ") + condition, values,
                         [&](const Row& row) {
                             auto entry = readEntry(connection, row);
                             if (!entry)
                                 trouble = entry.error();
                             if (!entry || !belongs(*entry))
                                 return Progressing::Cancel;
                             history.push_back(*std::move(entry));
                             return Progressing::Continue;
                         });
    if (!done)
        return fail(done.error());
    if (trouble)
        return fail(*trouble);
    return history;
}

} // namespace

Stored<JournalEnd> journalEnd(Connection& connection)
{
    const auto end =
        connection.first(QStringLiteral("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1"), {},
                         [](const Row& row) { return JournalEnd{row.number(0), row.bytes(1)}; });
    if (!end)
        return fail(end.error());
    return end->value_or(JournalEnd{});
}

Stored<void> appendToJournal(Connection& connection, JournalEnd& end, JournalEntry& entry)
{
    entry.sequence = end.sequence + 1;
    const QLatin1String kind = kindWord(entry.event);
    const QByteArray payload = encode(entry.event);
    const QByteArray hash = chainHash(end.hash, entry, kind, payload);
    const auto done = connection.run(
        QStringLiteral("INSERT INTO journal (" TIERDESK_JOURNAL_COLUMNS ", hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {entry.sequence, entry.ticket.value, entry.version, QString(kind), QString::fromUtf8(payload),
         QString(toWord(entry.cause.kind)), entry.cause.actor.value, entry.cause.reference, entry.command.value,
         entry.occurredAt.ms, entry.recordedAt.ms, entry.playbook, hash});
    if (done)
        end = {entry.sequence, hash};
    return done;
}

Stored<QString> rewriteEntry(Connection& connection, qint64 sequence, const Event& rest)
{
    const QByteArray payload = encode(rest);
    const std::pair<const char*, Values> steps[]{
        {"INSERT INTO redacting (sequence) VALUES (?)", {sequence}},
        {"UPDATE journal SET payload = ? WHERE sequence = ?", {QString::fromUtf8(payload), sequence}},
        {"DELETE FROM redacting WHERE sequence = ?", {sequence}}};
    for (const auto& [sql, values] : steps) {
        if (auto done = connection.run(QLatin1String(sql), values); !done)
            return fail(done.error());
    }
    return QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex());
}

Stored<std::vector<JournalEntry>> readHistory(Connection& connection, TicketId ticket)
{
    return readEntries(connection, QStringLiteral("ticket = ? ORDER BY version"), {ticket.value});
}

Stored<std::vector<JournalEntry>> readHistoryAt(Connection& connection, TicketId ticket, const Past& past)
{
    return readWhile(connection, QStringLiteral("ticket = ? ORDER BY version"), {ticket.value},
                     [&](const JournalEntry& entry) { return instantOf(entry, past.knowledge) <= past.at; });
}

Stored<std::vector<JournalEntry>> readEntries(Connection& connection, const QString& condition, const Values& values)
{
    return readWhile(connection, condition, values, [](const JournalEntry&) { return true; });
}

Stored<std::vector<TicketId>> readTouched(Connection& connection, CommandId command)
{
    std::vector<TicketId> tickets;
    const auto done =
        connection.each(QStringLiteral("SELECT ticket FROM journal WHERE command = ? AND ticket <> 0 "
                                       "GROUP BY ticket ORDER BY min(sequence)"),
                        {command.value}, [&](const Row& row) { tickets.push_back(TicketId{row.number(0)}); });
    if (!done)
        return fail(done.error());
    return tickets;
}

Stored<Tail> readTail(Connection& connection, qint64 afterSequence)
{
    Tail tail;
    tail.sequence = afterSequence;
    const QString last = QStringLiteral("SELECT max(sequence) FROM journal");
    const auto sequence = connection.number(last);
    if (!sequence)
        return fail(sequence.error());
    tail.sequence = *sequence;
    if (afterSequence < 0 || afterSequence >= *sequence)
        return tail;
    // Up to the sequence just read: what another station adds meanwhile belongs to the next tail.
    const auto done = connection.each(
        QStringLiteral("SELECT ticket, min(kind), min(sequence) FROM journal WHERE sequence > ? AND sequence <= ? "
                       "GROUP BY ticket, CASE WHEN ticket = 0 THEN kind ELSE '' END ORDER BY 3"),
        {afterSequence, *sequence}, [&](const Row& row) {
            const QString kind = row.text(1);
            if (row.number(0) != 0)
                tail.tickets.push_back(TicketId{row.number(0)});
            else if (kind == QLatin1String("playbook-published"))
                tail.playbook = true;
            else if (kind == QLatin1String("article-recorded") || kind == QLatin1String("article-remarked"))
                tail.articles = true;
            else if (kind != QLatin1String("account-changed") && kind != QLatin1String("records-exported") &&
                     kind != QLatin1String("article-visited") && !kind.startsWith(QLatin1String("conversation-")))
                tail.people = true;
        });
    if (!done)
        return fail(done.error());
    return tail;
}

Stored<void> scanHistories(Connection& connection, const HistoryVisitor& visit)
{
    constexpr qsizetype piece = 1000;
    std::vector<JournalEntry> history;
    bool enough = false;
    const auto done =
        connection.stream(QStringLiteral("SELECT " TIERDESK_JOURNAL_COLUMNS " FROM journal ORDER BY ticket, version"),
                          [&](const Row& row) -> Stored<Progressing> {
                              auto entry = readEntry(connection, row);
                              if (!entry)
                                  return fail(entry.error());
                              // What the desk recorded has no end; it comes in pieces.
                              const bool isFull = !entry->ticket && std::ssize(history) >= piece;
                              if (!history.empty() && (isFull || history.back().ticket != entry->ticket)) {
                                  const auto go = visit(history);
                                  enough = go && *go == Progressing::Cancel;
                                  if (!go || enough)
                                      return go;
                                  history.clear();
                              }
                              history.push_back(*std::move(entry));
                              return Progressing::Continue;
                          });
    if (!done || enough || history.empty())
        return done;
    if (const auto last = visit(history); !last)
        return fail(last.error());
    return {};
}

Stored<void> scanChain(Connection& connection, const std::function<Progressing(const ChainLink&)>& visit)
{
    return connection.stream(QStringLiteral("SELECT " TIERDESK_JOURNAL_COLUMNS ", hash FROM journal ORDER BY sequence"),
                             [&](const Row& row) -> Stored<Progressing> {
                                 ChainLink link{envelopeOf(row), row.text(3), row.bytes(4), row.bytes(12), true};
                                 link.wellFormed = parseWord<CauseKind>(row.text(5)) &&
                                                   row.number(2) == link.entry.version &&
                                                   row.number(11) == link.entry.playbook;
                                 return visit(link);
                             });
}

} // namespace tierdesk
