// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/guidegraph.h"

#include "ui/playbook/guidecard.h"
#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/guidetext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace tierdesk {

namespace {

/// A line between two nodes with the answers that take it.
struct DrawnLine
{
    std::vector<QPointF> points;
    QString answers;
    /// Along the first piece, from 0 to 1.
    qreal answersAt = 0.5;
    bool onWay = false;
    bool isBack = false;
};

QPainterPath curveThrough(const std::vector<QPointF>& points, bool isBack, qreal margin)
{
    QPainterPath path(points.front());
    if (isBack) {
        // Out at the side and up beside everything between.
        const QPointF& from = points.front();
        const QPointF& to = points.back();
        path.cubicTo({margin, from.y() + gap::section}, {margin, to.y() - gap::section}, to);
        return path;
    }
    for (std::size_t i = 1; i < points.size(); ++i) {
        const qreal middle = (points[i - 1].y() + points[i].y()) / 2;
        path.cubicTo({points[i - 1].x(), middle}, {points[i].x(), middle}, points[i]);
    }
    return path;
}

} // namespace

/// Beneath the nodes: the lines and what is written on them.
class GuideCanvas : public QWidget
{
public:
    using QWidget::QWidget;

    void setLines(std::vector<DrawnLine> lines)
    {
        m_lines = std::move(lines);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(fontFor(TextSize::Small));
        for (const bool onWay : {false, true}) {
            for (const DrawnLine& line : m_lines) {
                if (line.onWay == onWay)
                    paintLine(painter, line);
            }
        }
        std::vector<QRectF> taken;
        for (const DrawnLine& line : m_lines)
            paintAnswers(painter, line, taken);
    }

private:
    void paintLine(QPainter& painter, const DrawnLine& line) const
    {
        const Colours& colours = Colours::of(palette());
        const QColor ink = line.onWay ? colours.success.strong : line.isBack ? colours.danger.strong : colours.border;
        painter.setPen(QPen(ink, line.onWay ? 2.5 : 1.5, line.isBack ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(curveThrough(line.points, line.isBack, gap::inside));
        const QPointF tip = line.points.back();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(
            QPolygonF{{tip, {tip.x() - gap::inside, tip.y() - 7}, {tip.x() + gap::inside, tip.y() - 7}}});
    }
    /// Beside what is written on other lines, if that can be.
    void paintAnswers(QPainter& painter, const DrawnLine& line, std::vector<QRectF>& taken) const
    {
        if (line.answers.isEmpty())
            return;
        const Colours& colours = Colours::of(palette());
        const QFontMetrics metrics = painter.fontMetrics();
        const QPainterPath first = curveThrough({line.points[0], line.points[1]}, line.isBack, gap::inside);
        const QPointF middle = first.pointAtPercent(line.answersAt);
        const QString text = metrics.elidedText(line.answers, Qt::ElideRight, metrics.averageCharWidth() * 18);
        QRectF room(0, 0, metrics.horizontalAdvance(text) + 2 * gap::inside, metrics.height());
        room.moveCenter(middle);
        room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, width() - room.width())));
        for (const int rows : {0, -1, 1}) {
            const QRectF moved = room.translated(0, rows * room.height());
            if (std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(moved); })) {
                room = moved;
                break;
            }
        }
        taken.push_back(room);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.window);
        painter.drawRoundedRect(room, radius::small, radius::small);
        painter.setPen(line.onWay ? colours.success.text : colours.text);
        painter.drawText(room, Qt::AlignCenter, text);
    }

    std::vector<DrawnLine> m_lines;
};

GuideGraph::GuideGraph(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new GuideCanvas(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_canvas);
    setAccessibleName(tr("The guide, drawn"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
}

std::size_t GuideGraph::indexOf(const GuideNodeKey& node) const
{
    const auto found = std::ranges::find(m_guide.nodes, node, &GuideNode::key);
    return static_cast<std::size_t>(found - m_guide.nodes.begin());
}

QWidget* GuideGraph::card(const GuideNodeKey& node) const
{
    const std::size_t index = indexOf(node);
    return index < m_cards.size() && m_cards[index]->isVisibleTo(m_canvas) ? m_cards[index] : nullptr;
}

void GuideGraph::setGuide(const Guide& guide, const std::map<GuideNodeKey, GuideMark>& marks)
{
    if (guide == m_guide && marks == m_marks)
        return;
    const bool held = m_canvas->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_guide = guide;
    m_marks = marks;
    m_layout = layOut(guide);
    while (m_cards.size() < guide.nodes.size()) {
        auto* card = new GuideCard(m_canvas);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, card] { choose(card->node()); });
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (i >= guide.nodes.size()) {
            m_cards[i]->hide();
            continue;
        }
        const GuideNode& node = guide.nodes[i];
        QStringList leads;
        for (const GuideLine& line : m_layout.lines) {
            const GuideNode& to = guide.nodes[line.to];
            const QString answers = line.from == i ? answersLeading(node, to.key) : QString();
            if (line.from != i)
                continue;
            //: Where a step of a guide leads, read out: %1 are the answers, %2 is the next step.
            leads.append(answers.isEmpty() ? tr("Leads to: %1").arg(stepName(to))
                                           : tr("%1 leads to: %2").arg(answers, stepName(to)));
        }
        const auto mark = marks.find(node.key);
        m_cards[i]->show(node, mark == marks.end() ? GuideMark{} : mark->second, leads.join(u'\n'));
    }
    if (!m_guide.node(m_current))
        m_current = guide.nodes.empty() ? GuideNodeKey{} : guide.nodes.front().key;
    arrange();
    if (held && card(m_current))
        card(m_current)->setFocus(Qt::OtherFocusReason);
}

void GuideGraph::setWay(const std::vector<GuideNodeKey>& way)
{
    if (way == m_way)
        return;
    m_way = way;
    arrange();
    if (!way.empty())
        bringToSight(way.back());
}

void GuideGraph::arrange()
{
    QSize size(0, 0);
    for (std::size_t i = 0; i < m_guide.nodes.size(); ++i)
        size = size.expandedTo(m_cards[i]->sizeHint());
    const int column = size.width() + gap::apart;
    const int row = size.height() + gap::section * 2;
    const int margin = gap::near;
    const auto middle = [&](const GuideSpot& spot) {
        return QPointF(margin + spot.column * column, margin + spot.row * row + size.height() / 2.0);
    };
    const QSize whole(static_cast<int>(m_layout.columns * column) + 2 * margin,
                      m_layout.rows * row - gap::section * 2 + 2 * margin);
    m_canvas->resize(whole.expandedTo({1, 1}));
    for (std::size_t i = 0; i < m_guide.nodes.size(); ++i) {
        QRect place(QPoint(), size);
        place.moveCenter(middle(m_layout.spots[i]).toPoint());
        m_cards[i]->setGeometry(place);
        const GuideNodeKey& key = m_guide.nodes[i].key;
        m_cards[i]->setLook(key == m_current, std::ranges::find(m_way, key) != m_way.end());
    }
    std::vector<DrawnLine> drawn;
    for (const GuideLine& line : m_layout.lines) {
        DrawnLine one;
        one.isBack = line.isBack;
        const double half = size.height() / 2.0;
        const auto leaving = std::ranges::count(m_layout.lines, line.from, &GuideLine::from);
        const auto arriving = std::ranges::count(m_layout.lines, line.to, &GuideLine::to);
        one.points.push_back(middle(m_layout.spots[line.from]) + QPointF(0, half));
        for (const GuideSpot& spot : line.via) {
            one.points.push_back(middle(spot) - QPointF(0, half));
            one.points.push_back(middle(spot) + QPointF(0, half));
        }
        one.points.push_back(middle(m_layout.spots[line.to]) - QPointF(0, half));
        const GuideNodeKey& from = m_guide.nodes[line.from].key;
        const GuideNodeKey& to = m_guide.nodes[line.to].key;
        const auto passed = std::ranges::find(m_way, from);
        one.onWay = passed != m_way.end() && passed + 1 != m_way.end() && *(passed + 1) == to;
        one.answers = answersLeading(m_guide.nodes[line.from], to);
        // Where several lines meet, what is written on them keeps away from there.
        one.answersAt = leaving > 1 && (arriving == 1 || !line.via.empty()) ? 0.68 : 0.5;
        drawn.push_back(std::move(one));
    }
    m_canvas->setLines(std::move(drawn));
}

void GuideGraph::setCurrent(const GuideNodeKey& node)
{
    const GuideNodeKey next = m_guide.node(node)      ? node
                              : m_guide.nodes.empty() ? GuideNodeKey{}
                                                      : m_guide.nodes.front().key;
    m_current = next;
    arrange();
    bringToSight(next);
}

/// With what stands around it, as far as there is room.
void GuideGraph::bringToSight(const GuideNodeKey& node)
{
    QWidget* shown = card(node);
    if (!shown)
        return;
    const QSize room = (viewport()->size() - shown->size()).expandedTo({0, 0});
    ensureWidgetVisible(shown, room.width() / 2 - 1, room.height() / 3);
}

void GuideGraph::choose(const GuideNodeKey& node)
{
    setCurrent(node);
    if (QWidget* shown = card(node))
        shown->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(m_current);
}

/// Down to what the node leads to, up to what leads to it, to the sides within its row.
void GuideGraph::walk(int key)
{
    const std::size_t from = indexOf(m_current);
    if (from >= m_guide.nodes.size())
        return;
    std::optional<std::size_t> best;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto distance = [&](std::size_t node) {
        return std::pair(std::abs(m_layout.spots[node].row - m_layout.spots[from].row),
                         std::abs(m_layout.spots[node].column - m_layout.spots[from].column));
    };
    const auto offer = [&](std::size_t node) {
        if (!best || distance(node) < distance(*best))
            best = node;
    };
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        for (const GuideLine& line : m_layout.lines) {
            if (key == Qt::Key_Down && line.from == from && !line.isBack)
                offer(line.to);
            else if (key == Qt::Key_Up && line.to == from && !line.isBack)
                offer(line.from);
        }
    } else {
        const bool right = (key == Qt::Key_Right) != mirrored;
        for (std::size_t i = 0; i < m_guide.nodes.size(); ++i) {
            const double by = m_layout.spots[i].column - m_layout.spots[from].column;
            if (m_layout.spots[i].row == m_layout.spots[from].row && i != from && (by > 0) == right)
                offer(i);
        }
    }
    if (best)
        choose(m_guide.nodes[*best].key);
}

bool GuideGraph::pressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Left:
    case Qt::Key_Right:
        walk(key);
        return true;
    case Qt::Key_Home:
        if (!m_guide.nodes.empty())
            choose(m_guide.nodes.front().key);
        return true;
    case Qt::Key_Insert:
        Q_EMIT insertWanted();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT editWanted();
        return true;
    default:
        return false;
    }
}

bool GuideGraph::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn) {
        const auto* card = static_cast<GuideCard*>(watched);
        if (card->node() != m_current) {
            setCurrent(card->node());
            Q_EMIT currentChanged(m_current);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void GuideGraph::focusInEvent(QFocusEvent* event)
{
    if (QWidget* shown = card(m_current))
        shown->setFocus(event->reason());
}

void GuideGraph::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    bringToSight(m_way.empty() ? m_current : m_way.back());
}

void GuideGraph::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace tierdesk
