// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A push button that does what an action of the registry does, and says and allows what the action says and allows.
#pragma once

#include "ui/shell/buttontone.h"

#include <QPushButton>

class QAction;

namespace tierdesk {

[[nodiscard]] QPushButton* makeActionButton(QAction& action, ButtonTone tone, QWidget* parent);

} // namespace tierdesk
