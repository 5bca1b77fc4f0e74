// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What past runs of a guide would come to if it were as the draft has it.
#pragma once

#include "core/knowledge/guidereplay.h"
#include "ui/playbook/playbookdraft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tierdesk {

class GuideReplayPane : public QWidget
{
    Q_OBJECT

public:
    GuideReplayPane(PlaybookDraft& draft, QWidget* parent);

    /// What was told of another state of the guide goes.
    void setGuide(const Guide& guide);
    void show(const GuideReplayReport& report);

private:
    void replay();
    [[nodiscard]] QString changeText(const GuideReplayChange& change) const;

    PlaybookDraft& m_draft;
    Guide m_guide;
    Lane m_lane;
    QPushButton* m_replay;
    QLabel* m_told;
};

} // namespace tierdesk
