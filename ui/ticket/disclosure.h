// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The one confidential text that is shown in a timeline: asked of the desk, which records the look, and taken out of
// sight after a while.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/ticket/ticketdossier.h"
#include "ui/ticket/timelinecard.h"

namespace tierdesk {

class Disclosure : public QObject
{
    Q_OBJECT

public:
    explicit Disclosure(DeskClient& client, QObject* parent = nullptr);

    /// Gives the cards of confidential entries their buttons, and the one that is shown its text.
    void dress(std::vector<TimelineCard>& cards, const TicketDossier& dossier) const;
    /// Shows what that card's button offers, or hides it.
    void toggle(const TimelineCard& card, TicketId ticket);
    void hide();
    /// How long a text stays in sight.
    void setShownFor(std::chrono::milliseconds time) { m_patience.setInterval(time); }

Q_SIGNALS:
    void changed();
    void refused(const tierdesk::DeskError& error);

private:
    /// An entry and the ticket it belongs to.
    using Place = std::pair<TicketId, ConfidentialId>;

    DeskClient& m_client;
    QTimer m_patience;
    /// Asked for, or in sight.
    Place m_wanted;
    std::optional<QString> m_text;
};

} // namespace tierdesk
