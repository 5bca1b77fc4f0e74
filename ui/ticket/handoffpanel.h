// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What another tier handed over: the packet part by part, from whom, and whether it was accepted.
#pragma once

#include "core/ticket/packetgaps.h"
#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace tierdesk {

class TicketActions;

class HandoffPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HandoffPanel(TicketActions& actions, QWidget* parent = nullptr);

    /// Hides itself when there is no handoff. Opens by itself while it waits for acceptance.
    void setDossier(const TicketDossier& dossier);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildParts();
    void showParts(const HandoffPacket& packet);
    void addPart(const QString& name, const QString& told);
    /// One or two columns, as the width allows; never higher than a part of the window.
    void arrange();

    TicketActions& m_actions;
    bool m_waiting = false;
    bool m_open = false;
    std::optional<Handoff> m_shown;
    PacketGaps m_gaps;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_state;
    QToolButton* m_fold;
    QPushButton* m_accept;
    QPushButton* m_return;
    QScrollArea* m_scroll;
    QWidget* m_parts;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_rows;
};

} // namespace tierdesk
