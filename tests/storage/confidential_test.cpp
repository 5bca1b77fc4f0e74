// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What only some may look at: who may, that each look is recorded first, and that the text is nowhere else.
#include "core/desk/publicticket.h"
#include "core/desk/sealed.h"
#include "core/journal/codec.h"
#include "core/storage/movestore.h"
#include "core/storage/openstore.h"
#include "core/ticket/apply.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString label = QStringLiteral("Router password");
const QString secret = QStringLiteral("Qwx7-Zanzibar-Vortex");
constexpr ConfidentialId first{1};

/// A desk where technicians see what is confidential in their own queues, with one such text on a ticket of the front
/// desk.
class Vault : public TestDesk
{
public:
    Vault()
    {
        Playbook book = *must(store().playbook());
        book.rights = defaultGrants();
        book.rights.push_back({Role::Technician, GrantPlace::OwnQueues, {}, {Right::SeeVault}});
        must(desk().publish(book, {}, admin));
        ticketId = openTicket(QStringLiteral("The router is locked"));
        must(confide(anna));
    }

    Done<Receipt> confide(PersonId actor, const QString& text = secret)
    {
        return desk().confide({makeCommandId(), ticketId, AddConfidential{label, {}}, actor, {}}, text);
    }
    Done<QString> reveal(PersonId actor, ConfidentialId entry = first) { return desk().reveal(ticketId, entry, actor); }
    [[nodiscard]] int looks()
    {
        const auto history = must(store().history(ticketId));
        return static_cast<int>(std::ranges::count_if(
            history, [](const JournalEntry& entry) { return entry.is<ConfidentialShown>() != nullptr; }));
    }
    [[nodiscard]] QString hash() { return ticket(ticketId).work.confidential.at(0).sha256; }
    [[nodiscard]] bool isSound()
    {
        const auto findings = must(store().verify({}));
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.check.toStdString() << ": " << finding.what.toStdString());
        return findings.empty();
    }
    [[nodiscard]] RedactionWish wish()
    {
        RedactionWish wish;
        wish.ticket = ticketId;
        wish.file = hash();
        return wish;
    }

    TicketId ticketId;
};

Reason reasonOf(const DeskError& error)
{
    return std::get<Refusal>(error).reason;
}

} // namespace

TEST_CASE("A confidential text is shown to who may see it and the look stands in the journal", "[confidential]")
{
    Vault desk;
    CHECK(desk.ticket(desk.ticketId).work.confidential.at(0).label == label);
    CHECK(must(desk.reveal(desk.anna)) == secret);
    CHECK(must(desk.reveal(desk.boss)) == secret);
    CHECK(desk.looks() == 2);
    const JournalEntry look = must(desk.store().history(desk.ticketId)).back();
    REQUIRE(look.is<ConfidentialShown>());
    CHECK(look.is<ConfidentialShown>()->entry == first);
    CHECK(look.cause.actor == desk.boss);
    CHECK(desk.isSound());
    const QString poem = QStringLiteral(" two\nlines – with ümlauts and \U0001F511 ");
    must(desk.confide(desk.anna, poem));
    CHECK(must(desk.reveal(desk.anna, ConfidentialId{2})) == poem);
}

TEST_CASE("Who may not see confidential texts neither adds nor is shown one and leaves no trace", "[confidential]")
{
    Vault desk;
    const auto journal = must(desk.store().history(desk.ticketId));
    // Ben works in another queue, Mia is the one who needs help.
    for (const PersonId wrong : {desk.ben, desk.mia, desk.robot}) {
        CHECK_FALSE(desk.reveal(wrong));
        CHECK_FALSE(desk.confide(wrong));
    }
    CHECK(reasonOf(desk.reveal(desk.ben).error()) == Reason::NoRight);
    CHECK(reasonOf(desk.reveal(desk.anna, ConfidentialId{2}).error()) == Reason::NoSuchConfidential);
    CHECK(reasonOf(desk.confide(desk.anna, QStringLiteral(" \n")).error()) == Reason::TextMissing);
    CHECK(must(desk.store().history(desk.ticketId)) == journal);
}

TEST_CASE("The right counts in the queue where the ticket is now", "[confidential]")
{
    Vault desk;
    HandoffPacket packet;
    for (const PacketPart part : allValues<PacketPart>())
        packet[part] = QStringLiteral("words");
    desk.order(desk.ticketId, EscalateTicket{network, packet}, desk.boss);
    CHECK_FALSE(desk.reveal(desk.anna));
    CHECK(must(desk.reveal(desk.ben)) == secret);
}

TEST_CASE("A confidential text is in no event and no reading of the store", "[confidential]")
{
    Vault desk;
    must(desk.reveal(desk.anna));
    for (const JournalEntry& entry : must(desk.store().history(desk.ticketId)))
        CHECK_FALSE(encode(entry.event).contains("Zanzibar"));
    CHECK(must(desk.store().search(QStringLiteral("Zanzibar"), 10)).empty());
    CHECK(must(desk.store().search(QStringLiteral("Qwx7"), 10)).empty());
    CHECK(must(desk.store().similar(secret, {}, 10)).empty());
    // Not even under its hash, as a file.
    CHECK(desk.store().file(desk.hash()).error().fault == StorageFault::Missing);
    must(desk.desk().submit({makeCommandId(),
                             desk.ticketId,
                             AttachFile{QStringLiteral("a.txt"), QStringLiteral("text/plain"), desk.hash(), 1},
                             desk.anna,
                             {}}));
    CHECK(desk.store().file(desk.hash()).error().fault == StorageFault::Missing);
    const auto own = must(desk.store().publicTicket(desk.ticketId));
    REQUIRE(own);
    for (const PublicItem& item : own->items)
        CHECK_FALSE(item.text.contains(label));
}

TEST_CASE("A hash known from one ticket opens nothing on another", "[confidential]")
{
    Vault desk;
    const TicketId other = desk.openTicket(QStringLiteral("Mine"));
    desk.order(other, AddConfidential{label, desk.hash()}, desk.anna);
    const auto text = desk.desk().reveal(other, first, desk.anna);
    REQUIRE_FALSE(text);
    CHECK(reasonOf(text.error()) == Reason::NoSuchConfidential);
}

TEST_CASE("Two texts that are alike have hashes that are not", "[confidential]")
{
    CHECK(sealed(secret, TicketId{1}) != sealed(secret, TicketId{1}));
    CHECK(unsealed(sealed(secret, TicketId{1}), TicketId{1}) == secret);
    CHECK_FALSE(unsealed(sealed(secret, TicketId{1}), TicketId{2}));
    CHECK_FALSE(unsealed(secret.toUtf8(), TicketId{1}));
}

TEST_CASE("No table but that of the files says a confidential text", "[confidential][file]")
{
    Vault desk;
    must(desk.reveal(desk.anna));
    must(desk.store().rebuild({}));
    desk.close();
    QStringList where;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(desk.path());
        REQUIRE(database.open());
        for (const QString& table : database.tables()) {
            QSqlQuery rows(QStringLiteral("SELECT * FROM \"%1\"").arg(table), database);
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column) {
                    if (rows.value(column).toByteArray().toLower().contains("zanzibar"))
                        where.append(table);
                }
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    CHECK(where == QStringList{QStringLiteral("file")});
    desk.open();
}

TEST_CASE("A confidential entry that was taken back or merged away stays with its ticket", "[confidential]")
{
    Vault desk;
    SECTION("an undo takes the entry back")
    {
        must(desk.reveal(desk.anna));
        // The look itself cannot be undone, so it is the adding that is.
        must(desk.desk().undo(must(desk.desk().lastOrder(desk.ticketId, desk.anna)), desk.anna));
        CHECK(desk.ticket(desk.ticketId).work.confidential.empty());
        CHECK(reasonOf(desk.reveal(desk.anna).error()) == Reason::NoSuchConfidential);
        const auto left = confidedIn(must(desk.store().history(desk.ticketId)));
        REQUIRE(left.size() == 1);
        RedactionWish wish;
        wish.ticket = desk.ticketId;
        wish.file = left.front().sha256;
        CHECK(must(desk.desk().redact(wish, QStringLiteral("Not needed"), desk.boss)).files == 1);
    }
    SECTION("after a merge it is shown on the ticket it was confided to")
    {
        const TicketId target = desk.openTicket(QStringLiteral("The same router"));
        desk.order(desk.ticketId, MergeTicket{}, desk.boss, target);
        CHECK(desk.ticket(target).work.confidential.empty());
        CHECK(must(desk.reveal(desk.anna)) == secret);
        CHECK(reasonOf(desk.confide(desk.anna).error()) == Reason::AlreadyMerged);
        desk.order(desk.ticketId, UnmergeTicket{}, desk.boss, target);
        CHECK(must(desk.reveal(desk.anna)) == secret);
    }
    CHECK(desk.isSound());
    must(desk.store().rebuild({}));
    CHECK(desk.isSound());
}

TEST_CASE("A redacted confidential entry is gone for good and the chain still holds", "[confidential]")
{
    Vault desk;
    // An undo keeps the parts that it put back.
    const auto work = desk.order(desk.ticketId, LogWork{5, {}}, desk.anna);
    must(desk.desk().undo(work.command, desk.anna));
    must(desk.reveal(desk.anna));
    CHECK(reasonOf(desk.desk().redact(desk.wish(), QStringLiteral("Old"), desk.anna).error()) == Reason::NoRight);
    const RedactionWish wish = desk.wish();
    const RedactionPlan plan = must(desk.desk().planRedaction(wish, desk.boss));
    CHECK(plan.files == 1);
    CHECK(must(desk.desk().redact(wish, QStringLiteral("Old"), desk.boss)) == plan);

    CHECK(desk.ticket(desk.ticketId).work.confidential ==
          std::vector{ConfidentialEntry{first, QString(redactedMark), {}}});
    CHECK(reasonOf(desk.reveal(desk.anna).error()) == Reason::NoSuchConfidential);
    for (const JournalEntry& entry : must(desk.store().history(desk.ticketId)))
        CHECK_FALSE(encode(entry.event).contains(label.toUtf8()));
    const auto transaction = must(desk.store().begin());
    CHECK_FALSE(transaction->file(wish.file));
    CHECK(desk.looks() == 1);
}

TEST_CASE("Redaction looks into no confidential text so that nobody can guess one by it", "[confidential]")
{
    Vault desk;
    RedactionWish wish;
    wish.ticket = desk.ticketId;
    wish.text = secret;
    CHECK(reasonOf(desk.desk().planRedaction(wish, desk.boss).error()) == Reason::NothingToRedact);
}

TEST_CASE("An erased person takes the confidential entries of their tickets along", "[confidential]")
{
    Vault desk;
    OpenTicket open;
    open.details.subject = QStringLiteral("My mailbox");
    open.details.requester = desk.mia;
    desk.ticketId = desk.order({}, open, desk.anna).ticket;
    must(desk.confide(desk.anna));
    const QString hash = desk.hash();
    RedactionWish wish;
    wish.person = desk.mia;
    must(desk.desk().redact(wish, QStringLiteral("As asked"), desk.boss));
    {
        const auto transaction = must(desk.store().begin());
        CHECK_FALSE(transaction->file(hash));
    }
    CHECK(reasonOf(desk.reveal(desk.boss).error()) == Reason::NoSuchConfidential);
    CHECK(desk.isSound());
}

TEST_CASE("A copy of the store keeps what was confided and a lost text is found", "[confidential][file]")
{
    Vault desk;
    const QString copy = desk.pathOf(QStringLiteral("copy.store"));
    must(desk.store().backup(copy, {}));
    const auto store = must(openStore(copy));
    Desk there(*store, [&] { return desk.now(); });
    CHECK(must(there.reveal(desk.ticketId, first, desk.anna)) == secret);
    desk.close();
    tamper(desk.path(), "DELETE FROM file");
    desk.open();
    const auto findings = must(desk.store().verify({}));
    CHECK(std::ranges::any_of(findings, [](const Finding& finding) { return finding.check == u"file"; }));
    // Nothing is shown, so nothing is recorded.
    CHECK_FALSE(desk.reveal(desk.anna));
    CHECK(desk.looks() == 0);
}
