// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publicpage.h"

#include "app/about/plain.h"
#include "ui/text/timetext.h"

namespace tierdesk::cli {

QJsonObject publicDocument(const PublicTicket& ticket)
{
    QJsonArray items;
    for (const PublicItem& item : ticket.items) {
        QJsonObject object{{QStringLiteral("kind"), toWord(item.kind)},
                           {QStringLiteral("at"), plain(item.at)},
                           {QStringLiteral("own"), item.own},
                           {QStringLiteral("author"), item.author},
                           {QStringLiteral("text"), item.text}};
        if (item.outcome)
            object.insert(QStringLiteral("outcome"), toWord(*item.outcome));
        items.append(object);
    }
    return {{QStringLiteral("ticket"), plain(ticket.id)},
            {QStringLiteral("subject"), ticket.subject},
            {QStringLiteral("state"), toWord(ticket.state)},
            {QStringLiteral("created_at"), plain(ticket.createdAt)},
            {QStringLiteral("changed_at"), plain(ticket.changedAt)},
            {QStringLiteral("rating"), plain(ticket.rating)},
            {QStringLiteral("items"), items}};
}

QString publicText(const PublicTicket& ticket)
{
    QString out = QStringLiteral("#%1  %2\n%3\n")
                      .arg(QString::number(ticket.id.value), ticket.subject, QString(toWord(ticket.state)));
    for (const PublicItem& item : ticket.items) {
        QStringList head{stampText(item.at), QString(toWord(item.kind))};
        if (!item.author.isEmpty())
            head.append(item.author);
        if (item.outcome)
            head.append(QString(toWord(*item.outcome)));
        out += QLatin1Char('\n') + head.join(QStringLiteral("  ")) + QLatin1Char('\n');
        const QStringList lines = item.text.isEmpty() ? QStringList() : item.text.split(QLatin1Char('\n'));
        for (const QString& line : lines)
            out += QStringLiteral("    ") + line + QLatin1Char('\n');
    }
    return out;
}

} // namespace tierdesk::cli
