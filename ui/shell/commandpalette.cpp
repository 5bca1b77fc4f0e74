// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tierdesk {
namespace {

const QString recentKey = QStringLiteral("palette/recent");
constexpr int mostRecent = 5;
constexpr int mostFound = 6;

} // namespace

CommandPalette::CommandPalette(QWidget& window, ActionRegistry& registry, SettingsPort& settings)
    : QWidget(&window)
    , m_registry(registry)
    , m_settings(settings)
    , m_model(new PaletteModel(this))
    , m_panel(new QWidget(this))
    , m_field(new SearchField(m_panel))
    , m_list(new QListView(m_panel))
    , m_nothing(new QLabel(m_panel))
    , m_hint(new QLabel(m_panel))
{
    hide();
    setAccessibleName(tr("Command palette"));
    buildPanel();
    window.installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::buildPanel()
{
    m_field->setPlaceholderText(tr("Type what you want to do, or where to go"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setFrame(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Light);
    m_nothing->setText(tr("Nothing fits. Try fewer letters, or another word."));
    m_nothing->setAlignment(Qt::AlignCenter);
    //: Shown at the foot of the command palette; keep the arrows and key names
    m_hint->setText(tr("↑ ↓ choose    Enter do it    Esc close"));
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, gap::near, 1, 1);
    layout->setSpacing(gap::inside);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(gap::near, gap::inside, gap::near, gap::inside);
    top->addWidget(m_field);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_hint);
}

void CommandPalette::addProvider(PaletteProvider& provider)
{
    m_providers.push_back(&provider);
    m_found.resize(m_providers.size());
}

void CommandPalette::toggleBy(QAction& action)
{
    m_toggle = &action;
    connect(&action, &QAction::triggered, this, [this] {
        if (isVisible())
            dismiss();
        else
            open();
    });
}

void CommandPalette::open(const QString& typed)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    const QFont field = fontFor(TextSize::Body);
    m_field->setFont(field);
    m_hint->setFont(fontFor(TextSize::Small));
    for (QLabel* quiet : {m_hint, m_nothing})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(gap::apart, gap::inside, gap::apart, gap::near);
    if (m_field->text() == typed)
        refresh();
    else
        m_field->setText(typed);
    show();
    raise();
    place();
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::dismiss()
{
    ++m_generation;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::refresh()
{
    const quint64 generation = ++m_generation;
    const QString typed = m_field->text();
    m_actions = actionGroups(m_registry, typed, m_settings.value(recentKey).toStringList(),
                             m_toggle ? m_toggle->objectName() : QString());
    m_found.assign(m_providers.size(), {});
    rank();
    select(0);
    for (size_t i = 0; i < m_providers.size(); ++i) {
        PaletteProvider& provider = *m_providers[i];
        provider.find(typed, mostFound,
                      [this, self = QPointer(this), generation, i, typed](std::vector<PaletteItem> items) {
                          if (!self || generation != m_generation)
                              return;
                          m_found[i] = foundGroup(m_providers[i]->heading(), std::move(items), typed);
                          const QModelIndex current = m_list->currentIndex();
                          // The person may have moved on already; what is chosen stays chosen while others arrive
                          // around it.
                          const QString key = current.row() > 0 ? m_model->row(current.row()).item.key : QString();
                          rank();
                          select(std::max(0, m_model->indexOf(key)));
                      });
    }
}

void CommandPalette::rank()
{
    std::vector<PaletteGroup> groups = m_actions;
    groups.insert(groups.end(), m_found.begin(), m_found.end());
    if (!m_field->text().trimmed().isEmpty())
        std::stable_sort(groups.begin(), groups.end(),
                         [](const PaletteGroup& a, const PaletteGroup& b) { return a.score > b.score; });
    m_model->setGroups(groups);
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    place();
}

void CommandPalette::place()
{
    const QRect area = parentWidget()->rect();
    setGeometry(area);
    const int letters = fontMetrics().averageCharWidth();
    const int width = std::min(area.width() - 2 * gap::apart, std::max(560, letters * 80));
    const int room = area.height() - area.height() / 8 - gap::section;
    int rows = 0;
    for (int i = 0; i < m_model->rowCount() && rows < room; ++i)
        rows += m_list->sizeHintForIndex(m_model->index(i)).height();
    const int around =
        m_panel->layout()->minimumSize().height() - m_list->minimumSizeHint().height() * int(!m_list->isHidden());
    const int wanted = around + (m_list->isHidden() ? gap::section : rows + gap::near);
    m_panel->setGeometry((area.width() - width) / 2, area.height() / 8, width, std::min({wanted, room, 460 + around}));
    update();
}

void CommandPalette::select(int row)
{
    if (row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (row == 0)
        m_list->scrollToTop();
    // The field keeps the keyboard, so the list has to say by itself what is chosen now.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::handleKey(int key)
{
    const int last = m_model->rowCount() - 1;
    const int now = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        select(now < last ? now + 1 : 0);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        select(now > 0 ? now - 1 : std::max(0, last));
        return true;
    case Qt::Key_PageDown:
        select(std::min(now + 8, std::max(0, last)));
        return true;
    case Qt::Key_PageUp:
        select(std::max(now - 8, 0));
        return true;
    default:
        return false;
    }
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteItem item = m_model->row(index.row()).item;
    if (!item.whyDisabled.isEmpty())
        return;
    dismiss();
    if (m_registry.contains(item.key))
        remember(item.key);
    if (item.run)
        item.run();
}

void CommandPalette::remember(const QString& id)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    // While it is open no shortcut of the window behind may fire but the one that closes it.
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
        event->setAccepted(!m_toggle || !m_toggle->shortcuts().contains(pressed));
        return event->isAccepted();
    }
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (event->type() == QEvent::FocusOut && isVisible() && QApplication::focusWidget() &&
        !isAncestorOf(QApplication::focusWidget())) {
        m_before = nullptr;
        dismiss();
    }
    return false;
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    painter.fillRect(rect(), c.scrim);
    const QRect panel = m_panel->geometry();
    paintShadow(painter, panel, c.shadow, radius::card);
    paintPanel(painter, panel, c.raised, c.border, radius::card);
    for (const int y : {m_field->geometry().bottom() + gap::near, m_hint->geometry().top()})
        painter.fillRect(QRect(panel.left() + 1, panel.top() + y, panel.width() - 2, 1), c.hairline);
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        place();
}

} // namespace tierdesk
