// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over an imported log of a real service desk, worked by nothing but keys.
#include "app/import/importkit.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/ticket/orderdialog.h"

#include <QFile>
#include <QPlainTextEdit>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

[[nodiscard]] bool soon(const std::function<bool()>& holds)
{
    constexpr int patienceMs = 20'000;
    return QTest::qWaitFor(holds, patienceMs);
}

/// The window of a technician after the import.
class Keyboard
{
public:
    explicit Keyboard(const QString& log)
    {
        QFile file(log);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto mapping = loadMapping(QStringLiteral("vinst"));
        REQUIRE(mapping);
        const auto imported = importFile(desk.store(), {*mapping,
                                                        file,
                                                        QStringLiteral("vinst_sample.csv"),
                                                        ImportMode::Import,
                                                        PersonId{1},
                                                        RealDesk::now()(),
                                                        {},
                                                        {}});
        REQUIRE(imported);
        REQUIRE(imported->ticketsOpened == 396);
        open.emplace(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open->settles());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    void type(const char* text) { QTest::keyClicks(focused(), QString::fromUtf8(text)); }

    /// Presses the key of an action and waits for its dialog.
    OrderDialog& opens(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(key, modifiers);
        REQUIRE(soon([this] {
            OrderDialog* shown = dialog();
            return shown && shown->isActiveWindow() && shown->isAncestorOf(QApplication::focusWidget());
        }));
        return *dialog();
    }
    /// Presses Ctrl+Enter and waits until the dialog has gone.
    void confirm()
    {
        INFO(dialog()->previewText().toStdString());
        REQUIRE(dialog()->obstacle() == QString());
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(soon([this] { return !dialog(); }));
        open->reactivate();
    }
    [[nodiscard]] Ticket ticket() { return desk.ticket(id); }
    /// The window knows as much of the ticket as the store.
    [[nodiscard]] bool knows()
    {
        return soon([this] {
            const DossierPtr dossier = open->window.tickets().source().dossier();
            return dossier && dossier->ticket.id == id && dossier->ticket.version == ticket().version;
        });
    }

    RealDesk desk;
    MemorySettings settings;
    std::optional<OpenWindow> open;
    TicketId id;

private:
    [[nodiscard]] QWidget* focused() const
    {
        REQUIRE(QApplication::focusWidget());
        return QApplication::focusWidget();
    }
    [[nodiscard]] OrderDialog* dialog() const
    {
        for (OrderDialog* one : open->window.findChildren<OrderDialog*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
};

/// Goes from field to field and fills the parts that the next tier must be told.
void fillPacket(Keyboard& keys, const OrderDialog& dialog)
{
    constexpr int stops = 40;
    for (int i = 0; i < stops && !dialog.obstacle().isEmpty(); ++i) {
        const auto* part = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        if (part && part->toPlainText().isEmpty())
            keys.type("Seen on site twice");
        keys.press(Qt::Key_Tab);
    }
}

void chooseFirstResolved(Keyboard& keys)
{
    keys.press(Qt::Key_Slash);
    keys.type("state:resolved");
    REQUIRE(soon([&] { return keys.open->model().ticketCount() == 4; }));
    keys.press(Qt::Key_Return);
    REQUIRE(soon([&] { return keys.open->window.focusWidget() == &keys.open->table(); }));
    REQUIRE(keys.open->settles());
    keys.open->reactivate();
    keys.press(Qt::Key_J);
    keys.id = keys.open->model().ticketAt(0);
    REQUIRE(keys.open->chosen() == std::vector{keys.id});
    REQUIRE(keys.knows());
}

void reopen(Keyboard& keys)
{
    keys.opens(Qt::Key_O, Qt::ShiftModifier);
    keys.type("It came back");
    keys.confirm();
    REQUIRE(keys.knows());
    REQUIRE(keys.ticket().progress.type == StateType::Open);
}

void triage(Keyboard& keys)
{
    keys.opens(Qt::Key_T);
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_2);
    keys.confirm();
    REQUIRE(keys.knows());
    REQUIRE(keys.ticket().triage.impact == Impact{1});
    REQUIRE(keys.ticket().triage.urgency == Urgency{2});
}

void escalate(Keyboard& keys)
{
    const Place from = keys.ticket().placement.place;
    const OrderDialog& dialog = keys.opens(Qt::Key_E);
    fillPacket(keys, dialog);
    keys.confirm();
    REQUIRE(keys.knows());
    const Ticket ticket = keys.ticket();
    REQUIRE(ticket.placement.place.tier > from.tier);
    REQUIRE(ticket.awaitsAcceptance());
    REQUIRE_FALSE(ticket.placement.handoff->packet[PacketPart::Ask].isEmpty());
}

void accept(Keyboard& keys)
{
    keys.press(Qt::Key_Y);
    REQUIRE(soon([&] { return keys.ticket().placement.assignee == keys.desk.mira().id; }));
    REQUIRE_FALSE(keys.ticket().awaitsAcceptance());
    REQUIRE(keys.knows());
}

void sendBack(Keyboard& keys, const Place& to)
{
    const int before = keys.ticket().placement.returns;
    keys.opens(Qt::Key_B);
    keys.press(Qt::Key_Tab);
    keys.type("The cable is yours");
    keys.confirm();
    REQUIRE(keys.knows());
    REQUIRE(keys.ticket().placement.place == to);
    REQUIRE(keys.ticket().placement.returns == before + 1);
}

void resolve(Keyboard& keys)
{
    keys.opens(Qt::Key_S);
    keys.type("A new cable is in");
    keys.confirm();
    REQUIRE(keys.knows());
    REQUIRE(keys.ticket().progress.type == StateType::Resolved);
    REQUIRE(keys.ticket().progress.resolution->text == QStringLiteral("A new cable is in"));
}

} // namespace

TEST_CASE("a ticket of an imported log goes from the first row up a tier and back and is resolved by keys alone")
{
    const auto folder = realData();
    if (!folder) {
        WARN("TIERDESK_DATA is not set");
        return;
    }
    Keyboard keys(*folder + QStringLiteral("/logs/vinst_sample.csv"));
    chooseFirstResolved(keys);
    const Place home = keys.ticket().placement.place;
    reopen(keys);
    triage(keys);
    escalate(keys);
    accept(keys);
    sendBack(keys, home);
    resolve(keys);

    Store& store = keys.desk.store();
    CHECK(store.verify({}).value().empty());
    ListQuery all;
    all.filter = parseFilter(QStringLiteral("state:any")).value();
    const auto rows = store.rows(store.list(all, 0).value().ids).value();
    REQUIRE(rows.size() == 396);
    REQUIRE(store.rebuild({}));
    CHECK(store.rows(store.list(all, 0).value().ids).value() == rows);
    CHECK(store.verify({}).value().empty());
}
