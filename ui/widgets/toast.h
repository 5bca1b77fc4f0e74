// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A message that comes and goes by itself at the foot of a window, with a way to undo what it tells of.
#pragma once

#include "ui/widgets/messagetone.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tierdesk {

class Toast : public QWidget
{
    Q_OBJECT
public:
    /// Lies over `window`, its parent, and stays hidden until it has something to say.
    explicit Toast(QWidget& window);

    /// Shows the text for a while, longer while the pointer or the keyboard is on it. A button named `action` runs
    /// `run` and closes it. Replaces what stood there. Read out by screen readers.
    void say(MessageTone tone, const QString& text, const QString& action = {}, std::function<void()> run = {});
    /// The same with a button that undoes.
    void sayUndoable(const QString& text, std::function<void()> undo);

    /// How long it stays; six seconds unless told otherwise, plus time to read long texts.
    void setStay(std::chrono::milliseconds stay) { m_stay = stay; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* actionButton() const { return m_action; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void waitOrStay();

    std::chrono::milliseconds m_stay{6000};
    MessageTone m_tone = MessageTone::Info;
    std::function<void()> m_run;
    QTimer m_timer;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace tierdesk
