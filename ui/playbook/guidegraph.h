// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A guide drawn from top to bottom. Each node is a button of its own, so that the keyboard and screen readers find it;
// arrow keys walk along the lines.
#pragma once

#include "core/playbook/guidelayout.h"

#include <QScrollArea>
#include <map>

namespace tierdesk {

class GuideCard;
class GuideCanvas;

/// What is told of a node beside its own words.
struct GuideMark
{
    QStringList problems{};
    bool isError = false;
    /// Of its runs: "12 came · 40 s"; empty when there were none.
    QString figures{};

    bool operator==(const GuideMark&) const = default;
};

class GuideGraph : public QScrollArea
{
    Q_OBJECT

public:
    explicit GuideGraph(QWidget* parent = nullptr);

    void setGuide(const Guide& guide, const std::map<GuideNodeKey, GuideMark>& marks);
    [[nodiscard]] const GuideNodeKey& current() const { return m_current; }
    /// A node that the guide has not chooses the first one. Brings it into sight.
    void setCurrent(const GuideNodeKey& node);
    /// The nodes that somebody came through, lit up with the lines between them; none: no way.
    void setWay(const std::vector<GuideNodeKey>& way);
    /// The button of a node; null when there is none.
    [[nodiscard]] QWidget* card(const GuideNodeKey& node) const;

Q_SIGNALS:
    void currentChanged(const tierdesk::GuideNodeKey& node);
    /// Insert, Delete, and F2 or Enter.
    void insertWanted();
    void removeWanted();
    void editWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void choose(const GuideNodeKey& node);
    void bringToSight(const GuideNodeKey& node);
    bool pressed(int key);
    void walk(int key);
    [[nodiscard]] std::size_t indexOf(const GuideNodeKey& node) const;

    Guide m_guide;
    GuideLayout m_layout;
    std::map<GuideNodeKey, GuideMark> m_marks;
    std::vector<GuideNodeKey> m_way;
    GuideNodeKey m_current;
    GuideCanvas* m_canvas;
    std::vector<GuideCard*> m_cards;
};

} // namespace tierdesk
