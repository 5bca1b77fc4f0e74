// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The enumerations of a ticket, with their words.
#pragma once

#include "core/playbook/playbook.h"

namespace tierdesk {

enum class Channel { Phone, Mail, Web, Chat, InPerson, Monitoring, Import };

template <>
struct Words<Channel>
{
    static constexpr std::array words{"phone", "mail", "web", "chat", "in-person", "monitoring", "import"};
};

enum class MessageKind {
    /// The requester wrote.
    Received,
    /// Public, to the requester.
    Reply,
    /// For colleagues only.
    Note,
    /// A phone call or chat written down; public, counts as contact.
    Contact
};

template <>
struct Words<MessageKind>
{
    static constexpr std::array words{"received", "reply", "note", "contact"};
};

/// Seen from the ticket that holds the link.
enum class LinkKind {
    Related,
    Parent,
    Child,
    DuplicateOf,
    Duplicate,
    SplitFrom,
    SplitInto,
    FollowUpOf,
    FollowUp,
    CausedBy,
    Causes
};

template <>
struct Words<LinkKind>
{
    static constexpr std::array words{"related",   "parent",     "child",      "duplicate-of",
                                      "duplicate", "split-from", "split-into", "follow-up-of",
                                      "follow-up", "caused-by",  "causes"};
};

/// The same link seen from the other ticket.
[[nodiscard]] constexpr LinkKind opposite(LinkKind kind)
{
    using enum LinkKind;
    switch (kind) {
    case Related:
        return Related;
    case Parent:
        return Child;
    case Child:
        return Parent;
    case DuplicateOf:
        return Duplicate;
    case Duplicate:
        return DuplicateOf;
    case SplitFrom:
        return SplitInto;
    case SplitInto:
        return SplitFrom;
    case FollowUpOf:
        return FollowUp;
    case FollowUp:
        return FollowUpOf;
    case CausedBy:
        return Causes;
    case Causes:
        return CausedBy;
    }
    return Related;
}

} // namespace tierdesk
