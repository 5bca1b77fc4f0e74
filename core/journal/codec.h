// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Events to the bytes the journal keeps for ever, and back; and the chain of hashes over them.
#pragma once

#include "core/base/fields.h"
#include "core/journal/entry.h"

namespace tierdesk {

/// The word of the event's kind: "ticket-escalated". Never changes once released.
[[nodiscard]] QLatin1String kindWord(const Event& event);

/// Compact JSON in UTF-8; fields that say nothing are left out.
[[nodiscard]] QByteArray encode(const Event& event);

/// decode(kindWord(e), encode(e)) == e. Fields it does not know are passed over; an unknown kind is an error.
[[nodiscard]] Result<Event, FieldError> decode(const QString& kind, const QByteArray& payload);

/// SHA-256 (FIPS 180-4) over the hash before and every field of the entry, each with its length: a link of the chain.
[[nodiscard]] QByteArray chainHash(const QByteArray& before, const JournalEntry& entry, QLatin1String kind,
                                   const QByteArray& payload);

} // namespace tierdesk
