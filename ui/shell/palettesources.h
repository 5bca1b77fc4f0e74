// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette finds besides actions: tickets, places, people.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/shell/palettemodel.h"

namespace tierdesk {

class NavigationModel;

/// Tickets by number and by the words in them.
class TicketSearch final : public QObject, public PaletteProvider
{
    Q_OBJECT

public:
    using Open = std::function<void(TicketId)>;
    TicketSearch(DeskClient& client, Open open);
    [[nodiscard]] QString heading() const override;
    void find(const QString& typed, int limit, const Reply& reply) override;

private:
    DeskClient& m_client;
    Open m_open;
    Lane m_lane;
};

/// Queues, tiers, my work and my views: the places of the sidebar.
class PlaceSearch final : public QObject, public PaletteProvider
{
    Q_OBJECT

public:
    using Go = std::function<void(const SavedView&)>;
    PlaceSearch(const NavigationModel& places, Go go);
    [[nodiscard]] QString heading() const override;
    void find(const QString& typed, int limit, const Reply& reply) override;

private:
    const NavigationModel& m_places;
    Go m_go;
};

/// Articles by number and by the words in them.
class ArticleSearch final : public QObject, public PaletteProvider
{
    Q_OBJECT

public:
    using Open = std::function<void(ArticleId)>;
    ArticleSearch(DeskClient& client, Open open);
    [[nodiscard]] QString heading() const override;
    void find(const QString& typed, int limit, const Reply& reply) override;

private:
    DeskClient& m_client;
    Open m_open;
    Lane m_lane;
};

/// Colleagues and requesters; going to one lists their tickets.
class PeopleSearch final : public QObject, public PaletteProvider
{
    Q_OBJECT

public:
    using Go = std::function<void(const SavedView&)>;
    PeopleSearch(DeskClient& client, Go go);
    [[nodiscard]] QString heading() const override;
    void find(const QString& typed, int limit, const Reply& reply) override;

private:
    DeskClient& m_client;
    Go m_go;
    Lane m_lane;
};

} // namespace tierdesk
