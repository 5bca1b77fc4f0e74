// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures with what each of them means, as text and as a document.
#pragma once

#include "core/report/figures.h"

#include <QJsonObject>

namespace tierdesk {

/// What the lines of a figure stand for.
enum class FigureSplit { All, Tier, Queue };

template <>
struct Words<FigureSplit>
{
    static constexpr std::array words{"all", "tier", "queue"};
};

namespace cli {

/// One sentence.
[[nodiscard]] QString definitionOf(FigureName name);

/// Every definition with its unit, cohort, kind of time and pauses.
[[nodiscard]] QString definitionsText();

[[nodiscard]] QString figuresText(const FigureReport& report, const Playbook& playbook, FigureSplit split);

/// Times in minutes, rounded to two decimals.
[[nodiscard]] QJsonObject figuresDocument(const FigureReport& report, const FigureTerms& terms);

} // namespace cli
} // namespace tierdesk
