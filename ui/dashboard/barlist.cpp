// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/barlist.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tierdesk {

namespace {

class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, rowHeight(option.fontMetrics)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = static_cast<const BarModel&>(*index.model());
        const BarLine& line = model.line(index.row());
        const Colours& colours = Colours::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        const QRect panel = option.rect.adjusted(0, 1, 0, -1);
        if (selected)
            paintPanel(*painter, panel, focused ? colours.selected : colours.selectedQuiet, {}, radius::small);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintPanel(*painter, panel, colours.hover, {}, radius::small);
        const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect room = panel.adjusted(gap::near, 0, -gap::near, 0);
        const QString figure = line.figure.isEmpty() ? QLocale().toString(line.tickets) : line.figure;
        const int number =
            std::max(tabularWidth(option.fontMetrics, QLocale().toString(model.most())),
                     line.figure.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(model.widestFigure())) +
            gap::near;
        const int name = room.width() * (model.hasBesides() ? 70 : 45) / 100;
        painter->setFont(option.font);
        painter->setPen(colours.text);
        const auto words = [&](int from, const QString& text) {
            painter->drawText(
                place(QRect(room.left() + from, room.top(), name - from, room.height())),
                static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                option.fontMetrics.elidedText(text, Qt::ElideRight, name - from));
        };
        words(0, line.name);
        const int after = option.fontMetrics.horizontalAdvance(line.name) + 2 * gap::near;
        if (after < name) {
            painter->setPen(colours.quiet);
            words(after, line.besides);
            painter->setPen(colours.text);
        }
        drawTabular(*painter, place(QRect(room.right() - number, room.top(), number, room.height())),
                    QStyle::visualAlignment(option.direction, Qt::AlignRight), figure);
        QRect bar(room.left() + name + gap::near, room.center().y() - gap::inside, 0, 2 * gap::inside);
        const int whole = room.width() - name - number - 2 * gap::near;
        painter->setPen(Qt::NoPen);
        bar.setWidth(std::max(2, whole * line.tickets / model.most()));
        painter->fillRect(place(bar), colours.accent);
        // The part stands out by its hatching too.
        bar.setWidth(whole * line.part / model.most());
        painter->fillRect(place(bar), colours.stateNew.fill);
        painter->fillRect(place(bar), QBrush(colours.accent, Qt::BDiagPattern));
        if (focused)
            paintFocusRing(*painter, panel, colours.focus, radius::small);
        painter->restore();
    }
};

} // namespace

void BarModel::setLines(std::vector<BarLine> lines)
{
    if (lines == m_lines)
        return;
    const auto nameOf = [](const BarLine& line) { return std::pair(line.name, line.besides); };
    const bool sameRows = std::ranges::equal(lines, m_lines, {}, nameOf, nameOf);
    if (!sameRows)
        beginResetModel();
    m_lines = std::move(lines);
    constexpr int hundred = 100;
    m_most = 1;
    for (const BarLine& line : m_lines)
        m_most = std::max(m_most, line.figure.isEmpty() ? line.tickets : hundred);
    if (!sameRows)
        endResetModel();
    else if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool BarModel::hasBesides() const
{
    return std::ranges::any_of(m_lines, [](const BarLine& line) { return !line.besides.isEmpty(); });
}

QString BarModel::widestFigure() const
{
    const auto widest = std::ranges::max_element(m_lines, {}, [](const BarLine& line) { return line.figure.size(); });
    return widest == m_lines.end() ? QString() : widest->figure;
}

int BarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant BarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BarLine& one = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case Qt::ToolTipRole:
        return one.meaning;
    case Qt::AccessibleTextRole:
        //: A line of a list, read aloud: a name, and how many tickets
        return tr("%1: %2").arg(one.name, one.meaning);
    default:
        return {};
    }
}

BarList::BarList(const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_model(new BarModel(this))
{
    setModel(m_model);
    setItemDelegate(new BarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(accessibleName);
    connect(this, &QAbstractItemView::clicked, this, &BarList::open);
}

void BarList::setLines(std::vector<BarLine> lines)
{
    m_model->setLines(std::move(lines));
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0));
    updateGeometry();
}

QSize BarList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, std::max(1, m_model->rowCount()) * rowHeight(fontMetrics()) + 2};
}

QSize BarList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void BarList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return open(currentIndex());
    QListView::keyPressEvent(event);
}

void BarList::open(const QModelIndex& index)
{
    if (index.isValid() && m_model->line(index.row()).tickets > 0)
        Q_EMIT listWanted(SavedView(m_model->line(index.row()).list));
}

void BarList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace tierdesk
