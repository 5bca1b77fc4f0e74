// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which a calendar differs from its week. Imported days that are changed or taken out stay so at the next
// import.
#pragma once

#include "core/playbook/calendar.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tierdesk {

class DayRuleEdit;
class EntryList;

class ExceptionsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ExceptionsEdit(QWidget* parent = nullptr);

    void setExceptions(const std::vector<CalendarException>& exceptions);
    [[nodiscard]] const std::vector<CalendarException>& exceptions() const { return m_exceptions; }
    void setCurrent(int index);

Q_SIGNALS:
    void edited();

private:
    void add(const QString& name);
    void remove();
    void showCurrent();
    void refreshLines();
    [[nodiscard]] CalendarException* current();
    /// The current day says something else now.
    void changed();

    std::vector<CalendarException> m_exceptions;
    EntryList* m_list;
    QLineEdit* m_name;
    DayRuleEdit* m_day;
    QLineEdit* m_hours;
    QLabel* m_origin;
    QWidget* m_fields;
};

} // namespace tierdesk
