// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the store lies and what that means, in whole sentences that can be copied.
#pragma once

#include "core/desk/store.h"

#include <QDialog>

namespace tierdesk {

class SurroundingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SurroundingsDialog(const Surroundings& place, QWidget* parent = nullptr);
};

} // namespace tierdesk
