// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figuredefinitions.h"

namespace tierdesk {

std::span<const FigureDefinition> figureDefinitions()
{
    using enum FigureName;
    using Unit = FigureUnit;
    using Time = TimeKind;
    static constexpr std::array definitions{
        FigureDefinition{FirstContactResolution, Unit::Share, Cohort::Resolved},
        FigureDefinition{FirstLevelResolution, Unit::Share, Cohort::Resolved},
        FigureDefinition{Escalated, Unit::Share, Cohort::Resolved},
        FigureDefinition{HandedOn, Unit::Share, Cohort::Resolved},
        FigureDefinition{Returned, Unit::Share, Cohort::Resolved},
        FigureDefinition{PingPong, Unit::Share, Cohort::Resolved},
        FigureDefinition{Reopened, Unit::Share, Cohort::Resolved},
        FigureDefinition{Hops, Unit::Number, Cohort::Resolved},
        FigureDefinition{VisitsEscalated, Unit::Share, Cohort::Visits},
        FigureDefinition{VisitsReturned, Unit::Share, Cohort::Visits},
        FigureDefinition{SlaAttainment, Unit::Share, Cohort::Clocks, Time::Working, Pauses::Out},
        FigureDefinition{OlaAttainment, Unit::Share, Cohort::Clocks, Time::Working, Pauses::Out},
        FigureDefinition{UcAttainment, Unit::Share, Cohort::Clocks, Time::Working, Pauses::Out},
        FigureDefinition{TimeToResolve, Unit::Time, Cohort::Resolved, Time::Wall, Pauses::In},
        FigureDefinition{TimeToResolveNet, Unit::Time, Cohort::Resolved, Time::Wall, Pauses::Out},
        FigureDefinition{WorkToResolve, Unit::Time, Cohort::Resolved, Time::Working, Pauses::In},
        FigureDefinition{WorkToResolveNet, Unit::Time, Cohort::Resolved, Time::Working, Pauses::Out},
        FigureDefinition{TimeToLastResolution, Unit::Time, Cohort::Resolved, Time::Wall, Pauses::In},
        FigureDefinition{TimeToTake, Unit::Time, Cohort::Created, Time::Wall, Pauses::In},
        FigureDefinition{WorkToTake, Unit::Time, Cohort::Created, Time::Working, Pauses::In},
        FigureDefinition{TimeToRespond, Unit::Time, Cohort::Created, Time::Wall, Pauses::In},
        FigureDefinition{WorkToRespond, Unit::Time, Cohort::Created, Time::Working, Pauses::In},
        FigureDefinition{TimePerVisit, Unit::Time, Cohort::Visits, Time::Wall, Pauses::In},
        FigureDefinition{WorkPerVisit, Unit::Time, Cohort::Visits, Time::Working, Pauses::In},
        FigureDefinition{TimePerTier, Unit::Time, Cohort::Resolved, Time::Wall, Pauses::In},
        FigureDefinition{WorkPerTier, Unit::Time, Cohort::Resolved, Time::Working, Pauses::In},
        FigureDefinition{BacklogAge, Unit::Time, Cohort::Open, Time::Wall, Pauses::In},
        FigureDefinition{Rated, Unit::Share, Cohort::Resolved},
        FigureDefinition{Satisfied, Unit::Share, Cohort::Resolved},
        FigureDefinition{ArticleReuse, Unit::Share, Cohort::Resolved},
        FigureDefinition{EffortPerTier, Unit::Time, Cohort::Resolved},
        FigureDefinition{CostPerTier, Unit::Money, Cohort::Resolved}};
    static_assert(definitions.size() == Words<FigureName>::words.size());
    return definitions;
}

} // namespace tierdesk
