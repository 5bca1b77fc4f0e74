// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/guidelayout.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tierdesk {

namespace {

/// Sweeps over all rows until the order and the columns have settled.
constexpr int sweeps = 8;
/// The room of a line between nodes, in widths of a node.
constexpr double lineRoom = 0.3;

/// A node of the guide, or where a line passes a row.
struct Stop
{
    int row = 0;
    bool isNode = true;
    double column = 0;
    std::vector<std::size_t> above{};
    std::vector<std::size_t> below{};
};

class Layouter
{
public:
    explicit Layouter(const Guide& guide)
        : m_guide(guide)
        , m_stops(guide.nodes.size())
        , m_visits(guide.nodes.size(), Visit::New)
    {}

    GuideLayout run()
    {
        for (std::size_t i = 0; i < m_guide.nodes.size(); ++i) {
            if (m_visits[i] == Visit::New)
                visit(i);
        }
        layers();
        bridge();
        order();
        place();
        return result();
    }

private:
    enum class Visit { New, OnTheWay, Done };

    void visit(std::size_t from);
    void layers();
    void bridge();
    void order();
    void sortRow(std::vector<std::size_t>& row, bool byAbove);
    void place();
    void settle(const std::vector<std::size_t>& row, std::span<const double> wanted);
    [[nodiscard]] double roomBetween(std::size_t left, std::size_t right) const;
    [[nodiscard]] GuideLayout result() const;
    [[nodiscard]] int crossings() const;

    const Guide& m_guide;
    /// The nodes first, then where lines pass.
    std::vector<Stop> m_stops;
    std::vector<Visit> m_visits;
    /// Nodes in an order in which each comes before those it leads to, backwards.
    std::vector<std::size_t> m_finished;
    std::vector<GuideLine> m_lines;
    /// As m_lines.
    std::vector<std::vector<std::size_t>> m_passes;
    std::vector<std::vector<std::size_t>> m_rows;
};

void Layouter::visit(std::size_t from)
{
    m_visits[from] = Visit::OnTheWay;
    std::vector<std::size_t> seen;
    for (const GuideExit& exit : exitsOf(m_guide.nodes[from])) {
        const GuideNode* target = m_guide.node(exit.target);
        if (!target)
            continue;
        const auto to = static_cast<std::size_t>(target - m_guide.nodes.data());
        if (std::ranges::find(seen, to) != seen.end())
            continue;
        seen.push_back(to);
        m_lines.push_back({from, to, {}, m_visits[to] == Visit::OnTheWay});
        if (m_visits[to] == Visit::New)
            visit(to);
    }
    m_visits[from] = Visit::Done;
    m_finished.push_back(from);
}

/// The longest path decides: each node stands one row below the lowest that leads to it.
void Layouter::layers()
{
    for (auto from = m_finished.rbegin(); from != m_finished.rend(); ++from) {
        for (const GuideLine& line : m_lines) {
            if (line.from == *from && !line.isBack)
                m_stops[line.to].row = std::max(m_stops[line.to].row, m_stops[*from].row + 1);
        }
    }
    int rows = 0;
    for (const Stop& stop : m_stops)
        rows = std::max(rows, stop.row + 1);
    m_rows.resize(static_cast<std::size_t>(rows));
    for (auto node = m_finished.rbegin(); node != m_finished.rend(); ++node)
        m_rows[static_cast<std::size_t>(m_stops[*node].row)].push_back(*node);
}

/// A line over several rows gets a stop in each between.
void Layouter::bridge()
{
    for (const GuideLine& line : m_lines) {
        std::vector<std::size_t>& passes = m_passes.emplace_back();
        if (line.isBack)
            continue;
        std::size_t last = line.from;
        for (int row = m_stops[line.from].row + 1; row < m_stops[line.to].row; ++row) {
            const std::size_t stop = m_stops.size();
            m_stops.push_back({row, false, 0, {last}, {}});
            m_stops[last].below.push_back(stop);
            m_rows[static_cast<std::size_t>(row)].push_back(stop);
            passes.push_back(stop);
            last = stop;
        }
        m_stops[last].below.push_back(line.to);
        m_stops[line.to].above.push_back(last);
    }
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            m_stops[row[i]].column = static_cast<double>(i);
    }
}

void Layouter::sortRow(std::vector<std::size_t>& row, bool byAbove)
{
    std::map<std::size_t, double> middles;
    for (const std::size_t stop : row) {
        const auto& near = byAbove ? m_stops[stop].above : m_stops[stop].below;
        const double sum = std::accumulate(near.begin(), near.end(), 0.0, [this](double total, std::size_t one) {
            return total + m_stops[one].column;
        });
        middles[stop] = near.empty() ? m_stops[stop].column : sum / static_cast<double>(near.size());
    }
    std::ranges::stable_sort(row, {}, [&](std::size_t stop) { return middles[stop]; });
    for (std::size_t i = 0; i < row.size(); ++i)
        m_stops[row[i]].column = static_cast<double>(i);
}

int Layouter::crossings() const
{
    int count = 0;
    for (const auto& row : m_rows) {
        std::vector<std::pair<double, double>> lines;
        for (const std::size_t stop : row) {
            for (const std::size_t to : m_stops[stop].below)
                lines.emplace_back(m_stops[stop].column, m_stops[to].column);
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (std::size_t j = i + 1; j < lines.size(); ++j)
                count += (lines[i].first - lines[j].first) * (lines[i].second - lines[j].second) < 0 ? 1 : 0;
        }
    }
    return count;
}

/// Downwards and upwards in turn; the order with the fewest crossings is kept.
void Layouter::order()
{
    auto best = m_rows;
    int fewest = crossings();
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
        if (sweep % 2 == 0) {
            for (auto& row : m_rows)
                sortRow(row, true);
        } else {
            for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
                sortRow(*row, false);
        }
        if (const int now = crossings(); now < fewest) {
            fewest = now;
            best = m_rows;
        }
    }
    m_rows = std::move(best);
}

double Layouter::roomBetween(std::size_t left, std::size_t right) const
{
    const auto half = [this](std::size_t stop) { return m_stops[stop].isNode ? 0.5 : lineRoom / 2; };
    return half(left) + half(right);
}

/// As near to what is wanted as the room between neighbours lets: the middle between pushing right and pushing left.
void Layouter::settle(const std::vector<std::size_t>& row, std::span<const double> wanted)
{
    std::vector<double> right(wanted.begin(), wanted.end());
    std::vector<double> left(wanted.begin(), wanted.end());
    for (std::size_t i = 1; i < row.size(); ++i)
        right[i] = std::max(right[i], right[i - 1] + roomBetween(row[i - 1], row[i]));
    for (std::size_t i = row.size() - 1; i-- > 0;)
        left[i] = std::min(left[i], left[i + 1] - roomBetween(row[i], row[i + 1]));
    for (std::size_t i = 0; i < row.size(); ++i)
        m_stops[row[i]].column = (left[i] + right[i]) / 2;
}

void Layouter::place()
{
    for (const auto& row : m_rows) {
        std::vector<double> wanted;
        for (std::size_t i = 0; i < row.size(); ++i)
            wanted.push_back(static_cast<double>(i) - static_cast<double>(row.size() - 1) / 2);
        settle(row, wanted);
    }
    const auto wantedOf = [this](std::size_t stop, bool byAbove) {
        const auto& near = byAbove ? m_stops[stop].above : m_stops[stop].below;
        if (near.empty())
            return m_stops[stop].column;
        double sum = 0;
        for (const std::size_t one : near)
            sum += m_stops[one].column;
        return sum / static_cast<double>(near.size());
    };
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        const bool byAbove = sweep % 2 == 1;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto& row = m_rows[byAbove ? i : m_rows.size() - 1 - i];
            std::vector<double> wanted;
            std::ranges::transform(row, std::back_inserter(wanted),
                                   [&](std::size_t stop) { return wantedOf(stop, byAbove); });
            settle(row, wanted);
        }
    }
}

GuideLayout Layouter::result() const
{
    GuideLayout layout;
    layout.lines = m_lines;
    layout.rows = static_cast<int>(m_rows.size());
    double least = 0;
    double most = 0;
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        const double half = m_stops[i].isNode ? 0.5 : lineRoom / 2;
        least = i == 0 ? m_stops[i].column - half : std::min(least, m_stops[i].column - half);
        most = i == 0 ? m_stops[i].column + half : std::max(most, m_stops[i].column + half);
    }
    const auto spot = [&](std::size_t stop) { return GuideSpot{m_stops[stop].row, m_stops[stop].column - least}; };
    for (std::size_t i = 0; i < m_guide.nodes.size(); ++i)
        layout.spots.push_back(spot(i));
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        std::ranges::transform(m_passes[i], std::back_inserter(layout.lines[i].via), spot);
    layout.columns = most - least;
    return layout;
}

} // namespace

GuideLayout layOut(const Guide& guide)
{
    return Layouter(guide).run();
}

int crossingsIn(const GuideLayout& layout)
{
    struct Piece
    {
        GuideSpot from;
        GuideSpot to;
    };
    std::vector<Piece> pieces;
    for (const GuideLine& line : layout.lines) {
        if (line.isBack)
            continue;
        GuideSpot last = layout.spots[line.from];
        for (const GuideSpot& spot : line.via) {
            pieces.push_back({last, spot});
            last = spot;
        }
        pieces.push_back({last, layout.spots[line.to]});
    }
    int count = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (std::size_t j = i + 1; j < pieces.size(); ++j) {
            const double above = pieces[i].from.column - pieces[j].from.column;
            const double below = pieces[i].to.column - pieces[j].to.column;
            count += pieces[i].from.row == pieces[j].from.row && above * below < 0 ? 1 : 0;
        }
    }
    return count;
}

} // namespace tierdesk
