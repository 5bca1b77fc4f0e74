// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/soakstation.h"

#include "core/desk/desk.h"
#include "core/storage/location.h"
#include "core/storage/openstore.h"
#include "core/storage/postgresconnection.h"
#include "core/storage/sqliteconnection.h"
#include "tests/bench/stage.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tierdesk::bench {

namespace {

constexpr int screenful = 60;

Instant present()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

/// What a technician does all day, again and again.
class Worker
{
public:
    explicit Worker(int number)
        : m_number(number)
    {}
    virtual ~Worker() = default;

    virtual void list() = 0;
    virtual void open() = 0;
    virtual void note() = 0;
    virtual void reply() = 0;
    virtual void escalate() = 0;

    void work(int seconds)
    {
        constexpr std::array<std::pair<const char*, void (Worker::*)()>, 5> actions{{{"list", &Worker::list},
                                                                                     {"open", &Worker::open},
                                                                                     {"note", &Worker::note},
                                                                                     {"reply", &Worker::reply},
                                                                                     {"escalate", &Worker::escalate}}};
        QElapsedTimer whole;
        whole.start();
        std::array<QJsonArray, actions.size()> taken;
        while (whole.elapsed() < seconds * 1000LL) {
            for (std::size_t i = 0; i < actions.size(); ++i) {
                QElapsedTimer timer;
                timer.start();
                (this->*actions.at(i).second)();
                taken.at(i).append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
        QJsonObject byAction;
        for (std::size_t i = 0; i < actions.size(); ++i)
            byAction.insert(QLatin1String(actions.at(i).first), taken.at(i));
        m_result.insert(QStringLiteral("taken"), byAction);
        m_result.insert(QStringLiteral("seconds"), static_cast<double>(whole.elapsed()) / 1000);
    }

    [[nodiscard]] QJsonObject result() const
    {
        QJsonObject whole = m_result;
        whole.insert(QStringLiteral("errors"), m_errors);
        whole.insert(QStringLiteral("acknowledged"), m_acknowledged);
        return whole;
    }

protected:
    /// Words that nobody else writes.
    QString next()
    {
        m_words = QStringLiteral("s%1-%2").arg(m_number).arg(++m_count);
        return m_words;
    }
    void acknowledge(const Receipt& receipt)
    {
        m_acknowledged.append(
            QStringLiteral("%1 %2 %3").arg(receipt.ticket.value).arg(receipt.command.value).arg(m_words));
    }
    void err(const QString& what)
    {
        constexpr int most = 20;
        if (m_errors.size() < most)
            m_errors.append(what);
    }
    void err(const StorageError& error)
    {
        err(QString(toWord(error.fault)) + QStringLiteral(": ") + error.where + u' ' + error.detail);
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_number;
    int m_count = 0;
    QString m_words;
    QJsonArray m_errors;
    QJsonArray m_acknowledged;
    QJsonObject m_result;
};

class DeskWorker final : public Worker
{
public:
    DeskWorker(const QString& location, int number)
        : Worker(number)
        , m_store(must(openStore(location), "opening the store"))
        , m_desk(*m_store, present)
        , m_shared(must(m_store->list({}, screenful), "listing").ids)
    {
        const auto staff = must(m_store->findPeople({}, PeopleKind::Staff, screenful), "the staff");
        m_me = staff.at(static_cast<std::size_t>(number) % staff.size()).id;
        const PlaybookPtr playbook = must(m_store->playbook(), "the playbook");
        m_highest = std::ranges::max_element(playbook->queues, {}, &Queue::tier)->key;
    }

    void list() override
    {
        ListQuery query;
        query.me = m_me;
        query.now = present();
        const auto list = m_store->list(query, screenful);
        const auto rows = list ? m_store->rows(list->ids) : fail(list.error());
        if (!rows)
            err(rows.error());
    }

    void open() override
    {
        OpenTicket open;
        open.details.subject = QStringLiteral("The printer on the second floor is silent ") + next();
        m_ticket = give({}, open);
    }

    /// On a ticket that the others write on too.
    void note() override
    {
        const std::size_t turn = static_cast<std::size_t>(count() + 7 * number());
        give(m_shared.at(turn % m_shared.size()), AddNote{QStringLiteral("I have looked at the cable: ") + next()});
    }

    void reply() override { give(m_ticket, Reply{QStringLiteral("Please switch it off and on again: ") + next()}); }

    void escalate() override
    {
        EscalateTicket escalate{m_highest, {}};
        escalate.packet.parts.fill(QStringLiteral("Some words on it, as many as people write: ") + next());
        give(m_ticket, std::move(escalate));
    }

private:
    TicketId give(TicketId ticket, Command command)
    {
        const auto done = m_desk.submit({makeCommandId(), ticket, std::move(command), m_me, {}});
        if (done)
            acknowledge(*done);
        else if (const auto* error = std::get_if<StorageError>(&done.error()))
            err(*error);
        else
            err(QStringLiteral("refused: ") + toWord(std::get<Refusal>(done.error()).reason));
        return done ? done->ticket : TicketId{};
    }

    std::unique_ptr<Store> m_store;
    Desk m_desk;
    std::vector<TicketId> m_shared;
    PersonId m_me;
    QueueKey m_highest;
    TicketId m_ticket;
};

std::unique_ptr<Connection> connectTo(const QString& location)
{
    constexpr Milliseconds patience{15000};
    if (isPostgres(location))
        return must(PostgresConnection::open(must(parsePostgres(location), "reading the location"), patience),
                    "connecting");
    return must(SqliteConnection::open(location, Access::ReadWrite, patience), "opening the file");
}

/// One row into a journal and a look at a list: the least that a program on a database can do for the same.
class SqlWorker final : public Worker
{
public:
    SqlWorker(const QString& location, int number)
        : Worker(number)
        , m_connection(connectTo(location))
    {}

    void list() override
    {
        QStringList ids;
        const auto found = m_connection->each(
            QStringLiteral(
                "SELECT ticket FROM ticket WHERE open = 1 ORDER BY due_rank, priority_rank, created_at LIMIT %1")
                .arg(screenful),
            {}, [&](const Row& row) { ids.append(QString::number(row.number(0))); });
        check(found);
        check(m_connection->each(
            QStringLiteral("SELECT * FROM ticket WHERE ticket IN (%1)").arg(ids.join(QLatin1Char(','))), {},
            [](const Row& row) { (void)row.text(1); }));
    }

    void open() override { write(400); }
    void note() override { write(150); }
    void reply() override { write(150); }
    void escalate() override { write(1200); }

private:
    void write(int bytes)
    {
        check(insert(bytes));
        if (m_connection->inTransaction())
            m_connection->rollBack();
    }

    Stored<void> insert(int bytes)
    {
        if (auto begun = m_connection->begin(Purpose::Writing); !begun)
            return begun;
        const auto last = m_connection->number(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM raw_journal"));
        if (!last)
            return fail(last.error());
        const qint64 sequence = *last + 1;
        auto done = m_connection->run(
            QStringLiteral("INSERT INTO raw_journal (sequence, ticket, version, kind, payload, cause_kind, actor, "
                           "reference, command, occurred_at, recorded_at, playbook, hash) "
                           "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"),
            {sequence, sequence, 1, QStringLiteral("message-added"), QString(bytes, QLatin1Char('x')),
             QStringLiteral("person"), 1, QString(), makeCommandId().value, present().ms, present().ms, 1,
             QByteArray(32, 'x')});
        return done ? m_connection->commit() : done;
    }

    void check(const Stored<void>& done)
    {
        if (!done)
            err(done.error());
    }

    std::unique_ptr<Connection> m_connection;
};

} // namespace

void makeRawTable(const QString& location)
{
    const auto connection = connectTo(location);
    const bool server = connection->dialect() == Dialect::PostgreSql;
    const QByteArray number = server ? " bigint NOT NULL, " : " INTEGER NOT NULL, ";
    const QByteArray key = server ? "bigint" : "INTEGER";
    const QByteArray table = "CREATE TABLE raw_journal (sequence " + key + " PRIMARY KEY, ticket" + number + "version" +
                             number + "kind TEXT NOT NULL, payload TEXT NOT NULL, cause_kind TEXT NOT NULL, actor" +
                             number + "reference TEXT NOT NULL, command" + number + "occurred_at" + number +
                             "recorded_at" + number + "playbook" + number + "hash " + (server ? "bytea" : "BLOB") +
                             " NOT NULL, UNIQUE (ticket, version))";
    must(connection->script(table + "; CREATE INDEX raw_journal_of_command ON raw_journal (command)"),
         "making a table");
}

int runStation(const QString& location, int number, int seconds, Station station, const QString& result)
{
    std::unique_ptr<Worker> worker;
    if (station == Station::Desk)
        worker = std::make_unique<DeskWorker>(location, number);
    else
        worker = std::make_unique<SqlWorker>(location, number);
    std::puts("ready");
    std::fflush(stdout);
    std::array<char, 8> line{};
    if (!std::fgets(line.data(), line.size(), stdin))
        return 1;
    worker->work(seconds);
    QFile file(result);
    const QByteArray document = QJsonDocument(worker->result()).toJson(QJsonDocument::Compact);
    return file.open(QIODevice::WriteOnly) && file.write(document) == document.size() ? 0 : 1;
}

} // namespace tierdesk::bench
