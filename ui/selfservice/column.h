// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of self-service: one calm column in the middle of the window, larger words.
#pragma once

#include <QFont>

class QVBoxLayout;
class QWidget;

namespace tierdesk {

/// A column that is as wide as lines are read with ease, in the middle of the page.
[[nodiscard]] QVBoxLayout* makeColumn(QWidget* page);

/// For the one question on a page.
[[nodiscard]] QFont largeFont();

} // namespace tierdesk
