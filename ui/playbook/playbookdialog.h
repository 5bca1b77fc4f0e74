// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook page by page: looked for by words, changed as a draft, published with a note.
#pragma once

#include "ui/playbook/playbookdraft.h"

#include <QDialog>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tierdesk {

class MessageBar;
class PlaybookPage;
class RehearsalDialog;
class SearchField;

class PlaybookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlaybookDialog(DeskClient& client, DayReader readDays = {}, QWidget* parent = nullptr);

    [[nodiscard]] PlaybookDraft& draft() { return *m_draft; }
    [[nodiscard]] SearchField& searchField() { return *m_search; }
    /// Shows the page and the field that a path of the document leads to.
    void reveal(const QString& path);
    /// By its first section: "calendars".
    void showPage(const QString& section);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// Somebody wants to look at a ticket that a rehearsal tells of.
    void ticketWanted(tierdesk::TicketId ticket);

private:
    void buildHead(class QVBoxLayout& rows);
    [[nodiscard]] QWidget* framed(PlaybookPage& page);
    void listPages();
    void showFound();
    void refresh();
    void revertPage();
    void nextFinding();
    void publish(const QStringList& sections);
    void published(const Done<Published>& done);
    void rehearse();
    [[nodiscard]] PlaybookPage* current() const;
    [[nodiscard]] PlaybookPage* pageOf(const QString& path) const;

    PlaybookDraft* m_draft;
    std::vector<PlaybookPage*> m_pages;
    SearchField* m_search;
    QListWidget* m_names;
    QStackedWidget* m_stack;
    MessageBar* m_told;
    QPushButton* m_revert;
    QPushButton* m_publishPage;
    QPushButton* m_publish;
    QPushButton* m_rehearse;
    QPushButton* m_findings;
    QLabel* m_state;
    QPointer<RehearsalDialog> m_rehearsal;
    std::size_t m_nextFinding = 0;
};

} // namespace tierdesk
