// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/readingpulse.h"

namespace tierdesk {

ReadingPulse::ReadingPulse(DeskClient& client, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ReadingPulse::beat);
    const auto soon = [this] {
        m_stale = true;
        if (m_looking && !m_soon.isActive())
            m_soon.start();
    };
    connect(&client, &DeskClient::ticketsChanged, this, soon);
    connect(&client, &DeskClient::minutePassed, this, soon);
    connect(&client, &DeskClient::playbookChanged, this, soon);
    connect(&client, &DeskClient::peopleChanged, this, soon);
    connect(&client, &DeskClient::reckoningChanged, this, soon);
    connect(&client, &DeskClient::storeBack, this, soon);
}

void ReadingPulse::setLooking(bool looking)
{
    m_looking = looking;
    if (m_stale)
        beat();
}

void ReadingPulse::beat()
{
    m_stale = !m_looking;
    if (m_looking)
        Q_EMIT due();
}

} // namespace tierdesk
