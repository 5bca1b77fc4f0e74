// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One card of the timeline laid out for a width: where its words are, how it is painted and what lies under a point.
#pragma once

#include "ui/shell/colours.h"
#include "ui/ticket/linkfinder.h"
#include "ui/ticket/timelinecard.h"

#include <QCoreApplication>
#include <QFont>
#include <QTextLayout>
#include <memory>
#include <optional>

class QPainter;

namespace tierdesk {

/// Everything that a card's layout depends on besides the card.
struct CardStyle
{
    int width = 0;
    QFont body;
    QFont small;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const CardStyle&) const = default;
};

/// What is marked on a card while it is painted.
struct CardMarks
{
    /// The selected part of the body, in characters.
    int selectionStart = 0;
    int selectionLength = 0;
    int hoveredLink = -1;
    bool current = false;
    bool active = false;
    bool hovered = false;
    /// Pointed out as new.
    bool fresh = false;
};

/// Coordinates are relative to the card's top left corner. Cards are as wide as the style says.
class CardLayout
{
    Q_DECLARE_TR_FUNCTIONS(CardLayout)

public:
    enum class Length { Shortened, Whole };

    CardLayout(const TimelineCard& card, const CardStyle& style, Length length);

    /// The height without a layout, close enough to scroll by.
    [[nodiscard]] static int estimate(const TimelineCard& card, const CardStyle& style);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter& painter, const TimelineCard& card, const QPalette& palette, const CardMarks& marks) const;

    /// The nearest place in the body; nothing when the point is not beside it.
    [[nodiscard]] std::optional<int> bodyPosition(QPoint point) const;
    /// The nearest place in the body whatever the point, for a selection that is dragged on.
    [[nodiscard]] int nearestPosition(QPoint point) const;
    [[nodiscard]] int linkAt(QPoint point) const;
    [[nodiscard]] const TextLink& link(int index) const { return m_links.at(static_cast<std::size_t>(index)); }
    /// Whether what shows the rest, or the card's button, is there.
    [[nodiscard]] bool isMoreAt(QPoint point) const { return m_moreRect.contains(point); }
    /// Whether the body is cut and can be shown whole.
    [[nodiscard]] bool isShortened() const { return !m_more.isEmpty(); }
    [[nodiscard]] int wordStart(int position) const;
    [[nodiscard]] int wordEnd(int position) const;

private:
    void placeMessage(const TimelineCard& card, Length length);
    void placeEvent(const TimelineCard& card);
    void placeConfidential(const TimelineCard& card);
    /// Breaks the body into at most `limit` lines of the body rectangle's width, or into all; returns their height.
    int breakLines(const TimelineCard& card, const QFont& font, int limit);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const TimelineCard& card) const;
    void paintMessage(QPainter& painter, const TimelineCard& card, const QPalette& palette,
                      const CardMarks& marks) const;
    void paintEvent(QPainter& painter, const TimelineCard& card, const Colours& colours, const CardMarks& marks) const;
    void paintConfidential(QPainter& painter, const TimelineCard& card, const Colours& colours,
                           const CardMarks& marks) const;
    void paintHeading(QPainter& painter, const TimelineCard& card, const Colours& colours, const Tint& tint,
                      const CardMarks& marks) const;
    void paintBody(QPainter& painter, const QColor& ink, const Colours& colours, const CardMarks& marks) const;
    [[nodiscard]] QRect mirrored(const QRect& rect) const;

    CardStyle m_style;
    int m_height = 0;
    /// Before mirroring for right-to-left.
    QRect m_box;
    QRect m_headRect;
    QRect m_bodyRect;
    QRect m_moreRect;
    QString m_more;
    std::unique_ptr<QTextLayout> m_text;
    std::vector<TextLink> m_links;
    /// Of the body, those that need a colour.
    std::vector<TextRun> m_runs;
};

} // namespace tierdesk
