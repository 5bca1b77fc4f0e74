// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/patch.h"

namespace tierdesk {

namespace {

/// Calls visit(member of Details, member of DetailsPatch) for each field; the only place that pairs them.
template <class Visit>
void forEachField(Visit&& visit)
{
    visit(&Details::kind, &DetailsPatch::kind);
    visit(&Details::subject, &DetailsPatch::subject);
    visit(&Details::description, &DetailsPatch::description);
    visit(&Details::requester, &DetailsPatch::requester);
    visit(&Details::client, &DetailsPatch::client);
    visit(&Details::channel, &DetailsPatch::channel);
    visit(&Details::service, &DetailsPatch::service);
    visit(&Details::category, &DetailsPatch::category);
    visit(&Details::asset, &DetailsPatch::asset);
    visit(&Details::tags, &DetailsPatch::tags);
    visit(&Details::externalId, &DetailsPatch::externalId);
}

} // namespace

DetailsPatch difference(const Details& from, const Details& to)
{
    DetailsPatch patch;
    forEachField([&](auto field, auto change) {
        if (from.*field != to.*field)
            patch.*change = to.*field;
    });
    return patch;
}

Details patched(Details details, const DetailsPatch& patch)
{
    forEachField([&](auto field, auto change) {
        if (patch.*change)
            details.*field = *(patch.*change);
    });
    return details;
}

} // namespace tierdesk
