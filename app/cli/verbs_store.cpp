// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Making stores and caring for them.
#include "app/about/plain.h"
#include "app/cli/playbookfile.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/demo/demodesk.h"
#include "core/demo/generator.h"
#include "core/desk/systemuser.h"
#include "core/playbook/defaultplaybook.h"
#include "core/storage/movestore.h"
#include "core/storage/openstore.h"
#include "ui/text/surroundingstext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace tierdesk::cli {

namespace {

const Option progressOption{"progress", nullptr, "Say how far it is, even where no terminal shows it."};

ProgressReport progress(const Arguments& arguments, const QString& what)
{
    return progressOn(what, arguments.has("progress") ? Progress::Always : Progress::OnTerminal);
}

std::unexpected<Trouble> demoTrouble(Session& session, const DemoError& error)
{
    if (error.error)
        return session.trouble(*error.error);
    return refused(QStringLiteral("The demo's script is not understood at %1: %2").arg(error.where, error.what));
}

/// Who opens the desk: --as, else the user of this computer.
Person firstAdministrator(const Session& session)
{
    Person person;
    person.login = session.as().isEmpty() ? systemUser() : session.as();
    person.name = person.login;
    person.role = Role::Administrator;
    return person;
}

Outcome makeFolder(const QString& location)
{
    const QString folder = QFileInfo(location).absolutePath();
    if (!location.contains(u"://") && !QDir().mkpath(folder))
        return trouble(StorageError{StorageFault::ReadOnly, folder, {}});
    return {};
}

Outcome initDemo(Session& session, const Arguments& arguments)
{
    const auto start = demoStart(defaultPlaybook(), session.now());
    if (!start)
        return demoTrouble(session, start.error());
    const auto store = createStore(session.location(), start->playbook, start->administrator, start->opened);
    if (!store)
        return trouble(store.error());
    const auto done = buildDemo(**store, session.now(), 1, progress(arguments, QStringLiteral("Orders")));
    if (!done)
        return demoTrouble(session, done.error());
    return {};
}

Outcome initEmpty(Session& session, const Arguments& arguments, Playbook playbook)
{
    const Person administrator = firstAdministrator(session);
    if (administrator.login.isEmpty())
        return usage(QStringLiteral("Say who administers the desk: --as NAME."));
    if (arguments.has("sign-in")) {
        const auto mode = wordFrom<SignInMode>(arguments.value("sign-in"), QStringLiteral("--sign-in"));
        if (!mode)
            return fail(mode.error());
        playbook.signIn.mode = *mode;
    } else if (!arguments.has("playbook")) {
        playbook.signIn.mode = SignInMode::SystemUser;
    }
    const SignInMode mode = playbook.signIn.mode;
    const bool trusted = mode == SignInMode::SystemUser && administrator.login == systemUser();
    QString password;
    if (mode != SignInMode::Anyone && !trusted) {
        auto chosen =
            passwordFrom(session.passwordFile(), QStringLiteral("A password for %1: ").arg(administrator.login));
        if (!chosen)
            return fail(chosen.error());
        if (chosen->size() < playbook.signIn.leastLength)
            return refused(
                QStringLiteral("The password needs at least %1 characters.").arg(playbook.signIn.leastLength));
        password = *std::move(chosen);
    }
    const auto store = createStore(session.location(), playbook, administrator, session.now());
    if (!store)
        return trouble(store.error());
    if (password.isEmpty())
        return {};
    // Nobody else can be in yet, so the administrator lets themselves in.
    constexpr PersonId first{1};
    Desk desk(**store, [&] { return session.now(); });
    const auto once = desk.resetPassword(first, first, stationName());
    if (!once)
        return session.trouble(once.error());
    const auto set = desk.setPassword(first, *once, password, stationName());
    return set ? Outcome{} : session.trouble(set.error());
}

Outcome init(Session& session, const Arguments& arguments)
{
    // People work by the clock on their wall.
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    auto playbook = arguments.has("playbook") ? readPlaybookFile(arguments.value("playbook"))
                                              : Answer<Playbook>(defaultPlaybookIn(zone));
    if (!playbook)
        return fail(playbook.error());
    if (auto made = makeFolder(session.location()); !made)
        return made;
    if (arguments.has("demo")) {
        if (arguments.has("playbook"))
            return usage(QStringLiteral("--demo brings a playbook of its own."));
        if (auto made = initDemo(session, arguments); !made)
            return made;
    } else {
        if (auto made = initEmpty(session, arguments, *std::move(playbook)); !made)
            return made;
    }
    session.print(QJsonObject{{QStringLiteral("store"), session.location()}},
                  QStringLiteral("Made %1\n").arg(session.location()));
    return {};
}

QString placeWord(const Surroundings& place)
{
    switch (place.kind) {
    case Surroundings::Kind::LocalFile:
        break;
    case Surroundings::Kind::SharedFile:
        return QStringLiteral("shared-file");
    case Surroundings::Kind::Server:
        return QStringLiteral("server");
    }
    return QStringLiteral("local-file");
}

Outcome verify(Session& session, const Arguments& arguments)
{
    const auto store = session.wholeStore();
    if (!store)
        return fail(store.error());
    const auto place = (*store)->surroundings();
    if (!place)
        return trouble(place.error());
    const auto findings = (*store)->verify(progress(arguments, QStringLiteral("Entries")));
    if (!findings)
        return trouble(findings.error());
    QJsonArray array;
    QString text;
    for (const Finding& finding : *findings) {
        array.append(QJsonObject{{QStringLiteral("check"), finding.check}, {QStringLiteral("what"), finding.what}});
        text += finding.check + QStringLiteral(": ") + finding.what + QLatin1Char('\n');
    }
    if (findings->empty())
        text = QStringLiteral("The store is sound.\n");
    if (place->kind != Surroundings::Kind::LocalFile)
        text += surroundingsText(*place).join(QLatin1Char('\n')) + QLatin1Char('\n');
    session.print(QJsonObject{{QStringLiteral("clean"), findings->empty()},
                              {QStringLiteral("findings"), array},
                              {QStringLiteral("place"), placeWord(*place)},
                              {QStringLiteral("locks_hold"), place->locksHold},
                              {QStringLiteral("encryption"), place->encryption}},
                  text);
    if (!findings->empty())
        return fail(Trouble{Exit::Store, QStringLiteral("The store is not sound. Restore the last backup that is, or "
                                                        "run rebuild if only projections differ.")});
    return {};
}

Outcome rebuild(Session& session, const Arguments& arguments)
{
    const auto store = session.wholeStore();
    if (!store)
        return fail(store.error());
    if (const auto done = (*store)->rebuild(progress(arguments, QStringLiteral("Entries"))); !done)
        return trouble(done.error());
    session.print(QJsonObject{{QStringLiteral("done"), true}}, QStringLiteral("Rebuilt from the journal.\n"));
    return {};
}

/// Who copies everything out says so in the journal first. A store that cannot be written to is copied all the same,
/// for that is when a copy is needed most.
Outcome tellOfCopy(Session& session)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto told = acting->desk->recordCopy(acting->actor.id);
    const auto* fault = told ? nullptr : std::get_if<StorageError>(&told.error());
    const bool unwritable = fault && (fault->fault == StorageFault::ReadOnly || fault->fault == StorageFault::DiskFull);
    return told || unwritable ? Outcome{} : Outcome(session.trouble(told.error()));
}

Outcome backup(Session& session, const Arguments& arguments)
{
    const auto store = session.wholeStore();
    if (!store)
        return fail(store.error());
    if (auto told = tellOfCopy(session); !told)
        return told;
    if (const auto done = (*store)->backup(arguments.word(0), progress(arguments, QStringLiteral("Backup"))); !done)
        return trouble(done.error());
    session.print(QJsonObject{{QStringLiteral("backup"), arguments.word(0)}},
                  QStringLiteral("Backed up to %1 and verified.\n").arg(arguments.word(0)));
    return {};
}

Outcome restoreStore(Session& session, const Arguments& arguments)
{
    if (auto made = makeFolder(session.location()); !made)
        return made;
    const auto done = restore(arguments.word(0), session.location(), progress(arguments, QStringLiteral("Restore")));
    if (!done)
        return trouble(done.error());
    session.print(QJsonObject{{QStringLiteral("store"), session.location()}},
                  QStringLiteral("Restored %1 from %2.\n").arg(session.location(), arguments.word(0)));
    return {};
}

Outcome moveStores(Session& session, const Arguments& arguments)
{
    const QString destination = arguments.word(1);
    Session source = session.at(arguments.word(0));
    if (auto told = tellOfCopy(source); !told)
        return told;
    if (auto made = makeFolder(destination); !made)
        return made;
    const auto moved = moveStore(arguments.word(0), destination, progress(arguments, QStringLiteral("Move")));
    if (!moved)
        return trouble(moved.error());
    QString text =
        QStringLiteral("Moved %1 entries and %2 files to %3 and verified them. %4 is as it was.\n")
            .arg(QString::number(moved->entries), QString::number(moved->files), destination, arguments.word(0));
    if (moved->before > 0)
        text += QStringLiteral("%1 entries were there from a move that had not come to its end.\n").arg(moved->before);
    session.print(QJsonObject{{QStringLiteral("store"), destination},
                              {QStringLiteral("entries"), moved->entries},
                              {QStringLiteral("files"), moved->files},
                              {QStringLiteral("before"), moved->before}},
                  text);
    return {};
}

/// A store for measuring ends at a fixed instant, so that it is the same on every day.
Answer<Instant> generateUntil(const Session& session, const Arguments& arguments)
{
    if (arguments.has("until"))
        return instantFrom(arguments.value("until"), session.now());
    return *parseIsoInstant(QStringLiteral("2026-01-05T12:00:00.000Z"));
}

/// The store named, for who may edit its playbook, or a new one with the demo company's playbook.
Answer<std::unique_ptr<Store>> storeToFill(Session& session, Instant until)
{
    auto opened = openStore(session.location());
    if (opened) {
        if (auto allowed = session.require(Right::EditPlaybook); !allowed)
            return fail(allowed.error());
        return *std::move(opened);
    }
    if (opened.error().fault != StorageFault::Missing)
        return trouble(opened.error());
    if (auto made = makeFolder(session.location()); !made)
        return fail(made.error());
    const auto start = demoStart(defaultPlaybook(), until - std::chrono::days(3 * 365));
    if (!start)
        return demoTrouble(session, start.error());
    auto created = createStore(session.location(), start->playbook, start->administrator, start->opened);
    if (!created)
        return trouble(created.error());
    return *std::move(created);
}

Outcome generateTickets(Session& session, const Arguments& arguments)
{
    const auto tickets = wholeNumber(arguments.value("tickets"), QStringLiteral("--tickets"), 1, 100'000'000);
    if (!tickets)
        return fail(tickets.error());
    const auto seed = wholeNumber(arguments.has("seed") ? arguments.value("seed") : QStringLiteral("1"),
                                  QStringLiteral("--seed"), 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return fail(seed.error());
    const auto until = generateUntil(session, arguments);
    if (!until)
        return fail(until.error());
    const auto store = storeToFill(session, *until);
    if (!store)
        return fail(store.error());
    const auto done = generate(**store, {*tickets, static_cast<quint64>(*seed), *until},
                               progress(arguments, QStringLiteral("Tickets")));
    if (!done)
        return trouble(done.error());
    session.print(QJsonObject{{QStringLiteral("store"), session.location()},
                              {QStringLiteral("tickets"), done->tickets},
                              {QStringLiteral("events"), done->events},
                              {QStringLiteral("people"), done->people}},
                  QStringLiteral("%1 tickets, %2 events, %3 people in %4\n")
                      .arg(done->tickets)
                      .arg(done->events)
                      .arg(done->people)
                      .arg(session.location()));
    return {};
}

} // namespace

std::span<const Verb> storeVerbs()
{
    static const std::vector<Verb> verbs{
        {"init",
         "",
         "Make a new store.",
         {0, 0},
         {{"sign-in", "HOW",
           "anyone: whoever opens the desk chooses a name; system-user: this computer's account counts, others give a "
           "password; password: everybody does. Otherwise system-user, or as the playbook has it."},
          {"demo", nullptr, "With a small company's help desk in it, to look at and to try things on."},
          {"playbook", "FILE", "With this playbook; otherwise with the default one."},
          progressOption},
         init},
        {"verify",
         "",
         "Check the hash chain, foreign keys, the file itself, and that every ticket is the fold of its "
         "journal.",
         {0, 0},
         {},
         verify},
        {"rebuild",
         "",
         "Drop what is derived from the journal and derive it again.",
         {0, 0},
         {progressOption},
         rebuild},
        {"backup",
         "DEST",
         "Copy a store that may be in use, and verify the copy; the journal tells who did.",
         {1, 1},
         {progressOption},
         backup},
        {"restore",
         "SRC",
         "Make the store from a backup; its place must be free.",
         {1, 1},
         {progressOption},
         restoreStore},
        {"move",
         "SRC DEST",
         "Copy a store to another place, from a file to a database or back, and verify it there. Goes on where it was "
         "broken off.",
         {2, 2},
         {progressOption},
         moveStores},
        {"generate",
         "--tickets N",
         "Fill a store with plausible tickets for measuring; makes it when it is not there.",
         {0, 0},
         {{"tickets", "N", "How many tickets."},
          {"seed", "S", "The same seed gives the same tickets; otherwise 1."},
          {"until", "TIME", "When the last of them came; otherwise 2026-01-05."},
          progressOption},
         generateTickets},
    };
    return verbs;
}

} // namespace tierdesk::cli
