// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbook.h"

#include <algorithm>

namespace tierdesk {

namespace {

template <class T, class Key>
const T* byKey(const std::vector<T>& entries, const Key& key)
{
    const auto found = std::ranges::find(entries, key, &T::key);
    return found == entries.end() ? nullptr : &*found;
}

/// The linter refuses circles; the bound keeps a damaged document from hanging the program.
constexpr int deepestTree = 16;

} // namespace

const TierEntry* Playbook::tier(Tier wanted) const
{
    const auto found = std::ranges::find(tiers, wanted, &TierEntry::tier);
    return found == tiers.end() ? nullptr : &*found;
}

const Queue* Playbook::queue(const QueueKey& key) const
{
    return byKey(queues, key);
}

const State* Playbook::state(const StateKey& key) const
{
    return byKey(states, key);
}

const State* Playbook::stateOf(StateType type) const
{
    const auto found = std::ranges::find(states, type, &State::type);
    return found == states.end() ? nullptr : &*found;
}

const Category* Playbook::category(const CategoryKey& key) const
{
    return byKey(categories, key);
}

const Service* Playbook::service(const ServiceKey& key) const
{
    return byKey(services, key);
}

const Transition* Playbook::transition(StateType from, StateType to) const
{
    const auto found =
        std::ranges::find_if(transitions, [&](const Transition& t) { return t.from == from && t.to == to; });
    return found == transitions.end() ? nullptr : &*found;
}

Priority Playbook::priority(Impact impact, Urgency urgency) const
{
    const auto row = static_cast<std::size_t>(impact.value - 1);
    const auto column = static_cast<std::size_t>(urgency.value - 1);
    if (!impact.isSet() || !urgency.isSet() || row >= matrix.rows.size() || column >= matrix.rows[row].size())
        return {};
    return matrix.rows[row][column];
}

bool Playbook::isWithin(const CategoryKey& one, const CategoryKey& other) const
{
    int depth = 0;
    for (const Category* entry = category(one); entry && depth < deepestTree;
         entry = category(entry->parent), ++depth) {
        if (entry->key == other)
            return true;
    }
    return false;
}

const HandoffStandard* Playbook::handoffStandard(Tier from, Tier to, const CategoryKey& of) const
{
    const auto found = std::ranges::find_if(handoffs, [&](const HandoffStandard& standard) {
        return standard.from == from && standard.to == to &&
               (standard.category.isNull() || isWithin(of, standard.category));
    });
    return found == handoffs.end() ? nullptr : &*found;
}

const Protocol* Playbook::protocol(const RuleKey& key) const
{
    return byKey(protocols, key);
}

const Guide* Playbook::guide(const GuideKey& key) const
{
    return byKey(guides, key);
}

const RoutingRule* Playbook::routingRule(const RuleKey& key) const
{
    return byKey(routing, key);
}

ServiceScope Playbook::scopeOf(const Service& service, Tier tier) const
{
    const auto said = std::ranges::find(service.scopes, tier, &ServiceScope::tier);
    if (said != service.scopes.end()) {
        ServiceScope scope = *said;
        if (!scope.handTo)
            scope.handTo = service.owner;
        return scope;
    }
    const Queue* owner = queue(service.owner);
    const Permitted usual = owner && tier < owner->tier ? Permitted::Look : Permitted::Change;
    return {tier, usual, service.owner, {}};
}

QString Playbook::categoryPath(const CategoryKey& key) const
{
    QStringList names;
    for (const Category* entry = category(key); entry && names.size() < deepestTree; entry = category(entry->parent))
        names.prepend(entry->name);
    return names.join(QStringLiteral(" › "));
}

bool Playbook::mayEscalate(const QueueKey& from, const QueueKey& to) const
{
    const Queue* source = queue(from);
    const Queue* target = queue(to);
    if (!source || !target || target->retired || target->tier <= source->tier)
        return false;
    return source->escalatesTo.empty() || std::ranges::find(source->escalatesTo, to) != source->escalatesTo.end();
}

} // namespace tierdesk
