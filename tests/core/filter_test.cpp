// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The query language of the filter box.
#include "core/desk/filterwords.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

FilterTerm is(FilterField field, QStringList values)
{
    return {field, FilterRelation::Is, std::move(values)};
}

QString oneOf(const QStringList& list)
{
    return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
}

QString anyWord()
{
    static const QStringList pieces{text("a"), text("Zoë"), text("net-2"), text("ü"), text("7"), text("."), text("/")};
    QString word;
    for (int left = *rc::gen::inRange(1, 4); left > 0; --left)
        word += oneOf(pieces);
    return word;
}

/// Any value that is not empty; quotes, commas and spaces among them.
QString anyValue()
{
    static const QStringList pieces{text(" "), text(","), text("\""), text("\\"),     text("<"),
                                    text(":"), text("x"), text("\n"), text("\u00a0"), text("-")};
    QString value;
    for (int left = *rc::gen::inRange(1, 5); left > 0; --left)
        value += oneOf(pieces);
    return value;
}

QString valueFor(FilterField field)
{
    if (field == FilterField::Created || field == FilterField::Changed)
        return QString::number(*rc::gen::inRange(0, 999)) + oneOf({text("m"), text("w")});
    if (isOrdered(field))
        return QString::number(*rc::gen::inRange(0, 9));
    const QStringList fixed = fixedValues(field);
    return fixed.isEmpty() ? anyValue() : oneOf(fixed);
}

FilterTerm anyTerm()
{
    FilterTerm term;
    term.field = *rc::gen::elementOf(std::vector<FilterField>{
        FilterField::Queue, FilterField::Tier, FilterField::State, FilterField::Priority, FilterField::Kind,
        FilterField::Assignee, FilterField::Client, FilterField::Tag, FilterField::Handoff, FilterField::Created});
    const int relations = isOrdered(term.field) ? 6 : 2;
    term.relation = static_cast<FilterRelation>(*rc::gen::inRange(0, relations));
    const bool compares = term.relation != FilterRelation::Is && term.relation != FilterRelation::IsNot;
    for (int left = compares ? 1 : *rc::gen::inRange(1, 4); left > 0; --left)
        term.values.append(valueFor(term.field));
    return term;
}

QString anyLine()
{
    static const QStringList pieces{text("queue:"), text("priority"), text("<="), text(">"), text(":"),  text("-"),
                                    text("\""),     text("\\"),       text(","),  text(" "), text("me"), text("3d"),
                                    text("state"),  text("created<"), text("x"),  text("é"), text("=")};
    QString line;
    for (int left = *rc::gen::inRange(0, 12); left > 0; --left)
        line += oneOf(pieces);
    return line;
}

} // namespace

TEST_CASE("a line of the filter box falls into terms and text")
{
    struct Row
    {
        const char* line;
        TicketFilter filter;
    };
    using enum FilterField;
    const Row row = GENERATE(from_range(std::vector<Row>{
        {"", {}},
        {"   ", {}},
        {"printer", {{}, text("printer")}},
        {"queue:network state:open printer",
         {{is(Queue, {text("network")}), is(State, {text("open")})}, text("printer")}},
        {"priority<=2", {{{Priority, FilterRelation::AtMost, {text("2")}}}, {}}},
        {"tier>=2", {{{Tier, FilterRelation::AtLeast, {text("2")}}}, {}}},
        {"created<3d", {{{Created, FilterRelation::LessThan, {text("3d")}}}, {}}},
        {"changed:>2w", {{{Changed, FilterRelation::MoreThan, {text("2w")}}}, {}}},
        {"priority=1", {{is(Priority, {text("1")})}, {}}},
        {"-tag:vip", {{{Tag, FilterRelation::IsNot, {text("vip")}}}, {}}},
        {"queue:a,b", {{is(Queue, {text("a"), text("b")})}, {}}},
        {"Queue:Network", {{is(Queue, {text("Network")})}, {}}},
        {"queue:\"Service desk\",b", {{is(Queue, {text("Service desk"), text("b")})}, {}}},
        {R"(tag:"say \"hi\"")", {{is(Tag, {text("say \"hi\"")})}, {}}},
        {"tag:\"not closed", {{is(Tag, {text("not closed")})}, {}}},
        {"\"two words\" text", {{}, text("\"two words\" text")}},
        {"a queue:b  c", {{is(Queue, {text("b")})}, text("a c")}},
        {"https://example.org 10:30 -x", {{}, text("https://example.org 10:30 -x")}},
        {"\"queue:b\"", {{}, text("\"queue:b\"")}},
        {"priority:none", {{is(Priority, {text("none")})}, {}}},
        {"handoff:waiting", {{is(Handoff, {text("waiting")})}, {}}},
    }));
    CAPTURE(row.line);
    const auto filter = parseFilter(text(row.line));
    REQUIRE(filter.has_value());
    CHECK(filter->text == row.filter.text);
    CHECK(filter->terms == row.filter.terms);
}

TEST_CASE("what is not understood is named with its place and what could stand there")
{
    struct Row
    {
        const char* line;
        int position;
        const char* word;
        const char* oneExpected;
    };
    const Row row = GENERATE(from_range(std::vector<Row>{
        {"state:open que:network", 11, "que:network", "queue:"},
        {"queue:", 6, "queue:", nullptr},
        {"queue:a,,b", 8, "queue:a,,b", nullptr},
        {"kind:", 5, "kind:", "incident"},
        {"kind:party", 5, "party", "problem"},
        {"x priority:high", 11, "high", "1"},
        {"tier<=x", 6, "x", "0"},
        {"created:soon", 8, "soon", "3d"},
        {"queue<=a", 0, "queue<=a", "queue:"},
        {"-priority<=2", 0, "-priority<=2", "priority:"},
        {"priority<=1,2", 12, "2", nullptr},
        {"handoff:sent", 8, "sent", "waiting"},
        {"channel:fax", 8, "fax", "phone"},
    }));
    CAPTURE(row.line);
    const auto filter = parseFilter(text(row.line));
    REQUIRE_FALSE(filter.has_value());
    CHECK(filter.error().position == row.position);
    CHECK(filter.error().word == text(row.word));
    CHECK(filter.error().expected.isEmpty() == (row.oneExpected == nullptr));
    if (row.oneExpected)
        CHECK(filter.error().expected.contains(text(row.oneExpected)));
}

TEST_CASE("a filter written out is read back the same")
{
    CHECK(rc::check("terms and words", [] {
        TicketFilter filter;
        for (int left = *rc::gen::inRange(0, 5); left > 0; --left)
            filter.terms.push_back(anyTerm());
        QStringList words;
        for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
            words.append(anyWord());
        filter.text = words.join(QLatin1Char(' '));
        const auto back = parseFilter(toText(filter));
        RC_LOG(toText(filter).toStdString());
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == filter);
    }));
    CHECK(toText({{}, text("queue:a")}) == text("\"queue:a\""));
}

TEST_CASE("any line is understood or refused with a place in it")
{
    CHECK(rc::check("lines", [] {
        const QString line = anyLine();
        RC_LOG(line.toStdString());
        const auto filter = parseFilter(line);
        if (filter) {
            RC_ASSERT(parseFilter(toText(*filter)).has_value());
            RC_ASSERT(*parseFilter(toText(*filter)) == *filter);
        } else {
            RC_ASSERT(filter.error().position >= 0);
            RC_ASSERT(filter.error().position <= line.size());
        }
    }));
}
