// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What articles were to tickets and what readers said of them: recorded, counted, and told to nobody who may not know.
#include "core/desk/ticketfilter.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

class UsesDesk : public TestDesk
{
public:
    Article keep(const QString& title, const std::function<void(Article&)>& change = {})
    {
        Article article;
        article.title = title;
        article.resolution = QStringLiteral("Clear the queue.");
        article.state = ArticleState::Validated;
        article.readers = Readers::Public;
        if (change)
            change(article);
        return must(desk().recordArticle(article, boss));
    }
    Done<Receipt> give(TicketId ticket, Command command, PersonId actor)
    {
        return desk().submit({makeCommandId(), ticket, std::move(command), actor, {}});
    }
    std::vector<UsedArticle> used(TicketId id) { return TestDesk::ticket(id).work.articles; }
    ArticleCounts counts(ArticleId article, PersonId reader = {})
    {
        store().lookAs(reader);
        const std::vector<ArticleId> ids{article};
        const auto all = must(store().articleCounts(ids));
        store().lookAs({});
        return all.empty() ? ArticleCounts{} : all.front();
    }
    std::size_t listed(const QString& filter)
    {
        ListQuery query;
        query.filter = *parseFilter(filter);
        return must(store().list(query, 0)).ids.size();
    }
    void isSound()
    {
        for (int round = 0; round < 2; ++round) {
            for (const Finding& finding : must(store().verify({})))
                FAIL_CHECK(finding.check.toStdString() << ": " << finding.what.toStdString());
            must(store().rebuild({}));
        }
    }
};

template <class T>
Reason reasonOf(const Done<T>& done)
{
    REQUIRE_FALSE(done);
    return std::get<Refusal>(done.error()).reason;
}

} // namespace

TEST_CASE("An article that solved a ticket is counted once and an undo takes it back", "[knowledge]")
{
    UsesDesk desk;
    const Article article = desk.keep(QStringLiteral("Print queue hangs"));
    const TicketId ticket = desk.openTicket(QStringLiteral("Nothing prints"));
    const auto receipt = desk.give(ticket, UseArticle{article.id, ArticleUse::Solved}, desk.anna);
    REQUIRE(receipt);
    CHECK(desk.used(ticket) == std::vector{UsedArticle{article.id, 1, ArticleUse::Solved}});
    CHECK(reasonOf(desk.give(ticket, UseArticle{article.id, ArticleUse::Solved}, desk.anna)) == Reason::NothingChanges);
    CHECK(reasonOf(desk.give(ticket, UseArticle{ArticleId{99}, ArticleUse::Tried}, desk.anna)) ==
          Reason::NoSuchArticle);
    CHECK(desk.counts(article.id).solved == 1);
    CHECK(desk.listed(QStringLiteral("article:KB-%1").arg(article.id.value)) == 1);
    CHECK(desk.listed(QStringLiteral("article:99")) == 0);
    desk.isSound();
    must(desk.desk().undo(receipt->command, desk.anna));
    CHECK(desk.counts(article.id) == ArticleCounts{article.id});
    CHECK(desk.listed(QStringLiteral("article:%1").arg(article.id.value)) == 0);
    desk.isSound();
}

TEST_CASE("A reply cites the articles that it names and its writer may read", "[knowledge]")
{
    UsesDesk desk;
    const Article first = desk.keep(QStringLiteral("Print queue hangs"));
    const Article secret = desk.keep(QStringLiteral("Experts only"), [](Article& a) {
        a.readers = Readers::Tier;
        a.tier = Tier{4};
    });
    const TicketId ticket = desk.openTicket(QStringLiteral("Nothing prints"));
    const QString body = QStringLiteral("See KB-%1, kb-%1 and KB-%2; not KB-77, XKB-1 or a/KB-1.")
                             .arg(first.id.value)
                             .arg(secret.id.value);
    REQUIRE(desk.give(ticket, Reply{body}, desk.anna));
    CHECK(desk.used(ticket) == std::vector{UsedArticle{first.id, 1, ArticleUse::Cited}});
    CHECK(desk.counts(first.id).cited == 1);
    desk.isSound();
}

TEST_CASE("Tickets are listed by their numbers whether they are open or done", "[knowledge]")
{
    UsesDesk desk;
    const TicketId open = desk.openTicket(QStringLiteral("Nothing prints"));
    const TicketId done = desk.openTicket(QStringLiteral("Nothing scans"));
    desk.openTicket(QStringLiteral("Nothing hums"));
    REQUIRE(desk.give(done, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Plugged in.")}, {}}, desk.anna));
    const QString both = QStringLiteral("number:%1,#%2").arg(open.value).arg(done.value);
    CHECK(desk.listed(both) == 2);
    CHECK(desk.listed(both + QStringLiteral(" printer")) == 0);
    CHECK(desk.listed(both + QStringLiteral(" state:open")) == 1);
    CHECK(desk.listed(QStringLiteral("number:%1").arg(done.value)) == 1);
    CHECK(desk.listed(QStringLiteral("number:9999")) == 0);
    CHECK(desk.listed(QStringLiteral("-number:%1").arg(open.value)) == 2);
}

TEST_CASE("Resolving names the article that solved it in the same step", "[knowledge]")
{
    UsesDesk desk;
    const Article article = desk.keep(QStringLiteral("Print queue hangs"));
    const TicketId ticket = desk.openTicket(QStringLiteral("Nothing prints"));
    REQUIRE(desk.give(ticket, ClaimTicket{}, desk.anna));
    ResolveTicket resolve;
    resolve.resolution = {QStringLiteral("solved"), QStringLiteral("Cleared the queue.")};
    resolve.article = ArticleId{99};
    CHECK(reasonOf(desk.give(ticket, resolve, desk.anna)) == Reason::NoSuchArticle);
    CHECK(isOpen(desk.ticket(ticket).progress.type));
    resolve.article = article.id;
    const auto receipt = desk.give(ticket, resolve, desk.anna);
    REQUIRE(receipt);
    CHECK(desk.counts(article.id).solved == 1);
    CHECK(desk.listed(QStringLiteral("article:%1").arg(article.id.value)) == 1);
    must(desk.desk().undo(receipt->command, desk.anna));
    CHECK(desk.counts(article.id).solved == 0);
    CHECK(isOpen(desk.ticket(ticket).progress.type));
}

TEST_CASE("Of one reader the last rating of the current version counts", "[knowledge]")
{
    UsesDesk desk;
    Article article = desk.keep(QStringLiteral("Print queue hangs"));
    const auto say = [&](Rating rating, const char* text, PersonId who) {
        return desk.desk().remark({article.id, article.version, rating, QString::fromUtf8(text)}, who);
    };
    REQUIRE(say(Rating::NotHelpful, "Too long", desk.mia));
    REQUIRE(say(Rating::Helpful, "", desk.mia));
    REQUIRE(say(Rating::Comment, "Thanks", desk.mia));
    REQUIRE(say(Rating::Flagged, "The menu has another name", desk.anna));
    CHECK(reasonOf(say(Rating::Flagged, "  ", desk.ben)) == Reason::TextMissing);
    CHECK(desk.counts(article.id) == ArticleCounts{article.id, 0, 0, 0, 1, 0, 1});
    CHECK(must(desk.store().articleHistory(article.id)).size() == 5);
    desk.isSound();
    article.cause = QStringLiteral("The service stopped");
    article = must(desk.desk().recordArticle(article, desk.boss));
    CHECK(desk.counts(article.id) == ArticleCounts{article.id});
    REQUIRE(say(Rating::Helpful, "", desk.ben));
    CHECK(desk.counts(article.id).helpful == 1);
    desk.isSound();
}

TEST_CASE("Nobody rates or counts what is not for them", "[knowledge]")
{
    UsesDesk desk;
    const Article experts = desk.keep(QStringLiteral("Experts only"), [](Article& a) {
        a.readers = Readers::Tier;
        a.tier = Tier{4};
    });
    const Article open = desk.keep(QStringLiteral("For all"));
    CHECK(reasonOf(desk.desk().remark({experts.id, 1, Rating::Helpful, {}}, desk.anna)) == Reason::NoSuchArticle);
    CHECK(desk.counts(experts.id, desk.anna) == ArticleCounts{});
    const TicketId ticket = desk.openTicket(QStringLiteral("Nothing prints"));
    CHECK(reasonOf(desk.give(ticket, UseArticle{experts.id, ArticleUse::Solved}, desk.anna)) == Reason::NoSuchArticle);
    REQUIRE(desk.give(ticket, UseArticle{open.id, ArticleUse::Solved}, desk.ben));
    CHECK(desk.counts(open.id, desk.ben).solved == 1);
    Person anna = must(desk.store().person(desk.anna)).value();
    anna.serves = {desk.brio};
    must(desk.desk().recordPerson(anna, desk.admin));
    CHECK(desk.counts(open.id, desk.anna).solved == 0);
    CHECK(desk.counts(open.id, desk.mia).solved == 0);
}
