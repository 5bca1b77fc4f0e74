// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of the journal says to people.
#pragma once

#include "core/desk/timeline.h"
#include "ui/text/names.h"

#include <QTimeZone>

namespace tierdesk {

struct EntryText
{
    /// "Ada moved it from Service desk to Network (tier 2)"; no full stop.
    QString sentence;
    /// What there is to say besides, a line each: a reason, old and new values, the parts of a packet, a message.
    QStringList details;

    bool operator==(const EntryText&) const = default;
};

[[nodiscard]] EntryText entryText(const TimelineItem& item, const Names& names,
                                  const QTimeZone& zone = QTimeZone::systemTimeZone());

/// What happened to the desk as a whole.
[[nodiscard]] EntryText entryText(const JournalEntry& entry, const DeskEvent& event, const Names& names);

/// Who acted: a person, or what else brought it about ("An import").
[[nodiscard]] QString actorText(const Cause& cause, const Names& names);

/// The heading of a message's card: "Reply by mail", "Internal note".
[[nodiscard]] QString messageTitle(MessageKind kind, Channel channel);

} // namespace tierdesk
