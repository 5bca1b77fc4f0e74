// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What rights are called, and the sentence that says why somebody has one or has not.
#pragma once

#include "core/playbook/signinpolicy.h"
#include "ui/text/names.h"

namespace tierdesk {

/// As it stands behind "may": "see tickets in lists".
[[nodiscard]] QString nameOf(Right right);
[[nodiscard]] QString nameOf(GrantPlace place);
[[nodiscard]] QString nameOf(SignInMode mode);

/// "Every technician may, in every queue."
[[nodiscard]] QString permissionText(const Permission& permission, const Person& person, const QueueKey& queue,
                                     const Names& names);

} // namespace tierdesk
