// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two consoles and three loops of tierdeskctl on one store, for as long as TIERDESK_SOAK_SECONDS says.
#include "core/desk/desk.h"
#include "core/storage/openstore.h"
#include "tests/cli/ctl.h"
#include "tests/cli/promises.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <cstdio>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr int sharedTickets = 24;
constexpr qint64 patienceMs = 120'000;

/// Lets processes speak until it holds; false when it never does.
template <class Holds>
[[nodiscard]] bool comesTrue(Holds holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > patienceMs)
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return true;
}

/// A console in a process of its own; see tests/ui/soakconsole.cpp for the lines.
class Console
{
public:
    Console(const Ctl& ctl, const QString& login, int number)
    {
        ctl.startOther(m_process, QStringLiteral(TIERDESK_SOAK_CONSOLE), {ctl.store(), login, QString::number(number)});
    }
    ~Console()
    {
        tell("quit");
        if (!m_process.waitForFinished())
            m_process.kill();
        m_process.waitForFinished();
    }

    void tell(const QByteArray& line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten();
    }

    /// What it has said since the last time.
    void listen(Promises& promises)
    {
        for (const QByteArray& line : m_process.readAllStandardError().split('\n')) {
            // The platform without a screen says so of every window.
            if (!line.isEmpty() && !line.contains("propagateSizeHints"))
                m_shown.append(QString::fromUtf8(line));
        }
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words[0] == "ack") {
                promises.add(
                    {TicketId{words[1].toLongLong()}, CommandId{words[2].toLongLong()}, QString::fromUtf8(words[3])});
                ++m_orders;
            } else if (words[0] == "seen") {
                ++m_seen;
            } else if (words[0] == "shown") {
                m_shown.append(QString::fromUtf8(words.join(' ')));
            } else {
                m_state = words[0];
            }
        }
    }
    [[nodiscard]] bool is(const char* state) const { return m_state == state; }
    [[nodiscard]] bool isAlive() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] int orders() const { return m_orders; }
    /// Whatever trouble somebody at that console would have read, there or in the terminal it was started from.
    [[nodiscard]] QString shown() const { return m_shown.join(QLatin1Char('\n')); }

private:
    QProcess m_process;
    QByteArray m_state;
    QStringList m_shown;
    int m_seen = 0;
    int m_orders = 0;
};

/// tierdeskctl again and again.
class Loop
{
public:
    Loop(const Ctl& ctl, const QString& login, int number)
        : m_ctl(ctl)
        , m_login(login)
        , m_number(number)
    {}

    /// Reads what the last one said, when it has ended, and starts the next one if there is to be one.
    void turn(Promises& promises, bool again)
    {
        if (m_process && m_process->state() != QProcess::NotRunning)
            return;
        if (m_process)
            take(promises);
        m_process.reset();
        if (again)
            start();
    }
    [[nodiscard]] bool isIdle() const { return !m_process; }
    [[nodiscard]] int orders() const { return m_orders; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void start()
    {
        const int turn = ++m_turns;
        m_words = QStringLiteral("l%1-%2").arg(m_number).arg(turn);
        const QString ticket = QString::number((turn * (m_number + 4)) % sharedTickets + 1);
        const std::array orders{QStringList{QStringLiteral("note"), ticket, m_words},
                                QStringList{QStringLiteral("work"), ticket, QStringLiteral("1"), m_words},
                                QStringList{QStringLiteral("open"), m_words}, words(u"list --limit 5"),
                                QStringList{QStringLiteral("reply"), ticket, m_words}};
        m_isOrder = turn % 5 != 3;
        m_process = std::make_unique<QProcess>();
        m_ctl.start(*m_process, QStringList{QStringLiteral("--json"), QStringLiteral("--as"), m_login} +
                                    orders.at(static_cast<std::size_t>(turn % 5)));
    }

    void take(Promises& promises)
    {
        const Ran ran{m_process->exitCode(), m_process->readAllStandardOutput(),
                      QString::fromUtf8(m_process->readAllStandardError())};
        INFO(ran.err.toStdString());
        REQUIRE(m_process->exitStatus() == QProcess::NormalExit);
        REQUIRE(ran.err == QString());
        REQUIRE(ran.exit == 0);
        if (!m_isOrder) {
            ++m_looks;
            return;
        }
        const QJsonObject receipt = ran.json();
        promises.add({TicketId{receipt.value(QStringLiteral("ticket")).toInteger()},
                      CommandId{receipt.value(QStringLiteral("command")).toString().toLongLong()}, m_words});
        ++m_orders;
    }

    const Ctl& m_ctl;
    QString m_login;
    int m_number;
    std::unique_ptr<QProcess> m_process;
    QString m_words;
    bool m_isOrder = false;
    int m_turns = 0;
    int m_orders = 0;
    int m_looks = 0;
};

class Soak
{
public:
    Soak()
    {
        ctl.init();
        ctl.done(u"person add --name Cleo --login cleo --role technician --queue service-desk");
        const auto store = openStore(ctl.store());
        REQUIRE(store);
        Desk desk(**store, [] { return Instant{1'780'000'000'000}; });
        for (int i = 0; i < sharedTickets; ++i) {
            OpenTicket open;
            open.details.subject = QStringLiteral("Shared");
            const auto done = desk.submit({makeCommandId(), {}, open, PersonId{1}, {}});
            REQUIRE(done);
            promises.add({done->ticket, done->command, open.details.subject});
        }
    }

    void run(qint64 forMs)
    {
        consoles[0].emplace(ctl, QStringLiteral("anna"), 1);
        consoles[1].emplace(ctl, QStringLiteral("cleo"), 2);
        REQUIRE(comesTrue([this] { return bothAre("ready"); }));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < forMs) {
            turn(true);
            QCoreApplication::processEvents();
            QThread::msleep(1);
            REQUIRE((consoles[0]->isAlive() && consoles[1]->isAlive()));
        }
        for (auto& console : consoles)
            console->tell("stop");
        REQUIRE(comesTrue([this] {
            turn(false);
            return bothAre("stopped") && std::ranges::all_of(loops, &Loop::isIdle);
        }));
    }

    /// Both consoles come to show how every ticket stands. Gives how long that took.
    [[nodiscard]] qint64 showEverything()
    {
        // One last change by somebody else.
        ctl.done(u"--as boss note 1 last");
        QElapsedTimer timer;
        timer.start();
        const auto store = openStore(ctl.store());
        REQUIRE(store);
        const auto list = (*store)->list({}, 0);
        REQUIRE(list);
        const auto rows = (*store)->rows(list->ids);
        REQUIRE(rows);
        for (const TicketRow& row : *rows) {
            for (auto& console : consoles)
                console->tell("expect " + QByteArray::number(row.id.value) + ' ' + QByteArray::number(row.version));
        }
        const auto all = std::ssize(*rows);
        REQUIRE(comesTrue([&] {
            turn(false);
            return consoles[0]->seen() == all && consoles[1]->seen() == all;
        }));
        return timer.elapsed();
    }

    void turn(bool again)
    {
        for (Loop& loop : loops)
            loop.turn(promises, again);
        for (auto& console : consoles)
            console->listen(promises);
    }

    [[nodiscard]] bool bothAre(const char* state)
    {
        turn(false);
        return consoles[0]->is(state) && consoles[1]->is(state);
    }

    Ctl ctl;
    Promises promises;
    std::array<std::optional<Console>, 2> consoles;
    std::array<Loop, 3> loops{Loop(ctl, QStringLiteral("ben"), 1), Loop(ctl, QStringLiteral("boss"), 2),
                              Loop(ctl, QStringLiteral("anna"), 3)};
};

/// Orders of people, and how many tickets were taken from somebody who had them.
struct Counted
{
    std::set<CommandId> orders;
    int taken = 0;
    int takenAway = 0;
};

Counted counted(Store& store)
{
    Counted result;
    const auto scanned = store.scan([&](std::span<const JournalEntry> history) {
        int assigned = 0;
        for (const JournalEntry& entry : history) {
            result.orders.insert(entry.command);
            assigned += entry.is<TicketAssigned>() ? 1 : 0;
        }
        result.taken += assigned;
        result.takenAway += std::max(assigned - 1, 0);
        return Progressing::Continue;
    });
    REQUIRE(scanned);
    return result;
}

} // namespace

TEST_CASE("Two consoles and three command lines share one store and lose nothing and are never told that it is busy")
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("TIERDESK_SOAK_SECONDS", &given);
    Soak soak;
    soak.run((given ? asked : 5) * 1000LL);
    const qint64 shownAfter = soak.showEverything();
    CHECK(soak.consoles[0]->shown() == QString());
    CHECK(soak.consoles[1]->shown() == QString());
    const std::array byConsoles{soak.consoles[0]->orders(), soak.consoles[1]->orders()};
    for (auto& console : soak.consoles)
        console.reset();

    const auto store = openStore(soak.ctl.store());
    REQUIRE(store);
    const QString wrong = soak.promises.check(**store).join(QLatin1Char('\n'));
    REQUIRE(wrong == QString());
    const Counted there = counted(**store);
    // Besides what was acknowledged there is the last note, and what the consoles took by one key.
    CHECK(std::ssize(there.orders) == soak.promises.kept() + there.taken + 1);
    CHECK(there.takenAway == 0);
    CHECK((*store)->verify({}).value().empty());
    const auto before = (*store)->rows((*store)->list({}, 0).value().ids).value();
    REQUIRE((*store)->rebuild({}));
    CHECK((*store)->rows((*store)->list({}, 0).value().ids).value() == before);
    CHECK((*store)->verify({}).value().empty());
    std::printf(
        "orders acknowledged and there once: %d and %d by consoles, %d, %d and %d by command lines (which looked "
        "%d times); %d tickets taken, %d of them twice; all shown %lld ms after the last change\n",
        byConsoles[0], byConsoles[1], soak.loops[0].orders(), soak.loops[1].orders(), soak.loops[2].orders(),
        soak.loops[0].looks() + soak.loops[1].looks() + soak.loops[2].looks(), there.taken, there.takenAway,
        static_cast<long long>(shownAfter));
    for (const Loop& loop : soak.loops)
        CHECK(loop.orders() > 0);
}
