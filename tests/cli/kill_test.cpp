// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs are killed while they write. What they were told is done is there, and nothing is there by half.
// TIERDESK_KILL_ROUNDS says how often, TIERDESK_KILL_SEED repeats the instants of a run.
#include "core/desk/desk.h"
#include "core/storage/openstore.h"
#include "tests/cli/ctl.h"
#include "tests/cli/promises.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <cstdio>
#include <random>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr int importedTickets = 60;
constexpr int rowsEach = 2;
constexpr int importedRows = importedTickets * rowsEach;

[[nodiscard]] int fromEnvironment(const char* name, int otherwise)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : otherwise;
}

/// A log of its own: nobody and nothing in it is in another one.
QByteArray logNamed(const QString& name)
{
    QByteArray rows = "id,subject,team,who,for,at,state\n";
    for (int i = 0; i < importedTickets; ++i) {
        for (int row = 0; row < rowsEach; ++row)
            rows += QStringLiteral("%1-%2,Ticket %2 of %1,Desk %1,Uma %1,Person %3 %1,2026-03-02T09:%4:0%5Z,%6\n")
                        .arg(name)
                        .arg(i)
                        .arg(i % 7)
                        .arg(i % 60, 2, 10, QLatin1Char('0'))
                        .arg(row)
                        .arg(row == 0 ? QStringLiteral("open") : QStringLiteral("done"))
                        .toUtf8();
    }
    return rows;
}

constexpr const char* mapping = R"({"name": "killed", "rows": "event", "times": {"formats": ["iso"]},
    "tiers": {"rules": [], "otherwise": 1},
    "ticket": {"externalId": "{id}", "subject": "{subject}", "queue": "{team}", "changedBy": "{who}",
               "requester": "{for}", "changedAt": "{at}",
               "state": {"from": "{state}", "map": {"open": "open", "done": "resolved"}}}})";

/// One that is started and, if it takes too long for its fate, killed.
struct Victim
{
    std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
    enum class Kind { Writer, Console, Order, Import } kind = Kind::Order;
    qint64 killAt = 0;
    /// What an order says, or which log is imported.
    QString words;
};

struct Tally
{
    int kills = 0;
    int importsKilled = 0;
    int importsGone = 0;
    int importsWhole = 0;
    /// Orders that windows had acknowledged when they were killed.
    qsizetype byConsoles = 0;
};

class Killing
{
public:
    explicit Killing(unsigned seed)
        : m_dice(seed)
    {
        ctl.init();
        ctl.write(QStringLiteral("mapping.json"), mapping);
        QElapsedTimer timer;
        timer.start();
        expect(ctl.done(words(u"open shared")), {});
        m_orderMs = timer.restart();
        ctl.write(QStringLiteral("first.csv"), logNamed(QStringLiteral("first")));
        ctl.done(importOf(QStringLiteral("first")));
        m_importMs = timer.elapsed();
        m_whole.append(QStringLiteral("first"));
        checkStore();
    }

    void round(int number)
    {
        m_round = number;
        std::vector<Victim> victims;
        for (int i = 0; i < roll(1, 2); ++i)
            victims.push_back(startWriter(i));
        for (int i = 0; i < 2; ++i)
            victims.push_back(startOrder(i));
        if (number % 3 == 0)
            victims.push_back(startImport());
        if (number % 6 == 1)
            victims.push_back(startConsole());
        killInTime(victims);
        for (Victim& victim : victims)
            collect(victim);
        checkStore();
        checkImports();
    }

    /// The first to open the store after the kills finds every promise kept.
    void checkStore()
    {
        const auto store = openStore(ctl.store());
        INFO((store ? std::string() : store.error().detail.toStdString()));
        REQUIRE(store);
        const QString wrong = promises.check(**store).join(QLatin1Char('\n'));
        REQUIRE(wrong == QString());
        checkDrafts(**store);
        constexpr int roundsPerVerify = 10;
        if (m_round % roundsPerVerify == 0) {
            const auto findings = (*store)->verify({});
            REQUIRE(findings);
            REQUIRE(findings->empty());
        }
        OpenTicket open;
        open.details.subject = QStringLiteral("For the next round");
        const auto done = Desk(**store, [] {
                              return Instant{1'780'000'000'000};
                          }).submit({makeCommandId(), {}, open, PersonId{1}, {}});
        REQUIRE(done);
        m_fresh = done->ticket;
        promises.add({done->ticket, done->command, open.details.subject});
    }

    /// The imports that were killed are run again, and those that were not, too.
    void finishImports()
    {
        for (const QString& name : std::exchange(m_gone, {})) {
            const QJsonObject outcome = ctl.done(importOf(name));
            CHECK(outcome.value(QStringLiteral("imported")).toInt() == importedRows);
            CHECK(outcome.value(QStringLiteral("tickets_opened")).toInt() == importedTickets);
            m_whole.append(name);
        }
        for (const QString& name : m_whole) {
            const QJsonObject outcome = ctl.done(importOf(name));
            CHECK(outcome.value(QStringLiteral("known")).toInt() == importedRows);
            CHECK(outcome.value(QStringLiteral("imported")).toInt() == 0);
        }
        const auto store = openStore(ctl.store());
        REQUIRE(store);
        for (const QString& name : m_whole)
            CHECK(ticketsOf(**store, name) == importedTickets);
    }

    /// The real programs start on what is left.
    void startPrograms() const
    {
        CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
        CHECK(ctl.run(u"queues").exit == 0);
        constexpr int patienceMs = 120'000;
        const QString picture = ctl.path(QStringLiteral("console.png"));
        QProcess console;
        ctl.startOther(console, QStringLiteral(TIERDESK),
                       {QStringLiteral("--store"), ctl.store(), QStringLiteral("--as"), QStringLiteral("anna"),
                        QStringLiteral("--screenshot"), picture});
        REQUIRE(console.waitForFinished(patienceMs));
        INFO(console.readAllStandardError().toStdString());
        CHECK(console.exitStatus() == QProcess::NormalExit);
        CHECK(console.exitCode() == 0);
        CHECK(QFile(picture).size() > 0);
    }

    Ctl ctl;
    Promises promises;
    Tally tally;

private:
    [[nodiscard]] int roll(int least, int most) { return std::uniform_int_distribution(least, most)(m_dice); }

    [[nodiscard]] static QStringList importOf(const QString& name)
    {
        return {QStringLiteral("import"), name + QStringLiteral(".csv"), QStringLiteral("--mapping"),
                QStringLiteral("mapping.json")};
    }

    [[nodiscard]] Victim startWriter(int number)
    {
        Victim victim;
        victim.kind = Victim::Kind::Writer;
        victim.killAt = roll(static_cast<int>(m_orderMs / 2), static_cast<int>(m_orderMs * 4));
        const QString name = QStringLiteral("%1%2").arg(QChar(u'v' + number)).arg(m_round);
        ctl.startOther(*victim.process, QStringLiteral(TIERDESK_STORE_WRITER), {ctl.store(), name});
        return victim;
    }

    /// A window in which somebody works without a pause.
    [[nodiscard]] Victim startConsole()
    {
        Victim victim;
        victim.kind = Victim::Kind::Console;
        constexpr int opens = 1000;
        constexpr int works = 3000;
        victim.killAt = roll(opens, works);
        ctl.startOther(*victim.process, QStringLiteral(TIERDESK_SOAK_CONSOLE),
                       {ctl.store(), QStringLiteral("anna"), QString::number(m_round)});
        return victim;
    }

    [[nodiscard]] Victim startOrder(int number)
    {
        Victim victim;
        victim.killAt = roll(0, static_cast<int>(m_orderMs * 3));
        const QString said = QStringLiteral("o%1-%2").arg(m_round).arg(number);
        victim.words = said;
        const QString fresh = QString::number(m_fresh.value);
        const bool claims = number == 0 && m_round % 2 == 0;
        QStringList order = words(u"note 1") + QStringList{said};
        if (claims) {
            order = {QStringLiteral("claim"), fresh};
            victim.words.clear();
        } else if (number == 0) {
            order = {QStringLiteral("escalate"), fresh, QStringLiteral("--to"), QStringLiteral("network")};
            for (const char* part : {"symptom", "exact-error", "environment", "steps-tried", "hypothesis", "ask"})
                order += {QStringLiteral("--") + QString::fromLatin1(part), said};
        } else {
            const std::array others{words(u"open"), words(u"note 1"), words(u"reply 1"), words(u"work 1 5"),
                                    words(u"attach 1")};
            order = others.at(static_cast<std::size_t>(roll(0, others.size() - 1))) + QStringList{said};
            ctl.write(said, said.toUtf8());
        }
        ctl.start(*victim.process, words(u"--json --as anna") + order);
        return victim;
    }

    [[nodiscard]] Victim startImport()
    {
        Victim victim;
        victim.kind = Victim::Kind::Import;
        victim.killAt = roll(0, static_cast<int>(m_importMs * 3 / 2));
        victim.words = QStringLiteral("K%1").arg(m_round);
        ctl.write(victim.words + QStringLiteral(".csv"), logNamed(victim.words));
        ctl.start(*victim.process, words(u"--json") + importOf(victim.words));
        return victim;
    }

    void killInTime(std::vector<Victim>& victims)
    {
        QElapsedTimer timer;
        timer.start();
        std::ranges::sort(victims, {}, &Victim::killAt);
        for (Victim& victim : victims) {
            while (timer.elapsed() < victim.killAt)
                QThread::msleep(1);
            victim.process->kill();
        }
    }

    void collect(Victim& victim)
    {
        constexpr int patienceMs = 60'000;
        QProcess& process = *victim.process;
        REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(patienceMs)));
        const bool killed = process.exitStatus() == QProcess::CrashExit;
        const Ran ran{process.exitCode(), process.readAllStandardOutput(), complaintsOf(process)};
        INFO(ran.err.toStdString());
        REQUIRE(ran.err == QString());
        REQUIRE((killed || ran.exit == 0));
        tally.kills += killed ? 1 : 0;
        if (victim.kind == Victim::Kind::Writer || victim.kind == Victim::Kind::Console) {
            REQUIRE(killed);
            const qsizetype before = promises.open();
            readAcknowledgements(ran.out);
            tally.byConsoles += victim.kind == Victim::Kind::Console ? promises.open() - before : 0;
            return;
        }
        const QJsonObject document = ran.json();
        REQUIRE((killed || !document.isEmpty()));
        if (victim.kind == Victim::Kind::Import) {
            tally.importsKilled += killed ? 1 : 0;
            m_imports.push_back({victim.words, !document.isEmpty()});
        } else if (!document.isEmpty()) {
            expect(document, victim.words);
        }
    }

    [[nodiscard]] static QString complaintsOf(QProcess& process)
    {
        QStringList lines = QString::fromUtf8(process.readAllStandardError()).split(QLatin1Char('\n'));
        // The platform without a screen says so of every window.
        lines.erase(std::remove_if(lines.begin(), lines.end(),
                                   [](const QString& line) {
                                       return line.isEmpty() || line.contains(QStringLiteral("propagateSizeHints"));
                                   }),
                    lines.end());
        return lines.join(QLatin1Char('\n'));
    }

    void expect(const QJsonObject& receipt, const QString& said)
    {
        promises.add({TicketId{receipt.value(QStringLiteral("ticket")).toInteger()},
                      CommandId{receipt.value(QStringLiteral("command")).toString().toLongLong()}, said});
    }

    void readAcknowledgements(const QByteArray& out)
    {
        const qsizetype whole = out.lastIndexOf('\n') + 1;
        for (const QByteArray& line : out.first(whole).split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts[0] == "draft")
                m_drafts.push_back({TicketId{parts.value(1).toLongLong()}, QString::fromUtf8(parts.value(2))});
            if (parts.size() != 4)
                continue;
            const QString said = parts[3] == "-" ? QString() : QString::fromUtf8(parts[3]);
            promises.add({TicketId{parts[1].toLongLong()}, CommandId{parts[2].toLongLong()}, said});
        }
    }

    /// What somebody typed and did not send stands with its ticket.
    void checkDrafts(Store& store) const
    {
        const auto anna = store.personByLogin(QStringLiteral("anna"));
        REQUIRE((anna && *anna));
        const auto kept = store.drafts((*anna)->id);
        REQUIRE(kept);
        for (const auto& [ticket, body] : m_drafts) {
            const auto found = std::ranges::find(*kept, ticket, &Draft::ticket);
            REQUIRE(found != kept->end());
            REQUIRE(found->body == body);
        }
    }

    [[nodiscard]] static int ticketsOf(Store& store, const QString& log)
    {
        int tickets = 0;
        for (int i = 0; i < importedTickets; ++i) {
            const auto id = store.imported(QStringLiteral("killed"), QStringLiteral("%1-%2").arg(log).arg(i));
            REQUIRE(id);
            if (!*id)
                continue;
            const auto history = store.history(**id);
            REQUIRE(history);
            const auto isRow = [](const JournalEntry& entry) { return entry.is<SourceRowRecorded>() != nullptr; };
            CHECK(std::ranges::count_if(*history, isRow) == rowsEach);
            ++tickets;
        }
        return tickets;
    }

    /// All of an import or nothing: no ticket, no person, no queue.
    void checkImports()
    {
        if (m_imports.empty())
            return;
        const auto store = openStore(ctl.store());
        REQUIRE(store);
        for (const auto& [name, acknowledged] : std::exchange(m_imports, {})) {
            const int tickets = ticketsOf(**store, name);
            const auto people = (*store)->findPeople(QStringLiteral("Person 0 ") + name, PeopleKind::Anyone, 1);
            REQUIRE(people);
            const auto playbook = (*store)->playbook();
            REQUIRE(playbook);
            const bool queue = std::ranges::find((*playbook)->queues, QStringLiteral("Desk ") + name, &Queue::name) !=
                               (*playbook)->queues.end();
            const bool whole = tickets == importedTickets && !people->empty() && queue;
            const bool nothing = tickets == 0 && people->empty() && !queue;
            CAPTURE(name.toStdString(), tickets, queue, acknowledged);
            REQUIRE((whole || (nothing && !acknowledged)));
            (whole ? m_whole : m_gone).append(name);
            ++(whole ? tally.importsWhole : tally.importsGone);
        }
    }

    std::mt19937 m_dice;
    int m_round = 0;
    qint64 m_orderMs = 0;
    qint64 m_importMs = 0;
    /// Nobody has touched it yet.
    TicketId m_fresh;
    struct Imported
    {
        QString name;
        bool acknowledged = false;
    };
    std::vector<Imported> m_imports;
    QStringList m_whole;
    QStringList m_gone;
    std::vector<std::pair<TicketId, QString>> m_drafts;
};

} // namespace

TEST_CASE("Programs that are killed while they write lose nothing they were told is done")
{
    const int rounds = fromEnvironment("TIERDESK_KILL_ROUNDS", 30);
    const auto seed = static_cast<unsigned>(
        fromEnvironment("TIERDESK_KILL_SEED", static_cast<int>(std::random_device()() & 0x7fffffffU)));
    std::printf("TIERDESK_KILL_SEED=%u TIERDESK_KILL_ROUNDS=%d\n", seed, rounds);
    CAPTURE(seed);
    Killing killing(seed);
    for (int round = 1; round <= rounds; ++round)
        killing.round(round);
    killing.finishImports();
    killing.startPrograms();
    killing.ctl.done(u"rebuild");
    killing.checkStore();
    CHECK(killing.ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
    const Tally& tally = killing.tally;
    std::printf("%d kills, %d of them imports, %lld orders by windows; %lld orders acknowledged and there, %lld there "
                "that nobody had heard of; "
                "%d imports whole, %d without a trace and whole when run again\n",
                tally.kills, tally.importsKilled, static_cast<long long>(tally.byConsoles),
                static_cast<long long>(killing.promises.kept()), static_cast<long long>(killing.promises.unread()),
                tally.importsWhole, tally.importsGone);
    CHECK(tally.kills >= rounds);
    CHECK(tally.byConsoles > 0);
}
