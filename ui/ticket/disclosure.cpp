// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/disclosure.h"

#include "ui/text/errortext.h"

namespace tierdesk {

namespace {

/// Long enough to type a password elsewhere.
constexpr std::chrono::seconds shownFor{60};

} // namespace

Disclosure::Disclosure(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(shownFor);
    connect(&m_patience, &QTimer::timeout, this, &Disclosure::hide);
}

void Disclosure::dress(std::vector<TimelineCard>& cards, const TicketDossier& dossier) const
{
    const PlaybookPtr playbook = m_client.playbook();
    const Context context{*playbook, m_client.now(), m_client.me(), lookupIn(dossier.people), {}};
    for (TimelineCard& card : cards) {
        if (!card.confidential)
            continue;
        const auto source =
            std::ranges::find(dossier.merged, card.origin, [](const MergedSource& one) { return one.ticket.id; });
        const Ticket& ticket = source == dossier.merged.end() ? dossier.ticket : source->ticket;
        const bool shown = m_text && m_wanted == Place(ticket.id, card.confidential);
        card.button = shown ? CardButton::Hide : CardButton::Show;
        if (shown)
            card.body = *m_text;
        if (const Decision look = decide(ticket, ShowConfidential{card.confidential}, context); !look)
            card.whyNot = errorText(look.error(), dossier.names(*playbook));
    }
}

void Disclosure::toggle(const TimelineCard& card, TicketId ticket)
{
    const Place place(card.origin ? card.origin : ticket, card.confidential);
    const bool hides = card.button == CardButton::Hide;
    hide();
    if (hides || card.button == CardButton::None || !card.whyNot.isEmpty())
        return;
    m_wanted = place;
    m_client.write(
        this, [place, me = m_client.me().id](Desk& desk, Store&) { return desk.reveal(place.first, place.second, me); },
        [this, place](const Done<QString>& text) {
            if (text)
                m_client.announce(std::array{place.first});
            // Hidden again, or another one was asked for meanwhile.
            if (m_wanted != place)
                return;
            if (!text) {
                m_wanted = {};
                Q_EMIT refused(text.error());
                return;
            }
            m_text = *text;
            m_patience.start();
            Q_EMIT changed();
        });
}

void Disclosure::hide()
{
    m_patience.stop();
    m_wanted = {};
    if (m_text) {
        m_text->fill(QChar(u' '));
        m_text.reset();
        Q_EMIT changed();
    }
}

} // namespace tierdesk
