// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of guides and the replay of their runs, worked out of the tickets on which some were begun.
#pragma once

#include "core/desk/store.h"
#include "core/knowledge/guidereplay.h"
#include "core/report/guidefigures.h"

namespace tierdesk {

/// Runs that began in that span, on tickets that may be read.
[[nodiscard]] Stored<std::vector<GuideFigures>> workOutGuides(Store& store, Instant from, Instant until);

/// What the runs of that guide that began in that span would come to in the draft, on tickets that may be read.
[[nodiscard]] Stored<GuideReplayReport> replayGuide(Store& store, const Guide& draft, Instant from, Instant until);

} // namespace tierdesk
