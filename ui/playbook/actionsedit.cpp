// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/actionsedit.h"

#include "ui/playbook/fieldkit.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QToolButton>

namespace tierdesk {

namespace {

bool hasQueue(ActionKind kind)
{
    return kind == ActionKind::MoveUp || kind == ActionKind::MoveTo || kind == ActionKind::OpenConsult;
}

bool hasText(const Action& action)
{
    switch (action.kind) {
    case ActionKind::Tell:
    case ActionKind::AddTag:
    case ActionKind::RemoveTag:
    case ActionKind::AddNote:
    case ActionKind::AskForInformation:
    case ActionKind::OpenConsult:
        return true;
    case ActionKind::Assign:
        return action.by == AssignBy::Skill;
    default:
        return false;
    }
}

} // namespace

ActionRow::ActionRow(PlaybookDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_kind(makePick(this,
                      [this](const QString& key) {
                          change([&](Action& one) {
                              one = {};
                              one.kind = fromKeyText<ActionKind>(key);
                              one.priority = Priority{one.kind == ActionKind::SetPriority ? 1 : 0};
                          });
                      }))
    , m_queue(makePick(this, [this](const QString& key) { change([&](Action& one) { one.queue = QueueKey{key}; }); }))
    , m_audience(makePick(
          this,
          [this](const QString& key) { change([&](Action& one) { one.audience = fromKeyText<Audience>(key); }); }))
    , m_person(makePick(
          this, [this](const QString& key) { change([&](Action& one) { one.person = fromKeyText<PersonId>(key); }); }))
    , m_priority(makePick(
          this,
          [this](const QString& key) { change([&](Action& one) { one.priority = fromKeyText<Priority>(key); }); }))
    , m_by(makePick(this,
                    [this](const QString& key) { change([&](Action& one) { one.by = fromKeyText<AssignBy>(key); }); }))
    , m_state(makePick(
          this, [this](const QString& key) { change([&](Action& one) { one.state = fromKeyText<StateType>(key); }); }))
    , m_text(new QLineEdit(this))
    , m_remove(new QToolButton(this))
{
    m_kind->setAccessibleName(tr("Action"));
    m_queue->setAccessibleName(tr("Queue"));
    m_audience->setAccessibleName(tr("Who is told"));
    m_person->setAccessibleName(tr("Person"));
    m_priority->setAccessibleName(tr("Priority"));
    m_by->setAccessibleName(tr("How it is assigned"));
    m_state->setAccessibleName(tr("State"));
    m_text->setAccessibleName(tr("Words"));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_remove->setIcon(makeIcon(Icon::Cross));
    m_remove->setAccessibleName(tr("Remove the action"));
    m_remove->setToolTip(tr("Remove the action"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_queue, m_audience, m_person, m_priority, m_by,
                                                         m_state, m_text, m_remove})
        flow->addWidget(part);
    setFocusProxy(m_kind);
    connect(m_text, &QLineEdit::textEdited, this,
            [this](const QString& text) { change([&](Action& one) { one.text = text; }); });
    connect(m_remove, &QToolButton::clicked, this, &ActionRow::removeWanted);
}

void ActionRow::change(const std::function<void(Action&)>& change)
{
    Action next = m_action;
    change(next);
    if (next == m_action)
        return;
    m_action = std::move(next);
    showParts();
    Q_EMIT edited();
}

void ActionRow::setAction(const Action& action)
{
    m_action = action;
    showParts();
}

void ActionRow::showParts()
{
    const Playbook& playbook = m_draft.value();
    const bool told = m_action.kind == ActionKind::Tell;
    m_queue->setVisible(hasQueue(m_action.kind));
    m_audience->setVisible(told);
    m_person->setVisible(told && m_action.audience == Audience::Person);
    m_priority->setVisible(m_action.kind == ActionKind::SetPriority);
    m_by->setVisible(m_action.kind == ActionKind::Assign);
    m_state->setVisible(m_action.kind == ActionKind::SetState);
    m_text->setVisible(hasText(m_action));
    const bool tag = m_action.kind == ActionKind::AddTag || m_action.kind == ActionKind::RemoveTag;
    m_text->setPlaceholderText(tag                                   ? tr("Tag")
                               : m_action.kind == ActionKind::Assign ? tr("Skill")
                                                                     : tr("What it says"));
    std::vector<Choice> queues = queueChoices(playbook, NoneToo::No);
    if (m_action.kind == ActionKind::MoveUp)
        queues.insert(queues.begin(), {QString(), tr("The first it may escalate to")});
    showPick(*m_kind, choicesOf<ActionKind>(), keyText(m_action.kind));
    showPick(*m_queue, queues, m_action.queue.value);
    showPick(*m_audience, choicesOf<Audience>(), keyText(m_action.audience));
    showPick(*m_person, staffChoices(m_draft), keyText(m_action.person));
    showPick(*m_priority, priorityChoices(playbook), keyText(m_action.priority));
    showPick(*m_by, choicesOf<AssignBy>(), keyText(m_action.by));
    showPick(*m_state, choicesOf<StateType>(), keyText(m_action.state));
    showText(*m_text, m_action.text);
    updateGeometry();
}

ActionsEdit::ActionsEdit(PlaybookDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap::inside);
    auto* more = new QPushButton(makeIcon(Icon::Plus), tr("Add an action"), this);
    more->setAutoDefault(false);
    m_column->addWidget(more, 0, Qt::AlignLeading);
    setFocusProxy(more);
    connect(more, &QPushButton::clicked, this, [this] {
        m_actions.emplace_back();
        setActions(std::vector<Action>(m_actions));
        m_rows.back()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void ActionsEdit::setActions(const std::vector<Action>& actions)
{
    m_actions = actions;
    while (m_rows.size() > actions.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < actions.size()) {
        auto* row = new ActionRow(m_draft, this);
        connect(row, &ActionRow::edited, this, [this] {
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                m_actions[i] = m_rows[i]->action();
            Q_EMIT edited();
        });
        connect(row, &ActionRow::removeWanted, this, [this, row] { remove(row); });
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        row->show();
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < actions.size(); ++i)
        m_rows[i]->setAction(actions[i]);
}

void ActionsEdit::remove(const ActionRow* row)
{
    m_actions.erase(m_actions.begin() + (std::ranges::find(m_rows, row) - m_rows.begin()));
    setActions(std::vector<Action>(m_actions));
    setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace tierdesk
