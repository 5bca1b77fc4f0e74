// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What people should know before a ticket goes to another queue: whose it is, where it was, what was not told.
#pragma once

#include "core/report/stays.h"
#include "core/ticket/packetgaps.h"
#include "core/ticket/scopehere.h"
#include "ui/text/names.h"

#include <QTimeZone>

namespace tierdesk {

/// "Owned by Network. Tier 1 may look; changes: hand to Network. Resets of passwords alone."
[[nodiscard]] QString scopeText(const ScopeHere& scope, const Names& names);

/// That a ticket was in a queue already, until when, and why it left. The stay has ended.
[[nodiscard]] QString stayText(const Stay& stay, const Names& names, Instant now,
                               const QTimeZone& zone = QTimeZone::systemTimeZone());

/// "Steps tried and Evidence"
[[nodiscard]] QString partNames(const std::vector<PacketPart>& parts);

/// What a sender leaves out although the standard wishes for it; empty when nothing is.
[[nodiscard]] QString wishedText(const PacketGaps& gaps);

/// What the receiver of a handoff was not told; empty when nothing is missing.
[[nodiscard]] QString untoldText(const PacketGaps& gaps);

} // namespace tierdesk
