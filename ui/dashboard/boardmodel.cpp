// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardmodel.h"

#include "ui/text/boardtext.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

namespace {

BoardColumn columnAt(int section)
{
    return static_cast<BoardColumn>(section - 1);
}

} // namespace

std::vector<BoardModel::Row> BoardModel::rowsOf(const Board& board) const
{
    // A queue that moved has tickets in several tiers; it stands in each of them.
    std::map<Tier, std::vector<Row>> queues;
    for (const Queue& queue : m_playbook->queues) {
        if (!queue.retired)
            queues[queue.tier].push_back({Line::Queue, {{}, queue.key}, queue.name, {}});
    }
    const Names names(*m_playbook);
    for (const auto& [place, figures] : board.places) {
        auto& rows = queues[place.tier];
        auto row = std::ranges::find(rows, place.queue, [](const Row& one) { return one.scope.queue; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {Line::Queue, {{}, place.queue}, names.queue(place.queue), {}});
        row->figures = figures;
    }
    std::vector<Row> all{{Line::All, {}, tr("Everything"), {}}};
    for (auto& [tier, rows] : queues) {
        const TierEntry* entry = m_playbook->tier(tier);
        const QString name = entry ? entry->name : QString();
        //: A tier's number and name, as "Tier 2 · Specialists"
        const QString title = tr("Tier %1 · %2").arg(tier.value).arg(name);
        Row head{Line::Tier, {tier, {}}, title, {}};
        for (const Row& row : rows)
            head.figures += row.figures;
        all.front().figures += head.figures;
        all.push_back(std::move(head));
        std::ranges::move(rows, std::back_inserter(all));
    }
    return all;
}

void BoardModel::setBoard(const Board& board, std::shared_ptr<const Playbook> playbook)
{
    m_playbook = std::move(playbook);
    m_at = board.at;
    std::vector<Row> rows = rowsOf(board);
    m_all = rows.front().figures;
    const auto same = [](const Row& a, const Row& b) { return a.scope == b.scope && a.title == b.title; };
    if (std::ranges::equal(rows, m_rows, same)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<SavedView> BoardModel::listAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const BoardColumn column = index.column() == 0 ? BoardColumn::Open : columnAt(index.column());
    if (valueOf(row.figures, column) == 0)
        return std::nullopt;
    SavedView view = listBehind(column, row.scope, *m_playbook);
    //: A line and a column of the board, as "Network: Overdue"
    view.name = tr("%1: %2").arg(row.title, boardColumnTitle(column));
    return view;
}

int BoardModel::rowOf(const BoardScope& scope) const
{
    const auto found = std::ranges::find(m_rows, scope, &Row::scope);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allValues<BoardColumn>().size()) + 1;
}

QString BoardModel::textAt(const Row& row, BoardColumn column) const
{
    if (column == BoardColumn::Oldest)
        return row.figures.oldest ? spanText(m_at - *row.figures.oldest) : QString();
    const int value = valueOf(row.figures, column);
    return value == 0 ? QString() : QLocale().toString(value);
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == lineRole)
        return static_cast<int>(row.line);
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.title) : QVariant();
    const BoardColumn column = columnAt(index.column());
    switch (role) {
    case valueRole:
        return valueOf(row.figures, column);
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::ToolTipRole:
        return boardColumnMeaning(column);
    case Qt::AccessibleTextRole: {
        const QString text = textAt(row, column);
        //: Of the board, read aloud: a line, a column, and what stands there
        return tr("%1, %2: %3").arg(row.title, boardColumnTitle(column), text.isEmpty() ? tr("none") : text);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == 0 && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Queue")) : QVariant();
    if (role == Qt::DisplayRole)
        return boardColumnTitle(columnAt(section));
    if (role == Qt::ToolTipRole)
        return boardColumnMeaning(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

} // namespace tierdesk
