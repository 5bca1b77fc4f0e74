// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/smalldialogs.h"

#include "ui/shell/buttontone.h"
#include "ui/text/handofftext.h"
#include "ui/ticket/fields.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace tierdesk {

namespace {

QString wordsIn(const QPlainTextEdit* edit)
{
    return edit->toPlainText().trimmed();
}

} // namespace

RouteDialog::RouteDialog(DeskClient& client, DossierPtr dossier, QWidget* parent, const QueueKey& queue)
    : OrderDialog(client, std::move(dossier), parent)
{
    const Place here = this->dossier().ticket.placement.place;
    m_queue = makeQueueBox(
        playbook(), [&](const Queue& one) { return one.tier == here.tier && one.key != here.queue; }, this);
    m_queue->setPlaceholderText(tr("Choose a queue"));
    addRow(tr("&Queue:"), m_queue);
    if (queue)
        choose(*m_queue, queue.value);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &RouteDialog::refresh);
    m_queue->setFocus();
    dress(Icon::Route, tr("Move to another queue"), tr("Move"));
}

Wanted RouteDialog::wanted() const
{
    return {RouteTicket{queueOf(*m_queue)}, {}};
}

QString RouteDialog::missing() const
{
    if (m_queue->count() == 0)
        return tr("There is no other queue in this tier. To hand it up, escalate it.");
    return m_queue->currentIndex() < 0 ? tr("Choose a queue of the same tier. To hand it up, escalate it.") : QString();
}

QStringList RouteDialog::remarks() const
{
    const auto stay = earlierStay(dossier().history, queueOf(*m_queue));
    return stay ? QStringList{stayText(*stay, names(), client().now())} : QStringList{};
}

ConsultDialog::ConsultDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
{
    const QueueKey here = this->dossier().ticket.placement.place.queue;
    m_queue = makeQueueBox(playbook(), [&](const Queue& queue) { return queue.key != here; }, this);
    m_queue->setPlaceholderText(tr("Choose a queue"));
    m_question = makeTextField(4, this);
    m_question->setPlaceholderText(tr("What do you want to know from them?"));
    addRow(tr("&Ask:"), m_queue);
    addRow(tr("&Question:"), m_question);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &ConsultDialog::refresh);
    connect(m_question, &QPlainTextEdit::textChanged, this, &ConsultDialog::refresh);
    m_queue->setFocus();
    dress(Icon::Consult, tr("Ask for advice"), tr("Ask"));
}

Wanted ConsultDialog::wanted() const
{
    return {AskConsult{queueOf(*m_queue), wordsIn(m_question)}, {}};
}

QString ConsultDialog::missing() const
{
    if (m_queue->currentIndex() < 0)
        return tr("Choose the queue you want to ask. The ticket stays with you.");
    return wordsIn(m_question).isEmpty() ? tr("Write your question.") : QString();
}

AnswerDialog::AnswerDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_consult(new QComboBox(this))
    , m_answer(makeTextField(5, this))
{
    const Names words = names();
    for (const Consult& consult : this->dossier().ticket.company.consults) {
        if (!consult.answer)
            //: A question and who asked it.
            m_consult->addItem(tr("%1: %2").arg(words.person(consult.askedBy), consult.question), consult.id.value);
    }
    addRow(tr("&Question:"), m_consult);
    addRow(tr("&Answer:"), m_answer);
    connect(m_consult, &QComboBox::currentIndexChanged, this, &AnswerDialog::refresh);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &AnswerDialog::refresh);
    m_answer->setFocus();
    dress(Icon::Chat, tr("Answer a question"), tr("Answer"));
}

Wanted AnswerDialog::wanted() const
{
    return {AnswerConsult{ConsultId{m_consult->currentData().toLongLong()}, wordsIn(m_answer)}, {}};
}

QString AnswerDialog::missing() const
{
    if (m_consult->count() == 0)
        return tr("Nobody has asked anything that is still open.");
    return wordsIn(m_answer).isEmpty() ? tr("Write your answer.") : QString();
}

WhyDialog::WhyDialog(Purpose purpose, DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_purpose(purpose)
    , m_reason(makeTextField(3, this))
{
    addRow(tr("&Reason:"), m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WhyDialog::refresh);
    m_reason->setFocus();
    if (purpose == Purpose::Reopen)
        dress(Icon::Reopen, tr("Reopen"), tr("Reopen"));
    else
        dress(Icon::Cancel, tr("Cancel the ticket"), tr("Cancel the ticket"));
}

Wanted WhyDialog::wanted() const
{
    if (m_purpose == Purpose::Reopen)
        return {ReopenTicket{wordsIn(m_reason)}, {}};
    return {CancelTicket{wordsIn(m_reason)}, {}};
}

QString WhyDialog::missing() const
{
    if (!wordsIn(m_reason).isEmpty())
        return {};
    return m_purpose == Purpose::Reopen ? tr("Say why it is opened again.") : tr("Say why nothing needs to be done.");
}

TaskDialog::TaskDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_text(new QLineEdit(this))
    , m_assignee(makePersonField(client, PeopleKind::Staff, this))
{
    m_assignee->setPlaceholderText(tr("Nobody in particular"));
    addRow(tr("&Task:"), m_text);
    addRow(tr("&For:"), m_assignee);
    connect(m_text, &QLineEdit::textChanged, this, &TaskDialog::refresh);
    connect(m_assignee, &PickField::pickedChanged, this, [this] {
        if (const auto found = personOf(*m_assignee))
            know(*found);
        refresh();
    });
    m_text->setFocus();
    dress(Icon::Task, tr("Add a task"), tr("Add"));
}

Wanted TaskDialog::wanted() const
{
    const auto assignee = personOf(*m_assignee);
    return {AddTask{m_text->text().trimmed(), assignee ? assignee->id : PersonId{}}, {}};
}

QString TaskDialog::missing() const
{
    if (!m_assignee->typed().isEmpty())
        return tr("Choose somebody from the list, or leave the field empty.");
    return m_text->text().trimmed().isEmpty() ? tr("Say what is to be done.") : QString();
}

WorkDialog::WorkDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_minutes(new QSpinBox(this))
    , m_text(new QLineEdit(this))
{
    constexpr int minutesPerDay = 24 * 60;
    m_minutes->setRange(1, minutesPerDay);
    m_minutes->setValue(15);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" minutes"));
    addRow(tr("&Time:"), m_minutes);
    addRow(tr("&What:"), m_text);
    connect(m_minutes, &QSpinBox::valueChanged, this, &WorkDialog::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &WorkDialog::refresh);
    m_minutes->setFocus();
    m_minutes->selectAll();
    dress(Icon::Worklog, tr("Log work"), tr("Log"));
}

Wanted WorkDialog::wanted() const
{
    return {LogWork{m_minutes->value(), m_text->text().trimmed()}, {}};
}

NoteDialog::NoteDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_text(makeTextField(5, this))
{
    m_text->setPlaceholderText(tr("Only colleagues see this."));
    addRow(tr("&Note:"), m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::refresh);
    m_text->setFocus();
    setTone(button(), ButtonTone::Note);
    dress(Icon::Lock, tr("Internal note"), tr("Add note"));
}

Wanted NoteDialog::wanted() const
{
    return {AddNote{wordsIn(m_text)}, {}};
}

QString NoteDialog::missing() const
{
    return wordsIn(m_text).isEmpty() ? tr("Write the note.") : QString();
}

} // namespace tierdesk
