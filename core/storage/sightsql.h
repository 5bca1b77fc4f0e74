// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may see, as a condition on the table `ticket`. Every read of tickets that a store answers asks here.
#pragma once

#include "core/knowledge/articlesight.h"
#include "core/people/rights.h"
#include "core/storage/filtersql.h"

namespace tierdesk {

/// Met by the tickets that are seen; its condition may stand wherever `ticket` is read by its own name.
[[nodiscard]] Clause sightClause(const Sight& sight);

/// Which tickets the viewer of a store sees in lists, and which they may read. Follows the journal.
class Viewer
{
public:
    void lookAs(PersonId who, Capacity capacity);

    struct Sights
    {
        Sight see;
        Sight read;
        /// Whose requesters are seen; empty: everybody's.
        std::vector<ClientId> clients;
        ArticleSight articles;
        /// Who looks, when it is somebody who needs help; else null.
        PersonId requester;
    };
    /// Nothing: everything is seen. Asks the database again when a person or a playbook was recorded since.
    [[nodiscard]] Stored<const Sights*> sights(Connection& connection,
                                               const std::function<Stored<PlaybookPtr>()>& playbook);

    /// Nothing: everything is seen.
    [[nodiscard]] Stored<const ArticleSight*> articles(Connection& connection,
                                                       const std::function<Stored<PlaybookPtr>()>& playbook);

    [[nodiscard]] PersonId who() const { return m_who; }
    [[nodiscard]] Capacity capacity() const { return m_capacity; }

private:
    [[nodiscard]] Stored<void> look(Connection& connection, const std::function<Stored<PlaybookPtr>()>& playbook);

    PersonId m_who;
    Capacity m_capacity = Capacity::Role;
    qint64 m_deskVersion = -1;
    std::optional<Sights> m_sights;
};

/// Those of the tickets that are seen, in the same order; all of them for no sight.
[[nodiscard]] Stored<std::vector<TicketId>> seenOf(Connection& connection, const Sight* sight,
                                                   std::span<const TicketId> tickets);

} // namespace tierdesk
