// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/handovertext.h"

#include "ui/text/markdowntext.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

QString lineOf(const HandoverLine& line, const Instant now, const Names& names, const QTimeZone& zone)
{
    const TicketRow& row = line.row;
    QStringList parts{names.queue(row.queue), row.assigneeName.isEmpty() ? names.person({}) : row.assigneeName,
                      names.state(row.state)};
    if (row.due)
        //: When a ticket is due; %1 is "today 16:00"
        parts.append(Text::tr("due %1").arg(whenText(*row.due, now, zone)));
    QString text = QStringLiteral("- [#%1](tierdesk:ticket/%1) **%2** – %3")
                       .arg(row.id.value)
                       .arg(markdownText(row.subject), markdownText(parts.join(QStringLiteral(", "))));
    if (!line.promise.isEmpty())
        //: What a requester was promised
        text += QStringLiteral("  \n  ") + Text::tr("Promised: %1").arg(markdownText(line.promise));
    return text;
}

} // namespace

QString nameOf(HandoverPart part)
{
    switch (part) {
    case HandoverPart::Overdue:
        return Text::tr("Overdue");
    case HandoverPart::Due:
        return Text::tr("Due within eight working hours");
    case HandoverPart::ToAccept:
        return Text::tr("To accept");
    case HandoverPart::Promised:
        return Text::tr("Promised");
    case HandoverPart::Unanswered:
        return Text::tr("The requester wrote and waits for an answer");
    case HandoverPart::Arrived:
        return Text::tr("New in these queues");
    case HandoverPart::Gone:
        return Text::tr("Done or handed on");
    }
    return {};
}

QString handoverMarkdown(const HandoverNote& note, const Names& names, const QTimeZone& zone)
{
    const Instant now = note.terms.now;
    QStringList queues;
    for (const QueueKey& queue : note.terms.queues)
        queues.append(names.queue(queue));
    const QString whose = queues.empty() ? Text::tr("All queues") : queues.join(QStringLiteral(", "));
    //: The heading of a note for the next shift; %1 are queues, %2 is "yesterday 17:05"
    QStringList lines{QStringLiteral("# ") +
                      markdownText(Text::tr("%1: since %2").arg(whose, whenText(note.terms.since, now, zone)))};
    for (const HandoverPart part : allValues<HandoverPart>()) {
        const auto& tickets = note[part];
        if (tickets.empty())
            continue;
        lines += {QString(),
                  //: A heading of a note for the next shift, and how many tickets stand under it
                  QStringLiteral("## ") + Text::tr("%1 (%2)").arg(nameOf(part)).arg(tickets.size()), QString()};
        for (const HandoverLine& line : tickets)
            lines.append(lineOf(line, now, names, zone));
    }
    if (lines.size() == 1)
        lines += {QString(), Text::tr("Nothing happened, and nothing waits.")};
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tierdesk
