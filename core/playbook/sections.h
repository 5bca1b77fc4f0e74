// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a playbook that stand beside each other in the document: "tiers", "queues", "calendars".
#pragma once

#include "core/playbook/playbook.h"

namespace tierdesk {

/// "queues" for "queues[3].name".
[[nodiscard]] QString sectionOf(const QString& path);

/// The sections in which two playbooks differ, in the order of the document. The version is none of them.
[[nodiscard]] QStringList changedSections(const Playbook& before, const Playbook& after);

/// `into` with these sections as they are in `from`.
[[nodiscard]] Playbook withSections(const Playbook& into, const Playbook& from, const QStringList& sections);

/// What becomes of a draft when another playbook was published meanwhile.
struct Rebased
{
    Playbook value;
    /// Sections that were changed here and there; the draft's own stand.
    QStringList both;
};

/// The draft `value` of `base` as a draft of `newBase`: sections that it did not change are the new ones.
[[nodiscard]] Rebased rebased(const Playbook& base, const Playbook& value, const Playbook& newBase);

} // namespace tierdesk
