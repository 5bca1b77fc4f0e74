// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a timeline of any length: cards are painted, laid out when they come into sight, and never leave their place
// under the reader's eyes. Text can be selected across cards; links are only announced, never followed.
#pragma once

#include "ui/ticket/cardlayout.h"
#include "ui/ticket/timelinemodel.h"

#include <QListView>
#include <unordered_map>

namespace tierdesk {

/// A QListView only so that screen readers meet a list; nothing of its layout is used.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] TimelineModel& timeline() const { return *m_timeline; }
    /// Shows other cards from their newest on; nothing of what was selected or opened stays.
    void begin(std::vector<TimelineCard> cards);

    [[nodiscard]] QString selectedText() const;
    /// The selected text, or the current card's when nothing is selected.
    void copy() const;
    void selectAllText();
    [[nodiscard]] bool isAtEnd() const;
    /// Brings the ticket's own message into sight and marks it as new until other cards begin. False: it is not shown.
    bool pointAt(MessageId message);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    /// Letters are for actions.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void linkWanted(const QUrl& address);
    void ticketWanted(tierdesk::TicketId ticket);
    void articleWanted(tierdesk::ArticleId article);
    /// The button of the card with that key was pressed.
    void buttonPressed(const QString& key);
    /// A menu for the current card at that place of the screen.
    void menuWanted(const QPoint& place);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void updateGeometries() override;
    void doItemsLayout() override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A place in the text: a row and a character of its body.
    struct Spot
    {
        QString key;
        int position = 0;
    };
    /// Where the reader is: at the end, or so far below the top of that card (above it when negative).
    struct Anchor
    {
        QString key;
        int row = 0;
        int offset = 0;
        bool end = true;
    };
    struct Measured
    {
        int height = 0;
        std::unique_ptr<CardLayout> layout;
        bool exact = false;
    };

    [[nodiscard]] CardStyle cardStyle() const;
    [[nodiscard]] int rows() const { return m_timeline->rowCount(); }
    [[nodiscard]] Measured& measured(int row) const;
    const CardLayout& layoutOf(int row) const;
    void evict() const;
    /// Computes the cards' tops from their heights.
    void stack() const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] Anchor anchor() const;
    /// Lays out what is in sight and brings the anchor back to its place.
    void settle();
    [[nodiscard]] int contentTop() const;
    bool layOutVisible(int top);
    [[nodiscard]] CardMarks marksOf(int row) const;
    [[nodiscard]] std::pair<Spot, Spot> orderedSelection() const;
    [[nodiscard]] std::optional<Spot> spotAt(QPoint point) const;
    void hover(QPoint point);
    void follow(int row, QPoint inside);
    void activate(int row);
    [[nodiscard]] QPoint inside(int row, QPoint point) const;

    TimelineModel* m_timeline;
    /// Keyed by the card's key, so that a reload costs nothing for what stays.
    mutable std::unordered_map<QString, Measured> m_measured;
    mutable std::vector<int> m_tops;
    QSet<QString> m_whole;
    /// The message that is pointed out as new.
    MessageId m_fresh;
    std::optional<Spot> m_selectionFrom;
    std::optional<Spot> m_selectionTo;
    bool m_dragging = false;
    bool m_settling = false;
    QPoint m_pressed;
    int m_hoveredRow = -1;
    int m_hoveredLink = -1;
    Anchor m_anchor;
};

} // namespace tierdesk
