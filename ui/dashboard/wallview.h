// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board for a wall: the whole screen, letters that are read from across a room, pages that turn by themselves. It
// shows numbers alone, no ticket and nobody's name.
#pragma once

#include "ui/dashboard/boardfeed.h"

#include <QTimer>
#include <QWidget>

namespace tierdesk {

class WallView : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own over `window`. The client outlives it. Escape closes it, arrows turn pages, Space holds
    /// them.
    WallView(DeskClient& client, QWidget* window);

    [[nodiscard]] int page() const { return m_page; }
    /// The figures, then so many queues on each page.
    [[nodiscard]] int pages() const;
    void turn(int by);
    [[nodiscard]] bool turnsByItself() const { return m_turning.isActive(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Line
    {
        QString name;
        BoardFigures figures;
    };
    void refresh();
    void say();
    void paintHead(QPainter& painter, QRect room) const;
    void paintFigures(QPainter& painter, const QRect& room) const;
    void paintQueues(QPainter& painter, const QRect& room) const;
    void paintFoot(QPainter& painter, const QRect& room) const;
    [[nodiscard]] QString title() const;
    /// What somebody reads who cannot see the page.
    [[nodiscard]] QString pageText() const;

    DeskClient& m_client;
    BoardFeed* m_feed;
    QTimer m_turning;
    int m_page = 0;
    BoardFigures m_all;
    std::vector<Line> m_lines;
};

} // namespace tierdesk
