// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands where nothing is yet: says what belongs here and how to begin.
#pragma once

#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace tierdesk {

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& sentence, const QString& howToBegin, QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& howToBegin);
    /// A button under the words; at most two, please.
    QPushButton* addButton(const QString& text, ButtonTone tone = ButtonTone::Plain);

    /// It fills what room there is. Were its height to follow from its width, every stack and splitter around it would
    /// have its words wrapped dozens of times while a window is built.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int) const override { return -1; }

protected:
    void changeEvent(QEvent* event) override;

private:
    class Picture;

    void applyFonts();

    QLabel* m_sentence;
    QLabel* m_how;
    QHBoxLayout* m_buttons;
};

} // namespace tierdesk
