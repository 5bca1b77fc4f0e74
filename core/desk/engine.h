// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the escalation protocols act when their time has come. Runs in every open console and in `tierdeskctl watch`;
// one of them at a time does the work.
#pragma once

#include "core/desk/desk.h"

namespace tierdesk {

/// What one sweep did.
struct Sweep
{
    /// Somebody else holds the lease; nothing was looked at.
    bool elsewhere = false;
    std::vector<Receipt> firings;
    /// Tickets are still to be judged by a new playbook; nothing fires before that is done.
    std::optional<Reckoning> reckoning;
    /// More is due than one sweep takes.
    bool unfinished = false;
};

/// Lives in the thread of its store.
class Engine
{
public:
    /// `holder` names this process among those that sweep the same store.
    Engine(Store& store, Now now, QString holder);

    /// Fires what is due, the longest due first; each ticket in a transaction of its own. What a sweep costs follows
    /// from what is due, not from what is open. An error leaves what was fired before it. After a publication as many
    /// tickets are judged anew instead.
    [[nodiscard]] Done<Sweep> sweep(int tickets = 200);
    /// Leaves the work to others at once. Without this they wait until the lease has run out.
    void rest();

private:
    Store& m_store;
    Desk m_desk;
    Now m_now;
    QString m_holder;
};

} // namespace tierdesk
