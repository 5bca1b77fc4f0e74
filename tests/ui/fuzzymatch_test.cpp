// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/fuzzymatch.h"

#include <rapidcheck.h>

using namespace tierdesk;

namespace {

int scoreOf(const char* needle, const char* text)
{
    const auto match = fuzzyMatch(QString::fromUtf8(needle), QString::fromUtf8(text));
    REQUIRE(match.has_value());
    return match->score;
}

} // namespace

TEST_CASE("letters have to be there in their order")
{
    CHECK(fuzzyMatch(QStringLiteral("esc"), QStringLiteral("Escalate")).has_value());
    CHECK(fuzzyMatch(QStringLiteral("ecl"), QStringLiteral("Escalate")).has_value());
    CHECK_FALSE(fuzzyMatch(QStringLiteral("tac"), QStringLiteral("Cat")).has_value());
    CHECK_FALSE(fuzzyMatch(QStringLiteral("esccc"), QStringLiteral("Escalate")).has_value());
    CHECK_FALSE(fuzzyMatch(QStringLiteral("a"), QString()).has_value());
}

TEST_CASE("an empty needle fits everything")
{
    const auto match = fuzzyMatch(QStringLiteral("  "), QStringLiteral("Reply"));
    REQUIRE(match.has_value());
    CHECK(match->score == 0);
    CHECK(match->where.empty());
}

TEST_CASE("case and accents do not matter and positions stay those of the text")
{
    const auto match = fuzzyMatch(QStringLiteral("rene"), QStringLiteral("Dr. René"));
    REQUIRE(match.has_value());
    CHECK(match->where == std::vector<int>{4, 5, 6, 7});
    CHECK(fuzzyMatch(QStringLiteral("ÉCO"), QStringLiteral("economy")).has_value());
}

TEST_CASE("the beginnings of words and runs of letters win over letters strewn about")
{
    CHECK(scoreOf("re", "Reply") > scoreOf("re", "Core memory"));
    CHECK(scoreOf("rt", "Return ticket") > scoreOf("rt", "Sort by age"));
    CHECK(scoreOf("net", "Network") > scoreOf("net", "Internal note"));
    CHECK(scoreOf("note", "Internal note") > scoreOf("note", "Next open ticket here"));
    CHECK(scoreOf("reply", "Reply") > scoreOf("reply", "Reply to everyone on the ticket"));
    CHECK(fuzzyMatch(QStringLiteral("it"), QStringLiteral("split into ticket"))->where == std::vector<int>{6, 11});
}

TEST_CASE("several words are looked for in any order")
{
    const auto match = fuzzyMatch(QStringLiteral("ticket new"), QStringLiteral("New ticket"));
    REQUIRE(match.has_value());
    CHECK(match->where == std::vector<int>{0, 1, 2, 4, 5, 6, 7, 8, 9});
}

TEST_CASE("what is reported as found spells the needle")
{
    CHECK(rc::check([] {
        const QString text = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::inRange('a', 'f')));
        const QString needle =
            QString::fromStdString(*rc::gen::resize(4, rc::gen::container<std::string>(rc::gen::inRange('a', 'f'))));
        // A plain subsequence search says whether there is a match at all.
        int found = 0;
        for (const QChar c : text)
            found += found < needle.size() && c == needle[found];
        const auto match = fuzzyMatch(needle, text);
        RC_ASSERT(match.has_value() == (found == needle.size()));
        if (!match)
            return;
        QString spelled;
        for (const int at : match->where)
            spelled += text[at];
        RC_ASSERT(spelled == needle);
    }));
}
