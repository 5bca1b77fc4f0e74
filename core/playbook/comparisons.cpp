// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/comparisons.h"

namespace tierdesk {

std::vector<Comparison> comparisonsOf(Attribute attribute)
{
    using enum Comparison;
    switch (attribute) {
    case Attribute::Kind:
    case Attribute::Category:
    case Attribute::Service:
    case Attribute::Client:
    case Attribute::Requester:
    case Attribute::State:
    case Attribute::StateType:
    case Attribute::PendingReason:
    case Attribute::Queue:
    case Attribute::Assignee:
    case Attribute::Owner:
        return {Is, IsSet, Changed, ChangedTo};
    case Attribute::Channel:
    case Attribute::Sender:
        return {Is};
    case Attribute::Tag:
    case Attribute::Link:
        return {Is, HasAll, IsSet, Changed, ChangedTo};
    case Attribute::Impact:
    case Attribute::Urgency:
    case Attribute::Priority:
        return {AtLeast, AtMost, Is, IsSet, Changed, ChangedTo};
    case Attribute::Tier:
        return {Is, AtLeast, AtMost, Changed, ChangedTo};
    case Attribute::Subject:
    case Attribute::Text:
    case Attribute::Attachment:
        return {Contains, Matches, IsSet};
    case Attribute::Asset:
        return {Is, Contains, Matches, IsSet, Changed, ChangedTo};
    case Attribute::Hops:
    case Attribute::Returns:
    case Attribute::Reopens:
        return {AtLeast, AtMost, Is, Changed};
    case Attribute::TimeOfDay:
        return {Within, Outside, Before, After};
    case Attribute::LastContact:
    case Attribute::Created:
    case Attribute::RequesterWrote:
    case Attribute::Answered:
        return {LongerThan};
    case Attribute::OpenChild:
        return {IsSet};
    }
    return {};
}

bool takesValues(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Changed:
    case Comparison::IsSet:
    case Comparison::Within:
    case Comparison::Outside:
        return false;
    default:
        return true;
    }
}

bool isForRoutingAlone(const Condition& condition)
{
    return condition.attribute == Attribute::TimeOfDay || condition.comparison == Comparison::LongerThan ||
           condition.comparison == Comparison::Changed || condition.comparison == Comparison::ChangedTo;
}

bool takesCalendar(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Within:
    case Comparison::Outside:
    case Comparison::Before:
    case Comparison::After:
    case Comparison::LongerThan:
        return true;
    default:
        return false;
    }
}

} // namespace tierdesk
