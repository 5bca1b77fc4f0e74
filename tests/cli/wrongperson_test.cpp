// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb asked by people who may know nothing of a client, whose every text has one word in it.
#include "tests/cli/ctl.h"
#include "tests/cli/here.h"
#include "tests/cli/verblines.h"
#include "tests/support/catch.h"

#include <array>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString planted = QStringLiteral("zanzibar");

/// boss and ben work for all clients, anna for Acme alone; ben has left. Tickets 1 and 2 are of the other client.
class Planted
{
public:
    Planted()
    {
        ctl.init();
        boss({"client", "add", "Acme"});
        boss({"client", "add", "Zanzibar Ltd"});
        m_requester = boss({"person", "add", "--name", "Quill Zanzibar", "--client", "Zanzibar Ltd", "--mail",
                            "quill@zanzibar.example"})[QStringLiteral("id")]
                          .toInt();
        REQUIRE(m_requester > 0);
        boss({"person", "edit", "anna", "--serves", "Acme"});
        boss({"person", "edit", "ben", "--left", "yes"});
        for (int ticket = 0; ticket < 2; ++ticket)
            boss({"open", "words of Zanzibar", "--text", "words: the Zanzibar drum", "--requester", "Quill Zanzibar",
                  "--tag", "zanzibar", "--external-id", "ZANZIBAR-7", "--asset", "Zanzibar one"});
        boss({"note", "1", "words about Zanzibar for @anna"});
        boss({"reply", "1", "words to Zanzibar"});
        boss({"receive", "1", "words from Zanzibar"});
        boss({"contact", "1", "words with Zanzibar"});
        boss({"task", "add", "1", "ask Zanzibar"});
        boss({"work", "1", "5", "words at Zanzibar"});
        boss({"consult", "1", "network", "words on Zanzibar"});
        boss({"link", "1", "2"});
        boss({"guide", "run", "1", "mail"});
        ctl.write(QStringLiteral("zanzibar.txt"), "words");
        boss({"attach", "1", ctl.path(QStringLiteral("zanzibar.txt")).toUtf8().constData()});
        boss({"confide", "1", "--label", "Zanzibar key", "--text", "zanzibar"});
        ctl.write(QStringLiteral("a.md"), "---\ntitle: Zanzibar words\nreaders: client\nclients: Zanzibar Ltd\n"
                                          "state: validated\n---\n\nwords of Zanzibar\n");
        boss({"kb", "new", ctl.path(QStringLiteral("a.md")).toUtf8().constData()});
        ctl.done(as(QStringLiteral("Quill Zanzibar"), {QStringLiteral("ask"), QStringLiteral("words on Zanzibar")}));
        m_before = events();
    }

    QJsonObject boss(std::initializer_list<const char*> line) const
    {
        QStringList words;
        for (const char* word : line)
            words.append(QString::fromUtf8(word));
        return ctl.done(as(QStringLiteral("boss"), words));
    }
    [[nodiscard]] static QStringList as(const QString& who, const QStringList& line)
    {
        return QStringList{QStringLiteral("--as"), who} + line;
    }
    [[nodiscard]] QStringList events() const { return eventKinds(ctl.ticket(1)) + eventKinds(ctl.ticket(2)); }
    /// Nobody did anything to the two tickets.
    [[nodiscard]] bool isUntouched() const { return events() == m_before; }
    /// The requester's number, the client's name, an article: whatever a verb may take in a word.
    [[nodiscard]] QStringList names() const { return {QString::number(m_requester), QStringLiteral("2"), planted}; }

    const Ctl ctl;

private:
    int m_requester = 0;
    QStringList m_before;
};

/// What the whole store is looked after with is open to who has its file; `generate` would fill the disk.
bool isLeftOut(const cli::Verb& verb)
{
    static const QStringList names{QStringLiteral("verify"), QStringLiteral("rebuild"), QStringLiteral("generate"),
                                   QStringLiteral("watch")};
    return names.contains(QLatin1String(verb.name));
}

/// Whether it says the word; once where it was asked about it, to say what it was asked.
bool tells(const Planted& desk, const QString& who, const QStringList& line, const QString& asked)
{
    return std::ranges::any_of(std::array{false, true}, [&](bool json) {
        QStringList whole{QStringLiteral("--store"), desk.ctl.store(), QStringLiteral("--as"), who};
        if (json)
            whole.append(QStringLiteral("--json"));
        const Said said = runHere(whole + line, Output::Kept);
        const QString told = QString::fromUtf8(said.out + said.err);
        return told.count(planted, Qt::CaseInsensitive) > (asked == planted ? 1 : 0);
    });
}

/// The lines of all verbs that tell that person the word.
QStringList telling(const Planted& desk, const QString& who)
{
    QStringList found;
    for (const cli::Family& family : cli::families()) {
        for (const cli::Verb& verb : family.verbs) {
            if (isLeftOut(verb))
                continue;
            std::vector<std::pair<QStringList, QString>> lines{{lineOf(verb, {}, {}), {}}};
            for (int word = 0; word < std::min(verb.words.most, 2); ++word) {
                for (const QString& name : desk.names())
                    lines.emplace_back(lineOf(verb, {word, nullptr}, name), name);
            }
            for (const auto& [line, asked] : lines) {
                if (tells(desk, who, line, asked))
                    found.append(line.join(QLatin1Char(' ')));
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("No verb tells a word of a client to who does not work for it nor to a requester of none nor to who has left")
{
    const DeepFolder folder;
    for (const char* who : {"anna", "Mia Acorn", "ben"}) {
        const Planted desk;
        CAPTURE(who);
        CHECK(telling(desk, QString::fromUtf8(who)) == QStringList());
        CHECK(desk.isUntouched());
    }
}

TEST_CASE("The verbs that tell somebody nothing of a client tell who works for it a lot")
{
    const DeepFolder folder;
    const Planted desk;
    constexpr int many = 60;
    CHECK(telling(desk, QStringLiteral("boss")).size() > many);
    CHECK_FALSE(desk.isUntouched());
}
