// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command for every role, queue and client against the table of rights as it is written here.
#include "core/ticket/apply.h"
#include "core/ticket/rightsneeded.h"
#include "tests/core/fixture.h"
#include "tests/core/guidefixture.h"
#include "tests/support/catch.h"

#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr ClientId acme{1};
constexpr ClientId brio{2};

/// What a row of the table asks for: a right here, in the queue the command names, or on the other ticket.
enum class At { Here, There, Other };

struct Row
{
    const char* name;
    Command command;
    std::vector<std::pair<Right, At>> needs;
};

/// Commands speak of the queue `network`, of ben where somebody else is meant, of ada where it is the actor.
std::vector<Row> table()
{
    const QString words = QStringLiteral("words");
    return {
        {"open", OpenTicket{details(), {}, {}, network, {}}, {{Right::MoveIn, At::There}}},
        {"open and take",
         OpenTicket{details(), {}, {}, network, ada},
         {{Right::MoveIn, At::There}, {Right::AssignSelf, At::There}}},
        {"open for a colleague",
         OpenTicket{details(), {}, {}, network, ben},
         {{Right::MoveIn, At::There}, {Right::AssignOthers, At::There}}},
        {"edit", EditTicket{{}, {}}, {{Right::Edit, At::Here}}},
        {"triage", TriageTicket{}, {{Right::Edit, At::Here}}},
        {"triage and route",
         TriageTicket{{}, {}, {}, {}, {}, {}, network},
         {{Right::Edit, At::Here}, {Right::MoveOut, At::Here}, {Right::MoveIn, At::There}}},
        {"route", RouteTicket{network}, {{Right::MoveOut, At::Here}, {Right::MoveIn, At::There}}},
        {"claim", ClaimTicket{}, {{Right::AssignSelf, At::Here}}},
        {"assign to me", AssignTicket{ada}, {{Right::AssignSelf, At::Here}}},
        {"assign to a colleague", AssignTicket{ben}, {{Right::AssignOthers, At::Here}}},
        {"unassign a colleague", UnassignTicket{}, {{Right::AssignOthers, At::Here}}},
        {"own", NameOwner{ada}, {{Right::AssignSelf, At::Here}}},
        {"name an owner", NameOwner{ben}, {{Right::AssignOthers, At::Here}}},
        {"escalate", EscalateTicket{network, packet()}, {{Right::MoveOut, At::Here}, {Right::MoveIn, At::There}}},
        {"accept", AcceptHandoff{}, {{Right::AssignSelf, At::Here}}},
        {"return", ReturnTicket{words, words}, {{Right::MoveOut, At::Here}}},
        {"involve management", InvolveManagement{cora, words}, {{Right::Note, At::Here}}},
        {"consult", AskConsult{network, words}, {{Right::Note, At::Here}}},
        {"answer a consult", AnswerConsult{ConsultId{1}, words}, {{Right::Note, At::Here}}},
        {"log a message", ReceiveMessage{mia, Channel::Phone, words}, {{Right::Note, At::Here}}},
        {"reply", Reply{words, {}}, {{Right::Reply, At::Here}}},
        {"note", AddNote{words}, {{Right::Note, At::Here}}},
        {"log a call", LogContact{Channel::Phone, words}, {{Right::Reply, At::Here}}},
        {"wait", SetPending{}, {{Right::Edit, At::Here}}},
        {"resume", ResumeTicket{}, {{Right::Edit, At::Here}}},
        {"resolve", ResolveTicket{}, {{Right::Close, At::Here}}},
        {"close", CloseTicket{}, {{Right::Close, At::Here}}},
        {"reopen", ReopenTicket{words}, {{Right::Reopen, At::Here}}},
        {"cancel", CancelTicket{words}, {{Right::Close, At::Here}}},
        {"merge", MergeTicket{}, {{Right::Merge, At::Here}, {Right::Merge, At::Other}}},
        {"un-merge", UnmergeTicket{}, {{Right::Merge, At::Here}, {Right::Merge, At::Other}}},
        {"split", SplitTicket{{MessageId{1}}, words}, {{Right::Merge, At::Here}}},
        {"link", LinkTicket{}, {{Right::Edit, At::Here}, {Right::See, At::Other}}},
        {"unlink", UnlinkTicket{}, {{Right::Edit, At::Here}, {Right::See, At::Other}}},
        {"watch", WatchTicket{ada}, {{Right::Read, At::Here}}},
        {"make somebody watch", WatchTicket{ben}, {{Right::Edit, At::Here}}},
        {"watch no more", UnwatchTicket{ada}, {{Right::Read, At::Here}}},
        {"stop somebody watching", UnwatchTicket{ben}, {{Right::Edit, At::Here}}},
        {"add a task", AddTask{words, {}}, {{Right::Edit, At::Here}}},
        {"tick a task", TickTask{TaskId{1}, true}, {{Right::Edit, At::Here}}},
        {"log work", LogWork{5, words}, {{Right::Note, At::Here}}},
        {"attach", AttachFile{words, words, words, 1}, {{Right::Note, At::Here}}},
        {"confide", AddConfidential{words, words}, {{Right::Note, At::Here}, {Right::SeeVault, At::Here}}},
        {"show what was confided",
         ShowConfidential{ConfidentialId{1}},
         {{Right::Read, At::Here}, {Right::SeeVault, At::Here}}},
        {"use an article", UseArticle{}, {{Right::Note, At::Here}}},
        {"begin a guide", StartGuide{}, {{Right::Note, At::Here}}},
        {"answer in a guide",
         AnswerGuide{GuideRunId{1}, {nodeKey("lamp"), {choiceKey("yes")}}},
         {{Right::Note, At::Here}}},
        {"leave out a field in a guide",
         AnswerGuide{GuideRunId{1}, {nodeKey("rate"), {}, {}, true}},
         {{Right::Note, At::Here}}},
        {"set a field in a guide",
         AnswerGuide{GuideRunId{1}, {nodeKey("rate")}},
         {{Right::Note, At::Here}, {Right::Edit, At::Here}}},
        {"go back in a guide", GoBackInGuide{GuideRunId{1}, {}}, {{Right::Note, At::Here}}},
        {"lay a guide aside", LayGuideAside{GuideRunId{1}}, {{Right::Note, At::Here}}},
        {"acknowledge", AcknowledgeAlert{}, {{Right::Read, At::Here}}},
        {"rate", RateOutcome{}, {{Right::Read, At::Here}}},
    };
}

Ticket ticketIn(const QueueKey& queue, ClientId client, TicketId id)
{
    TicketOpened event = opened();
    event.details.client = client;
    event.place = placeOf(queue);
    JournalEntry entry;
    entry.ticket = id;
    entry.version = 1;
    entry.event = TicketEvent{event};
    Ticket ticket = apply({}, entry);
    ticket.id = id;
    ticket.begunGuides = {printerGuide()};
    return ticket;
}

Person actorOf(Role role, std::vector<QueueKey> queues, std::vector<ClientId> serves)
{
    Person person = *personOf(ada);
    person.role = role;
    person.queues = std::move(queues);
    person.serves = std::move(serves);
    return person;
}

/// Whether the refusal is one of rights.
bool isOfRights(const Refusal& refusal)
{
    return refusal.reason == Reason::NoRight || refusal.reason == Reason::ClientNotServed ||
           refusal.reason == Reason::NoSuchTicket || refusal.reason == Reason::MayNotSignIn;
}

bool listed(const std::vector<QueueKey>& list, const QueueKey& queue)
{
    return std::ranges::find(list, queue) != list.end();
}

/// The table of rights, read by hand: somewhere a line for this role that lists the right and covers the queue. Seeing
/// goes with every other right on tickets there.
bool tableGives(const Grants& grants, const Person& person, Right right, const QueueKey& queue)
{
    for (const Grant& grant : grants) {
        const bool covers = grant.place == GrantPlace::Anywhere ||
                            (grant.place == GrantPlace::OwnQueues && listed(person.queues, queue)) ||
                            (grant.place == GrantPlace::OtherQueues && !listed(person.queues, queue)) ||
                            (grant.place == GrantPlace::Listed && listed(grant.queues, queue));
        if (grant.role != person.role || !covers)
            continue;
        for (const Right given : grant.rights) {
            const bool showsIt = right == Right::See && given != Right::MoveIn && given <= Right::SeeVault;
            if (given == right || showsIt)
                return true;
        }
    }
    return false;
}

std::vector<Grants> tables()
{
    return {{},
            {{Role::Technician,
              GrantPlace::OwnQueues,
              {},
              {Right::See, Right::Read, Right::Note, Right::Reply, Right::Edit, Right::AssignSelf, Right::MoveOut}},
             {Role::Technician, GrantPlace::Anywhere, {}, {Right::MoveIn}}},
            {{Role::Technician, GrantPlace::Anywhere, {}, {Right::Note}}},
            {{Role::Technician, GrantPlace::OtherQueues, {}, {Right::Read, Right::Note}},
             {Role::Supervisor, GrantPlace::Listed, {network}, {Right::Merge, Right::Close, Right::AssignOthers}}},
            {{Role::Administrator, GrantPlace::Anywhere, {}, {Right::EditPlaybook}}}};
}

} // namespace

TEST_CASE("The table of rights names every command", "[rights]")
{
    std::set<std::size_t> named;
    for (const Row& row : table())
        named.insert(row.command.index());
    CHECK(named.size() == std::variant_size_v<Command::variant>);
}

TEST_CASE("Nobody may do with any command in any queue for any client what the table of rights does not give them",
          "[rights]")
{
    int allowed = 0;
    int refused = 0;
    for (const Grants& grants : tables()) {
        Playbook book = playbook();
        book.rights = grants;
        for (const Role role : {Role::Technician, Role::Supervisor, Role::Administrator, Role::Automaton}) {
            for (const auto& own : {std::vector<QueueKey>{frontDesk}, std::vector<QueueKey>{network}}) {
                for (const auto& serves : {std::vector<ClientId>{}, {acme}, {brio}}) {
                    const Person actor = actorOf(role, own, serves);
                    const auto people = [&](PersonId id) { return id == ada ? std::optional(actor) : personOf(id); };
                    for (const QueueKey& here : {frontDesk, onSite, experts}) {
                        for (const Row& row : table()) {
                            Row asked = row;
                            const bool opens = std::holds_alternative<OpenTicket>(row.command);
                            if (auto* open = std::get_if<OpenTicket>(&asked.command))
                                open->details.client = acme;
                            Ticket ticket = opens ? Ticket{} : ticketIn(here, acme, TicketId{1});
                            // Somebody else has it, so the actor is nowhere involved.
                            ticket.placement.assignee = opens ? PersonId{} : ben;
                            const bool pair = std::ranges::any_of(
                                row.needs, [](const auto& need) { return need.second == At::Other; });
                            const Ticket other = pair ? ticketIn(experts, acme, TicketId{2}) : Ticket{};
                            const Context context{book, dawn, actor, people, other};

                            bool may = serves.empty() || serves.front() == acme;
                            may &= opens || tableGives(book.grants(), actor, Right::See, here);
                            for (const auto& [right, at] : row.needs) {
                                const QueueKey queue = at == At::Here ? here : at == At::There ? network : experts;
                                may &= tableGives(book.grants(), actor, right, queue);
                            }
                            may &= !pair || tableGives(book.grants(), actor, Right::See, experts);
                            const auto decision = decide(ticket, asked.command, context);
                            const bool kept = !decision && isOfRights(decision.error());
                            INFO(row.name << " by " << toWord(role).data() << " in " << here.value.toStdString());
                            REQUIRE(kept == !may);
                            (may ? allowed : refused)++;
                        }
                    }
                }
            }
        }
    }
    // Both happen often, or the test tests nothing.
    CHECK(allowed > 500);
    CHECK(refused > 2000);
}

TEST_CASE("A requester may do nothing with any command on another's ticket", "[rights]")
{
    const Playbook book = playbook();
    for (const Row& row : table()) {
        const bool opens = std::holds_alternative<OpenTicket>(row.command);
        for (const StateType state : {StateType::Open, StateType::Resolved, StateType::Closed}) {
            Ticket ticket = opens ? Ticket{} : ticketIn(frontDesk, acme, TicketId{1});
            ticket.progress.type = state;
            const Context context{book, dawn, *personOf(olga), personOf, ticketIn(experts, acme, TicketId{2})};
            const auto decision = decide(ticket, row.command, context);
            INFO(row.name);
            REQUIRE_FALSE(decision);
            const bool speaks = opens || std::holds_alternative<ReceiveMessage>(row.command);
            CHECK(decision.error().reason == (speaks ? Reason::NotStaff : Reason::NoSuchTicket));
        }
    }
}

TEST_CASE("On their own ticket a requester writes and attaches and when it is resolved reopens and rates and no more",
          "[rights]")
{
    const Playbook book = playbook();
    for (const StateType state : {StateType::Open, StateType::Resolved}) {
        std::set<QString> allowed;
        for (const Row& row : table()) {
            const bool opens = std::holds_alternative<OpenTicket>(row.command);
            Ticket ticket = opens ? Ticket{} : ticketIn(frontDesk, acme, TicketId{1});
            ticket.progress.type = state;
            const Context context{book, dawn, *personOf(mia), personOf, ticketIn(experts, acme, TicketId{2})};
            if (decide(ticket, row.command, context))
                allowed.insert(QString::fromUtf8(row.name));
        }
        std::set<QString> expected{QStringLiteral("log a message"), QStringLiteral("attach")};
        if (state == StateType::Resolved)
            expected.insert({QStringLiteral("reopen"), QStringLiteral("rate")});
        CHECK(allowed == expected);
    }
}

TEST_CASE("A requester asks for themselves alone and says nothing of who does it where and how pressing that is",
          "[rights]")
{
    const Playbook book = playbook();
    const Context context{book, dawn, *personOf(mia), personOf, {}};
    OpenTicket open;
    open.details.subject = QStringLiteral("No sound");
    open.details.requester = mia;
    open.urgency = Urgency{1};
    REQUIRE(decide({}, open, context));
    const auto refuses = [&](auto change) {
        OpenTicket other = open;
        change(other);
        const auto decision = decide({}, other, context);
        return !decision && decision.error().reason == Reason::NotStaff;
    };
    CHECK(refuses([](OpenTicket& one) { one.details.requester = noah; }));
    CHECK(refuses([](OpenTicket& one) { one.details.requester = {}; }));
    CHECK(refuses([](OpenTicket& one) { one.details.client = ClientId{77}; }));
    CHECK(refuses([](OpenTicket& one) { one.queue = network; }));
    CHECK(refuses([](OpenTicket& one) { one.assignee = ada; }));
    CHECK(refuses([](OpenTicket& one) { one.impact = Impact{1}; }));
    CHECK(refuses([](OpenTicket& one) { one.details.tags = QStringList{QStringLiteral("vip")}; }));
    SECTION("and so does a member of staff who acts as one")
    {
        Context colleague = context;
        colleague.actor = actingAs(Capacity::Requester, *personOf(ada));
        CHECK_FALSE(decide({}, open, colleague));
        open.details.requester = ada;
        CHECK(decide({}, open, colleague));
        CHECK(decide(ticketIn(frontDesk, acme, TicketId{1}), AddNote{QStringLiteral("x")}, colleague).error().reason ==
              Reason::NoSuchTicket);
    }
}

TEST_CASE("Who has a ticket or watches it sees it and writes notes wherever it is", "[rights]")
{
    Playbook book = playbook();
    book.rights = {{Role::Technician, GrantPlace::OwnQueues, {}, {Right::Read}}};
    const Person actor = actorOf(Role::Technician, {frontDesk}, {});
    Ticket ticket = ticketIn(network, acme, TicketId{1});
    CHECK(permissionOn(actor, Right::See, ticket, book).ground == Ground::OtherQueue);
    ticket.placement.assignee = ada;
    for (const Right right : {Right::See, Right::Read, Right::Note})
        CHECK(permissionOn(actor, right, ticket, book).ground == Ground::Involved);
    CHECK_FALSE(permissionOn(actor, Right::Reply, ticket, book).allowed());

    SECTION("but not for a client they do not work for")
    {
        CHECK(permissionOn(actorOf(Role::Technician, {frontDesk}, {brio}), Right::See, ticket, book).ground ==
              Ground::OtherClient);
    }
    SECTION("and so does who was asked for advice until the answer is there")
    {
        ticket.placement.assignee = {};
        ticket.company.consults.push_back({ConsultId{1}, frontDesk, ben, QStringLiteral("Why?"), {}, {}});
        CHECK(permissionOn(actor, Right::Note, ticket, book).ground == Ground::Involved);
        ticket.company.consults.front().answer = QStringLiteral("Because.");
        CHECK_FALSE(permissionOn(actor, Right::Note, ticket, book).allowed());
    }
}

TEST_CASE("Who has left may do nothing", "[rights]")
{
    Person actor = actorOf(Role::Administrator, {frontDesk}, {});
    actor.left = true;
    const Ticket ticket = ticketIn(frontDesk, acme, TicketId{1});
    for (const Right right : allValues<Right>())
        CHECK(permissionOn(actor, right, ticket, playbook()).ground == Ground::HasLeft);
    const Context context{playbook(), dawn, actor, personOf, {}};
    CHECK(decide(ticket, AddNote{QStringLiteral("Hello")}, context).error().reason == Reason::MayNotSignIn);
}

TEST_CASE("A ticket is not moved to a client its mover does not work for", "[rights]")
{
    const Person actor = actorOf(Role::Supervisor, {frontDesk}, {acme});
    const Ticket ticket = ticketIn(frontDesk, acme, TicketId{1});
    const Playbook book = playbook();
    const Context context{book, dawn, actor, personOf, {}};
    EditTicket edit;
    edit.patch.client = brio;
    CHECK(decide(ticket, edit, context).error().reason == Reason::ClientNotServed);
}

TEST_CASE("Nobody names a requester of a client they do not work for also where the ticket is for one they do",
          "[rights]")
{
    const Playbook book = playbook();
    const PersonId theirs{99};
    const auto people = [&](PersonId id) -> std::optional<Person> {
        if (id != theirs)
            return personOf(id);
        Person person;
        person.id = theirs;
        person.client = brio;
        return person;
    };
    OpenTicket open;
    open.details.subject = QStringLiteral("No sound");
    open.details.requester = theirs;
    open.details.client = acme;
    EditTicket edit;
    edit.patch.requester = theirs;
    const Ticket ticket = ticketIn(frontDesk, acme, TicketId{1});
    for (const auto& serves : {std::vector{acme}, {acme, brio}}) {
        const Context context{book, dawn, actorOf(Role::Supervisor, {frontDesk}, serves), people, {}};
        for (const Decision& decision : {decide({}, open, context), decide(ticket, edit, context)}) {
            const bool kept = !decision && decision.error().reason == Reason::ClientNotServed;
            CHECK(kept == (serves.size() == 1));
        }
    }
}

TEST_CASE("A reply is held back while its writer has not seen what came meanwhile", "[rights][collision]")
{
    Ticket ticket = ticketIn(frontDesk, acme, TicketId{1});
    const Playbook book = playbook();
    const Context context{book, dawn, *personOf(ada), personOf, {}};
    const auto add = [&](MessageKind kind, PersonId author) {
        ticket.messages.push_back({MessageId{std::ssize(ticket.messages) + 1}, kind, author, Channel::Mail,
                                   QStringLiteral("Words"), dawn, CommandId{1}, false});
    };
    add(MessageKind::Received, mia);
    const Reply reply{QStringLiteral("Restart it."), MessageId{1}};
    REQUIRE(decide(ticket, reply, context));
    add(MessageKind::Note, ben);
    CHECK(decide(ticket, reply, context));
    add(MessageKind::Reply, ada);
    CHECK(decide(ticket, reply, context));
    add(MessageKind::Reply, ben);
    const auto held = decide(ticket, reply, context);
    REQUIRE_FALSE(held);
    CHECK(held.error().reason == Reason::AnsweredSince);
    CHECK(held.error().details.first() == QLatin1String("4"));
    CHECK(decide(ticket, Reply{reply.body, MessageId{4}}, context));
    CHECK(decide(ticket, Reply{reply.body, {}}, context));
}

TEST_CASE("Two people who edit different fields both keep their words and of the same field the second is asked",
          "[rights][collision]")
{
    Ticket ticket = ticketIn(frontDesk, acme, TicketId{1});
    const Playbook book = playbook();
    const Context context{book, dawn, *personOf(ada), personOf, {}};
    EditTicket edit;
    edit.patch.subject = QStringLiteral("Mine");
    edit.seen.subject = ticket.details.subject;
    edit.seen.asset = ticket.details.asset;
    ticket.details.asset = QStringLiteral("Theirs");
    REQUIRE(decide(ticket, edit, context));
    ticket.details.subject = QStringLiteral("Theirs");
    const auto asked = decide(ticket, edit, context);
    REQUIRE_FALSE(asked);
    CHECK(asked.error().reason == Reason::FieldsChanged);
    CHECK(asked.error().details == QStringList{QStringLiteral("subject")});
    // Both wrote the same.
    edit.patch.subject = ticket.details.subject;
    edit.patch.asset = QStringLiteral("Mine");
    edit.seen.asset = ticket.details.asset;
    CHECK(decide(ticket, edit, context));
}
