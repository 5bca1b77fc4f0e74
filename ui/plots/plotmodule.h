// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws plots with Qt Charts.
#pragma once

#include "ui/dashboard/plot.h"

namespace tierdesk {

class PlotModule : public QObject, public PlotMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.tierdesk.PlotMaker/2")
    Q_INTERFACES(tierdesk::PlotMaker)

public:
    [[nodiscard]] QWidget* make(const Plot& plot, const Pressed& pressed, QWidget* parent) override;
};

} // namespace tierdesk
