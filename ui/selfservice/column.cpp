// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/column.h"

#include "ui/shell/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace tierdesk {

QVBoxLayout* makeColumn(QWidget* page)
{
    constexpr int lettersAcross = 80;
    auto* middle = new QWidget(page);
    middle->setMaximumWidth(QFontMetrics(fontFor(TextSize::Body)).averageCharWidth() * lettersAcross);
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(gap::apart, gap::apart, gap::apart, gap::apart);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    return rows;
}

QFont largeFont()
{
    QFont font = fontFor(TextSize::Title);
    constexpr qreal larger = 1.4;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * larger);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * larger));
    return font;
}

} // namespace tierdesk
