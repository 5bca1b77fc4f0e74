// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files read at once, and how what was read prints in a failed test.
#pragma once

#include "core/exchange/csvreader.h"
#include "tests/support/catch.h"

#include <QStringList>
#include <vector>

namespace tierdesk {

std::ostream& operator<<(std::ostream& out, const CsvError& error);
std::ostream& operator<<(std::ostream& out, const CsvFormat& format);

} // namespace tierdesk

namespace tierdesk::test {

struct ReadRow
{
    qint64 line = 0;
    QStringList fields;
    std::optional<CsvError> problem = std::nullopt;

    bool operator==(const ReadRow&) const = default;
};
std::ostream& operator<<(std::ostream& out, const ReadRow& row);

/// Everything a reader gave until it ended or failed.
struct ReadFile
{
    std::vector<ReadRow> rows;
    std::optional<CsvError> failure;

    bool operator==(const ReadFile&) const = default;
    /// What a person would be told: the failure, or else the first row's problem.
    [[nodiscard]] std::optional<CsvError> firstTrouble() const;
};
std::ostream& operator<<(std::ostream& out, const ReadFile& file);

[[nodiscard]] ReadFile readCsv(const QByteArray& bytes, const CsvFormat& format = {}, const CsvLimits& limits = {});
[[nodiscard]] CsvFormat detectCsv(const QByteArray& bytes, const CsvStated& stated = {});

} // namespace tierdesk::test
