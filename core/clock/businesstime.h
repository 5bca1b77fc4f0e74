// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic in the working hours of a calendar: real elapsed time between edges that stand on the wall clock.
#pragma once

#include "core/base/instant.h"
#include "core/playbook/calendar.h"

#include <QTimeZone>
#include <map>
#include <memory>

namespace tierdesk {

/// From `from` up to, and without, `to`.
struct OpenSpan
{
    Instant from;
    Instant to;

    bool operator==(const OpenSpan&) const = default;
    [[nodiscard]] Milliseconds length() const { return to - from; }
};

/// An instant is working time when the wall clock of the calendar's zone shows an hour that is open on the date it
/// shows: an hour that a clock change skips is not worked, one that it repeats is worked twice. The hours of a year are
/// worked out once, at first use, so a sum over ten years costs ten additions. Belongs to one thread.
class BusinessTime
{
public:
    /// A calendar as `resolved` gives it. Its zone must exist.
    explicit BusinessTime(const Calendar& calendar);

    /// Nothing when `key` cannot be resolved or its zone does not exist; the linter refuses such a playbook.
    [[nodiscard]] static std::shared_ptr<const BusinessTime> of(const std::vector<Calendar>& calendars,
                                                                const CalendarKey& key);

    /// Working time from `from` to `to`; negative when `to` is before `from`.
    [[nodiscard]] Milliseconds between(Instant from, Instant to) const;

    /// When that much working time has passed: work that ends at closing time ends there. A negative amount goes back,
    /// to the latest such instant. Nothing of working time is `start` itself. No value when the calendar does not open
    /// enough within a hundred years.
    [[nodiscard]] std::optional<Instant> add(Instant start, Milliseconds amount) const;

    [[nodiscard]] bool isOpen(Instant instant) const;
    /// `instant` itself when it is working time. No value when it never opens again within a hundred years.
    [[nodiscard]] std::optional<Instant> nextOpening(Instant instant) const;

    /// The open spans between two instants, cut to them; touching ones are one.
    [[nodiscard]] std::vector<OpenSpan> spans(Instant from, Instant to) const;

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    /// The open spans of one year of UTC, in order, and how much was worked before each of them.
    struct Year
    {
        std::vector<OpenSpan> spans;
        std::vector<Milliseconds> before;
        Milliseconds total{0};

        [[nodiscard]] Milliseconds until(Instant instant) const;
        [[nodiscard]] Instant after(Milliseconds amount) const;
        [[nodiscard]] Instant lastWithin(Milliseconds amount) const;
    };
    /// Minutes of one local date, from midnight, in order.
    using DayHours = std::vector<std::pair<int, int>>;

    [[nodiscard]] const Year& year(int number) const;
    [[nodiscard]] std::unique_ptr<Year> makeYear(int number) const;
    [[nodiscard]] std::map<std::chrono::sys_days, const std::vector<WallSpan>*> exceptionsAround(int number) const;

    QTimeZone m_zone;
    std::array<std::vector<WallSpan>, 7> m_week;
    std::vector<CalendarException> m_exceptions;
    mutable std::map<int, std::unique_ptr<Year>> m_years;
};

/// How long an open day of the last four weeks was on average; a whole day when there was none.
[[nodiscard]] Milliseconds workingDay(const BusinessTime& hours, Instant now);

} // namespace tierdesk
