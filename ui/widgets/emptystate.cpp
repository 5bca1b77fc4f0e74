// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

class EmptyState::Picture final : public QWidget
{
public:
    Picture(Icon icon, QWidget* parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 3;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& c = Colours::of(palette());
        QPainter painter(this);
        paintPanel(painter, rect(), c.info.fill, QColor(), width() / 2.0);
        const int inset = width() / 4;
        paintIcon(painter, rect().adjusted(inset, inset, -inset, -inset), m_icon, c.info.strong);
    }

private:
    Icon m_icon;
};

EmptyState::EmptyState(Icon icon, const QString& sentence, const QString& howToBegin, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_how(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::section, gap::section, gap::section, gap::section);
    layout->setSpacing(gap::near);
    layout->addStretch(2);
    layout->addWidget(new Picture(icon, this), 0, Qt::AlignHCenter);
    layout->addSpacing(gap::near);
    for (QLabel* label : {m_sentence, m_how}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        // Stretched to its greatest width in the middle: an alignment would not give it the height it wraps to.
        auto* line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(label, 1000);
        line->addStretch(1);
        layout->addLayout(line);
    }
    layout->addSpacing(gap::near);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setTexts(sentence, howToBegin);
    applyFonts();
}

void EmptyState::setTexts(const QString& sentence, const QString& howToBegin)
{
    m_sentence->setText(sentence);
    m_how->setText(howToBegin);
    m_how->setVisible(!howToBegin.isEmpty());
}

QPushButton* EmptyState::addButton(const QString& text, ButtonTone tone)
{
    auto* button = new QPushButton(text, this);
    setTone(*button, tone);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

void EmptyState::applyFonts()
{
    m_sentence->setFont(fontFor(TextSize::Title));
    m_how->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_sentence, m_how})
        label->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
}

} // namespace tierdesk
