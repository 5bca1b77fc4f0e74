// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How long something took, and what the benchmark's JSON says of it.
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <ctime>
#include <optional>
#include <vector>

namespace tierdesk::bench {

/// Milliseconds on the clock and of this process's own computing. On a busy machine only the second says much.
struct Taken
{
    double wall = 0;
    double cpu = 0;

    Taken& operator+=(const Taken& other)
    {
        wall += other.wall;
        cpu += other.cpu;
        return *this;
    }
};

template <class Work>
[[nodiscard]] Taken timed(const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    const std::clock_t after = std::clock();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6,
            static_cast<double>(after - before) * 1e3 / CLOCKS_PER_SEC};
}

/// The value below which that share of all lies; 0.5 is the median.
[[nodiscard]] double quantile(std::vector<double> values, double share);
[[nodiscard]] double quantile(const std::vector<Taken>& all, double share, double Taken::* what = &Taken::wall);

/// {"median", "p95", "max", "cpu"}: the first three on the clock, the last the median of computing.
[[nodiscard]] QJsonObject spread(const std::vector<Taken>& all);

/// What a figure must not be above.
struct Budget
{
    enum class Kind { Milliseconds, Ratio, Megabytes };
    Kind kind = Kind::Milliseconds;
    double most = 0;
};

struct Figure
{
    QString name;
    /// In milliseconds or megabytes.
    double value = 0;
    std::optional<Budget> budget;
    /// What the ratio is taken to.
    std::optional<double> floor;
    QJsonObject details;

    [[nodiscard]] QJsonObject toJson() const;
};

/// The figure's value and floor are medians; the ratio of computing stands among the details.
[[nodiscard]] Figure againstFloor(const QString& name, const std::vector<Taken>& ours, const std::vector<Taken>& floor,
                                  std::optional<double> mostRatio);

} // namespace tierdesk::bench
