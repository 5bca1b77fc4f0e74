// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/plot.h"

#include <QLocale>

namespace tierdesk {

QString Plot::textOf(int ofSeries, int category) const
{
    const PlotSeries& one = series.at(static_cast<std::size_t>(ofSeries));
    const auto& value = one.values.at(static_cast<std::size_t>(category));
    if (!value)
        return QStringLiteral("–");
    return one.texts.isEmpty() ? QLocale().toString(qRound64(*value)) : one.texts.value(category);
}

} // namespace tierdesk
