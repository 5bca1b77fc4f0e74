// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The working hours of a week: a line for each day, "09:00–12:00, 13:00–17:30".
#pragma once

#include "core/playbook/calendar.h"

#include <QWidget>
#include <array>

class QLabel;
class QLineEdit;

namespace tierdesk {

class WeekEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WeekEdit(QWidget* parent = nullptr);

    void setWeek(const std::vector<WeeklyHours>& week);
    /// Days with the same hours stand together.
    [[nodiscard]] std::vector<WeeklyHours> week() const;

Q_SIGNALS:
    void edited();

private:
    void take(std::size_t day);

    std::array<std::vector<WallSpan>, 7> m_hours;
    std::array<QLineEdit*, 7> m_edits{};
    QLabel* m_wrong;
};

} // namespace tierdesk
