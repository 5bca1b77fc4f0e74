// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One ticket as the figures count it, worked out once for any number of periods.
#pragma once

#include "core/clock/clockfold.h"
#include "core/report/ticketfacts.h"

namespace tierdesk {

/// The working hours that a ticket's figures are told in: those of its agreement with the client, without one those of
/// the first calendar.
class FigureHours
{
public:
    FigureHours() = default;
    /// The times outlive it.
    FigureHours(const std::vector<Clock>& clocks, int playbook, const TimesOf& times);

    /// No value without a calendar.
    [[nodiscard]] std::optional<Milliseconds> between(Instant from, Instant to) const
    {
        return m_hours ? std::optional(m_hours->between(from, std::max(from, to))) : std::nullopt;
    }

private:
    const BusinessTime* m_hours = nullptr;
};

struct FigureCase
{
    TicketFacts facts;
    std::vector<Clock> clocks;
    FigureHours hours;
};

/// Of a ticket's history, which has entries, judged by these publications.
[[nodiscard]] FigureCase figureCase(std::span<const JournalEntry> history, std::span<const Publication> publications,
                                    const TimesOf& times);

} // namespace tierdesk
