// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desktesting.h"

#include "core/storage/openstore.h"
#include "core/ticket/apply.h"

#include <thread>

namespace tierdesk::test {

namespace {

std::vector<Transition> smallTransitions()
{
    using enum StateType;
    std::vector<Transition> moves;
    for (const StateType from : {New, Open, PendingRequester, PendingVendor, PendingTimer}) {
        for (const StateType to : {Open, PendingRequester, PendingVendor, PendingTimer, Resolved, Merged, Cancelled}) {
            if (from != to)
                moves.push_back({from, to, {}});
        }
    }
    for (const StateType from : {Resolved, Closed, Cancelled})
        moves.push_back({from, Open, {}});
    moves.push_back({Resolved, Closed, {}});
    moves.push_back({Resolved, Merged, {}});
    return moves;
}

} // namespace

QString told(const StorageError& error)
{
    return QStringLiteral("storage: %1 at %2: %3").arg(toWord(error.fault), error.where, error.detail);
}

QString told(const DeskError& error)
{
    if (const auto* storage = std::get_if<StorageError>(&error))
        return told(*storage);
    const auto& refusal = std::get<Refusal>(error);
    return QStringLiteral("refused: %1 (%2)").arg(toWord(refusal.reason), refusal.details.join(QLatin1Char(' ')));
}

Playbook smallPlaybook()
{
    Playbook book;
    book.name = QStringLiteral("Small desk");
    for (int tier = 0; tier <= 4; ++tier)
        book.tiers.push_back({Tier{tier}, QStringLiteral("Tier %1").arg(tier), QStringLiteral("Scope")});
    const auto queue = [&](const QueueKey& key, const char* name, int tier) {
        book.queues.push_back({key, QLatin1String(name), Tier{tier}, QueueKind::Team, {}, {}, false});
    };
    queue(frontDesk, "Service desk", 1);
    queue(onSite, "On-site support", 1);
    queue(network, "Network", 2);
    queue(applications, "Applications", 2);
    queue(experts, "Experts", 3);
    queue(vendor, "Vendor", 4);
    book.queues.back().kind = QueueKind::Vendor;
    book.intake = frontDesk;
    const CategoryKey hardware{QStringLiteral("hardware")};
    book.categories = {{hardware, QStringLiteral("Hardware"), {}},
                       {CategoryKey{QStringLiteral("printer")}, QStringLiteral("Printer"), hardware},
                       {CategoryKey{QStringLiteral("access")}, QStringLiteral("Access"), {}}};
    book.services = {{ServiceKey{QStringLiteral("printing")}, QStringLiteral("Printing"), vendor}};
    const QStringList grades{QStringLiteral("High"), QStringLiteral("Medium"), QStringLiteral("Low")};
    book.matrix = {grades, grades, grades + QStringList{QStringLiteral("Least")}, {}};
    book.matrix.rows = {{Priority{1}, Priority{2}, Priority{3}},
                        {Priority{2}, Priority{3}, Priority{4}},
                        {Priority{3}, Priority{4}, Priority{4}}};
    for (const StateType type : allValues<StateType>())
        book.states.push_back({StateKey{toWord(type)}, QStringLiteral("The ") + toWord(type), type});
    book.transitions = smallTransitions();
    book.handoffs = {{Tier{1}, Tier{2}, {}, {PacketPart::Symptom}, {}}};
    book.returnReasons = {{QStringLiteral("not-ours"), QStringLiteral("Not ours")}};
    book.pendingReasons = {{QStringLiteral("answer"), QStringLiteral("Waiting for an answer")}};
    book.resolutionCodes = {{QStringLiteral("solved"), QStringLiteral("Solved")}};
    book.followUp = {FollowUp::Reopen, 14, {QStringLiteral("thanks")}};
    book.launches = {{QStringLiteral("remote"),
                      QStringLiteral("Remote desktop"),
                      QStringLiteral("xfreerdp"),
                      {QStringLiteral("/v:{ticket.asset}")}}};
    return book;
}

bool changesSoon(Store& store, qint64 dataVersion)
{
    constexpr int attempts = 2000;
    for (int i = 0; i < attempts; ++i) {
        if (must(store.dataVersion()) != dataVersion)
            return true;
        std::this_thread::sleep_for(Milliseconds{5});
    }
    return false;
}

TestDesk::TestDesk()
    : m_location(elsewhere.make ? elsewhere.make() : pathOf(QStringLiteral("desk.tierdesk")))
{
    Person administrator;
    administrator.name = QStringLiteral("Ada Admin");
    administrator.login = QStringLiteral("ada");
    m_store = must(createStore(path(), smallPlaybook(), administrator, now()));
    m_desk = std::make_unique<Desk>(*m_store, [this] { return now(); });
    admin = must(m_store->personByLogin(administrator.login)).value().id;
    const auto client = [&](const char* name) {
        return must(m_desk->recordClient({{}, QLatin1String(name)}, admin)).id;
    };
    acme = client("Acme Mills");
    brio = client("Brio Foods");
    const auto person = [&](const char* name, const char* login, Role role, ClientId of, std::vector<QueueKey> queues) {
        Person made;
        made.name = QString::fromUtf8(name);
        made.login = QLatin1String(login);
        made.email = made.name.section(QLatin1Char(' '), 0, 0).toLower() + QStringLiteral("@example.org");
        made.role = role;
        made.client = of;
        made.queues = std::move(queues);
        return must(m_desk->recordPerson(made, admin)).id;
    };
    anna = person("Anna Berg", "anna", Role::Technician, {}, {frontDesk});
    ben = person("Ben Okafor", "ben", Role::Technician, {}, {network, applications});
    boss = person("Carla Núñez", "carla", Role::Supervisor, {}, {});
    robot = person("Watchdog", "watchdog", Role::Automaton, {}, {});
    mia = person("Mia Novak", "", Role::Requester, acme, {});
    noah = person("Noah Silva", "", Role::Requester, acme, {});
    olga = person("Olga Petit", "", Role::Requester, brio, {});
}

TestDesk::~TestDesk()
{
    close();
    if (elsewhere.remove)
        elsewhere.remove(m_location);
}

QString TestDesk::pathOf(const QString& name) const
{
    return m_folder.filePath(name);
}

void TestDesk::close()
{
    m_desk.reset();
    m_store.reset();
}

void TestDesk::open()
{
    m_store = must(openStore(path()));
    m_desk = std::make_unique<Desk>(*m_store, [this] { return now(); });
}

Instant TestDesk::now()
{
    m_now = m_now + std::chrono::minutes(1);
    return m_now;
}

Receipt TestDesk::order(TicketId ticket, Command command, PersonId actor, TicketId other)
{
    return must(m_desk->submit({makeCommandId(), ticket, std::move(command), actor, other}));
}

TicketId TestDesk::openTicket(const QString& subject, QueueKey queue)
{
    OpenTicket command;
    command.details.subject = subject;
    command.details.requester = mia;
    command.queue = std::move(queue);
    return order({}, std::move(command), anna).ticket;
}

Ticket TestDesk::ticket(TicketId id)
{
    return fold(must(m_store->history(id)));
}

} // namespace tierdesk::test
