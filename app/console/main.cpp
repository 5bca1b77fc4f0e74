// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program: its command line, its settings, its console.
#include "app/console/console.h"
#include "app/console/reportfile.h"
#include "app/console/screenshot.h"
#include "app/console/sharedheap.h"
#include "ui/text/catalogues.h"

#include <QApplication>
#include <QSettings>

using namespace tierdesk;

namespace {

/// Where a picture is taken or a report written there may be no screen.
void chooseScreen(int argc, char** argv)
{
    const bool unseen = std::any_of(argv, argv + argc, [](const char* word) {
        return QByteArray(word).startsWith("--screenshot") || QByteArray(word).startsWith("--report");
    });
    if (unseen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    shareHeap();
    chooseScreen(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tierdesk"));
    QApplication::setOrganizationName(QStringLiteral("Tierdesk"));
    QApplication::setApplicationVersion(QStringLiteral(TIERDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.tierdesk.Tierdesk"));

    const Catalogues catalogues;
    QApplication::setLayoutDirection(catalogues.language().textDirection());

    int exitCode = 0;
    const auto options = parseOptions(QApplication::arguments(), exitCode);
    if (!options)
        return exitCode;
    QSettings file;
    QtSettings kept(file);
    ForgetfulSettings forgetful;
    SettingsPort& settings = options->silent ? static_cast<SettingsPort&>(forgetful) : kept;
    Console console(application, *options, settings);
    constexpr int storeTrouble = 4;
    if (!options->report.isEmpty()) {
        const auto begun = start(*options, settings);
        return begun ? writeReport(*begun, *options) : storeTrouble;
    }
    MainWindow* window = console.open();
    SelfServiceWindow* help = console.selfService();
    if (!window && !help)
        return options->silent ? storeTrouble : 0;
    console.show();
    const TicketId ticket{options->ticket.toLongLong()};
    if (ticket && help)
        help->openTicket(ticket);
    else if (ticket)
        window->openTicket(ticket);
    if (!options->screenshot.isEmpty() && help)
        takeScreenshot(*help, options->screenshot);
    else if (!options->screenshot.isEmpty())
        takeScreenshot(*window, options->screenshot);
    return QApplication::exec();
}
