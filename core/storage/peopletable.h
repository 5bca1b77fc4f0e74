// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// People and their organisations: by id, by login, by the start of a word.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

[[nodiscard]] Stored<std::optional<Person>> readPerson(Connection& connection, PersonId id);
/// Without regard to case.
[[nodiscard]] Stored<std::optional<Person>> readPersonByLogin(Connection& connection, const QString& login);
/// In the order asked for; ids without a person are left out.
[[nodiscard]] Stored<std::vector<Person>> readPeople(Connection& connection, std::span<const PersonId> ids);
/// Of requesters only those of these clients; of all for none.
[[nodiscard]] Stored<std::vector<Person>> findPeopleRows(Connection& connection, const QString& text, PeopleKind kind,
                                                         int limit, std::span<const ClientId> clients);
[[nodiscard]] Stored<std::optional<Client>> readClient(Connection& connection, ClientId id);
[[nodiscard]] Stored<std::vector<Client>> findClientRows(Connection& connection, const QString& text, int limit,
                                                         std::span<const ClientId> clients);

/// A SELECT of the ids (in column `id`) of those in whose row of `table` each word of the text begins some word; its
/// values are appended. Empty when the text has no words.
[[nodiscard]] QString selectByWords(const QString& table, const QString& id, const QString& text, Values& values);

} // namespace tierdesk
