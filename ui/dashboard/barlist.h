// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Names with a bar and a number each, the most first; a press leads to the tickets behind a line.
#pragma once

#include "core/desk/listquery.h"

#include <QAbstractListModel>
#include <QListView>

namespace tierdesk {

struct BarLine
{
    QString name;
    int tickets = 0;
    /// Of them, drawn in another shade and told in words.
    int part = 0;
    SavedView list;
    QString meaning;
    /// In place of the number, which is then one of a hundred.
    QString figure = {};
    /// Quietly behind the name.
    QString besides = {};

    bool operator==(const BarLine&) const = default;
};

class BarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<BarLine> lines);
    [[nodiscard]] const BarLine& line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int most() const { return m_most; }
    /// Then all bars begin further right.
    [[nodiscard]] bool hasBesides() const;
    /// Of those in place of numbers.
    [[nodiscard]] QString widestFigure() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<BarLine> m_lines;
    int m_most = 1;
};

/// As tall as its lines.
class BarList : public QListView
{
    Q_OBJECT

public:
    BarList(const QString& accessibleName, QWidget* parent = nullptr);

    void setLines(std::vector<BarLine> lines);
    [[nodiscard]] const BarModel& lines() const { return *m_model; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(const QModelIndex& index);

    BarModel* m_model;
};

} // namespace tierdesk
