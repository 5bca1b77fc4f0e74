// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmapping.h"
#include "tests/exchange/csvtesting.h"

#include <QFile>
#include <rapidcheck.h>

using namespace tierdesk;

namespace {

const QByteArray smallest = R"({"name": "x", "ticket": {"externalId": "{id}", "subject": "{title}"}})";

FieldError errorIn(const QByteArray& document)
{
    const Result<ImportMapping, FieldError> mapping = parseMapping(document);
    return mapping ? FieldError{} : mapping.error();
}

/// The smallest mapping with one more key, at the top or among the fields of the ticket.
FieldError errorAtTop(const QByteArray& member)
{
    return errorIn(QByteArray(smallest).replace("\"name\"", member + ", \"name\""));
}

FieldError errorInTicket(const QByteArray& member)
{
    return errorIn(QByteArray(smallest).replace("\"subject\"", member + ", \"subject\""));
}

rc::Gen<TextSource> anyText()
{
    const auto text = rc::gen::element(QStringLiteral("{a}"), QStringLiteral("{b c} {{x}} {d}"),
                                       QStringLiteral("fixed"), QStringLiteral("{#row}"));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(text), [](const std::vector<QString>& choices) {
        return TextSource{QStringList(choices.begin(), choices.end())};
    });
}

template <class T>
ValueMap<T> anyMap(const rc::Gen<T>& value)
{
    ValueMap<T> map;
    map.from = *anyText();
    if (!map.from.isEmpty()) {
        for (const QString& word : {QStringLiteral("New"), QStringLiteral("a.b"), QStringLiteral("Ä")}) {
            if (*rc::gen::arbitrary<bool>())
                map.known[word] = *value;
        }
    }
    if (*rc::gen::arbitrary<bool>())
        map.otherwise = *value;
    return map;
}

ImportMapping anyMapping()
{
    ImportMapping mapping;
    mapping.name = QStringLiteral("m");
    mapping.source.separator = *rc::gen::element<std::optional<char16_t>>(std::nullopt, u'\0', u'\t', u';');
    mapping.source.quote = *rc::gen::element<std::optional<char16_t>>(std::nullopt, u'\0', u'"');
    mapping.rows = *rc::gen::element(RowShape::Ticket, RowShape::Event);
    mapping.times = {{QStringLiteral("iso"), QStringLiteral("d.M.yyyy")}, QStringLiteral("Europe/Oslo")};
    mapping.tiers = {{{QStringLiteral(" 2nd$"), {2}}}, {*rc::gen::inRange(0, 5)}};
    MappedFields& ticket = mapping.ticket;
    ticket.externalId = {{QStringLiteral("{id}")}};
    ticket.subject = {{QStringLiteral("{title}"), QStringLiteral("none")}};
    ticket.changedAt = {{QStringLiteral("{at}")}};
    ticket.requester = *anyText();
    ticket.tags.assign(2, {{QStringLiteral("{a}")}});
    ticket.kind = anyMap(rc::gen::element(TicketKind::Incident, TicketKind::Change));
    ticket.impact = anyMap(rc::gen::element(Impact{1}, Impact{3}));
    ticket.state = anyMap(rc::gen::element(MappedState{StateType::New, Assignment::Person},
                                           MappedState{StateType::PendingVendor, Assignment::Nobody}));
    return mapping;
}

} // namespace

TEST_CASE("a mapping written and parsed is the same mapping")
{
    REQUIRE(rc::check([] {
        const ImportMapping mapping = anyMapping();
        const Result<ImportMapping, FieldError> parsed = parseMapping(toDocument(mapping));
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(*parsed == mapping);
    }));
}

TEST_CASE("texts are made of columns and what stands between them")
{
    using Kind = TextPiece::Kind;
    REQUIRE(parseText(QStringLiteral("{ Sub\n Status } of {{{id}}}, {#row}")) ==
            std::vector<TextPiece>{{Kind::Column, QStringLiteral("Sub Status")},
                                   {Kind::Literal, QStringLiteral(" of {")},
                                   {Kind::Column, QStringLiteral("id")},
                                   {Kind::Literal, QStringLiteral("}, ")},
                                   {Kind::RowNumber, QStringLiteral("#row")}});
    for (const char* bad : {"{", "}", "{}", "{ }", "a {b", "a} b", "{a{b}"})
        REQUIRE_FALSE(parseText(QString::fromLatin1(bad)).has_value());
}

TEST_CASE("the smallest mapping needs a name and what tells tickets apart and a subject")
{
    REQUIRE(errorIn(smallest) == FieldError{});
    REQUIRE(errorIn(R"({"ticket": {"externalId": "{id}", "subject": "{title}"}})").path == QStringLiteral("name"));
    REQUIRE(errorIn(R"({"name": "x", "ticket": {"subject": "{title}"}})").path == QStringLiteral("ticket.externalId"));
    REQUIRE(errorIn(R"({"name": "x", "ticket": {"externalId": "{id}"}})").path == QStringLiteral("ticket.subject"));
    REQUIRE(errorIn("[]").expected == QStringLiteral("an object"));
}

TEST_CASE("a document that is no JSON is refused naming the line")
{
    REQUIRE(errorIn("{\n\"name\": \"x\",\n\"ticket\": }\n").path == QStringLiteral("line 3"));
    REQUIRE(errorIn("").path == QStringLiteral("line 1"));
}

TEST_CASE("what a mapping says wrongly is named by its place")
{
    struct Case
    {
        QByteArray top;
        QByteArray inTicket;
        const char* path;
    };
    const auto sample = GENERATE(values<Case>({
        {R"("colour": 1)", "", "colour"},
        {R"("rows": "rows")", "", "rows"},
        {R"("rows": "event")", "", "ticket.changedAt"},
        {R"("missing": "?")", "", "missing"},
        {R"("source": {"separator": ";;"})", "", "source.separator"},
        {R"("source": {"seperator": ";"})", "", "source.seperator"},
        {R"("source": {"encoding": 8})", "", "source.encoding"},
        {R"("times": {"formats": ["d/M/yyyy"]})", "", "times.zone"},
        {R"("times": {"formats": ["d/M"], "zone": "UTC"})", "", "times.formats[0]"},
        {R"json("tiers": {"rules": [{"match": "a", "tier": 1}, {"match": "(", "tier": 2}]})json", "",
         "tiers.rules[1].match"},
        {R"("tiers": {"rules": [{"match": "a", "teir": 1}]})", "", "tiers.rules[0].teir"},
        {R"("tiers": {"otherwise": 5})", "", "tiers.otherwise"},
        {"", R"("subjct": "{a}")", "ticket.subjct"},
        {"", R"("queue": "{a")", "ticket.queue"},
        {"", R"("queue": ["{a}", ""])", "ticket.queue[1]"},
        {"", R"("queue": 7)", "ticket.queue"},
        {"", R"("openedAt": "{a}")", "times.formats"},
        {"", R"("kind": "bug")", "ticket.kind"},
        {"", R"("kind": {"from": "{a}", "map": {"B": "bug"}})", "ticket.kind.map.B"},
        {"", R"("kind": {"from": "{a}", "map": {}, "else": "incident"})", "ticket.kind.else"},
        {"", R"("impact": {"from": "{a}", "map": {"High": 0}})", "ticket.impact.map.High"},
        {"", R"("impact": {"from": "{a}"})", "ticket.impact.map"},
        {"", R"("state": {"from": "{a}", "map": {"M": "merged"}})", "ticket.state.map.M"},
        {"", R"("state": {"from": "{a}", "map": {"M": {"type": "open", "assignee": "me"}}})",
         "ticket.state.map.M.assignee"},
        {"", R"("state": {"from": "{a}", "map": {}, "otherwise": "opened"})", "ticket.state.otherwise"},
        {"", R"("tags": ["{a}", "{"])", "ticket.tags[1]"},
    }));
    CAPTURE(sample.top.toStdString(), sample.inTicket.toStdString());
    const FieldError error = sample.top.isEmpty() ? errorInTicket(sample.inTicket) : errorAtTop(sample.top);
    REQUIRE(error.path == QString::fromLatin1(sample.path));
    REQUIRE_FALSE(error.expected.isEmpty());
}
