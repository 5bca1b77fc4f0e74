// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/filingadvisor.h"

#include "ui/client/deskclient.h"

#include <QLocale>

namespace tierdesk {

namespace {

/// A ticket changes some times until it is solved, so these are about twenty that were.
constexpr qsizetype changesUntilDue = 200;

} // namespace

FilingAdvisor::FilingAdvisor(DeskClient& client)
    : m_client(client)
    , m_task(client.opener())
{
    connect(&client, &DeskClient::ticketsChanged, this,
            [this](const QList<TicketId>& tickets) { m_changes += tickets.size(); });
}

FilingAdvisor::~FilingAdvisor() = default;

std::shared_ptr<const LearntFiling> FilingAdvisor::learnt()
{
    if (m_learnt && (m_reader != m_client.me() || m_playbook->version != m_client.playbook()->version))
        m_learnt.reset();
    if (!m_task.isRunning() && isDue())
        learn();
    return m_learnt;
}

bool FilingAdvisor::isDue() const
{
    return canLearn() && (!m_learnt || m_changes >= changesUntilDue);
}

void FilingAdvisor::learn()
{
    m_changes = 0;
    m_task.start([language = QLocale().name()](
                     Store& store, const ProgressReport& report) { return learnFiling(store, language, report); },
                 [this, reader = m_client.me(), playbook = m_client.playbook()](Stored<LearntFiling> learnt) {
                     // A store that is away is asked again by whoever asks next.
                     if (!learnt)
                         return;
                     m_reader = reader;
                     m_playbook = playbook;
                     m_learnt = std::make_shared<const LearntFiling>(*std::move(learnt));
                     Q_EMIT changed();
                 });
}

} // namespace tierdesk
