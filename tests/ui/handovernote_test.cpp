// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since somebody left, in the real window.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/shell/handoverdialog.h"
#include "ui/shell/lasthere.h"
#include "ui/ticket/ticketview.h"
#include "ui/widgets/richtextview.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("keys show what changed since I left and a link opens the ticket and the note is copied")
{
    RealDesk desk;
    MemorySettings settings;
    const TicketId id = desk.openTicket(QStringLiteral("Printer prints *stripes*"));
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    open.key(Qt::Key_G);
    open.key(Qt::Key_S);
    HandoverDialog* dialog = nullptr;
    REQUIRE(
        QTest::qWaitFor([&] { return (dialog = open.window.findChild<HandoverDialog*>()) && dialog->isVisible(); }));
    REQUIRE(QTest::qWaitFor([&] { return !dialog->note().isEmpty(); }));
    const auto& text = *dialog->findChild<RichTextView*>();
    CHECK(text.toPlainText().contains(QStringLiteral("Printer prints *stripes*")));
    CHECK(dialog->note().contains(QStringLiteral("[#%1](tierdesk:ticket/%1)").arg(id.value)));

    auto* copy = dialog->findChild<QPushButton*>();
    for (auto* button : dialog->findChildren<QPushButton*>())
        copy = button->text() == QStringLiteral("&Copy as a note") ? button : copy;
    QTest::mouseClick(copy, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == dialog->note());

    auto& queues = *dialog->findChildren<QComboBox*>().at(1);
    CHECK(queues.currentText() == QStringLiteral("My queues"));
    queues.setCurrentIndex(queues.findData(QStringLiteral("network")));
    REQUIRE(QTest::qWaitFor([&] { return !dialog->note().contains(QStringLiteral("Printer")); }));
    CHECK(dialog->note().contains(QStringLiteral("Nothing happened, and nothing waits.")));
    queues.setCurrentIndex(0);
    REQUIRE(QTest::qWaitFor([&] { return dialog->note().contains(QStringLiteral("Printer")); }));

    auto& view = *dialog->findChild<RichTextView*>();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return open.chosen() == std::vector{id}; }));
}

TEST_CASE("somebody was last here when they last pressed a key before a pause of an hour")
{
    MemorySettings settings;
    Instant now{1'795'338'000'000};
    const auto clock = [&] { return now; };
    QWidget window;
    const auto work = [&](std::chrono::minutes after) {
        now = now + after;
        QTest::keyClick(&window, Qt::Key_A);
    };
    const PersonId mira{7};
    Instant left{};
    {
        const LastHere here(settings, mira, clock, nullptr);
        CHECK_FALSE(here.before().has_value());
        work(std::chrono::minutes(30));
        work(std::chrono::minutes(50));
        CHECK_FALSE(here.before().has_value());
        left = now;
        work(std::chrono::minutes(61));
        CHECK(here.before() == left);
        work(std::chrono::minutes(5));
        CHECK(here.before() == left);
    }
    // A program that was started again at once is the same stay.
    CHECK(LastHere(settings, mira, clock, nullptr).before() == left);
    CHECK_FALSE(LastHere(settings, PersonId{8}, clock, nullptr).before().has_value());
    left = now;
    now = now + std::chrono::hours(14);
    CHECK(LastHere(settings, mira, clock, nullptr).before() == left);
}
