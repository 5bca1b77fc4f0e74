// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/triagedialog.h"

#include "ui/shell/metrics.h"
#include "ui/ticket/fields.h"
#include "ui/ticket/filinghints.h"
#include "ui/ticket/prioritybadge.h"
#include "ui/ticket/rankpicker.h"
#include "ui/ticket/suggestionline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace tierdesk {

TriageDialog::TriageDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
{
    addRanks();
    addOverride();
    addFiling();
    m_impact->setFocus();
    dress(Icon::Triage, tr("Triage"), tr("Triage"));
    showPriority();
}

void TriageDialog::addRanks()
{
    const PriorityMatrix& matrix = playbook().matrix;
    const Triage& now = dossier().ticket.triage;
    m_impact = new RankPicker(matrix.impacts, now.impact.value, this);
    m_urgency = new RankPicker(matrix.urgencies, now.urgency.value, this);
    m_priority = new PriorityBadge(this);
    addRow(tr("&Impact:"), m_impact);
    addRow(tr("&Urgency:"), m_urgency);
    addRow(tr("Priority:"), m_priority);
    for (RankPicker* picker : {m_impact, m_urgency})
        connect(picker, &RankPicker::valueChanged, this, &TriageDialog::showPriority);
    connect(m_impact, &RankPicker::digitPressed, m_urgency, qOverload<>(&QWidget::setFocus));
}

void TriageDialog::addOverride()
{
    const Triage& now = dossier().ticket.triage;
    m_other = new QCheckBox(tr("Set &another priority than the matrix"), this);
    m_level = new QComboBox(this);
    m_reason = new QLineEdit(this);
    for (int step = 1; step <= playbook().matrix.priorities.size(); ++step)
        m_level->addItem(names().priority(Priority{step}), QString::number(step));
    m_level->setAccessibleName(tr("Another priority"));
    m_reason->setAccessibleName(tr("Why another priority"));
    m_reason->setPlaceholderText(tr("Why? Whoever reads the ticket will see it."));
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_level);
    layout->addWidget(m_reason, 1);
    form().addRow(QString(), m_other);
    form().addRow(QString(), line);
    line->setVisible(now.overridden.has_value());
    m_other->setChecked(now.overridden.has_value());
    if (now.overridden) {
        choose(*m_level, QString::number(now.overridden->priority.value));
        m_reason->setText(now.overridden->reason);
    }
    connect(m_other, &QCheckBox::toggled, this, [this, line](bool on) {
        line->setVisible(on);
        if (on)
            m_level->setFocus();
        showPriority();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &TriageDialog::showPriority);
    connect(m_reason, &QLineEdit::textChanged, this, &TriageDialog::refresh);
}

void TriageDialog::addFiling()
{
    const Ticket& ticket = dossier().ticket;
    m_category = makeCategoryField(client().playbook(), ticket.details.category, this);
    m_category->setPlaceholderText(tr("Type some letters"));
    m_service = makeServiceBox(playbook(), ticket.details.service, this);
    m_queue =
        makeQueueBox(playbook(), [&](const Queue& queue) { return queue.tier == ticket.placement.place.tier; }, this);
    choose(*m_queue, ticket.placement.place.queue.value);
    m_kind = makeKindBox(ticket.details.kind, this);
    addRow(tr("&Category:"), m_category);
    auto* hints =
        new FilingHints(client(), *m_category, *m_queue, [this] { return filingText(opened().ticket); }, this);
    form().addRow(QString(), &hints->categoryLine());
    addRow(tr("&Service:"), m_service);
    addRow(tr("&Queue:"), m_queue);
    form().addRow(QString(), &hints->queueLine());
    addRow(tr("&Kind:"), m_kind);
    connect(m_urgency, &RankPicker::digitPressed, m_category, qOverload<>(&QWidget::setFocus));
    connect(m_category, &PickField::pickedChanged, this, &TriageDialog::refresh);
    for (QComboBox* box : {m_service, m_queue, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &TriageDialog::refresh);
    hints->look();
}

std::optional<PriorityOverride> TriageDialog::chosenOverride() const
{
    if (!m_other->isChecked())
        return {};
    return PriorityOverride{Priority{keyOf(*m_level).toInt()}, m_reason->text().trimmed()};
}

void TriageDialog::showPriority()
{
    const auto other = chosenOverride();
    const Priority computed = playbook().priority(Impact{m_impact->value()}, Urgency{m_urgency->value()});
    const Priority shown = other ? other->priority : computed;
    m_priority->setPriority(shown, shown.isSet() ? playbook().matrix.priorities.value(shown.value - 1)
                                                 : tr("follows from impact and urgency"));
    refresh();
}

Wanted TriageDialog::wanted() const
{
    const Ticket& ticket = opened().ticket;
    TriageTicket triage;
    const auto set = [](auto& slot, const auto& value, const auto& old) {
        if (value != old)
            slot = value;
    };
    set(triage.impact, Impact{m_impact->value()}, ticket.triage.impact);
    set(triage.urgency, Urgency{m_urgency->value()}, ticket.triage.urgency);
    set(triage.category, categoryOf(*m_category), ticket.details.category);
    set(triage.service, serviceOf(*m_service), ticket.details.service);
    set(triage.kind, valueOf<TicketKind>(*m_kind), ticket.details.kind);
    if (const QueueKey queue = queueOf(*m_queue))
        set(triage.queue, queue, ticket.placement.place.queue);
    const auto other = chosenOverride();
    if (other != ticket.triage.overridden)
        triage.priority = other.value_or(PriorityOverride{});
    return {triage, {}};
}

QString TriageDialog::missing() const
{
    if (!m_category->typed().isEmpty())
        return tr("There is no category “%1”.").arg(m_category->typed());
    return {};
}

} // namespace tierdesk
