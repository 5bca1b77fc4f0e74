// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/columnlayout.h"

#include "ui/queue/listwords.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

namespace tierdesk {

namespace {

using Column = TicketColumn;

constexpr std::array usual{Column::Priority, Column::Number, Column::Subject,     Column::State, Column::Queue,
                           Column::Assignee, Column::Age,    Column::LastContact, Column::Due};
/// When room is short the first of these go first; priority and subject always stay.
constexpr std::array givingWay{Column::Client,   Column::Requester, Column::LastContact, Column::Queue, Column::Age,
                               Column::Assignee, Column::Number,    Column::Due,         Column::State};

[[nodiscard]] int section(TicketColumn column)
{
    return static_cast<int>(column);
}

} // namespace

ColumnLayout::ColumnLayout(QHeaderView& header)
    : QObject(&header)
    , m_header(header)
    , m_wanted(usual.begin(), usual.end())
{
    m_header.setSectionsMovable(true);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setSectionResizeMode(section(Column::Subject), QHeaderView::Stretch);
    m_header.setSectionResizeMode(section(Column::Priority), QHeaderView::Fixed);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int now) { resized(column, now); });
    connect(&m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            Q_EMIT edited();
    });
}

void ColumnLayout::setUsualWidths(std::map<TicketColumn, int> widths)
{
    m_usual = std::move(widths);
    fit(m_width);
}

int ColumnLayout::widthOf(TicketColumn column) const
{
    const auto chosen = m_chosen.find(column);
    if (chosen != m_chosen.end())
        return chosen->second;
    const auto found = m_usual.find(column);
    return found == m_usual.end() ? m_header.defaultSectionSize() : found->second;
}

void ColumnLayout::fit(int width)
{
    m_width = width;
    std::set<TicketColumn> shown = m_wanted;
    int taken = 0;
    for (const TicketColumn column : shown)
        taken += column == Column::Subject ? m_usual[Column::Subject] : widthOf(column);
    for (const TicketColumn column : givingWay) {
        if (taken > width && shown.erase(column) > 0)
            taken -= widthOf(column);
    }
    m_fitting = true;
    for (const TicketColumn column : allValues<TicketColumn>()) {
        m_header.setSectionHidden(section(column), !shown.contains(column));
        if (column != Column::Subject && shown.contains(column))
            m_header.resizeSection(section(column), widthOf(column));
    }
    m_fitting = false;
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT shownChanged();
}

void ColumnLayout::resized(int column, int width)
{
    // Only a pull at a visible column is a choice; the subject takes what is left.
    if (m_fitting || column == section(Column::Subject) || width == 0 || m_header.isSectionHidden(column))
        return;
    const auto which = static_cast<TicketColumn>(column);
    if (widthOf(which) == width)
        return;
    m_chosen[which] = width;
    Q_EMIT edited();
}

void ColumnLayout::setWanted(TicketColumn column, bool wanted)
{
    if (column == Column::Subject || wanted == isWanted(column))
        return;
    if (wanted)
        m_wanted.insert(column);
    else
        m_wanted.erase(column);
    fit(m_width);
    Q_EMIT edited();
}

void ColumnLayout::reset()
{
    m_chosen.clear();
    m_wanted = {usual.begin(), usual.end()};
    m_fitting = true;
    for (const TicketColumn column : allValues<TicketColumn>())
        m_header.moveSection(m_header.visualIndex(section(column)), section(column));
    m_fitting = false;
    fit(m_width);
    Q_EMIT edited();
}

void ColumnLayout::fillMenu(QMenu& menu)
{
    for (const TicketColumn column : allValues<TicketColumn>()) {
        if (column == Column::Subject)
            continue;
        const QString title = ListWords::longTitle(column);
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setWanted(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, &ColumnLayout::reset);
}

QStringList ColumnLayout::toWords() const
{
    QStringList words;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const auto column = static_cast<TicketColumn>(m_header.logicalIndex(visual));
        QString word = (isWanted(column) ? QString() : QStringLiteral("-")) + toWord(column);
        if (const auto chosen = m_chosen.find(column); chosen != m_chosen.end())
            word += QStringLiteral("=%1").arg(chosen->second);
        words.append(word);
    }
    return words;
}

void ColumnLayout::fromWords(const QStringList& words)
{
    std::set<TicketColumn> named;
    m_fitting = true;
    for (const QString& word : words) {
        const bool hidden = word.startsWith(QLatin1Char('-'));
        const QString name = word.mid(hidden ? 1 : 0).section(QLatin1Char('='), 0, 0);
        const auto column = parseWord<TicketColumn>(name);
        if (!column || named.contains(*column))
            continue;
        m_header.moveSection(m_header.visualIndex(section(*column)), static_cast<int>(named.size()));
        named.insert(*column);
        if (hidden && *column != Column::Subject)
            m_wanted.erase(*column);
        else
            m_wanted.insert(*column);
        if (const int width = word.section(QLatin1Char('='), 1).toInt(); width > 0 && *column != Column::Subject)
            m_chosen[*column] = width;
    }
    m_fitting = false;
    fit(m_width);
}

} // namespace tierdesk
