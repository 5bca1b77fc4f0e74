// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entrytext.h"

#include "ui/text/enumnames.h"
#include "ui/text/sentences.h"
#include "ui/text/text.h"

namespace tierdesk {

EntryText entryText(const TimelineItem& item, const Names& names, const QTimeZone& zone)
{
    if (const TicketEvent* event = item.entry.ticketEvent())
        return std::visit(Sentences(item, names, zone), *event);
    return entryText(item.entry, std::get<DeskEvent>(item.entry.event), names);
}

EntryText entryText(const JournalEntry& entry, const DeskEvent& event, const Names& names)
{
    const QString who = actorText(entry.cause, names);
    if (const auto* published = std::get_if<PlaybookPublished>(&event)) {
        EntryText text{
            Text::tr("%1 published version %2 of the playbook").arg(who, QString::number(published->version)), {}};
        if (!published->note.isEmpty())
            text.details.append(published->note);
        return text;
    }
    if (const auto* person = std::get_if<PersonRecorded>(&event))
        return {Text::tr("%1 entered %2").arg(who, person->person.name), {}};
    return {Text::tr("%1 entered %2").arg(who, std::get<ClientRecorded>(event).client.name), {}};
}

QString actorText(const Cause& cause, const Names& names)
{
    if (cause.actor)
        return names.person(cause.actor);
    if (cause.kind == CauseKind::Rule && !cause.reference.isEmpty())
        //: Stands where a person's name would stand; %1 is the name of a rule.
        return Text::tr("The rule “%1”").arg(names.rule(RuleKey{cause.reference.section(QLatin1Char('@'), 0, 0)}));
    //: Stands where a person's name would stand, at the beginning of a sentence.
    return cause.kind == CauseKind::Person ? Text::tr("Somebody") : nameOf(cause.kind);
}

QString messageTitle(MessageKind kind, Channel channel)
{
    const QString by = nameOf(channel);
    switch (kind) {
    case MessageKind::Received:
        //: %1 is a channel: "Message (Mail)".
        return Text::tr("Message (%1)").arg(by);
    case MessageKind::Reply:
        //: %1 is a channel: "Reply (Mail)".
        return Text::tr("Reply (%1)").arg(by);
    case MessageKind::Note:
        return Text::tr("Internal note");
    case MessageKind::Contact:
        //: %1 is a channel: "Conversation (Phone)".
        return Text::tr("Conversation (%1)").arg(by);
    }
    return {};
}

} // namespace tierdesk
