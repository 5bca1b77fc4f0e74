// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fixture.h"

#include <algorithm>

namespace tierdesk::test {

namespace {

std::vector<State> states()
{
    std::vector<State> result;
    for (const StateType type : allValues<StateType>())
        result.push_back({StateKey{toWord(type)}, QStringLiteral("The ") + toWord(type), type});
    return result;
}

std::vector<Transition> transitions()
{
    using enum StateType;
    const std::vector<Required> reason{Required::Reason};
    const std::vector<Required> wait{Required::PendingReason};
    const std::vector<Required> timed{Required::PendingReason, Required::Until};
    std::vector<Transition> result;
    for (const StateType from : {New, Open, PendingRequester, PendingVendor, PendingTimer}) {
        if (from != Open)
            result.push_back({from, Open, {}});
        result.push_back({from, Resolved, {Required::Resolution}});
        result.push_back({from, Cancelled, reason});
        result.push_back({from, Merged, {}});
        if (from == New)
            continue;
        result.push_back({from, PendingRequester, wait});
        result.push_back({from, PendingVendor, wait});
        result.push_back({from, PendingTimer, timed});
    }
    result.push_back({Resolved, Closed, {}});
    result.push_back({Resolved, Merged, {}});
    result.push_back({Resolved, Open, reason});
    result.push_back({Closed, Open, reason});
    return result;
}

} // namespace

Playbook playbook()
{
    Playbook book;
    book.version = 7;
    book.name = QStringLiteral("Test desk");
    for (int tier = 0; tier <= 4; ++tier)
        book.tiers.push_back({Tier{tier}, QStringLiteral("Tier %1").arg(tier), QStringLiteral("Scope")});
    const auto queue = [&](const QueueKey& key, int tier, QueueKind kind = QueueKind::Team) {
        book.queues.push_back({key, QStringLiteral("The ") + key.value, Tier{tier}, kind, {}, {}, key == formerTeam});
    };
    queue(selfService, 0);
    queue(frontDesk, 1);
    queue(onSite, 1);
    queue(network, 2);
    queue(applications, 2);
    queue(formerTeam, 2);
    queue(experts, 3);
    queue(vendor, 4, QueueKind::Vendor);
    queue(engineering, 4, QueueKind::Engineering);
    book.queues[1].escalatesTo = {network, applications};
    book.intake = frontDesk;
    book.categories = {
        {CategoryKey{QStringLiteral("hardware")}, QStringLiteral("Hardware"), {}},
        {CategoryKey{QStringLiteral("printer")}, QStringLiteral("Printer"), CategoryKey{QStringLiteral("hardware")}}};
    book.services = {{ServiceKey{QStringLiteral("printing")}, QStringLiteral("Printing"), vendor}};
    const QStringList grades{QStringLiteral("High"), QStringLiteral("Medium"), QStringLiteral("Low")};
    book.matrix = {grades, grades, grades + QStringList{QStringLiteral("Least")}, {}};
    book.matrix.rows = {{Priority{1}, Priority{2}, Priority{3}},
                        {Priority{2}, Priority{3}, Priority{4}},
                        {Priority{3}, Priority{4}, Priority{4}}};
    book.states = states();
    book.transitions = transitions();
    book.handoffs = {{Tier{1}, Tier{2}, {}, {PacketPart::Symptom, PacketPart::StepsTried, PacketPart::Ask}, {}}};
    book.returnReasons = {{QStringLiteral("not-ours"), QStringLiteral("Not ours")}};
    book.pendingReasons = {{QStringLiteral("answer"), QStringLiteral("Waiting for an answer")}};
    book.resolutionCodes = {{QStringLiteral("solved"), QStringLiteral("Solved")}};
    book.followUp = {
        FollowUp::Reopen, 14, {QStringLiteral("thanks"), QStringLiteral("thank you"), QStringLiteral("very much")}};
    return book;
}

std::vector<Person> people()
{
    const auto person = [](PersonId id, const char* name, Role role, qint64 client) {
        Person result;
        result.id = id;
        result.name = QLatin1String(name);
        result.login = QLatin1String(name).toString().toLower().section(QLatin1Char(' '), 0, 0);
        result.role = role;
        result.client = ClientId{client};
        return result;
    };
    return {person(ada, "Ada Berg", Role::Technician, 0),    person(ben, "Ben Okafor", Role::Technician, 0),
            person(cora, "Cora Lindt", Role::Supervisor, 0), person(robot, "Watchdog", Role::Automaton, 0),
            person(mia, "Mia Novak", Role::Requester, 1),    person(noah, "Noah Silva", Role::Requester, 1),
            person(olga, "Olga Petit", Role::Requester, 2)};
}

std::optional<Person> personOf(PersonId id)
{
    static const std::vector<Person> all = people();
    const auto found = std::ranges::find(all, id, &Person::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Details details(const QString& subject)
{
    Details result;
    result.subject = subject;
    result.requester = mia;
    result.client = ClientId{1};
    return result;
}

TicketOpened opened()
{
    return {details(), {}, placeOf(frontDesk), StateKey{toWord(StateType::New)}, StateType::New};
}

StateChanged changed(StateType type)
{
    return {StateKey{toWord(type)}, type, {}, {}, {}};
}

StateChanged resolved()
{
    StateChanged result = changed(StateType::Resolved);
    result.resolution = Resolution{QStringLiteral("solved"), QStringLiteral("New toner")};
    return result;
}

StateChanged waiting(StateType type)
{
    StateChanged result = changed(type);
    result.pending = Pending{QStringLiteral("answer"), {}};
    return result;
}

Place placeOf(const QueueKey& queue)
{
    static const Playbook book = playbook();
    return {queue, book.queue(queue)->tier};
}

HandoffPacket packet()
{
    HandoffPacket result;
    result[PacketPart::Symptom] = QStringLiteral("No page comes out");
    result[PacketPart::StepsTried] = QStringLiteral("Restarted it");
    result[PacketPart::Ask] = QStringLiteral("Look at the port");
    return result;
}

TicketEscalated escalated(const QueueKey& to)
{
    return {placeOf(to), packet()};
}

MessageAdded message(MessageKind kind, PersonId author, const QString& body)
{
    MessageAdded result;
    result.kind = kind;
    result.author = author;
    result.channel = Channel::Mail;
    result.body = body;
    return result;
}

} // namespace tierdesk::test
