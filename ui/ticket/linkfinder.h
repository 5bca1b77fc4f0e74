// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what can be followed in plain text: web addresses, mail addresses, numbers of tickets and articles.
#pragma once

#include "core/base/ids.h"
#include "core/markup/formattedtext.h"

#include <QUrl>
#include <variant>
#include <vector>

namespace tierdesk {

struct TextLink
{
    int start = 0;
    int length = 0;
    /// Only http, https and mailto; nothing else is ever a link.
    std::variant<QUrl, TicketId, ArticleId> target;

    bool operator==(const TextLink&) const = default;
};

/// In the order of the text, without overlaps.
[[nodiscard]] std::vector<TextLink> findLinks(const QString& text);

/// Besides those, the text's own links, which win where both are.
[[nodiscard]] std::vector<TextLink> findLinks(const QString& text, const std::vector<TextAddress>& addresses);

/// "tierdesk:ticket/1042": the ticket as a link for other programs and colleagues.
[[nodiscard]] QString ticketLink(TicketId ticket);

} // namespace tierdesk
