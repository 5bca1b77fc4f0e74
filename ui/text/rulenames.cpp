// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One switch without a default for each enumeration, so that the compiler names a value that was forgotten.
#include "ui/text/rulenames.h"

#include "ui/text/text.h"

namespace tierdesk {

namespace {

/// What it is about and how pressing it is.
QString subjectName(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Kind:
        return Text::tr("Kind");
    case Attribute::Category:
        return Text::tr("Category");
    case Attribute::Service:
        return Text::tr("Service");
    case Attribute::Client:
        return Text::tr("Client");
    case Attribute::Requester:
        return Text::tr("Requester");
    case Attribute::Channel:
        return Text::tr("Channel");
    case Attribute::Tag:
        return Text::tr("Tag");
    case Attribute::Impact:
        return Text::tr("Impact");
    case Attribute::Urgency:
        return Text::tr("Urgency");
    case Attribute::Priority:
        return Text::tr("Priority");
    case Attribute::Subject:
        return Text::tr("Subject");
    case Attribute::Text:
        //: What a condition looks at: subject, description and messages of a ticket together.
        return Text::tr("Words of the ticket");
    case Attribute::Asset:
        return Text::tr("Asset");
    default:
        return {};
    }
}

} // namespace

QString nameOf(Attribute attribute)
{
    switch (attribute) {
    case Attribute::State:
        return Text::tr("State");
    case Attribute::StateType:
        return Text::tr("Type of state");
    case Attribute::PendingReason:
        return Text::tr("Pending reason");
    case Attribute::Queue:
        return Text::tr("Queue");
    case Attribute::Tier:
        return Text::tr("Tier");
    case Attribute::Assignee:
        return Text::tr("Assignee");
    case Attribute::Owner:
        return Text::tr("Owner");
    case Attribute::Sender:
        return Text::tr("Sender of the newest message");
    case Attribute::Attachment:
        return Text::tr("Files");
    case Attribute::Hops:
        return Text::tr("Changes of queue");
    case Attribute::Returns:
        return Text::tr("Returns");
    case Attribute::Reopens:
        return Text::tr("Times reopened");
    case Attribute::Link:
        return Text::tr("Links");
    case Attribute::TimeOfDay:
        return Text::tr("Time of day");
    case Attribute::LastContact:
        return Text::tr("Last contact");
    case Attribute::Created:
        return Text::tr("Reported");
    case Attribute::RequesterWrote:
        return Text::tr("Last word of the requester");
    case Attribute::Answered:
        return Text::tr("Last word to the requester");
    case Attribute::OpenChild:
        return Text::tr("Open parts (child tickets)");
    default:
        return subjectName(attribute);
    }
}

QString nameOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Is:
        //: All of these stand between what is looked at and a value: "Category is Hardware".
        return Text::tr("is");
    case Comparison::HasAll:
        return Text::tr("has all of");
    case Comparison::Contains:
        return Text::tr("contains");
    case Comparison::Matches:
        return Text::tr("matches the pattern");
    case Comparison::AtLeast:
        return Text::tr("is at least");
    case Comparison::AtMost:
        return Text::tr("is at most");
    case Comparison::Before:
        return Text::tr("is before");
    case Comparison::After:
        return Text::tr("is not before");
    case Comparison::Within:
        return Text::tr("is within the hours of");
    case Comparison::Outside:
        return Text::tr("is outside the hours of");
    case Comparison::LongerThan:
        return Text::tr("is longer ago than");
    case Comparison::Changed:
        return Text::tr("was just changed");
    case Comparison::ChangedTo:
        return Text::tr("was just changed to");
    case Comparison::IsSet:
        return Text::tr("is set");
    }
    return {};
}

QString nameOf(Join join)
{
    switch (join) {
    case Join::All:
        return Text::tr("All of these");
    case Join::Any:
        return Text::tr("Any of these");
    case Join::None:
        return Text::tr("None of these");
    }
    return {};
}

QString nameOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::MoveUp:
        return Text::tr("Escalate to a higher tier");
    case ActionKind::MoveTo:
        return Text::tr("Move to a queue");
    case ActionKind::Tell:
        return Text::tr("Tell somebody");
    case ActionKind::SetPriority:
        return Text::tr("Set the priority");
    case ActionKind::AddTag:
        return Text::tr("Add a tag");
    case ActionKind::RemoveTag:
        return Text::tr("Remove a tag");
    case ActionKind::Assign:
        return Text::tr("Assign it");
    case ActionKind::AddNote:
        return Text::tr("Write a note");
    case ActionKind::AskForInformation:
        return Text::tr("Ask the requester");
    case ActionKind::OpenConsult:
        return Text::tr("Ask another queue for advice");
    case ActionKind::SetState:
        return Text::tr("Set the state");
    case ActionKind::StopRules:
        return Text::tr("Try no further rules");
    }
    return {};
}

QString nameOf(Audience audience)
{
    switch (audience) {
    case Audience::Assignee:
        return Text::tr("The assignee");
    case Audience::Owner:
        return Text::tr("The owner");
    case Audience::Lead:
        return Text::tr("The lead of the queue");
    case Audience::Manager:
        return Text::tr("The manager of the queue");
    case Audience::OnCall:
        return Text::tr("Who is on call");
    case Audience::Queue:
        return Text::tr("Everybody in the queue");
    case Audience::Person:
        return Text::tr("A certain person");
    }
    return {};
}

QString nameOf(AssignBy way)
{
    switch (way) {
    case AssignBy::RoundRobin:
        return Text::tr("In turn: who was given a ticket longest ago");
    case AssignBy::LeastLoaded:
        return Text::tr("To who has the least open work");
    case AssignBy::Skill:
        return Text::tr("By skill, then to who has the least open work");
    case AssignBy::Sticky:
        return Text::tr("To who had this or the requester's last ticket");
    }
    return {};
}

QString nameOf(Moment moment)
{
    switch (moment) {
    case Moment::Opened:
        //: What happened to a ticket; so with all that follow.
        return Text::tr("It was opened");
    case Moment::RequesterWrote:
        return Text::tr("The requester wrote");
    case Moment::Replied:
        return Text::tr("Somebody replied");
    case Moment::Assigned:
        return Text::tr("It was assigned");
    case Moment::Routed:
        return Text::tr("It was moved to a queue");
    case Moment::Escalated:
        return Text::tr("It was escalated");
    case Moment::Returned:
        return Text::tr("It was returned");
    case Moment::Resolved:
        return Text::tr("It was resolved");
    case Moment::Closed:
        return Text::tr("It was closed");
    case Moment::Reopened:
        return Text::tr("It was reopened");
    case Moment::Changed:
        return Text::tr("It was changed in another way");
    }
    return {};
}

QString nameOf(TriggerKind kind)
{
    switch (kind) {
    case TriggerKind::AgeInTier:
        return Text::tr("Time in its tier");
    case TriggerKind::TimeInState:
        return Text::tr("Time in a state");
    case TriggerKind::Unassigned:
        return Text::tr("Time without an assignee");
    case TriggerKind::NoContact:
        return Text::tr("Time without contact");
    case TriggerKind::Clock:
        return Text::tr("The clock of an agreement");
    case TriggerKind::Reopened:
        return Text::tr("Reopened so often");
    case TriggerKind::Returned:
        return Text::tr("Returned so often");
    case TriggerKind::Scope:
        return Text::tr("The conditions hold");
    case TriggerKind::Event:
        return Text::tr("Something happened");
    }
    return {};
}

QString nameOf(Offset offset)
{
    switch (offset) {
    case Offset::After:
        return Text::tr("After the beginning");
    case Offset::Share:
        return Text::tr("Share of the target");
    case Offset::BeforeDeadline:
        return Text::tr("Before the deadline");
    case Offset::AfterDeadline:
        return Text::tr("After the deadline");
    }
    return {};
}

QString nameOf(Permitted permitted)
{
    switch (permitted) {
    case Permitted::Look:
        //: What a tier may do to a service.
        return Text::tr("Look only");
    case Permitted::Change:
        return Text::tr("Look and change");
    case Permitted::HandOn:
        return Text::tr("Hand on at once");
    }
    return {};
}

} // namespace tierdesk
