// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which actions there are and what each opens; orders and undo are in ticketactions_orders.cpp.
#include "ui/ticket/ticketactions.h"

#include "ui/ticket/editdialog.h"
#include "ui/ticket/escalatedialog.h"
#include "ui/ticket/launchdialog.h"
#include "ui/ticket/newticketdialog.h"
#include "ui/ticket/pairdialogs.h"
#include "ui/ticket/persondialog.h"
#include "ui/ticket/reasondialogs.h"
#include "ui/ticket/smalldialogs.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketprint.h"
#include "ui/ticket/triagedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QProcess>

namespace tierdesk {

TicketActions::TicketActions(DeskClient& client, ActionRegistry& registry, Toast& toast, QWidget& window)
    : m_client(client)
    , m_registry(registry)
    , m_toast(toast)
    , m_window(window)
    , m_articles(client, toast, window)
    , m_source(client)
    , m_start([](const LaunchLine& line) { return QProcess::startDetached(line.program, line.arguments); })
{
    addActions();
    connect(&m_source, &TicketSource::changed, this, [this] {
        update();
        if (m_waiting && m_source.dossier())
            run(*std::exchange(m_waiting, {}));
    });
    update();
}

TicketActions::~TicketActions() = default;

void TicketActions::addActions()
{
    for (const Act act : allValues<Act>()) {
        QAction* action = m_registry.add(specOf(act));
        connect(action, &QAction::triggered, this, [this, act] { run(act); });
    }
}

void TicketActions::setTickets(std::vector<TicketId> tickets)
{
    m_waiting.reset();
    m_tickets = std::move(tickets);
    m_source.choose(m_tickets.size() == 1 ? m_tickets.front() : TicketId{});
    update();
}

void TicketActions::update()
{
    for (const Act act : allValues<Act>())
        m_registry.setWhyDisabled(actionId(act), whyNotNow(act));
    QAction* watch = m_registry.action(actionId(Act::Watch));
    const DossierPtr dossier = m_source.dossier();
    const bool watched = dossier && dossier->ticket.isWatchedBy(m_client.me().id);
    watch->setText(watched ? tr("Stop watc&hing") : specOf(Act::Watch).text);
}

QString TicketActions::whyNotNow(Act act) const
{
    const Reach reach = reachOf(act);
    if (reach == Reach::Desk)
        return {};
    if (m_tickets.empty())
        return tr("Choose a ticket first.");
    if (m_tickets.size() > 1)
        return reach == Reach::Many ? QString() : tr("This works on one ticket at a time.");
    const DossierPtr dossier = m_source.dossier();
    if (!dossier)
        return m_source.isLoading() ? QString() : tr("This ticket cannot be read.");
    const PlaybookPtr playbook = m_client.playbook();
    const Context context{*playbook, m_client.now(), m_client.me(), lookupIn(dossier->people), {}};
    return whyNot(act, *dossier, context, dossier->names(*playbook));
}

void TicketActions::run(Act act)
{
    if (act == Act::New)
        openNew();
    else if (act == Act::Undo)
        undo();
    else if (act == Act::CopyLink)
        copyLinks();
    else if (m_tickets.size() > 1)
        runOnMany(act);
    else if (const DossierPtr dossier = m_source.dossier())
        runOnOne(act, dossier);
    else
        m_waiting = act;
}

void TicketActions::runOnOne(Act act, const DossierPtr& dossier)
{
    switch (act) {
    case Act::Reply:
        Q_EMIT composeWanted(ComposeMode::Reply);
        return;
    case Act::Note:
        Q_EMIT composeWanted(ComposeMode::Note);
        return;
    case Act::Contact:
        Q_EMIT composeWanted(ComposeMode::Contact);
        return;
    case Act::Subject:
        Q_EMIT subjectWanted();
        return;
    case Act::Attach:
        Q_EMIT attachWanted();
        return;
    case Act::Article:
        writeArticle({});
        return;
    case Act::Launch:
        openLaunch(dossier, m_client.playbook()->launches);
        return;
    case Act::Redact:
        openRedaction(dossier);
        return;
    case Act::Confide:
        openConfiding(dossier);
        return;
    case Act::CopyText:
        QApplication::clipboard()->setText(ticketAsText(*dossier, *m_client.playbook()));
        say(tr("The ticket is copied as text."));
        return;
    case Act::Print:
        printTicket(*dossier, *m_client.playbook(), m_client.now(), m_window);
        return;
    case Act::Pdf:
        saveTicketAsPdf(*dossier, *m_client.playbook(), m_client.now(), m_window,
                        [this](const QString& told) { say(told); });
        return;
    default:
        break;
    }
    if (const auto command = immediate(act, &dossier->ticket))
        give(dossier->ticket.id, *command, {}, this, {});
    else if (OrderDialog* dialog = makeDialog(act, dossier))
        open(dialog);
}

std::optional<Command> TicketActions::immediate(Act act, const Ticket* ticket) const
{
    const PersonId me = m_client.me().id;
    switch (act) {
    case Act::Claim:
        return ClaimTicket{};
    case Act::Unassign:
        return UnassignTicket{};
    case Act::Accept:
        return AcceptHandoff{};
    case Act::Resume:
        return ResumeTicket{};
    case Act::Close:
        return CloseTicket{};
    case Act::Watch:
        return ticket && ticket->isWatchedBy(me) ? Command(UnwatchTicket{me}) : Command(WatchTicket{me});
    default:
        return {};
    }
}

OrderDialog* TicketActions::makeDialog(Act act, const DossierPtr& dossier)
{
    using Person = PersonDialog::Purpose;
    QWidget* window = &m_window;
    switch (act) {
    case Act::Note:
        return new NoteDialog(m_client, dossier, window);
    case Act::Triage:
        return new TriageDialog(m_client, dossier, window);
    case Act::Assign:
        return new PersonDialog(Person::Assign, m_client, dossier, window);
    case Act::Owner:
        return new PersonDialog(Person::Owner, m_client, dossier, window);
    case Act::AddWatcher:
        return new PersonDialog(Person::Watch, m_client, dossier, window);
    case Act::Management:
        return new PersonDialog(Person::Management, m_client, dossier, window);
    case Act::Route:
        return new RouteDialog(m_client, dossier, window);
    case Act::Escalate:
        return new EscalateDialog(m_client, dossier, window);
    case Act::Return:
        return new ReturnDialog(m_client, dossier, window);
    case Act::Consult:
        return new ConsultDialog(m_client, dossier, window);
    case Act::Answer:
        return new AnswerDialog(m_client, dossier, window);
    case Act::Pending:
        return new PendingDialog(m_client, dossier, window);
    case Act::Resolve:
        return new ResolveDialog(m_client, dossier, window);
    case Act::Reopen:
        return new WhyDialog(WhyDialog::Purpose::Reopen, m_client, dossier, window);
    case Act::Cancel:
        return new WhyDialog(WhyDialog::Purpose::Cancel, m_client, dossier, window);
    case Act::Merge:
        return new MergeDialog(m_client, dossier, {}, window);
    case Act::Unmerge:
        return new UnmergeDialog(m_client, dossier, window);
    case Act::Split:
        return new SplitDialog(m_client, dossier, {}, window);
    case Act::Link:
        return new LinkDialog(m_client, dossier, {}, window);
    case Act::Task:
        return new TaskDialog(m_client, dossier, window);
    case Act::Work:
        return new WorkDialog(m_client, dossier, window);
    case Act::Edit:
        return new EditDialog(m_client, dossier, window);
    default:
        return nullptr;
    }
}

void TicketActions::launch(const QString& key)
{
    std::vector<LaunchTemplate> launches = m_client.playbook()->launches;
    std::erase_if(launches, [&](const LaunchTemplate& one) { return one.key != key; });
    if (const DossierPtr dossier = m_source.dossier())
        openLaunch(dossier, std::move(launches));
}

void TicketActions::openLaunch(const DossierPtr& dossier, std::vector<LaunchTemplate> launches)
{
    auto* dialog = new LaunchDialog(std::move(launches), launchFacts(*dossier, m_client.me()), &m_window);
    connect(dialog, &LaunchDialog::proposed, this, [this, dialog] {
        const auto line = dialog->value();
        if (!line)
            return;
        if (!m_start(*line)) {
            dialog->showTrouble(tr("%1 could not be started. Is it installed here?").arg(line->program));
            return;
        }
        say(tr("%1 was started.").arg(line->program));
        dialog->accept();
    });
    dialog->open();
}

void TicketActions::handTo(const QueueKey& queue)
{
    const DossierPtr dossier = m_source.dossier();
    const Queue* to = m_client.playbook()->queue(queue);
    if (!dossier || !to)
        return;
    const bool up = to->tier > dossier->ticket.placement.place.tier;
    if (const QString why = whyNotNow(up ? Act::Escalate : Act::Route); !why.isEmpty())
        warn(why);
    else if (up)
        open(new EscalateDialog(m_client, dossier, &m_window, queue));
    else
        open(new RouteDialog(m_client, dossier, &m_window, queue));
}

void TicketActions::merge(TicketId target)
{
    if (const DossierPtr dossier = m_source.dossier())
        open(new MergeDialog(m_client, dossier, target, &m_window));
}

void TicketActions::link(TicketId target)
{
    if (const DossierPtr dossier = m_source.dossier())
        open(new LinkDialog(m_client, dossier, target, &m_window));
}

void TicketActions::split(MessageId message)
{
    if (const DossierPtr dossier = m_source.dossier())
        open(new SplitDialog(m_client, dossier, message, &m_window));
}

void TicketActions::open(OrderDialog* dialog)
{
    connect(&m_source, &TicketSource::changed, dialog, [this, dialog] {
        const DossierPtr dossier = m_source.dossier();
        if (dossier && dossier->ticket.id == dialog->ticket())
            dialog->setDossier(dossier);
    });
    connect(dialog, &OrderDialog::proposed, this, [this, dialog] {
        const auto wanted = dialog->value();
        if (!wanted)
            return;
        dialog->setSending(true);
        give(dialog->ticket(), wanted->command, wanted->other, dialog, [this, dialog](const QString& trouble) {
            if (!trouble.isEmpty())
                return dialog->showTrouble(trouble);
            dialog->accept();
            if (const auto text = dialog->articleText())
                writeArticle(*text);
        });
    });
    dialog->open();
}

void TicketActions::openForMany(OrderDialog* dialog, const QString& what)
{
    dialog->setCount(static_cast<int>(m_tickets.size()));
    connect(dialog, &OrderDialog::proposed, this, [this, dialog, what, tickets = m_tickets] {
        const auto wanted = dialog->value();
        if (!wanted)
            return;
        giveMany({what, wanted->command, tickets, wanted->other});
        dialog->accept();
    });
    dialog->open();
}

void TicketActions::runOnMany(Act act)
{
    const QString what = plainText(specOf(act).text);
    if (const auto command = immediate(act, nullptr)) {
        giveMany({what, *command, m_tickets, {}});
        return;
    }
    m_client.read(
        this, [id = m_tickets.front(), me = m_client.me().id](Store& store) { return loadDossier(store, id, me); },
        [this, act, what, tickets = m_tickets](const Stored<std::optional<TicketDossier>>& first) {
            if (!first)
                say(errorWords(DeskError{first.error()}));
            if (!first || !*first || tickets != m_tickets)
                return;
            TicketDossier common = **first;
            if (act == Act::Triage) {
                // Only what is chosen here goes to the tickets, whatever the first of them says already.
                common.ticket.triage = {};
                common.ticket.details.category = {};
                common.ticket.details.service = {};
            }
            if (OrderDialog* dialog = makeDialog(act, std::make_shared<const TicketDossier>(std::move(common))))
                openForMany(dialog, what);
        });
}

void TicketActions::copyLinks()
{
    QStringList links;
    for (const TicketId id : m_tickets)
        links.append(ticketLink(id));
    QApplication::clipboard()->setText(links.join(QLatin1Char('\n')));
    say(tr("%n links are copied.", nullptr, static_cast<int>(links.size())));
}

} // namespace tierdesk
