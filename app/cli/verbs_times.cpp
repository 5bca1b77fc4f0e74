// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Time: what is due, the clocks of a ticket, and sums in the working hours of a calendar.
#include "app/about/plain.h"
#include "app/cli/asof.h"
#include "app/cli/order.h"
#include "app/cli/playbookfile.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/timecases.h"
#include "app/cli/verb.h"
#include "core/clock/clockfold.h"
#include "core/exchange/icalendar.h"
#include "ui/text/clocktext.h"
#include "ui/text/enumnames.h"
#include "ui/text/timetext.h"

#include <QRegularExpression>

namespace tierdesk::cli {

namespace {

using Hours = std::shared_ptr<const BusinessTime>;

/// The calendar that --calendar names, else the playbook's first.
Answer<Hours> hoursAsked(Session& session, const Arguments& arguments)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const std::vector<Calendar>& calendars = (*playbook)->calendars;
    const QString asked = arguments.value("calendar");
    if (asked.isEmpty() && calendars.empty())
        return refused(QStringLiteral("The playbook has no calendar."));
    auto hours = BusinessTime::of(calendars, asked.isEmpty() ? calendars.front().key : CalendarKey{asked});
    if (hours)
        return hours;
    QStringList known;
    for (const Calendar& calendar : calendars)
        known.append(calendar.key.value);
    return usage(
        QStringLiteral("There is no calendar \"%1\"; there are: %2.").arg(asked, known.join(QStringLiteral(", "))));
}

/// "90m", "4h", "1h30m", with a minus before it to go back.
Answer<Milliseconds> workingTimeFrom(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(-?)(?:(\\d{1,7})h)?(?:(\\d{1,9})m)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch() || (match.capturedView(2).isEmpty() && match.capturedView(3).isEmpty()))
        return usage(QStringLiteral("\"%1\" is no working time; write 90m, 4h or 1h30m.").arg(text));
    const Milliseconds time = std::chrono::hours(match.capturedView(2).toLongLong()) +
                              std::chrono::minutes(match.capturedView(3).toLongLong());
    return match.capturedView(1).isEmpty() ? time : -time;
}

qint64 wholeMinutes(Milliseconds span)
{
    return std::chrono::floor<std::chrono::minutes>(span).count();
}

QJsonArray spansDocument(const std::vector<OpenSpan>& spans)
{
    QJsonArray array;
    for (const OpenSpan& span : spans)
        array.append(QJsonObject{{QStringLiteral("from"), plain(span.from)},
                                 {QStringLiteral("to"), plain(span.to)},
                                 {QStringLiteral("minutes"), wholeMinutes(span.length())}});
    return array;
}

QString spansText(const std::vector<OpenSpan>& spans, const QTimeZone& zone)
{
    QString out;
    for (const OpenSpan& span : spans)
        out += QStringLiteral("  %1 to %2: %3\n")
                   .arg(stampText(span.from, zone), stampText(span.to, zone), workingText(span.length()));
    return out;
}

Outcome add(Session& session, const Arguments& arguments)
{
    const auto start = instantFrom(arguments.word(0), session.now());
    if (!start)
        return fail(start.error());
    const auto amount = workingTimeFrom(arguments.word(1));
    if (!amount)
        return fail(amount.error());
    const auto hours = hoursAsked(session, arguments);
    if (!hours)
        return fail(hours.error());
    const auto end = (*hours)->add(*start, *amount);
    if (!end)
        return refused(QStringLiteral("The calendar does not open long enough within a hundred years."));
    const auto spans = (*hours)->spans(std::min(*start, *end), std::max(*start, *end));
    session.print(QJsonObject{{QStringLiteral("start"), plain(*start)},
                              {QStringLiteral("result"), plain(*end)},
                              {QStringLiteral("spans"), spansDocument(spans)}},
                  stampText(*end, (*hours)->zone()) + QLatin1Char('\n') + spansText(spans, (*hours)->zone()));
    return {};
}

Outcome between(Session& session, const Arguments& arguments)
{
    const auto from = instantFrom(arguments.word(0), session.now());
    if (!from)
        return fail(from.error());
    const auto to = instantFrom(arguments.word(1), session.now());
    if (!to)
        return fail(to.error());
    const auto hours = hoursAsked(session, arguments);
    if (!hours)
        return fail(hours.error());
    const Milliseconds worked = (*hours)->between(*from, *to);
    const auto spans = (*hours)->spans(std::min(*from, *to), std::max(*from, *to));
    const QString sign = worked < Milliseconds(0) ? QStringLiteral("-") : QString();
    session.print(QJsonObject{{QStringLiteral("from"), plain(*from)},
                              {QStringLiteral("to"), plain(*to)},
                              {QStringLiteral("minutes"), wholeMinutes(worked)},
                              {QStringLiteral("spans"), spansDocument(spans)}},
                  sign + workingText(worked) + QLatin1Char('\n') + spansText(spans, (*hours)->zone()));
    return {};
}

Outcome next(Session& session, const Arguments& arguments)
{
    const auto after =
        arguments.words().isEmpty() ? Answer<Instant>(session.now()) : instantFrom(arguments.word(0), session.now());
    if (!after)
        return fail(after.error());
    const auto hours = hoursAsked(session, arguments);
    if (!hours)
        return fail(hours.error());
    const auto opening = (*hours)->nextOpening(*after);
    if (!opening)
        return refused(QStringLiteral("The calendar never opens again."));
    session.print(QJsonObject{{QStringLiteral("after"), plain(*after)}, {QStringLiteral("opens"), plain(*opening)}},
                  stampText(*opening, (*hours)->zone()) + QLatin1Char('\n'));
    return {};
}

Outcome check(Session& session, const Arguments& arguments)
{
    const auto checked = checkTimeCases(arguments.word(0), arguments.value("calendars"));
    if (!checked)
        return fail(checked.error());
    QJsonArray failures;
    QString text = QStringLiteral("%1 passed, %2 failed.\n").arg(checked->passed).arg(checked->failed);
    for (const QString& failure : checked->firstFailures) {
        failures.append(failure);
        text += QStringLiteral("  ") + failure + QLatin1Char('\n');
    }
    session.print(QJsonObject{{QStringLiteral("passed"), checked->passed},
                              {QStringLiteral("failed"), checked->failed},
                              {QStringLiteral("failures"), failures}},
                  text);
    if (checked->failed > 0)
        return refused(QStringLiteral("Some sums came out differently."));
    return {};
}

/// So many years ahead are repetitions written out that no rule can say.
constexpr int yearsAhead = 10;

Answer<DayImport> daysFrom(const QString& name, Instant now)
{
    const auto document = readDocument(name);
    if (!document)
        return fail(document.error());
    const int year = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).date().year();
    auto days = readICalendar(*document, year + yearsAhead);
    if (days)
        return *std::move(days);
    if (days.error() == ICalendarFault::NotBuilt)
        return refused(QStringLiteral("This build cannot read iCalendar files; it was made without libical."));
    return refused(QStringLiteral("%1 is no iCalendar file.").arg(name));
}

/// With --publish the days are in force at once; without it one sees what would come.
Outcome publishDays(Session& session, Playbook playbook, const QString& note)
{
    const auto findings = lint(playbook);
    if (hasErrors(findings))
        return refused(QStringLiteral("The playbook has errors:\n") + findingsText(findings).trimmed());
    const auto version = publishPlaybook(session, std::move(playbook), note);
    if (!version)
        return fail(version.error());
    return {};
}

Outcome importDays(Session& session, const Arguments& arguments)
{
    const auto inForce = session.playbook();
    if (!inForce)
        return fail(inForce.error());
    Playbook playbook = **inForce;
    const CalendarKey key{arguments.value("calendar")};
    const auto calendar = std::ranges::find(playbook.calendars, key, &Calendar::key);
    if (calendar == playbook.calendars.end())
        return usage(QStringLiteral("Name one of the playbook's calendars with --calendar KEY."));
    const auto import = daysFrom(arguments.word(0), session.now());
    if (!import)
        return fail(import.error());
    MergedDays days = merged(calendar->exceptions, *import);
    calendar->exceptions = std::move(days.exceptions);
    const bool publishes = arguments.has("publish") && days.added + days.updated > 0;
    if (publishes) {
        if (const auto done = publishDays(session, std::move(playbook), arguments.value("publish")); !done)
            return done;
    }
    QString text =
        QStringLiteral("%1 new, %2 brought up to date, %3 left as they were changed here; %4 with a time of day "
                       "and %5 unreadable passed over.\n")
            .arg(days.added)
            .arg(days.updated)
            .arg(days.kept)
            .arg(import->timed)
            .arg(import->unreadable);
    if (!arguments.has("publish"))
        text += QStringLiteral("Nothing was published; --publish NOTE does it.\n");
    session.print(QJsonObject{{QStringLiteral("added"), days.added},
                              {QStringLiteral("updated"), days.updated},
                              {QStringLiteral("kept"), days.kept},
                              {QStringLiteral("timed"), import->timed},
                              {QStringLiteral("unreadable"), import->unreadable},
                              {QStringLiteral("published"), publishes}},
                  text);
    return {};
}

QJsonObject document(const Clock& clock, Instant now, const BusinessTime* hours)
{
    QJsonArray intervals;
    for (const ClockInterval& interval : clock.intervals)
        intervals.append(QJsonObject{{QStringLiteral("running"), interval.running},
                                     {QStringLiteral("from"), plain(interval.from)},
                                     {QStringLiteral("to"), plain(interval.to)},
                                     {QStringLiteral("state"), plain(interval.state)},
                                     {QStringLiteral("cause"), interval.cause}});
    return {{QStringLiteral("metric"), plain(clock.metric)},
            {QStringLiteral("cycle"), clock.cycle},
            {QStringLiteral("agreement"), plain(clock.agreement)},
            {QStringLiteral("calendar"), plain(clock.calendar)},
            {QStringLiteral("playbook"), clock.playbook},
            {QStringLiteral("target_minutes"), wholeMinutes(clock.target)},
            {QStringLiteral("used_minutes"), wholeMinutes(timeUsed(clock, now, hours))},
            {QStringLiteral("running"), clock.isRunning()},
            {QStringLiteral("ended_at"), plain(clock.endedAt)},
            {QStringLiteral("deadline"), plain(clock.deadline)},
            {QStringLiteral("warn_at"), plain(clock.warnAt)},
            {QStringLiteral("breached_at"), plain(clock.breachedAt)},
            {QStringLiteral("dropped"), clock.dropped},
            {QStringLiteral("intervals"), intervals}};
}

/// A ticket's clocks, as they stood then or as they stand.
Answer<std::vector<Clock>> clocksOf(Session& session, TicketId ticket, const std::optional<Past>& past)
{
    const auto history = session.history(ticket);
    if (!history)
        return fail(history.error());
    Store& store = **session.store();
    if (!past) {
        auto now = store.clocks(ticket);
        return now ? Answer<std::vector<Clock>>(*std::move(now)) : trouble(now.error());
    }
    const auto basis = store.courseBasis();
    if (!basis)
        return trouble(basis.error());
    const TicketCourse course = courseAt(*history, *basis, *past);
    if (!course.ticket().exists())
        return refused(QStringLiteral("There was no ticket %1 then.").arg(ticket.value));
    return course.clocks();
}

Outcome clocks(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    const Instant now = *past ? (*past)->at : session.now();
    const auto found = clocksOf(session, *ticket, *past);
    if (!found)
        return fail(found.error());
    const PlaybookTimes times(*playbook);
    QJsonArray array;
    QString text;
    for (const Clock& clock : *found) {
        const BusinessTime* hours = times.hours(clock.calendar);
        array.append(document(clock, now, hours));
        if (!clock.hasTarget() && !clock.breachedAt)
            continue;
        text += clockName(clock) + QStringLiteral(": ") + clockSummary(clock, now, hours) + QLatin1Char('\n');
        for (const QString& line : clockArithmetic(clock, now, hours))
            text += QStringLiteral("  ") + line + QLatin1Char('\n');
    }
    if (text.isEmpty())
        text = QStringLiteral("No agreement sets a time for this ticket.\n");
    session.print(asOf({{QStringLiteral("clocks"), array}}, *past), asOfText(*past) + text);
    return {};
}

Answer<std::vector<TicketRow>> firstDue(Session& session, const std::optional<Past>& past, Instant now, int limit)
{
    ListQuery query;
    query.sort = SortKey::Due;
    query.now = now;
    const auto opened = session.store();
    if (!opened)
        return fail(opened.error());
    Store& store = **opened;
    if (past) {
        auto then = store.listAt(query, *past, limit);
        return then ? Answer<std::vector<TicketRow>>(std::move(then->rows)) : trouble(then.error());
    }
    const auto list = store.list(query, limit);
    if (!list)
        return trouble(list.error());
    auto rows = store.rows(list->ids);
    return rows ? Answer<std::vector<TicketRow>>(*std::move(rows)) : trouble(rows.error());
}

Outcome due(Session& session, const Arguments& arguments)
{
    const auto limit = arguments.has("limit")
                           ? wholeNumber(arguments.value("limit"), QStringLiteral("--limit"), 1, 100'000)
                           : Answer<qint64>(20);
    if (!limit)
        return fail(limit.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    const Instant now = *past ? (*past)->at : session.now();
    const auto rows = firstDue(session, *past, now, static_cast<int>(*limit));
    if (!rows)
        return fail(rows.error());
    const PlaybookTimes times(*playbook);
    Table table{{QStringLiteral("NUMBER"), QStringLiteral("DUE"), QStringLiteral("LEFT"), QStringLiteral("WHAT"),
                 QStringLiteral("QUEUE"), QStringLiteral("SUBJECT")},
                {},
                {0}};
    QJsonArray array;
    for (const TicketRow& row : *rows) {
        if (!row.due)
            continue;
        const BusinessTime* hours = times.hours(row.dueCalendar);
        const Milliseconds left = hours ? hours->between(now, *row.due) : *row.due - now;
        const QString sign = *row.due < now ? QStringLiteral("-") : QString();
        table.rows.push_back({QString::number(row.id.value), stampText(*row.due), sign + workingText(left),
                              row.dueMetric ? nameOf(*row.dueMetric) : QString(), row.queue.value, row.subject});
        array.append(plain(row));
    }
    session.print(asOf({{QStringLiteral("tickets"), array}}, *past), asOfText(*past) + table.toText());
    return {};
}

} // namespace

std::span<const Verb> timeVerbs()
{
    static const Option calendar{"calendar", "KEY", "Whose hours; otherwise those of the playbook's first calendar."};
    static const std::vector<Verb> verbs{
        {"due",
         "",
         "List the tickets whose time runs out first.",
         {0, 0},
         withPast({{"limit", "N", "At most so many; otherwise 20."}}),
         due},
        {"clocks", "N", "Show the clocks of a ticket with the sum behind each.", {1, 1}, withPast({}), clocks},
        {"calendar add",
         "TIME AMOUNT",
         "When that much working time has passed: 90m, 4h, 1h30m.",
         {2, 2},
         {calendar},
         add},
        {"calendar between", "FROM TO", "How much working time lies between.", {2, 2}, {calendar}, between},
        {"calendar next", "[TIME]", "When it opens next, at that time or now.", {0, 1}, {calendar}, next},
        {"calendar import",
         "FILE",
         "Take the whole-day events of an iCalendar file as days on which a calendar is closed.",
         {1, 1},
         {{"calendar", "KEY", "The calendar that gets the days."},
          {"publish", "NOTE", "Put the playbook in force with them; otherwise only say what would come."}},
         importDays},
        {"calendar check",
         "CASES",
         "Work out the sums in a CSV file and compare them with what it says.",
         {1, 1},
         {{"calendars", "FILE", "The calendars the sums are in, a JSON document."}},
         check},
    };
    return verbs;
}

} // namespace tierdesk::cli
