// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures with what each of them means, as text.
#pragma once

#include "core/report/figureseries.h"

#include <functional>

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

/// A line for each step, which began on these days, and one for each person.
[[nodiscard]] QString seriesText(const FigureSeries& series, std::span<const ReportDays> days,
                                 const std::function<QString(PersonId)>& nameOf);

} // namespace cli
} // namespace tierdesk
