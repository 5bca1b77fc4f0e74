// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/weekedit.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/calendartext.h"
#include "ui/text/enumnames.h"

#include <QLabel>

namespace tierdesk {

WeekEdit::WeekEdit(QWidget* parent)
    : QWidget(parent)
    , m_wrong(new QLabel(this))
{
    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(gap::inside);
    for (const Weekday day : allValues<Weekday>()) {
        const auto index = static_cast<std::size_t>(day);
        auto* edit = new QLineEdit(this);
        //: %1 is a day of the week.
        edit->setAccessibleName(tr("Hours on %1").arg(nameOf(day)));
        //: In the place of working hours.
        edit->setPlaceholderText(tr("Closed"));
        connect(edit, &QLineEdit::editingFinished, this, [this, index] { take(index); });
        rows->addRow(nameOf(day), edit);
        m_edits[index] = edit;
    }
    rows->addRow(m_wrong);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    setFocusProxy(m_edits[0]);
}

void WeekEdit::setWeek(const std::vector<WeeklyHours>& week)
{
    m_hours = {};
    for (const WeeklyHours& entry : week) {
        for (const Weekday day : entry.days) {
            auto& hours = m_hours[static_cast<std::size_t>(day)];
            hours.insert(hours.end(), entry.hours.begin(), entry.hours.end());
        }
    }
    for (std::size_t day = 0; day < m_edits.size(); ++day) {
        const QString text = hoursText(m_hours[day]);
        if (parseHours(m_edits[day]->text()) != m_hours[day] || !m_edits[day]->hasFocus())
            m_edits[day]->setText(text);
    }
    m_wrong->hide();
}

std::vector<WeeklyHours> WeekEdit::week() const
{
    std::vector<WeeklyHours> week;
    for (const Weekday day : allValues<Weekday>()) {
        const auto& hours = m_hours[static_cast<std::size_t>(day)];
        if (hours.empty())
            continue;
        const auto same = std::ranges::find(week, hours, &WeeklyHours::hours);
        if (same == week.end())
            week.push_back({{day}, hours});
        else
            same->days.push_back(day);
    }
    return week;
}

void WeekEdit::take(std::size_t day)
{
    const auto hours = parseHours(m_edits[day]->text());
    if (!hours) {
        QPalette palette = m_wrong->palette();
        palette.setColor(QPalette::WindowText, Colours::of(palette).danger.text);
        m_wrong->setPalette(palette);
        //: %1 is what somebody typed for hours of work.
        m_wrong->setText(
            tr("“%1” is not understood. Write hours as 09:00–12:00, 13:00–17:30.").arg(m_edits[day]->text()));
        m_wrong->show();
        return;
    }
    m_wrong->hide();
    if (*hours == m_hours[day])
        return;
    m_hours[day] = *hours;
    Q_EMIT edited();
}

} // namespace tierdesk
