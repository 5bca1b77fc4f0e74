// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/defaultplaybook.h"
#include "core/playbook/diff.h"
#include "core/playbook/sections.h"
#include "tests/support/catch.h"

using namespace tierdesk;

namespace {

/// "changed queues › network › name"
std::vector<std::string> told(const Playbook& before, const Playbook& after)
{
    std::vector<std::string> lines;
    for (const Difference& one : differences(before, after))
        lines.push_back((toWord(one.kind) + QLatin1Char(' ') + pathText(one)).toStdString());
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("two playbooks that say the same differ in nothing whatever their versions")
{
    Playbook after = defaultPlaybook();
    after.version = 9;
    CHECK(differences(defaultPlaybook(), after).empty());
    CHECK(changedSections(defaultPlaybook(), after).isEmpty());
}

TEST_CASE("a change is told at its place with what was there before")
{
    const Playbook before = defaultPlaybook();
    Playbook after = before;
    after.queues[1].name = QStringLiteral("Wires");
    const auto found = differences(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == DifferenceKind::Changed);
    CHECK(found[0].path == QStringList{QStringLiteral("queues"), before.queues[1].key.value, QStringLiteral("name")});
    CHECK(found[0].before == before.queues[1].name);
    CHECK(found[0].after == QStringLiteral("Wires"));
    CHECK(changedSections(before, after) == QStringList{QStringLiteral("queues")});
}

TEST_CASE("an entry that came first leaves the others what they were")
{
    const Playbook before = defaultPlaybook();
    Playbook after = before;
    Category category;
    category.key = CategoryKey{QStringLiteral("drones")};
    category.name = QStringLiteral("Drones");
    after.categories.insert(after.categories.begin(), category);
    CHECK(told(before, after) == Lines{"added categories › drones"});
    CHECK(told(after, before) == Lines{"removed categories › drones"});
}

TEST_CASE("an entry that changes its place in an order is told as moved")
{
    const Playbook before = defaultPlaybook();
    REQUIRE(before.agreements.size() >= 2);
    Playbook after = before;
    std::swap(after.agreements[0], after.agreements[1]);
    const auto found = differences(before, after);
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == DifferenceKind::Moved);
    CHECK(found[0].before == 2);
    CHECK(found[0].after == 1);
}

TEST_CASE("conditions have no keys and are told by their place")
{
    Playbook before = defaultPlaybook();
    before.routing.resize(1);
    before.routing[0].key = RuleKey{QStringLiteral("night")};
    before.routing[0].conditions = {
        {Join::All, {{Attribute::Subject, Comparison::Contains, {QStringLiteral("a")}, {}}}}};
    Playbook after = before;
    after.routing[0].conditions[0].conditions[0].values = {QStringLiteral("b")};
    CHECK(told(before, after) == Lines{"changed routing › night › conditions › 1 › conditions › 1 › values"});
}

TEST_CASE("the sections of one playbook can be put into another")
{
    const Playbook before = defaultPlaybook();
    Playbook after = before;
    after.name = QStringLiteral("Other");
    after.queues.clear();
    const Playbook mixed = withSections(before, after, {QStringLiteral("name")});
    CHECK(mixed.name == QStringLiteral("Other"));
    CHECK(mixed.queues == before.queues);
    CHECK(sectionOf(QStringLiteral("queues[3].name")) == QStringLiteral("queues"));
    CHECK(sectionOf(QStringLiteral("matrix.rows")) == QStringLiteral("matrix"));
}

TEST_CASE("a draft takes over what was published meanwhile and keeps what it changed itself")
{
    const Playbook base = defaultPlaybook();
    Playbook mine = base;
    mine.name = QStringLiteral("Mine");
    mine.followUp.reopenWithinDays = 3;
    Playbook theirs = base;
    theirs.version = 5;
    theirs.name = QStringLiteral("Theirs");
    theirs.matrix.impacts[0] = QStringLiteral("Everybody");
    const Rebased now = rebased(base, mine, theirs);
    CHECK(now.value.version == 5);
    CHECK(now.value.name == QStringLiteral("Mine"));
    CHECK(now.value.followUp.reopenWithinDays == 3);
    CHECK(now.value.matrix == theirs.matrix);
    CHECK(now.both == QStringList{QStringLiteral("name")});
}
