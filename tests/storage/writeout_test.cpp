// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// All that is known of a person or a client goes out: nothing in the journal or beside it is forgotten.
#include "app/about/writeout.h"
#include "core/journal/codec.h"
#include "core/storage/migrations.h"
#include "core/storage/nativestatement.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

#include <QJsonDocument>
#include <map>
#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

QJsonObject written(TestDesk& desk, const WhoseData& whose, const char* folder)
{
    desk.store().lookAs(desk.admin);
    must(writeOut(desk.store(), desk.desk(), whose, desk.admin, desk.pathOf(u8(folder)), {}));
    return QJsonDocument::fromJson(bytesOf(desk.pathOf(u8(folder) + u8("/data.json")))).object();
}

std::multiset<QString> kindsIn(const QJsonObject& document)
{
    std::multiset<QString> kinds;
    for (const QJsonValue& entry : document.value(QLatin1String("history")).toArray())
        kinds.insert(entry.toObject().value(QLatin1String("kind")).toString());
    return kinds;
}

/// One of each kind, of which that person is a part: named, or else as who caused it.
std::vector<DeskEvent> oneOfEach(PersonId person, ClientId client)
{
    Person named;
    named.id = person;
    named.name = u8("Mia Acorn");
    named.client = client;
    Article article;
    article.id = ArticleId{1};
    article.version = 1;
    article.title = u8("Toner");
    Turn turn;
    turn.said.text = u8("Where is the toner");
    return {{PlaybookPublished{2, QString::fromUtf8("{}"), u8("Quieter")}},
            {PersonRecorded{named}},
            {ClientRecorded{{client, u8("Acme")}}},
            {AccountChanged{person, AccountChange::SignedIn, u8("front-pc")}},
            {ContentRedacted{u8("A card"), {}}},
            {RecordsExported{person, {}, 3}},
            {ArticleRecorded{article}},
            {ArticleRemarked{article.id, 1, Rating::Helpful, u8("Clear")}},
            {ArticleVisited{article.id, 1, u8("toner"), VisitOutcome::Solved}},
            {ConversationContinued{ConversationId{1}, person, turn}},
            {ConversationRated{ConversationId{1}, person, 1, Rating::Helpful, u8("Thanks")}}};
}

/// Where a table's rows of somebody go out, or why they do not.
const std::map<QString, QString>& whereTablesGo()
{
    static const QString nobody = u8("names nobody");
    static const std::map<QString, QString> tables{
        {u8("journal"), u8("history, and each ticket's history")},
        {u8("file"), u8("files/")},
        {u8("draft"), u8("kept: drafts")},
        {u8("saved_view"), u8("kept: saved_views")},
        {u8("account"), u8("kept: account; not the password's hash, which is a secret of the way in")},
        {u8("presence"), u8("a heartbeat of this minute, gone with the next")},
        {u8("notice_read"), u8("which notices of a ticket's history were ticked off; says nothing of its own")},
        {u8("lease"), u8("names a station, no person")},
        {u8("redacting"), nobody},
        {u8("projection"), nobody},
    };
    return tables;
}

std::set<QString> tablesOf(const NativeDatabase& database)
{
    std::set<QString> tables;
    const auto keep = [](void* into, int, char** values, char**) {
        static_cast<std::set<QString>*>(into)->insert(QString::fromUtf8(values[0]));
        return 0;
    };
    constexpr const char* all = "SELECT name FROM sqlite_master WHERE type = 'table'";
    REQUIRE(sqlite3_exec(database.get(), all, keep, &tables, nullptr) == SQLITE_OK);
    return tables;
}

} // namespace

TEST_CASE("Every kind of event of the desk that somebody is a part of goes out with them", "[writeout]")
{
    TestDesk desk;
    const auto events = oneOfEach(desk.mia, desk.acme);
    std::set<std::size_t> kinds;
    for (const DeskEvent& event : events)
        kinds.insert(event.index());
    REQUIRE(kinds.size() == std::variant_size_v<DeskEvent::variant>);
    const auto before = kindsIn(written(desk, {desk.mia, {}}, "before"));
    const auto others = kindsIn(written(desk, {desk.olga, {}}, "others"));
    for (const DeskEvent& event : events) {
        // These name no person: they are hers when she did it.
        const bool hers =
            std::holds_alternative<PlaybookPublished>(event) || std::holds_alternative<ClientRecorded>(event) ||
            std::holds_alternative<ContentRedacted>(event) || std::holds_alternative<ArticleRecorded>(event) ||
            std::holds_alternative<ArticleRemarked>(event) || std::holds_alternative<ArticleVisited>(event);
        if (std::holds_alternative<PlaybookPublished>(event))
            continue;
        JournalEntry entry;
        entry.event = Event{event};
        entry.cause.actor = hers ? desk.mia : desk.boss;
        entry.command = CommandId{77};
        entry.occurredAt = entry.recordedAt = desk.now();
        entry.playbook = 1;
        const auto transaction = must(desk.store().begin());
        must(transaction->append(entry));
        must(transaction->commit());
    }
    Playbook book = *must(desk.store().playbook());
    must(desk.desk().publish(book, u8("Quieter"), desk.admin));

    const auto after = kindsIn(written(desk, {desk.mia, {}}, "after"));
    for (const DeskEvent& event : events) {
        if (std::holds_alternative<PlaybookPublished>(event))
            continue;
        const QString kind = kindWord(Event{event});
        CAPTURE(kind.toStdString());
        CHECK(after.count(kind) > before.count(kind));
    }
    // Of the other client's requester there is nothing new but that she was written out.
    auto still = kindsIn(written(desk, {desk.olga, {}}, "again"));
    const auto exported = still.find(u8("records-exported"));
    REQUIRE(exported != still.end());
    still.erase(exported);
    CHECK(still == others);

    const QJsonObject published = written(desk, {desk.admin, {}}, "admin");
    CHECK(kindsIn(published).contains(u8("playbook-published")));
    CHECK_FALSE(QJsonDocument(published).toJson().contains("\\\"queues\\\""));

    // A client's people are a part of it.
    const QByteArray whole = QJsonDocument(written(desk, {{}, desk.acme}, "client")).toJson();
    CHECK(whole.contains("Where is the toner"));
    CHECK(whole.contains("front-pc"));
    CHECK_FALSE(QJsonDocument(written(desk, {{}, desk.brio}, "brio")).toJson().contains("front-pc"));
}

TEST_CASE("What is kept of somebody beside the journal goes out without the hash of their password", "[writeout]")
{
    TestDesk desk;
    const TicketId ticket = desk.openTicket(u8("Printer jams"));
    must(desk.store().saveDraft({desk.anna, ticket, MessageKind::Note, u8("Half a thought"), desk.now()}));
    const std::vector<SavedView> views{{u8("Mine tomorrow"), u8("state:open")}};
    must(desk.store().saveViews(desk.anna, views));
    {
        const auto transaction = must(desk.store().begin());
        must(transaction->saveAccount({desk.anna, u8("$argon2id$secret"), true, 2, {}}));
        must(transaction->commit());
    }
    const QByteArray out = QJsonDocument(written(desk, {desk.anna, {}}, "anna")).toJson();
    CHECK(out.contains("Half a thought"));
    CHECK(out.contains("Mine tomorrow"));
    CHECK(out.contains("must_change"));
    CHECK_FALSE(out.contains("argon2id"));

    desk.store().lookAs(desk.anna);
    const QString refused = desk.pathOf(u8("refused"));
    CHECK_FALSE(writeOut(desk.store(), desk.desk(), {desk.boss, {}}, desk.anna, refused, {}).has_value());
    CHECK_THROWS(bytesOf(refused + u8("/data.json")));
}

TEST_CASE("Every table that is no projection goes out or has a reason not to", "[file][writeout]")
{
    TestDesk desk;
    desk.close();
    // Projections and the index of words are made of the journal alone, which goes out.
    const NativeDatabase projections = openNative(":memory:", SQLITE_OPEN_READWRITE);
    REQUIRE(sqlite3_exec(projections.get(), projectionTables(Dialect::Sqlite).constData(), nullptr, nullptr, nullptr) ==
            SQLITE_OK);
    const std::set<QString> folded = tablesOf(projections);
    REQUIRE(folded.contains(u8("conversation")));
    std::set<QString> rest;
    for (const QString& table : tablesOf(openNative(desk.path().toUtf8(), SQLITE_OPEN_READWRITE))) {
        if (!folded.contains(table) && !table.startsWith(u8("ticket_search")))
            rest.insert(table);
    }
    std::set<QString> known;
    for (const auto& [table, reason] : whereTablesGo()) {
        CHECK_FALSE(reason.isEmpty());
        known.insert(table);
    }
    for (const QString& table : rest)
        UNSCOPED_INFO(table.toStdString());
    CHECK(rest == known);
}
