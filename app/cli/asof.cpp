// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asof.h"

#include "app/about/plain.h"
#include "ui/text/timetext.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tierdesk::cli {

std::vector<Option> withPast(std::vector<Option> own)
{
    own.push_back({"at", "TIME",
                   "As it stood then: what had happened by then, as far as it is known today. A span such as 4h or 3d "
                   "is so long ago."});
    own.push_back({"known", nullptr, "With --at: only what had been recorded by then, which is what people knew."});
    return own;
}

Answer<Instant> pastInstant(Session& session, const QString& text)
{
    const Instant now = session.now();
    auto at = instantFrom(text, now);
    if (!at)
        return at;
    static const QRegularExpression span(QStringLiteral("^\\d+[mhd]$"));
    if (span.match(text).hasMatch())
        return now - (*at - now);
    if (*at > now)
        return usage(QStringLiteral("%1 is still to come.").arg(zonedStamp(*at)));
    return at;
}

Answer<std::optional<Past>> pastFrom(Session& session, const Arguments& arguments)
{
    if (!arguments.has("at")) {
        if (arguments.has("known"))
            return usage(QStringLiteral("--known goes with --at."));
        return std::nullopt;
    }
    const auto at = pastInstant(session, arguments.value("at"));
    if (!at)
        return fail(at.error());
    return Past{*at, arguments.has("known") ? Knowledge::Then : Knowledge::Now};
}

QString zonedStamp(Instant instant)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
    return stampText(instant, zone) + QLatin1Char(' ') + zone.abbreviation(local);
}

QString asOfText(const std::optional<Past>& past)
{
    if (!past)
        return {};
    return QStringLiteral("As of %1: %2 by then.\n\n")
        .arg(zonedStamp(past->at), past->knowledge == Knowledge::Then ? QStringLiteral("what had been recorded")
                                                                      : QStringLiteral("what had happened"));
}

QJsonObject asOf(QJsonObject document, const std::optional<Past>& past)
{
    if (past) {
        document.insert(QStringLiteral("as_of"), plain(past->at));
        document.insert(QStringLiteral("known"), plain(past->knowledge));
    }
    return document;
}

} // namespace tierdesk::cli
