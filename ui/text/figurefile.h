// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A report of figures for other programs: JSON and CSV with the words of the command line, whatever the language.
#pragma once

#include "core/report/figureseries.h"

#include <QJsonObject>
#include <functional>

namespace tierdesk {

/// Times in minutes, rounded to two decimals; every figure with its definition, by tier and by queue.
[[nodiscard]] QJsonObject figuresDocument(const FigureReport& report, const FigureTerms& terms);

/// The whole as above with its `steps`, each with where it begins and ends and every figure's values, and `people`: how
/// many tickets each took, resolved and had at the end.
[[nodiscard]] QJsonObject seriesDocument(const FigureSeries& series, const FigureTerms& terms,
                                         std::span<const Instant> bounds,
                                         const std::function<QString(PersonId)>& nameOf);

/// One line for each value, of the whole period and then of each step: where it begins and ends, the figure, the tier
/// or queue or kind of clock or person it is of (all empty: of everything), how many, how many of them, the share or
/// mean, and the percentiles; missed clocks by cause, routes and people at the end of the period. UTF-8, with commas,
/// quoted where RFC 4180 asks for it.
[[nodiscard]] QByteArray figuresCsv(const FigureSeries& series, const FigureTerms& terms,
                                    std::span<const Instant> bounds, const std::function<QString(PersonId)>& nameOf);

} // namespace tierdesk
