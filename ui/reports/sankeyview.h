// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Ribbons from what is on the left to what is on the right, as broad as they count. For the eye and the mouse: a table
// beside it says the same to the keyboard and to whoever hears it.
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>
#include <vector>

namespace tierdesk {

struct Colours;

struct Ribbon
{
    QString from;
    QString to;
    qint64 count = 0;
    /// Of them, told apart by hatching.
    qint64 part = 0;
    QString meaning;

    bool operator==(const Ribbon&) const = default;
};

class SankeyView : public QWidget
{
    Q_OBJECT

public:
    explicit SankeyView(QWidget* parent = nullptr);

    /// Those with the same end stand together, in the order in which they come.
    void setRibbons(std::vector<Ribbon> ribbons);
    [[nodiscard]] const std::vector<Ribbon>& ribbons() const { return m_ribbons; }
    /// The middle of a ribbon.
    [[nodiscard]] QPoint middleOf(std::size_t ribbon) const;
    /// As it would stand on paper, in these colours, twice as fine.
    [[nodiscard]] static QImage picture(const std::vector<Ribbon>& ribbons, QSize size, const QFont& font,
                                        const Colours& colours);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pressed(int ribbon);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// -1: none.
    [[nodiscard]] int ribbonAt(QPoint point) const;
    void setHovered(int ribbon);

    std::vector<Ribbon> m_ribbons;
    int m_hovered = -1;
};

} // namespace tierdesk
