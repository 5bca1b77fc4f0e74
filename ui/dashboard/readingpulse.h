// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Says when what is shown is to be read again: something has changed, and somebody looks.
#pragma once

#include "ui/client/deskclient.h"

namespace tierdesk {

class ReadingPulse : public QObject
{
    Q_OBJECT

public:
    /// At most once in each pause, however much changes.
    ReadingPulse(DeskClient& client, std::chrono::milliseconds pause, QObject* parent = nullptr);

    /// Nothing is due while nobody looks; who looks again after a change is told at once.
    void setLooking(bool looking);
    /// Due at once, or as soon as somebody looks.
    void beat();
    /// What was due could not be read; the next change, or whoever looks again, tries once more.
    void missed() { m_stale = true; }

Q_SIGNALS:
    void due();

private:
    QTimer m_soon;
    bool m_looking = false;
    bool m_stale = true;
};

} // namespace tierdesk
