// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as it stood, gone through by keys in the real window.
#include "core/ticket/apply.h"
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/past/incidentdialog.h"
#include "ui/past/pastmodels.h"
#include "ui/past/pastticket.h"
#include "ui/past/pastwindow.h"
#include "ui/past/timebar.h"
#include "ui/ticket/ticketview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Two tickets in the morning, of which one was resolved an hour later; a third after another hour.
struct Morning
{
    RealDesk desk;
    MemorySettings settings;
    /// A whole minute some hours ago.
    Instant eight{(RealDesk::now()().ms / 60'000 - 300) * 60'000};
    TicketId printer;
    TicketId network;
    TicketId late;

    Morning()
    {
        printer = opened(eight, "Printer shows E13", "service-desk");
        network = opened(eight + std::chrono::minutes(10), "No network in room 4", "network");
        give(eight + std::chrono::minutes(60), printer,
             ResolveTicket{{QStringLiteral("solved"), QStringLiteral("New toner.")}});
        late = opened(eight + std::chrono::minutes(120), "Laptop is slow", "service-desk");
        EditTicket edit;
        edit.patch.subject = QStringLiteral("No network on the whole floor");
        give(eight + std::chrono::minutes(130), network, edit);
    }

    TicketId give(Instant at, TicketId ticket, Command command)
    {
        Desk then(desk.store(), [at] { return at; });
        const auto done = then.submit({makeCommandId(), ticket, std::move(command), desk.tom().id, {}});
        REQUIRE(done);
        return done->ticket;
    }
    TicketId opened(Instant at, const char* subject, const char* queue)
    {
        OpenTicket command;
        command.details.subject = QString::fromUtf8(subject);
        command.details.requester = desk.requester().id;
        command.impact = Impact{2};
        command.urgency = Urgency{2};
        command.queue = QueueKey{QString::fromUtf8(queue)};
        return give(at, {}, command);
    }
};

bool stands(PastWindow& past, Instant at)
{
    return QTest::qWaitFor([&] { return past.shown() && past.shown()->past.at == at; });
}

std::vector<TicketId> listed(const PastWindow& past)
{
    std::vector<TicketId> ids;
    for (const TicketRow& row : past.shown()->tickets.rows)
        ids.push_back(row.id);
    std::ranges::sort(ids);
    return ids;
}

PastWindow& opened(OpenWindow& open)
{
    open.key(Qt::Key_G);
    open.key(Qt::Key_T);
    PastWindow* past = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (past = open.window.findChild<PastWindow*>()) && past->isVisible(); }));
    REQUIRE(QTest::qWaitFor([&] { return past->shown().has_value(); }));
    return *past;
}

} // namespace

TEST_CASE("queues and lists are shown as they stood and time goes on by keys and by itself")
{
    Morning morning;
    OpenWindow open(morning.desk.open(), morning.desk.mira(), morning.desk.playbook(), RealDesk::now(),
                    morning.settings);
    REQUIRE(open.settles());
    QPointer<PastWindow> past = &opened(open);
    new QAbstractItemModelTester(past->list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, past);
    new QAbstractItemModelTester(past->queues().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, past);

    past->lookAt({morning.eight + std::chrono::minutes(30), Knowledge::Now});
    REQUIRE(stands(*past, morning.eight + std::chrono::minutes(30)));
    CHECK(listed(*past) == std::vector{morning.printer, morning.network});
    // As the command line says it: by the same question to the store.
    CHECK(past->shown() == readPastDesk(morning.desk.store(), past->time().past(), {}).value());
    CHECK(past->windowTitle().contains(QStringLiteral("As it stood on")));

    // Half an hour in steps of five minutes.
    QWidget* slider = past->time().focusProxy();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    const Instant nine = past->time().past().at;
    REQUIRE(stands(*past, nine));
    if (nine == morning.eight + std::chrono::minutes(60)) // Not where the day ended in between.
        CHECK(listed(*past) == std::vector{morning.network});

    past->lookAt({morning.eight + std::chrono::minutes(125), Knowledge::Now});
    REQUIRE(stands(*past, morning.eight + std::chrono::minutes(125)));
    CHECK(listed(*past) == std::vector{morning.network, morning.late});
    // Down to the first queue: its tickets alone.
    past->queues().setFocus();
    QTest::keyClick(&past->queues(), Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return !past->shown()->queue.value.isEmpty(); }));
    CHECK(listed(*past).size() == 1);

    auto* play = past->time().findChild<QToolButton*>();
    QTest::mouseClick(play, Qt::LeftButton);
    CHECK(past->time().isPlaying());
    REQUIRE(QTest::qWaitFor([&] { return past->shown()->past.at > morning.eight + std::chrono::minutes(127); }));
    QTest::mouseClick(play, Qt::LeftButton);
    CHECK_FALSE(past->time().isPlaying());

    QTest::keyClick(past, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return past.isNull(); }));
}

TEST_CASE("a chosen queue stays chosen when nothing was open in it")
{
    Morning morning;
    OpenWindow open(morning.desk.open(), morning.desk.mira(), morning.desk.playbook(), RealDesk::now(),
                    morning.settings);
    REQUIRE(open.settles());
    PastWindow& past = opened(open);
    const auto& queues = static_cast<const PastQueueModel&>(*past.queues().model());
    const QueueKey network{QStringLiteral("network")};
    past.lookAt({morning.eight + std::chrono::minutes(30), Knowledge::Now});
    REQUIRE(stands(past, morning.eight + std::chrono::minutes(30)));
    past.queues().setCurrentIndex(queues.index(queues.rowOf(network), 0));
    REQUIRE(QTest::qWaitFor([&] { return listed(past) == std::vector{morning.network}; }));

    past.lookAt({morning.eight + std::chrono::minutes(5), Knowledge::Now});
    REQUIRE(stands(past, morning.eight + std::chrono::minutes(5)));
    CHECK(listed(past).empty());
    CHECK(queues.queueAt(past.queues().currentIndex().row()) == network);
    CHECK(queues.index(past.queues().currentIndex().row(), PastQueueModel::Open).data() == QStringLiteral("0"));

    past.queues().setCurrentIndex(queues.index(0, 0));
    REQUIRE(QTest::qWaitFor([&] { return listed(past) == std::vector{morning.printer}; }));
    CHECK(queues.rowOf(network) < 0);
}

TEST_CASE("a ticket is read as it was known then and compared with another moment")
{
    Morning morning;
    OpenWindow open(morning.desk.open(), morning.desk.mira(), morning.desk.playbook(), RealDesk::now(),
                    morning.settings);
    REQUIRE(open.settles());
    PastWindow& past = opened(open);
    past.lookAt({morning.eight + std::chrono::minutes(30), Knowledge::Now});
    REQUIRE(stands(past, morning.eight + std::chrono::minutes(30)));
    past.list().setFocus();
    QTest::keyClick(&past.list(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&past.list(), Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return past.ticket().then().has_value(); }));
    const TicketId first = past.ticket().ticket();
    CHECK((first == morning.printer || first == morning.network));

    // From the timeline of the desk's own window, by its menu.
    open.window.openTicket(morning.network);
    auto* view = open.window.findChild<TicketView*>();
    REQUIRE(QTest::qWaitFor([&] { return view->shown() == morning.network; }));
    Q_EMIT view->pastWanted(morning.network, morning.eight + std::chrono::minutes(11));
    REQUIRE(
        QTest::qWaitFor([&] { return past.ticket().ticket() == morning.network && past.ticket().then().has_value(); }));
    CHECK(past.time().past() == Past{morning.eight + std::chrono::minutes(11), Knowledge::Then});
    CHECK(past.ticket().then()->ticket.details.subject == QStringLiteral("No network in room 4"));
    CHECK(past.ticket().then()->history.size() < morning.desk.store().history(morning.network)->size());

    past.ticket().findChild<SegmentedControl*>()->setCurrent(1);
    CHECK(past.ticket().difference().contains(
        QStringLiteral("| Subject | No network in room 4 | No network on the whole floor |")));
    // Before there was such a ticket there is nothing to read.
    past.lookAt({morning.eight - std::chrono::minutes(5), Knowledge::Now});
    CHECK_FALSE(past.ticket().then().has_value());
}

TEST_CASE("what happened to chosen tickets is one line of time that is kept as Markdown and PDF")
{
    Morning morning;
    OpenWindow open(morning.desk.open(), morning.desk.mira(), morning.desk.playbook(), RealDesk::now(),
                    morning.settings);
    REQUIRE(open.settles());
    open.table().setFocus();
    open.key(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return open.chosen().size() == 2; }));
    open.key(Qt::Key_T, Qt::ShiftModifier);
    IncidentDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        dialog = open.window.findChild<IncidentDialog*>();
        return dialog && !dialog->text().isEmpty();
    }));
    CHECK(dialog->text().contains(QStringLiteral("Laptop is slow")));
    CHECK(dialog->text().contains(QStringLiteral("No network on the whole floor")));
    const QTemporaryDir folder;
    const QString markdown = folder.filePath(QStringLiteral("review.md"));
    const QString paper = folder.filePath(QStringLiteral("review.pdf"));
    CHECK_FALSE(dialog->save(markdown));
    CHECK_FALSE(dialog->save(paper));
    QFile written(markdown);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()) == dialog->text());
    QFile printed(paper);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.readAll().startsWith("%PDF"));
    CHECK(dialog->save(folder.filePath(QStringLiteral("nowhere/review.md"))));
}
