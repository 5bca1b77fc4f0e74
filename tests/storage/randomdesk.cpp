// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/randomdesk.h"

#include "core/desk/engine.h"

#include <random>

namespace tierdesk::test {

namespace {

constexpr unsigned undoVerb = 33;
constexpr unsigned sweepVerb = 36;
constexpr unsigned openVerbs = 4;

template <class List>
auto pick(const List& list, unsigned number)
{
    return list[number % list.size()];
}

QueueKey someQueue(unsigned number)
{
    return pick(std::vector{frontDesk, onSite, network, applications, experts, vendor}, number);
}

QString words(unsigned number)
{
    static const QStringList some{QStringLiteral("Printer"), QStringLiteral("éclair"),  QStringLiteral("VPN down"),
                                  QStringLiteral("@ben"),    QStringLiteral("@Anna,"),  QStringLiteral("zebra \"x\""),
                                  QStringLiteral("Ärger"),   QStringLiteral("printer"), QStringLiteral("\n\t…"),
                                  QString(QChar(0)),         QString(QChar(0xd800))};
    return pick(some, number) + QLatin1Char(' ') + pick(some, number / 3);
}

Action action(ActionKind kind, const char* text = "")
{
    Action made;
    made.kind = kind;
    made.text = QString::fromUtf8(text);
    return made;
}

Conditions when(Join join, std::vector<Condition> conditions)
{
    return {{join, std::move(conditions)}};
}

Protocol protocol(const char* key, TriggerKind trigger, std::vector<tierdesk::Step> steps)
{
    Protocol made;
    made.key = RuleKey{QLatin1String(key)};
    made.name = made.key.value;
    made.trigger.kind = trigger;
    made.calendar = CalendarKey{QStringLiteral("office")};
    made.steps = std::move(steps);
    return made;
}

tierdesk::Step after(const char* key, int minutes, std::vector<Action> actions)
{
    tierdesk::Step made;
    made.key = QLatin1String(key);
    made.amount = minutes;
    made.actions = std::move(actions);
    return made;
}

/// Every kind of trigger and action, switched on and off from one publication to the next.
void addRules(Playbook& book, const RandomStep& step)
{
    using enum ActionKind;
    const QString vip = QStringLiteral("vip");
    auto unowned = protocol("unowned", TriggerKind::Unassigned,
                            {after("1", 20, {action(Tell)}), after("2", 40, {action(Assign)})});
    unowned.steps[1].repeatMinutes = 30;
    unowned.steps[1].atMost = 3;
    auto stuck = protocol("stuck", TriggerKind::AgeInTier, {after("1", 60, {action(MoveUp), action(AddTag, "old")})});
    stuck.pauses = {StateType::PendingRequester};
    stuck.scope = when(Join::All, {{Attribute::Tier, Comparison::AtMost, {QStringLiteral("2")}, {}}});
    auto warn = protocol("warn", TriggerKind::Clock,
                         {after("half", 50, {action(Tell)}), after("soon", 15, {action(Tell)}),
                          after("over", 10, {action(SetPriority), action(Tell)})});
    warn.steps[0].offset = Offset::Share;
    warn.steps[1].offset = Offset::BeforeDeadline;
    warn.steps[2].offset = Offset::AfterDeadline;
    warn.steps[2].repeatMinutes = 60;
    warn.steps[2].atMost = 2;
    warn.steps[2].actions[0].priority = Priority{1};
    warn.trigger.metric = step.a % 2 == 0 ? Metric::Resolution : Metric::FirstResponse;
    auto close = protocol("close", TriggerKind::TimeInState, {});
    close.trigger.states = {StateType::Resolved};
    close.steps = {after("1", 120, {action(SetState)})};
    close.steps[0].actions[0].state = StateType::Closed;
    auto silent = protocol("silent", TriggerKind::NoContact, {after("1", 90, {action(AddNote, "Write to them.")})});
    silent.steps[0].conditions = when(Join::Any, {{Attribute::Priority, Comparison::AtLeast, {QStringLiteral("2")}, {}},
                                                  {Attribute::Tag, Comparison::Is, {vip}, {}}});
    auto returned = protocol("returned", TriggerKind::Returned, {after("1", 0, {action(Tell)})});
    auto important =
        protocol("important", TriggerKind::Scope, {after("1", 5, {action(Tell), action(OpenConsult, "?")})});
    important.scope = when(Join::None, {{Attribute::Text, Comparison::Contains, {QStringLiteral("zebra")}, {}}});
    important.steps[0].actions[1].queue = experts;
    auto asked = protocol("asked", TriggerKind::Event, {after("1", 30, {action(AskForInformation, "Since when?")})});
    asked.trigger.moment = Moment::Escalated;
    asked.calendar = {};
    book.protocols = {unowned, stuck, warn, close, silent, returned, important, asked};
    for (std::size_t i = 0; i < book.protocols.size(); ++i)
        book.protocols[i].enabled = ((step.a + step.b) >> (i % 4)) % 3 != 1;
    RoutingRule printers{RuleKey{QStringLiteral("printers")},
                         QStringLiteral("Printers"),
                         true,
                         {Moment::Opened, Moment::Changed},
                         when(Join::All, {{Attribute::Subject, Comparison::Matches, {QStringLiteral("^print")}, {}}}),
                         {action(MoveTo), action(AddTag, "paper")}};
    printers.actions[0].queue = step.b % 2 == 0 ? onSite : applications;
    RoutingRule paper{RuleKey{QStringLiteral("paper")},
                      QStringLiteral("Paper"),
                      true,
                      {Moment::Changed, Moment::Routed},
                      when(Join::All, {{Attribute::Tag, Comparison::Is, {QStringLiteral("paper")}, {}}}),
                      {action(RemoveTag, "paper"), action(StopRules)}};
    book.routing = {printers, paper};
}

/// The small playbook with times in it, which differ from one publication to the next.
Playbook timedPlaybook(const RandomStep& step)
{
    Playbook book = smallPlaybook();
    const int closing = 720 + 60 * static_cast<int>(step.other % 6);
    const std::vector<Weekday> days{Weekday::Monday, Weekday::Tuesday, Weekday::Friday, Weekday::Sunday};
    const CalendarKey office{QStringLiteral("office")};
    for (TierEntry& tier : book.tiers)
        tier.hourlyCost = hourOfWork;
    book.calendars = {{office,
                       QStringLiteral("Office hours"),
                       QStringLiteral("Europe/Berlin"),
                       {},
                       {{days, {{WallTime{480}, WallTime{closing}}}}},
                       {}}};
    const auto agree = [&](AgreementType type, std::vector<Metric> metrics) {
        Agreement agreement;
        agreement.key = AgreementKey{toWord(type)};
        agreement.name = agreement.key.value;
        agreement.type = type;
        agreement.calendar = office;
        for (const Metric metric : metrics)
            agreement.targets.push_back({metric, {30, 60 + static_cast<int>(step.a % 3) * 45, 400}});
        agreement.pauses = {{step.b % 2 == 0 ? StateType::PendingRequester : StateType::PendingVendor, {}}};
        agreement.onReopen = step.b % 3 == 0 ? OnReopen::NewCycle : OnReopen::Resume;
        book.agreements.push_back(agreement);
    };
    using enum Metric;
    agree(AgreementType::Sla, {FirstResponse, NextResponse, Update, TimeToOwn, Resolution});
    agree(AgreementType::Ola, {Acceptance, HandOn});
    if (step.other % 4 != 0)
        agree(AgreementType::Uc, {Acknowledgement, VendorResolution});
    addRules(book, step);
    return book;
}

/// Writes one of a few articles, or its next version, unless that changes nothing.
void changeArticle(TestDesk& desk, const RandomStep& step)
{
    const QString name = QString::number(step.b % 4);
    Article article = must(desk.store().article({}, name)).value_or(Article{});
    article.externalId = name;
    article.title = words(step.other) + QLatin1Char('x');
    article.symptom = words(step.a);
    article.resolution = words(step.ticket) + QLatin1Char(' ') + words(step.b);
    article.tags = {words(step.ticket + step.other)};
    article.language = pick(QStringList{QStringLiteral("en"), QStringLiteral("de"), QString()}, step.ticket);
    article.state = pick(std::vector{ArticleState::Validated, ArticleState::Archived}, step.other);
    article.readers = pick(std::vector{Readers::Tier, Readers::Client, Readers::Public}, step.a / 5);
    article.clients = {pick(std::vector{desk.acme, desk.brio}, step.other)};
    const auto done = desk.desk().recordArticle(article, desk.boss);
    if (!done && std::get<Refusal>(done.error()).reason != Reason::NothingChanges)
        throw std::runtime_error(told(done.error()).toStdString());
}

} // namespace

std::ostream& operator<<(std::ostream& out, const RandomStep& step)
{
    return out << "{" << step.verb << ", " << step.ticket << ", " << step.other << ", " << step.a << ", " << step.b
               << "}";
}

Command RandomDesk::opening(const RandomStep& step) const
{
    OpenTicket open;
    open.details.subject = step.a % 7 == 0 ? QStringLiteral("…") : words(step.a);
    open.details.description = words(step.b);
    open.details.kind = static_cast<TicketKind>(step.a % 4);
    open.details.channel = static_cast<Channel>(step.b % 5);
    open.details.requester = pick(std::vector{mia, noah, olga, PersonId{}}, step.b);
    open.details.category =
        CategoryKey{pick(QStringList{QStringLiteral("hardware"), QStringLiteral("printer"), QString()}, step.a)};
    if (step.a % 3 == 0)
        open.details.tags = {
            pick(QStringList{QStringLiteral("vip"), QStringLiteral("Étage"), QStringLiteral("a\"b")}, step.b)};
    if (step.b % 5 == 0)
        open.details.externalId = QStringLiteral("INC%1").arg(step.a);
    open.impact = Impact{static_cast<int>(step.a % 4)};
    open.urgency = Urgency{static_cast<int>(step.b % 4)};
    open.queue = someQueue(step.a + step.b);
    open.assignee = step.b % 3 == 0 ? pick(std::vector{anna, ben, boss}, step.a) : PersonId{};
    return open;
}

Command RandomDesk::commandOf(const RandomStep& step) const
{
    HandoffPacket packet;
    packet[PacketPart::Symptom] = words(step.a);
    const auto staff = pick(std::vector{anna, ben, boss, robot}, step.a);
    switch (step.verb - openVerbs) {
    case 0: {
        EditTicket edit;
        edit.patch.subject = words(step.b);
        edit.patch.tags = QStringList{words(step.a), QStringLiteral("vip")};
        if (step.a % 4 == 0)
            edit.patch.requester = pick(std::vector{mia, noah, olga, PersonId{}}, step.b);
        return edit;
    }
    case 1: {
        TriageTicket triage;
        triage.impact = Impact{static_cast<int>(step.a % 4)};
        triage.urgency = Urgency{static_cast<int>(step.b % 4)};
        if (step.b % 3 == 0)
            triage.priority = PriorityOverride{Priority{static_cast<int>(step.a % 5)}, words(step.b)};
        return triage;
    }
    case 2:
        return RouteTicket{someQueue(step.a)};
    case 3:
        return ClaimTicket{};
    case 4:
        return AssignTicket{staff};
    case 5:
        return UnassignTicket{};
    case 6:
        return NameOwner{staff};
    case 7:
    case 8:
        return EscalateTicket{someQueue(step.a), packet};
    case 9:
        return AcceptHandoff{};
    case 10:
        return ReturnTicket{QStringLiteral("not-ours"), words(step.a)};
    case 11:
        return ReceiveMessage{pick(std::vector{mia, noah, olga, ben}, step.b), Channel::Mail,
                              step.b % 5 == 0 ? QStringLiteral("Thanks") : words(step.b)};
    case 12:
        return Reply{words(step.a)};
    case 13:
    case 14:
        return AddNote{words(step.a)};
    case 15:
        return SetPending{static_cast<StateType>(2 + step.a % 3), QStringLiteral("answer"), {}};
    case 16:
        return ResumeTicket{};
    case 17:
    case 18:
        return ResolveTicket{{QStringLiteral("solved"), words(step.a)}};
    case 19:
        return CloseTicket{};
    case 20:
        return ReopenTicket{words(step.a)};
    case 21:
        return CancelTicket{words(step.a)};
    case 22:
        return MergeTicket{};
    case 23:
        return UnmergeTicket{step.b % 2 == 0 ? std::vector<MessageId>{} : std::vector{MessageId{1 + step.a % 3}}};
    case 24:
        return SplitTicket{{MessageId{1 + step.a % 3}}, words(step.b)};
    case 25:
        return LinkTicket{static_cast<LinkKind>(step.a % Words<LinkKind>::words.size())};
    case 26:
        return LogWork{1 + static_cast<int>(step.b), words(step.a)};
    case 27:
        return UseArticle{ArticleId{1 + step.b % 4}, static_cast<ArticleUse>(step.a % Words<ArticleUse>::words.size())};
    default:
        return WatchTicket{pick(std::vector{anna, ben, mia, olga}, step.a)};
    }
}

RandomDesk::RandomDesk()
{
    must(desk().publish(timedPlaybook({}), {}, admin));
}

void RandomDesk::changeDesk(const RandomStep& step)
{
    if (step.a % 5 == 0) {
        Playbook book = timedPlaybook(step);
        book.queues[step.b % book.queues.size()].name = words(step.a);
        must(desk().publish(std::move(book), words(step.b), admin));
    } else if (step.a % 5 == 1) {
        must(desk().recordClient({pick(std::vector{acme, brio}, step.b), words(step.other)}, admin));
    } else if (step.a % 5 == 2) {
        changeArticle(*this, step);
    } else {
        Person person = must(store().person(pick(std::vector{anna, ben, mia, noah, olga}, step.b))).value();
        person.name = words(step.a + step.other);
        must(desk().recordPerson(person, admin));
    }
}

void RandomDesk::sweep(const RandomStep& step)
{
    wait(std::chrono::minutes(static_cast<int>(step.a) * 7 - (step.b % 9 == 0 ? 300 : 0)));
    Engine engine(store(), [this] { return now(); }, step.b % 2 == 0 ? QStringLiteral("one") : QStringLiteral("two"));
    // So few tickets at once that a publication stays half taken in for a while.
    const auto swept = engine.sweep(1 + static_cast<int>(step.a % 4));
    if (!swept)
        throw std::runtime_error(told(swept.error()).toStdString());
    m_fired += static_cast<int>(swept->firings.size());
}

void RandomDesk::take(const RandomStep& step)
{
    if (step.verb >= sweepVerb)
        return sweep(step);
    if (step.verb > undoVerb)
        return changeDesk(step);
    const PersonId actor = pick(std::vector{anna, ben, boss}, step.other + step.b);
    if (step.verb == undoVerb && m_commands.empty())
        return;
    const bool opens = step.verb < openVerbs || m_tickets.empty();
    const Order order{makeCommandId(), opens ? TicketId{} : pick(m_tickets, step.ticket),
                      opens ? opening(step) : commandOf(step), actor,
                      m_tickets.empty() ? TicketId{} : pick(m_tickets, step.other)};
    const auto receipt = step.verb == undoVerb && step.a % 2 == 0 ? desk().undo(m_commands.back(), actor)
                         : step.verb == undoVerb                  ? desk().undo(pick(m_commands, step.a), actor)
                                                                  : desk().submit(order);
    if (!receipt) {
        if (std::holds_alternative<StorageError>(receipt.error()))
            throw std::runtime_error(told(receipt.error()).toStdString());
        return;
    }
    ++m_accepted;
    m_commands.push_back(receipt->command);
    for (const TicketId id : receipt->touched) {
        if (std::ranges::find(m_tickets, id) == m_tickets.end())
            m_tickets.push_back(id);
    }
}

void RandomDesk::takeMany(int steps, unsigned seed)
{
    std::mt19937 random(seed);
    const auto small = [&] { return static_cast<unsigned>(random() % 60); };
    for (int i = 0; i < steps; ++i)
        take({static_cast<unsigned>(random() % verbCount), small(), small(), small(), small()});
}

} // namespace tierdesk::test
