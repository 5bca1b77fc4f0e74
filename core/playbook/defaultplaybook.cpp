// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/defaultplaybook.h"

#include "core/playbook/codec.h"

#include <QFile>

namespace tierdesk {

Playbook defaultPlaybook()
{
    QFile file(QStringLiteral(":/playbook/default.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // It is ours and a test reads it, so it cannot fail to parse.
    return parsePlaybook(file.readAll()).value_or(Playbook{});
}

Playbook defaultPlaybookIn(const QString& zone)
{
    Playbook playbook = defaultPlaybook();
    if (isZone(zone)) {
        for (Calendar& calendar : playbook.calendars)
            calendar.zone = zone;
    }
    return playbook;
}

} // namespace tierdesk
