// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a ticket, one entry for each action: its name, keys and icon, whether it works on many tickets,
// and why it cannot be done now.
#pragma once

#include "core/ticket/decide.h"
#include "ui/shell/actionregistry.h"
#include "ui/ticket/ticketdossier.h"

namespace tierdesk {

enum class Act {
    New,
    Reply,
    Note,
    Contact,
    Attach,
    Confide,
    Triage,
    Claim,
    Assign,
    Unassign,
    Owner,
    Route,
    Escalate,
    Accept,
    Return,
    Management,
    Consult,
    Answer,
    Pending,
    Resume,
    Resolve,
    Close,
    Reopen,
    Cancel,
    Merge,
    Unmerge,
    Split,
    Link,
    Article,
    Watch,
    AddWatcher,
    Task,
    Work,
    Launch,
    Edit,
    Subject,
    Redact,
    CopyLink,
    CopyText,
    Print,
    Pdf,
    Undo
};

template <>
struct Words<Act>
{
    static constexpr std::array words{
        "new",      "reply",     "note",      "contact",     "attach", "confide", "triage",     "claim",   "assign",
        "unassign", "owner",     "route",     "escalate",    "accept", "return",  "management", "consult", "answer",
        "pending",  "resume",    "resolve",   "close",       "reopen", "cancel",  "merge",      "unmerge", "split",
        "link",     "article",   "watch",     "add-watcher", "task",   "work",    "launch",     "edit",    "subject",
        "redact",   "copy-link", "copy-text", "print",       "pdf",    "undo"};
};

/// "ticket.escalate"
[[nodiscard]] QString actionId(Act act);
/// Name, shortcut, icon and tip as the registry takes them.
[[nodiscard]] ActionSpec specOf(Act act);

enum class Reach {
    /// Needs no ticket.
    Desk,
    One,
    Many
};
[[nodiscard]] Reach reachOf(Act act);

/// Why it cannot be done with that ticket now, in words; empty when it can. Asks the domain's own rules by trying a
/// plausible order.
[[nodiscard]] QString whyNot(Act act, const TicketDossier& dossier, const Context& context, const Names& words);

} // namespace tierdesk
