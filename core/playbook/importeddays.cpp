// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/importeddays.h"

#include <QHash>

namespace tierdesk {

MergedDays merged(const std::vector<CalendarException>& exceptions, const DayImport& import)
{
    MergedDays result{exceptions};
    QHash<QString, std::size_t> places;
    const auto note = [&](std::size_t place) {
        const QString& from = result.exceptions[place].importedFrom;
        if (!places.contains(from))
            places.insert(from, place);
    };
    for (std::size_t i = 0; i < exceptions.size(); ++i)
        note(i);
    for (const CalendarException& day : import.days) {
        const auto place = places.constFind(day.importedFrom);
        CalendarException* known = place == places.constEnd() ? nullptr : &result.exceptions[*place];
        if (!known) {
            result.exceptions.push_back(day);
            note(result.exceptions.size() - 1);
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
