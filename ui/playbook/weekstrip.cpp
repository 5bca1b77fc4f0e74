// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/weekstrip.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace tierdesk {

namespace {

/// A week is no wider than so many letters.
constexpr int widest = 14;
constexpr int barLines = 3;

} // namespace

WeekStrip::WeekStrip(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Firings of each week"));
    setFont(fontFor(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void WeekStrip::setWeeks(std::vector<WeekCount> weeks)
{
    m_weeks = std::move(weeks);
    QStringList words;
    for (const WeekCount& week : m_weeks)
        words.append(RehearsalWords::weekText(week));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize WeekStrip::sizeHint() const
{
    // Numbers above, bars, the days below.
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * (barLines + 2) + gap::near};
}

QRect WeekStrip::place(std::size_t week) const
{
    const int each =
        std::min(width() / std::max(1, static_cast<int>(m_weeks.size())), fontMetrics().averageCharWidth() * widest);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(each * static_cast<int>(week), 0, each, height()));
}

void WeekStrip::paintWeek(QPainter& painter, std::size_t week, int most) const
{
    const Colours& colours = Colours::of(palette());
    const QRect room = place(week);
    const int line = fontMetrics().height();
    const int base = height() - line - gap::inside;
    const int side = std::max(2, std::min(room.width() / 2 - 2, line));
    const auto bar = [&](int count, int x) {
        const int tall = count == 0 ? 0 : std::max<int>(gap::inside, barLines * line * count / most);
        return QRect(x, base - tall, side, tall);
    };
    const int left = room.center().x() - side;
    const WeekCount& counted = m_weeks[week];
    const QRect draft = bar(counted.draft, left);
    const QRect inForce = bar(counted.inForce, left + side + 1);
    painter.fillRect(draft, colours.accent);
    painter.setPen(colours.quiet);
    painter.setBrush(Qt::NoBrush);
    if (!inForce.isEmpty())
        painter.drawRect(inForce.adjusted(0, 0, -1, -1));
    const QString both =
        QStringLiteral("%1 | %2").arg(QLocale().toString(counted.draft), QLocale().toString(counted.inForce));
    const bool fits = fontMetrics().horizontalAdvance(both) + gap::inside <= room.width();
    if (fits && counted.draft + counted.inForce > 0) {
        const int top = std::min(draft.isEmpty() ? base : draft.top(), inForce.isEmpty() ? base : inForce.top());
        painter.drawText(QRect(room.x(), top - line, room.width(), line), Qt::AlignCenter, both);
    }
}

void WeekStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    int most = 1;
    for (const WeekCount& week : m_weeks)
        most = std::max({most, week.draft, week.inForce});
    const int line = fontMetrics().height();
    const int base = height() - line - gap::inside;
    painter.setPen(colours.hairline);
    painter.drawLine(0, base, width(), base);
    QRect named;
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        paintWeek(painter, week, most);
        const QString day = QLocale().toString(m_weeks[week].monday, QLocale::ShortFormat);
        const QRect room = place(week);
        const int wide = fontMetrics().horizontalAdvance(day);
        // Under its week, moved in at the edges; where there is no room, the days of other weeks will do.
        const int x = std::clamp(room.center().x() - wide / 2, 0, std::max(0, width() - wide));
        const QRect words(x, height() - line, wide, line);
        if (named.isValid() && named.adjusted(-gap::near, 0, gap::near, 0).intersects(words))
            continue;
        named = words;
        painter.setPen(colours.quiet);
        painter.drawText(words, Qt::AlignCenter, day);
    }
}

bool WeekStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        if (!place(week).contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(), RehearsalWords::weekText(m_weeks[week]), this, place(week));
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace tierdesk
