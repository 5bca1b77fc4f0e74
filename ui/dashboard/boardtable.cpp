// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardtable.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tierdesk {

namespace {

class BoardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = Colours::of(option.palette);
        const auto line = static_cast<BoardModel::Line>(index.data(BoardModel::lineRole).toInt());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        if (line != BoardModel::Line::Queue)
            painter->fillRect(option.rect, colours.window);
        if (selected)
            painter->fillRect(option.rect, focused ? colours.selected : colours.selectedQuiet);
        else if (option.state.testFlag(QStyle::State_MouseOver) && index.column() > 0)
            painter->fillRect(option.rect, colours.hover);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
        painter->setFont(line == BoardModel::Line::Queue ? option.font : emphasised(option.font));
        QRect room = option.rect.adjusted(gap::near, 0, -gap::near, 0);
        if (index.column() == 0)
            paintTitle(*painter, room, option, index, line);
        else
            paintFigure(*painter, room, index, colours);
        if (focused)
            paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), colours.focus, radius::small);
        painter->restore();
    }

private:
    static void paintTitle(QPainter& painter, QRect room, const QStyleOptionViewItem& option, const QModelIndex& index,
                           BoardModel::Line line)
    {
        if (line == BoardModel::Line::Queue)
            room = QStyle::visualRect(option.direction, option.rect, room.adjusted(gap::apart, 0, 0, 0));
        painter.setPen(Colours::of(option.palette).text);
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter.drawText(room, static_cast<int>(side),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

    static void paintFigure(QPainter& painter, const QRect& room, const QModelIndex& index, const Colours& colours)
    {
        QString text = index.data().toString();
        const bool urgent = index.column() == BoardModel::columnOf(BoardColumn::Overdue) && !text.isEmpty();
        painter.setPen(text.isEmpty() ? colours.disabled : colours.text);
        if (text.isEmpty())
            text = QStringLiteral("–");
        if (urgent) {
            // A word's worth of red, and heavier, so that it is not told by colour alone.
            painter.setFont(emphasised(painter.font()));
            const int width = tabularWidth(painter.fontMetrics(), text) + 2 * gap::near;
            QRect pill(0, 0, width, painter.fontMetrics().height() + gap::inside);
            pill.moveCenter(room.center());
            pill.moveRight(room.right() + gap::near - 2);
            paintPanel(painter, pill, colours.danger.fill, {}, radius::small);
            painter.setPen(colours.danger.text);
        }
        drawTabular(painter, room, Qt::AlignRight, text);
    }
};

} // namespace

BoardTable::BoardTable(BoardModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new BoardDelegate(this));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Queues"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::clicked, this, &BoardTable::open);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardTable::arrange);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setCurrentIndex(m_model.index(0, 1)); });
    arrange();
}

void BoardTable::arrange()
{
    verticalHeader()->setDefaultSectionSize(tierdesk::rowHeight(fontMetrics()));
    const QFontMetrics heavy(emphasised(font()));
    int figures = 0;
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = std::max(heavy.horizontalAdvance(title), tabularWidth(heavy, QStringLiteral("88,888")));
        setColumnWidth(column, width + 2 * gap::near + gap::inside);
        figures += columnWidth(column);
    }
    setColumnWidth(0, std::max(viewport()->width() - figures, fontMetrics().averageCharWidth() * 22));
    updateGeometry();
}

QSize BoardTable::sizeHint() const
{
    const int bar = horizontalScrollBar()->isVisibleTo(this) ? horizontalScrollBar()->sizeHint().height() : 0;
    return {fontMetrics().averageCharWidth() * 100,
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2};
}

QSize BoardTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

void BoardTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return open(currentIndex());
    QTableView::keyPressEvent(event);
}

void BoardTable::open(const QModelIndex& index)
{
    if (const auto view = m_model.listAt(index))
        Q_EMIT listWanted(*view);
}

void BoardTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void BoardTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

} // namespace tierdesk
