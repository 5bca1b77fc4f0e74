// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sankeyview.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace tierdesk {

namespace {

constexpr qreal nodeWidth = 10;

/// One end of some ribbons.
struct Node
{
    QString name;
    qint64 count = 0;
    QRectF bar;
    /// How much of the bar has ribbons already.
    qreal taken = 0;
};

struct Band
{
    QPainterPath whole;
    QPainterPath part;
};

/// Where everything stands in a size.
class SankeyLayout
{
public:
    SankeyLayout(const std::vector<Ribbon>& ribbons, QSizeF size, const QFontMetrics& metrics)
    {
        qint64 total = 0;
        for (const Ribbon& ribbon : ribbons) {
            nodeOf(m_left, ribbon.from).count += ribbon.count;
            nodeOf(m_right, ribbon.to).count += ribbon.count;
            total += ribbon.count;
        }
        if (total == 0)
            return;
        m_room = size.width() * 3 / 10;
        const qreal line = metrics.height();
        const auto most = static_cast<qreal>(std::max(m_left.size(), m_right.size()));
        const qreal each = std::max(0.0, size.height() - most * line) / static_cast<qreal>(total);
        for (auto [nodes, x] : {std::pair(&m_left, m_room), std::pair(&m_right, size.width() - m_room - nodeWidth)}) {
            const qreal height = each * static_cast<qreal>(total) + line * static_cast<qreal>(nodes->size());
            qreal y = (size.height() - height) / 2 + line / 2;
            for (Node& node : *nodes) {
                node.bar = QRectF(x, y, nodeWidth, std::max(1.0, each * static_cast<qreal>(node.count)));
                y = node.bar.bottom() + line;
            }
        }
        for (const Ribbon& ribbon : ribbons) {
            Node& from = nodeOf(m_left, ribbon.from);
            Node& to = nodeOf(m_right, ribbon.to);
            const qreal thick = std::max(1.0, each * static_cast<qreal>(ribbon.count));
            const qreal part = each * static_cast<qreal>(ribbon.part);
            const QPointF begin(from.bar.right(), from.bar.top() + from.taken);
            const QPointF end(to.bar.left(), to.bar.top() + to.taken);
            m_bands.push_back({band(begin, end, thick), band(begin, end, part)});
            from.taken += thick;
            to.taken += thick;
        }
    }

    [[nodiscard]] const std::vector<Band>& bands() const { return m_bands; }
    [[nodiscard]] const std::vector<Node>& left() const { return m_left; }
    [[nodiscard]] const std::vector<Node>& right() const { return m_right; }
    [[nodiscard]] qreal room() const { return m_room; }

private:
    static Node& nodeOf(std::vector<Node>& nodes, const QString& name)
    {
        const auto found = std::ranges::find(nodes, name, &Node::name);
        return found != nodes.end() ? *found : nodes.emplace_back(Node{name, 0, {}, 0});
    }

    static QPainterPath band(QPointF from, QPointF to, qreal thick)
    {
        QPainterPath path;
        if (thick <= 0)
            return path;
        const qreal bend = (to.x() - from.x()) / 2;
        const QPointF down(0, thick);
        const QPointF out(bend, 0);
        path.moveTo(from);
        path.cubicTo(from + out, to - out, to);
        path.lineTo(to + down);
        path.cubicTo(to + down - out, from + down + out, from + down);
        path.closeSubpath();
        return path;
    }

    std::vector<Node> m_left;
    std::vector<Node> m_right;
    std::vector<Band> m_bands;
    qreal m_room = 0;
};

/// "Service desk 14", on the outer side of its bar.
void paintNode(QPainter& painter, const Node& node, qreal room, qreal width, const Colours& colours)
{
    painter.fillRect(node.bar, colours.accent);
    const bool left = node.bar.left() < width / 2;
    const QRectF place(left ? 0 : node.bar.right() + gap::near, node.bar.center().y() - painter.fontMetrics().height(),
                       room - gap::near, 2 * painter.fontMetrics().height());
    const QString count = QLocale().toString(node.count);
    const QFontMetrics metrics = painter.fontMetrics();
    const int spared = metrics.horizontalAdvance(count) + gap::near;
    const QString name = metrics.elidedText(node.name, Qt::ElideRight, static_cast<int>(place.width()) - spared);
    painter.setPen(colours.text);
    painter.drawText(place, static_cast<int>((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     left ? name + QStringLiteral("  ") + count : count + QStringLiteral("  ") + name);
}

void paintRibbons(QPainter& painter, const SankeyLayout& layout, qreal width, const Colours& colours, int hovered)
{
    constexpr float light = 0.35F;
    constexpr float stronger = 0.6F;
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layout.bands().size(); ++i) {
        const Band& band = layout.bands()[i];
        QColor fill = colours.accent;
        fill.setAlphaF(static_cast<int>(i) == hovered ? stronger : light);
        painter.fillPath(band.whole, fill);
        painter.fillPath(band.part, QBrush(colours.danger.strong, Qt::BDiagPattern));
    }
    for (const auto* nodes : {&layout.left(), &layout.right()}) {
        for (const Node& node : *nodes)
            paintNode(painter, node, layout.room(), width, colours);
    }
}

} // namespace

SankeyView::SankeyView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    // Left is where it comes from in every language, as an arrow in a table would have it.
    setLayoutDirection(Qt::LeftToRight);
}

void SankeyView::setRibbons(std::vector<Ribbon> ribbons)
{
    m_ribbons = std::move(ribbons);
    m_hovered = -1;
    updateGeometry();
    update();
}

QPoint SankeyView::middleOf(std::size_t ribbon) const
{
    const SankeyLayout layout(m_ribbons, size(), fontMetrics());
    return layout.bands().at(ribbon).whole.boundingRect().center().toPoint();
}

QImage SankeyView::picture(const std::vector<Ribbon>& ribbons, QSize size, const QFont& font, const Colours& colours)
{
    constexpr int fine = 2;
    QImage image(size * fine, QImage::Format_RGB32);
    image.setDevicePixelRatio(fine);
    image.fill(colours.base);
    QPainter painter(&image);
    painter.setFont(font);
    const SankeyLayout layout(ribbons, size, painter.fontMetrics());
    paintRibbons(painter, layout, size.width(), colours, -1);
    return image;
}

QSize SankeyView::minimumSizeHint() const
{
    std::vector<QString> left;
    std::vector<QString> right;
    for (const Ribbon& ribbon : m_ribbons) {
        for (auto [names, name] : {std::pair(&left, &ribbon.from), std::pair(&right, &ribbon.to)}) {
            if (std::ranges::find(*names, *name) == names->end())
                names->push_back(*name);
        }
    }
    const auto nodes = static_cast<int>(std::max(left.size(), right.size()));
    return {fontMetrics().averageCharWidth() * 50, std::max(4, nodes) * fontMetrics().height() * 2};
}

QSize SankeyView::sizeHint() const
{
    return minimumSizeHint().grownBy({0, 0, 0, fontMetrics().height() * 4});
}

int SankeyView::ribbonAt(QPoint point) const
{
    const SankeyLayout layout(m_ribbons, size(), fontMetrics());
    // The one drawn last lies above.
    for (auto i = static_cast<int>(layout.bands().size()); i-- > 0;) {
        if (layout.bands()[static_cast<std::size_t>(i)].whole.contains(point))
            return i;
    }
    return -1;
}

void SankeyView::setHovered(int ribbon)
{
    if (ribbon == m_hovered)
        return;
    m_hovered = ribbon;
    setCursor(ribbon < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool SankeyView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const int ribbon = ribbonAt(help.pos());
    if (ribbon < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), m_ribbons[static_cast<std::size_t>(ribbon)].meaning, this);
    return true;
}

void SankeyView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    paintRibbons(painter, SankeyLayout(m_ribbons, size(), fontMetrics()), width(), Colours::of(palette()), m_hovered);
}

void SankeyView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(ribbonAt(event->pos()));
}

void SankeyView::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int ribbon = ribbonAt(event->pos()); event->button() == Qt::LeftButton && ribbon >= 0)
        Q_EMIT pressed(ribbon);
}

void SankeyView::leaveEvent(QEvent* /*event*/)
{
    setHovered(-1);
}

} // namespace tierdesk
