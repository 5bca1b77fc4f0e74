// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of an article, what each changed, and the way back to one of them.
#pragma once

#include "ui/client/deskclient.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace tierdesk {

class ArticleHistory : public QDialog
{
    Q_OBJECT

public:
    ArticleHistory(DeskClient& client, ArticleId article, QWidget* parent);

    void setRestorable(bool restorable);
    /// 0 while none is chosen.
    [[nodiscard]] int chosenVersion() const;

Q_SIGNALS:
    /// What the old version said, as the next one.
    void restoreWanted(const tierdesk::Article& article);

private:
    void show(const std::vector<JournalEntry>& entries, const std::vector<Person>& people);
    void choose(int row);
    [[nodiscard]] const Article& articleOf(int row) const;

    DeskClient& m_client;
    /// The newest first.
    std::vector<JournalEntry> m_versions;
    bool m_restorable = false;
    QListWidget* m_list;
    QTextBrowser* m_changes;
    QPushButton* m_restore;
};

} // namespace tierdesk
