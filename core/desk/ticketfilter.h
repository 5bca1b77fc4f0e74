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
/// take a span such as 3d. due: takes overdue, none, or working hours of the ticket's own calendar such as 4h, which
/// are not over yet. arrived:, left: and resolved: take today or a span, and @queue behind it: came into it, or out of
/// it. moved: takes @from>to behind the span, either of which may be missing. bounced: went elsewhere from that queue
/// and came straight back to it. idle: takes working days such as 3d in which nothing happened. article: takes the
/// number of one that was of use to the ticket, KB-12 or 12.
enum class FilterField {
    Queue,
    Tier,
    State,
    Reason,
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
    Changed,
    Due,
    Opened,
    Arrived,
    Left,
    Resolved,
    Moved,
    Bounced,
    Idle,
    Article,
    Number
};

template <>
struct Words<FilterField>
{
    static constexpr std::array words{"queue", "tier",     "state",   "reason",    "priority", "impact",   "urgency",
                                      "kind",  "assignee", "owner",   "requester", "client",   "category", "service",
                                      "tag",   "channel",  "watcher", "mentions",  "handoff",  "created",  "changed",
                                      "due",   "opened",   "arrived", "left",      "resolved", "moved",    "bounced",
                                      "idle",  "article",  "number"};
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

/// Speaks of what happened to tickets, whatever has become of them since.
[[nodiscard]] constexpr bool isPast(FilterField field)
{
    return field == FilterField::Opened || field == FilterField::Arrived || field == FilterField::Left ||
           field == FilterField::Resolved || field == FilterField::Moved || field == FilterField::Bounced ||
           field == FilterField::Article;
}

/// All terms hold and the text is found. Without a state term closed tickets are left out, unless there is a text or a
/// term that speaks of the past.
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
