// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb that takes a file, with files that hold what they should not: it is done, or it says why not and nothing
// is.
#include "core/playbook/codec.h"
#include "core/playbook/defaultplaybook.h"
#include "core/storage/openstore.h"
#include "tests/cli/ctl.h"
#include "tests/cli/here.h"
#include "tests/support/badcontents.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// The playbook of a new desk with one of its guides: each call reads it, and the guides are most of it.
QByteArray smallPlaybook()
{
    Playbook playbook = defaultPlaybook();
    std::erase_if(playbook.guides, [](const Guide& guide) { return guide.key != GuideKey{QStringLiteral("mail")}; });
    return toDocument(playbook);
}

/// The number of the journal's last entry.
qint64 journalOf(const QString& path)
{
    const auto store = openStore(path);
    REQUIRE(store);
    return (*store)->tail(0)->sequence;
}

/// A desk and a folder, in which each verb gets each bad file.
class Desk
{
public:
    Desk()
    {
        m_ctl.write(QStringLiteral("small.json"), smallPlaybook());
        m_ctl.init({QStringLiteral("--playbook"), path("small.json")});
        m_ctl.done(u"--as anna open one");
        m_fresh = bytesOf(m_ctl.store());
        m_before = journalOf(m_ctl.store());
    }

    [[nodiscard]] const Ctl& ctl() const { return m_ctl; }
    [[nodiscard]] QString path(const char* name) const { return m_ctl.path(QLatin1String(name)); }

    /// `line` has an @ where the file stands, which is called like `name`. What `good` holds is taken, every other
    /// content of it taken or refused, and what is refused leaves the journal as it was.
    void give(const QByteArray& good, const char* name, const char* line)
    {
        INFO(line);
        CHECK(tried({QStringLiteral("the good one"), good}, name, line) == 0);
        int refused = 0;
        int count = 0;
        for (const BadContent& bad : badContents(good)) {
            INFO(bad.name.toStdString());
            refused += tried(bad, name, line) == 0 ? 0 : 1;
            ++count;
        }
        CHECK(count > 200);
        std::printf("%s: %d of %d refused\n", line, refused, count);
        checkWhole(m_ctl.store(), line);
        replaceStore(m_ctl.store(), m_fresh);
    }

private:
    int tried(const BadContent& content, const char* name, const char* line)
    {
        m_ctl.write(QLatin1String(name), content.bytes);
        QStringList words{QStringLiteral("--store"), m_ctl.store(), QStringLiteral("--as"), QStringLiteral("boss")};
        for (const QString& word : QString::fromUtf8(line).split(QLatin1Char(' ')))
            words.append(word == QStringLiteral("@") ? path(name) : word);
        const Said said = runHere(words);
        CHECK(wrongWith(said) == QString());
        if (said.exit != 0) {
            INFO(said.err.toStdString());
            CHECK(journalOf(m_ctl.store()) == m_before);
        } else if (journalOf(m_ctl.store()) != m_before) {
            checkWhole(m_ctl.store(), line);
            replaceStore(m_ctl.store(), m_fresh);
        }
        return said.exit;
    }

    Ctl m_ctl;
    QByteArray m_fresh;
    qint64 m_before = 0;
};

/// Enough rows to learn from.
QByteArray table()
{
    QByteArray rows = "number,subject,queue,opened,text\n";
    for (int i = 1; i <= 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows +=
            "A" + number + ",Printer is silent,Service desk,2026-01-05 10:00,\"It hums, \"\"softly\"\"\nand stops\"\n";
        rows += "B" + number + ",Screen is dark,Network,2026-01-06 11:30,Since noon\n";
    }
    return rows;
}

const QByteArray packet = R"({"symptom":"from file","steps-tried":"a","hypothesis":"b","ask":"c","exact-error":"d"})";

const QByteArray article =
    "---\ntitle: Boil water\nlanguage: en\n---\n# Boil water\n\nTake a kettle, [a tap](x) and **fill it**.\n";

} // namespace

TEST_CASE("No playbook file breaks a verb and one that is refused leaves the journal as it was")
{
    Desk desk;
    const QByteArray playbook = smallPlaybook();
    desk.give(playbook, "p.json", "playbook lint @");
    desk.give(playbook, "p.json", "playbook diff 1 @");
    desk.give(playbook, "p.json", "playbook publish @ --note x");
    desk.give(playbook, "p.json", "rehearse --draft @");
    desk.give(R"({"key":"tea","name":"Tea","nodes":[
        {"key":"boil","kind":"instruction","text":"Boil water.","next":"done"},
        {"key":"done","kind":"outcome","text":"Drink.","outcome":{"ending":"solved","code":"solved"}}]})",
              "g.json", "guide check @");
}

TEST_CASE("No table or calendar breaks a verb and one that is refused leaves the journal as it was")
{
    Desk desk;
    desk.give(table(), "t.csv", "import @");
    desk.give(table(), "t.csv", "classify eval @ --text subject --label queue --folds 2");
    const QByteArray days = bytesOf(sourceTree() + QStringLiteral("/tests/fuzz/corpus/icalendar/dates.ics"));
    desk.give(days, "d.ics", "calendar import @ --calendar office --publish x");
}

TEST_CASE("No article or text or packet in a file breaks a verb and one that is refused leaves the journal as it was")
{
    Desk desk;
    desk.give(article, "a.md", "kb new @");
    desk.give(R"({"id":"a","title":"Boil water","body":"Take a kettle."})", "a.jsonl", "kb import @");
    desk.give(packet, "p.json", "escalate 1 --to network --packet @");
    desk.give("Words\nand more", "t.txt", "note 1 --file @");
    desk.give("Words\nand more", "t.txt", "open x --file @");
    desk.give("Words\nand more", "t.txt", "attach 1 @");
}
