// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures: what each of them counts, in what unit, of which tickets, in whose hours.
#pragma once

#include "core/base/words.h"

#include <cstdint>
#include <span>

namespace tierdesk {

/// Those that can be told from tickets. Deflection is told from what requesters read; see deflection.h.
enum class FigureName {
    FirstContactResolution,
    FirstLevelResolution,
    Escalated,
    HandedOn,
    Returned,
    PingPong,
    Reopened,
    Hops,
    VisitsEscalated,
    VisitsReturned,
    SlaAttainment,
    OlaAttainment,
    UcAttainment,
    TimeToResolve,
    TimeToResolveNet,
    WorkToResolve,
    WorkToResolveNet,
    TimeToLastResolution,
    TimeToTake,
    WorkToTake,
    TimeToRespond,
    WorkToRespond,
    TimePerVisit,
    WorkPerVisit,
    TimePerTier,
    WorkPerTier,
    BacklogAge,
    Rated,
    Satisfied,
    ArticleReuse,
    EffortPerTier,
    CostPerTier
};

template <>
struct Words<FigureName>
{
    static constexpr std::array words{"first-contact-resolution",
                                      "first-level-resolution",
                                      "escalated",
                                      "handed-on",
                                      "returned",
                                      "ping-pong",
                                      "reopened",
                                      "hops",
                                      "visits-escalated",
                                      "visits-returned",
                                      "sla-attainment",
                                      "ola-attainment",
                                      "uc-attainment",
                                      "time-to-resolve",
                                      "time-to-resolve-net",
                                      "work-to-resolve",
                                      "work-to-resolve-net",
                                      "time-to-last-resolution",
                                      "time-to-take",
                                      "work-to-take",
                                      "time-to-respond",
                                      "work-to-respond",
                                      "time-per-visit",
                                      "work-per-visit",
                                      "time-per-tier",
                                      "work-per-tier",
                                      "backlog-age",
                                      "rated",
                                      "satisfied",
                                      "article-reuse",
                                      "effort-per-tier",
                                      "cost-per-tier"};
};

/// Of money the desk knows no currency: it is the one its tiers' hourly costs are in.
enum class FigureUnit { Share, Number, Time, Money };

template <>
struct Words<FigureUnit>
{
    static constexpr std::array words{"share", "number", "minutes", "money"};
};

/// What a period takes in, and where it counts: tickets opened in it, in the queue they were opened in; tickets first
/// resolved in it, in the queue that resolved them; visits that ended in it, in the queue visited; clocks decided in
/// it, in the queue that had the ticket then (an OLA's or UC's: the queue visited); tickets open at its end, in the
/// queue that had them then. A ticket that is merged into another counts nowhere: it is that other one.
enum class Cohort { Created, Resolved, Visits, Clocks, Open };

template <>
struct Words<Cohort>
{
    static constexpr std::array words{"created", "resolved", "visits", "clocks", "open"};
};

/// By the wall clock, or by the working hours of the ticket's SLA; without one, by the playbook's first calendar.
enum class TimeKind { None, Wall, Working };

template <>
struct Words<TimeKind>
{
    static constexpr std::array words{"none", "wall", "working"};
};

/// Whether the time that the agreement lets its clock stand still is in a figure.
enum class Pauses { None, In, Out };

template <>
struct Words<Pauses>
{
    static constexpr std::array words{"none", "in", "out"};
};

struct FigureDefinition
{
    FigureName name;
    FigureUnit unit;
    Cohort cohort;
    TimeKind time = TimeKind::None;
    Pauses pauses = Pauses::None;
};

/// In the order of the names.
[[nodiscard]] std::span<const FigureDefinition> figureDefinitions();

} // namespace tierdesk
