// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A small desk for tests: a playbook that never changes with the shipped one, and its people.
#pragma once

#include "core/journal/entry.h"
#include "core/people/person.h"
#include "core/playbook/playbook.h"

namespace tierdesk::test {

inline const QueueKey selfService{QStringLiteral("self")};
inline const QueueKey frontDesk{QStringLiteral("desk")};
inline const QueueKey onSite{QStringLiteral("onsite")};
inline const QueueKey network{QStringLiteral("network")};
inline const QueueKey applications{QStringLiteral("apps")};
inline const QueueKey experts{QStringLiteral("experts")};
inline const QueueKey vendor{QStringLiteral("vendor")};
inline const QueueKey engineering{QStringLiteral("engineering")};
/// Tier 2, retired.
inline const QueueKey formerTeam{QStringLiteral("former")};

/// Two technicians, a supervisor, an automaton; two requesters of one client and one of another.
inline constexpr PersonId ada{1};
inline constexpr PersonId ben{2};
inline constexpr PersonId cora{3};
inline constexpr PersonId robot{4};
inline constexpr PersonId mia{5};
inline constexpr PersonId noah{6};
inline constexpr PersonId olga{7};

/// Tier 1 may escalate to network and apps alone; 1 to 2 asks for symptom, steps tried and ask.
[[nodiscard]] Playbook playbook();
[[nodiscard]] std::vector<Person> people();
[[nodiscard]] std::optional<Person> personOf(PersonId id);

/// 2026-03-02T09:00Z, a Monday.
inline constexpr Instant dawn{1772442000000};

[[nodiscard]] Details details(const QString& subject = QStringLiteral("Printer is silent"));
/// By Mia, at the front desk, unrated.
[[nodiscard]] TicketOpened opened();
[[nodiscard]] StateChanged changed(StateType type);
[[nodiscard]] StateChanged resolved();
[[nodiscard]] StateChanged waiting(StateType type = StateType::PendingRequester);
[[nodiscard]] Place placeOf(const QueueKey& queue);
[[nodiscard]] HandoffPacket packet();
[[nodiscard]] TicketEscalated escalated(const QueueKey& to);
[[nodiscard]] MessageAdded message(MessageKind kind, PersonId author, const QString& body);

} // namespace tierdesk::test
