// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of itself, and how it ends.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QFile>
#include <QRegularExpression>

using namespace tierdesk::test;

namespace {

QString source(const char* name)
{
    QFile file(sourceTree() + QLatin1Char('/') + QString::fromUtf8(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The names in the first column of a help text.
QStringList listed(const QByteArray& help, const QString& pattern)
{
    QStringList found;
    const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
    for (auto match = line.globalMatch(QString::fromUtf8(help)); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QStringList verbs(const Ctl& ctl)
{
    const QByteArray help = ctl.run(u"--help").out;
    return listed(help, QStringLiteral("^  ([a-z]+(?: [a-z]+)?)(?:  |$)"));
}

} // namespace

TEST_CASE("Help lists every verb and each verb explains itself and its options")
{
    const Ctl ctl;
    const QStringList all = verbs(ctl);
    REQUIRE(all.size() > 45);
    for (const QString& verb : all) {
        const Ran ran = ctl.run(verb.split(QLatin1Char(' ')) + words(u"--help"));
        INFO(verb.toStdString());
        REQUIRE(ran.exit == 0);
        REQUIRE(ran.err == QString());
        REQUIRE(ran.out.startsWith("Usage: tierdeskctl " + verb.toUtf8()));
    }
}

TEST_CASE("The manual names every verb with every option and the completion every verb")
{
    const Ctl ctl;
    const QString manual = source("packaging/linux/tierdeskctl.1");
    const QString completion = source("packaging/linux/tierdeskctl.bash");
    for (const QString& verb : verbs(ctl)) {
        INFO(verb.toStdString());
        CHECK(manual.contains(QStringLiteral("\\fB%1\\fR").arg(verb)));
        const QString first = verb.section(QLatin1Char(' '), 0, 0);
        CHECK(completion.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(first))));
        const QByteArray help = ctl.run(verb.split(QLatin1Char(' ')) + words(u"--help")).out;
        for (QString option : listed(help, QStringLiteral("^  --([a-z-]+)"))) {
            INFO(option.toStdString());
            CHECK(manual.contains(
                QStringLiteral("\\fB\\-\\-%1\\fR").arg(option.replace(QStringLiteral("-"), QStringLiteral("\\-")))));
        }
    }
}

TEST_CASE("A wrong command line ends with 2 and says what is wrong")
{
    const Ctl ctl;
    CHECK(ctl.fails(2, QStringList()).contains(QStringLiteral("Say what to do")));
    CHECK(ctl.fails(2, u"dance").contains(QStringLiteral("no verb dance")));
    CHECK(ctl.fails(2, u"task").contains(QStringLiteral("task --help")));
    CHECK(ctl.fails(2, u"claim").contains(QStringLiteral("N")));
    CHECK(ctl.fails(2, u"claim 1 2").contains(QStringLiteral("too many")));
    CHECK(ctl.fails(2, u"claim 1 --loud").contains(QStringLiteral("no option --loud")));
    CHECK(ctl.fails(2, u"list --limit").contains(QStringLiteral("needs a value")));
    CHECK(ctl.fails(2, u"list --descending=yes").contains(QStringLiteral("takes no value")));
    CHECK(ctl.fails(2, u"list --limit many").contains(QStringLiteral("whole number")));
    CHECK(ctl.fails(2, u"list --sort beauty").contains(QStringLiteral("urgent")));
}

TEST_CASE("A group of verbs explains all of its verbs")
{
    const Ctl ctl;
    const Ran ran = ctl.run(u"playbook --help");
    REQUIRE(ran.exit == 0);
    REQUIRE(ran.out.contains("tierdeskctl playbook lint"));
    REQUIRE(ran.out.contains("tierdeskctl playbook publish"));
}

TEST_CASE("The version is printed without a store")
{
    const Ran ran = Ctl().run(u"--version");
    REQUIRE(ran.exit == 0);
    REQUIRE(ran.out.startsWith("tierdeskctl 0."));
}

TEST_CASE("A store that is not there or is no store ends with 4 and is not touched")
{
    const Ctl ctl;
    CHECK(ctl.fails(4, u"list").contains(ctl.store()));
    CHECK(!QFile::exists(ctl.store()));
    ctl.write(QStringLiteral("desk.store"), "a letter to my aunt, not a store at all");
    ctl.fails(4, u"list");
    ctl.fails(4, u"init --as boss --sign-in anyone");
    QFile file(ctl.store());
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll() == "a letter to my aunt, not a store at all");
}

TEST_CASE("A store is made once and not made again over an old one")
{
    const Ctl ctl;
    ctl.init();
    ctl.done({QStringLiteral("open"), QStringLiteral("Keep me")});
    ctl.fails(4, u"init --as boss --sign-in anyone");
    REQUIRE(ctl.ticket(1).value(QStringLiteral("version")).toInt() == 1);
}

TEST_CASE("The environment names the store and who acts")
{
    const Ctl ctl;
    ctl.init();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TIERDESK_STORE"), ctl.store());
    environment.insert(QStringLiteral("TIERDESK_AS"), QStringLiteral("ben"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIERDESKCTL), words(u"--json whoami"));
    REQUIRE(process.waitForFinished());
    const Ran ran{process.exitCode(), process.readAllStandardOutput(), {}};
    REQUIRE(ran.exit == 0);
    REQUIRE(ran.json().value(QStringLiteral("login")).toString() == u"ben");
}

TEST_CASE("Without a word on who acts it is the only administrator")
{
    const Ctl ctl;
    ctl.init();
    CHECK(ctl.done(u"whoami").value(QStringLiteral("login")).toString() == u"boss");
    CHECK(ctl.done(u"--as anna whoami").value(QStringLiteral("login")).toString() == u"anna");
    ctl.done(u"person add --name Carl --login carl --role administrator");
    CHECK(ctl.fails(2, u"whoami").contains(QStringLiteral("--as")));
    CHECK(ctl.fails(3, u"--as stranger whoami").contains(QStringLiteral("stranger")));
}
