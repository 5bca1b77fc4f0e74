// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/codec.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString here = QStringLiteral("a computer");
const QString good = QStringLiteral("correct horse battery");

Reason reasonOf(const DeskError& error)
{
    return std::get<Refusal>(error).reason;
}

class Entrance : public TestDesk
{
public:
    Entrance()
    {
        const QString once = must(desk().resetPassword(anna, admin, here));
        must(desk().setPassword(anna, once, good, here));
    }

    Done<SignedIn> enter(const QString& password) { return desk().signIn(QStringLiteral("anna"), password, here); }
};

} // namespace

TEST_CASE("A login belongs to one person whoever may see them", "[signin]")
{
    TestDesk desk;
    Person mia = must(desk.store().person(desk.mia)).value();
    mia.login = QStringLiteral("mia");
    must(desk.desk().recordPerson(mia, desk.admin));
    Person olga = must(desk.store().person(desk.olga)).value();
    olga.login = QStringLiteral("MIA");
    const auto done = desk.desk().recordPerson(olga, desk.admin);
    REQUIRE_FALSE(done);
    CHECK(std::get<Refusal>(done.error()) == Refusal{Reason::LoginTaken, {}, {olga.login, mia.name}});
    CHECK(must(desk.desk().recordPerson(mia, desk.admin)) == mia);
}

TEST_CASE("A new desk knows no password and lets nobody in by one", "[signin]")
{
    TestDesk desk;
    for (const QString& password : {QString(), QStringLiteral("admin"), QStringLiteral("anna")}) {
        const auto entered = desk.desk().signIn(QStringLiteral("anna"), password, here);
        REQUIRE_FALSE(entered);
        CHECK(reasonOf(entered.error()) == Reason::WrongPassword);
    }
}

TEST_CASE("A made-up password is good for choosing one of one's own", "[signin]")
{
    TestDesk desk;
    const QString once = must(desk.desk().resetPassword(desk.anna, desk.admin, here));
    const SignedIn entered = must(desk.desk().signIn(QStringLiteral("Anna"), once, here));
    CHECK(entered.person.id == desk.anna);
    CHECK(entered.mustChange);
    CHECK(reasonOf(desk.desk().setPassword(desk.anna, once, QStringLiteral("short"), here).error()) ==
          Reason::PasswordTooShort);
    CHECK(reasonOf(desk.desk().setPassword(desk.anna, once, once, here).error()) == Reason::NothingChanges);
    CHECK(reasonOf(desk.desk().setPassword(desk.anna, good, good + good, here).error()) == Reason::WrongPassword);
    must(desk.desk().setPassword(desk.anna, once, good, here));
    CHECK_FALSE(desk.desk().signIn(QStringLiteral("anna"), once, here));
    CHECK_FALSE(must(desk.desk().signIn(QStringLiteral("anna"), good, here)).mustChange);
}

TEST_CASE("Wrong passwords make one wait longer each time and the right one does not help before", "[signin]")
{
    Entrance desk;
    for (int i = 0; i < 4; ++i)
        CHECK(reasonOf(desk.enter(QStringLiteral("wrong")).error()) == Reason::WrongPassword);
    const auto blocked = desk.enter(QStringLiteral("wrong"));
    REQUIRE_FALSE(blocked);
    CHECK(reasonOf(blocked.error()) == Reason::SignInBlocked);
    for (int i = 0; i < 3; ++i) {
        desk.wait(std::chrono::minutes(10));
        CHECK(reasonOf(desk.enter(QStringLiteral("wrong")).error()) == Reason::SignInBlocked);
    }
    // Eight minutes by now.
    CHECK(reasonOf(desk.enter(good).error()) == Reason::SignInBlocked);
    desk.wait(std::chrono::hours(1));
    CHECK(must(desk.enter(good)).person.id == desk.anna);
    // All is forgotten then.
    CHECK(reasonOf(desk.enter(QStringLiteral("wrong")).error()) == Reason::WrongPassword);
}

TEST_CASE("Wrong passwords at changing one are counted as those at signing in are", "[signin]")
{
    Entrance desk;
    const QString wrong = QStringLiteral("wrong wrong wrong");
    const QString fresh = good + good;
    CHECK(reasonOf(desk.enter(wrong).error()) == Reason::WrongPassword);
    for (int i = 0; i < 3; ++i)
        CHECK(reasonOf(desk.desk().setPassword(desk.anna, wrong, fresh, here).error()) == Reason::WrongPassword);
    CHECK(reasonOf(desk.desk().setPassword(desk.anna, wrong, fresh, here).error()) == Reason::SignInBlocked);
    for (int i = 0; i < 3; ++i) {
        desk.wait(std::chrono::minutes(10));
        CHECK(reasonOf(desk.desk().setPassword(desk.anna, wrong, fresh, here).error()) == Reason::SignInBlocked);
    }
    // Eight minutes by now.
    CHECK(reasonOf(desk.desk().setPassword(desk.anna, good, fresh, here).error()) == Reason::SignInBlocked);
    CHECK(reasonOf(desk.enter(good).error()) == Reason::SignInBlocked);
    desk.wait(std::chrono::hours(1));
    must(desk.desk().setPassword(desk.anna, good, fresh, here));
    CHECK(must(desk.enter(fresh)).person.id == desk.anna);
}

TEST_CASE("An administrator frees a blocked sign-in with a new password and nobody frees their own", "[signin]")
{
    Entrance desk;
    for (int i = 0; i < 5; ++i)
        (void)desk.enter(QStringLiteral("wrong"));
    const QString once = must(desk.desk().resetPassword(desk.anna, desk.admin, here));
    CHECK(must(desk.enter(once)).mustChange);
    CHECK(reasonOf(desk.desk().resetPassword(desk.ben, desk.anna, here).error()) == Reason::NoRight);
    const QString first = must(desk.desk().resetPassword(desk.admin, desk.admin, here));
    must(desk.desk().setPassword(desk.admin, first, good, here));
    CHECK(reasonOf(desk.desk().resetPassword(desk.admin, desk.admin, here).error()) == Reason::WrongPassword);
}

TEST_CASE("A requester with a login is given a password and gets in as one", "[signin]")
{
    Entrance desk;
    Person mia = must(desk.store().person(desk.mia)).value();
    mia.login = QStringLiteral("mia");
    must(desk.desk().recordPerson(mia, desk.admin));
    const QString once = must(desk.desk().resetPassword(desk.mia, desk.admin, here));
    const SignedIn in = must(desk.desk().signIn(mia.login, once, here));
    CHECK(in.person == mia);
    CHECK(in.mustChange);
    must(desk.desk().setPassword(desk.mia, once, good, here));
    CHECK_FALSE(must(desk.desk().signIn(mia.login, good, here)).mustChange);
    CHECK(reasonOf(desk.desk().signIn(mia.login, once, here).error()) == Reason::WrongPassword);
}

TEST_CASE("Requesters without a login and people who have left do not get in", "[signin]")
{
    Entrance desk;
    CHECK(reasonOf(desk.desk().resetPassword(desk.mia, desk.admin, here).error()) == Reason::MayNotSignIn);
    Person person = must(desk.store().person(desk.anna)).value();
    person.left = true;
    must(desk.desk().recordPerson(person, desk.admin));
    CHECK(reasonOf(desk.enter(good).error()) == Reason::MayNotSignIn);
    CHECK(reasonOf(desk.desk().setPassword(desk.anna, good, good + good, here).error()) == Reason::MayNotSignIn);
}

TEST_CASE("This computer's account counts only where the playbook says so", "[signin]")
{
    TestDesk desk;
    const QString anna = QStringLiteral("anna");
    CHECK_FALSE(must(desk.desk().trusted(anna)));
    for (const SignInMode mode : allValues<SignInMode>()) {
        Playbook book = *must(desk.store().playbook());
        book.signIn.mode = mode;
        must(desk.desk().publish(book, {}, desk.admin));
        CHECK(must(desk.desk().trusted(anna)).has_value() == (mode == SignInMode::SystemUser));
        CHECK_FALSE(must(desk.desk().trusted(QStringLiteral("somebody"))));
        CHECK_FALSE(must(desk.desk().trusted({})));
    }
}

TEST_CASE("The journal tells who signed in and where and holds nothing of a password", "[signin]")
{
    Entrance desk;
    (void)must(desk.enter(good));
    const auto transaction = must(desk.store().begin());
    int signedIn = 0;
    for (const JournalEntry& entry : must(transaction->history({}))) {
        const auto* changed = std::get_if<AccountChanged>(&std::get<DeskEvent>(entry.event));
        signedIn += changed && changed->what == AccountChange::SignedIn && changed->station == here ? 1 : 0;
        const QByteArray payload = encode(entry.event);
        CHECK_FALSE(payload.contains("argon2"));
        CHECK_FALSE(payload.contains(good.toUtf8()));
    }
    CHECK(signedIn == 1);
    CHECK(must(desk.store().account(desk.anna))->password.startsWith(QLatin1String("$argon2id$")));
}
