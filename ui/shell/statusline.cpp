// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QLabel>
#include <QToolButton>

namespace tierdesk {

StatusLine::StatusLine(DeskClient& client, const QString& storeName, QWidget* parent)
    : QStatusBar(parent)
    , m_client(client)
    , m_bell(new QToolButton(this))
    , m_work(new QLabel(this))
    , m_sign(new QLabel(this))
    , m_store(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(gap::near, 0, gap::near, 0);
    m_work->setAccessibleName(tr("Work in hand"));
    m_sign->setAccessibleName(tr("State of the store"));
    //: %1 is who sits at the desk, %2 the name of the store's file
    m_store->setText(tr("%1 at %2").arg(client.me().name, storeName));
    m_store->setAccessibleName(tr("Who and where"));
    for (QLabel* label : {m_work, m_store})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_bell->setIcon(makeIcon(Icon::Bell));
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setAutoRaise(true);
    m_bell->hide();
    connect(m_bell, &QToolButton::clicked, this, &StatusLine::noticesWanted);
    addWidget(m_bell);
    addWidget(m_work, 1);
    addPermanentWidget(m_sign);
    addPermanentWidget(m_store);
    m_slow.setSingleShot(true);
    m_slow.setInterval(std::chrono::milliseconds(300));
    connect(&m_slow, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&client, &DeskClient::unfinishedChanged, this, [this](int orders) {
        if (orders > 0 && !m_slow.isActive())
            m_slow.start();
        if (orders == 0)
            refresh();
    });
    connect(&client, &DeskClient::reckoningChanged, this, &StatusLine::refresh);
    connect(&client, &DeskClient::storeTrouble, this, [this] {
        m_troubled = true;
        refresh();
    });
    connect(&client, &DeskClient::storeBack, this, [this] {
        m_troubled = false;
        refresh();
    });
    refresh();
}

void StatusLine::setChosen(qsizetype tickets)
{
    m_chosen = tickets;
    refresh();
}

void StatusLine::setNotices(int notices)
{
    m_bell->setText(tr("%Ln notices", nullptr, notices));
    m_bell->setAccessibleName(tr("%Ln notices to read", nullptr, notices));
    m_bell->setVisible(notices > 0);
}

QString StatusLine::text() const
{
    return m_work->text();
}

void StatusLine::refresh()
{
    QStringList words;
    if (m_client.unfinished() > 0 && !m_slow.isActive())
        words.append(tr("Keeping %Ln changes…", nullptr, m_client.unfinished()));
    if (const auto reckoning = m_client.reckoning()) {
        //: After new times were published; the list shows old deadlines until this is through.
        words.append(tr("Working out deadlines by the new playbook: %L1 of %L2 tickets")
                         .arg(reckoning->done)
                         .arg(reckoning->total));
    }
    if (m_chosen > 1)
        words.append(tr("%Ln tickets are chosen", nullptr, static_cast<int>(m_chosen)));
    m_work->setText(words.join(QStringLiteral("   ")));
    m_sign->setVisible(m_troubled);
    m_sign->setText(tr("The store cannot be reached; it is tried again by itself."));
    const int side = iconSide(fontMetrics());
    m_sign->setPixmap(m_troubled ? makeIcon(Icon::Offline, IconInk::Warning).pixmap(side) : QPixmap());
    m_sign->setToolTip(m_sign->text());
}

} // namespace tierdesk
