// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the window: what is chosen and what is still being kept, then which desk this is and who sits at it.
#pragma once

#include "ui/client/deskclient.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace tierdesk {

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// The client outlives it. `storeName` is how people call the store.
    StatusLine(DeskClient& client, const QString& storeName, QWidget* parent = nullptr);

    void setChosen(qsizetype tickets);
    /// How many notices wait to be read; the bell is there while some do.
    void setNotices(int notices);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void noticesWanted();

private:
    void refresh();
    void connectButtons();
    void refreshSign();
    void askForSurroundings();

    DeskClient& m_client;
    QToolButton* m_bell;
    QLabel* m_work;
    QToolButton* m_waiting;
    QLabel* m_sign;
    QToolButton* m_place;
    QLabel* m_store;
    qsizetype m_chosen = 0;
    std::optional<StorageError> m_trouble;
    Surroundings m_surroundings;
    /// Orders that take no time are not worth a word.
    QTimer m_slow;
};

} // namespace tierdesk
