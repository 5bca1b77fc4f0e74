// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/presencetext.h"

#include "ui/text/text.h"

#include <QLocale>

namespace tierdesk {

QString presenceText(const QStringList& writing, const QStringList& looking)
{
    const QLocale locale;
    QStringList parts;
    if (writing.size() == 1)
        //: %1 is a person who writes to a ticket just now.
        parts.append(Text::tr("%1 is writing").arg(writing.front()));
    else if (!writing.isEmpty())
        //: %1 are persons who write to a ticket just now: "Ada and Ben".
        parts.append(Text::tr("%1 are writing").arg(locale.createSeparatedList(writing)));
    if (looking.size() == 1)
        //: %1 is a person who has a ticket open just now.
        parts.append(Text::tr("%1 looks at this").arg(looking.front()));
    else if (!looking.isEmpty())
        //: %1 are persons who have a ticket open just now: "Ada and Ben".
        parts.append(Text::tr("%1 look at this").arg(locale.createSeparatedList(looking)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tierdesk
