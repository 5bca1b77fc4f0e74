// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is killed in the middle of an import leaves all of it or nothing, and it can be run again.
#include "core/storage/openstore.h"
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <cstdio>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr int rows = 800;
constexpr int patienceMs = 60'000;

/// Each name's tickets are its own.
QByteArray sheetOf(const QString& name)
{
    QByteArray sheet = "Number;Subject;Opened;State;Priority;Team;Requester\n";
    for (int i = 0; i < rows; ++i)
        sheet += QStringLiteral("%1-%2;Ticket %2 of %1;2026-02-27 09:%3;Open;2;Team %1;Person %4 %1\n")
                     .arg(name)
                     .arg(i)
                     .arg(i % 60, 2, 10, QLatin1Char('0'))
                     .arg(i % 9)
                     .toUtf8();
    return sheet;
}

/// The assistant as a program of its own, on its way through the import.
struct Window
{
    Window(const Ctl& ctl, const QString& name)
    {
        ctl.startOther(process, QStringLiteral(TIERDESK_IMPORT_CONSOLE),
                       {ctl.store(), QStringLiteral("boss"), ctl.path(name + QStringLiteral(".csv"))});
        REQUIRE(says("importing\n"));
    }
    [[nodiscard]] bool says(const QByteArray& word)
    {
        while (!said.contains(word)) {
            if (!process.waitForReadyRead(patienceMs))
                return false;
            said += process.readAllStandardOutput();
        }
        return true;
    }
    void finish()
    {
        REQUIRE(says("imported\n"));
        REQUIRE(process.waitForFinished(patienceMs));
    }

    QProcess process;
    QByteArray said;
};

/// The tickets whose subject names that sheet.
int ticketsOf(const Ctl& ctl, const QString& name)
{
    const auto store = openStore(ctl.store());
    REQUIRE(store);
    int found = 0;
    const auto done = (*store)->scan([&](std::span<const JournalEntry> history) {
        const auto* opened = history.front().is<TicketOpened>();
        found += opened && opened->details.subject.endsWith(QStringLiteral(" of ") + name) ? 1 : 0;
        return Progressing::Continue;
    });
    REQUIRE(done);
    return found;
}

} // namespace

TEST_CASE("A window that is killed in the middle of an import leaves all or nothing and it can be run again")
{
    const Ctl ctl;
    ctl.init();
    ctl.write(QStringLiteral("whole.csv"), sheetOf(QStringLiteral("whole")));
    QElapsedTimer timer;
    {
        Window window(ctl, QStringLiteral("whole"));
        timer.start();
        window.finish();
    }
    const qint64 importMs = timer.elapsed();
    REQUIRE(ticketsOf(ctl, QStringLiteral("whole")) == rows);

    int gone = 0;
    for (const int percent : {5, 30, 60, 85}) {
        const QString name = QStringLiteral("p%1").arg(percent);
        ctl.write(name + QStringLiteral(".csv"), sheetOf(name));
        Window window(ctl, name);
        (void)window.process.waitForFinished(static_cast<int>(importMs * percent / 100));
        window.process.kill();
        // One that was through before is no longer waited for.
        REQUIRE((window.process.state() == QProcess::NotRunning || window.process.waitForFinished(patienceMs)));
        CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
        const int left = ticketsOf(ctl, name);
        CAPTURE(percent, left);
        CHECK((left == 0 || left == rows));
        gone += left == 0 ? 1 : 0;

        // Twice: the second time every row is known.
        for (int again = 0; again < 2; ++again) {
            Window next(ctl, name);
            next.finish();
            CHECK(ticketsOf(ctl, name) == rows);
        }
    }
    std::printf("an import takes %lld ms; %d of 4 were killed before they were kept\n",
                static_cast<long long>(importMs), gone);
    CHECK(gone > 0);
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
}
