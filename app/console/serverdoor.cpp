// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/serverdoor.h"

#include "core/storage/serverpassword.h"
#include "ui/shell/serverpassworddialog.h"
#include "ui/shell/starttext.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace tierdesk {

namespace {

/// Nothing once the server takes it and the keychain keeps it.
std::optional<QString> passedWith(const PostgresLocation& location, const QString& password)
{
    switch (tryPassword(location, password)) {
    case PasswordTrial::Refused:
        return StartText::passwordNotTaken();
    case PasswordTrial::Unknown:
        return StartText::serverNotReached();
    case PasswordTrial::Taken:
        break;
    }
    if (const auto kept = keepPassword(location, password); !kept)
        return StartText::keychainNotReached(kept.error());
    return {};
}

} // namespace

bool passServerDoor(const QString& location)
{
    const auto server = parsePostgres(location);
    if (!isPostgres(location) || !server || !keptPassword(*server) || tryPassword(*server) != PasswordTrial::Refused)
        return false;
    const auto door = [&](const QString& password, const ServerPasswordDialog::Tried& tried) {
        QThreadPool::globalInstance()->start([server = *server, password, tried] {
            const auto trouble = passedWith(server, password);
            QMetaObject::invokeMethod(qApp, [tried, trouble] { tried(trouble); }, Qt::QueuedConnection);
        });
    };
    ServerPasswordDialog dialog(keychainName(*server).section(QStringLiteral("//"), 1), door);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace tierdesk
