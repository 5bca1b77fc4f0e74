// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures worked out of every ticket's history in a store.
#pragma once

#include "core/desk/store.h"
#include "core/report/figureseries.h"

namespace tierdesk {

/// Reads every ticket that may be seen and reports how many it has read. A cancel ends it with Cancelled.
/// The steps go by the bounds; see FigureSeriesTally.
[[nodiscard]] Stored<FigureSeries> workOutFigures(Store& store, const FigureTerms& terms,
                                                  std::span<const Instant> bounds, const ProgressReport& report);

} // namespace tierdesk
