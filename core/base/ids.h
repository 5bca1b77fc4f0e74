// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Strong ids: a person cannot be passed where a ticket is meant.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>

namespace tierdesk {

/// A number that names a thing. 0 names nothing.
template <class Tag>
struct NumericId
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    auto operator<=>(const NumericId&) const = default;
    friend size_t qHash(NumericId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// A short word that names a thing of the playbook: "service-desk", "network". Empty names nothing.
template <class Tag>
struct Key
{
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    explicit operator bool() const { return !value.isEmpty(); }
    bool operator==(const Key&) const = default;
    auto operator<=>(const Key& other) const { return value.compare(other.value) <=> 0; }
    friend size_t qHash(const Key& key, size_t seed = 0) { return ::qHash(key.value, seed); }
};

/// A ticket; the value is also the number people read and say.
using TicketId = NumericId<struct TicketTag>;
/// A person of the directory: requester, staff or automaton.
using PersonId = NumericId<struct PersonTag>;
/// An organisation that requesters belong to.
using ClientId = NumericId<struct ClientTag>;
/// An article of the knowledge base; people read and say "KB-12".
using ArticleId = NumericId<struct ArticleTag>;
/// One order given to the desk: random, made by whoever gives it, so that an order sent twice is known as one.
using CommandId = NumericId<struct CommandTag>;
/// Messages, tasks, consults, files and confidential entries are numbered within their ticket, from 1.
using MessageId = NumericId<struct MessageTag>;
using TaskId = NumericId<struct TaskTag>;
using ConsultId = NumericId<struct ConsultTag>;
using FileId = NumericId<struct FileTag>;
using ConfidentialId = NumericId<struct ConfidentialTag>;

using QueueKey = Key<struct QueueTag>;
using StateKey = Key<struct StateTag>;
using CategoryKey = Key<struct CategoryTag>;
using ServiceKey = Key<struct ServiceTag>;
using CalendarKey = Key<struct CalendarTag>;

} // namespace tierdesk
