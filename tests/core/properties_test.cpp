// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Random orders on several tickets through the real desk; every promise is checked after each one.
#include "core/desk/desk.h"
#include "tests/core/fixture.h"
#include "tests/core/invariants.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Numbers that pick from whatever there is when the step is taken, so that a shorter run stays meaningful.
struct RandomStep
{
    unsigned verb = 0;
    unsigned ticket = 0;
    unsigned other = 0;
    unsigned a = 0;
    unsigned b = 0;
};

std::ostream& operator<<(std::ostream& out, const RandomStep& step)
{
    return out << "{" << step.verb << ", " << step.ticket << ", " << step.other << ", " << step.a << ", " << step.b
               << "}";
}

constexpr unsigned commandKinds = std::variant_size_v<Command::variant>;
constexpr unsigned undoVerb = commandKinds;
constexpr unsigned verbs = commandKinds + 6;

rc::Gen<RandomStep> anyRandomStep()
{
    const auto small = rc::gen::inRange(0U, 24U);
    return rc::gen::build<RandomStep>(rc::gen::set(&RandomStep::verb, rc::gen::inRange(0U, verbs)),
                                      rc::gen::set(&RandomStep::ticket, small), rc::gen::set(&RandomStep::other, small),
                                      rc::gen::set(&RandomStep::a, small), rc::gen::set(&RandomStep::b, small));
}

template <class List>
auto pick(const List& list, unsigned number)
{
    return list[number % list.size()];
}

const std::vector<QueueKey> queues{frontDesk, onSite, network, applications, experts, vendor, engineering, selfService};
const std::vector<PersonId> staff{ada, ben, cora, robot};
const std::vector<PersonId> everybody{ada, ben, cora, robot, mia, noah, olga};

QString words(unsigned number)
{
    return number % 8 == 0 ? QString() : QStringLiteral("Words %1").arg(number);
}

class World
{
public:
    void take(const RandomStep& step);
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int undone() const { return m_undone; }

private:
    [[nodiscard]] Command commandOf(const RandomStep& step, const Ticket& ticket) const;
    [[nodiscard]] Command talkOf(const RandomStep& step, const Ticket& ticket) const;
    void undo(const RandomStep& step);
    void check(std::span<const TicketId> touched) const;

    MemoryStore m_store{playbook(), people()};
    Instant m_now = dawn;
    Desk m_desk{m_store, [this] { return m_now; }};
    std::vector<CommandId> m_done;
    int m_accepted = 0;
    int m_undone = 0;
};

Command World::commandOf(const RandomStep& step, const Ticket& ticket) const
{
    const auto numbered = [&]<class Id>(std::size_t count) { return Id{static_cast<qint64>(step.a % (count + 1))}; };
    switch (step.verb) {
    case 0: {
        OpenTicket open;
        open.details = details();
        open.details.requester = pick(everybody, step.a);
        open.details.client = personOf(open.details.requester)->client;
        open.details.tags = {words(step.b)};
        open.queue = step.b % 3 == 0 ? pick(queues, step.a) : QueueKey{};
        open.assignee = step.b % 4 == 0 ? pick(staff, step.a) : PersonId{};
        return open;
    }
    case 1: {
        EditTicket edit;
        edit.patch.subject = words(step.a);
        edit.patch.tags = QStringList{words(step.b), words(step.a)};
        return edit;
    }
    case 2: {
        TriageTicket triage;
        triage.impact = Impact{static_cast<int>(step.a % 4)};
        triage.urgency = Urgency{static_cast<int>(step.b % 4)};
        if (step.b % 5 == 0)
            triage.priority = PriorityOverride{Priority{static_cast<int>(step.a % 5)}, words(step.b)};
        return triage;
    }
    case 3:
        return RouteTicket{pick(queues, step.a)};
    case 4:
        return ClaimTicket{};
    case 5:
        return AssignTicket{pick(everybody, step.a)};
    case 6:
        return UnassignTicket{};
    case 7:
        return NameOwner{pick(staff, step.a)};
    case 8:
        return EscalateTicket{pick(queues, step.a), step.b % 6 == 0 ? HandoffPacket{} : packet()};
    case 9:
        return AcceptHandoff{};
    case 10:
        return ReturnTicket{QStringLiteral("not-ours"), words(step.a)};
    case 11:
        return InvolveManagement{pick(staff, step.a), words(step.b)};
    case 12:
        return AskConsult{pick(queues, step.a), words(step.b)};
    case 13:
        return AnswerConsult{numbered.operator()<ConsultId>(ticket.company.consults.size()), words(step.b)};
    default:
        return talkOf(step, ticket);
    }
}

Command World::talkOf(const RandomStep& step, const Ticket& ticket) const
{
    const auto until = m_now + std::chrono::hours(step.a);
    const MessageId someMessage{static_cast<qint64>(step.a % (ticket.messages.size() + 1))};
    switch (step.verb) {
    case 14:
        return ReceiveMessage{step.b % 3 == 0 ? pick(everybody, step.a) : ticket.details.requester, Channel::Mail,
                              step.b % 5 == 0 ? QStringLiteral("Thanks") : words(step.b)};
    case 15:
        return Reply{words(step.a)};
    case 16:
        return AddNote{words(step.a)};
    case 17:
        return LogContact{Channel::Phone, words(step.a)};
    case 18:
        return SetPending{static_cast<StateType>(2 + step.a % 3), QStringLiteral("answer"), until};
    case 19:
        return ResumeTicket{};
    case 20:
        return ResolveTicket{{QStringLiteral("solved"), words(step.a)}};
    case 21:
        return CloseTicket{};
    case 22:
        return ReopenTicket{words(step.a)};
    case 23:
        return CancelTicket{step.a % 3 == 0 ? words(step.b) : QString()};
    case 24:
        return MergeTicket{};
    case 25:
        return UnmergeTicket{step.b % 2 == 0 ? std::vector<MessageId>{} : std::vector{MessageId{1 + step.a % 3}}};
    case 26:
        return SplitTicket{{someMessage}, words(step.b)};
    case 27:
        return LinkTicket{static_cast<LinkKind>(step.a % Words<LinkKind>::words.size())};
    case 28:
        return UnlinkTicket{pick(allValues<LinkKind>(), step.a)};
    case 29:
        return WatchTicket{pick(everybody, step.a)};
    case 30:
        return UnwatchTicket{pick(everybody, step.a)};
    case 31:
        return AddTask{words(step.a), pick(staff, step.b)};
    case 32:
        return TickTask{TaskId{static_cast<qint64>(step.a % 4)}, step.b % 2 == 0};
    case 33:
        return LogWork{static_cast<int>(step.a), {}};
    default:
        return AttachFile{words(step.a), {}, QStringLiteral("ab12"), 1};
    }
}

void World::check(std::span<const TicketId> touched) const
{
    for (const TicketId id : touched) {
        if (const std::string broken = brokenPromise(m_store.contents, id); !broken.empty())
            RC_FAIL("ticket " + std::to_string(id.value) + ": " + broken);
    }
}

void World::undo(const RandomStep& step)
{
    if (m_done.empty())
        return;
    // Half of the time the last order, which stands more often than not.
    const CommandId command = step.verb % 2 == 0 ? m_done.back() : pick(m_done, step.a + 24 * step.b);
    const MemoryStore::Contents before = m_store.contents;
    const auto receipt = m_desk.undo(command, pick(staff, step.b));
    if (!receipt)
        return;
    ++m_undone;
    check(receipt->touched);
    RC_ASSERT(receipt->touched == before.touched.at(command));
    for (const TicketId id : receipt->touched) {
        const std::string broken =
            brokenUndo(before.journal.at(id), command, before.projection.at(id), m_store.contents.projection.at(id));
        if (!broken.empty())
            RC_FAIL("ticket " + std::to_string(id.value) + ": " + broken);
    }
}

void World::take(const RandomStep& step)
{
    m_now = m_now + std::chrono::hours(step.b);
    if (step.verb >= undoVerb) {
        undo(step);
        return;
    }
    std::vector<TicketId> ids;
    for (const auto& [id, ticket] : m_store.contents.projection)
        ids.push_back(id);
    // A handful of tickets is enough; more would only be more alone.
    if (ids.empty() || (step.verb == 0 && ids.size() < 6)) {
        ids.push_back({});
    }
    const TicketId id = step.verb == 0 ? ids.back() : pick(ids, step.ticket);
    const Ticket ticket = id ? m_store.contents.projection.at(id) : Ticket{};
    const PersonId actor = step.b % 9 == 0 ? pick(everybody, step.a) : pick(staff, step.other);
    const auto receipt = m_desk.submit({makeCommandId(), id, commandOf(step, ticket), actor, pick(ids, step.other)});
    if (!receipt) {
        RC_ASSERT(std::holds_alternative<Refusal>(receipt.error()));
        return;
    }
    ++m_accepted;
    m_done.push_back(receipt->command);
    RC_ASSERT(!receipt->entries.empty());
    check(receipt->touched);
}

} // namespace

TEST_CASE("whatever is ordered every promise about tickets holds")
{
    int accepted = 0;
    int undone = 0;
    CHECK(rc::check("random orders", [&] {
        World world;
        for (const RandomStep& step :
             *rc::gen::scale(8.0, rc::gen::container<std::vector<RandomStep>>(anyRandomStep())))
            world.take(step);
        accepted += world.accepted();
        undone += world.undone();
    }));
    CAPTURE(accepted, undone);
    CHECK(accepted > 1000);
    CHECK(undone > 50);
}
