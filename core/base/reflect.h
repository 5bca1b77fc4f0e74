// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Names a struct's members once, for everything that walks over them: the codec, comparison, differences.
#pragma once

#define TIERDESK_PARENS ()
#define TIERDESK_EXPAND(...) TIERDESK_EXPAND3(TIERDESK_EXPAND3(TIERDESK_EXPAND3(__VA_ARGS__)))
#define TIERDESK_EXPAND3(...) TIERDESK_EXPAND2(TIERDESK_EXPAND2(TIERDESK_EXPAND2(__VA_ARGS__)))
#define TIERDESK_EXPAND2(...) TIERDESK_EXPAND1(TIERDESK_EXPAND1(TIERDESK_EXPAND1(__VA_ARGS__)))
#define TIERDESK_EXPAND1(...) __VA_ARGS__
#define TIERDESK_VISIT(member, ...)                                                                                    \
    visit(#member, self.member);                                                                                       \
    __VA_OPT__(TIERDESK_VISIT_MORE TIERDESK_PARENS(__VA_ARGS__))
#define TIERDESK_VISIT_MORE() TIERDESK_VISIT

/// Stands last in `struct Type`: equality by all members, and `Type::fields(value, visit)`, which calls
/// visit("name", value.name) for each member named here, in this order. The names are those of the JSON documents.
#define TIERDESK_FIELDS(Type, ...)                                                                                     \
    bool operator==(const Type&) const = default;                                                                      \
    template <class Self, class Visit>                                                                                 \
    static void fields([[maybe_unused]] Self& self, [[maybe_unused]] Visit&& visit)                                    \
    {                                                                                                                  \
        __VA_OPT__(TIERDESK_EXPAND(TIERDESK_VISIT(__VA_ARGS__)))                                                       \
    }
