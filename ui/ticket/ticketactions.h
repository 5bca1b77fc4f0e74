// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done with tickets, as actions of the registry: what is possible now and why not, the dialogs,
// the orders and their undo.
#pragma once

#include "ui/knowledge/articleactions.h"
#include "ui/ticket/bulkorder.h"
#include "ui/ticket/composemode.h"
#include "ui/ticket/ticketsource.h"

namespace tierdesk {

class ActionRegistry;
class ArticleReader;
class NewTicketDialog;
class OrderDialog;
class RedactDialog;
class Toast;
struct LaunchLine;
enum class Act;

class TicketActions : public QObject
{
    Q_OBJECT

public:
    /// Shows how many tickets it touches, gives the order and reports each refusal.
    using RunInBulk = std::function<void(const BulkOrder&)>;
    /// What stood in the way of an order, in words; empty when it was done.
    using Answer = std::function<void(const QString& trouble)>;
    /// Starts a program with those arguments; false when that failed.
    using Start = std::function<bool(const LaunchLine&)>;
    /// As an answer, the error itself.
    using Outcome = std::function<void(const std::optional<DeskError>& error)>;

    /// Adds the actions to the registry. Dialogs open over `window`; what was done is told in `toast`. All outlive
    /// this.
    TicketActions(DeskClient& client, ActionRegistry& registry, Toast& toast, QWidget& window);
    ~TicketActions() override;

    /// What the actions act on from now on: none, one or many. A TicketView follows by itself.
    void setTickets(std::vector<TicketId> tickets);
    [[nodiscard]] const std::vector<TicketId>& tickets() const { return m_tickets; }
    /// The ticket when there is exactly one, else nothing chosen.
    [[nodiscard]] TicketSource& source() { return m_source; }
    [[nodiscard]] DeskClient& client() const { return m_client; }
    [[nodiscard]] ActionRegistry& registry() const { return m_registry; }

    /// Without a runner the orders go out one after the other and refusals are counted.
    void setBulkRunner(RunInBulk run) { m_bulk = std::move(run); }
    /// Without one programs are started by the system, never through a shell.
    void setStart(Start start) { m_start = std::move(start); }
    /// What is selected of what the ticket says, to be redacted.
    void setSelection(std::function<QString()> selection) { m_selection = std::move(selection); }
    /// Puts orders on the stack of undo as one step, for a bulk runner. `what` is told when it is undone.
    void remember(std::vector<CommandId> orders, const QString& what);
    /// Takes back the last step: mine of this session, else my last order on the chosen ticket.
    void undo();

    /// Gives an order for one ticket: told in the toast, put on the stack of undo. The answer runs unless `receiver`
    /// has gone.
    void give(TicketId ticket, const Command& command, TicketId other, QObject* receiver, Answer answer);
    /// As give, for who does something about certain refusals. An edit of fields that somebody else has changed
    /// meanwhile is shown beside theirs and given again as chosen, before there is an outcome.
    void order(TicketId ticket, const Command& command, TicketId other, QObject* receiver, Outcome outcome);
    [[nodiscard]] QString errorWords(const DeskError& error) const;
    /// Keeps the files with the ticket; they are read outside the window's thread.
    void attach(TicketId ticket, const QStringList& paths);
    /// The same with bytes that are made in the writing thread.
    void attach(TicketId ticket, const QString& name, std::function<Stored<QByteArray>()> bytes);
    /// Tells what went wrong.
    void complain(const DeskError& error) { warn(errorWords(error)); }
    /// Opens the dialog of an action with a queue, a second ticket or a message already chosen.
    void handTo(const QueueKey& queue);
    void merge(TicketId target);
    void link(TicketId target);
    void split(MessageId message);

    /// Shows what that program of the playbook would be started with.
    void launch(const QString& key);

    // To the knowledge base and back (ticketactions_articles.cpp)
    [[nodiscard]] ArticleActions& articles() { return m_articles; }
    /// In a window beside the ticket.
    void readArticle(ArticleId article);
    void use(TicketId ticket, ArticleId article, ArticleUse use);
    /// Puts what it says into the reply, if the requester may read it.
    void cite(ArticleId article);
    /// Begins one with what the chosen ticket says.
    void writeArticle(const QString& resolution);

Q_SIGNALS:
    /// Somebody wants to see that ticket.
    void jumpWanted(tierdesk::TicketId ticket);
    /// The composer of the ticket's view shall take the keyboard.
    void composeWanted(tierdesk::ComposeMode mode);
    /// The text shall stand in what is being written.
    void citeWanted(const QString& text);
    void subjectWanted();
    void attachWanted();
    /// Something was done or refused: the same words as in the toast.
    void told(const QString& text);

private:
    /// One step of undo.
    struct Step
    {
        std::vector<CommandId> orders;
        QString what;
    };

    void addActions();
    void update();
    [[nodiscard]] QString whyNotNow(Act act) const;
    void run(Act act);
    void runOnOne(Act act, const DossierPtr& dossier);
    void runOnMany(Act act);
    /// The order of an act that needs no dialog.
    [[nodiscard]] std::optional<Command> immediate(Act act, const Ticket* ticket) const;
    [[nodiscard]] OrderDialog* makeDialog(Act act, const DossierPtr& dossier);
    void open(OrderDialog* dialog);
    void openForMany(OrderDialog* dialog, const QString& what);
    void openNew();
    void openTicket(const OpenTicket& wanted, NewTicketDialog* dialog);
    void openLaunch(const DossierPtr& dossier, std::vector<LaunchTemplate> launches);
    void openRedaction(const DossierPtr& dossier);
    void redact(RedactDialog* dialog);
    void openConfiding(const DossierPtr& dossier);
    void copyLinks();
    void giveMany(const BulkOrder& order);
    void tell(const Receipt& receipt, const Command& command);
    void undoStep(Step step);
    void undoOrder(CommandId order);
    void undoLast(TicketId ticket);
    void say(const QString& text);
    void warn(const QString& text);
    void reconcile(TicketId ticket, const EditTicket& mine, const Refusal& refusal, QObject* receiver, Outcome outcome);

    DeskClient& m_client;
    ActionRegistry& m_registry;
    Toast& m_toast;
    QWidget& m_window;
    ArticleActions m_articles;
    ArticleReader* m_reader = nullptr;
    TicketSource m_source;
    std::vector<TicketId> m_tickets;
    RunInBulk m_bulk;
    Start m_start;
    std::function<QString()> m_selection;
    std::vector<Step> m_steps;
    /// Wanted before the ticket was here; done when it comes.
    std::optional<Act> m_waiting;
};

} // namespace tierdesk
