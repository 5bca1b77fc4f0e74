// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program's words go: results to standard output, everything else to standard error.
#pragma once

#include "core/desk/store.h"

#include <QStringList>
#include <vector>

namespace tierdesk::cli {

/// These two: control characters other than line ends and tabs are replaced, since a terminal would obey them.
void writeOut(const QString& text);
void writeError(const QString& text);
/// To standard output; the same characters stand in it as JSON escapes them.
void writeJson(const QByteArray& document);
/// The whole standard input as UTF-8, without the line end that echo adds.
[[nodiscard]] QString readInput();

/// Asks on the terminal, without showing what is typed; nothing where there is no terminal to ask on.
[[nodiscard]] std::optional<QString> askPassword(const QString& question);

/// Columns of the terminal that standard output is; nothing when it is a pipe or a file.
[[nodiscard]] std::optional<int> terminalWidth();

/// Columns as wide as their widest cell, two spaces between; the heading is bold on a terminal. The last column is cut
/// to fit a terminal and left whole elsewhere.
struct Table
{
    QStringList heading;
    std::vector<QStringList> rows;
    /// These columns hold numbers and stand on the right.
    std::vector<qsizetype> numbers;

    [[nodiscard]] QString toText() const;
};

/// Whether a job says how far it is when standard error is no terminal.
enum class Progress { OnTerminal, Always };

/// Prints how far a job is on standard error: in place on a terminal, a line every few seconds elsewhere. Ctrl+C makes
/// it answer Cancel, so that the job can end without leaving anything behind.
[[nodiscard]] ProgressReport progressOn(const QString& what, Progress progress = Progress::OnTerminal);

} // namespace tierdesk::cli
