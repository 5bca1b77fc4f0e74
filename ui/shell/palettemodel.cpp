// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/fuzzymatch.h"

#include <QAction>
#include <QCoreApplication>

namespace tierdesk {
namespace {

constexpr int mostActions = 8;
constexpr int recentBonus = 12;
constexpr int disabledPenalty = 12;
constexpr int categoryPenalty = 14;
constexpr int scoreALetter = 11;

PaletteItem itemOf(const ActionRegistry& registry, const ActionSpec& spec)
{
    QAction* action = registry.action(spec.id);
    return {spec.id,
            plainText(spec.text),
            spec.category,
            action->shortcut().toString(QKeySequence::NativeText),
            registry.whyDisabled(spec.id),
            spec.icon,
            [action] { action->trigger(); }};
}

QString translated(const char* text)
{
    return QCoreApplication::translate("tierdesk::PaletteModel", text);
}

std::vector<PaletteGroup> allActions(const std::vector<const ActionSpec*>& specs, const ActionRegistry& registry,
                                     const QStringList& recent)
{
    std::vector<PaletteGroup> groups{{translated(QT_TRANSLATE_NOOP("tierdesk::PaletteModel", "Recently used")), {}}};
    for (const QString& id : recent) {
        const auto spec = std::find_if(specs.begin(), specs.end(), [&id](const ActionSpec* s) { return s->id == id; });
        if (spec != specs.end())
            groups.front().rows.push_back({itemOf(registry, **spec), {}});
    }
    for (const ActionSpec* spec : specs) {
        if (recent.contains(spec->id))
            continue;
        auto group = std::find_if(groups.begin() + 1, groups.end(),
                                  [spec](const PaletteGroup& g) { return g.heading == spec->category; });
        if (group == groups.end())
            group = groups.insert(group, PaletteGroup{spec->category, {}});
        PaletteItem item = itemOf(registry, *spec);
        item.detail.clear(); // the heading says it
        group->rows.push_back({std::move(item), {}});
    }
    return groups;
}

struct Fit
{
    int score = 0;
    PaletteRow row;
};

std::optional<Fit> fitOf(PaletteItem item, const QString& typed, bool recent)
{
    Fit fit;
    if (const auto match = fuzzyMatch(typed, item.title)) {
        fit.score = match->score;
        fit.row.where = match->where;
    } else if (const auto wider = fuzzyMatch(typed, item.title + u' ' + item.detail)) {
        fit.score = wider->score - categoryPenalty;
        fit.row.where = wider->where;
        std::erase_if(fit.row.where, [&item](int at) { return at >= item.title.size(); });
    } else {
        return std::nullopt;
    }
    fit.score += recent ? recentBonus : 0;
    fit.score -= item.whyDisabled.isEmpty() ? 0 : disabledPenalty;
    fit.row.item = std::move(item);
    return fit;
}

} // namespace

std::vector<PaletteGroup> actionGroups(const ActionRegistry& registry, const QString& typed, const QStringList& recent,
                                       const QString& except)
{
    std::vector<const ActionSpec*> specs;
    for (const ActionSpec& spec : registry.specs()) {
        if (spec.id != except)
            specs.push_back(&spec);
    }
    const QString needle = typed.simplified();
    if (needle.isEmpty())
        return allActions(specs, registry, recent);
    std::vector<Fit> fits;
    for (const ActionSpec* spec : specs) {
        if (auto fit = fitOf(itemOf(registry, *spec), needle, recent.contains(spec->id)))
            fits.push_back(std::move(*fit));
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.score > b.score; });
    // Letters that are there by accident only hide what was meant, unless there is nothing else.
    const int meant = int(needle.size()) * scoreALetter;
    if (!fits.empty() && fits.front().score >= meant)
        std::erase_if(fits, [meant](const Fit& fit) { return fit.score < meant; });
    PaletteGroup group{translated(QT_TRANSLATE_NOOP("tierdesk::PaletteModel", "Actions")), {}};
    group.score = fits.empty() ? 0 : fits.front().score;
    for (Fit& fit : fits) {
        if (group.rows.size() < mostActions)
            group.rows.push_back(std::move(fit.row));
    }
    return {std::move(group)};
}

PaletteGroup foundGroup(const QString& heading, std::vector<PaletteItem> items, const QString& typed)
{
    PaletteGroup group{heading, {}};
    for (PaletteItem& item : items) {
        const auto match = fuzzyMatch(typed, item.title);
        group.score = std::max(group.score, match ? match->score : 0);
        group.rows.push_back({std::move(item), match ? match->where : std::vector<int>{}});
    }
    return group;
}

void PaletteModel::setGroups(const std::vector<PaletteGroup>& groups)
{
    beginResetModel();
    m_rows.clear();
    for (const PaletteGroup& group : groups) {
        bool first = true;
        for (const PaletteRow& row : group.rows) {
            m_rows.push_back(row);
            m_rows.back().heading = first ? group.heading : QString();
            first = false;
        }
    }
    endResetModel();
}

int PaletteModel::indexOf(const QString& key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const PaletteRow& r) { return r.item.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteItem& item = row(index.row()).item;
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{item.title, item.whyDisabled.isEmpty() ? item.detail : item.whyDisabled, item.shortcut};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace tierdesk
