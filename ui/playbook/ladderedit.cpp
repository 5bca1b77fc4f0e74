// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/ladderedit.h"

#include "ui/playbook/actionsedit.h"
#include "ui/playbook/conditionsedit.h"
#include "ui/playbook/fieldkit.h"
#include "ui/playbook/ladderview.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QLabel>

namespace tierdesk {

LadderEdit::LadderEdit(PlaybookDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ladder(new LadderView(this))
    , m_remove(new QPushButton(makeIcon(Icon::Cross), tr("Remove the step"), this))
    , m_fields(new QWidget(this))
    , m_offset(
          makePick(m_fields,
                   [this](const QString& key) { change([&](Step& step) { step.offset = fromKeyText<Offset>(key); }); }))
    , m_span(makeSpan(m_fields, [this](int minutes) { change([&](Step& step) { step.amount = minutes; }); }))
    , m_share(makeNumber({0, 1000, tr(" % of the target")}, m_fields,
                         [this](int percent) { change([&](Step& step) { step.amount = percent; }); }))
    , m_repeat(makeSpan(m_fields, [this](int minutes) { change([&](Step& step) { step.repeatMinutes = minutes; }); }))
    , m_atMost(makeNumber({0, 999, tr(" times"), tr("Until the ladder ends")}, m_fields,
                          [this](int times) { change([&](Step& step) { step.atMost = times; }); }))
    , m_conditions(new ConditionsEdit(draft, m_fields))
    , m_actions(new ActionsEdit(draft, m_fields))
{
    auto* add = new QPushButton(makeIcon(Icon::Plus), tr("Add a step"), this);
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::near);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields(*form);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_ladder);
    rows->addLayout(buttons);
    rows->addWidget(m_fields);
    setFocusProxy(m_ladder);
    connect(add, &QPushButton::clicked, this, &LadderEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &LadderEdit::remove);
    connect(m_ladder, &LadderView::stepChosen, this, &LadderEdit::showStep);
    connect(m_conditions, &ConditionsEdit::edited, this,
            [this] { change([&](Step& step) { step.conditions = m_conditions->conditions(); }); });
    connect(m_actions, &ActionsEdit::edited, this,
            [this] { change([&](Step& step) { step.actions = m_actions->actions(); }); });
}

void LadderEdit::addFields(QFormLayout& form)
{
    m_offset->setAccessibleName(tr("Counted from"));
    m_span->setAccessibleName(tr("How long"));
    m_share->setAccessibleName(tr("Share of the target"));
    m_repeat->setAccessibleName(tr("Again after"));
    m_repeat->setPlaceholderText(tr("Never"));
    m_atMost->setAccessibleName(tr("At most"));
    auto* moment = new QHBoxLayout;
    moment->setSpacing(gap::near);
    moment->addWidget(m_offset);
    moment->addWidget(m_span, 1);
    moment->addWidget(m_share);
    moment->addStretch(0);
    form.addRow(tr("When"), moment);
    form.addRow(tr("Again after"), m_repeat);
    form.addRow(tr("At most"), m_atMost);
    auto* does = new QLabel(tr("What it does"), m_fields);
    does->setBuddy(m_actions);
    form.addRow(does);
    form.addRow(m_actions);
    auto* only = new QLabel(tr("Only if, besides the protocol's own conditions"), m_fields);
    only->setBuddy(m_conditions);
    form.addRow(only);
    form.addRow(m_conditions);
}

const Step* LadderEdit::current() const
{
    const int index = m_ladder->currentStep();
    return index >= 0 && index < std::ssize(m_protocol.steps) ? &m_protocol.steps[static_cast<std::size_t>(index)]
                                                              : nullptr;
}

void LadderEdit::setProtocol(const Protocol& protocol)
{
    const bool same = protocol.key == m_protocol.key;
    m_protocol = protocol;
    m_ladder->show(m_protocol, m_draft.names());
    if (!same || !current())
        m_ladder->setCurrentStep(m_protocol.steps.empty() ? -1 : 0);
    showStep();
}

void LadderEdit::reveal(int step)
{
    m_ladder->setCurrentStep(step);
    m_ladder->setFocus(Qt::OtherFocusReason);
}

void LadderEdit::change(const std::function<void(Step&)>& change)
{
    if (!current())
        return;
    const auto index = static_cast<std::size_t>(m_ladder->currentStep());
    Step next = m_protocol.steps[index];
    change(next);
    if (next == m_protocol.steps[index])
        return;
    m_protocol.steps[index] = std::move(next);
    m_ladder->show(m_protocol, m_draft.names());
    showStep();
    Q_EMIT edited();
}

void LadderEdit::add()
{
    Step step;
    step.key = freshKey(QStringLiteral("step"), [this](const QString& key) { return m_protocol.step(key) != nullptr; });
    // Where the last one ends, so that a ladder grows upwards.
    step.amount = m_protocol.steps.empty() ? 30 : m_protocol.steps.back().amount + 30;
    step.offset = m_protocol.steps.empty() || m_protocol.steps.back().offset == Offset::Share
                      ? Offset::After
                      : m_protocol.steps.back().offset;
    step.actions.emplace_back();
    m_protocol.steps.push_back(std::move(step));
    m_ladder->show(m_protocol, m_draft.names());
    m_ladder->setCurrentStep(static_cast<int>(m_protocol.steps.size()) - 1);
    showStep();
    m_offset->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void LadderEdit::remove()
{
    if (!current())
        return;
    m_protocol.steps.erase(m_protocol.steps.begin() + m_ladder->currentStep());
    m_ladder->show(m_protocol, m_draft.names());
    m_ladder->setCurrentStep(m_protocol.steps.empty() ? -1 : 0);
    showStep();
    m_ladder->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void LadderEdit::showStep()
{
    const Step* step = current();
    m_fields->setVisible(step != nullptr);
    m_remove->setEnabled(step != nullptr);
    if (!step)
        return;
    std::vector<Choice> offsets = choicesOf<Offset>();
    if (m_protocol.trigger.kind != TriggerKind::Clock)
        offsets.resize(1);
    showPick(*m_offset, offsets, keyText(step->offset));
    m_span->setVisible(step->offset != Offset::Share);
    m_share->setVisible(step->offset == Offset::Share);
    if (step->offset == Offset::Share)
        showNumber(*m_share, step->amount);
    else
        showSpan(*m_span, step->amount);
    showSpan(*m_repeat, step->repeatMinutes);
    m_atMost->setEnabled(step->repeatMinutes > 0);
    showNumber(*m_atMost, step->atMost);
    m_conditions->setConditions(step->conditions);
    m_actions->setActions(step->actions);
}

} // namespace tierdesk
