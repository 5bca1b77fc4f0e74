// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What ids and keys are called: by the playbook, and by whoever knows the people.
#pragma once

#include "core/playbook/playbook.h"
#include "core/ticket/ticket.h"

#include <functional>

namespace tierdesk {

/// Holds a reference to the playbook; make one where it is needed.
class Names
{
public:
    /// An empty name for somebody who is not known.
    using PersonName = std::function<QString(PersonId)>;
    using ClientName = std::function<QString(ClientId)>;

    /// Without functions people and clients are called by their numbers.
    Names(const Playbook& playbook, PersonName person = {}, ClientName client = {});

    [[nodiscard]] const Playbook& playbook() const { return m_playbook; }

    /// "nobody" for the null person.
    [[nodiscard]] QString person(PersonId id) const;
    /// Empty for the null client.
    [[nodiscard]] QString client(ClientId id) const;
    /// These give the key itself when the playbook does not have it any more.
    [[nodiscard]] QString queue(const QueueKey& key) const;
    [[nodiscard]] QString state(const StateKey& key) const;
    [[nodiscard]] QString category(const CategoryKey& key) const;
    [[nodiscard]] QString service(const ServiceKey& key) const;
    [[nodiscard]] QString returnReason(const QString& key) const;
    [[nodiscard]] QString pendingReason(const QString& key) const;
    [[nodiscard]] QString resolutionCode(const QString& key) const;
    /// Of a protocol or a routing rule.
    [[nodiscard]] QString rule(const RuleKey& key) const;
    /// "Network (tier 2)"
    [[nodiscard]] QString place(const Place& place) const;
    /// "tier 2"
    [[nodiscard]] static QString tier(Tier tier);
    /// A dash while it is not rated.
    [[nodiscard]] QString impact(Impact impact) const;
    [[nodiscard]] QString urgency(Urgency urgency) const;
    /// "P2 High"
    [[nodiscard]] QString priority(Priority priority) const;
    /// "#1042"
    [[nodiscard]] static QString ticket(TicketId id);

private:
    const Playbook& m_playbook;
    PersonName m_person;
    ClientName m_client;
};

} // namespace tierdesk
