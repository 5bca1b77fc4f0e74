// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's values as JSON for readers outside: every key is there, keys are snake_case, instants are ISO 8601 in
// UTC, what is not there is null. The journal's own JSON (core/base/fields.h) is terser and not for scripts.
#pragma once

#include "core/base/texts.h"
#include "core/desk/listquery.h"
#include "core/desk/store.h"
#include "core/ticket/ticket.h"

namespace tierdesk {

/// "exactError" and "exact-error" become "exact_error".
[[nodiscard]] QString snakeCase(QLatin1String name);

template <class T>
inline constexpr bool isKey = false;
template <class Tag>
inline constexpr bool isKey<Key<Tag>> = true;

[[nodiscard]] QJsonObject plain(const Message& message);
[[nodiscard]] QJsonObject plain(const Section& section);
[[nodiscard]] QJsonObject plain(const JournalEntry& entry);
[[nodiscard]] QJsonObject plain(const TicketRow& row);
/// The sections side by side; `external_ids` and people stand in them as numbers.
[[nodiscard]] QJsonObject plain(const Ticket& ticket);

template <class T>
[[nodiscard]] QJsonValue plain(const T& value)
{
    if constexpr (std::same_as<T, Instant>) {
        return toIsoString(value);
    } else if constexpr (std::same_as<T, CommandId>) {
        // Too long for the numbers of many JSON readers.
        return QString::number(value.value);
    } else if constexpr (std::same_as<T, Tier>) {
        return value.value;
    } else if constexpr (NullableNumber<T>) {
        return value == T{} ? QJsonValue() : QJsonValue(static_cast<qint64>(value.value));
    } else if constexpr (isKey<T>) {
        return value ? QJsonValue(value.value) : QJsonValue();
    } else if constexpr (Worded<T>) {
        return QString(toWord(value));
    } else if constexpr (isOptional<T>) {
        return value ? QJsonValue(plain(*value)) : QJsonValue();
    } else if constexpr (ListShaped<T>) {
        QJsonArray array;
        for (const auto& item : value)
            array.append(plain(item));
        return array;
    } else if constexpr (HasFields<T>) {
        QJsonObject object;
        T::fields(value, [&](const char* name, const auto& field) {
            object.insert(snakeCase(QLatin1String(name)), plain(field));
        });
        return object;
    } else if constexpr (std::integral<T> && !std::same_as<T, bool>) {
        return static_cast<qint64>(value);
    } else {
        return value;
    }
}

} // namespace tierdesk
