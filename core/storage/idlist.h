// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Many ids as one bound value or many, and what was found by them in their order.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <algorithm>
#include <span>
#include <vector>

namespace tierdesk {

/// For json_each(?).
template <class Id>
[[nodiscard]] QString idList(std::span<const Id> ids)
{
    QJsonArray list;
    for (const Id id : ids)
        list.append(id.value);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// "?, ?, ?": as many values to bind.
[[nodiscard]] inline QString marks(std::size_t count)
{
    return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(QLatin1String(", "));
}

/// A join promises no order.
template <class Id, class T>
void putInOrder(std::vector<T>& found, std::span<const Id> ids)
{
    QHash<qint64, std::size_t> places;
    for (const Id id : ids)
        places.insert(id.value, static_cast<std::size_t>(places.size()));
    std::ranges::stable_sort(found, {}, [&](const T& item) { return places.value(item.id.value); });
}

} // namespace tierdesk
