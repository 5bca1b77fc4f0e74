// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/protocol.h"

#include <algorithm>

namespace tierdesk {

const Step* Protocol::step(const QString& wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &Step::key);
    return found == steps.end() ? nullptr : &*found;
}

} // namespace tierdesk
