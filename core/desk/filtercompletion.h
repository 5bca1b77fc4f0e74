// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What may come next in a line of the query language.
#pragma once

#include "core/desk/ticketfilter.h"
#include "core/people/person.h"
#include "core/playbook/playbook.h"

#include <functional>

namespace tierdesk {

/// Where names come from. The functions answer at once, from what is at hand; an empty one offers nothing.
struct FilterNames
{
    const Playbook& playbook;
    /// People whose name or login has a word that begins so.
    std::function<std::vector<Person>(const QString& begin)> people;
    std::function<std::vector<Client>(const QString& begin)> clients;
    std::function<QStringList(const QString& begin)> tags;
};

/// One way to go on.
struct FilterCompletion
{
    /// Replaces `length` characters of the line from `from`.
    int from = 0;
    int length = 0;
    QString text;
    /// What people call it: "Network" for the key network. Empty where the text says it all.
    QString name;

    bool operator==(const FilterCompletion&) const = default;
};

/// For the word the cursor stands in or behind: fields, relations or values, best first, at most `limit`.
/// `cursor` counts characters from 0; outside the line it is taken to its end.
[[nodiscard]] std::vector<FilterCompletion> completeFilter(const QString& line, int cursor, const FilterNames& names,
                                                           int limit = 12);

} // namespace tierdesk
