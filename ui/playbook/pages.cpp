// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/pages.h"

namespace tierdesk {

std::vector<PlaybookPage*> makePlaybookPages(PlaybookDraft& draft, QWidget* parent)
{
    std::vector<PlaybookPage*> pages;
    for (const auto make :
         {makeTiersPage,     makeQueuesPage,    makeCategoriesPage,     makeServicesPage,      makeMatrixPage,
          makeStatesPage,    makeMovesPage,     makePendingReasonsPage, makeReturnReasonsPage, makeResolutionCodesPage,
          makeFollowUpPage,  makeCalendarsPage, makeAgreementsPage,     makeHandoffsPage,      makeRoutingPage,
          makeProtocolsPage, makeGuidesPage,    makeLaunchesPage,       makeRightsPage,        makeSignInPage,
          makeHistoryPage})
        pages.push_back(make(draft, parent));
    return pages;
}

} // namespace tierdesk
