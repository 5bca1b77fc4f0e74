// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programdialogs.h"

#include "ui/dashboard/wallview.h"
#include "ui/past/pastwindow.h"
#include "ui/people/peopledialog.h"
#include "ui/playbook/playbookdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/handoverdialog.h"
#include "ui/shell/lasthere.h"

#include <QAction>
#include <QMessageBox>

namespace tierdesk {

namespace {

/// The one that stands open already, or a new one.
template <class Dialog, class Make>
void raise(QWidget& window, Make make)
{
    auto* dialog = window.findChild<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

ProgramDialogs::ProgramDialogs(Parts parts, QWidget& window)
    : QObject(&window)
    , m_parts(std::move(parts))
    , m_window(window)
{
    const auto on = [this](const char* id, auto run) {
        connect(m_parts.actions.action(QLatin1String(id)), &QAction::triggered, this, std::move(run));
    };
    on("app.playbook", [this] {
        raise<PlaybookDialog>(m_window, [this] {
            auto* playbook = new PlaybookDialog(m_parts.client, m_parts.readDays, &m_window);
            connect(playbook, &PlaybookDialog::ticketWanted, this, &ProgramDialogs::ticketWanted);
            return playbook;
        });
    });
    on("app.people", [this] {
        raise<PeopleDialog>(m_window, [this] {
            auto* people = new PeopleDialog(m_parts.client, &m_window, m_parts.writeOut);
            connect(people, &PeopleDialog::ticketWanted, this, &ProgramDialogs::ticketWanted);
            return people;
        });
    });
    auto* here = new LastHere(
        m_parts.settings, m_parts.client.me().id, [&client = m_parts.client] { return client.now(); }, this);
    on("go.handover", [this, here] {
        raise<HandoverDialog>(m_window, [this, here] {
            auto* handover = new HandoverDialog(m_parts.client, here->before(), &m_window);
            connect(handover, &HandoverDialog::ticketWanted, this, &ProgramDialogs::ticketWanted);
            return handover;
        });
    });
    on("go.past", [this] { showPast(std::nullopt, {}); });
    on("view.wall", [this] { showWall(); });
    on("app.settings", [this] { showSettings(); });
    on("help.shortcuts", [this] { showShortcuts(); });
    on("help.about", [this] { showAbout(); });
}

void ProgramDialogs::showPast(std::optional<Past> past, TicketId ticket)
{
    PastWindow* shown = nullptr;
    raise<PastWindow>(m_window, [&] {
        shown = new PastWindow(m_parts.client, &m_window);
        connect(shown, &PastWindow::ticketWanted, this, &ProgramDialogs::ticketWanted);
        return shown;
    });
    if (!shown)
        shown = m_window.findChild<PastWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (past)
        shown->lookAt(*past, ticket);
}

void ProgramDialogs::showWall()
{
    if (m_window.findChild<WallView*>(QString(), Qt::FindDirectChildrenOnly))
        return;
    auto* wall = new WallView(m_parts.client, &m_window);
    // It kept the desk from locking itself; whoever closes it may be somebody else.
    connect(wall, &WallView::closed, this, [this] {
        if (m_parts.actions.whyDisabled(QStringLiteral("app.lock")).isEmpty())
            m_parts.actions.action(QStringLiteral("app.lock"))->trigger();
    });
    wall->showFullScreen();
}

void ProgramDialogs::showSettings()
{
    SettingsDialog dialog({m_parts.theme, m_parts.settings, m_parts.actions, m_parts.list}, &m_window);
    dialog.exec();
    Q_EMIT settingsClosed();
}

void ProgramDialogs::showShortcuts()
{
    ShortcutsDialog dialog(m_parts.actions, m_parts.settings, &m_window);
    dialog.exec();
}

void ProgramDialogs::showAbout()
{
    QMessageBox::about(&m_window, tr("About Tierdesk"),
                       tr("Tierdesk %1, a help desk console.\nFree software under the GNU General Public "
                          "License, version 3 or later.")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace tierdesk
