// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter box offers while typing: the query language with the names of this desk.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/widgets/searchfield.h"

namespace tierdesk {

class FilterHints : public QObject
{
    Q_OBJECT

public:
    explicit FilterHints(DeskClient& client, QObject* parent = nullptr);

    /// Answers at once from the names it keeps.
    [[nodiscard]] std::vector<Suggestion> suggest(const QString& text, int cursor) const;

private:
    void load();

    DeskClient& m_client;
    Lane m_lane;
    std::vector<Person> m_people;
    std::vector<Client> m_clients;
};

} // namespace tierdesk
