// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a verb was not done: the words for standard error and the exit code that belongs to them.
#pragma once

#include "core/desk/desk.h"

namespace tierdesk::cli {

/// What the program ends with; scripts rely on the numbers.
enum class Exit { Done = 0, Usage = 2, Refused = 3, Store = 4 };

struct Trouble
{
    Exit exit = Exit::Refused;
    /// Whole sentences, for standard error.
    QString words;
};

template <class T>
using Answer = Result<T, Trouble>;
using Outcome = Answer<void>;

/// The command line does not say what it must.
[[nodiscard]] std::unexpected<Trouble> usage(QString words);
/// It was understood and will not be done.
[[nodiscard]] std::unexpected<Trouble> refused(QString words);

/// The store or the world around it failed. (What the desk refuses, Session puts into words.)
[[nodiscard]] std::unexpected<Trouble> trouble(const StorageError& error);

} // namespace tierdesk::cli
