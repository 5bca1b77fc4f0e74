// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timelinemodel.h"

namespace tierdesk {

namespace {

/// Fewer events than this in a row are shown as they are.
constexpr std::ptrdiff_t shortestFold = 4;

} // namespace

TimelineModel::TimelineModel(QObject* parent)
    : QAbstractListModel(parent)
{}

void TimelineModel::setCards(std::vector<TimelineCard> cards)
{
    m_all = std::move(cards);
    show(arranged());
}

void TimelineModel::setFilter(TimelineFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show(arranged());
}

void TimelineModel::toggle(int row)
{
    const QString key = card(row).key;
    if (card(row).kind != CardKind::Fold)
        return;
    if (!m_open.remove(key))
        m_open.insert(key);
    show(arranged());
}

int TimelineModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_shown, key, &TimelineCard::key);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(card(index.row()));
    return {};
}

bool TimelineModel::shows(const TimelineCard& card) const
{
    if (card.kind == CardKind::Event)
        return m_filter.events;
    return isMessage(card.kind) && card.kind != CardKind::Note ? m_filter.messages : m_filter.notes;
}

std::vector<TimelineCard> TimelineModel::arranged() const
{
    std::vector<TimelineCard> chosen;
    std::ranges::copy_if(m_all, std::back_inserter(chosen), [this](const TimelineCard& card) { return shows(card); });
    // With nothing but events there is nothing they could be folded between.
    const auto standsOut = [](const TimelineCard& card) { return card.kind != CardKind::Event; };
    const bool mixed = std::ranges::any_of(chosen, standsOut);
    std::vector<TimelineCard> result;
    for (auto from = chosen.begin(); from != chosen.end();) {
        const auto to = std::find_if(from, chosen.end(), standsOut);
        if (mixed && to - from >= shortestFold) {
            result.push_back(foldOf({from, to}));
            if (result.back().open)
                std::copy(from, to, std::back_inserter(result));
        } else {
            std::copy(from, to, std::back_inserter(result));
        }
        from = to;
        if (from != chosen.end())
            result.push_back(*from++);
    }
    return result;
}

TimelineCard TimelineModel::foldOf(std::span<const TimelineCard> run) const
{
    TimelineCard fold;
    fold.kind = CardKind::Fold;
    fold.key = QStringLiteral("fold:") + run.front().key;
    fold.icon = Icon::History;
    fold.folded = static_cast<int>(run.size());
    fold.open = m_open.contains(fold.key);
    fold.what = fold.open ? tr("Hide %n events", nullptr, fold.folded) : tr("%n events", nullptr, fold.folded);
    fold.at = run.front().at;
    //: Two instants: from the first to the last of several folded events.
    fold.when =
        run.front().when == run.back().when ? run.back().when : tr("%1 to %2").arg(run.front().when, run.back().when);
    return fold;
}

QString TimelineModel::spoken(const TimelineCard& card)
{
    QStringList parts;
    if (!card.author.isEmpty())
        parts.append(card.author);
    parts.append(card.what);
    if (card.withdrawn)
        parts.append(tr("withdrawn"));
    if (card.origin)
        parts.append(tr("from ticket %1").arg(card.origin.value));
    parts.append(card.when);
    if (card.button == CardButton::Show)
        //: A confidential text that can be shown.
        parts.append(card.whyNot.isEmpty() ? tr("hidden, press Enter to show it") : card.whyNot);
    const QString head = parts.join(QStringLiteral(", "));
    return card.body.isEmpty() ? head : head + QStringLiteral(": ") + card.body;
}

void TimelineModel::show(std::vector<TimelineCard> cards)
{
    const auto sameKey = [](const TimelineCard& a, const TimelineCard& b) { return a.key == b.key; };
    const auto [oldMiddle, newMiddle] =
        std::mismatch(m_shown.begin(), m_shown.end(), cards.begin(), cards.end(), sameKey);
    const auto prefix = static_cast<int>(oldMiddle - m_shown.begin());
    const auto oldTail = std::make_reverse_iterator(oldMiddle);
    const auto newTail = std::make_reverse_iterator(newMiddle);
    const auto [oldEnd, newEnd] = std::mismatch(m_shown.rbegin(), oldTail, cards.rbegin(), newTail, sameKey);
    const auto suffix = static_cast<int>(oldEnd - m_shown.rbegin());
    const int removed = static_cast<int>(m_shown.size()) - prefix - suffix;
    const int added = static_cast<int>(cards.size()) - prefix - suffix;

    if (removed > 0) {
        beginRemoveRows({}, prefix, prefix + removed - 1);
        m_shown.erase(m_shown.begin() + prefix, m_shown.begin() + prefix + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, prefix, prefix + added - 1);
        m_shown.insert(m_shown.begin() + prefix, cards.begin() + prefix, cards.begin() + prefix + added);
        endInsertRows();
    }
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row) {
        const auto place = static_cast<std::size_t>(row);
        if (m_shown[place] == cards[place])
            continue;
        m_shown[place] = std::move(cards[place]);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace tierdesk
