// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what can be followed in plain text: web addresses, mail addresses and ticket numbers.
#pragma once

#include "core/base/ids.h"

#include <QUrl>
#include <variant>
#include <vector>

namespace tierdesk {

struct TextLink
{
    int start = 0;
    int length = 0;
    /// Only http, https and mailto; nothing else is ever a link.
    std::variant<QUrl, TicketId> target;

    bool operator==(const TextLink&) const = default;
};

/// In the order of the text, without overlaps.
[[nodiscard]] std::vector<TextLink> findLinks(const QString& text);

/// "tierdesk:ticket/1042": the ticket as a link for other programs and colleagues.
[[nodiscard]] QString ticketLink(TicketId ticket);

} // namespace tierdesk
