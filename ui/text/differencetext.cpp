// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/differencetext.h"

#include "core/desk/timeline.h"
#include "ui/text/difftext.h"
#include "ui/text/entrytext.h"
#include "ui/text/markdowntext.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

/// What the fields people care for most are called; the others by the playbook's words or their own.
QString ticketFieldName(const QString& field)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("place"), Text::tr("Queue")},
        {QStringLiteral("assignee"), Text::tr("Assignee")},
        {QStringLiteral("owner"), Text::tr("Owner")},
        {QStringLiteral("handoff"), Text::tr("Handoff")},
        {QStringLiteral("computed"), Text::tr("Priority")},
        {QStringLiteral("overridden"), Text::tr("Priority set by hand")},
        {QStringLiteral("requester"), Text::tr("Requester")},
        {QStringLiteral("subject"), Text::tr("Subject")},
        {QStringLiteral("state"), Text::tr("State")},
        {QStringLiteral("since"), Text::tr("In this state since")},
        {QStringLiteral("resolution"), Text::tr("Resolution")},
        {QStringLiteral("watchers"), Text::tr("Watchers")},
        {QStringLiteral("tasks"), Text::tr("Tasks")},
        {QStringLiteral("files"), Text::tr("Files")},
        {QStringLiteral("links"), Text::tr("Links")},
        {QStringLiteral("firstResponse"), Text::tr("First response")},
        {QStringLiteral("lastFromRequester"), Text::tr("Requester wrote last")},
        {QStringLiteral("lastToRequester"), Text::tr("Requester was told last")}};
    return known.value(field, fieldName(field));
}

} // namespace

QString ticketValueText(const QString& field, const QJsonValue& value, const Names& names)
{
    // People are told apart from other numbers by the field they stand in.
    static const QStringList people{QStringLiteral("requester"), QStringLiteral("assignee"), QStringLiteral("owner"),
                                    QStringLiteral("watchers")};
    static const QStringList instants{QStringLiteral("since"), QStringLiteral("closedAt"),
                                      QStringLiteral("firstResponse"), QStringLiteral("lastFromRequester"),
                                      QStringLiteral("lastToRequester")};
    if (people.contains(field) && value.isDouble())
        return names.person(PersonId{value.toInteger()});
    if (instants.contains(field) && value.isDouble())
        return stampText(Instant{value.toInteger()});
    return valueText(value, names, field);
}

QString differenceMarkdown(const TicketDifference& difference, const Names& names)
{
    QString text;
    if (difference.changes.empty())
        text = Text::tr("No field changed.") + QStringLiteral("\n\n");
    else
        text = QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n")
                   .arg(Text::tr("Field"), Text::tr("Before"), Text::tr("After"));
    for (const FieldChange& change : difference.changes)
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(markdownText(ticketFieldName(change.field)),
                         markdownText(ticketValueText(change.field, change.before, names)),
                         markdownText(ticketValueText(change.field, change.after, names)));
    QString between;
    for (const TimelineGroup& group : timelineOf(difference.between)) {
        for (const TimelineItem& item : group.items)
            between += QStringLiteral("- %1  %2\n")
                           .arg(stampText(item.entry.occurredAt), markdownText(entryText(item, names).sentence));
    }
    if (between.isEmpty())
        return text + QLatin1Char('\n') + Text::tr("Nothing happened in between.") + QLatin1Char('\n');
    return text + QStringLiteral("\n### %1\n\n").arg(Text::tr("What happened in between")) + between;
}

} // namespace tierdesk
