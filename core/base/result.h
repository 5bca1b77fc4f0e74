// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values. No exception crosses a function of ours.
#pragma once

#include <expected>
#include <utility>

namespace tierdesk {

template <class T, class E>
using Result = std::expected<T, E>;

/// `return fail(error);` from any function that returns a Result.
template <class E>
[[nodiscard]] auto fail(E error)
{
    return std::unexpected<E>(std::move(error));
}

} // namespace tierdesk
