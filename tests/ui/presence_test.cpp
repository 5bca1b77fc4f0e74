// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Stations that tell each other who is where, on a store that counts what it is asked; time goes as the test says.
#include "tests/support/catch.h"
#include "tests/ui/fakestore.h"
#include "ui/client/presenceboard.h"

#include <QSignalSpy>
#include <QTest>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

const TicketId printer{7};
const TicketId screen{8};

/// Time that only this file moves.
std::chrono::milliseconds passed{};

PresencePace quick()
{
    PresencePace pace;
    pace.soon = 1ms;
    pace.look = 5ms;
    return pace;
}

Person person(int number, const char* name)
{
    Person person;
    person.id = PersonId{number};
    person.name = QString::fromUtf8(name);
    person.role = Role::Technician;
    return person;
}

const Person anna = person(2, "Anna");
const Person ben = person(3, "Ben");
const Person cara = person(4, "Cara");

struct Station
{
    Station(const std::shared_ptr<FakeWorld>& world, const Person& me)
        : client(openFake(world), me, world->playbook(), [] { return Instant{1'800'000'000'000}; })
        , board(std::make_unique<PresenceBoard>(client, nullptr, quick(), [] { return passed; }))
    {
        world->know(me);
    }

    DeskClient client;
    std::unique_ptr<PresenceBoard> board;
};

struct Office
{
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>(20);
    Station here{world, anna};
    Station there{world, ben};
};

bool soon(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 5000);
}

/// Lets timers run without any time passing for the boards.
void rest()
{
    QTest::qWait(40);
}

} // namespace

TEST_CASE("who looks at a ticket for two seconds is seen by others and not by themselves")
{
    Office office;
    office.there.board->view(printer);
    passed += 1900ms;
    rest();
    CHECK(office.world->presenceWrites() == 0);
    passed += 100ms;
    QSignalSpy changed(office.here.board.get(), &PresenceBoard::changed);
    REQUIRE(soon([&] { return !office.here.board->at(printer).empty(); }));
    CHECK(office.here.board->textAt(printer) == QStringLiteral("Ben looks at this"));
    CHECK(changed.size() == 1);
    CHECK(changed.at(0).at(0).value<QList<TicketId>>() == QList<TicketId>{printer});
    CHECK(office.there.board->at(printer).empty());
    CHECK(office.here.board->at(screen).empty());
}

TEST_CASE("leafing through tickets tells nothing")
{
    Office office;
    for (int ticket = 1; ticket < 20; ++ticket) {
        office.there.board->view(TicketId{ticket});
        passed += 500ms;
        rest();
        office.there.board->leave(TicketId{ticket});
    }
    passed += 5s;
    rest();
    CHECK(office.world->presenceWrites() == 0);
}

TEST_CASE("who writes is told at once and leaving is too")
{
    Office office;
    office.there.board->view(printer);
    office.there.board->type(printer);
    REQUIRE(soon([&] { return office.here.board->textAt(printer) == QStringLiteral("Ben is writing"); }));
    office.there.board->view(printer);
    REQUIRE(soon([&] { return office.here.board->textAt(printer) == QStringLiteral("Ben looks at this"); }));
    office.there.board->leave(printer);
    REQUIRE(soon([&] { return office.here.board->at(printer).empty(); }));
    CHECK(office.world->presences().empty());
}

TEST_CASE("several at one ticket are named in one sentence and writers first")
{
    Office office;
    Station third(office.world, cara);
    Station fourth(office.world, cara);
    office.there.board->view(printer);
    third.board->type(printer);
    // The same person at another computer is named once.
    fourth.board->view(printer);
    passed += 3s;
    REQUIRE(soon(
        [&] { return office.here.board->textAt(printer) == QStringLiteral("Cara is writing · Ben looks at this"); }));
}

TEST_CASE("I am told of myself at another computer")
{
    Office office;
    Station other(office.world, anna);
    other.board->type(screen);
    REQUIRE(soon([&] { return office.here.board->textAt(screen) == QStringLiteral("Anna is writing"); }));
    CHECK(other.board->at(screen).empty());
}

TEST_CASE("a station that has crashed has gone when its beat stood still and one that beats stays")
{
    Office office;
    office.world->know(cara);
    office.world->present(QStringLiteral("crashed"),
                          {{QStringLiteral("crashed"), cara.id, printer, PresenceMode::Typing, 41}});
    office.there.board->type(printer);
    REQUIRE(soon([&] { return office.here.board->at(printer).size() == 2; }));
    for (int i = 0; i < 44; ++i) {
        passed += 1s;
        rest();
    }
    CHECK(office.here.board->at(printer).size() == 2);
    passed += 2s;
    REQUIRE(soon([&] { return office.here.board->textAt(printer) == QStringLiteral("Ben is writing"); }));
    // Its rows stand until nobody can be in doubt, and then somebody takes them away.
    CHECK(office.world->presences().size() == 2);
    passed += 10min;
    REQUIRE(soon([&] { return office.world->presences().size() == 1; }));
}

TEST_CASE("a program that ends takes its rows along")
{
    Office office;
    office.there.board->type(printer);
    REQUIRE(soon([&] { return office.world->presences().size() == 1; }));
    office.there.board.reset();
    office.there.client.finishWriting();
    CHECK(office.world->presences().empty());
}

TEST_CASE("a store that was away hears again who is there and finds no heap of beats")
{
    Office office;
    office.there.board->type(printer);
    REQUIRE(soon([&] { return office.world->presences().size() == 1; }));
    office.world->setAway(true);
    const int before = office.world->presenceWrites();
    for (int i = 0; i < 60; ++i) {
        passed += 1s;
        QTest::qWait(10);
    }
    CHECK(office.world->presenceWrites() - before <= 4);
    office.world->setAway(false);
    passed += 15s;
    REQUIRE(soon([&] { return office.here.board->textAt(printer) == QStringLiteral("Ben is writing"); }));
}

TEST_CASE("a desk of fifteen where nobody does anything costs one small write a second and a desk at rest none")
{
    constexpr int consoles = 15;
    auto world = std::make_shared<FakeWorld>(20);
    std::vector<std::unique_ptr<Station>> stations;
    for (int i = 0; i < consoles; ++i)
        stations.push_back(std::make_unique<Station>(world, person(10 + i, "Somebody")));
    rest();
    const auto minute = [] {
        for (int second = 0; second < 60; ++second) {
            passed += 1s;
            rest();
        }
    };
    const int readsBefore = world->presenceReads();
    const int tailsBefore = world->tails();
    minute();
    CHECK(world->presenceWrites() == 0);
    CHECK(world->presenceReads() == readsBefore);
    CHECK(world->tails() == tailsBefore);

    for (int i = 0; i < consoles; ++i)
        stations[static_cast<std::size_t>(i)]->board->view(TicketId{1 + i});
    passed += 2s;
    REQUIRE(soon([&] { return world->presences().size() == consoles; }));
    REQUIRE(soon([&] { return stations.front()->board->at(TicketId{2}).size() == 1; }));
    const int writes = world->presenceWrites();
    const int reads = world->presenceReads();
    const int tails = world->tails();
    minute();
    const int written = world->presenceWrites() - writes;
    const int read = world->presenceReads() - reads;
    WARN("15 consoles in a minute: " << written << " writes, " << read << " reads of presence, "
                                     << world->tails() - tails << " of the journal's end");
    // Four beats a minute each; whoever reads, reads at most once for each change; the first tellings may still be
    // under way.
    CHECK(written <= consoles * 5);
    CHECK(read <= consoles * (written + consoles));
    REQUIRE(soon([&] { return stations.front()->board->at(TicketId{2}).size() == 1; }));
}
