// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/articlename.h"
#include "ui/text/enumnames.h"
#include "ui/text/sentences.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

namespace {

QStringList said(const QString& text)
{
    return text.isEmpty() ? QStringList{} : QStringList{text};
}

} // namespace

EntryText Sentences::operator()(const ManagementInvolved& event) const
{
    //: Both are persons.
    return {Text::tr("%1 told %2 about it").arg(m_who, m_names.person(event.to)), said(event.reason)};
}

EntryText Sentences::operator()(const ConsultAsked& event) const
{
    //: %1 is a person, %2 a queue.
    return {Text::tr("%1 asked %2 for advice").arg(m_who, m_names.queue(event.queue)), said(event.question)};
}

EntryText Sentences::operator()(const ConsultAnswered& event) const
{
    const Consult* consult = m_before.consult(event.consult);
    const QString sentence =
        consult && consult->askedBy
            //: Both are persons.
            ? Text::tr("%1 answered the question of %2").arg(m_who, m_names.person(consult->askedBy))
            : Text::tr("%1 answered the question").arg(m_who);
    return {sentence, said(event.answer)};
}

EntryText Sentences::operator()(const TicketMerged& event) const
{
    return {Text::tr("%1 merged it into %2").arg(m_who, Names::ticket(event.into)), {}};
}

EntryText Sentences::operator()(const TicketAbsorbed& event) const
{
    EntryText text{Text::tr("%1 merged %2 into it").arg(m_who, Names::ticket(event.what.source)), {}};
    QStringList watchers;
    for (const PersonId person : event.what.watchers)
        watchers.append(m_names.person(person));
    const auto brought = [&](const QString& sentence, const QStringList& list) {
        if (!list.isEmpty())
            text.details.append(sentence.arg(QLocale().createSeparatedList(list)));
    };
    brought(Text::tr("Also watching now: %1"), watchers);
    brought(Text::tr("Tags that came along: %1"), event.what.tags);
    QStringList links;
    for (const Link& one : event.what.links)
        links.append(link(one));
    brought(Text::tr("Links that came along: %1"), links);
    QStringList tasks;
    for (const Task& task : event.tasks)
        tasks.append(task.text);
    brought(Text::tr("Tasks that came along: %1"), tasks);
    return text;
}

EntryText Sentences::operator()(const TicketUnmerged&) const
{
    return {Text::tr("%1 took it out of %2 again").arg(m_who, Names::ticket(m_before.merging.into)), {}};
}

EntryText Sentences::operator()(const TicketReleased& event) const
{
    EntryText text{Text::tr("%1 took %2 out of it again").arg(m_who, Names::ticket(event.source)), {}};
    const int count = static_cast<int>(event.moved.size());
    if (count > 0)
        text.details.append(count == 1 ? Text::tr("One message went along.")
                                       : Text::tr("%n messages went along.", nullptr, count));
    return text;
}

QString Sentences::link(const Link& link)
{
    //: A kind of link and the number of the other ticket: "Duplicate of #3".
    return Text::tr("%1 %2", "link").arg(nameOf(link.kind), Names::ticket(link.other));
}

EntryText Sentences::operator()(const TicketLinked& event) const
{
    //: %1 is a person, %2 a link such as "Duplicate of #3".
    return {Text::tr("%1 added the link “%2”").arg(m_who, link(event.link)), {}};
}

EntryText Sentences::operator()(const TicketUnlinked& event) const
{
    //: %1 is a person, %2 a link such as "Duplicate of #3".
    return {Text::tr("%1 removed the link “%2”").arg(m_who, link(event.link)), {}};
}

EntryText Sentences::operator()(const ChildProgressed& event) const
{
    //: %1 is the number of a ticket that is a part of this one.
    return {event.open ? Text::tr("Its part %1 is open").arg(Names::ticket(event.child))
                       //: %1 is the number of a ticket that is a part of this one.
                       : Text::tr("Its part %1 is done").arg(Names::ticket(event.child)),
            {}};
}

EntryText Sentences::operator()(const ContentRedacted& event) const
{
    EntryText text{Text::tr("%1 redacted what the ticket said").arg(m_who), {}};
    if (!event.reason.isEmpty())
        text.details.append(event.reason);
    return text;
}

EntryText Sentences::operator()(const WatcherAdded& event) const
{
    return {event.person == m_actor ? Text::tr("%1 watches it now").arg(m_who)
                                    //: Both are persons.
                                    : Text::tr("%1 made %2 a watcher").arg(m_who, m_names.person(event.person)),
            {}};
}

EntryText Sentences::operator()(const WatcherRemoved& event) const
{
    return {event.person == m_actor
                ? Text::tr("%1 watches it no longer").arg(m_who)
                //: Both are persons.
                : Text::tr("%1 removed %2 from the watchers").arg(m_who, m_names.person(event.person)),
            {}};
}

EntryText Sentences::operator()(const TaskAdded& event) const
{
    return {event.assignee
                //: Both are persons.
                ? Text::tr("%1 planned a task for %2").arg(m_who, m_names.person(event.assignee))
                : Text::tr("%1 planned a task").arg(m_who),
            said(event.text)};
}

EntryText Sentences::operator()(const TaskTicked& event) const
{
    const Task* task = m_after.task(event.task);
    return {event.done ? Text::tr("%1 finished a task").arg(m_who)
                       : Text::tr("%1 took up a finished task again").arg(m_who),
            said(task ? task->text : QString())};
}

EntryText Sentences::operator()(const WorkLogged& event) const
{
    //: %1 is a person, %2 a span of time.
    return {Text::tr("%1 worked on it for %2").arg(m_who, workText(event.minutes)), said(event.text)};
}

EntryText Sentences::operator()(const FileAttached& event) const
{
    //: %1 is a person, %2 a file's name, %3 its size.
    return {Text::tr("%1 attached %2 (%3)").arg(m_who, event.file.name, sizeText(event.file.bytes)), {}};
}

EntryText Sentences::operator()(const ConfidentialAdded& event) const
{
    //: %1 is a person, %2 a label such as "Router password".
    return {Text::tr("%1 added the confidential entry “%2”").arg(m_who, event.label), {}};
}

EntryText Sentences::operator()(const ConfidentialShown& event) const
{
    const ConfidentialEntry* entry = m_after.confidential(event.entry);
    //: %1 is a person, %2 a label such as "Router password".
    return {entry ? Text::tr("%1 looked at the confidential entry “%2”").arg(m_who, entry->label)
                  //: %1 is a person.
                  : Text::tr("%1 looked at a confidential entry").arg(m_who),
            {}};
}

EntryText Sentences::operator()(const ArticleUsed& event) const
{
    const QString article = nameOf(event.used.article);
    switch (event.used.use) {
    case ArticleUse::Cited:
        //: %1 is a person, %2 the number of an article of the knowledge base: "KB-12".
        return {Text::tr("%1 cited %2").arg(m_who, article), {}};
    case ArticleUse::Tried:
        //: %1 is a person, %2 the number of an article of the knowledge base: "KB-12".
        return {Text::tr("%1 tried %2").arg(m_who, article), {}};
    case ArticleUse::Solved:
        //: %1 is a person, %2 the number of an article of the knowledge base: "KB-12".
        return {Text::tr("%1 solved it with %2").arg(m_who, article), {}};
    }
    return {};
}

EntryText Sentences::operator()(const GuideStarted& event) const
{
    //: %1 is a person, %2 a guide.
    return {Text::tr("%1 began the guide “%2”").arg(m_who, event.guide.name), {}};
}

EntryText Sentences::operator()(const GuideAnswered& event) const
{
    const Guide* guide = m_after.guideOf(event.run);
    const GuideNode* node = guide ? guide->node(event.answer.node) : nullptr;
    if (!node)
        return {Text::tr("%1 went on in a guide").arg(m_who), {}};
    if (event.answer.skipped)
        //: %1 is a person, %2 a step of a guide.
        return {Text::tr("%1 left out “%2”").arg(m_who, node->text.simplified()), {}};
    const QString answer = answerText(*node, event.answer);
    return answer.isEmpty()
               //: %1 is a person, %2 a step of a guide.
               ? EntryText{Text::tr("%1 did “%2”").arg(m_who, node->text.simplified()), {}}
               //: %1 is a person, %2 a question of a guide, %3 the answer.
               : EntryText{Text::tr("%1 answered “%2”: %3").arg(m_who, node->text.simplified(), answer), {}};
}

EntryText Sentences::operator()(const GuideWentBack& event) const
{
    const Guide* guide = m_after.guideOf(event.run);
    const GuideNode* node = guide ? guide->node(event.to) : nullptr;
    //: %1 is a person, %2 a step of a guide.
    return {Text::tr("%1 went back to “%2”").arg(m_who, node ? node->text.simplified() : event.to.value), {}};
}

EntryText Sentences::operator()(const GuideLaidAside& event) const
{
    const Guide* guide = m_after.guideOf(event.run);
    //: %1 is a person, %2 a guide.
    return {Text::tr("%1 laid the guide “%2” aside").arg(m_who, guide ? guide->name : QString()), {}};
}

EntryText Sentences::operator()(const OutcomeRated& event) const
{
    const QString sentence = event.rating.outcome == Outcome::Satisfied
                                 //: %1 is a person.
                                 ? Text::tr("%1 is satisfied with the outcome").arg(m_who)
                                 //: %1 is a person.
                                 : Text::tr("%1 is not satisfied with the outcome").arg(m_who);
    return {sentence, event.rating.text.isEmpty() ? QStringList{} : QStringList{event.rating.text}};
}

EntryText Sentences::operator()(const CommandUndone& event) const
{
    EntryText text{Text::tr("%1 took something back").arg(m_who), {}};
    QStringList parts;
    for (const Section& section : event.restored)
        parts.append(nameOf(section));
    if (!parts.isEmpty())
        text.details.append(Text::tr("As before: %1").arg(QLocale().createSeparatedList(parts)));
    if (!event.withdrawn.empty())
        text.details.append(Text::tr("What was written by it no longer stands."));
    if (!event.reinstated.empty())
        text.details.append(Text::tr("Messages that had gone to another ticket are back."));
    return text;
}

EntryText Sentences::operator()(const SourceRowRecorded& event) const
{
    //: %1 is the name of an import, %2 a ticket's number there, %3 a number counted from 1.
    return {Text::tr("From %1: %2, row %3").arg(event.source, event.externalId, QString::number(event.ordinal)),
            event.kept};
}

} // namespace tierdesk
