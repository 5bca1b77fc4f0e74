// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs started from a ticket: whatever the ticket says, it stays one argument and no option.
#include "core/playbook/codec.h"
#include "core/playbook/defaultplaybook.h"
#include "core/playbook/launchline.h"
#include "tests/support/catch.h"

using namespace tierdesk;

namespace {

LaunchTemplate launch(QStringList arguments)
{
    return {QStringLiteral("k"), QStringLiteral("Name"), QStringLiteral("viewer"), std::move(arguments)};
}

LaunchFacts about(const QString& asset)
{
    return {{QStringLiteral("ticket.asset"), asset}, {QStringLiteral("ticket.number"), QStringLiteral("17")}};
}

Result<LaunchLine, LaunchRefusal> lineFor(const QString& argument, const QString& asset)
{
    return launchLine(launch({argument}), about(asset));
}

} // namespace

TEST_CASE("what a ticket says stays within its argument whatever it is")
{
    for (const char* hostile : {"a b",
                                "\"",
                                "'",
                                "a\" -evil \"",
                                "$(touch /tmp/x)",
                                "`touch /tmp/x`",
                                "; rm -rf ~",
                                "| sh",
                                "&& x",
                                "> /tmp/x",
                                "a\nb",
                                "%s%n%d",
                                "%PATH%",
                                "^&",
                                "\\",
                                "{ticket.number}",
                                "{requester.email}",
                                "*",
                                "~",
                                "ä 漢 \xf0\x9f\x96\xa8",
                                "\t"}) {
        const QString value = QStringLiteral("x") + QString::fromUtf8(hostile);
        CAPTURE(hostile);
        const auto line = launchLine(launch({QStringLiteral("--to={ticket.asset}!"), QStringLiteral("{ticket.asset}"),
                                             QStringLiteral("#{ticket.number}")}),
                                     about(value));
        REQUIRE(line.has_value());
        CHECK(line->program == QStringLiteral("viewer"));
        CHECK(line->arguments ==
              QStringList{QStringLiteral("--to=") + value + QStringLiteral("!"), value, QStringLiteral("#17")});
    }
}

TEST_CASE("a value that a program would take for an option is refused unless options have ended")
{
    const QString option = QStringLiteral("--exec=evil");
    const auto alone = lineFor(QStringLiteral("{ticket.asset}"), option);
    REQUIRE_FALSE(alone.has_value());
    CHECK(alone.error() == LaunchRefusal{LaunchFault::LooksLikeOption, QStringLiteral("ticket.asset")});
    CHECK_FALSE(lineFor(QStringLiteral("{ticket.asset}.example"), option).has_value());
    CHECK(lineFor(QStringLiteral("/v:{ticket.asset}"), option).has_value());
    const auto ended = launchLine(launch({QStringLiteral("--"), QStringLiteral("{ticket.asset}")}), about(option));
    REQUIRE(ended.has_value());
    CHECK(ended->arguments.back() == option);
}

TEST_CASE("a value that cannot be an argument is refused and says which")
{
    const QString name = QStringLiteral("ticket.asset");
    const QString argument = QStringLiteral("/v:{ticket.asset}");
    const auto faultOf = [&](const QString& value) {
        const auto line = lineFor(argument, value);
        REQUIRE_FALSE(line.has_value());
        CHECK(line.error().detail == name);
        return line.error().fault;
    };
    CHECK(faultOf(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) == LaunchFault::NotAnArgument);
    CHECK(faultOf(QString(QChar(0xd800))) == LaunchFault::NotAnArgument);
    CHECK(faultOf(QString(100'000, QLatin1Char('x'))) == LaunchFault::TooLong);
    CHECK(faultOf(QString()) == LaunchFault::NothingSaid);
    CHECK(faultOf(QStringLiteral("  ")) == LaunchFault::NothingSaid);
    const auto unknown = lineFor(QStringLiteral("{ticket.secret}"), QStringLiteral("x"));
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error() == LaunchRefusal{LaunchFault::UnknownPlaceholder, QStringLiteral("ticket.secret")});
    CHECK(launchLine({}, {}).error().fault == LaunchFault::NoProgram);
}

TEST_CASE("within an address a value is one part of it")
{
    const auto line = lineFor(QStringLiteral("mailto:{url:ticket.asset}?subject=[{url:ticket.number}]"),
                              QStringLiteral("a@b.example?attach=/etc/passwd&bcc=evil #x"));
    REQUIRE(line.has_value());
    CHECK(line->arguments.front() ==
          QStringLiteral("mailto:a%40b.example%3Fattach%3D%2Fetc%2Fpasswd%26bcc%3Devil%20%23x?subject=[17]"));
}

TEST_CASE("braces that are no placeholder stay as they are")
{
    CHECK(lineFor(QStringLiteral("a{b"), QStringLiteral("x"))->arguments.front() == QStringLiteral("a{b"));
    CHECK(placeholdersIn(QStringLiteral("{a}{url:b} {c")) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}

TEST_CASE("the playbook keeps its programs and one from before has none")
{
    Playbook playbook = defaultPlaybook();
    REQUIRE(playbook.launches.size() == 2);
    CHECK(parsePlaybook(toDocument(playbook)) == playbook);
    playbook.launches.clear();
    const QByteArray old = toDocument(playbook);
    CHECK_FALSE(old.contains("launches"));
    CHECK(parsePlaybook(old)->launches.empty());
}
