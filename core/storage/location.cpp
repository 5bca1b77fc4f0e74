// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/location.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace tierdesk {

namespace {

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

} // namespace

QString withoutSecrets(const QString& location)
{
    if (!isPostgres(location))
        return location;
    QUrl url(location, QUrl::StrictMode);
    if (!url.isValid())
        return location.section(QLatin1Char(':'), 0, 0) + QStringLiteral("://");
    url.setPassword({});
    const QUrlQuery query(url);
    QUrlQuery harmless;
    for (const auto& [name, value] : query.queryItems(QUrl::FullyEncoded)) {
        if (!QUrl::fromPercentEncoding(name.toUtf8()).contains(QLatin1String("password")))
            harmless.addQueryItem(name, value);
    }
    url.setQuery(harmless);
    return url.toString(QUrl::FullyEncoded);
}

bool isPostgres(const QString& location)
{
    return location.startsWith(QLatin1String("postgresql:")) || location.startsWith(QLatin1String("postgres:"));
}

Stored<PostgresLocation> parsePostgres(const QString& location)
{
    const auto refusal = [&](const QString& why) {
        return fail(StorageError{StorageFault::Other, withoutSecrets(location), why});
    };
    const QUrl url(location, QUrl::StrictMode);
    if (!url.isValid())
        return refusal(QStringLiteral("Write postgresql://user@host:port/database"));
    PostgresLocation parsed{url.host(QUrl::FullyDecoded),
                            url.port() > 0 ? QString::number(url.port()) : QString(),
                            url.userName(QUrl::FullyDecoded),
                            url.path(QUrl::FullyDecoded).mid(1),
                            {},
                            location};
    const QString secret = QStringLiteral("A password does not belong into the name of a store. Keep it with "
                                          "\"tierdeskctl keychain keep\" or in the file .pgpass, which PGPASSFILE may "
                                          "name");
    if (!url.password().isEmpty())
        return refusal(secret);
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name.contains(QLatin1String("password")))
            return refusal(secret);
        static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz_");
        // Qt hands them on in a list with semicolons.
        if (name.isEmpty() || value.contains(QLatin1Char(';')) ||
            !std::ranges::all_of(name, [](QChar c) { return letters.contains(c); }))
            return refusal(QStringLiteral("The option %1 cannot be read").arg(name));
        if (name == QLatin1String("host"))
            parsed.host = value;
        else if (name == QLatin1String("port"))
            parsed.port = value;
        else if (name == QLatin1String("user"))
            parsed.user = value;
        else if (name == QLatin1String("dbname"))
            parsed.database = value;
        else
            parsed.options.emplace_back(name, value);
    }
    if (parsed.database.isEmpty())
        return refusal(QStringLiteral("It names no database: postgresql://user@host:port/database"));
    return parsed;
}

QString connectionString(const PostgresLocation& location, const std::optional<QString>& password)
{
    QStringList parts;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            parts.append(name + QLatin1Char('=') + quoted(value));
    };
    add(QStringLiteral("host"), location.host);
    add(QStringLiteral("port"), location.port);
    add(QStringLiteral("user"), location.user);
    add(QStringLiteral("dbname"), location.database);
    for (const auto& [name, value] : location.options)
        add(name, value);
    add(QStringLiteral("password"), password.value_or(QString()));
    return parts.join(QLatin1Char(' '));
}

Stored<QString> storePath(const QString& location)
{
    if (location.trimmed().isEmpty())
        return fail(StorageError{StorageFault::Missing, location, QStringLiteral("No store was named.")});
    const QFileInfo file(location);
    return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
}

} // namespace tierdesk
