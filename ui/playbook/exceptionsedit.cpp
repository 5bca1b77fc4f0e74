// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/exceptionsedit.h"

#include "ui/playbook/dayruleedit.h"
#include "ui/playbook/entrylist.h"
#include "ui/playbook/fieldkit.h"
#include "ui/shell/metrics.h"
#include "ui/text/calendartext.h"

#include <QLabel>
#include <QListWidget>

namespace tierdesk {

ExceptionsEdit::ExceptionsEdit(QWidget* parent)
    : QWidget(parent)
    , m_list(new EntryList(tr("Days that differ"), EntryList::Order::AsTheyCome, EntryList::New::Named, this))
    , m_name(new QLineEdit(this))
    , m_day(new DayRuleEdit(this))
    , m_hours(new QLineEdit(this))
    , m_origin(new QLabel(this))
    , m_fields(new QWidget(this))
{
    m_name->setAccessibleName(tr("Name of the day"));
    m_hours->setAccessibleName(tr("Hours of the day"));
    m_hours->setPlaceholderText(tr("Closed"));
    m_origin->setWordWrap(true);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_list->list().setMinimumHeight(fontMetrics().height() * 9);
    auto* fields = new QFormLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(tr("Na&me"), m_name);
    fields->addRow(tr("&When"), m_day);
    fields->addRow(tr("&Hours"), m_hours);
    fields->addRow(m_origin);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_list);
    rows->addWidget(m_fields);
    setFocusProxy(&m_list->list());
    connect(m_list, &EntryList::currentChanged, this, &ExceptionsEdit::showCurrent);
    connect(m_list, &EntryList::addWanted, this, &ExceptionsEdit::add);
    connect(m_list, &EntryList::removeWanted, this, &ExceptionsEdit::remove);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (CalendarException* day = current()) {
            day->name = text;
            changed();
        }
    });
    connect(m_day, &DayRuleEdit::edited, this, [this] {
        if (CalendarException* day = current(); day && day->day != m_day->rule()) {
            day->day = m_day->rule();
            changed();
        }
    });
    connect(m_hours, &QLineEdit::editingFinished, this, [this] {
        CalendarException* day = current();
        const auto hours = parseHours(m_hours->text());
        if (day && hours && *hours != day->hours) {
            day->hours = *hours;
            changed();
        } else if (day && !hours) {
            m_hours->setText(hoursText(day->hours));
        }
    });
}

CalendarException* ExceptionsEdit::current()
{
    const int index = m_list->current();
    return index >= 0 && index < std::ssize(m_exceptions) ? &m_exceptions[static_cast<std::size_t>(index)] : nullptr;
}

void ExceptionsEdit::setCurrent(int index)
{
    m_list->setCurrent(index);
}

void ExceptionsEdit::setExceptions(const std::vector<CalendarException>& exceptions)
{
    m_exceptions = exceptions;
    refreshLines();
    showCurrent();
}

void ExceptionsEdit::refreshLines()
{
    std::vector<EntryLine> lines;
    for (const CalendarException& one : m_exceptions) {
        const QString hours = one.hours.empty() ? tr("closed") : hoursText(one.hours);
        //: A day of a calendar and its hours: "Every 25 December: closed".
        const QString detail = tr("%1: %2").arg(dayText(one.day), hours);
        //: An imported day that was taken out here; %1 describes it.
        lines.push_back({one.name, one.dropped ? tr("%1 (taken out)").arg(detail) : detail});
    }
    m_list->setLines(lines);
}

void ExceptionsEdit::showCurrent()
{
    const CalendarException* day = current();
    m_fields->setVisible(day != nullptr);
    if (!day)
        return;
    showText(*m_name, day->name);
    m_day->setRule(day->day);
    if (!m_hours->hasFocus())
        showText(*m_hours, hoursText(day->hours));
    m_origin->setVisible(!day->importedFrom.isEmpty());
    m_origin->setText(day->dropped       ? tr("Imported and taken out here; remove it once more to have it back.")
                      : day->changedHere ? tr("Imported and changed here; the next import leaves it alone.")
                                         : tr("Imported; the next import brings it up to date."));
}

void ExceptionsEdit::changed()
{
    CalendarException* day = current();
    day->changedHere = !day->importedFrom.isEmpty();
    refreshLines();
    showCurrent();
    Q_EMIT edited();
}

void ExceptionsEdit::add(const QString& name)
{
    CalendarException day;
    day.name = name;
    day.day = m_day->rule();
    m_exceptions.push_back(std::move(day));
    refreshLines();
    m_list->setCurrent(static_cast<int>(m_exceptions.size()) - 1);
    showCurrent();
    m_day->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ExceptionsEdit::remove()
{
    CalendarException* day = current();
    if (!day)
        return;
    // An imported day is only marked, so that the next import does not bring it back.
    if (day->importedFrom.isEmpty())
        m_exceptions.erase(m_exceptions.begin() + m_list->current());
    else
        day->dropped = !day->dropped;
    refreshLines();
    showCurrent();
    Q_EMIT edited();
}

} // namespace tierdesk
