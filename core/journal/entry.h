// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope of an event: where it stands in the journal, who or what caused it, and when.
#pragma once

#include "core/base/instant.h"
#include "core/journal/deskevents.h"
#include "core/ticket/events.h"

#include <variant>

namespace tierdesk {

enum class CauseKind { Person, Rule, Import, Guide, System };

template <>
struct Words<CauseKind>
{
    static constexpr std::array words{"person", "rule", "import", "guide", "system"};
};

/// Every event names what brought it about.
struct Cause
{
    CauseKind kind = CauseKind::Person;
    /// Who acted. For an import: who the log says acted; may be null.
    PersonId actor;
    /// A rule with its version, "file.csv:17" of an import; empty for a person at the keyboard.
    QString reference;

    bool operator==(const Cause&) const = default;
};

struct Event : std::variant<TicketEvent, DeskEvent>
{
    TIERDESK_COMPILED_ONCE(Event)
    bool operator==(const Event&) const;
};

struct JournalEntry
{
    /// Place in the whole journal; the order of things. 0 before it is appended.
    qint64 sequence = 0;
    /// Null for what concerns the desk as a whole.
    TicketId ticket;
    /// Counts the entries of its ticket from 1.
    int version = 0;
    Event event;
    Cause cause;
    /// The order it came from; entries of one order share it.
    CommandId command;
    /// When it happened in the world.
    Instant occurredAt;
    /// When we learnt of it.
    Instant recordedAt;
    /// The playbook in force.
    int playbook = 0;

    bool operator==(const JournalEntry&) const = default;
    [[nodiscard]] const TicketEvent* ticketEvent() const { return std::get_if<TicketEvent>(&event); }

    /// The event when it is of that kind, else null.
    template <class E>
    [[nodiscard]] const E* is() const
    {
        const auto* inner = ticketEvent();
        return inner ? std::get_if<E>(inner) : nullptr;
    }
    /// The same of what concerns the desk as a whole.
    template <class E>
    [[nodiscard]] const E* deskEvent() const
    {
        const auto* inner = std::get_if<DeskEvent>(&event);
        return inner ? std::get_if<E>(inner) : nullptr;
    }
};

} // namespace tierdesk
