// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/momentedit.h"

#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

MomentEdit::MomentEdit(Instant moment, QWidget* parent)
    : QDateTimeEdit(localTime(moment), parent)
{
    setCalendarPopup(true);
    setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
}

Instant MomentEdit::moment() const
{
    return {dateTime().toMSecsSinceEpoch()};
}

void MomentEdit::setMoment(Instant moment)
{
    setDateTime(localTime(moment));
}

} // namespace tierdesk
