// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's figures are called, what exactly they count, and their values in words.
#pragma once

#include "core/report/figures.h"

#include <QStringList>

namespace tierdesk {

class Names;

/// How the figures are grouped for reading.
enum class FigureGroup { Resolution, Moves, Agreements, Resolving, Answering, Staying, Effort, Backlog };

[[nodiscard]] QString nameOf(FigureName name);
[[nodiscard]] QString nameOf(FigureGroup group);
[[nodiscard]] QString nameOf(BreachCause cause);
[[nodiscard]] FigureGroup groupOf(FigureName name);

/// One sentence.
[[nodiscard]] QString definitionOf(FigureName name);
/// What the period takes in, and by which clock: "Tickets first resolved or closed in the period, … Working time."
[[nodiscard]] QString termsOf(const FigureDefinition& definition);
/// What holds for all figures.
[[nodiscard]] QString figureNotes();

/// "86.4%", "1.25", "3 h 10 min"; a dash for none.
[[nodiscard]] QString amountText(FigureUnit unit, std::optional<double> value);

/// A line of the table of figures.
struct FigureRow
{
    enum class Level { Group, Figure, Part };

    Level level = Level::Figure;
    QString name;
    /// None for a group and for what no definition speaks of.
    std::optional<FigureName> figure = {};
    /// How many, value, median, P90, P95; a share has no percentiles.
    QStringList cells = {};

    bool operator==(const FigureRow&) const = default;
};

/// Every figure under its group with its tiers and queues under it, the kinds of clocks under the attainments, and at
/// the end why deadlines were missed.
[[nodiscard]] std::vector<FigureRow> figureRows(const FigureReport& report, const Names& names);
/// Of the name and the cells.
[[nodiscard]] QStringList figureHeadings();

/// A line of the table of routes.
struct RouteRow
{
    Route route;
    RouteCount count;
    /// How often, how often straight back, the share of that, what it cost.
    QStringList cells;
    /// One sentence.
    QString meaning;

    bool operator==(const RouteRow&) const = default;
};

/// The most used route first.
[[nodiscard]] std::vector<RouteRow> routeRows(const FigureReport& report, const Names& names);
/// "Service desk → Network"
[[nodiscard]] QString routeText(const Route& route, const Names& names);
/// Of the route and the cells.
[[nodiscard]] QStringList routeHeadings();
/// What is counted.
[[nodiscard]] QString routeNotes();

} // namespace tierdesk
