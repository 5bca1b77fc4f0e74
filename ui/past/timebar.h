// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where in time somebody looks: a date and time, a slider over a day, week or month, and a way to let it run.
#pragma once

#include "core/desk/past.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QSlider;
class QToolButton;

namespace tierdesk {

class MomentEdit;

class TimeBar : public QWidget
{
    Q_OBJECT

public:
    /// Nothing after now can be chosen.
    explicit TimeBar(std::function<Instant()> now, QWidget* parent = nullptr);

    [[nodiscard]] Past past() const;
    /// An instant that is not over becomes now.
    void setPast(const Past& past);
    [[nodiscard]] bool isPlaying() const { return m_tick.isActive(); }
    void setPlaying(bool playing);

Q_SIGNALS:
    /// Somebody, or the playing, went to another instant or another way of knowing.
    void moved(const tierdesk::Past& past);

private:
    void buildControls();
    void goTo(Instant at);
    /// Puts the slider over the day, week or month around the instant.
    void frame();
    void play();
    void showPlaying();

    std::function<Instant()> m_now;
    Instant m_at;
    /// Where the slider begins.
    Instant m_from;
    MomentEdit* m_edit;
    QSlider* m_slider;
    QComboBox* m_span;
    QToolButton* m_play;
    QComboBox* m_speed;
    QCheckBox* m_known;
    QTimer m_tick;
};

} // namespace tierdesk
