// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking into the knowledge base, and how well it answers.
#include "app/about/plain.h"
#include "app/cli/articlepage.h"
#include "app/cli/playbookfile.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/desk/articlesuggestions.h"
#include "core/knowledge/articlename.h"
#include "core/knowledge/linediff.h"
#include "core/ticket/apply.h"

#include <QElapsedTimer>

namespace tierdesk::cli {

namespace {

constexpr int fewHits = 10;
constexpr int usualSuggestions = 5;

QString listText(const std::vector<ArticleRow>& rows)
{
    Table table{{QStringLiteral("NUMBER"), QStringLiteral("STATE"), QStringLiteral("FOR"), QStringLiteral("KIND"),
                 QStringLiteral("LANGUAGE"), QStringLiteral("TITLE")},
                {},
                {0}};
    for (const ArticleRow& row : rows) {
        const QString readers =
            row.readers == Readers::Tier ? QStringLiteral("tier %1").arg(row.tier.value) : QString(toWord(row.readers));
        table.rows.push_back({QString::number(row.article.value), toWord(row.state), readers, toWord(row.kind),
                              row.language, row.title});
    }
    return table.toText();
}

Outcome list(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    auto query = queryFrom(arguments);
    if (!query)
        return fail(query.error());
    const auto limit = limitFrom(arguments, 0);
    if (!limit)
        return fail(limit.error());
    if (arguments.has("due"))
        query->reviewBy = session.now();
    const auto rows = (*store)->articles(*query, *limit);
    if (!rows)
        return trouble(rows.error());
    QJsonArray articles;
    for (const ArticleRow& row : *rows)
        articles.append(plainRow(row));
    session.print(QJsonObject{{QStringLiteral("articles"), articles}}, listText(*rows));
    return {};
}

Outcome search(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto query = queryFrom(arguments);
    if (!query)
        return fail(query.error());
    const auto limit = limitFrom(arguments, fewHits);
    if (!limit)
        return fail(limit.error());
    const auto hits = (*store)->searchArticles(arguments.words().join(QLatin1Char(' ')), *query, *limit);
    if (!hits)
        return trouble(hits.error());
    QJsonArray articles;
    QString text;
    for (const ArticleHit& hit : *hits) {
        QString passage = hit.snippet;
        passage.remove(QChar(2)).remove(QChar(3));
        QJsonObject article = plainRow(hit.row);
        article.insert(QStringLiteral("score"), hit.score);
        article.insert(QStringLiteral("snippet"), passage);
        articles.append(article);
        text += QStringLiteral("%1  %2\n      %3\n").arg(hit.row.article.value, 4).arg(hit.row.title, passage);
    }
    session.print(QJsonObject{{QStringLiteral("articles"), articles}},
                  text.isEmpty() ? QStringLiteral("Nothing was found.\n") : text);
    return {};
}

/// The versions that who acts may read, the first one first.
Answer<std::vector<JournalEntry>> versionsOf(Session& session, const QString& number)
{
    const auto article = articleFrom(session, number);
    if (!article)
        return fail(article.error());
    auto entries = (*session.store())->articleHistory(article->id);
    if (!entries)
        return trouble(entries.error());
    std::erase_if(*entries, [](const JournalEntry& entry) { return !entry.deskEvent<ArticleRecorded>(); });
    return *std::move(entries);
}

const Article& articleIn(const JournalEntry& entry)
{
    return entry.deskEvent<ArticleRecorded>()->article;
}

/// Nothing given: `otherwise`.
Answer<Article> versionFrom(const std::vector<JournalEntry>& versions, const QString& text, const Article& otherwise)
{
    if (text.isEmpty())
        return otherwise;
    const auto number = wholeNumber(text, QStringLiteral("A version"));
    if (!number)
        return fail(number.error());
    for (const JournalEntry& entry : versions) {
        if (articleIn(entry).version == *number)
            return articleIn(entry);
    }
    return refused(QStringLiteral("The article has no version %1.").arg(*number));
}

Outcome show(Session& session, const Arguments& arguments)
{
    const auto versions = versionsOf(session, arguments.word(0));
    if (!versions)
        return fail(versions.error());
    const auto article = versionFrom(*versions, arguments.value("version"), articleIn(versions->back()));
    if (!article)
        return fail(article.error());
    const auto page = pageOf(session, *article);
    if (!page)
        return fail(page.error());
    session.print(plainArticle(*article), QString::fromUtf8(toMarkdown(*page)));
    return {};
}

Outcome history(Session& session, const Arguments& arguments)
{
    const auto versions = versionsOf(session, arguments.word(0));
    if (!versions)
        return fail(versions.error());
    Table table{{QStringLiteral("VERSION"), QStringLiteral("AT"), QStringLiteral("BY"), QStringLiteral("STATE"),
                 QStringLiteral("TITLE")},
                {},
                {0}};
    QJsonArray list;
    for (const JournalEntry& entry : *versions) {
        const Article& article = articleIn(entry);
        const QString by = session.nameOf(entry.cause.actor);
        table.rows.push_back({QString::number(article.version), toIsoString(entry.occurredAt), by,
                              toWord(article.state), article.title});
        list.append(QJsonObject{{QStringLiteral("version"), article.version},
                                {QStringLiteral("at"), toIsoString(entry.occurredAt)},
                                {QStringLiteral("by"), plain(entry.cause.actor)},
                                {QStringLiteral("cause"), QString(toWord(entry.cause.kind))},
                                {QStringLiteral("from"), entry.cause.reference},
                                {QStringLiteral("state"), QString(toWord(article.state))},
                                {QStringLiteral("title"), article.title}});
    }
    session.print(QJsonObject{{QStringLiteral("versions"), list}}, table.toText());
    return {};
}

Answer<QStringList> linesOf(Session& session, const Article& article)
{
    const auto page = pageOf(session, article);
    if (!page)
        return fail(page.error());
    return QString::fromUtf8(toMarkdown(*page)).trimmed().split(QLatin1Char('\n'));
}

Outcome diff(Session& session, const Arguments& arguments)
{
    const auto versions = versionsOf(session, arguments.word(0));
    if (!versions)
        return fail(versions.error());
    const Article& last = articleIn(versions->back());
    const Article& before = versions->size() > 1 ? articleIn(versions->at(versions->size() - 2)) : last;
    const auto from = versionFrom(*versions, arguments.word(1), before);
    if (!from)
        return fail(from.error());
    const auto to = versionFrom(*versions, arguments.word(2), last);
    if (!to)
        return fail(to.error());
    const auto old = linesOf(session, *from);
    if (!old)
        return fail(old.error());
    const auto fresh = linesOf(session, *to);
    if (!fresh)
        return fail(fresh.error());
    QString text;
    QJsonArray lines;
    for (const DiffLine& line : lineDiff(*old, *fresh)) {
        const bool isSame = line.kind == DiffLine::Kind::Same;
        const QString sign(isSame ? u' ' : line.kind == DiffLine::Kind::Gone ? u'-' : u'+');
        text += sign + line.text + QLatin1Char('\n');
        if (!isSame)
            lines.append(QJsonObject{{QStringLiteral("sign"), sign}, {QStringLiteral("text"), line.text}});
    }
    session.print(QJsonObject{{QStringLiteral("from"), from->version},
                              {QStringLiteral("to"), to->version},
                              {QStringLiteral("lines"), lines}},
                  text);
    return {};
}

struct Judged
{
    QString text;
    QStringList relevant;
};

/// qid, query and the relevant ids, between tabs; a first line of headings is none.
Answer<std::vector<Judged>> judgedQueries(const QString& name)
{
    const auto bytes = readDocument(name);
    if (!bytes)
        return fail(bytes.error());
    std::vector<Judged> queries;
    for (const QString& line : QString::fromUtf8(*bytes).split(QLatin1Char('\n'))) {
        const QStringList cells = line.trimmed().split(QLatin1Char('\t'));
        const bool isHeading = queries.empty() && cells.value(0) == u"qid";
        if (line.trimmed().isEmpty() || isHeading)
            continue;
        if (cells.size() < 3)
            return refused(QStringLiteral("%1: a line is qid, query and relevant ids, with tabs between them: %2")
                               .arg(name, line.left(80)));
        queries.push_back({cells.at(1), cells.at(2).split(QLatin1Char('|'), Qt::SkipEmptyParts)});
    }
    if (queries.empty())
        return refused(QStringLiteral("%1 holds no queries.").arg(name));
    return queries;
}

struct Judgement
{
    double reciprocalRank = 0;
    double recallAt1 = 0;
    double recallAt10 = 0;
};

Judgement judge(const Judged& query, const std::vector<ArticleHit>& hits)
{
    Judgement sum;
    const auto count = static_cast<double>(std::max<qsizetype>(1, query.relevant.size()));
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (!query.relevant.contains(hits[i].row.externalId))
            continue;
        if (sum.reciprocalRank == 0)
            sum.reciprocalRank = 1 / static_cast<double>(i + 1);
        sum.recallAt1 += i == 0 ? 1 / count : 0;
        sum.recallAt10 += 1 / count;
    }
    return sum;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<std::size_t>(std::lround(share * last)));
}

Outcome evaluate(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto query = queryFrom(arguments);
    if (!query)
        return fail(query.error());
    const auto queries = judgedQueries(arguments.word(0));
    if (!queries)
        return fail(queries.error());
    Judgement sum;
    std::vector<double> times;
    constexpr double nanoseconds = 1e6;
    for (const Judged& one : *queries) {
        QElapsedTimer timer;
        timer.start();
        const auto hits = (*store)->searchArticles(one.text, *query, fewHits);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / nanoseconds);
        if (!hits)
            return trouble(hits.error());
        const Judgement judgement = judge(one, *hits);
        sum.reciprocalRank += judgement.reciprocalRank;
        sum.recallAt1 += judgement.recallAt1;
        sum.recallAt10 += judgement.recallAt10;
    }
    const auto count = static_cast<double>(queries->size());
    const std::pair<const char*, double> figures[]{{"mrr_at_10", sum.reciprocalRank / count},
                                                   {"recall_at_1", sum.recallAt1 / count},
                                                   {"recall_at_10", sum.recallAt10 / count},
                                                   {"p50_ms", percentile(times, 0.5)},
                                                   {"p95_ms", percentile(times, 0.95)}};
    QJsonObject document{{QStringLiteral("queries"), static_cast<qint64>(queries->size())}};
    QString text = QStringLiteral("queries       %1\n").arg(queries->size());
    for (const auto& [name, value] : figures) {
        document.insert(QLatin1String(name), value);
        text += QStringLiteral("%1%2\n").arg(QLatin1String(name), -14).arg(value, 0, 'f', 4);
    }
    session.print(document, text);
    return {};
}

/// A known version again, or the newest in another state, as a new version.
Outcome keep(Session& session, Article article)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto kept = acting->desk->recordArticle(std::move(article), acting->actor.id);
    if (!kept)
        return session.trouble(kept.error());
    session.print(plainArticle(*kept),
                  QStringLiteral("%1  version %2  %3\n").arg(kept->id.value).arg(kept->version).arg(kept->title));
    return {};
}

Outcome archive(Session& session, const Arguments& arguments)
{
    auto article = articleFrom(session, arguments.word(0));
    if (!article)
        return fail(article.error());
    article->state = ArticleState::Archived;
    return keep(session, *std::move(article));
}

Outcome restore(Session& session, const Arguments& arguments)
{
    const auto versions = versionsOf(session, arguments.word(0));
    if (!versions)
        return fail(versions.error());
    const Article& last = articleIn(versions->back());
    auto article = versionFrom(*versions, arguments.word(1), last);
    if (!article)
        return fail(article.error());
    article->version = last.version;
    return keep(session, *std::move(article));
}

/// Those that may help with a ticket, the best first.
Outcome suggest(Session& session, const Arguments& arguments)
{
    const auto id = session.ticket(arguments.word(0));
    if (!id)
        return fail(id.error());
    const auto limit = limitFrom(arguments, usualSuggestions);
    if (!limit)
        return fail(limit.error());
    const auto history = session.history(*id);
    if (!history)
        return fail(history.error());
    const auto suggested = suggestArticles(**session.store(), questionOf(fold(*history)), {}, *limit);
    if (!suggested)
        return trouble(suggested.error());
    QJsonArray articles;
    std::vector<ArticleRow> rows;
    for (const ArticleHit& hit : suggested->hits) {
        rows.push_back(hit.row);
        articles.append(plainRow(hit.row));
    }
    session.print(QJsonObject{{QStringLiteral("articles"), articles}},
                  rows.empty() ? QStringLiteral("Nothing fits.\n") : listText(rows));
    return {};
}

Outcome remark(Session& session, const Arguments& arguments)
{
    const auto article = articleFrom(session, arguments.word(0));
    if (!article)
        return fail(article.error());
    const auto rating = wordFrom<Rating>(arguments.word(1), QStringLiteral("RATING"));
    if (!rating)
        return fail(rating.error());
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const QString text = arguments.words().mid(2).join(QLatin1Char(' '));
    if (const auto done = acting->desk->remark({article->id, article->version, *rating, text}, acting->actor.id); !done)
        return session.trouble(done.error());
    session.print(QJsonObject{{QStringLiteral("article"), article->id.value},
                              {QStringLiteral("version"), article->version},
                              {QStringLiteral("rating"), QString(toWord(*rating))}},
                  QStringLiteral("%1 is rated.\n").arg(nameOf(article->id)));
    return {};
}

/// How articles fare: those named, else all in use.
Outcome counts(Session& session, const Arguments& arguments)
{
    std::vector<ArticleId> ids;
    for (const QString& word : arguments.words()) {
        const auto article = articleFrom(session, word);
        if (!article)
            return fail(article.error());
        ids.push_back(article->id);
    }
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (ids.empty()) {
        const auto rows = (*store)->articles({}, 0);
        if (!rows)
            return trouble(rows.error());
        std::ranges::transform(*rows, std::back_inserter(ids), &ArticleRow::article);
    }
    const auto all = (*store)->articleCounts(ids);
    if (!all)
        return trouble(all.error());
    Table table{{QStringLiteral("NUMBER"), QStringLiteral("SOLVED"), QStringLiteral("TRIED"), QStringLiteral("CITED"),
                 QStringLiteral("HELPED"), QStringLiteral("DID NOT"), QStringLiteral("FLAGGED")},
                {},
                {0, 1, 2, 3, 4, 5, 6}};
    QJsonArray list;
    for (const ArticleCounts& one : *all) {
        table.rows.push_back({QString::number(one.article.value), QString::number(one.solved),
                              QString::number(one.tried), QString::number(one.cited), QString::number(one.helpful),
                              QString::number(one.notHelpful), QString::number(one.flagged)});
        list.append(plain(one));
    }
    session.print(QJsonObject{{QStringLiteral("articles"), list}}, table.toText());
    return {};
}

std::vector<Option> queryOptions(std::vector<Option> more)
{
    std::vector<Option> options{
        {"state", "STATES", "work-in-progress, not-validated, validated, archived, any; otherwise all but archived."},
        {"language", "LANGUAGE", "Only in this language: en, de."},
        {"kind", "KIND", "answer, how-to, faq, known-error or tutorial."}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

std::span<const Verb> knowledgeVerbs()
{
    static const std::vector<Verb> verbs{
        {"kb search",
         "TEXT",
         "Find articles by any of the words, the best first.",
         {1, 100},
         queryOptions({{"limit", "N", "At most so many; otherwise 10."}}),
         search},
        {"kb list",
         "",
         "List articles.",
         {0, 0},
         queryOptions({{"due", nullptr, "Only those whose review is due."}, {"limit", "N", "At most so many."}}),
         list},
        {"kb show",
         "ARTICLE",
         "Print an article as Markdown.",
         {1, 1},
         {{"version", "N", "As it was in this version."}},
         show},
        {"kb history", "ARTICLE", "List the versions of an article.", {1, 1}, {}, history},
        {"kb diff",
         "ARTICLE [FROM [TO]]",
         "Show what changed between two versions; otherwise by the last.",
         {1, 3},
         {},
         diff},
        {"kb restore", "ARTICLE VERSION", "Make a version of an article the newest again.", {2, 2}, {}, restore},
        {"kb archive", "ARTICLE", "Put an article out of use.", {1, 1}, {}, archive},
        {"kb suggest",
         "N",
         "Print the articles that may help with a ticket, the best first.",
         {1, 1},
         {{"limit", "N", "At most so many; otherwise 5."}},
         suggest},
        {"kb remark",
         "ARTICLE RATING [TEXT]",
         "Say what you make of an article: helpful, or with words not-helpful, flagged or comment.",
         {2, 1000},
         {},
         remark},
        {"kb counts",
         "[ARTICLE...]",
         "Count the tickets that articles were of use to and what readers said; otherwise of all in use.",
         {0, 1000},
         {},
         counts},
        {"kb eval",
         "QUERIES.tsv",
         "Measure the search on lines of qid, query and relevant ids, with tabs between them and | between ids.",
         {1, 1},
         queryOptions({}),
         evaluate},
    };
    return verbs;
}

} // namespace tierdesk::cli
