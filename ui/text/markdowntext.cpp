// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/markdowntext.h"

#include <QRegularExpression>

namespace tierdesk {

QString markdownText(const QString& text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]<>|~&])"));
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"));
    return QString(text).replace(special, QStringLiteral("\\\\1")).replace(lineEnd, QStringLiteral("<br>"));
}

} // namespace tierdesk
