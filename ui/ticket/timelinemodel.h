// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a list: chosen kinds only, long runs of events folded into one line.
#pragma once

#include "ui/ticket/timelinecard.h"

#include <QAbstractListModel>
#include <QSet>

namespace tierdesk {

/// What the timeline shows.
struct TimelineFilter
{
    bool messages = true;
    bool notes = true;
    bool events = true;

    bool operator==(const TimelineFilter&) const = default;
};

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject* parent = nullptr);

    /// Rows whose key stays keep their place, so that selection and scroll do too.
    void setCards(std::vector<TimelineCard> cards);
    void setFilter(TimelineFilter filter);
    [[nodiscard]] TimelineFilter filter() const { return m_filter; }
    /// Opens or closes the fold in that row.
    void toggle(int row);
    /// Closes every fold that was opened; for another ticket.
    void forgetFolds() { m_open.clear(); }

    [[nodiscard]] const TimelineCard& card(int row) const { return m_shown.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] std::vector<TimelineCard> arranged() const;
    [[nodiscard]] bool shows(const TimelineCard& card) const;
    [[nodiscard]] TimelineCard foldOf(std::span<const TimelineCard> run) const;
    [[nodiscard]] static QString spoken(const TimelineCard& card);
    void show(std::vector<TimelineCard> cards);

    std::vector<TimelineCard> m_all;
    std::vector<TimelineCard> m_shown;
    TimelineFilter m_filter;
    QSet<QString> m_open;
};

} // namespace tierdesk
