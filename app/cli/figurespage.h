// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures with what each of them means, as text.
#pragma once

#include "core/report/figures.h"

namespace tierdesk {

/// What the lines of a figure stand for.
enum class FigureSplit { All, Tier, Queue };

template <>
struct Words<FigureSplit>
{
    static constexpr std::array words{"all", "tier", "queue"};
};

namespace cli {

/// Every definition with its unit, cohort, kind of time and pauses.
[[nodiscard]] QString definitionsText();

[[nodiscard]] QString figuresText(const FigureReport& report, const Playbook& playbook, FigureSplit split);

} // namespace cli
} // namespace tierdesk
