// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// An incident log to import: the real one when there is data to read, else one of the same shape.
#pragma once

#include <QByteArray>

namespace tierdesk::bench {

struct SampleLog
{
    /// Where it comes from, in a word or two.
    const char* origin = "";
    QByteArray header;
    QByteArrayList rows;

    /// The whole file with numbers of its own, so that it can be imported again.
    [[nodiscard]] QByteArray numbered(int run) const;
};

/// About 3500 rows of about 400 incidents, as the mapping "vinst" reads them.
[[nodiscard]] SampleLog sampleLog();

} // namespace tierdesk::bench
