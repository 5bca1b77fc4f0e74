// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What was given to the store and is not kept yet: orders, in their order, and what people type. While the store is
// away or another program holds it, all of it waits here and is tried again, with pauses that grow.
#pragma once

#include "core/desk/desk.h"
#include "ui/client/worker.h"

#include <QObject>
#include <QTimer>

namespace tierdesk {

/// Trouble that passes by itself, or when somebody puts a file back; anything else is the answer.
[[nodiscard]] bool passes(const StorageError& trouble);

/// Whether one takes the other's place: a person writes one text of each kind on a ticket at a time.
[[nodiscard]] bool samePlace(const Draft& one, const Draft& other);

/// Lives in the window's thread; the writer's thread sends.
class Outbox : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Done<Receipt>&)>;
    /// Runs in the writer's thread, as often as it takes: what must not be done twice goes by the order's id.
    using Work = std::function<Done<Receipt>(Desk&, Store&, const Order&)>;

    struct Waiting
    {
        Order order;
        /// What is to be taken back, as it was told; empty for an order that is just given.
        QString undone;
    };

    /// The writer ends before this does.
    Outbox(Worker& writer, Now now, Capacity capacity = Capacity::Role, QObject* parent = nullptr);

    /// The answer runs here, once: when the order was done or refused, or was taken back (Cancelled).
    void give(Order order, Answer answer) { give({std::move(order), {}}, {}, std::move(answer)); }
    /// The same for what is done in another way than by giving the order.
    void give(Waiting waiting, Work work, Answer answer);
    /// Of several texts for one place only the newest is kept. An empty one deletes.
    void keep(const Draft& draft);

    /// Why something waits; nothing while the store takes all of it.
    [[nodiscard]] const std::optional<StorageError>& trouble() const { return m_trouble ? m_trouble : m_draftTrouble; }
    /// The orders that wait, the next one first; none while the store takes them.
    [[nodiscard]] std::vector<Waiting> waiting() const;
    /// What was typed and is not kept; what waiting orders say is among it.
    [[nodiscard]] std::vector<Draft> texts() const;

    /// False when it is just being tried or is done.
    bool takeBack(CommandId order);
    /// At once, without waiting for the next turn.
    void tryAgain();

Q_SIGNALS:
    /// Something begins to wait, or ends to.
    void changed();

private:
    struct Numbered
    {
        qint64 number = 0;
        Waiting waiting;
        Work work;
    };
    /// With the writer's thread.
    struct Shared
    {
        mutable std::mutex mutex;
        std::deque<Numbered> orders;
        std::optional<CommandId> running;
        std::vector<Draft> drafts;
        bool stopped = false;
    };

    void post(qint64 upTo);
    void postDrafts();
    void send(Shared& shared, Stored<Store*> store, qint64 upTo);
    void sendDrafts(Shared& shared, Stored<Store*> store);
    void stopped(const StorageError& error);
    void answered(CommandId order, const Done<Receipt>& done);
    void draftsSent(const std::optional<StorageError>& trouble);
    void retryLater();

    Worker& m_writer;
    Now m_now;
    const Capacity m_capacity;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    std::vector<std::pair<CommandId, Answer>> m_answers;
    qint64 m_given = 0;
    /// Of the orders, and of the texts.
    std::optional<StorageError> m_trouble;
    std::optional<StorageError> m_draftTrouble;
    QTimer m_retry;
    std::chrono::milliseconds m_pause;
};

} // namespace tierdesk
