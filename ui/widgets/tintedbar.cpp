// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tintedbar.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tierdesk {

TintedBar::TintedBar(Icon icon, Tint Colours::* tint, QWidget* parent)
    : QWidget(parent)
    , m_kind(icon)
    , m_tint(tint)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setFont(fontFor(TextSize::Small));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("said"));
    setTone(*m_button, ButtonTone::Plain);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::apart, gap::inside, gap::near, gap::inside);
    row->setSpacing(gap::near);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &QPushButton::clicked, this, &TintedBar::pressed);
    hide();
}

void TintedBar::say(const QString& text, const QString& button)
{
    const int side = iconSide(fontMetrics());
    m_icon->setPixmap(makeIcon(m_kind, IconInk::Quiet).pixmap(side, side));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
    update();
}

QString TintedBar::text() const
{
    return m_text->text();
}

void TintedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    const Tint& tint = colours.*m_tint;
    painter.fillRect(rect(), mixed(colours.base, tint.fill, 0.6));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), tint.strong);
}

} // namespace tierdesk
