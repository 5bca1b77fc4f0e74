// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can show beside the sidebar.
#pragma once

#include "core/base/words.h"

namespace tierdesk {

enum class Page { Lists, Dashboard, Reports, Knowledge };

/// Also the keys of these places in the sidebar; the action that goes there is "go." and the word.
template <>
struct Words<Page>
{
    static constexpr std::array words{"lists", "dashboard", "reports", "knowledge"};
};

} // namespace tierdesk
