// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// When the list is asked for what somebody types into its filter.
#include "tests/support/catch.h"
#include "ui/queue/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tierdesk;

namespace {

struct Typing
{
    Typing()
    {
        bar.show();
        bar.takeKeyboard();
    }

    FilterBar bar{[](const QString&, int) { return std::vector<Suggestion>(); }};
    SearchField& field = *bar.findChild<SearchField*>();
    QSignalSpy asked{&bar, &FilterBar::asked};
};

} // namespace

TEST_CASE("One letter in the filter waits for the next and is asked for when none comes")
{
    Typing typing;
    QTest::keyClicks(&typing.field, QStringLiteral("pr"));
    REQUIRE(QTest::qWaitFor([&] { return !typing.asked.empty(); }));
    CHECK(typing.asked.front().front() == QStringLiteral("pr"));
    typing.asked.clear();
    QTest::keyClick(&typing.field, Qt::Key_Backspace);
    REQUIRE(QTest::qWaitFor([&] { return !typing.asked.empty(); }));
    CHECK(typing.asked.front().front() == QStringLiteral("p"));
}

TEST_CASE("Enter asks for one letter at once")
{
    Typing typing;
    QSignalSpy left(&typing.bar, &FilterBar::left);
    QTest::keyClicks(&typing.field, QStringLiteral("p"));
    QTest::keyClick(&typing.field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !left.empty(); }));
    REQUIRE(typing.asked.size() == 1);
    CHECK(typing.asked.front().front() == QStringLiteral("p"));
}
