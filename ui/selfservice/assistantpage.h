// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant's conversation as a page of self-service.
#pragma once

#include "ui/client/deskclient.h"

#include <QWidget>

class QPushButton;

namespace tierdesk {

class ConversationPanel;

class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    explicit AssistantPage(DeskClient& client, QWidget* parent = nullptr);

    /// Asks that in a new conversation. Without words the one that is under way goes on, or a new one begins.
    void begin(const QString& question);
    [[nodiscard]] ConversationPanel& panel() const { return *m_panel; }

Q_SIGNALS:
    void backWanted();

private:
    ConversationPanel* m_panel;
    QPushButton* m_back;
    bool m_begun = false;
    QString m_asked;
};

} // namespace tierdesk
