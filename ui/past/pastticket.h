// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One ticket as it stood: its timeline up to then, and what became different until another instant.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/past/pastdesk.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tierdesk {

class EmptyState;
class MomentEdit;
class RichTextView;
class SegmentedControl;
class TimelineView;

class PastTicket : public QWidget
{
    Q_OBJECT

public:
    /// The client outlives it.
    explicit PastTicket(DeskClient& client, QWidget* parent = nullptr);

    /// Null shows nothing.
    void show(TicketId ticket, const Past& past);
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    /// As it stood; nothing while it is read, and when there was none.
    [[nodiscard]] const std::optional<TicketDossier>& then() const { return m_then; }
    /// What became different, as Markdown; empty while the timeline is shown.
    [[nodiscard]] const QString& difference() const { return m_difference; }

Q_SIGNALS:
    void ticketWanted(tierdesk::TicketId ticket);

private:
    void buildHead();
    void refresh();
    void compare();

    /// What its cards were made of: while time runs on, most ticks change none of them.
    struct OnTimeline
    {
        TicketId ticket;
        std::size_t entries = 0;
        Knowledge knowledge{};
        /// Cards say "today".
        QDate day;

        bool operator==(const OnTimeline&) const = default;
    };

    DeskClient& m_client;
    Lane m_lane;
    TicketId m_ticket;
    Past m_past;
    std::optional<TicketDossier> m_today;
    std::optional<TicketDossier> m_then;
    QString m_difference;
    OnTimeline m_onTimeline;
    QLabel* m_subject;
    QLabel* m_stood;
    SegmentedControl* m_what;
    QWidget* m_other;
    MomentEdit* m_until;
    QStackedWidget* m_pages;
    EmptyState* m_none;
    TimelineView* m_timeline;
    RichTextView* m_changes;
};

} // namespace tierdesk
