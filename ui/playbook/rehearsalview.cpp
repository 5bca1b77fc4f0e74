// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/rehearsalview.h"

#include "ui/playbook/weekstrip.h"
#include "ui/shell/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace tierdesk {

namespace {

constexpr int ticketRole = Qt::UserRole;
constexpr int ruleRole = Qt::UserRole + 1;

void fill(QTreeWidget& tree, const WordTable& table)
{
    tree.clear();
    tree.setHeaderLabels(table.heading);
    for (const int column : table.numbers)
        tree.headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    for (const WordRow& row : table.rows) {
        auto* item = new QTreeWidgetItem(&tree, row.cells);
        item->setData(0, ticketRole, row.ticket.value);
        item->setData(0, ruleRole, row.rule.value);
        for (const int column : table.numbers)
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        for (int column = 0; column < row.cells.size(); ++column)
            item->setToolTip(column, row.cells[column]);
    }
    if (tree.topLevelItemCount() > 0)
        tree.setCurrentItem(tree.topLevelItem(0));
}

} // namespace

RehearsalView::RehearsalView(QWidget* parent)
    : QWidget(parent)
    , m_sum(new QLabel(this))
    , m_pages(new QTabWidget(this))
    , m_rules(makeTable(tr("Rules"), {34, 10, 10, 12, 10, 18}))
    , m_weeksTitle(new QLabel(this))
    , m_weeks(new WeekStrip(this))
    , m_firingsTitle(new QLabel(this))
    , m_firings(makeTable(tr("First firings"), {10, 36, 30, 24, 18}))
    , m_moves(makeTable(tr("Moved between queues"), {32, 32, 10, 10, 12}))
    , m_messages(makeTable(tr("Messages to people"), {32, 16, 10, 10, 12}))
    , m_deadlines(makeTable(tr("Deadlines"), {10, 42, 24, 20}))
{
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sum->setAccessibleName(tr("Result"));
    m_pages->addTab(makeRulesPage(), tr("Rules"));
    m_pages->addTab(m_moves, tr("Queues"));
    m_pages->addTab(m_messages, tr("Messages"));
    m_pages->addTab(m_deadlines, tr("Deadlines"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_sum);
    rows->addWidget(m_pages, 1);
    // Without pages the words stay at the top.
    rows->addStretch();
    connect(m_rules, &QTreeWidget::currentItemChanged, this, &RehearsalView::showRule);
    for (QTreeWidget* table : {m_firings, m_deadlines}) {
        connect(table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
            if (const TicketId ticket{item->data(0, ticketRole).toLongLong()})
                Q_EMIT ticketWanted(ticket);
        });
    }
}

QTreeWidget* RehearsalView::makeTable(const QString& name, std::vector<int> letters)
{
    auto* table = new QTreeWidget(this);
    table->setAccessibleName(name);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setColumnCount(static_cast<int>(letters.size()));
    table->header()->setStretchLastSection(false);
    for (std::size_t column = 0; column < letters.size(); ++column)
        table->setColumnWidth(static_cast<int>(column), letters[column] * fontMetrics().averageCharWidth());
    const auto widest = std::ranges::max_element(letters) - letters.begin();
    table->header()->setSectionResizeMode(static_cast<int>(widest), QHeaderView::Stretch);
    return table;
}

QWidget* RehearsalView::makeRulesPage()
{
    auto* page = new QWidget(m_pages);
    m_firingsTitle->setBuddy(m_firings);
    for (QLabel* title : {m_weeksTitle, m_firingsTitle}) {
        title->setForegroundRole(QPalette::PlaceholderText);
        title->setWordWrap(true);
    }
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, gap::near, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_rules, 2);
    rows->addWidget(m_weeksTitle);
    rows->addWidget(m_weeks);
    rows->addWidget(m_firingsTitle);
    rows->addWidget(m_firings, 3);
    return page;
}

void RehearsalView::show(const RehearsalWords& words)
{
    m_words.emplace(words);
    m_sum->setText(words.sum());
    m_pages->setVisible(!words.isEmpty());
    fill(*m_rules, words.rules());
    fill(*m_moves, words.moves());
    fill(*m_messages, words.messages());
    fill(*m_deadlines, words.deadlines());
    m_pages->setTabEnabled(1, m_moves->topLevelItemCount() > 0);
    m_pages->setTabEnabled(2, m_messages->topLevelItemCount() > 0);
    m_pages->setTabEnabled(3, m_deadlines->topLevelItemCount() > 0);
    m_pages->setCurrentIndex(0);
}

void RehearsalView::showRule()
{
    const QTreeWidgetItem* item = m_rules->currentItem();
    if (!item || !m_words)
        return;
    const RuleKey rule{item->data(0, ruleRole).toString()};
    //: %1 is a rule, or "All rules".
    m_weeksTitle->setText(
        tr("%1, week by week: filled bars and first numbers under the draft, outlined bars and second numbers in force")
            .arg(item->text(0)));
    m_weeks->setWeeks(m_words->weekCounts(rule));
    const WordTable firings = m_words->firings(rule);
    fill(*m_firings, firings);
    m_firingsTitle->setText(firings.rows.empty() ? tr("It did not act.")
                                                 //: %1 is "The first under the draft" or "The first in force".
                                                 : tr("%1, at most fifty. Enter opens the ticket.").arg(firings.title));
}

} // namespace tierdesk
