// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rights for what the front door does beside the commands on a ticket: each verb asked by somebody with
// the rights it needs and without each of them, by who works for another client, by a requester, and by who has left.
#include "core/ticket/rightsneeded.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

/// A desk with something of everything: all of it acme's.
class FullDesk : public TestDesk
{
public:
    FullDesk()
    {
        ticketId = openTicket(u8("The zeppelin leaks"));
        must(desk().confide({makeCommandId(), ticketId, AddConfidential{u8("Key"), {}}, boss, {}}, u8("1234")));
        DetailsPatch patch;
        patch.subject = u8("The zeppelin leaks badly");
        theirOrder = order(ticketId, EditTicket{patch}, boss).command;
        ownOrder = order(ticketId, AddNote{u8("Asked the pilot")}, anna).command;
        Article draft;
        draft.title = u8("Zeppelins");
        draft.resolution = u8("Patch them");
        draft.language = u8("en");
        draft.state = ArticleState::Validated;
        draft.readers = Readers::Public;
        article = must(desk().recordArticle(draft, boss)).id;
        conversation = must(desk().converse({}, {SayingKind::Words, u8("Zeppelin"), {}}, mia, words())).id;
        Person person = must(store().person(mia)).value();
        person.login = u8("mia");
        must(desk().recordPerson(person, boss));
    }

    [[nodiscard]] static ConversationWords words()
    {
        return {[](const AssistantReply& reply) { return QString(toWord(reply.kind)); },
                [](const Offer& offer) { return QString(toWord(offer.kind)); },
                u8("Asked"),
                u8("Assistant"),
                u8("Steps of %1:"),
                u8("left out"),
                u8("Read:")};
    }

    /// To technicians, everywhere. Administrators keep what it takes to change that.
    void give(std::vector<Right> rights)
    {
        Playbook book = *must(store().playbook());
        book.rights = {{Role::Technician, GrantPlace::Anywhere, {}, std::move(rights)},
                       {Role::Administrator, GrantPlace::Anywhere, {}, {Right::EditPlaybook, Right::EditPeople}}};
        must(desk().publish(book, {}, admin));
    }
    void giveAllBut(std::optional<Right> one = {})
    {
        std::vector<Right> rights;
        std::ranges::copy_if(allValues<Right>(), std::back_inserter(rights), [&](Right right) { return right != one; });
        give(std::move(rights));
    }
    Person person(PersonId id) { return must(store().person(id)).value(); }

    TicketId ticketId;
    CommandId theirOrder;
    CommandId ownOrder;
    ArticleId article;
    ConversationId conversation;
};

/// Empty when it was done.
using Refused = std::optional<Refusal>;

template <class T>
Refused refusalIn(const Done<T>& done)
{
    if (done)
        return {};
    const auto* refusal = std::get_if<Refusal>(&done.error());
    REQUIRE(refusal);
    return *refusal;
}

/// Whose it is that the verb is about.
enum class About { Desk, Acme, Own, Article };

struct Verb
{
    const char* name;
    About about;
    /// All of them; none: whoever may read the ticket or the article.
    std::vector<Right> needs;
    std::function<Refused(FullDesk&, PersonId)> act;
};

std::vector<Verb> verbs()
{
    return {
        {"take back one's own order",
         About::Acme,
         {},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().undo(d.ownOrder, who)); }},
        {"take back another's order",
         About::Acme,
         {Right::Edit},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().undo(d.theirOrder, who)); }},
        {"look at what is confidential",
         About::Acme,
         {Right::SeeVault},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().reveal(d.ticketId, ConfidentialId{1}, who)); }},
        {"take words out of a ticket",
         About::Acme,
         {Right::Redact},
         [](FullDesk& d, PersonId who) {
             return refusalIn(d.desk().redact({d.ticketId, u8("pilot"), {}, {}}, u8("Asked for"), who));
         }},
        {"look at what would be taken out",
         About::Acme,
         {Right::Redact},
         [](FullDesk& d, PersonId who) {
             return refusalIn(d.desk().planRedaction({d.ticketId, u8("pilot"), {}, {}}, who));
         }},
        {"forget a requester",
         About::Acme,
         {Right::Redact},
         [](FullDesk& d, PersonId who) {
             return refusalIn(d.desk().redact({{}, {}, {}, d.mia}, u8("Asked for"), who));
         }},
        {"forget a client",
         About::Acme,
         {Right::Redact},
         [](FullDesk& d, PersonId who) {
             return refusalIn(d.desk().redact({{}, {}, {}, {}, d.acme}, u8("Asked for"), who));
         }},
        {"write out what there is of a requester",
         About::Acme,
         {Right::SeeReports},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().recordExport(d.mia, {}, 1, who)); }},
        {"write out what there is of a client",
         About::Acme,
         {Right::SeeReports},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().recordExport({}, d.acme, 1, who)); }},
        {"copy the store",
         About::Acme,
         {Right::EditPlaybook},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().recordCopy(who)); }},
        {"change a requester",
         About::Acme,
         {Right::Edit},
         [](FullDesk& d, PersonId who) {
             Person mia = d.person(d.mia);
             mia.phone = u8("555");
             return refusalIn(d.desk().recordPerson(mia, who));
         }},
        {"change a client",
         About::Acme,
         {Right::Edit},
         [](FullDesk& d, PersonId who) {
             Client acme = must(d.store().client(d.acme)).value();
             acme.name += u8(" Ltd");
             return refusalIn(d.desk().recordClient(acme, who));
         }},
        {"give a requester a new password",
         About::Acme,
         {Right::EditPeople},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().resetPassword(d.mia, who, {})); }},
        {"change a colleague",
         About::Desk,
         {Right::EditPeople},
         [](FullDesk& d, PersonId who) {
             Person ben = d.person(d.ben);
             ben.phone = u8("555");
             return refusalIn(d.desk().recordPerson(ben, who));
         }},
        {"give a colleague a new password",
         About::Desk,
         {Right::EditPeople},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().resetPassword(d.ben, who, {})); }},
        {"write an article",
         About::Desk,
         {Right::EditArticles},
         [](FullDesk& d, PersonId who) {
             Article draft;
             draft.title = u8("Balloons");
             draft.resolution = u8("Tie them");
             draft.language = u8("en");
             return refusalIn(d.desk().recordArticle(draft, who));
         }},
        {"bring articles in",
         About::Desk,
         {Right::EditArticles},
         [](FullDesk& d, PersonId who) {
             Article draft;
             draft.title = u8("Balloons");
             draft.resolution = u8("Tie them");
             draft.language = u8("en");
             return refusalIn(d.desk().importArticles({draft}, u8("folder"), who));
         }},
        {"publish a playbook",
         About::Desk,
         {Right::EditPlaybook},
         [](FullDesk& d, PersonId who) { return refusalIn(d.desk().publish(*must(d.store().playbook()), {}, who)); }},
        {"remark on an article",
         About::Article,
         {},
         [](FullDesk& d, PersonId who) {
             return refusalIn(d.desk().remark({d.article, 1, Rating::Helpful, {}}, who));
         }},
        {"read an article",
         About::Article,
         {},
         [](FullDesk& d, PersonId who) {
             return refusalIn(d.desk().recordVisit({d.article, 1, {}, VisitOutcome::Solved}, {}, who));
         }},
        {"go on in another's conversation",
         About::Own,
         {},
         [](FullDesk& d, PersonId who) {
             return refusalIn(
                 d.desk().converse(d.conversation, {SayingKind::Words, u8("Balloon"), {}}, who, FullDesk::words()));
         }},
        {"rate in another's conversation",
         About::Own,
         {},
         [](FullDesk& d, PersonId who) {
             ConversationRated rating;
             rating.conversation = d.conversation;
             rating.turn = 1;
             return refusalIn(d.desk().rate(rating, who));
         }},
    };
}

/// Refused by who asks, and not by what is asked.
bool isOfRights(const Refusal& refusal)
{
    switch (refusal.reason) {
    case Reason::NoRight:
    case Reason::NotStaff:
    case Reason::MayNotSignIn:
    case Reason::ClientNotServed:
    case Reason::NoSuchTicket:
    case Reason::NoSuchArticle:
    case Reason::NoSuchConversation:
    case Reason::UnknownPerson:
        return true;
    default:
        return false;
    }
}

void isRefused(const Verb& verb, const Refused& refused)
{
    INFO(verb.name);
    REQUIRE(refused);
    INFO(toWord(refused->reason).data());
    CHECK(isOfRights(*refused));
}

} // namespace

TEST_CASE("Each verb of the desk is done with the rights that the table gives it and refused without one of them",
          "[rights]")
{
    for (const Verb& verb : verbs()) {
        INFO(verb.name);
        std::vector<Right> rights{Right::See, Right::Read};
        std::ranges::copy(verb.needs, std::back_inserter(rights));
        FullDesk desk;
        desk.give(std::move(rights));
        const Refused refused = verb.act(desk, desk.anna);
        if (verb.about == About::Own)
            isRefused(verb, refused);
        else
            CHECK_FALSE(refused);
        for (const Right need : verb.needs) {
            FullDesk without;
            without.giveAllBut(need);
            isRefused(verb, verb.act(without, without.anna));
        }
    }
}

TEST_CASE("With every right somebody who works for another client gets at nothing of this one", "[rights]")
{
    for (const Verb& verb : verbs()) {
        FullDesk desk;
        desk.giveAllBut();
        Person anna = desk.person(desk.anna);
        anna.serves = {desk.brio};
        must(desk.desk().recordPerson(anna, desk.admin));
        const Refused refused = verb.act(desk, desk.anna);
        INFO(verb.name);
        if (verb.about == About::Acme || verb.about == About::Own)
            isRefused(verb, refused);
        else
            CHECK_FALSE(refused);
    }
}

TEST_CASE("With every right for their role nobody who has left and no requester does what staff do", "[rights]")
{
    for (const Verb& verb : verbs()) {
        FullDesk desk;
        desk.giveAllBut();
        const Refused byRequester = verb.act(desk, desk.noah);
        INFO(verb.name);
        if (verb.about == About::Article)
            CHECK_FALSE(byRequester);
        else
            isRefused(verb, byRequester);
        Person anna = desk.person(desk.anna);
        anna.left = true;
        must(desk.desk().recordPerson(anna, desk.admin));
        isRefused(verb, verb.act(desk, desk.anna));
    }
}

TEST_CASE("Who works for some clients opens no others to a colleague or to themselves", "[rights]")
{
    FullDesk desk;
    desk.giveAllBut();
    Person anna = desk.person(desk.anna);
    anna.serves = {desk.brio};
    must(desk.desk().recordPerson(anna, desk.admin));
    for (const auto& serves : {std::vector<ClientId>{}, {desk.acme}, {desk.brio, desk.acme}}) {
        Person wider = anna;
        wider.serves = serves;
        const Refused refused = refusalIn(desk.desk().recordPerson(wider, desk.anna));
        REQUIRE(refused);
        CHECK(refused->reason == Reason::ClientNotServed);
        Person fresh;
        fresh.name = u8("New colleague");
        fresh.login = u8("new");
        fresh.role = Role::Technician;
        fresh.serves = serves;
        CHECK(refusalIn(desk.desk().recordPerson(fresh, desk.anna)));
    }
    Person ben = desk.person(desk.ben);
    ben.phone = u8("555");
    CHECK_FALSE(refusalIn(desk.desk().recordPerson(ben, desk.anna)));
    ben.serves = {desk.brio};
    CHECK_FALSE(refusalIn(desk.desk().recordPerson(ben, desk.anna)));
}
