// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a ticket that only some may look at, such as passwords. Their words are in no event and no ticket: they lie
// sealed in the store, and every look at one is an event.
#pragma once

#include "core/base/ids.h"
#include "core/base/reflect.h"

namespace tierdesk {

/// What the ticket knows of one.
struct ConfidentialEntry
{
    ConfidentialId id;
    /// What it is, for everybody who may read the ticket: "Router password".
    QString label;
    /// Lower-case hexadecimal SHA-256 of what is sealed; empty once that is gone for good.
    QString sha256;

    TIERDESK_FIELDS(ConfidentialEntry, id, label, sha256)
};

/// Numbered by the fold.
struct ConfidentialAdded
{
    QString label;
    QString sha256;

    TIERDESK_FIELDS(ConfidentialAdded, label, sha256)
};

/// Somebody was given its text; recorded before they are.
struct ConfidentialShown
{
    ConfidentialId entry;

    TIERDESK_FIELDS(ConfidentialShown, entry)
};

/// The text is already sealed in the store under its hash; see Desk::confide.
struct AddConfidential
{
    QString label;
    QString sha256;
};

/// I look at it; see Desk::reveal.
struct ShowConfidential
{
    ConfidentialId entry;
};

} // namespace tierdesk
