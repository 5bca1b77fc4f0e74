// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/calendartester.h"

#include "ui/playbook/fieldkit.h"
#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPainter>

namespace tierdesk {

namespace {

constexpr int mostDays = 14;
constexpr int mostSpans = 12;

QDateTime local(Instant instant, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
}

Instant instantOf(const QDateTime& time)
{
    return Instant{time.toMSecsSinceEpoch()};
}

} // namespace

/// A line for each day from midnight to midnight: pale where the calendar is open, strong where the time was used.
class CalendarTester::Strip : public QWidget
{
public:
    using QWidget::QWidget;

    void show(std::shared_ptr<const BusinessTime> hours, Instant from, Instant to)
    {
        m_hours = std::move(hours);
        m_from = from;
        m_to = to;
        m_days = 0;
        if (m_hours) {
            m_first = local(from, m_hours->zone()).date();
            m_days = std::min<int>(mostDays, static_cast<int>(m_first.daysTo(local(to, m_hours->zone()).date())) + 1);
        }
        setFixedHeight(m_days * line());
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Colours& colours = Colours::of(palette());
        const int names = fontMetrics().averageCharWidth() * 14;
        for (int day = 0; day < m_days; ++day) {
            const QDate date = m_first.addDays(day);
            const QRect row(0, day * line(), width(), line());
            painter.setPen(colours.quiet);
            const QRect name = QStyle::visualRect(layoutDirection(), row, QRect(0, row.y(), names, row.height()));
            painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                             QLocale().toString(date, QStringLiteral("ddd d MMM")));
            const QRect bar = QRect(names, row.y() + gap::inside, width() - names, row.height() - 2 * gap::inside);
            fill(painter, row, bar, colours.sunken, QTime(0, 0), 1440);
            paintDay(painter, row, bar, date, colours);
        }
    }

private:
    [[nodiscard]] int line() const { return fontMetrics().height() + gap::inside; }
    void paintDay(QPainter& painter, const QRect& row, const QRect& bar, QDate date, const Colours& colours) const
    {
        const Instant begin = instantOf(QDateTime(date, QTime(0, 0), m_hours->zone()));
        const Instant end = instantOf(QDateTime(date.addDays(1), QTime(0, 0), m_hours->zone()));
        const auto paint = [&](Instant from, Instant to, const QColor& colour) {
            for (const OpenSpan& span : m_hours->spans(from, to)) {
                const int minutes = static_cast<int>(span.length() / std::chrono::minutes(1));
                fill(painter, row, bar, colour, local(span.from, m_hours->zone()).time(), minutes);
            }
        };
        paint(begin, end, colours.success.fill.darker(colours.dark ? 70 : 110));
        if (m_from < m_to)
            paint(std::max(begin, m_from), std::min(end, m_to), colours.success.strong);
    }
    void fill(QPainter& painter, const QRect& row, const QRect& bar, const QColor& colour, QTime from,
              int minutes) const
    {
        const auto x = [&](int minute) { return bar.x() + bar.width() * std::min(minute, 1440) / 1440; };
        const int first = from.hour() * 60 + from.minute();
        const QRect rect(QPoint(x(first), bar.top()), QPoint(std::max(x(first + minutes) - 1, x(first)), bar.bottom()));
        painter.fillRect(QStyle::visualRect(layoutDirection(), row, rect), colour);
    }

    std::shared_ptr<const BusinessTime> m_hours;
    Instant m_from;
    Instant m_to;
    QDate m_first;
    int m_days = 0;
};

CalendarTester::CalendarTester(Instant now, QWidget* parent)
    : QWidget(parent)
    , m_start(new QDateTimeEdit(this))
    , m_amount(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_spans(new QLabel(this))
    , m_strip(new Strip(this))
{
    m_start->setCalendarPopup(true);
    m_start->setDateTime(local(now, QTimeZone::systemTimeZone()));
    m_start->setAccessibleName(tr("From"));
    m_amount->setText(QStringLiteral("4h"));
    m_amount->setAccessibleName(tr("Working time"));
    m_result->setWordWrap(true);
    m_result->setFont(emphasised(fontFor(TextSize::Body)));
    m_spans->setWordWrap(true);
    m_strip->setAccessibleName(tr("The hours of each day, and those that were used"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&From"), m_start);
    form->addRow(tr("&Working time"), m_amount);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addLayout(form);
    rows->addWidget(m_result);
    rows->addWidget(m_strip);
    rows->addWidget(m_spans);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &CalendarTester::work);
    connect(m_amount, &QLineEdit::textChanged, this, &CalendarTester::work);
}

void CalendarTester::setHours(std::shared_ptr<const BusinessTime> hours)
{
    m_hours = std::move(hours);
    work();
}

QString CalendarTester::result() const
{
    return m_result->text();
}

void CalendarTester::work()
{
    const auto minutes = parseWorkingTime(m_amount->text());
    m_spans->clear();
    m_strip->show(nullptr, {}, {});
    if (!m_hours || !minutes) {
        m_result->setText(!m_hours ? tr("The calendar has faults; mend them to try it out.")
                                   : tr("Write working time as 90m, 4h or 1h 30m."));
        return;
    }
    const QDateTime shown = m_start->dateTime();
    const Instant from = instantOf(QDateTime(shown.date(), shown.time(), m_hours->zone()));
    const auto to = m_hours->add(from, std::chrono::minutes(*minutes));
    if (!to) {
        m_result->setText(tr("The calendar does not open long enough within a hundred years."));
        return;
    }
    //: %1 is a date with its time.
    m_result->setText(tr("Ends %1").arg(momentText(*to, m_hours->zone())));
    m_strip->show(m_hours, from, *to);
    QStringList lines;
    const auto spans = m_hours->spans(from, *to);
    for (const OpenSpan& span : spans) {
        if (lines.size() == mostSpans) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(spans.size()) - mostSpans));
            break;
        }
        //: From and to are dates with their time, %3 is the working time between them.
        lines.append(tr("%1 to %2: %3")
                         .arg(stampText(span.from, m_hours->zone()), stampText(span.to, m_hours->zone()),
                              workingText(span.length())));
    }
    m_spans->setText(lines.join(u'\n'));
}

} // namespace tierdesk
