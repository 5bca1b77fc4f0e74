// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/lives.h"

#include "core/demo/words.h"
#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 opening = 8 * hourMs;
constexpr qint64 closing = 17 * hourMs;

/// The first working moment at or after it.
qint64 toWorkingTime(qint64 ms)
{
    constexpr qint64 thursday = 4; // 1970-01-01
    while (true) {
        const qint64 day = ms / dayMs;
        const bool weekend = (day + thursday) % 7 == 0 || (day + thursday) % 7 == 6;
        const qint64 time = ms % dayMs;
        if (!weekend && time >= opening && time < closing)
            return ms;
        ms = (!weekend && time < opening ? day : day + 1) * dayMs + opening;
    }
}

template <class T>
QString someKey(Dice& dice, const std::vector<T>& choices)
{
    return choices.empty() ? QString() : dice.pick(choices).key;
}

} // namespace

Instant afterWork(Instant from, Milliseconds span)
{
    qint64 ms = toWorkingTime(from.ms);
    qint64 left = span.count();
    while (left > 0) {
        const qint64 today = std::min(left, ms / dayMs * dayMs + closing - ms);
        ms = toWorkingTime(ms + today);
        left -= today;
    }
    return {ms};
}

Lives::Lives(const Playbook& playbook, const GeneratedPeople& people, Dice& dice)
    : m_playbook(playbook)
    , m_people(people)
    , m_dice(dice)
{
    for (const Queue& queue : playbook.queues) {
        if (queue.tier.value == 1 && !queue.retired)
            m_firstTier.push_back(queue.key);
    }
}

std::vector<Visit> Lives::live(TicketId ticket, Instant born)
{
    m_visits.clear();
    m_ticket = Ticket{};
    m_ticket.id = ticket;
    open(born);
    firstHand();
    // Most are short; a few go on and on.
    int rounds = 0;
    while (isOpen(m_ticket.progress.type) && rounds++ < 12 && m_dice.chance(0.32))
        work();
    finish();
    return std::exchange(m_visits, {});
}

void Lives::wait(double meanMinutes)
{
    const Instant last = m_visits.back().at;
    // Squared, so that the tail is long.
    const double minutes = 1 + m_dice.wait(meanMinutes) * m_dice.wait(1.0);
    Visit next;
    next.at = afterWork(last, Milliseconds(static_cast<qint64>(minutes * 60'000)));
    next.before = m_ticket;
    next.after = m_ticket;
    if (m_visits.back().entries.empty())
        m_visits.back() = std::move(next);
    else
        m_visits.push_back(std::move(next));
}

bool Lives::give(PersonId actor, Command command)
{
    Visit& visit = m_visits.back();
    const Person& who = m_people.all[actor];
    const auto lookup = [this](PersonId id) -> std::optional<Person> {
        const auto found = m_people.all.find(id);
        return found == m_people.all.end() ? std::nullopt : std::optional(*found);
    };
    const Decision decision = decide(m_ticket, command, {m_playbook, visit.at, who, lookup, {}});
    if (!decision)
        return false;
    constexpr quint64 positive = 0x7fff'ffff'ffff'ffff;
    const CommandId id{static_cast<qint64>(std::max<quint64>(m_dice.bits() & positive, 1))};
    for (const Decided& one : *decision) {
        JournalEntry entry{
            0,        m_ticket.id, m_ticket.version + 1, Event{one.event}, {CauseKind::Person, actor, {}}, id,
            visit.at, visit.at,    m_playbook.version};
        m_ticket = apply(std::move(m_ticket), entry);
        visit.entries.push_back(std::move(entry));
    }
    visit.after = m_ticket;
    return true;
}

PersonId Lives::someoneOf(const QueueKey& queue)
{
    const auto team = m_people.staff.find(queue.value);
    const auto& members = team == m_people.staff.end() || team->second.empty() ? m_people.leads : team->second;
    return members[static_cast<std::size_t>(m_dice.skewed(static_cast<qint64>(members.size())))];
}

PersonId Lives::hand()
{
    const Placement& placement = m_ticket.placement;
    return placement.assignee ? placement.assignee : someoneOf(placement.place.queue);
}

void Lives::open(Instant born)
{
    Visit first;
    first.at = born;
    first.before.id = m_ticket.id;
    m_visits.push_back(std::move(first));
    const auto requester =
        m_people.requesters[static_cast<std::size_t>(m_dice.skewed(static_cast<qint64>(m_people.requesters.size())))];
    const InventedTrouble trouble = inventedTrouble(m_dice);
    OpenTicket command;
    Details& details = command.details;
    details.subject = trouble.subject;
    details.description = trouble.description;
    details.requester = requester;
    const double kind = m_dice.unit();
    details.kind = kind < 0.77   ? TicketKind::Incident
                   : kind < 0.97 ? TicketKind::ServiceRequest
                   : kind < 0.99 ? TicketKind::Change
                                 : TicketKind::Problem;
    const double way = m_dice.unit();
    details.channel = way < 0.45   ? Channel::Phone
                      : way < 0.75 ? Channel::Mail
                      : way < 0.95 ? Channel::Web
                                   : Channel::Chat;
    QueueKey elsewhere;
    if (m_dice.chance(0.25) && m_firstTier.size() > 1)
        elsewhere = m_dice.pick(m_firstTier);
    // Who writes does not choose a team.
    if (details.channel == Channel::Phone) {
        command.queue = elsewhere;
        const PersonId technician = someoneOf(command.queue ? command.queue : m_playbook.intake);
        command.impact = {1 + static_cast<int>(m_dice.below(m_playbook.matrix.impacts.size()))};
        command.urgency = {1 + static_cast<int>(m_dice.below(m_playbook.matrix.urgencies.size()))};
        if (!m_playbook.categories.empty())
            details.category = m_dice.pick(m_playbook.categories).key;
        if (m_dice.chance(0.7))
            command.assignee = technician;
        give(technician, std::move(command));
        return;
    }
    give(requester, std::move(command));
}

void Lives::firstHand()
{
    if (m_ticket.placement.assignee) {
        if (m_dice.chance(0.4))
            give(hand(), AddNote{inventedNote(m_dice)});
        return;
    }
    wait(45);
    const PersonId technician = someoneOf(m_ticket.placement.place.queue);
    if (!m_ticket.triage.impact.isSet()) {
        TriageTicket triage;
        triage.impact = Impact{1 + static_cast<int>(m_dice.skewed(m_playbook.matrix.impacts.size()))};
        triage.urgency = Urgency{1 + static_cast<int>(m_dice.below(m_playbook.matrix.urgencies.size()))};
        if (!m_playbook.categories.empty())
            triage.category = m_dice.pick(m_playbook.categories).key;
        give(technician, std::move(triage));
    }
    give(technician, ClaimTicket{});
    if (m_dice.chance(0.3))
        give(technician, Reply{inventedReply(m_dice)});
}

void Lives::work()
{
    const double what = m_dice.unit();
    if (what < 0.35) {
        climb();
    } else if (what < 0.65) {
        ask();
    } else {
        wait(180);
        if (what < 0.8)
            give(hand(), AddNote{inventedNote(m_dice)});
        else if (what < 0.9)
            give(hand(), Reply{inventedReply(m_dice)});
        else if (what < 0.95)
            give(hand(), LogWork{5 + static_cast<int>(m_dice.below(90)), inventedNote(m_dice)});
        else if (what < 0.98)
            give(hand(), AddTask{inventedNote(m_dice), hand()});
        else
            give(hand(), InvolveManagement{m_dice.pick(m_people.leads), QStringLiteral("It takes too long.")});
    }
}

void Lives::ask()
{
    wait(120);
    give(hand(), Reply{inventedReply(m_dice)});
    SetPending pending;
    pending.reason = someKey(m_dice, m_playbook.pendingReasons);
    if (!give(hand(), std::move(pending)))
        return;
    wait(600);
    give(m_ticket.details.requester,
         ReceiveMessage{m_ticket.details.requester, m_ticket.details.channel, inventedAnswer(m_dice)});
    give(hand(), ResumeTicket{});
}

void Lives::climb()
{
    std::vector<QueueKey> higher;
    for (const Queue& queue : m_playbook.queues) {
        const int step = queue.tier.value - m_ticket.placement.place.tier.value;
        if (step >= 1 && step <= 2 && m_playbook.mayEscalate(m_ticket.placement.place.queue, queue.key))
            higher.push_back(queue.key);
    }
    if (higher.empty())
        return;
    wait(150);
    if (!give(hand(), EscalateTicket{m_dice.pick(higher), packet()}))
        return;
    wait(200);
    const PersonId receiver = someoneOf(m_ticket.placement.place.queue);
    give(receiver, AcceptHandoff{});
    if (m_dice.chance(0.18)) {
        wait(90);
        give(receiver, ReturnTicket{someKey(m_dice, m_playbook.returnReasons), inventedNote(m_dice)});
        give(someoneOf(m_ticket.placement.place.queue), ClaimTicket{});
    }
}

HandoffPacket Lives::packet()
{
    HandoffPacket packet;
    for (const PacketPart part : allValues<PacketPart>())
        packet[part] = inventedNote(m_dice);
    return packet;
}

void Lives::finish()
{
    // A few are simply forgotten.
    if (!isOpen(m_ticket.progress.type) || m_dice.chance(0.01))
        return;
    wait(240);
    if (m_dice.chance(0.02)) {
        give(hand(), CancelTicket{QStringLiteral("No longer needed.")});
        return;
    }
    if (!give(hand(), ResolveTicket{{someKey(m_dice, m_playbook.resolutionCodes), inventedSolution(m_dice)}}))
        return;
    if (m_dice.chance(0.06))
        comeBack();
    wait(1500);
    give(hand(), CloseTicket{});
}

void Lives::comeBack()
{
    wait(500);
    give(hand(), ReopenTicket{QStringLiteral("It is back.")});
    if (m_dice.chance(0.5))
        climb();
    wait(300);
    give(hand(), ResolveTicket{{someKey(m_dice, m_playbook.resolutionCodes), inventedSolution(m_dice)}});
}

} // namespace tierdesk
