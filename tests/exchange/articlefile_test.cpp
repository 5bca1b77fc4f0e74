// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as files: what is written is read back, and what others write is understood.
#include "core/exchange/articlefile.h"
#include "core/knowledge/linediff.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;

namespace {

ArticlePage fullPage()
{
    ArticlePage page;
    Article& article = page.article;
    article.title = QStringLiteral("Printers: \"blank\" pages, sometimes");
    article.kind = ArticleKind::KnownError;
    article.state = ArticleState::Validated;
    article.tier = Tier{3};
    article.reviewAt = Instant{1798675200000};
    article.language = QStringLiteral("no");
    article.tags = {QStringLiteral("a, b"), QStringLiteral("[c]"), QStringLiteral("- d"), QStringLiteral("Überlänge")};
    article.services = {{QStringLiteral("print")}};
    article.symptom = QStringLiteral("---\nWhite\n\n## Cause");
    article.cause = QStringLiteral("\\## Symptom\n\\\\## Cause\n  ## Resolution");
    article.resolution = QStringLiteral("    code first\n\n---\n\n# Heading");
    article.source = QStringLiteral("elsewhere");
    article.externalId = QStringLiteral("007");
    page.owner = QStringLiteral("anna");
    page.clients = QStringList{QStringLiteral("Acme, Inc.")};
    page.translationOf = QStringLiteral("true");
    page.translationSource = QStringLiteral("elsewhere");
    return page;
}

Article read(const QByteArray& file, const Article& known = {})
{
    const auto page = parseMarkdown(file, known);
    REQUIRE(page);
    return page->article;
}

/// Texts that might be taken for something else.
rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::element<std::string>("## Cause", "\\## Cause", "---", "\n", " ", "# x", "- ", "a", ": ",
                                                     "\"", "'", "\\", "ü", "##", "## Resolution");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& pieces) {
                            QString text;
                            for (const std::string& one : pieces)
                                text += QString::fromStdString(one);
                            return text;
                        });
}

} // namespace

TEST_CASE("An article written as Markdown is read back as it was")
{
    const ArticlePage page = fullPage();
    const auto again = parseMarkdown(toMarkdown(page), {});
    REQUIRE(again);
    CHECK(*again == page);
    CHECK(toMarkdown(*again) == toMarkdown(page));
    CHECK(rc::check("whatever its texts are", [] {
        ArticlePage any = fullPage();
        any.article.title = *anyText();
        any.article.symptom = *anyText();
        any.article.cause = *anyText();
        any.article.resolution = *anyText();
        any.article.tags = {*anyText(), *anyText()};
        any.article = tidied(any.article);
        const auto read = parseMarkdown(toMarkdown(any), {});
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == any);
    }));
}

TEST_CASE("What a file does not speak of stays as it is known")
{
    const Article known = fullPage().article;
    const Article article = read("---\ntitle: Other\n---\nNew text\n", known);
    CHECK(article.title == QStringLiteral("Other"));
    CHECK(article.resolution == QStringLiteral("New text"));
    CHECK(article.symptom.isEmpty());
    CHECK(article.tags == known.tags);
    CHECK(article.reviewAt == known.reviewAt);
    CHECK(article.externalId == known.externalId);
    CHECK(read("---\ntags: []\nreview:\n---\n", known).tags.isEmpty());
    CHECK(read("---\ntags: []\nreview:\n---\n", known).reviewAt == Instant{});
}

TEST_CASE("Front matter of other programs is understood")
{
    const Article article = read("\xEF\xBB\xBF---\r\n# a comment\r\ntitle:   'It''s here'  \r\ntags:\r\n  - one\r\n"
                                 "  - \"two, three\"\r\nlayout: page\r\n---\r\n\r\nText\r\n");
    CHECK(article.title == QStringLiteral("It's here"));
    CHECK(article.tags == QStringList{QStringLiteral("one"), QStringLiteral("two, three")});
    CHECK(article.resolution == QStringLiteral("Text"));
    const Article plain = read("# A title\n\nText\n\n## Cause\n\nA reason\n");
    CHECK(plain.title == QStringLiteral("A title"));
    CHECK(plain.resolution == QStringLiteral("Text"));
    CHECK(plain.cause == QStringLiteral("A reason"));
    CHECK(read("").resolution.isEmpty());
    CHECK(read("---\nno end").resolution == QStringLiteral("---\nno end"));
}

TEST_CASE("A file that says something impossible names the field")
{
    const auto pathIn = [](const char* file) {
        const auto page = parseMarkdown(file, {});
        REQUIRE_FALSE(page);
        return page.error().path;
    };
    CHECK(pathIn("---\nstate: fine\n---\n") == QStringLiteral("state"));
    CHECK(pathIn("---\nreaders: nobody\n---\n") == QStringLiteral("readers"));
    CHECK(pathIn("---\nkind: song\n---\n") == QStringLiteral("kind"));
    CHECK(pathIn("---\ntier: 5\n---\n") == QStringLiteral("tier"));
    CHECK(pathIn("---\nreview: soon\n---\n") == QStringLiteral("review"));
}

TEST_CASE("A difference keeps what both texts have")
{
    using Kind = DiffLine::Kind;
    const QStringList before{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const QStringList after{QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("c"), QStringLiteral("d")};
    CHECK(lineDiff(before, after) == std::vector<DiffLine>{{Kind::Same, QStringLiteral("a")},
                                                           {Kind::Gone, QStringLiteral("b")},
                                                           {Kind::Come, QStringLiteral("x")},
                                                           {Kind::Same, QStringLiteral("c")},
                                                           {Kind::Come, QStringLiteral("d")}});
    CHECK(lineDiff({}, {}).empty());
}
