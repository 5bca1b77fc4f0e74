// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clock/life.h"

#include "core/ticket/apply.h"
#include "tests/support/catch.h"

namespace tierdesk::test {

Instant berlin(const char* wall)
{
    return test::at("Europe/Berlin", wall);
}

Agreement sla(std::vector<Target> targets)
{
    Agreement made;
    made.key = AgreementKey{QStringLiteral("sla")};
    made.name = QStringLiteral("Everybody");
    made.calendar = office("Europe/Berlin", "08:00", "18:00").key;
    made.targets = std::move(targets);
    made.pauses = {{StateType::PendingRequester, {}}};
    return made;
}

Playbook timedPlaybook()
{
    Playbook book = playbook();
    book.version = 1;
    book.calendars = {office("Europe/Berlin", "08:00", "18:00")};
    book.agreements = {sla({{Metric::Resolution, {240, 480}}})};
    return book;
}

Life::Life(const Playbook& playbook)
{
    published("2026-01-01 00:00", playbook);
}

Life& Life::at(const char* wall, TicketEvent event)
{
    return at(berlin(wall), std::move(event));
}

Life& Life::at(Instant instant, TicketEvent event)
{
    const int version = static_cast<int>(m_history.size()) + 1;
    m_history.push_back({++m_sequence, TicketId{1}, version, Event{std::move(event)}, Cause{CauseKind::Person, ada, {}},
                         CommandId{++m_orders}, instant, instant, static_cast<int>(m_versions.size())});
    return *this;
}

Life& Life::together(const char* wall, const std::vector<TicketEvent>& events)
{
    for (const TicketEvent& event : events) {
        at(wall, event);
        if (&event != &events.front())
            m_history.back().command = CommandId{--m_orders};
    }
    return *this;
}

Life& Life::undone(const char* wall, qint64 order)
{
    return undone(berlin(wall), order);
}

Life& Life::undone(Instant instant, qint64 order)
{
    Ticket before;
    Ticket now;
    bool reached = false;
    for (const JournalEntry& entry : m_history) {
        reached = reached || entry.command == CommandId{order};
        now = apply(std::move(now), entry);
        if (!reached)
            before = now;
    }
    return at(instant, CommandUndone{CommandId{order}, differingSections(now, before), {}, {}});
}

Life& Life::published(const char* wall, Playbook playbook)
{
    playbook.version = static_cast<int>(m_versions.size()) + 1;
    m_publications.push_back({++m_sequence, berlin(wall), playbook.version});
    m_versions.push_back(std::make_shared<PlaybookTimes>(std::make_shared<Playbook>(std::move(playbook))));
    return *this;
}

TimesOf Life::times() const
{
    return [this](int version) { return m_versions.at(static_cast<std::size_t>(version) - 1).get(); };
}

CourseBasis Life::basis() const
{
    return {std::make_shared<const std::vector<Publication>>(m_publications), times()};
}

Life& Life::fireUntil(const char* wall)
{
    for (auto next = course().nextStep(); next && next->due <= berlin(wall); next = course().nextStep())
        at(next->due, RuleFired{next->protocol, next->cycle, next->step, next->repetition, next->due, {}});
    return *this;
}

Life& Life::imported(const char* wall)
{
    m_history.back().cause.kind = CauseKind::Import;
    m_history.back().recordedAt = berlin(wall);
    return *this;
}

std::vector<Clock> Life::clocks() const
{
    return foldClocks(m_history, m_publications, times());
}

Clock Life::clock(Metric metric) const
{
    const auto all = clocks();
    const auto found = std::ranges::find(all.rbegin(), all.rend(), metric, &Clock::metric);
    REQUIRE(found != all.rend());
    return *found;
}

int Life::count(Metric metric) const
{
    return static_cast<int>(std::ranges::count(clocks(), metric, &Clock::metric));
}

Ticket Life::ticket() const
{
    return fold(m_history);
}

} // namespace tierdesk::test
