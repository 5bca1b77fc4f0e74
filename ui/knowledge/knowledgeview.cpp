// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/knowledgeview.h"

#include "core/knowledge/articlename.h"
#include "ui/knowledge/articlelist.h"
#include "ui/knowledge/articlepane.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/articletext.h"
#include "ui/widgets/searchfield.h"

#include <QCollator>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int mostListed = 2000;
constexpr int mostFound = 100;

/// What the box beside the field narrows to, besides states.
const QString dueForReview = QStringLiteral("review");
const QString flagged = QStringLiteral("flagged");

struct Question
{
    QString text;
    ArticleQuery query;
    bool flaggedOnly = false;
};

Stored<std::vector<ArticleLine>> answer(Store& store, const Question& question)
{
    std::vector<ArticleLine> lines;
    if (question.text.isEmpty()) {
        auto rows = store.articles(question.query, mostListed);
        if (!rows)
            return fail(rows.error());
        for (ArticleRow& row : *rows)
            lines.push_back({std::move(row), {}, {}});
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(lines, [&](const ArticleLine& one, const ArticleLine& other) {
            return collator.compare(one.row.title, other.row.title) < 0;
        });
    } else {
        auto hits = store.searchArticles(question.text, question.query, mostFound);
        if (!hits)
            return fail(hits.error());
        for (ArticleHit& hit : *hits)
            lines.push_back({std::move(hit.row), {}, std::move(hit.snippet)});
    }
    std::vector<ArticleId> ids;
    for (const ArticleLine& line : lines)
        ids.push_back(line.row.article);
    const auto counts = store.articleCounts(ids);
    if (!counts)
        return fail(counts.error());
    std::map<ArticleId, ArticleCounts> byArticle;
    for (const ArticleCounts& one : *counts)
        byArticle.emplace(one.article, one);
    for (ArticleLine& line : lines)
        line.counts = byArticle[line.row.article];
    if (question.flaggedOnly)
        std::erase_if(lines, [](const ArticleLine& line) { return line.counts.flagged == 0; });
    return lines;
}

} // namespace

KnowledgeView::KnowledgeView(ArticleActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new ArticleListModel(this))
    , m_pane(new ArticlePane(actions, this))
{
    auto* split = new QSplitter(this);
    split->addWidget(makeLeft());
    split->addWidget(m_pane);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    split->setSizes({letter * 58, letter * 90});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &KnowledgeView::ask);
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_which, &QComboBox::currentIndexChanged, this, &KnowledgeView::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_pane->setArticle(m_model->line(index.row()).row.article);
    });
    connect(m_pane, &ArticlePane::ticketsWanted, this, &KnowledgeView::listTickets);
    connect(m_pane, &ArticlePane::articleWanted, this, &KnowledgeView::open);
    connect(m_new, &QPushButton::clicked, this, [this] {
        Article begun;
        begun.title = m_search->text().simplified();
        m_actions.write(begun, [this](ArticleId article) { open(article); });
    });
    connect(&actions.client(), &DeskClient::articlesChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
    connect(&actions.client(), &DeskClient::storeBack, this, &KnowledgeView::ask);
}

QWidget* KnowledgeView::makeLeft()
{
    auto* left = new QWidget(this);
    m_search = new SearchField(left);
    m_search->setPlaceholderText(tr("Ask in your own words, or type KB and a number"));
    m_search->setAccessibleName(tr("Search the knowledge base"));
    m_which = new QComboBox(left);
    m_which->setAccessibleName(tr("Which articles"));
    m_which->addItem(tr("In use"), QString());
    for (const ArticleState state : allValues<ArticleState>())
        m_which->addItem(nameOf(state), QString(toWord(state)));
    m_which->addItem(tr("Review is due"), dueForReview);
    m_which->addItem(tr("Flagged by readers"), flagged);
    m_new = new QPushButton(makeIcon(Icon::Plus), tr("&New article…"), left);
    m_count = new QLabel(left);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(fontFor(TextSize::Small));
    m_list = new QListView(left);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleDelegate(m_actions.client(), *m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    const auto down = [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    };
    new QShortcut(Qt::Key_Down, m_search, this, down, Qt::WidgetShortcut);
    connect(m_search, &QLineEdit::returnPressed, this, [this, down] {
        if (const ArticleId named = parseArticleName(m_search->text()))
            open(named);
        else
            down();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::near);
    line->addWidget(m_which);
    line->addStretch(1);
    line->addWidget(m_new);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(gap::near, gap::near, gap::near, gap::near);
    rows->setSpacing(gap::near);
    rows->addWidget(m_search);
    rows->addLayout(line);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_count);
    return left;
}

void KnowledgeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const QString why = m_actions.whyNotWrite();
    m_new->setEnabled(why.isEmpty());
    m_new->setToolTip(why);
    if (m_stale)
        ask();
}

void KnowledgeView::ask()
{
    m_stale = false;
    Question question;
    question.text = m_search->text().simplified();
    const QString which = m_which->currentData().toString();
    if (which == dueForReview)
        question.query.reviewBy = m_actions.client().now();
    else if (const auto state = parseWord<ArticleState>(which))
        question.query.states = {*state};
    question.flaggedOnly = which == flagged;
    const quint64 turn = ++m_asked;
    m_actions.client().read(
        this, m_lane, [question](Store& store) { return answer(store, question); },
        [this, turn, text = question.text](const Stored<std::vector<ArticleLine>>& lines) {
            m_answered = turn;
            if (!lines)
                return;
            const ArticleId before = m_pane->article();
            m_model->setLines(*lines);
            const int count = static_cast<int>(lines->size());
            const bool another = std::exchange(m_answeredText, text) != text;
            const bool searched = !text.isEmpty();
            m_count->setText(count == 0 && searched ? tr("Nothing was found. Try other words, or write the article.")
                                                    : tr("%n articles", nullptr, count));
            int row = m_model->rowOf(before);
            // Who asks sees the best answer at once.
            if ((searched && (another || row < 0)) || !before)
                row = 0;
            if (row >= 0 && count > 0)
                m_list->setCurrentIndex(m_model->index(row));
        });
}

void KnowledgeView::open(ArticleId article)
{
    m_pane->setArticle(article);
    const int row = m_model->rowOf(article);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->selectionModel()->clear();
}

void KnowledgeView::listTickets(ArticleId article)
{
    SavedView view;
    view.name = tr("Tickets of %1").arg(nameOf(article));
    view.filter = QStringLiteral("article:%1").arg(nameOf(article));
    view.sort = SortKey::Number;
    view.direction = SortDirection::Descending;
    Q_EMIT listWanted(view);
}

} // namespace tierdesk
