// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts in a value that is made of fields.
#pragma once

#include "core/base/fields.h"

#include <variant>

namespace tierdesk {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isVariant = requires(T& value) { []<class... Kinds>(std::variant<Kinds...>&) {}(value); };

/// Calls `visit(QString&)` for each of them, however deep it lies; keys are none.
template <class T, class Visit>
void eachText(T& value, const Visit& visit)
{
    if constexpr (std::same_as<T, QString>) {
        visit(value);
    } else if constexpr (HasFields<T>) {
        T::fields(value, [&](const char*, auto& field) { eachText(field, visit); });
    } else if constexpr (isVariant<T>) {
        std::visit([&](auto& one) { eachText(one, visit); }, value);
    } else if constexpr (isOptional<T>) {
        if (value)
            eachText(*value, visit);
    } else if constexpr (requires { requires ListShaped<T>; }) {
        for (auto& one : value)
            eachText(one, visit);
    }
}

/// With U+FFFD in place of every half of a surrogate pair, which has no UTF-8 and would swallow what follows it.
[[nodiscard]] QString wellFormed(const QString& text);

/// With a mark (U+FFFD) in place of what is no character: halves of one, zero, U+FFFE and U+FFFF; without the marks of
/// byte order that editors leave. Files and databases do not give them back as they were.
void makeWhole(QString& text);

/// All texts of a value.
template <class T>
void makeTextsWhole(T& value)
{
    eachText(value, [](QString& text) { makeWhole(text); });
}

} // namespace tierdesk
