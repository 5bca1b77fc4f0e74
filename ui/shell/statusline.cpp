// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/surroundingsdialog.h"
#include "ui/shell/waitingpanel.h"
#include "ui/text/errortext.h"
#include "ui/text/surroundingstext.h"

#include <QLabel>
#include <QToolButton>

namespace tierdesk {

StatusLine::StatusLine(DeskClient& client, const QString& storeName, QWidget* parent)
    : QStatusBar(parent)
    , m_client(client)
    , m_bell(new QToolButton(this))
    , m_work(new QLabel(this))
    , m_waiting(new QToolButton(this))
    , m_sign(new QLabel(this))
    , m_place(new QToolButton(this))
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
    m_waiting->setIcon(makeIcon(Icon::Pause, IconInk::Warning));
    for (QToolButton* button : {m_bell, m_waiting, m_place}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->hide();
    }
    connectButtons();
    addWidget(m_bell);
    addWidget(m_waiting);
    addWidget(m_work, 1);
    addPermanentWidget(m_sign);
    addPermanentWidget(m_place);
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
    connect(&client, &DeskClient::storeTrouble, this, [this](const StorageError& error) {
        m_trouble = error;
        refresh();
    });
    connect(&client, &DeskClient::storeBack, this, [this] {
        m_trouble.reset();
        refresh();
        askForSurroundings();
    });
    connect(&client.outbox(), &Outbox::changed, this, &StatusLine::refresh);
    refresh();
    askForSurroundings();
}

void StatusLine::connectButtons()
{
    connect(m_bell, &QToolButton::clicked, this, &StatusLine::noticesWanted);
    connect(m_waiting, &QToolButton::clicked, this, [this] {
        auto* panel = new WaitingPanel(m_client, window());
        panel->setAttribute(Qt::WA_DeleteOnClose);
        panel->show();
    });
    connect(m_place, &QToolButton::clicked, this, [this] {
        auto* dialog = new SurroundingsDialog(m_surroundings, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
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
    const auto waiting = static_cast<int>(m_client.outbox().waiting().size());
    m_waiting->setText(tr("%Ln orders wait for the store", nullptr, waiting));
    m_waiting->setToolTip(tr("See them, or take one back"));
    m_waiting->setVisible(waiting > 0);
    if (waiting == 0 && m_client.unfinished() > 0 && !m_slow.isActive())
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
    refreshSign();
}

void StatusLine::refreshSign()
{
    const auto& trouble = m_trouble ? m_trouble : m_client.outbox().trouble();
    m_sign->setVisible(trouble.has_value());
    m_sign->setText(tr("The store cannot be reached; it is tried again by itself."));
    const int side = iconSide(fontMetrics());
    m_sign->setPixmap(trouble ? makeIcon(Icon::Offline, IconInk::Warning).pixmap(side) : QPixmap());
    m_sign->setToolTip(trouble ? errorText(*trouble) : QString());
    const bool risky = isRisky(m_surroundings);
    m_place->setText(surroundingsName(m_surroundings));
    m_place->setToolTip(tr("What it means where the store lies"));
    m_place->setIcon(makeIcon(risky ? Icon::Warning : Icon::Store, risky ? IconInk::Warning : IconInk::Quiet));
    // On a disk of this computer there is nothing to say.
    m_place->setVisible(m_surroundings.kind != Surroundings::Kind::LocalFile);
}

void StatusLine::askForSurroundings()
{
    m_client.read(
        this, [](Store& store) { return store.surroundings(); },
        [this](const Stored<Surroundings>& place) {
            if (!place)
                return;
            m_surroundings = *place;
            refreshSign();
        });
}

} // namespace tierdesk
