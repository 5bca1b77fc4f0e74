// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file may hold instead of what it should, made from one that is good: the same on every day.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace tierdesk::test {

struct BadContent
{
    /// What was done to the good one.
    QString name;
    QByteArray bytes;
};

/// More than two hundred: empty, blank, NUL, one long line, halves of characters, UTF-16, marks, nesting, the good one
/// cut at each fiftieth, with bits turned, with lines left out, and twice. Of JSON also each member with a value of
/// another kind and left out, or, of a large document, some two hundred of them at even distances.
[[nodiscard]] std::vector<BadContent> badContents(const QByteArray& good);

} // namespace tierdesk::test
