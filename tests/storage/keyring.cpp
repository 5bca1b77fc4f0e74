// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/keyring.h"

#include <QStandardPaths>
#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <unistd.h>

namespace tierdesk::test {

namespace {

constexpr int patienceMs = 30'000;

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
    for (const char* program : {"dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            std::printf("Skipped: %s is not installed.\n", program);
            return nullptr;
        }
    }
    std::unique_ptr<Keyring> made(new Keyring);
    made->m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                      QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                                                      QStringLiteral("--address=unix:dir=") + made->m_folder.path()});
    const QByteArray address = firstLine(made->m_bus);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), made->m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), made->m_folder.path());
    made->m_keyring.setProcessEnvironment(environment);
    made->m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                          {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                           QStringLiteral("--components=secrets"),
                           QStringLiteral("--control-directory=") + made->m_folder.path()});
    made->m_keyring.write("opens the ring\n");
    made->m_keyring.closeWriteChannel();
    // It names its control socket once it is there for others.
    (void)firstLine(made->m_keyring);
    return made;
}

Keyring::~Keyring()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    end(m_keyring);
    end(m_bus);
}

} // namespace tierdesk::test
