// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window program keeps small.
#pragma once

namespace tierdesk {

/// All threads take memory from one heap, where the C library would give each its own: what one of them freed is of no
/// use to the others then, and after a long list that is a third of all. Before any thread is begun.
void shareHeap();

} // namespace tierdesk
