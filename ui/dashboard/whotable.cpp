// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/whotable.h"

#include "ui/client/presenceboard.h"
#include "ui/shell/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace tierdesk {

WhoTable::WhoTable(const QString& name, QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(name);
    setColumnCount(static_cast<int>(Column::At) + 1);
    setHorizontalHeaderLabels({tr("Person"), tr("In progress"), tr("Pending"), tr("All open"), tr("Has before them")});
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (const Column column : {Column::Person, Column::At}) {
        horizontalHeaderItem(static_cast<int>(column))->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        horizontalHeader()->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
    }
    for (const Column column : {Column::InProgress, Column::Pending, Column::Open})
        horizontalHeaderItem(static_cast<int>(column))->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::clicked, this, &WhoTable::open);
    arrange();
}

void WhoTable::setPresence(const PresenceBoard* presence)
{
    m_presence = presence;
    if (presence)
        connect(presence, &PresenceBoard::changed, this, &WhoTable::fill);
}

void WhoTable::setBoard(const Board& board, const std::vector<Person>& staff, std::shared_ptr<const Playbook> playbook)
{
    m_playbook = std::move(playbook);
    std::map<PersonId, Line> lines;
    for (const Person& person : staff) {
        if (person.isStaff() && person.role != Role::Automaton && !person.left)
            lines[person.id].person = person;
    }
    for (const BoardShare& share : board.shares) {
        const auto line = lines.find(share.assignee);
        if (line == lines.end())
            continue;
        line->second.open += share.tickets;
        line->second.inProgress += share.type == StateType::Open ? share.tickets : 0;
        line->second.pending += isPending(share.type) ? share.tickets : 0;
    }
    m_lines.clear();
    for (auto& [person, line] : lines)
        m_lines.push_back(std::move(line));
    std::ranges::stable_sort(m_lines, [](const Line& one, const Line& other) {
        return one.open != other.open ? one.open > other.open
                                      : one.person.name.localeAwareCompare(other.person.name) < 0;
    });
    fill();
}

void WhoTable::fill()
{
    for (Line& line : m_lines)
        line.at = m_presence ? m_presence->whereIs(line.person.id) : std::vector<TicketId>();
    const QModelIndex current = currentIndex();
    setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Line& line = m_lines[static_cast<std::size_t>(row)];
        QStringList at;
        for (const TicketId ticket : line.at)
            at.append(QStringLiteral("#%1").arg(ticket.value));
        const auto number = [](int tickets) {
            return tickets == 0 ? QStringLiteral("–") : QLocale().toString(tickets);
        };
        const QStringList texts{line.person.name, number(line.inProgress), number(line.pending), number(line.open),
                                at.isEmpty() ? QStringLiteral("–") : at.join(QStringLiteral(", "))};
        for (int column = 0; column < columnCount(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            const bool words = column == 0 || column == static_cast<int>(Column::At);
            item->setTextAlignment((words ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
            //: A cell of a table, read aloud: whose, what, how many
            item->setData(Qt::AccessibleTextRole,
                          tr("%1, %2: %3").arg(line.person.name, horizontalHeaderItem(column)->text(), texts[column]));
            setItem(row, column, item);
        }
    }
    setCurrentIndex(current.isValid() ? model()->index(current.row(), current.column()) : model()->index(0, 0));
    arrange();
}

QString WhoTable::statesOf(bool pending) const
{
    QStringList states;
    for (const tierdesk::State& state : m_playbook->states) {
        if (pending ? isPending(state.type) : state.type == StateType::Open)
            states.append(state.key.value);
    }
    return toText({{{FilterField::State, FilterRelation::Is, states}}, {}});
}

QString WhoTable::filterFor(const Line& line, Column column) const
{
    const QString word = line.person.login.isEmpty() ? line.person.name : line.person.login;
    const QString whose = toText({{{FilterField::Assignee, FilterRelation::Is, {word}}}, {}});
    switch (column) {
    case Column::InProgress:
        return line.inProgress == 0 ? QString() : whose + QLatin1Char(' ') + statesOf(false);
    case Column::Pending:
        return line.pending == 0 ? QString() : whose + QLatin1Char(' ') + statesOf(true);
    case Column::Person:
    case Column::Open:
        return line.open == 0 ? QString() : whose;
    case Column::At:
        break;
    }
    QStringList numbers;
    for (const TicketId ticket : line.at)
        numbers.append(QString::number(ticket.value));
    return numbers.isEmpty() ? QString() : toText({{{FilterField::Number, FilterRelation::Is, numbers}}, {}});
}

void WhoTable::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    SavedView view;
    //: Whose tickets of what kind: "Mira Sato: In progress"
    view.name = index.column() == 0 ? line.person.name
                                    : tr("%1: %2").arg(line.person.name, horizontalHeaderItem(index.column())->text());
    view.filter = filterFor(line, static_cast<Column>(index.column()));
    if (!view.filter.isEmpty())
        Q_EMIT listWanted(view);
}

void WhoTable::arrange()
{
    verticalHeader()->setDefaultSectionSize(tierdesk::rowHeight(fontMetrics()));
    const QFontMetrics heavy(emphasised(font()));
    for (const Column column : {Column::InProgress, Column::Pending, Column::Open}) {
        const auto place = static_cast<int>(column);
        setColumnWidth(place, heavy.horizontalAdvance(horizontalHeaderItem(place)->text()) + 4 * gap::near);
    }
    updateGeometry();
}

QSize WhoTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80,
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

QSize WhoTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

void WhoTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return open(currentIndex());
    QTableWidget::keyPressEvent(event);
}

void WhoTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace tierdesk
