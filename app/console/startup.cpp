// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/startup.h"

#include "app/console/serverdoor.h"
#include "core/demo/demodesk.h"
#include "core/desk/systemuser.h"
#include "core/playbook/codec.h"
#include "core/playbook/defaultplaybook.h"
#include "core/storage/location.h"
#include "core/storage/openstore.h"
#include "ui/shell/staffdialog.h"
#include "ui/shell/starttext.h"
#include "ui/shell/waitdialog.h"
#include "ui/shell/welcomedialog.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QStandardPaths>
#include <QTimeZone>
#include <cstdio>
#include <future>

namespace tierdesk {

namespace {

const QString lastStoreKey = QStringLiteral("start/store");
constexpr int staffListed = 1000;

[[nodiscard]] QString computerUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

[[nodiscard]] QString usualPlace()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("desk.tierdesk"));
}

/// Why something could not be had, as a sentence.
template <class T>
using Told = Result<T, QString>;

[[nodiscard]] Told<Playbook> firstPlaybook(const QString& fileName)
{
    // People work by the clock on their wall.
    if (fileName.isEmpty())
        return defaultPlaybookIn(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(StartText::unreadable(fileName));
    auto playbook = parsePlaybook(file.readAll());
    if (!playbook)
        return fail(StartText::noPlaybook(fileName, playbook.error()));
    return *std::move(playbook);
}

[[nodiscard]] Person administratorCalled(const QString& name, const Playbook& playbook)
{
    Person person;
    person.name = name;
    person.login = systemUser().isEmpty() ? name.section(QLatin1Char(' '), 0, 0).toLower() : systemUser();
    person.role = Role::Administrator;
    person.queues = {playbook.intake};
    return person;
}

/// Who begins a desk lets themselves in: nobody else can.
[[nodiscard]] Told<void> giveFirstPassword(Store& store, const QString& password, const Playbook& playbook)
{
    constexpr PersonId first{1};
    Desk desk(store, present);
    const auto once = desk.resetPassword(first, first, stationName());
    if (!once)
        return fail(errorText(once.error(), Names(playbook)));
    if (const auto set = desk.setPassword(first, *once, password, stationName()); !set)
        return fail(errorText(set.error(), Names(playbook)));
    return {};
}

[[nodiscard]] Told<void> makeNew(const WelcomeChoice& choice, const QString& playbookFile)
{
    auto playbook = firstPlaybook(playbookFile);
    if (!playbook)
        return fail(playbook.error());
    playbook->signIn.mode = choice.password.isEmpty() ? SignInMode::SystemUser : SignInMode::Password;
    const auto made = createStore(choice.location, *playbook, administratorCalled(choice.name, *playbook), present());
    if (!made)
        return fail(errorText(made.error()));
    return choice.password.isEmpty() ? Told<void>{} : giveFirstPassword(**made, choice.password, *playbook);
}

[[nodiscard]] QString demoTrouble(const DemoError& error, const Playbook& playbook)
{
    return StartText::noDemo(error.where, error.error ? errorText(*error.error, Names(playbook)) : error.what);
}

[[nodiscard]] Told<void> makeDemo(const QString& location, const ProgressReport& report)
{
    const Instant now = present();
    const auto start = demoStart(defaultPlaybook(), now);
    if (!start)
        return fail(demoTrouble(start.error(), defaultPlaybook()));
    const auto store = createStore(location, start->playbook, start->administrator, start->opened);
    if (!store)
        return fail(errorText(store.error()));
    const auto done = buildDemo(**store, now, 1, report);
    if (!done)
        return fail(demoTrouble(done.error(), start->playbook));
    return {};
}

[[nodiscard]] Told<void> makeDemoWatched(const QString& location, bool silent)
{
    Told<void> told;
    const auto work = [&](const ProgressReport& report) { told = makeDemo(location, report); };
    if (silent)
        work([](qint64, qint64) { return Progressing::Continue; });
    else
        WaitDialog::run(StartText::makingDemo(), work);
    return told;
}

/// The store's folder is made; the store is not.
void prepareFolder(const QString& location)
{
    if (!location.contains(QStringLiteral("://")))
        (void)QDir().mkpath(QFileInfo(location).absolutePath());
}

/// Whom a desk's window is for.
[[nodiscard]] PeopleKind kindFor(const ConsoleOptions& options)
{
    return options.selfService ? PeopleKind::Anyone : PeopleKind::Staff;
}

[[nodiscard]] std::optional<Person> knownAs(Store& store, const QString& name, PeopleKind kind)
{
    if (name.isEmpty())
        return {};
    if (const auto byLogin = store.personByLogin(name); byLogin && *byLogin)
        return *byLogin;
    const auto byName = store.findPeople(name, kind, 2);
    return byName && byName->size() == 1 ? std::optional(byName->front()) : std::nullopt;
}

/// Under which key a station keeps who sits at that store.
[[nodiscard]] QString keyOfMe(const QString& location)
{
    return QStringLiteral("start/me/") + QString::number(qHash(location), 16);
}

[[nodiscard]] QString toldName(const ConsoleOptions& options)
{
    return options.as.isEmpty() ? qEnvironmentVariable("TIERDESK_AS") : options.as;
}

/// Whose names need nobody to be asked, the surest first: as told and nobody else, as remembered, as the machine says.
[[nodiscard]] QStringList likelyNames(const ConsoleOptions& options, const QString& location,
                                      const SettingsPort& settings)
{
    const QString told = toldName(options);
    return told.isEmpty() ? QStringList{settings.value(keyOfMe(location)).toString(), computerUser()}
                          : QStringList{told};
}

[[nodiscard]] std::optional<Person> knownAsOneOf(Store& store, const QStringList& names, PeopleKind kind)
{
    for (const QString& name : names) {
        if (auto person = knownAs(store, name, kind); person && !person->left)
            return person;
    }
    return {};
}

/// Who sits there: a likely name, or as there is nobody else, or as somebody picks.
[[nodiscard]] std::optional<Person> whoSitsThere(Store& store, const ConsoleOptions& options, const QString& location,
                                                 SettingsPort& settings)
{
    if (auto known = knownAsOneOf(store, likelyNames(options, location, settings), kindFor(options)))
        return known;
    if (const QString told = toldName(options); !told.isEmpty()) {
        say(QStringLiteral("nobody here is called %1").arg(told));
        return {};
    }
    auto staff = store.findPeople({}, options.selfService ? PeopleKind::Requesters : PeopleKind::Staff, staffListed);
    if (staff)
        std::erase_if(*staff, [](const Person& person) { return person.left; });
    if (!staff || staff->empty())
        return {};
    if (staff->size() == 1)
        return staff->front();
    if (options.silent) {
        const auto leads = std::ranges::find(*staff, Role::Administrator, &Person::role);
        return leads == staff->end() ? staff->front() : *leads;
    }
    auto picked = StaffDialog::ask(*std::move(staff));
    if (picked)
        settings.setValue(keyOfMe(location), picked->login);
    return picked;
}

/// Where nobody is there to type a password.
[[nodiscard]] std::optional<Start> signedInByFile(Desk& desk, const PlaybookPtr& playbook,
                                                  const ConsoleOptions& options, const QString& location)
{
    QFile file(options.passwordFile);
    if (!file.open(QIODevice::ReadOnly)) {
        say(QStringLiteral("this desk asks for a password"));
        return {};
    }
    constexpr qint64 longest = 4096;
    const auto entered =
        desk.signIn(toldName(options), QString::fromUtf8(file.readLine(longest)).trimmed(), stationName());
    if (!entered) {
        say(errorText(entered.error(), Names(*playbook)));
        return {};
    }
    return Start{location, entered->person, playbook, true};
}

/// Signed in as the playbook asks for: by this computer's account, or by a password.
[[nodiscard]] std::optional<Start> signedIn(Store& store, const PlaybookPtr& playbook, const ConsoleOptions& options,
                                            const QString& location, SettingsPort& settings)
{
    const QString told = toldName(options);
    Desk desk(store, present);
    const auto known = desk.trusted(systemUser());
    if (known && *known && (told.isEmpty() || (*known)->login.compare(told, Qt::CaseInsensitive) == 0))
        return Start{location, **known, playbook, false};
    if (options.silent)
        return signedInByFile(desk, playbook, options, location);
    QString login = told.isEmpty() ? settings.value(keyOfMe(location)).toString() : told;
    if (const auto user = store.personByLogin(systemUser()); login.isEmpty() && user && *user)
        login = (*user)->login;
    Worker worker([location] { return openStore(location); });
    QObject receiver;
    SignInDialog dialog(SignInDialog::Purpose::Enter, login, doorOf(worker, receiver));
    if (dialog.exec() != QDialog::Accepted || !dialog.person())
        return {};
    settings.setValue(keyOfMe(location), dialog.person()->login);
    return Start{location, *dialog.person(), playbook, true};
}

/// The usual start, where nobody has to be asked anything; nothing as soon as something is not usual.
[[nodiscard]] std::optional<Start> startQuietly(const QString& location, const QStringList& names, PeopleKind kind)
{
    const auto store = openStore(location);
    if (!store)
        return {};
    const auto playbook = (*store)->playbook();
    if (!playbook || !*playbook)
        return {};
    std::optional<Person> me;
    if ((*playbook)->signIn.mode == SignInMode::Anyone) {
        me = knownAsOneOf(**store, names, kind);
    } else if (auto known = Desk(**store, present).trusted(systemUser());
               known && *known && names.contains((*known)->login))
        me = **known;
    if (!me || me->left)
        return {};
    return Start{location, *std::move(me), *playbook};
}

/// The same while this thread looks for the fonts, which takes about as long.
[[nodiscard]] std::optional<Start> startBesideFonts(const QString& location, const QStringList& names, PeopleKind kind)
{
    auto quietly = std::async(std::launch::async, startQuietly, location, names, kind);
    (void)QFontMetrics(QApplication::font()).horizontalAdvance(QLatin1Char('x'));
    return quietly.get();
}

/// Asks until there is something to open or somebody leaves.
[[nodiscard]] std::optional<QString> welcome(const QString& suggested, const QString& playbookFile, QString trouble)
{
    while (true) {
        const auto choice = WelcomeDialog::ask(suggested, computerUser(), trouble);
        if (!choice)
            return {};
        if (choice->kind == WelcomeChoice::Kind::Open)
            return choice->location;
        prepareFolder(choice->location);
        const bool there = QFileInfo::exists(choice->location);
        Told<void> made;
        if (choice->kind == WelcomeChoice::Kind::New)
            made = makeNew(*choice, playbookFile);
        else if (!there)
            made = makeDemoWatched(choice->location, false);
        if (made)
            return choice->location;
        trouble = made.error();
    }
}

} // namespace

SignInDialog::Door doorOf(Worker& worker, QObject& receiver)
{
    /// Has the desk asked in the worker's thread and brings its answer here; refusals become sentences.
    const auto ask = [&worker, &receiver](auto question, auto answer) {
        worker.post([&receiver, question, answer](Stored<Store*> store) {
            using Answered = decltype(question(std::declval<Desk&>()));
            Answered done = fail(DeskError{StorageError{}});
            QString words;
            if (store) {
                Desk desk(**store, present);
                done = question(desk);
                const auto playbook = (*store)->playbook();
                if (!done)
                    words = errorText(done.error(), Names(playbook && *playbook ? **playbook : Playbook{}));
            } else {
                words = errorText(store.error());
            }
            QMetaObject::invokeMethod(
                &receiver,
                [answer, done = std::move(done), words] {
                    using Value = typename Answered::value_type;
                    if (!done)
                        answer(Result<Value, QString>(fail(words)));
                    else if constexpr (std::is_void_v<Value>)
                        answer(Result<Value, QString>{});
                    else
                        answer(Result<Value, QString>(*done));
                },
                Qt::QueuedConnection);
        });
    };
    SignInDialog::Door door;
    door.enter = [ask](const QString& login, const QString& password, SignInDialog::Door::Entered answer) {
        ask([login, password](Desk& desk) { return desk.signIn(login, password, stationName()); }, std::move(answer));
    };
    door.change = [ask](PersonId person, const QString& old, const QString& fresh, SignInDialog::Door::Changed answer) {
        ask([person, old, fresh](Desk& desk) { return desk.setPassword(person, old, fresh, stationName()); },
            std::move(answer));
    };
    return door;
}

QString deskName(const QString& location)
{
    const auto database = parsePostgres(location);
    return isPostgres(location) && database ? database->database : QFileInfo(location).completeBaseName();
}

void say(const QString& words)
{
    std::fprintf(stderr, "tierdesk: %s\n", qPrintable(words));
}

Instant present()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

std::optional<ConsoleOptions> parseOptions(const QStringList& words, int& exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A help desk console."));
    const auto option = [&](const char* name, const char* help, const char* value = "") {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value)});
    };
    parser.addHelpOption();
    parser.addVersionOption();
    option("store", "The desk's store: a file, or postgresql://user@host/database. The default is the one used last.",
           "location");
    option("as", "Who sits at this desk: a login or a name. The default is TIERDESK_AS, then this computer's user.",
           "name");
    option("playbook", "The playbook of a desk that is begun now.", "file");
    option("demo", "Make a demo desk when there is none at the location.");
    option("self-service", "The window for people who need help: articles, and their own tickets.");
    option("screenshot", "Draw the window into a PNG file and leave.", "file");
    option("report", "Write a report into a PDF file and leave; tierdeskctl report run says what it is about.", "file");
    option("about", "What the report is about, as JSON.", "terms");
    option("password-file", "A file with the password, for a report of a desk that asks for one.", "file");
    option("dark", "Dark colours.");
    option("size", "Size of the window, such as 1360x860.", "WxH");
    parser.addPositionalArgument(QStringLiteral("ticket"), QStringLiteral("A ticket to open: its number or its link."),
                                 QStringLiteral("[ticket]"));
    if (!parser.parse(words)) {
        say(parser.errorText());
        exitCode = 2;
        return {};
    }
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        const QString text = parser.isSet(QStringLiteral("help"))
                                 ? parser.helpText()
                                 : QStringLiteral("tierdesk %1\n").arg(QCoreApplication::applicationVersion());
        std::fputs(qPrintable(text), stdout);
        exitCode = 0;
        return {};
    }
    ConsoleOptions options;
    options.location = parser.value(QStringLiteral("store"));
    options.as = parser.value(QStringLiteral("as"));
    options.playbookFile = parser.value(QStringLiteral("playbook"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.selfService = parser.isSet(QStringLiteral("self-service"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.report = parser.value(QStringLiteral("report"));
    options.reportAbout = parser.value(QStringLiteral("about"));
    options.passwordFile = parser.value(QStringLiteral("password-file"));
    options.silent = !options.screenshot.isEmpty() || !options.report.isEmpty();
    options.dark = parser.isSet(QStringLiteral("dark"));
    options.ticket = parser.positionalArguments().value(0).section(QLatin1Char('/'), -1);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        options.size = QSize(size.at(0).toInt(), size.at(1).toInt());
    return options;
}

std::optional<Start> start(const ConsoleOptions& options, SettingsPort& settings)
{
    QString location = options.location;
    if (location.isEmpty())
        location = qEnvironmentVariable("TIERDESK_STORE");
    if (location.isEmpty())
        location = settings.value(lastStoreKey).toString();
    if (location.isEmpty())
        location = usualPlace();

    auto begun = startBesideFonts(location, likelyNames(options, location, settings), kindFor(options));
    while (!begun) {
        auto store = openStore(location);
        if (!store && store.error().fault == StorageFault::Missing && options.demo) {
            prepareFolder(location);
            if (const auto made = makeDemoWatched(location, options.silent); !made) {
                say(made.error());
                return {};
            }
            store = openStore(location);
        }
        if (!store && options.silent) {
            say(errorText(store.error()));
            return {};
        }
        if (!store && passServerDoor(location))
            continue;
        if (!store) {
            const bool first = store.error().fault == StorageFault::Missing && options.location.isEmpty();
            const QString trouble = first ? QString() : errorText(store.error());
            const auto chosen = welcome(withoutSecrets(location), options.playbookFile, trouble);
            if (!chosen)
                return {};
            location = *chosen;
            continue;
        }
        const auto playbook = (*store)->playbook();
        if (!playbook || !*playbook)
            return {};
        if ((*playbook)->signIn.mode != SignInMode::Anyone) {
            begun = signedIn(**store, *playbook, options, location, settings);
        } else if (auto me = whoSitsThere(**store, options, location, settings)) {
            begun = Start{location, *std::move(me), *playbook};
        }
        if (!begun)
            return {};
    }
    if (!options.silent)
        settings.setValue(lastStoreKey, location);
    return begun;
}

} // namespace tierdesk
