// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Between the tiers: whose a service is, what was not told, how often a ticket came back, and who chose wrongly.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace tierdesk::test;

namespace {

struct TwoTiers : Ctl
{
    TwoTiers()
    {
        init();
        as("anna", words(u"open Drops --requester Mia --service wireless --category net-wireless"));
    }

    QJsonObject as(const char* login, const QStringList& arguments) const
    {
        return done(QStringList{QStringLiteral("--as"), QString::fromUtf8(login)} + arguments);
    }
    void up() const { as("anna", words(u"escalate 1 --to network --symptom s --steps-tried t --ask a")); }
    void down() const { as("ben", words(u"return 1 --reason wrong-team --text no")); }
};

QJsonObject field(const QJsonObject& document, const char* name)
{
    return document.value(QString::fromUtf8(name)).toObject();
}

/// The line of a report's list that has that name.
QJsonObject line(const QJsonObject& report, const char* list, const char* name)
{
    for (const QJsonValue& one : report.value(QString::fromUtf8(list)).toArray()) {
        if (one.toObject().value(QStringLiteral("name")).toString() == QString::fromUtf8(name))
            return one.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("A ticket shows who owns its service and what its tier may do to it")
{
    const TwoTiers desk;
    const QJsonObject scope = field(desk.ticket(1), "scope");
    CHECK(scope.value(QStringLiteral("owner")).toString() == u"network");
    CHECK(scope.value(QStringLiteral("tier")).toInt() == 1);
    CHECK(scope.value(QStringLiteral("permitted")).toString() == u"look");
    CHECK(scope.value(QStringLiteral("hand_to")).toString() == u"network");
    CHECK(desk.run(u"show 1").out.contains("Owned by Network. Tier 1 may look; changes: hand to Network."));
    desk.up();
    CHECK(field(desk.ticket(1), "scope").value(QStringLiteral("permitted")).toString() == u"change");
    desk.done(u"edit 1 --service printing");
    CHECK(desk.run(u"show 1").out.contains("Tier 2 may look; changes: hand to Lumenpress copiers."));
}

TEST_CASE("What a standard wishes for and was not told is warned of and sent all the same")
{
    const TwoTiers desk;
    const QJsonObject receipt = desk.as("anna", words(u"escalate 1 --to network --symptom s --steps-tried t --ask a "
                                                      u"--exact-error e --articles none"));
    const QJsonArray warnings = receipt.value(QStringLiteral("warnings")).toArray();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.at(0).toObject() == QJsonObject{{QStringLiteral("warning"), QStringLiteral("wished")},
                                                   {QStringLiteral("parts"), QJsonArray{QStringLiteral("scope")}}});
    CHECK(desk.run(u"show 1").out.contains("Not told, though the standard asks for it: Who is affected."));
    desk.down();
    const Ran again = desk.run(u"--as anna escalate 1 --to network --symptom s --steps-tried t --ask a --scope all "
                               u"--exact-error e --articles none");
    CHECK(again.exit == 0);
    CHECK(again.err.contains(QStringLiteral("tierdeskctl: warning: The ticket was in Network (tier 2) already")));
    CHECK(again.err.contains(QStringLiteral("Another team's work: no")));
}

TEST_CASE("A security case goes to the experts with what their standard asks for")
{
    const TwoTiers desk;
    desk.as("anna", words(u"edit 1 --category security-phishing"));
    const QString refusal = desk.fails(3, u"--as anna escalate 1 --to identity-security --symptom s --ask a");
    CHECK(refusal.contains(QStringLiteral("Who is affected")));
    CHECK(!refusal.contains(QStringLiteral("Steps tried")));
    desk.as("anna", words(u"escalate 1 --to identity-security --symptom s --ask a --scope one"));
}

TEST_CASE("After two returns a technician asks a supervisor and who moved it a third time answers for it")
{
    const TwoTiers desk;
    const auto owner = [&] { return field(desk.ticket(1), "placement").value(QStringLiteral("owner")); };
    desk.up();
    desk.down();
    CHECK(owner().isNull());
    desk.up();
    CHECK(!owner().isNull());
    CHECK(eventKinds(desk.ticket(1)).count(QStringLiteral("owner-named")) == 1);
    desk.down();
    desk.up();
    CHECK(desk.fails(3, u"--as ben return 1 --reason wrong-team --text no").contains(QStringLiteral("supervisor")));
    desk.as("boss", words(u"return 1 --reason wrong-team --text enough"));
    CHECK(field(desk.ticket(1), "placement").value(QStringLiteral("returns")).toInt() == 3);
    CHECK(eventKinds(desk.ticket(1)).count(QStringLiteral("owner-named")) == 1);
}

TEST_CASE("Misroutes are reported against who chose and not against who returned")
{
    const TwoTiers desk;
    desk.up();
    desk.down();
    desk.up();
    desk.as("ben", words(u"accept 1"));
    const QJsonObject report = desk.done(u"report misroutes");
    CHECK(field(report, "all").value(QStringLiteral("chosen")).toInt() == 2);
    CHECK(field(report, "all").value(QStringLiteral("returned")).toInt() == 1);
    CHECK(field(report, "all").value(QStringLiteral("after_acceptance")).toInt() == 0);
    const QJsonArray senders = report.value(QStringLiteral("senders")).toArray();
    REQUIRE(senders.size() == 1);
    CHECK(senders.at(0).toObject().value(QStringLiteral("returned")).toInt() == 1);
    CHECK(line(report, "reasons", "Another team's work").value(QStringLiteral("returned")).toInt() == 1);
    CHECK(report.value(QStringLiteral("categories")).toArray().at(0).toObject().value(QStringLiteral("key")) ==
          QStringLiteral("net-wireless"));
    CHECK(report.value(QStringLiteral("rules")).toArray().isEmpty());
    const QByteArray text = desk.run(u"report misroutes").out;
    CHECK(text.contains("50.0%"));
    CHECK(text.contains("Another team's work"));
}
