// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A draft rehearsed in the window: what it comes to, how it stops, and that everything else goes on meanwhile.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/playbook/playbookdialog.h"
#include "ui/playbook/rehearsaldialog.h"
#include "ui/shell/actionregistry.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// Stores are opened through it; while it is shut, whoever opens one waits.
struct Gate
{
    std::atomic<bool> isShut = false;

    void open()
    {
        isShut = false;
        isShut.notify_all();
    }
    [[nodiscard]] static StoreFactory before(const std::shared_ptr<Gate>& gate, StoreFactory factory)
    {
        return [gate, factory = std::move(factory)] {
            gate->isShut.wait(true);
            return factory();
        };
    }
};

/// Whoever is untaken is told of at once.
Protocol untaken()
{
    Protocol protocol;
    protocol.key = RuleKey{text("untaken-now")};
    protocol.name = text("Nobody has taken it yet");
    protocol.trigger.kind = TriggerKind::Unassigned;
    Action tell;
    tell.kind = ActionKind::Tell;
    tell.audience = Audience::Person;
    tell.person = PersonId{1};
    protocol.steps = {{text("now"), Offset::After, 0, {}, {tell}, 0, 0}};
    return protocol;
}

struct Theatre
{
    explicit Theatre(int tickets = 6)
    {
        ids = desk.openTickets(tickets);
        desk.order(ids[0], AssignTicket{desk.mira().id});
        window.emplace(Gate::before(gate, desk.open()), desk.store().person(PersonId{1}).value().value(),
                       desk.playbook(), RealDesk::now(), settings);
        REQUIRE(window->settles());
        window->window.actions().action(text("app.playbook"))->trigger();
        playbook = window->window.findChild<PlaybookDialog*>();
        REQUIRE(playbook);
        REQUIRE(QTest::qWaitFor([this] { return playbook->draft().isLoaded() && !playbook->draft().staff().empty(); }));
    }
    ~Theatre() { gate->open(); }

    void writeRule()
    {
        playbook->draft().edit([](Playbook& value) { value.protocols = {untaken()}; });
    }
    RehearsalDialog& enter()
    {
        press(*playbook, "Rehearse…");
        dialog = playbook->findChild<RehearsalDialog*>();
        REQUIRE(dialog);
        REQUIRE(dialog->isVisible());
        return *dialog;
    }
    const RehearsalResult& rehearse()
    {
        press(enter(), "Start");
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isRunning(); }, 30'000));
        REQUIRE(dialog->words());
        return dialog->words()->rehearsed().result;
    }
    static void press(QWidget& where, const char* words)
    {
        for (QPushButton* one : where.findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(u'&') == text(words) && one->isVisible()) {
                REQUIRE(one->isEnabled());
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        FAIL("no button says " << words);
    }
    QTreeWidget& table(const char* name)
    {
        for (QTreeWidget* one : dialog->findChildren<QTreeWidget*>()) {
            if (one->accessibleName() == text(name))
                return *one;
        }
        FAIL("no table is called " << name);
        std::abort();
    }
    bool says(const char* words)
    {
        for (const QLabel* one : dialog->findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(text(words)))
                return true;
        }
        return false;
    }

    RealDesk desk;
    MemorySettings settings;
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    std::vector<TicketId> ids;
    std::optional<OpenWindow> window;
    PlaybookDialog* playbook = nullptr;
    QPointer<RehearsalDialog> dialog;
};

QStringList cells(const QTreeWidgetItem& item)
{
    QStringList cells;
    for (int column = 0; column < item.columnCount(); ++column)
        cells.append(item.text(column));
    return cells;
}

} // namespace

TEST_CASE("a draft rehearsed in the window comes to what the histories come to by themselves")
{
    Theatre theatre;
    theatre.writeRule();
    const RehearsalResult& shown = theatre.rehearse();
    Rehearsal own(std::make_shared<const Playbook>(theatre.playbook->draft().value()), theatre.desk.playbook(),
                  theatre.desk.store().findPeople({}, PeopleKind::Staff, 100).value(), shown.from, shown.to);
    REQUIRE(theatre.desk.store().scan([&](std::span<const JournalEntry> history) {
        own.add(history);
        return Progressing::Continue;
    }));
    CHECK(shown.looked == 6);
    CHECK(shown.draft.firings == 6);
    CHECK(shown.draft.rules.at(RuleKey{text("untaken-now")}).first ==
          own.result().draft.rules.at(RuleKey{text("untaken-now")}).first);
    CHECK(shown.draft.told == own.result().draft.told);
    CHECK(shown.inForce.firings == own.result().inForce.firings);

    CHECK(theatre.says("What people did is held as it was"));
    CHECK(theatre.says("Times that rules acted: 6 under the draft"));
    QTreeWidget& rules = theatre.table("Rules");
    CHECK(cells(*rules.topLevelItem(0)).mid(0, 2) == QStringList{text("All rules"), text("6")});
    const auto named = rules.findItems(text("Nobody has taken it yet"), Qt::MatchExactly);
    REQUIRE(named.size() == 1);
    CHECK(cells(*named[0]) ==
          QStringList{text("Nobody has taken it yet"), text("6"), text("0"), text("+6"), text("6"), text("0")});
    QTreeWidget& messages = theatre.table("Messages to people");
    REQUIRE(messages.topLevelItemCount() > 0);
    CHECK(messages.topLevelItem(0)->text(0) == text("Ada Chief"));
    QTreeWidget& firings = theatre.table("First firings");
    REQUIRE(firings.topLevelItemCount() == 6);
    CHECK(firings.topLevelItem(1)->text(1) == text("Ticket 2"));
    Theatre::press(*theatre.dialog, "Copy");
    CHECK(QGuiApplication::clipboard()->text().contains(text("| Nobody has taken it yet | 6 | 0 | +6 | 6 | 0 |")));
}

TEST_CASE("lists are read and orders given while a rehearsal runs and it is cancelled by its button")
{
    Theatre theatre;
    theatre.writeRule();
    theatre.window->client.finishWriting();
    theatre.gate->isShut = true;
    Theatre::press(theatre.enter(), "Start");
    CHECK(theatre.dialog->isRunning());
    std::size_t listed = 0;
    theatre.window->client.read(
        theatre.dialog, [](Store& store) { return store.list({}, 0); },
        [&](const Stored<TicketList>& list) { listed = list ? list->ids.size() : 0; });
    REQUIRE(QTest::qWaitFor([&] { return listed == 6; }));
    std::optional<bool> ordered;
    theatre.window->client.submit(theatre.ids[1], AssignTicket{PersonId{1}}, theatre.dialog,
                                  [&](const Done<Receipt>& done) { ordered = done.has_value(); });
    REQUIRE(QTest::qWaitFor([&] { return ordered.has_value(); }));
    CHECK(*ordered);
    CHECK(theatre.dialog->isRunning());

    Theatre::press(*theatre.dialog, "Cancel");
    theatre.gate->open();
    REQUIRE(QTest::qWaitFor([&] { return !theatre.dialog->isRunning(); }));
    CHECK_FALSE(theatre.dialog->words());
    CHECK(theatre.dialog->message().contains(text("stopped before the end")));
    CHECK(theatre.rehearse().looked == 6);
}

TEST_CASE("a rehearsal ends with its window")
{
    Theatre theatre;
    theatre.writeRule();
    theatre.window->client.finishWriting();
    theatre.gate->isShut = true;
    Theatre::press(theatre.enter(), "Start");
    Theatre::press(*theatre.dialog, "Close");
    theatre.gate->open();
    REQUIRE(QTest::qWaitFor([&] { return theatre.dialog.isNull(); }));
    CHECK(theatre.rehearse().looked == 6);
}

TEST_CASE("Enter on a firing opens the ticket in the main window")
{
    Theatre theatre;
    theatre.writeRule();
    theatre.rehearse();
    QTreeWidget& firings = theatre.table("First firings");
    firings.setFocus();
    firings.setCurrentItem(firings.topLevelItem(3));
    REQUIRE(firings.topLevelItem(3)->text(0) == text("#%1").arg(theatre.ids[3].value));
    QTest::keyClick(&firings, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return theatre.window->chosen() == std::vector{theatre.ids[3]}; }));
    CHECK_FALSE(theatre.dialog->isRunning());
    CHECK(theatre.dialog->isVisible());
}

TEST_CASE("a rehearsal in which nothing would have happened says so plainly")
{
    Theatre theatre(2);
    theatre.playbook->draft().edit([](Playbook& value) {
        value.protocols = {untaken()};
        value.protocols[0].enabled = false;
    });
    RehearsalDialog& dialog = theatre.enter();
    auto* span = dialog.findChild<QComboBox*>();
    REQUIRE(span->count() == 5);
    span->setCurrentIndex(0);
    theatre.rehearse();
    CHECK(theatre.says("No rule would have acted"));
    CHECK_FALSE(dialog.findChild<QTabWidget*>()->isVisible());
}

TEST_CASE("a draft with findings is rehearsed with a warning and a later change of it is told")
{
    Theatre theatre(2);
    theatre.playbook->draft().edit([](Playbook& value) {
        value.protocols = {untaken()};
        value.protocols[0].name.clear();
        value.protocols[0].calendar = CalendarKey{text("nowhere")};
    });
    CHECK(theatre.enter().message().contains(text("may act otherwise")));
    CHECK(theatre.rehearse().draft.firings == 2);
    CHECK(theatre.dialog->message().contains(text("may act otherwise")));
    theatre.writeRule();
    CHECK(theatre.dialog->message().contains(text("has changed since")));
    theatre.rehearse();
    CHECK(theatre.dialog->message().isEmpty());
}

TEST_CASE("the span of a rehearsal is chosen or typed and ends with the present")
{
    Theatre theatre(2);
    theatre.writeRule();
    RehearsalDialog& dialog = theatre.enter();
    auto* span = dialog.findChild<QComboBox*>();
    const auto dates = dialog.findChildren<QDateEdit*>();
    REQUIRE(dates.size() == 2);
    const QDate today = QDate::currentDate();
    CHECK(dates[0]->date() == today.addMonths(-1));
    CHECK_FALSE(dates[0]->isEnabled());
    span->setCurrentIndex(4);
    REQUIRE(dates[0]->isEnabled());
    dates[0]->setDate(today.addDays(-9));
    dates[1]->setDate(today.addDays(-3));
    const RehearsalResult& result = theatre.rehearse();
    CHECK(result.from == Instant{today.addDays(-9).startOfDay().toMSecsSinceEpoch()});
    CHECK(result.to == Instant{today.addDays(-2).startOfDay().toMSecsSinceEpoch()});
    CHECK(result.looked == 0);
    CHECK(theatre.says("No rule would have acted"));
}

TEST_CASE("the program ends with its main window though the playbook and a rehearsal stand beside it")
{
    Theatre theatre(1);
    theatre.enter();
    QTimer::singleShot(0, &theatre.window->window, &QWidget::close);
    QTimer tooLong;
    QObject::connect(&tooLong, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
    tooLong.start(10'000);
    CHECK(QApplication::exec() == 0);
}
