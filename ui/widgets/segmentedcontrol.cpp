// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tierdesk {
namespace {

constexpr int inset = 2;

class Segment final : public QAbstractButton
{
public:
    Segment(const QString& text, std::optional<Icon> icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(icon)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        // Half bold when taken, so that the words would not fit the room they have now.
        const int words = QFontMetrics(emphasised(font())).size(Qt::TextShowMnemonic, text()).width();
        const int mark = m_icon ? iconSide(metrics) + gap::inside + 2 : 0;
        return {words + mark + 3 * gap::near, controlHeight(metrics) - 2 * inset};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& c = Colours::of(palette());
        QPainter painter(this);
        const Tint* tint = toneOf(this) == ButtonTone::Note ? &c.note : nullptr;
        QColor ink = isChecked() ? c.text : c.quiet;
        if (isChecked()) {
            paintPanel(painter, rect(),
                       tint     ? tint->fill
                       : c.dark ? c.pressed
                                : c.base,
                       tint ? tint->strong : c.border, radius::small);
            if (tint)
                ink = tint->text;
        } else if (underMouse() && isEnabled()) {
            ink = c.text;
        }
        if (!isEnabled())
            ink = c.disabled;
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, rect(), c.focus, radius::small);
        paintContent(painter, ink);
    }

private:
    void paintContent(QPainter& painter, const QColor& ink)
    {
        if (isChecked())
            painter.setFont(emphasised(font()));
        const int side = iconSide(fontMetrics());
        const int mark = m_icon ? side + gap::inside + 2 : 0;
        const int words = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        const QRect whole((width() - mark - words) / 2, 0, mark + words, height());
        if (m_icon)
            paintIcon(painter, QStyle::visualRect(layoutDirection(), whole, QRect(whole.left(), 0, side, height())),
                      *m_icon, ink);
        const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic
                                                                                             : Qt::TextHideMnemonic;
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), whole, whole.adjusted(mark, 0, 0, 0)),
                         Qt::AlignCenter | mnemonic, text());
    }

    std::optional<Icon> m_icon;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(inset, inset, inset, inset);
    m_layout->setSpacing(inset);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentedControl::addSegment(const QString& text, std::optional<Icon> icon, ButtonTone tone)
{
    auto* segment = new Segment(text, icon, this);
    setTone(*segment, tone);
    const int index = int(m_segments.size());
    m_segments.push_back(segment);
    m_layout->addWidget(segment);
    segment->setChecked(index == 0);
    connect(segment, &QAbstractButton::toggled, this, [this, index](bool taken) {
        if (taken)
            Q_EMIT currentChanged(index);
    });
    return index;
}

int SegmentedControl::current() const
{
    const auto taken = std::find_if(m_segments.begin(), m_segments.end(), [](const auto* s) { return s->isChecked(); });
    return taken == m_segments.end() ? -1 : int(taken - m_segments.begin());
}

void SegmentedControl::setCurrent(int index)
{
    segment(index)->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Colours& c = Colours::of(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), c.sunken, QColor(), radius::control);
}

} // namespace tierdesk
