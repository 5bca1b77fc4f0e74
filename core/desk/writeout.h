// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The port by which all that the desk knows of a person or a client is written out; programs implement it.
#pragma once

#include "core/desk/desk.h"

namespace tierdesk {

/// One of the two.
struct WhoseData
{
    PersonId person;
    ClientId client;
};

struct WrittenOut
{
    int tickets = 0;
    int files = 0;
};

/// Into a folder that is empty or not there yet. Runs in the thread of the store; that it is done stands in the journal
/// before anything lies outside.
using WriteOut = std::function<Done<WrittenOut>(Store& store, Desk& desk, const WhoseData& whose, PersonId actor,
                                                const QString& folder, const ProgressReport& report)>;

} // namespace tierdesk
