// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trouble.h"

#include "ui/text/errortext.h"

namespace tierdesk::cli {

std::unexpected<Trouble> usage(QString words)
{
    return fail(Trouble{Exit::Usage, std::move(words)});
}

std::unexpected<Trouble> refused(QString words)
{
    return fail(Trouble{Exit::Refused, std::move(words)});
}

std::unexpected<Trouble> trouble(const StorageError& error)
{
    return fail(Trouble{Exit::Store, errorText(error)});
}

} // namespace tierdesk::cli
