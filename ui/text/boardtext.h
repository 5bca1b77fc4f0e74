// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the board's columns are called and what exactly they count.
#pragma once

#include "core/desk/board.h"
#include "core/desk/radar.h"

namespace tierdesk {

[[nodiscard]] QString boardColumnTitle(BoardColumn column);
[[nodiscard]] QString boardColumnMeaning(BoardColumn column);

/// "3 reopened"
[[nodiscard]] QString flowText(Flow flow, int count);

[[nodiscard]] QString radarName(RadarSign sign);
/// One sentence.
[[nodiscard]] QString radarMeaning(RadarSign sign);

} // namespace tierdesk
