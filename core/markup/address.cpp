// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/address.h"

#include <QUrlQuery>

namespace tierdesk {

namespace {

constexpr qsizetype longestAddress = 4000;

QUrl harmlessMail(QUrl mail)
{
    const QUrlQuery asked(mail);
    QUrlQuery kept;
    for (const QString& part : {QStringLiteral("subject"), QStringLiteral("body"), QStringLiteral("cc")})
        if (asked.hasQueryItem(part))
            kept.addQueryItem(part, asked.queryItemValue(part, QUrl::FullyEncoded));
    mail.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded));
    mail.setFragment(QString());
    return mail;
}

} // namespace

std::optional<QUrl> harmlessAddress(const QString& address)
{
    const QString trimmed = address.trimmed();
    const auto isControl = [](QChar c) { return c < u' ' || c == QChar(0x7f); };
    if (trimmed.isEmpty() || trimmed.size() > longestAddress || std::ranges::any_of(trimmed, isControl))
        return {};
    QUrl url(trimmed, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    if (scheme == u"mailto" && url.host().isEmpty() && !url.path().isEmpty())
        return harmlessMail(url);
    if (scheme != u"https" && scheme != u"http" && scheme != u"tierdesk")
        return {};
    // Our own links, such as tierdesk:ticket/1042, need no host.
    if (url.host().isEmpty() && (scheme != u"tierdesk" || url.path().isEmpty()))
        return {};
    url.setUserInfo(QString());
    return url;
}

} // namespace tierdesk
