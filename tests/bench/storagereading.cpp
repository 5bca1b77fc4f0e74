// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks the store while somebody looks around: first screens, a ticket, words being typed.
#include "core/storage/openstore.h"
#include "tests/bench/stage.h"
#include "ui/ticket/likelihood.h"
#include "ui/ticket/ticketdossier.h"

#include <set>

namespace tierdesk::bench {

namespace {

/// As many as the list's model asks for first.
constexpr int firstScreen = 60;
/// As many as the palette shows.
constexpr int palette = 6;

Budget milliseconds(double most)
{
    return {Budget::Kind::Milliseconds, most};
}

/// One order of one list.
struct Screen
{
    QString list;
    ListQuery query;
    std::vector<Taken> taken;

    void measure(Store& store)
    {
        taken.push_back(timed([&] {
            const TicketList list = must(store.list(query, firstScreen), "listing");
            (void)must(store.rows(list.ids), "reading rows");
        }));
    }
    [[nodiscard]] double median() const { return quantile(taken, 0.5); }
    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject object = spread(taken);
        object.insert(QStringLiteral("list"), list);
        object.insert(QStringLiteral("sort"), QString(toWord(query.sort)));
        object.insert(QStringLiteral("descending"), query.direction == SortDirection::Descending);
        return object;
    }
};

std::vector<std::pair<QString, TicketFilter>> queueLists(Store& store)
{
    const FilterTerm anyState{FilterField::State, FilterRelation::Is, {QStringLiteral("any")}};
    std::vector<std::pair<QString, TicketFilter>> lists{{QStringLiteral("all open"), {}},
                                                        {QStringLiteral("all, closed too"), {{anyState}, {}}}};
    for (const QueueCount& count : must(store.queueCounts(), "counting")) {
        const FilterTerm inQueue{FilterField::Queue, FilterRelation::Is, {count.queue.value}};
        lists.push_back({QStringLiteral("queue:%1").arg(count.queue.value), {{inQueue}, {}}});
        lists.push_back({QStringLiteral("queue:%1 state:any").arg(count.queue.value), {{inQueue, anyState}, {}}});
    }
    return lists;
}

Figure measureFirstScreens(Store& store)
{
    std::vector<Screen> screens;
    for (const auto& [name, filter] : queueLists(store)) {
        for (const SortKey sort : allValues<SortKey>()) {
            for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending})
                screens.push_back({name, {filter, sort, direction, GroupBy::None, PersonId{1}, Stage::present()}, {}});
        }
    }
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        for (Screen& screen : screens)
            screen.measure(store);
    }
    // The slowest are asked again, so that a moment's noise on the machine does not speak for them.
    constexpr std::ptrdiff_t doubtful = 10;
    constexpr int again = 15;
    std::ranges::sort(screens, std::greater(), &Screen::median);
    for (Screen& screen : std::span(screens).first(std::min<std::size_t>(doubtful, screens.size()))) {
        for (int i = 0; i < again; ++i)
            screen.measure(store);
    }
    std::ranges::sort(screens, std::greater(), &Screen::median);
    std::vector<Taken> all;
    for (const Screen& screen : screens)
        all.push_back({screen.median(), quantile(screen.taken, 0.5, &Taken::cpu)});
    Figure figure{QStringLiteral("first screen of a queue in its slowest sort"),
                  screens.front().median(),
                  milliseconds(10),
                  {},
                  {}};
    figure.details = {{QStringLiteral("lists and sorts"), static_cast<qint64>(screens.size())},
                      {QStringLiteral("all"), spread(all)},
                      {QStringLiteral("slowest"), screens.front().toJson()}};
    return figure;
}

/// Tickets from all over the store.
std::vector<TicketId> someTickets(Store& store, std::size_t count)
{
    ListQuery query;
    query.filter.terms = {{FilterField::State, FilterRelation::Is, {QStringLiteral("any")}}};
    query.sort = SortKey::Subject;
    const std::vector<TicketId> all = must(store.list(query, 0), "listing").ids;
    std::vector<TicketId> some;
    for (std::size_t i = 0; i < std::min(count, all.size()); ++i)
        some.push_back(all[i * all.size() / count]);
    return some;
}

Figures measureOpening(Store& store)
{
    const PersonId me{1};
    std::vector<Taken> opened;
    std::vector<Taken> related;
    constexpr std::size_t count = 400;
    for (const TicketId id : someTickets(store, count)) {
        std::optional<TicketDossier> dossier;
        opened.push_back(timed([&] { dossier = must(loadDossier(store, id, me), "opening a ticket"); }));
        const Details& details = dossier->ticket.details;
        const QString words = details.subject + QLatin1Char(' ') + details.description;
        related.push_back(timed([&] {
            if (const Person* requester = dossier->person(details.requester))
                (void)must(likelyDuplicates(store, *requester, words, id), "looking for duplicates");
            (void)must(similarTickets(store, words, std::span(&id, 1)), "looking for similar tickets");
        }));
    }
    return {{QStringLiteral("open a ticket (p95)"), quantile(opened, 0.95), milliseconds(10), {}, spread(opened)},
            {QStringLiteral("like tickets beside it, which come later (p95)"),
             quantile(related, 0.95),
             {},
             {},
             spread(related)}};
}

/// What people type: two words of a ticket's subject one after the other, a code, a number; letter by letter.
std::vector<QString> typedTexts(Store& store)
{
    std::set<QString> texts;
    constexpr std::size_t tickets = 25;
    for (const TicketRow& row : must(store.rows(someTickets(store, tickets)), "reading rows")) {
        const QStringList words = row.subject.split(QLatin1Char(' '));
        const QString text = words.size() > 1
                                 ? words.at(words.size() / 2 - 1) + QLatin1Char(' ') + words.at(words.size() / 2)
                                 : row.subject;
        for (qsizetype length = 1; length <= text.size(); ++length)
            texts.insert(text.first(length));
    }
    for (const QString& text : {QStringLiteral("NB-4711"), QStringLiteral("50000"), QStringLiteral("qqqq")}) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            texts.insert(text.first(length));
    }
    return {texts.begin(), texts.end()};
}

template <class Ask>
Figure measureTyping(const QString& name, const std::vector<QString>& texts, const Ask& ask)
{
    std::vector<Taken> all;
    std::vector<std::pair<double, QString>> slowest;
    for (const QString& text : texts) {
        std::vector<Taken> taken;
        constexpr int rounds = 3;
        for (int round = 0; round < rounds; ++round)
            taken.push_back(timed([&] { ask(text); }));
        const Taken typical{quantile(taken, 0.5), quantile(taken, 0.5, &Taken::cpu)};
        all.push_back(typical);
        slowest.emplace_back(typical.wall, text);
    }
    constexpr std::size_t told = 10;
    std::ranges::sort(slowest, std::greater());
    slowest.resize(std::min(slowest.size(), told));
    QJsonObject tellSlowest;
    for (const auto& [wall, text] : slowest)
        tellSlowest.insert(text, wall);
    Figure figure{name, quantile(all, 0.95), milliseconds(16), {}, spread(all)};
    figure.details.insert(QStringLiteral("texts"), static_cast<qint64>(texts.size()));
    figure.details.insert(QStringLiteral("slowest"), tellSlowest);
    return figure;
}

Figures measureSearch(Store& store)
{
    const auto inPalette = [&](const QString& text) {
        (void)must(store.find(text), "finding a number");
        std::vector<TicketId> ids;
        for (const SearchHit& hit : must(store.search(text, palette), "searching"))
            ids.push_back(hit.ticket);
        (void)must(store.rows(ids), "reading rows");
    };
    const auto inFilter = [&](const QString& text) {
        const ListQuery query{{{}, text},    SortKey::Urgent, SortDirection::Ascending,
                              GroupBy::None, PersonId{1},     Stage::present()};
        const TicketList list = must(store.list(query, firstScreen), "listing");
        (void)must(store.rows(list.ids), "reading rows");
    };
    // One letter alone is asked for in the list only, and only after a pause.
    std::vector<QString> letters = typedTexts(store);
    const auto longer = std::ranges::stable_partition(letters, [](const QString& text) { return text.size() < 2; });
    const std::vector<QString> texts(longer.begin(), longer.end());
    letters.erase(longer.begin(), longer.end());
    Figure letter = measureTyping(QStringLiteral("one letter in the list, after a pause (p95)"), letters, inFilter);
    letter.budget.reset();
    return {measureTyping(QStringLiteral("search while typing, in the palette (p95)"), texts, inPalette),
            measureTyping(QStringLiteral("search while typing, in the list (p95)"), texts, inFilter), letter};
}

/// The board and lists as they stood at instants all over the last two years.
Figures measurePast(Store& store)
{
    constexpr int instants = 24;
    std::vector<Taken> boards;
    std::vector<Taken> queues;
    std::vector<Taken> lists;
    std::vector<Taken> each;
    for (int i = 0; i < instants; ++i) {
        const Past past{Stage::present() - std::chrono::days(30 * i + 7), Knowledge::Now};
        std::vector<QueueCount> counts;
        boards.push_back(timed([&] { counts = must(store.queueCountsAt(past), "counting the past"); }));
        if (counts.empty())
            continue;
        ListQuery query{{}, SortKey::Urgent, SortDirection::Ascending, GroupBy::None, PersonId{1}, past.at};
        lists.push_back(timed([&] { (void)must(store.listAt(query, past, firstScreen), "listing the past"); }));
        int open = 0;
        for (const QueueCount& count : counts)
            open += count.open;
        each.push_back({lists.back().wall / open, lists.back().cpu / open});
        query.filter.terms = {{FilterField::Queue, FilterRelation::Is, {counts.front().queue.value}}};
        queues.push_back(timed([&] { (void)must(store.listAt(query, past, firstScreen), "listing a queue"); }));
    }
    Figure whole{
        QStringLiteral("all open as they stood (p95)"), quantile(lists, 0.95), milliseconds(1000), {}, spread(lists)};
    whole.details.insert(QStringLiteral("for each ticket that was open"), spread(each));
    return {
        {QStringLiteral("board as it stood (p95)"), quantile(boards, 0.95), milliseconds(1000), {}, spread(boards)},
        {QStringLiteral("a queue as it stood (p95)"), quantile(queues, 0.95), milliseconds(1000), {}, spread(queues)},
        whole};
}

} // namespace

Figures measureReading(Stage& stage)
{
    const auto store = must(openStore(stage.copy(QStringLiteral("read"))), "opening a copy");
    Figures figures{measureFirstScreens(*store)};
    std::ranges::move(measureOpening(*store), std::back_inserter(figures));
    std::ranges::move(measureSearch(*store), std::back_inserter(figures));
    std::ranges::move(measurePast(*store), std::back_inserter(figures));
    return figures;
}

} // namespace tierdesk::bench
