// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tierdesk {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap::near + gap::inside, gap::near, gap::near, gap::near);
    layout->addSpacing(iconSide(fontMetrics()) + gap::inside); // the icon is painted there
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(makeIcon(Icon::Cross, IconInk::Quiet));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionWanted);
    hide();
}

void MessageBar::say(MessageTone tone, const QString& text, const QString& action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Tint& tint = tintOf(m_tone, Colours::of(palette()));
    QPainter painter(this);
    paintPanel(painter, rect(), tint.fill, mixed(tint.fill, tint.strong, 0.35), radius::control);
    const int side = iconSide(fontMetrics());
    const QRect mark(gap::near + gap::inside, gap::near, side, controlHeight(fontMetrics()));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), iconOf(m_tone), tint.strong);
}

} // namespace tierdesk
