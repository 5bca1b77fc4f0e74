// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter box offers while somebody types. A bar in a line marks the cursor.
#include "core/desk/filtercompletion.h"
#include "tests/core/rows.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const Playbook book = playbook();

FilterNames names()
{
    return {book,
            [](const QString& begin) {
                std::vector<Person> found;
                std::ranges::copy_if(people(), std::back_inserter(found), [&](const Person& person) {
                    return person.name.startsWith(begin, Qt::CaseInsensitive);
                });
                return found;
            },
            [](const QString&) { return std::vector{Client{ClientId{1}, text("North Wind")}}; },
            [](const QString&) { return QStringList{text("vip")}; }};
}

std::vector<FilterCompletion> at(const char* marked)
{
    QString line = text(marked);
    const auto cursor = line.indexOf(QLatin1Char('|'));
    line.remove(cursor, 1);
    return completeFilter(line, static_cast<int>(cursor), names());
}

QStringList textsAt(const char* marked)
{
    QStringList texts;
    for (const FilterCompletion& completion : at(marked))
        texts.append(completion.text);
    return texts;
}

/// The line after the first completion was taken.
QString taken(const char* marked)
{
    QString line = text(marked).remove(QLatin1Char('|'));
    const auto found = at(marked);
    REQUIRE_FALSE(found.empty());
    return line.replace(found.front().from, found.front().length, found.front().text);
}

QStringList list(const char* spaced)
{
    return text(spaced).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("fields are offered by how they begin")
{
    CHECK(textsAt("ti|") == list("tier: state:pending-timer"));
    CHECK(textsAt("ow|") == list("owner:"));
    CHECK(textsAt("c|") == list("client: category: channel: created: changed:"));
    CHECK(textsAt("-ta|") == list("-tag:"));
    CHECK(textsAt("priority|") == list("priority: priority<= priority>= priority< priority>"));
    CHECK(textsAt("|").size() == 12);
    CHECK(textsAt("printer |").size() == 12);
    CHECK(textsAt("xyz|").isEmpty());
}

TEST_CASE("queues and states are offered by their own names too")
{
    CHECK(textsAt("netw|") == list("queue:network"));
    CHECK(textsAt("The desk|") == list("queue:desk"));
    CHECK(textsAt("reso|") == list("resolved: state:resolved"));
    CHECK(textsAt("form|").isEmpty());
}

TEST_CASE("values are offered by key and by name and without those that are gone")
{
    CHECK(textsAt("queue:a|") == list("apps"));
    CHECK(textsAt("queue:The|").contains(text("network")));
    CHECK_FALSE(textsAt("queue:|").contains(text("former")));
    CHECK(textsAt("tier:Tier|") == list("0 1 2 3 4"));
    CHECK(textsAt("state:o|") == list("open"));
    CHECK(textsAt("priority<=|") == list("1 2 3 4 none"));
    CHECK(textsAt("priority:hi|") == list("1"));
    CHECK(textsAt("kind:|") == list("incident service-request problem change"));
    CHECK(textsAt("assignee:m|") == list("me mia"));
    CHECK(textsAt("category:print|") == list("printer"));
    CHECK(textsAt("service:|") == list("printing"));
    CHECK(textsAt("client:nor|") == QStringList{text("\"North Wind\"")});
    CHECK(textsAt("tag:v|") == list("vip"));
    CHECK(textsAt("created:3|") == list("3d"));
    CHECK(textsAt("handoff:|") == list("waiting"));
    CHECK(textsAt("queue:a,net|") == list("network"));
    CHECK(textsAt("nonsense:|").isEmpty());
    CHECK(at("queue:net|").front().name == text("The network"));
    CHECK(at("category:print|").front().name.endsWith(text("Printer")));
}

TEST_CASE("what is taken replaces just the part the cursor is in")
{
    CHECK(taken("que| state:open") == text("queue: state:open"));
    CHECK(taken("sta|:open x") == text("state:open x"));
    CHECK(taken("queue:ne| x") == text("queue:network x"));
    CHECK(taken("queue:a,ne|,b x") == text("queue:a,network,b x"));
    CHECK(taken("queue:\"The ne|\" x") == text("queue:network x"));
    CHECK(taken("client:|") == text("client:none"));
}

TEST_CASE("completion without anybody to ask offers what it knows")
{
    const FilterNames alone{book, {}, {}, {}};
    CHECK(completeFilter(text("assignee:"), 9, alone).size() == 2);
    CHECK(completeFilter(text("tag:"), 4, alone).empty());
    CHECK(completeFilter(text("queue:"), 6, alone, 3).size() == 3);
}

TEST_CASE("any line at any place is completed within the line")
{
    CHECK(rc::check("lines", [] {
        static const QStringList pieces{text("queue:"), text("tier"), text("<="), text("\""), text(","),
                                        text(" "),      text("-"),    text("me"), text("\\"), text("state:o")};
        QString line;
        for (int left = *rc::gen::inRange(0, 9); left > 0; --left)
            line += pieces.at(*rc::gen::inRange<qsizetype>(0, pieces.size()));
        const int cursor = *rc::gen::inRange(-1, static_cast<int>(line.size()) + 2);
        for (const FilterCompletion& completion : completeFilter(line, cursor, names())) {
            RC_ASSERT(completion.from >= 0);
            RC_ASSERT(completion.from + completion.length <= line.size());
            RC_ASSERT(!completion.text.isEmpty());
        }
    }));
}
