// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking: queues, lists, one ticket, search.
#include "app/about/plain.h"
#include "app/cli/asof.h"
#include "app/cli/order.h"
#include "app/cli/publicpage.h"
#include "app/cli/terminal.h"
#include "app/cli/ticketpage.h"
#include "core/ticket/apply.h"
#include "ui/text/documenttext.h"
#include "ui/text/timetext.h"

namespace tierdesk::cli {

namespace {

Outcome queues(Session& session, const Arguments& arguments)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto counts = *past ? (*store)->queueCountsAt(**past) : (*store)->queueCounts();
    if (!counts)
        return trouble(counts.error());
    std::vector<Queue> queues = (*playbook)->queues;
    // A queue that left the playbook is shown for as long as a ticket stands in it.
    for (const QueueCount& count : *counts) {
        if (!(*playbook)->queue(count.queue) && count.open > 0)
            queues.push_back({count.queue, count.queue.value, {}, {}, {}, {}, true});
    }
    std::ranges::stable_sort(queues, {}, &Queue::tier);

    Table table{{QStringLiteral("TIER"), QStringLiteral("QUEUE"), QStringLiteral("OPEN"), QStringLiteral("UNASSIGNED"),
                 QStringLiteral("PENDING"), QStringLiteral("NAME")},
                {},
                {2, 3, 4}};
    QJsonArray array;
    for (const Queue& queue : queues) {
        const auto found = std::ranges::find(*counts, queue.key, &QueueCount::queue);
        const QueueCount count = found == counts->end() ? QueueCount{queue.key, 0, 0} : *found;
        if (queue.retired && count.open == 0)
            continue;
        table.rows.push_back({QString::number(queue.tier.value), queue.key.value, QString::number(count.open),
                              QString::number(count.unassigned), QString::number(count.pending), queue.name});
        array.append(QJsonObject{{QStringLiteral("tier"), plain(queue.tier)},
                                 {QStringLiteral("queue"), plain(queue.key)},
                                 {QStringLiteral("name"), queue.name},
                                 {QStringLiteral("kind"), plain(queue.kind)},
                                 {QStringLiteral("retired"), queue.retired},
                                 {QStringLiteral("open"), count.open},
                                 {QStringLiteral("unassigned"), count.unassigned},
                                 {QStringLiteral("pending"), count.pending}});
    }
    session.print(asOf({{QStringLiteral("queues"), array}}, *past), asOfText(*past) + table.toText());
    return {};
}

/// The options are terms of the query language, so that both mean the same.
Answer<TicketFilter> filterFrom(Session& session, const Arguments& arguments)
{
    TicketFilter filter;
    if (arguments.has("filter")) {
        auto parsed = parseFilter(arguments.value("filter"));
        if (!parsed)
            return usage(filterErrorText(parsed.error()));
        filter = *std::move(parsed);
    }
    for (const auto& [option, field] :
         {std::pair{"queue", FilterField::Queue}, std::pair{"tier", FilterField::Tier},
          std::pair{"state", FilterField::State}, std::pair{"assignee", FilterField::Assignee}}) {
        if (!arguments.has(option))
            continue;
        FilterTerm term{field, FilterRelation::Is, arguments.values(option)};
        for (QString& value : term.values) {
            if (field == FilterField::Tier) {
                if (const auto number = wholeNumber(value, QStringLiteral("--tier"), 0, 4); !number)
                    return fail(number.error());
            } else if (field == FilterField::Queue) {
                const auto key = session.queue(value);
                if (!key)
                    return fail(key.error());
                value = key->value;
            }
        }
        filter.terms.push_back(std::move(term));
    }
    return filter;
}

QString listText(const std::vector<TicketRow>& rows, const Playbook& playbook, Instant now)
{
    Table table{{QStringLiteral("NUMBER"), QStringLiteral("PRIO"), QStringLiteral("STATE"), QStringLiteral("QUEUE"),
                 QStringLiteral("ASSIGNEE"), QStringLiteral("REQUESTER"), QStringLiteral("AGE"),
                 QStringLiteral("SUBJECT")},
                {},
                {0}};
    for (const TicketRow& row : rows) {
        const State* state = playbook.state(row.state);
        const QString priority = row.priority.isSet() ? QString::number(row.priority.value) : QStringLiteral("-");
        table.rows.push_back({QString::number(row.id.value), priority, state ? state->name : row.state.value,
                              row.queue.value, row.assigneeName, row.requesterName, spanText(now - row.createdAt),
                              row.subject});
    }
    return table.toText();
}

Outcome printRows(Session& session, const std::vector<TicketRow>& rows, bool complete, const std::optional<Past>& past)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    if (session.json()) {
        session.print(asOf({{QStringLiteral("tickets"), plain(rows)}, {QStringLiteral("complete"), complete}}, past),
                      {});
        return {};
    }
    session.print({}, asOfText(past) + listText(rows, **playbook, past ? past->at : session.now()));
    if (!complete)
        writeError(QStringLiteral("There are more; --limit 0 shows all.\n"));
    return {};
}

Outcome printList(Session& session, std::span<const TicketId> ids, bool complete)
{
    const auto rows = (*session.store())->rows(ids);
    if (!rows)
        return trouble(rows.error());
    return printRows(session, *rows, complete, {});
}

Outcome list(Session& session, const Arguments& arguments)
{
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    ListQuery query;
    query.now = *past ? (*past)->at : session.now();
    auto filter = filterFrom(session, arguments);
    if (!filter)
        return fail(filter.error());
    query.filter = *std::move(filter);
    if (arguments.has("sort")) {
        const auto key = wordFrom<SortKey>(arguments.value("sort"), QStringLiteral("--sort"));
        if (!key)
            return fail(key.error());
        query.sort = *key;
    }
    if (arguments.has("descending"))
        query.direction = SortDirection::Descending;
    int limit = 100;
    if (arguments.has("limit")) {
        const auto number = wholeNumber(arguments.value("limit"), QStringLiteral("--limit"), 0, 1'000'000'000);
        if (!number)
            return fail(number.error());
        limit = static_cast<int>(*number);
    }
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto speaksOfMe = [](const FilterTerm& term) { return term.values.contains(QStringLiteral("me")); };
    if (std::ranges::any_of(query.filter.terms, speaksOfMe)) {
        const auto actor = session.actor();
        if (!actor)
            return fail(actor.error());
        query.me = actor->id;
    }
    if (*past) {
        const auto then = (*store)->listAt(query, **past, limit);
        return then ? printRows(session, then->rows, then->list.complete, *past) : trouble(then.error());
    }
    const auto found = (*store)->list(query, limit);
    if (!found)
        return trouble(found.error());
    return printList(session, found->ids, found->complete);
}

/// To who needs help, what they may know of their own ticket.
Outcome showPublic(Session& session, TicketId id)
{
    const auto ticket = (*session.store())->publicTicket(id);
    if (!ticket)
        return trouble(ticket.error());
    if (!*ticket)
        return refused(QStringLiteral("There is no ticket %1.").arg(id.value));
    session.print(publicDocument(**ticket), publicText(**ticket));
    return {};
}

Outcome show(Session& session, const Arguments& arguments)
{
    const auto id = session.ticket(arguments.word(0));
    if (!id)
        return fail(id.error());
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    const auto who = session.actor();
    if (who && !who->isStaff()) {
        if (*past)
            return refused(QStringLiteral("Only staff can look back with --at."));
        return showPublic(session, *id);
    }
    auto history = session.history(*id);
    if (!history)
        return fail(history.error());
    if (*past)
        history->resize(historyAt(*history, **past).size());
    if (history->empty() && *past)
        return refused(QStringLiteral("There was no ticket %1 then.").arg(arguments.word(0)));
    const auto page = readPage(session, *std::move(history));
    if (!page)
        return fail(page.error());
    const bool events = arguments.has("events");
    session.print(asOf(pageDocument(*page, events), *past),
                  session.json() ? QString() : asOfText(*past) + pageText(*page, events));
    return {};
}

Outcome search(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    int limit = 50;
    if (arguments.has("limit")) {
        const auto number = wholeNumber(arguments.value("limit"), QStringLiteral("--limit"), 1, 1000);
        if (!number)
            return fail(number.error());
        limit = static_cast<int>(*number);
    }
    const auto hits = (*store)->search(arguments.words().join(QLatin1Char(' ')), limit);
    if (!hits)
        return trouble(hits.error());
    std::vector<TicketId> ids;
    for (const SearchHit& hit : *hits)
        ids.push_back(hit.ticket);
    const auto rows = (*store)->rows(ids);
    if (!rows)
        return trouble(rows.error());
    Table table{{QStringLiteral("NUMBER"), QStringLiteral("SUBJECT"), QStringLiteral("FOUND")}, {}, {0}};
    QJsonArray array;
    for (const SearchHit& hit : *hits) {
        const auto row = std::ranges::find(*rows, hit.ticket, &TicketRow::id);
        QString snippet = hit.snippet;
        snippet.remove(QChar(2)).remove(QChar(3));
        QJsonObject object =
            row == rows->end() ? QJsonObject{{QStringLiteral("ticket"), plain(hit.ticket)}} : plain(*row);
        object.insert(QStringLiteral("snippet"), snippet);
        array.append(object);
        table.rows.push_back(
            {QString::number(hit.ticket.value), row == rows->end() ? QString() : row->subject, snippet});
    }
    session.print(QJsonObject{{QStringLiteral("hits"), array}}, table.toText());
    return {};
}

Outcome similar(Session& session, const Arguments& arguments)
{
    const auto id = session.ticket(arguments.word(0));
    if (!id)
        return fail(id.error());
    const auto history = session.history(*id);
    if (!history)
        return fail(history.error());
    const Ticket ticket = fold(*history);
    constexpr int enough = 10;
    const auto found =
        (*session.store())
            ->similar(ticket.details.subject + QLatin1Char(' ') + ticket.details.description, *id, enough);
    if (!found)
        return trouble(found.error());
    return printList(session, *found, true);
}

} // namespace

std::span<const Verb> listVerbs()
{
    static const std::vector<Verb> verbs{
        {"queues", "", "List the queues by tier with their open and unassigned tickets.", {0, 0}, withPast({}), queues},
        {"list",
         "",
         "List tickets; without a state, those that are not closed.",
         {0, 0},
         withPast({{"queue", "QUEUE", "In this queue."},
                   {"tier", "N", "In a queue of this tier."},
                   {"state", "STATE", "A state, a type of state, or open, closed, any."},
                   {"assignee", "PERSON", "A login, the start of a name, me or none."},
                   {"filter", "QUERY", "The query language of the window: queue:network priority<=2 -tag:vip text."},
                   {"sort", "KEY",
                    "urgent (otherwise), number, priority, subject, requester, client, state, queue, assignee, "
                    "age, last-contact, changed or due."},
                   {"descending", nullptr, "The other way round."},
                   {"limit", "N", "At most so many; 0 is all, otherwise 100."}}),
         list},
        {"show",
         "N",
         "Show one ticket.",
         {1, 1},
         withPast({{"events", nullptr, "With everything that happened to it."}}),
         show},
        {"search",
         "WORDS",
         "Find tickets by number, subject, description, messages and notes.",
         {1, 100},
         {{"limit", "N", "At most so many; otherwise 50."}},
         search},
        {"similar", "N", "List tickets whose words are most like this one's.", {1, 1}, {}, similar},
    };
    return verbs;
}

} // namespace tierdesk::cli
