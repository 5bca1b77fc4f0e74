// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/wallview.h"

#include "ui/shell/colours.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"
#include "ui/text/boardtext.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace tierdesk {

namespace {

constexpr std::chrono::seconds turningPause{15};
constexpr int queuesOnAPage = 8;
constexpr int tilesInALine = 4;
constexpr std::array tiles{BoardColumn::Open,     BoardColumn::Unassigned, BoardColumn::Overdue, BoardColumn::DueIn4,
                           BoardColumn::ToAccept, BoardColumn::Oldest,     BoardColumn::Arrived, BoardColumn::Left};
constexpr std::array columns{BoardColumn::Open, BoardColumn::Unassigned, BoardColumn::Overdue, BoardColumn::DueIn4,
                             BoardColumn::ToAccept};

/// A size that a room of that height takes so many lines of.
QFont fontOf(int height, int lines, QFont::Weight weight = QFont::Normal)
{
    QFont font = fontFor(TextSize::Body);
    font.setPixelSize(std::max(8, height / lines));
    font.setWeight(weight);
    return font;
}

/// As large as it stands in the room.
void drawWithin(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& text)
{
    const int wanted = painter.fontMetrics().horizontalAdvance(text);
    if (wanted > room.width() && wanted > 0) {
        QFont font = painter.font();
        font.setPixelSize(std::max(8, font.pixelSize() * room.width() / wanted));
        painter.setFont(font);
    }
    painter.drawText(room, static_cast<int>(alignment), text);
}

bool isPressing(BoardColumn column, const BoardFigures& figures)
{
    return column == BoardColumn::Overdue && figures.due.overdue > 0;
}

} // namespace

WallView::WallView(DeskClient& client, QWidget* window)
    : QWidget(window, Qt::Window)
    , m_client(client)
    , m_feed(new BoardFeed(client, this))
{
    setWindowTitle(tr("Wall display"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty(IdleLock::awakeProperty, true);
    setFocusPolicy(Qt::StrongFocus);
    m_turning.setInterval(turningPause);
    connect(&m_turning, &QTimer::timeout, this, [this] { turn(1); });
    connect(m_feed, &BoardFeed::changed, this, &WallView::refresh);
    m_turning.start();
}

int WallView::pages() const
{
    return 1 + (static_cast<int>(m_lines.size()) + queuesOnAPage - 1) / queuesOnAPage;
}

void WallView::turn(int by)
{
    m_page = (m_page + by + pages()) % pages();
    say();
}

void WallView::refresh()
{
    const Board& board = *m_feed->board();
    const PlaybookPtr playbook = m_client.playbook();
    const Names names(*playbook);
    m_all = {};
    m_lines.clear();
    std::map<std::pair<Tier, QueueKey>, BoardFigures> places;
    for (const auto& [place, figures] : board.places) {
        m_all += figures;
        places[{place.tier, place.queue}] += figures;
    }
    for (const auto& [place, figures] : places)
        m_lines.push_back({names.queue(place.second), figures});
    m_page = std::min(m_page, pages() - 1);
    say();
}

void WallView::say()
{
    setAccessibleName(title());
    setAccessibleDescription(pageText());
    update();
}

QString WallView::title() const
{
    //: The heading of a page for the wall; the second and third number count pages of queues
    return m_page == 0 ? tr("Now") : tr("Queues, page %1 of %2").arg(m_page).arg(pages() - 1);
}

QString WallView::pageText() const
{
    QStringList parts;
    const auto add = [&](const QString& name, const BoardFigures& figures, auto wanted) {
        for (const BoardColumn column : wanted)
            //: A figure of the wall display, read aloud: whose, what, how many
            parts.append(tr("%1, %2: %3").arg(name, boardColumnTitle(column)).arg(valueOf(figures, column)));
    };
    if (m_page == 0)
        add(tr("Everything"), m_all, tiles);
    for (int i = 0; m_page > 0 && i < queuesOnAPage; ++i) {
        const auto line = static_cast<std::size_t>((m_page - 1) * queuesOnAPage + i);
        if (line < m_lines.size())
            add(m_lines[line].name, m_lines[line].figures, columns);
    }
    return parts.join(QStringLiteral(". "));
}

// Painting

void WallView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Colours::of(palette()).window);
    if (!m_feed->board())
        return;
    const int margin = height() / 24;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const int head = room.height() / 8;
    const int foot = room.height() / 24;
    paintHead(painter, QRect(room.topLeft(), QSize(room.width(), head)));
    const QRect middle = room.adjusted(0, head, 0, -2 * foot);
    if (m_page == 0)
        paintFigures(painter, middle);
    else
        paintQueues(painter, middle);
    paintFoot(painter, QRect(room.left(), room.bottom() - foot, room.width(), foot));
}

void WallView::paintHead(QPainter& painter, QRect room) const
{
    const Colours& colours = Colours::of(palette());
    painter.setPen(colours.text);
    painter.setFont(fontOf(room.height(), 2, QFont::DemiBold));
    drawWithin(painter, room.adjusted(0, 0, -room.width() / 3, 0), Qt::AlignLeading | Qt::AlignTop, title());
    painter.setPen(colours.quiet);
    painter.setFont(fontOf(room.height(), 3));
    room.setLeft(room.right() - room.width() / 3);
    drawWithin(painter, room, Qt::AlignTrailing | Qt::AlignTop,
               tr("as of %1").arg(whenText(m_feed->board()->at, m_client.now())));
}

void WallView::paintFigures(QPainter& painter, const QRect& room) const
{
    const Colours& colours = Colours::of(palette());
    const int gap = room.height() / 24;
    const int lines = static_cast<int>(tiles.size()) / tilesInALine;
    const QSize size((room.width() - (tilesInALine - 1) * gap) / tilesInALine,
                     (room.height() - (lines - 1) * gap) / lines);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const int column = static_cast<int>(i) % tilesInALine;
        const int line = static_cast<int>(i) / tilesInALine;
        const QRect panel = QStyle::visualRect(
            layoutDirection(), room,
            QRect(room.topLeft() + QPoint(column * (size.width() + gap), line * (size.height() + gap)), size));
        const bool danger = isPressing(tiles.at(i), m_all);
        paintPanel(painter, panel, danger ? colours.danger.fill : colours.base,
                   danger ? colours.danger.strong : colours.hairline, radius::card);
        const QRect inner = panel.adjusted(gap, gap / 2, -gap, -gap / 2);
        painter.setPen(danger ? colours.danger.text : colours.quiet);
        painter.setFont(fontOf(inner.height(), 7));
        drawWithin(painter, inner, Qt::AlignHCenter | Qt::AlignTop, boardColumnTitle(tiles.at(i)));
        painter.setPen(danger ? colours.danger.text : colours.text);
        painter.setFont(fontOf(inner.height(), 2, QFont::DemiBold));
        const QString figure = tiles.at(i) != BoardColumn::Oldest ? QLocale().toString(valueOf(m_all, tiles.at(i)))
                               : m_all.oldest                     ? spanText(m_feed->board()->at - *m_all.oldest)
                                                                  : QStringLiteral("–");
        drawWithin(painter, inner.adjusted(0, inner.height() / 6, 0, 0), Qt::AlignCenter, figure);
    }
}

void WallView::paintQueues(QPainter& painter, const QRect& room) const
{
    const Colours& colours = Colours::of(palette());
    const int line = room.height() / (queuesOnAPage + 1);
    const int name = room.width() * 2 / 5;
    const int each = (room.width() - name) / static_cast<int>(columns.size());
    const auto cell = [&](int row, int column) {
        const QRect left(room.left(), room.top() + row * line, name, line);
        const QRect number(room.left() + name + (column - 1) * each, left.top(), each, line);
        return QStyle::visualRect(layoutDirection(), room, column == 0 ? left : number);
    };
    painter.setPen(colours.quiet);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        painter.setFont(fontOf(line, 3));
        drawWithin(painter, cell(0, static_cast<int>(i) + 1), Qt::AlignCenter, boardColumnTitle(columns.at(i)));
    }
    for (int row = 1; row <= queuesOnAPage; ++row) {
        const auto index = static_cast<std::size_t>((m_page - 1) * queuesOnAPage + row - 1);
        if (index >= m_lines.size())
            return;
        const Line& queue = m_lines[index];
        painter.fillRect(QRect(room.left(), cell(row, 0).top(), room.width(), 1), colours.hairline);
        painter.setPen(colours.text);
        painter.setFont(fontOf(line, 2));
        drawWithin(painter, cell(row, 0), Qt::AlignLeading | Qt::AlignVCenter, queue.name);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QRect place = cell(row, static_cast<int>(i) + 1);
            const bool danger = isPressing(columns.at(i), queue.figures);
            if (danger)
                paintPanel(painter, place.adjusted(each / 5, line / 10, -each / 5, -line / 10), colours.danger.fill,
                           colours.danger.strong, radius::card);
            const int value = valueOf(queue.figures, columns.at(i));
            painter.setPen(danger ? colours.danger.text : value == 0 ? colours.quiet : colours.text);
            painter.setFont(fontOf(line, 2, QFont::DemiBold));
            drawWithin(painter, place, Qt::AlignCenter, value == 0 ? QStringLiteral("–") : QLocale().toString(value));
        }
    }
}

void WallView::paintFoot(QPainter& painter, const QRect& room) const
{
    const Colours& colours = Colours::of(palette());
    const int dot = room.height() / 2;
    const int width = pages() * dot * 2 - dot;
    for (int page = 0; page < pages(); ++page) {
        const QRect place(room.center().x() - width / 2 + page * dot * 2, room.top(), dot, dot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(page == m_page ? colours.accent : colours.border);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), room, place));
    }
    painter.setPen(colours.quiet);
    painter.setFont(fontOf(room.height() * 2, 3));
    drawWithin(painter, room.adjusted(room.width() * 3 / 5, 0, 0, 0), Qt::AlignTrailing | Qt::AlignTop,
               turnsByItself() ? tr("Esc leaves") : tr("Held. Space turns pages again, Esc leaves"));
}

// Keys

void WallView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_Space:
        if (turnsByItself())
            m_turning.stop();
        else
            m_turning.start();
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed->setLooking(true);
}

void WallView::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace tierdesk
