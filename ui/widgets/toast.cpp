// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tierdesk {
namespace {

constexpr int shadowRoom = shadowReach;
constexpr std::chrono::milliseconds timePerLetter{40};

} // namespace

Toast::Toast(QWidget& window)
    : QWidget(&window)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(shadowRoom + gap::near + gap::inside, shadowRoom + gap::near, shadowRoom + gap::near,
                               shadowRoom + gap::near);
    layout->addSpacing(iconSide(fontMetrics()) + gap::inside); // the icon is painted there
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_close->setIcon(makeIcon(Icon::Cross, IconInk::Quiet));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_timer.setSingleShot(true);
    window.installEventFilter(this);
    for (QWidget* part : {static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_close)})
        part->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(m_run, {}))
            run();
    });
    hide();
}

void Toast::say(MessageTone tone, const QString& text, const QString& action, std::function<void()> run)
{
    m_tone = tone;
    m_run = std::move(run);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    // In place before it shows, or it would for a moment lie under a pointer that is elsewhere.
    place();
    show();
    raise();
    update();
    waitOrStay();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::sayUndoable(const QString& text, std::function<void()> undo)
{
    say(MessageTone::Success, text, tr("Undo"), std::move(undo));
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    const QRect area = parentWidget()->rect();
    const int most = area.width() - 2 * gap::near;
    const int letters = fontMetrics().horizontalAdvance(m_text->text());
    const int around = sizeHint().width() - m_text->sizeHint().width();
    const int width = std::min({most, letters + around + gap::near, fontMetrics().averageCharWidth() * 90 + around});
    const int height = heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height();
    setGeometry((area.width() - width) / 2, area.height() - height, width, height);
}

void Toast::waitOrStay()
{
    const bool held = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (held)
        m_timer.stop();
    else
        m_timer.start(m_stay + timePerLetter * m_text->text().size());
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (!isVisible())
        return false;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != parentWidget() && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        waitOrStay();
    return false;
}

bool Toast::event(QEvent* event)
{
    if (event->type() == QEvent::Enter)
        m_timer.stop();
    if (event->type() == QEvent::Leave)
        waitOrStay();
    return QWidget::event(event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Colours& c = Colours::of(palette());
    QPainter painter(this);
    const QRectF panel = rect().adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, panel, c.shadow, radius::card);
    paintPanel(painter, panel, c.raised, c.border, radius::card);
    const int side = iconSide(fontMetrics());
    const QRect mark(shadowRoom + gap::near + gap::inside, 0, side, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), iconOf(m_tone), tintOf(m_tone, c).strong);
}

} // namespace tierdesk
