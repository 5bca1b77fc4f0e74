// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule asks of a ticket before it acts: comparisons, in groups of which all, any or none must hold.
#pragma once

#include "core/base/ids.h"
#include "core/base/reflect.h"
#include "core/base/words.h"

#include <QStringList>
#include <vector>

namespace tierdesk {

/// What is looked at.
enum class Attribute {
    Kind,
    Category,
    Service,
    Client,
    Requester,
    Channel,
    Tag,
    Impact,
    Urgency,
    Priority,
    State,
    StateType,
    PendingReason,
    Queue,
    Tier,
    Assignee,
    Owner,
    Subject,
    /// Subject, description and messages.
    Text,
    Asset,
    /// The role of who wrote the newest message.
    Sender,
    /// The media types and names of its files.
    Attachment,
    Hops,
    Returns,
    Reopens,
    /// Links of a kind that it has: "parent", "child".
    Link,
    /// The wall clock of the condition's calendar when the rule is tried. For routing alone.
    TimeOfDay,
    /// When requester and desk last heard of each other. For routing alone, as are the next three.
    LastContact,
    Created,
    RequesterWrote,
    /// When the desk last wrote to the requester.
    Answered,
    /// The children that are open.
    OpenChild
};

template <>
struct Words<Attribute>
{
    static constexpr std::array words{"kind",     "category",    "service",        "client",  "requester",
                                      "channel",  "tag",         "impact",         "urgency", "priority",
                                      "state",    "state-type",  "pending-reason", "queue",   "tier",
                                      "assignee", "owner",       "subject",        "text",    "asset",
                                      "sender",   "attachment",  "hops",           "returns", "reopens",
                                      "link",     "time-of-day", "last-contact",   "created", "requester-wrote",
                                      "answered", "open-child"};
};

enum class Comparison {
    /// One of the values.
    Is,
    /// Every value: for tags and links, which a ticket may have several of.
    HasAll,
    /// One of the values stands in the text, whatever the case.
    Contains,
    /// One of the values, a regular expression (PCRE), finds something.
    Matches,
    /// A number is not below the value. For ranks, 1 is the most: at least 2 means 1 or 2.
    AtLeast,
    AtMost,
    /// A time of day before the value, "17:30".
    Before,
    /// A time of day not before the value.
    After,
    /// In the hours of the calendar.
    Within,
    Outside,
    /// That much working time (minutes of the calendar) has passed since.
    LongerThan,
    /// The event that the rule is tried for changed it.
    Changed,
    /// That event changed it to one of the values.
    ChangedTo,
    /// It has a value.
    IsSet
};

template <>
struct Words<Comparison>
{
    static constexpr std::array words{"is",          "has-all", "contains",   "matches", "at-least",
                                      "at-most",     "before",  "after",      "within",  "outside",
                                      "longer-than", "changed", "changed-to", "is-set"};
};

struct Condition
{
    Attribute attribute = Attribute::Category;
    Comparison comparison = Comparison::Is;
    /// Keys, numbers, words or texts, as the attribute has them. A category stands for those under it too.
    QStringList values;
    /// For those that need one; null: around the clock, in UTC.
    CalendarKey calendar;

    TIERDESK_FIELDS(Condition, attribute, comparison, values, calendar)
};

/// How many conditions of a group must hold.
enum class Join { All, Any, None };

template <>
struct Words<Join>
{
    static constexpr std::array words{"all", "any", "none"};
};

struct ConditionGroup
{
    Join join = Join::All;
    std::vector<Condition> conditions;

    TIERDESK_FIELDS(ConditionGroup, join, conditions)
};

/// They hold when every group does; without a group they always do.
using Conditions = std::vector<ConditionGroup>;

} // namespace tierdesk
