// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/playbook/codec.h"
#include "core/storage/openstore.h"
#include "core/ticket/apply.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <map>
#include <set>

using namespace tierdesk;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray fromSource(const char* path)
{
    return contents(test::sourceTree() + QLatin1Char('/') + QLatin1String(path));
}

ImportMapping mappingNamed(const char* name)
{
    return parseMapping(fromSource((std::string("resources/mappings/") + name + ".json").c_str())).value();
}

/// A new store with the default playbook, and imports into it.
class ImportDesk
{
public:
    ImportDesk()
    {
        const Playbook playbook = parsePlaybook(fromSource("resources/playbook/default.json")).value();
        Person administrator;
        administrator.name = QStringLiteral("Ines Okafor");
        administrator.login = QStringLiteral("ines");
        administrator.role = Role::Administrator;
        auto made = createStore(m_folder.filePath(QStringLiteral("import.store")), playbook, administrator, now);
        REQUIRE(made);
        m_store = *std::move(made);
    }

    Result<ImportOutcome, ImportError> import(const ImportMapping& mapping, QByteArray csv,
                                              ImportMode mode = ImportMode::Import, ProgressReport progress = {},
                                              const std::function<void()>& onReject = {})
    {
        rejected.clear();
        QBuffer buffer(&csv);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        return importFile(*m_store, {mapping, buffer, QStringLiteral("log.csv"), mode, PersonId{1}, now,
                                     [&](const RejectedRow& row) {
                                         rejected.push_back(row);
                                         if (onReject)
                                             onReject();
                                     },
                                     std::move(progress)});
    }

    [[nodiscard]] Ticket ticket(const char* externalId)
    {
        const auto id = m_store->find(QLatin1String(externalId));
        REQUIRE(id);
        REQUIRE(id->has_value());
        return fold(m_store->history(**id).value());
    }

    /// Another station publishes the playbook with one more queue.
    void publishElsewhere(const QString& queue)
    {
        const auto other = openStore(m_folder.filePath(QStringLiteral("import.store")));
        REQUIRE(other);
        Playbook playbook = *other.value()->playbook().value();
        playbook.queues.push_back(playbook.queues.front());
        playbook.queues.back().key = QueueKey{queue};
        playbook.queues.back().name = queue;
        REQUIRE(Desk(**other, [] { return now; }).publish(playbook, {}, PersonId{1}));
    }

    [[nodiscard]] qint64 end() { return m_store->tail(-1).value().sequence; }
    Store& store() { return *m_store; }

    static constexpr Instant now{1'780'000'000'000};
    std::vector<RejectedRow> rejected;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

ImportMapping smallLog()
{
    return parseMapping(R"({"name": "small", "rows": "event", "times": {"formats": ["iso"]},
        "tiers": {"rules": [{"match": "2nd", "tier": 2}], "otherwise": 1},
        "ticket": {"externalId": "{id}", "subject": "{subject}", "queue": "{team}", "assignee": "{who}", "changedBy": "{who}",
                   "changedAt": "{at}",
                   "state": {"from": "{state}", "map": {"open": "open", "wait": "pending-requester", "done": "resolved"}}}})")
        .value();
}

constexpr const char* smallRows = "id,subject,team,who,at,state\n"
                                  "A,Printer,Desk,Uma,2026-03-02T09:00:00Z,open\n"
                                  "A,Printer,Desk,Uma,2026-03-02T09:00:00Z,open\n"
                                  "A,Printer,Lab 2nd,Vic,2026-03-02T10:00:00Z,open\n"
                                  "B,Mouse,Desk,Uma,2026-03-02T11:00:00Z,wait\n"
                                  "A,Printer,Desk,Uma,2026-03-02T12:00:00Z,done\n";

} // namespace

TEST_CASE("Rows of a log become the events that explain what differs")
{
    ImportDesk desk;
    const auto outcome = desk.import(smallLog(), smallRows);
    REQUIRE(outcome);
    CHECK(outcome->rows == 5);
    CHECK(outcome->imported == 5);
    CHECK(outcome->ticketsOpened == 2);
    CHECK(outcome->queues == 2);
    CHECK(outcome->people == 2);

    const Ticket ticket = desk.ticket("A");
    CHECK(ticket.placement.hops == 2);
    CHECK(ticket.placement.returns == 1);
    CHECK(ticket.progress.type == StateType::Resolved);
    CHECK(ticket.createdAt == parseIsoInstant(QStringLiteral("2026-03-02T09:00:00Z")));
    CHECK(ticket.changedAt == parseIsoInstant(QStringLiteral("2026-03-02T12:00:00Z")));
    CHECK(desk.ticket("B").progress.type == StateType::PendingRequester);
}

TEST_CASE("Every row of a log leaves an entry even where nothing differs")
{
    ImportDesk desk;
    REQUIRE(desk.import(smallLog(), smallRows));
    int rows = 0;
    std::set<CommandId> commands;
    const auto history = desk.store().history(desk.ticket("A").id).value();
    for (const JournalEntry& entry : history) {
        rows += entry.is<SourceRowRecorded>() ? 1 : 0;
        commands.insert(entry.command);
        CHECK(entry.cause.kind == CauseKind::Import);
    }
    CHECK(rows == 4);
    CHECK(commands.size() == 4);
}

TEST_CASE("The same import again adds nothing and a longer log adds its new rows")
{
    ImportDesk desk;
    REQUIRE(desk.import(smallLog(), smallRows));
    const qint64 before = desk.end();
    const auto again = desk.import(smallLog(), smallRows);
    REQUIRE(again);
    CHECK(again->known == 5);
    CHECK(again->imported == 0);
    CHECK(desk.end() == before);

    const auto longer = desk.import(smallLog(), QByteArray(smallRows) + "B,Mouse,Desk,Uma,2026-03-03T11:00:00Z,done\n");
    REQUIRE(longer);
    CHECK(longer->imported == 1);
    CHECK(longer->ticketsContinued == 1);
    CHECK(desk.ticket("B").progress.type == StateType::Resolved);
}

TEST_CASE("One bad row does not stop the rest and comes in once it is mended")
{
    ImportDesk desk;
    QByteArray broken(smallRows);
    broken.replace("11:00:00Z,wait", "eleven,wait");
    const auto outcome = desk.import(smallLog(), broken);
    REQUIRE(outcome);
    CHECK(outcome->rejected == 1);
    REQUIRE(desk.rejected.size() == 1);
    CHECK(desk.rejected.front().line == 5);
    CHECK(outcome->imported == 4);
    const auto mended = desk.import(smallLog(), smallRows);
    REQUIRE(mended);
    CHECK(mended->imported == 1);
}

TEST_CASE("A dry run counts as the import would and changes nothing")
{
    ImportDesk desk;
    const qint64 before = desk.end();
    const auto outcome = desk.import(smallLog(), smallRows, ImportMode::DryRun);
    REQUIRE(outcome);
    CHECK(outcome->imported == 5);
    CHECK(outcome->ticketsOpened == 2);
    CHECK(desk.end() == before);
    CHECK(desk.store().playbook().value()->version == 1);
}

TEST_CASE("A playbook that is published while the file is read keeps what it says")
{
    ImportDesk desk;
    QByteArray broken(smallRows);
    broken.replace("11:00:00Z,wait", "eleven,wait");
    const auto publish = [&] { desk.publishElsewhere(QStringLiteral("Desk")); };
    const auto outcome = desk.import(smallLog(), broken, ImportMode::Import, {}, publish);
    REQUIRE(outcome);
    CHECK(outcome->imported == 4);
    // The rows name "Desk" and "Lab 2nd"; the first of them is there by now.
    CHECK(outcome->queues == 1);
    const PlaybookPtr playbook = desk.store().playbook().value();
    CHECK(playbook->version == 3);
    CHECK(std::ranges::count(playbook->queues, QStringLiteral("Desk"), &Queue::name) == 1);
    CHECK(desk.ticket("A").placement.place.queue == QueueKey{QStringLiteral("Desk")});
    CHECK(desk.store().verify({}).value().empty());
}

TEST_CASE("A cancelled import leaves no residue")
{
    const auto folder = test::realData();
    if (!folder)
        return;
    ImportDesk desk;
    const qint64 before = desk.end();
    const QByteArray log = contents(*folder + QStringLiteral("/logs/vinst_sample.csv"));
    const auto outcome = desk.import(mappingNamed("vinst"), log, ImportMode::Import, [&](qint64 done, qint64 total) {
        return done > total * 3 / 4 ? Progressing::Cancel : Progressing::Continue;
    });
    REQUIRE_FALSE(outcome);
    CHECK(std::get<StorageError>(outcome.error()).fault == StorageFault::Cancelled);
    CHECK(desk.end() == before);
    CHECK(desk.store().verify({}).value().empty());
}

TEST_CASE("The real logs come in whole and verify clean")
{
    const auto folder = test::realData();
    if (!folder)
        return;
    struct Expected
    {
        const char* mapping;
        const char* file;
        qint64 rows;
        qint64 tickets;
    };
    const auto expected = GENERATE(Expected{"vinst", "vinst_sample.csv", 3497, 396},
                                   Expected{"servicenow", "servicenow_sample.csv", 4838, 836},
                                   Expected{"tickets", "tickets_sample.csv", 2350, 2350});
    ImportDesk desk;
    const auto outcome = desk.import(mappingNamed(expected.mapping),
                                     contents(*folder + QStringLiteral("/logs/") + QLatin1String(expected.file)));
    REQUIRE(outcome);
    CAPTURE(expected.file);
    CHECK(outcome->rejected == 0);
    CHECK(outcome->imported == expected.rows);
    CHECK(outcome->ticketsOpened == expected.tickets);
    CHECK(desk.store().verify({}).value().empty());
    const qint64 end = desk.end();
    const auto again = desk.import(mappingNamed(expected.mapping),
                                   contents(*folder + QStringLiteral("/logs/") + QLatin1String(expected.file)));
    REQUIRE(again);
    CHECK(again->known == expected.rows);
    CHECK(desk.end() == end);
}
