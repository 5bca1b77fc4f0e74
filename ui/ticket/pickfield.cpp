// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/pickfield.h"

#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tierdesk {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int depthRole = Qt::UserRole + 1;
constexpr int mostRows = 9;

/// The text, and after it in quiet what tells it from others.
class PickDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, rowHeight(option.fontMetrics)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = Colours::of(option.palette);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? colours.selected : colours.raised);
        const int depth = index.data(depthRole).toInt() * gap::apart;
        const QRect room = option.rect.adjusted(gap::near, 0, -gap::near, 0);
        const QFontMetrics small(fontFor(TextSize::Small));
        const QString detail = index.data(detailRole).toString();
        const int detailRoom = std::min(small.horizontalAdvance(detail), room.width() / 2);
        const QRect words =
            QStyle::visualRect(option.direction, room, room.adjusted(depth, 0, -detailRoom - gap::near, 0));
        painter->setFont(option.font);
        painter->setPen(colours.text);
        painter->drawText(words, Qt::AlignLeading | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(fontFor(TextSize::Small));
        painter->setPen(colours.quiet);
        painter->drawText(room, Qt::AlignTrailing | Qt::AlignVCenter,
                          small.elidedText(detail, Qt::ElideRight, detailRoom));
    }
};

} // namespace

PickField::PickField(Ask ask, QWidget* parent)
    : QLineEdit(parent)
    , m_ask(std::move(ask))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->hide();
    addAction(makeIcon(Icon::Search, IconInk::Quiet), LeadingPosition)->setText(tr("Search"));
    connect(this, &QLineEdit::textEdited, this, &PickField::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void PickField::setPicked(std::optional<PickItem> item)
{
    close();
    setText(item ? item->text : QString());
    setCursorPosition(0);
    setToolTip(item ? item->detail : QString());
    if (item == m_picked)
        return;
    m_picked = std::move(item);
    Q_EMIT pickedChanged();
}

QString PickField::typed() const
{
    return m_picked ? QString() : text().trimmed();
}

bool PickField::isOffering() const
{
    return m_list->isVisible();
}

void PickField::ask()
{
    if (m_picked && text() != m_picked->text) {
        m_picked.reset();
        Q_EMIT pickedChanged();
    }
    const quint64 turn = ++m_turn;
    m_waiting = true;
    m_takeFirst = false;
    m_ask(text().trimmed(), [field = QPointer<PickField>(this), turn](std::vector<PickItem> items) {
        if (field && field->m_turn == turn)
            field->offer(std::move(items));
    });
}

void PickField::offer(std::vector<PickItem> items)
{
    m_waiting = false;
    m_items = std::move(items);
    if (std::exchange(m_takeFirst, false)) {
        take(0);
        return;
    }
    m_model->clear();
    for (const PickItem& item : m_items) {
        auto* row = new QStandardItem(item.text);
        row->setData(item.detail, detailRole);
        row->setData(item.depth, depthRole);
        row->setData(item.detail.isEmpty() ? item.text : item.text + QStringLiteral(", ") + item.detail,
                     Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    if (m_items.empty() || !hasFocus()) {
        close();
        return;
    }
    place();
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->show();
    window()->installEventFilter(this);
}

void PickField::place()
{
    const int rows = std::min(mostRows, m_model->rowCount());
    const int height = rows * rowHeight(fontMetrics()) + 2 * m_list->frameWidth();
    const QRect field(mapToGlobal(QPoint(0, 0)), size());
    QRect rect(field.left(), field.bottom() + gap::inside, field.width(), height);
    const QRect screen = this->screen()->availableGeometry();
    if (rect.bottom() > screen.bottom() && field.top() - height - gap::inside >= screen.top())
        rect.moveBottom(field.top() - gap::inside);
    m_list->setGeometry(rect);
}

void PickField::close()
{
    ++m_turn;
    m_waiting = false;
    m_list->hide();
}

void PickField::take(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_items.size())
        return;
    setPicked(m_items[static_cast<std::size_t>(row)]);
    if (hasFocus())
        selectAll();
}

bool PickField::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        if (isOffering())
            m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
        else
            ask();
        return true;
    case Qt::Key_Up:
        if (isOffering())
            m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
        return isOffering();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Whoever types faster than the store answers means its first answer.
        if (m_waiting && !typed().isEmpty()) {
            m_takeFirst = true;
            return true;
        }
        if (!isOffering())
            return false;
        take(row);
        return true;
    case Qt::Key_Escape:
        if (!isOffering())
            return false;
        close();
        return true;
    default:
        return false;
    }
}

void PickField::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || !handleKey(event->key()))
        QLineEdit::keyPressEvent(event);
}

void PickField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason)
        selectAll();
}

void PickField::focusOutEvent(QFocusEvent* event)
{
    // Leaving with Tab while the list is open means the entry that is marked.
    const bool wanted = event->reason() == Qt::TabFocusReason && !typed().isEmpty();
    if (wanted && m_waiting)
        m_takeFirst = true;
    else if (wanted && isOffering())
        take(m_list->currentIndex().row());
    m_list->hide();
    deselect();
    QLineEdit::focusOutEvent(event);
}

void PickField::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (!isOffering())
        ask();
}

void PickField::hideEvent(QHideEvent* event)
{
    close();
    QLineEdit::hideEvent(event);
}

bool PickField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        close();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace tierdesk
