// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardchoice.h"

#include "ui/shell/settingsport.h"
#include "ui/text/enumnames.h"

#include <QMenu>

namespace tierdesk {

namespace {

const QString settingsKey = QStringLiteral("dashboard/cards");

std::vector<DashboardPart> partsOf(const QStringList& words)
{
    std::vector<DashboardPart> parts;
    for (const QString& word : words) {
        if (const auto part = parseWord<DashboardPart>(word); part && std::ranges::find(parts, *part) == parts.end())
            parts.push_back(*part);
    }
    return parts;
}

QStringList wordsOf(const std::vector<DashboardPart>& parts)
{
    QStringList words;
    for (const DashboardPart part : parts)
        words.append(toWord(part));
    return words;
}

} // namespace

std::vector<DashboardPart> cardsFor(const Playbook& playbook, Role role)
{
    const auto found = std::ranges::find(playbook.dashboards, role, &RoleCards::role);
    return found == playbook.dashboards.end() ? std::vector<DashboardPart>() : partsOf(found->cards);
}

CardChoice::CardChoice(DeskClient& client, SettingsPort& settings, Titles titles, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_settings(settings)
    , m_titles(std::move(titles))
{
    look();
    connect(&client, &DeskClient::playbookChanged, this, &CardChoice::look);
}

void CardChoice::look()
{
    const QVariant own = m_settings.value(settingsKey);
    std::vector<DashboardPart> parts =
        own.isValid() ? partsOf(own.toStringList()) : cardsFor(*m_client.playbook(), m_client.me().role);
    if (parts.empty() && !own.isValid()) {
        const auto all = allValues<DashboardPart>();
        parts = {all.begin(), all.end()};
    }
    if (parts == m_shown)
        return;
    m_shown = std::move(parts);
    Q_EMIT changed();
}

void CardChoice::choose(std::vector<DashboardPart> cards)
{
    m_settings.setValue(settingsKey, wordsOf(cards));
    m_shown = std::move(cards);
    Q_EMIT changed();
}

void CardChoice::fill(QMenu& menu)
{
    menu.clear();
    for (const DashboardPart part : allValues<DashboardPart>()) {
        QAction* action = menu.addAction(m_titles(part));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_shown, part) != m_shown.end());
        connect(action, &QAction::toggled, this, [this, part](bool on) {
            std::vector<DashboardPart> cards = m_shown;
            std::erase(cards, part);
            if (on)
                cards.push_back(part);
            choose(std::move(cards));
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As it &was at first")), &QAction::triggered, this, [this] {
        m_settings.remove(settingsKey);
        look();
    });
    if (!holdsAnywhere(m_client.me(), Right::EditPlaybook, m_client.playbook()->grants()))
        return;
    QMenu* share = menu.addMenu(tr("&Show these at first to"));
    for (const Role role : {Role::Technician, Role::Supervisor, Role::Administrator})
        connect(share->addAction(nameOf(role)), &QAction::triggered, this, [this, role] { shareWith(role); });
}

void CardChoice::shareWith(Role role)
{
    //: What a version of the playbook changed
    const QString note = tr("The dashboard's cards for a role: %1").arg(nameOf(role));
    m_client.write(
        this,
        [role, words = wordsOf(m_shown), note, me = m_client.me().id](Desk& desk, Store& store) -> Done<int> {
            const auto inForce = store.playbook();
            if (!inForce)
                return fail(DeskError{inForce.error()});
            Playbook wanted = **inForce;
            std::erase_if(wanted.dashboards, [role](const RoleCards& one) { return one.role == role; });
            wanted.dashboards.push_back({role, words});
            std::ranges::sort(wanted.dashboards, {}, &RoleCards::role);
            return desk.publish(wanted, note, me);
        },
        [this, role](const Done<int>& done) {
            if (done)
                Q_EMIT shared(role);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace tierdesk
