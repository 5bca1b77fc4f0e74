// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the program, once: menus, tool bars, the command palette and the shortcut page all read it here.
#pragma once

#include "core/base/result.h"
#include "ui/shell/icons.h"

#include <QKeySequence>
#include <QObject>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

class QAction;
class QWidget;

namespace tierdesk {

class SettingsPort;

/// What an action is. Texts are translated already.
struct ActionSpec
{
    QString id;       ///< "ticket.reply": stable, the key under which shortcuts are kept
    QString text;     ///< with a mnemonic: "&Reply"
    QString category; ///< "Ticket", "View": the group on the shortcut page and in the palette
    QList<QKeySequence> shortcuts;
    std::optional<Icon> icon;
    QString tip; ///< one sentence for the status bar
};

/// A wanted shortcut belongs to another action already.
struct ShortcutConflict
{
    QKeySequence shortcut;
    QString takenBy; ///< the id of the action that has it

    bool operator==(const ShortcutConflict&) const = default;
};

/// Owns the QActions. Shortcuts without Ctrl, Alt or Meta stay silent while the keyboard talks to a text field.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent = nullptr);
    ~ActionRegistry() override;

    /// Adds an action; its id must be new. The action is enabled and belongs to the registry.
    QAction* add(const ActionSpec& spec);
    /// The action with the id, which must exist.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] bool contains(const QString& id) const;
    /// What was added, in that order; the shortcuts in it are the program's own, not the person's.
    [[nodiscard]] const std::vector<ActionSpec>& specs() const { return m_specs; }
    /// Makes every action, also those added later, work while `window` is active.
    void attach(QWidget& window);

    /// Disables the action with a reason that is shown to the person, or enables it again with an empty one.
    void setWhyDisabled(const QString& id, const QString& reason);
    [[nodiscard]] QString whyDisabled(const QString& id) const;

    /// Gives an action other shortcuts; an empty list takes them all away. Refused when one is taken or begins another.
    [[nodiscard]] Result<void, ShortcutConflict> setShortcuts(const QString& id, const QList<QKeySequence>& shortcuts);
    void resetShortcuts(const QString& id);
    [[nodiscard]] bool hasOwnShortcuts(const QString& id) const;
    /// Who has this shortcut, or one that begins with it or that it begins with, besides `except`.
    [[nodiscard]] std::optional<ShortcutConflict> conflict(const QKeySequence& shortcut,
                                                           const QString& except = {}) const;

    /// Reads what the person changed. What a person chose wins over the program's own shortcut of another action.
    void loadShortcuts(const SettingsPort& settings);
    /// Writes what differs from the program's own shortcuts and removes the rest.
    void saveShortcuts(SettingsPort& settings) const;

Q_SIGNALS:
    /// Text, shortcut or availability of an action changed.
    void changed(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        std::unique_ptr<QAction> action;
        size_t spec = 0;
        QString whyDisabled;
    };
    [[nodiscard]] const Entry& entry(const QString& id) const;
    [[nodiscard]] const ActionSpec& spec(const QString& id) const;
    void describe(const QString& id);
    bool claim(const QKeySequence& shortcut, const QString& id, const QSet<QString>& chosen);

    std::vector<ActionSpec> m_specs;
    std::unordered_map<QString, Entry> m_entries;
    QList<QWidget*> m_windows;
};

/// "Reply" of "&Reply…": how an action is called in running text and lists.
[[nodiscard]] QString plainText(const QString& actionText);

} // namespace tierdesk
