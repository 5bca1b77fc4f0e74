// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as the window knows it: questions and orders go out, answers come back to the window's thread later.
#pragma once

#include "core/clock/clockfold.h"
#include "core/desk/desk.h"
#include "ui/client/outbox.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace tierdesk {

class FilingAdvisor;

/// Lives in the window's thread. Two workers serve it: one reads, one writes, so that a long list never holds up an
/// order.
class DeskClient : public QObject
{
    Q_OBJECT

public:
    /// `me` is who sits at this desk; every order is given in their name, and with a requester's rights alone when
    /// they sit there as one.
    DeskClient(StoreFactory open, Person me, PlaybookPtr playbook, Now now, QObject* parent = nullptr);
    ~DeskClient() override;

    [[nodiscard]] const Person& me() const { return m_me; }
    /// The playbook in force, as last seen; never null.
    [[nodiscard]] PlaybookPtr playbook() const { return {m_times, &m_times->playbook()}; }
    /// The same with its calendars; for this thread.
    [[nodiscard]] std::shared_ptr<const PlaybookTimes> times() const { return m_times; }
    [[nodiscard]] Instant now() const { return m_now(); }
    /// Opens the store once more, for long work in a thread of its own.
    [[nodiscard]] const StoreFactory& opener() const { return m_open; }

    /// What the desk's own tickets teach about new ones.
    [[nodiscard]] FilingAdvisor& filing() const { return *m_filing; }

    /// Runs `ask(Store&) -> Stored<T>` in the reading thread; `answer(Stored<T>)` runs here, unless `receiver` has
    /// gone. With a lane, an answer that a newer question has overtaken never arrives.
    template <class Ask, class Answer>
    void read(QObject* receiver, Ask ask, Answer answer)
    {
        m_reader.post(job(receiver, std::move(ask), std::move(answer)));
    }
    template <class Ask, class Answer>
    void read(QObject* receiver, Lane& lane, Ask ask, Answer answer)
    {
        const auto newest = lane.newest();
        const quint64 turn = newest->load() + 1;
        auto guarded = [newest, turn, answer = std::move(answer)](auto result) mutable {
            if (newest->load() == turn)
                answer(std::move(result));
        };
        m_reader.post(job(receiver, std::move(ask), std::move(guarded)), lane);
    }

    /// Runs `work(Desk&, Store&) -> Done<T>` in the writing thread, in the order asked; `answer(Done<T>)` runs here.
    template <class Work, class Answer>
    void write(QObject* receiver, Work work, Answer answer)
    {
        changeUnfinished(+1);
        auto counted = [this, receiver = QPointer<QObject>(receiver), answer = std::move(answer)](auto result) mutable {
            changeUnfinished(-1);
            if (receiver)
                answer(std::move(result));
        };
        m_writer.post([this, work = std::move(work), answer = std::move(counted)](Stored<Store*> store) mutable {
            using Result = std::invoke_result_t<Work, Desk&, Store&>;
            auto result = [&]() -> Result {
                if (!store)
                    return fail(DeskError{store.error()});
                Desk desk(**store, m_now, m_capacity);
                return work(desk, **store);
            }();
            deliver(this, std::move(answer), std::move(result));
        });
    }
    /// As write, for what nobody waits for: `work(Store&)` is not counted as unfinished and goes with its asker.
    template <class Work, class Answer>
    void writeInBackground(QObject* receiver, Work work, Answer answer)
    {
        m_writer.post([this, receiver = QPointer<QObject>(receiver), work = std::move(work),
                       answer = std::move(answer)](Stored<Store*> store) mutable {
            using Result = std::invoke_result_t<Work, Store&>;
            Result result = store ? work(**store) : Result(fail(DeskError{store.error()}));
            deliver(receiver, std::move(answer), std::move(result));
        });
    }
    /// Announces what a piece of `write` has changed, sooner than the store would.
    void announce(std::span<const TicketId> tickets);
    /// How far the tickets are judged by a new playbook, as last seen; nothing when all are.
    [[nodiscard]] std::optional<Reckoning> reckoning() const { return m_reckoning; }
    /// Pieces of writing that have been asked for and not answered.
    [[nodiscard]] int unfinished() const { return m_unfinished; }

    /// Gives an order in my name. Announces what it changed before the answer runs; while the store is away it waits.
    /// Its id takes it back from the outbox.
    CommandId submit(TicketId ticket, Command command, QObject* receiver, std::function<void(Done<Receipt>)> answer,
                     TicketId other = {});
    /// Takes an order back, and waits as it would; `what` is how it was told.
    void undo(CommandId command, const QString& what, QObject* receiver, std::function<void(Done<Receipt>)> answer);
    /// The same with my last order on a ticket.
    void undoLast(TicketId ticket, const QString& what, QObject* receiver, std::function<void(Done<Receipt>)> answer);
    /// Keeps bytes with a ticket, and waits as an order would; `bytes` runs in the writing thread, once.
    void attach(TicketId ticket, const QString& name, std::function<Stored<QByteArray>()> bytes, QObject* receiver,
                std::function<void(Done<Receipt>)> answer);
    /// Seals a text away with a ticket, and waits as an order would.
    void confide(TicketId ticket, const QString& label, const QString& text, QObject* receiver,
                 std::function<void(Done<Receipt>)> answer);
    /// Keeps what is being typed, as soon as the store is there.
    void saveDraft(const Draft& draft) { m_outbox.keep(draft); }
    [[nodiscard]] Outbox& outbox() { return m_outbox; }
    /// Waits until every order and draft given so far is durable; for the moment before the program ends.
    void finishWriting();

Q_SIGNALS:
    /// By an order of this window or by anyone else on the same store.
    void ticketsChanged(const QList<tierdesk::TicketId>& tickets);
    void peopleChanged();
    void articlesChanged();
    void playbookChanged();
    /// When it ends playbookChanged follows: no list is as it was.
    void reckoningChanged();
    /// Another minute has begun: what is said of ages and of time left is no longer true.
    void minutePassed();
    /// The store cannot be read or written just now; `storeBack` follows when it can again.
    void storeTrouble(const tierdesk::StorageError& error);
    void storeBack();
    void unfinishedChanged(int orders);

private:
    template <class Ask, class Answer>
    [[nodiscard]] Worker::Job job(QObject* receiver, Ask ask, Answer answer)
    {
        return [this, receiver = QPointer<QObject>(receiver), ask = std::move(ask),
                answer = std::move(answer)](Stored<Store*> store) mutable {
            using Result = std::invoke_result_t<Ask, Store&>;
            Result result = store ? ask(**store) : Result(fail(store.error()));
            deliver(receiver, std::move(answer), std::move(result));
        };
    }

    /// Posted to this object: it outlives both workers, and the receiver is looked at in its own thread.
    template <class Answer, class Result>
    void deliver(QPointer<QObject> receiver, Answer answer, Result result)
    {
        auto shared = std::make_shared<std::pair<Answer, Result>>(std::move(answer), std::move(result));
        QMetaObject::invokeMethod(
            this,
            [receiver = std::move(receiver), shared] {
                if (receiver)
                    shared->first(std::move(shared->second));
            },
            Qt::QueuedConnection);
    }

    void give(Outbox::Waiting waiting, Outbox::Work work, QObject* receiver, std::function<void(Done<Receipt>)> answer);
    void changeUnfinished(int by);
    void poll();
    void lookAtTheTime();
    void arrived(const Stored<Tail>& tail);
    void reloadMe();
    void reloadPlaybook();

    StoreFactory m_open;
    Person m_me;
    const Capacity m_capacity;
    std::shared_ptr<const PlaybookTimes> m_times;
    Now m_now;
    qint64 m_minute = 0;
    QTimer m_poll;
    Lane m_playbookLane;
    Lane m_meLane;
    /// Touched by the reading thread alone.
    qint64 m_dataVersion = -1;
    qint64 m_sequence = -1;
    std::optional<Reckoning> m_reckoningRead;
    /// What this thread knows of it.
    std::optional<Reckoning> m_reckoning;
    int m_unfinished = 0;
    bool m_polling = false;
    bool m_troubled = false;
    /// The store may not be the one that was read last.
    std::atomic<bool> m_startAnew = false;
    Outbox m_outbox;
    std::unique_ptr<FilingAdvisor> m_filing;
    // Last, so that the threads end before anything they speak to.
    Worker m_reader;
    Worker m_writer;
};

} // namespace tierdesk
