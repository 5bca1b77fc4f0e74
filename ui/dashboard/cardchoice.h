// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards the dashboard shows, in which order: a person's own choice, before it what their role is shown, else all.
#pragma once

#include "core/base/words.h"
#include "ui/client/deskclient.h"

class QMenu;

namespace tierdesk {

class SettingsPort;

enum class DashboardPart { Figures, Queues, Forecast, Waiting, People, Who, Radar, Flow, Backlog };

template <>
struct Words<DashboardPart>
{
    static constexpr std::array words{"figures", "queues", "forecast", "waiting", "people",
                                      "who",     "radar",  "flow",     "backlog"};
};

/// In the playbook's words; what is not known here is left out. Empty: nothing is said of that role.
[[nodiscard]] std::vector<DashboardPart> cardsFor(const Playbook& playbook, Role role);

class CardChoice : public QObject
{
    Q_OBJECT

public:
    using Titles = std::function<QString(DashboardPart)>;

    /// Client and settings outlive it.
    CardChoice(DeskClient& client, SettingsPort& settings, Titles titles, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<DashboardPart>& shown() const { return m_shown; }
    /// Kept for this person.
    void choose(std::vector<DashboardPart> cards);
    /// Who may change the playbook finds in it whom to share the cards with.
    void fill(QMenu& menu);
    /// From now on people of that role are shown these cards until they choose their own: a version of the playbook.
    void shareWith(Role role);

Q_SIGNALS:
    void changed();
    /// The cards are shared with a role; or they are not.
    void shared(tierdesk::Role role);
    void failed(const tierdesk::DeskError& error);

private:
    void look();

    DeskClient& m_client;
    SettingsPort& m_settings;
    Titles m_titles;
    std::vector<DashboardPart> m_shown;
};

} // namespace tierdesk
