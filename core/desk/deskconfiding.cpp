// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the front door takes confidential texts and gives them out.
#include "core/desk/deskparts.h"
#include "core/desk/sealed.h"

namespace tierdesk {

Done<Receipt> Desk::confide(Order order, const QString& text)
{
    if (text.trimmed().isEmpty())
        return refused({Reason::TextMissing, order.ticket, {}});
    const QByteArray bytes = sealed(text, order.ticket);
    return sureOf([&]() -> Done<Receipt> {
        const auto transaction = m_store.begin();
        if (!transaction)
            return failed(transaction);
        auto sha256 = (*transaction)->keepFile(bytes);
        if (!sha256)
            return failed(sha256);
        std::get<AddConfidential>(order.command).sha256 = *std::move(sha256);
        auto receipt = carryOut(order, **transaction);
        if (!receipt)
            return receipt;
        if (auto done = (*transaction)->commit(); !done)
            return failed(done);
        return receipt;
    });
}

Done<QString> Desk::reveal(TicketId ticket, ConfidentialId entry, PersonId actor)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    if (auto looked = carryOut({makeCommandId(), ticket, ShowConfidential{entry}, actor, {}}, **transaction); !looked)
        return fail(std::move(looked).error());
    const auto course = (*transaction)->course(ticket);
    if (!course)
        return failed(course);
    const auto bytes = (*transaction)->file((*course)->ticket().confidential(entry)->sha256);
    if (!bytes)
        return failed(bytes);
    auto text = unsealed(*bytes, ticket);
    if (!text)
        return refused({Reason::NoSuchConfidential, ticket, {QString::number(entry.value)}});
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return *std::move(text);
}

} // namespace tierdesk
