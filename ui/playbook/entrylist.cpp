// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/entrylist.h"

#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace tierdesk {

namespace {

/// The first line says what it is, the others stand beneath in quiet.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        const QString text = plain.text;
        plain.text.clear();
        plain.icon = {};
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        QRect room = option.rect.adjusted(gap::near, gap::inside, -gap::inside, -gap::inside);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            const int side = iconSide(option.fontMetrics);
            icon.paint(painter,
                       QStyle::visualRect(option.direction, room, QRect(room.right() - side, room.y(), side, side)));
            room = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -side - gap::inside, 0));
        }
        const QString name = text.section(u'\n', 0, 0);
        const int height = heightOf(option, name, room.width());
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(room, flags | Qt::AlignLeading, name);
        painter->setPen(Colours::of(option.palette).quiet);
        painter->drawText(room.adjusted(0, height, 0, 0), flags | Qt::AlignLeading, text.section(u'\n', 1));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool marked = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
        const int side = marked ? iconSide(option.fontMetrics) + gap::inside : 0;
        const auto* view = qobject_cast<const QListWidget*>(option.widget);
        const int width = (view ? view->viewport()->width() : 200) - gap::near - gap::inside - side;
        const int detail = text.contains(u'\n') ? heightOf(option, text.section(u'\n', 1), width) : 0;
        return {80, heightOf(option, text.section(u'\n', 0, 0), width) + detail + 2 * gap::inside};
    }

private:
    static constexpr int flags = Qt::TextWordWrap | Qt::AlignTop;
    static int heightOf(const QStyleOptionViewItem& option, const QString& text, int width)
    {
        const QRect needed = option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 40), 4000), flags, text);
        return std::max(needed.height(), option.fontMetrics.height());
    }
};

} // namespace

EntryList::EntryList(const QString& noun, Order order, New isNew, QWidget* parent)
    : QWidget(parent)
    , m_order(order)
    , m_new(isNew)
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(noun);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    rows->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        refreshButtons();
        Q_EMIT currentChanged(row);
    });
    if (isNew == New::Never)
        return;
    auto* below = new QHBoxLayout;
    below->setSpacing(gap::inside);
    if (isNew == New::Named) {
        m_name = new QLineEdit(this);
        m_name->setPlaceholderText(tr("Name of a new entry"));
        m_name->setAccessibleName(tr("Name of a new entry"));
        rows->addWidget(m_name);
        connect(m_name, &QLineEdit::returnPressed, this, &EntryList::add);
        connect(m_name, &QLineEdit::textChanged, this, &EntryList::refreshButtons);
    }
    m_add = new QPushButton(makeIcon(Icon::Plus), tr("Add"), this);
    m_add->setAutoDefault(false);
    below->addWidget(m_add);
    below->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &EntryList::add);
    if (order == Order::Tried) {
        m_up = makeButton(*below, tr("Earlier (Alt+Up)"), static_cast<int>(Icon::ChevronUp));
        m_down = makeButton(*below, tr("Later (Alt+Down)"), static_cast<int>(Icon::ChevronDown));
        connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    }
    m_remove = makeButton(*below, tr("Remove (Delete)"), static_cast<int>(Icon::Cross));
    connect(m_remove, &QToolButton::clicked, this, &EntryList::removeWanted);
    rows->addLayout(below);
    refreshButtons();
}

QToolButton* EntryList::makeButton(QHBoxLayout& row, const QString& words, int icon)
{
    auto* button = new QToolButton(this);
    button->setIcon(makeIcon(static_cast<Icon>(icon)));
    button->setToolTip(words);
    button->setAccessibleName(words);
    row.addWidget(button);
    return button;
}

void EntryList::setLines(const std::vector<EntryLine>& lines)
{
    if (lines == m_lines && m_list->count() == static_cast<int>(lines.size()))
        return;
    m_lines = lines;
    const QSignalBlocker silent(m_list);
    const int before = m_list->currentRow();
    while (m_list->count() > static_cast<int>(lines.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(lines.size()))
        m_list->addItem(new QListWidgetItem);
    for (int row = 0; row < m_list->count(); ++row) {
        const EntryLine& line = lines[static_cast<std::size_t>(row)];
        QString text = m_order == Order::Tried ? QStringLiteral("%1. %2").arg(row + 1).arg(line.text) : line.text;
        text.prepend(QString(line.depth * 4, QLatin1Char(' ')));
        QListWidgetItem& item = *m_list->item(row);
        item.setText(line.detail.isEmpty() ? text : text + u'\n' + line.detail);
        const bool marked = line.hasError || line.hasWarning;
        item.setIcon(line.hasError ? makeIcon(Icon::Error, IconInk::Danger)
                     : marked      ? makeIcon(Icon::Warning, IconInk::Warning)
                                   : QIcon());
    }
    m_list->setCurrentRow(std::clamp(before, -1, m_list->count() - 1));
    refreshButtons();
}

int EntryList::current() const
{
    return m_list->currentRow();
}

void EntryList::setCurrent(int index)
{
    m_list->setCurrentRow(index);
}

void EntryList::setEditable(bool editable)
{
    m_editable = editable;
    if (m_name)
        m_name->setEnabled(editable);
    refreshButtons();
}

void EntryList::setRemovable(bool removable)
{
    m_removable = removable;
    refreshButtons();
}

void EntryList::add()
{
    const QString name = m_name ? m_name->text().trimmed() : QString();
    if (m_name && name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    if (m_name)
        m_name->clear();
    Q_EMIT addWanted(name);
}

void EntryList::refreshButtons()
{
    const int row = m_list->currentRow();
    if (m_add)
        m_add->setEnabled(m_editable);
    if (m_up)
        m_up->setEnabled(m_editable && row > 0);
    if (m_down)
        m_down->setEnabled(m_editable && row >= 0 && row + 1 < m_list->count());
    if (m_remove)
        m_remove->setEnabled(m_editable && m_removable && row >= 0);
}

bool EntryList::eventFilter(QObject* watched, QEvent* event)
{
    // A scroll bar that came or went leaves the lines another width to wrap in.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->oldSize().width() != resize->size().width())
            QMetaObject::invokeMethod(
                m_list, [view = static_cast<QAbstractItemView*>(m_list)] { view->doItemsLayout(); },
                Qt::QueuedConnection);
    }
    if (watched != m_list || event->type() != QEvent::KeyPress || m_new == New::Never)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (key->key() == Qt::Key_Delete && m_remove->isEnabled())
        Q_EMIT removeWanted();
    else if (alt && key->key() == Qt::Key_Up && m_up && m_up->isEnabled())
        Q_EMIT moveWanted(-1);
    else if (alt && key->key() == Qt::Key_Down && m_down && m_down->isEnabled())
        Q_EMIT moveWanted(1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace tierdesk
