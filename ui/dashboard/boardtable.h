// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board's table: as tall as its lines, a cell at a time by the arrow keys, Enter or a click to the tickets.
#pragma once

#include "ui/dashboard/boardmodel.h"

#include <QTableView>

namespace tierdesk {

class BoardTable : public QTableView
{
    Q_OBJECT

public:
    explicit BoardTable(BoardModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void open(const QModelIndex& index);

    BoardModel& m_model;
};

} // namespace tierdesk
