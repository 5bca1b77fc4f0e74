// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/forecastcard.h"

#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/text/forecasttext.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tierdesk {

ForecastCard::ForecastCard(DeskClient& client, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_feed(new ForecastFeed(client, this))
    , m_list(new BarList(name, this))
    , m_none(new QLabel(this))
    , m_basis(new QLabel(tr("Learning from how the desk's clocks went…"), this))
{
    m_none->setText(tr("No open ticket is likely to break a promise within a day."));
    for (QLabel* label : {m_none, m_basis}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_basis->setFont(fontFor(TextSize::Small));
    m_none->hide();
    m_list->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_list);
    rows->addWidget(m_none);
    rows->addWidget(m_basis);
    connect(m_list, &BarList::listWanted, this, &ForecastCard::listWanted);
    connect(m_feed, &ForecastFeed::changed, this,
            [this] { show(*m_feed->tickets(), forecastBasisText(m_feed->learnt()->forecast)); });
}

BarLine ForecastCard::lineOf(const RiskyTicket& ticket, Instant now)
{
    constexpr double hundred = 100;
    constexpr double leastShown = 0.01;
    const double likely = std::max(ticket.risk.probability, leastShown);
    BarLine line;
    line.name = QStringLiteral("#%1 %2").arg(ticket.row.id.value).arg(ticket.row.subject);
    line.tickets = qRound(likely * hundred);
    //: How likely something is, in percent
    line.figure = tr("%L1%").arg(line.tickets);
    line.besides = riskReasonsText(ticket.risk.reasons);
    //: Why a ticket is in a list: how likely, which clock, when it is due, and what speaks for it
    line.meaning =
        tr("%1 likely: %2, due %3. %4")
            .arg(line.figure, nameOf(ticket.moment.metric), whenText(ticket.moment.deadline, now), line.besides);
    line.list.name = line.name;
    line.list.filter =
        toText({{{FilterField::Number, FilterRelation::Is, {QString::number(ticket.row.id.value)}}}, {}});
    return line;
}

void ForecastCard::show(const std::vector<RiskyTicket>& tickets, const QString& basis)
{
    std::vector<BarLine> lines;
    for (const RiskyTicket& ticket : tickets)
        lines.push_back(lineOf(ticket, m_client.now()));
    const bool forecasts = !m_feed->learnt() || m_feed->learnt()->forecast.basis() != ForecastBasis::Nothing;
    m_list->setHidden(lines.empty());
    m_none->setHidden(!lines.empty() || !forecasts);
    m_list->setLines(std::move(lines));
    m_basis->setText(basis);
}

QString ForecastCard::basis() const
{
    return m_basis->text();
}

void ForecastCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_basis->setFont(fontFor(TextSize::Small));
}

} // namespace tierdesk
