// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a shown widget tree as a critical eye would: controls without a name, words that do not fit.
#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace tierdesk::test {

struct Finding
{
    QString where; ///< class and object name of the widget and of those around it
    QString what;

    bool operator==(const Finding&) const = default;
};

/// Looks at every visible widget under `root`, which must be shown and laid out.
[[nodiscard]] std::vector<Finding> checkWidgets(const QWidget& root);

/// All findings as text, one a line; empty when there are none. For REQUIRE(describe(checkWidgets(w)) == QString()).
[[nodiscard]] QString describe(const std::vector<Finding>& findings);

} // namespace tierdesk::test
