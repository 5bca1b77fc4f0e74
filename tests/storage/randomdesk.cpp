// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/randomdesk.h"

#include <random>

namespace tierdesk::test {

namespace {

constexpr unsigned undoVerb = 31;
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

/// The small playbook with times in it, which differ from one publication to the next.
Playbook timedPlaybook(const Step& step)
{
    Playbook book = smallPlaybook();
    const int closing = 720 + 60 * static_cast<int>(step.other % 6);
    const std::vector<Weekday> days{Weekday::Monday, Weekday::Tuesday, Weekday::Friday, Weekday::Sunday};
    const CalendarKey office{QStringLiteral("office")};
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
    return book;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << "{" << step.verb << ", " << step.ticket << ", " << step.other << ", " << step.a << ", " << step.b
               << "}";
}

Command RandomDesk::opening(const Step& step) const
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

Command RandomDesk::commandOf(const Step& step) const
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
    default:
        return WatchTicket{pick(std::vector{anna, ben, mia, olga}, step.a)};
    }
}

RandomDesk::RandomDesk()
{
    must(desk().publish(timedPlaybook({}), {}, admin));
}

void RandomDesk::changeDesk(const Step& step)
{
    if (step.a % 5 == 0) {
        Playbook book = timedPlaybook(step);
        book.queues[step.b % book.queues.size()].name = words(step.a);
        must(desk().publish(std::move(book), words(step.b), admin));
    } else if (step.a % 5 == 1) {
        must(desk().recordClient({pick(std::vector{acme, brio}, step.b), words(step.other)}, admin));
    } else {
        Person person = must(store().person(pick(std::vector{anna, ben, mia, noah, olga}, step.b))).value();
        person.name = words(step.a + step.other);
        must(desk().recordPerson(person, admin));
    }
}

void RandomDesk::take(const Step& step)
{
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
