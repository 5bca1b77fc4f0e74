// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The times of a log: with an offset, or as a clock on the wall of some zone showed them.
#pragma once

#include "core/exchange/importmapping.h"

#include <QTimeZone>

namespace tierdesk {

/// A pattern of d, M, MMM (English: Jan), yy (2000 to 2099), yyyy, H, h with AP, m and s; doubled letters read the same
/// as single ones, with or without a leading zero. All else stands for itself; letters among it in 'quotes'. A hundred
/// times as fast as QDateTime::fromString.
class TimePattern
{
public:
    /// Nothing when day, month or year is missing or twice, h or AP stands without the other, or a letter means
    /// nothing.
    [[nodiscard]] static std::optional<TimePattern> parse(const QString& pattern);
    /// Milliseconds since 1970 as if the clock showed UTC.
    [[nodiscard]] std::optional<qint64> read(QStringView text) const;

private:
    enum class Part { Literal, Day, Month, MonthName, Year2, Year4, Hour, Hour12, Minute, Second, AmPm };
    static constexpr std::size_t partCount = static_cast<std::size_t>(Part::AmPm) + 1;
    struct Token
    {
        Part part = Part::Literal;
        QChar literal;
    };
    [[nodiscard]] static std::optional<int> readPart(Part part, QStringView& rest);

    std::vector<Token> m_tokens;
};

class TimeReader
{
public:
    /// The error's path is "formats[1]" or "zone".
    [[nodiscard]] static Result<TimeReader, FieldError> make(const TimeFormats& formats);

    /// A local time that comes twice when clocks go back is the first of the two; one that never comes because they go
    /// forward is read by the clock before the change (RFC 5545, 3.3.5). Nothing when no format fits.
    [[nodiscard]] std::optional<Instant> read(QStringView text) const;

private:
    [[nodiscard]] Instant fromLocal(qint64 local) const;

    /// No value: "iso".
    std::vector<std::optional<TimePattern>> m_formats;
    QTimeZone m_zone;
};

} // namespace tierdesk
