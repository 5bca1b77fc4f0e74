// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk learns from where its tickets were filed.
#include "core/triage/hitrate.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QFile>

using namespace tierdesk;
using namespace tierdesk::test;

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

/// The real tickets, which have neither quotes nor commas within their text.
std::vector<FiledText> sample(const QString& folder)
{
    QFile file(folder + QStringLiteral("/logs/tickets_sample.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    (void)file.readLine();
    std::vector<FiledText> texts;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype comma = line.lastIndexOf(u',');
        texts.push_back({line.first(comma), line.sliced(comma + 1)});
    }
    return texts;
}

} // namespace

TEST_CASE("What was learnt files a new text and names the words that speak for it", "[triage]")
{
    if (!canLearn())
        return;
    const auto learnt = Classifier::learn(fewTexts(12), english);
    REQUIRE(learnt.has_value());
    const auto found = learnt->classify(QStringLiteral("Hello, the Printers on my floor have a PAPER JAM. Thanks!"));
    REQUIRE(found.has_value());
    CHECK(found->label == QStringLiteral("hardware"));
    CHECK(found->confidence > 0.7);
    CHECK(found->confidence <= 1);
    CHECK(found->words.contains(QStringLiteral("printers")));
    CHECK(found->words.filter(QStringLiteral("jam")).size() == 1);
    CHECK_FALSE(found->words.contains(QStringLiteral("thanks")));
    CHECK_FALSE(found->words.contains(QStringLiteral("floor")));
}

TEST_CASE("A text without any word that was learnt is filed nowhere", "[triage]")
{
    if (!canLearn())
        return;
    const auto learnt = Classifier::learn(fewTexts(12), english);
    REQUIRE(learnt.has_value());
    CHECK_FALSE(learnt->classify(QStringLiteral("Zebra!")).has_value());
    CHECK_FALSE(learnt->classify(QString()).has_value());
}

TEST_CASE("Nothing is learnt from texts that are all alike or when nobody wants it any more", "[triage]")
{
    std::vector<FiledText> texts = fewTexts(6);
    CHECK_FALSE(Classifier::learn(texts, english, [] { return false; }).has_value());
    for (FiledText& text : texts)
        text.label = QStringLiteral("one");
    CHECK_FALSE(Classifier::learn(texts, english).has_value());
    CHECK_FALSE(Classifier::learn({}, english).has_value());
    CHECK_FALSE(crossValidate({}, 5, 1, english).has_value());
}

TEST_CASE("What a corrected text teaches is what it was corrected to", "[triage]")
{
    if (!canLearn())
        return;
    std::vector<FiledText> texts = fewTexts(12);
    const QString toner = QStringLiteral("toner empty again");
    REQUIRE(Classifier::learn(texts, english)->classify(toner)->label == QStringLiteral("hardware"));
    for (FiledText& text : texts) {
        if (text.text.contains(QStringLiteral("toner")))
            text.label = QStringLiteral("purchase");
    }
    CHECK(Classifier::learn(texts, english)->classify(toner)->label == QStringLiteral("purchase"));
}

TEST_CASE("Every text is tested once in a cross validation and the same seed gives the same figures", "[triage]")
{
    if (!canLearn())
        return;
    std::vector<FiledText> texts = fewTexts(20);
    texts.push_back({QStringLiteral("zebra"), QStringLiteral("access")});
    const auto rate = crossValidate(texts, 5, 7, english);
    REQUIRE(rate.has_value());
    CHECK(rate->tested == 61);
    CHECK(rate->commonest == 21);
    int inBands = 0;
    for (const HitRate::Band& band : rate->bands)
        inBands += band.tested;
    CHECK(inBands == 60);
    CHECK(rate->right == 60);
    CHECK(crossValidate(texts, 5, 7, english) == rate);
}

TEST_CASE("More than 77 of 100 real tickets are filed where people filed them and confidence means what it says",
          "[triage]")
{
    const auto data = realData();
    if (!data || !canLearn())
        return;
    const std::vector<FiledText> texts = sample(*data);
    REQUIRE(texts.size() == 2350);
    const auto rate = crossValidate(texts, 5, 1, english);
    REQUIRE(rate.has_value());
    WARN("accuracy " << rate->share());
    CHECK(rate->tested == 2350);
    CHECK(rate->share() > 0.77);
    // Where there are enough to say so, it is right about as often as it believes to be, or more often.
    for (std::size_t i = 0; i < HitRate::bandCount; ++i) {
        const HitRate::Band& band = rate->bands[i];
        if (band.tested >= 100)
            CHECK(static_cast<double>(band.right) / band.tested > static_cast<double>(i) / 10);
    }
}
