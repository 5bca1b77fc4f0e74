// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a store as fast as it can and says "ack TICKET ORDER WORDS" after each order, until somebody kills it. A
// program that gives one order is mostly busy with starting; this one is mostly inside a transaction.
#include "core/desk/desk.h"
#include "core/storage/openstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <cstdio>

namespace tierdesk::test {

namespace {

class Writer
{
public:
    Writer(Store& store, QString prefix)
        : m_store(store)
        , m_desk(store, [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; })
        , m_prefix(std::move(prefix))
        , m_anna(idOf(store, QStringLiteral("anna")))
        , m_ben(idOf(store, QStringLiteral("ben")))
    {}

    /// One ticket's way from the first call up to the second tier. False when anything was refused.
    bool work()
    {
        OpenTicket open;
        open.details.subject = next();
        if (!give({}, open, m_anna))
            return false;
        const TicketId ticket = m_last;
        EscalateTicket escalate{QueueKey{QStringLiteral("network")}, {}};
        return give(ticket, ClaimTicket{}, m_anna) && draft(ticket) && give(ticket, AddNote{next()}, m_anna) &&
               give(ticket, Reply{next()}, m_anna) && give(ticket, LogWork{5, next()}, m_anna) && attach(ticket) &&
               undo(ticket) && give(ticket, filled(std::move(escalate)), m_anna) &&
               give(ticket, AcceptHandoff{}, m_ben) && give(ticket, AddNote{next()}, m_ben);
    }

private:
    static PersonId idOf(Store& store, const QString& login)
    {
        const auto person = store.personByLogin(login);
        return person && *person ? (*person)->id : PersonId{};
    }

    /// Words that nobody else writes.
    QString next()
    {
        m_words = QStringLiteral("%1-%2").arg(m_prefix).arg(++m_count);
        return m_words;
    }

    EscalateTicket filled(EscalateTicket escalate)
    {
        escalate.packet.parts.fill(next());
        return escalate;
    }

    bool give(TicketId ticket, Command command, PersonId actor)
    {
        return acknowledge(m_desk.submit({makeCommandId(), ticket, std::move(command), actor, {}}));
    }

    bool attach(TicketId ticket)
    {
        const QString name = next();
        const QByteArray bytes = name.toUtf8().repeated(500);
        return acknowledge(m_desk.attach(ticket, name, QStringLiteral("text/plain"), bytes, m_anna));
    }

    /// Half an answer that nobody sends: "draft TICKET WORDS".
    bool draft(TicketId ticket)
    {
        const QString body = next();
        m_words = QStringLiteral("-");
        if (!m_store.saveDraft({m_anna, ticket, MessageKind::Reply, body, {}}))
            return false;
        std::printf("draft %lld %s\n", static_cast<long long>(ticket.value), qPrintable(body));
        return std::fflush(stdout) == 0;
    }

    bool undo(TicketId ticket)
    {
        const auto order = m_desk.lastOrder(ticket, m_anna);
        m_words = QStringLiteral("-");
        return order && acknowledge(m_desk.undo(*order, m_anna));
    }

    bool acknowledge(const Done<Receipt>& done)
    {
        if (!done) {
            std::fputs("the store or the desk refused an order\n", stderr);
            return false;
        }
        m_last = done->ticket;
        std::printf("ack %lld %lld %s\n", static_cast<long long>(m_last.value),
                    static_cast<long long>(done->command.value), qPrintable(m_words));
        m_words = QStringLiteral("-");
        return std::fflush(stdout) == 0;
    }

    Store& m_store;
    Desk m_desk;
    QString m_prefix;
    QString m_words = QStringLiteral("-");
    PersonId m_anna;
    PersonId m_ben;
    TicketId m_last;
    int m_count = 0;
};

} // namespace

} // namespace tierdesk::test

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto store = tierdesk::openStore(words.value(1));
    if (!store) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(words.value(1)), qPrintable(store.error().detail));
        return 1;
    }
    tierdesk::test::Writer writer(**store, words.value(2));
    while (writer.work()) {
    }
    return 1;
}
