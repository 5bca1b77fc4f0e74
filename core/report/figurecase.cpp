// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurecase.h"

#include <algorithm>

namespace tierdesk {

FigureHours::FigureHours(const std::vector<Clock>& clocks, int playbook, const TimesOf& times)
{
    const auto clock = std::find_if(clocks.rbegin(), clocks.rend(),
                                    [](const Clock& one) { return one.metric == Metric::Resolution && one.calendar; });
    const bool agreed = clock != clocks.rend();
    const PlaybookTimes* book = times(agreed ? clock->playbook : playbook);
    if (book && agreed)
        m_hours = book->hours(clock->calendar);
    else if (book && !book->playbook().calendars.empty())
        m_hours = book->hours(book->playbook().calendars.front().key);
}

FigureCase figureCase(std::span<const JournalEntry> history, std::span<const Publication> publications,
                      const TimesOf& times)
{
    FigureCase one{factsOf(history), foldClocks(history, publications, times), {}};
    one.hours = FigureHours(one.clocks, history.back().playbook, times);
    return one;
}

} // namespace tierdesk
