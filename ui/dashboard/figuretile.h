// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One figure in large type over its name; a press leads to the tickets it counts.
#pragma once

#include <QAbstractButton>

namespace tierdesk {

class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Plain, Danger };

    explicit FigureTile(const QString& name, QWidget* parent = nullptr);

    /// A quiet line below says what goes with it, as far as there is room; empty for none.
    void setFigure(const QString& figure, const QString& besides, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] static QFont figureFont();

    QString m_figure;
    QString m_besides;
    Tone m_tone = Tone::Plain;
};

} // namespace tierdesk
