// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demodesk.h"

#include "core/base/fields.h"
#include "core/demo/demotime.h"
#include "core/demo/dice.h"
#include "core/demo/stepcommand.h"
#include "core/exchange/articlefile.h"

#include <QFile>

namespace tierdesk {

namespace {

/// How long before the present the desk was opened.
constexpr Milliseconds beforeNow = std::chrono::days(60);

struct DemoPerson
{
    QString handle;
    QString name;
    Role role = Role::Requester;
    QString client;
    QString site;
    std::vector<QueueKey> queues;

    TIERDESK_FIELDS(DemoPerson, handle, name, role, client, site, queues)
};

struct DemoClient
{
    QString name;
    QString domain;

    TIERDESK_FIELDS(DemoClient, name, domain)
};

struct DemoCompany
{
    std::vector<DemoClient> clients;
    std::vector<DemoPerson> people;

    TIERDESK_FIELDS(DemoCompany, clients, people)
};

DemoError problem(const QString& where, const QString& what)
{
    return {where, what, {}};
}

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T>
Result<T, DemoError> document(const QString& name)
{
    auto read = fromJson<T>(QJsonDocument::fromJson(resource(name)).object());
    if (!read)
        return fail(problem(name, read.error().path));
    return *std::move(read);
}

/// Everything but the ids.
Person personOf(const DemoPerson& member, const DemoCompany& company)
{
    Person person;
    person.name = member.name;
    person.role = member.role;
    person.queues = member.queues;
    person.login = member.handle;
    const auto client = std::ranges::find(company.clients, member.client, &DemoClient::name);
    if (client != company.clients.end())
        person.email = member.handle + QLatin1Char('@') + client->domain;
    return person;
}

QString typeOf(const QString& file)
{
    return file.endsWith(u".png") ? QStringLiteral("image/png") : QStringLiteral("text/plain");
}

/// A story with its people chosen and its steps put into time.
struct Played
{
    QString where;
    ScriptStory story;
    QString requester;
    QString opener;
    /// The instant of its opening, then of each step.
    std::vector<Instant> times;
};

struct Happening
{
    Instant at;
    std::size_t story = 0;
    /// 0 opens the ticket; step n - 1 otherwise.
    std::size_t index = 0;
};

class Play
{
public:
    Play(Store& store, Instant now, quint64 seed)
        : m_store(store)
        , m_now(now)
        , m_dice(seed)
        , m_desk(store, [this] { return m_clock; })
    {}

    Result<void, DemoError> hire();
    Result<void, DemoError> teach();
    Result<void, DemoError> read();
    Result<void, DemoError> perform(const ProgressReport& report);
    Result<void, DemoError> leaveTraces();

private:
    Result<void, DemoError> hire(const DemoPerson& member, const QHash<QString, ClientId>& clients);
    Result<Played, DemoError> cast(const ScriptBlock& block, const QString& key);
    std::optional<DemoError> schedule(Played& played);
    Result<void, DemoError> open(const Played& played);
    Result<void, DemoError> act(Played& played, std::size_t index);
    std::optional<DeskError> attach(const ScriptStep& step, TicketId ticket, PersonId actor);
    std::optional<DeskError> undo(TicketId ticket, PersonId actor);
    /// The rules act as the days go by, as they would have.
    Result<void, DeskError> fireUntil(Instant at);

    Store& m_store;
    Instant m_now;
    Instant m_clock;
    Dice m_dice;
    Desk m_desk;
    DemoCompany m_company;
    ScriptNames m_names;
    std::vector<Played> m_stories;
};

/// The administrator is there already, who made the store.
Result<void, DemoError> Play::hire(const DemoPerson& member, const QHash<QString, ClientId>& clients)
{
    Person person = personOf(member, m_company);
    person.client = clients.value(member.client);
    // A range that is set aside for telephone numbers in stories.
    if (member.role != Role::Automaton)
        person.phone = QStringLiteral("+44 1632 960%1").arg(101 + m_names.people.size());
    const auto known = m_store.personByLogin(person.login);
    if (!known)
        return fail(DemoError{member.handle, {}, DeskError{known.error()}});
    if (*known && !person.login.isEmpty())
        person.id = (*known)->id;
    const auto recorded = m_desk.recordPerson(person, PersonId{1});
    if (!recorded)
        return fail(DemoError{member.handle, {}, recorded.error()});
    m_names.people.insert(member.handle, recorded->id);
    return {};
}

Result<void, DemoError> Play::hire()
{
    auto company = document<DemoCompany>(QStringLiteral("people.json"));
    if (!company)
        return fail(company.error());
    m_company = *std::move(company);
    m_clock = m_now - beforeNow;
    QHash<QString, ClientId> clients;
    for (const DemoClient& client : m_company.clients) {
        const auto recorded = m_desk.recordClient({{}, client.name}, PersonId{1});
        if (!recorded)
            return fail(DemoError{client.name, {}, recorded.error()});
        clients.insert(client.name, recorded->id);
    }
    for (const DemoPerson& member : m_company.people) {
        if (auto done = hire(member, clients); !done)
            return done;
    }
    return {};
}

/// The articles were written one after the other in the first weeks.
Result<void, DemoError> Play::teach()
{
    for (const char* name : {"password-locked", "mfa-new-phone", "vpn-drops", "label-printer-stripes",
                             "framecad-licence", "restore-folder", "suspicious-mail", "slow-morning", "wifi-scanners",
                             "meeting-room-echo", "new-starter", "mailbox-full", "second-factor-de"}) {
        const QString key = QLatin1String(name);
        Article named;
        named.externalId = key;
        auto page = parseMarkdown(resource(QStringLiteral("articles/%1.md").arg(key)), named);
        if (!page)
            return fail(problem(key, page.error().path));
        m_clock = m_clock + std::chrono::hours(61);
        page->article.owner = m_names.people.value(page->owner.value_or(QString()));
        page->article.translationOf = m_names.articles.value(page->translationOf.value_or(QString()));
        const auto recorded = m_desk.recordArticle(page->article, page->article.owner);
        if (!recorded)
            return fail(DemoError{key, {}, recorded.error()});
        m_names.articles.insert(key, recorded->id);
    }
    return {};
}

Result<void, DemoError> Play::read()
{
    for (const auto& name :
         {QStringLiteral("tickets-1.txt"), QStringLiteral("tickets-2.txt"), QStringLiteral("tickets-3.txt")}) {
        for (const ScriptBlock& block : splitScript(name, QString::fromUtf8(resource(name)))) {
            const ScriptStory heading = parseHeading(block.heading);
            const auto times = heading.options.find(QStringLiteral("times"));
            const int count = times == heading.options.end() ? 1 : times->second.toInt();
            for (int i = 1; i <= count; ++i) {
                auto played = cast(block, count == 1 ? heading.key : QStringLiteral("%1-%2").arg(heading.key).arg(i));
                if (!played)
                    return fail(played.error());
                m_stories.push_back(*std::move(played));
            }
        }
    }
    return {};
}

/// Chooses the people, then the words.
Result<Played, DemoError> Play::cast(const ScriptBlock& block, const QString& key)
{
    Played played;
    played.where = block.where;
    played.story = parseHeading(expand(block.heading, {}, m_dice));
    played.story.key = key;
    auto& options = played.story.options;
    std::vector<QString> requesters;
    std::vector<QString> desk;
    for (const DemoPerson& person : m_company.people) {
        const bool firstTier =
            std::ranges::find(person.queues, QueueKey{QStringLiteral("service-desk")}) != person.queues.end();
        if (person.role == Role::Requester)
            requesters.push_back(person.handle);
        if (person.role == Role::Technician && firstTier)
            desk.push_back(person.handle);
    }
    const QString by = options[QStringLiteral("by")];
    const QString technician = m_dice.pick(desk);
    played.requester = by == u"any" ? m_dice.pick(requesters) : by;
    const QString via = options[QStringLiteral("via")];
    const QString taken = options[QStringLiteral("taken-by")];
    const bool written = via == u"mail" || via == u"web";
    // Who needs help says neither where it goes nor how it is marked; then somebody took it in for them.
    const bool placed = std::ranges::any_of(std::array{u"queue", u"tags", u"impact"}, [&](const char16_t* one) {
        return options.contains(QString::fromUtf16(one));
    });
    const QString writer = placed ? technician : played.requester;
    played.opener = taken.isEmpty() || written ? writer : taken == u"desk" ? technician : taken;

    const auto person = std::ranges::find(m_company.people, played.requester, &DemoPerson::handle);
    if (person == m_company.people.end())
        return fail(problem(block.where, played.requester));
    const std::map<QString, QString> values{{QStringLiteral("name"), person->name.section(QLatin1Char(' '), 0, 0)},
                                            {QStringLiteral("site"), person->site}};
    if (const auto read = parseBody(expand(block.body, values, m_dice), played.story); !read)
        return fail(problem(block.where, read.error()));
    QString before = played.opener;
    for (ScriptStep& step : played.story.steps) {
        if (step.actor == u"-")
            step.actor = before;
        else if (step.actor == u"desk")
            step.actor = technician;
        before = step.actor;
    }
    if (auto error = schedule(played))
        return fail(*std::move(error));
    return played;
}

std::optional<DemoError> Play::schedule(Played& played)
{
    const auto begin = storyBegin(played.story.when, m_now, m_dice);
    if (!begin)
        return problem(played.where, played.story.when);
    const Hours hours = parseSpan(played.story.when) ? Hours::Any : Hours::Working;
    played.times.push_back(*begin);
    for (const ScriptStep& step : played.story.steps) {
        const auto at = stepInstant(step.delay, played.times.back(), hours);
        if (!at)
            return problem(played.where, step.delay);
        played.times.push_back(*at);
    }
    return {};
}

Result<void, DemoError> Play::perform(const ProgressReport& report)
{
    std::vector<Happening> happenings;
    for (std::size_t story = 0; story < m_stories.size(); ++story) {
        const auto& times = m_stories[story].times;
        for (std::size_t index = 0; index < times.size() && times[index] <= m_now; ++index)
            happenings.push_back({times[index], story, index});
    }
    std::ranges::stable_sort(happenings, {}, &Happening::at);
    qint64 done = 0;
    for (const Happening& happening : happenings) {
        if (auto fired = fireUntil(happening.at); !fired)
            return fail(DemoError{m_stories[happening.story].where, {}, fired.error()});
        m_clock = happening.at;
        Played& played = m_stories[happening.story];
        if (auto result = happening.index == 0 ? open(played) : act(played, happening.index - 1); !result)
            return result;
        if (report(++done, static_cast<qint64>(happenings.size())) == Progressing::Cancel)
            return fail(DemoError{played.where, {}, StorageError{StorageFault::Cancelled, {}, {}}});
    }
    if (auto fired = fireUntil(m_now); !fired)
        return fail(DemoError{{}, {}, fired.error()});
    return {};
}

Result<void, DeskError> Play::fireUntil(Instant at)
{
    for (;;) {
        const auto next = m_store.nextStepDue();
        if (!next)
            return fail(DeskError{next.error()});
        if (!*next || **next > at)
            return {};
        m_clock = std::max(m_clock, **next);
        const auto tickets = m_store.dueTickets(m_clock, 1);
        if (!tickets)
            return fail(DeskError{tickets.error()});
        for (const TicketId ticket : *tickets) {
            if (auto fired = m_desk.fireDue(ticket); !fired)
                return fail(fired.error());
        }
    }
}

Result<void, DemoError> Play::open(const Played& played)
{
    m_names.requester = m_names.people.value(played.requester);
    m_names.now = m_clock;
    auto command = openingOf(played.story, m_names);
    if (!command)
        return fail(problem(played.where, command.error()));
    const auto receipt =
        m_desk.submit({makeCommandId(), {}, *std::move(command), m_names.people.value(played.opener), {}});
    if (!receipt)
        return fail(DemoError{played.where, played.story.key, receipt.error()});
    m_names.tickets.insert(played.story.key, receipt->ticket);
    return {};
}

Result<void, DemoError> Play::act(Played& played, std::size_t index)
{
    const ScriptStep& step = played.story.steps[index];
    const auto on = step.options.find(QStringLiteral("on"));
    const TicketId ticket = m_names.tickets.value(on == step.options.end() ? played.story.key : on->second);
    m_names.requester = m_names.people.value(played.requester);
    m_names.now = m_clock;
    const PersonId actor = m_names.person(step.actor);
    std::optional<DeskError> error;
    if (step.verb == u"attach") {
        error = attach(step, ticket, actor);
    } else if (step.verb == u"undo") {
        error = undo(ticket, actor);
    } else {
        auto command = commandOf(step, m_names);
        if (!command)
            return fail(problem(played.where, command.error()));
        const auto receipt =
            m_desk.submit({makeCommandId(), ticket, std::move(command->command), actor, command->other});
        if (!receipt)
            error = receipt.error();
        else if (step.verb == u"split")
            m_names.tickets.insert(played.story.key + QStringLiteral("/split"), receipt->touched.front());
    }
    if (error)
        return fail(DemoError{played.where, step.verb + QLatin1Char(' ') + step.delay, *std::move(error)});
    return {};
}

std::optional<DeskError> Play::attach(const ScriptStep& step, TicketId ticket, PersonId actor)
{
    const auto name = step.options.find(QStringLiteral("file"));
    const QString file = name == step.options.end() ? QString() : name->second;
    const auto receipt = m_desk.attach(ticket, file, typeOf(file), resource(QStringLiteral("files/") + file), actor);
    return receipt ? std::nullopt : std::optional(receipt.error());
}

std::optional<DeskError> Play::undo(TicketId ticket, PersonId actor)
{
    const auto last = m_desk.lastOrder(ticket, actor);
    if (!last)
        return last.error();
    const auto receipt = m_desk.undo(*last, actor);
    return receipt ? std::nullopt : std::optional(receipt.error());
}

/// What a desk in use has lying about: something half written, lists kept under a name.
Result<void, DemoError> Play::leaveTraces()
{
    const PersonId tove = m_names.people.value(QStringLiteral("tove"));
    const TicketId supplier = m_names.tickets.value(QStringLiteral("quarantine-supplier"));
    const Draft draft{tove, supplier, MessageKind::Reply,
                      QStringLiteral("Hello Kwame,\n\nthe supplier's mails were held back because they come from a "
                                     "different address each time. "),
                      m_now};
    const std::vector<SavedView> views{{QStringLiteral("Pressing"), QStringLiteral("priority<=2"), SortKey::Urgent,
                                        SortDirection::Ascending, GroupBy::Queue},
                                       {QStringLiteral("Nobody has it"), QStringLiteral("assignee:none"), SortKey::Age,
                                        SortDirection::Descending, GroupBy::Tier},
                                       {QStringLiteral("Waiting for vendors"), QStringLiteral("state:pending-vendor"),
                                        SortKey::LastContact, SortDirection::Ascending, GroupBy::None}};
    for (const PersonId person : m_names.people) {
        const auto told = m_store.unreadNotices(person, std::numeric_limits<int>::max());
        if (!told)
            return fail(DemoError{{}, {}, told.error()});
        // People read what they are told within a day or two.
        std::vector<qint64> read;
        for (const Notice& notice : *told) {
            if (m_now - notice.at > std::chrono::days(2))
                read.push_back(notice.sequence);
        }
        if (auto done = m_store.markRead(person, read); !done)
            return fail(DemoError{{}, {}, done.error()});
    }
    if (auto done = m_store.saveDraft(draft); !done)
        return fail(DemoError{{}, {}, DeskError{done.error()}});
    if (auto done = m_store.saveViews(tove, views); !done)
        return fail(DemoError{{}, {}, DeskError{done.error()}});
    return {};
}

} // namespace

Result<DemoStart, DemoError> demoStart(Playbook base, Instant now)
{
    auto own = document<Playbook>(QStringLiteral("playbook.json"));
    if (!own)
        return fail(own.error());
    base.name = own->name;
    base.queues = std::move(own->queues);
    base.intake = std::move(own->intake);
    base.categories = std::move(own->categories);
    base.services = std::move(own->services);
    base.routing = std::move(own->routing);
    base.guides = std::move(own->guides);
    const auto company = document<DemoCompany>(QStringLiteral("people.json"));
    if (!company)
        return fail(company.error());
    const auto administrator = std::ranges::find(company->people, Role::Administrator, &DemoPerson::role);
    return DemoStart{std::move(base), personOf(*administrator, *company), now - beforeNow};
}

Result<void, DemoError> buildDemo(Store& store, Instant now, quint64 seed, const ProgressReport& report)
{
    Play play(store, now, seed);
    if (auto done = play.hire(); !done)
        return done;
    if (auto done = play.teach(); !done)
        return done;
    if (auto done = play.read(); !done)
        return done;
    if (auto done = play.perform(report); !done)
        return done;
    return play.leaveTraces();
}

} // namespace tierdesk
