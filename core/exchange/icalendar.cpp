// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include <QStringList>
#include <algorithm>

#ifdef TIERDESK_HAS_LIBICAL
#include <libical/ical.h>
#endif

namespace tierdesk {

#ifdef TIERDESK_HAS_LIBICAL

namespace {

using namespace std::chrono;

/// What one event may at most say; more is a mistake or an attack.
constexpr int mostDays = 1000;

struct Free
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

sys_days dayOf(const icaltimetype& time)
{
    return sys_days(year(time.year) / month(static_cast<unsigned>(time.month)) / day(static_cast<unsigned>(time.day)));
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

class Reader
{
public:
    explicit Reader(int lastYear)
        : m_lastYear(lastYear)
    {}

    DayImport run(icalcomponent* root)
    {
        collect(root);
        // An instance that was changed by itself comes after its series.
        std::ranges::stable_sort(m_events, {}, [](icalcomponent* event) {
            return icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != nullptr;
        });
        for (icalcomponent* event : m_events)
            read(event);
        return std::move(m_import);
    }

private:
    void collect(icalcomponent* of)
    {
        if (icalcomponent_isa(of) == ICAL_VEVENT_COMPONENT) {
            m_events.push_back(of);
            return;
        }
        for (icalcomponent* inner = icalcomponent_get_first_component(of, ICAL_ANY_COMPONENT); inner;
             inner = icalcomponent_get_next_component(of, ICAL_ANY_COMPONENT))
            m_nested.push_back(inner);
        // libical walks with a cursor inside the component, so that nested walks come after it.
        std::vector<icalcomponent*> nested;
        nested.swap(m_nested);
        for (icalcomponent* inner : nested)
            collect(inner);
    }

    void read(icalcomponent* event)
    {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const char* uid = icalcomponent_get_uid(event);
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return;
        if (icaltime_is_null_time(start) || !icaltime_is_valid_time(start) || !uid || !*uid) {
            ++m_import.unreadable;
            return;
        }
        if (!start.is_date) {
            ++m_import.timed;
            return;
        }
        const QString name = QString::fromUtf8(icalcomponent_get_summary(event)).simplified();
        const QString id = QString::fromUtf8(uid);
        const int length = lengthOf(event, start);
        if (const auto* instance = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) {
            const QString place = dateText(dayOf(icalproperty_get_recurrenceid(instance)));
            add(name, id + u'#' + place, DayRule(FixedDate{year_month_day(dayOf(start))}));
            return;
        }
        auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        const bool except = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY) ||
                            icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
        if (rule && !except && length == 1) {
            if (const auto yearly = yearlyRule(icalproperty_get_rrule(rule), year_month_day(dayOf(start)))) {
                add(name, id, *yearly);
                return;
            }
        }
        if (!rule && !except && length == 1)
            add(name, id, DayRule(FixedDate{year_month_day(dayOf(start))}));
        else
            addDates(event, name, id, length);
    }

    /// In days; an event without an end is one day long.
    static int lengthOf(icalcomponent* event, const icaltimetype& start)
    {
        const icaltimetype end = icalcomponent_get_dtend(event);
        if (icaltime_is_null_time(end))
            return 1;
        return std::clamp(static_cast<int>((dayOf(end) - dayOf(start)).count()), 1, mostDays);
    }

    void addDates(icalcomponent* event, const QString& name, const QString& id, int length)
    {
        struct Walk
        {
            Reader& reader;
            const QString& name;
            const QString& id;
            int length;
        };
        Walk walk{*this, name, id, length};
        const auto visit = [](icalcomponent*, icaltime_span* span, void* data) {
            auto& walked = *static_cast<Walk*>(data);
            const auto first = floor<days>(sys_seconds(seconds(span->start)));
            for (int i = 0; i < walked.length; ++i)
                walked.reader.addDate(walked.name, walked.id, first + days(i));
        };
        icaltimetype begin = icalcomponent_get_dtstart(event);
        icaltimetype end = begin;
        end.year = std::max(m_lastYear, begin.year) + 1;
        end.month = 1;
        end.day = 1;
        icalcomponent_foreach_recurrence(event, begin, end, visit, &walk);
    }

    void addDate(const QString& name, const QString& id, sys_days day)
    {
        if (static_cast<int>(year_month_day(day).year()) <= m_lastYear)
            add(name, id + u'#' + dateText(day), DayRule(FixedDate{year_month_day(day)}));
    }

    void add(const QString& name, const QString& id, const DayRule& day)
    {
        CalendarException exception;
        exception.name = name;
        exception.day = day;
        exception.importedFrom = id;
        const auto known = std::ranges::find(m_import.days, id, &CalendarException::importedFrom);
        if (known != m_import.days.end())
            *known = std::move(exception);
        else
            m_import.days.push_back(std::move(exception));
    }

    int m_lastYear;
    std::vector<icalcomponent*> m_events;
    std::vector<icalcomponent*> m_nested;
    DayImport m_import;
};

} // namespace

bool readsICalendar()
{
    return true;
}

Result<DayImport, ICalendarFault> readICalendar(const QByteArray& document, int lastYear)
{
    const Component root(icalparser_parse_string(document.constData()));
    const auto kind = root ? icalcomponent_isa(root.get()) : ICAL_NO_COMPONENT;
    if (kind != ICAL_VCALENDAR_COMPONENT && kind != ICAL_XROOT_COMPONENT)
        return fail(ICalendarFault::NotACalendar);
    return Reader(lastYear).run(root.get());
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
