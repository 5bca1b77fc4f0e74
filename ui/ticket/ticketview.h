// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One ticket to read and work on: header, timeline, composer, and the panels beside them.
#pragma once

#include "ui/ticket/composemode.h"
#include "ui/ticket/ticketsource.h"

#include <QTimer>
#include <QWidget>

class QMimeData;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace tierdesk {

class AlertBar;
class Composer;
class Disclosure;
class EmptyState;
class HandoffPanel;
class MessageBar;
class PresenceBoard;
class PresenceLine;
class PresenceReporter;
class ScopeBar;
class SidePanel;
class TicketActions;
class TicketHeader;
class TimelineView;
struct TimelineCard;

/// Shows the ticket of the actions' source and keeps it fresh without losing draft, selection or scroll.
class TicketView : public QWidget
{
    Q_OBJECT

public:
    using OpenAddress = std::function<void(const QUrl& address)>;

    /// The actions outlive the view.
    explicit TicketView(TicketActions& actions, QWidget* parent = nullptr);
    ~TicketView() override;

    /// Builds what a ticket is shown with; the first ticket does it otherwise. Done once, it costs some milliseconds
    /// that nobody should wait for while the window opens.
    void furnish();
    /// From now on the view tells what is done here and says who else is there; before it is furnished.
    void setPresence(PresenceBoard& board) { m_board = &board; }

    // What a ticket is shown with, once the view is furnished.
    [[nodiscard]] TimelineView& timeline() const { return *m_timeline; }
    [[nodiscard]] Composer& composer() const { return *m_composer; }
    [[nodiscard]] TicketHeader& header() const { return *m_header; }
    [[nodiscard]] SidePanel& side() const { return *m_side; }
    [[nodiscard]] Disclosure& disclosure() const { return *m_disclosure; }
    /// Null without presence.
    [[nodiscard]] PresenceLine* presence() const { return m_presence; }
    /// The ticket that is on show; null while there is none.
    [[nodiscard]] TicketId shown() const { return m_shown ? m_shown->ticket.id : TicketId{}; }

    /// The details make room when it gets narrow.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// It fills what room there is; rows of buttons that wrap are a matter of its own layouts.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int) const override { return -1; }

    /// Called with an address after the person has agreed; the desktop's browser unless told otherwise.
    void setOpenAddress(OpenAddress open) { m_openAddress = std::move(open); }

Q_SIGNALS:
    /// Somebody wants to see the ticket as it was known at that instant.
    void pastWanted(tierdesk::TicketId ticket, tierdesk::Instant at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    /// Nobody who comes later reads over a shoulder that has gone.
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildColumn();
    QWidget* buildFilters(QWidget* column);
    void connectParts();
    void chosen();
    void changed();
    void show(const DossierPtr& dossier);
    [[nodiscard]] std::vector<TimelineCard> cardsOf(const TicketDossier& dossier) const;
    void showBanner(const TicketDossier& dossier);
    void showEmpty();
    void fold();
    /// Brings the message into sight, as soon as it is here.
    void pointAt(MessageId message);
    void readToEnd();
    void chooseFiles();
    void attach(const QMimeData& data);
    void askToOpen(const QUrl& address);
    void showMenu(const QPoint& place);

    TicketActions& m_actions;
    DossierPtr m_shown;
    PresenceBoard* m_board = nullptr;
    /// Not here yet and to be pointed at.
    MessageId m_awaited;
    QTimer m_patience;
    OpenAddress m_openAddress;
    bool m_wideDetails = true;
    bool m_narrowDetails = false;

    QStackedLayout* m_pages;
    EmptyState* m_empty;
    TicketHeader* m_header = nullptr;
    MessageBar* m_banner = nullptr;
    AlertBar* m_alert = nullptr;
    ScopeBar* m_scope = nullptr;
    HandoffPanel* m_handoff = nullptr;
    TimelineView* m_timeline = nullptr;
    Disclosure* m_disclosure;
    Composer* m_composer = nullptr;
    PresenceLine* m_presence = nullptr;
    PresenceReporter* m_reporter = nullptr;
    QWidget* m_column = nullptr;
    SidePanel* m_side = nullptr;
    QSplitter* m_split = nullptr;
    std::vector<QToolButton*> m_filters;
    QToolButton* m_news = nullptr;
};

} // namespace tierdesk
