// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/keyring.h"

#include "core/storage/serverpassword.h"

#include <QFile>
#include <QStandardPaths>
#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <unistd.h>

namespace tierdesk::test {

namespace {

constexpr int patienceMs = 30'000;

/// Killed with this process, however that ends.
void startWithUs(QProcess& process, const QStringList& words)
{
    process.start(QStringLiteral("setpriv"),
                  QStringList{QStringLiteral("--pdeathsig"), QStringLiteral("TERM")} + words);
}

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    if (!process.waitForFinished(patienceMs))
        process.kill();
}

/// Waits until the process has said a whole line.
QByteArray firstLine(QProcess& process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            throw std::runtime_error("the keychain does not start: " + process.readAllStandardError().toStdString());
    }
    return process.readLine().trimmed();
}

} // namespace

std::unique_ptr<Keyring> Keyring::start()
{
    for (const char* program : {"setpriv", "dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            std::printf("Skipped: %s is not installed.\n", program);
            return nullptr;
        }
    }
    std::unique_ptr<Keyring> made(new Keyring);
    // Without the services that a usual bus starts when they are asked for: a second keyring would be locked.
    const QString settings = made->m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(settings);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("the bus cannot be set up");
    file.write("<busconfig><type>session</type><listen>unix:dir=" + made->m_folder.path().toUtf8() +
               "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
               "<allow own=\"*\"/></policy></busconfig>");
    file.close();
    startWithUs(made->m_bus,
                {QStringLiteral("dbus-daemon"), QStringLiteral("--config-file=") + settings, QStringLiteral("--nofork"),
                 QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    const QByteArray address = firstLine(made->m_bus);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), made->m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), made->m_folder.path());
    made->m_keyring.setProcessEnvironment(environment);
    startWithUs(made->m_keyring, {QStringLiteral("gnome-keyring-daemon"), QStringLiteral("--foreground"),
                                  QStringLiteral("--unlock"), QStringLiteral("--components=secrets"),
                                  QStringLiteral("--control-directory=") + made->m_folder.path()});
    made->m_keyring.write("opens the ring\n");
    made->m_keyring.closeWriteChannel();
    const PostgresLocation nobody;
    for (int tries = 0; !keptPassword(nobody); ++tries) {
        constexpr int most = 600;
        if (tries == most || made->m_keyring.waitForFinished(50))
            throw std::runtime_error("the keychain does not answer: " +
                                     made->m_keyring.readAllStandardError().toStdString());
    }
    return made;
}

Keyring::~Keyring()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    end(m_keyring);
    end(m_bus);
}

} // namespace tierdesk::test
