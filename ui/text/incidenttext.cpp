// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/incidenttext.h"

#include "ui/text/entrytext.h"
#include "ui/text/markdowntext.h"
#include "ui/text/text.h"

#include <QDateTime>
#include <QLocale>

namespace tierdesk {

namespace {

/// One line of the line of time.
struct Happening
{
    Instant at;
    qint64 sequence = 0;
    TicketId ticket;
    QString who;
    EntryText text;
    /// It was undone, or went to another ticket.
    bool gone = false;
};

std::vector<Happening> momentsOf(const IncidentTicket& ticket, const QTimeZone& zone)
{
    std::vector<Happening> moments;
    Instant latest{std::numeric_limits<qint64>::min()};
    for (const TimelineGroup& group : timelineOf(ticket.history)) {
        for (const TimelineItem& item : group.items) {
            // A log's clock that went back does not put an entry before the one it follows.
            latest = std::max(latest, item.entry.occurredAt);
            moments.push_back({latest, item.entry.sequence, ticket.ticket.id, actorText(item.entry.cause, ticket.names),
                               entryText(item, ticket.names, zone), item.withdrawn || group.undone});
        }
    }
    return moments;
}

QString offsetText(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QChar sign = minutes < 0 ? QChar(0x2212) : QLatin1Char('+');
    return QStringLiteral("UTC%1%2:%3")
        .arg(sign)
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

/// Who acted stands out where the sentence begins with them.
QString sentenceOf(const Happening& moment)
{
    const bool begins = !moment.who.isEmpty() && moment.text.sentence.startsWith(moment.who);
    QString text = begins
                       ? QStringLiteral("**%1**%2")
                             .arg(markdownText(moment.who), markdownText(moment.text.sentence.mid(moment.who.size())))
                       : markdownText(moment.text.sentence);
    //: Behind something that was undone or went to another ticket.
    text = moment.gone ? Text::tr("%1 (no longer stands)").arg(text) : text;
    for (const QString& detail : moment.text.details)
        text += QStringLiteral("<br>") + markdownText(detail);
    return text;
}

} // namespace

QString incidentMarkdown(std::span<const IncidentTicket> tickets, const QTimeZone& zone)
{
    std::vector<Happening> moments;
    QStringList numbers;
    QString head;
    for (const IncidentTicket& one : tickets) {
        std::ranges::move(momentsOf(one, zone), std::back_inserter(moments));
        const QString number = Names::ticket(one.ticket.id);
        numbers.append(number);
        head += QStringLiteral("- %1 %2 – %3, %4\n")
                    .arg(markdownText(number), markdownText(one.ticket.details.subject),
                         markdownText(one.names.state(one.ticket.progress.state)),
                         markdownText(one.names.place(one.ticket.placement.place)));
    }
    std::ranges::stable_sort(moments, {},
                             [](const Happening& moment) { return std::pair(moment.at, moment.sequence); });
    const QString heading =
        //: %1 is a list of ticket numbers.
        Text::tr("Time line of %1").arg(markdownText(QLocale().createSeparatedList(numbers)));
    QString text = QStringLiteral("# %1\n\n%2").arg(heading, head);
    QString day;
    for (const Happening& moment : moments) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.at.ms, zone);
        // A day on which the clocks change is told in two parts.
        const QString today = QLocale().toString(time.date(), QLocale::LongFormat) +
                              QStringLiteral(" (%1, %2)").arg(QString::fromUtf8(zone.id()), offsetText(time));
        if (std::exchange(day, today) != today)
            text += QStringLiteral("\n## %1\n\n| %2 | %3 | %4 |\n|---|---|---|\n")
                        .arg(markdownText(today), Text::tr("Time"), Text::tr("Ticket"), Text::tr("What happened"));
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(time.toString(QStringLiteral("HH:mm:ss")), markdownText(Names::ticket(moment.ticket)),
                         sentenceOf(moment));
    }
    return text;
}

} // namespace tierdesk
