// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Values to JSON and back, driven by each struct's own `fields`: one list of names serves writing and reading.
#pragma once

#include "core/base/jsonshape.h"
#include "core/base/result.h"

#include <type_traits>
#include <vector>

namespace tierdesk {

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

template <class T>
struct JsonShape<std::optional<T>>
{
    /// An optional that holds an empty text still holds something, so it is wrapped in a list when it would vanish; a
    /// list always is, so that the two are told apart.
    static QJsonValue write(const std::optional<T>& value)
    {
        if (!value)
            return {};
        const QJsonValue json = JsonShape<T>::write(*value);
        return json.isArray() || saysNothing(json) ? QJsonValue(QJsonArray{json}) : json;
    }
    static FieldCheck read(const QJsonValue& json, std::optional<T>& value)
    {
        value.reset();
        if (json.isNull())
            return {};
        value.emplace();
        const QJsonArray wrapped = json.toArray();
        if (wrapped.size() != 1)
            return JsonShape<T>::read(json, *value);
        return saysNothing(wrapped.first()) ? FieldCheck{} : JsonShape<T>::read(wrapped.first(), *value);
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
