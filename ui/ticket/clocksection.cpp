// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/clocksection.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/clocktext.h"
#include "ui/text/enumnames.h"
#include "ui/text/timetext.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tierdesk {

/// The intervals from the beginning to the end or now, a deadline that lies beyond included: filled where the clock
/// ran, hollow where it stood still, a line at the deadline.
class ClockSection::Bar : public QWidget
{
public:
    Bar(Clock clock, QWidget* parent)
        : QWidget(parent)
        , m_clock(std::move(clock))
    {
        setFixedHeight(gap::near + gap::inside);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setNow(Instant now)
    {
        m_now = now;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Colours& colours = Colours::of(palette());
        const bool late = m_clock.isBreachedAt(m_now);
        const bool pressing = m_clock.isLive() && m_clock.warnAt && *m_clock.warnAt <= m_now;
        const Tint& tint = late ? colours.danger : pressing ? colours.warning : colours.success;
        const QRect bar = rect().adjusted(0, gap::inside, 0, -gap::inside);
        painter.setPen(colours.hairline);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
        for (const ClockInterval& interval : m_clock.intervals) {
            const int from = position(interval.from);
            const int to = position(interval.to.value_or(m_now));
            const QRect stretch = logical(bar, from, std::max(to, from + 1));
            if (interval.running)
                painter.fillRect(stretch, tint.strong);
            else
                painter.fillRect(stretch, QBrush(colours.quiet, Qt::BDiagPattern));
        }
        if (m_clock.deadline)
            painter.fillRect(logical(rect(), position(*m_clock.deadline) - 1, position(*m_clock.deadline) + 1),
                             colours.text);
    }

private:
    [[nodiscard]] Instant end() const
    {
        return std::max(m_clock.endedAt.value_or(m_now), m_clock.deadline.value_or(m_now));
    }
    [[nodiscard]] int position(Instant instant) const
    {
        const double whole = static_cast<double>(std::max<qint64>(1, (end() - m_clock.startedAt()).count()));
        const double part = static_cast<double>((instant - m_clock.startedAt()).count()) / whole;
        return static_cast<int>(std::clamp(part, 0.0, 1.0) * width());
    }
    [[nodiscard]] QRect logical(const QRect& around, int from, int to) const
    {
        const QRect left(from, around.top(), to - from, around.height());
        return layoutDirection() == Qt::RightToLeft ? QStyle::visualRect(layoutDirection(), rect(), left) : left;
    }

    Clock m_clock;
    Instant m_now;
};

namespace {

/// Those that count: what lives and has a target, what was missed, and the last that ended of each metric.
std::vector<Clock> worthShowing(const std::vector<Clock>& clocks)
{
    std::vector<Clock> shown;
    for (auto clock = clocks.begin(); clock != clocks.end(); ++clock) {
        const bool last =
            std::none_of(clock + 1, clocks.end(), [&](const Clock& c) { return c.metric == clock->metric; });
        if (clock->breachedAt || (clock->hasTarget() && (clock->isLive() || (last && !clock->dropped))))
            shown.push_back(*clock);
    }
    std::ranges::stable_sort(shown, std::greater(), &Clock::isLive);
    return shown;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ClockSection::ClockSection(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap::inside);
    connect(&client, &DeskClient::minutePassed, this, &ClockSection::tell);
}

void ClockSection::addRow(Clock clock)
{
    auto* name = new QLabel(clockName(clock), this);
    auto* bar = new Bar(clock, this);
    bar->setAccessibleName(clockName(clock));
    auto* summary = quietLabel({}, this);
    auto* sum = quietLabel({}, this);
    for (QWidget* widget : std::initializer_list<QWidget*>{name, bar, summary, sum})
        m_layout->addWidget(widget);
    m_layout->addSpacing(gap::inside);
    m_rows.push_back({std::move(clock), bar, summary, sum});
}

void ClockSection::setDossier(const TicketDossier& dossier)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (Clock& clock : worthShowing(dossier.clocks))
        addRow(std::move(clock));
    if (m_rows.empty())
        m_layout->addWidget(quietLabel(tr("No agreement sets a time for this ticket."), this));
    m_next = nextDue(dossier.clocks);
    tell();
}

void ClockSection::tell()
{
    const Instant now = m_client.now();
    const auto times = m_client.times();
    for (const Row& row : m_rows) {
        const BusinessTime* hours = times->hours(row.clock.calendar);
        const QStringList sum = clockArithmetic(row.clock, now, hours);
        row.bar->setNow(now);
        row.bar->setToolTip(sum.join(QLatin1Char('\n')));
        row.bar->setAccessibleDescription(sum.join(QStringLiteral("; ")));
        row.summary->setText(clockSummary(row.clock, now, hours));
        row.sum->setText(sum.join(QLatin1Char('\n')));
        row.sum->setVisible(row.clock.isLive() && sum.size() > 1);
    }
    //: %1 is a time such as "tomorrow 10:42"
    Q_EMIT summaryChanged(m_next.deadline ? tr("due %1").arg(whenText(*m_next.deadline, now))
                          : m_next.paused ? tr("paused")
                                          : QString());
}

} // namespace tierdesk
