// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles one under the other: title and state, and beneath what they are or where the words were found.
#pragma once

#include "core/desk/articlequery.h"
#include "ui/client/deskclient.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tierdesk {

struct ArticleLine
{
    ArticleRow row;
    ArticleCounts counts;
    /// As a hit has it; empty in a list that nothing was looked for in.
    QString snippet;

    bool operator==(const ArticleLine&) const = default;
};

class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<ArticleLine> lines);
    [[nodiscard]] const ArticleLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// -1 when it is not listed.
    [[nodiscard]] int rowOf(ArticleId article) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ArticleLine> m_lines;
};

class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    ArticleDelegate(const DeskClient& client, const ArticleListModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QString beneath(const ArticleLine& line) const;

    const DeskClient& m_client;
    const ArticleListModel& m_model;
};

} // namespace tierdesk
