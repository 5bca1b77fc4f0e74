// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a file as it was read.
#pragma once

#include "core/exchange/csverror.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace tierdesk {

/// Its fields lie in one text, so that reading a row allocates nothing; give the same record to the reader again.
class CsvRecord
{
public:
    /// The physical line it begins in, from 1.
    qint64 line = 0;
    /// The first thing wrong with it. Its fields are then what could be made of it, U+FFFD for what is no text.
    std::optional<CsvError> problem;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// Valid until the record is read into again.
    [[nodiscard]] QStringView at(qsizetype field) const;
    [[nodiscard]] QStringList toList() const;

private:
    friend class CsvParser;
    friend class CsvReader;

    QString m_text;
    /// Where each field ends in the text; it begins where the one before ends.
    std::vector<qsizetype> m_ends;
};

} // namespace tierdesk
