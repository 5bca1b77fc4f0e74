// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A small company's help desk to look at and to try things on: a maker of bicycles with three sites and two client
// organisations, its people, and a few weeks of tickets.
#pragma once

#include "core/desk/desk.h"

namespace tierdesk {

/// What went wrong, and at which line of which script.
struct DemoError
{
    QString where;
    /// Of a script that is not understood; otherwise `error` says it.
    QString what;
    std::optional<DeskError> error;
};

/// What a demo store is made with, before `buildDemo` fills it.
struct DemoStart
{
    /// The company's own queues, categories and services; all else as in the base.
    Playbook playbook;
    /// Tove Marchetti, who also works in a queue; the only administrator.
    Person administrator;
    Instant opened;
};
[[nodiscard]] Result<DemoStart, DemoError> demoStart(Playbook base, Instant now);

/// Fills a store that was made with `demoStart`: records the people, then plays what happened up to `now`, order by
/// order through the desk. The same `now` and `seed` give the same desk.
[[nodiscard]] Result<void, DemoError> buildDemo(Store& store, Instant now, quint64 seed, const ProgressReport& report);

} // namespace tierdesk
