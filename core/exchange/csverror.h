// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a file of comma-separated values, and where. Its words live in ui/text.
#pragma once

#include <QString>

namespace tierdesk {

enum class CsvErrorKind {
    /// The device failed; context is what the system said.
    Unreadable,
    /// This build knows no such encoding; context is its name.
    UnknownEncoding,
    /// Bytes that are no text in the encoding; context is the encoding's name.
    Undecodable,
    /// A NUL character: most likely not a text file at all.
    NotText,
    /// A quoted field that never ends; the place is its opening quote, context how it begins.
    UnclosedQuote,
    /// Something other than a separator or a line end follows a closing quote; context is what.
    TextAfterQuote,
    /// A record above the limit; the place is where its last field began, context how that field begins.
    TooLong,
    /// The record lacks fields that the first record has.
    TooFewFields,
    /// The record has more filled fields than the first one.
    TooManyFields
};

/// The rows of a file can be read on after the kinds that a record carries (CsvRecord::problem), not after the others.
struct CsvError
{
    CsvErrorKind kind = CsvErrorKind::Unreadable;
    /// Physical line, from 1; CR, LF and CRLF each end one, inside quotes too. 0 when no line is meant.
    qint64 line = 0;
    /// UTF-16 unit in that line, from 1; 0 when the whole record is meant.
    qint64 column = 0;
    QString context = {};
    /// Of TooFewFields and TooManyFields: fields of the first record, fields of this one.
    qsizetype expected = 0;
    qsizetype found = 0;

    bool operator==(const CsvError&) const = default;
};

} // namespace tierdesk
