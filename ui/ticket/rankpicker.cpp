// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/rankpicker.h"

#include <QKeyEvent>

namespace tierdesk {

RankPicker::RankPicker(const QStringList& names, int value, QWidget* parent)
    : SegmentedControl(parent)
    , m_steps(static_cast<int>(names.size()))
{
    for (int step = 1; step <= m_steps; ++step) {
        //: A step of a scale: its number, which is also the key to press, and its name.
        const int index = addSegment(tr("%1 %2").arg(QString::number(step), names.at(step - 1)));
        segment(index)->setAccessibleName(names.at(step - 1));
        segment(index)->setToolTip(tr("Press %1").arg(step));
    }
    setValue(value);
    if (m_steps > 0)
        setFocusProxy(segment(std::max(0, value - 1)));
    connect(this, &SegmentedControl::currentChanged, this, [this](int index) { Q_EMIT valueChanged(index + 1); });
}

void RankPicker::setValue(int value)
{
    if (value >= 1 && value <= m_steps) {
        setCurrent(value - 1);
        return;
    }
    const int taken = current();
    if (taken < 0)
        return;
    // An exclusive button cannot be let go of by itself.
    QAbstractButton* button = segment(taken);
    button->setAutoExclusive(false);
    button->setChecked(false);
    button->setAutoExclusive(true);
}

void RankPicker::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() - Qt::Key_0;
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
        SegmentedControl::keyPressEvent(event);
    } else if (step >= 1 && step <= m_steps) {
        setCurrent(step - 1);
        segment(step - 1)->setFocus();
        Q_EMIT digitPressed();
    } else {
        SegmentedControl::keyPressEvent(event);
    }
}

} // namespace tierdesk
