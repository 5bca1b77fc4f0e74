// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a dossier into the cards of its timeline.
#pragma once

#include "ui/ticket/ticketdossier.h"
#include "ui/ticket/timelinecard.h"

namespace tierdesk {

/// In the order of what happened, the messages of merged tickets among them.
[[nodiscard]] std::vector<TimelineCard> timelineCards(const TicketDossier& dossier, const Playbook& playbook,
                                                      Instant now);

} // namespace tierdesk
