// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any bytes at all that come from outside. The fuzzers and the test of their kept inputs ask the
// same.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <span>

namespace tierdesk::test {

/// What does not hold, in words for a developer; nothing when all does.
using Broken = std::optional<QString>;

/// Read whole and in pieces gives the same rows, every problem has a place, what was read is written and read back, and
/// a first mapping for the file is one that the import accepts and can follow.
[[nodiscard]] Broken brokenByCsv(const QByteArray& file);

/// An error says what was expected; a playbook that was read is written and read back, can be linted and compared.
[[nodiscard]] Broken brokenByPlaybook(const QByteArray& document);

/// An error names a place in the line; a filter is written and read back; completions lie within the line.
[[nodiscard]] Broken brokenByFilter(const QByteArray& line);

/// Every day that is read is one that a playbook keeps, and they are bounded in number.
[[nodiscard]] Broken brokenByICalendar(const QByteArray& file);

/// The first line is the kind of the event, the rest its payload. An error says what was expected; an event that was
/// read is written and read back, and any ticket can take it.
[[nodiscard]] Broken brokenByJournal(const QByteArray& line);

/// As HTML and as Markdown: what is shown is well-formed, of the allowed elements and attributes alone, and cleaning it
/// once more changes nothing.
[[nodiscard]] Broken brokenByMarkup(const QByteArray& text);
/// The same for what a function gave to be shown.
[[nodiscard]] Broken brokenByShownHtml(const QString& html);

struct FuzzTarget
{
    /// Names the folders of its inputs: tests/fuzz/corpus/csv, tests/data/fuzz/csv.
    const char* name;
    Broken (*property)(const QByteArray&);
};

[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();
/// One of them.
[[nodiscard]] const FuzzTarget& targetNamed(const char* name);

} // namespace tierdesk::test
