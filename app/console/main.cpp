// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the program together: settings, look, store, client, window.
#include "app/console/screenshot.h"
#include "app/console/startup.h"
#include "app/import/importassistant.h"
#include "core/storage/openstore.h"
#include "ui/client/deskclient.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

using namespace tierdesk;

namespace {

void applyLook(Theme& theme, const SettingsPort& settings, bool dark)
{
    const Appearance wanted = parseAppearance(settings.value(QStringLiteral("look/appearance")).toString());
    theme.setAppearance(dark ? Appearance::Dark : wanted);
    const qreal scale = settings.value(QStringLiteral("look/textScale")).toReal();
    if (scale > 0)
        theme.setTextScale(scale);
}

/// Where a picture is taken there may be no screen.
void chooseScreen(int argc, char** argv)
{
    const bool picture =
        std::any_of(argv, argv + argc, [](const char* word) { return QByteArray(word).startsWith("--screenshot"); });
    if (picture && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    chooseScreen(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tierdesk"));
    QApplication::setOrganizationName(QStringLiteral("Tierdesk"));
    QApplication::setApplicationVersion(QStringLiteral(TIERDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.tierdesk.Tierdesk"));

    int exitCode = 0;
    const auto options = parseOptions(QApplication::arguments(), exitCode);
    if (!options)
        return exitCode;
    QSettings file;
    QtSettings kept(file);
    ForgetfulSettings forgetful;
    SettingsPort& settings = options->silent ? static_cast<SettingsPort&>(forgetful) : kept;
    Theme theme(application);
    applyLook(theme, settings, options->dark);

    constexpr int storeTrouble = 4;
    const auto begun = start(*options, settings);
    if (!begun)
        return options->silent ? storeTrouble : 0;
    DeskClient client([location = begun->location] { return openStore(location); }, begun->me, begun->playbook,
                      present);
    const auto import = [&client](QWidget& window) {
        ImportAssistant assistant(client, &window);
        assistant.exec();
    };
    MainWindow window({client, settings, theme, QFileInfo(begun->location).completeBaseName(), import});
    if (options->size.isValid())
        window.resize(options->size);
    window.show();
    if (!options->ticket.isEmpty())
        window.openTicket(TicketId{options->ticket.toLongLong()});
    if (!options->screenshot.isEmpty())
        takeScreenshot(window, options->screenshot);
    return QApplication::exec();
}
