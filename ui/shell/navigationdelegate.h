// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a place of the sidebar: icon, name, how many nobody has taken, how many are open.
#pragma once

#include <QStyledItemDelegate>

namespace tierdesk {

class NavigationModel;

class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where a tier's row is pressed to fold its queues away.
    [[nodiscard]] static QRect foldHandle(const QRect& row, Qt::LayoutDirection direction);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tierdesk
