// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One thing in a ticket's timeline as people read it: words only, ready to paint.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/markup/formattedtext.h"
#include "ui/shell/icons.h"

namespace tierdesk {

enum class CardKind {
    Received,
    Reply,
    Note,
    Contact,
    Event,
    /// Something that only some may look at, with a button.
    Confidential,
    /// Stands for several events in a row that are folded away, or above them when they are not.
    Fold
};

[[nodiscard]] constexpr bool isMessage(CardKind kind)
{
    return kind != CardKind::Event && kind != CardKind::Confidential && kind != CardKind::Fold;
}

/// What the button of a card does.
enum class CardButton { None, Show, Hide };

struct TimelineCard
{
    CardKind kind = CardKind::Event;
    /// The same thing has the same key after every reload.
    QString key;
    /// The message it shows; null for events and for the description a ticket began with.
    MessageId message;
    /// The merged ticket it comes from; null for the ticket's own.
    TicketId origin;
    QString author;
    /// "Reply by mail", "Internal note"; for events what happened, as a sentence.
    QString what;
    /// The message; for events what there is to say besides: a reason, the parts of a packet.
    QString body;
    /// What is emphasised in it and what leads elsewhere, when it was HTML.
    std::vector<TextRun> runs;
    std::vector<TextAddress> addresses;
    Instant at;
    QString when;
    Icon icon = Icon::History;
    bool withdrawn = false;
    /// Null for everything else, and when it stands no longer.
    ConfidentialId confidential;
    CardButton button = CardButton::None;
    /// Why the button cannot be pressed; empty when it can.
    QString whyNot;
    /// Of a fold: how many events, and whether they are shown.
    int folded = 0;
    bool open = false;

    bool operator==(const TimelineCard&) const = default;
};

} // namespace tierdesk
