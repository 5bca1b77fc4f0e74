// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket on the desk, kept fresh: loaded when chosen, loaded again when anybody changes it.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/ticket/ticketdossier.h"

namespace tierdesk {

using DossierPtr = std::shared_ptr<const TicketDossier>;

/// One source serves the view, the actions and their dialogs, so that all of them speak of the same ticket.
class TicketSource : public QObject
{
    Q_OBJECT

public:
    explicit TicketSource(DeskClient& client, QObject* parent = nullptr);

    /// Null: no ticket. The old dossier is gone at once; the new one comes with `changed`.
    void choose(TicketId id);
    void reload();

    [[nodiscard]] DeskClient& client() const { return m_client; }
    [[nodiscard]] TicketId id() const { return m_id; }
    /// Null until loaded, and for a ticket that does not exist.
    [[nodiscard]] DossierPtr dossier() const { return m_dossier; }
    /// The answer for the chosen ticket has not come yet.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The last load failed; the dossier before it is kept.
    [[nodiscard]] const std::optional<StorageError>& trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Another ticket was chosen; its dossier is not here yet.
    void chosen();
    /// The dossier came, came anew, or could not be had.
    void changed();

private:
    void arrived(Stored<std::optional<TicketDossier>> loaded);
    void noticed(const QList<TicketId>& tickets);

    DeskClient& m_client;
    Lane m_lane;
    TicketId m_id;
    DossierPtr m_dossier;
    std::optional<StorageError> m_trouble;
    bool m_loading = false;
};

} // namespace tierdesk
