// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The line of time over several tickets, as Markdown.
#include "tests/core/rows.h"
#include "ui/text/incidenttext.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

IncidentTicket incident(const std::vector<JournalEntry>& history, const Playbook& playbook)
{
    return {fold(history), history, Names(playbook, [](PersonId id) { return id == ada ? text("Ada") : text("Ben"); })};
}

} // namespace

TEST_CASE("What happened to several tickets stands in one order with who did it in bold")
{
    const Playbook book = playbook();
    const auto first = historyOf(one, {opened(), TicketAssigned{ben}});
    auto second = historyOf(two, {opened(), message(MessageKind::Note, ada, text("Seen <b>twice</b>|\nindeed"))});
    second[0].occurredAt = dawn + 90s;
    second[1].occurredAt = dawn + 24h;
    const std::vector<IncidentTicket> tickets{incident(first, book), incident(second, book)};
    const QString markdown = incidentMarkdown(tickets, QTimeZone::utc());
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    QStringList numbers;
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("| ")) && line.contains(QLatin1Char('#')))
            numbers.append(line.section(QLatin1Char('|'), 2, 2).trimmed());
    }
    CHECK(numbers == QStringList{text("#1"), text("#2"), text("#1"), text("#2")});
    CHECK(markdown.contains(text("| **Ada** ")));
    CHECK(markdown.count(text("\n## ")) == 2);
    CHECK(markdown.contains(text("UTC+00:00")));
    CHECK(markdown.contains(text("Seen \\<b\\>twice\\</b\\>\\|<br>indeed")));
}
