// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screenshot.h"

#include "ui/queue/listpane.h"
#include "ui/queue/tickettable.h"
#include "ui/selfservice/selfservicewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/ticket/ticketactions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

namespace tierdesk {

namespace {

constexpr int storeTrouble = 4;
constexpr std::chrono::milliseconds look{50};
/// Words and pictures of the ticket settle for a moment after it has come.
constexpr std::chrono::milliseconds settling{400};
constexpr std::chrono::seconds patience{30};

void save(QWidget& window, const QString& file)
{
    const bool saved = window.grab().save(file);
    if (!saved)
        std::fprintf(stderr, "tierdesk: cannot write %s\n", qPrintable(file));
    QCoreApplication::exit(saved ? 0 : storeTrouble);
}

} // namespace

void takeScreenshot(MainWindow& window, const QString& file)
{
    auto* timer = new QTimer(&window);
    const auto begun = std::make_shared<QElapsedTimer>();
    begun->start();
    QObject::connect(timer, &QTimer::timeout, &window, [&window, file, timer, begun] {
        TicketListModel& model = window.list().model();
        const bool listed = !model.isWaiting() && model.isComplete();
        if (!listed && begun->elapsed() > std::chrono::milliseconds(patience).count()) {
            std::fputs("tierdesk: the list did not come in time\n", stderr);
            QCoreApplication::exit(storeTrouble);
        }
        if (!listed)
            return;
        if (window.tickets().tickets().empty() && model.ticketCount() > 0) {
            window.list().table().step(1);
            return;
        }
        if (window.tickets().source().isLoading())
            return;
        timer->stop();
        QTimer::singleShot(settling, &window, [&window, file] { save(window, file); });
    });
    timer->start(look);
}

void takeScreenshot(SelfServiceWindow& window, const QString& file)
{
    constexpr std::chrono::milliseconds answering{1000};
    QTimer::singleShot(answering, &window, [&window, file] { save(window, file); });
}

} // namespace tierdesk
