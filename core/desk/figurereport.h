// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures worked out of every ticket's history in a store.
#pragma once

#include "core/desk/store.h"
#include "core/report/figures.h"

namespace tierdesk {

/// Reads every ticket that may be seen and reports how many it has read. A cancel ends it with Cancelled.
[[nodiscard]] Stored<FigureReport> workOutFigures(Store& store, const FigureTerms& terms, const ProgressReport& report);

} // namespace tierdesk
