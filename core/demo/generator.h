// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Stores to measure with: as many tickets as wanted, always the same for the same seed.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

struct GenerateOptions
{
    qint64 tickets = 1000;
    quint64 seed = 1;
    /// Nothing happens after it; what would is still open then.
    Instant until;
};

struct Generated
{
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 people = 0;

    bool operator==(const Generated&) const = default;
};

/// Adds people and tickets to the store, under the playbook in force, as if a desk had worked for weeks: by day and on
/// working days, with bad hours, long tails, hops, returns and reopenings. Every event is what `decide` answers to an
/// order, and they enter the journal in the order of time, in large transactions. Cancelled: what was committed by then
/// stays.
[[nodiscard]] Stored<Generated> generate(Store& store, const GenerateOptions& options, const ProgressReport& report);

} // namespace tierdesk
