// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// When a desk suggests where a new ticket belongs, and when it stays silent.
#include "core/desk/filing.h"
#include "tests/support/catch.h"

using namespace tierdesk;

namespace {

const QString english = QStringLiteral("en");

/// Three matters in words that take turns, so that no text is like another.
std::vector<FiledText> fewTexts(int each)
{
    const QStringList devices{QStringLiteral("printer"), QStringLiteral("scanner"), QStringLiteral("copier")};
    const QStringList troubles{QStringLiteral("paper jam"), QStringLiteral("toner empty"), QStringLiteral("stripes")};
    const QStringList accounts{QStringLiteral("password"), QStringLiteral("login"), QStringLiteral("account")};
    const QStringList locks{QStringLiteral("expired"), QStringLiteral("locked"), QStringLiteral("forgotten")};
    std::vector<FiledText> texts;
    for (int i = 0; i < each; ++i) {
        const QString room = QStringLiteral("room%1").arg(i);
        texts.push_back({devices[i % 3] + u' ' + troubles[i / 3 % 3] + u' ' + room, QStringLiteral("hardware")});
        texts.push_back({accounts[i % 3] + u' ' + locks[i / 3 % 3] + u' ' + room, QStringLiteral("access")});
        texts.push_back({QStringLiteral("invoice for order ") + room, QStringLiteral("purchase")});
    }
    return texts;
}

Playbook fewCategories()
{
    Playbook book;
    for (const char* key : {"hardware", "access", "purchase"}) {
        book.categories.push_back({CategoryKey{QLatin1String(key)}, QLatin1String(key), {}});
        book.queues.push_back({QueueKey{QLatin1String(key)}, QLatin1String(key), Tier{1}, QueueKind::Team, {}, {}});
    }
    return book;
}

std::vector<SolvedTicket> solved(const std::vector<FiledText>& texts)
{
    std::vector<SolvedTicket> tickets;
    for (const FiledText& text : texts)
        tickets.push_back({TicketId{1}, text.text, CategoryKey{text.label}, QueueKey{text.label}});
    return tickets;
}

} // namespace

TEST_CASE("What nobody could learn from stays silent and says how often it was right", "[filing]")
{
    if (!canLearn())
        return;
    std::vector<SolvedTicket> tickets = solved(fewTexts(80));
    // Categories by chance: no word speaks for any of them.
    quint32 chance = 1;
    for (SolvedTicket& ticket : tickets) {
        chance = chance * 1664525U + 1013904223U;
        ticket.category = CategoryKey{fewTexts(1).at(chance >> 16U & 1U).label};
    }
    const auto learnt = learnFiling(tickets, fewCategories(), english);
    REQUIRE(learnt.has_value());
    CHECK(learnt->category.silence == Silence::TooOftenWrong);
    REQUIRE(learnt->category.rate.has_value());
    CHECK(learnt->category.rate->tested == 40);
    CHECK_FALSE(learnt->category.suggestion(QStringLiteral("printer paper jam")).has_value());
    CHECK(learnt->category.guess(QStringLiteral("printer paper jam")).has_value());
    CHECK_FALSE(learnt->queue.silence.has_value());
    CHECK(learnt->queue.suggestion(QStringLiteral("printer paper jam"))->label == QStringLiteral("hardware"));
}

TEST_CASE("Always saying the same is not taken for knowledge however often that is right", "[filing]")
{
    if (!canLearn())
        return;
    std::vector<SolvedTicket> tickets = solved(fewTexts(80));
    for (std::size_t i = 0; i < tickets.size(); ++i)
        tickets[i].category = CategoryKey{i % 7 == 0 ? QStringLiteral("access") : QStringLiteral("hardware")};
    const auto learnt = learnFiling(tickets, fewCategories(), english);
    REQUIRE(learnt.has_value());
    CHECK(learnt->category.rate->share() > leastHitRate);
    CHECK(learnt->category.silence == Silence::TooOftenWrong);
}

TEST_CASE("Categories that are gone and those that hardly any ticket has are not learnt", "[filing]")
{
    if (!canLearn())
        return;
    std::vector<SolvedTicket> tickets = solved(fewTexts(80));
    Playbook book = fewCategories();
    book.categories.pop_back();
    book.queues.back().retired = true;
    for (std::size_t i = 0; i < 4; ++i)
        tickets[i].queue = QueueKey{QStringLiteral("access")};
    const auto learnt = learnFiling(tickets, book, english);
    REQUIRE(learnt.has_value());
    CHECK(learnt->category.tickets == 160);
    CHECK(learnt->category.silence == Silence::TooFewTickets);

    const auto all = learnFiling(tickets, fewCategories(), english);
    REQUIRE(all.has_value());
    CHECK(all->category.classifier->labels() == 3);
    for (SolvedTicket& ticket : tickets)
        ticket.category = CategoryKey{QStringLiteral("access")};
    CHECK(learnFiling(tickets, fewCategories(), english)->category.silence == Silence::OneAnswer);
}
