// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How single values stand in JSON: texts, numbers, ids, ranks and words.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/ranks.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <limits>
#include <optional>
#include <utility>

namespace tierdesk {

/// Where a document does not say what it should, and what it should say there.
struct FieldError
{
    /// "queues[3].tier"; empty for the value itself
    QString path;
    /// "a whole number"
    QString expected;

    bool operator==(const FieldError&) const = default;
};

/// Nothing: it was read.
using FieldCheck = std::optional<FieldError>;

/// How a type stands in JSON: `static QJsonValue write(const T&)` and `static FieldCheck read(const QJsonValue&, T&)`.
template <class T>
struct JsonShape;

/// What need not be written, because the reader's default is the same: null ids, empty texts and lists, no value.
[[nodiscard]] inline bool saysNothing(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    default:
        return false;
    }
}

template <>
struct JsonShape<QString>
{
    static QJsonValue write(const QString& value) { return value; }
    static FieldCheck read(const QJsonValue& json, QString& value)
    {
        if (!json.isString())
            return FieldError{{}, QStringLiteral("a text")};
        value = json.toString();
        return {};
    }
};

template <>
struct JsonShape<bool>
{
    static QJsonValue write(bool value) { return value; }
    static FieldCheck read(const QJsonValue& json, bool& value)
    {
        if (!json.isBool())
            return FieldError{{}, QStringLiteral("true or false")};
        value = json.toBool();
        return {};
    }
};

template <std::integral T>
struct JsonShape<T>
{
    static QJsonValue write(T value) { return static_cast<qint64>(value); }
    static FieldCheck read(const QJsonValue& json, T& value)
    {
        const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
        if (number == std::numeric_limits<qint64>::min() || !std::in_range<T>(number))
            return FieldError{{}, QStringLiteral("a whole number")};
        value = static_cast<T>(number);
        return {};
    }
};

/// Strong numbers whose null says nothing: ids and ranks.
template <class T>
concept NullableNumber = requires(T number) { requires std::integral<decltype(number.value)>; } &&
                         (requires(T number) { number.isNull(); } || requires(T number) { number.isSet(); });

template <NullableNumber T>
struct JsonShape<T>
{
    static QJsonValue write(T number)
    {
        return number == T{} ? QJsonValue() : QJsonValue(static_cast<qint64>(number.value));
    }
    static FieldCheck read(const QJsonValue& json, T& number)
    {
        number = {};
        return json.isNull() ? FieldCheck{} : JsonShape<decltype(number.value)>::read(json, number.value);
    }
};

template <>
struct JsonShape<Tier>
{
    static QJsonValue write(Tier tier) { return tier.value; }
    static FieldCheck read(const QJsonValue& json, Tier& tier) { return JsonShape<int>::read(json, tier.value); }
};

template <>
struct JsonShape<Instant>
{
    static QJsonValue write(Instant instant) { return instant.ms; }
    static FieldCheck read(const QJsonValue& json, Instant& instant)
    {
        return JsonShape<qint64>::read(json, instant.ms);
    }
};

template <class Tag>
struct JsonShape<Key<Tag>>
{
    static QJsonValue write(const Key<Tag>& key) { return key.value; }
    static FieldCheck read(const QJsonValue& json, Key<Tag>& key) { return JsonShape<QString>::read(json, key.value); }
};

template <Worded E>
struct JsonShape<E>
{
    static QJsonValue write(E value) { return toWord(value); }
    static FieldCheck read(const QJsonValue& json, E& value)
    {
        const auto parsed = parseWord<E>(json.toString());
        if (!parsed) {
            QStringList words;
            for (const char* word : Words<E>::words)
                words.append(QLatin1String(word));
            return FieldError{{}, QStringLiteral("one of: ") + words.join(QStringLiteral(", "))};
        }
        value = *parsed;
        return {};
    }
};

} // namespace tierdesk
