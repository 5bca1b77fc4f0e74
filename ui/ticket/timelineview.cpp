// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout, scrolling and painting; mouse and keyboard are in timelineview_input.cpp.
#include "ui/ticket/timelineview.h"

#include "ui/shell/metrics.h"

#include <QPainter>
#include <QScrollBar>

namespace tierdesk {

namespace {

/// Lines wider than this are hard to read.
constexpr int widestLine = 110;
/// Layouts kept besides their heights; some screens of cards.
constexpr std::size_t mostLayouts = 200;

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QListView(parent)
    , m_timeline(new TimelineModel(this))
{
    setModel(m_timeline);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

TimelineView::~TimelineView() = default;

void TimelineView::begin(std::vector<TimelineCard> cards)
{
    m_selectionFrom.reset();
    m_selectionTo.reset();
    m_whole.clear();
    m_measured.clear();
    m_fresh = {};
    m_anchor = {};
    m_timeline->forgetFolds();
    m_timeline->setCards({});
    m_timeline->setCards(std::move(cards));
    setCurrentIndex(m_timeline->index(rows() - 1));
}

CardStyle TimelineView::cardStyle() const
{
    const QFont body = fontFor(TextSize::Body);
    const int widest = QFontMetrics(body).averageCharWidth() * widestLine;
    const int room = viewport()->width() - 2 * gap::apart;
    return {std::min(room, widest), body, fontFor(TextSize::Small), layoutDirection()};
}

TimelineView::Measured& TimelineView::measured(int row) const
{
    const TimelineCard& card = m_timeline->card(row);
    Measured& found = m_measured[card.key];
    if (found.height == 0)
        found.height = CardLayout::estimate(card, cardStyle());
    return found;
}

const CardLayout& TimelineView::layoutOf(int row) const
{
    Measured& found = measured(row);
    if (!found.layout) {
        const TimelineCard& card = m_timeline->card(row);
        const auto length = m_whole.contains(card.key) ? CardLayout::Length::Whole : CardLayout::Length::Shortened;
        found.layout = std::make_unique<CardLayout>(card, cardStyle(), length);
        found.height = found.layout->height();
        found.exact = true;
    }
    return *found.layout;
}

void TimelineView::evict() const
{
    const auto kept =
        std::ranges::count_if(m_measured, [](const auto& entry) { return entry.second.layout != nullptr; });
    if (static_cast<std::size_t>(kept) <= mostLayouts)
        return;
    const int top = contentTop();
    for (int row = 0; row < rows(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        const bool near = m_tops[place + 1] > top - height() && m_tops[place] < top + 2 * height();
        if (!near)
            measured(row).layout.reset();
    }
}

void TimelineView::stack() const
{
    m_tops.resize(static_cast<std::size_t>(rows()) + 1);
    int y = gap::apart;
    for (int row = 0; row < rows(); ++row) {
        m_tops[static_cast<std::size_t>(row)] = y;
        y += measured(row).height;
    }
    m_tops.back() = y + gap::near;
}

int TimelineView::rowAt(int y) const
{
    if (rows() == 0)
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, static_cast<int>(after - m_tops.begin()) - 1);
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

TimelineView::Anchor TimelineView::anchor() const
{
    const int top = verticalOffset();
    Anchor here;
    here.end = top >= verticalScrollBar()->maximum();
    here.row = std::max(0, rowAt(top));
    // A card whose height is only guessed would move everything below it once it is known.
    int row = here.row;
    while (row < rows() && !measured(row).exact && m_tops[static_cast<std::size_t>(row)] < top + viewport()->height())
        ++row;
    if (row < rows() && measured(row).exact)
        here.row = row;
    if (here.row < rows()) {
        here.key = m_timeline->card(here.row).key;
        here.offset = top - m_tops[static_cast<std::size_t>(here.row)];
    }
    return here;
}

int TimelineView::contentTop() const
{
    const int last = std::max(0, m_tops.back() - viewport()->height());
    if (m_anchor.end || rows() == 0)
        return last;
    const int known = m_timeline->rowOf(m_anchor.key);
    const int row = known >= 0 ? known : std::min(m_anchor.row, rows() - 1);
    return std::clamp(m_tops[static_cast<std::size_t>(row)] + m_anchor.offset, 0, last);
}

bool TimelineView::layOutVisible(int top)
{
    bool changed = false;
    for (int row = rowAt(top); row >= 0 && row < rows(); ++row) {
        if (m_tops[static_cast<std::size_t>(row)] >= top + viewport()->height())
            break;
        const int guessed = measured(row).height;
        changed |= layoutOf(row).height() != guessed;
    }
    return changed;
}

void TimelineView::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    stack();
    // Each round lays out what the one before brought into sight; a screen holds only so many cards.
    constexpr int mostRounds = 32;
    for (int round = 0; round < mostRounds && layOutVisible(contentTop()); ++round)
        stack();
    const int top = contentTop();
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(2 * fontMetrics().lineSpacing());
    verticalScrollBar()->setValue(top);
    evict();
    m_settling = false;
    viewport()->update();
}

void TimelineView::updateGeometries()
{
    settle();
}

void TimelineView::doItemsLayout()
{
    settle();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    m_anchor = anchor();
    settle();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        m_measured.clear();
    settle();
}

void TimelineView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        m_measured.clear();
        settle();
    }
}

void TimelineView::rowsInserted(const QModelIndex&, int, int)
{
    settle();
}

void TimelineView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    for (int row = start; row <= end; ++row)
        m_measured.erase(m_timeline->card(row).key);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    QMetaObject::invokeMethod(this, &TimelineView::settle, Qt::QueuedConnection);
}

void TimelineView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>&)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_measured.erase(m_timeline->card(row).key);
    settle();
}

bool TimelineView::isAtEnd() const
{
    return m_anchor.end;
}

bool TimelineView::pointAt(MessageId message)
{
    for (int row = 0; row < rows(); ++row) {
        const TimelineCard& card = m_timeline->card(row);
        if (card.origin || !message || card.message != message)
            continue;
        m_fresh = message;
        setCurrentIndex(m_timeline->index(row));
        scrollTo(currentIndex());
        viewport()->update();
        return true;
    }
    return false;
}

QRect TimelineView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) + 1 >= m_tops.size())
        return {};
    const CardStyle style = cardStyle();
    const auto row = static_cast<std::size_t>(index.row());
    const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - gap::apart - style.width : gap::apart;
    return {left, m_tops[row] - verticalOffset(), style.width, m_tops[row + 1] - m_tops[row]};
}

QModelIndex TimelineView::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset();
    if (m_tops.empty() || y < m_tops.front() || y >= m_tops.back() || rows() == 0)
        return {};
    return m_timeline->index(rowAt(y));
}

void TimelineView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || m_tops.size() < 2)
        return;
    layoutOf(index.row());
    stack();
    const QRect rect = visualRect(index);
    const int room = viewport()->height();
    m_anchor = {m_timeline->card(index.row()).key, index.row(), 0, false};
    if (hint == PositionAtTop || rect.height() > room || (rect.top() < 0 && hint == EnsureVisible))
        m_anchor.offset = -gap::near;
    else if (hint == PositionAtCenter)
        m_anchor.offset = -(room - rect.height()) / 2;
    else if (hint == PositionAtBottom || rect.bottom() > room)
        m_anchor.offset = rect.height() - room;
    else
        m_anchor.offset = -rect.top();
    settle();
    m_anchor = anchor();
}

void TimelineView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags) {}

QRegion TimelineView::visualRegionForSelection(const QItemSelection&) const
{
    return {};
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Colours::of(palette()).window);
    if (rows() == 0)
        return;
    for (int row = rowAt(event->rect().top() + verticalOffset()); row < rows(); ++row) {
        const QRect rect = visualRect(m_timeline->index(row));
        if (rect.top() > event->rect().bottom())
            break;
        painter.translate(rect.topLeft());
        layoutOf(row).paint(painter, m_timeline->card(row), palette(), marksOf(row));
        painter.translate(-rect.topLeft());
    }
}

} // namespace tierdesk
