// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/startup.h"

#include "core/demo/demodesk.h"
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

void say(const QString& words)
{
    std::fprintf(stderr, "tierdesk: %s\n", qPrintable(words));
}

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
    person.login = computerUser().isEmpty() ? name.section(QLatin1Char(' '), 0, 0).toLower() : computerUser();
    person.role = Role::Administrator;
    person.queues = {playbook.intake};
    return person;
}

[[nodiscard]] Told<void> makeNew(const QString& location, const QString& name, const QString& playbookFile)
{
    const auto playbook = firstPlaybook(playbookFile);
    if (!playbook)
        return fail(playbook.error());
    const auto made = createStore(location, *playbook, administratorCalled(name, *playbook), present());
    if (!made)
        return fail(errorText(made.error()));
    return {};
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

[[nodiscard]] std::optional<Person> knownAs(Store& store, const QString& name)
{
    if (name.isEmpty())
        return {};
    if (const auto byLogin = store.personByLogin(name); byLogin && *byLogin)
        return *byLogin;
    const auto byName = store.findPeople(name, PeopleKind::Staff, 2);
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

[[nodiscard]] std::optional<Person> knownAsOneOf(Store& store, const QStringList& names)
{
    for (const QString& name : names) {
        if (auto person = knownAs(store, name))
            return person;
    }
    return {};
}

/// Who sits there: a likely name, or as there is nobody else, or as somebody picks.
[[nodiscard]] std::optional<Person> whoSitsThere(Store& store, const ConsoleOptions& options, const QString& location,
                                                 SettingsPort& settings)
{
    if (auto known = knownAsOneOf(store, likelyNames(options, location, settings)))
        return known;
    if (const QString told = toldName(options); !told.isEmpty()) {
        say(QStringLiteral("nobody on the staff is called %1").arg(told));
        return {};
    }
    auto staff = store.findPeople({}, PeopleKind::Staff, staffListed);
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

/// The usual start, where nobody has to be asked anything; nothing as soon as something is not usual.
[[nodiscard]] std::optional<Start> startQuietly(const QString& location, const QStringList& names)
{
    const auto store = openStore(location);
    if (!store)
        return {};
    const auto playbook = (*store)->playbook();
    auto me = knownAsOneOf(**store, names);
    if (!playbook || !*playbook || !me)
        return {};
    return Start{location, *std::move(me), *playbook};
}

/// The same while this thread looks for the fonts, which takes about as long.
[[nodiscard]] std::optional<Start> startBesideFonts(const QString& location, const QStringList& names)
{
    auto quietly = std::async(std::launch::async, startQuietly, location, names);
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
            made = makeNew(choice->location, choice->name, playbookFile);
        else if (!there)
            made = makeDemoWatched(choice->location, false);
        if (made)
            return choice->location;
        trouble = made.error();
    }
}

} // namespace

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
    option("screenshot", "Draw the window into a PNG file and leave.", "file");
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
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.silent = !options.screenshot.isEmpty();
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

    auto begun = startBesideFonts(location, likelyNames(options, location, settings));
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
        auto me = playbook ? whoSitsThere(**store, options, location, settings) : std::nullopt;
        if (!me)
            return {};
        begun = Start{location, *std::move(me), *playbook};
    }
    if (!options.silent)
        settings.setValue(lastStoreKey, location);
    return begun;
}

} // namespace tierdesk
