// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about/named.h"

#include "core/base/texts.h"

namespace tierdesk {

namespace {

/// Whether any of them stands in the value, however deep.
template <class T>
bool names(const T& value, const Named& whose)
{
    if constexpr (std::same_as<T, PersonId>) {
        return whose.people.contains(value);
    } else if constexpr (std::same_as<T, ClientId>) {
        return value && value == whose.client;
    } else if constexpr (std::same_as<T, Section>) {
        return std::visit([&](const auto& part) { return names(part, whose); }, value);
    } else if constexpr (isOptional<T>) {
        return value && names(*value, whose);
    } else if constexpr (requires { requires ListShaped<T>; }) {
        return std::ranges::any_of(value, [&](const auto& item) { return names(item, whose); });
    } else if constexpr (HasFields<T>) {
        bool found = false;
        T::fields(value, [&](const char*, const auto& field) { found = found || names(field, whose); });
        return found;
    } else {
        return false;
    }
}

} // namespace

bool isAbout(const JournalEntry& entry, const Named& whose)
{
    if (whose.people.contains(entry.cause.actor))
        return true;
    if (const auto* recorded = entry.deskEvent<PersonRecorded>())
        return names(recorded->person.id, whose) || names(recorded->person.client, whose);
    const auto inner = [&](const auto& event) { return names(event, whose); };
    return std::visit([&](const auto& kind) { return std::visit(inner, kind); }, entry.event);
}

} // namespace tierdesk
