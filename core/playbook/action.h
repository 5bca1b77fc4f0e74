// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule can do to a ticket and for the people around it.
#pragma once

#include "core/base/ids.h"
#include "core/base/ranks.h"
#include "core/base/reflect.h"
#include "core/playbook/statetype.h"

namespace tierdesk {

enum class ActionKind {
    /// Functional escalation: to the queue named, or the first that the ticket's queue may escalate to. Replaces.
    MoveUp,
    /// To a queue, of whatever tier.
    MoveTo,
    /// Hierarchical escalation: somebody is told, until somebody acknowledges. The ticket stays.
    Tell,
    SetPriority,
    AddTag,
    RemoveTag,
    Assign,
    AddNote,
    /// A public question to the requester; the ticket then waits for the answer.
    AskForInformation,
    OpenConsult,
    SetState,
    /// The routing rules after this one are not tried.
    StopRules
};

template <>
struct Words<ActionKind>
{
    static constexpr std::array words{"move-up",    "move-to",   "tell",     "set-priority",        "add-tag",
                                      "remove-tag", "assign",    "add-note", "ask-for-information", "open-consult",
                                      "set-state",  "stop-rules"};
};

/// Whom a rule tells. A queue without a lead has its supervisors, then any; without a manager or on-call its lead.
enum class Audience { Assignee, Owner, Lead, Manager, OnCall, Queue, Person };

template <>
struct Words<Audience>
{
    static constexpr std::array words{"assignee", "owner", "lead", "manager", "on-call", "queue", "person"};
};

/// How a rule chooses among the members of the ticket's queue who are there, on shift and have room.
enum class AssignBy {
    /// Who was given a ticket longest ago.
    RoundRobin,
    /// Who has the least open work, the pressing counting more.
    LeastLoaded,
    /// As LeastLoaded, among those with the skill.
    Skill,
    /// Who had it or this requester's last one, else as LeastLoaded.
    Sticky
};

template <>
struct Words<AssignBy>
{
    static constexpr std::array words{"round-robin", "least-loaded", "skill", "sticky"};
};

struct Action
{
    ActionKind kind = ActionKind::Tell;
    /// For MoveUp, MoveTo and OpenConsult.
    QueueKey queue;
    /// For Tell; `person` when it says so.
    Audience audience = Audience::Lead;
    PersonId person;
    Priority priority;
    AssignBy by = AssignBy::LeastLoaded;
    /// For SetState.
    StateType state = StateType::Open;
    /// The tag, the skill, or the words that are written or told.
    QString text;

    TIERDESK_FIELDS(Action, kind, queue, audience, person, priority, by, state, text)
};

} // namespace tierdesk
