// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardview.h"

#include "ui/dashboard/barlist.h"
#include "ui/dashboard/boardtable.h"
#include "ui/dashboard/dashboardcard.h"
#include "ui/dashboard/figuretile.h"
#include "ui/dashboard/forecastcard.h"
#include "ui/dashboard/plotpanel.h"
#include "ui/dashboard/whotable.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/boardtext.h"
#include "ui/text/enumnames.h"
#include "ui/text/errortext.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

QString titleOf(DashboardPart kind)
{
    switch (kind) {
    case DashboardPart::Figures:
        return DashboardView::tr("Now");
    case DashboardPart::Queues:
        return DashboardView::tr("Queues");
    case DashboardPart::Waiting:
        return DashboardView::tr("What tickets wait for");
    case DashboardPart::People:
        return DashboardView::tr("Who has how much");
    case DashboardPart::Forecast:
        return DashboardView::tr("Likely to break a promise within a day");
    case DashboardPart::Who:
        return DashboardView::tr("Who is on what");
    case DashboardPart::Flow:
        return DashboardView::tr("Opened and resolved");
    case DashboardPart::Backlog:
        return DashboardView::tr("Backlog by tier");
    case DashboardPart::Radar:
        return DashboardView::tr("Gone astray");
    }
    return {};
}

/// A card that needs the whole width.
bool isWide(DashboardPart kind)
{
    using enum DashboardPart;
    return kind == Figures || kind == Queues || kind == Forecast || kind == Who || kind == Radar;
}

QWidget* withRoom(QWidget* parent)
{
    auto* widget = new QWidget(parent);
    widget->setBackgroundRole(QPalette::NoRole);
    return widget;
}

} // namespace

DashboardView::DashboardView(DeskClient& client, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_choice(new CardChoice(client, settings, titleOf, this))
    , m_feed(new BoardFeed(client, this))
    , m_model(new BoardModel(this))
    , m_title(new QLabel(tr("Dashboard"), this))
    , m_asOf(new QLabel(this))
    , m_choose(new QToolButton(this))
    , m_told(new MessageBar(this))
    , m_scroll(new QScrollArea(this))
    , m_forecast(new ForecastCard(client, titleOf(DashboardPart::Forecast), this))
    , m_who(new WhoTable(titleOf(DashboardPart::Who), this))
    , m_radar(new RadarFeed(client, this))
    , m_trend(new TrendFeed(client, this))
    , m_span(new SegmentedControl(this))
    , m_flow(new PlotPanel(titleOf(DashboardPart::Flow), this))
    , m_backlog(new PlotPanel(titleOf(DashboardPart::Backlog), this))
{
    setAccessibleName(tr("Dashboard"));
    m_asOf->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setText(tr("Car&ds"));
    m_choose->setIcon(makeIcon(Icon::Layout, IconInk::Quiet));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setToolTip(tr("Which cards are shown."));
    m_choose->setMenu(new QMenu(m_choose));
    connect(m_choose->menu(), &QMenu::aboutToShow, this, [this] { m_choice->fill(*m_choose->menu()); });
    connect(m_choice, &CardChoice::changed, this, &DashboardView::arrange);
    connect(m_choice, &CardChoice::shared, this, [this](Role role) {
        //: %1 is a role, such as Technician
        m_told->say(MessageTone::Success,
                    tr("%1: these cards come first, until somebody chooses their own.").arg(nameOf(role)));
    });
    connect(m_choice, &CardChoice::failed, this, [this](const DeskError& error) {
        const PlaybookPtr playbook = m_client.playbook();
        m_told->say(MessageTone::Error, errorText(error, Names(*playbook)));
    });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(gap::apart, gap::near, gap::apart, gap::near);
    head->setSpacing(gap::near);
    head->addWidget(m_title);
    head->addWidget(m_asOf);
    head->addStretch(1);
    head->addWidget(m_span);
    head->addWidget(m_choose);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* content = withRoom(m_scroll);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(gap::apart, 0, gap::apart, gap::apart);
    m_grid->setSpacing(gap::apart);
    m_scroll->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_told);
    all->addWidget(m_scroll, 1);

    addCard(DashboardPart::Figures, makeFigures());
    addCard(DashboardPart::Queues, makeQueues());
    addCard(DashboardPart::Waiting, makeList(m_waiting, titleOf(DashboardPart::Waiting)));
    addCard(DashboardPart::People, makeList(m_people, titleOf(DashboardPart::People)));
    addCard(DashboardPart::Radar, makeList(m_astray, titleOf(DashboardPart::Radar)));
    addCard(DashboardPart::Forecast, m_forecast);
    addCard(DashboardPart::Who, m_who);
    addCard(DashboardPart::Flow, m_flow);
    addCard(DashboardPart::Backlog, m_backlog);
    m_flow->setToolTip(tr("Opened: tickets opened or reopened in the period. Resolved: resolved or closed in it."));
    m_backlog->setToolTip(tr("Open tickets at the end of each period, by the tier they were in then."));
    //: How far back the plots go
    m_span->addSegment(tr("Two weeks"));
    m_span->addSegment(tr("A quarter"));
    m_span->addSegment(tr("A year"));
    m_span->setAccessibleName(tr("How far back plots go"));
    arrange();
    applyFonts();
    connect(m_feed, &BoardFeed::changed, this, &DashboardView::refresh);
    connect(m_radar, &RadarFeed::changed, this, &DashboardView::refreshRadar);
    connect(m_trend, &TrendFeed::changed, this, &DashboardView::refreshTrend);
    connect(m_span, &SegmentedControl::currentChanged, this,
            [this](int index) { m_trend->setSpan(allValues<TrendSpan>()[static_cast<std::size_t>(index)]); });
    connect(m_forecast, &ForecastCard::listWanted, this, &DashboardView::listWanted);
    connect(m_who, &WhoTable::listWanted, this, &DashboardView::listWanted);
    connect(m_flow, &PlotPanel::pressed, this, &DashboardView::openFlow);
    connect(m_feed, &BoardFeed::failed, this, [this] {
        if (m_feed->board())
            m_asOf->setText(
                tr("as of %1; nothing newer can be read now").arg(whenText(m_feed->board()->at, m_client.now())));
    });
}

// Building

void DashboardView::addCard(DashboardPart kind, QWidget* content)
{
    auto* card = new DashboardCard(titleOf(kind), content, m_scroll->widget());
    connect(card, &DashboardCard::moveWanted, this, [this, kind](int by) { move(kind, by); });
    connect(card, &DashboardCard::hideWanted, this, [this, kind] {
        std::vector<DashboardPart> rest = cards();
        std::erase(rest, kind);
        setCards(std::move(rest));
    });
    m_cards.emplace(kind, card);
}

QWidget* DashboardView::makeFigures()
{
    auto* panel = withRoom(this);
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap::near);
    constexpr int inALine = 4;
    for (const BoardColumn column :
         {BoardColumn::Open, BoardColumn::Unassigned, BoardColumn::Overdue, BoardColumn::DueIn4, BoardColumn::ToAccept,
          BoardColumn::Oldest, BoardColumn::Arrived, BoardColumn::Left}) {
        auto* tile = new FigureTile(boardColumnTitle(column), panel);
        connect(tile, &QAbstractButton::clicked, this, [this, column] {
            if (const auto view = m_model->listAt(m_model->index(0, BoardModel::columnOf(column))))
                Q_EMIT listWanted(*view);
        });
        const int place = static_cast<int>(m_tiles.size());
        grid->addWidget(tile, place / inALine, place % inALine);
        m_tiles.emplace_back(column, tile);
    }
    return panel;
}

QWidget* DashboardView::makeQueues()
{
    m_queues = new BoardTable(*m_model, this);
    connect(m_queues, &BoardTable::listWanted, this, &DashboardView::listWanted);
    return m_queues;
}

QWidget* DashboardView::makeList(BarList*& list, const QString& name)
{
    list = new BarList(name, this);
    connect(list, &BarList::listWanted, this, &DashboardView::listWanted);
    return list;
}

void DashboardView::setPresence(const PresenceBoard* presence)
{
    m_who->setPresence(presence);
}

// Which cards, and where

void DashboardView::move(DashboardPart kind, int by)
{
    const auto found = std::ranges::find(cards(), kind);
    const auto place = found - cards().begin();
    if (found == cards().end() || place + by < 0 || place + by >= std::ssize(cards()))
        return;
    std::vector<DashboardPart> next = cards();
    std::swap(next[static_cast<std::size_t>(place)], next[static_cast<std::size_t>(place + by)]);
    setCards(std::move(next));
}

void DashboardView::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    for (const auto& [kind, card] : m_cards)
        card->setVisible(std::ranges::find(cards(), kind) != cards().end());
    int row = 0;
    int column = 0;
    QWidget* before = m_choose;
    for (const DashboardPart kind : cards()) {
        DashboardCard* card = m_cards.at(kind);
        if (isWide(kind) && std::exchange(column, 0) > 0)
            ++row;
        m_grid->addWidget(card, row, column, 1, isWide(kind) ? 2 : 1);
        if (isWide(kind) || ++column == 2) {
            ++row;
            column = 0;
        }
        setTabOrder(before, card);
        before = card;
    }
    const bool queues = std::ranges::find(cards(), DashboardPart::Queues) != cards().end();
    setFocusProxy(queues ? static_cast<QWidget*>(m_queues) : m_choose);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(row + 1, 1);
}

// What they show

void DashboardView::refresh()
{
    const Board& board = *m_feed->board();
    m_model->setBoard(board, m_client.playbook());
    m_asOf->setText(tr("as of %1").arg(whenText(board.at, m_client.now())));
    refreshFigures();
    refreshWaiting();
    refreshPeople();
    m_who->setBoard(board, m_feed->people(), m_client.playbook());
}

void DashboardView::refreshFigures()
{
    const BoardFigures& all = m_model->all();
    const auto flows = [&](std::initializer_list<Flow> some) {
        QStringList parts;
        for (const Flow flow : some) {
            if (const int count = all.today.at(static_cast<std::size_t>(flow)); count > 0)
                parts.append(flowText(flow, count));
        }
        return parts.join(QStringLiteral(", "));
    };
    for (const auto& [column, tile] : m_tiles) {
        const int value = valueOf(all, column);
        QString figure = QLocale().toString(value);
        QString besides;
        if (column == BoardColumn::Oldest)
            figure = all.oldest ? spanText(m_feed->board()->at - *all.oldest) : QStringLiteral("–");
        else if (column == BoardColumn::Open)
            besides = tr("%Ln pending", nullptr, all.pending);
        else if (column == BoardColumn::DueIn4)
            besides = tr("%Ln within an hour", nullptr, all.due.within.front());
        else if (column == BoardColumn::Arrived)
            besides = flows({Flow::Opened, Flow::Reopened, Flow::Came});
        else if (column == BoardColumn::Left)
            besides = flows({Flow::Resolved, Flow::Dropped, Flow::Went});
        const bool urgent = column == BoardColumn::Overdue && value > 0;
        tile->setToolTip(besides.isEmpty() ? boardColumnMeaning(column)
                                           : boardColumnMeaning(column) + QLatin1Char('\n') + besides);
        tile->setFigure(figure, besides, urgent ? FigureTile::Tone::Danger : FigureTile::Tone::Plain);
    }
}

void DashboardView::refreshWaiting()
{
    const PlaybookPtr playbook = m_client.playbook();
    const Names names(*playbook);
    std::map<std::tuple<StateType, StateKey, QString>, int> waits;
    for (const BoardShare& share : m_feed->board()->shares)
        waits[{share.type, share.state, share.reason}] += share.tickets;
    std::vector<BarLine> lines;
    for (const auto& [wait, tickets] : waits) {
        const auto& [type, state, reason] = wait;
        BarLine line{names.state(state), tickets, isPending(type) ? tickets : 0, {}, {}};
        line.meaning = tr("%Ln ticket(s)", nullptr, tickets);
        line.list.name = line.name;
        TicketFilter behind{{{FilterField::State, FilterRelation::Is, {state.value}}}, {}};
        if (isPending(type)) {
            line.besides = reason.isEmpty() ? tr("no reason given") : names.pendingReason(reason);
            //: A state and what is waited for
            line.list.name = tr("%1: %2").arg(line.name, line.besides);
            //: %1 is "3 tickets", %2 what they wait for
            line.meaning = tr("%1: %2").arg(line.meaning, line.besides);
            behind.terms.push_back(
                {FilterField::Reason, FilterRelation::Is, {reason.isEmpty() ? QStringLiteral("none") : reason}});
        }
        line.list.filter = toText(behind);
        lines.push_back(std::move(line));
    }
    m_waiting->setLines(std::move(lines));
}

void DashboardView::refreshPeople()
{
    std::map<PersonId, std::pair<int, int>> people;
    for (const BoardShare& share : m_feed->board()->shares) {
        auto& [tickets, pending] = people[share.assignee];
        tickets += share.tickets;
        pending += isPending(share.type) ? share.tickets : 0;
    }
    std::vector<BarLine> lines;
    for (const auto& [person, counts] : people) {
        const auto [tickets, pending] = counts;
        const QString name = person ? m_feed->nameOf(person) : tr("Nobody");
        BarLine line{name, tickets, pending, {}, {}};
        //: How many tickets somebody has; %1 is "12 tickets", %2 "3 of them pending"
        line.meaning =
            tr("%1, %2").arg(tr("%Ln ticket(s)", nullptr, tickets), tr("%Ln of them pending", nullptr, pending));
        line.list.name = line.name;
        line.list.filter = toText(
            {{{FilterField::Assignee, FilterRelation::Is, {person ? m_feed->wordFor(person) : QStringLiteral("none")}}},
             {}});
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::greater(), &BarLine::tickets);
    m_people->setLines(std::move(lines));
}

void DashboardView::refreshRadar()
{
    std::vector<BarLine> lines;
    for (const RadarSign sign : allValues<RadarSign>()) {
        const int tickets = m_radar->counts()->at(static_cast<std::size_t>(sign));
        BarLine line{radarName(sign), tickets, 0, listBehind(sign), {}};
        line.list.name = line.name;
        //: A line of the dashboard, read aloud and as a tool tip: how many tickets, and what they have in common
        line.meaning = tr("%1. %2").arg(tr("%Ln ticket(s)", nullptr, tickets), radarMeaning(sign));
        lines.push_back(std::move(line));
    }
    m_astray->setLines(std::move(lines));
}

// The past

QDate DashboardView::periodDay(std::size_t period) const
{
    const QTimeZone zone = boardZone(*m_client.times());
    return QDateTime::fromMSecsSinceEpoch(m_trend->trend()->bounds[period].ms, zone).date();
}

QString DashboardView::periodName(std::size_t period) const
{
    const QDate day = periodDay(period);
    switch (m_trend->span()) {
    case TrendSpan::TwoWeeks:
        return QLocale().toString(day, tr("ddd d", "a day on a plot's axis, as Mon 16"));
    case TrendSpan::Quarter:
        return QLocale().toString(day, tr("d MMM", "the Monday of a week on a plot's axis, as 16 Nov"));
    case TrendSpan::Year:
        break;
    }
    return QLocale().toString(day, QStringLiteral("MMM"));
}

void DashboardView::refreshTrend()
{
    const Trend& trend = *m_trend->trend();
    Plot flow{Plot::Kind::Bars, titleOf(DashboardPart::Flow)};
    flow.series = {{tr("Opened")}, {tr("Resolved")}};
    Plot backlog{Plot::Kind::Stacked, titleOf(DashboardPart::Backlog)};
    for (std::size_t i = 0; i < trend.flows.size(); ++i) {
        const auto count = [&](Flow one) { return trend.flows[i].at(static_cast<std::size_t>(one)); };
        flow.categories.append(periodName(i));
        // Days follow each other; weeks do not tell their month by themselves.
        flow.labels.append(m_trend->span() == TrendSpan::TwoWeeks ? QLocale().toString(periodDay(i).day())
                                                                  : flow.categories.back());
        flow.series[0].values.push_back(count(Flow::Opened) + count(Flow::Reopened));
        flow.series[1].values.push_back(count(Flow::Resolved));
    }
    backlog.categories = flow.categories;
    backlog.labels = flow.labels;
    for (const auto& [tier, tickets] : trend.backlog)
        backlog.series.push_back({Names::tier(tier), {tickets.begin(), tickets.end()}});
    m_flow->setPlot(std::move(flow));
    m_backlog->setPlot(std::move(backlog));
}

void DashboardView::openFlow(int series, int period)
{
    const Trend& trend = *m_trend->trend();
    const QTimeZone zone = boardZone(*m_client.times());
    const auto dayOf = [&](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.ms, zone).date().toString(Qt::ISODate);
    };
    const auto at = static_cast<std::size_t>(period);
    const FilterField field = series == 0 ? FilterField::Opened : FilterField::Resolved;
    const QString days = dayOf(trend.bounds[at]) + QStringLiteral("..") + dayOf(trend.bounds[at + 1] - Milliseconds(1));
    SavedView view;
    //: What a plot's bar stands for, as "Resolved: Mon 16"
    view.name = tr("%1: %2").arg(m_flow->plot().series[static_cast<std::size_t>(series)].name, periodName(at));
    view.filter = toText({{{field, FilterRelation::Is, {days}}}, {}});
    Q_EMIT listWanted(view);
}

// Looking

void DashboardView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed->setLooking(true);
    m_radar->setLooking(true);
    m_trend->setLooking(true);
    m_forecast->setLooking(true);
}

void DashboardView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_feed->setLooking(false);
    m_radar->setLooking(false);
    m_trend->setLooking(false);
    m_forecast->setLooking(false);
}

void DashboardView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFonts();
}

void DashboardView::applyFonts()
{
    m_title->setFont(fontFor(TextSize::Title));
    m_asOf->setFont(fontFor(TextSize::Small));
}

} // namespace tierdesk
