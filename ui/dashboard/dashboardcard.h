// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the dashboard: a heading with its menu, and what it shows.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace tierdesk {

class DashboardCard : public QFrame
{
    Q_OBJECT

public:
    /// Takes the content over.
    DashboardCard(const QString& title, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void hideWanted();
    /// -1: one place up; 1: one down.
    void moveWanted(int by);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QToolButton* m_more;
};

} // namespace tierdesk
