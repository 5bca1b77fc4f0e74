// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A short scale to choose from: a digit takes the step of that number.
#pragma once

#include "ui/widgets/segmentedcontrol.h"

namespace tierdesk {

class RankPicker : public SegmentedControl
{
    Q_OBJECT

public:
    /// One step for each name, the first one the most pressing. 0 chooses none.
    RankPicker(const QStringList& names, int value, QWidget* parent);

    [[nodiscard]] int value() const { return current() + 1; }
    void setValue(int value);

Q_SIGNALS:
    void valueChanged(int value);
    /// A step was taken by its digit: whoever types goes on with the next field.
    void digitPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_steps;
};

} // namespace tierdesk
