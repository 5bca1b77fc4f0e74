// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/realdesk.h"

#include "core/playbook/codec.h"
#include "core/storage/openstore.h"
#include "core/ticket/apply.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"
#include "ui/text/errortext.h"

#include <QDateTime>
#include <QFile>

namespace tierdesk::test {

namespace {

[[nodiscard]] Playbook firstPlaybook()
{
    QFile file(test::sourceTree() + QStringLiteral("/resources/playbook/default.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto playbook = parsePlaybook(file.readAll());
    REQUIRE(playbook);
    return *std::move(playbook);
}

} // namespace

RealDesk::RealDesk(const QString& location)
    : m_location(location.isEmpty() ? m_folder.filePath(QStringLiteral("desk.tierdesk")) : location)
{
    Person chief;
    chief.name = QStringLiteral("Ada Chief");
    chief.login = QStringLiteral("ada");
    chief.role = Role::Administrator;
    auto made = createStore(m_location, firstPlaybook(), chief, now()());
    REQUIRE(made);
    m_store = *std::move(made);
    m_mira = record(QStringLiteral("Mira Sato"), QStringLiteral("mira"), Role::Technician);
    m_tom = record(QStringLiteral("Tom Okafor"), QStringLiteral("tom"), Role::Technician);
    m_requester = record(QStringLiteral("Rosa Lind"), {}, Role::Requester);
}

const Person& RealDesk::chief()
{
    if (!m_chief.id)
        m_chief = record(QStringLiteral("Nora Veld"), QStringLiteral("nora"), Role::Supervisor);
    return m_chief;
}

Now RealDesk::now()
{
    return [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
}

StoreFactory RealDesk::open() const
{
    return [location = location()] { return openStore(location); };
}

PlaybookPtr RealDesk::playbook() const
{
    auto playbook = m_store->playbook();
    REQUIRE(playbook);
    return *std::move(playbook);
}

Person RealDesk::record(const QString& name, const QString& login, Role role)
{
    Person person;
    person.name = name;
    person.login = login;
    person.role = role;
    if (role == Role::Technician)
        person.queues = {QueueKey{QStringLiteral("service-desk")}, QueueKey{QStringLiteral("network")}};
    auto done = Desk(*m_store, now()).recordPerson(person, PersonId{1});
    REQUIRE(done);
    return *std::move(done);
}

TicketId RealDesk::openTicket(const QString& subject, const QString& queue, int impact, int urgency)
{
    OpenTicket command;
    command.details.subject = subject;
    command.details.requester = m_requester.id;
    command.impact = Impact{impact};
    command.urgency = Urgency{urgency};
    command.queue = QueueKey{queue};
    return order({}, command).ticket;
}

std::vector<TicketId> RealDesk::openTickets(int count)
{
    const std::array queues{QString(), QStringLiteral("network"), QStringLiteral("workplace")};
    std::vector<TicketId> tickets;
    for (int i = 0; i < count; ++i)
        tickets.push_back(openTicket(QStringLiteral("Ticket %1").arg(i + 1), queues[static_cast<std::size_t>(i % 3)],
                                     2 + i % 2, 1 + i / 3 % 3));
    return tickets;
}

Receipt RealDesk::order(TicketId ticket, Command command, TicketId other)
{
    auto done = Desk(*m_store, now()).submit({makeCommandId(), ticket, std::move(command), m_tom.id, other});
    const PlaybookPtr rules = playbook();
    INFO((done ? QString() : errorText(done.error(), Names(*rules))));
    REQUIRE(done);
    return *std::move(done);
}

Ticket RealDesk::ticket(TicketId id)
{
    const auto history = m_store->history(id);
    REQUIRE(history);
    return fold(*history);
}

} // namespace tierdesk::test
