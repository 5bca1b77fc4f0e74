// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The context of every text of this room, for translators: `Text::tr("…")`.
#pragma once

#include <QCoreApplication>

namespace tierdesk {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace tierdesk
