// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A word on a tint. A chip that can be removed takes the keyboard: Delete or its cross takes it away.
#pragma once

#include "ui/shell/colours.h"

#include <QAbstractButton>

namespace tierdesk {

class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Removable };

    explicit Chip(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);

    /// Picks the tint out of the colours, so that it follows light and dark: `&Colours::stateOpen`.
    void setTint(const Tint Colours::* tint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    Kind m_kind;
    const Tint Colours::* m_tint = &Colours::stateClosed;
};

} // namespace tierdesk
