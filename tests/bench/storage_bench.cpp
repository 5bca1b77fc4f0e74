// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Times the store at a given size and prints one JSON document. storage_bench [--tickets N] [--store FILE]
#include "core/desk/desk.h"
#include "core/storage/openstore.h"
#include "core/storage/sqlitestore.h"
#include "tests/bench/plausiblestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace tierdesk;

namespace {

template <class T>
T must(Stored<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", result.error().where.toUtf8().constData(),
                     result.error().detail.toUtf8().constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

Receipt ordered(Done<Receipt> done)
{
    if (!done) {
        std::fputs("an order failed\n", stderr);
        std::exit(1);
    }
    return *std::move(done);
}

/// Milliseconds on the clock and of this process's own computing; on a busy machine only the second says much.
struct Taken
{
    double wall = 0;
    double cpu = 0;
};

Taken timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6,
            static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC};
}

QJsonObject once(const std::function<void()>& work)
{
    const Taken taken = timed(work);
    return {{QStringLiteral("wall"), taken.wall}, {QStringLiteral("cpu"), taken.cpu}};
}

QJsonObject spread(std::vector<Taken> all)
{
    const auto at = [&](double share, double Taken::* what) {
        std::ranges::sort(all, {}, what);
        return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))].*what;
    };
    return {{QStringLiteral("median"), at(0.5, &Taken::wall)},
            {QStringLiteral("p95"), at(0.95, &Taken::wall)},
            {QStringLiteral("cpu"), at(0.5, &Taken::cpu)}};
}

template <class Work>
QJsonObject repeated(int times, Work work)
{
    std::vector<Taken> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(timed([&] { work(i); }));
    return spread(std::move(taken));
}

/// The statements that change something, as one order ran them, with their values.
int collect(unsigned, void* into, void* statement, void*)
{
    auto* prepared = static_cast<sqlite3_stmt*>(statement);
    char* text = sqlite3_expanded_sql(prepared);
    static_cast<std::vector<QByteArray>*>(into)->push_back(text);
    sqlite3_free(text);
    return 0;
}

/// One note on each of many tickets, and the same statements on a copy of the store through SQLite alone.
QJsonObject durableCommand(Store& store, const QString& copy, PersonId actor, const std::vector<TicketId>& tickets)
{
    Desk desk(store, [] { return Instant{1800000000000}; });
    std::vector<QByteArray> statements;
    sqlite3* handle = dynamic_cast<SqliteStore&>(store).connection().handle();
    must(store.backup(copy, {}));
    std::vector<std::vector<QByteArray>> orders;
    std::size_t next = 0;
    const QJsonObject ours = repeated(static_cast<int>(tickets.size()), [&](int) {
        (void)ordered(desk.submit(
            {makeCommandId(), tickets[next++], AddNote{QStringLiteral("A note of some words")}, actor, {}}));
    });
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, collect, &statements);
    next = 0;
    for (const TicketId ticket : tickets) {
        statements.clear();
        (void)ordered(
            desk.submit({makeCommandId(), ticket, AddNote{QStringLiteral("A note of other words")}, actor, {}}));
        // Triggers show up as comments.
        std::erase_if(statements, [](const QByteArray& text) { return text.startsWith("--"); });
        orders.push_back(statements);
    }
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    QFile::remove(copy);
    must(store.backup(copy, {}));
    const NativeDatabase floor = openNative(copy.toUtf8(), SQLITE_OPEN_READWRITE);
    sqlite3_exec(floor.get(), "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384", nullptr,
                 nullptr, nullptr);
    // The copy already holds these rows; what the floor writes comes after them.
    sqlite3_exec(floor.get(), "DROP TRIGGER journal_grows_at_its_end; DROP TRIGGER journal_is_not_shortened", nullptr,
                 nullptr, nullptr);
    std::vector<Taken> taken;
    for (const auto& order : orders) {
        std::vector<std::unique_ptr<NativeStatement>> prepared;
        for (QByteArray text : order) {
            text.replace("INSERT INTO journal", "INSERT OR REPLACE INTO journal");
            prepared.push_back(std::make_unique<NativeStatement>(floor.get(), text.constData()));
        }
        taken.push_back(timed([&] {
            for (const auto& statement : prepared) {
                while (statement->next()) {
                }
            }
        }));
    }
    const QJsonObject raw = spread(std::move(taken));
    return {{QStringLiteral("ours"), ours},
            {QStringLiteral("floor"), raw},
            {QStringLiteral("ratio"),
             ours[QStringLiteral("median")].toDouble() / raw[QStringLiteral("median")].toDouble()}};
}

QJsonObject firstScreens(Store& store, const std::vector<QueueCount>& counts)
{
    QJsonObject result;
    const auto measure = [&](const QString& name, const TicketFilter& filter, GroupBy group) {
        QJsonObject sorts;
        for (const SortKey sort : allValues<SortKey>()) {
            for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
                ListQuery query{filter, sort, direction, group, PersonId{2}, Instant{1800000000000}};
                const QString label =
                    toWord(sort) + QLatin1String(direction == SortDirection::Ascending ? " up" : " down");
                sorts.insert(label, repeated(5, [&](int) {
                                 const TicketList list = must(store.list(query, 100));
                                 (void)must(store.rows(list.ids));
                             })[QStringLiteral("cpu")]);
            }
        }
        double worst = 0;
        QString which;
        for (auto it = sorts.begin(); it != sorts.end(); ++it) {
            if (it->toDouble() > worst) {
                worst = it->toDouble();
                which = it.key();
            }
        }
        sorts.insert(QStringLiteral("worst"), QStringLiteral("%1: %2").arg(which).arg(worst));
        result.insert(name, sorts);
    };
    std::vector<QueueCount> bySize = counts;
    std::ranges::sort(bySize, std::greater{}, &QueueCount::open);
    const auto queue = [](const QueueCount& count) {
        return TicketFilter{{{FilterField::Queue, FilterRelation::Is, {count.queue.value}}}, {}};
    };
    for (const std::size_t place : {std::size_t{0}, bySize.size() / 8, bySize.size() / 2, bySize.size() - 1})
        measure(QStringLiteral("queue of %1").arg(bySize[place].open), queue(bySize[place]), GroupBy::None);
    TicketFilter anyState = queue(bySize[1]);
    anyState.terms.push_back({FilterField::State, FilterRelation::Is, {QStringLiteral("any")}});
    measure(QStringLiteral("queue of %1 with closed").arg(bySize[1].open), anyState, GroupBy::None);
    measure(QStringLiteral("all open"), {}, GroupBy::None);
    measure(QStringLiteral("all open by queue"), {}, GroupBy::Queue);
    measure(QStringLiteral("all open by tier"), {}, GroupBy::Tier);
    measure(QStringLiteral("all open by priority"), {}, GroupBy::Priority);
    measure(QStringLiteral("tier 4"), {{{FilterField::Tier, FilterRelation::Is, {QStringLiteral("4")}}}, {}},
            GroupBy::None);
    measure(QStringLiteral("mine"), {{{FilterField::Assignee, FilterRelation::Is, {QStringLiteral("me")}}}, {}},
            GroupBy::None);
    measure(QStringLiteral("unassigned"), {{{FilterField::Assignee, FilterRelation::Is, {QStringLiteral("none")}}}, {}},
            GroupBy::None);
    measure(QStringLiteral("text bak"), {{}, QStringLiteral("bak")}, GroupBy::None);
    return result;
}

QJsonObject searches(Store& store)
{
    QJsonObject result;
    for (const char* typed :
         {"b", "ba", "bak", "bake", "baker", "baker s", "baker se", "bakerlo", "minta", "vo de", "zanwi"})
        result.insert(QLatin1String(typed),
                      repeated(9, [&](int) { (void)must(store.search(QLatin1String(typed), 50)); }));
    result.insert(QStringLiteral("similar"), repeated(5, [&](int) {
                      (void)must(store.similar(QStringLiteral("baker selba minta vodengri torwi zanzan kertata"),
                                               TicketId{7}, 8));
                  }));
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("tickets"), {}, QStringLiteral("number"), QStringLiteral("100000")},
                       {QStringLiteral("store"), {}, QStringLiteral("file")}});
    parser.process(application);
    QTemporaryDir folder;
    bench::Size size;
    size.tickets = parser.value(QStringLiteral("tickets")).toInt();
    const QString path = parser.isSet(QStringLiteral("store")) ? parser.value(QStringLiteral("store"))
                                                               : folder.filePath(QStringLiteral("bench.tierdesk"));
    QJsonObject report;
    std::unique_ptr<Store> store;
    if (QFileInfo::exists(path)) {
        store = must(openStore(path));
    } else {
        store = must(createStore(path, bench::plausiblePlaybook(size), {}, Instant{1700000000000}));
        report.insert(QStringLiteral("fill"), once([&] { must(bench::fillPlausibly(*store, size)); }));
    }
    const qint64 entries = must(store->tail(-1)).sequence;
    report.insert(QStringLiteral("entries"), entries);
    report.insert(QStringLiteral("megabytes"), QFileInfo(path).size() >> 20);
    report.insert(QStringLiteral("open"), once([&] { store = must(openStore(path)); }));
    const auto counts = must(store->queueCounts());
    report.insert(QStringLiteral("first screen"), firstScreens(*store, counts));
    report.insert(QStringLiteral("all ids"), repeated(3, [&](int) { (void)must(store->list({}, 0)); }));
    report.insert(QStringLiteral("all ids by queue"), repeated(3, [&](int) {
                      ListQuery query;
                      query.group = GroupBy::Queue;
                      query.sort = SortKey::Subject;
                      (void)must(store->list(query, 0));
                  }));
    const std::vector<TicketId> all = must(store->list({}, 0)).ids;
    report.insert(QStringLiteral("history"), repeated(200, [&](int i) {
                      (void)must(store->history(all[static_cast<std::size_t>(i) * 37 % all.size()]));
                  }));
    report.insert(QStringLiteral("queue counts"), repeated(20, [&](int) { (void)must(store->queueCounts()); }));
    report.insert(QStringLiteral("my work"), repeated(20, [&](int i) { (void)must(store->myWork(PersonId{2 + i})); }));
    report.insert(QStringLiteral("people"), repeated(20, [&](int) {
                      (void)must(store->findPeople(QStringLiteral("ba"), PeopleKind::Anyone, 10));
                  }));
    report.insert(QStringLiteral("data version"), repeated(100, [&](int) { (void)must(store->dataVersion()); }));
    report.insert(QStringLiteral("search"), searches(*store));
    report.insert(QStringLiteral("durable command"),
                  durableCommand(*store, folder.filePath(QStringLiteral("floor")), PersonId{2},
                                 {all.begin(), all.begin() + std::min<std::ptrdiff_t>(500, std::ssize(all))}));
    report.insert(QStringLiteral("rebuild"), once([&] { must(store->rebuild({})); }));
    report.insert(QStringLiteral("verify"), once([&] {
                      for (const Finding& finding : must(store->verify({})))
                          std::fprintf(stderr, "%s: %s\n", finding.check.toUtf8().constData(),
                                       finding.what.toUtf8().constData());
                  }));
    report.insert(QStringLiteral("backup"),
                  once([&] { must(store->backup(folder.filePath(QStringLiteral("backup")), {})); }));
    std::puts(QJsonDocument(report).toJson().constData());
    return 0;
}
