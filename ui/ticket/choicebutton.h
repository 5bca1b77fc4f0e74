// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A big button for one of several answers: its digit, and as many lines of words as it takes.
#pragma once

#include <QPushButton>

namespace tierdesk {

class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    /// Digit 0: none.
    ChoiceButton(int digit, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int digitWidth() const;
    [[nodiscard]] QRect textRect(int width) const;

    QString m_digit;
    QString m_words;
};

} // namespace tierdesk
