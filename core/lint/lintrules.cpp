// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintrules.h"

#include "core/playbook/comparisons.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>

namespace tierdesk {

namespace {

enum class ConditionPlace { Protocol, Routing };

class RulesLinter
{
public:
    RulesLinter(const Playbook& playbook, std::vector<LintFinding>& findings)
        : m_playbook(playbook)
        , m_findings(findings)
    {}

    void run()
    {
        // One list of keys: `why` and the journal name a rule by its key alone.
        std::set<RuleKey> keys;
        for (std::size_t i = 0; i < m_playbook.routing.size(); ++i) {
            const RoutingRule& rule = m_playbook.routing[i];
            const QString path = QStringLiteral("routing[%1]").arg(i);
            keyAndName(rule.key.value, rule.name, path, keys.insert(rule.key).second);
            conditions(rule.conditions, path + QStringLiteral(".conditions"), ConditionPlace::Routing);
            actions(rule.actions, path + QStringLiteral(".actions"));
            if (rule.actions.empty() || rule.when.empty())
                find(LintRule::NothingToDo, path);
        }
        for (std::size_t i = 0; i < m_playbook.protocols.size(); ++i) {
            const Protocol& protocol = m_playbook.protocols[i];
            const QString path = QStringLiteral("protocols[%1]").arg(i);
            keyAndName(protocol.key.value, protocol.name, path, keys.insert(protocol.key).second);
            look(protocol, path);
        }
        for (std::size_t i = 0; i < m_playbook.agreements.size(); ++i)
            fit(m_playbook.agreements[i], QStringLiteral("agreements[%1]").arg(i));
    }

private:
    void find(LintRule rule, QString path, QStringList details = {})
    {
        m_findings.push_back({rule, std::move(path), std::move(details)});
    }

    void keyAndName(const QString& key, const QString& name, const QString& path, bool first)
    {
        if (key.isEmpty())
            find(LintRule::EmptyKey, path + QStringLiteral(".key"));
        else if (!first)
            find(LintRule::DuplicateKey, path + QStringLiteral(".key"), {key});
        if (name.trimmed().isEmpty())
            find(LintRule::EmptyName, path + QStringLiteral(".name"));
    }

    void calendar(const CalendarKey& key, const QString& path)
    {
        if (key && std::ranges::find(m_playbook.calendars, key, &Calendar::key) == m_playbook.calendars.end())
            find(LintRule::UnknownCalendar, path, {key.value});
    }

    void conditions(const Conditions& groups, const QString& path, ConditionPlace place);
    void condition(const Condition& condition, const QString& path, ConditionPlace place);
    void contradiction(const ConditionGroup& group, const QString& path);
    void actions(const std::vector<Action>& actions, const QString& path);
    void look(const Protocol& protocol, const QString& path);
    void look(const Step& step, const Protocol& protocol, const QString& path);
    void fit(const Agreement& agreement, const QString& path);

    [[nodiscard]] bool isKnown(Attribute attribute, const QString& value) const;
    [[nodiscard]] std::vector<QueueKey> wayTo(const QueueKey& vendor) const;
    [[nodiscard]] int minutesAt(AgreementType type, const QueueKey& queue, Metric metric, Priority priority) const;

    const Playbook& m_playbook;
    std::vector<LintFinding>& m_findings;
};

bool RulesLinter::isKnown(Attribute attribute, const QString& value) const
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    switch (attribute) {
    case Attribute::Kind:
        return parseWord<TicketKind>(value).has_value();
    case Attribute::StateType:
        return parseWord<StateType>(value).has_value();
    case Attribute::Category:
        return m_playbook.category(CategoryKey{value}) != nullptr;
    case Attribute::Service:
        return m_playbook.service(ServiceKey{value}) != nullptr;
    case Attribute::State:
        return m_playbook.state(StateKey{value}) != nullptr;
    case Attribute::Queue:
        return m_playbook.queue(QueueKey{value}) != nullptr;
    case Attribute::PendingReason:
        return std::ranges::find(m_playbook.pendingReasons, value, &Choice::key) != m_playbook.pendingReasons.end();
    case Attribute::Priority:
        return number >= 1 && number <= m_playbook.matrix.priorities.size();
    case Attribute::Impact:
        return number >= 1 && number <= m_playbook.matrix.impacts.size();
    case Attribute::Urgency:
        return number >= 1 && number <= m_playbook.matrix.urgencies.size();
    case Attribute::Tier:
        return m_playbook.tier(Tier{isNumber ? number : -1}) != nullptr;
    case Attribute::Hops:
    case Attribute::Returns:
    case Attribute::Reopens:
    case Attribute::Client:
    case Attribute::Requester:
    case Attribute::Assignee:
    case Attribute::Owner:
        return isNumber && number >= 0;
    case Attribute::Sender:
        return value == QLatin1String("requester") || value == QLatin1String("staff");
    default:
        return !value.isEmpty();
    }
}

void RulesLinter::condition(const Condition& condition, const QString& path, ConditionPlace place)
{
    const QString attribute = toWord(condition.attribute);
    const QString comparison = toWord(condition.comparison);
    const auto offered = comparisonsOf(condition.attribute);
    if (std::ranges::find(offered, condition.comparison) == offered.end()) {
        find(LintRule::ConditionMeaningless, path, {attribute, comparison});
        return;
    }
    if (place == ConditionPlace::Protocol && isForRoutingAlone(condition))
        find(LintRule::ConditionForRouting, path, {attribute, comparison});
    calendar(condition.calendar, path + QStringLiteral(".calendar"));
    if (!takesValues(condition.comparison))
        return;
    if (condition.values.isEmpty())
        find(LintRule::ConditionValue, path + QStringLiteral(".values"), {attribute, QString()});
    for (const QString& value : condition.values) {
        bool known = isKnown(condition.attribute, value);
        if (condition.comparison == Comparison::Matches)
            known = QRegularExpression(value).isValid();
        else if (condition.comparison == Comparison::Before || condition.comparison == Comparison::After)
            known = parseWallTime(value).has_value();
        else if (condition.comparison == Comparison::LongerThan)
            known = value.toInt() > 0;
        if (!known)
            find(LintRule::ConditionValue, path + QStringLiteral(".values"), {attribute, value});
    }
}

/// Two conditions that must both hold and name different values of something that has only one.
void RulesLinter::contradiction(const ConditionGroup& group, const QString& path)
{
    if (group.join != Join::All)
        return;
    std::map<Attribute, QStringList> allowed;
    for (const Condition& one : group.conditions) {
        const bool several = one.attribute == Attribute::Tag || one.attribute == Attribute::Link ||
                             one.attribute == Attribute::Category || one.attribute == Attribute::Attachment;
        if (one.comparison != Comparison::Is || several)
            continue;
        const auto [known, fresh] = allowed.try_emplace(one.attribute, one.values);
        if (fresh)
            continue;
        known->second.removeIf([&](const QString& value) { return !one.values.contains(value); });
        if (known->second.isEmpty())
            find(LintRule::NeverHolds, path, {toWord(one.attribute)});
    }
}

void RulesLinter::conditions(const Conditions& groups, const QString& path, ConditionPlace place)
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QString group = QStringLiteral("%1[%2]").arg(path).arg(i);
        for (std::size_t j = 0; j < groups[i].conditions.size(); ++j)
            condition(groups[i].conditions[j], group + QStringLiteral(".conditions[%1]").arg(j), place);
        contradiction(groups[i], group);
    }
}

void RulesLinter::actions(const std::vector<Action>& actions, const QString& path)
{
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const Action& action = actions[i];
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
        const ActionKind kind = action.kind;
        const bool needsQueue = kind == ActionKind::MoveTo || kind == ActionKind::OpenConsult;
        const bool needsText = kind == ActionKind::AddTag || kind == ActionKind::RemoveTag ||
                               (kind == ActionKind::Assign && action.by == AssignBy::Skill);
        const bool incomplete = (needsQueue && !action.queue) || (needsText && action.text.trimmed().isEmpty()) ||
                                (kind == ActionKind::SetPriority && !action.priority.isSet()) ||
                                (kind == ActionKind::Tell && action.audience == Audience::Person && !action.person);
        if (incomplete)
            find(LintRule::ActionIncomplete, at, {toWord(kind)});
        const bool usesQueue = needsQueue || kind == ActionKind::MoveUp;
        if (!usesQueue || !action.queue)
            continue;
        const Queue* queue = m_playbook.queue(action.queue);
        if (!queue)
            find(LintRule::UnknownQueue, at + QStringLiteral(".queue"), {action.queue.value});
        else if (queue->retired)
            find(LintRule::EscalationToRetired, at + QStringLiteral(".queue"), {action.queue.value});
    }
}

void RulesLinter::look(const Step& step, const Protocol& protocol, const QString& path)
{
    if (step.key.isEmpty())
        find(LintRule::EmptyKey, path + QStringLiteral(".key"));
    if (std::ranges::count(protocol.steps, step.key, &Step::key) > 1)
        find(LintRule::DuplicateKey, path + QStringLiteral(".key"), {step.key});
    if (step.offset != Offset::After && protocol.trigger.kind != TriggerKind::Clock)
        find(LintRule::OffsetWithoutClock, path + QStringLiteral(".offset"), {toWord(step.offset)});
    for (const int minutes : {step.amount, step.repeatMinutes, step.atMost}) {
        if (minutes < 0)
            find(LintRule::MinutesNegative, path, {QString::number(minutes)});
    }
    if (step.offset == Offset::Share && step.amount > 100)
        find(LintRule::PercentOutOfRange, path + QStringLiteral(".amount"), {QString::number(step.amount)});
    if (step.actions.empty())
        find(LintRule::NothingToDo, path);
    conditions(step.conditions, path + QStringLiteral(".conditions"), ConditionPlace::Protocol);
    actions(step.actions, path + QStringLiteral(".actions"));
}

void RulesLinter::look(const Protocol& protocol, const QString& path)
{
    calendar(protocol.calendar, path + QStringLiteral(".calendar"));
    conditions(protocol.scope, path + QStringLiteral(".scope"), ConditionPlace::Protocol);
    if (protocol.steps.empty())
        find(LintRule::NothingToDo, path);
    for (std::size_t i = 0; i < protocol.steps.size(); ++i)
        look(protocol.steps[i], protocol, path + QStringLiteral(".steps[%1]").arg(i));
    const Trigger& trigger = protocol.trigger;
    if (trigger.kind == TriggerKind::TimeInState && trigger.states.empty())
        find(LintRule::ListEmpty, path + QStringLiteral(".trigger.states"));
    for (const StateType state : trigger.states) {
        if (trigger.kind == TriggerKind::TimeInState && !isOpen(state) && state != StateType::Resolved)
            find(LintRule::StateNeverWaits, path + QStringLiteral(".trigger.states"), {toWord(state)});
    }
    if (trigger.kind == TriggerKind::Event && trigger.moment == Moment::Closed)
        find(LintRule::StateNeverWaits, path + QStringLiteral(".trigger.moment"), {toWord(StateType::Closed)});
}

/// The shortest way from the intake up to that queue, without it; empty when there is none.
std::vector<QueueKey> RulesLinter::wayTo(const QueueKey& vendor) const
{
    std::vector<std::vector<QueueKey>> ways{{m_playbook.intake}};
    std::set<QueueKey> seen{m_playbook.intake};
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (m_playbook.mayEscalate(ways[i].back(), vendor))
            return ways[i];
        for (const Queue& queue : m_playbook.queues) {
            if (queue.kind != QueueKind::Team || !m_playbook.mayEscalate(ways[i].back(), queue.key) ||
                !seen.insert(queue.key).second)
                continue;
            std::vector<QueueKey> further = ways[i];
            further.push_back(queue.key);
            ways.push_back(std::move(further));
        }
    }
    return {};
}

int RulesLinter::minutesAt(AgreementType type, const QueueKey& queue, Metric metric, Priority priority) const
{
    const auto holds = std::ranges::find_if(m_playbook.agreements, [&](const Agreement& agreement) {
        return agreement.type == type &&
               (agreement.queues.empty() || std::ranges::find(agreement.queues, queue) != agreement.queues.end());
    });
    const Target* target = holds == m_playbook.agreements.end() ? nullptr : holds->target(metric);
    return target ? target->minutesFor(priority) : 0;
}

/// A vendor's time and that of every team on the way to it must fit into what the client was promised.
void RulesLinter::fit(const Agreement& agreement, const QString& path)
{
    const Target* promised = agreement.type == AgreementType::Sla ? agreement.target(Metric::Resolution) : nullptr;
    if (!promised)
        return;
    for (int rank = 1; rank <= static_cast<int>(m_playbook.matrix.priorities.size()); ++rank) {
        const Priority priority{rank};
        const int have = promised->minutesFor(priority);
        for (const Queue& vendor : m_playbook.queues) {
            if (vendor.kind != QueueKind::Vendor || vendor.retired || have == 0)
                continue;
            const int theirs = minutesAt(AgreementType::Uc, vendor.key, Metric::VendorResolution, priority);
            const std::vector<QueueKey> way = wayTo(vendor.key);
            int need = theirs;
            QStringList names;
            for (const QueueKey& queue : way) {
                need += minutesAt(AgreementType::Ola, queue, Metric::HandOn, priority);
                names.append(m_playbook.queue(queue)->name);
            }
            names.append(vendor.name);
            if (theirs == 0 || way.empty() || need <= have)
                continue;
            find(LintRule::AgreementsDoNotFit, path + QStringLiteral(".targets"),
                 {m_playbook.matrix.priorities.value(rank - 1), QString::number(need), QString::number(have),
                  names.join(QStringLiteral(" › "))});
            break;
        }
    }
}

} // namespace

void lintRules(const Playbook& playbook, std::vector<LintFinding>& findings)
{
    RulesLinter(playbook, findings).run();
}

} // namespace tierdesk
