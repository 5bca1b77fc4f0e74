// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/helparticlepage.h"

#include "core/knowledge/articlename.h"
#include "ui/selfservice/column.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/articletext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/richtextview.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

HelpArticlePage::HelpArticlePage(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_back(new QPushButton(makeIcon(Icon::ChevronLeft), tr("&Back"), this))
    , m_title(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_text(new RichTextView(this))
    , m_request(new QPushButton(makeIcon(Icon::Send), tr("Still need help? &Send a request"), this))
{
    m_back->setFlat(true);
    m_title->setFont(fontFor(TextSize::Title));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("What the article says"));
    QVBoxLayout* rows = makeColumn(this);
    rows->addWidget(m_back, 0, Qt::AlignLeading);
    rows->addWidget(m_title);
    rows->addWidget(m_text, 1);
    rows->addWidget(m_bar);
    rows->addWidget(makeFoot());
    rows->addWidget(m_request, 0, Qt::AlignLeading);
    connect(m_back, &QPushButton::clicked, this, &HelpArticlePage::backWanted);
    connect(m_request, &QPushButton::clicked, this, &HelpArticlePage::requestWanted);
    connect(m_text, &RichTextView::linkActivated, this, &HelpArticlePage::follow);
}

QWidget* HelpArticlePage::makeFoot()
{
    m_foot = new QWidget(this);
    auto* ask = new QLabel(tr("Did this solve it?"), m_foot);
    ask->setFont(emphasised(fontFor(TextSize::Body)));
    m_yes = new QPushButton(makeIcon(Icon::Accept), tr("&Yes"), m_foot);
    m_no = new QPushButton(makeIcon(Icon::Cross), tr("&No"), m_foot);
    m_yes->setAccessibleName(tr("Yes, this solved it"));
    m_no->setAccessibleName(tr("No, this did not solve it"));
    m_why = new QLineEdit(m_foot);
    m_why->setPlaceholderText(tr("What helped, or what was missing?"));
    m_why->setAccessibleName(tr("What helped, or what was missing"));
    auto* line = new QHBoxLayout(m_foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap::near);
    line->addWidget(ask);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    line->addWidget(m_why, 1);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(VisitOutcome::Solved); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(VisitOutcome::NotSolved); });
    return m_foot;
}

void HelpArticlePage::setArticle(ArticleId article, const QString& question)
{
    leave();
    m_wanted = article;
    m_version = 0;
    m_question = question;
    m_answered = false;
    m_why->clear();
    m_bar->hide();
    m_foot->show();
    setTone(*m_request, ButtonTone::Plain);
    m_title->clear();
    m_text->setMarkdown({});
    m_client.read(
        this, m_lane, [article](Store& store) { return store.article(article); },
        [this](const Stored<std::optional<Article>>& found) { show(found); });
}

void HelpArticlePage::show(const Stored<std::optional<Article>>& article)
{
    if (!article || !*article) {
        m_foot->hide();
        m_bar->say(MessageTone::Warning,
                   article ? tr("This article is no longer there for you.") : errorText(article.error()));
        return;
    }
    m_version = (*article)->version;
    m_title->setText((*article)->title);
    m_text->setMarkdown(articleMarkdown(**article));
    m_text->setFocus();
    Q_EMIT visited(m_wanted);
}

void HelpArticlePage::leave()
{
    if (m_wanted && m_version > 0 && !m_answered)
        record(VisitOutcome::Left, m_why->text());
    m_wanted = {};
}

void HelpArticlePage::answer(VisitOutcome outcome)
{
    if (!m_wanted || m_version == 0 || m_answered)
        return;
    m_answered = true;
    const ArticleId article = m_wanted;
    record(outcome, m_why->text());
    m_foot->hide();
    if (outcome == VisitOutcome::Solved) {
        Q_EMIT solved(article);
        return;
    }
    m_bar->say(MessageTone::Info, tr("Thank you. Look on, or send a request: what you have read goes along."));
    setTone(*m_request, ButtonTone::Primary);
    m_request->setFocus();
}

void HelpArticlePage::record(VisitOutcome outcome, const QString& words)
{
    m_client.write(
        this,
        [visit = ArticleVisited{m_wanted, m_version, m_question, outcome}, words,
         me = m_client.me().id](Desk& desk, Store&) { return desk.recordVisit(visit, words, me); },
        [](const Done<void>&) {
            // Nobody is held up by what only counts.
        });
}

void HelpArticlePage::follow(const QUrl& address)
{
    const ArticleId article = parseArticleName(address.path().section(QLatin1Char('/'), -1));
    if (address.scheme() == QLatin1String("tierdesk") && article) {
        Q_EMIT articleWanted(article);
        return;
    }
    //: %1 is an address on the web.
    if (QMessageBox::question(this, tr("Open a link"), tr("Open %1 in your browser?").arg(address.toDisplayString())) ==
        QMessageBox::Yes)
        QDesktopServices::openUrl(address);
}

} // namespace tierdesk
