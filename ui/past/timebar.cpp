// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/timebar.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"
#include "ui/widgets/momentedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimeZone>
#include <QToolButton>

namespace tierdesk {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr std::chrono::milliseconds tick{200};

enum class Span { Day, Week, Month };

Instant startOf(const QDate& day)
{
    return {day.startOfDay(QTimeZone::systemTimeZone()).toMSecsSinceEpoch()};
}

} // namespace

TimeBar::TimeBar(std::function<Instant()> now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_at(m_now())
    , m_edit(new MomentEdit(m_at, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_span(new QComboBox(this))
    , m_play(new QToolButton(this))
    , m_speed(new QComboBox(this))
    , m_known(new QCheckBox(tr("Only what was &known then"), this))
{
    buildControls();
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TimeBar::play);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        setPlaying(false);
        goTo(m_edit->moment());
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int minutes) {
        setPlaying(false);
        goTo({m_from.ms + minutes * minuteMs});
    });
    connect(m_span, &QComboBox::currentIndexChanged, this, &TimeBar::frame);
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_known, &QCheckBox::toggled, this, [this] { Q_EMIT moved(past()); });
    frame();
    showPlaying();
}

void TimeBar::buildControls()
{
    m_edit->setAccessibleName(tr("Date and time"));
    m_slider->setAccessibleName(tr("Time"));
    m_slider->setTracking(true);
    m_span->addItems({tr("Day"), tr("Week"), tr("Month")});
    m_span->setAccessibleName(tr("What the slider spans"));
    m_span->setToolTip(tr("What the slider spans"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const auto& [words, minutes] :
         {std::pair(tr("1 minute a second"), 1), std::pair(tr("10 minutes a second"), 10),
          std::pair(tr("1 hour a second"), minutesPerHour), std::pair(tr("1 day a second"), minutesPerDay)})
        m_speed->addItem(words, minutes);
    m_speed->setCurrentIndex(1);
    m_speed->setAccessibleName(tr("Speed"));
    m_known->setToolTip(tr("Leaves out what was recorded later, such as an import or a mail that came late."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::apart, gap::near, gap::apart, gap::near);
    row->setSpacing(gap::near);
    for (QWidget* part : std::initializer_list<QWidget*>{m_edit, m_span, m_slider, m_play, m_speed, m_known})
        row->addWidget(part, part == m_slider ? 1 : 0);
    setFocusProxy(m_slider);
}

Past TimeBar::past() const
{
    return {m_at, m_known->isChecked() ? Knowledge::Then : Knowledge::Now};
}

void TimeBar::setPast(const Past& past)
{
    {
        const QSignalBlocker quiet(this);
        m_known->setChecked(past.knowledge == Knowledge::Then);
        goTo(past.at);
    }
    Q_EMIT moved(this->past());
}

void TimeBar::goTo(Instant at)
{
    m_at = std::min(at, m_now());
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setMoment(m_at);
    }
    frame();
    Q_EMIT moved(past());
}

void TimeBar::frame()
{
    const QDate day = localTime(m_at).date();
    const auto span = static_cast<Span>(m_span->currentIndex());
    const QDate first = span == Span::Day    ? day
                        : span == Span::Week ? day.addDays(1 - day.dayOfWeek())
                                             : QDate(day.year(), day.month(), 1);
    const QDate next = span == Span::Day    ? first.addDays(1)
                       : span == Span::Week ? first.addDays(7)
                                            : first.addMonths(1);
    m_from = startOf(first);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, static_cast<int>((startOf(next).ms - m_from.ms) / minuteMs) - 1);
    constexpr int fine = 5;
    m_slider->setSingleStep(span == Span::Day ? fine : span == Span::Week ? minutesPerHour : 4 * minutesPerHour);
    m_slider->setPageStep(span == Span::Day ? minutesPerHour : minutesPerDay);
    m_slider->setValue(static_cast<int>((m_at.ms - m_from.ms) / minuteMs));
}

void TimeBar::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing)
        m_tick.start();
    else
        m_tick.stop();
    showPlaying();
}

void TimeBar::play()
{
    const qint64 minutes = m_speed->currentData().toLongLong();
    const Instant now = m_now();
    goTo(m_at + Milliseconds(minutes * minuteMs * tick.count() / 1000));
    if (m_at >= now)
        setPlaying(false);
}

void TimeBar::showPlaying()
{
    m_play->setIcon(makeIcon(isPlaying() ? Icon::Pause : Icon::Play));
    m_play->setText(isPlaying() ? tr("&Pause") : tr("&Play"));
}

} // namespace tierdesk
