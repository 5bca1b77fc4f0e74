// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/difference.h"

#include "core/base/fields.h"
#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

template <class S>
QString wordOf()
{
    const Section section{S{}};
    return QLatin1String(sectionWords.at(section.index()));
}

template <class S>
void compare(const S& before, const S& after, std::vector<FieldChange>& changes)
{
    std::vector<std::pair<QLatin1String, QJsonValue>> were;
    S::fields(before, [&](const char* name, const auto& field) {
        were.emplace_back(QLatin1String(name), JsonShape<std::remove_cvref_t<decltype(field)>>::write(field));
    });
    auto was = were.cbegin();
    S::fields(after, [&](const char*, const auto& field) {
        const QJsonValue now = JsonShape<std::remove_cvref_t<decltype(field)>>::write(field);
        if (now != was->second)
            changes.push_back({wordOf<S>(), was->first, was->second, now});
        ++was;
    });
}

} // namespace

std::vector<FieldChange> differenceBetween(const Ticket& before, const Ticket& after)
{
    std::vector<FieldChange> changes;
    for (const Section& section : differingSections(before, after)) {
        const Section was = sectionLike(section, before);
        const std::size_t known = changes.size();
        std::visit([&](const auto& now) { compare(std::get<std::remove_cvref_t<decltype(now)>>(was), now, changes); },
                   section);
        // Who did not exist had no values, not those that a new one begins with.
        for (std::size_t i = known; i < changes.size() && !before.exists(); ++i)
            changes[i].before = {};
    }
    return changes;
}

TicketDifference differenceBetween(std::span<const JournalEntry> history, const Past& one, const Past& other)
{
    auto first = historyAt(history, one);
    auto second = historyAt(history, other);
    if (second.size() < first.size())
        std::swap(first, second);
    TicketDifference difference{fold(first), fold(second), {}, {}};
    difference.changes = differenceBetween(difference.before, difference.after);
    difference.between.assign(second.begin() + std::ssize(first), second.end());
    return difference;
}

} // namespace tierdesk
