// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How serious a message is, and the icon and tint that say so.
#pragma once

#include "ui/shell/colours.h"
#include "ui/shell/icons.h"

namespace tierdesk {

enum class MessageTone { Info, Success, Warning, Error };

[[nodiscard]] inline Icon iconOf(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Success:
        return Icon::Resolve;
    case MessageTone::Warning:
        return Icon::Warning;
    case MessageTone::Error:
        return Icon::Error;
    case MessageTone::Info:
        break;
    }
    return Icon::Info;
}

[[nodiscard]] inline const Tint& tintOf(MessageTone tone, const Colours& colours)
{
    switch (tone) {
    case MessageTone::Success:
        return colours.success;
    case MessageTone::Warning:
        return colours.warning;
    case MessageTone::Error:
        return colours.danger;
    case MessageTone::Info:
        break;
    }
    return colours.info;
}

} // namespace tierdesk
