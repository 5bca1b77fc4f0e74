// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board as a table: everything, each tier with its queues, and what is counted of them.
#pragma once

#include "core/desk/board.h"

#include <QAbstractTableModel>

namespace tierdesk {

class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Line { All, Tier, Queue };
    /// What a line is, for the delegate.
    static constexpr int lineRole = Qt::UserRole;
    /// The number of tickets, an int; of none for the first column.
    static constexpr int valueRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const Board& board, std::shared_ptr<const Playbook> playbook);

    /// Of everything.
    [[nodiscard]] const BoardFigures& all() const { return m_all; }
    /// The tickets behind a figure, named; the first column's are all that are open. Nothing where there are none.
    [[nodiscard]] std::optional<SavedView> listAt(const QModelIndex& index) const;
    [[nodiscard]] static int columnOf(BoardColumn column) { return static_cast<int>(column) + 1; }
    [[nodiscard]] int rowOf(const BoardScope& scope) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Line line = Line::All;
        BoardScope scope;
        QString title;
        BoardFigures figures;
    };
    [[nodiscard]] std::vector<Row> rowsOf(const Board& board) const;
    [[nodiscard]] QString textAt(const Row& row, BoardColumn column) const;

    std::shared_ptr<const Playbook> m_playbook;
    Instant m_at;
    BoardFigures m_all;
    std::vector<Row> m_rows;
};

} // namespace tierdesk
