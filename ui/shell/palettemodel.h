// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette lists: actions and found things, matched, ranked and grouped.
#pragma once

#include "ui/shell/icons.h"

#include <QAbstractListModel>
#include <functional>
#include <optional>
#include <vector>

namespace tierdesk {

class ActionRegistry;

/// One thing the palette can do or go to.
struct PaletteItem
{
    QString key;         ///< stable and unique: "ticket.reply", "queue:network"
    QString title;       ///< what is matched and read first
    QString detail;      ///< quiet, beside the title
    QString shortcut;    ///< as the platform writes it
    QString whyDisabled; ///< when not empty the item cannot be run, and this is shown in place of the detail
    std::optional<Icon> icon;
    std::function<void()> run;
};

/// Where items other than actions come from: tickets, queues, people, views.
class PaletteProvider
{
public:
    using Reply = std::function<void(std::vector<PaletteItem>)>;

    virtual ~PaletteProvider() = default;
    /// The translated heading over its items: "Queues".
    [[nodiscard]] virtual QString heading() const = 0;
    /// Hands at most `limit` items that fit what was typed to `reply`, best first, at once or later, once, in the
    /// window's thread. A reply that comes after the text has changed is dropped. An empty text asks for what may be
    /// offered unasked; usually nothing.
    virtual void find(const QString& typed, int limit, const Reply& reply) = 0;
};

struct PaletteRow
{
    PaletteItem item;
    std::vector<int> where; ///< letters of the title that matched
    QString heading = {};   ///< of the group, on its first row only; set by the model
};

struct PaletteGroup
{
    QString heading;
    std::vector<PaletteRow> rows;
    int score = 0; ///< of its best row
};

/// The registry's actions. With nothing typed: the recently used ones (ids, latest first), then all by category.
/// Otherwise one group of those that fit, best first, recently used ones before others that fit about as well.
/// The action with the id `except` is left out.
[[nodiscard]] std::vector<PaletteGroup> actionGroups(const ActionRegistry& registry, const QString& typed,
                                                     const QStringList& recent, const QString& except = {});
/// One group of what a provider found: highlighted and scored, its order kept.
[[nodiscard]] PaletteGroup foundGroup(const QString& heading, std::vector<PaletteItem> items, const QString& typed);

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Groups in the order given; empty ones are left out.
    void setGroups(const std::vector<PaletteGroup>& groups);
    [[nodiscard]] const PaletteRow& row(int index) const { return m_rows[size_t(index)]; }
    /// The row with this key, or -1.
    [[nodiscard]] int indexOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteRow> m_rows;
};

} // namespace tierdesk
