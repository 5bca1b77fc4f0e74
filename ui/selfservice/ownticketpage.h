// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket as its requester sees it: what was said, how far it is, and what they can do.
#pragma once

#include "ui/client/deskclient.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace tierdesk {

class ComposerEdit;
class FileList;
class MessageBar;

class OwnTicketPage : public QWidget
{
    Q_OBJECT

public:
    explicit OwnTicketPage(DeskClient& client, QWidget* parent = nullptr);

    /// Null: none.
    void setTicket(TicketId ticket);
    [[nodiscard]] TicketId ticket() const { return m_wanted; }
    [[nodiscard]] const std::optional<PublicTicket>& shown() const { return m_shown; }
    [[nodiscard]] ComposerEdit& edit() const { return *m_edit; }
    [[nodiscard]] FileList& files() const { return *m_files; }
    [[nodiscard]] QPushButton& sendButton() const { return *m_send; }
    [[nodiscard]] QPushButton& reopenButton() const { return *m_reopen; }
    [[nodiscard]] QPushButton& satisfied() const { return *m_satisfied; }
    [[nodiscard]] QPushButton& notSatisfied() const { return *m_notSatisfied; }
    [[nodiscard]] QLineEdit& why() const { return *m_why; }

Q_SIGNALS:
    void backWanted();
    void changed();

private:
    QWidget* makeRating();
    QWidget* makeComposer();
    void load();
    void takeDraft();
    void show(const std::optional<PublicTicket>& ticket);
    void showActs();
    void send();
    void rate(Outcome outcome);
    void reopen();
    void done(const Done<Receipt>& done);
    [[nodiscard]] QWidget* cardOf(const PublicItem& item, QWidget* parent);
    void save(const Attachment& file);

    DeskClient& m_client;
    Lane m_lane;
    TicketId m_wanted;
    std::optional<PublicTicket> m_shown;
    bool m_sending = false;
    bool m_quiet = false;
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_about;
    QScrollArea* m_scroll;
    MessageBar* m_bar;
    QWidget* m_rating = nullptr;
    QLabel* m_ask = nullptr;
    QPushButton* m_satisfied = nullptr;
    QPushButton* m_notSatisfied = nullptr;
    QLineEdit* m_why = nullptr;
    QPushButton* m_reopen = nullptr;
    QWidget* m_composer = nullptr;
    ComposerEdit* m_edit = nullptr;
    FileList* m_files = nullptr;
    QPushButton* m_send = nullptr;
};

/// What happened, in a sentence; empty for what speaks for itself.
[[nodiscard]] QString publicItemText(const PublicItem& item);

} // namespace tierdesk
