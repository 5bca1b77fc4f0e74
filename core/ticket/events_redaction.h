// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// That something was taken out of the journal.
#pragma once

#include "core/base/reflect.h"

#include <QString>
#include <vector>

namespace tierdesk {

/// Texts were taken out of entries of this journal, which keep their place and their hash. Appended to the ticket they
/// belong to, or to the desk as a whole.
struct ContentRedacted
{
    /// What remains in one entry: the SHA-256 of its payload, in lower-case hexadecimal.
    struct Rest
    {
        qint64 sequence = 0;
        QString sha256;

        TIERDESK_FIELDS(Rest, sequence, sha256)
    };

    QString reason;
    std::vector<Rest> rests;

    TIERDESK_FIELDS(ContentRedacted, reason, rests)
};

} // namespace tierdesk
