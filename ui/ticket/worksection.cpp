// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/worksection.h"

#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

namespace tierdesk {

namespace {

QVBoxLayout* stackOf(QWidget* host)
{
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::inside);
    return layout;
}

void clear(QWidget& host)
{
    qDeleteAll(host.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace

WorkSection::WorkSection(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_tasks(new QWidget(this))
    , m_newTask(new QLineEdit(this))
    , m_work(new QWidget(this))
{
    stackOf(m_tasks);
    stackOf(m_work);
    m_newTask->setPlaceholderText(tr("Add a task and press Enter"));
    m_newTask->setAccessibleName(tr("New task"));
    auto* log = new QToolButton(this);
    log->setDefaultAction(actions.registry().action(actionId(Act::Work)));
    log->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    log->setAutoRaise(true);
    auto* all = stackOf(this);
    all->setContentsMargins(gap::inside, 0, gap::inside, 0);
    all->addWidget(m_tasks);
    all->addWidget(m_newTask);
    all->addWidget(m_work);
    all->addWidget(log, 0, Qt::AlignLeading);
    connect(m_newTask, &QLineEdit::returnPressed, this, &WorkSection::addTask);
}

void WorkSection::addTask()
{
    const QString text = m_newTask->text().trimmed();
    if (text.isEmpty())
        return;
    m_actions.give(m_ticket, AddTask{text, {}}, {}, this, [this, text](const QString& trouble) {
        if (trouble.isEmpty() && m_newTask->text().trimmed() == text)
            m_newTask->clear();
    });
}

void WorkSection::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const Names words = dossier.names(*playbook);
    if (ticket.id != std::exchange(m_ticket, ticket.id))
        m_newTask->clear();
    m_newTask->setEnabled(!ticket.merging.into);
    showTasks(ticket, words);
    showWork(ticket, words);
    const auto& tasks = ticket.work.tasks;
    const auto done = static_cast<int>(std::ranges::count_if(tasks, &Task::done));
    //: Of the tasks of a ticket: how many are done, how many there are.
    Q_EMIT summaryChanged(tasks.empty() ? QString() : tr("%1 of %2 done").arg(done).arg(tasks.size()));
}

void WorkSection::showTasks(const Ticket& ticket, const Names& words)
{
    // A box that has the keyboard keeps it over a reload.
    QWidget* focused = focusWidget();
    const QString had = focused && focused->parentWidget() == m_tasks ? focused->objectName() : QString();
    clear(*m_tasks);
    for (const Task& task : ticket.work.tasks) {
        const QString text = task.assignee ? tr("%1 (%2)").arg(task.text, words.person(task.assignee)) : task.text;
        auto* box = new RowButton({}, text, {}, m_tasks);
        box->setCheckable(true);
        box->setChecked(task.done);
        box->setToolTip(text);
        box->setObjectName(QStringLiteral("task%1").arg(task.id.value));
        connect(box, &RowButton::clicked, this, [this, box, id = task.id](bool done) {
            m_actions.give(m_ticket, TickTask{id, done}, {}, box, [box, done](const QString& trouble) {
                if (!trouble.isEmpty())
                    box->setChecked(!done);
            });
        });
        m_tasks->layout()->addWidget(box);
        if (box->objectName() == had)
            box->setFocus();
    }
    m_tasks->setVisible(!ticket.work.tasks.empty());
}

void WorkSection::showWork(const Ticket& ticket, const Names& words)
{
    clear(*m_work);
    int minutes = 0;
    for (const WorkEntry& entry : ticket.work.log) {
        minutes += entry.minutes;
        auto* row = new RowButton(Icon::Worklog,
                                  //: Who worked on a ticket and how long.
                                  tr("%1, %2").arg(words.person(entry.person), workText(entry.minutes)),
                                  entry.text.isEmpty()
                                      ? whenText(entry.at, m_actions.client().now())
                                      : tr("%1: %2").arg(whenText(entry.at, m_actions.client().now()), entry.text),
                                  m_work);
        row->setEnabled(false);
        m_work->layout()->addWidget(row);
    }
    if (ticket.work.log.size() > 1) {
        auto* sum = new QLabel(tr("Together %1").arg(workText(minutes)), m_work);
        sum->setFont(fontFor(TextSize::Small));
        m_work->layout()->addWidget(sum);
    }
    m_work->setVisible(!ticket.work.log.empty());
}

} // namespace tierdesk
