// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How people sign in at this desk.
#pragma once

#include "core/base/reflect.h"
#include "core/base/words.h"

namespace tierdesk {

/// How a person is known to be who they say. Anyone: whoever can open the store chooses a name, for one person or a
/// demonstration. SystemUser: this computer's account counts where its name is a login, others give a password.
enum class SignInMode { Anyone, SystemUser, Password };

template <>
struct Words<SignInMode>
{
    static constexpr std::array words{"anyone", "system-user", "password"};
};

struct SignInPolicy
{
    SignInMode mode = SignInMode::Anyone;
    /// Characters of a password.
    int leastLength = 10;
    /// Wrong passwords before one has to wait; the wait doubles from a minute on.
    int attempts = 5;
    /// Minutes without a key or a click until the window is locked; 0: never.
    int idleMinutes = 15;

    TIERDESK_FIELDS(SignInPolicy, mode, leastLength, attempts, idleMinutes)
};

} // namespace tierdesk
