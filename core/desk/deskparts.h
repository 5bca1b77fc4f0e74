// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the front door share; nobody else includes it.
#pragma once

#include "core/desk/desk.h"

namespace tierdesk {

template <class T>
[[nodiscard]] std::unexpected<DeskError> failed(const Stored<T>& stored)
{
    return fail(DeskError{stored.error()});
}

[[nodiscard]] inline std::unexpected<DeskError> refused(Refusal refusal)
{
    return fail(DeskError{std::move(refusal)});
}

[[nodiscard]] inline std::unexpected<DeskError> refused(Reason reason, QStringList details = {})
{
    return refused(Refusal{reason, {}, std::move(details)});
}

/// A connection that was lost may have taken an answer with it. The order's id tells whether it was done, so asking
/// once more does nothing twice.
template <class Once>
[[nodiscard]] Done<Receipt> sureOf(Once once)
{
    Done<Receipt> done = once();
    const auto* trouble = done ? nullptr : std::get_if<StorageError>(&done.error());
    return trouble && trouble->fault == StorageFault::Unreachable ? once() : done;
}

/// Who acts, if in that capacity they have that right anywhere; a store or a transaction tells.
template <class Port>
[[nodiscard]] Done<Person> holding(Right right, PersonId actor, Port& port, Capacity capacity)
{
    auto person = port.person(actor);
    if (!person)
        return failed(person);
    if (!*person)
        return refused(Reason::UnknownPerson, {QString::number(actor.value)});
    const auto playbook = port.playbook();
    if (!playbook)
        return failed(playbook);
    if ((*person)->left)
        return refused(Reason::MayNotSignIn, {(*person)->name});
    if (!holdsAnywhere(actingAs(capacity, **person), right, (*playbook)->grants()))
        return refused(Reason::NoRight, {toWord(right)});
    return **std::move(person);
}

/// Who may edit playbooks can give any right to themselves, so nobody else makes somebody such a one or touches them.
[[nodiscard]] inline Done<void> mayChange(const Person& whom, PersonId actor, Transaction& transaction,
                                          Capacity capacity)
{
    const auto playbook = transaction.playbook();
    if (!playbook)
        return failed(playbook);
    if (!holdsAnywhere(whom, Right::EditPlaybook, (*playbook)->grants()))
        return {};
    const auto by = holding(Right::EditPlaybook, actor, transaction, capacity);
    return by ? Done<void>{} : fail(by.error());
}

} // namespace tierdesk
