// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tierdesk {

QString toIsoString(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> parseIsoInstant(const QString& text)
{
    // QDateTime reads a text without offset as local time, which would make a result depend on the machine.
    static const QRegularExpression withZone(QStringLiteral("T.*(Z|[+-]\\d\\d:?\\d\\d)$"));
    if (!withZone.match(text).hasMatch())
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return Instant{parsed.toMSecsSinceEpoch()};
}

} // namespace tierdesk
