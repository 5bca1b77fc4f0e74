// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/outbox.h"

namespace tierdesk {

namespace {

constexpr std::chrono::milliseconds firstPause{1000};
constexpr std::chrono::milliseconds longestPause{30000};

const StorageError* passing(const Done<Receipt>& done)
{
    const auto* trouble = done ? nullptr : std::get_if<StorageError>(&done.error());
    return trouble && passes(*trouble) ? trouble : nullptr;
}

/// What people wrote in an order, as the draft that it was.
std::optional<Draft> textOf(const Order& order, Instant now)
{
    const auto draft = [&](MessageKind kind, const QString& body) {
        return Draft{order.actor, order.ticket, kind, body, now};
    };
    if (const auto* reply = std::get_if<Reply>(&order.command))
        return draft(MessageKind::Reply, reply->body);
    if (const auto* note = std::get_if<AddNote>(&order.command))
        return draft(MessageKind::Note, note->body);
    if (const auto* contact = std::get_if<LogContact>(&order.command))
        return draft(MessageKind::Contact, contact->body);
    return {};
}

} // namespace

bool passes(const StorageError& trouble)
{
    switch (trouble.fault) {
    case StorageFault::Unreachable:
    case StorageFault::Locked:
    case StorageFault::Gone:
    case StorageFault::Missing:
        return true;
    default:
        return false;
    }
}

bool samePlace(const Draft& one, const Draft& other)
{
    return one.person == other.person && one.ticket == other.ticket && one.kind == other.kind;
}

Outbox::Outbox(Worker& writer, Now now, Capacity capacity, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_now(std::move(now))
    , m_capacity(capacity)
    , m_pause(firstPause)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Outbox::tryAgain);
}

void Outbox::give(Waiting waiting, Work work, Answer answer)
{
    m_answers.emplace_back(waiting.order.id, std::move(answer));
    bool waits = false;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->orders.push_back({++m_given, std::move(waiting), std::move(work)});
        waits = m_shared->stopped;
    }
    if (waits)
        Q_EMIT changed();
    else
        post(m_given);
}

void Outbox::keep(const Draft& draft)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        std::erase_if(m_shared->drafts, [&](const Draft& old) { return samePlace(old, draft); });
        m_shared->drafts.push_back(draft);
    }
    postDrafts();
}

std::vector<Outbox::Waiting> Outbox::waiting() const
{
    std::vector<Waiting> orders;
    if (!m_trouble)
        return orders;
    const std::lock_guard lock(m_shared->mutex);
    for (const Numbered& one : m_shared->orders)
        orders.push_back(one.waiting);
    return orders;
}

std::vector<Draft> Outbox::texts() const
{
    const std::lock_guard lock(m_shared->mutex);
    std::vector<Draft> texts = m_shared->drafts;
    for (const Numbered& one : m_shared->orders) {
        const auto text = one.work ? std::nullopt : textOf(one.waiting.order, m_now());
        // What is typed there now is another text.
        const auto known = [&](const Draft& draft) { return samePlace(draft, *text) && !draft.body.isEmpty(); };
        if (!text || std::ranges::any_of(texts, known))
            continue;
        std::erase_if(texts, [&](const Draft& draft) { return samePlace(draft, *text); });
        texts.push_back(*text);
    }
    std::erase_if(texts, [](const Draft& draft) { return draft.body.isEmpty(); });
    return texts;
}

bool Outbox::takeBack(CommandId order)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        if (m_shared->running == order ||
            std::erase_if(m_shared->orders, [&](const Numbered& one) { return one.waiting.order.id == order; }) == 0)
            return false;
    }
    answered(order, fail(DeskError{StorageError{StorageFault::Cancelled, {}, {}}}));
    return true;
}

void Outbox::tryAgain()
{
    m_retry.stop();
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->stopped = false;
    }
    post(m_given);
    postDrafts();
}

void Outbox::post(qint64 upTo)
{
    m_writer.post([this, shared = m_shared, upTo](Stored<Store*> store) { send(*shared, store, upTo); });
}

void Outbox::postDrafts()
{
    m_writer.post([this, shared = m_shared](Stored<Store*> store) { sendDrafts(*shared, store); });
}

/// In the writer's thread. Later orders are for later jobs, so that all writing keeps its order.
void Outbox::send(Shared& shared, Stored<Store*> store, qint64 upTo)
{
    while (true) {
        Order order;
        Work work;
        {
            const std::lock_guard lock(shared.mutex);
            if (shared.stopped || shared.orders.empty() || shared.orders.front().number > upTo)
                return;
            order = shared.orders.front().waiting.order;
            work = shared.orders.front().work;
            shared.running = order.id;
        }
        // By its id it is done once, however often it is tried.
        const Done<Receipt> done = [&]() -> Done<Receipt> {
            if (!store)
                return fail(DeskError{store.error()});
            Desk desk(**store, m_now, m_capacity);
            return work ? work(desk, **store, order) : desk.submit(order);
        }();
        const StorageError* trouble = passing(done);
        {
            const std::lock_guard lock(shared.mutex);
            shared.running.reset();
            shared.stopped = trouble != nullptr;
            if (!trouble)
                shared.orders.pop_front();
        }
        if (trouble)
            QMetaObject::invokeMethod(this, [this, error = *trouble] { stopped(error); }, Qt::QueuedConnection);
        else
            QMetaObject::invokeMethod(this, [this, id = order.id, done] { answered(id, done); }, Qt::QueuedConnection);
    }
}

/// In the writer's thread. Each stays in the box until it is kept, or something newer was typed in its place.
void Outbox::sendDrafts(Shared& shared, Stored<Store*> store)
{
    std::vector<Draft> drafts;
    {
        const std::lock_guard lock(shared.mutex);
        drafts = shared.drafts;
    }
    if (drafts.empty())
        return;
    std::optional<StorageError> trouble;
    for (const Draft& draft : drafts) {
        const Stored<void> done = store ? (*store)->saveDraft(draft) : Stored<void>(fail(store.error()));
        const std::lock_guard lock(shared.mutex);
        if (done)
            std::erase(shared.drafts, draft);
        else
            trouble = done.error();
    }
    QMetaObject::invokeMethod(this, [this, trouble] { draftsSent(trouble); }, Qt::QueuedConnection);
}

void Outbox::retryLater()
{
    if (m_retry.isActive())
        return;
    m_retry.start(m_pause);
    m_pause = std::min(m_pause * 2, longestPause);
}

void Outbox::stopped(const StorageError& error)
{
    m_trouble = error;
    retryLater();
    Q_EMIT changed();
}

void Outbox::answered(CommandId order, const Done<Receipt>& done)
{
    const auto found = std::ranges::find(m_answers, order, &std::pair<CommandId, Answer>::first);
    Answer answer;
    if (found != m_answers.end()) {
        answer = std::move(found->second);
        m_answers.erase(found);
    }
    bool waits = false;
    {
        const std::lock_guard lock(m_shared->mutex);
        waits = m_shared->stopped && !m_shared->orders.empty();
        m_shared->stopped = waits;
    }
    const bool changes = m_trouble.has_value();
    if (!waits) {
        m_trouble.reset();
        m_pause = firstPause;
    }
    if (answer)
        answer(done);
    if (changes)
        Q_EMIT changed();
}

void Outbox::draftsSent(const std::optional<StorageError>& trouble)
{
    m_draftTrouble = trouble;
    if (trouble)
        retryLater();
    else if (!m_trouble)
        m_pause = firstPause;
    Q_EMIT changed();
}

} // namespace tierdesk
