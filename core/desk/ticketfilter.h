// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which tickets a list shows: the small query language of the filter box and of `tierdeskctl list`.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <QStringList>
#include <vector>

namespace tierdesk {

/// state: takes a state's key or name, a type's word, or open | closed | any. assignee:, owner:, requester:, watcher:
/// and mentions: take a login, the start of a name, `me` or `none`. handoff: takes `waiting`. created: and changed:
/// take a span such as 3d.
enum class FilterField {
    Queue,
    Tier,
    State,
    Priority,
    Impact,
    Urgency,
    Kind,
    Assignee,
    Owner,
    Requester,
    Client,
    Category,
    Service,
    Tag,
    Channel,
    Watcher,
    Mentions,
    Handoff,
    Created,
    Changed
};

template <>
struct Words<FilterField>
{
    static constexpr std::array words{"queue",    "tier",    "state",     "priority", "impact",   "urgency", "kind",
                                      "assignee", "owner",   "requester", "client",   "category", "service", "tag",
                                      "channel",  "watcher", "mentions",  "handoff",  "created",  "changed"};
};

/// Is: any of the values. The comparisons take one value.
enum class FilterRelation { Is, IsNot, AtMost, AtLeast, LessThan, MoreThan };

struct FilterTerm
{
    FilterField field = FilterField::State;
    FilterRelation relation = FilterRelation::Is;
    QStringList values;

    bool operator==(const FilterTerm&) const = default;
};

/// All terms hold and the text is found. Without a state term closed tickets are left out, unless there is a text.
struct TicketFilter
{
    std::vector<FilterTerm> terms;
    /// Words and "quoted phrases" to find in number, subject, description, messages and notes; the last word may be
    /// unfinished.
    QString text;

    bool operator==(const TicketFilter&) const = default;
};

struct FilterError
{
    /// Position of the word that is not understood, in characters from 0, and the word.
    int position = 0;
    QString word;
    /// What could stand there.
    QStringList expected;

    bool operator==(const FilterError&) const = default;
};

/// `queue:network state:open priority<=2 assignee:me -tag:vip "two words" text`. Several values: `queue:a,b`. A value
/// with spaces or commas stands in quotes, in which \" is a quote; a quote that is not closed runs to the end.
[[nodiscard]] Result<TicketFilter, FilterError> parseFilter(const QString& text);

/// parseFilter(toText(filter)) == filter for each filter that parseFilter gives.
[[nodiscard]] QString toText(const TicketFilter& filter);

} // namespace tierdesk
