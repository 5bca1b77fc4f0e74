// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every ticket verb through the real program.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace tierdesk::test;

namespace {

QJsonValue at(const QJsonObject& document, const char* section, const char* field)
{
    return document.value(QString::fromUtf8(section)).toObject().value(QString::fromUtf8(field));
}

QString stateType(const Ctl& ctl, int number)
{
    return at(ctl.ticket(number), "progress", "type").toString();
}

/// A store with one ticket of Mia's, opened by anna.
struct OneTicket : Ctl
{
    OneTicket()
    {
        init();
        done({QStringLiteral("--as"), QStringLiteral("anna"), QStringLiteral("open"), QStringLiteral("VPN drops"),
              QStringLiteral("--requester"), QStringLiteral("Mia"), QStringLiteral("--text"),
              QStringLiteral("Every ten minutes.")});
    }

    QJsonObject as(const char* login, const QStringList& arguments, const QByteArray& input = {}) const
    {
        return done(QStringList{QStringLiteral("--as"), QString::fromUtf8(login)} + arguments, input);
    }
};

const QStringList escalation = words(u"escalate 1 --to network --symptom drops --exact-error none --environment home "
                                     u"--steps-tried restart --hypothesis rekey --ask look");

} // namespace

TEST_CASE("A ticket is opened with all that is known of it")
{
    const Ctl ctl;
    ctl.init();
    const QJsonObject receipt =
        ctl.done(u"open Slow --requester Mia --kind service-request --channel chat --category hardware-laptop --asset "
                 u"NB-1 --tag slow,old --tag slow --impact 2 --urgency 3 --queue service-desk --assignee anna "
                 u"--external-id X-7 --text why");
    CHECK(receipt.value(QStringLiteral("ticket")).toInt() == 1);
    const QJsonObject ticket = ctl.ticket(1);
    CHECK(at(ticket, "details", "subject").toString() == u"Slow");
    CHECK(at(ticket, "details", "description").toString() == u"why");
    CHECK(at(ticket, "details", "kind").toString() == u"service-request");
    CHECK(at(ticket, "details", "channel").toString() == u"chat");
    CHECK(at(ticket, "details", "category").toString() == u"hardware-laptop");
    CHECK(at(ticket, "details", "tags").toArray() == QJsonArray{QStringLiteral("slow"), QStringLiteral("old")});
    CHECK(at(ticket, "details", "external_id").toString() == u"X-7");
    CHECK(at(ticket, "triage", "impact").toInt() == 2);
    CHECK(!at(ticket, "placement", "assignee").isNull());
    CHECK(at(ticket, "progress", "type").toString() == u"open");
    CHECK(ctl.done(u"show X-7").value(QStringLiteral("ticket")).toInt() == 1);
}

TEST_CASE("Texts come from a word or standard input or a file")
{
    const OneTicket desk;
    desk.as("anna", words(u"note 1 short"));
    desk.as("anna", words(u"note 1 -"), "two\nlines\n");
    desk.write(QStringLiteral("letter.txt"), "from a file");
    desk.as("anna", words(u"reply 1 --file letter.txt"));
    const QJsonArray messages = desk.ticket(1).value(QStringLiteral("messages")).toArray();
    REQUIRE(messages.size() == 3);
    CHECK(messages.at(0).toObject().value(QStringLiteral("body")).toString() == u"short");
    CHECK(messages.at(1).toObject().value(QStringLiteral("body")).toString() == u"two\nlines");
    CHECK(messages.at(2).toObject().value(QStringLiteral("body")).toString() == u"from a file");
    CHECK(messages.at(2).toObject().value(QStringLiteral("kind")).toString() == u"reply");
    desk.fails(2, u"reply 1 --file nowhere.txt");
}

TEST_CASE("A ticket is edited and triaged and its priority set against the matrix and back")
{
    const OneTicket desk;
    desk.as("anna", words(u"edit 1 --subject Tunnel --tag vpn"));
    desk.as("anna", words(u"triage 1 --impact 1 --urgency 1 --category net-remote-access"));
    CHECK(desk.ticket(1).value(QStringLiteral("priority")).toInt() == 1);
    desk.as("anna", words(u"triage 1 --priority 3 --because calm"));
    CHECK(desk.ticket(1).value(QStringLiteral("priority")).toInt() == 3);
    CHECK(at(desk.ticket(1), "triage", "computed").toInt() == 1);
    desk.as("anna", words(u"triage 1 --priority 0"));
    CHECK(desk.ticket(1).value(QStringLiteral("priority")).toInt() == 1);
    CHECK(at(desk.ticket(1), "details", "subject").toString() == u"Tunnel");
    desk.fails(2, u"edit 1");
    desk.fails(3, u"triage 1 --priority 2");
    desk.fails(3, u"triage 1 --category no-such-category");
}

TEST_CASE("A ticket is claimed and assigned and taken back and owned")
{
    const OneTicket desk;
    desk.as("anna", words(u"claim 1"));
    desk.as("anna", words(u"assign 1 ben"));
    desk.as("anna", words(u"unassign 1"));
    desk.as("anna", words(u"owner 1 me"));
    CHECK(at(desk.ticket(1), "placement", "assignee").isNull());
    CHECK(!at(desk.ticket(1), "placement", "owner").isNull());
    desk.fails(3, u"assign 1 Mia");
    desk.fails(3, u"assign 1 Nobody");
    desk.fails(3, u"unassign 1");
}

TEST_CASE("An escalation without the parts it needs is refused by naming them")
{
    const OneTicket desk;
    const QString words = desk.fails(3, u"escalate 1 --to network --symptom drops");
    CHECK(words.contains(QStringLiteral("steps"), Qt::CaseInsensitive));
    CHECK(words.contains(QStringLiteral("ask"), Qt::CaseInsensitive));
    CHECK(!words.contains(QStringLiteral("symptom"), Qt::CaseInsensitive));
    desk.fails(2, u"escalate 1 --symptom drops");
    desk.fails(3, u"escalate 1 --to no-such-queue --symptom a");
}

TEST_CASE("A ticket goes up with a packet and is accepted and comes back with a reason")
{
    const OneTicket desk;
    desk.as("anna", escalation);
    CHECK(at(desk.ticket(1), "placement", "place").toObject().value(QStringLiteral("queue")).toString() == u"network");
    CHECK(at(desk.ticket(1), "placement", "assignee").isNull());
    desk.as("ben", words(u"accept 1"));
    const QJsonObject handoff = at(desk.ticket(1), "placement", "handoff").toObject();
    CHECK(handoff.value(QStringLiteral("accepted")).toBool());
    CHECK(handoff.value(QStringLiteral("packet")).toObject().value(QStringLiteral("steps_tried")).toString() ==
          u"restart");
    desk.fails(3, u"return 1 --reason no-such-reason --text x");
    desk.as("ben", words(u"return 1 --reason incomplete --text which-client"));
    CHECK(at(desk.ticket(1), "placement", "returns").toInt() == 1);
    desk.fails(3, u"return 1 --reason incomplete --text again");
}

TEST_CASE("A packet comes from a file and options replace its parts")
{
    const OneTicket desk;
    desk.write(QStringLiteral("packet.json"),
               R"({"symptom":"from file","steps-tried":"a","hypothesis":"b","ask":"c","exact-error":"d"})");
    desk.as("anna", words(u"escalate 1 --to network --packet packet.json --ask mine"));
    const QJsonObject packet =
        at(desk.ticket(1), "placement", "handoff").toObject().value(QStringLiteral("packet")).toObject();
    CHECK(packet.value(QStringLiteral("symptom")).toString() == u"from file");
    CHECK(packet.value(QStringLiteral("ask")).toString() == u"mine");
    desk.write(QStringLiteral("packet.json"), "[1]");
    desk.fails(2, u"escalate 1 --to network --packet packet.json");
}

TEST_CASE("What is said on a ticket stands in it with who and how")
{
    const OneTicket desk;
    desk.as("anna", words(u"reply 1 hello"));
    desk.as("anna", words(u"contact 1 called --channel phone"));
    desk.as("anna", words(u"receive 1 still-broken --channel mail"));
    desk.as("anna", words(u"consult 1 network why"));
    desk.as("ben", words(u"answer 1 because"));
    desk.as("anna", words(u"manage 1 boss --reason slow"));
    const QJsonObject ticket = desk.ticket(1);
    const QJsonArray messages = ticket.value(QStringLiteral("messages")).toArray();
    REQUIRE(messages.size() == 3);
    CHECK(messages.at(2).toObject().value(QStringLiteral("kind")).toString() == u"received");
    const QJsonObject consult = at(ticket, "company", "consults").toArray().at(0).toObject();
    CHECK(consult.value(QStringLiteral("answer")).toString() == u"because");
    CHECK(at(ticket, "company", "notices").toArray().size() == 1);
    desk.fails(3, u"manage 1 anna --reason slow");
    desk.fails(2, u"answer 1 again");
}

TEST_CASE("A ticket waits and goes on and is resolved and closed and reopened and cancelled")
{
    const OneTicket desk;
    desk.as("anna", words(u"claim 1"));
    desk.as("anna", words(u"pending 1 --type requester --reason answer"));
    CHECK(stateType(desk, 1) == u"pending-requester");
    desk.as("anna", words(u"resume 1"));
    desk.as("anna", words(u"pending 1 --type timer --reason appointment --until 3d"));
    CHECK(stateType(desk, 1) == u"pending-timer");
    desk.as("anna", words(u"resume 1"));
    desk.as("anna", words(u"resolve 1 --code solved --text rekeyed"));
    desk.as("anna", words(u"close 1"));
    CHECK(stateType(desk, 1) == u"closed");
    desk.as("anna", words(u"reopen 1 --reason again"));
    CHECK(at(desk.ticket(1), "progress", "reopens").toInt() == 1);
    desk.as("anna", words(u"cancel 1 --reason withdrawn"));
    CHECK(stateType(desk, 1) == u"cancelled");
    desk.fails(3, u"resolve 1 --code solved --text x");
    desk.fails(3, u"pending 1 --type timer --reason answer --until 2001-01-01");
    desk.fails(2, u"pending 1 --type weather --reason answer");
    desk.fails(2, u"pending 1 --until someday");
}

TEST_CASE("Two tickets are merged and taken apart and linked and split")
{
    const OneTicket desk;
    desk.as("anna", words(u"open Same --requester Mia"));
    desk.as("anna", words(u"merge 2 1"));
    CHECK(stateType(desk, 2) == u"merged");
    desk.as("anna", words(u"receive 2 to-the-target"));
    CHECK(desk.ticket(1).value(QStringLiteral("messages")).toArray().size() == 1);
    desk.as("anna", words(u"unmerge 2 --messages 1"));
    CHECK(stateType(desk, 2) == u"new");
    CHECK(desk.ticket(2).value(QStringLiteral("messages")).toArray().size() == 1);
    desk.as("anna", words(u"link 2 1 --kind duplicate-of"));
    CHECK(at(desk.ticket(1), "company", "links").toArray().size() == 1);
    desk.as("anna", words(u"unlink 2 1 --kind duplicate-of"));
    CHECK(at(desk.ticket(1), "company", "links").toArray().isEmpty());
    const QJsonObject split = desk.as("anna", words(u"split 2 --messages 1 --subject Other"));
    CHECK(split.value(QStringLiteral("touched")).toArray().size() == 2);
    CHECK(at(desk.ticket(3), "details", "subject").toString() == u"Other");
    desk.fails(3, u"merge 1 1");
    desk.fails(3, u"unlink 1 2");
    desk.fails(2, u"link 1 2 --kind friends");
}

TEST_CASE("Watchers and tasks and time and files gather around a ticket")
{
    const OneTicket desk;
    desk.as("anna", words(u"watcher add 1"));
    desk.as("anna", words(u"watcher add 1 ben"));
    desk.as("anna", words(u"watcher remove 1 me"));
    desk.as("anna", words(u"task add 1 measure --assignee ben"));
    desk.as("ben", words(u"task tick 1 1"));
    desk.as("ben", words(u"task tick 1 1 --open"));
    desk.as("anna", words(u"work 1 25 measured"));
    desk.write(QStringLiteral("log.txt"), "line one\n");
    desk.as("anna", words(u"attach 1 log.txt"));
    const QJsonObject ticket = desk.ticket(1);
    CHECK(at(ticket, "company", "watchers").toArray().size() == 1);
    const QJsonObject task = at(ticket, "work", "tasks").toArray().at(0).toObject();
    CHECK(!task.value(QStringLiteral("done")).toBool(true));
    CHECK(at(ticket, "work", "log").toArray().at(0).toObject().value(QStringLiteral("minutes")).toInt() == 25);
    const QJsonObject file = at(ticket, "work", "files").toArray().at(0).toObject();
    CHECK(file.value(QStringLiteral("media_type")).toString() == u"text/plain");
    CHECK(file.value(QStringLiteral("bytes")).toInt() == 9);
    desk.fails(3, u"work 1 -- -5");
    desk.fails(3, u"task tick 1 9");
    desk.fails(2, u"attach 1 nowhere.bin");
}

TEST_CASE("Undo takes back my last order or the one named and says no when there is none")
{
    const OneTicket desk;
    desk.as("anna", words(u"claim 1"));
    const QJsonObject triaged = desk.as("anna", words(u"triage 1 --impact 1 --urgency 1"));
    desk.as("anna", words(u"note 1 hm"));
    desk.as("anna", {QStringLiteral("undo"), QStringLiteral("1"), QStringLiteral("--command"),
                     triaged.value(QStringLiteral("command")).toString()});
    CHECK(desk.ticket(1).value(QStringLiteral("priority")).isNull());
    desk.as("anna", words(u"undo 1"));
    CHECK(desk.ticket(1)
              .value(QStringLiteral("messages"))
              .toArray()
              .at(0)
              .toObject()
              .value(QStringLiteral("withdrawn"))
              .toBool());
    desk.as("anna", words(u"undo 1"));
    CHECK(at(desk.ticket(1), "placement", "assignee").isNull());
    desk.fails(3, u"--as ben undo 1");
}

TEST_CASE("A dry run shows what would happen and changes nothing")
{
    const OneTicket desk;
    const QJsonObject shown = desk.as("anna", words(u"claim 1 --dry-run"));
    CHECK(!shown.value(QStringLiteral("done")).toBool(true));
    CHECK(eventKinds(shown).contains(QStringLiteral("ticket-assigned")));
    CHECK(desk.ticket(1).value(QStringLiteral("version")).toInt() == 1);
    const Ran text = desk.run(u"--as anna claim 1 --dry-run");
    CHECK(text.exit == 0);
    CHECK(text.out.startsWith("Nothing was changed."));
}

TEST_CASE("Each order is one command in the journal and its receipt names it")
{
    const OneTicket desk;
    const QJsonObject receipt = desk.as("anna", words(u"claim 1"));
    const QString command = receipt.value(QStringLiteral("command")).toString();
    CHECK(receipt.value(QStringLiteral("done")).toBool());
    int found = 0;
    for (const QJsonValue& event : desk.ticket(1).value(QStringLiteral("events")).toArray())
        found += event.toObject().value(QStringLiteral("command")).toString() == command ? 1 : 0;
    CHECK(found == eventKinds(receipt).size());
    CHECK(found == 2);
}

TEST_CASE("Routing stays within a tier")
{
    const OneTicket desk;
    CHECK(desk.fails(3, u"route 1 network").contains(QStringLiteral("tier"), Qt::CaseInsensitive));
    desk.fails(3, u"route 1 service-desk");
    desk.as("anna", escalation);
    const QJsonArray queues = desk.done(u"queues").value(QStringLiteral("queues")).toArray();
    QString other;
    for (const QJsonValue& queue : queues) {
        const QJsonObject object = queue.toObject();
        if (object.value(QStringLiteral("tier")).toInt() == 2 &&
            object.value(QStringLiteral("queue")).toString() != u"network")
            other = object.value(QStringLiteral("queue")).toString();
    }
    REQUIRE(!other.isEmpty());
    desk.as("ben", {QStringLiteral("route"), QStringLiteral("1"), other});
    CHECK(at(desk.ticket(1), "placement", "hops").toInt() == 2);
}
