// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/location.h"

#include <QDir>
#include <QFileInfo>

namespace tierdesk {

Stored<QString> storePath(const QString& location)
{
    if (location.startsWith(QLatin1String("postgresql:")) || location.startsWith(QLatin1String("postgres:"))) {
        return fail(StorageError{StorageFault::Unreachable, location,
                                 QStringLiteral("PostgreSQL is not supported yet. Name a file instead.")});
    }
    if (location.trimmed().isEmpty())
        return fail(StorageError{StorageFault::Missing, location, QStringLiteral("No store was named.")});
    return QDir::cleanPath(QFileInfo(location).absoluteFilePath());
}

} // namespace tierdesk
