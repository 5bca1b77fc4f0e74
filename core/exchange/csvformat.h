// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How a file of separated values is written: stated by whoever knows, otherwise found out from the file.
#pragma once

#include "core/base/result.h"
#include "core/exchange/csverror.h"

#include <optional>

class QIODevice;

namespace tierdesk {

/// What somebody said about a file. What is not said is detected.
struct CsvStated
{
    /// U+0000: one field a line.
    std::optional<char16_t> separator = {};
    /// U+0000: nothing is quoted.
    std::optional<char16_t> quote = {};
    /// An IANA name; empty when not said.
    QString encoding = {};

    bool operator==(const CsvStated&) const = default;
};

enum class Certainty {
    Stated,
    /// Nothing else fits the bytes.
    Certain,
    Guessed
};

struct CsvFormat
{
    /// U+0000: one field a line.
    char16_t separator = u',';
    /// U+0000: nothing is quoted.
    char16_t quote = u'"';
    QString encoding = QStringLiteral("UTF-8");
    Certainty separatorIs = Certainty::Guessed;
    Certainty quoteIs = Certainty::Guessed;
    Certainty encodingIs = Certainty::Guessed;

    bool operator==(const CsvFormat&) const = default;
};

/// Finds out what was not stated and leaves the device where it was. Encoding: a byte order mark decides, even against
/// what was stated; otherwise valid UTF-8 is UTF-8 and all else is taken for windows-1252. Separator and quote: the
/// pair under which the first records have the most even number of fields. A file is read through once for its
/// encoding; of a pipe only the beginning is seen, so that its encoding is guessed. Errors: Unreadable,
/// UnknownEncoding.
[[nodiscard]] Result<CsvFormat, CsvError> detectCsvFormat(QIODevice& device, const CsvStated& stated = {});

} // namespace tierdesk
