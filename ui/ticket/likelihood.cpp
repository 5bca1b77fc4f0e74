// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/likelihood.h"

namespace tierdesk {

namespace {

constexpr int mostOfOne = 50;
constexpr int mostSimilar = 20;
constexpr std::size_t mostShown = 5;

} // namespace

Stored<std::vector<TicketRow>> likelyDuplicates(Store& store, const Person& requester, const QString& words,
                                                TicketId except)
{
    ListQuery query;
    query.filter.terms = {{FilterField::Requester, FilterRelation::Is, {requester.name}},
                          {FilterField::State, FilterRelation::Is, {QStringLiteral("open")}}};
    query.sort = SortKey::Age;
    const auto list = store.list(query, mostOfOne);
    if (!list)
        return fail(list.error());
    auto rows = store.rows(list->ids);
    if (!rows)
        return rows;
    // A name is not an id; two people may share it.
    std::erase_if(*rows, [&](const TicketRow& row) { return row.requester != requester.id || row.id == except; });
    if (words.trimmed().isEmpty() || rows->size() < 2) {
        rows->resize(std::min(rows->size(), mostShown));
        return rows;
    }
    const auto alike = store.similar(words, except, mostSimilar);
    if (!alike)
        return fail(alike.error());
    const auto rank = [&](const TicketRow& row) { return std::ranges::find(*alike, row.id) - alike->begin(); };
    std::ranges::stable_sort(*rows, {}, rank);
    rows->resize(std::min(rows->size(), mostShown));
    return rows;
}

Stored<std::vector<TicketRow>> similarTickets(Store& store, const QString& words, std::span<const TicketId> except)
{
    auto ids = store.similar(words, except.empty() ? TicketId{} : except.front(), mostSimilar);
    if (!ids)
        return fail(ids.error());
    std::erase_if(*ids, [&](TicketId id) { return std::ranges::find(except, id) != except.end(); });
    ids->resize(std::min(ids->size(), mostShown));
    return store.rows(*ids);
}

} // namespace tierdesk
