// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of reports share: which tickets, of which days, and how every history is read.
#pragma once

#include "app/cli/asof.h"
#include "core/report/figures.h"

namespace tierdesk::cli {

struct Span
{
    Instant from;
    Instant to;
};

/// What --from and the option named `end` say; otherwise the thirty days up to now.
[[nodiscard]] Answer<Span> spanFrom(Session& session, const Arguments& arguments, const char* end);

[[nodiscard]] Answer<FigureTerms> termsFrom(Session& session, const Arguments& arguments,
                                            const std::optional<Past>& past);
/// --from, --to, --period, --queue, --client and --technician, these, and --at and --known.
[[nodiscard]] std::vector<Option> termOptions(std::vector<Option> more);

/// Every ticket's history, as far as it went then, goes into the tally.
template <class Tally, class Add>
Answer<Tally> tallied(Session& session, const std::optional<Past>& past, Tally tally, Add add)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    const auto scanned = (*store)->scan([&](std::span<const JournalEntry> history) {
        if (const auto then = past ? historyAt(history, *past) : history; !then.empty())
            add(tally, then);
        return Progressing::Continue;
    });
    if (!scanned)
        return trouble(scanned.error());
    return tally;
}

} // namespace tierdesk::cli
