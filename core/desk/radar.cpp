// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/radar.h"

namespace tierdesk {

SavedView listBehind(RadarSign sign)
{
    SavedView view;
    switch (sign) {
    case RadarSign::Bounced:
        view.filter = QStringLiteral("bounced:30d state:open");
        break;
    case RadarSign::Idle:
        view.filter = QStringLiteral("idle:3d");
        view.sort = SortKey::Changed;
        break;
    case RadarSign::Ownerless:
        view.filter = QStringLiteral("assignee:none owner:none created>=1h");
        view.sort = SortKey::Age;
        view.direction = SortDirection::Descending;
        break;
    }
    return view;
}

} // namespace tierdesk
