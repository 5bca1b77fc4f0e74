// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Values to JSON and back, driven by each struct's own `fields`: one list of names serves writing and reading.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/ranks.h"
#include "core/base/result.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <type_traits>
#include <vector>

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

template <class T>
concept HasFields = requires(T& value) { T::fields(value, [](const char*, auto&) {}); };

template <HasFields T>
struct JsonShape<T>
{
    static QJsonObject write(const T& value)
    {
        QJsonObject object;
        T::fields(value, [&](const char* name, const auto& field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            const QJsonValue json = JsonShape<Field>::write(field);
            if (!saysNothing(json))
                object.insert(QLatin1String(name), json);
        });
        return object;
    }

    static FieldCheck read(const QJsonValue& json, T& value)
    {
        if (!json.isObject())
            return FieldError{{}, QStringLiteral("an object")};
        const QJsonObject object = json.toObject();
        FieldCheck error;
        T::fields(value, [&](const char* name, auto& field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            const auto found = error ? object.end() : object.find(QLatin1String(name));
            if (found == object.end())
                return;
            error = JsonShape<Field>::read(*found, field);
            if (error)
                error->path.prepend(error->path.isEmpty() || error->path.startsWith(QLatin1Char('['))
                                        ? QLatin1String(name)
                                        : QString(QLatin1String(name) + QLatin1Char('.')));
        });
        return error;
    }
};

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

template <class T>
struct JsonShape<std::optional<T>>
{
    /// An optional that holds an empty text still holds something, so it is wrapped in a list when it would vanish.
    static QJsonValue write(const std::optional<T>& value)
    {
        if (!value)
            return {};
        const QJsonValue json = JsonShape<T>::write(*value);
        return saysNothing(json) ? QJsonValue(QJsonArray{json}) : json;
    }
    static FieldCheck read(const QJsonValue& json, std::optional<T>& value)
    {
        value.emplace();
        const QJsonArray wrapped = json.toArray();
        const bool empty = wrapped.size() == 1 && saysNothing(wrapped.first());
        return empty ? FieldCheck{} : JsonShape<T>::read(json, *value);
    }
};

template <class List>
concept ListShaped = std::same_as<List, QStringList> || std::same_as<List, std::vector<typename List::value_type>>;

template <ListShaped List>
struct JsonShape<List>
{
    using T = typename List::value_type;

    static QJsonValue write(const List& list)
    {
        QJsonArray array;
        for (const T& value : list)
            array.append(JsonShape<T>::write(value));
        return array;
    }
    static FieldCheck read(const QJsonValue& json, List& list)
    {
        if (!json.isArray())
            return FieldError{{}, QStringLiteral("a list")};
        list.clear();
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            T value{};
            if (FieldCheck error = JsonShape<T>::read(array.at(i), value)) {
                const QString index = QStringLiteral("[%1]").arg(i);
                error->path.prepend(error->path.isEmpty() || error->path.startsWith(QLatin1Char('['))
                                        ? index
                                        : index + QLatin1Char('.'));
                return error;
            }
            list.push_back(std::move(value));
        }
        return {};
    }
};

/// The whole value, or where and why it could not be read.
template <class T>
[[nodiscard]] Result<T, FieldError> fromJson(const QJsonValue& json)
{
    T value{};
    if (FieldCheck error = JsonShape<T>::read(json, value))
        return fail(*std::move(error));
    return value;
}

} // namespace tierdesk
