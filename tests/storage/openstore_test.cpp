// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openstore.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("a postgresql location is refused in plain words")
{
    const auto store = openStore(QStringLiteral("postgresql://host/desk"));
    REQUIRE_FALSE(store);
    CHECK(store.error().fault == StorageFault::Unreachable);
    CHECK(store.error().detail.contains(QStringLiteral("PostgreSQL")));
}

TEST_CASE("a new store is not made over a file that is there")
{
    TestDesk desk;
    const auto store = createStore(desk.path(), smallPlaybook(), {}, desk.now());
    REQUIRE_FALSE(store);
    CHECK(store.error().fault == StorageFault::AlreadyThere);
}
