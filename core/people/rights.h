// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what in which queue, and why: role × queue → rights.
#pragma once

#include "core/people/person.h"

#include <span>

namespace tierdesk {

/// From seeing a ticket in a list to administering the desk. The last four belong to no queue.
enum class Right {
    See,
    Read,
    Note,
    Reply,
    Edit,
    AssignSelf,
    AssignOthers,
    MoveOut,
    MoveIn,
    Merge,
    Close,
    Reopen,
    Redact,
    SeeVault,
    EditArticles,
    SeeReports,
    EditPlaybook,
    EditPeople
};

template <>
struct Words<Right>
{
    static constexpr std::array words{"see",         "read",          "note",       "reply",     "edit",
                                      "assign-self", "assign-others", "move-out",   "move-in",   "merge",
                                      "close",       "reopen",        "redact",     "see-vault", "edit-articles",
                                      "see-reports", "edit-playbook", "edit-people"};
};

/// Whether it is held in a queue, or for the desk as a whole.
[[nodiscard]] constexpr bool isOfQueue(Right right)
{
    return right < Right::EditArticles;
}

/// Where a grant holds. Own: the queues its holder works in. Listed: those it names.
enum class GrantPlace { Anywhere, OwnQueues, OtherQueues, Listed };

template <>
struct Words<GrantPlace>
{
    static constexpr std::array words{"anywhere", "own-queues", "other-queues", "listed"};
};

/// Rights of a role in some queues. What no grant gives is not allowed; grants only add to each other.
struct Grant
{
    Role role = Role::Technician;
    GrantPlace place = GrantPlace::Anywhere;
    /// For Listed.
    std::vector<QueueKey> queues;
    std::vector<Right> rights;

    [[nodiscard]] bool covers(const Person& person, const QueueKey& queue) const;
    /// Seeing follows from every other right in a queue, but for moving tickets into it.
    [[nodiscard]] bool gives(Right right) const;

    TIERDESK_FIELDS(Grant, role, place, queues, rights)
};

using Grants = std::vector<Grant>;

/// What holds where a playbook says nothing of rights: staff works on every ticket and writes articles, supervisors
/// redact, see the vault and reports, administrators administer.
[[nodiscard]] const Grants& defaultGrants();

/// Why somebody may do something, or may not.
enum class Ground {
    Granted,
    /// It is theirs, or they watch it.
    Involved,
    NotGranted,
    /// Granted, but not in this queue.
    OtherQueue,
    OtherClient,
    NotStaff,
    HasLeft
};

struct Permission
{
    Ground ground = Ground::NotGranted;
    /// The grant that gives it, here or elsewhere.
    std::optional<Grant> grant;

    bool operator==(const Permission&) const = default;
    [[nodiscard]] bool allowed() const { return ground == Ground::Granted || ground == Ground::Involved; }
};

/// Of that right in that queue; the queue does not matter for rights of the desk as a whole.
[[nodiscard]] Permission permissionOn(const Person& person, Right right, const QueueKey& queue, const Grants& grants);

/// Whether it is held in any queue at all.
[[nodiscard]] bool holdsAnywhere(const Person& person, Right right, const Grants& grants);

/// Whether their work is open to that person. Somebody who serves some clients sees nothing of the others, nor what
/// belongs to none.
[[nodiscard]] bool serves(const Person& person, ClientId client);

/// Which tickets somebody has a right on, as a value that the query layer can ask for.
struct Sight
{
    /// Whose tickets are seen wherever they are: assigned to, owned or watched by this person. Null: nothing is seen.
    PersonId who;
    /// Empty: every client's.
    std::vector<ClientId> clients;
    /// Seen are only these queues, or all but these.
    enum class Queues { AllBut, Only };
    Queues mode = Queues::AllBut;
    std::vector<QueueKey> queues;
    /// Tickets that wait for an answer from one of these are seen wherever they are.
    std::vector<QueueKey> asked;

    bool operator==(const Sight&) const = default;
    [[nodiscard]] bool isEverything() const;
    [[nodiscard]] bool isNothing() const { return who.isNull(); }
};

[[nodiscard]] Sight sightOf(const Person& person, Right right, const Grants& grants);

} // namespace tierdesk
