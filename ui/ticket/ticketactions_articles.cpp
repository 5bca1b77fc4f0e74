// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// From a ticket to the knowledge base and back: read, use, cite, write.
#include "core/knowledge/articlename.h"
#include "core/knowledge/articlesight.h"
#include "ui/ticket/articlereader.h"
#include "ui/ticket/ticketactions.h"
#include "ui/widgets/toast.h"

namespace tierdesk {

void TicketActions::readArticle(ArticleId article)
{
    if (!m_reader) {
        m_reader = new ArticleReader(m_articles, &m_window);
        connect(m_reader, &ArticleReader::used, this, &TicketActions::use);
        connect(m_reader, &ArticleReader::citeWanted, this, [this](TicketId ticket, ArticleId cited) {
            if (ticket == m_source.id())
                cite(cited);
            else
                warn(tr("#%1 is not on show any more.").arg(ticket.value));
        });
    }
    m_reader->open(article, m_source.id());
}

void TicketActions::use(TicketId ticket, ArticleId article, ArticleUse use)
{
    give(ticket, UseArticle{article, use}, {}, this, {});
}

void TicketActions::cite(ArticleId article)
{
    const DossierPtr dossier = m_source.dossier();
    if (!dossier)
        return warn(tr("Choose a ticket first."));
    m_client.read(
        this, [article](Store& store) { return store.article(article); },
        [this, dossier](const Stored<std::optional<Article>>& found) {
            if (!found)
                return complain(DeskError{found.error()});
            if (!*found)
                return;
            const Article& cited = **found;
            const Person* requester = dossier->person(dossier->ticket.details.requester);
            const ArticleSight theirs = requester ? articleSightOf(*requester, *m_client.playbook()) : ArticleSight{};
            // What is for staff must not reach the requester by a slip.
            if (!theirs.reads(cited))
                return warn(tr("%1 is not for this requester. Say in your own words what they need of it.")
                                .arg(nameOf(cited.id)));
            Q_EMIT composeWanted(ComposeMode::Reply);
            Q_EMIT citeWanted(QStringLiteral("%1 (%2)\n\n%3\n").arg(cited.title, nameOf(cited.id), cited.resolution));
        });
}

void TicketActions::writeArticle(const QString& resolution)
{
    const DossierPtr dossier = m_source.dossier();
    if (!dossier)
        return;
    const Ticket& ticket = dossier->ticket;
    Article begun;
    begun.title = ticket.details.subject;
    begun.kind = ArticleKind::Answer;
    begun.state = ArticleState::NotValidated;
    begun.symptom = ticket.details.description;
    begun.resolution =
        resolution.isEmpty() && ticket.progress.resolution ? ticket.progress.resolution->text : resolution;
    begun.tags = ticket.details.tags;
    if (ticket.details.service)
        begun.services = {ticket.details.service};
    if (ticket.details.category)
        begun.categories = {ticket.details.category};
    m_articles.write(begun, [this, id = ticket.id](ArticleId article) {
        give(id, UseArticle{article, ArticleUse::Solved}, {}, this, {});
    });
}

} // namespace tierdesk
