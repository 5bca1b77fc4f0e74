// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what the desk's own tickets teach about where new ones belong: learnt in a thread of its own when somebody
// first asks, and again when enough has changed.
#pragma once

#include "core/desk/filing.h"
#include "ui/client/longtask.h"

namespace tierdesk {

class DeskClient;

/// Lives in the window's thread.
class FilingAdvisor : public QObject
{
    Q_OBJECT

public:
    explicit FilingAdvisor(DeskClient& client);
    ~FilingAdvisor() override;

    /// What is known now; null until something was learnt. Begins to learn where that is due, and tells when it is
    /// done.
    [[nodiscard]] std::shared_ptr<const LearntFiling> learnt();

Q_SIGNALS:
    /// Something else was learnt.
    void changed();

private:
    [[nodiscard]] bool isDue() const;
    void learn();

    DeskClient& m_client;
    std::shared_ptr<const LearntFiling> m_learnt;
    /// Whose eyes it was learnt with, and under which playbook: what either may not see or does not know any more is
    /// forgotten at once.
    Person m_reader;
    PlaybookPtr m_playbook;
    /// How often tickets have changed since.
    qsizetype m_changes = 0;
    // Last, so that the work ends before anything it speaks to.
    LongTask m_task;
};

} // namespace tierdesk
