// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file of separated values record by record, in memory that does not grow with the file.
#pragma once

#include "core/base/result.h"
#include "core/exchange/csvformat.h"
#include "core/exchange/csvparser.h"
#include "core/exchange/textdecoder.h"

namespace tierdesk {

struct CsvLimits
{
    /// Bytes read at a time.
    qsizetype chunk = 262'144;
    /// UTF-16 units of the longest record, separators included.
    qsizetype record = 16'777'216;
};

/// The first record, usually the header, sets the width. A later one comes out with exactly as many fields: empty ones
/// beyond are dropped, and those under header fields without a name may be missing. One that does not fit keeps its
/// own number of fields and has the problem TooFewFields or TooManyFields.
class CsvReader
{
public:
    /// The device is open, at the beginning of the text, and outlives the reader. Errors: UnknownEncoding.
    [[nodiscard]] static Result<CsvReader, CsvError> open(QIODevice& device, const CsvFormat& format,
                                                          const CsvLimits& limits = {});

    /// True when the record was filled, false at the end. Errors: Unreadable, UnclosedQuote, TooLong; nothing follows.
    [[nodiscard]] Result<bool, CsvError> next(CsvRecord& record);

    /// For progress: at most a chunk ahead of the record last read.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    CsvReader(QIODevice& device, const CsvFormat& format, const CsvLimits& limits, TextDecoder decoder);

    [[nodiscard]] std::optional<CsvError> refill();
    void fit(CsvRecord& record);

    QIODevice* m_device;
    QString m_encoding;
    QByteArray m_chunk;
    TextDecoder m_decoder;
    CsvParser m_parser;
    qint64 m_bytesRead = 0;
    qsizetype m_width = 0;
    /// The width without the nameless fields at the header's end.
    qsizetype m_named = 0;
};

} // namespace tierdesk
