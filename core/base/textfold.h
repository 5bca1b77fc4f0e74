// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as they are compared: without case and accents.
#pragma once

#include <QString>
#include <QStringList>

namespace tierdesk {

/// "Éric MÜLLER" → "eric muller".
[[nodiscard]] QString folded(const QString& text);

/// The folded runs of letters and digits as they follow each other: "Anna-Lena, +49 30" → anna, lena, 49, 30.
[[nodiscard]] QStringList foldedRuns(const QString& text);

/// The same without repetitions.
[[nodiscard]] QStringList foldedWords(const QString& text);

/// What lists are sorted by: the first 48 folded characters. Null when there is nothing to sort by.
[[nodiscard]] QString sortKey(const QString& text);

} // namespace tierdesk
