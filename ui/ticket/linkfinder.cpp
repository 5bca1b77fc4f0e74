// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/linkfinder.h"

#include <QRegularExpression>
#include <algorithm>
#include <span>

namespace tierdesk {

namespace {

/// Web address, mail address, our own link or a number after #; a mark that ends a sentence does not belong to it.
const QRegularExpression& pattern()
{
    static const QRegularExpression links(
        QStringLiteral(R"((?<web>\bhttps?://[^\s<>"]*[^\s<>".,;:!?)\]}'’])|(?<mail>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b))"
                       R"(|\btierdesk:ticket/(?<own>\d{1,12})\b|(?<![\w/&#])#(?<number>\d{1,12})\b)"
                       R"(|(?<![\w/.-])KB-(?<article>\d{1,18})(?![\w-]))"),
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
        if (match.capturedLength(u"article") > 0)
            link.target = ArticleId{match.captured(u"article").toLongLong()};
        else if (!number.isEmpty())
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

std::vector<TextLink> findLinks(const QString& text, const std::vector<TextAddress>& addresses)
{
    std::vector<TextLink> links;
    for (const TextAddress& own : addresses) {
        TextLink link{own.start, own.length, own.address};
        if (own.address.scheme() == u"tierdesk") {
            const auto ticket = findLinks(own.address.toString());
            if (ticket.size() != 1 || !std::holds_alternative<TicketId>(ticket.front().target))
                continue;
            link.target = ticket.front().target;
        }
        links.push_back(std::move(link));
    }
    const auto own = std::span(links.data(), links.size());
    std::vector<TextLink> found = findLinks(text);
    std::erase_if(found, [own](const TextLink& link) {
        const auto next =
            std::ranges::upper_bound(own, link.start, {}, [](const TextLink& o) { return o.start + o.length; });
        return next != own.end() && next->start < link.start + link.length;
    });
    const auto middle = static_cast<std::ptrdiff_t>(links.size());
    links.insert(links.end(), found.begin(), found.end());
    std::ranges::inplace_merge(links, links.begin() + middle, {}, &TextLink::start);
    return links;
}

QString ticketLink(TicketId ticket)
{
    return QStringLiteral("tierdesk:ticket/%1").arg(ticket.value);
}

} // namespace tierdesk
