// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filtertimes.h"

#include "core/desk/board.h"
#include "core/storage/idlist.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tierdesk {

namespace {

/// "3d" → three days. Nothing when it is not a span.
std::optional<Milliseconds> spanOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})(m|h|d|w)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    switch (match.captured(2).front().toLatin1()) {
    case 'm':
        return std::chrono::minutes(count);
    case 'h':
        return std::chrono::hours(count);
    case 'd':
        return std::chrono::days(count);
    default:
        return std::chrono::weeks(count);
    }
}

PlaybookTimes timesOf(const Playbook& playbook)
{
    return PlaybookTimes({&playbook, [](const Playbook*) {}});
}

/// Nothing when the name is empty.
QString inQueue(const Playbook& playbook, const char* column, const QString& name, Values& values)
{
    if (name.isEmpty())
        return {};
    auto keys = keysNamed(playbook.queues, name);
    if (keys.empty())
        keys.push_back(QueueKey{name});
    for (const QueueKey& key : keys)
        values.append(key.value);
    return QStringLiteral(" AND %1 IN (%2)").arg(QLatin1String(column), marks(keys.size()));
}

/// Up to now, or days from midnight to midnight.
std::pair<Instant, Instant> stretchOf(const QString& text, const Playbook& playbook, Instant now)
{
    const Instant end = now + Milliseconds(1);
    if (const auto span = spanOf(text))
        return {now - *span, end};
    const QDate first = QDate::fromString(text.section(QStringLiteral(".."), 0, 0), Qt::ISODate);
    const QDate last = QDate::fromString(text.section(QStringLiteral(".."), -1), Qt::ISODate);
    if (first.isValid() && last.isValid()) {
        const QTimeZone zone = boardZone(timesOf(playbook));
        return {Instant{first.startOfDay(zone).toMSecsSinceEpoch()},
                Instant{last.addDays(1).startOfDay(zone).toMSecsSinceEpoch()}};
    }
    return {boardTerms(timesOf(playbook), now).today, end};
}

} // namespace

QString indexedSource(const char* index, const QString& condition)
{
    return QStringLiteral("SELECT ticket FROM ticket INDEXED BY %1 WHERE open IN (%sides) AND %2")
        .arg(QLatin1String(index), condition);
}

std::vector<Alternative> ageAlternatives(const char* column, const char* index, FilterRelation relation,
                                         const QString& value, Instant now)
{
    const auto span = spanOf(value);
    if (!span)
        return {};
    // "created:<3d" speaks of ages: less than three days old is after that instant.
    QString sign = QStringLiteral(">=");
    if (relation == FilterRelation::AtLeast)
        sign = QStringLiteral("<=");
    else if (relation == FilterRelation::MoreThan)
        sign = QStringLiteral("<");
    else if (relation == FilterRelation::LessThan)
        sign = QStringLiteral(">");
    const QString condition = QStringLiteral("%1 %2 ?").arg(QLatin1String(column), sign);
    return {{condition, indexedSource(index, condition), {(now - *span).ms}}};
}

std::vector<Alternative> dueAlternatives(const Playbook& playbook, const QString& value, Instant now)
{
    const auto alternative = [](const QString& condition, const Values& values) {
        return Alternative{condition, indexedSource("ticket_by_due", condition), values};
    };
    if (value == QLatin1String("none"))
        return {alternative(QStringLiteral("due IS NULL"), {})};
    if (value == QLatin1String("overdue"))
        return {alternative(QStringLiteral("due < ?"), {now.ms})};
    std::vector<Alternative> alternatives;
    const auto span = spanOf(value);
    const PlaybookTimes times = timesOf(playbook);
    for (const Calendar& calendar : playbook.calendars) {
        const BusinessTime* hours = times.hours(calendar.key);
        if (const auto until = hours && span ? hours->add(now, *span) : std::nullopt)
            alternatives.push_back(alternative(QStringLiteral("(due >= ? AND due <= ? AND due_calendar = ?)"),
                                               {now.ms, until->ms, calendar.key.value}));
    }
    return alternatives;
}

std::vector<Alternative> flowAlternatives(const Playbook& playbook, const QString& value, Instant now,
                                          std::initializer_list<Flow> flows)
{
    const auto [from, to] = stretchOf(value.section(QLatin1Char('@'), 0, 0), playbook, now);
    QString select =
        QStringLiteral("SELECT ticket FROM flow WHERE at >= ? AND at < ? AND flow IN (%1)").arg(marks(flows.size()));
    Values values{from.ms, to.ms};
    for (const Flow flow : flows)
        values.append(static_cast<int>(flow));
    select += inQueue(playbook, "queue", value.section(QLatin1Char('@'), 1), values);
    return {{QStringLiteral("ticket.ticket IN (%1)").arg(select), select, values}};
}

std::vector<Alternative> moveAlternatives(const Playbook& playbook, const QString& value, Instant now)
{
    const QString route = value.section(QLatin1Char('@'), 1);
    const auto [from, to] = stretchOf(value.section(QLatin1Char('@'), 0, 0), playbook, now);
    QString select = QStringLiteral("SELECT went.ticket FROM flow AS went JOIN flow AS came ON came.at = went.at "
                                    "AND came.sequence = went.sequence AND came.flow = %1 "
                                    "WHERE went.at >= ? AND went.at < ? AND went.flow = %2")
                         .arg(static_cast<int>(Flow::Came))
                         .arg(static_cast<int>(Flow::Went));
    Values values{from.ms, to.ms};
    select += inQueue(playbook, "went.queue", route.section(QLatin1Char('>'), 0, 0), values);
    select += inQueue(playbook, "came.queue", route.section(QLatin1Char('>'), 1), values);
    return {{QStringLiteral("ticket.ticket IN (%1)").arg(select), select, values}};
}

std::vector<Alternative> bounceAlternatives(const Playbook& playbook, const QString& value, Instant now)
{
    const auto [from, to] = stretchOf(value.section(QLatin1Char('@'), 0, 0), playbook, now);
    QString select =
        QStringLiteral("SELECT back.ticket FROM flow AS back JOIN flow AS went ON went.ticket = back.ticket "
                       "WHERE back.at >= ? AND back.at < ? AND back.flow = %1 AND went.flow = %2 "
                       "AND went.queue = back.queue AND went.sequence = (SELECT max(before.sequence) "
                       "FROM flow AS before WHERE before.ticket = back.ticket AND before.flow = %2 "
                       "AND before.sequence < back.sequence)")
            .arg(static_cast<int>(Flow::Came))
            .arg(static_cast<int>(Flow::Went));
    Values values{from.ms, to.ms};
    select += inQueue(playbook, "back.queue", value.section(QLatin1Char('@'), 1), values);
    return {{QStringLiteral("ticket.ticket IN (%1)").arg(select), select, values}};
}

std::vector<Alternative> idleAlternatives(const Playbook& playbook, const QString& value, Instant now)
{
    const int days = value.chopped(1).toInt();
    const auto unchanged = [](const QString& condition, const Values& values) {
        return Alternative{condition, indexedSource("ticket_by_changed", condition), values};
    };
    const PlaybookTimes times = timesOf(playbook);
    std::vector<Alternative> alternatives;
    for (const Calendar& calendar : playbook.calendars) {
        const BusinessTime* hours = times.hours(calendar.key);
        const auto since = hours ? hours->add(now, -days * workingDay(*hours, now)) : std::nullopt;
        if (since)
            alternatives.push_back(unchanged(QStringLiteral("(changed_at <= ? AND coalesce(due_calendar, ?) = ?)"),
                                             {since->ms, playbook.calendars.front().key.value, calendar.key.value}));
    }
    if (playbook.calendars.empty())
        alternatives.push_back(unchanged(QStringLiteral("changed_at <= ?"), {(now - std::chrono::days(days)).ms}));
    return alternatives;
}

} // namespace tierdesk
