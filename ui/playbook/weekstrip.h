// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How often rules act in each week: a filled bar under the draft, an outlined one in force.
#pragma once

#include "ui/playbook/rehearsalwords.h"

#include <QWidget>

namespace tierdesk {

class WeekStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(QWidget* parent = nullptr);

    void setWeeks(std::vector<WeekCount> weeks);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// A week says in words what its bars show.
    bool event(QEvent* event) override;

private:
    /// The room of a week, from left to right.
    [[nodiscard]] QRect place(std::size_t week) const;
    void paintWeek(class QPainter& painter, std::size_t week, int most) const;

    std::vector<WeekCount> m_weeks;
};

} // namespace tierdesk
