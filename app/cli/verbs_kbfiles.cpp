// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles from files and into files.
#include "app/cli/articlepage.h"
#include "app/cli/playbookfile.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/base/textfold.h"
#include "ui/text/documenttext.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace tierdesk::cli {

namespace {

/// One article of a file, or of a line of it.
struct Piece
{
    /// For messages: "help.jsonl:17".
    QString where;
    QByteArray bytes;
    bool isLine = false;
    /// Its name in that source where it does not say so itself.
    QString name;
};

Answer<std::vector<Piece>> piecesOfFolder(const QString& folder)
{
    QStringList files;
    for (QDirIterator i(folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories); i.hasNext();)
        files.append(i.next());
    files.sort();
    std::vector<Piece> pieces;
    for (const QString& file : files) {
        const auto bytes = readDocument(file);
        if (!bytes)
            return fail(bytes.error());
        QString name = QDir(folder).relativeFilePath(file);
        name.chop(3);
        pieces.push_back({file, *bytes, false, name});
    }
    return pieces;
}

Answer<std::vector<Piece>> piecesOf(const QString& path)
{
    if (QFileInfo(path).isDir())
        return piecesOfFolder(path);
    const auto bytes = readDocument(path);
    if (!bytes)
        return fail(bytes.error());
    std::vector<Piece> pieces;
    if (path.endsWith(QLatin1String(".md"))) {
        pieces.push_back({path, *bytes, false, QFileInfo(path).completeBaseName()});
        return pieces;
    }
    int number = 0;
    for (const QByteArray& line : bytes->split('\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            pieces.push_back({QStringLiteral("%1:%2").arg(path).arg(number), line, true, {}});
    }
    return pieces;
}

/// What new articles are where their file does not say so.
Answer<Article> defaultsFrom(const Arguments& arguments)
{
    Article article;
    article.state = ArticleState::NotValidated;
    article.language = arguments.has("language") ? arguments.value("language") : QStringLiteral("en");
    if (arguments.has("state")) {
        const auto state = wordFrom<ArticleState>(arguments.value("state"), QStringLiteral("--state"));
        if (!state)
            return fail(state.error());
        article.state = *state;
    }
    if (arguments.has("readers")) {
        const auto readers = wordFrom<Readers>(arguments.value("readers"), QStringLiteral("--readers"));
        if (!readers)
            return fail(readers.error());
        article.readers = *readers;
    }
    if (arguments.has("kind")) {
        const auto kind = wordFrom<ArticleKind>(arguments.value("kind"), QStringLiteral("--kind"));
        if (!kind)
            return fail(kind.error());
        article.kind = *kind;
    }
    return article;
}

struct Counts
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

class Import
{
public:
    Import(Session& session, Article defaults, ArticleFields fields)
        : m_session(session)
        , m_defaults(std::move(defaults))
        , m_fields(std::move(fields))
    {}

    /// What comes of the piece: its page over what the store has of it.
    Answer<ArticlePage> read(const Piece& piece)
    {
        const auto said = parse(piece, m_defaults);
        if (!said)
            return fail(said.error());
        const auto known = (*m_session.store())->article(said->article.source, said->article.externalId);
        if (!known)
            return trouble(known.error());
        return *known ? parse(piece, **known) : said;
    }

    Answer<Counts> write(std::vector<std::pair<Piece, ArticlePage>> pages, const QString& from, bool dryRun)
    {
        // Translations after what they translate.
        std::ranges::stable_partition(pages, [](const auto& one) { return !one.second.translationOf; });
        const ProgressReport report = progressOn(QStringLiteral("Articles"));
        constexpr std::size_t together = 200;
        std::vector<Article> batch;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const ArticlePage& page = pages[i].second;
            const bool breaks = page.translationOf && i > 0 && !pages[i - 1].second.translationOf;
            if (breaks || batch.size() == together) {
                if (auto done = flush(batch, from); !done)
                    return fail(done.error());
            }
            if (auto done = take(page, batch, dryRun); !done)
                return fail(done.error());
            if (report(static_cast<qint64>(i), static_cast<qint64>(pages.size())) == Progressing::Cancel)
                return refused(QStringLiteral("Stopped. What was imported stays; the same import brings the rest."));
        }
        if (auto done = flush(batch, from); !done)
            return fail(done.error());
        return m_counts;
    }

private:
    Answer<ArticlePage> parse(const Piece& piece, Article known)
    {
        if (!piece.isLine && known.externalId.isEmpty())
            known.externalId = piece.name;
        auto page = piece.isLine ? parseArticleLine(piece.bytes, m_fields, known) : parseMarkdown(piece.bytes, known);
        if (!page)
            return refused(QStringLiteral("%1: %2").arg(piece.where, fieldErrorText(page.error())));
        if (page->article.title.isEmpty())
            page->article.title = QFileInfo(piece.name).fileName();
        return *std::move(page);
    }

    Outcome take(const ArticlePage& page, std::vector<Article>& batch, bool dryRun)
    {
        // In a dry run what a translation translates may not be there yet.
        auto article = dryRun && page.article.id.isNull() ? Answer<Article>(page.article) : articleOf(m_session, page);
        if (!article)
            return fail(article.error());
        const auto known = (*m_session.store())->article(article->id);
        if (!known)
            return trouble(known.error());
        if (*known == *article) {
            ++m_counts.unchanged;
            return {};
        }
        ++(*known ? m_counts.changed : m_counts.added);
        if (!dryRun)
            batch.push_back(*std::move(article));
        return {};
    }

    Outcome flush(std::vector<Article>& batch, const QString& from)
    {
        if (batch.empty())
            return {};
        const auto acting = m_session.acting();
        if (!acting)
            return fail(acting.error());
        const auto done = acting->desk->importArticles(std::exchange(batch, {}), from, acting->actor.id);
        if (!done)
            return m_session.trouble(done.error());
        return {};
    }

    Session& m_session;
    Article m_defaults;
    ArticleFields m_fields;
    Counts m_counts;
};

Outcome import(Session& session, const Arguments& arguments)
{
    auto defaults = defaultsFrom(arguments);
    if (!defaults)
        return fail(defaults.error());
    const QFileInfo path(arguments.word(0));
    defaults->source = arguments.has("source") ? arguments.value("source") : path.completeBaseName();
    const auto fields = ArticleFields::parse(arguments.values("fields"));
    if (!fields)
        return usage(QStringLiteral("--fields takes id=KEY,title=KEY,body=KEY, not %1.").arg(fields.error()));
    if (const auto acting = session.acting(); !acting)
        return fail(acting.error());
    if (auto allowed = session.require(Right::EditArticles); !allowed)
        return allowed;
    const auto pieces = piecesOf(arguments.word(0));
    if (!pieces)
        return fail(pieces.error());
    Import job(session, *std::move(defaults), *fields);
    std::vector<std::pair<Piece, ArticlePage>> pages;
    for (const Piece& piece : *pieces) {
        auto page = job.read(piece);
        if (!page)
            return fail(page.error());
        pages.emplace_back(piece, *std::move(page));
    }
    const bool dryRun = arguments.has("dry-run");
    const auto counts = job.write(std::move(pages), path.fileName(), dryRun);
    if (!counts)
        return fail(counts.error());
    session.print(QJsonObject{{QStringLiteral("dry_run"), dryRun},
                              {QStringLiteral("added"), counts->added},
                              {QStringLiteral("changed"), counts->changed},
                              {QStringLiteral("unchanged"), counts->unchanged}},
                  QStringLiteral("%1 new, %2 changed, %3 as they were.\n")
                      .arg(counts->added)
                      .arg(counts->changed)
                      .arg(counts->unchanged));
    return {};
}

/// "12-change-the-password.md"
QString fileNameOf(const ArticleRow& row)
{
    constexpr qsizetype longest = 60;
    const QString title = foldedRuns(row.title).join(QLatin1Char('-')).left(longest);
    return QStringLiteral("%1-%2.md").arg(row.article.value).arg(title);
}

Outcome exportAll(Session& session, const Arguments& arguments)
{
    const QString folder = arguments.word(0);
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return refused(QStringLiteral("%1 is not empty. It was left as it is.").arg(folder));
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto rows = (*store)->articles(allArticles(), 0);
    if (!rows)
        return trouble(rows.error());
    if (!QDir().mkpath(folder))
        return refused(QStringLiteral("%1 cannot be made.").arg(folder));
    for (const ArticleRow& row : *rows) {
        const auto article = (*store)->article(row.article);
        if (!article)
            return trouble(article.error());
        if (!*article)
            continue;
        const auto page = pageOf(session, **article);
        if (!page)
            return fail(page.error());
        QFile file(QDir(folder).filePath(fileNameOf(row)));
        const QByteArray bytes = toMarkdown(*page);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return refused(QStringLiteral("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    }
    session.print(QJsonObject{{QStringLiteral("articles"), static_cast<qint64>(rows->size())}},
                  QStringLiteral("Wrote %1 articles to %2.\n").arg(rows->size()).arg(folder));
    return {};
}

Outcome keepFile(Session& session, const QString& name, const Article& known)
{
    const auto bytes = readDocument(name);
    if (!bytes)
        return fail(bytes.error());
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    auto page = parseMarkdown(*bytes, known);
    if (!page)
        return refused(QStringLiteral("%1: %2").arg(name, fieldErrorText(page.error())));
    if (known.id) {
        page->article.source = known.source;
        page->article.externalId = known.externalId;
    }
    const auto article = articleOf(session, *page);
    if (!article)
        return fail(article.error());
    const auto kept = acting->desk->recordArticle(*article, acting->actor.id);
    if (!kept)
        return session.trouble(kept.error());
    session.print(plainArticle(*kept),
                  QStringLiteral("%1  version %2  %3\n").arg(kept->id.value).arg(kept->version).arg(kept->title));
    return {};
}

Outcome write(Session& session, const Arguments& arguments)
{
    auto article = defaultsFrom(arguments);
    if (!article)
        return fail(article.error());
    if (!arguments.has("state"))
        article->state = ArticleState::WorkInProgress;
    return keepFile(session, arguments.word(0), *article);
}

Outcome edit(Session& session, const Arguments& arguments)
{
    const auto article = articleFrom(session, arguments.word(0));
    if (!article)
        return fail(article.error());
    return keepFile(session, arguments.word(1), *article);
}

std::vector<Option> defaultOptions(std::vector<Option> more)
{
    std::vector<Option> options{
        {"language", "LANGUAGE", "Of new articles whose file does not say; otherwise en."},
        {"state", "STATE", "The same: work-in-progress, not-validated, validated or archived."},
        {"readers", "READERS", "The same: tier (otherwise), client or public."},
        {"kind", "KIND", "The same: answer, how-to (otherwise), faq, known-error or tutorial."}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

std::span<const Verb> knowledgeFileVerbs()
{
    static const std::vector<Verb> verbs{
        {"kb new", "FILE.md", "Write an article; - reads standard input.", {1, 1}, defaultOptions({}), write},
        {"kb edit", "ARTICLE FILE.md", "Give an article a new version; - reads standard input.", {2, 2}, {}, edit},
        {"kb import",
         "FOLDER|FILE",
         "Bring articles in, from a folder of Markdown or a file of JSON lines; those known already are updated.",
         {1, 1},
         defaultOptions(
             {{"fields", "PAIRS", "Which members of a line hold what; otherwise id=id,title=title,body=body."},
              {"source", "NAME", "Where they come from; otherwise the name of the file or folder."},
              {"dry-run", nullptr, "Only say what would be done."}}),
         import},
        {"kb export", "FOLDER", "Write every article as Markdown into an empty folder.", {1, 1}, {}, exportAll},
    };
    return verbs;
}

} // namespace tierdesk::cli
