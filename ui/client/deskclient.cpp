// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/deskclient.h"

namespace tierdesk {

namespace {

/// Other people's work appears within a second; a poll costs the store some microseconds.
constexpr std::chrono::milliseconds pollInterval{250};

qint64 minuteOf(Instant instant)
{
    constexpr qint64 msPerMinute = 60'000;
    return instant.ms / msPerMinute;
}

} // namespace

DeskClient::DeskClient(StoreFactory open, Person me, PlaybookPtr playbook, Now now, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_me(std::move(me))
    , m_times(std::make_shared<const PlaybookTimes>(std::move(playbook)))
    , m_now(std::move(now))
    , m_minute(minuteOf(m_now()))
    , m_outbox(m_writer, m_now)
    , m_reader(m_open)
    , m_writer(m_open)
{
    connect(&m_poll, &QTimer::timeout, this, &DeskClient::poll);
    connect(&m_poll, &QTimer::timeout, this, &DeskClient::lookAtTheTime);
    m_poll.start(pollInterval);
    poll();
}

DeskClient::~DeskClient()
{
    finishWriting();
}

void DeskClient::finishWriting()
{
    m_writer.finish();
}

void DeskClient::submit(TicketId ticket, Command command, QObject* receiver, std::function<void(Done<Receipt>)> answer,
                        TicketId other)
{
    const Order order{makeCommandId(), ticket, std::move(command), m_me.id, other};
    changeUnfinished(+1);
    m_outbox.give(
        order, [this, receiver = QPointer<QObject>(receiver), answer = std::move(answer)](const Done<Receipt>& done) {
            changeUnfinished(-1);
            if (done)
                announce(done->touched);
            if (receiver && answer)
                answer(done);
        });
}

void DeskClient::undo(CommandId command, QObject* receiver, std::function<void(Done<Receipt>)> answer)
{
    write(
        this, [command, me = m_me.id](Desk& desk, Store&) { return desk.undo(command, me); },
        [this, receiver = QPointer<QObject>(receiver), answer = std::move(answer)](const Done<Receipt>& done) {
            if (done)
                announce(done->touched);
            if (receiver && answer)
                answer(done);
        });
}

void DeskClient::announce(std::span<const TicketId> tickets)
{
    if (!tickets.empty())
        Q_EMIT ticketsChanged(QList<TicketId>(tickets.begin(), tickets.end()));
}

void DeskClient::changeUnfinished(int by)
{
    m_unfinished += by;
    Q_EMIT unfinishedChanged(m_unfinished);
}

void DeskClient::poll()
{
    if (m_polling)
        return;
    m_polling = true;
    read(
        this,
        [this](Store& store) -> Stored<Tail> {
            if (m_startAnew.exchange(false)) {
                m_dataVersion = -1;
                m_sequence = -1;
            }
            const auto version = store.dataVersion();
            if (!version)
                return fail(version.error());
            if (*version == m_dataVersion)
                return Tail{m_sequence, {}, false, false, false, m_reckoningRead};
            auto tail = store.tail(m_sequence);
            if (tail) {
                m_sequence = tail->sequence;
                m_dataVersion = *version;
                m_reckoningRead = tail->reckoning;
            }
            return tail;
        },
        [this](const Stored<Tail>& tail) { arrived(tail); });
}

void DeskClient::lookAtTheTime()
{
    const qint64 minute = minuteOf(m_now());
    if (std::exchange(m_minute, minute) != minute)
        Q_EMIT minutePassed();
}

void DeskClient::arrived(const Stored<Tail>& tail)
{
    m_polling = false;
    if (!tail) {
        if (tail.error().fault == StorageFault::Cancelled)
            return;
        m_troubled = true;
        m_startAnew = true;
        // The name may be another file's by now, or the same one's again.
        if (tail.error().fault == StorageFault::Gone) {
            m_reader.reopen();
            m_writer.reopen();
        }
        Q_EMIT storeTrouble(tail.error());
        return;
    }
    const bool back = std::exchange(m_troubled, false);
    if (back) {
        m_outbox.tryAgain();
        Q_EMIT storeBack();
    }
    if (!tail->tickets.empty())
        Q_EMIT ticketsChanged(QList<TicketId>(tail->tickets.begin(), tail->tickets.end()));
    if (tail->people)
        reloadMe();
    const bool reckoned = m_reckoning && !tail->reckoning;
    if (std::exchange(m_reckoning, tail->reckoning) != tail->reckoning)
        Q_EMIT reckoningChanged();
    if (tail->playbook || reckoned || back)
        reloadPlaybook();
}

/// An administrator may have changed what I may do.
void DeskClient::reloadMe()
{
    read(
        this, m_meLane, [me = m_me.id](Store& store) { return store.person(me); },
        [this](const Stored<std::optional<Person>>& person) {
            if (person && *person)
                m_me = **person;
            Q_EMIT peopleChanged();
        });
}

void DeskClient::reloadPlaybook()
{
    read(
        this, m_playbookLane, [](Store& store) { return store.playbook(); },
        [this](const Stored<PlaybookPtr>& playbook) {
            if (!playbook || !*playbook)
                return;
            m_times = std::make_shared<const PlaybookTimes>(*playbook);
            Q_EMIT playbookChanged();
        });
}

} // namespace tierdesk
