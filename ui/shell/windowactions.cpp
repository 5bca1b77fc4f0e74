// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace tierdesk {

/// Fills a menu from ids; "-" is a line, an id that nobody has added is left out.
class MenuFiller
{
public:
    explicit MenuFiller(ActionRegistry& registry)
        : m_registry(registry)
    {}

    void fill(QMenu& menu, std::initializer_list<const char*> ids)
    {
        for (const char* name : ids) {
            const QString id = QLatin1String(name);
            if (id == QStringLiteral("-"))
                menu.addSeparator();
            else if (m_registry.contains(id))
                add(menu, id);
        }
    }
    void fillRest(QMenu& menu, const QString& category)
    {
        for (const ActionSpec& spec : m_registry.specs()) {
            if (spec.category == category && !m_placed.contains(spec.id))
                add(menu, spec.id);
        }
    }
    /// The categories of actions that stand in no menu yet, in the order of adding.
    [[nodiscard]] QStringList otherCategories() const
    {
        QStringList categories;
        for (const ActionSpec& spec : m_registry.specs()) {
            if (!m_placed.contains(spec.id) && !categories.contains(spec.category))
                categories.append(spec.category);
        }
        return categories;
    }

private:
    void add(QMenu& menu, const QString& id)
    {
        menu.addAction(m_registry.action(id));
        m_placed.insert(id);
    }

    ActionRegistry& m_registry;
    QSet<QString> m_placed;
};

namespace {

[[nodiscard]] QList<QKeySequence> keys(std::initializer_list<const char*> names)
{
    QList<QKeySequence> list;
    for (const char* name : names)
        list.append(QKeySequence(QLatin1String(name), QKeySequence::PortableText));
    return list;
}

/// The menu of that title, whatever its mnemonic; a new one at the end when there is none.
QMenu& menuCalled(QMenuBar& bar, const QString& title)
{
    for (const QAction* action : bar.actions()) {
        if (action->menu() && action->text().remove(QLatin1Char('&')) == title)
            return *action->menu();
    }
    return *bar.addMenu(title);
}

} // namespace

void WindowActions::addList(ActionRegistry& registry)
{
    const QString list = tr("List");
    registry.add(
        {QStringLiteral("list.next"), tr("&Next ticket in the list"), list, keys({"J"}), Icon::ChevronDown, {}});
    registry.add(
        {QStringLiteral("list.previous"), tr("&Previous ticket in the list"), list, keys({"K"}), Icon::ChevronUp, {}});
    registry.add({QStringLiteral("list.open"), tr("&Read the ticket"), list, keys({"O"}), Icon::Ticket,
                  tr("Moves the keyboard to the ticket.")});
    registry.add({QStringLiteral("list.mark"), tr("&Mark"), list, keys({"X"}), Icon::Task,
                  tr("Marks the ticket, so that a command acts on all marked ones.")});
    registry.add(
        {QStringLiteral("list.markAll"), tr("Mark &all"), list, {}, {}, tr("Marks every ticket of the list.")});
    registry.add({QStringLiteral("list.clearMarks"), tr("&Let go of marks"), list, {}, Icon::Cross, {}});
    registry.add({QStringLiteral("list.filter"), tr("&Filter…"), list, keys({"/", "Ctrl+F"}), Icon::Filter,
                  tr("Says what to list.")});
    registry.add({QStringLiteral("list.takeNext"), tr("&Take the next ticket"), list, keys({"N"}), Icon::Claim,
                  tr("Takes the most urgent ticket that nobody has, in your queues.")});
    registry.add({QStringLiteral("list.saveView"),
                  tr("&Keep this list as a view…"),
                  list,
                  keys({"Ctrl+Shift+S"}),
                  Icon::View,
                  {}});
    registry.add({QStringLiteral("list.copy"), tr("&Copy number, subject and link"), list, keys({"Ctrl+Shift+C"}),
                  Icon::Copy, tr("Copies a line for each chosen ticket.")});
    registry.add({QStringLiteral("list.print"), tr("Print the &list…"), list, {}, Icon::Print, {}});
    registry.add({QStringLiteral("list.pdf"), tr("Save the list as PD&F…"), list, {}, Icon::Export, {}});
    registry.add({QStringLiteral("list.why"), tr("&Why did rules act…"), list, keys({"Shift+W"}), Icon::Info,
                  tr("Why rules acted on the ticket or did not, now or at any instant.")});
    registry.add({QStringLiteral("list.timeline"), tr("L&ine of time…"), list, keys({"Shift+T"}), Icon::History,
                  tr("What happened to the chosen tickets, in one line of time, as Markdown or PDF.")});
    registry.add({QStringLiteral("list.columns"), tr("C&olumns…"), list, {}, {}, {}});
}

void WindowActions::addGo(ActionRegistry& registry)
{
    const QString go = tr("Go");
    registry.add({QStringLiteral("go.dashboard"), tr("&Dashboard"), go, keys({"G, D"}), Icon::Layout,
                  tr("How the queues stand, for whoever may see reports.")});
    registry.add({QStringLiteral("go.reports"), tr("Repor&ts"), go, keys({"G, R"}), Icon::Clock,
                  tr("Figures for a period, for whoever may see reports.")});
    registry.add({QStringLiteral("go.knowledge"), tr("&Knowledge base"), go, keys({"G, K"}), Icon::Article,
                  tr("Articles: what helped before.")});
    registry.add({QStringLiteral("go.assigned"), tr("&Assigned to me"), go, keys({"G, A"}), Icon::Person, {}});
    registry.add({QStringLiteral("go.mentioned"), tr("&Mentioned"), go, keys({"G, M"}), Icon::Mention, {}});
    registry.add({QStringLiteral("go.watched"), tr("&Watched"), go, keys({"G, W"}), Icon::Eye, {}});
    registry.add({QStringLiteral("go.handoffs"), tr("&Handoffs to accept"), go, keys({"G, H"}), Icon::Handoff, {}});
    registry.add({QStringLiteral("go.untaken"), tr("&Nobody has taken"), go, keys({"G, N"}), Icon::Inbox, {}});
    registry.add({QStringLiteral("go.all"), tr("All &open tickets"), go, keys({"G, O"}), Icon::Ticket, {}});
    registry.add({QStringLiteral("go.notices"), tr("Noti&ces…"), go, keys({"G, B"}), Icon::Bell,
                  tr("What rules told you and you have not read.")});
    registry.add({QStringLiteral("go.handover"), tr("Since I &left…"), go, keys({"G, S"}), Icon::Handoff,
                  tr("What changed in your queues, and the note for the next shift.")});
    registry.add({QStringLiteral("go.past"), tr("As &it stood…"), go, keys({"G, T"}), Icon::History,
                  tr("Queues, lists and tickets as they were at any past moment.")});
    registry.add({QStringLiteral("go.back"), tr("&Back"), go, keys({"Alt+Left"}), Icon::ChevronLeft, {}});
    registry.add({QStringLiteral("view.palette"), tr("&Everything by name…"), go, keys({"Ctrl+K"}), Icon::Search,
                  tr("Commands, tickets, queues, people and views.")});
    registry.add({QStringLiteral("view.nextPane"), tr("Next &part of the window"), go, keys({"F6"}), {}, {}});
    registry.add(
        {QStringLiteral("view.previousPane"), tr("P&revious part of the window"), go, keys({"Shift+F6"}), {}, {}});
}

void WindowActions::addView(ActionRegistry& registry)
{
    const QString view = tr("View");
    registry.add({QStringLiteral("view.sidebar"), tr("&Sidebar"), view, keys({"Ctrl+B"}), Icon::Sidebar, {}});
    registry.add({QStringLiteral("view.right"), tr("Ticket on the &right"), view, {}, Icon::Layout, {}});
    registry.add({QStringLiteral("view.below"), tr("Ticket &below"), view, {}, Icon::Layout, {}});
    registry.add({QStringLiteral("view.compact"), tr("&Compact rows"), view, {}, {}, {}});
    registry.add({QStringLiteral("view.system"), tr("As the &desktop"), view, {}, {}, {}});
    registry.add({QStringLiteral("view.light"), tr("&Light"), view, {}, Icon::Sun, {}});
    registry.add({QStringLiteral("view.dark"), tr("D&ark"), view, {}, Icon::Moon, {}});
    registry.add({QStringLiteral("view.larger"), tr("Lar&ger text"), view, keys({"Ctrl++", "Ctrl+="}), {}, {}});
    registry.add({QStringLiteral("view.smaller"), tr("S&maller text"), view, keys({"Ctrl+-"}), {}, {}});
    registry.add({QStringLiteral("view.wall"), tr("&Wall display"), view, keys({"F11"}), Icon::Layout,
                  tr("How the queues stand, on the whole screen, for whoever may see reports.")});
    registry.add({QStringLiteral("view.normal"), tr("&Usual text size"), view, keys({"Ctrl+0"}), {}, {}});
}

void WindowActions::addProgram(ActionRegistry& registry)
{
    const QString program = tr("Program");
    registry.add({QStringLiteral("app.settings"), tr("&Settings…"), program, keys({"Ctrl+,"}), Icon::Settings, {}});
    registry.add({QStringLiteral("app.playbook"),
                  tr("Pla&ybook…"),
                  program,
                  {},
                  Icon::Layout,
                  tr("What holds for everybody: queues, hours, agreements, rules.")});
    registry.add({QStringLiteral("app.people"),
                  tr("P&eople…"),
                  program,
                  {},
                  Icon::People,
                  tr("Who works here, what they may do, and their way in.")});
    registry.add({QStringLiteral("app.password"), tr("Change my pass&word…"), program, {}, {}, {}});
    registry.add({QStringLiteral("app.lock"), tr("Loc&k the desk"), program, keys({"Ctrl+Alt+L"}), Icon::Lock,
                  tr("Covers the windows until you give your password.")});
    registry.add({QStringLiteral("app.quit"), tr("&Quit"), program, keys({"Ctrl+Q"}), {}, {}});
    registry.add(
        {QStringLiteral("help.shortcuts"), tr("&Keyboard shortcuts"), program, keys({"F1", "?"}), Icon::Keyboard, {}});
    registry.add({QStringLiteral("help.about"), tr("&About Tierdesk"), program, {}, Icon::Info, {}});
}

void WindowActions::add(ActionRegistry& registry)
{
    addList(registry);
    addGo(registry);
    addView(registry);
    addProgram(registry);
}

/// More than the alphabet has letters for, so most of it stands in menus of its own.
void WindowActions::fillTicketMenu(MenuFiller& filler, QMenu& menu)
{
    const auto part = [&](const QString& title, Icon icon, std::initializer_list<const char*> ids) {
        filler.fill(*menu.addMenu(makeIcon(icon), title), ids);
    };
    filler.fill(menu, {"ticket.triage", "ticket.edit", "ticket.subject", "-"});
    part(tr("&Say"), Icon::Chat, {"ticket.reply", "ticket.note", "ticket.contact", "ticket.attach", "ticket.confide"});
    part(tr("&People"), Icon::People,
         {"ticket.claim", "ticket.assign", "ticket.unassign", "ticket.owner", "-", "ticket.watch",
          "ticket.add-watcher"});
    part(tr("Queues and tie&rs"), Icon::Escalate,
         {"ticket.route", "ticket.escalate", "ticket.accept", "ticket.return", "-", "ticket.consult", "ticket.answer",
          "ticket.management"});
    part(tr("St&ate"), Icon::Resolve,
         {"ticket.pending", "ticket.resume", "-", "ticket.resolve", "ticket.close", "ticket.reopen", "ticket.cancel"});
    part(tr("&Other tickets"), Icon::Link, {"ticket.merge", "ticket.unmerge", "ticket.split", "ticket.link"});
    part(tr("&Work"), Icon::Worklog, {"ticket.task", "ticket.work", "ticket.article", "-", "ticket.launch"});
    filler.fill(menu, {"-", "ticket.redact"});
}

void WindowActions::buildMenus(QMenuBar& bar, ActionRegistry& registry)
{
    MenuFiller filler(registry);
    QMenu* file = bar.addMenu(tr("&File"));
    QMenu* edit = bar.addMenu(tr("&Edit"));
    QMenu* view = bar.addMenu(tr("&View"));
    QMenu* go = bar.addMenu(tr("&Go"));
    QMenu* list = bar.addMenu(tr("&List"));
    if (registry.contains(QStringLiteral("ticket.triage")))
        fillTicketMenu(filler, *bar.addMenu(tr("&Ticket")));
    filler.fill(*file, {"ticket.new", "list.takeNext", "-", "app.import", "-", "ticket.print", "ticket.pdf",
                        "list.print", "list.pdf", "-", "app.settings", "app.playbook", "app.people", "-",
                        "app.password", "app.lock", "app.quit"});
    filler.fill(*edit, {"ticket.undo", "-", "list.copy", "ticket.copy-link", "ticket.copy-text", "-", "list.filter",
                        "view.palette"});
    filler.fill(*view, {"view.sidebar", "-", "view.right", "view.below", "-", "view.compact", "list.columns", "-",
                        "view.system", "view.light", "view.dark", "-", "view.larger", "view.smaller", "view.normal",
                        "-", "view.wall"});
    filler.fill(*go, {"go.dashboard", "go.reports", "go.knowledge", "-", "go.assigned", "go.mentioned", "go.watched",
                      "go.handoffs", "go.untaken", "go.all", "-", "go.notices", "go.handover", "go.past", "go.back",
                      "-", "view.nextPane", "view.previousPane"});
    filler.fill(*list, {"list.next", "list.previous", "list.open", "list.why", "list.timeline", "-", "list.mark",
                        "list.markAll", "list.clearMarks", "-", "list.saveView"});
    QMenu help;
    filler.fill(help, {"help.shortcuts", "help.about"});
    const QStringList others = filler.otherCategories();
    for (const QString& category : others)
        filler.fillRest(menuCalled(bar, category), category);
    QMenu* helpMenu = bar.addMenu(tr("&Help"));
    helpMenu->addActions(help.actions());
}

} // namespace tierdesk
