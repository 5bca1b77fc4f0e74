// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands and imports. Each is run three times from the same state: once noted, once timed, once as its floor.
#include "app/import/importkit.h"
#include "core/desk/desk.h"
#include "core/storage/openstore.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlstore.h"
#include "tests/bench/replay.h"
#include "tests/bench/samplelog.h"
#include "tests/bench/stage.h"

#include <QBuffer>
#include <map>

namespace tierdesk::bench {

namespace {

/// Three copies of one store that go through the same changes.
class Threefold
{
public:
    explicit Threefold(Stage& stage)
        : m_noted(must(openStore(stage.copy(QStringLiteral("noted"))), "opening a copy"))
        , m_timed(must(openStore(stage.copy(QStringLiteral("timed"))), "opening a copy"))
        , m_recorder(dynamic_cast<SqliteConnection&>(dynamic_cast<SqlStore&>(*m_noted).connection()).handle())
        , m_replay(stage.copy(QStringLiteral("floor")))
    {}

    [[nodiscard]] Store& noted() { return *m_noted; }
    [[nodiscard]] Store& timedStore() { return *m_timed; }
    /// Forgets what was noted so far.
    void beginNoting() { (void)m_recorder.take(); }
    [[nodiscard]] std::vector<RecordedStatement> noteTaken() { return m_recorder.take(); }
    void replay(const std::vector<RecordedStatement>& statements) { m_replay.run(statements, m_recorder.texts()); }

private:
    std::unique_ptr<Store> m_noted;
    std::unique_ptr<Store> m_timed;
    Recorder m_recorder;
    Replay m_replay;
};

struct NamedOrder
{
    const char* name = "";
    Order order;
};

HandoffPacket fullPacket()
{
    HandoffPacket packet;
    for (const PacketPart part : allValues<PacketPart>())
        packet[part] = QStringLiteral("Some words on it, as many as people write.");
    return packet;
}

/// What people do most, each on a ticket of its own.
std::vector<NamedOrder> plausibleOrders(Store& store, PersonId actor)
{
    const PlaybookPtr playbook = must(store.playbook(), "the playbook");
    const std::vector<TicketId> open = must(store.list({}, 1000), "listing").ids;
    const auto technician = must(store.findPeople({}, PeopleKind::Staff, 50), "the staff").back();
    const Queue* highest = &*std::ranges::max_element(playbook->queues, {}, &Queue::tier);
    const QString reason = playbook->pendingReasons.empty() ? QString() : playbook->pendingReasons.front().key;
    EditTicket edit;
    edit.patch.subject = QStringLiteral("Another subject for the same trouble");
    const std::vector<std::pair<const char*, Command>> commands{
        {"note", AddNote{QStringLiteral("A note of some words, about as long as people write them at work.")}},
        {"reply", Reply{QStringLiteral("An answer of a few words more, which the requester reads and answers.")}},
        {"assign", AssignTicket{technician.id}},
        {"rate", TriageTicket{{}, {}, {}, Impact{1}, Urgency{2}, {}, {}}},
        {"wait", SetPending{StateType::PendingRequester, reason, {}}},
        {"edit", edit},
        {"escalate", EscalateTicket{highest->key, fullPacket()}}};
    std::vector<NamedOrder> orders;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const auto& [name, command] = commands[i % commands.size()];
        orders.push_back({name, {makeCommandId(), open[i], command, actor, {}}});
    }
    return orders;
}

Figure measureCommands(Threefold& stores)
{
    const Now now = [] { return Stage::present(); };
    Desk noted(stores.noted(), now);
    Desk timedDesk(stores.timedStore(), now);
    const PersonId actor{1};
    // A store just opened has prepared nothing and read nothing; the first orders make both sides warm.
    constexpr int warmUp = 70;
    std::map<QString, std::pair<std::vector<Taken>, std::vector<Taken>>> byName;
    std::vector<Taken> ours;
    std::vector<Taken> floor;
    int done = 0;
    int refused = 0;
    for (const NamedOrder& one : plausibleOrders(stores.noted(), actor)) {
        stores.beginNoting();
        if (!noted.submit(one.order)) {
            ++refused;
            continue;
        }
        const auto statements = stores.noteTaken();
        const Taken taken = timed([&] {
            if (!timedDesk.submit(one.order))
                std::exit(1);
        });
        const Taken least = timed([&] { stores.replay(statements); });
        if (++done <= warmUp)
            continue;
        ours.push_back(taken);
        floor.push_back(least);
        auto& [oursOfName, floorOfName] = byName[QLatin1String(one.name)];
        oursOfName.push_back(taken);
        floorOfName.push_back(least);
    }
    Figure figure = againstFloor(QStringLiteral("durable command"), ours, floor, 2);
    QJsonObject each;
    for (const auto& [name, both] : byName) {
        const Figure one = againstFloor(name, both.first, both.second, {});
        each.insert(name, one.toJson());
    }
    figure.details.insert(QStringLiteral("by command"), each);
    figure.details.insert(QStringLiteral("refused"), refused);
    return figure;
}

void import(Store& store, const QByteArray& file, const ImportMapping& mapping)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto outcome = importFile(
        store, {mapping, buffer, QStringLiteral("log.csv"), ImportMode::Import, PersonId{1}, Stage::present(), {}, {}});
    if (!outcome || outcome->rejected > 0) {
        std::fputs("the import failed\n", stderr);
        std::exit(1);
    }
}

Figure measureImport(Threefold& stores)
{
    const SampleLog log = sampleLog();
    const ImportMapping mapping = must(loadMapping(QStringLiteral("vinst")), "the mapping");
    std::vector<Taken> ours;
    std::vector<Taken> floor;
    std::size_t statements = 0;
    constexpr int runs = 5;
    for (int run = 0; run < runs; ++run) {
        const QByteArray file = log.numbered(run);
        stores.beginNoting();
        import(stores.noted(), file, mapping);
        const auto noted = stores.noteTaken();
        statements = noted.size();
        ours.push_back(timed([&] { import(stores.timedStore(), file, mapping); }));
        floor.push_back(timed([&] { stores.replay(noted); }));
    }
    Figure figure = againstFloor(QStringLiteral("import"), ours, floor, 4);
    figure.details.insert(QStringLiteral("log"), QLatin1String(log.origin));
    figure.details.insert(QStringLiteral("rows"), log.rows.size());
    figure.details.insert(QStringLiteral("statements"), static_cast<qint64>(statements));
    figure.details.insert(QStringLiteral("rows per second"),
                          std::round(static_cast<double>(log.rows.size()) * 1000 / figure.value));
    return figure;
}

} // namespace

Figures measureWriting(Stage& stage)
{
    Threefold stores(stage);
    Figures figures{measureCommands(stores)};
    figures.push_back(measureImport(stores));
    return figures;
}

} // namespace tierdesk::bench
