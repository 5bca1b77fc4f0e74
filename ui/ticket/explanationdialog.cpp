// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/explanationdialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/momentedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace tierdesk {

namespace {

using Rules = std::vector<std::vector<WhyLine>>;

/// What each rule has to say, by the playbook in force; of one rule alone when it is named.
Stored<Rules> explained(Store& store, TicketId ticket, const RuleKey& only, Instant at)
{
    const auto playbook = store.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto history = store.history(ticket);
    if (!history)
        return fail(history.error());
    const auto basis = store.courseBasis();
    if (!basis)
        return fail(basis.error());
    const Names names(**playbook);
    const TicketCourse course = courseAt(*history, *basis, at);
    Rules rules;
    for (const Protocol& protocol : (*playbook)->protocols) {
        if (!only || protocol.key == only)
            rules.push_back(whyText(explainProtocol(course, *basis, protocol.key, at), names));
    }
    for (const RoutingRule& rule : (*playbook)->routing) {
        if (!only || rule.key == only)
            rules.push_back(whyText(explainRouting(*history, *basis, rule.key, at), names));
    }
    return rules;
}

} // namespace

ExplanationDialog::ExplanationDialog(DeskClient& client, TicketId ticket, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_ticket(ticket)
    , m_rule(new QComboBox(this))
    , m_at(new MomentEdit(client.now(), this))
    , m_lines(new QTreeWidget(this))
{
    //: %1 is a ticket's number: "#1042".
    setWindowTitle(tr("Why did rules act on %1, or not?").arg(Names::ticket(ticket)));
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
    m_rule->addItem(tr("Every rule"));
    const PlaybookPtr playbook = client.playbook();
    for (const Protocol& protocol : playbook->protocols)
        m_rule->addItem(protocol.name, protocol.key.value);
    for (const RoutingRule& rule : playbook->routing)
        m_rule->addItem(rule.name, rule.key.value);
    m_lines->setHeaderHidden(true);
    m_lines->setAccessibleName(tr("Explanation"));
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::ContiguousSelection);

    auto* form = new QFormLayout;
    form->addRow(tr("&Rule"), m_rule);
    form->addRow(tr("As it &stood"), m_at);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addLayout(form);
    rows->addWidget(m_lines, 1);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ExplanationDialog::ask);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &ExplanationDialog::ask);
    ask();
}

void ExplanationDialog::ask()
{
    const RuleKey only{m_rule->currentData().toString()};
    const Instant at = m_at->moment();
    m_client.read(
        this, m_lane, [ticket = m_ticket, only, at](Store& store) { return explained(store, ticket, only, at); },
        [this](const Stored<Rules>& rules) {
            if (rules)
                fill(*rules);
        });
}

void ExplanationDialog::fill(const Rules& rules)
{
    m_lines->clear();
    const bool single = rules.size() == 1;
    for (const std::vector<WhyLine>& lines : rules) {
        std::vector<QTreeWidgetItem*> parents{m_lines->invisibleRootItem()};
        for (const WhyLine& line : lines) {
            parents.resize(std::min(parents.size(), static_cast<std::size_t>(line.depth) + 1));
            auto* item = new QTreeWidgetItem(parents.back(), {line.text});
            // The mark is read out, and seen by its shape.
            if (line.mark == WhyMark::Yes)
                item->setIcon(0, makeIcon(Icon::Accept));
            else if (line.mark == WhyMark::No)
                item->setIcon(0, makeIcon(Icon::Cross));
            item->setData(0, Qt::AccessibleTextRole,
                          line.mark == WhyMark::Yes  ? tr("Yes: %1").arg(line.text)
                          : line.mark == WhyMark::No ? tr("No: %1").arg(line.text)
                                                     : line.text);
            item->setToolTip(0, line.text);
            parents.push_back(item);
        }
    }
    for (int i = 0; i < m_lines->topLevelItemCount(); ++i) {
        QTreeWidgetItem* rule = m_lines->topLevelItem(i);
        rule->setExpanded(true);
        for (int j = 0; single && j < rule->childCount(); ++j)
            rule->child(j)->setExpanded(true);
    }
    if (rules.empty())
        new QTreeWidgetItem(m_lines, {tr("The playbook has no rules.")});
}

} // namespace tierdesk
