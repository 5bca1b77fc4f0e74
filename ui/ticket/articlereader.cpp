// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/articlereader.h"

#include "ui/knowledge/articlepane.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/names.h"
#include "ui/widgets/richtextview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

ArticleReader::ArticleReader(ArticleActions& actions, QWidget* parent)
    : QDialog(parent)
    , m_pane(new ArticlePane(actions, this))
{
    setWindowTitle(tr("Article"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_solved = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_tried = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_cite = buttons->addButton(tr("&Cite it in the reply"), QDialogButtonBox::ActionRole);
    m_solved->setIcon(makeIcon(Icon::Resolve));
    setTone(*m_solved, ButtonTone::Primary);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto use = [this](ArticleUse how) { return [this, how] { Q_EMIT used(m_ticket, m_pane->article(), how); }; };
    connect(m_solved, &QPushButton::clicked, this, use(ArticleUse::Solved));
    connect(m_tried, &QPushButton::clicked, this, use(ArticleUse::Tried));
    connect(m_cite, &QPushButton::clicked, this, [this] { Q_EMIT citeWanted(m_ticket, m_pane->article()); });
    connect(m_pane, &ArticlePane::articleWanted, m_pane, &ArticlePane::setArticle);
    connect(m_pane, &ArticlePane::shown, this,
            [this] { setWindowTitle(m_pane->dossier() ? m_pane->dossier()->article.title : tr("Article")); });
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, gap::near);
    rows->addWidget(m_pane, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(gap::apart, 0, gap::apart, 0);
    foot->addWidget(buttons);
    rows->addLayout(foot);
}

void ArticleReader::open(ArticleId article, TicketId ticket)
{
    m_ticket = ticket;
    //: %1 is the number of a ticket: "#17".
    m_solved->setText(tr("It &solved %1").arg(Names::ticket(ticket)));
    //: %1 is the number of a ticket: "#17".
    m_tried->setText(tr("I &tried it on %1").arg(Names::ticket(ticket)));
    for (QPushButton* button : {m_solved, m_tried, m_cite})
        button->setVisible(!ticket.isNull());
    m_pane->setArticle(article);
    show();
    raise();
    m_pane->text().setFocus();
}

} // namespace tierdesk
