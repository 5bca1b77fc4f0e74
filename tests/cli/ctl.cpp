// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ctl.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tierdesk::test {

namespace {

/// Nothing of the one who runs the tests may shine through.
QProcessEnvironment environment(const QString& folder, const QString& languages)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("TIERDESK_STORE"));
    environment.remove(QStringLiteral("TIERDESK_AS"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("nobody-here"));
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder);
    environment.insert(QStringLiteral("LANGUAGE"), languages);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

} // namespace

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QStringList words(const char16_t* line)
{
    return QString::fromUtf16(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Ctl::Ctl()
{
    REQUIRE(m_folder.isValid());
}

void Ctl::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void Ctl::startOther(QProcess& process, const QString& program, const QStringList& arguments) const
{
    process.setProcessEnvironment(environment(m_folder.path(), m_languages));
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
}

void Ctl::start(QProcess& process, const QStringList& arguments) const
{
    startOther(process, QStringLiteral(TIERDESKCTL), QStringList{QStringLiteral("--store"), store()} + arguments);
}

Ran Ctl::run(const QStringList& arguments, const QByteArray& input) const
{
    constexpr int patienceMs = 240'000;
    QProcess process;
    start(process, arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patienceMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject Ctl::done(const QStringList& arguments, const QByteArray& input) const
{
    const Ran ran = run(QStringList{QStringLiteral("--json")} + arguments, input);
    INFO(arguments.join(QLatin1Char(' ')).toStdString());
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == 0);
    REQUIRE(ran.err == QString());
    REQUIRE(!ran.json().isEmpty());
    return ran.json();
}

QString Ctl::fails(int exit, const QStringList& arguments) const
{
    const Ran ran = run(arguments);
    INFO(arguments.join(QLatin1Char(' ')).toStdString());
    INFO(ran.out.toStdString());
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == exit);
    REQUIRE(ran.out.isEmpty());
    REQUIRE(ran.err.startsWith(QStringLiteral("tierdeskctl: ")));
    return ran.err;
}

QJsonObject Ctl::ticket(int number) const
{
    return done({QStringLiteral("show"), QString::number(number), QStringLiteral("--events")});
}

void Ctl::init(const QStringList& options) const
{
    done(words(u"init --as boss --sign-in anyone") + options);
    done(u"person add --name Anna --login anna --role technician --queue service-desk");
    done(u"person add --name Ben --login ben --role technician --queue network");
    done({QStringLiteral("person"), QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Mia Acorn"),
          QStringLiteral("--mail"), QStringLiteral("mia@acorn.example")});
}

QStringList eventKinds(const QJsonObject& document)
{
    QStringList kinds;
    const QJsonArray events = document.value(QStringLiteral("events")).toArray();
    for (const QJsonValue& event : events)
        kinds.append(event.toObject().value(QStringLiteral("kind")).toString());
    return kinds;
}

} // namespace tierdesk::test
