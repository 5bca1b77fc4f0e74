// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as rows: append, read back, look up.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

/// The last row, which the next one is chained to.
struct JournalEnd
{
    qint64 sequence = 0;
    QByteArray hash;
};

[[nodiscard]] Stored<JournalEnd> journalEnd(Connection& connection);

/// Gives the entry its sequence, chains it and moves `end` behind it. The caller holds the write lock since `end`
/// was read.
[[nodiscard]] Stored<void> appendToJournal(Connection& connection, JournalEnd& end, JournalEntry& entry);

/// Redacts what one entry says; the SHA-256 of what it says then, in lower-case hexadecimal.
[[nodiscard]] Stored<QString> rewriteEntry(Connection& connection, qint64 sequence, const Event& rest);
/// In the order of their versions. The null ticket's are those of the desk.
[[nodiscard]] Stored<std::vector<JournalEntry>> readHistory(Connection& connection, TicketId ticket);
/// As far as it went then; see historyAt.
[[nodiscard]] Stored<std::vector<JournalEntry>> readHistoryAt(Connection& connection, TicketId ticket,
                                                              const Past& past);
/// Those that meet a condition, which may end in an order.
[[nodiscard]] Stored<std::vector<JournalEntry>> readEntries(Connection& connection, const QString& condition,
                                                            const Values& values);

[[nodiscard]] Stored<std::vector<TicketId>> readTouched(Connection& connection, CommandId command);

[[nodiscard]] Stored<Tail> readTail(Connection& connection, qint64 afterSequence);

/// Visits the history of the desk (with the null ticket, in pieces) and then every ticket's.
using HistoryVisitor = std::function<Stored<Progressing>(std::span<const JournalEntry>)>;
[[nodiscard]] Stored<void> scanHistories(Connection& connection, const HistoryVisitor& visit);

/// A row as it stands, with the hashes; for the check of the chain.
struct ChainLink
{
    JournalEntry entry;
    QString kind;
    QByteArray payload;
    QByteArray hash;
    /// False when a column holds what the entry cannot.
    bool wellFormed = true;
};

/// Visits every row in order without decoding it: `entry.event` is empty.
[[nodiscard]] Stored<void> scanChain(Connection& connection, const std::function<Progressing(const ChainLink&)>& visit);

} // namespace tierdesk
