// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/erasedialog.h"

#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/text/names.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>

namespace tierdesk {

namespace {

/// What a look came to, with the tickets that name the person.
struct Found
{
    RedactionPlan plan;
    std::vector<TicketRow> mentions;
};

Done<Found> lookFor(Store& store, const Now& now, const RedactionWish& wish, PersonId me)
{
    auto plan = Desk(store, now).planRedaction(wish, me);
    if (!plan)
        return fail(plan.error());
    auto rows = store.rows(plan->mentionedIn);
    if (!rows)
        return fail(DeskError{rows.error()});
    return Found{*std::move(plan), *std::move(rows)};
}

} // namespace

EraseDialog::EraseDialog(DeskClient& client, const Person& person, QWidget* parent)
    : EraseDialog(client, {.ticket = {}, .text = {}, .file = {}, .person = person.id, .client = {}}, person.name,
                  parent)
{
    m_whom.people = {person};
    begin(tr("Erase a person"),
          //: A person's name and role.
          tr("%1 (%2)").arg(person.name, nameOf(person.role)),
          tr("Their name, addresses and login leave the directory and the tickets they reported or wrote in, with what "
             "they wrote there and their files. The tickets stay, with number, times and figures, and each entry keeps "
             "its place and its hash. What has gone out already, by mail, in an export or a backup, stays there."));
}

EraseDialog::EraseDialog(DeskClient& client, const Client& whole, QWidget* parent)
    : EraseDialog(client, {.ticket = {}, .text = {}, .file = {}, .person = {}, .client = whole.id}, whole.name, parent)
{
    m_whom.clients = {whole};
    begin(tr("Erase a client"), whole.name,
          tr("Its name and all its requesters leave the directory. What its tickets say and hold goes, whoever wrote "
             "it, with their files and confidential entries. The tickets stay, with number, times and figures, and "
             "each entry keeps its place and its hash. Articles stay as they are. What has gone out already, by mail, "
             "in an export or a backup, stays there."));
}

EraseDialog::EraseDialog(DeskClient& client, RedactionWish wish, QString name, QWidget* parent)
    : RedactionDialog(client, parent)
    , m_wish(std::move(wish))
    , m_name(std::move(name))
    , m_others(new QLabel(tr("T&hese tickets of others name them too. They stay as they are: look at them one by one, "
                             "and redact there."),
                          this))
    , m_mentions(new QListWidget(this))
    , m_task(client.opener())
{
    m_others->setWordWrap(true);
    m_others->setBuddy(m_mentions);
    m_mentions->setAccessibleName(tr("Tickets of others that name them"));
    m_mentions->setMinimumHeight(4 * fontMetrics().lineSpacing() + gap::near);
    addFinding(m_others);
    addFinding(m_mentions);
    showMentions({}, {});
    connect(m_mentions, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT ticketWanted(TicketId{item->data(Qt::UserRole).toLongLong()});
    });
}

void EraseDialog::begin(const QString& title, const QString& whom, const QString& consequences)
{
    dress({title, whom, consequences, tr("Looking through all tickets for what is theirs…"),
           tr("Erasing. This goes through all tickets, takes a while and is not stopped halfway."),
           tr("Erase for good")});
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    look();
}

void EraseDialog::look()
{
    forget(true);
    m_task.start([wish = wish(), me = client().me().id, now = client().now()](
                     Store& store, const ProgressReport&) { return lookFor(store, [now] { return now; }, wish, me); },
                 [this](const Done<Found>& result) {
                     if (result)
                         showMentions(result->plan.mentionedIn, result->mentions);
                     found(result ? Done<RedactionPlan>(result->plan) : fail(result.error()),
                           Names(*client().playbook()));
                 });
}

void EraseDialog::showMentions(const std::vector<TicketId>& tickets, const std::vector<TicketRow>& rows)
{
    for (const TicketId ticket : tickets) {
        const auto row = std::ranges::find(rows, ticket, &TicketRow::id);
        auto* item = new QListWidgetItem(
            //: A ticket's number and its subject.
            row == rows.end() ? Names::ticket(ticket) : tr("#%1 %2").arg(QString::number(ticket.value), row->subject),
            m_mentions);
        item->setData(Qt::UserRole, ticket.value);
    }
    m_others->setVisible(!tickets.empty());
    m_mentions->setVisible(!tickets.empty());
}

QString EraseDialog::told(const RedactionPlan& plan) const
{
    const auto number = [](auto count) { return QLocale().toString(static_cast<qlonglong>(count)); };
    const QStringList all{tr("People that the directory forgets: %1").arg(number(plan.people)),
                          tr("Tickets that say less then: %1").arg(number(plan.tickets.size())),
                          tr("Entries of the history: %1").arg(number(plan.entries)),
                          tr("Messages among them: %1").arg(number(plan.messages)),
                          tr("Files and confidential texts that go: %1").arg(number(plan.files))};
    return all.mid(m_wish.client ? 0 : 1).join(QLatin1Char('\n'));
}

QString EraseDialog::wrongWith(const QString& reason) const
{
    if (!nameIn(reason, m_whom).isEmpty())
        return tr("The reason repeats the name that is to go. Say it in other words.");
    return RedactionDialog::wrongWith(reason);
}

std::optional<RedactionDialog::Confirmation> EraseDialog::confirmation(const RedactionPlan&) const
{
    return Confirmation{m_wish.client ? tr("&To confirm, type the client’s whole name:")
                                      : tr("&To confirm, type their whole name:"),
                        m_name};
}

} // namespace tierdesk
