// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/codec.h"
#include "core/storage/openstore.h"
#include "core/ticket/apply.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString card = QStringLiteral("4111 1111 1111 1111");
const QString why = QStringLiteral("A card number");

bool isSound(TestDesk& desk)
{
    const auto findings = must(desk.store().verify({}));
    for (const Finding& finding : findings)
        UNSCOPED_INFO(finding.check.toStdString() << ": " << finding.what.toStdString());
    return findings.empty();
}

} // namespace

TEST_CASE("A redacted text is gone from the ticket with its journal and the chain still holds", "[redaction]")
{
    TestDesk desk;
    const TicketId ticket = desk.openTicket(QStringLiteral("Card ") + card + QStringLiteral(" refused"));
    desk.order(ticket, AddNote{QStringLiteral("She read me ") + card}, desk.anna);
    EditTicket edit;
    edit.patch.description = card;
    desk.order(ticket, edit, desk.anna);
    const CommandId last = must(desk.desk().lastOrder(ticket, desk.anna));
    must(desk.desk().undo(last, desk.anna));
    const TicketId other = desk.openTicket(QStringLiteral("Untouched ") + card);
    RedactionWish wish;
    wish.ticket = ticket;
    wish.text = card;

    const RedactionPlan plan = must(desk.desk().planRedaction(wish, desk.boss));
    // The last is the undo, which keeps what it put back.
    CHECK(plan.entries == 4);
    CHECK(plan.messages == 1);
    const auto history = must(desk.store().history(ticket));
    REQUIRE(plan.places.size() == 4);
    for (const JournalEntry& entry : history) {
        const bool said = encode(entry.event).contains(card.toUtf8());
        CHECK(said == (std::ranges::find(plan.places, entry.version) != plan.places.end()));
    }
    CHECK(desk.ticket(ticket).details.subject.contains(card));
    CHECK(must(desk.desk().redact(wish, why, desk.boss)) == plan);

    CHECK(desk.ticket(ticket).details.subject == QLatin1String("Card [redacted] refused"));
    CHECK(desk.ticket(ticket).messages.front().body == QLatin1String("She read me [redacted]"));
    for (const JournalEntry& entry : must(desk.store().history(ticket)))
        CHECK_FALSE(encode(entry.event).contains(card.toUtf8()));
    CHECK(must(desk.store().rows(std::span(&ticket, 1))).front().subject == QLatin1String("Card [redacted] refused"));
    const auto hits = must(desk.store().search(QLatin1Char('"') + card + QLatin1Char('"'), 10));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().ticket == other);
    CHECK(isSound(desk));
    must(desk.store().rebuild({}));
    CHECK(isSound(desk));
    CHECK(desk.ticket(ticket).details.subject == QLatin1String("Card [redacted] refused"));

    SECTION("work on the ticket goes on")
    {
        desk.order(ticket, AddNote{QStringLiteral("Done")}, desk.anna);
        CHECK(isSound(desk));
    }
    SECTION("who redacted and why stands in the ticket")
    {
        const JournalEntry entry = must(desk.store().history(ticket)).back();
        REQUIRE(entry.is<ContentRedacted>());
        CHECK(entry.is<ContentRedacted>()->reason == why);
        CHECK(entry.cause.actor == desk.boss);
    }
    SECTION("a second time there is nothing to redact")
    {
        const auto again = desk.desk().redact(wish, why, desk.boss);
        REQUIRE_FALSE(again);
        CHECK(std::get<Refusal>(again.error()).reason == Reason::NothingToRedact);
    }
}

TEST_CASE("A look at what a redaction takes out waits for nobody who writes", "[redaction]")
{
    TestDesk desk;
    RedactionWish wish;
    wish.ticket = desk.openTicket(card);
    wish.text = card;
    RedactionWish whole;
    whole.person = desk.mia;
    const auto other = must(openStore(desk.path()));
    const auto writing = must(other->begin());
    CHECK(must(desk.desk().planRedaction(wish, desk.boss)).entries == 1);
    CHECK(must(desk.desk().planRedaction(whole, desk.boss)).entries > 0);
}

TEST_CASE("Redacting needs the right and a reason", "[redaction]")
{
    TestDesk desk;
    RedactionWish wish;
    wish.ticket = desk.openTicket(card);
    wish.text = card;
    CHECK(std::get<Refusal>(desk.desk().redact(wish, why, desk.anna).error()).reason == Reason::NoRight);
    CHECK(std::get<Refusal>(desk.desk().planRedaction(wish, desk.anna).error()).reason == Reason::NoRight);
    CHECK(std::get<Refusal>(desk.desk().redact(wish, QStringLiteral(" "), desk.boss).error()).reason ==
          Reason::ReasonMissing);
    CHECK(desk.ticket(wish.ticket).details.subject == card);
}

TEST_CASE("A redacted file is gone with its bytes unless another ticket holds it", "[redaction]")
{
    TestDesk desk;
    const TicketId ticket = desk.openTicket(QStringLiteral("A"));
    const TicketId other = desk.openTicket(QStringLiteral("B"));
    const auto attach = [&](TicketId to, const QByteArray& bytes) {
        must(desk.desk().attach(to, QStringLiteral("passport.png"), QStringLiteral("image/png"), bytes, desk.anna));
        return desk.ticket(to).work.files.back().sha256;
    };
    const QString alone = attach(ticket, "alone");
    const QString shared = attach(ticket, "shared");
    (void)attach(other, "shared");
    for (const QString& file : {alone, shared}) {
        RedactionWish wish;
        wish.ticket = ticket;
        wish.file = file;
        CHECK(must(desk.desk().redact(wish, why, desk.boss)).files == 1);
    }
    CHECK_FALSE(desk.store().file(alone));
    CHECK(must(desk.store().file(shared)) == "shared");
    for (const Attachment& file : desk.ticket(ticket).work.files)
        CHECK(file.name == redactedMark);
    CHECK(isSound(desk));
}

TEST_CASE("An erased person is nowhere in the journal and their tickets still count", "[redaction]")
{
    TestDesk desk;
    const Person mia = must(desk.store().person(desk.mia)).value();
    OpenTicket open;
    open.details.requester = desk.mia;
    open.details.subject = QStringLiteral("My heart pills are not in the post");
    open.details.description = QStringLiteral("I am ill");
    const TicketId ticket = desk.order({}, open, desk.anna).ticket;
    desk.order(ticket, AddNote{QStringLiteral("Called ") + mia.name + QStringLiteral(" at home")}, desk.anna);
    desk.order(ticket, ReceiveMessage{desk.mia, Channel::Mail, QStringLiteral("Thank you so much")}, desk.anna);
    must(desk.desk().attach(ticket, QStringLiteral("pills.jpg"), {}, "a picture", desk.anna));
    const TicketId other = desk.openTicket(QStringLiteral("Not hers"));
    desk.order(other, AddNote{QStringLiteral("As with ") + mia.name}, desk.anna);
    RedactionWish wish;
    wish.person = desk.mia;

    const RedactionPlan plan = must(desk.desk().planRedaction(wish, desk.boss));
    CHECK(std::ranges::find(plan.tickets, ticket) != plan.tickets.end());
    CHECK(must(desk.store().person(desk.mia))->name == mia.name);
    CHECK(must(desk.desk().redact(wish, QStringLiteral("She asked for it"), desk.boss)) == plan);

    const Person erased = must(desk.store().person(desk.mia)).value();
    CHECK_FALSE(erased.name.contains(mia.name));
    CHECK(erased.email.isEmpty());
    CHECK(erased.client == mia.client);
    CHECK(must(desk.store().findPeople(mia.name, PeopleKind::Anyone, 10)).empty());
    const Ticket left = desk.ticket(ticket);
    CHECK(left.details.subject == redactedMark);
    CHECK(left.details.requester == desk.mia);
    CHECK(left.work.files.front().sha256.isEmpty());
    for (const JournalEntry& entry : must(desk.store().history(ticket))) {
        for (const QString& gone :
             {mia.name, QStringLiteral("pills"), QStringLiteral("Thank you"), QStringLiteral("I am ill")})
            CHECK_FALSE(QString::fromUtf8(encode(entry.event)).contains(gone));
    }
    CHECK(isSound(desk));
    must(desk.store().rebuild({}));
    CHECK(isSound(desk));
}

namespace {

/// A ticket of acme on which everybody writes something that is to go: "boiler".
TicketId tellOfBoiler(TestDesk& desk)
{
    OpenTicket open;
    open.details.requester = desk.mia;
    open.details.client = desk.acme;
    open.details.subject = QStringLiteral("The boiler is cold");
    open.details.description = QStringLiteral("Our boiler");
    open.details.asset = QStringLiteral("Boiler 7");
    open.details.tags = {QStringLiteral("boiler")};
    const TicketId ticket = desk.order({}, open, desk.anna).ticket;
    const QString words = QStringLiteral("About the boiler");
    for (const Command& command :
         {Command{AddNote{words}}, Command{Reply{words}}, Command{LogWork{5, words}}, Command{AddTask{words, {}}},
          Command{AskConsult{network, words}}, Command{AnswerConsult{ConsultId{1}, words}},
          Command{SetPending{StateType::PendingRequester, QStringLiteral("answer"), {}}}, Command{ResumeTicket{}},
          Command{InvolveManagement{desk.boss, words}},
          Command{TriageTicket{{}, {}, {}, {}, {}, PriorityOverride{Priority{1}, words}, {}}},
          Command{CancelTicket{words}}})
        desk.order(ticket, command, desk.boss);
    must(desk.desk().attach(ticket, QStringLiteral("boiler.jpg"), {}, "a picture", desk.anna));
    must(desk.desk().confide({makeCommandId(), ticket, AddConfidential{words, {}}, desk.boss, {}}, words));
    must(desk.desk().undo(desk.order(ticket, LogWork{6, words}, desk.anna).command, desk.anna));
    return ticket;
}

} // namespace

TEST_CASE("An erased client is nowhere in the journal and its tickets still count", "[redaction]")
{
    TestDesk desk;
    const QString acme = must(desk.store().client(desk.acme))->name;
    const Person mia = must(desk.store().person(desk.mia)).value();
    Person anna = must(desk.store().person(desk.anna)).value();
    anna.client = desk.acme;
    must(desk.desk().recordPerson(anna, desk.admin));
    const TicketId ticket = tellOfBoiler(desk);
    const Ticket before = desk.ticket(ticket);
    OpenTicket open;
    open.details.requester = desk.olga;
    open.details.client = desk.brio;
    open.details.subject = QStringLiteral("The boiler, as at ") + acme;
    const TicketId other = desk.order({}, open, desk.anna).ticket;
    RedactionWish wish;
    wish.client = desk.acme;

    const RedactionPlan plan = must(desk.desk().planRedaction(wish, desk.boss));
    CHECK(plan.people == 2);
    CHECK(plan.files == 2);
    CHECK(plan.mentionedIn == std::vector{other});
    CHECK(must(desk.store().client(desk.acme))->name == acme);
    CHECK(must(desk.desk().redact(wish, QStringLiteral("The contract has ended"), desk.boss)) == plan);

    CHECK(must(desk.store().client(desk.acme))->name.startsWith(QLatin1String("Erased client")));
    for (const PersonId person : {desk.mia, desk.noah})
        CHECK(must(desk.store().person(person))->left);
    CHECK_FALSE(must(desk.store().person(desk.olga))->left);
    CHECK(must(desk.store().person(desk.anna))->name == anna.name);
    for (const JournalEntry& entry : must(desk.store().history(ticket))) {
        const QString text = QString::fromUtf8(encode(entry.event));
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(QLatin1String("boiler"), Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(mia.name));
        const auto* changed = entry.is<StateChanged>();
        if (changed && changed->pending)
            CHECK(changed->pending->reason == QLatin1String("answer"));
    }
    for (const JournalEntry& entry : must(desk.store().history({})))
        CHECK_FALSE(QString::fromUtf8(encode(entry.event)).contains(acme));
    const Ticket after = desk.ticket(ticket);
    CHECK(after.triage.priority() == before.triage.priority());
    CHECK(after.progress.type == before.progress.type);
    CHECK(after.work.log.front().minutes == 5);
    CHECK(must(desk.store().search(QStringLiteral("boiler"), 10)).size() == 1);
    CHECK(desk.ticket(other).details.subject == open.details.subject);
    CHECK(isSound(desk));
    must(desk.store().rebuild({}));
    CHECK(isSound(desk));
    const auto entries = must(desk.store().auditTrail({}, desk.now(), 10));
    CHECK(entries.front().deskEvent<ContentRedacted>() != nullptr);
}

TEST_CASE("Erasing a client is refused where it is not known or named in the reason or not allowed", "[redaction]")
{
    TestDesk desk;
    const QString acme = must(desk.store().client(desk.acme))->name;
    const TicketId ticket = tellOfBoiler(desk);
    RedactionWish wish;
    wish.client = desk.acme;
    const auto reasonOf = [&](const QString& reason, PersonId actor) {
        const auto done = desk.desk().redact(wish, reason, actor);
        return done ? std::optional<Reason>() : std::get<Refusal>(done.error()).reason;
    };
    CHECK(reasonOf(why, desk.anna) == Reason::NoRight);
    CHECK(reasonOf(QStringLiteral("Wish of ") + acme, desk.boss) == Reason::ReasonNames);
    wish.client = ClientId{99};
    CHECK(reasonOf(why, desk.boss) == Reason::UnknownClient);
    wish = {};
    wish.person = desk.anna;
    CHECK(reasonOf(why, desk.boss) == Reason::StillWorksHere);
    CHECK(desk.ticket(ticket).details.asset == QLatin1String("Boiler 7"));
    CHECK(must(desk.store().client(desk.acme))->name == acme);
}

TEST_CASE("The reason for erasing somebody may not name them as a whole word", "[redaction]")
{
    TestDesk desk;
    Person mia = must(desk.store().person(desk.mia)).value();
    mia.login = QStringLiteral("tion");
    must(desk.desk().recordPerson(mia, desk.admin));
    RedactionWish wish;
    wish.person = desk.mia;
    for (const QString& reason :
         {QStringLiteral("Wish of ") + mia.name.toUpper(),
          QStringLiteral("By mail from <") + mia.email + QLatin1Char('>'), QStringLiteral("As Tion wants it")}) {
        INFO(reason.toStdString());
        const auto done = desk.desk().redact(wish, reason, desk.boss);
        REQUIRE_FALSE(done);
        CHECK(std::get<Refusal>(done.error()).reason == Reason::ReasonNames);
    }
    CHECK(must(desk.store().person(desk.mia))->name == mia.name);
    must(desk.desk().redact(wish, QStringLiteral("A request by regulation"), desk.boss));
}

TEST_CASE("The tickets of others that name an erased person are told and left", "[redaction]")
{
    TestDesk desk;
    const Person olga = must(desk.store().person(desk.olga)).value();
    const TicketId other = desk.openTicket(QStringLiteral("Like the one of ") + olga.name);
    RedactionWish wish;
    wish.person = desk.olga;
    CHECK(must(desk.desk().redact(wish, why, desk.boss)).mentionedIn == std::vector{other});
    CHECK(desk.ticket(other).details.subject.contains(olga.name));
}

TEST_CASE("A journal edited without a redaction that tells of it does not verify", "[redaction][file]")
{
    TestDesk desk;
    const TicketId ticket = desk.openTicket(QStringLiteral("Plain"));
    RedactionWish wish;
    wish.ticket = ticket;
    wish.text = QStringLiteral("Plain");
    must(desk.desk().redact(wish, why, desk.boss));
    const qint64 sequence = must(desk.store().history(ticket)).front().sequence;
    REQUIRE(isSound(desk));
    desk.close();
    tamper(desk.path(), "DROP TRIGGER journal_is_not_edited; "
                        "UPDATE journal SET payload = replace(payload, '[redacted]', 'Forged') WHERE sequence = " +
                            QByteArray::number(sequence));
    desk.open();
    const auto findings = must(desk.store().verify({}));
    CHECK(std::ranges::any_of(findings, [](const Finding& finding) { return finding.check == u"chain"; }));
}

TEST_CASE("Random desks stay sound through redactions and erasures", "[redaction]")
{
    for (const unsigned seed : {7U, 8U}) {
        RandomDesk desk;
        desk.takeMany(120, seed);
        for (std::size_t i = 0; i < desk.tickets().size(); i += 3) {
            RedactionWish wish;
            wish.ticket = desk.tickets()[i];
            wish.text = QStringLiteral("e");
            (void)desk.desk().redact(wish, why, desk.boss);
        }
        RedactionWish wish;
        wish.person = desk.mia;
        must(desk.desk().redact(wish, why, desk.admin));
        RedactionWish whole;
        whole.client = desk.brio;
        must(desk.desk().redact(whole, why, desk.admin));
        desk.takeMany(60, seed + 100);
        CHECK(isSound(desk));
        must(desk.store().rebuild({}));
        CHECK(isSound(desk));
    }
}

TEST_CASE("Who may not redact every ticket there is erases nobody by halves", "[redaction]")
{
    TestDesk desk;
    OpenTicket open;
    open.details.requester = desk.mia;
    open.details.subject = QStringLiteral("Seen by the boss");
    open.details.client = desk.acme;
    const TicketId seen = desk.order({}, open, desk.anna).ticket;
    open.details.subject = QStringLiteral("Of another client");
    open.details.client = desk.brio;
    desk.order({}, open, desk.anna);
    Person boss = must(desk.store().person(desk.boss)).value();
    boss.serves = {desk.acme};
    must(desk.desk().recordPerson(boss, desk.admin));
    const auto store = must(openStore(desk.path()));
    store->lookAs(desk.boss);
    Desk theirs(*store, [&] { return desk.now(); });
    RedactionWish wish;
    wish.person = desk.mia;
    for (const auto& done : {theirs.planRedaction(wish, desk.boss), theirs.redact(wish, why, desk.boss)}) {
        REQUIRE_FALSE(done);
        CHECK(std::get<Refusal>(done.error()).reason == Reason::NoRight);
    }
    CHECK(desk.ticket(seen).details.subject == QLatin1String("Seen by the boss"));
    wish.person = {};
    wish.ticket = seen;
    wish.text = QStringLiteral("boss");
    CHECK(must(theirs.redact(wish, why, desk.boss)).entries == 1);
}

TEST_CASE("Who may redact every ticket and read only some erases nobody by halves either", "[redaction]")
{
    TestDesk desk;
    OpenTicket open;
    open.details.requester = desk.mia;
    open.details.subject = QStringLiteral("In a queue of others");
    open.queue = network;
    const TicketId ticket = desk.order({}, open, desk.boss).ticket;
    Playbook book = *must(desk.store().playbook());
    book.rights = defaultGrants();
    book.rights[2] = {Role::Supervisor, GrantPlace::Anywhere, {}, {Right::Redact}};
    must(desk.desk().publish(book, {}, desk.admin));
    desk.store().lookAs(desk.boss);
    RedactionWish wish;
    wish.person = desk.mia;
    const auto done = desk.desk().redact(wish, why, desk.boss);
    REQUIRE_FALSE(done);
    CHECK(std::get<Refusal>(done.error()) == Refusal{Reason::NoRight, {}, {toWord(Right::Read)}});
    desk.store().lookAs({});
    CHECK(desk.ticket(ticket).details.subject == open.details.subject);
}
