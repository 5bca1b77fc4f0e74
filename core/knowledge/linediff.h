// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two texts, line by line.
#pragma once

#include <QStringList>
#include <vector>

namespace tierdesk {

struct DiffLine
{
    enum class Kind { Same, Gone, Come };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine&) const = default;
};

/// As few lines that go and come as possible; what goes stands before what comes.
[[nodiscard]] std::vector<DiffLine> lineDiff(const QStringList& before, const QStringList& after);

} // namespace tierdesk
