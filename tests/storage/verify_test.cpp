// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of tampering is found, and named.
#include "core/storage/openstore.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"

#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// What lets the journal be edited.
QByteArray unguarded()
{
    return elsewhere.make ? "" : "DROP TRIGGER journal_is_not_edited; DROP TRIGGER journal_is_not_shortened;";
}

/// Which checks speak after the statements were run on the closed store.
std::set<QString> findingsAfter(TestDesk& desk, const QByteArray& statements)
{
    desk.close();
    tamper(desk.path(), statements);
    desk.open();
    std::set<QString> checks;
    for (const Finding& finding : must(desk.store().verify({}))) {
        CHECK_FALSE(finding.what.isEmpty());
        checks.insert(finding.check);
    }
    return checks;
}

bool finds(const QByteArray& statements, const char* check)
{
    RandomDesk desk;
    desk.takeMany(90, 12);
    const TicketId id = desk.openTicket(QStringLiteral("With a file"));
    must(desk.desk().attach(id, QStringLiteral("a"), {}, QByteArrayLiteral("bytes"), desk.anna));
    return findingsAfter(desk, statements).contains(QLatin1String(check));
}

} // namespace

TEST_CASE("an untouched store has nothing to find")
{
    RandomDesk desk;
    desk.takeMany(80, 5);
    CHECK(findingsAfter(desk, "SELECT 1").empty());
}

TEST_CASE("a changed journal breaks the chain")
{
    const QByteArray free = unguarded();
    CHECK(finds(free + "UPDATE journal SET payload = replace(payload, 'e', 'a') WHERE sequence = 15", "chain"));
    CHECK(finds(free + "UPDATE journal SET actor = actor + 1 WHERE sequence = 15", "chain"));
    CHECK(finds(free + "UPDATE journal SET cause_kind = 'nobody' WHERE sequence = 15", "chain"));
    CHECK(finds(free + "UPDATE journal SET version = version + 4294967296 WHERE sequence = 15", "chain"));
    CHECK(finds(free + "UPDATE journal SET recorded_at = recorded_at + 1 WHERE sequence = 15", "chain"));
    CHECK(finds(free + "DELETE FROM journal WHERE sequence = 15", "chain"));
    CHECK(finds(free + "UPDATE journal SET payload = (SELECT payload FROM journal WHERE sequence = 16), "
                       "kind = (SELECT kind FROM journal WHERE sequence = 16) WHERE sequence = 15",
                "chain"));
}

TEST_CASE("a journal whose end was cut off no longer matches its projections")
{
    CHECK(
        finds(unguarded() + "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)", "projection"));
}

TEST_CASE("a changed cell of any projection is found")
{
    for (const char* statement :
         {"UPDATE ticket SET subject = subject || '!' WHERE ticket = 1", "UPDATE ticket SET due = 5 WHERE ticket = 2",
          "UPDATE ticket SET requester_key = 'zz' WHERE ticket = 1", "DELETE FROM ticket_mention",
          "UPDATE ticket_count SET tickets = tickets + 1", "DELETE FROM flow WHERE flow = 0",
          "INSERT INTO ticket_watcher VALUES (1, 1)", "UPDATE person SET role = 'administrator' WHERE person = 6",
          "DELETE FROM person_word WHERE person = 3", "UPDATE client SET name = 'Other'",
          "UPDATE playbook SET document = replace(document, 'Small', 'Large')",
          "INSERT INTO source_ticket VALUES ('a', 'b', 1)", "DELETE FROM ticket_tag",
          "UPDATE ticket_text SET notes = notes || ' more'"}) {
        INFO(statement);
        CHECK(finds(statement, "projection"));
    }
}

TEST_CASE("words that do not match the texts are found", "[.postgresql]")
{
    CHECK(finds("UPDATE ticket_search SET words = CAST('hidden' AS tsvector) WHERE ticket = 1", "projection"));
    CHECK(finds("DELETE FROM ticket_search WHERE ticket = 2", "projection"));
}

TEST_CASE("a search index that does not match the texts is found", "[file]")
{
    CHECK(finds("DROP TRIGGER ticket_text_changed; UPDATE ticket_text SET notes = 'hidden' WHERE ticket = 1",
                "integrity"));
}

TEST_CASE("a file that is missing or changed is found")
{
    CHECK(finds("DELETE FROM file", "file"));
    CHECK(finds("UPDATE file SET bytes = CAST('other' AS " + QByteArray(elsewhere.make ? "BYTEA)" : "BLOB)"), "file"));
}

TEST_CASE("a row that points nowhere is found")
{
    CHECK(finds("INSERT INTO ticket_tag VALUES ('lost', 4711)", "foreign-key"));
}

TEST_CASE("a playbook that cannot be read is found")
{
    CHECK(finds("UPDATE playbook SET document = 'no document'", "playbook"));
}

TEST_CASE("tickets are not followed past an old playbook that cannot be read")
{
    TestDesk desk;
    must(desk.desk().publish(*must(desk.store().playbook()), {}, desk.admin));
    REQUIRE(desk.store().courseBasis());
    desk.close();
    tamper(desk.path(), "UPDATE playbook SET document = 'no document' WHERE version = 1");
    desk.open();
    const auto basis = desk.store().courseBasis();
    REQUIRE_FALSE(basis);
    CHECK(basis.error().fault == StorageFault::Damaged);
    CHECK(basis.error().where == QStringLiteral("playbook 1"));
}

TEST_CASE("a page overwritten anywhere is found or the store is refused", "[file]")
{
    RandomDesk desk;
    desk.takeMany(25, 2);
    desk.close();
    const QByteArray whole = bytesOf(desk.path());
    constexpr qsizetype page = 4096;
    int quiet = 0;
    for (qsizetype at = 0; at < whole.size(); at += page) {
        QByteArray broken = whole;
        broken.replace(at + (at == 0 ? 100 : 0), 64, QByteArray(64, '\xaa'));
        write(desk.path(), broken);
        const auto store = openStore(desk.path());
        if (!store)
            continue;
        const auto findings = (*store)->verify({});
        if (findings && findings->empty())
            ++quiet;
    }
    CHECK(quiet == 0);
}
