// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/client/presenceboard.h"
#include "ui/notices/desktopnotices.h"
#include "ui/notices/noticepanel.h"
#include "ui/past/incidentdialog.h"
#include "ui/queue/bulkdesk.h"
#include "ui/queue/columnlayout.h"
#include "ui/queue/listoutput.h"
#include "ui/queue/listpane.h"
#include "ui/queue/listwords.h"
#include "ui/queue/namedialog.h"
#include "ui/queue/savedviews.h"
#include "ui/queue/takenext.h"
#include "ui/queue/tickettable.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/leaving.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/programdialogs.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/statusline.h"
#include "ui/shell/theme.h"
#include "ui/shell/windowactions.h"
#include "ui/text/errortext.h"
#include "ui/ticket/explanationdialog.h"
#include "ui/ticket/ticketactions.h"
#include "ui/ticket/ticketview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr std::chrono::milliseconds afterPainting{50};

} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts))
{
    setWindowTitle(tr("Tierdesk"));
    buildParts();
    connectParts();
    connectActions();
    addProviders();
    WindowActions::buildMenus(*menuBar(), *m_registry);
    m_registry->loadShortcuts(m_parts.settings);
    m_registry->attach(*this);
    restoreState();
    refreshChecks();
    bringBackTexts(m_parts.client, m_parts.settings, m_parts.location);
    keepTextsWhileAway(m_parts.client, m_parts.settings, m_parts.location);
    m_list->table().setFocus();
}

MainWindow::~MainWindow() = default;

// Building

void MainWindow::buildParts()
{
    m_registry = new ActionRegistry(this);
    m_toast = new Toast(*this);
    m_tickets = new TicketActions(m_parts.client, *m_registry, *m_toast, *this);
    WindowActions::add(*m_registry);
    m_views = new SavedViews(m_parts.client, this);
    m_takeNext = new TakeNext(m_parts.client, this);
    m_bulk = new BulkDesk(m_parts.client, *this);
    m_notices = new NoticeCenter(m_parts.client, this);
    m_status = new StatusLine(m_parts.client, m_parts.storeName, this);
    setStatusBar(m_status);

    m_sidebar = new QWidget(this);
    auto* side = new QVBoxLayout(m_sidebar);
    side->setContentsMargins(0, gap::near, 0, 0);
    m_navigation = new Navigation(m_parts.client, *m_views, m_sidebar);
    side->addWidget(m_navigation);

    m_list = new ListPane(m_parts.client, this);
    m_output = new ListOutput(m_parts.client, *m_list, *m_toast);
    m_ticket = new TicketView(*m_tickets, this);
    auto* presence = new PresenceBoard(m_parts.client, this);
    m_list->model().setPresence(*presence);
    m_ticket->setPresence(*presence);
    m_desk = new QStackedWidget(this);
    m_desk->addWidget(m_ticket);
    m_desk->addWidget(new EmptyState(Icon::Task, tr("Several tickets are chosen."),
                                     tr("A command acts on all of them. Press Escape in the list to let go."), m_desk));
    m_inner = new QSplitter(this);
    m_inner->addWidget(m_list);
    m_inner->addWidget(m_desk);
    m_inner->setChildrenCollapsible(false);
    m_inner->setStretchFactor(0, 9);
    m_inner->setStretchFactor(1, 11);
    m_outer = new QSplitter(this);
    m_outer->addWidget(m_sidebar);
    m_pages = new Pages(
        {m_parts.client, m_parts.settings, *m_navigation, *m_list, m_tickets->articles(), m_parts.storeName, presence},
        m_inner, this);
    m_outer->addWidget(m_pages);
    m_outer->setChildrenCollapsible(false);
    m_outer->setStretchFactor(1, 1);
    setCentralWidget(m_outer);
    m_palette = new CommandPalette(*this, *m_registry, m_parts.settings);
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::renameWanted, this, &MainWindow::renameView);
    connect(m_navigation, &Navigation::removeWanted, this, [this](const QString& name) {
        const SavedView* view = m_views->find(name);
        if (!view)
            return;
        const SavedView kept = *view;
        m_views->remove(name);
        m_toast->sayUndoable(tr("The view “%1” was deleted.").arg(name), [this, kept] { m_views->keep(kept); });
    });
    connect(m_navigation, &Navigation::replaceWanted, this, [this](const QString& name) {
        SavedView view = m_list->shown();
        view.name = name;
        m_views->keep(view);
    });
    auto* desktop = new DesktopNotices(*m_notices, m_parts.client, m_parts.settings, this);
    connect(desktop, &DesktopNotices::wanted, this, &MainWindow::showNotices);
    connect(m_status, &StatusLine::noticesWanted, this, &MainWindow::showNotices);
    connect(m_notices, &NoticeCenter::failed, this, &MainWindow::sayError);
    connect(m_notices, &NoticeCenter::changed, this,
            [this] { m_status->setNotices(static_cast<int>(m_notices->unread().size())); });
    connect(m_views, &SavedViews::notKept, this, &MainWindow::sayError);
    connect(m_output, &ListOutput::failed, this, &MainWindow::sayError);
    connect(m_views, &SavedViews::changed, this, [this] { m_list->setTitle(m_navigation->titleFor(m_list->shown())); });
    connect(m_list, &ListPane::shownChanged, this, [this] {
        m_navigation->markShown(m_list->shown());
        m_list->setTitle(m_navigation->titleFor(m_list->shown()));
    });
    connect(m_list, &ListPane::saveViewWanted, this, &MainWindow::saveViewAs);
    // What nobody sees yet is built when the first list has been painted.
    const auto furnishLater = [this] { QTimer::singleShot(afterPainting, m_ticket, &TicketView::furnish); };
    connect(&m_list->model(), &TicketListModel::listed, m_ticket, furnishLater, Qt::SingleShotConnection);
    connect(&m_list->table(), &TicketTable::chosenChanged, this, &MainWindow::showChosen);
    connect(&m_list->table(), &TicketTable::opened, this, &MainWindow::openTicket);
    connect(m_tickets, &TicketActions::jumpWanted, this, &MainWindow::openTicket);
    m_tickets->setBulkRunner([this](const BulkOrder& order) { m_bulk->start(order); });
    connect(m_bulk, &BulkDesk::ran, m_tickets, &TicketActions::remember);
    connect(m_takeNext, &TakeNext::taken, this, &MainWindow::sayTaken);
    connect(m_takeNext, &TakeNext::failed, this, &MainWindow::sayError);
    connect(m_takeNext, &TakeNext::nothingToTake, this,
            [this] { m_toast->say(MessageTone::Info, tr("Nothing waits to be taken in your queues.")); });
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::refreshChecks);
}

void MainWindow::addProviders()
{
    const auto goTo = [this](const SavedView& view) { m_pages->go(view); };
    m_providers.push_back(std::make_unique<TicketSearch>(m_parts.client, [this](TicketId id) { openTicket(id); }));
    m_providers.push_back(
        std::make_unique<ArticleSearch>(m_parts.client, [this](ArticleId id) { m_pages->openArticle(id); }));
    m_providers.push_back(std::make_unique<PlaceSearch>(m_navigation->places(), goTo));
    m_providers.push_back(std::make_unique<PeopleSearch>(m_parts.client, goTo));
    for (const auto& provider : m_providers)
        m_palette->addProvider(*provider);
}

void MainWindow::onAction(const char* id, std::function<void()> run)
{
    connect(m_registry->action(QLatin1String(id)), &QAction::triggered, this, std::move(run));
}

void MainWindow::connectActions()
{
    connectListActions();
    connectViewActions();
    for (const char* place : {"assigned", "mentioned", "watched", "handoffs", "untaken"}) {
        const QByteArray id = QByteArray("go.") + place;
        onAction(id.constData(), [this, key = QLatin1String("my:") + QLatin1String(place)] { m_navigation->go(key); });
    }
    for (const Page page : {Page::Dashboard, Page::Reports, Page::Knowledge}) {
        const QByteArray id = QByteArray("go.") + toWord(page).data();
        onAction(id.constData(), [this, page] { m_pages->goTo(page); });
    }
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::refreshPage);
    connect(&m_parts.client, &DeskClient::playbookChanged, this, &MainWindow::refreshPage);
    connect(&m_parts.client, &DeskClient::peopleChanged, this, &MainWindow::refreshPage);
    refreshPage();
    onAction("go.all", [this] { m_navigation->go(QStringLiteral("all")); });
    onAction("go.notices", [this] { showNotices(); });
    onAction("go.back", [this] { m_pages->goBack(); });
    onAction("view.palette", [this] { m_palette->open(); });
    onAction("app.quit", [this] { close(); });
    auto* dialogs = new ProgramDialogs(
        {m_parts.client, m_parts.settings, m_parts.theme, *m_registry, *m_list, m_parts.readDays, m_parts.writeOut},
        *this);
    connect(dialogs, &ProgramDialogs::settingsClosed, this, &MainWindow::refreshChecks);
    connect(m_ticket, &TicketView::pastWanted, dialogs,
            [dialogs](TicketId ticket, Instant at) { dialogs->showPast(Past{at, Knowledge::Then}, ticket); });
    connect(dialogs, &ProgramDialogs::ticketWanted, this, [this](TicketId ticket) {
        activateWindow();
        openTicket(ticket);
    });
    if (!m_parts.import)
        return;
    m_registry->add({QStringLiteral("app.import"), tr("&Import tickets…"), tr("Program"), {}, Icon::Import, {}});
    onAction("app.import", [this] { m_parts.import(*this); });
}

void MainWindow::connectListActions()
{
    TicketTable& table = m_list->table();
    onAction("list.next", [&table] { table.step(1); });
    onAction("list.previous", [&table] { table.step(-1); });
    onAction("list.open", [this, &table] {
        if (const TicketId ticket = table.current())
            openTicket(ticket);
    });
    onAction("list.mark", [&table] { table.toggleMark(); });
    onAction("list.markAll", [&table] { table.markAll(); });
    onAction("list.clearMarks", [&table] { table.clearMarks(); });
    onAction("list.filter", [this] { m_list->filterBar().takeKeyboard(); });
    onAction("list.takeNext", [this] { m_takeNext->start(); });
    onAction("list.saveView", [this] { saveViewAs(); });
    onAction("list.copy", [this] { m_output->copy(m_tickets->tickets()); });
    onAction("list.why", [this] {
        const std::vector<TicketId> chosen = m_tickets->tickets();
        if (chosen.size() != 1)
            return;
        auto* why = new ExplanationDialog(m_parts.client, chosen.front(), this);
        why->setAttribute(Qt::WA_DeleteOnClose);
        why->show();
    });
    onAction("list.timeline", [this] {
        auto* timeline = new IncidentDialog(m_parts.client, m_tickets->tickets(), this);
        timeline->setAttribute(Qt::WA_DeleteOnClose);
        timeline->show();
    });
    onAction("list.print", [this] { m_output->print(); });
    onAction("list.pdf", [this] { m_output->savePdf(); });
    onAction("list.columns", [this, &table] {
        QMenu menu(this);
        table.columnLayout().fillMenu(menu);
        menu.exec(table.mapToGlobal(QPoint(gap::apart, gap::apart)));
    });
}

void MainWindow::connectViewActions()
{
    const auto appearance = [this](Appearance wanted) {
        m_parts.theme.setAppearance(wanted);
        m_parts.settings.setValue(QStringLiteral("look/appearance"), appearanceKey(wanted));
    };
    onAction("view.system", [appearance] { appearance(Appearance::System); });
    onAction("view.light", [appearance] { appearance(Appearance::Light); });
    onAction("view.dark", [appearance] { appearance(Appearance::Dark); });
    onAction("view.larger", [this] { scaleText(m_parts.theme.textScale() * 1.1); });
    onAction("view.smaller", [this] { scaleText(m_parts.theme.textScale() / 1.1); });
    onAction("view.normal", [this] { scaleText(1.0); });
    onAction("view.sidebar", [this] { setSidebarShown(m_sidebar->isHidden()); });
    onAction("view.right", [this] { arrange(Arrangement::Right); });
    onAction("view.below", [this] { arrange(Arrangement::Below); });
    onAction("view.compact", [this] {
        const bool compact = m_list->table().density() == Density::Comfortable;
        m_list->table().setDensity(compact ? Density::Compact : Density::Comfortable);
        m_parts.settings.setValue(QStringLiteral("list/compact"), compact);
        refreshChecks();
    });
    onAction("view.nextPane", [this] { nextPane(1); });
    onAction("view.previousPane", [this] { nextPane(-1); });
}

// Going about

void MainWindow::refreshPage()
{
    for (const Page page : {Page::Dashboard, Page::Reports})
        m_registry->setWhyDisabled(QLatin1String("go.") + toWord(page), m_pages->whyNot(page));
    m_registry->setWhyDisabled(QStringLiteral("view.wall"), m_pages->whyNot(Page::Dashboard));
    const bool lists = m_pages->shown() == Page::Lists;
    // No key acts on what is not seen.
    for (const ActionSpec& spec : m_registry->specs()) {
        if (spec.id.startsWith(QStringLiteral("list.")) && spec.id != QStringLiteral("list.takeNext"))
            m_registry->setWhyDisabled(spec.id, lists ? QString() : tr("No list is shown."));
    }
    if (lists)
        showChosen();
    else
        m_tickets->setTickets({});
}

void MainWindow::openTicket(TicketId ticket)
{
    m_pages->goTo(Page::Lists);
    m_list->table().choose(ticket);
    m_tickets->setTickets({ticket});
    m_desk->setCurrentIndex(0);
    m_ticket->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showChosen()
{
    const std::vector<TicketId>& chosen = m_list->table().chosen();
    m_tickets->setTickets(chosen);
    m_desk->setCurrentIndex(chosen.size() > 1 ? 1 : 0);
    m_status->setChosen(std::ssize(chosen));
}

void MainWindow::nextPane(int by)
{
    std::vector<QWidget*> panes{m_navigation, &m_list->filterBar(), &m_pages->front(), m_ticket};
    std::erase_if(panes, [](const QWidget* pane) { return !pane->isVisible(); });
    const QWidget* focus = focusWidget();
    const auto holds = [focus](const QWidget* pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto now = std::ranges::find_if(panes, holds);
    const auto count = std::ssize(panes);
    const auto position = now == panes.end() ? 0 : (now - panes.begin() + by + count) % count;
    panes[static_cast<std::size_t>(position)]->setFocus(Qt::TabFocusReason);
}

// Arrangement

void MainWindow::arrange(Arrangement arrangement)
{
    const auto key = [](Arrangement one) {
        return one == Arrangement::Right ? QStringLiteral("window/right") : QStringLiteral("window/below");
    };
    m_parts.settings.setValue(key(m_arrangement), m_inner->saveState());
    m_arrangement = arrangement;
    const QByteArray state = m_parts.settings.value(key(arrangement)).toByteArray();
    if (!m_inner->restoreState(state)) {
        const bool right = arrangement == Arrangement::Right;
        const int room = right ? width() : height();
        m_inner->setSizes({room * (right ? 45 : 40) / 100, room * (right ? 55 : 60) / 100});
    }
    m_inner->setOrientation(arrangement == Arrangement::Right ? Qt::Horizontal : Qt::Vertical);
    m_parts.settings.setValue(QStringLiteral("window/arrangement"),
                              arrangement == Arrangement::Right ? QStringLiteral("right") : QStringLiteral("below"));
    refreshChecks();
}

void MainWindow::setSidebarShown(bool shown)
{
    m_sidebar->setVisible(shown);
    m_parts.settings.setValue(QStringLiteral("window/sidebar"), shown);
    refreshChecks();
}

void MainWindow::scaleText(qreal factor)
{
    m_parts.theme.setTextScale(factor);
    m_parts.settings.setValue(QStringLiteral("look/textScale"), m_parts.theme.textScale());
}

void MainWindow::refreshChecks()
{
    const auto check = [this](const char* id, bool on) {
        QAction* action = m_registry->action(QLatin1String(id));
        action->setCheckable(true);
        action->setChecked(on);
    };
    const Appearance appearance = m_parts.theme.appearance();
    check("view.system", appearance == Appearance::System);
    check("view.light", appearance == Appearance::Light);
    check("view.dark", appearance == Appearance::Dark);
    check("view.right", m_arrangement == Arrangement::Right);
    check("view.below", m_arrangement == Arrangement::Below);
    check("view.compact", m_list->table().density() == Density::Compact);
    check("view.sidebar", !m_sidebar->isHidden());
}

void MainWindow::restoreState()
{
    const SettingsPort& settings = m_parts.settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1360, 860);
    if (!m_outer->restoreState(settings.value(QStringLiteral("window/outer")).toByteArray()))
        m_outer->setSizes({fontMetrics().averageCharWidth() * 34, width()});
    const bool below = settings.value(QStringLiteral("window/arrangement")).toString() == QStringLiteral("below");
    m_arrangement = below ? Arrangement::Below : Arrangement::Right;
    arrange(m_arrangement);
    const QVariant sidebar = settings.value(QStringLiteral("window/sidebar"));
    m_sidebar->setVisible(!sidebar.isValid() || sidebar.toBool());
    TicketTable& table = m_list->table();
    table.setDensity(settings.value(QStringLiteral("list/compact")).toBool() ? Density::Compact : Density::Comfortable);
    table.columnLayout().fromWords(settings.value(QStringLiteral("list/columns")).toStringList());
    m_list->filterBar().setHistory(settings.value(QStringLiteral("list/asked")).toStringList());
    const QStringList folded = settings.value(QStringLiteral("navigation/folded")).toStringList();
    m_navigation->places().setFolded({folded.begin(), folded.end()});
    SavedView view;
    view.filter = settings.value(QStringLiteral("list/filter")).toString();
    view.sort = parseWord<SortKey>(settings.value(QStringLiteral("list/sort")).toString()).value_or(SortKey::Urgent);
    view.group = parseWord<GroupBy>(settings.value(QStringLiteral("list/group")).toString()).value_or(GroupBy::None);
    if (settings.value(QStringLiteral("list/descending")).toBool())
        view.direction = SortDirection::Descending;
    m_list->show(view);
}

void MainWindow::saveState()
{
    SettingsPort& settings = m_parts.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/outer"), m_outer->saveState());
    settings.setValue(m_arrangement == Arrangement::Right ? QStringLiteral("window/right")
                                                          : QStringLiteral("window/below"),
                      m_inner->saveState());
    settings.setValue(QStringLiteral("list/columns"), m_list->table().columnLayout().toWords());
    settings.setValue(QStringLiteral("list/asked"), m_list->filterBar().history());
    settings.setValue(QStringLiteral("navigation/folded"), QStringList(m_navigation->places().folded().values()));
    const SavedView& view = m_list->shown();
    settings.setValue(QStringLiteral("list/filter"), view.filter);
    settings.setValue(QStringLiteral("list/sort"), QString(toWord(view.sort)));
    settings.setValue(QStringLiteral("list/group"), QString(toWord(view.group)));
    settings.setValue(QStringLiteral("list/descending"), view.direction == SortDirection::Descending);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    event->setAccepted(mayLeave(m_parts.client, m_parts.settings, m_parts.location, this));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Times on screen are counted from now; somebody who comes back to the window sees them right at once.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_list->table().viewport()->update();
}

// Views

void MainWindow::saveViewAs()
{
    QStringList taken;
    for (const SavedView& view : m_views->all())
        taken.append(view.name);
    const auto name = NameDialog::ask(tr("Keep this list as a view"), m_list->title(), taken, this);
    if (!name)
        return;
    SavedView view = m_list->shown();
    view.name = *name;
    m_views->keep(view);
    m_toast->say(MessageTone::Success, tr("The view “%1” is kept in the sidebar.").arg(*name));
}

void MainWindow::renameView(const QString& name)
{
    QStringList taken;
    for (const SavedView& view : m_views->all()) {
        if (view.name != name)
            taken.append(view.name);
    }
    if (const auto better = NameDialog::ask(tr("Rename the view"), name, taken, this))
        m_views->rename(name, *better);
}

// What is told

void MainWindow::showNotices()
{
    auto* panel = new NoticePanel(*m_notices, m_parts.client, this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(panel, &NoticePanel::ticketWanted, this, &MainWindow::openTicket);
    panel->show();
    activateWindow();
}

void MainWindow::sayTaken(TicketId ticket, CommandId order)
{
    m_pages->goTo(Page::Lists);
    const QString what = tr("You took %1.").arg(ListWords::number(ticket));
    m_tickets->remember({order}, what);
    m_list->table().choose(ticket);
    m_tickets->setTickets({ticket});
    m_desk->setCurrentIndex(0);
    m_toast->sayUndoable(what, [this] { m_registry->action(QStringLiteral("ticket.undo"))->trigger(); });
}

void MainWindow::sayError(const DeskError& error)
{
    const PlaybookPtr playbook = m_parts.client.playbook();
    m_toast->say(MessageTone::Error, errorText(error, Names(*playbook)));
}

} // namespace tierdesk
