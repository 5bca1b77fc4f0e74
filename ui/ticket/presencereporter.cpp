// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/presencereporter.h"

#include "ui/client/presenceboard.h"
#include "ui/ticket/composer.h"

#include <QApplication>

namespace tierdesk {

namespace {

/// Whoever thinks about a sentence still writes it.
constexpr std::chrono::minutes pauseInWriting{2};
/// A desk left alone for so long looks at nothing, and its console tells nothing more.
constexpr std::chrono::minutes awayAfter{10};
/// The mouse moves a hundred times a second; that the person is there need not be noted as often.
constexpr qint64 msBetweenSigns = 5000;

} // namespace

PresenceReporter::PresenceReporter(PresenceBoard& board, Composer& composer, QObject* parent)
    : QObject(parent)
    , m_board(&board)
    , m_composer(composer)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(pauseInWriting);
    m_here.setSingleShot(true);
    m_here.setInterval(awayAfter);
    connect(&m_writing, &QTimer::timeout, this, [this] {
        if (m_board && m_here.isActive())
            m_board->view(m_ticket);
    });
    connect(&m_here, &QTimer::timeout, this, [this] {
        if (m_board)
            m_board->leave(m_ticket);
    });
    connect(&m_composer, &Composer::written, this, &PresenceReporter::written);
    qApp->installEventFilter(this);
    m_here.start();
}

void PresenceReporter::setTicket(TicketId ticket)
{
    if (ticket == m_ticket || !m_board)
        return;
    m_writing.stop();
    m_board->leave(m_ticket);
    m_ticket = ticket;
    if (m_here.isActive())
        m_board->view(m_ticket);
}

void PresenceReporter::written()
{
    awake();
    if (!m_board)
        return;
    if (m_composer.hasText()) {
        m_board->type(m_ticket);
        m_writing.start();
    } else {
        m_board->view(m_ticket);
        m_writing.stop();
    }
}

void PresenceReporter::awake()
{
    const bool back = !m_here.isActive();
    m_here.start();
    m_sinceSign.start();
    if (back && m_board)
        m_board->view(m_ticket);
}

bool PresenceReporter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (!m_sinceSign.isValid() || m_sinceSign.hasExpired(msBetweenSigns))
            awake();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tierdesk
