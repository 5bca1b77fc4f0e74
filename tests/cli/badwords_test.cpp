// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb and every option with words that nobody should give them, in this process, so that a crash is one here.
#include "app/cli/verb.h"
#include "core/playbook/codec.h"
#include "core/playbook/defaultplaybook.h"
#include "tests/cli/ctl.h"
#include "tests/cli/here.h"
#include "tests/cli/verblines.h"
#include "tests/support/badwords.h"
#include "tests/support/catch.h"

#include <chrono>
#include <cstdio>
#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

std::vector<Slot> slotsOf(const cli::Verb& verb)
{
    constexpr int mostWords = 3;
    std::vector<Slot> found;
    for (int i = 0; i < std::min(verb.words.most, mostWords); ++i)
        found.push_back({i, nullptr});
    for (const cli::Option& option : verb.options) {
        if (option.value)
            found.push_back({-1, option.name});
    }
    return found;
}

/// The fewest words that a verb takes, none of them bad.
QStringList plainLine(const cli::Verb& verb)
{
    return lineOf(verb, {}, {});
}

/// A long run says where it is.
void tell(const cli::Verb& verb, const Slot& slot, std::chrono::nanoseconds took)
{
    if (!qEnvironmentVariableIsSet("TIERDESK_BAD_WORDS"))
        return;
    std::printf("%6lld ms %s %s\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()), verb.name,
                slot.option ? slot.option : QByteArray::number(slot.word + 1).constData());
    std::fflush(stdout);
}

/// The playbook of a new desk with one of its guides: each call reads it, and the guides are most of it.
QByteArray smallPlaybook()
{
    Playbook playbook = defaultPlaybook();
    std::erase_if(playbook.guides, [](const Guide& guide) { return guide.key != GuideKey{QStringLiteral("mail")}; });
    REQUIRE(playbook.guides.size() == 1);
    return toDocument(playbook);
}

/// The verbs are dealt to the tests below, so that they run at once.
enum class Share { BeforeTickets, Tickets, AfterTickets };

std::vector<const cli::Verb*> verbsOf(Share share)
{
    std::vector<const cli::Verb*> found;
    Share at = Share::BeforeTickets;
    for (const cli::Family& family : cli::families()) {
        if (QByteArray(family.title).startsWith("Tickets: "))
            at = Share::Tickets;
        else if (at == Share::Tickets)
            at = Share::AfterTickets;
        for (const cli::Verb& verb : family.verbs) {
            // It would fill the disk.
            if (at == share && qstrcmp(verb.name, "generate") != 0)
                found.push_back(&verb);
        }
    }
    return found;
}

/// How many of the words each place gets: more than a sample only for whoever asks.
qsizetype wordsEach()
{
    constexpr int some = 24;
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("TIERDESK_BAD_WORDS", &given);
    return std::min<qsizetype>(given ? wanted : some, badWords().size());
}

/// Every place of each of these verbs gets some of the words, and the next place those that come after them, so that
/// few places see all words and all words many places. With TIERDESK_BAD_WORDS=1000 every place gets all.
void misuse(Share share)
{
    const Ctl ctl;
    ctl.write(QStringLiteral("small.json"), smallPlaybook());
    ctl.init({QStringLiteral("--playbook"), ctl.path(QStringLiteral("small.json"))});
    ctl.done(u"--as anna open one");
    ctl.done(u"--as anna open two");
    const QByteArray fresh = bytesOf(ctl.store());
    const DeepFolder folder;
    const QStringList general{QStringLiteral("--store"), ctl.store(), QStringLiteral("--as"), QStringLiteral("boss")};
    const qsizetype each = wordsEach();
    qsizetype turn = 0;
    int runs = 0;
    for (const cli::Verb* verb : verbsOf(share)) {
        for (const Slot& slot : slotsOf(*verb)) {
            // What is left behind in one place, some of it large, would slow down the next.
            replaceStore(ctl.store(), fresh);
            const auto began = std::chrono::steady_clock::now();
            for (qsizetype i = 0; i < each; ++i) {
                const QString& bad = badWords().at(turn++ % badWords().size());
                const QStringList line = general + lineOf(*verb, slot, bad);
                const QString wrong = wrongWith(runHere(line));
                ++runs;
                if (!wrong.isEmpty()) {
                    UNSCOPED_INFO(line.mid(4).join(QLatin1Char(' ')).left(300).toStdString());
                    CHECK(wrong == QString());
                }
            }
            checkWhole(ctl.store(), verb->name);
            tell(*verb, slot, std::chrono::steady_clock::now() - began);
        }
    }
    std::printf("%d runs, %lld of %lld words at each place\n", runs, static_cast<long long>(each),
                static_cast<long long>(badWords().size()));
    REQUIRE(runs > 600);
}

} // namespace

TEST_CASE("Every verb tells somebody it does not know so and none breaks")
{
    const Ctl ctl;
    ctl.init();
    ctl.done(u"--as anna open one");
    ctl.done(u"--as anna open two");
    const QString closed = ctl.path(QStringLiteral("closed.store"));
    ctl.write(QStringLiteral("boss.txt"), "the boss has a long one\n");
    const Said made = runHere({QStringLiteral("--store"), closed, QStringLiteral("--as"), QStringLiteral("boss"),
                               QStringLiteral("--password-file"), ctl.path(QStringLiteral("boss.txt")),
                               QStringLiteral("init"), QStringLiteral("--sign-in"), QStringLiteral("password")});
    REQUIRE(made.exit == 0);
    const DeepFolder folder;
    // A store in which nobody can sign in any more is looked into and mended; both tell and change nothing that is in
    // it.
    const QStringList free{QStringLiteral("rebuild"), QStringLiteral("verify"), QStringLiteral("init")};
    std::set<QString> answering;
    for (const QString& store : {ctl.store(), closed}) {
        for (const cli::Family& family : cli::families()) {
            for (const cli::Verb& verb : family.verbs) {
                const QStringList line =
                    QStringList{QStringLiteral("--store"), store, QStringLiteral("--as"), QStringLiteral("nosuch")} +
                    plainLine(verb);
                const Said said = runHere(line);
                INFO(line.mid(4).join(QLatin1Char(' ')).toStdString());
                CHECK(wrongWith(said) == QString());
                if (said.exit == 0)
                    answering.insert(QLatin1String(verb.name));
            }
        }
    }
    for (const QString& name : free)
        answering.erase(name);
    QStringList told(answering.begin(), answering.end());
    CHECK(told == QStringList());
}

TEST_CASE("No verb about the store or lists or reports or rules breaks whatever words it is given")
{
    misuse(Share::BeforeTickets);
}

TEST_CASE("No verb about tickets breaks whatever words it is given and the store stays whole")
{
    misuse(Share::Tickets);
}

TEST_CASE("No verb about guides or articles or people or the playbook breaks whatever words it is given")
{
    misuse(Share::AfterTickets);
}
