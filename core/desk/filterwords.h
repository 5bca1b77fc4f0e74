// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of the query language falls into words and terms. Shared by its parser and its completion.
#pragma once

#include "core/desk/ticketfilter.h"

#include <optional>

namespace tierdesk {

/// A run without a space outside quotes. Positions and lengths are in characters of the whole line.
struct FilterWord
{
    int position = 0;
    QString text;

    [[nodiscard]] int end() const { return position + static_cast<int>(text.size()); }
};

/// One value of a term, with its quotes taken off.
struct FilterValue
{
    /// Of the value with its quotes.
    int position = 0;
    int length = 0;
    QString text;
};

/// A word that has a name and a relation in front.
struct FilterTermWord
{
    bool negated = false;
    QString name;
    FilterRelation relation = FilterRelation::Is;
    int valuesAt = 0;
    /// At least one, which may be empty.
    std::vector<FilterValue> values;
};

[[nodiscard]] std::vector<FilterWord> filterWords(const QString& line);

/// Nothing when the word is plain text.
[[nodiscard]] std::optional<FilterTermWord> asTerm(const FilterWord& word);

/// Tier, ranks, created and changed can be compared.
[[nodiscard]] bool isOrdered(FilterField field);

/// The words a field takes, when they are few and fixed; empty otherwise.
[[nodiscard]] QStringList fixedValues(FilterField field);

/// A value as it must stand in a line: in quotes where it needs them.
[[nodiscard]] QString quotedValue(const QString& value);
[[nodiscard]] QString inQuotes(const QString& text);

} // namespace tierdesk
