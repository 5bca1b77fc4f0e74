// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A day of a calendar: one date, or one that comes every year.
#pragma once

#include "core/playbook/dayrule.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QSpinBox;

namespace tierdesk {

class DayRuleEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DayRuleEdit(QWidget* parent = nullptr);

    void setRule(const DayRule& rule);
    [[nodiscard]] DayRule rule() const;

Q_SIGNALS:
    void edited();

private:
    void showParts();

    QComboBox* m_kind;
    QDateEdit* m_date;
    QComboBox* m_nth;
    QComboBox* m_weekday;
    QSpinBox* m_day;
    QComboBox* m_month;
    QSpinBox* m_offset;
};

} // namespace tierdesk
