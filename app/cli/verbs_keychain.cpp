// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The password of a store's PostgreSQL server in the keychain of whoever runs the program. The store is not opened.
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/storage/serverpassword.h"

#include <QFile>
#include <QJsonObject>

namespace tierdesk::cli {

namespace {

Answer<PostgresLocation> serverOf(const Session& session)
{
    if (!isPostgres(session.location()))
        return usage(
            QStringLiteral("A file needs no password. Name a database: --store postgresql://user@host/database"));
    auto location = parsePostgres(session.location());
    if (!location)
        return trouble(location.error());
    return *std::move(location);
}

std::unexpected<Trouble> silent(const QString& words)
{
    return fail(Trouble{Exit::Store, QStringLiteral("The keychain could not be asked: %1.").arg(words)});
}

void tell(const Session& session, const PostgresLocation& location, bool kept, const QString& sentence)
{
    const QString name = keychainName(location);
    session.print(QJsonObject{{QStringLiteral("server"), name}, {QStringLiteral("kept"), kept}},
                  sentence.arg(name) + QLatin1Char('\n'));
}

Outcome look(Session& session, const Arguments&)
{
    const auto location = serverOf(session);
    if (!location)
        return fail(location.error());
    const auto kept = keptPassword(*location);
    if (!kept)
        return silent(kept.error());
    tell(session, *location, kept->has_value(),
         *kept ? QStringLiteral("The keychain keeps a password for %1.")
               : QStringLiteral("The keychain keeps no password for %1."));
    return {};
}

Answer<QString> passwordOf(const PostgresLocation& location, const Arguments& arguments)
{
    QString password;
    if (arguments.has("from")) {
        QFile file(arguments.value("from"));
        if (!file.open(QIODevice::ReadOnly))
            return usage(QStringLiteral("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        constexpr qint64 longest = 10000;
        password = QString::fromUtf8(file.readLine(longest)).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    } else if (auto typed = askPassword(QStringLiteral("Password for %1: ").arg(keychainName(location)))) {
        password = *std::move(typed);
    } else {
        return usage(QStringLiteral("Run it on a terminal, or name a file that holds the password with --from."));
    }
    if (password.isEmpty())
        return usage(QStringLiteral("An empty password is none."));
    return password;
}

Outcome keep(Session& session, const Arguments& arguments)
{
    const auto location = serverOf(session);
    if (!location)
        return fail(location.error());
    const auto password = passwordOf(*location, arguments);
    if (!password)
        return fail(password.error());
    const PasswordTrial trial = tryPassword(*location, *password);
    if (trial == PasswordTrial::Refused)
        return refused(QStringLiteral("The server does not take this password. Nothing was kept."));
    if (const auto done = keepPassword(*location, *password); !done)
        return silent(done.error());
    tell(session, *location, true,
         trial == PasswordTrial::Taken
             ? QStringLiteral("The keychain keeps the password for %1, and the server takes it.")
             : QStringLiteral("The keychain keeps the password for %1. The server could not be asked whether it takes "
                              "it."));
    return {};
}

Outcome forget(Session& session, const Arguments&)
{
    const auto location = serverOf(session);
    if (!location)
        return fail(location.error());
    const auto gone = forgetPassword(*location);
    if (!gone)
        return silent(gone.error());
    tell(session, *location, false,
         *gone ? QStringLiteral("The keychain has forgotten the password for %1.")
               : QStringLiteral("The keychain kept no password for %1."));
    return {};
}

} // namespace

std::span<const Verb> keychainVerbs()
{
    static const std::vector<Verb> verbs{
        {"keychain show",
         "",
         "Say whether this computer's keychain keeps the password of the PostgreSQL server that --store names.",
         {0, 0},
         {},
         look},
        {"keychain keep",
         "",
         "Keep it there, once the server has taken it.",
         {0, 0},
         {{"from", "FILE", "Holds it in its first line; otherwise it is asked for."}},
         keep},
        {"keychain forget", "", "Keep it there no longer.", {0, 0}, {}, forget},
    };
    return verbs;
}

} // namespace tierdesk::cli
