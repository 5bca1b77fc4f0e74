// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search of the knowledge base is worked out with: scores by hand, stems, passages.
#include "core/knowledge/articlesight.h"
#include "core/knowledge/contentwords.h"
#include "core/knowledge/passage.h"
#include "core/knowledge/ranking.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace tierdesk;

namespace {

constexpr ArticleId one{1};
constexpr ArticleId two{2};
constexpr ArticleId three{3};

/// All of average length, so that length takes no part.
const std::vector<ArticleLength> alike{{one, 2, 10}, {two, 2, 10}, {three, 2, 10}};

double scoreOf(const std::vector<RankedArticle>& ranked, ArticleId article)
{
    const auto found = std::ranges::find(ranked, article, &RankedArticle::article);
    return found == ranked.end() ? 0 : found->score;
}

bool isAbout(double value, double wanted)
{
    return std::abs(value - wanted) < 1e-9;
}

} // namespace

TEST_CASE("The score of a word is its rarity times how often it stands there with less and less to gain", "[ranking]")
{
    Ranking ranking(alike);
    ranking.add(std::vector<WordCounts>{{one, 0, 1}, {two, 0, 3}});
    const auto best = ranking.best();
    // In two of three: ln(1 + 1.5 / 2.5). Once: 2.2 / 2.2. Three times: 3 * 2.2 / 4.2.
    CHECK(isAbout(scoreOf(best, one), std::log(1.6)));
    CHECK(isAbout(scoreOf(best, two), std::log(1.6) * 6.6 / 4.2));
    CHECK(best.size() == 2);
    CHECK(best.front().article == two);
}

TEST_CASE("A mention in the title counts as five in the text", "[ranking]")
{
    Ranking ranking(alike);
    ranking.add(std::vector<WordCounts>{{one, 1, 0}, {two, 0, 5}});
    CHECK(isAbout(scoreOf(ranking.best(), one), scoreOf(ranking.best(), two)));
}

TEST_CASE("In a long article a mention says less", "[ranking]")
{
    // Half the average and one and a half of it: 0.25 + 0.75 / 2 and 0.25 + 0.75 * 3 / 2.
    const std::vector<ArticleLength> lengths{{one, 1, 10}, {two, 1, 30}};
    Ranking ranking(lengths);
    ranking.add(std::vector<WordCounts>{{one, 0, 1}, {two, 0, 1}});
    const double rarity = std::log(1 + 0.5 / 2.5);
    CHECK(isAbout(scoreOf(ranking.best(), one), rarity * (1 / 0.625) * 2.2 / (1.2 + 1 / 0.625)));
    CHECK(isAbout(scoreOf(ranking.best(), two), rarity * (1 / 1.375) * 2.2 / (1.2 + 1 / 1.375)));
}

TEST_CASE("Any of the words will do and a rare one outweighs a common one", "[ranking]")
{
    Ranking ranking(alike);
    ranking.add(std::vector<WordCounts>{{one, 0, 1}, {two, 0, 1}, {three, 0, 1}});
    ranking.add(std::vector<WordCounts>{{three, 0, 1}});
    ranking.add({});
    const auto best = ranking.best();
    CHECK(best.size() == 3);
    CHECK(best.front().article == three);
    CHECK(isAbout(scoreOf(best, three), std::log(1 + 0.5 / 3.5) + std::log(1 + 2.5 / 1.5)));
    // Equals stand by their number.
    CHECK(best.at(1).article == one);
}

TEST_CASE("Two words side by side count a fifth of a word more", "[ranking]")
{
    Ranking ranking(alike);
    ranking.add(std::vector<WordCounts>{{one, 0, 1}, {two, 0, 1}});
    ranking.addPair(std::vector<WordCounts>{{two, 0, 1}});
    CHECK(isAbout(scoreOf(ranking.best(), one), std::log(1.6)));
    CHECK(isAbout(scoreOf(ranking.best(), two), std::log(1.6) + 0.2 * std::log(1 + 2.5 / 1.5)));
}

TEST_CASE("Articles outside the collection change nothing", "[ranking]")
{
    Ranking ranking(alike);
    ranking.add(std::vector<WordCounts>{{one, 0, 1}, {ArticleId{7}, 3, 9}});
    CHECK(ranking.best().size() == 1);
    CHECK(isAbout(scoreOf(ranking.best(), one), std::log(1 + 2.5 / 1.5)));
    CHECK(Ranking({}).best().empty());
}

TEST_CASE("One letter off is one changed or missing or superfluous or two swapped", "[ranking]")
{
    for (const char16_t* word : {u"printar", u"prnter", u"priinter", u"pritner", u"rinter", u"printe", u"xprinter"}) {
        CHECK(isOneLetterOff(u"printer", word));
        CHECK(isOneLetterOff(word, u"printer"));
    }
    for (const char16_t* word : {u"printer", u"print", u"pirnetr", u"painted", u""})
        CHECK_FALSE(isOneLetterOff(u"printer", word));
}

TEST_CASE("Words are stemmed by their language without case and accents", "[ranking]")
{
    const Stemmer english(QStringLiteral("en-GB"));
    CHECK(english.stem(QStringLiteral("Printers")) == english.stem(QStringLiteral("printer")));
    CHECK(english.stem(QStringLiteral("user’s")) == english.stem(QStringLiteral("USER")));
    CHECK(english.stem(QStringLiteral("connecting")) == QStringLiteral("connect"));
    const Stemmer german(QStringLiteral("de"));
    CHECK(german.stem(QStringLiteral("Häuser")) == german.stem(QStringLiteral("haus")));
    CHECK(Stemmer(QStringLiteral("tlh")).stem(QStringLiteral("Qapla'")) == QStringLiteral("qapla"));
    CHECK(Stemmer({}).stem(QStringLiteral("Cafés")) == QStringLiteral("cafes"));
}

TEST_CASE("Words are runs of letters and digits with the apostrophes inside", "[ranking]")
{
    const QString text = QStringLiteral(" Don't (re-)start Wi-Fi 'now' 𝒳1, ok");
    QStringList words;
    for (const TextWord& word : wordsIn(text))
        words.append(text.mid(word.at, word.length));
    CHECK(words == QStringList{QStringLiteral("Don't"), QStringLiteral("re"), QStringLiteral("start"),
                               QStringLiteral("Wi"), QStringLiteral("Fi"), QStringLiteral("now"), QStringLiteral("𝒳1"),
                               QStringLiteral("ok")});
}

TEST_CASE("A passage shows where most of the words stand and marks them", "[ranking]")
{
    const Stemmer english(QStringLiteral("en"));
    const QSet<QString> stems{english.stem(QStringLiteral("paper")), english.stem(QStringLiteral("jam"))};
    const QString filler =
        QStringLiteral("one two three four five six seven eight nine ten paper eleven twelve ").repeated(2);
    const QString passage = passageOf(filler + QStringLiteral("When the Paper jams, open it."), stems, english);
    CHECK(passage.contains(QStringLiteral("\u0002Paper\u0003 \u0002jams\u0003, open")));
    CHECK(passage.startsWith(QStringLiteral("…")));
    CHECK(passageOf(QStringLiteral("Nothing here"), stems, english) == QStringLiteral("Nothing here"));
    CHECK(passageOf({}, stems, english).isEmpty());
}

TEST_CASE("Who may read an article follows from its readers and its state", "[ranking]")
{
    Article article;
    article.readers = Readers::Client;
    article.clients = {ClientId{1}};
    article.state = ArticleState::Validated;
    using Whom = ArticleSight::Whom;
    CHECK(ArticleSight{Whom::Requester, {}, {ClientId{1}}}.reads(article));
    CHECK_FALSE(ArticleSight{Whom::Requester, {}, {ClientId{2}}}.reads(article));
    CHECK_FALSE(ArticleSight{Whom::Requester, {}, {}}.reads(article));
    CHECK(ArticleSight{Whom::Staff, {}, {}}.reads(article));
    CHECK_FALSE(ArticleSight{Whom::Staff, {}, {ClientId{2}}}.reads(article));
    CHECK_FALSE(ArticleSight{}.reads(article));
    article.state = ArticleState::NotValidated;
    CHECK_FALSE(ArticleSight{Whom::Requester, {}, {ClientId{1}}}.reads(article));
    article.readers = Readers::Tier;
    article.clients.clear();
    article.state = ArticleState::Validated;
    article.tier = Tier{2};
    CHECK_FALSE(ArticleSight{Whom::Requester, {}, {ClientId{1}}}.reads(article));
    CHECK_FALSE(ArticleSight{Whom::Staff, Tier{1}, {}}.reads(article));
    CHECK(ArticleSight{Whom::Staff, Tier{2}, {}}.reads(article));
}

TEST_CASE("What a text is about is told apart from what holds its sentences together")
{
    CHECK(contentWords(QStringLiteral("When I open the VPN it isn't there, and please hurry: a b c")) ==
          QStringList{QStringLiteral("open"), QStringLiteral("vpn"), QStringLiteral("hurry")});
    CHECK(contentWords(QStringLiteral("Der Drucker druckt nicht, bitte um Hilfe")) ==
          QStringList{QStringLiteral("drucker"), QStringLiteral("druckt"), QStringLiteral("hilfe")});
    CHECK(contentStems(QStringLiteral("printers printing printed"), Stemmer(QStringLiteral("en"))).size() <= 2);
    CHECK(contentWords(QStringLiteral(" the and ")).isEmpty());
}
