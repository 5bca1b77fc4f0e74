// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The knowledge base through the real program.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace tierdesk::test;

namespace {

QStringList titles(const QJsonObject& document)
{
    QStringList out;
    const QJsonArray rows = document.value(QStringLiteral("articles")).toArray();
    for (const QJsonValue& row : rows)
        out.append(row[QStringLiteral("title")].toString());
    return out;
}

int count(const QJsonObject& document, const char* name)
{
    return document.value(QString::fromUtf8(name)).toInt(-1);
}

const QByteArray page = "---\n"
                        "title: \"Printers: blank pages\"\n"
                        "tags: [printing, 'paper, white']\n"
                        "state: validated\n"
                        "readers: public\n"
                        "language: en\n"
                        "owner: anna\n"
                        "review: 2026-12-31\n"
                        "---\n\n"
                        "## Symptom\n\nPages stay white.\n\n"
                        "## Resolution\n\n1. Replace the drum.\n\\## Cause\n\n    indented\n";

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct OneArticle : Ctl
{
    OneArticle()
    {
        init();
        write(QStringLiteral("page.md"), page);
        done(QStringList{QStringLiteral("kb"), QStringLiteral("new"), path(QStringLiteral("page.md"))});
    }
};

} // namespace

TEST_CASE("An article is written and found and changed and archived")
{
    const OneArticle desk;
    const QJsonObject article = desk.done(u"kb show 1");
    CHECK(article.value(QStringLiteral("title")) == QStringLiteral("Printers: blank pages"));
    CHECK(article.value(QStringLiteral("symptom")) == QStringLiteral("Pages stay white."));
    CHECK(article.value(QStringLiteral("resolution")) ==
          QStringLiteral("1. Replace the drum.\n## Cause\n\n    indented"));
    CHECK(article.value(QStringLiteral("tags")).toArray().at(1) == QStringLiteral("paper, white"));
    CHECK(titles(desk.done(u"kb search drums")) == QStringList{QStringLiteral("Printers: blank pages")});
    CHECK(desk.run(u"kb show 1").out.contains("review: \"2026-12-31\""));

    QByteArray changed = page;
    desk.write(QStringLiteral("page.md"), changed.replace("white", "empty"));
    const QString file = desk.path(QStringLiteral("page.md"));
    desk.done({QStringLiteral("kb"), QStringLiteral("edit"), QStringLiteral("1"), file});
    desk.fails(3, QStringList{QStringLiteral("kb"), QStringLiteral("edit"), QStringLiteral("1"), file});
    CHECK(desk.done(u"kb history 1").value(QStringLiteral("versions")).toArray().size() == 2);
    const QByteArray diff = desk.run(u"kb diff 1").out;
    CHECK(diff.contains("-Pages stay white.\n+Pages stay empty.\n"));
    CHECK(desk.done(u"kb show 1 --version 1").value(QStringLiteral("symptom")) == QStringLiteral("Pages stay white."));
    desk.done(u"kb restore 1 1");
    CHECK(desk.done(u"kb show 1").value(QStringLiteral("symptom")) == QStringLiteral("Pages stay white."));
    CHECK(desk.done(u"kb show 1").value(QStringLiteral("version")) == 3);
    desk.done(u"kb archive 1");
    CHECK(titles(desk.done(u"kb list")).isEmpty());
    CHECK(titles(desk.done(u"kb list --state any")).size() == 1);
    desk.fails(3, u"kb show 2");
    desk.fails(3, u"kb show 1 --version 9");
    desk.fails(2, u"kb list --state good");
    CHECK(desk.done(u"verify").value(QStringLiteral("findings")).toArray().isEmpty());
}

TEST_CASE("What an article was to a ticket and to its readers is noted and counted")
{
    const OneArticle desk;
    desk.done(u"open White --requester Mia");
    desk.done(u"use 1 KB-1 --as-what tried");
    desk.fails(3, u"use 1 1 --as-what tried");
    desk.fails(3, u"use 1 7");
    desk.fails(2, u"use 1 1 --as-what eaten");
    desk.done(u"resolve 1 --code solved --text Drum --article kb-1");
    desk.done(u"kb remark 1 helpful");
    desk.fails(3, u"kb remark 1 flagged");
    desk.done(u"kb remark 1 flagged It is another drum --as Mia");
    const QJsonObject counts = desk.done(u"kb counts").value(QStringLiteral("articles")).toArray().at(0).toObject();
    for (const char* one : {"solved", "tried", "helpful", "flagged"}) {
        CAPTURE(one);
        CHECK(counts.value(QLatin1String(one)) == 1);
    }
    CHECK(counts.value(QStringLiteral("cited")) == 0);
    CHECK(desk.done(u"kb history 1").value(QStringLiteral("versions")).toArray().size() == 1);
    CHECK(desk.done(u"list --filter article:1").value(QStringLiteral("tickets")).toArray().size() == 1);
    CHECK(desk.done(u"verify").value(QStringLiteral("findings")).toArray().isEmpty());
}

TEST_CASE("Requesters are told of the articles that are for them and of no others")
{
    const OneArticle desk;
    desk.write(QStringLiteral("inner.md"), "# Printers of the board\n\nNever replace the drum yourself.\n");
    desk.done({QStringLiteral("kb"), QStringLiteral("new"), desk.path(QStringLiteral("inner.md"))});
    CHECK(titles(desk.done(u"kb list --as anna")).size() == 2);
    CHECK(titles(desk.done(u"kb search drum --as Mia")) == QStringList{QStringLiteral("Printers: blank pages")});
    CHECK(titles(desk.done(u"kb list --state any --as Mia")).size() == 1);
    desk.fails(3, u"kb show 2 --as Mia");
    desk.fails(3, u"kb history 2 --as Mia");
    desk.fails(3, u"kb archive 1 --as Mia");
    CHECK(count(desk.done({QStringLiteral("kb"), QStringLiteral("export"), desk.path(QStringLiteral("out")),
                           QStringLiteral("--as"), QStringLiteral("Mia")}),
                "articles") == 1);
}

TEST_CASE("An export imported again changes nothing and makes the same articles in another desk")
{
    const OneArticle desk;
    const QString folder = desk.path(QStringLiteral("out"));
    desk.write(QStringLiteral("translated.md"),
               "---\ntitle: Leere Seiten\nlanguage: de\nid: leer\nsource: x y\n---\nText\n");
    desk.done({QStringLiteral("kb"), QStringLiteral("import"), desk.path(QStringLiteral("translated.md"))});
    desk.done({QStringLiteral("kb"), QStringLiteral("export"), folder});
    desk.fails(3, QStringList{QStringLiteral("kb"), QStringLiteral("export"), folder});
    const QStringList import{QStringLiteral("kb"), QStringLiteral("import"), folder};
    const QJsonObject again = desk.done(import);
    CHECK(count(again, "unchanged") == 2);
    CHECK(count(again, "added") + count(again, "changed") == 0);

    const Ctl other;
    other.init();
    CHECK(count(other.done(import), "added") == 2);
    const QString second = other.path(QStringLiteral("out"));
    other.done({QStringLiteral("kb"), QStringLiteral("export"), second});
    const QStringList files = QDir(folder).entryList(QDir::Files);
    CHECK(files == QDir(second).entryList(QDir::Files));
    for (const QString& file : files)
        CHECK(bytesOf(QDir(folder).filePath(file)).size() == bytesOf(QDir(second).filePath(file)).size());
}

TEST_CASE("Lines of JSON are imported by the fields named and once only")
{
    const Ctl desk;
    desk.init();
    desk.write(QStringLiteral("a.jsonl"), "{\"key\": 7, \"name\": \"One\", \"text\": \"First\"}\n\n"
                                          "{\"key\": \"b\", \"name\": \"Two\", \"text\": \"Second\"}\n");
    const QStringList import{QStringLiteral("kb"), QStringLiteral("import"), desk.path(QStringLiteral("a.jsonl")),
                             QStringLiteral("--fields"), QStringLiteral("id=key,title=name,body=text")};
    CHECK(count(desk.done(import + QStringList{QStringLiteral("--dry-run")}), "added") == 2);
    CHECK(count(desk.done(import), "added") == 2);
    CHECK(count(desk.done(import), "unchanged") == 2);
    desk.write(QStringLiteral("a.jsonl"), "{\"key\": 7, \"name\": \"One\", \"text\": \"Other\"}\n");
    CHECK(count(desk.done(import), "changed") == 1);
    CHECK(desk.done(u"kb show 1").value(QStringLiteral("external_id")) == QStringLiteral("7"));
    desk.write(QStringLiteral("a.jsonl"), "{\"key\": 7, \"name\": \"One\"}\n");
    CHECK(desk.fails(3, import).contains(QStringLiteral("text")));
    desk.write(QStringLiteral("a.jsonl"), "[1, 2]\n");
    desk.fails(3, import);
    desk.fails(2, import.mid(0, 4) + QStringList{QStringLiteral("colour=red")});
    desk.fails(3, import + words(u"--as Mia"));

    desk.write(QStringLiteral("q.tsv"),
               "qid\tquery\trelevant_ids\nq1\tother\t7\nq2\tsecond one\tb|7\nq3\tzeppelin\tb\n");
    const QJsonObject figures =
        desk.done({QStringLiteral("kb"), QStringLiteral("eval"), desk.path(QStringLiteral("q.tsv"))});
    CHECK(count(figures, "queries") == 3);
    CHECK(figures.value(QStringLiteral("mrr_at_10")).toDouble() == Approx(2.0 / 3));
    CHECK(figures.value(QStringLiteral("recall_at_1")).toDouble() == Approx(1.5 / 3));
    CHECK(figures.value(QStringLiteral("recall_at_10")).toDouble() == Approx(2.0 / 3));
    desk.write(QStringLiteral("q.tsv"), "q1 other 7\n");
    desk.fails(3, QStringList{QStringLiteral("kb"), QStringLiteral("eval"), desk.path(QStringLiteral("q.tsv"))});
}

TEST_CASE("The help pages of a real collection are imported and found and exported again unchanged")
{
    const auto data = realData();
    if (!data)
        return;
    const Ctl desk;
    desk.init();
    const QString pages = *data + QStringLiteral("/kb/gnome_help.en.jsonl");
    const QStringList import{QStringLiteral("kb"), QStringLiteral("import"), pages};
    CHECK(count(desk.done(import + words(u"--state validated --readers public")), "added") == 348);
    CHECK(count(desk.done(import), "unchanged") == 348);
    const QJsonObject figures =
        desk.done({QStringLiteral("kb"), QStringLiteral("eval"), *data + QStringLiteral("/kb/gnome_queries.tsv")});
    CHECK(count(figures, "queries") == 295);
    CHECK(figures.value(QStringLiteral("mrr_at_10")).toDouble() >= 0.88);
    CHECK(figures.value(QStringLiteral("recall_at_10")).toDouble() >= 0.98);

    const QString folder = desk.path(QStringLiteral("out"));
    desk.done({QStringLiteral("kb"), QStringLiteral("export"), folder});
    CHECK(QDir(folder).entryList(QDir::Files).size() == 348);
    CHECK(count(desk.done({QStringLiteral("kb"), QStringLiteral("import"), folder}), "unchanged") == 348);
    const Ctl other;
    other.init();
    CHECK(count(other.done({QStringLiteral("kb"), QStringLiteral("import"), folder}), "added") == 348);
    // What was read is what is there, but for blank edges.
    CHECK(count(other.done(import), "unchanged") == 348);
    CHECK(desk.done(u"verify").value(QStringLiteral("findings")).toArray().isEmpty());
    desk.done(u"rebuild");
    CHECK(desk.done(u"verify").value(QStringLiteral("findings")).toArray().isEmpty());
}
