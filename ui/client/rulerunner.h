// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the rules act while a console is open. Of all that are open on a store, one does the work.
#pragma once

#include "ui/client/deskclient.h"

namespace tierdesk {

class RuleRunner : public QObject
{
    Q_OBJECT

public:
    /// The client outlives it.
    explicit RuleRunner(DeskClient& client, QObject* parent = nullptr);

private:
    void sweep();

    DeskClient& m_client;
    QString m_holder;
    QTimer m_timer;
    bool m_sweeping = false;
};

} // namespace tierdesk
