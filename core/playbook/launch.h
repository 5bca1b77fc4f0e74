// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs that can be started from a ticket, with what the ticket knows as their arguments.
#pragma once

#include "core/base/reflect.h"

#include <QString>
#include <QStringList>

namespace tierdesk {

/// A program and its arguments, handed over as they are: no shell reads them.
struct LaunchTemplate
{
    QString key;
    QString name;
    /// The name of a program or its path.
    QString program;
    /// One argument each. {ticket.number} and the like become what the ticket says, {url:ticket.subject} the same as
    /// part of an address; what they become stays within their argument.
    QStringList arguments{};

    TIERDESK_FIELDS(LaunchTemplate, key, name, program, arguments)
};

} // namespace tierdesk
