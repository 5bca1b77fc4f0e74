// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Tries a calendar out: from when, how much working time, and what comes of it, drawn day by day.
#pragma once

#include "core/clock/businesstime.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace tierdesk {

class CalendarTester : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarTester(Instant now, QWidget* parent = nullptr);

    /// Null when the calendar cannot be reckoned with.
    void setHours(std::shared_ptr<const BusinessTime> hours);
    [[nodiscard]] QString result() const;

private:
    class Strip;

    void work();

    std::shared_ptr<const BusinessTime> m_hours;
    QDateTimeEdit* m_start;
    QLineEdit* m_amount;
    QLabel* m_result;
    QLabel* m_spans;
    Strip* m_strip;
};

} // namespace tierdesk
