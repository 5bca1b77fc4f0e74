// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/linkfinder.h"

#include <QRegularExpression>

namespace tierdesk {

namespace {

/// Web address, mail address, our own link or a number after #; a mark that ends a sentence does not belong to it.
const QRegularExpression& pattern()
{
    static const QRegularExpression links(
        QStringLiteral(R"((?<web>\bhttps?://[^\s<>"]*[^\s<>".,;:!?)\]}'’])|(?<mail>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b))"
                       R"(|\btierdesk:ticket/(?<own>\d{1,12})\b|(?<![\w/&#])#(?<number>\d{1,12})\b)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return links;
}

} // namespace

std::vector<TextLink> findLinks(const QString& text)
{
    std::vector<TextLink> links;
    auto matches = pattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        TextLink link;
        link.start = static_cast<int>(match.capturedStart());
        link.length = static_cast<int>(match.capturedLength());
        const QString number = match.captured(u"own") + match.captured(u"number");
        if (!number.isEmpty())
            link.target = TicketId{number.toLongLong()};
        else if (match.capturedLength(u"mail") > 0)
            link.target = QUrl(QStringLiteral("mailto:") + match.captured(), QUrl::StrictMode);
        else
            link.target = QUrl(match.captured());
        const auto* url = std::get_if<QUrl>(&link.target);
        if (!url || url->isValid())
            links.push_back(std::move(link));
    }
    return links;
}

QString ticketLink(TicketId ticket)
{
    return QStringLiteral("tierdesk:ticket/%1").arg(ticket.value);
}

} // namespace tierdesk
