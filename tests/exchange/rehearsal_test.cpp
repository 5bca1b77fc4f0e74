// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal on the real log, held against a second reckoning that reads nothing but the file's own lines.
#include "core/desk/rehearsing.h"
#include "core/exchange/importer.h"
#include "core/playbook/codec.h"
#include "core/storage/openstore.h"
#include "core/ticket/apply.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTemporaryDir>
#include <map>

using namespace tierdesk;

namespace {

const QTimeZone berlin("Europe/Berlin");

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// One line of the log, as far as the two rules care.
struct Line
{
    QDateTime at;
    bool open = true;
    bool firstLine = true;
    bool nobody = false;
    /// Siebel is a program: what it accepts stays with whoever had it.
    bool byProgram = false;
    QString team;
};

/// The log knows neither who has it nor from where.
bool isMissing(const QString& cell)
{
    return cell == QLatin1String("0") || cell == QLatin1String("-") || cell.isEmpty();
}

/// Incident by incident in the order of time; lines of one moment stay as they stand.
std::map<QString, std::vector<Line>> linesOf(const QByteArray& log)
{
    std::map<QString, std::vector<Line>> incidents;
    for (const QString& line : QString::fromUtf8(log).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(';'));
        const QString& team = cells.at(6);
        incidents[cells.at(0)].push_back(
            {QDateTime::fromString(cells.at(1), Qt::ISODate), cells.at(2) != QLatin1String("Completed"),
             !team.endsWith(QLatin1String("2nd")) && !team.endsWith(QLatin1String("3rd")),
             cells.at(2) == QLatin1String("Queued") || (isMissing(cells.at(10)) && isMissing(cells.at(11))),
             cells.at(11) == QLatin1String("Siebel"), team});
    }
    for (auto& [number, lines] : incidents) {
        std::ranges::stable_sort(lines, {}, &Line::at);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].byProgram && !lines[i].nobody)
                lines[i].nobody = i == 0 || lines[i - 1].nobody || lines[i - 1].team != lines[i].team;
        }
    }
    return incidents;
}

/// Eight hours later between 8 and 18 on workdays in Berlin, day by day.
QDateTime eightHoursLater(const QDateTime& from)
{
    qint64 left = 8 * 3600;
    QDateTime now = from.toTimeZone(berlin);
    for (;;) {
        const QDateTime opens(now.date(), QTime(8, 0), berlin);
        const QDateTime closes(now.date(), QTime(18, 0), berlin);
        const QDateTime begin = std::max(now, opens);
        if (now.date().dayOfWeek() <= 5 && begin < closes) {
            const qint64 today = begin.secsTo(closes);
            if (left <= today)
                return begin.addSecs(left);
            left -= today;
        }
        now = QDateTime(now.date().addDays(1), QTime(0, 0), berlin);
    }
}

struct Count
{
    int firings = 0;
    /// By their numbers in the log.
    std::set<QString> incidents;
};

/// How often a stretch of lines for which `holds` lasts until after `due` of its begin.
template <class Holds, class Due>
Count reckoned(const QByteArray& log, const QDateTime& end, Holds holds, Due due)
{
    Count count;
    for (const auto& [number, lines] : linesOf(log)) {
        int fired = 0;
        std::optional<QDateTime> since;
        bool wasOpen = false;
        const auto ends = [&](const QDateTime& at) {
            fired += since && due(*since) < at ? 1 : 0;
            since.reset();
        };
        for (const Line& line : lines) {
            const bool reopened = line.open && !wasOpen;
            if (!line.open || !holds(line) || reopened)
                ends(line.at);
            if (line.open && holds(line) && !since)
                since = line.at;
            wasOpen = line.open;
        }
        ends(end);
        count.firings += fired;
        if (fired > 0)
            count.incidents.insert(number);
    }
    return count;
}

/// The numbers that the tickets have in the log.
std::set<QString> incidentsOf(Store& store, const std::set<TicketId>& tickets)
{
    std::set<QString> numbers;
    for (const TicketId id : tickets)
        numbers.insert(fold(store.history(id).value()).details.externalId);
    return numbers;
}

Protocol protocol(const char* key, TriggerKind trigger, int minutes, ActionKind action)
{
    Protocol made;
    made.key = RuleKey{QLatin1String(key)};
    made.name = made.key.value;
    made.trigger.kind = trigger;
    Action act;
    act.kind = action;
    made.steps = {{QStringLiteral("1"), Offset::After, minutes, {}, {act}, 0, 0}};
    return made;
}

} // namespace

TEST_CASE("The rehearsal of two rules on the VINST log comes to what its lines come to by themselves")
{
    const auto folder = test::realData();
    if (!folder)
        return;
    const QByteArray log = contents(*folder + QStringLiteral("/logs/vinst_sample.csv"));
    Playbook book =
        parsePlaybook(contents(test::sourceTree() + QStringLiteral("/resources/playbook/default.json"))).value();
    Person administrator;
    administrator.name = QStringLiteral("Ines Okafor");
    administrator.login = QStringLiteral("ines");
    administrator.role = Role::Administrator;
    const QTemporaryDir scratch;
    const Instant now{1'600'000'000'000};
    auto store = createStore(scratch.filePath(QStringLiteral("log.store")), book, administrator, now);
    REQUIRE(store);
    QFile file(*folder + QStringLiteral("/logs/vinst_sample.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const ImportMapping mapping =
        parseMapping(contents(test::sourceTree() + QStringLiteral("/resources/mappings/vinst.json"))).value();
    REQUIRE(importFile(**store, {mapping,
                                 file,
                                 QStringLiteral("log.csv"),
                                 ImportMode::Import,
                                 PersonId{1},
                                 now,
                                 [](const RejectedRow&) {},
                                 {}}));
    // Nothing acts on an imported past by itself.
    CHECK((*store)->dueTickets(now, 10).value().empty());

    Playbook draft = *(*store)->playbook().value();
    const CalendarKey office{QStringLiteral("berlin")};
    const std::vector<Weekday> workdays{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday,
                                        Weekday::Friday};
    draft.calendars.push_back({office,
                               QStringLiteral("Berlin"),
                               QStringLiteral("Europe/Berlin"),
                               {},
                               {{workdays, {{WallTime{480}, WallTime{1080}}}}},
                               {}});
    Protocol stuck = protocol("stuck", TriggerKind::AgeInTier, 480, ActionKind::MoveUp);
    stuck.calendar = office;
    stuck.scope = {{Join::All, {{Attribute::Tier, Comparison::Is, {QStringLiteral("1")}, {}}}}};
    draft.protocols = {stuck, protocol("unassigned", TriggerKind::Unassigned, 60, ActionKind::Tell)};
    draft.routing.clear();
    const Instant to{QDateTime(QDate(2012, 6, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch()};
    Rehearsal rehearsal(std::make_shared<const Playbook>(draft), (*store)->playbook().value(), {administrator},
                        Instant{0}, to);
    REQUIRE((*store)->scan([&](std::span<const JournalEntry> history) {
        rehearsal.add(history);
        return Progressing::Continue;
    }));
    const RehearsalResult& result = rehearsal.result();
    CHECK(result.looked == 396);

    const QDateTime end = QDateTime::fromMSecsSinceEpoch(to.ms, QTimeZone::utc());
    const Count tier1 = reckoned(log, end, [](const Line& line) { return line.firstLine; }, eightHoursLater);
    const Count nobody = reckoned(
        log, end, [](const Line& line) { return line.nobody; },
        [](const QDateTime& since) { return since.addSecs(3600); });
    const auto& rules = result.draft.rules;
    CHECK(tier1.firings > 50);
    CHECK(rules.at(stuck.key).firings == tier1.firings);
    CHECK(incidentsOf(**store, rules.at(stuck.key).tickets) == tier1.incidents);
    CHECK(nobody.firings > 50);
    CHECK(rules.at(RuleKey{QStringLiteral("unassigned")}).firings == nobody.firings);
    CHECK(incidentsOf(**store, rules.at(RuleKey{QStringLiteral("unassigned")}).tickets) == nobody.incidents);
    CHECK(result.draft.firings == tier1.firings + nobody.firings);

    // Ticket by ticket it comes to the same.
    qint64 told = -1;
    const auto again =
        rehearse(**store, std::make_shared<const Playbook>(draft), Instant{0}, to, [&](qint64 done, qint64 total) {
            CHECK(done == std::exchange(told, done) + 1);
            CHECK(total == 396);
            return Progressing::Continue;
        });
    REQUIRE(again);
    CHECK(told == 396);
    CHECK(again->result.draft.firings == result.draft.firings);
    CHECK(again->result.draft.tickets == result.draft.tickets);
    CHECK(again->result.draft.breaches == result.draft.breaches);
    CHECK(again->subjects.size() >= 50);
    const auto stopped = rehearse(**store, again->draft, Instant{0}, to, [](qint64 done, qint64) {
        return done < 10 ? Progressing::Continue : Progressing::Cancel;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().fault == StorageFault::Cancelled);
}
