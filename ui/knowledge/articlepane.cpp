// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlepane.h"

#include "core/knowledge/articlename.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/articletext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/richtextview.h"

#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

QLabel* makeQuiet(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Articles that are named can be gone to; what is code or a link already stays.
QString withLinks(QString markdown)
{
    const std::vector<ArticleMention> mentions = articleMentions(markdown);
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention) {
        const QChar before = mention->at > 0 ? markdown.at(mention->at - 1) : QChar();
        if (before == QLatin1Char('`') || before == QLatin1Char('['))
            continue;
        const QString name = markdown.mid(mention->at, mention->length);
        markdown.replace(mention->at, mention->length,
                         QStringLiteral("[%1](tierdesk:article/%2)").arg(name).arg(mention->article.value));
    }
    return markdown;
}

/// What readers said of this version and nobody has answered with a new one.
QString flagsText(const ArticleDossier& dossier)
{
    QStringList said;
    for (const ArticleRemark& remark : dossier.remarks) {
        const bool current = remark.said.version == dossier.article.version;
        if (current && remark.said.rating == Rating::Flagged)
            said.append(QStringLiteral("%1: %2").arg(dossier.nameOf(remark.by), remark.said.text));
    }
    return said.join(QLatin1Char('\n'));
}

} // namespace

ArticlePane::ArticlePane(ArticleActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_page(new QWidget(this))
    , m_empty(new EmptyState(Icon::Article, tr("No article is chosen."),
                             tr("Choose one in the list, or type what it is about."), this))
    , m_bar(new MessageBar(m_page))
    , m_text(new RichTextView(m_page))
{
    m_text->setAccessibleName(tr("What the article says"));
    auto* rows = new QVBoxLayout(m_page);
    rows->setContentsMargins(gap::apart, gap::apart, gap::apart, gap::near);
    rows->setSpacing(gap::near);
    rows->addWidget(makeHead());
    rows->addWidget(m_bar);
    rows->addWidget(m_text, 1);
    rows->addWidget(makeFoot());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_empty);
    all->addWidget(m_page);
    m_page->hide();
    connect(m_text, &RichTextView::linkActivated, this, &ArticlePane::follow);
    connect(m_bar, &MessageBar::actionWanted, this, [this] { m_actions.edit(m_wanted); });
    DeskClient& client = actions.client();
    connect(&client, &DeskClient::articlesChanged, this, &ArticlePane::loadAnew);
    connect(&client, &DeskClient::storeBack, this, &ArticlePane::loadAnew);
    connect(&client, &DeskClient::ticketsChanged, this, &ArticlePane::loadAnew);
}

QWidget* ArticlePane::makeHead()
{
    auto* head = new QWidget(m_page);
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(fontFor(TextSize::Title));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about = makeQuiet(head);
    m_edit = new QPushButton(makeIcon(Icon::Edit), tr("&Edit…"), head);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_actions.edit(m_wanted); });
    m_more = new QToolButton(head);
    m_more->setIcon(makeIcon(Icon::More));
    m_more->setAccessibleName(tr("More about this article"));
    m_more->setToolTip(tr("More about this article"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const Article article = m_dossier->article;
        menu->addAction(makeIcon(Icon::History), tr("&Versions…"), this, [this] { m_actions.showHistory(m_wanted); });
        menu->addAction(makeIcon(Icon::Copy), tr("&Copy number and title"), this,
                        [this, article] { m_actions.copyName(article); });
        menu->addAction(makeIcon(Icon::Note), tr("C&omment…"), this,
                        [this, article] { m_actions.rate(article, Rating::Comment); });
        const bool archived = article.state == ArticleState::Archived;
        auto* archive = menu->addAction(makeIcon(Icon::Store), archived ? tr("&Use it again") : tr("&Archive"), this,
                                        [this, article] { m_actions.archive(article); });
        archive->setEnabled(m_actions.whyNotWrite().isEmpty());
    });
    m_uses = new QPushButton(makeIcon(Icon::Ticket), {}, head);
    m_uses->setFlat(true);
    m_uses->setToolTip(tr("List these tickets"));
    connect(m_uses, &QPushButton::clicked, this, [this] { Q_EMIT ticketsWanted(m_wanted); });
    auto* first = new QHBoxLayout;
    first->setSpacing(gap::near);
    first->addWidget(m_title, 1);
    first->addWidget(m_edit, 0, Qt::AlignTop);
    first->addWidget(m_more, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    rows->addLayout(first);
    rows->addWidget(m_about);
    rows->addWidget(m_uses, 0, Qt::AlignLeading);
    return head;
}

QWidget* ArticlePane::makeFoot()
{
    auto* foot = new QWidget(m_page);
    auto* ask = new QLabel(tr("Did it help?"), foot);
    m_helpful = new QPushButton(makeIcon(Icon::Accept), tr("&Yes"), foot);
    m_notHelpful = new QPushButton(makeIcon(Icon::Cross), tr("N&o…"), foot);
    m_flag = new QPushButton(makeIcon(Icon::Flag), tr("&Flag…"), foot);
    m_helpful->setAccessibleName(tr("It helped"));
    m_notHelpful->setAccessibleName(tr("It did not help"));
    m_flag->setToolTip(tr("Say what is wrong or out of date"));
    m_ratings = makeQuiet(foot);
    m_ratings->setWordWrap(false);
    const auto rate = [this](QPushButton* button, Rating rating) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, rating] {
            if (m_dossier)
                m_actions.rate(m_dossier->article, rating);
        });
    };
    rate(m_helpful, Rating::Helpful);
    rate(m_notHelpful, Rating::NotHelpful);
    rate(m_flag, Rating::Flagged);
    auto* line = new FlowLayout(foot);
    for (QWidget* widget :
         {static_cast<QWidget*>(ask), static_cast<QWidget*>(m_helpful), static_cast<QWidget*>(m_notHelpful),
          static_cast<QWidget*>(m_flag), static_cast<QWidget*>(m_ratings)})
        line->addWidget(widget);
    return foot;
}

void ArticlePane::setArticle(ArticleId article)
{
    if (article == m_wanted)
        return;
    m_wanted = article;
    load();
}

void ArticlePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ArticlePane::loadAnew()
{
    if (isVisible())
        load();
    else
        m_stale = true;
}

void ArticlePane::load()
{
    m_stale = false;
    if (!m_wanted)
        return show({});
    m_actions.client().read(
        this, m_lane, [article = m_wanted](Store& store) { return loadArticle(store, article); },
        [this](const Stored<std::optional<ArticleDossier>>& dossier) {
            if (dossier)
                show(*dossier);
        });
}

void ArticlePane::show(const std::optional<ArticleDossier>& dossier)
{
    const bool another = !m_dossier || !dossier || m_dossier->article.id != dossier->article.id;
    const bool same = dossier && m_dossier && m_dossier->article == dossier->article;
    m_dossier = dossier;
    m_page->setVisible(dossier.has_value());
    m_empty->setVisible(!dossier);
    if (!dossier)
        return;
    showHead();
    if (!same) {
        const int place = m_text->verticalScrollBar()->value();
        m_text->setMarkdown(withLinks(articleMarkdown(dossier->article)));
        m_text->verticalScrollBar()->setValue(another ? 0 : place);
    }
    showRemarks();
    Q_EMIT shown();
}

void ArticlePane::showHead()
{
    const Article& article = m_dossier->article;
    const Instant now = m_actions.client().now();
    m_title->setText(article.title);
    QStringList about{nameOf(article.id), nameOf(article.kind), nameOf(article.state),
                      readersText(article, *m_actions.client().playbook(), m_dossier->clients),
                      //: %1 is the number of a version, %2 when it was written.
                      tr("version %1, %2").arg(QString::number(article.version), dateText(m_dossier->changedAt))};
    if (const QString owner = m_dossier->nameOf(article.owner); !owner.isEmpty())
        //: %1 is a person who looks after an article.
        about.append(tr("looked after by %1").arg(owner));
    if (article.reviewAt != Instant{})
        about.append(article.reviewAt <= now
                         //: %1 is a day.
                         ? tr("review was due %1").arg(dateText(article.reviewAt))
                         //: %1 is a day.
                         : tr("review due %1").arg(dateText(article.reviewAt)));
    if (!article.tags.isEmpty())
        about.append(article.tags.join(QStringLiteral(", ")));
    m_about->setText(about.join(QStringLiteral(" · ")));
    QString uses = usesText(m_dossier->counts);
    if (!uses.isEmpty())
        uses[0] = uses[0].toUpper();
    m_uses->setText(uses);
    m_uses->setVisible(!uses.isEmpty());
    const QString why = m_actions.whyNotWrite();
    m_edit->setEnabled(why.isEmpty());
    m_edit->setToolTip(why);
}

void ArticlePane::showRemarks()
{
    if (const QString flags = flagsText(*m_dossier); !flags.isEmpty())
        m_bar->say(MessageTone::Warning, flags, m_actions.whyNotWrite().isEmpty() ? tr("&Put it right…") : QString());
    else
        m_bar->hide();
    m_ratings->setText(ratingsText(m_dossier->counts));
    m_ratings->setVisible(!m_ratings->text().isEmpty());
}

void ArticlePane::follow(const QUrl& address)
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
