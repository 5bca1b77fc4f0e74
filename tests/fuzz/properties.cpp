// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/properties.h"

#include "core/desk/filtercompletion.h"
#include "core/desk/ticketfilter.h"
#include "core/exchange/icalendar.h"
#include "core/journal/codec.h"
#include "core/lint/lint.h"
#include "core/playbook/codec.h"
#include "core/playbook/defaultplaybook.h"
#include "core/playbook/diff.h"
#include "core/ticket/apply.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tierdesk::test {

namespace {

constexpr std::array targets{FuzzTarget{"csv", brokenByCsv},         FuzzTarget{"playbook", brokenByPlaybook},
                             FuzzTarget{"filter", brokenByFilter},   FuzzTarget{"icalendar", brokenByICalendar},
                             FuzzTarget{"journal", brokenByJournal}, FuzzTarget{"markup", brokenByMarkup}};

Broken brokenBy(const FieldError& error)
{
    if (error.expected.isEmpty())
        return QStringLiteral("An error at \"%1\" does not say what was expected.").arg(error.path);
    return {};
}

const Playbook& shipped()
{
    static const Playbook playbook = defaultPlaybook();
    return playbook;
}

/// Completions wherever the cursor may stand.
Broken brokenByCompletion(const QString& line)
{
    const FilterNames names{shipped(), {}, {}, {}};
    const auto size = static_cast<int>(line.size());
    for (const int cursor : {-1, 0, size / 2, size - 1, size, size + 1})
        for (const FilterCompletion& way : completeFilter(line, cursor, names))
            if (way.from < 0 || way.length < 0 || way.from + way.length > line.size())
                return QStringLiteral("A completion at %1 lies outside the line.").arg(cursor);
    return {};
}

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}

const FuzzTarget& targetNamed(const char* name)
{
    const auto sameName = [&](const FuzzTarget& target) { return std::strcmp(target.name, name) == 0; };
    return *std::ranges::find_if(targets, sameName);
}

Broken brokenByPlaybook(const QByteArray& document)
{
    const auto playbook = parsePlaybook(document);
    if (!playbook)
        return brokenBy(playbook.error());
    const auto again = parsePlaybook(toDocument(*playbook));
    if (!again)
        return QStringLiteral("What was written is not read: %1, %2").arg(again.error().path, again.error().expected);
    if (*again != *playbook)
        return QStringLiteral("What was written is read as something else.");
    for (const LintFinding& finding : lint(*playbook))
        if (finding.path.isEmpty())
            return QStringLiteral("A finding has no place.");
    if (!lintDocument(document))
        return QStringLiteral("The linter cannot read what the playbook's reader can.");
    if (!differences(*playbook, *again).empty())
        return QStringLiteral("A playbook differs from itself.");
    for (const Difference& difference : differences({}, *playbook))
        if (difference.path.isEmpty())
            return QStringLiteral("A difference has no place.");
    return {};
}

Broken brokenByFilter(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line);
    const auto filter = parseFilter(text);
    if (!filter) {
        const FilterError& error = filter.error();
        if (error.position < 0 || error.position > text.size())
            return QStringLiteral("The error's place %1 lies outside the line.").arg(error.position);
    } else {
        const QString written = toText(*filter);
        const auto again = parseFilter(written);
        if (!again)
            return QStringLiteral("What was written is not read: ") + written;
        if (*again != *filter)
            return QStringLiteral("What was written is read as something else: ") + written;
    }
    return brokenByCompletion(text);
}

Broken brokenByICalendar(const QByteArray& file)
{
    constexpr int lastYear = 2035;
    const auto import = readICalendar(file, lastYear);
    if (!import)
        return {};
    if (import->days.size() > mostImportedDays)
        return QStringLiteral("%1 days were read.").arg(import->days.size());
    for (const CalendarException& day : import->days) {
        const QString text = toText(day.day);
        if (day.importedFrom.isEmpty())
            return QStringLiteral("A day does not say where it comes from: ") + text;
        if (parseDayRule(text) != day.day)
            return QStringLiteral("A day is not read back: ") + text;
    }
    Playbook playbook;
    playbook.calendars.emplace_back().exceptions = merged({}, *import).exceptions;
    if (const auto again = parsePlaybook(toDocument(playbook)); !again || *again != playbook)
        return QStringLiteral("A playbook with these days is not read back.");
    return {};
}

Broken brokenByJournal(const QByteArray& line)
{
    const qsizetype end = std::max<qsizetype>(line.indexOf('\n'), 0);
    const auto event = decode(QString::fromUtf8(line.first(end)), line.sliced(std::min(end + 1, line.size())));
    if (!event)
        return brokenBy(event.error());
    const QByteArray payload = encode(*event);
    const auto again = decode(kindWord(*event), payload);
    if (!again)
        return QStringLiteral("What was written is not read: %1, %2").arg(again.error().path, again.error().expected);
    if (*again != *event)
        return QStringLiteral("What was written is read as something else.");
    if (encode(*again) != payload)
        return QStringLiteral("What was read is not written as before.");
    JournalEntry opening;
    opening.ticket = TicketId{1};
    opening.version = 1;
    opening.event = Event{TicketEvent{TicketOpened{}}};
    JournalEntry next = opening;
    next.version = 2;
    next.event = *event;
    const std::array history{opening, next, next};
    if (fold(history) != apply(fold(std::span(history).first(2)), next))
        return QStringLiteral("The fold is not the steps one after the other.");
    return {};
}

} // namespace tierdesk::test
