// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The word each value of an enumeration has in files, on the command line and in the journal. Never translated.
#pragma once

#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>
#include <type_traits>

namespace tierdesk {

/// Specialised beside each enumeration: `static constexpr std::array words{...}`, in the order of the values from 0.
template <class E>
struct Words;

template <class E>
concept Worded = std::is_enum_v<E> && requires { Words<E>::words; };

template <Worded E>
[[nodiscard]] constexpr QLatin1String toWord(E value)
{
    return QLatin1String(Words<E>::words.at(static_cast<std::size_t>(value)));
}

/// Nothing when no value has that word.
template <Worded E>
[[nodiscard]] std::optional<E> parseWord(const QString& word)
{
    for (std::size_t i = 0; i < Words<E>::words.size(); ++i) {
        if (word == QLatin1String(Words<E>::words[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Every value in order, for pickers and tests.
template <Worded E>
[[nodiscard]] constexpr auto allValues()
{
    std::array<E, Words<E>::words.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

} // namespace tierdesk
