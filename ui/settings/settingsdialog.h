// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// All pages of the settings, with a list of them on the left.
#pragma once

#include <QDialog>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace tierdesk {

class ActionRegistry;
class ListPane;
class MessageBar;
class SettingsPage;
class SettingsPort;
class Theme;

/// What the pages change; all outlive the dialog.
struct SettingsSubjects
{
    Theme& theme;
    SettingsPort& settings;
    ActionRegistry& registry;
    ListPane& list;
};

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsSubjects& subjects, QWidget* parent = nullptr);

    void showPage(int index);

public Q_SLOTS:
    /// Applies every page, or shows the first one that is wrong.
    void accept() override;

private:
    void addPage(SettingsPage* page);

    std::vector<SettingsPage*> m_pages;
    QListWidget* m_names;
    QStackedWidget* m_stack;
    MessageBar* m_wrong;
};

} // namespace tierdesk
