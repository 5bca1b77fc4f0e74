// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which tickets used which articles, and what readers said of them.
#pragma once

#include "core/storage/sightsql.h"

namespace tierdesk {

[[nodiscard]] Stored<void> writeUses(Connection& connection, const Ticket& before, const Ticket& after);
[[nodiscard]] Stored<void> writeRemark(Connection& connection, const ArticleRemarked& remark,
                                       const JournalEntry& entry);

/// As Store::articleCounts. Tickets outside the sight do not count; null: all do.
[[nodiscard]] Stored<std::vector<ArticleCounts>> countUses(Connection& connection, std::span<const ArticleId> ids,
                                                           const ArticleSight* eyes, const Sight* sight);

} // namespace tierdesk
