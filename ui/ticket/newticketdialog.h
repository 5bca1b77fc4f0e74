// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A new ticket while the caller is on the phone: who, what, how pressing, done. Their open tickets that may be about
// the same stand beside it before anything is saved.
#pragma once

#include "ui/ticket/orderdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace tierdesk {

class FilingHints;
class MessageBar;
class PickField;
class RankPicker;

class NewTicketDialog : public OrderDialog
{
    Q_OBJECT

public:
    NewTicketDialog(DeskClient& client, QWidget* parent);

    /// Somebody who calls for the first time and is to be recorded before the ticket; a null id means new.
    [[nodiscard]] std::optional<Person> newRequester() const;
    /// The new requester was recorded, but the ticket was refused: it is not recorded twice.
    void requesterRecorded(const Person& person);
    /// The caller, when they are known from elsewhere.
    void setRequester(const Person& person);

Q_SIGNALS:
    /// The caller's matter has a ticket already: show that one instead.
    void existingWanted(tierdesk::TicketId ticket);
    /// An article may help at once.
    void articleWanted(tierdesk::ArticleId article);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList remarks() const override;

private:
    void addCaller();
    void addNewCaller();
    void addMatter();
    void addWhere();
    void addHints();
    void addDuplicates();
    void addArticles();
    void keepDraft();
    void bringDraftBack();
    void callerChanged();
    void lookForDuplicates();
    void lookForArticles();
    void showDuplicates(const std::vector<TicketRow>& rows);

    MessageBar* m_before;
    PickField* m_caller;
    QLabel* m_contact;
    QWidget* m_newCaller;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_mail;
    PickField* m_client;
    QLineEdit* m_subject;
    QPlainTextEdit* m_description;
    PickField* m_category;
    RankPicker* m_impact;
    RankPicker* m_urgency;
    QComboBox* m_channel;
    QComboBox* m_queue;
    QCheckBox* m_mine;
    FilingHints* m_hints;
    QLabel* m_duplicatesHint;
    QListWidget* m_duplicates;
    QLabel* m_articlesHint;
    QListWidget* m_articles;
    QTimer m_pause;
    QTimer m_keep;
    /// What was kept before is known; until then nothing is kept over it.
    bool m_draftsRead = false;
    Lane m_duplicateLane;
    Lane m_articleLane;
};

} // namespace tierdesk
