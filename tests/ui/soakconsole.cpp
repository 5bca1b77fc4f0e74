// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole console on a store that others use too, worked without pause: soak_test.cpp starts several and speaks to
// them by lines. Says "ready", then "ack TICKET ORDER WORDS" for each order that is done and "shown TEXT" for whatever
// trouble a person would see. "stop" ends the work and is answered by "stopped"; "expect TICKET VERSION" is answered
// by "seen TICKET" once list and ticket show it; "quit" or the end of input ends the program.
#include "core/storage/openstore.h"
#include "tests/ui/lookfixtures.h"
#include "tests/ui/windowfixture.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QDateTime>
#include <QSocketNotifier>
#include <cstdio>
#include <random>
#include <unistd.h>

namespace tierdesk::test {

namespace {

Instant present()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

void say(const QString& line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

class SoakConsole : public QObject
{
public:
    SoakConsole(const QString& location, const Person& me, const PlaybookPtr& playbook, unsigned number)
        : m_number(number)
        , m_dice(number)
        , m_open([location] { return openStore(location); }, me, playbook, present, m_settings)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&m_open.client, &DeskClient::storeTrouble, this,
                [](const StorageError& error) { say(QStringLiteral("shown ") + errorText(error)); });
        connect(&m_watch, &QTimer::timeout, this, [this] { watch(); });
        connect(&m_pause, &QTimer::timeout, this, [this] { work(); });
        m_pause.setSingleShot(true);
        m_watch.start(std::chrono::milliseconds{50});
    }

    bool begin()
    {
        m_open.window.pages().go({});
        if (!m_open.settles() || m_open.model().ticketCount() == 0)
            return false;
        for (int row = 0; row < m_open.model().rowCount(); ++row)
            m_tickets.push_back(m_open.model().ticketAt(row));
        std::ranges::sort(m_tickets);
        say(QStringLiteral("ready"));
        m_pause.start(0);
        return true;
    }

private:
    [[nodiscard]] int roll(int least, int most) { return std::uniform_int_distribution(least, most)(m_dice); }

    void read()
    {
        std::array<char, 4096> bytes{};
        const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_lines += QByteArray(bytes.data(), static_cast<qsizetype>(count));
        while (m_lines.contains('\n')) {
            const QList<QByteArray> words = m_lines.left(m_lines.indexOf('\n')).split(' ');
            m_lines.remove(0, m_lines.indexOf('\n') + 1);
            obey(words);
        }
    }

    void obey(const QList<QByteArray>& words)
    {
        if (words[0] == "quit")
            QCoreApplication::quit();
        if (words[0] == "stop")
            stop();
        if (words[0] == "expect" && words.size() == 3)
            m_expected.insert_or_assign(TicketId{words[1].toLongLong()}, words[2].toInt());
    }

    void stop()
    {
        m_pause.stop();
        m_stopping = true;
        // The whole list, so that every expected row is in it, and a ticket on the desk.
        m_open.window.pages().go({});
        m_open.window.openTicket(m_tickets.front());
    }

    /// What a person would do next.
    void work()
    {
        // A person waits for an answer now and then.
        constexpr int inHand = 2;
        if (m_open.client.unfinished() >= inHand) {
            m_pause.start(1);
            return;
        }
        constexpr int anything = 99;
        const int what = roll(0, anything);
        const TicketId ticket = m_tickets.at(static_cast<std::size_t>(roll(0, static_cast<int>(m_tickets.size()) - 1)));
        const QString words = QStringLiteral("c%1-%2").arg(m_number).arg(++m_count);
        if (what < 60)
            give(ticket, AddNote{words}, words);
        else if (what < 80)
            give(ticket, LogWork{1, words}, words);
        else if (what < 88)
            browse(ticket);
        else if (what < 94)
            m_open.window.openTicket(ticket);
        else
            m_open.window.actions().action(QStringLiteral("list.takeNext"))->trigger();
        m_pause.start(roll(0, 10));
    }

    void browse(TicketId ticket)
    {
        static const std::array filters{"", "queue:network", "assignee:none", "state:open,new", "assignee:me"};
        SavedView view;
        view.filter = QLatin1String(filters.at(static_cast<std::size_t>(roll(0, filters.size() - 1))));
        view.sort = roll(0, 1) == 0 ? SortKey::Number : SortKey::Urgent;
        m_open.window.pages().go(view);
        m_open.table().choose(ticket);
    }

    void give(TicketId ticket, Command command, const QString& words)
    {
        m_open.client.submit(ticket, std::move(command), this, [this, words](const Done<Receipt>& done) {
            if (!done) {
                say(QStringLiteral("shown ") + errorText(done.error(), Names(*m_open.client.playbook())));
                return;
            }
            say(QStringLiteral("ack %1 %2 %3").arg(done->ticket.value).arg(done->command.value).arg(words));
        });
    }

    /// What is on screen, and whether what was asked for is.
    void watch()
    {
        const auto bars = m_open.window.findChildren<MessageBar*>();
        for (const MessageBar* bar : bars) {
            if (bar->isVisible())
                tellOnce(bar->text());
        }
        if (const Toast& toast = m_open.window.toast(); toast.isVisible())
            tellOnce(toast.text());
        if (m_open.model().trouble())
            tellOnce(errorText(*m_open.model().trouble()));
        if (m_open.window.tickets().source().trouble())
            tellOnce(errorText(*m_open.window.tickets().source().trouble()));
        if (m_stopping && m_open.client.unfinished() == 0) {
            m_stopping = false;
            say(QStringLiteral("stopped"));
        }
        std::erase_if(m_expected, [this](const auto& wanted) { return shows(wanted.first, wanted.second); });
    }

    /// Taking the next ticket is told in the same place; that is no trouble.
    void tellOnce(const QString& text)
    {
        const bool expected = text.startsWith(QStringLiteral("You took")) || text.startsWith(QStringLiteral("Nothing"));
        if (!expected && text != std::exchange(m_told, text))
            say(QStringLiteral("shown ") + text);
    }

    [[nodiscard]] bool shows(TicketId ticket, int version)
    {
        const int row = m_open.model().rowOf(ticket);
        const TicketRow* shown = row >= 0 ? m_open.model().ticketRow(row) : nullptr;
        if (!shown || shown->version < version)
            return false;
        TicketSource& source = m_open.window.tickets().source();
        if (source.id() == ticket && (!source.dossier() || source.dossier()->ticket.version < version))
            return false;
        say(QStringLiteral("seen %1").arg(ticket.value));
        return true;
    }

    unsigned m_number;
    std::mt19937 m_dice;
    MemorySettings m_settings;
    OpenWindow m_open;
    QSocketNotifier m_input;
    QByteArray m_lines;
    QTimer m_pause;
    QTimer m_watch;
    std::vector<TicketId> m_tickets;
    std::map<TicketId, int> m_expected;
    QString m_told;
    bool m_stopping = false;
    int m_count = 0;
};

} // namespace

} // namespace tierdesk::test

int main(int argc, char** argv)
{
    using namespace tierdesk;
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    Person me;
    PlaybookPtr playbook;
    {
        const auto store = openStore(words.value(1));
        const auto person = store ? (*store)->personByLogin(words.value(2)) : Stored<std::optional<Person>>{};
        const auto rules = store ? (*store)->playbook() : Stored<PlaybookPtr>{};
        if (!person || !*person || !rules || !*rules) {
            std::fputs("the store cannot be read\n", stderr);
            return 1;
        }
        me = **person;
        playbook = *rules;
    }
    test::SoakConsole console(words.value(1), me, playbook, words.value(3).toUInt());
    return console.begin() ? QApplication::exec() : 1;
}
