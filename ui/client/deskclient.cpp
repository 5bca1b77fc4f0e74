// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/deskclient.h"

#include "ui/client/filingadvisor.h"

#include <QMimeDatabase>

namespace tierdesk {

namespace {

/// Other people's work appears within a second; a poll costs the store some microseconds.
constexpr std::chrono::milliseconds pollInterval{250};

qint64 minuteOf(Instant instant)
{
    constexpr qint64 msPerMinute = 60'000;
    return instant.ms / msPerMinute;
}

/// Keeps the bytes and gives the order, which is done once however often this runs.
Done<Receipt> attachOnce(Desk& desk, Store& store, Order order, const QByteArray& bytes)
{
    auto& file = std::get<AttachFile>(order.command);
    file.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, bytes).name();
    file.bytes = bytes.size();
    // Bytes of whoever may not attach them are not kept.
    Order wanted = order;
    wanted.id = makeCommandId();
    std::get<AttachFile>(wanted.command).sha256 = QStringLiteral("wanted");
    if (auto allowed = desk.preview(wanted); !allowed)
        return allowed;
    const auto transaction = store.begin();
    if (!transaction)
        return fail(DeskError{transaction.error()});
    const auto kept = (*transaction)->keepFile(bytes);
    if (!kept)
        return fail(DeskError{kept.error()});
    if (auto done = (*transaction)->commit(); !done)
        return fail(DeskError{done.error()});
    file.sha256 = *kept;
    return desk.submit(order);
}

} // namespace

DeskClient::DeskClient(StoreFactory open, Person me, PlaybookPtr playbook, Now now, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_me(std::move(me))
    , m_capacity(m_me.isStaff() ? Capacity::Role : Capacity::Requester)
    , m_times(std::make_shared<const PlaybookTimes>(std::move(playbook)))
    , m_now(std::move(now))
    , m_minute(minuteOf(m_now()))
    , m_outbox(m_writer, m_now, m_capacity)
    , m_filing(std::make_unique<FilingAdvisor>(*this))
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

void DeskClient::give(Outbox::Waiting waiting, Outbox::Work work, QObject* receiver,
                      std::function<void(Done<Receipt>)> answer)
{
    changeUnfinished(+1);
    m_outbox.give(
        std::move(waiting), std::move(work),
        [this, receiver = QPointer<QObject>(receiver), answer = std::move(answer)](const Done<Receipt>& done) {
            changeUnfinished(-1);
            if (done)
                announce(done->touched);
            if (receiver && answer)
                answer(done);
        });
}

CommandId DeskClient::submit(TicketId ticket, Command command, QObject* receiver,
                             std::function<void(Done<Receipt>)> answer, TicketId other)
{
    const CommandId id = makeCommandId();
    give({{id, ticket, std::move(command), m_me.id, other}, {}}, {}, receiver, std::move(answer));
    return id;
}

void DeskClient::undo(CommandId command, const QString& what, QObject* receiver,
                      std::function<void(Done<Receipt>)> answer)
{
    auto work = [command](Desk& desk, Store&, const Order& order) { return desk.undo(command, order.actor); };
    give({{makeCommandId(), {}, {}, m_me.id, {}}, what}, std::move(work), receiver, std::move(answer));
}

void DeskClient::undoLast(TicketId ticket, const QString& what, QObject* receiver,
                          std::function<void(Done<Receipt>)> answer)
{
    // Tried again it means the same order, not the one before.
    auto last = std::make_shared<std::optional<CommandId>>();
    auto work = [last](Desk& desk, Store&, const Order& order) -> Done<Receipt> {
        if (!*last) {
            const Done<CommandId> found = desk.lastOrder(order.ticket, order.actor);
            if (!found)
                return fail(found.error());
            *last = *found;
        }
        return desk.undo(**last, order.actor);
    };
    give({{makeCommandId(), ticket, {}, m_me.id, {}}, what}, std::move(work), receiver, std::move(answer));
}

void DeskClient::attach(TicketId ticket, const QString& name, std::function<Stored<QByteArray>()> bytes,
                        QObject* receiver, std::function<void(Done<Receipt>)> answer)
{
    auto content = std::make_shared<std::optional<QByteArray>>();
    auto work = [content, bytes = std::move(bytes)](Desk& desk, Store& store, const Order& order) -> Done<Receipt> {
        if (!*content) {
            auto read = bytes();
            // A file that cannot be read is no store that is away.
            if (!read)
                return fail(DeskError{StorageError{StorageFault::Other, read.error().where, read.error().detail}});
            *content = *std::move(read);
        }
        return attachOnce(desk, store, order, **content);
    };
    give({{makeCommandId(), ticket, AttachFile{name, {}, {}, 0}, m_me.id, {}}, {}}, std::move(work), receiver,
         std::move(answer));
}

void DeskClient::confide(TicketId ticket, const QString& label, const QString& text, QObject* receiver,
                         std::function<void(Done<Receipt>)> answer)
{
    auto work = [text](Desk& desk, Store&, const Order& order) { return desk.confide(order, text); };
    give({{makeCommandId(), ticket, AddConfidential{label, {}}, m_me.id, {}}, {}}, std::move(work), receiver,
         std::move(answer));
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
    if (tail->articles)
        Q_EMIT articlesChanged();
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
