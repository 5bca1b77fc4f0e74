// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A few choices side by side, one of them taken: reply or note, list or board. Arrow keys move the choice.
#pragma once

#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"

#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace tierdesk {

class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Adds a choice and returns its index. The first one added is taken. The tone shows when it is taken.
    int addSegment(const QString& text, std::optional<Icon> icon = std::nullopt, ButtonTone tone = ButtonTone::Plain);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    /// For tool tips, shortcuts and availability.
    [[nodiscard]] QAbstractButton* segment(int index) const { return m_segments[size_t(index)]; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_layout;
    std::vector<QAbstractButton*> m_segments;
};

} // namespace tierdesk
