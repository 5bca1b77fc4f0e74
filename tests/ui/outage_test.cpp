// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// While the store is slow or away the window goes on: orders wait in view and are done once, texts are not lost.
#include "core/storage/openstore.h"
#include "tests/storage/postgresserver.h"
#include "tests/support/catch.h"
#include "tests/ui/fakestore.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/queue/bulkrunner.h"
#include "ui/shell/leaving.h"
#include "ui/shell/statusline.h"
#include "ui/shell/surroundingsdialog.h"
#include "ui/shell/waitingpanel.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Another station's lock is not waited for.
StoreFactory impatient(const RealDesk& desk)
{
    return [location = desk.location()] { return openStore(location, {Milliseconds{30}, {}}); };
}

/// Notes in my name, and what became of them.
struct Notes
{
    void give(DeskClient& client, TicketId ticket, const QString& text)
    {
        ++given;
        client.submit(ticket, AddNote{text}, &client, [this, text](const Done<Receipt>& answer) {
            const auto* trouble = answer ? nullptr : std::get_if<StorageError>(&answer.error());
            if (answer)
                done.append(text);
            else if (trouble && trouble->fault == StorageFault::Cancelled)
                takenBack.append(text);
            else
                failed.append(text);
        });
    }

    int given = 0;
    QStringList done;
    QStringList takenBack;
    QStringList failed;
};

QStringList texts(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list.append(QLatin1String(word));
    return list;
}

QStringList bodies(const Ticket& ticket)
{
    QStringList found;
    for (const Message& message : ticket.messages)
        found.append(message.body);
    return found;
}

QToolButton* buttonSaying(QWidget& window, const QString& words)
{
    const auto all = window.findChildren<QToolButton*>();
    const auto found = std::ranges::find_if(
        all, [&](const QToolButton* button) { return button->isVisible() && button->text().contains(words); });
    return found == all.end() ? nullptr : *found;
}

QPushButton* pushButtonSaying(const QWidget& window, const QString& words)
{
    const auto all = window.findChildren<QPushButton*>();
    const auto found =
        std::ranges::find_if(all, [&](const QPushButton* button) { return button->text().contains(words); });
    return found == all.end() ? nullptr : *found;
}

/// Presses a button of the dialog that is going to ask.
void answerLeaving(const QString& words, QString* said = nullptr)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, words, said] {
        auto* dialog = qobject_cast<LeaveDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (said)
            *said = dialog->findChild<QLabel*>()->text();
        timer->deleteLater();
        QTest::mouseClick(pushButtonSaying(*dialog, words), Qt::LeftButton);
    });
    timer->start(10);
}

} // namespace

TEST_CASE("orders that meet a locked store wait in their order and are done once when it is free")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    DeskClient client(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now());
    QSignalSpy changed(&client.outbox(), &Outbox::changed);
    Notes notes;
    auto held = desk.store().begin();
    REQUIRE(held);
    for (const char* text : {"one", "two", "three"})
        notes.give(client, id, QLatin1String(text));
    REQUIRE(QTest::qWaitFor([&] { return client.outbox().waiting().size() == 3; }));
    CHECK(client.outbox().trouble()->fault == StorageFault::Locked);
    CHECK(client.unfinished() == 3);
    CHECK_FALSE(changed.isEmpty());
    // Reading goes on.
    std::optional<std::size_t> read;
    client.read(
        &client, [id](Store& store) { return store.history(id); },
        [&](const Stored<std::vector<JournalEntry>>& history) { read = history ? history->size() : 0; });
    REQUIRE(QTest::qWaitFor([&] { return read.has_value(); }));
    CHECK(*read == 1);
    // What is given meanwhile waits behind the others.
    notes.give(client, id, QStringLiteral("four"));
    CHECK(client.outbox().waiting().size() == 4);
    held->reset();
    REQUIRE(QTest::qWaitFor([&] { return notes.done.size() == 4; }, 20'000));
    CHECK(notes.done == texts({"one", "two", "three", "four"}));
    CHECK(bodies(desk.ticket(id)) == notes.done);
    CHECK(client.outbox().waiting().empty());
    CHECK_FALSE(client.outbox().trouble());
    CHECK(client.unfinished() == 0);
}

TEST_CASE("an order that waits can be taken back and the others are done")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    DeskClient client(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now());
    Notes notes;
    auto held = desk.store().begin();
    REQUIRE(held);
    for (const char* text : {"one", "two", "three"})
        notes.give(client, id, QLatin1String(text));
    REQUIRE(QTest::qWaitFor([&] { return client.outbox().waiting().size() == 3; }));
    const CommandId second = client.outbox().waiting()[1].order.id;
    REQUIRE(client.outbox().takeBack(second));
    CHECK_FALSE(client.outbox().takeBack(second));
    CHECK(notes.takenBack == texts({"two"}));
    CHECK(client.unfinished() == 2);
    held->reset();
    client.outbox().tryAgain();
    REQUIRE(QTest::qWaitFor([&] { return notes.done.size() == 2; }, 20'000));
    CHECK(bodies(desk.ticket(id)) == texts({"one", "three"}));
    CHECK(notes.failed.isEmpty());
}

TEST_CASE("an order that is refused does not hold up those behind it")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    DeskClient client(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now());
    Notes notes;
    auto held = desk.store().begin();
    REQUIRE(held);
    notes.give(client, id, QString());
    notes.give(client, id, QStringLiteral("fine"));
    REQUIRE(QTest::qWaitFor([&] { return client.outbox().waiting().size() == 2; }));
    held->reset();
    client.outbox().tryAgain();
    REQUIRE(QTest::qWaitFor([&] { return notes.done.size() == 1; }, 20'000));
    CHECK(notes.failed.size() == 1);
}

TEST_CASE("what is taken back while the store is away waits and is taken back once")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    DeskClient client(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now());
    std::vector<Receipt> claimed;
    std::vector<Done<Receipt>> undone;
    client.submit(id, ClaimTicket{}, &client, [&](const Done<Receipt>& done) { claimed.push_back(done.value()); });
    REQUIRE(QTest::qWaitFor([&] { return claimed.size() == 1; }));
    REQUIRE(desk.ticket(id).placement.assignee == desk.mira().id);
    auto held = desk.store().begin();
    REQUIRE(held);
    const auto keep = [&](const Done<Receipt>& done) { undone.push_back(done); };
    SECTION("by its number")
    {
        client.undo(claimed.front().command, QStringLiteral("taken"), &client, keep);
    }
    SECTION("as my last one on a ticket")
    {
        client.undoLast(id, QStringLiteral("taken"), &client, keep);
    }
    REQUIRE(QTest::qWaitFor([&] { return client.outbox().waiting().size() == 1; }));
    CHECK(client.outbox().waiting().front().undone == QStringLiteral("taken"));
    CHECK(client.unfinished() == 1);
    CHECK(undone.empty());
    held->reset();
    REQUIRE(QTest::qWaitFor([&] { return undone.size() == 1; }, 20'000));
    CHECK(undone.front().has_value());
    CHECK(desk.ticket(id).placement.assignee.isNull());
    CHECK(client.outbox().waiting().empty());
}

TEST_CASE("a file that is attached while the store is away waits and is attached once")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    DeskClient client(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now());
    std::atomic<int> reads = 0;
    std::vector<Done<Receipt>> attached;
    const auto bytes = [&reads]() -> Stored<QByteArray> {
        ++reads;
        return QByteArray("The fuse is gone");
    };
    const auto broken = []() -> Stored<QByteArray> {
        return fail(StorageError{StorageFault::Unreachable, QStringLiteral("gone.txt"), QStringLiteral("not there")});
    };
    auto held = desk.store().begin();
    REQUIRE(held);
    const auto keep = [&](const Done<Receipt>& done) { attached.push_back(done); };
    client.attach(id, QStringLiteral("fuse.txt"), bytes, &client, keep);
    client.attach(id, QStringLiteral("gone.txt"), broken, &client, keep);
    REQUIRE(QTest::qWaitFor([&] { return client.outbox().waiting().size() == 2; }));
    CHECK(attached.empty());
    client.outbox().tryAgain();
    held->reset();
    REQUIRE(QTest::qWaitFor([&] { return attached.size() == 2; }, 20'000));
    CHECK(attached.front().has_value());
    // A file that cannot be read is told and holds nothing up.
    CHECK_FALSE(attached.back().has_value());
    CHECK(reads == 1);
    CHECK(client.outbox().waiting().empty());
    REQUIRE(desk.ticket(id).work.files.size() == 1);
    CHECK(desk.ticket(id).work.files.front().name == QStringLiteral("fuse.txt"));
}

TEST_CASE("one command for many tickets waits for the store and is given to each once or taken back")
{
    RealDesk desk;
    std::vector<TicketId> tickets;
    for (int i = 0; i < 40; ++i)
        tickets.push_back(desk.openTicket(QStringLiteral("Printer")));
    DeskClient client(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now());
    BulkRunner runner(client);
    std::optional<BulkResult> tried;
    std::optional<BulkResult> result;
    QObject::connect(&runner, &BulkRunner::triedOut, &runner, [&](const BulkResult& all) { tried = all; });
    QObject::connect(&runner, &BulkRunner::finished, &runner, [&](const BulkResult& all) { result = all; });
    const BulkOrder order{QStringLiteral("Note"), AddNote{QStringLiteral("Come in")}, tickets, {}};
    runner.tryOut(order);
    REQUIRE(QTest::qWaitFor([&] { return tried.has_value(); }));
    CHECK(tried->done.size() == 40);
    auto held = desk.store().begin();
    REQUIRE(held);
    runner.run(order);
    REQUIRE(QTest::qWaitFor([&] { return !client.outbox().waiting().empty(); }));
    CHECK_FALSE(result);
    SECTION("until it is there")
    {
        held->reset();
        REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 30'000));
        CHECK(result->done == tickets);
        CHECK(result->orders.size() == 40);
        CHECK(result->failures.empty());
        for (const TicketId id : tickets)
            CHECK(bodies(desk.ticket(id)) == texts({"Come in"}));
    }
    SECTION("until somebody stops it")
    {
        runner.stop();
        REQUIRE(QTest::qWaitFor([&] { return result.has_value() || !client.outbox().waiting().empty(); }));
        held->reset();
        REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 30'000));
        CHECK(result->stopped);
        CHECK(result->failures.empty());
        CHECK(result->done.size() <= 1);
        CHECK(client.outbox().waiting().empty());
    }
}

TEST_CASE("what is typed while the store is away is kept when it is back and of each place the newest")
{
    const auto world = std::make_shared<FakeWorld>(3);
    DeskClient client{openFake(world), world->me(), world->playbook(), [] { return Instant{1'800'000'000'000}; }};
    world->setAway(true);
    const auto type = [&](qint64 ticket, const char* text, qint64 at) {
        client.saveDraft({world->me().id, TicketId{ticket}, MessageKind::Note, QLatin1String(text), Instant{at}});
    };
    type(1, "Hel", 1);
    QSignalSpy changed(&client.outbox(), &Outbox::changed);
    REQUIRE(changed.wait());
    CHECK(client.outbox().texts().size() == 1);
    type(1, "Hello", 2);
    type(2, "There", 3);
    REQUIRE(changed.wait());
    CHECK(client.outbox().texts().size() == 2);
    CHECK(world->drafts().empty());
    world->setAway(false);
    REQUIRE(QTest::qWaitFor([&] { return client.outbox().texts().empty(); }, 20'000));
    client.finishWriting();
    QStringList kept;
    for (const Draft& draft : world->drafts())
        kept.append(draft.body);
    CHECK(kept.contains(QStringLiteral("Hello")));
    CHECK(kept.contains(QStringLiteral("There")));
    CHECK_FALSE(kept.contains(QStringLiteral("Hel")));
}

TEST_CASE("a store whose file was moved away is told and gone on with when it is back")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    DeskClient client(desk.open(), desk.mira(), desk.playbook(), RealDesk::now());
    QSignalSpy trouble(&client, &DeskClient::storeTrouble);
    QSignalSpy back(&client, &DeskClient::storeBack);
    Notes notes;
    notes.give(client, id, QStringLiteral("before"));
    REQUIRE(QTest::qWaitFor([&] { return notes.done.size() == 1; }));
    const QString aside = desk.location() + QStringLiteral(".aside");
    REQUIRE(QFile::rename(desk.location(), aside));
    REQUIRE(QTest::qWaitFor([&] { return !trouble.isEmpty(); }));
    notes.give(client, id, QStringLiteral("meanwhile"));
    REQUIRE(QTest::qWaitFor([&] { return client.outbox().waiting().size() == 1; }));
    CHECK(back.isEmpty());
    REQUIRE(QFile::rename(aside, desk.location()));
    REQUIRE(QTest::qWaitFor([&] { return notes.done.size() == 2; }, 20'000));
    CHECK_FALSE(back.isEmpty());
    CHECK(bodies(desk.ticket(id)) == texts({"before", "meanwhile"}));
}

TEST_CASE("the window shows what waits for the store and why and takes back what is not wanted any more")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    OpenWindow open(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    CHECK_FALSE(buttonSaying(open.window, QStringLiteral("wait for the store")));
    Notes notes;
    auto held = desk.store().begin();
    REQUIRE(held);
    notes.give(open.client, id, QStringLiteral("keep me"));
    notes.give(open.client, id, QStringLiteral("drop me"));
    REQUIRE(QTest::qWaitFor([&] { return buttonSaying(open.window, QStringLiteral("2 orders wait for the store")); }));
    QTest::mouseClick(buttonSaying(open.window, QStringLiteral("2 orders")), Qt::LeftButton);
    auto* panel = open.window.findChild<WaitingPanel*>();
    REQUIRE(panel);
    REQUIRE(panel->isVisible());
    CHECK(panel->findChild<MessageBar*>()->text().contains(QStringLiteral("Another program is using")));
    auto* list = panel->findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("keep me"));
    list->clearSelection();
    list->setCurrentItem(list->topLevelItem(1));
    QTest::mouseClick(pushButtonSaying(*panel, QStringLiteral("Take back")), Qt::LeftButton);
    CHECK(notes.takenBack == texts({"drop me"}));
    CHECK(list->topLevelItemCount() == 1);
    held->reset();
    QTest::mouseClick(pushButtonSaying(*panel, QStringLiteral("again now")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return notes.done.size() == 1; }, 20'000));
    CHECK(bodies(desk.ticket(id)) == texts({"keep me"}));
    REQUIRE(QTest::qWaitFor([&] { return !buttonSaying(open.window, QStringLiteral("for the store")); }));
    // The panel has nothing to show any more.
    CHECK_FALSE(open.window.findChild<WaitingPanel*>());
}

TEST_CASE("who closes the window while orders wait is asked and finds the texts again")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    Notes notes;
    // Held for longer than the window lives.
    Stored<std::unique_ptr<Transaction>> held;
    {
        OpenWindow open(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open.settles());
        held = desk.store().begin();
        REQUIRE(held);
        notes.give(open.client, id, QStringLiteral("not done yet"));
        REQUIRE(QTest::qWaitFor([&] { return open.client.outbox().waiting().size() == 1; }));
        QString said;
        answerLeaving(QStringLiteral("Stay"), &said);
        open.window.close();
        CHECK(said.contains(QStringLiteral("not done yet")));
        CHECK(said.contains(QStringLiteral("that you wrote")));
        CHECK(open.window.isVisible());
        answerLeaving(QStringLiteral("Leave"));
        open.window.close();
        CHECK_FALSE(open.window.isVisible());
    }
    held->reset();
    CHECK(notes.done.isEmpty());
    CHECK(bodies(desk.ticket(id)).isEmpty());
    OpenWindow again(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(again.settles());
    REQUIRE(QTest::qWaitFor([&] {
        const auto drafts = desk.store().drafts(desk.mira().id);
        return drafts && drafts->size() == 1 && drafts->front().body == QStringLiteral("not done yet");
    }));
    again.window.close();
    CHECK_FALSE(again.window.isVisible());
}

TEST_CASE("what is typed while the store is away outlives a program that ends without a word")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    MemorySettings left;
    const auto holds = [](const MemorySettings& one) {
        return std::ranges::any_of(
            one.values, [](const QVariant& value) { return value.toByteArray().contains("typed while it was away"); });
    };
    {
        OpenWindow open(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open.settles());
        auto held = desk.store().begin();
        REQUIRE(held);
        open.client.saveDraft(
            {desk.mira().id, id, MessageKind::Note, QStringLiteral("typed while it was away"), RealDesk::now()()});
        REQUIRE(QTest::qWaitFor([&] { return holds(settings); }, 20'000));
        // As they stand when the program is killed now.
        left = settings;
        held->reset();
        // Once the store has it, nothing is left behind.
        REQUIRE(QTest::qWaitFor([&] { return !holds(settings); }, 20'000));
        open.client.saveDraft({desk.mira().id, id, MessageKind::Note, {}, RealDesk::now()()});
        open.client.finishWriting();
        CHECK(desk.store().drafts(desk.mira().id)->empty());
    }
    OpenWindow again(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), left);
    REQUIRE(again.settles());
    CHECK(QTest::qWaitFor([&] {
        const auto drafts = desk.store().drafts(desk.mira().id);
        return drafts && drafts->size() == 1 && drafts->front().body == QStringLiteral("typed while it was away");
    }));
}

TEST_CASE("a window that was asked to close does so by itself once all is kept")
{
    RealDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    OpenWindow open(impatient(desk), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    Notes notes;
    auto held = desk.store().begin();
    REQUIRE(held);
    notes.give(open.client, id, QStringLiteral("kept after all"));
    REQUIRE(QTest::qWaitFor([&] { return open.client.outbox().waiting().size() == 1; }));
    QTimer::singleShot(500, &open.window, [&] {
        CHECK(qobject_cast<LeaveDialog*>(QApplication::activeModalWidget()));
        held->reset();
    });
    open.window.close();
    CHECK_FALSE(open.window.isVisible());
    CHECK(bodies(desk.ticket(id)) == texts({"kept after all"}));
}

TEST_CASE("a store on a share says so at the foot of the window and explains what that means")
{
    const auto world = std::make_shared<FakeWorld>(3);
    MemorySettings settings;
    world->setSurroundings({Surroundings::Kind::SharedFile, false, {}, {}});
    OpenWindow open(
        openFake(world), world->me(), world->playbook(), [] { return Instant{1'800'000'000'000}; }, settings);
    REQUIRE(QTest::qWaitFor([&] { return buttonSaying(open.window, QStringLiteral("Shared folder without locks")); }));
    QTest::mouseClick(buttonSaying(open.window, QStringLiteral("Shared folder")), Qt::LeftButton);
    auto* dialog = open.window.findChild<SurroundingsDialog*>();
    REQUIRE(dialog);
    QStringList said;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        said.append(label->text());
    CHECK(said.join(QLatin1Char(' ')).contains(QStringLiteral("can damage the store")));
    CHECK(said.join(QLatin1Char(' ')).contains(QStringLiteral("tierdeskctl move")));
    dialog->close();
}

TEST_CASE("with a PostgreSQL server that is stopped and started a window goes on and loses nothing", "[server]")
{
    const auto server = PostgresServer::start();
    if (!server) {
        WARN("no PostgreSQL server is installed");
        return;
    }
    RealDesk desk(server->newDatabase());
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    REQUIRE(QTest::qWaitFor([&] { return buttonSaying(open.window, QStringLiteral("not encrypted")); }));
    server->stopServer();
    Notes notes;
    notes.give(open.client, id, QStringLiteral("one"));
    notes.give(open.client, id, QStringLiteral("two"));
    open.client.saveDraft({desk.mira().id, id, MessageKind::Reply, QStringLiteral("typed"), RealDesk::now()()});
    REQUIRE(QTest::qWaitFor([&] { return buttonSaying(open.window, QStringLiteral("2 orders wait")); }, 20'000));
    // What was read before is still there.
    CHECK(open.model().ticketCount() == 1);
    CHECK(open.client.outbox().trouble()->fault == StorageFault::Unreachable);
    server->startServer();
    REQUIRE(QTest::qWaitFor([&] { return notes.done.size() == 2; }, 60'000));
    REQUIRE(QTest::qWaitFor([&] { return open.client.outbox().texts().empty(); }, 60'000));
    CHECK(notes.done == texts({"one", "two"}));
    (void)desk.store().tail(-1);
    CHECK(bodies(desk.ticket(id)) == notes.done);
    const auto drafts = desk.store().drafts(desk.mira().id);
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().body == QStringLiteral("typed"));
    REQUIRE(QTest::qWaitFor([&] { return !buttonSaying(open.window, QStringLiteral("for the store")); }));
}
