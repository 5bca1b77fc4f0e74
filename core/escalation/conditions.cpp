// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escalation/conditions.h"

#include <QRegularExpression>
#include <algorithm>

namespace tierdesk {

namespace {

QString number(qint64 value)
{
    return value == 0 ? QString() : QString::number(value);
}

QStringList present(const QString& value)
{
    return value.isEmpty() ? QStringList() : QStringList{value};
}

/// All that was written about it, for a search in its words.
QString allText(const Ticket& ticket)
{
    QString text = ticket.details.subject + QLatin1Char('\n') + ticket.details.description;
    for (const Message& message : ticket.messages) {
        if (!message.withdrawn)
            text += QLatin1Char('\n') + message.body;
    }
    return text;
}

QString senderOf(const Ticket& ticket)
{
    for (auto message = ticket.messages.rbegin(); message != ticket.messages.rend(); ++message) {
        if (!message->withdrawn)
            return message->kind == MessageKind::Received ? QStringLiteral("requester") : QStringLiteral("staff");
    }
    return QStringLiteral("requester");
}

QStringList valuesOfDetails(Attribute attribute, const Ticket& ticket)
{
    const Details& details = ticket.details;
    switch (attribute) {
    case Attribute::Kind:
        return {toWord(details.kind)};
    case Attribute::Category:
        return present(details.category.value);
    case Attribute::Service:
        return present(details.service.value);
    case Attribute::Client:
        return present(number(details.client.value));
    case Attribute::Requester:
        return present(number(details.requester.value));
    case Attribute::Channel:
        return {toWord(details.channel)};
    case Attribute::Tag:
        return details.tags;
    case Attribute::Subject:
        return present(details.subject);
    case Attribute::Text:
        return present(allText(ticket));
    case Attribute::Asset:
        return present(details.asset);
    case Attribute::Impact:
        return present(number(ticket.triage.impact.value));
    case Attribute::Urgency:
        return present(number(ticket.triage.urgency.value));
    default:
        return present(number(ticket.triage.priority().value));
    }
}

QStringList valuesOfSets(Attribute attribute, const Ticket& ticket)
{
    QStringList values;
    if (attribute == Attribute::OpenChild) {
        for (const TicketId child : ticket.openChildren())
            values.append(number(child.value));
        return values;
    }
    if (attribute == Attribute::Link) {
        for (const Link& link : ticket.company.links)
            values.append(toWord(link.kind));
    } else {
        for (const Attachment& file : ticket.work.files)
            values << file.mediaType << file.name;
    }
    values.removeDuplicates();
    return values;
}

/// Nothing when it has not happened.
std::optional<Instant> sinceWhen(Attribute attribute, const Ticket& ticket)
{
    const Contacts& contacts = ticket.contacts;
    switch (attribute) {
    case Attribute::Created:
        return ticket.createdAt;
    case Attribute::RequesterWrote:
        return contacts.lastFromRequester;
    case Attribute::Answered:
        return contacts.lastToRequester;
    default:
        return std::max(contacts.lastFromRequester.value_or(ticket.createdAt),
                        contacts.lastToRequester.value_or(ticket.createdAt));
    }
}

/// Minutes of the wall clock in the calendar's zone.
int minuteOfDay(const BusinessTime* hours, Instant at)
{
    const QTimeZone zone = hours ? hours->zone() : QTimeZone::utc();
    const QTime time = QDateTime::fromMSecsSinceEpoch(at.ms, zone).time();
    return time.hour() * 60 + time.minute();
}

bool anyIs(const QStringList& wanted, const QStringList& actual)
{
    return std::ranges::any_of(wanted,
                               [&](const QString& value) { return actual.contains(value, Qt::CaseInsensitive); });
}

class Comparing
{
public:
    Comparing(const Condition& condition, const Tried& tried)
        : m_condition(condition)
        , m_tried(tried)
        , m_actual(valuesOf(condition.attribute, tried.ticket))
    {}

    [[nodiscard]] const QStringList& actual() const { return m_actual; }

    [[nodiscard]] bool holds() const
    {
        switch (m_condition.comparison) {
        case Comparison::Is:
            return isOneOf();
        case Comparison::HasAll:
            return std::ranges::all_of(m_condition.values, [&](const QString& value) {
                return m_actual.contains(value, Qt::CaseInsensitive);
            });
        case Comparison::Contains:
            return inText(
                [](const QString& text, const QString& value) { return text.contains(value, Qt::CaseInsensitive); });
        case Comparison::Matches:
            return inText([](const QString& text, const QString& pattern) {
                const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
                return expression.isValid() && expression.match(text).hasMatch();
            });
        case Comparison::AtLeast:
        case Comparison::AtMost:
            return inOrder();
        case Comparison::IsSet:
            return !m_actual.isEmpty();
        case Comparison::Changed:
            return changed();
        case Comparison::ChangedTo:
            return changed() && isOneOf();
        default:
            return inTime();
        }
    }

private:
    [[nodiscard]] const BusinessTime* hours() const { return m_tried.times.hours(m_condition.calendar); }
    [[nodiscard]] QString first() const { return m_condition.values.value(0); }

    [[nodiscard]] bool isOneOf() const
    {
        if (m_condition.attribute != Attribute::Category || m_actual.isEmpty())
            return anyIs(m_condition.values, m_actual);
        const CategoryKey own{m_actual.first()};
        return std::ranges::any_of(m_condition.values, [&](const QString& value) {
            return m_tried.times.playbook().isWithin(own, CategoryKey{value});
        });
    }

    template <class Found>
    [[nodiscard]] bool inText(Found found) const
    {
        return std::ranges::any_of(m_actual, [&](const QString& text) {
            return std::ranges::any_of(m_condition.values,
                                       [&](const QString& value) { return !value.isEmpty() && found(text, value); });
        });
    }

    /// For a rank 1 is the most and nothing is none; elsewhere nothing counts as 0.
    [[nodiscard]] bool inOrder() const
    {
        const Attribute attribute = m_condition.attribute;
        const bool rank =
            attribute == Attribute::Impact || attribute == Attribute::Urgency || attribute == Attribute::Priority;
        if (rank && m_actual.isEmpty())
            return false;
        const int actual = m_actual.value(0).toInt();
        const int wanted = first().toInt();
        const bool atLeast = m_condition.comparison == Comparison::AtLeast;
        return atLeast != rank ? actual >= wanted : actual <= wanted;
    }

    [[nodiscard]] bool changed() const
    {
        return m_tried.before && valuesOf(m_condition.attribute, *m_tried.before) != m_actual;
    }

    [[nodiscard]] bool inTime() const
    {
        const Comparison comparison = m_condition.comparison;
        if (comparison == Comparison::LongerThan) {
            const std::optional<Instant> since = sinceWhen(m_condition.attribute, m_tried.ticket);
            if (!since)
                return false;
            const Milliseconds passed = hours() ? hours()->between(*since, m_tried.at) : m_tried.at - *since;
            return passed >= std::chrono::minutes(first().toInt());
        }
        if (comparison == Comparison::Within || comparison == Comparison::Outside) {
            const bool open = !hours() || hours()->isOpen(m_tried.at);
            return open == (comparison == Comparison::Within);
        }
        const auto edge = parseWallTime(first());
        if (!edge)
            return false;
        const bool before = minuteOfDay(hours(), m_tried.at) < edge->minute;
        return before == (comparison == Comparison::Before);
    }

    const Condition& m_condition;
    const Tried& m_tried;
    QStringList m_actual;
};

bool joined(Join join, std::size_t holding, std::size_t all)
{
    switch (join) {
    case Join::All:
        return holding == all;
    case Join::Any:
        return holding > 0 || all == 0;
    case Join::None:
        return holding == 0;
    }
    return false;
}

} // namespace

QStringList valuesOf(Attribute attribute, const Ticket& ticket)
{
    switch (attribute) {
    case Attribute::State:
        return present(ticket.progress.state.value);
    case Attribute::StateType:
        return {toWord(ticket.progress.type)};
    case Attribute::PendingReason:
        return present(ticket.progress.pendingReason());
    case Attribute::Queue:
        return present(ticket.placement.place.queue.value);
    case Attribute::Tier:
        return {QString::number(ticket.placement.place.tier.value)};
    case Attribute::Assignee:
        return present(number(ticket.placement.assignee.value));
    case Attribute::Owner:
        return present(number(ticket.placement.owner.value));
    case Attribute::Hops:
        return {QString::number(ticket.placement.hops)};
    case Attribute::Returns:
        return {QString::number(ticket.placement.returns)};
    case Attribute::Reopens:
        return {QString::number(ticket.progress.reopens)};
    case Attribute::Sender:
        return {senderOf(ticket)};
    case Attribute::Link:
    case Attribute::OpenChild:
    case Attribute::Attachment:
        return valuesOfSets(attribute, ticket);
    case Attribute::TimeOfDay:
    case Attribute::LastContact:
    case Attribute::Created:
    case Attribute::RequesterWrote:
    case Attribute::Answered:
        return {};
    default:
        return valuesOfDetails(attribute, ticket);
    }
}

Verdict verdictOf(const Conditions& conditions, const Tried& tried)
{
    Verdict verdict;
    for (const ConditionGroup& group : conditions) {
        GroupVerdict found{group.join, {}, false};
        for (const Condition& condition : group.conditions) {
            const Comparing comparing(condition, tried);
            found.conditions.push_back({condition, comparing.actual(), comparing.holds()});
        }
        const auto holding = std::ranges::count_if(found.conditions, &ConditionVerdict::holds);
        found.holds = joined(group.join, static_cast<std::size_t>(holding), found.conditions.size());
        verdict.holds = verdict.holds && found.holds;
        verdict.groups.push_back(std::move(found));
    }
    return verdict;
}

bool hold(const Conditions& conditions, const Tried& tried)
{
    const auto holds = [&](const Condition& condition) { return Comparing(condition, tried).holds(); };
    return std::ranges::all_of(conditions, [&](const ConditionGroup& group) {
        switch (group.join) {
        case Join::All:
            return std::ranges::all_of(group.conditions, holds);
        case Join::Any:
            return group.conditions.empty() || std::ranges::any_of(group.conditions, holds);
        case Join::None:
            return std::ranges::none_of(group.conditions, holds);
        }
        return false;
    });
}

} // namespace tierdesk
