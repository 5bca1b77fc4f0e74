// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts, files and people leave the journal by way of the window: what is shown before, what has to be typed, and what
// stands there after.
#include "core/journal/codec.h"
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "tests/ui/widgetcheck.h"
#include "ui/people/peopledialog.h"
#include "ui/redaction/erasedialog.h"
#include "ui/redaction/redactdialog.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString card = QStringLiteral("4111 1111 1111 1111");
const auto boss = TicketWindow::Me::Boss;

QPushButton& buttonCalled(const QWidget& in, const char* words)
{
    for (auto* one : in.findChildren<QPushButton*>()) {
        if (one->text().remove(QLatin1Char('&')) == QString::fromUtf8(words))
            return *one;
    }
    throw std::runtime_error(std::string("there is no button ") + words);
}

template <class D>
D& openedIn(QWidget& window)
{
    D* dialog = nullptr;
    if (!soon([&] { return (dialog = window.findChild<D*>()) != nullptr && dialog->isVisible(); }))
        throw std::runtime_error("no dialog opens");
    dialog->activateWindow();
    (void)soon([&] { return dialog->isActiveWindow(); });
    return *dialog;
}

RedactDialog& openRedact(TicketWindow& window, TicketId ticket)
{
    window.showTicket(ticket);
    window.trigger(Act::Redact);
    return openedIn<RedactDialog>(window);
}

void typeInto(QWidget& field, const QString& text)
{
    field.setFocus();
    QTest::keyClicks(&field, text);
}

void giveReason(const QWidget& dialog, const QString& reason = QStringLiteral("Nobody needs it here"))
{
    typeInto(named<QPlainTextEdit>(dialog, "Reason"), reason);
}

/// The field for what has to be typed by hand; null while nothing has to be.
QLineEdit* confirmationIn(const QWidget& dialog)
{
    for (auto* field : dialog.findChildren<QLineEdit*>()) {
        if (field->isVisible())
            return field;
    }
    return nullptr;
}

bool says(TestDesk& desk, TicketId ticket, const QString& text)
{
    return std::ranges::any_of(must(desk.store().history(ticket)),
                               [&](const JournalEntry& entry) { return encode(entry.event).contains(text.toUtf8()); });
}

bool isSound(TestDesk& desk)
{
    return must(desk.store().verify({})).empty();
}

QString shownIn(const TimelineView& timeline)
{
    QString all;
    for (int row = 0; row < timeline.timeline().rowCount(); ++row)
        all += timeline.timeline().card(row).what + timeline.timeline().card(row).body;
    return all;
}

} // namespace

TEST_CASE("who may not redact finds the action greyed with the reason")
{
    TicketWindow window;
    window.showTicket(window.desk.openTicket(card));
    const QAction* action = window.registry().action(actionId(Act::Redact));
    REQUIRE_FALSE(action->isEnabled());
    CHECK(window.registry().whyDisabled(actionId(Act::Redact)).contains(QStringLiteral("redact what tickets say")));
    CHECK(action->toolTip().contains(QStringLiteral("redact what tickets say")));
}

TEST_CASE("a text is found while it is typed and goes from the ticket with a reason and the number")
{
    TicketWindow window(boss);
    const TicketId id = window.desk.openTicket(QStringLiteral("Card ") + card + QStringLiteral(" refused"));
    window.desk.order(id, AddNote{QStringLiteral("She read me ") + card}, window.desk.anna);
    window.desk.order(id, AddNote{QStringLiteral("Nothing of it here")}, window.desk.anna);
    RedactionWish wish;
    wish.ticket = id;
    wish.text = card;
    const RedactionPlan plan = must(window.desk.desk().planRedaction(wish, window.desk.boss));
    REQUIRE(plan.entries == 2);

    RedactDialog& dialog = openRedact(window, id);
    QPushButton& go = buttonCalled(dialog, "Redact for good");
    REQUIRE_FALSE(go.isEnabled());
    typeInto(named<QPlainTextEdit>(dialog, "Text"), card);
    REQUIRE(soon([&] { return dialog.places().size() == plan.entries; }));
    CHECK(dialog.previewText().contains(QStringLiteral("1 of its messages")));
    CHECK(dialog.previewText().contains(QStringLiteral("2 entries")));
    CHECK(dialog.places().join(u'\n').contains(QStringLiteral("Internal note")));
    CHECK(describe(checkWidgets(dialog)) == QString());

    REQUIRE_FALSE(dialog.value());
    CHECK(dialog.hintText().startsWith(QStringLiteral("Say why")));
    giveReason(dialog, QStringLiteral("It was ") + card);
    CHECK(dialog.hintText().contains(QStringLiteral("repeats")));
    named<QPlainTextEdit>(dialog, "Reason").clear();
    giveReason(dialog);
    QLineEdit* number = confirmationIn(dialog);
    REQUIRE(number);
    REQUIRE_FALSE(go.isEnabled());
    typeInto(*number, QStringLiteral("7%1").arg(id.value));
    REQUIRE_FALSE(go.isEnabled());
    number->clear();
    typeInto(*number, QStringLiteral("#%1").arg(id.value));
    REQUIRE(go.isEnabled());
    // Enter is not enough for what cannot be undone.
    QTest::keyClick(number, Qt::Key_Return);
    QTest::qWait(50);
    CHECK(says(window.desk, id, card));

    QTest::mouseClick(&go, Qt::LeftButton);
    REQUIRE(soon([&] { return !says(window.desk, id, card); }));
    REQUIRE(soon([&] { return window.toast().text().contains(QStringLiteral("2 entries")); }));
    REQUIRE(soon([&] { return !shownIn(window.view().timeline()).contains(card); }));
    CHECK(shownIn(window.view().timeline()).contains(QStringLiteral("She read me [redacted]")));
    CHECK(shownIn(window.view().timeline()).contains(QStringLiteral("Nobody needs it here")));
    CHECK(isSound(window.desk));
}

TEST_CASE("what is selected in the timeline is looked for at once and one place needs no number")
{
    TicketWindow window(boss);
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddNote{card}, window.desk.anna);
    window.showTicket(id);
    window.view().timeline().selectAllText();
    RedactDialog& dialog = openRedact(window, id);
    CHECK(named<QPlainTextEdit>(dialog, "Text").toPlainText() == card);
    REQUIRE(soon([&] { return dialog.places().size() == 1; }));
    CHECK(confirmationIn(dialog) == nullptr);
    giveReason(dialog);
    REQUIRE(dialog.value());
    dialog.reject();
    CHECK(says(window.desk, id, card));
}

TEST_CASE("a text that stands nowhere cannot be redacted and a colleague who writes it is noticed")
{
    TicketWindow window(boss);
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    RedactDialog& dialog = openRedact(window, id);
    typeInto(named<QPlainTextEdit>(dialog, "Text"), card);
    REQUIRE(soon([&] { return dialog.hintText().startsWith(QStringLiteral("Nothing was found")); }));
    giveReason(dialog);
    REQUIRE_FALSE(buttonCalled(dialog, "Redact for good").isEnabled());
    window.desk.order(id, AddNote{card}, window.desk.anna);
    REQUIRE(soon([&] { return dialog.places().size() == 1; }));
    CHECK(dialog.value());
}

TEST_CASE("a redaction that the desk refuses leaves the dialog open with everything typed")
{
    TicketWindow window(boss);
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddNote{card}, window.desk.anna);
    RedactDialog& dialog = openRedact(window, id);
    typeInto(named<QPlainTextEdit>(dialog, "Text"), card);
    giveReason(dialog);
    REQUIRE(soon([&] { return dialog.value().has_value(); }));
    Person me = must(window.desk.store().person(window.desk.boss)).value();
    me.role = Role::Technician;
    must(window.desk.desk().recordPerson(me, window.desk.admin));
    QTest::mouseClick(&buttonCalled(dialog, "Redact for good"), Qt::LeftButton);
    REQUIRE(soon([&] { return dialog.findChild<MessageBar*>()->isVisible(); }));
    CHECK(dialog.findChild<MessageBar*>()->text().contains(QStringLiteral("redact what tickets say")));
    CHECK(named<QPlainTextEdit>(dialog, "Text").toPlainText() == card);
    CHECK(says(window.desk, id, card));
}

TEST_CASE("a file goes with its bytes once the number is typed")
{
    TicketWindow window(boss);
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    must(window.desk.desk().attach(id, QStringLiteral("passport.png"), QStringLiteral("image/png"), "face",
                                   window.desk.anna));
    const QString sha256 = window.ticket(id).work.files.front().sha256;
    RedactDialog& dialog = openRedact(window, id);
    auto& kind = *dialog.findChild<SegmentedControl*>();
    QTest::mouseClick(kind.segment(1), Qt::LeftButton);
    auto& files = named<QComboBox>(dialog, "Which");
    REQUIRE(files.isVisible());
    CHECK_FALSE(named<QPlainTextEdit>(dialog, "Text").isVisible());
    files.setFocus();
    QTest::keyClick(&files, Qt::Key_Down);
    REQUIRE(soon([&] { return dialog.places().size() == 1; }));
    CHECK(dialog.previewText().contains(QStringLiteral("bytes")));
    giveReason(dialog);
    REQUIRE_FALSE(dialog.value());
    QLineEdit* number = confirmationIn(dialog);
    REQUIRE(number);
    typeInto(*number, QString::number(id.value));
    QTest::mouseClick(&buttonCalled(dialog, "Redact for good"), Qt::LeftButton);
    REQUIRE(soon([&] { return !window.desk.store().file(sha256); }));
    REQUIRE(soon([&] { return !shownIn(window.view().timeline()).contains(QStringLiteral("passport")); }));
    CHECK(isSound(window.desk));
}

TEST_CASE("a person is erased from the people window once a reason and the whole name are typed")
{
    TicketWindow window(boss);
    TestDesk& desk = window.desk;
    const Person mia = must(desk.store().person(desk.mia)).value();
    OpenTicket open;
    open.details.requester = desk.mia;
    open.details.subject = QStringLiteral("My heart pills");
    const TicketId hers = desk.order({}, open, desk.anna).ticket;
    desk.order(hers, ReceiveMessage{desk.mia, Channel::Mail, QStringLiteral("I am ill")}, desk.anna);
    open.details.requester = desk.noah;
    open.details.subject = QStringLiteral("As with ") + mia.name;
    const TicketId other = desk.order({}, open, desk.anna).ticket;
    RedactionWish wish;
    wish.person = desk.mia;
    const RedactionPlan plan = must(desk.desk().planRedaction(wish, desk.boss));
    REQUIRE(plan.mentionedIn == std::vector{other});

    PeopleDialog people(window.client());
    people.show();
    (void)QTest::qWaitForWindowActive(&people);
    people.findChild<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly)->click();
    auto& list = named<QListWidget>(people, "People");
    const auto rowOf = [&](const QString& name) {
        const auto found = list.findItems(name, Qt::MatchStartsWith);
        return found.isEmpty() ? -1 : list.row(found.front());
    };
    REQUIRE(soon([&] { return rowOf(mia.name) >= 0; }));
    list.setCurrentRow(rowOf(QStringLiteral("Ben")));
    QPushButton& erase = buttonCalled(people, "Erase this person…");
    REQUIRE_FALSE(erase.isEnabled());
    CHECK(erase.toolTip().contains(QStringLiteral("works here")));
    list.setCurrentRow(rowOf(mia.name));
    REQUIRE(erase.isEnabled());
    QTest::mouseClick(&erase, Qt::LeftButton);

    auto& dialog = openedIn<EraseDialog>(people);
    QPushButton& go = buttonCalled(dialog, "Erase for good");
    REQUIRE(soon([&] { return !dialog.isLooking(); }));
    CHECK(dialog.previewText() ==
          QStringLiteral("Tickets that say less then: %1\nEntries of the history: %2\nMessages among them: %3\n"
                         "Files and confidential texts that go: %4")
              .arg(plan.tickets.size())
              .arg(plan.entries)
              .arg(plan.messages)
              .arg(plan.files));
    auto& mentions = named<QListWidget>(dialog, "Tickets of others that name them");
    REQUIRE(mentions.count() == 1);
    CHECK(mentions.item(0)->text().startsWith(QStringLiteral("#%1 ").arg(other.value)));
    CHECK(describe(checkWidgets(dialog)) == QString());

    giveReason(dialog, QStringLiteral("She asked for it"));
    REQUIRE_FALSE(go.isEnabled());
    QLineEdit* name = confirmationIn(dialog);
    typeInto(*name, mia.name.chopped(1));
    REQUIRE_FALSE(go.isEnabled());
    typeInto(*name, mia.name.right(1));
    REQUIRE(go.isEnabled());
    CHECK(must(desk.store().person(desk.mia))->name == mia.name);
    QTest::mouseClick(&go, Qt::LeftButton);
    REQUIRE(soon([&] { return must(desk.store().person(desk.mia))->name != mia.name; }));
    REQUIRE(soon([&] { return rowOf(mia.name) < 0 && rowOf(QStringLiteral("Erased person")) >= 0; }));
    CHECK(people.findChild<MessageBar*>()->text().contains(QStringLiteral("#%1").arg(other.value)));
    CHECK_FALSE(says(desk, hers, QStringLiteral("I am ill")));
    CHECK(says(desk, other, mia.name));
    CHECK(isSound(desk));
}

TEST_CASE("a whole client is erased from the people window once a reason and its name are typed")
{
    TicketWindow window(boss);
    TestDesk& desk = window.desk;
    const QString acme = must(desk.store().client(desk.acme))->name;
    const Person mia = must(desk.store().person(desk.mia)).value();
    OpenTicket open;
    open.details.requester = desk.mia;
    open.details.subject = QStringLiteral("The boiler is cold");
    const TicketId ticket = desk.order({}, open, desk.anna).ticket;
    desk.order(ticket, AddNote{QStringLiteral("It is the old boiler")}, desk.anna);
    PeopleDialog people(window.client());
    people.show();
    (void)QTest::qWaitForWindowActive(&people);
    people.findChild<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly)->click();
    auto& list = named<QListWidget>(people, "People");
    const auto choose = [&](const QString& name) {
        REQUIRE(soon([&] { return !list.findItems(name, Qt::MatchStartsWith).isEmpty(); }));
        list.setCurrentItem(list.findItems(name, Qt::MatchStartsWith).front());
    };
    QPushButton& erase = buttonCalled(people, "Erase this client…");
    choose(QStringLiteral("Ben"));
    REQUIRE(soon([&] { return !erase.isEnabled(); }));
    CHECK(erase.toolTip().contains(QStringLiteral("belongs to a client")));
    choose(mia.name);
    REQUIRE(soon([&] { return erase.isEnabled(); }));
    CHECK(erase.toolTip().contains(acme));
    QTest::mouseClick(&erase, Qt::LeftButton);

    auto& dialog = openedIn<EraseDialog>(people);
    QPushButton& go = buttonCalled(dialog, "Erase for good");
    REQUIRE(soon([&] { return !dialog.isLooking(); }));
    CHECK(dialog.previewText().startsWith(QStringLiteral("People that the directory forgets: 2\n")));
    CHECK(describe(checkWidgets(dialog)) == QString());
    giveReason(dialog, QStringLiteral("The contract has ended"));
    REQUIRE_FALSE(go.isEnabled());
    typeInto(*confirmationIn(dialog), acme);
    REQUIRE(go.isEnabled());
    QTest::mouseClick(&go, Qt::LeftButton);
    REQUIRE(soon([&] { return must(desk.store().client(desk.acme))->name != acme; }));
    REQUIRE(soon([&] { return list.findItems(mia.name, Qt::MatchStartsWith).isEmpty(); }));
    CHECK_FALSE(says(desk, ticket, QStringLiteral("boiler")));
    CHECK(isSound(desk));
}

TEST_CASE("a ticket that names the person is opened where it can be reached and nobody is erased")
{
    TicketWindow window(boss);
    TestDesk& desk = window.desk;
    const Person mia = must(desk.store().person(desk.mia)).value();
    OpenTicket theirs;
    theirs.details.subject = QStringLiteral("As with ") + mia.name;
    theirs.details.requester = desk.noah;
    theirs.queue = frontDesk;
    const TicketId other = desk.order({}, theirs, desk.anna).ticket;
    desk.openTicket(QStringLiteral("Hers"));
    PeopleDialog people(window.client());
    people.show();
    people.findChild<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly)->click();
    auto& list = named<QListWidget>(people, "People");
    REQUIRE(soon([&] { return !list.findItems(mia.name, Qt::MatchStartsWith).isEmpty(); }));
    list.setCurrentItem(list.findItems(mia.name, Qt::MatchStartsWith).front());
    QTest::mouseClick(&buttonCalled(people, "Erase this person…"), Qt::LeftButton);
    const QPointer<EraseDialog> dialog = &openedIn<EraseDialog>(people);
    REQUIRE(soon([&] { return !dialog->isLooking(); }));
    auto& mentions = named<QListWidget>(*dialog, "Tickets of others that name them");
    REQUIRE(mentions.count() == 1);
    QSignalSpy wanted(&people, &PeopleDialog::ticketWanted);
    Q_EMIT mentions.itemActivated(mentions.item(0));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().value<TicketId>() == other);
    CHECK(soon([&] { return !dialog; }));
    CHECK(must(desk.store().person(desk.mia))->name == mia.name);
}

TEST_CASE("who may not redact cannot erase a person and is told why")
{
    TicketWindow window;
    PeopleDialog people(window.client());
    people.show();
    people.findChild<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly)->click();
    auto& list = named<QListWidget>(people, "People");
    REQUIRE(soon([&] { return !list.findItems(QStringLiteral("Mia"), Qt::MatchStartsWith).isEmpty(); }));
    list.setCurrentItem(list.findItems(QStringLiteral("Mia"), Qt::MatchStartsWith).front());
    CHECK_FALSE(buttonCalled(people, "Erase this person…").isEnabled());
    CHECK(buttonCalled(people, "Erase this person…").toolTip().contains(QStringLiteral("redact what tickets say")));
}

TEST_CASE("who may not see every ticket cannot erase a person and is told why")
{
    TicketWindow window(boss, [](TestDesk& desk) {
        Person limited = must(desk.store().person(desk.boss)).value();
        limited.serves = {desk.acme};
        must(desk.desk().recordPerson(limited, desk.admin));
    });
    PeopleDialog people(window.client());
    people.show();
    people.findChild<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly)->click();
    auto& list = named<QListWidget>(people, "People");
    REQUIRE(soon([&] { return !list.findItems(QStringLiteral("Mia"), Qt::MatchStartsWith).isEmpty(); }));
    list.setCurrentItem(list.findItems(QStringLiteral("Mia"), Qt::MatchStartsWith).front());
    CHECK_FALSE(buttonCalled(people, "Erase this person…").isEnabled());
    CHECK(buttonCalled(people, "Erase this person…").toolTip().contains(QStringLiteral("closed to you")));
}

TEST_CASE("everything about a person is written into a folder")
{
    TicketWindow window(boss);
    struct Asked
    {
        PersonId person;
        PersonId actor;
        QString folder;
    };
    std::atomic<bool> refuse = true;
    auto asked = std::make_shared<Asked>();
    PeopleDialog people(window.client(), nullptr,
                        [&refuse, asked](Store& store, Desk&, const WhoseData& whose, PersonId actor,
                                         const QString& folder, const ProgressReport& report) -> Done<WrittenOut> {
                            *asked = {whose.person, actor, folder};
                            if (refuse || report(1, 0) == Progressing::Cancel || !store.person(whose.person))
                                return fail(DeskError{StorageError{StorageFault::AlreadyThere, folder, {}}});
                            return WrittenOut{3, 1};
                        });
    people.show();
    people.findChild<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly)->click();
    auto& list = named<QListWidget>(people, "People");
    REQUIRE(soon([&] { return !list.findItems(QStringLiteral("Mia"), Qt::MatchStartsWith).isEmpty(); }));
    list.setCurrentItem(list.findItems(QStringLiteral("Mia"), Qt::MatchStartsWith).front());
    QPushButton& write = buttonCalled(people, "Export everything about them…");
    const auto* bar = people.findChild<MessageBar*>();
    for (const QString& told : {QStringLiteral("left as it is"), QStringLiteral("3 tickets of Mia")}) {
        REQUIRE(write.isEnabled());
        QTest::mouseClick(&write, Qt::LeftButton);
        auto& chooser = openedIn<QFileDialog>(people);
        Q_EMIT chooser.fileSelected(QStringLiteral("somewhere"));
        chooser.close();
        REQUIRE(soon([&] { return bar->text().contains(told) && write.isEnabled(); }));
        REQUIRE(soon([&] { return people.findChild<QFileDialog*>() == nullptr; }));
        refuse = false;
    }
    CHECK(asked->person == window.desk.mia);
    CHECK(asked->actor == window.desk.boss);
    CHECK(asked->folder == QStringLiteral("somewhere"));
}

TEST_CASE("closing the dialog while it looks ends that and erases nobody")
{
    TicketWindow window(boss);
    const Person mia = must(window.desk.store().person(window.desk.mia)).value();
    QPointer<EraseDialog> dialog = new EraseDialog(window.client(), mia, &window);
    dialog->open();
    REQUIRE(dialog->isLooking());
    CHECK(dialog->hintText().startsWith(QStringLiteral("Looking")));
    dialog->reject();
    REQUIRE(soon([&] { return dialog.isNull(); }));
    CHECK(must(window.desk.store().person(window.desk.mia))->name == mia.name);
}
