// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/keycaps.h"

#include <QPainter>
#include <QTextLayout>

namespace tierdesk {
namespace {

const PaletteRow& rowOf(const QModelIndex& index)
{
    return static_cast<const PaletteModel*>(index.model())->row(index.row());
}

int headingHeight(const QFont& small)
{
    return QFontMetrics(small).height() + gap::apart;
}

int itemHeight(const QFontMetrics& metrics)
{
    return rowHeight(metrics) + gap::inside;
}

/// Draws the title and returns the width it took.
int drawTitle(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const PaletteRow& row,
              const QColor& ink, const QColor& found)
{
    QTextLayout layout(option.fontMetrics.elidedText(row.item.title, Qt::ElideRight, rect.width()), option.font);
    QTextOption reading;
    reading.setTextDirection(option.direction);
    reading.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    reading.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(reading);
    QList<QTextLayout::FormatRange> formats;
    for (const int at : row.where) {
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(found);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(ink);
    // On the same baseline as the detail, whatever fonts the letters came from.
    const qreal baseline =
        rect.top() + (rect.height() - option.fontMetrics.height()) / 2.0 + option.fontMetrics.ascent();
    layout.draw(&painter, QPointF(rect.left(), baseline - line.ascent()));
    return qCeil(line.naturalTextWidth());
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteRow& row = rowOf(index);
    const Colours& c = Colours::of(option.palette);
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->save();
    QRect body = option.rect;
    if (!row.heading.isEmpty()) {
        const QFont small = fontFor(TextSize::Small);
        const int height = headingHeight(small);
        const QRect heading(body.left() + gap::apart, body.top(), body.width() - 2 * gap::apart, height - gap::inside);
        painter->setFont(small);
        painter->setPen(c.quiet);
        painter->drawText(visual(heading), int((leading & Qt::AlignHorizontal_Mask) | Qt::AlignBottom), row.heading);
        body.setTop(body.top() + height);
    }
    if (option.state & QStyle::State_Selected)
        paintPanel(*painter, body.adjusted(gap::near, 0, -gap::near, 0), c.selected, QColor(), radius::control);
    const bool enabled = row.item.whyDisabled.isEmpty();
    const int side = iconSide(option.fontMetrics);
    QRect rest = body.adjusted(gap::apart, 0, -gap::apart, 0);
    const QRect mark(rest.left(), rest.top(), side, rest.height());
    if (row.item.icon)
        paintIcon(*painter, visual(mark), *row.item.icon, enabled ? c.quiet : c.disabled);
    rest.setLeft(rest.left() + side + gap::near + gap::inside);

    if (!row.item.shortcut.isEmpty() && enabled) {
        const int width = keyCapsWidth(row.item.shortcut);
        const QRect caps(rest.right() + 1 - width, rest.top(), width, rest.height());
        paintKeyCaps(*painter, visual(caps), row.item.shortcut, option.palette, option.direction);
        rest.setRight(caps.left() - gap::apart);
    }
    painter->setFont(option.font);
    const int used =
        drawTitle(*painter, visual(rest), option, row, enabled ? c.text : c.disabled, enabled ? c.accent : c.disabled);
    rest.setLeft(rest.left() + used + gap::near + gap::inside);
    const QString& detail = enabled ? row.item.detail : row.item.whyDisabled;
    if (!detail.isEmpty() && rest.width() > 4 * gap::near) {
        painter->setPen(enabled ? c.quiet : c.disabled);
        painter->drawText(visual(rest), int(leading) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = itemHeight(option.fontMetrics);
    if (!rowOf(index).heading.isEmpty())
        height += headingHeight(fontFor(TextSize::Small));
    return {option.rect.width(), height};
}

} // namespace tierdesk
