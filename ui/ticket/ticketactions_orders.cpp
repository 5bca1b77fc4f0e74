// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the actions give orders, tell what was done and take it back.
#include "ui/redaction/redactdialog.h"
#include "ui/text/errortext.h"
#include "ui/ticket/articlereader.h"
#include "ui/ticket/confidentialdialog.h"
#include "ui/ticket/fieldchoicedialog.h"
#include "ui/ticket/newticketdialog.h"
#include "ui/ticket/ordertold.h"
#include "ui/ticket/ticketactions.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QFileInfo>

namespace tierdesk {

namespace {

/// Bigger files belong on a file server; the store would grow by each.
constexpr qint64 largestFile = 50LL * 1024 * 1024;

/// What became of a new ticket and of a caller who was not known before.
struct Opened
{
    Receipt receipt;
    std::optional<Person> requester;
    std::optional<DeskError> refused;
};

} // namespace

void TicketActions::say(const QString& text)
{
    m_toast.say(MessageTone::Info, text);
    Q_EMIT told(text);
}

QString TicketActions::errorWords(const DeskError& error) const
{
    const DossierPtr dossier = m_source.dossier();
    const PlaybookPtr playbook = m_client.playbook();
    return errorText(error, dossier ? dossier->names(*playbook) : Names(*playbook));
}

void TicketActions::give(TicketId ticket, const Command& command, TicketId other, QObject* receiver, Answer answer)
{
    order(ticket, command, other, this,
          [this, receiver = QPointer<QObject>(receiver),
           answer = std::move(answer)](const std::optional<DeskError>& error) {
              const QString trouble = error ? errorWords(*error) : QString();
              if (answer && receiver)
                  answer(trouble);
              else if (error)
                  warn(trouble);
          });
}

void TicketActions::order(TicketId ticket, const Command& command, TicketId other, QObject* receiver, Outcome outcome)
{
    m_client.submit(
        ticket, command, this,
        [this, ticket, command, receiver = QPointer<QObject>(receiver),
         outcome = std::move(outcome)](const Done<Receipt>& done) {
            const auto* edit = std::get_if<EditTicket>(&command);
            const auto* refusal = done ? nullptr : std::get_if<Refusal>(&done.error());
            if (done)
                tell(*done, command);
            if (edit && refusal && refusal->reason == Reason::FieldsChanged)
                reconcile(ticket, *edit, *refusal, receiver, outcome);
            else if (receiver)
                outcome(done ? std::nullopt : std::optional(done.error()));
        },
        other);
}

void TicketActions::reconcile(TicketId ticket, const EditTicket& mine, const Refusal& refusal, QObject* receiver,
                              Outcome outcome)
{
    m_client.read(
        this, [ticket, me = m_client.me().id](Store& store) { return loadDossier(store, ticket, me); },
        [this, ticket, mine, refusal, receiver = QPointer<QObject>(receiver),
         outcome = std::move(outcome)](const Stored<std::optional<TicketDossier>>& now) {
            const auto refused = [receiver, outcome, refusal] {
                if (receiver)
                    outcome(DeskError{refusal});
            };
            if (!now || !*now) {
                refused();
                return;
            }
            const PlaybookPtr playbook = m_client.playbook();
            QWidget* over = QApplication::activeModalWidget();
            auto* dialog = new FieldChoiceDialog(**now, mine, refusal.details, (*now)->names(*playbook), m_client.now(),
                                                 over ? over : &m_window);
            connect(dialog, &QDialog::rejected, this, refused);
            connect(dialog, &QDialog::accepted, this, [this, dialog, ticket, receiver, outcome] {
                const EditTicket chosen = dialog->value().value_or(EditTicket{});
                if (chosen.patch != DetailsPatch{})
                    order(ticket, chosen, {}, receiver, outcome);
                else if (receiver)
                    outcome({});
            });
            dialog->open();
        });
}

void TicketActions::warn(const QString& text)
{
    m_toast.say(MessageTone::Warning, text);
    Q_EMIT told(text);
}

void TicketActions::tell(const Receipt& receipt, const Command& command)
{
    const PlaybookPtr playbook = m_client.playbook();
    const QString what = orderTold(command, receipt, *playbook);
    m_steps.push_back({{receipt.command}, what});
    if (showsItself(command))
        return;
    if (canBeUndone(command))
        m_toast.sayUndoable(what, [this, order = receipt.command] { undoOrder(order); });
    else
        m_toast.say(MessageTone::Success, what);
    Q_EMIT told(what);
}

void TicketActions::remember(std::vector<CommandId> orders, const QString& what)
{
    if (!orders.empty())
        m_steps.push_back({std::move(orders), what});
}

void TicketActions::giveMany(const BulkOrder& order)
{
    if (m_bulk) {
        m_bulk(order);
        return;
    }
    struct Count
    {
        std::vector<CommandId> orders;
        QStringList refusals;
        std::size_t left = 0;
    };
    auto count = std::make_shared<Count>();
    count->left = order.tickets.size();
    for (const TicketId ticket : order.tickets) {
        const auto answer = [this, count, what = order.what, ticket](const Done<Receipt>& done) {
            if (done)
                count->orders.push_back(done->command);
            else
                //: Of several tickets: the number of one and why it was refused.
                count->refusals.append(tr("#%1: %2").arg(QString::number(ticket.value), errorWords(done.error())));
            if (--count->left > 0)
                return;
            const auto given = static_cast<int>(count->orders.size());
            remember(count->orders, tr("%1 (%n tickets)", nullptr, given).arg(what));
            const QStringList lines =
                QStringList{tr("%1: %n tickets done.", nullptr, given).arg(what)} + count->refusals;
            count->refusals.isEmpty() ? say(lines.join(QLatin1Char('\n'))) : warn(lines.join(QLatin1Char('\n')));
        };
        m_client.submit(ticket, order.command, this, answer, order.other);
    }
}

void TicketActions::undo()
{
    if (!m_steps.empty()) {
        Step step = std::move(m_steps.back());
        m_steps.pop_back();
        undoStep(std::move(step));
    } else if (m_tickets.size() == 1) {
        undoLast(m_tickets.front());
    } else {
        say(tr("There is nothing to undo."));
    }
}

void TicketActions::undoOrder(CommandId order)
{
    const auto step = std::ranges::find_if(
        m_steps, [order](const Step& one) { return std::ranges::find(one.orders, order) != one.orders.end(); });
    if (step == m_steps.end())
        return;
    Step taken = std::move(*step);
    m_steps.erase(step);
    undoStep(std::move(taken));
}

void TicketActions::undoStep(Step step)
{
    auto refusals = std::make_shared<QStringList>();
    auto left = std::make_shared<std::size_t>(step.orders.size());
    // The last one first: later orders may stand on earlier ones.
    for (auto order = step.orders.rbegin(); order != step.orders.rend(); ++order) {
        m_client.undo(*order, step.what, this, [this, refusals, left, what = step.what](const Done<Receipt>& done) {
            if (!done && !refusals->contains(errorWords(done.error())))
                refusals->append(errorWords(done.error()));
            if (--*left > 0)
                return;
            if (refusals->isEmpty())
                //: What was done before, as it was told: "Undone: #1042 assigned to Mira Sato".
                say(tr("Undone: %1").arg(what));
            else
                warn(tr("Not undone: %1 %2").arg(what, refusals->join(QLatin1Char(' '))));
        });
    }
}

void TicketActions::undoLast(TicketId ticket)
{
    const QString what = tr("what you did last on #%1.").arg(ticket.value);
    m_client.undoLast(ticket, what, this, [this, what](const Done<Receipt>& done) {
        if (done)
            say(tr("Undone: %1").arg(what));
        else
            warn(tr("Not undone: %1 %2").arg(what, errorWords(done.error())));
    });
}

void TicketActions::openNew()
{
    auto* dialog = new NewTicketDialog(m_client, &m_window);
    connect(dialog, &NewTicketDialog::existingWanted, this, [this, dialog](TicketId ticket) {
        dialog->reject();
        Q_EMIT jumpWanted(ticket);
    });
    // Over the dialog, which lets nobody reach a window beside it.
    auto* reader = new ArticleReader(m_articles, dialog);
    connect(dialog, &NewTicketDialog::articleWanted, reader,
            [reader](ArticleId article) { reader->open(article, {}); });
    connect(dialog, &OrderDialog::proposed, this, [this, dialog] {
        const auto wanted = dialog->value();
        if (!wanted)
            return;
        dialog->setSending(true);
        openTicket(std::get<OpenTicket>(wanted->command), dialog);
    });
    dialog->open();
}

void TicketActions::openTicket(const OpenTicket& wanted, NewTicketDialog* dialog)
{
    const Order order{makeCommandId(), {}, wanted, m_client.me().id, {}};
    m_client.write(
        dialog,
        [order, fresh = dialog->newRequester()](Desk& desk, Store&) -> Done<Opened> {
            Opened opened;
            Order complete = order;
            if (fresh) {
                auto recorded = desk.recordPerson(*fresh, order.actor);
                if (!recorded)
                    return fail(recorded.error());
                opened.requester = *recorded;
                OpenTicket& open = std::get<OpenTicket>(complete.command);
                open.details.requester = recorded->id;
                open.details.client = recorded->client;
            }
            auto receipt = desk.submit(complete);
            if (receipt)
                opened.receipt = *std::move(receipt);
            else
                opened.refused = receipt.error();
            return opened;
        },
        [this, dialog, wanted](const Done<Opened>& opened) {
            if (opened && opened->requester)
                dialog->requesterRecorded(*opened->requester);
            if (!opened || opened->refused) {
                dialog->showTrouble(errorWords(opened ? *opened->refused : opened.error()));
                return;
            }
            dialog->accept();
            tell(opened->receipt, wanted);
            Q_EMIT jumpWanted(opened->receipt.ticket);
        });
}

void TicketActions::openRedaction(const DossierPtr& dossier)
{
    auto* dialog = new RedactDialog(m_client, dossier, m_selection ? m_selection() : QString(), &m_window);
    connect(&m_source, &TicketSource::changed, dialog, [this, dialog] {
        const DossierPtr now = m_source.dossier();
        if (now && now->ticket.id == dialog->ticket())
            dialog->setDossier(now);
    });
    connect(dialog, &RedactionDialog::proposed, this, [this, dialog] { redact(dialog); });
    dialog->open();
}

void TicketActions::openConfiding(const DossierPtr& dossier)
{
    auto* dialog = new ConfidentialDialog(m_client, dossier, &m_window);
    connect(dialog, &OrderDialog::proposed, this, [this, dialog] {
        const auto wanted = dialog->value();
        if (!wanted)
            return;
        dialog->setSending(true);
        const auto command = std::get<AddConfidential>(wanted->command);
        m_client.confide(dialog->ticket(), command.label, dialog->text(), this,
                         [this, command, dialog = QPointer(dialog)](const Done<Receipt>& done) {
                             if (done)
                                 tell(*done, command);
                             if (done && dialog)
                                 dialog->accept();
                             else if (dialog)
                                 dialog->showTrouble(errorWords(done.error()));
                             else if (!done)
                                 warn(errorWords(done.error()));
                         });
    });
    dialog->open();
}

void TicketActions::redact(RedactDialog* dialog)
{
    const auto order = dialog->value();
    if (!order)
        return;
    dialog->setSending(true);
    m_client.write(
        this,
        [order = *order, me = m_client.me().id](Desk& desk, Store&) {
            return desk.redact(order.wish, order.reason, me);
        },
        [this, dialog = QPointer(dialog), ticket = dialog->ticket()](const Done<RedactionPlan>& done) {
            if (!done && dialog)
                dialog->showTrouble(errorWords(done.error()));
            else if (!done)
                warn(errorWords(done.error()));
            if (!done)
                return;
            if (dialog)
                dialog->accept();
            m_client.announce(done->tickets);
            const QString what =
                //: %1 is the number of a ticket, the count is of entries in its history.
                tr("#%1 says less now: %n entries were redacted.", nullptr, done->entries).arg(ticket.value);
            m_toast.say(MessageTone::Success, what);
            Q_EMIT told(what);
        });
}

void TicketActions::attach(TicketId ticket, const QStringList& paths)
{
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (QFileInfo(path).size() > largestFile) {
            warn(
                tr("“%1” is larger than %2, so it was not attached. Keep it where files are kept and note where it is.")
                    .arg(name, QLocale().formattedDataSize(largestFile)));
            continue;
        }
        attach(ticket, name, [path]() -> Stored<QByteArray> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(StorageError{StorageFault::Unreachable, path, file.errorString()});
            return file.readAll();
        });
    }
}

void TicketActions::attach(TicketId ticket, const QString& name, std::function<Stored<QByteArray>()> bytes)
{
    m_client.attach(ticket, name, std::move(bytes), this, [this, name](const Done<Receipt>& done) {
        if (done)
            tell(*done, AttachFile{name, {}, {}, 0});
        else
            warn(errorWords(done.error()));
    });
}

} // namespace tierdesk
