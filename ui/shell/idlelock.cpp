// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace tierdesk {

namespace {

constexpr std::chrono::milliseconds lookInterval{1000};

/// Opaque, as large as its window, above all that is in it.
class Cover : public QWidget
{
public:
    explicit Cover(QWidget* window)
        : QWidget(window)
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Window);
        setGeometry(window->rect());
        window->installEventFilter(this);
        raise();
        show();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        if (event->type() == QEvent::ChildAdded)
            raise();
        return QWidget::eventFilter(watched, event);
    }
};

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

/// Shows only what may be seen by whoever passes; see IdleLock::awakeProperty.
bool isKeptAwake(const QWidget* window)
{
    return window->isVisible() && window->property(IdleLock::awakeProperty).toBool();
}

} // namespace

IdleLock::IdleLock(std::function<std::chrono::milliseconds()> after, std::function<QDialog*()> makeDialog,
                   QObject* parent)
    : QObject(parent)
    , m_after(std::move(after))
    , m_makeDialog(std::move(makeDialog))
{
    m_untouched.start();
    qApp->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    m_timer.start(lookInterval);
}

IdleLock::~IdleLock() = default;

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type()))
        m_untouched.restart();
    // A window that opens meanwhile would show what is behind the lock.
    if (m_dialog && event->type() == QEvent::Show && watched->isWidgetType() && watched != m_dialog &&
        static_cast<QWidget*>(watched)->isWindow())
        QMetaObject::invokeMethod(this, &IdleLock::cover, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    const auto after = m_after();
    if (std::ranges::any_of(QApplication::topLevelWidgets(), isKeptAwake))
        m_untouched.restart();
    if (!m_dialog && after > std::chrono::milliseconds(0) && std::chrono::milliseconds(m_untouched.elapsed()) >= after)
        lock();
}

void IdleLock::cover()
{
    if (!m_dialog)
        return;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        const bool covered = std::ranges::any_of(
            m_covers, [&](const QPointer<QWidget>& one) { return one && one->parentWidget() == window; });
        if (window != m_dialog && window->isVisible() && !covered)
            m_covers.emplace_back(new Cover(window));
    }
}

void IdleLock::lock()
{
    if (m_dialog)
        return;
    // An open menu would keep the keyboard.
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_dialog = m_makeDialog();
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    connect(m_dialog, &QDialog::accepted, this, &IdleLock::unlock);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog.clear();
        Q_EMIT leaving();
        // Who stays after all finds the desk locked.
        const auto stays = [](const QPointer<QWidget>& cover) { return cover && cover->isVisible(); };
        if (std::ranges::any_of(m_covers, stays))
            QMetaObject::invokeMethod(this, &IdleLock::lock, Qt::QueuedConnection);
    });
    cover();
    m_dialog->show();
    m_dialog->activateWindow();
}

void IdleLock::unlock()
{
    m_dialog.clear();
    for (const QPointer<QWidget>& cover : m_covers)
        delete cover.data();
    m_covers.clear();
    m_untouched.restart();
}

} // namespace tierdesk
