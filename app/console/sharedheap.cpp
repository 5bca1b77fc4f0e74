// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sharedheap.h"

#ifdef __linux__
#include <malloc.h>
#endif

namespace tierdesk {

void shareHeap()
{
#ifdef M_ARENA_MAX
    mallopt(M_ARENA_MAX, 1);
#endif
}

} // namespace tierdesk
