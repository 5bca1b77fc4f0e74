// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What each value of an enumeration is called, as it stands alone in a list or a label.
#pragma once

#include "core/base/fields.h"
#include "core/desk/listquery.h"
#include "core/desk/timeline.h"
#include "core/journal/entry.h"
#include "core/lint/lint.h"
#include "core/people/person.h"

namespace tierdesk {

[[nodiscard]] QString nameOf(TicketKind kind);
[[nodiscard]] QString nameOf(Channel channel);
[[nodiscard]] QString nameOf(MessageKind kind);
/// Before the number of the other ticket: "Duplicate of".
[[nodiscard]] QString nameOf(LinkKind kind);
[[nodiscard]] QString nameOf(PacketPart part);
[[nodiscard]] QString nameOf(StateType type);
[[nodiscard]] QString nameOf(QueueKind kind);
[[nodiscard]] QString nameOf(Required need);
[[nodiscard]] QString nameOf(FollowUp mode);
[[nodiscard]] QString nameOf(Role role);
[[nodiscard]] QString nameOf(CauseKind kind);
[[nodiscard]] QString nameOf(SortKey key);
[[nodiscard]] QString nameOf(GroupBy group);
[[nodiscard]] QString nameOf(FilterField field);
[[nodiscard]] QString nameOf(TimelineClass kind);
[[nodiscard]] QString nameOf(LintSeverity severity);
[[nodiscard]] QString nameOf(AgreementType type);
[[nodiscard]] QString nameOf(Metric metric);
[[nodiscard]] QString nameOf(OnReopen choice);
[[nodiscard]] QString nameOf(Weekday day);
/// The part of a ticket that an undo puts back.
[[nodiscard]] QString nameOf(const Section& section);

} // namespace tierdesk
