// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketsource.h"

namespace tierdesk {

TicketSource::TicketSource(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_client, &DeskClient::ticketsChanged, this, &TicketSource::noticed);
    connect(&m_client, &DeskClient::peopleChanged, this, &TicketSource::reload);
    connect(&m_client, &DeskClient::playbookChanged, this, &TicketSource::reload);
    connect(&m_client, &DeskClient::storeBack, this, &TicketSource::reload);
}

void TicketSource::choose(TicketId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_dossier.reset();
    m_trouble.reset();
    Q_EMIT chosen();
    reload();
}

void TicketSource::reload()
{
    m_loading = !m_id.isNull();
    if (!m_loading) {
        Q_EMIT changed();
        return;
    }
    m_client.read(
        this, m_lane, [id = m_id, me = m_client.me().id](Store& store) { return loadDossier(store, id, me); },
        [this, id = m_id](Stored<std::optional<TicketDossier>> loaded) {
            if (id == m_id)
                arrived(std::move(loaded));
        });
}

void TicketSource::arrived(Stored<std::optional<TicketDossier>> loaded)
{
    if (!loaded && loaded.error().fault == StorageFault::Cancelled)
        return;
    m_loading = false;
    m_trouble.reset();
    if (!loaded)
        m_trouble = loaded.error();
    else if (!*loaded)
        m_dossier.reset();
    else
        m_dossier = std::make_shared<const TicketDossier>(**std::move(loaded));
    Q_EMIT changed();
}

void TicketSource::noticed(const QList<TicketId>& tickets)
{
    const auto concerns = [this](TicketId id) {
        const auto& merged = m_dossier ? m_dossier->merged : std::vector<MergedSource>{};
        return id == m_id || (m_dossier && m_dossier->row(id)) ||
               std::ranges::any_of(merged, [id](const MergedSource& source) { return source.ticket.id == id; });
    };
    if (m_id && std::ranges::any_of(tickets, concerns))
        reload();
}

} // namespace tierdesk
