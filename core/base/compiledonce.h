// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A variant of many kinds as a type of its own, of which the copies and the end are compiled in one place. Written in
// every source that holds such a value, they were most of what the compiler worked on.
#pragma once

#include <variant>

/// Stands alone in `struct Type : std::variant<...>`. What reads a variant (std::visit, std::get_if, index()) reads it
/// too; where a template wants the variant itself, that is `Type::variant`.
#define TIERDESK_COMPILED_ONCE(Type)                                                                                   \
    using variant::variant;                                                                                            \
    Type();                                                                                                            \
    Type(const Type&);                                                                                                 \
    Type(Type&&) noexcept;                                                                                             \
    Type& operator=(const Type&);                                                                                      \
    Type& operator=(Type&&) noexcept;                                                                                  \
    ~Type();

/// Stands in the one source.
#define TIERDESK_COMPILED_HERE(Type)                                                                                   \
    Type::Type() = default;                                                                                            \
    Type::Type(const Type&) = default;                                                                                 \
    Type::Type(Type&&) noexcept = default;                                                                             \
    Type& Type::operator=(const Type&) = default;                                                                      \
    Type& Type::operator=(Type&&) noexcept = default;                                                                  \
    Type::~Type() = default;
