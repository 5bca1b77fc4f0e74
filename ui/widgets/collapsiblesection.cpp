// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collapsiblesection.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tierdesk {

class CollapsibleSection::Heading final : public QAbstractButton
{
public:
    explicit Heading(QWidget* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setSummary(const QString& summary)
    {
        m_summary = summary;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics bold(emphasised(font()));
        const int summary = m_summary.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_summary) + gap::near;
        return {iconSide(fontMetrics()) + gap::inside + bold.horizontalAdvance(text()) + summary + gap::near,
                rowHeight(fontMetrics())};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& c = Colours::of(palette());
        QPainter painter(this);
        if (underMouse() && isEnabled())
            paintPanel(painter, rect(), c.hover, QColor(), radius::control);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, rect(), c.focus, radius::control);
        const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const int side = iconSide(fontMetrics());
        const Qt::ArrowType folded = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        paintChevron(painter, visual(QRect(0, 0, side, height())), isChecked() ? Qt::DownArrow : folded, c.quiet,
                     fontMetrics().ascent() * 0.6);
        const QRect words = rect().adjusted(side + gap::inside, 0, -gap::inside, 0);
        painter.setPen(isEnabled() ? c.quiet : c.disabled);
        const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
        painter.drawText(visual(words), int(trailing), m_summary);
        painter.setFont(emphasised(font()));
        painter.setPen(isEnabled() ? c.text : c.disabled);
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(visual(words), int(leading), text());
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
            setChecked(false);
        else if (event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
            setChecked(true);
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_summary;
};

CollapsibleSection::CollapsibleSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::inside);
    layout->addWidget(m_heading);
    setTitle(title);
    applyOpen(true);
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool open) {
        applyOpen(open);
        Q_EMIT toggled(open);
    });
}

void CollapsibleSection::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    layout()->addWidget(content);
    content->setVisible(isOpen());
}

void CollapsibleSection::setTitle(const QString& title)
{
    m_heading->setText(title);
}

void CollapsibleSection::setSummary(const QString& summary)
{
    m_heading->setSummary(summary);
}

bool CollapsibleSection::isOpen() const
{
    return m_heading->isChecked();
}

void CollapsibleSection::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void CollapsibleSection::applyOpen(bool open)
{
    m_heading->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    if (m_content)
        m_content->setVisible(open);
}

} // namespace tierdesk
