// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/exampletickets.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// A Monday without a clock change or a usual holiday around it: 2026-03-02T00:30Z.
constexpr Instant weekBegins{1772411400000};
constexpr std::size_t most = 4096;
/// A number that no playbook names.
constexpr int someoneElse = 987654;

bool isNumber(Attribute attribute)
{
    using enum Attribute;
    return attribute == Impact || attribute == Urgency || attribute == Priority || attribute == Tier ||
           attribute == Hops || attribute == Returns || attribute == Reopens;
}

bool isTime(Attribute attribute)
{
    using enum Attribute;
    return attribute == LastContact || attribute == Created || attribute == RequesterWrote || attribute == Answered;
}

template <class Enum>
void addWords(std::vector<QStringList>& settings)
{
    for (const char* word : Words<Enum>::words) {
        const QStringList one{QLatin1String(word)};
        if (std::ranges::find(settings, one) == settings.end())
            settings.push_back(one);
    }
}

/// What a ticket may have besides what was named, and all of that at once where it may have several.
void complete(Attribute attribute, std::vector<QStringList>& settings)
{
    QStringList all;
    for (const QStringList& values : settings)
        all += values;
    all.removeDuplicates();
    switch (attribute) {
    case Attribute::Kind:
        return addWords<TicketKind>(settings);
    case Attribute::Channel:
        return addWords<Channel>(settings);
    case Attribute::StateType:
        return addWords<StateType>(settings);
    case Attribute::Sender:
        settings = {{QStringLiteral("requester")}, {QStringLiteral("staff")}};
        return;
    case Attribute::Tag:
    case Attribute::Link:
    case Attribute::Attachment:
        settings.push_back(all);
        break;
    case Attribute::Subject:
    case Attribute::Text:
    case Attribute::Asset:
        settings.push_back({all.join(QLatin1Char(' '))});
        break;
    default:
        break;
    }
    settings.push_back({});
}

qint64 numberOf(const QStringList& values)
{
    return values.value(0).toLongLong();
}

void giveDetail(Details& details, Attribute attribute, const QStringList& values)
{
    const QString value = values.value(0);
    switch (attribute) {
    case Attribute::Kind:
        details.kind = parseWord<TicketKind>(value).value_or(TicketKind::Incident);
        break;
    case Attribute::Category:
        details.category.value = value;
        break;
    case Attribute::Service:
        details.service.value = value;
        break;
    case Attribute::Client:
        details.client = ClientId{numberOf(values)};
        break;
    case Attribute::Requester:
        details.requester = PersonId{numberOf(values)};
        break;
    case Attribute::Channel:
        details.channel = parseWord<Channel>(value).value_or(Channel::Phone);
        break;
    case Attribute::Tag:
        details.tags = values;
        break;
    case Attribute::Subject:
        details.subject = value;
        break;
    case Attribute::Text:
        details.description = value;
        break;
    default:
        details.asset = value;
        break;
    }
}

void giveRank(Triage& triage, Attribute attribute, int rank)
{
    if (attribute == Attribute::Impact)
        triage.impact = Impact{rank};
    else if (attribute == Attribute::Urgency)
        triage.urgency = Urgency{rank};
    else
        triage.computed = Priority{rank};
}

void giveProgress(Progress& progress, Attribute attribute, const QStringList& values, const Playbook& playbook)
{
    const QString value = values.value(0);
    if (attribute == Attribute::Reopens) {
        progress.reopens = static_cast<int>(numberOf(values));
    } else if (attribute == Attribute::StateType) {
        progress.type = parseWord<StateType>(value).value_or(StateType::New);
    } else if (attribute == Attribute::State) {
        const State* state = playbook.state(StateKey{value});
        progress.state.value = value;
        progress.type = state ? state->type : StateType::New;
    } else if (!value.isEmpty()) {
        progress.pending = Pending{value, {}};
    }
}

void givePlace(Placement& placement, Attribute attribute, qint64 number)
{
    switch (attribute) {
    case Attribute::Tier:
        placement.place.tier = Tier{static_cast<int>(number)};
        break;
    case Attribute::Assignee:
        placement.assignee = PersonId{number};
        break;
    case Attribute::Owner:
        placement.owner = PersonId{number};
        break;
    case Attribute::Hops:
        placement.hops = static_cast<int>(number);
        break;
    default:
        placement.returns = static_cast<int>(number);
        break;
    }
}

void giveCompany(Ticket& ticket, Attribute attribute, const QStringList& values)
{
    if (attribute == Attribute::Sender) {
        Message& message = ticket.messages.emplace_back();
        message.kind = values.value(0) == QLatin1String("staff") ? MessageKind::Note : MessageKind::Received;
        return;
    }
    for (const QString& value : values) {
        if (attribute == Attribute::Attachment) {
            ticket.work.files.emplace_back().name = value;
        } else if (attribute == Attribute::Link) {
            ticket.company.links.push_back({parseWord<LinkKind>(value).value_or(LinkKind::Related), TicketId{1}});
        } else {
            ticket.company.links.push_back({LinkKind::Child, TicketId{1}});
            ticket.toldOpen = {TicketId{1}};
        }
    }
}

void giveTime(ExampleTicket& example, Attribute attribute, const QStringList& values)
{
    // Long ago is longer than any rule waits, whatever its hours.
    constexpr std::chrono::days longAgo{400};
    const Instant when = values.isEmpty() ? example.at : example.at - Milliseconds(longAgo);
    Contacts& contacts = example.ticket.contacts;
    if (attribute == Attribute::Created)
        example.ticket.createdAt = when;
    if (attribute == Attribute::RequesterWrote || attribute == Attribute::LastContact)
        contacts.lastFromRequester = when;
    if (attribute == Attribute::Answered || attribute == Attribute::LastContact)
        contacts.lastToRequester = when;
}

template <class Thing>
QString nameOr(const Thing* thing, const QString& value)
{
    return thing ? thing->name : value;
}

QString nameIn(const Playbook& playbook, Attribute attribute, const QString& value)
{
    const int rank = value.toInt();
    switch (attribute) {
    case Attribute::Category:
        return nameOr(playbook.category(CategoryKey{value}), value);
    case Attribute::Service:
        return nameOr(playbook.service(ServiceKey{value}), value);
    case Attribute::Queue:
        return nameOr(playbook.queue(QueueKey{value}), value);
    case Attribute::State:
        return nameOr(playbook.state(StateKey{value}), value);
    case Attribute::Impact:
        return playbook.matrix.impacts.value(rank - 1, value);
    case Attribute::Urgency:
        return playbook.matrix.urgencies.value(rank - 1, value);
    case Attribute::Priority:
        return playbook.matrix.priorities.value(rank - 1, value);
    case Attribute::TimeOfDay:
        return QStringLiteral("%1 %2:30").arg(1 + rank / 24).arg(rank % 24, 2, 10, QLatin1Char('0'));
    case Attribute::PendingReason: {
        const auto& reasons = playbook.pendingReasons;
        const auto reason = std::ranges::find(reasons, value, &Choice::key);
        return reason == reasons.end() ? value : reason->name;
    }
    default:
        return value;
    }
}

} // namespace

bool canBeMadeUp(const Condition& condition)
{
    return condition.comparison != Comparison::Matches && condition.comparison != Comparison::Changed &&
           condition.comparison != Comparison::ChangedTo;
}

std::vector<ExampleValue> exampleOf(const ExampleTicket& example, const Playbook& playbook)
{
    std::vector<ExampleValue> called;
    for (const auto& [attribute, value] : example.values) {
        if (value.isEmpty())
            continue;
        called.push_back({attribute, nameIn(playbook, attribute, value)});
    }
    return called;
}

ExampleTickets::ExampleTickets(const PlaybookTimes& times, std::span<const Conditions* const> looked)
    : m_times(times)
{
    for (const Conditions* conditions : looked) {
        for (const ConditionGroup& group : *conditions)
            std::ranges::for_each(group.conditions, [this](const Condition& one) { look(one); });
    }
    for (auto& [attribute, settings] : m_choices)
        complete(attribute, settings);
    // A queue says its tier and a state its type.
    if (isNamed(Attribute::Queue))
        drop(Attribute::Tier);
    if (isNamed(Attribute::State))
        drop(Attribute::StateType);
}

bool ExampleTickets::isNamed(Attribute attribute) const
{
    return std::ranges::find(m_choices, attribute, &Choices::attribute) != m_choices.end();
}

void ExampleTickets::drop(Attribute attribute)
{
    std::erase_if(m_choices, [&](const Choices& choices) { return choices.attribute == attribute; });
}

ExampleTickets::Choices& ExampleTickets::choicesFor(Attribute attribute)
{
    const auto known = std::ranges::find(m_choices, attribute, &Choices::attribute);
    return known != m_choices.end() ? *known : m_choices.emplace_back(Choices{attribute, {}});
}

void ExampleTickets::look(const Condition& condition)
{
    auto& settings = choicesFor(condition.attribute).settings;
    const auto add = [&](const QStringList& values) {
        if (std::ranges::find(settings, values) == settings.end())
            settings.push_back(values);
    };
    if (condition.attribute == Attribute::TimeOfDay) {
        constexpr int hours = 168;
        for (int hour = 0; hour < hours; ++hour)
            add({QString::number(hour)});
        return;
    }
    if (isTime(condition.attribute) || condition.attribute == Attribute::OpenChild) {
        add({QStringLiteral("1")});
        return;
    }
    if (condition.comparison == Comparison::HasAll)
        add(condition.values);
    for (const QString& value : condition.values) {
        add({value});
        if (!isNumber(condition.attribute))
            continue;
        const int number = value.toInt();
        const bool mayBeNone = condition.attribute != Attribute::Tier;
        if (number > (mayBeNone ? 1 : 0))
            add({QString::number(number - 1)});
        add({QString::number(number + 1)});
    }
    if (condition.comparison == Comparison::IsSet && condition.values.isEmpty())
        add({isNumber(condition.attribute) ? QStringLiteral("1") : QString::number(someoneElse)});
}

void ExampleTickets::put(Attribute attribute, std::vector<QStringList> settings)
{
    choicesFor(attribute).settings = std::move(settings);
    if (attribute == Attribute::Queue)
        drop(Attribute::Tier);
}

std::optional<ExampleTicket> ExampleTickets::find(const std::function<bool(const ExampleTicket&)>& wanted) const
{
    std::vector<std::size_t> place(m_choices.size(), 0);
    for (std::size_t tried = 0; tried < most; ++tried) {
        ExampleTicket example;
        example.at = weekBegins;
        example.ticket.createdAt = weekBegins;
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            give(example, m_choices[i].attribute, m_choices[i].settings[place[i]]);
        if (wanted(example))
            return example;
        std::size_t turn = 0;
        while (turn < place.size() && ++place[turn] == m_choices[turn].settings.size())
            place[turn++] = 0;
        if (turn == place.size())
            return std::nullopt;
    }
    return std::nullopt;
}

bool ExampleTickets::areAll() const
{
    std::size_t tickets = 1;
    for (const Choices& choices : m_choices)
        tickets = std::min(tickets * choices.settings.size(), most + 1);
    return tickets <= most;
}

bool ExampleTickets::holds(const Conditions& conditions, const ExampleTicket& example) const
{
    return hold(conditions, {example.ticket, m_times, example.at, nullptr});
}

ExampleTicket ExampleTickets::moved(ExampleTicket example, const QueueKey& queue) const
{
    const Queue* known = m_times.playbook().queue(queue);
    example.ticket.placement.place = {queue, known ? known->tier : Tier{}};
    return example;
}

void ExampleTickets::give(ExampleTicket& example, Attribute attribute, const QStringList& values) const
{
    for (const QString& value : values)
        example.values.push_back({attribute, value});
    switch (attribute) {
    case Attribute::Impact:
    case Attribute::Urgency:
    case Attribute::Priority:
        giveRank(example.ticket.triage, attribute, static_cast<int>(numberOf(values)));
        break;
    case Attribute::State:
    case Attribute::StateType:
    case Attribute::PendingReason:
    case Attribute::Reopens:
        giveProgress(example.ticket.progress, attribute, values, m_times.playbook());
        break;
    case Attribute::Queue:
        example = moved(std::move(example), QueueKey{values.value(0)});
        break;
    case Attribute::Tier:
    case Attribute::Assignee:
    case Attribute::Owner:
    case Attribute::Hops:
    case Attribute::Returns:
        givePlace(example.ticket.placement, attribute, numberOf(values));
        break;
    case Attribute::Sender:
    case Attribute::Attachment:
    case Attribute::Link:
    case Attribute::OpenChild:
        giveCompany(example.ticket, attribute, values);
        break;
    case Attribute::TimeOfDay:
        example.at = weekBegins + std::chrono::hours(numberOf(values));
        break;
    case Attribute::LastContact:
    case Attribute::Created:
    case Attribute::RequesterWrote:
    case Attribute::Answered:
        giveTime(example, attribute, values);
        break;
    default:
        giveDetail(example.ticket.details, attribute, values);
        break;
    }
}

} // namespace tierdesk
