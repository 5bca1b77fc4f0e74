// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet line across a page that says one thing and offers one step.
#pragma once

#include "ui/shell/colours.h"
#include "ui/shell/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tierdesk {

class TintedBar : public QWidget
{
    Q_OBJECT

public:
    /// Hidden at first. `tint` is the one of its ground and edge.
    TintedBar(Icon icon, Tint Colours::* tint, QWidget* parent = nullptr);

    /// Shows the words; without a label there is nothing to press.
    void say(const QString& text, const QString& button);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_kind;
    Tint Colours::* m_tint;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace tierdesk
