// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an administrator may configure, as one versioned value. Rules are pure functions of it.
#pragma once

#include "core/people/rights.h"
#include "core/playbook/followup.h"
#include "core/playbook/guide.h"
#include "core/playbook/handoff.h"
#include "core/playbook/launch.h"
#include "core/playbook/protocol.h"
#include "core/playbook/rolecards.h"
#include "core/playbook/signinpolicy.h"

#include <QStringList>
#include <vector>

namespace tierdesk {

struct TierEntry
{
    Tier tier;
    QString name;
    /// What this tier does and does not do, in words for the people who work there.
    QString scope;
    /// What an hour of work there costs, in whole units of the desk's own currency; 0 for not told.
    int hourlyCost = 0;

    TIERDESK_FIELDS(TierEntry, tier, name, scope, hourlyCost)
};

/// In tier 4 a queue is a vendor's or engineering's; below it is the desk's own team.
enum class QueueKind { Team, Vendor, Engineering };

template <>
struct Words<QueueKind>
{
    static constexpr std::array words{"team", "vendor", "engineering"};
};

/// A team's list of tickets; belongs to exactly one tier. Retired, never deleted.
struct Queue
{
    QueueKey key;
    QString name;
    Tier tier;
    QueueKind kind = QueueKind::Team;
    QString purpose;
    /// Where this queue may escalate to; empty means any queue of a higher tier.
    std::vector<QueueKey> escalatesTo;
    bool retired = false;
    // Whom a rule tells. Null: see Audience.
    PersonId lead{};
    PersonId manager{};
    PersonId onCall{};

    TIERDESK_FIELDS(Queue, key, name, tier, kind, purpose, escalatesTo, retired, lead, manager, onCall)
};

struct Category
{
    CategoryKey key;
    QString name;
    /// Null for a root of the tree.
    CategoryKey parent;

    TIERDESK_FIELDS(Category, key, name, parent)
};

/// What the desk looks after; owned by a queue, which may be a vendor's.
struct Service
{
    ServiceKey key;
    QString name;
    QueueKey owner;
    /// What each tier may do to it. A tier that is not here may do what is usual, which for a tier below the owner's
    /// is to look.
    std::vector<ServiceScope> scopes{};

    TIERDESK_FIELDS(Service, key, name, owner, scopes)
};

/// priority = rows[impact - 1][urgency - 1]. Names run from the most pressing.
struct PriorityMatrix
{
    QStringList impacts;
    QStringList urgencies;
    QStringList priorities;
    std::vector<std::vector<Priority>> rows;

    TIERDESK_FIELDS(PriorityMatrix, impacts, urgencies, priorities, rows)
};

struct State
{
    StateKey key;
    QString name;
    StateType type = StateType::Open;

    TIERDESK_FIELDS(State, key, name, type)
};

/// What must be said for a move between state types.
enum class Required { Reason, Resolution, PendingReason, Until };

template <>
struct Words<Required>
{
    static constexpr std::array words{"reason", "resolution", "pending-reason", "until"};
};

/// A legal move. A move that is not listed is refused.
struct Transition
{
    StateType from = StateType::New;
    StateType to = StateType::Open;
    std::vector<Required> needs;

    TIERDESK_FIELDS(Transition, from, to, needs)
};

/// A word with a key: reasons for a return or a wait, codes of a resolution.
struct Choice
{
    QString key;
    QString name;

    TIERDESK_FIELDS(Choice, key, name)
};

struct Playbook
{
    /// 0 for a draft that was never published.
    int version = 0;
    QString name;
    std::vector<TierEntry> tiers;
    std::vector<Queue> queues;
    /// Where a new ticket arrives when nothing says otherwise.
    QueueKey intake;
    std::vector<Category> categories;
    std::vector<Service> services;
    PriorityMatrix matrix;
    std::vector<State> states;
    std::vector<Transition> transitions;
    /// The first that fits a handoff holds.
    std::vector<HandoffStandard> handoffs;
    HopGuard hopGuard;
    std::vector<Choice> returnReasons;
    std::vector<Choice> pendingReasons;
    std::vector<Choice> resolutionCodes;
    FollowUpPolicy followUp;
    std::vector<Calendar> calendars;
    /// In the order in which they are tried; each type by itself.
    std::vector<Agreement> agreements;
    /// In the order in which they are tried.
    std::vector<RoutingRule> routing;
    std::vector<Protocol> protocols;
    /// Empty: defaultGrants().
    Grants rights;
    SignInPolicy signIn;
    /// Programs that can be started from a ticket.
    std::vector<LaunchTemplate> launches{};
    /// What technicians are led through. A guide's version is the playbook's.
    std::vector<Guide> guides{};
    /// At most one a role.
    std::vector<RoleCards> dashboards{};

    TIERDESK_FIELDS(Playbook, version, name, tiers, queues, intake, categories, services, matrix, states, transitions,
                    handoffs, hopGuard, returnReasons, pendingReasons, resolutionCodes, followUp, calendars, agreements,
                    routing, protocols, rights, signIn, launches, guides, dashboards)

    [[nodiscard]] const Grants& grants() const { return rights.empty() ? defaultGrants() : rights; }

    [[nodiscard]] const TierEntry* tier(Tier wanted) const;
    [[nodiscard]] const Queue* queue(const QueueKey& key) const;
    [[nodiscard]] const State* state(const StateKey& key) const;
    /// The first state of that type; the linter refuses a playbook that lacks one.
    [[nodiscard]] const State* stateOf(StateType type) const;
    [[nodiscard]] const Category* category(const CategoryKey& key) const;
    [[nodiscard]] const Service* service(const ServiceKey& key) const;
    /// Null when that move is not legal.
    [[nodiscard]] const Transition* transition(StateType from, StateType to) const;
    /// Not set while impact or urgency are not.
    [[nodiscard]] Priority priority(Impact impact, Urgency urgency) const;
    /// What a handoff of a ticket of that category must tell; null when nothing is asked.
    [[nodiscard]] const HandoffStandard* handoffStandard(Tier from, Tier to, const CategoryKey& of) const;
    /// Whether a category is another one or stands under it.
    [[nodiscard]] bool isWithin(const CategoryKey& one, const CategoryKey& other) const;
    [[nodiscard]] const Protocol* protocol(const RuleKey& key) const;
    [[nodiscard]] const Guide* guide(const GuideKey& key) const;
    [[nodiscard]] const RoutingRule* routingRule(const RuleKey& key) const;
    /// What that tier may do to a service whose owner is known.
    [[nodiscard]] ServiceScope scopeOf(const Service& service, Tier tier) const;
    /// "Hardware › Printer": the names from the root down.
    [[nodiscard]] QString categoryPath(const CategoryKey& key) const;
    /// Whether `from` may escalate to `to`: a live queue of a higher tier, allowed by `from`.
    [[nodiscard]] bool mayEscalate(const QueueKey& from, const QueueKey& to) const;
};

} // namespace tierdesk
