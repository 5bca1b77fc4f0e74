// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket list on screen: selection, marks and place survive whatever happens to the list beneath them.
#pragma once

#include "ui/queue/ticketdelegate.h"

#include <QTableView>

namespace tierdesk {

class ColumnLayout;

class TicketTable : public QTableView
{
    Q_OBJECT

public:
    /// The client and the model outlive the table.
    TicketTable(const DeskClient& client, TicketListModel& model, QWidget* parent = nullptr);
    ~TicketTable() override;

    /// What a command acts on: the marked or selected tickets, or those that were when they left the list.
    [[nodiscard]] const std::vector<TicketId>& chosen() const { return m_chosen; }
    /// Null when the keyboard stands nowhere.
    [[nodiscard]] TicketId current() const;
    /// Selects the ticket and shows its row, now or when the listing that is on its way has come.
    void choose(TicketId ticket);

    /// To the next or previous ticket; marks stay.
    void step(int tickets);
    /// Marks or unmarks the current row; moving about keeps marks until they are cleared.
    void toggleMark();
    void markAll();
    void clearMarks();
    [[nodiscard]] bool isMarking() const { return m_marking; }

    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_look.density; }
    [[nodiscard]] ColumnLayout& columnLayout() { return *m_columns; }

    // Letters are shortcuts here, no search.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    /// Chosen are others than before.
    void chosenChanged();
    /// Enter or a double click.
    void opened(tierdesk::TicketId ticket);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Where everything stood before the list was replaced.
    struct Place
    {
        std::vector<TicketId> selected;
        TicketId current;
        int currentRow = -1;
        /// Tickets on screen from the anchor on, and how far below the top edge the anchor stood.
        std::vector<TicketId> anchors;
        int anchorOffset = 0;
        bool atTop = true;
    };
    void remember();
    void restore();
    void restoreScroll(const Place& place);
    void applyFont();
    void hover(int row);
    void goTo(int row);
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;

    const DeskClient& m_client;
    TicketListModel& m_model;
    ListLook m_look;
    ColumnLayout* m_columns;
    Place m_place;
    std::vector<TicketId> m_chosen;
    TicketId m_awaited;
    /// Where the current ticket stood before it left the list.
    int m_gap = -1;
    bool m_marking = false;
    bool m_restoring = false;
};

} // namespace tierdesk
