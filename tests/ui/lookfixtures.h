// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a registry, providers and a palette, for pictures and tests; settings that live in memory.
#pragma once

#include "ui/shell/actionregistry.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/settingsport.h"

#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>

namespace tierdesk::test {

class MemorySettings final : public SettingsPort
{
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { values.insert(key, value); }
    void remove(const QString& key) override { values.remove(key); }

    QHash<QString, QVariant> values;
};

/// Answers with the titles that contain what was typed; at once, or when told to.
class ListProvider final : public PaletteProvider
{
public:
    ListProvider(QString heading, QStringList titles, Icon icon);

    [[nodiscard]] QString heading() const override { return m_heading; }
    void find(const QString& typed, int limit, const Reply& reply) override;
    /// Sends the answers held back since `late` was set, oldest first.
    void answer();

    bool late = false;
    QStringList went; ///< titles of items that were run

private:
    QString m_heading;
    QStringList m_titles;
    Icon m_icon;
    std::vector<std::function<void()>> m_waiting;
};

/// The actions of a small console, in the categories and with the shortcuts a real one has.
void addSampleActions(ActionRegistry& registry);

class PaletteWindow final : public QMainWindow
{
public:
    PaletteWindow();

    [[nodiscard]] CommandPalette& commandPalette() { return m_palette; }
    [[nodiscard]] ActionRegistry& registry() { return m_registry; }
    [[nodiscard]] MemorySettings& settings() { return m_settings; }
    [[nodiscard]] ListProvider& queues() { return m_queues; }
    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QLineEdit& field() { return *m_palette.findChild<QLineEdit*>(); }

private:
    MemorySettings m_settings;
    ActionRegistry m_registry;
    ListProvider m_queues;
    ListProvider m_people;
    CommandPalette m_palette;
    QListWidget* m_list;
};

} // namespace tierdesk::test
