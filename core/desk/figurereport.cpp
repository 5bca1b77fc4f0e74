// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/figurereport.h"

namespace tierdesk {

Stored<FigureSeries> workOutFigures(Store& store, const FigureTerms& terms, std::span<const Instant> bounds,
                                    const ProgressReport& report)
{
    const auto basis = store.courseBasis();
    if (!basis)
        return fail(basis.error());
    FigureSeriesTally tally(terms, bounds, basis->publications, basis->times);
    qint64 done = 0;
    Progressing wanted = Progressing::Continue;
    const auto scanned = store.scan([&](std::span<const JournalEntry> history) {
        tally.add(history);
        return wanted = report(++done, 0);
    });
    if (!scanned)
        return fail(scanned.error());
    if (wanted == Progressing::Cancel)
        return fail(StorageError{StorageFault::Cancelled, {}, {}});
    return tally.series();
}

} // namespace tierdesk
