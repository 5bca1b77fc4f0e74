// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside the journal: files, drafts and saved views.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

/// Keeps the bytes once and gives their SHA-256.
[[nodiscard]] Stored<QString> keepFileBytes(Connection& connection, const QByteArray& bytes);
/// Missing when no such file is kept.
[[nodiscard]] Stored<QByteArray> readFileBytes(Connection& connection, const QString& sha256);

/// Unless a ticket still has it.
[[nodiscard]] Stored<void> dropFileBytes(Connection& connection, const QString& sha256);

[[nodiscard]] Stored<std::optional<Account>> readAccount(Connection& connection, PersonId person);
[[nodiscard]] Stored<void> writeAccount(Connection& connection, const Account& account);

/// In place of what the station said before.
[[nodiscard]] Stored<void> writePresence(Connection& connection, const QString& station, std::span<const Presence> now);
[[nodiscard]] Stored<std::vector<Presence>> readPresence(Connection& connection);

[[nodiscard]] Stored<void> writeDraft(Connection& connection, const Draft& draft);
[[nodiscard]] Stored<std::vector<Draft>> readDrafts(Connection& connection, PersonId person);
[[nodiscard]] Stored<void> moveDraftRows(Connection& connection, TicketId from, TicketId to);

[[nodiscard]] Stored<std::vector<SavedView>> readViews(Connection& connection, PersonId person);
/// All of them, or nothing changes.
[[nodiscard]] Stored<void> writeViews(Connection& connection, PersonId person, std::span<const SavedView> views);

} // namespace tierdesk
