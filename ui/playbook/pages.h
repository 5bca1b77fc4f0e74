// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the playbook, one function each. A page belongs to its parent.
#pragma once

#include "ui/playbook/playbookpage.h"

namespace tierdesk {

// Where work goes (structurepages.cpp)
[[nodiscard]] PlaybookPage* makeTiersPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeQueuesPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeCategoriesPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeServicesPage(PlaybookDraft& draft, QWidget* parent);
// How pressing it is (matrixpage.cpp)
[[nodiscard]] PlaybookPage* makeMatrixPage(PlaybookDraft& draft, QWidget* parent);
// What can happen to it (statepages.cpp)
[[nodiscard]] PlaybookPage* makeStatesPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeMovesPage(PlaybookDraft& draft, QWidget* parent);
// The words to choose from, and what follows a closed ticket (wordpages.cpp)
[[nodiscard]] PlaybookPage* makePendingReasonsPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeReturnReasonsPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeResolutionCodesPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeFollowUpPage(PlaybookDraft& draft, QWidget* parent);
// How soon
[[nodiscard]] PlaybookPage* makeCalendarsPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeAgreementsPage(PlaybookDraft& draft, QWidget* parent);
// What happens by itself (rulepages.cpp)
[[nodiscard]] PlaybookPage* makeRoutingPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeProtocolsPage(PlaybookDraft& draft, QWidget* parent);
// What goes from tier to tier (handoffspage.cpp)
[[nodiscard]] PlaybookPage* makeHandoffsPage(PlaybookDraft& draft, QWidget* parent);
// What somebody is led through (guidespage.cpp)
[[nodiscard]] PlaybookPage* makeGuidesPage(PlaybookDraft& draft, QWidget* parent);
// What can be started from a ticket (launchespage.cpp)
[[nodiscard]] PlaybookPage* makeLaunchesPage(PlaybookDraft& draft, QWidget* parent);
// Who may do what, and how people sign in (accesspages.cpp)
[[nodiscard]] PlaybookPage* makeRightsPage(PlaybookDraft& draft, QWidget* parent);
[[nodiscard]] PlaybookPage* makeSignInPage(PlaybookDraft& draft, QWidget* parent);
// What was in force (historypage.cpp)
[[nodiscard]] PlaybookPage* makeHistoryPage(PlaybookDraft& draft, QWidget* parent);

/// All of them, in the order in which they are listed.
[[nodiscard]] std::vector<PlaybookPage*> makePlaybookPages(PlaybookDraft& draft, QWidget* parent);

} // namespace tierdesk
