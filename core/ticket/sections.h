// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts a ticket is made of. Each is a value that an undo can put back whole.
#pragma once

#include "core/ticket/company.h"
#include "core/ticket/details.h"
#include "core/ticket/guidance.h"
#include "core/ticket/placement.h"
#include "core/ticket/progress.h"
