// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as it stood: which part of the journal a past instant is made of. Pure.
#pragma once

#include "core/desk/listquery.h"
#include "core/escalation/course.h"

namespace tierdesk {

/// Now: what had happened by then, as far as it is known today; an import and a late mail count from when they
/// happened. Then: only what had been recorded by then, which is what people knew.
enum class Knowledge { Now, Then };

template <>
struct Words<Knowledge>
{
    static constexpr std::array words{"now", "then"};
};

struct Past
{
    Instant at;
    Knowledge knowledge = Knowledge::Now;

    bool operator==(const Past&) const = default;
};

/// From when an entry counts by itself; among a ticket's entries none counts before the one it follows.
[[nodiscard]] Instant instantOf(const JournalEntry& entry, Knowledge knowledge);

/// The beginning of a ticket's history up to then; empty when there was no such ticket.
[[nodiscard]] std::span<const JournalEntry> historyAt(std::span<const JournalEntry> history, const Past& past);

/// The ticket as it stood with its clocks and ladders, by the playbooks that had been published by then or had already
/// judged what had happened.
[[nodiscard]] TicketCourse courseAt(std::span<const JournalEntry> history, const CourseBasis& basis, const Past& past);

/// A list as it stood, with its lines.
struct TicketsThen
{
    TicketList list;
    std::vector<TicketRow> rows;

    bool operator==(const TicketsThen&) const = default;
};

} // namespace tierdesk
