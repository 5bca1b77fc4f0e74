// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of the store run on files; with TIERDESK_TEST_STORES=postgresql on a PostgreSQL server that lives as long
// as they run.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "tests/storage/postgresserver.h"
#include "tests/support/desktesting.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    using namespace tierdesk::test;
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariable("TIERDESK_TEST_STORES") == QLatin1String("postgresql")) {
        theServer() = PostgresServer::start();
        if (!theServer()) {
            constexpr int skipped = 77;
            return skipped;
        }
        elsewhere = {[] { return theServer()->newDatabase(); },
                     [](const QString& location) { theServer()->dropDatabase(location); }};
    }
    const int result = Catch::Session().run(argc, argv);
    theServer().reset();
    return result;
}
