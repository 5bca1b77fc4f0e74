// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the style draws lists, their headers and scroll bars, tabs, menus and bars.
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace tierdesk {

/// Draws the arrow a primitive stands for; false when it stands for none.
bool paintArrow(QPainter& painter, QStyle::PrimitiveElement element, const QStyleOption& option);
void paintRowPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void paintBranch(QPainter& painter, const QStyleOption& option);
void paintHeaderSection(QPainter& painter, const QStyleOption& option);
void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& option);
void paintSortArrow(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& thumb, const QWidget* widget);
void paintScrollCorner(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
/// A bar's ground with a hairline towards the content.
void paintBar(QPainter& painter, const QStyleOption& option, Qt::Edge line);

} // namespace tierdesk
