// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules tell reaches the person it is for, stays until it is read, and does not wake anybody.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/client/rulerunner.h"
#include "ui/notices/desktopnotices.h"
#include "ui/notices/noticepanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/statusline.h"
#include "ui/ticket/alertbar.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Mira is told at once of every ticket that nobody has taken.
void publishRule(RealDesk& desk)
{
    Playbook book = *desk.playbook();
    Action tell;
    tell.audience = Audience::Person;
    tell.person = desk.mira().id;
    tell.text = QStringLiteral("Nobody has it.");
    Protocol protocol;
    protocol.key = RuleKey{QStringLiteral("untaken")};
    protocol.name = QStringLiteral("Nobody has taken it");
    protocol.trigger.kind = TriggerKind::Unassigned;
    protocol.steps = {{QStringLiteral("1"), Offset::After, 0, {}, {tell}, 0, 0}};
    book.protocols = {protocol};
    REQUIRE(Desk(desk.store(), RealDesk::now()).publish(book, {}, PersonId{1}));
}

QPushButton* button(const QDialog& dialog, const QString& text)
{
    for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
        if (one->text().remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("An open console lets the rules act and what they tell waits behind the bell until it is read")
{
    RealDesk desk;
    publishRule(desk);
    const TicketId first = desk.openTicket(QStringLiteral("Printer"));
    const TicketId second = desk.openTicket(QStringLiteral("Screen"));
    MemorySettings settings;
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    const RuleRunner runner(open.client);
    auto* bell = open.window.findChild<StatusLine*>()->findChild<QToolButton*>();
    REQUIRE(bell != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return bell->isVisible() && bell->text().startsWith(QLatin1Char('2')); }, 10'000));

    open.window.actions().action(QStringLiteral("go.notices"))->trigger();
    auto* panel = open.window.findChild<NoticePanel*>();
    REQUIRE(panel != nullptr);
    auto* list = panel->findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(2) == QStringLiteral("Nobody has it."));
    CHECK(list->topLevelItem(0)->text(3) == QStringLiteral("Nobody has taken it"));

    const QString chosen = list->currentItem()->text(1);
    const TicketId cared = chosen.contains(QStringLiteral("Printer")) ? first : second;
    QTest::mouseClick(button(*panel, QStringLiteral("I take care of it")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 1; }));
    CHECK(desk.ticket(cared).alerts.front().acknowledgedBy == desk.mira().id);

    QTest::mouseClick(button(*panel, QStringLiteral("Mark all as read")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !bell->isVisible(); }));
    REQUIRE(QTest::qWaitFor([&] { return desk.store().unreadNotices(desk.mira().id, 5).value().empty(); }));
}

TEST_CASE("A ticket says that a rule has told somebody until one press takes it up")
{
    RealDesk desk;
    publishRule(desk);
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    const RuleRunner runner(open.client);
    REQUIRE(QTest::qWaitFor([&] { return !desk.ticket(id).alerts.empty(); }, 10'000));
    open.window.tickets().setTickets({id});
    AlertBar* bar = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        bar = open.window.findChild<AlertBar*>();
        return bar && !bar->isHidden();
    }));
    CHECK(bar->text().startsWith(QStringLiteral("A rule told ") + desk.mira().name));
    CHECK(bar->text().endsWith(QStringLiteral("Nobody has taken it up yet.")));
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return bar->isHidden(); }));
    CHECK(desk.ticket(id).alerts.front().acknowledgedBy == desk.mira().id);
}

TEST_CASE("The status line says how far a new playbook is and lists are read again when it is through")
{
    RealDesk desk;
    MemorySettings settings;
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    auto* line = open.window.findChild<StatusLine*>();
    CHECK_FALSE(line->text().contains(QStringLiteral("new playbook")));
    desk.openTicket(QStringLiteral("Printer"));
    publishRule(desk);
    REQUIRE(QTest::qWaitFor([&] { return line->text().contains(QStringLiteral("0 of ")); }, 10'000));
    const QSignalSpy again(&open.client, &DeskClient::playbookChanged);
    REQUIRE(desk.store().reckon(100).has_value());
    REQUIRE(QTest::qWaitFor([&] { return !line->text().contains(QStringLiteral("new playbook")); }, 10'000));
    CHECK(QTest::qWaitFor([&] { return again.count() > 0; }, 10'000));
}

TEST_CASE("Several notices are one message none in the quiet hours and none at all for who wants none")
{
    RealDesk desk;
    publishRule(desk);
    for (int i = 0; i < 5; ++i)
        desk.openTicket(QStringLiteral("Ticket"));
    MemorySettings settings;
    DeskClient client(desk.open(), desk.mira(), desk.playbook(), RealDesk::now());
    NoticeCenter center(client);
    const auto saidWith = [&](const NoticeWish& wish) {
        wish.write(settings);
        DesktopNotices desktop(center, client, settings);
        const QSignalSpy said(&desktop, &DesktopNotices::said);
        Q_EMIT center.arrived(center.unread());
        return said.count();
    };
    const RuleRunner runner(client);
    REQUIRE(QTest::qWaitFor([&] { return center.unread().size() == 5; }, 10'000));
    CHECK(saidWith({}) == 1);
    CHECK(saidWith({true, QTime(0, 0), QTime(23, 59, 59), 0}) == 0);
    CHECK(saidWith({false, QTime(0, 0), QTime(0, 0), 0}) == 0);
}

TEST_CASE("Quiet hours may cross midnight and equal ends mean none")
{
    const NoticeWish night{true, QTime(18, 0), QTime(8, 0), 0};
    CHECK(night.isQuiet(QTime(18, 0)));
    CHECK(night.isQuiet(QTime(3, 0)));
    CHECK_FALSE(night.isQuiet(QTime(8, 0)));
    const NoticeWish noon{true, QTime(12, 0), QTime(13, 0), 0};
    CHECK(noon.isQuiet(QTime(12, 59)));
    CHECK_FALSE(noon.isQuiet(QTime(13, 0)));
    CHECK_FALSE(NoticeWish{}.isQuiet(QTime(12, 0)));
    MemorySettings settings;
    night.write(settings);
    CHECK(NoticeWish::read(settings).isQuiet(QTime(3, 0)));
}
