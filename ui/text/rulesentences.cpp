// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a rule as sentences.
#include "ui/text/rulenames.h"

#include "ui/text/enumnames.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

template <Worded E>
QString nameOfWord(const QString& word)
{
    const auto value = parseWord<E>(word);
    return value ? nameOf(*value) : word;
}

QString quoted(const QString& words)
{
    //: Words that somebody wrote, in the quotation marks of the language.
    return Text::tr("“%1”").arg(words);
}

QString orList(const QStringList& words)
{
    QString list = words.value(0);
    for (const QString& word : words.mid(1))
        list = Text::tr("%1 or %2").arg(list, word);
    return list;
}

QString calendarName(const CalendarKey& key, const Playbook& playbook)
{
    const auto found = std::ranges::find(playbook.calendars, key, &Calendar::key);
    return found == playbook.calendars.end() ? key.value : found->name;
}

/// Ranks, numbers and ids.
std::optional<QString> numberName(Attribute attribute, const QString& value, const Names& names)
{
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    switch (attribute) {
    case Attribute::Client:
        return names.client(ClientId{number});
    case Attribute::Requester:
    case Attribute::Assignee:
    case Attribute::Owner:
        return names.person(PersonId{number});
    case Attribute::Impact:
        return names.impact(Impact{static_cast<int>(number)});
    case Attribute::Urgency:
        return names.urgency(Urgency{static_cast<int>(number)});
    case Attribute::Priority:
        return names.priority(Priority{static_cast<int>(number)});
    case Attribute::Tier:
        return Names::tier(Tier{static_cast<int>(number)});
    case Attribute::LastContact:
    case Attribute::Created:
    case Attribute::RequesterWrote:
    case Attribute::Answered:
        return workingText(std::chrono::minutes(number));
    default:
        return {};
    }
}

/// The action's own words, after a colon.
QString withWords(const QString& sentence, const QString& words)
{
    //: %1 is what a rule does, %2 the words it writes: "Tell the lead: “Please look.”"
    return words.isEmpty() ? sentence : Text::tr("%1: %2").arg(sentence, quoted(words));
}

QString tellSentence(const Action& action, const Names& names)
{
    switch (action.audience) {
    case Audience::Assignee:
        return Text::tr("Tell the assignee");
    case Audience::Owner:
        return Text::tr("Tell the owner");
    case Audience::Lead:
        return Text::tr("Tell the lead of the queue");
    case Audience::Manager:
        return Text::tr("Tell the manager of the queue");
    case Audience::OnCall:
        return Text::tr("Tell who is on call");
    case Audience::Queue:
        return Text::tr("Tell everybody in the queue");
    case Audience::Person:
        //: %1 is a person.
        return Text::tr("Tell %1").arg(names.person(action.person));
    }
    return {};
}

QString assignSentence(const Action& action)
{
    switch (action.by) {
    case AssignBy::RoundRobin:
        return Text::tr("Assign it in turn");
    case AssignBy::LeastLoaded:
        return Text::tr("Assign it to who has the least open work");
    case AssignBy::Skill:
        return Text::tr("Assign it to who has the skill %1").arg(quoted(action.text));
    case AssignBy::Sticky:
        return Text::tr("Assign it to who had this or the requester's last ticket");
    }
    return {};
}

QString againText(const Step& step)
{
    if (step.repeatMinutes <= 0)
        return {};
    const QString pause = workText(step.repeatMinutes);
    //: After the moment of a step; %1 is a span of time.
    const QString again = Text::tr("then every %1").arg(pause);
    return step.atMost > 0 ? Text::tr("%1, at most %n time(s) in all", nullptr, step.atMost).arg(again) : again;
}

} // namespace

QString valueName(Attribute attribute, const QString& value, const Names& names)
{
    if (const auto known = numberName(attribute, value, names))
        return *known;
    switch (attribute) {
    case Attribute::Kind:
        return nameOfWord<TicketKind>(value);
    case Attribute::Category:
        return names.category(CategoryKey{value});
    case Attribute::Service:
        return names.service(ServiceKey{value});
    case Attribute::Channel:
        return nameOfWord<Channel>(value);
    case Attribute::State:
        return names.state(StateKey{value});
    case Attribute::StateType:
        return nameOfWord<StateType>(value);
    case Attribute::PendingReason:
        return names.pendingReason(value);
    case Attribute::Queue:
        return names.queue(QueueKey{value});
    case Attribute::Sender:
        return nameOfWord<Role>(value);
    case Attribute::Link:
        return nameOfWord<LinkKind>(value);
    default:
        return value;
    }
}

QString sentenceOf(const Condition& condition, const Names& names)
{
    const QString what = nameOf(condition.attribute);
    const QString how = nameOf(condition.comparison);
    const bool literal = condition.comparison == Comparison::Contains || condition.comparison == Comparison::Matches;
    QStringList values;
    for (const QString& value : condition.values)
        values.append(literal ? quoted(value) : valueName(condition.attribute, value, names));
    switch (condition.comparison) {
    case Comparison::Changed:
    case Comparison::IsSet:
        //: %1 is what is looked at, %2 how: "Asset is set".
        return Text::tr("%1 %2", "condition").arg(what, how);
    case Comparison::Within:
    case Comparison::Outside:
        values = {calendarName(condition.calendar, names.playbook())};
        break;
    case Comparison::HasAll:
        values = {values.join(QStringLiteral(", "))};
        break;
    default:
        break;
    }
    //: %1 is what is looked at, %2 the comparison, %3 the values: "Category is Hardware".
    const QString sentence = Text::tr("%1 %2 %3", "condition").arg(what, how, orList(values));
    if (condition.comparison == Comparison::LongerThan && condition.calendar)
        //: %1 is a condition on a span of time, %2 a calendar.
        return Text::tr("%1 by the hours of %2").arg(sentence, calendarName(condition.calendar, names.playbook()));
    return sentence;
}

QString sentenceOf(const ConditionGroup& group, const Names& names)
{
    QStringList parts;
    for (const Condition& condition : group.conditions)
        parts.append(sentenceOf(condition, names));
    if (parts.size() == 1 && group.join != Join::None)
        return parts.constFirst();
    //: %1 says how many must hold ("All of these"), %2 is a list of conditions.
    return Text::tr("%1: %2", "conditions").arg(nameOf(group.join), parts.join(QStringLiteral("; ")));
}

QString sentenceOf(const Action& action, const Names& names)
{
    switch (action.kind) {
    case ActionKind::MoveUp:
        return action.queue ? Text::tr("Escalate to %1").arg(names.queue(action.queue))
                            : Text::tr("Escalate to the next tier");
    case ActionKind::MoveTo:
        return Text::tr("Move to %1").arg(names.queue(action.queue));
    case ActionKind::Tell:
        return withWords(tellSentence(action, names), action.text);
    case ActionKind::SetPriority:
        return Text::tr("Set the priority to %1").arg(names.priority(action.priority));
    case ActionKind::AddTag:
        return Text::tr("Add the tag %1").arg(quoted(action.text));
    case ActionKind::RemoveTag:
        return Text::tr("Remove the tag %1").arg(quoted(action.text));
    case ActionKind::Assign:
        return assignSentence(action);
    case ActionKind::AddNote:
        return withWords(Text::tr("Write a note"), action.text);
    case ActionKind::AskForInformation:
        return withWords(Text::tr("Ask the requester"), action.text);
    case ActionKind::OpenConsult:
        //: %1 is a queue.
        return withWords(Text::tr("Ask %1 for advice").arg(names.queue(action.queue)), action.text);
    case ActionKind::SetState:
        return Text::tr("Set the state to %1").arg(quoted(nameOf(action.state)));
    case ActionKind::StopRules:
        return nameOf(action.kind);
    }
    return {};
}

QString sentenceOf(const Trigger& trigger)
{
    switch (trigger.kind) {
    case TriggerKind::AgeInTier:
        return Text::tr("Since it came to its tier");
    case TriggerKind::TimeInState: {
        QStringList states;
        for (const StateType state : trigger.states)
            states.append(quoted(nameOf(state)));
        //: %1 is one or more states.
        return Text::tr("Since it is in the state %1").arg(orList(states));
    }
    case TriggerKind::Unassigned:
        return Text::tr("Since nobody has it");
    case TriggerKind::NoContact:
        return Text::tr("Since the requester last heard of us");
    case TriggerKind::Clock:
        //: %1 is what a clock measures: "First response".
        return Text::tr("By the clock for %1").arg(quoted(nameOf(trigger.metric)));
    case TriggerKind::Reopened:
        return trigger.times <= 1 ? Text::tr("Each time it is reopened")
                                  : Text::tr("Each time it is reopened, from time %1 on").arg(trigger.times);
    case TriggerKind::Returned:
        return trigger.times <= 1 ? Text::tr("Each time it is returned")
                                  : Text::tr("Each time it is returned, from time %1 on").arg(trigger.times);
    case TriggerKind::Scope:
        return Text::tr("Since the conditions hold");
    case TriggerKind::Event:
        //: %1 is something that happened: "It was escalated".
        return Text::tr("Each time this happens: %1").arg(nameOf(trigger.moment));
    }
    return {};
}

QString offsetText(const Step& step)
{
    switch (step.offset) {
    case Offset::After:
        //: When a step of a ladder acts; so with those that follow.
        return step.amount == 0 ? Text::tr("at once") : Text::tr("after %1").arg(workText(step.amount));
    case Offset::Share:
        return Text::tr("%1 % of the target").arg(step.amount);
    case Offset::BeforeDeadline:
        return Text::tr("%1 before the deadline").arg(workText(step.amount));
    case Offset::AfterDeadline:
        return step.amount == 0 ? Text::tr("at the deadline")
                                : Text::tr("%1 after the deadline").arg(workText(step.amount));
    }
    return {};
}

QString sentenceOf(const Step& step)
{
    const QString again = againText(step);
    //: The moment of a step, and when it acts again.
    return again.isEmpty() ? offsetText(step) : Text::tr("%1, %2").arg(offsetText(step), again);
}

} // namespace tierdesk
