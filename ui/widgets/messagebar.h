// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A message inside a window or dialog that stays until it is dealt with: what happened, what was kept, what to do next.
#pragma once

#include "ui/widgets/messagetone.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tierdesk {

class MessageBar : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until it has something to say.
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the text, and a button when `action` is not empty. Replaces what stood there. Read out by screen readers.
    void say(MessageTone tone, const QString& text, const QString& action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MessageTone m_tone = MessageTone::Info;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace tierdesk
