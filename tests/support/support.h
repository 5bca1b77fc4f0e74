// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of every room share: where the real data lies and where the sources are.
#pragma once

#include <QString>
#include <optional>

namespace tierdesk::test {

/// The folder that holds the sources, without a slash at its end.
[[nodiscard]] QString sourceTree();

/// The folder of real data named by TIERDESK_DATA; empty when unset, and the test that asked says that it is skipped.
[[nodiscard]] std::optional<QString> realData();

} // namespace tierdesk::test
