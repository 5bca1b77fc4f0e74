// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/targetsedit.h"

#include "ui/playbook/fieldkit.h"
#include "ui/shell/metrics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace tierdesk {

TargetsEdit::TargetsEdit(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap::near);
    m_grid->setVerticalSpacing(gap::inside);
}

void TargetsEdit::build(const Playbook& playbook, AgreementType type)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_fields.clear();
    m_type = type;
    m_priorities = playbook.matrix.priorities;
    for (int column = 0; column < m_priorities.size(); ++column)
        m_grid->addWidget(new QLabel(m_priorities[column], this), 0, column + 1);
    int line = 1;
    for (const Metric metric : allValues<Metric>()) {
        if (agreementTypeOf(metric) != type)
            continue;
        m_grid->addWidget(new QLabel(nameOf(metric), this), line, 0);
        for (int priority = 1; priority <= m_priorities.size(); ++priority) {
            auto* field = makeSpan(this, [this, metric, priority](int minutes) { take(metric, priority, minutes); });
            field->setPlaceholderText({});
            field->setMinimumWidth(fontMetrics().averageCharWidth() * 7);
            //: %1 is a measure: "First response"; %2 a priority.
            field->setAccessibleName(tr("%1 at priority %2").arg(nameOf(metric), m_priorities[priority - 1]));
            m_grid->addWidget(field, line, priority);
            m_fields[{metric, priority}] = field;
        }
        ++line;
    }
    if (!m_fields.empty())
        setFocusProxy(m_fields.begin()->second);
}

void TargetsEdit::show(const Playbook& playbook, const Agreement& agreement)
{
    if (m_type != agreement.type || m_priorities != playbook.matrix.priorities || m_fields.empty())
        build(playbook, agreement.type);
    m_targets = agreement.targets;
    for (const auto& [place, field] : m_fields) {
        const Target* target = agreement.target(place.first);
        showSpan(*field, target ? target->minutesFor(Priority{place.second}) : 0);
    }
}

void TargetsEdit::take(Metric metric, int priority, int minutes)
{
    auto target = std::ranges::find(m_targets, metric, &Target::metric);
    const int before = target == m_targets.end() ? 0 : target->minutesFor(Priority{priority});
    if (before == minutes)
        return;
    if (target == m_targets.end()) {
        m_targets.push_back({metric, {}});
        target = m_targets.end() - 1;
    }
    std::vector<int> all;
    for (int one = 1; one <= m_priorities.size(); ++one)
        all.push_back(one == priority ? minutes : target->minutesFor(Priority{one}));
    target->minutes = std::move(all);
    if (std::ranges::all_of(target->minutes, [](int one) { return one == 0; }))
        m_targets.erase(target);
    std::ranges::stable_sort(m_targets, {}, &Target::metric);
    Q_EMIT edited();
}

PausesEdit::PausesEdit(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    for (const StateType state : allValues<StateType>()) {
        if (!isPending(state))
            continue;
        const std::size_t index = m_rows.size();
        Row row{state, makeCheck(nameOf(state), this, [this, index](bool) { take(m_rows[index]); }),
                makePicks(this, tr("Reasons"), tr("Whatever the reason"),
                          [this, index](const QStringList&) { take(m_rows[index]); })};
        //: %1 is a type of state.
        row.reasons->setFieldName(tr("Reasons for: %1").arg(nameOf(state)));
        rows->addWidget(row.pauses);
        rows->addWidget(row.reasons);
        m_rows.push_back(row);
    }
    setFocusProxy(m_rows.front().pauses);
}

void PausesEdit::show(const Playbook& playbook, const std::vector<PauseRule>& pauses)
{
    m_pauses = pauses;
    for (const Row& row : m_rows) {
        const auto found = std::ranges::find(pauses, row.state, &PauseRule::state);
        showCheck(*row.pauses, found != pauses.end());
        showPicks(*row.reasons, playbook.pendingReasons, found == pauses.end() ? QStringList() : found->reasons);
        row.reasons->setVisible(found != pauses.end());
    }
}

void PausesEdit::take(const Row& row)
{
    std::erase_if(m_pauses, [&](const PauseRule& pause) { return pause.state == row.state; });
    if (row.pauses->isChecked())
        m_pauses.push_back({row.state, row.reasons->keys()});
    std::ranges::stable_sort(m_pauses, {}, &PauseRule::state);
    Q_EMIT edited();
}

} // namespace tierdesk
