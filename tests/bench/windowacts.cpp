// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The child's side of the window's measures: the console or a blank window, and what somebody does in it.
#include "app/console/console.h"
#include "app/console/screenshot.h"
#include "app/console/sharedheap.h"
#include "core/desk/desk.h"
#include "core/storage/openstore.h"
#include "tests/bench/stage.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/figuretile.h"
#include "ui/queue/listpane.h"
#include "ui/queue/tickettable.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/pages.h"
#include "ui/ticket/ticketview.h"
#include "ui/ticket/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <sys/resource.h>

namespace tierdesk::bench {

namespace {

constexpr QSize usualSize{1360, 860};

/// Computing of all threads since the process began, in milliseconds.
double computed()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// Computing of this thread alone, which is what somebody waits for where the machine has time for the others.
double computedHere()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// A line of /proc/self/status, in megabytes.
double memory(const char* name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void print(const QJsonObject& object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Calls back when what was painted is on the screen: after the first paint of the widget at which `isReady` held.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget& widget, std::function<bool()> isReady, std::function<void()> painted)
        : m_isReady(std::move(isReady))
        , m_painted(std::move(painted))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && m_isReady()) {
            m_seen = true;
            QMetaObject::invokeMethod(this, [this] { m_painted(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<bool()> m_isReady;
    std::function<void()> m_painted;
    bool m_seen = false;
};

void sayStarted()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    print({{QStringLiteral("at"), static_cast<double>(std::chrono::nanoseconds(now).count()) / 1e6},
           {QStringLiteral("cpu"), computed()},
           {QStringLiteral("window thread"), computedHere()},
           {QStringLiteral("MB"), memory("VmRSS")}});
}

int runBlank()
{
    QMainWindow window;
    QTableView table;
    window.setCentralWidget(&table);
    window.resize(usualSize);
    PaintWatch watch(
        *table.viewport(), [] { return true; },
        [] {
            sayStarted();
            QCoreApplication::quit();
        });
    window.show();
    const int code = QApplication::exec();
    (void)window.takeCentralWidget();
    return code;
}

/// Somebody at the console: every act is waited for until it is painted.
class Acts
{
public:
    Acts(MainWindow& window, const QString& store)
        : m_window(window)
        , m_elsewhere(must(openStore(store), "opening the store once more"))
        , m_table(window.list().table())
        , m_model(window.list().model())
        , m_ticket(*window.findChild<TicketView*>())
    {}

    QJsonObject run(const QString& store)
    {
        (void)QTest::qWaitForWindowActive(&m_window);
        waitUntil([this] { return m_model.isComplete() && !m_model.isWaiting(); });
        settle();
        QJsonObject result{{QStringLiteral("listed MB"), memory("VmRSS")}};
        result.insert(QStringLiteral("click"), clicks());
        result.insert(QStringLiteral("key"), keys());
        settle();
        result.insert(QStringLiteral("opened MB"), memory("VmRSS"));
        result.insert(QStringLiteral("news"), news());
        result.insert(QStringLiteral("dashboard"), dashboard());
        result.insert(QStringLiteral("board"), boardNews());
        const QJsonObject together = busy(store);
        result.insert(QStringLiteral("three writers"), together);
        result.insert(QStringLiteral("age"), together[QStringLiteral("ages")]);
        result.insert(QStringLiteral("silence"), together[QStringLiteral("silences")]);
        m_window.actions().action(QStringLiteral("go.all"))->trigger();
        listEverything();
        result.insert(QStringLiteral("scroll"), scrolls());
        settle();
        result.insert(QStringLiteral("scrolled MB"), memory("VmRSS"));
        result.insert(QStringLiteral("most MB"), memory("VmHWM"));
        return result;
    }

private:
    template <class Condition>
    static void waitUntil(const Condition& condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// What comes later, such as like tickets, has come.
    static void settle() { QTest::qWait(500); }

    template <class Act>
    [[nodiscard]] Taken until(QWidget& widget, const std::function<bool()>& isReady, const Act& act)
    {
        bool painted = false;
        PaintWatch watch(widget, isReady, [&] { painted = true; });
        return timed([&] {
            act();
            waitUntil([&] { return painted; });
        });
    }

    template <class Act>
    [[nodiscard]] Taken untilShown(TicketId ticket, const Act& act)
    {
        return until(*m_ticket.timeline().viewport(), [this, ticket] { return m_ticket.shown() == ticket; }, act);
    }

    QJsonObject clicks()
    {
        std::vector<Taken> taken;
        const int rows = m_table.rowAt(m_table.viewport()->height() - 1);
        for (int row = 0; row < rows; ++row) {
            const QPoint place =
                m_table.visualRect(m_model.index(row, static_cast<int>(TicketColumn::Subject))).center();
            taken.push_back(untilShown(m_model.ticketAt(row), [&] {
                QTest::mouseClick(m_table.viewport(), Qt::LeftButton, Qt::NoModifier, place);
            }));
            QTest::qWait(20);
        }
        return spread(taken);
    }

    QJsonObject keys()
    {
        std::vector<Taken> taken;
        constexpr int pressed = 40;
        for (int i = 0; i < pressed && m_table.currentIndex().row() + 1 < m_model.rowCount(); ++i) {
            const TicketId next = m_model.ticketAt(m_table.currentIndex().row() + 1);
            taken.push_back(untilShown(next, [&] { QTest::keyClick(&m_table, Qt::Key_J); }));
            QTest::qWait(20);
        }
        return spread(taken);
    }

    /// Somebody at another console gives the ticket another subject.
    void changeElsewhere(TicketId ticket, const QString& subject)
    {
        EditTicket edit;
        edit.patch.subject = subject;
        Desk desk(*m_elsewhere, present);
        if (!desk.submit({makeCommandId(), ticket, edit, PersonId{1}, {}}))
            std::exit(1);
    }

    /// From when it is on the disk until it is painted in the list here.
    QJsonObject news()
    {
        std::vector<Taken> taken;
        constexpr int times = 15;
        for (int i = 0; i < times; ++i) {
            const TicketId ticket = m_model.ticketAt(i % 5);
            const QString subject = QStringLiteral("Changed at another desk %1").arg(makeCommandId().value);
            const auto isKnown = [&] {
                for (int row = 0; row < 30; ++row) {
                    if (const TicketRow* there = m_model.ticketRow(row); there && there->subject == subject)
                        return true;
                }
                return false;
            };
            changeElsewhere(ticket, subject);
            taken.push_back(until(*m_table.viewport(), isKnown, [] {}));
            QTest::qWait(30);
        }
        return spread(taken);
    }

    /// From the key until its figures are painted, for the first time.
    QJsonObject dashboard()
    {
        return spread({timed([this] {
            m_window.actions().action(QStringLiteral("go.dashboard"))->trigger();
            DashboardView& view = *m_window.pages().dashboard();
            bool painted = false;
            const PaintWatch watch(
                *view.findChild<FigureTile*>(), [&] { return view.board().has_value(); }, [&] { painted = true; });
            waitUntil([&] { return painted; });
        })});
    }

    /// From a change elsewhere until the board was read again.
    QJsonObject boardNews()
    {
        settle();
        std::vector<Taken> taken;
        DashboardView& view = *m_window.pages().dashboard();
        constexpr int times = 5;
        for (int i = 0; i < times; ++i) {
            const Instant before = view.board()->at;
            changeElsewhere(m_model.ticketAt(0), QStringLiteral("Changed for the board %1").arg(makeCommandId().value));
            taken.push_back(timed([&] { waitUntil([&] { return view.board()->at != before; }); }));
            QTest::qWait(1500);
        }
        return spread(taken);
    }

    /// Three stations work on the store without a pause while the dashboard is shown. How old what it shows ever was,
    /// and how long this thread, which answers keys, was ever busy.
    QJsonObject busy(const QString& store)
    {
        constexpr int seconds = 20;
        constexpr int stations = 3;
        std::vector<std::unique_ptr<QProcess>> processes;
        QTemporaryDir results;
        for (int number = 0; number < stations; ++number) {
            auto& station = processes.emplace_back(std::make_unique<QProcess>());
            station->start(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("--station"), store, QString::number(number), QString::number(seconds),
                            QStringLiteral("desk"), results.filePath(QString::number(number))});
            station->waitForReadyRead();
            station->write("go\n");
        }
        DashboardView& view = *m_window.pages().dashboard();
        Instant shown = view.board()->at;
        bool written = false;
        std::vector<Taken> silences;
        std::vector<Taken> ages;
        QElapsedTimer sinceTurn;
        sinceTurn.start();
        QTimer turn;
        turn.setTimerType(Qt::PreciseTimer);
        constexpr int everyMs = 5;
        QObject::connect(&turn, &QTimer::timeout, &turn, [&] {
            silences.push_back({static_cast<double>(sinceTurn.nsecsElapsed()) / 1e6, 0});
            sinceTurn.restart();
            if (view.board()->at != shown) {
                // Before the first of them nobody wrote.
                if (written)
                    ages.push_back({static_cast<double>((present() - shown).count()), 0});
                shown = view.board()->at;
                written = true;
            }
        });
        turn.start(everyMs);
        waitUntil([&] {
            return std::ranges::all_of(processes, [](const auto& one) { return one->state() == QProcess::NotRunning; });
        });
        turn.stop();
        return {{QStringLiteral("ages"), spread(ages)},
                {QStringLiteral("silences"), spread(silences)},
                {QStringLiteral("boards"), static_cast<qint64>(ages.size())}};
    }

    /// Closed tickets too, so that the list is as long as the store.
    void listEverything()
    {
        SavedView everything;
        everything.filter = QStringLiteral("state:any");
        m_window.list().show(everything);
        waitUntil([this] { return m_model.isComplete() && !m_model.isWaiting(); });
    }

    QJsonObject scrolls()
    {
        std::vector<Taken> taken;
        QScrollBar& bar = *m_table.verticalScrollBar();
        constexpr int steps = 60;
        for (int step = 1; step <= steps; ++step) {
            const auto isThere = [this] {
                const int row = m_table.rowAt(m_table.viewport()->height() / 2);
                return row >= 0 && m_model.ticketRow(row);
            };
            taken.push_back(until(*m_table.viewport(), isThere,
                                  [&] { bar.setValue(static_cast<int>(qint64{bar.maximum()} * step / steps)); }));
        }
        return spread(taken);
    }

    MainWindow& m_window;
    std::unique_ptr<Store> m_elsewhere;
    TicketTable& m_table;
    TicketListModel& m_model;
    TicketView& m_ticket;
};

int runConsole(QApplication& application, const QString& store, bool acts)
{
    ConsoleOptions options;
    options.location = store;
    options.silent = true;
    options.size = usualSize;
    ForgetfulSettings settings;
    Console console(application, options, settings);
    MainWindow* window = console.open();
    if (!window)
        return 1;
    const auto listed = [window] {
        return window->list().model().ticketCount() > 0 && window->list().model().ticketRow(0);
    };
    PaintWatch watch(*window->list().table().viewport(), listed, [window, acts, &store] {
        sayStarted();
        if (acts)
            print(Acts(*window, store).run(store));
        QCoreApplication::quit();
    });
    console.show();
    return QApplication::exec();
}

} // namespace

int runWindowChild(int argc, char** argv, const QString& what, const QString& store)
{
    if (what != QStringLiteral("blank"))
        shareHeap();
    QApplication application(argc, argv);
    return what == QStringLiteral("blank") ? runBlank()
                                           : runConsole(application, store, what == QStringLiteral("acts"));
}

} // namespace tierdesk::bench
