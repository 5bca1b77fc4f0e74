// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <cmath>

namespace tierdesk::bench {

namespace {

/// Digits behind the third say nothing.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
}

double quantile(const std::vector<Taken>& all, double share, double Taken::* what)
{
    std::vector<double> values;
    std::ranges::transform(all, std::back_inserter(values), [what](const Taken& one) { return one.*what; });
    return quantile(std::move(values), share);
}

QJsonObject spread(const std::vector<Taken>& all)
{
    return {{QStringLiteral("median"), rounded(quantile(all, 0.5))},
            {QStringLiteral("p95"), rounded(quantile(all, 0.95))},
            {QStringLiteral("max"), rounded(quantile(all, 1))},
            {QStringLiteral("cpu"), rounded(quantile(all, 0.5, &Taken::cpu))}};
}

QJsonObject Figure::toJson() const
{
    const bool memory = budget && budget->kind == Budget::Kind::Megabytes;
    QJsonObject object{{QStringLiteral("name"), name}, {QLatin1String(memory ? "MB" : "ms"), rounded(value)}};
    const double ratio = floor && *floor > 0 ? value / *floor : 0;
    if (floor) {
        object.insert(QStringLiteral("floor"), rounded(*floor));
        object.insert(QStringLiteral("ratio"), rounded(ratio));
    }
    if (budget) {
        const bool asRatio = budget->kind == Budget::Kind::Ratio;
        object.insert(QLatin1String(asRatio ? "budget ratio" : memory ? "budget MB" : "budget ms"), budget->most);
        object.insert(QStringLiteral("met"), (asRatio ? ratio : value) <= budget->most);
    }
    if (!details.isEmpty())
        object.insert(QStringLiteral("details"), details);
    return object;
}

Figure againstFloor(const QString& name, const std::vector<Taken>& ours, const std::vector<Taken>& floor,
                    std::optional<double> mostRatio)
{
    Figure figure{name, quantile(ours, 0.5), {}, quantile(floor, 0.5), {}};
    if (mostRatio)
        figure.budget = Budget{Budget::Kind::Ratio, *mostRatio};
    const double cpu = quantile(ours, 0.5, &Taken::cpu);
    const double floorCpu = quantile(floor, 0.5, &Taken::cpu);
    figure.details = {{QStringLiteral("runs"), static_cast<qint64>(ours.size())},
                      {QStringLiteral("ours"), spread(ours)},
                      {QStringLiteral("floor"), spread(floor)},
                      {QStringLiteral("cpu ratio"), rounded(floorCpu > 0 ? cpu / floorCpu : 0)}};
    return figure;
}

} // namespace tierdesk::bench
