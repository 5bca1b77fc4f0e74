// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The knowledge base in a store: versions, search, and who is told nothing of an article.
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Article draft(const char16_t* title, const char16_t* text, const char* language = "en")
{
    Article article;
    article.title = QString::fromUtf16(title);
    article.resolution = QString::fromUtf16(text);
    article.language = QString::fromUtf8(language);
    article.state = ArticleState::Validated;
    article.readers = Readers::Public;
    return article;
}

class KnowledgeDesk : public TestDesk
{
public:
    Article keep(const Article& article) { return must(desk().recordArticle(article, boss)); }

    QStringList found(const char16_t* text, const ArticleQuery& query = {})
    {
        QStringList titles;
        for (const ArticleHit& hit : must(store().searchArticles(QString::fromUtf16(text), query, 10)))
            titles.append(hit.row.title);
        return titles;
    }

    QStringList listed(const ArticleQuery& query = {})
    {
        QStringList titles;
        for (const ArticleRow& row : must(store().articles(query, 0)))
            titles.append(row.title);
        return titles;
    }

    /// Sound, and the same once more from the journal alone.
    void isSound()
    {
        for (int round = 0; round < 2; ++round) {
            for (const Finding& finding : must(store().verify({})))
                FAIL_CHECK(finding.check.toStdString() << ": " << finding.what.toStdString());
            must(store().rebuild({}));
        }
    }
};

Reason reasonOf(const Done<Article>& done)
{
    REQUIRE_FALSE(done);
    return std::get<Refusal>(done.error()).reason;
}

const QString printer = QStringLiteral("Printers print blank pages");

} // namespace

TEST_CASE("An article is kept with its versions and read back as it was written", "[knowledge]")
{
    KnowledgeDesk desk;
    Article article = draft(u"  Printers print   blank pages ", u"\r\n  code\r\nReplace the drum.  \n");
    article.tags = {QStringLiteral("printing"), QString(), QStringLiteral("printing")};
    article.symptom = QStringLiteral("Pages are blank");
    const Article first = desk.keep(article);
    CHECK(first.title == printer);
    CHECK(first.resolution == QStringLiteral("  code\nReplace the drum."));
    CHECK(first.tags == QStringList{QStringLiteral("printing")});
    CHECK(first.version == 1);
    CHECK(first.owner == desk.boss);
    CHECK_FALSE(first.externalId.isEmpty());
    CHECK(must(desk.store().article(first.id)) == first);
    CHECK(must(desk.store().article(first.source, first.externalId)) == first);

    Article second = first;
    second.cause = QStringLiteral("The toner is empty");
    second = desk.keep(second);
    CHECK(second.version == 2);
    const auto versions = must(desk.store().articleHistory(first.id));
    REQUIRE(versions.size() == 2);
    CHECK(std::get<ArticleRecorded>(std::get<DeskEvent>(versions.front().event)).article == first);
    CHECK(std::get<ArticleRecorded>(std::get<DeskEvent>(versions.back().event)).article == second);
    CHECK(must(desk.store().articles({}, 0)).front().changedAt == versions.back().occurredAt);
    CHECK(desk.found(u"toner") == QStringList{printer});
    desk.isSound();

    SECTION("who did not see the newest version does not overwrite it")
    {
        Article late = first;
        late.title = QStringLiteral("Other");
        CHECK(reasonOf(desk.desk().recordArticle(late, desk.boss)) == Reason::FieldsChanged);
    }
    SECTION("nothing new is no version")
    {
        CHECK(reasonOf(desk.desk().recordArticle(second, desk.boss)) == Reason::NothingChanges);
    }
    SECTION("words that go are found no more")
    {
        second.cause.clear();
        second.title = QStringLiteral("White paper");
        desk.keep(second);
        CHECK(desk.found(u"toner").isEmpty());
        CHECK(desk.found(u"paper") == QStringList{QStringLiteral("White paper")});
        desk.isSound();
        CHECK(desk.found(u"tonerr").isEmpty());
    }
    SECTION("another process is told")
    {
        const qint64 before = must(desk.store().tail(-1)).sequence;
        CHECK_FALSE(must(desk.store().tail(before)).articles);
        desk.keep(draft(u"News", u"x"));
        CHECK(must(desk.store().tail(before)).articles);
    }
}

TEST_CASE("Articles that cannot be are refused", "[knowledge]")
{
    KnowledgeDesk desk;
    const Article good = draft(u"Good", u"x");
    const auto refusal = [&](auto change, PersonId actor) {
        Article article = good;
        change(article);
        return reasonOf(desk.desk().recordArticle(article, actor));
    };
    CHECK(refusal([](Article& a) { a.title = QStringLiteral("  "); }, desk.boss) == Reason::TitleMissing);
    CHECK(refusal([](Article& a) { a.readers = Readers::Client; }, desk.boss) == Reason::ClientMissing);
    CHECK(refusal([](Article& a) { a.id = ArticleId{9}; }, desk.boss) == Reason::NoSuchArticle);
    CHECK(refusal([](Article& a) { a.translationOf = ArticleId{9}; }, desk.boss) == Reason::NoSuchArticle);
    CHECK(refusal([&](Article& a) { a.owner = desk.mia; }, desk.boss) == Reason::NotStaff);
    CHECK(refusal([](Article& a) { a.owner = PersonId{99}; }, desk.boss) == Reason::UnknownPerson);
    CHECK(refusal([](Article& a) { a.services = {{QStringLiteral("no")}}; }, desk.boss) == Reason::UnknownService);
    CHECK(refusal([](Article& a) { a.categories = {{QStringLiteral("no")}}; }, desk.boss) == Reason::UnknownCategory);
    CHECK(refusal([](Article&) {}, desk.mia) == Reason::NoRight);
    // Anna works in tier 1.
    CHECK(refusal(
              [](Article& a) {
                  a.readers = Readers::Tier;
                  a.tier = Tier{2};
              },
              desk.anna) == Reason::OutOfSight);
    CHECK(desk.listed().isEmpty());
    const auto all = desk.desk().importArticles({good, draft(u"", u"y")}, QStringLiteral("x.jsonl"), desk.boss);
    CHECK_FALSE(all);
    CHECK(desk.listed().isEmpty());
    CHECK(must(desk.desk().recordArticle(good, desk.anna)).owner == desk.anna);
    Article twin = good;
    twin.externalId = must(desk.store().articles({}, 0)).front().externalId;
    CHECK(reasonOf(desk.desk().recordArticle(twin, desk.boss)) == Reason::FieldsChanged);
}

TEST_CASE("Any word of a question finds and more of the rarer ones come first", "[knowledge]")
{
    KnowledgeDesk desk;
    desk.keep(draft(u"Printers print blank pages", u"Replace the drum of the printer."));
    desk.keep(draft(u"Connect to the wireless network", u"Choose the network and type the password of the network."));
    desk.keep(draft(u"Change the password", u"Type the old password and then the new one."));
    desk.keep(draft(u"Das Kennwort ändern", u"Geben Sie das alte Kennwort ein.", "de"));
    desk.keep(draft(u"Drucker druckt nicht", u"Schalten Sie den Drucker aus und wieder ein.", "de"));

    CHECK(desk.found(u"How can I change my zeppelin password?").front() == QStringLiteral("Change the password"));
    CHECK(desk.found(u"networks").front() == QStringLiteral("Connect to the wireless network"));
    CHECK(desk.found(u"Druckers ").front() == QStringLiteral("Drucker druckt nicht"));
    CHECK(desk.found(u"andern ").front() == QStringLiteral("Das Kennwort ändern"));
    CHECK(desk.found(u"zeppelin").isEmpty());
    CHECK(desk.found(u" ?! ").isEmpty());
    CHECK(desk.found(u"").isEmpty());

    SECTION("the last word may be unfinished")
    {
        CHECK(desk.found(u"wirel").front() == QStringLiteral("Connect to the wireless network"));
        CHECK(desk.found(u"wirel ").isEmpty());
        CHECK(desk.found(u"blank p").front() == printer);
    }
    SECTION("a wrong letter is forgiven where nothing is spelt so")
    {
        for (const char16_t* word : {u"passwrod ", u"pasword ", u"passsword ", u"bassword "})
            CHECK(desk.found(word).contains(QStringLiteral("Change the password")));
        CHECK(desk.found(u"xyzword ").isEmpty());
    }
    SECTION("a hit shows where")
    {
        const auto hits = must(desk.store().searchArticles(QStringLiteral("old password"), {}, 1));
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().snippet.contains(QStringLiteral("\u0002old\u0003 \u0002password\u0003")));
        CHECK(hits.front().score > 0);
    }
    SECTION("one language may be asked for")
    {
        ArticleQuery german;
        german.language = QStringLiteral("de");
        CHECK(desk.found(u"password", german).isEmpty());
        CHECK(desk.listed(german).size() == 2);
    }
    SECTION("archived articles are found when asked for")
    {
        Article old = must(desk.store().article(must(desk.store().articles({}, 1)).front().article)).value();
        old.state = ArticleState::Archived;
        desk.keep(old);
        CHECK(desk.found(u"drum").isEmpty());
        ArticleQuery archived;
        archived.states = {ArticleState::Archived};
        CHECK(desk.found(u"drum", archived) == QStringList{printer});
        CHECK(desk.listed(archived) == QStringList{printer});
    }
    SECTION("signs and long texts are harmless")
    {
        for (const QString& text :
             {QStringLiteral("'; DROP TABLE article; --"), QStringLiteral("%_\\\"*"), QString(QChar(0xD800)),
              QString(5000, QLatin1Char('x')), QStringLiteral("password ").repeated(500)})
            (void)must(desk.store().searchArticles(text, {}, 10));
        desk.keep(draft(u"Endless", QString(3000, QLatin1Char('x')).toStdU16String().c_str()));
    }
    desk.isSound();
}

TEST_CASE("Nobody is told of an article that is not for them by any question", "[knowledge]")
{
    KnowledgeDesk desk;
    struct Kept
    {
        const char* name;
        Article article;
    };
    std::vector<Kept> all;
    const auto keep = [&](const char* name, auto change) {
        Article article = draft(u"", u"The zeppelin leaks. Zeppelins are mended by the crew.");
        article.title = QString::fromUtf8(name);
        change(article);
        all.push_back({name, desk.keep(article)});
    };
    keep("public", [](Article&) {});
    keep("unproven", [](Article& a) { a.state = ArticleState::NotValidated; });
    keep("begun", [](Article& a) { a.state = ArticleState::WorkInProgress; });
    keep("tier one", [](Article& a) { a.readers = Readers::Tier; });
    keep("tier two", [](Article& a) {
        a.readers = Readers::Tier;
        a.tier = Tier{2};
    });
    keep("tier four", [](Article& a) {
        a.readers = Readers::Tier;
        a.tier = Tier{4};
    });
    keep("acme", [&](Article& a) {
        a.readers = Readers::Client;
        a.clients = {desk.acme};
    });
    keep("brio", [&](Article& a) {
        a.readers = Readers::Client;
        a.clients = {desk.brio};
    });
    keep("brio staff", [&](Article& a) {
        a.readers = Readers::Tier;
        a.clients = {desk.brio};
    });
    Person anna = must(desk.store().person(desk.anna)).value();
    anna.serves = {desk.acme};
    must(desk.desk().recordPerson(anna, desk.admin));
    Person gone = must(desk.store().person(desk.ben)).value();
    gone.id = {};
    gone.login = QStringLiteral("gone");
    gone.left = true;
    const PersonId left = must(desk.desk().recordPerson(gone, desk.admin)).id;

    const std::vector<std::pair<PersonId, QStringList>> readers{
        {PersonId{},
         QStringLiteral("public,unproven,begun,tier one,tier two,tier four,acme,brio,brio staff").split(u',')},
        {desk.boss,
         QStringLiteral("public,unproven,begun,tier one,tier two,tier four,acme,brio,brio staff").split(u',')},
        {desk.ben, QStringLiteral("public,unproven,begun,tier one,tier two,acme,brio,brio staff").split(u',')},
        {desk.anna, QStringLiteral("public,unproven,begun,tier one,acme").split(u',')},
        {desk.mia, QStringLiteral("public,acme").split(u',')},
        {desk.olga, QStringLiteral("public,brio").split(u',')},
        {left, {}},
        {PersonId{999}, {}}};
    for (const auto& [who, titles] : readers) {
        CAPTURE(who.value);
        Store& store = desk.store();
        store.lookAs(who);
        CHECK(desk.listed() == titles);
        QStringList found = desk.found(u"zeppelin");
        found.sort();
        QStringList sorted = titles;
        sorted.sort();
        CHECK(found == sorted);
        for (const Kept& kept : all) {
            CAPTURE(kept.name);
            const bool isTheirs = titles.contains(QString::fromUtf8(kept.name));
            CHECK(must(store.article(kept.article.id)).has_value() == isTheirs);
            CHECK(must(store.article(kept.article.source, kept.article.externalId)).has_value() == isTheirs);
            CHECK(must(store.articleHistory(kept.article.id)).size() == (isTheirs ? 1 : 0));
            CHECK(desk.found(kept.article.title.toStdU16String().c_str()).contains(kept.article.title) == isTheirs);
        }
        store.lookAs({});
    }

    SECTION("what they may not read does not show in what they may")
    {
        desk.store().lookAs(desk.mia);
        const auto before = must(desk.store().searchArticles(QStringLiteral("zeppelin crew"), {}, 10));
        desk.store().lookAs({});
        for (int i = 0; i < 5; ++i)
            keep("hidden", [](Article& a) { a.readers = Readers::Tier; });
        desk.store().lookAs(desk.mia);
        CHECK(must(desk.store().searchArticles(QStringLiteral("zeppelin crew"), {}, 10)) == before);
    }
    SECTION("a version that was not for them stays hidden when a later one is")
    {
        Article opened = all.at(4).article;
        opened.readers = Readers::Public;
        desk.keep(opened);
        desk.store().lookAs(desk.mia);
        const auto versions = must(desk.store().articleHistory(opened.id));
        REQUIRE(versions.size() == 1);
        CHECK(std::get<ArticleRecorded>(std::get<DeskEvent>(versions.front().event)).article.version == 2);
        desk.store().lookAs({});
        CHECK(must(desk.store().articleHistory(opened.id)).size() == 2);
    }
    SECTION("who cannot read one cannot change it either")
    {
        Article brio = all.at(7).article;
        brio.title = QStringLiteral("Mine");
        CHECK(reasonOf(desk.desk().recordArticle(brio, desk.anna)) == Reason::NoSuchArticle);
    }
    desk.isSound();
}
