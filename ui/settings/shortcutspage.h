// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every action with its keys: to look up, and to give other keys.
#pragma once

#include "ui/settings/settingspage.h"

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QMap>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tierdesk {

class ActionRegistry;
class SearchField;
class SettingsPort;

class ShortcutsPage : public SettingsPage
{
    Q_OBJECT

public:
    ShortcutsPage(ActionRegistry& registry, SettingsPort& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Keyboard"); }
    [[nodiscard]] Icon icon() const override { return Icon::Keyboard; }
    void load() override;
    [[nodiscard]] std::optional<QString> validate() const override;
    void apply() override;

    [[nodiscard]] SearchField& searchField() { return *m_search; }

private:
    void buildTree();
    [[nodiscard]] QWidget* buildEditor();
    void filter(const QString& text);
    void showCurrent();
    void give(const QList<QKeySequence>& keys);
    void refreshItem(QTreeWidgetItem& item) const;
    [[nodiscard]] QString currentId() const;
    /// Who has these keys or a part of them, besides `id`; empty when they are free.
    [[nodiscard]] QString takenBy(const QKeySequence& keys, const QString& id) const;

    ActionRegistry& m_registry;
    SettingsPort& m_settings;
    /// What would hold, by action.
    QMap<QString, QList<QKeySequence>> m_wanted;
    SearchField* m_search;
    QTreeWidget* m_tree;
    QKeySequenceEdit* m_edit;
    QPushButton* m_usual;
    QPushButton* m_none;
    QLabel* m_conflict;
};

/// F1: the same list in a window of its own.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(ActionRegistry& registry, SettingsPort& settings, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

private:
    ShortcutsPage* m_page;
};

} // namespace tierdesk
