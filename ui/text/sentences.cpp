// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include "core/markup/formattedtext.h"
#include "ui/text/detailtext.h"
#include "ui/text/enumnames.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

QString orDash(const QString& value)
{
    return value.isEmpty() ? QString(QChar(0x2013)) : value;
}

/// "Priority: P3 → P2"; nothing where they are the same.
void addChange(QStringList& lines, const QString& name, const QString& before, const QString& after)
{
    if (before != after)
        //: What changed, from what, to what: "Priority: P3 Normal → P2 High".
        lines.append(Text::tr("%1: %2 → %3").arg(name, orDash(before), orDash(after)));
}

/// The reasons that the program itself gives.
QString reasonText(const QString& reason)
{
    if (reason == QLatin1String("requester-wrote"))
        return Text::tr("The requester wrote.");
    if (reason == QLatin1String("undone"))
        return Text::tr("It was opened by mistake.");
    if (reason == QLatin1String("import"))
        return Text::tr("so it was in the imported log");
    return reason;
}

QStringList said(const QString& text)
{
    return text.isEmpty() ? QStringList{} : QStringList{readableText(text)};
}

} // namespace

Sentences::Sentences(const TimelineItem& item, const Names& names, const QTimeZone& zone)
    : m_item(item)
    , m_before(*item.before)
    , m_after(*item.after)
    , m_names(names)
    , m_zone(zone)
    , m_actor(item.entry.cause.actor)
    , m_who(actorText(item.entry.cause, names))
{}

EntryText Sentences::operator()(const TicketOpened& event) const
{
    const PersonId requester = event.details.requester;
    const QString place = m_names.place(event.place);
    const QString sentence = !requester || requester == m_actor
                                 //: %1 is a person, %2 a queue.
                                 ? Text::tr("%1 opened it in %2").arg(m_who, place)
                                 //: %1 and %2 are persons, %3 is a queue.
                                 : Text::tr("%1 opened it for %2 in %3").arg(m_who, m_names.person(requester), place);
    return {sentence, said(event.details.description)};
}

QStringList Sentences::changes(const Details& before, const Details& after) const
{
    QStringList lines;
    const DetailsPatch changed = difference(before, after);
    DetailsPatch::fields(changed, [&](const char* key, const auto& change) {
        const auto field = QLatin1String(key);
        if (change && field == QLatin1String("description"))
            lines.append(Text::tr("The description was rewritten."));
        else if (change)
            addChange(lines, detailName(field), detailText(field, before, m_names), detailText(field, after, m_names));
    });
    return lines;
}

EntryText Sentences::operator()(const TicketEdited&) const
{
    return {Text::tr("%1 changed what it is about").arg(m_who), changes(m_before.details, m_after.details)};
}

EntryText Sentences::operator()(const TicketTriaged& event) const
{
    const Triage& before = m_before.triage;
    const Triage& after = event.triage;
    EntryText text;
    if (before.priority() != after.priority())
        //: %1 is a person, %2 and %3 are priorities.
        text.sentence = Text::tr("%1 changed the priority from %2 to %3")
                            .arg(m_who, m_names.priority(before.priority()), m_names.priority(after.priority()));
    else
        text.sentence =
            Text::tr("%1 rated it and the priority stays %2").arg(m_who, m_names.priority(after.priority()));
    addChange(text.details, Text::tr("Impact"), m_names.impact(before.impact), m_names.impact(after.impact));
    addChange(text.details, Text::tr("Urgency"), m_names.urgency(before.urgency), m_names.urgency(after.urgency));
    if (after.overridden && after.overridden != before.overridden)
        //: Why a priority was set by hand; %2 is the priority by the matrix.
        text.details.append(Text::tr("Set by hand: %1 (by the matrix %2)")
                                .arg(reasonText(after.overridden->reason), m_names.priority(after.computed)));
    if (before.overridden && !after.overridden)
        text.details.append(Text::tr("The matrix counts again."));
    return text;
}

EntryText Sentences::operator()(const TicketRouted& event) const
{
    //: %1 is a person, %2 and %3 are queues.
    return {Text::tr("%1 moved it from %2 to %3")
                .arg(m_who, m_names.queue(m_before.placement.place.queue), m_names.place(event.place)),
            {}};
}

EntryText Sentences::operator()(const TicketEscalated& event) const
{
    //: %1 is a person, %2 and %3 are queues.
    EntryText text{Text::tr("%1 escalated it from %2 to %3")
                       .arg(m_who, m_names.place(m_before.placement.place), m_names.place(event.place)),
                   {}};
    if (!event.packet)
        return text;
    for (const PacketPart part : allValues<PacketPart>()) {
        if (const QString& told = (*event.packet)[part]; !told.isEmpty())
            //: A part of a handoff packet and what it says.
            text.details.append(Text::tr("%1: %2").arg(nameOf(part), told));
    }
    return text;
}

EntryText Sentences::operator()(const HandoffAccepted&) const
{
    //: %1 is a person, %2 a queue.
    return {Text::tr("%1 accepted it for %2").arg(m_who, m_names.queue(m_after.placement.place.queue)), {}};
}

EntryText Sentences::operator()(const TicketReturned& event) const
{
    const QString to = m_names.place(event.place);
    const QString sentence =
        event.reason.isEmpty()
            //: %1 is a person, %2 a queue.
            ? Text::tr("%1 returned it to %2").arg(m_who, to)
            //: %1 is a person, %2 a queue, %3 a reason.
            : Text::tr("%1 returned it to %2: %3").arg(m_who, to, m_names.returnReason(event.reason));
    return {sentence, said(event.text)};
}

EntryText Sentences::operator()(const TicketAssigned& event) const
{
    const PersonId before = m_before.placement.assignee;
    const PersonId after = event.assignee;
    if (!after)
        return {before == m_actor ? Text::tr("%1 gave it back to the queue").arg(m_who)
                                  //: Both are persons.
                                  : Text::tr("%1 took it from %2").arg(m_who, m_names.person(before)),
                {}};
    if (after == m_actor)
        return {before ? Text::tr("%1 took it over from %2").arg(m_who, m_names.person(before))
                       : Text::tr("%1 took it").arg(m_who),
                {}};
    return {
        before
            ? Text::tr("%1 assigned it to %2 instead of %3").arg(m_who, m_names.person(after), m_names.person(before))
            : Text::tr("%1 assigned it to %2").arg(m_who, m_names.person(after)),
        {}};
}

EntryText Sentences::operator()(const OwnerNamed& event) const
{
    return {Text::tr("%1 made %2 answer for it until it is closed").arg(m_who, m_names.person(event.owner)), {}};
}

EntryText Sentences::operator()(const MessageAdded& event) const
{
    const QString author = event.author ? m_names.person(event.author) : m_who;
    const auto sentence = [&] {
        const QString channel = nameOf(event.channel);
        switch (event.kind) {
        case MessageKind::Received:
            //: %1 is the requester, %2 a channel.
            return Text::tr("%1 wrote (%2)").arg(author, channel);
        case MessageKind::Reply:
            //: %1 is a person, %2 a channel.
            return Text::tr("%1 replied (%2)").arg(author, channel);
        case MessageKind::Note:
            return Text::tr("%1 noted for colleagues").arg(author);
        case MessageKind::Contact:
            //: %1 is a person, %2 a channel.
            return Text::tr("%1 spoke with the requester (%2)").arg(author, channel);
        }
        return QString();
    };
    return {sentence(), said(event.body)};
}

QString Sentences::waiting(const Pending& pending) const
{
    const QString reason = m_names.pendingReason(pending.reason);
    if (!pending.until)
        return reason;
    const QString until = momentText(*pending.until, m_zone);
    //: %1 is a date and time.
    return reason.isEmpty() ? Text::tr("Until %1").arg(until)
                            //: %1 is what it waits for, %2 a date and time.
                            : Text::tr("%1, until %2").arg(reason, until);
}

EntryText Sentences::operator()(const StateChanged& event) const
{
    const StateType from = m_before.progress.type;
    const QString state = m_names.state(event.state);
    EntryText text{{}, said(reasonText(event.reason))};
    if (event.type == StateType::Open && isPending(from))
        text.sentence = Text::tr("%1 resumed it").arg(m_who);
    else if (event.type == StateType::Open && !isOpen(from))
        text.sentence = Text::tr("%1 reopened it").arg(m_who);
    else if (event.type == StateType::Open)
        text.sentence = Text::tr("%1 began work on it").arg(m_who);
    else if (event.type == StateType::Resolved && (!event.resolution || event.resolution->code.isEmpty()))
        text.sentence = Text::tr("%1 resolved it").arg(m_who);
    else if (event.type == StateType::Resolved)
        //: %1 is a person, %2 how it was resolved.
        text.sentence = Text::tr("%1 resolved it: %2").arg(m_who, m_names.resolutionCode(event.resolution->code));
    else if (event.type == StateType::Closed)
        text.sentence = Text::tr("%1 closed it").arg(m_who);
    else if (event.type == StateType::Cancelled)
        text.sentence = Text::tr("%1 cancelled it").arg(m_who);
    else
        //: %1 is a person, %2 a state.
        text.sentence = Text::tr("%1 set it to “%2”").arg(m_who, state);
    if (event.pending && *event.pending != Pending{})
        text.details.append(waiting(*event.pending));
    if (event.resolution && !event.resolution->text.isEmpty())
        text.details.append(event.resolution->text);
    return text;
}

} // namespace tierdesk
