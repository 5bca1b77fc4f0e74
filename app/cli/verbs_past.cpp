// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back: a ticket at two instants, what happened to several of them in one line of time, and what a shift
// leaves.
#include "app/about/plain.h"
#include "app/cli/asof.h"
#include "app/cli/playbookfile.h"
#include "app/cli/terminal.h"
#include "app/cli/ticketpage.h"
#include "app/cli/verb.h"
#include "core/desk/difference.h"
#include "core/desk/handover.h"
#include "ui/text/differencetext.h"
#include "ui/text/entrytext.h"
#include "ui/text/handovertext.h"
#include "ui/text/incidenttext.h"
#include "ui/text/timetext.h"

namespace tierdesk::cli {

namespace {

Names namesOf(const TicketPage& page)
{
    return {*page.playbook,
            [&page](PersonId id) {
                const auto found = std::ranges::find(page.people, id, &Person::id);
                return found == page.people.end() ? QString() : found->name;
            },
            [&page](ClientId) { return page.client ? page.client->name : QString(); }};
}

QString snake(const QString& field)
{
    const QByteArray latin = field.toLatin1();
    return snakeCase(QLatin1String(latin.constData(), latin.size()));
}

QString changedText(const TicketDifference& difference, const Names& names)
{
    Table table{{QStringLiteral("FIELD"), QStringLiteral("BEFORE"), QStringLiteral("AFTER")}, {}, {}};
    for (const FieldChange& change : difference.changes)
        table.rows.push_back({change.section + QLatin1Char('.') + snake(change.field),
                              ticketValueText(change.field, change.before, names),
                              ticketValueText(change.field, change.after, names)});
    return difference.changes.empty() ? QStringLiteral("No field changed.\n") : table.toText();
}

QString betweenText(const TicketPage& page, const TicketDifference& difference, const Names& names)
{
    QString text;
    for (const TimelineGroup& group : timelineOf(page.history)) {
        for (const TimelineItem& item : group.items) {
            if (item.entry.version <= difference.before.version)
                continue;
            const EntryText entry = entryText(item, names);
            text += stampText(item.entry.occurredAt) + QStringLiteral("  ") + entry.sentence + QLatin1Char('\n');
            for (const QString& detail : entry.details)
                text += QStringLiteral("  ") + detail + QLatin1Char('\n');
        }
    }
    return text.isEmpty() ? QStringLiteral("Nothing happened in between.\n") : text;
}

Outcome compare(Session& session, const Arguments& arguments)
{
    const auto id = session.ticket(arguments.word(0));
    if (!id)
        return fail(id.error());
    const auto one = pastInstant(session, arguments.word(1));
    const auto other = pastInstant(session, arguments.word(2));
    if (!one || !other)
        return fail(one ? other.error() : one.error());
    const Knowledge knowledge = arguments.has("known") ? Knowledge::Then : Knowledge::Now;
    const Past from{std::min(*one, *other), knowledge};
    const Past to{std::max(*one, *other), knowledge};
    auto history = session.history(*id);
    if (!history)
        return fail(history.error());
    const TicketDifference difference = differenceBetween(*history, from, to);
    if (!difference.after.exists())
        return refused(QStringLiteral("There was no ticket %1 then.").arg(arguments.word(0)));
    history->resize(historyAt(*history, to).size());
    const auto page = readPage(session, *std::move(history));
    if (!page)
        return fail(page.error());
    QJsonArray changes;
    for (const FieldChange& change : difference.changes)
        changes.append(QJsonObject{{QStringLiteral("section"), change.section},
                                   {QStringLiteral("field"), snake(change.field)},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
    QJsonArray events;
    for (const JournalEntry& entry : difference.between)
        events.append(plain(entry));
    const Names names = namesOf(*page);
    const QString head =
        QStringLiteral("%1 %2\nFrom %3 to %4: what had %5 by then.\n\n")
            .arg(Names::ticket(*id), page->ticket.details.subject, zonedStamp(from.at), zonedStamp(to.at),
                 knowledge == Knowledge::Then ? QStringLiteral("been recorded") : QStringLiteral("happened"));
    session.print(QJsonObject{{QStringLiteral("ticket"), plain(*id)},
                              {QStringLiteral("from"), plain(from.at)},
                              {QStringLiteral("to"), plain(to.at)},
                              {QStringLiteral("known"), plain(knowledge)},
                              {QStringLiteral("changes"), changes},
                              {QStringLiteral("events"), events}},
                  session.json() ? QString()
                                 : head + changedText(difference, names) + QLatin1Char('\n') +
                                       betweenText(*page, difference, names));
    return {};
}

Outcome timeline(Session& session, const Arguments& arguments)
{
    const QString output = arguments.value("output");
    if (arguments.has("output") && !output.endsWith(QLatin1String(".md")))
        return usage(QStringLiteral("--output names a Markdown file: FILE.md."));
    std::vector<TicketPage> pages;
    QJsonArray events;
    for (const QString& word : arguments.words()) {
        const auto id = session.ticket(word);
        if (!id)
            return fail(id.error());
        if (std::ranges::find(pages, *id, [](const TicketPage& page) { return page.ticket.id; }) != pages.end())
            continue;
        auto history = session.history(*id);
        if (!history)
            return fail(history.error());
        auto page = readPage(session, *std::move(history));
        if (!page)
            return fail(page.error());
        pages.push_back(*std::move(page));
    }
    std::vector<IncidentTicket> tickets;
    std::vector<std::pair<std::pair<Instant, qint64>, const JournalEntry*>> entries;
    for (const TicketPage& page : pages) {
        tickets.push_back({page.ticket, page.history, namesOf(page)});
        Instant latest{std::numeric_limits<qint64>::min()};
        for (const JournalEntry& entry : page.history) {
            latest = std::max(latest, entry.occurredAt);
            entries.emplace_back(std::pair(latest, entry.sequence), &entry);
        }
    }
    const QString text = incidentMarkdown(tickets);
    if (!output.isEmpty()) {
        if (auto done = writeDocument(output, text.toUtf8()); !done)
            return done;
    }
    std::ranges::sort(entries);
    for (const auto& [at, entry] : entries)
        events.append(plain(*entry));
    session.print(QJsonObject{{QStringLiteral("events"), events}}, output.isEmpty() ? text : QString());
    return {};
}

Outcome handover(Session& session, const Arguments& arguments)
{
    HandoverTerms terms{{}, session.now() - std::chrono::hours(8), session.now()};
    if (arguments.has("since")) {
        const auto since = instantFrom(arguments.value("since"), terms.now);
        if (!since)
            return fail(since.error());
        // A span is told as one that has passed.
        terms.since = *since > terms.now ? terms.now - (*since - terms.now) : *since;
    }
    for (const QString& word : arguments.values("queue")) {
        const auto queue = session.queue(word);
        if (!queue)
            return fail(queue.error());
        terms.queues.push_back(*queue);
    }
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto note = handoverNote(**store, terms);
    if (!note)
        return trouble(note.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    QJsonObject parts;
    for (const HandoverPart part : allValues<HandoverPart>()) {
        QJsonArray tickets;
        for (const HandoverLine& line : (*note)[part]) {
            QJsonObject ticket = plain(line.row);
            ticket.insert(QStringLiteral("promise"), line.promise);
            tickets.append(ticket);
        }
        parts.insert(QString(toWord(part)), tickets);
    }
    session.print(QJsonObject{{QStringLiteral("since"), plain(terms.since)},
                              {QStringLiteral("queues"), plain(terms.queues)},
                              {QStringLiteral("parts"), parts}},
                  session.json() ? QString() : handoverMarkdown(*note, Names(**playbook)));
    return {};
}

} // namespace

std::span<const Verb> pastVerbs()
{
    static const std::vector<Verb> verbs{
        {"compare",
         "N TIME TIME",
         "Show what became different about a ticket between two instants, and what happened in between.",
         {3, 3},
         {{"known", nullptr, "What had been recorded by then, in place of what had happened."}},
         compare},
        {"timeline",
         "N...",
         "Tell what happened to some tickets in one line of time, as Markdown, for a review after an incident.",
         {1, 100},
         {{"output", "FILE.md", "Write it there."}},
         timeline},
        {"handover",
         "",
         "Write the note for the next shift, as Markdown: what is due, promised, unanswered, new and done.",
         {0, 0},
         {{"since", "TIME", "From then on: an instant or a span such as 8h, which is what it is otherwise."},
          {"queue", "QUEUE", "In this queue, or several; otherwise in all."}},
         handover},
    };
    return verbs;
}

} // namespace tierdesk::cli
