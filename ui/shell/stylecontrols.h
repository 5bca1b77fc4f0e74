// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the style draws what people press, tick and type into.
#pragma once

#include <QIcon>
#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace tierdesk {

void paintButtonPanel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintButtonFocus(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolPanel(QPainter& painter, const QStyleOption& option);
/// Whether pressing the tool button opens a menu at once.
[[nodiscard]] bool opensMenu(const QStyleOptionToolButton& option);
/// A tool button that opens a menu, with the chevron beside its words.
void paintMenuTool(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);
/// Icon and words side by side, for tool buttons that show both.
void paintToolLabel(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);
void paintGroupTitle(QPainter& painter, const QStyleOptionGroupBox& option, const QWidget* widget);
void paintFieldPanel(QPainter& painter, const QStyleOption& option);
void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintFocusRect(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
/// Our icon for what dialogs of Qt show; null where we have none.
[[nodiscard]] QIcon ownStandardIcon(QStyle::StandardPixmap pixmap);
void paintProgressBar(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace tierdesk
