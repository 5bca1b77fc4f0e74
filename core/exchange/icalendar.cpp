// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/exchange/repetition.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>
#include <set>
#include <span>

#ifdef TIERDESK_HAS_LIBICAL
#include <libical/ical.h>
#endif

namespace tierdesk {

#ifdef TIERDESK_HAS_LIBICAL

namespace {

using namespace std::chrono;

/// What one file, one line and one event may at most say; more is a mistake or an attack.
constexpr qsizetype mostBytes = 16 << 20;
constexpr qsizetype mostBytesInLine = 8192;
constexpr qsizetype mostLinesInEvent = 2000;
constexpr int mostDays = 1000;
/// The days that repetitions may look at, all in all.
constexpr int patience = 200'000;

struct Free
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

/// The events of a file, each with the lines that matter here and nothing inside it. libical is never given the file
/// itself: what is nested too deeply, too long or too much would cost it its stack or hours.
class Events
{
public:
    /// Nothing when the file is no calendar.
    static std::optional<std::vector<QByteArray>> of(const QByteArray& document)
    {
        Events events;
        QByteArray line;
        for (qsizetype at = 0; at < document.size();) {
            const qsizetype end = document.indexOf('\n', at);
            const qsizetype next = end < 0 ? document.size() : end + 1;
            QByteArrayView part = QByteArrayView(document).sliced(at, next - at);
            while (!part.isEmpty() && (part.back() == '\n' || part.back() == '\r'))
                part.chop(1);
            const bool folded = !part.isEmpty() && (part.front() == ' ' || part.front() == '\t');
            if (!folded) {
                events.take(line);
                line.clear();
            }
            // One byte more than is allowed tells that it was too long.
            const QByteArrayView rest = folded ? part.sliced(1) : part;
            line.append(rest.first(std::clamp<qsizetype>(mostBytesInLine + 1 - line.size(), 0, rest.size())));
            at = next;
        }
        events.take(line);
        if (!events.m_isCalendar)
            return {};
        return std::move(events.m_events);
    }

private:
    void take(const QByteArray& line)
    {
        const auto is = [&](const char* word) { return line.trimmed().compare(word, Qt::CaseInsensitive) == 0; };
        const auto begins = [&](const char* word) {
            return line.first(std::min<qsizetype>(6, line.size())).toUpper().startsWith(word);
        };
        m_isCalendar = m_isCalendar || is("BEGIN:VCALENDAR");
        if (m_depth == 0) {
            if (is("BEGIN:VEVENT"))
                begin();
        } else if (begins("BEGIN:")) {
            ++m_depth;
        } else if (begins("END:")) {
            if (--m_depth == 0)
                m_events.push_back(m_event + "END:VEVENT\r\n");
        } else if (m_depth == 1 && matters(line) && m_lines++ < mostLinesInEvent) {
            m_event += line + "\r\n";
        }
    }

    void begin()
    {
        m_event = "BEGIN:VEVENT\r\n";
        m_lines = 0;
        m_depth = 1;
    }

    static bool matters(const QByteArray& line)
    {
        static constexpr std::array names{"DTSTART", "DTEND", "DURATION", "RRULE",  "RDATE",        "EXDATE",
                                          "EXRULE",  "UID",   "SUMMARY",  "STATUS", "RECURRENCE-ID"};
        const auto size = std::ranges::find_if(line, [](char c) { return c == ':' || c == ';'; }) - line.begin();
        const QByteArray name = line.first(size).toUpper();
        return line.size() <= mostBytesInLine && !line.contains('\0') &&
               std::ranges::any_of(names, [&](const char* known) { return name == known; });
    }

    bool m_isCalendar = false;
    int m_depth = 0;
    QByteArray m_event;
    qsizetype m_lines = 0;
    std::vector<QByteArray> m_events;
};

/// Nothing for what is no day of the calendar.
std::optional<sys_days> dayOf(const icaltimetype& time)
{
    const auto date = year(time.year) / month(static_cast<unsigned>(time.month)) / day(static_cast<unsigned>(time.day));
    if (icaltime_is_null_time(time) || !date.ok() || time.year < 1 || time.year > 9999)
        return {};
    return sys_days(date);
}

QString dateText(sys_days day)
{
    return toText(DayRule(FixedDate{year_month_day(day)}));
}

/// How many parts a BY… list of a repetition has.
template <std::size_t size>
int countOf(const short (&list)[size])
{
    return static_cast<int>(std::find(std::begin(list), std::end(list), ICAL_RECURRENCE_ARRAY_MAX) - std::begin(list));
}

/// The yearly rule that says the same as a repetition; nothing when there is none such.
std::optional<DayRule> yearlyRule(const icalrecurrencetype& repeats, const year_month_day& first)
{
    const bool plain = repeats.freq == ICAL_YEARLY_RECURRENCE && repeats.interval <= 1 && repeats.count == 0 &&
                       icaltime_is_null_time(repeats.until) && countOf(repeats.by_year_day) == 0 &&
                       countOf(repeats.by_week_no) == 0 && countOf(repeats.by_set_pos) == 0;
    const int months = countOf(repeats.by_month);
    if (!plain || months > 1 ||
        (months == 1 && repeats.by_month[0] != static_cast<short>(static_cast<unsigned>(first.month()))))
        return {};
    const int weekdays = countOf(repeats.by_day);
    const int monthDays = countOf(repeats.by_month_day);
    if (weekdays == 0 &&
        (monthDays == 0 ||
         (monthDays == 1 && repeats.by_month_day[0] == static_cast<short>(static_cast<unsigned>(first.day())))))
        return YearlyDate{first.month() / first.day()};
    if (weekdays != 1 || monthDays > 0 || months != 1)
        return {};
    const int nth = icalrecurrencetype_day_position(repeats.by_day[0]);
    const auto weekdayOfRule = static_cast<unsigned>(icalrecurrencetype_day_day_of_week(repeats.by_day[0])) - 1;
    if (nth == 0 || nth < -1 || nth > 5)
        return {};
    return YearlyWeekday{first.month(), weekday(weekdayOfRule), nth == -1 ? 0 : nth};
}

std::vector<int> numbersOf(std::span<const short> list)
{
    return {list.begin(), std::ranges::find(list, short{ICAL_RECURRENCE_ARRAY_MAX})};
}

/// Nothing for a rule within a day, by numbers of weeks or in a calendar of other months.
std::optional<Repetition> repetitionOf(const icalrecurrencetype& rule)
{
    using Every = Repetition::Every;
    if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE || countOf(rule.by_week_no) > 0 ||
        rule.rscale)
        return {};
    Repetition repetition;
    repetition.every = rule.freq == ICAL_DAILY_RECURRENCE     ? Every::Day
                       : rule.freq == ICAL_WEEKLY_RECURRENCE  ? Every::Week
                       : rule.freq == ICAL_MONTHLY_RECURRENCE ? Every::Month
                                                              : Every::Year;
    repetition.interval = rule.interval;
    repetition.count = rule.count;
    repetition.until = dayOf(rule.until);
    repetition.months = numbersOf(rule.by_month);
    repetition.monthDays = numbersOf(rule.by_month_day);
    repetition.yearDays = numbersOf(rule.by_year_day);
    repetition.positions = numbersOf(rule.by_set_pos);
    for (const int each : numbersOf(rule.by_day)) {
        const auto day = icalrecurrencetype_day_day_of_week(static_cast<short>(each));
        if (day == ICAL_NO_WEEKDAY)
            return {};
        repetition.weekdays.push_back(
            {weekday(static_cast<unsigned>(day) - 1), icalrecurrencetype_day_position(static_cast<short>(each))});
    }
    if (rule.week_start != ICAL_NO_WEEKDAY)
        repetition.weekStart = weekday(static_cast<unsigned>(rule.week_start) - 1);
    return repetition;
}

/// The days that the properties of that kind name: EXDATE or RDATE.
std::set<sys_days> datesOf(icalcomponent* event, icalproperty_kind kind)
{
    std::set<sys_days> days;
    for (auto* property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind)) {
        const auto time =
            kind == ICAL_EXDATE_PROPERTY ? icalproperty_get_exdate(property) : icalproperty_get_rdate(property).time;
        if (const auto day = dayOf(time))
            days.insert(*day);
    }
    return days;
}

class Reader
{
public:
    explicit Reader(int lastYear)
        : m_lastYear(lastYear)
    {}

    DayImport run(std::vector<QByteArray> events)
    {
        // An instance that was changed by itself comes after its series.
        std::ranges::stable_partition(
            events, [](const QByteArray& event) { return !event.toUpper().contains("\nRECURRENCE-ID"); });
        for (const QByteArray& event : events) {
            const Component component(icalparser_parse_string(event.constData()));
            if (!component || !read(component.get()))
                ++m_import.unreadable;
        }
        return std::move(m_import);
    }

private:
    /// What one event says.
    struct Said
    {
        QString name;
        QString id;
        sys_days first;
        int length = 1;
    };

    /// False when it cannot be read.
    bool read(icalcomponent* event)
    {
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return true;
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const char* uid = icalcomponent_get_uid(event);
        const auto first = dayOf(start);
        if (!first || !uid || !*uid)
            return false;
        if (!start.is_date) {
            ++m_import.timed;
            return true;
        }
        const Said said{QString::fromUtf8(icalcomponent_get_summary(event)).simplified(), QString::fromUtf8(uid),
                        *first, lengthOf(event, *first)};
        if (const auto* instance = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) {
            const auto place = dayOf(icalproperty_get_recurrenceid(instance));
            return place && add(said.name, said.id + u'#' + dateText(*place), DayRule(FixedDate{*first}));
        }
        auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        const bool except = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY) ||
                            icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
        if (rule && !except && said.length == 1) {
            if (const auto yearly = yearlyRule(icalproperty_get_rrule(rule), year_month_day(*first)))
                return add(said.name, said.id, *yearly);
        }
        if (!rule && !except && said.length == 1)
            return add(said.name, said.id, DayRule(FixedDate{*first}));
        return addDates(event, said);
    }

    /// In days; an event without an end is one day long.
    static int lengthOf(icalcomponent* event, sys_days first)
    {
        const auto end = dayOf(icalcomponent_get_dtend(event));
        return end ? std::clamp(static_cast<int>((*end - first).count()), 1, mostDays) : 1;
    }

    /// All of them or, when they are too many or come by a rule that is none of days, none.
    bool addDates(icalcomponent* event, const Said& said)
    {
        if (icalcomponent_get_first_property(event, ICAL_EXRULE_PROPERTY))
            return false;
        const year_month_day last = year(m_lastYear) / December / 31;
        std::set<sys_days> starts = datesOf(event, ICAL_RDATE_PROPERTY);
        starts.insert(said.first);
        for (auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); rule;
             rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
            const auto repetition = repetitionOf(icalproperty_get_rrule(rule));
            auto more = repetition ? daysOf(*repetition, said.first, last, m_patience) : std::nullopt;
            if (!more)
                return false;
            starts.merge(*more);
        }
        for (const sys_days except : datesOf(event, ICAL_EXDATE_PROPERTY))
            starts.erase(except);
        std::set<sys_days> all;
        for (const sys_days start : starts) {
            for (int i = 0; i < said.length && start + days(i) <= sys_days(last); ++i)
                all.insert(start + days(i));
            if (std::ssize(all) > mostImportedDays)
                return false;
        }
        return std::ssize(m_import.days) + std::ssize(all) <= mostImportedDays &&
               std::ranges::all_of(all, [&](sys_days day) {
                   return add(said.name, said.id + u'#' + dateText(day), DayRule(FixedDate{day}));
               });
    }

    bool add(const QString& name, const QString& id, const DayRule& day)
    {
        CalendarException exception;
        exception.name = name;
        exception.day = day;
        exception.importedFrom = id;
        const auto known = m_places.constFind(id);
        if (known != m_places.constEnd()) {
            m_import.days[*known] = std::move(exception);
            return true;
        }
        if (std::ssize(m_import.days) >= mostImportedDays)
            return false;
        m_places.insert(id, m_import.days.size());
        m_import.days.push_back(std::move(exception));
        return true;
    }

    int m_lastYear;
    int m_patience = patience;
    /// Where in the import each id stands.
    QHash<QString, std::size_t> m_places;
    DayImport m_import;
};

} // namespace

bool readsICalendar()
{
    return true;
}

Result<DayImport, ICalendarFault> readICalendar(const QByteArray& document, int lastYear)
{
    auto events = document.size() > mostBytes ? std::nullopt : Events::of(document);
    if (!events)
        return fail(ICalendarFault::NotACalendar);
    return Reader(lastYear).run(*std::move(events));
}

#else

bool readsICalendar()
{
    return false;
}

Result<DayImport, ICalendarFault> readICalendar(const QByteArray&, int)
{
    return fail(ICalendarFault::NotBuilt);
}

#endif

} // namespace tierdesk
