// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a handoff packet can already say, so that nobody types what the ticket knows.
#pragma once

#include "core/ticket/ticket.h"

namespace tierdesk {

/// Goes on from the packet the ticket came with, if any. Symptom: the description, or the subject. Steps tried: notes,
/// work,
/// answers in guides and finished tasks since that packet, a line each. Evidence: the names of the files. Environment:
/// the asset. Promise: the last public reply. What is asked of the next tier is left to the sender. Where a guide came
/// to a handoff, its words go before all of these.
[[nodiscard]] HandoffPacket prefilledPacket(const Ticket& ticket);

/// The outcome that the last guide came to, if it says that it is solved; null otherwise.
[[nodiscard]] const GuideNode* solvedByGuide(const Ticket& ticket);

} // namespace tierdesk
