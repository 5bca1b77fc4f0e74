// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules ask of the store: which steps are due, who could do the work, who was told, and who sweeps.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

[[nodiscard]] Stored<std::vector<Person>> readStaff(Connection& connection);
[[nodiscard]] Stored<Load> readLoad(Connection& connection, PersonId person);

[[nodiscard]] Stored<std::vector<TicketId>> readDueTickets(Connection& connection, Instant by, int limit);
[[nodiscard]] Stored<std::optional<Instant>> readNextStepDue(Connection& connection);

[[nodiscard]] Stored<std::vector<Notice>> readUnread(Connection& connection, PersonId person, int limit);
[[nodiscard]] Stored<void> writeRead(Connection& connection, PersonId person, std::span<const qint64> notices);

/// Writes only when the lease is taken over or half of its time is gone.
[[nodiscard]] Stored<bool> takeLeaseRow(Connection& connection, const QString& name, const QString& holder, Instant now,
                                        Instant until);

} // namespace tierdesk
