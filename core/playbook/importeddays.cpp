// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/importeddays.h"

#include <algorithm>

namespace tierdesk {

MergedDays merged(const std::vector<CalendarException>& exceptions, const DayImport& import)
{
    MergedDays result{exceptions};
    for (const CalendarException& day : import.days) {
        const auto known = std::ranges::find(result.exceptions, day.importedFrom, &CalendarException::importedFrom);
        if (known == result.exceptions.end()) {
            result.exceptions.push_back(day);
            ++result.added;
        } else if (known->changedHere || known->dropped) {
            ++result.kept;
        } else if (*known != day) {
            *known = day;
            ++result.updated;
        }
    }
    return result;
}

} // namespace tierdesk
