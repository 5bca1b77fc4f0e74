// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <cstdio>

namespace tierdesk::test {

QString sourceTree()
{
    return QStringLiteral(TIERDESK_SOURCE_DIR);
}

std::optional<QString> realData()
{
    QString folder = qEnvironmentVariable("TIERDESK_DATA");
    if (folder.isEmpty()) {
        std::puts("skipped: TIERDESK_DATA is not set, so the real data cannot be read");
        return std::nullopt;
    }
    return folder;
}

} // namespace tierdesk::test
