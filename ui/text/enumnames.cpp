// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One switch without a default for each enumeration, so that the compiler names a value that was forgotten.
#include "ui/text/enumnames.h"

#include "ui/text/text.h"

namespace tierdesk {

QString nameOf(TicketKind kind)
{
    switch (kind) {
    case TicketKind::Incident:
        return Text::tr("Incident");
    case TicketKind::ServiceRequest:
        return Text::tr("Service request");
    case TicketKind::Problem:
        return Text::tr("Problem");
    case TicketKind::Change:
        return Text::tr("Change");
    }
    return {};
}

QString nameOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return Text::tr("Phone");
    case Channel::Mail:
        return Text::tr("Mail");
    case Channel::Web:
        return Text::tr("Web");
    case Channel::Chat:
        return Text::tr("Chat");
    case Channel::InPerson:
        return Text::tr("In person");
    case Channel::Monitoring:
        return Text::tr("Monitoring");
    case Channel::Import:
        return Text::tr("Import");
    }
    return {};
}

QString nameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Received:
        return Text::tr("Message from the requester");
    case MessageKind::Reply:
        return Text::tr("Reply");
    case MessageKind::Note:
        return Text::tr("Internal note");
    case MessageKind::Contact:
        return Text::tr("Call or chat");
    }
    return {};
}

QString nameOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Related:
        return Text::tr("Related to");
    case LinkKind::Parent:
        //: Link of a ticket: the other ticket is its parent.
        return Text::tr("Part of");
    case LinkKind::Child:
        //: Link of a ticket: the other ticket is its child.
        return Text::tr("Has part");
    case LinkKind::DuplicateOf:
        return Text::tr("Duplicate of");
    case LinkKind::Duplicate:
        return Text::tr("Has duplicate");
    case LinkKind::SplitFrom:
        return Text::tr("Split from");
    case LinkKind::SplitInto:
        return Text::tr("Split into");
    case LinkKind::FollowUpOf:
        return Text::tr("Follow-up of");
    case LinkKind::FollowUp:
        return Text::tr("Has follow-up");
    case LinkKind::CausedBy:
        return Text::tr("Caused by");
    case LinkKind::Causes:
        return Text::tr("Causes");
    }
    return {};
}

QString nameOf(PacketPart part)
{
    switch (part) {
    case PacketPart::Symptom:
        return Text::tr("Symptom");
    case PacketPart::ExactError:
        return Text::tr("Exact error");
    case PacketPart::Scope:
        return Text::tr("Who is affected");
    case PacketPart::Environment:
        return Text::tr("Environment");
    case PacketPart::StepsTried:
        return Text::tr("Steps tried");
    case PacketPart::Evidence:
        return Text::tr("Evidence");
    case PacketPart::Articles:
        return Text::tr("Articles used");
    case PacketPart::Hypothesis:
        return Text::tr("What we suspect");
    case PacketPart::Ask:
        return Text::tr("What we ask of you");
    case PacketPart::Promise:
        return Text::tr("What the requester was told");
    }
    return {};
}

QString nameOf(StateType type)
{
    switch (type) {
    case StateType::New:
        //: State of a ticket.
        return Text::tr("New");
    case StateType::Open:
        //: State of a ticket.
        return Text::tr("Open");
    case StateType::PendingRequester:
        return Text::tr("Waiting for the requester");
    case StateType::PendingVendor:
        return Text::tr("Waiting for the vendor");
    case StateType::PendingTimer:
        return Text::tr("Waiting until a date");
    case StateType::Resolved:
        return Text::tr("Resolved");
    case StateType::Closed:
        return Text::tr("Closed");
    case StateType::Merged:
        return Text::tr("Merged");
    case StateType::Cancelled:
        return Text::tr("Cancelled");
    }
    return {};
}

QString nameOf(QueueKind kind)
{
    switch (kind) {
    case QueueKind::Team:
        return Text::tr("Team");
    case QueueKind::Vendor:
        return Text::tr("Vendor");
    case QueueKind::Engineering:
        return Text::tr("Engineering");
    }
    return {};
}

QString nameOf(Required need)
{
    switch (need) {
    case Required::Reason:
        return Text::tr("A reason");
    case Required::Resolution:
        return Text::tr("A resolution");
    case Required::PendingReason:
        return Text::tr("What it waits for");
    case Required::Until:
        return Text::tr("Until when");
    }
    return {};
}

QString nameOf(FollowUp mode)
{
    switch (mode) {
    case FollowUp::Reopen:
        return Text::tr("Reopens the ticket");
    case FollowUp::NewTicket:
        return Text::tr("Opens a new, linked ticket");
    case FollowUp::Reject:
        return Text::tr("Is turned away");
    }
    return {};
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Requester:
        return Text::tr("Requester");
    case Role::Technician:
        return Text::tr("Technician");
    case Role::Supervisor:
        return Text::tr("Supervisor");
    case Role::Administrator:
        return Text::tr("Administrator");
    case Role::Automaton:
        return Text::tr("Automaton");
    }
    return {};
}

QString nameOf(CauseKind kind)
{
    switch (kind) {
    case CauseKind::Person:
        return Text::tr("A person");
    case CauseKind::Rule:
        return Text::tr("A rule");
    case CauseKind::Import:
        return Text::tr("An import");
    case CauseKind::Guide:
        return Text::tr("A guide");
    case CauseKind::System:
        return Text::tr("Tierdesk itself");
    }
    return {};
}

QString nameOf(SortKey key)
{
    switch (key) {
    case SortKey::Urgent:
        //: Order of a list.
        return Text::tr("Most urgent first");
    case SortKey::Number:
        return Text::tr("Number");
    case SortKey::Priority:
        return Text::tr("Priority");
    case SortKey::Subject:
        return Text::tr("Subject");
    case SortKey::Requester:
        return Text::tr("Requester");
    case SortKey::Client:
        return Text::tr("Client");
    case SortKey::State:
        return Text::tr("State");
    case SortKey::Queue:
        return Text::tr("Queue");
    case SortKey::Assignee:
        return Text::tr("Assignee");
    case SortKey::Age:
        return Text::tr("Age");
    case SortKey::LastContact:
        return Text::tr("Last contact");
    case SortKey::Changed:
        return Text::tr("Last change");
    case SortKey::Due:
        return Text::tr("Next due");
    }
    return {};
}

QString nameOf(GroupBy group)
{
    switch (group) {
    case GroupBy::None:
        return Text::tr("No groups");
    case GroupBy::Tier:
        return Text::tr("By tier");
    case GroupBy::Queue:
        return Text::tr("By queue");
    case GroupBy::Priority:
        return Text::tr("By priority");
    }
    return {};
}

QString nameOf(FilterField field)
{
    switch (field) {
    case FilterField::Queue:
        return Text::tr("Queue");
    case FilterField::Tier:
        return Text::tr("Tier");
    case FilterField::State:
        return Text::tr("State");
    case FilterField::Reason:
        return Text::tr("Waits for");
    case FilterField::Priority:
        return Text::tr("Priority");
    case FilterField::Impact:
        return Text::tr("Impact");
    case FilterField::Urgency:
        return Text::tr("Urgency");
    case FilterField::Kind:
        return Text::tr("Kind");
    case FilterField::Assignee:
        return Text::tr("Assignee");
    case FilterField::Owner:
        return Text::tr("Owner");
    case FilterField::Requester:
        return Text::tr("Requester");
    case FilterField::Client:
        return Text::tr("Client");
    case FilterField::Category:
        return Text::tr("Category");
    case FilterField::Service:
        return Text::tr("Service");
    case FilterField::Tag:
        return Text::tr("Tag");
    case FilterField::Channel:
        return Text::tr("Channel");
    case FilterField::Watcher:
        return Text::tr("Watcher");
    case FilterField::Mentions:
        return Text::tr("Mentions");
    case FilterField::Handoff:
        return Text::tr("Handoff");
    case FilterField::Created:
        return Text::tr("Opened within");
    case FilterField::Changed:
        return Text::tr("Changed within");
    case FilterField::Due:
        return Text::tr("Due within");
    case FilterField::Opened:
        return Text::tr("Opened or reopened within");
    case FilterField::Arrived:
        return Text::tr("Arrived within");
    case FilterField::Left:
        return Text::tr("Left within");
    case FilterField::Resolved:
        return Text::tr("Resolved within");
    case FilterField::Moved:
        return Text::tr("Changed its queue within");
    case FilterField::Bounced:
        return Text::tr("Came straight back within");
    case FilterField::Idle:
        return Text::tr("Nothing happened for");
    case FilterField::Article:
        return Text::tr("Article");
    case FilterField::Number:
        return Text::tr("Number");
    }
    return {};
}

QString nameOf(TimelineClass kind)
{
    switch (kind) {
    case TimelineClass::Message:
        return Text::tr("Messages");
    case TimelineClass::Note:
        return Text::tr("Notes");
    case TimelineClass::Event:
        return Text::tr("Events");
    }
    return {};
}

QString nameOf(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::Error:
        return Text::tr("Error");
    case LintSeverity::Warning:
        return Text::tr("Warning");
    }
    return {};
}

QString nameOf(const Section& section)
{
    struct Visitor
    {
        QString operator()(const Details&) const { return Text::tr("What it is about"); }
        QString operator()(const Triage&) const { return Text::tr("Rating"); }
        QString operator()(const Placement&) const { return Text::tr("Queue and people"); }
        QString operator()(const Progress&) const { return Text::tr("State"); }
        QString operator()(const Contacts&) const { return Text::tr("Contacts"); }
        QString operator()(const Company&) const { return Text::tr("Watchers, links and questions"); }
        QString operator()(const Work&) const { return Text::tr("Tasks, work and files"); }
        QString operator()(const Merging&) const { return Text::tr("Merges"); }
        QString operator()(const Guidance&) const { return Text::tr("Guides"); }
    };
    return std::visit(Visitor{}, section);
}

} // namespace tierdesk
