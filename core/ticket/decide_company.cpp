// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the people and the work around a ticket.
#include "core/knowledge/articlename.h"
#include "core/ticket/decider.h"

namespace tierdesk {

Refused Decider::operator()(const InvolveManagement& command)
{
    if (Refused no = requireStaff(command.to))
        return no;
    const auto person = m_context.people(command.to);
    if (!person->leads())
        return refuse(Reason::NotLead, {person->name});
    if (command.reason.trimmed().isEmpty())
        return refuse(Reason::ReasonMissing);
    record(ManagementInvolved{command.to, command.reason});
    return {};
}

Refused Decider::operator()(const AskConsult& command)
{
    if (Refused no = requireOpen())
        return no;
    if (Refused no = requireQueue(command.queue))
        return no;
    if (command.queue == m_ticket.placement.place.queue)
        return refuse(Reason::SameQueue, {queueName(command.queue)});
    if (command.question.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    record(ConsultAsked{command.queue, command.question});
    return {};
}

Refused Decider::operator()(const AnswerConsult& command)
{
    const Consult* consult = m_ticket.consult(command.consult);
    if (!consult)
        return refuse(Reason::NoSuchConsult, {QString::number(command.consult.value)});
    if (consult->answer)
        return refuse(Reason::AlreadyAnswered);
    if (command.answer.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    record(ConsultAnswered{command.consult, command.answer});
    return {};
}

Refused Decider::operator()(const WatchTicket& command)
{
    const auto person = m_context.people(command.person);
    if (!person)
        return refuse(Reason::UnknownPerson, {QString::number(command.person.value)});
    if (m_ticket.isWatchedBy(command.person))
        return refuse(Reason::AlreadyWatching, {person->name});
    record(WatcherAdded{command.person});
    return {};
}

Refused Decider::operator()(const UnwatchTicket& command)
{
    if (!m_ticket.isWatchedBy(command.person)) {
        const auto person = m_context.people(command.person);
        return refuse(Reason::NotWatching, {person ? person->name : QString::number(command.person.value)});
    }
    record(WatcherRemoved{command.person});
    return {};
}

Refused Decider::operator()(const AddTask& command)
{
    if (command.text.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    if (command.assignee) {
        if (Refused no = requireStaff(command.assignee))
            return no;
    }
    record(TaskAdded{command.text, command.assignee});
    return {};
}

Refused Decider::operator()(const TickTask& command)
{
    const Task* task = m_ticket.task(command.task);
    if (!task)
        return refuse(Reason::NoSuchTask, {QString::number(command.task.value)});
    if (task->done == command.done)
        return refuse(Reason::NothingChanges);
    record(TaskTicked{command.task, command.done});
    return {};
}

Refused Decider::operator()(const LogWork& command)
{
    constexpr int minutesPerDay = 24 * 60;
    if (command.minutes <= 0 || command.minutes > minutesPerDay)
        return refuse(Reason::BadMinutes, {QString::number(command.minutes)});
    record(WorkLogged{command.minutes, command.text});
    return {};
}

Refused Decider::operator()(const AttachFile& command)
{
    if (command.name.isEmpty() || command.sha256.isEmpty())
        return refuse(Reason::NoSuchFile, {command.name});
    Attachment file;
    file.name = command.name;
    file.mediaType = command.mediaType;
    file.sha256 = command.sha256;
    file.bytes = command.bytes;
    record(FileAttached{std::move(file)});
    return {};
}

Refused Decider::operator()(const AddConfidential& command)
{
    if (command.label.trimmed().isEmpty())
        return refuse(Reason::LabelMissing);
    if (command.sha256.isEmpty())
        return refuse(Reason::TextMissing);
    record(ConfidentialAdded{command.label.simplified(), command.sha256});
    return {};
}

Refused Decider::operator()(const ShowConfidential& command)
{
    const ConfidentialEntry* entry = m_ticket.confidential(command.entry);
    if (!entry || entry->sha256.isEmpty())
        return refuse(Reason::NoSuchConfidential, {QString::number(command.entry.value)});
    record(ConfidentialShown{command.entry});
    return {};
}

Refused Decider::operator()(const UseArticle& command)
{
    const UsedArticle* used = m_ticket.used(command.article, command.use);
    return used ? refuse(Reason::NothingChanges) : use(command.article, command.use);
}

Refused Decider::use(ArticleId article, ArticleUse how)
{
    if (!m_context.articles || m_ticket.used(article, how))
        return {};
    const std::optional<int> version = m_context.articles(article);
    if (!version)
        return refuse(Reason::NoSuchArticle, {QString::number(article.value)});
    record(ArticleUsed{{article, *version, how}});
    return {};
}

void Decider::cite(const QString& body)
{
    for (const ArticleId article : articlesNamedIn(body))
        // A number that no article has is a word like any other.
        [[maybe_unused]]
        const Refused isNone = use(article, ArticleUse::Cited);
}

Refused Decider::operator()(const AcknowledgeAlert& command)
{
    if (Refused no = requireOpen())
        return no;
    const Alert* alert = m_ticket.alert(command.rule, command.cycle);
    if (!alert)
        return refuse(Reason::NothingToAcknowledge);
    if (alert->acknowledgedBy) {
        const auto person = m_context.people(alert->acknowledgedBy);
        return refuse(Reason::AlreadyAcknowledged, {person ? person->name : QString()});
    }
    record(AlertAcknowledged{command.rule, command.cycle});
    return {};
}

} // namespace tierdesk
