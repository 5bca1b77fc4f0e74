// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the queues stand right now: the supervisor's board.
#pragma once

#include "core/clock/clockfold.h"
#include "core/desk/listquery.h"
#include "core/report/flow.h"

#include <map>

namespace tierdesk {

/// "Due soon" is told for so many working hours ahead.
inline constexpr std::array dueHours{1, 4, 8};

struct BoardTerms
{
    Instant now;
    /// When the day began.
    Instant today;
    /// Of each calendar, when so many of its hours have passed.
    std::map<CalendarKey, std::array<Instant, dueHours.size()>> horizons;
};

/// Whose midnight begins the desk's day: that of the playbook's first calendar; UTC without one.
[[nodiscard]] QTimeZone boardZone(const PlaybookTimes& times);
[[nodiscard]] BoardTerms boardTerms(const PlaybookTimes& times, Instant now);

/// By deadline.
struct BoardDue
{
    /// The deadline has passed.
    int overdue = 0;
    /// It comes within so many working hours; those within one are within four as well. Without the overdue.
    std::array<int, dueHours.size()> within{};

    bool operator==(const BoardDue&) const = default;
};

/// One line of the board: a place, a tier, or everything.
struct BoardFigures
{
    int open = 0;
    int unassigned = 0;
    int pending = 0;
    int toAccept = 0;
    BoardDue due;
    /// When the oldest open ticket was opened.
    std::optional<Instant> oldest;
    /// Since the day began.
    FlowCounts today{};

    bool operator==(const BoardFigures&) const = default;
    BoardFigures& operator+=(const BoardFigures& other);
};

/// Open tickets in one state, waiting for one thing, in one person's hands.
struct BoardShare
{
    Place place;
    StateType type = StateType::New;
    StateKey state;
    /// A key of the playbook's pending reasons; empty where none is given.
    QString reason;
    /// Null: nobody has them.
    PersonId assignee;
    int tickets = 0;

    bool operator==(const BoardShare&) const = default;
};

/// What a line tells, in the order of its columns.
enum class BoardColumn { Open, Unassigned, Pending, ToAccept, Overdue, DueIn1, DueIn4, DueIn8, Oldest, Arrived, Left };

template <>
struct Words<BoardColumn>
{
    static constexpr std::array words{"open",     "unassigned", "pending", "to-accept", "overdue", "due-in-1",
                                      "due-in-4", "due-in-8",   "oldest",  "arrived",   "left"};
};

/// A number of tickets; of Oldest, of which there is a time alone, 1 when there is one.
[[nodiscard]] int valueOf(const BoardFigures& figures, BoardColumn column);

/// Everything, a tier, or a queue.
struct BoardScope
{
    std::optional<Tier> tier;
    QueueKey queue;

    bool operator==(const BoardScope&) const = default;
};

/// The list of the tickets that a figure counts. One that came into a queue twice stands in it once.
[[nodiscard]] SavedView listBehind(BoardColumn column, const BoardScope& scope, const Playbook& playbook);

struct Board
{
    Instant at;
    /// Of every place that has open tickets or had a flow today.
    std::map<Place, BoardFigures> places;
    /// What waits for what, and who has how much.
    std::vector<BoardShare> shares;

    bool operator==(const Board&) const = default;
};

} // namespace tierdesk
