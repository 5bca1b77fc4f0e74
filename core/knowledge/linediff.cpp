// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/linediff.h"

#include <algorithm>

namespace tierdesk {

std::vector<DiffLine> lineDiff(const QStringList& before, const QStringList& after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    // The longest run of lines that both have from there to the end.
    std::vector<qint32> common(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> qint32& {
        return common[static_cast<std::size_t>(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            at(row, column) = before.at(row) == after.at(column) ? at(row + 1, column + 1) + 1
                                                                 : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    std::vector<DiffLine> lines;
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before.at(row) == after.at(column)) {
            lines.push_back({DiffLine::Kind::Same, before.at(row++)});
            ++column;
        } else if (row < rows && (column == columns || at(row + 1, column) >= at(row, column + 1))) {
            lines.push_back({DiffLine::Kind::Gone, before.at(row++)});
        } else {
            lines.push_back({DiffLine::Kind::Come, after.at(column++)});
        }
    }
    return lines;
}

} // namespace tierdesk
