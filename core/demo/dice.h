// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that is the same on every machine: the standard library's distributions are not.
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <cmath>
#include <random>

namespace tierdesk {

class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {}

    [[nodiscard]] quint64 bits() { return m_engine(); }

    /// 0 to bound - 1; bound is at least 1.
    [[nodiscard]] qint64 below(qint64 bound) { return static_cast<qint64>(m_engine() % static_cast<quint64>(bound)); }

    /// 0 to 1, without 1.
    [[nodiscard]] double unit()
    {
        constexpr double steps = 9007199254740992.0; // 2^53
        return static_cast<double>(m_engine() >> 11) / steps;
    }

    [[nodiscard]] bool chance(double probability) { return unit() < probability; }

    /// Of a memoryless wait with that mean.
    [[nodiscard]] double wait(double mean) { return -mean * std::log(1.0 - unit()); }

    /// Few items are picked often and many seldom, as with people and their tickets.
    [[nodiscard]] qint64 skewed(qint64 bound)
    {
        const double pick = unit();
        return std::min(bound - 1, static_cast<qint64>(pick * pick * static_cast<double>(bound)));
    }

    template <class List>
    [[nodiscard]] const auto& pick(const List& list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<qint64>(list.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tierdesk
