// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A repetition of whole days (RFC 5545, 3.3.10), written out. Pure, and bounded whatever the repetition says.
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace tierdesk {

struct Repetition
{
    enum class Every { Day, Week, Month, Year };

    struct Weekday
    {
        std::chrono::weekday day{};
        /// Counted in the month or year, from its end when negative; 0 is every one.
        int nth = 0;
    };

    Every every = Every::Year;
    int interval = 1;
    /// 0: without end.
    int count = 0;
    std::optional<std::chrono::sys_days> until = {};
    /// The BY… parts. Days of months and years are counted from the end when negative.
    std::vector<int> months = {};
    std::vector<int> monthDays = {};
    std::vector<int> yearDays = {};
    std::vector<Weekday> weekdays = {};
    /// Which of the days of each period: 1 is the first, -1 the last. Empty: all.
    std::vector<int> positions = {};
    std::chrono::weekday weekStart = std::chrono::Monday;
};

/// From `first`, which is always one of them, up to and with `last`. Each day that is looked at is taken from
/// `patience`; nothing when it runs out.
[[nodiscard]] std::optional<std::set<std::chrono::sys_days>>
daysOf(const Repetition& repetition, std::chrono::sys_days first, std::chrono::sys_days last, int& patience);

} // namespace tierdesk
