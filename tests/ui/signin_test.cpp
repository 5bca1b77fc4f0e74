// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How people get in, are locked out when they go away, and what they may do when they are in.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/people/peopledialog.h"
#include "ui/people/personform.h"
#include "ui/people/rightsview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/welcomedialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString good = QStringLiteral("a long sentence of mine");

/// Asks the desk of a real store, a moment later.
SignInDialog::Door doorOf(RealDesk& desk)
{
    const auto words = [&desk](const DeskError& error) { return errorText(error, Names(*desk.playbook())); };
    SignInDialog::Door door;
    door.enter = [&desk, words](const QString& login, const QString& password, SignInDialog::Door::Entered answer) {
        auto done = Desk(desk.store(), RealDesk::now()).signIn(login, password, {});
        auto told = done ? Result<SignedIn, QString>(*done) : Result<SignedIn, QString>(fail(words(done.error())));
        QTimer::singleShot(5, qApp, [answer, told] { answer(told); });
    };
    door.change = [&desk, words](PersonId person, const QString& old, const QString& fresh,
                                 SignInDialog::Door::Changed answer) {
        auto done = Desk(desk.store(), RealDesk::now()).setPassword(person, old, fresh, {});
        auto told = done ? Result<void, QString>() : Result<void, QString>(fail(words(done.error())));
        QTimer::singleShot(5, qApp, [answer, told] { answer(told); });
    };
    return door;
}

QString giveOneTime(RealDesk& desk, PersonId person)
{
    return Desk(desk.store(), RealDesk::now()).resetPassword(person, PersonId{1}, {}).value();
}

void show(QWidget& window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

std::vector<QLineEdit*> visibleFields(const QWidget& window)
{
    std::vector<QLineEdit*> fields;
    for (auto* edit : window.findChildren<QLineEdit*>()) {
        if (edit->isVisible())
            fields.push_back(edit);
    }
    return fields;
}

} // namespace

TEST_CASE("Somebody signs in with a password that was made up for them and chooses their own", "[signin]")
{
    RealDesk desk;
    const QString once = giveOneTime(desk, desk.mira().id);
    SignInDialog dialog(SignInDialog::Purpose::Enter, {}, doorOf(desk));
    show(dialog);
    auto* bar = dialog.findChild<MessageBar*>();
    QTest::keyClicks(dialog.focusWidget(), desk.mira().login);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("wrong"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.person());

    QTest::keyClicks(dialog.focusWidget(), once);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return visibleFields(dialog).size() == 4; }));
    QTest::keyClicks(dialog.focusWidget(), good);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog.focusWidget(), good);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(dialog.person());
    CHECK(dialog.person()->id == desk.mira().id);
    CHECK_FALSE(Desk(desk.store(), RealDesk::now()).signIn(desk.mira().login, once, {}));
    CHECK(Desk(desk.store(), RealDesk::now()).signIn(desk.mira().login, good, {}));
}

TEST_CASE("Two new passwords that differ are not kept", "[signin]")
{
    RealDesk desk;
    (void)giveOneTime(desk, desk.mira().id);
    SignInDialog dialog(SignInDialog::Purpose::Change, desk.mira().login, doorOf(desk), desk.mira().id);
    show(dialog);
    const auto fields = visibleFields(dialog);
    REQUIRE(fields.size() == 4);
    const QPushButton* keep = dialog.findChild<QDialogButtonBox*>()->findChild<QPushButton*>();
    fields[1]->setText(QStringLiteral("old"));
    fields[2]->setText(good);
    fields[3]->setText(good + QLatin1Char('!'));
    CHECK_FALSE(keep->isEnabled());
    fields[3]->setText(good);
    CHECK(keep->isEnabled());
}

TEST_CASE("A desk whose wall display is shown does not lock itself until that is gone", "[signin]")
{
    QWidget window;
    QWidget wall;
    wall.setProperty(IdleLock::awakeProperty, true);
    show(window);
    show(wall);
    IdleLock lock([] { return std::chrono::milliseconds(1200); }, [] { return new QDialog; });
    QTest::qWait(3000);
    CHECK_FALSE(lock.isLocked());
    wall.hide();
    CHECK(QTest::qWaitFor([&] { return lock.isLocked(); }, 6000));
}

TEST_CASE("A window that nobody touches is covered until the password is given and what was typed is kept", "[signin]")
{
    RealDesk desk;
    const QString once = giveOneTime(desk, desk.mira().id);
    REQUIRE(Desk(desk.store(), RealDesk::now()).setPassword(desk.mira().id, once, good, {}));
    QPlainTextEdit window;
    window.setPlainText(QStringLiteral("Half a sent"));
    show(window);
    std::chrono::milliseconds after(0);
    IdleLock lock([&] { return after; },
                  [&] { return new SignInDialog(SignInDialog::Purpose::Unlock, desk.mira().login, doorOf(desk)); });
    QSignalSpy leaving(&lock, &IdleLock::leaving);
    QTest::qWait(1200);
    CHECK_FALSE(lock.isLocked());
    after = std::chrono::milliseconds(1500);
    REQUIRE(QTest::qWaitFor([&] { return lock.isLocked(); }, 6000));
    const QPoint middle = window.rect().center();
    CHECK(window.childAt(middle) != window.viewport());
    CHECK(window.childAt(middle)->size() == window.size());

    SECTION("and opens again to the right one")
    {
        SignInDialog* dialog = nullptr;
        for (QWidget* one : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<SignInDialog*>(one))
                dialog = found;
        }
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("wrong"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<MessageBar*>()->isVisible(); }));
        CHECK(lock.isLocked());
        QTest::keyClicks(dialog->focusWidget(), good);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !lock.isLocked(); }));
        CHECK(window.toPlainText() == QLatin1String("Half a sent"));
        CHECK(window.childAt(middle) == window.viewport());
    }
    SECTION("and a window that opens meanwhile is covered too")
    {
        QWidget late;
        late.resize(200, 100);
        late.show();
        REQUIRE(QTest::qWaitFor([&] { return late.childAt(5, 5) != nullptr; }));
    }
    SECTION("and who would rather leave leaves")
    {
        for (QWidget* one : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<SignInDialog*>(one))
                found->reject();
        }
        CHECK(leaving.count() == 1);
    }
}

TEST_CASE("Who begins a desk without this computer's account chooses a password twice", "[signin]")
{
    WelcomeDialog dialog(QStringLiteral("/tmp/desk.tierdesk"), QStringLiteral("Mira"), {});
    show(dialog);
    QPushButton* begin = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            begin = button;
    }
    REQUIRE(begin);
    CHECK(begin->isEnabled());
    QTest::mouseClick(dialog.findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK_FALSE(begin->isEnabled());
    const auto fields = visibleFields(dialog);
    REQUIRE(fields.size() == 3);
    QTest::keyClicks(fields[1], good);
    QTest::keyClicks(fields[2], QStringLiteral("other words here"));
    CHECK_FALSE(begin->isEnabled());
    fields[2]->clear();
    QTest::keyClicks(fields[2], good);
    REQUIRE(begin->isEnabled());
    QTest::mouseClick(begin, Qt::LeftButton);
    CHECK(dialog.choice().password == good);
    CHECK(dialog.choice().name == QLatin1String("Mira"));
}

TEST_CASE("What somebody may not do is grey and says why and a change of rights is seen at once", "[signin]")
{
    RealDesk desk;
    const TicketId ticket = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    open.window.openTicket(ticket);
    const QString reply = QStringLiteral("ticket.resolve");
    REQUIRE(QTest::qWaitFor([&] { return open.window.tickets().source().dossier() != nullptr; }));
    CHECK(open.window.actions().whyDisabled(reply).isEmpty());

    Playbook book = *desk.playbook();
    book.rights = defaultGrants();
    std::erase(book.rights.front().rights, Right::Close);
    REQUIRE(Desk(desk.store(), RealDesk::now()).publish(book, {}, PersonId{1}));
    REQUIRE(QTest::qWaitFor([&] { return !open.window.actions().whyDisabled(reply).isEmpty(); }));
    CHECK(open.window.actions().whyDisabled(reply).contains(QStringLiteral("resolve and close")));
    CHECK_FALSE(open.window.actions().action(reply)->isEnabled());
}

TEST_CASE("An administrator adds somebody and gives them a password and a technician may only look", "[signin][people]")
{
    RealDesk desk;
    const Person admin = desk.store().person(PersonId{1}).value().value();
    DeskClient client(desk.open(), admin, desk.playbook(), RealDesk::now());
    PeopleDialog dialog(client);
    show(dialog);
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 3; }));
    const auto button = [&](const char* words) -> QPushButton* {
        for (auto* one : dialog.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == QLatin1String(words))
                return one;
        }
        return nullptr;
    };
    QTest::mouseClick(button("Add somebody"), Qt::LeftButton);
    const auto fields = dialog.findChild<PersonForm*>()->findChildren<QLineEdit*>(Qt::FindDirectChildrenOnly);
    QTest::keyClicks(fields[0], QStringLiteral("Nora New"));
    CHECK_FALSE(button("Save")->isEnabled());
    QTest::keyClicks(fields[1], QStringLiteral("nora"));
    REQUIRE(button("Save")->isEnabled());
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.store().personByLogin(QStringLiteral("nora")).value().has_value(); }));
    REQUIRE(QTest::qWaitFor([&] { return button("Make up a password")->isEnabled(); }));
    QTest::mouseClick(button("Make up a password"), Qt::LeftButton);
    auto* bar = dialog.findChild<MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return bar->text().contains(QStringLiteral("one sign-in")); }));
    const QString password = bar->text().section(QStringLiteral(": "), 1, 1).section(QLatin1Char(' '), 0, 0);
    CHECK(Desk(desk.store(), RealDesk::now()).signIn(QStringLiteral("nora"), password, {}).value().mustChange);

    auto* rights = dialog.findChild<RightsView*>()->findChild<QTreeWidget*>();
    CHECK(rights->topLevelItemCount() == static_cast<int>(allValues<Right>().size()));
    CHECK(rights->topLevelItem(static_cast<int>(Right::EditPlaybook))->text(1).startsWith(QStringLiteral("No.")));

    DeskClient other(desk.open(), desk.mira(), desk.playbook(), RealDesk::now());
    PeopleDialog looking(other);
    show(looking);
    REQUIRE(QTest::qWaitFor([&] { return looking.findChild<QListWidget*>()->count() == 4; }));
    CHECK_FALSE(looking.findChild<PersonForm*>()->isEnabled());
}

TEST_CASE("who may edit people but not the playbook touches nobody who may and is told why", "[people]")
{
    RealDesk desk;
    Playbook book = *desk.playbook();
    book.rights = defaultGrants();
    book.rights.push_back({Role::Technician, GrantPlace::Anywhere, {}, {Right::EditPeople}});
    REQUIRE(Desk(desk.store(), RealDesk::now()).publish(book, {}, PersonId{1}));
    DeskClient client(desk.open(), desk.mira(), desk.playbook(), RealDesk::now());
    PeopleDialog dialog(client);
    show(dialog);
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 3; }));
    const auto button = [&](const QString& words) {
        const auto all = dialog.findChildren<QPushButton*>();
        return *std::ranges::find_if(all, [&](auto* one) { return one->text().remove(QLatin1Char('&')) == words; });
    };
    const auto* password = button(QStringLiteral("Make up a password"));
    const auto* form = dialog.findChild<PersonForm*>();
    list->setCurrentItem(list->findItems(desk.tom().name, Qt::MatchStartsWith).front());
    CHECK(password->isEnabled());
    CHECK(form->isEnabled());
    list->setCurrentItem(list->findItems(desk.store().person(PersonId{1}).value()->name, Qt::MatchStartsWith).front());
    const QString why = QStringLiteral("edit the playbook");
    CHECK_FALSE(password->isEnabled());
    CHECK(password->toolTip().contains(why));
    CHECK_FALSE(form->isEnabled());
    CHECK(form->toolTip().contains(why));
    CHECK(button(QStringLiteral("Save"))->toolTip().contains(why));
}

TEST_CASE("Whom a search does not find is said and the arrow goes from the search to the list", "[people]")
{
    RealDesk desk;
    const Person admin = desk.store().person(PersonId{1}).value().value();
    DeskClient client(desk.open(), admin, desk.playbook(), RealDesk::now());
    PeopleDialog dialog(client);
    show(dialog);
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 3; }));
    auto* search = dialog.findChild<SearchField*>();
    QTest::keyClicks(search, desk.requester().name);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }));
    CHECK(list->item(0)->text() == QStringLiteral("Nobody on the staff is called that."));
    CHECK_FALSE(list->item(0)->flags().testFlag(Qt::ItemIsSelectable));
    dialog.findChild<QCheckBox*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return list->item(0)->text().startsWith(desk.requester().name); }));
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(list->hasFocus());
    const auto* name = dialog.findChild<PersonForm*>()->findChildren<QLineEdit*>(Qt::FindDirectChildrenOnly).front();
    REQUIRE(QTest::qWaitFor([&] { return name->text() == desk.requester().name; }));
}
