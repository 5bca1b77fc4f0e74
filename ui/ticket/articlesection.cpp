// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/articlesection.h"

#include "core/knowledge/articlename.h"
#include "ui/shell/metrics.h"
#include "ui/text/articletext.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int mostSuggested = 5;

QWidget* makeStack(QWidget* parent)
{
    auto* host = new QWidget(parent);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return host;
}

void clear(QWidget& host)
{
    qDeleteAll(host.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace

ArticleSection::ArticleSection(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_used(makeStack(this))
    , m_found(makeStack(this))
{
    auto* write = new QToolButton(this);
    write->setDefaultAction(actions.registry().action(actionId(Act::Article)));
    write->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    write->setAutoRaise(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap::inside);
    all->addWidget(m_used);
    all->addWidget(m_found);
    all->addWidget(write, 0, Qt::AlignLeading);
    connect(&actions.client(), &DeskClient::articlesChanged, this, [this] {
        if (m_dossier)
            look();
    });
}

void ArticleSection::setDossier(const DossierPtr& dossier)
{
    const bool another = !m_dossier || m_dossier->ticket.id != dossier->ticket.id;
    const bool used = another || m_dossier->ticket.work.articles != dossier->ticket.work.articles;
    m_dossier = dossier;
    if (another) {
        clear(*m_used);
        clear(*m_found);
        Q_EMIT summaryChanged({});
    }
    const QString asked = questionOf(dossier->ticket);
    if (asked != std::exchange(m_askedFor, asked) || used)
        look();
}

void ArticleSection::look()
{
    m_actions.client().read(
        this, m_lane,
        [question = m_askedFor, used = m_dossier->ticket.work.articles](Store& store) {
            return suggestArticles(store, question, used, mostSuggested);
        },
        [this](const Stored<SuggestedArticles>& articles) {
            if (articles)
                show(*articles);
        });
}

void ArticleSection::addRow(QWidget& host, const ArticleRow& row, const QStringList& details)
{
    auto* button = new RowButton(Icon::Article, row.title, details.join(QStringLiteral(" · ")), &host);
    button->setToolTip(row.title);
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(button, &QAbstractButton::clicked, this, [this, article = row.article] { m_actions.readArticle(article); });
    const auto addAction = [&](Icon icon, const QString& text, auto run) {
        auto* action = new QAction(makeIcon(icon), text, button);
        connect(action, &QAction::triggered, this, run);
        button->addAction(action);
    };
    const ArticleId id = row.article;
    addAction(Icon::Resolve, tr("It &solved this ticket"),
              [this, id] { m_actions.use(m_dossier->ticket.id, id, ArticleUse::Solved); });
    addAction(Icon::Cross, tr("I &tried it"),
              [this, id] { m_actions.use(m_dossier->ticket.id, id, ArticleUse::Tried); });
    addAction(Icon::Reply, tr("&Cite it in the reply"), [this, id] { m_actions.cite(id); });
    host.layout()->addWidget(button);
}

void ArticleSection::show(const SuggestedArticles& articles)
{
    clear(*m_used);
    clear(*m_found);
    for (const auto& [used, row] : articles.used) {
        QString how = tr("Cited");
        if (used.use == ArticleUse::Solved)
            how = tr("Solved it");
        else if (used.use == ArticleUse::Tried)
            how = tr("Tried");
        addRow(*m_used, row, {how, nameOf(row.article)});
    }
    for (const ArticleHit& hit : articles.hits) {
        const auto counts = articles.counts.find(hit.row.article);
        QStringList details{nameOf(hit.row.article)};
        if (hit.row.state != ArticleState::Validated)
            details.append(nameOf(hit.row.state));
        if (counts != articles.counts.end())
            details.append(usesText(counts->second));
        details.removeAll(QString());
        addRow(*m_found, hit.row, details);
    }
    m_used->setVisible(!articles.used.empty());
    m_found->setVisible(!articles.hits.empty());
    const int used = static_cast<int>(articles.used.size());
    const int found = static_cast<int>(articles.hits.size());
    Q_EMIT summaryChanged(used > 0    ? tr("%n used", nullptr, used)
                          : found > 0 ? tr("%n may help", nullptr, found)
                                      : QString());
}

} // namespace tierdesk
