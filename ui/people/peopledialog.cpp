// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopledialog.h"

#include "core/desk/systemuser.h"
#include "ui/people/personform.h"
#include "ui/people/rightsview.h"
#include "ui/redaction/erasedialog.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspane.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>
#include <ranges>

namespace tierdesk {

namespace {

constexpr int mostListed = 500;
constexpr int mostClients = 1000;

} // namespace

PeopleDialog::PeopleDialog(DeskClient& client, QWidget* parent, WriteOut writeOut)
    : QDialog(parent)
    , m_client(client)
    , m_search(new SearchField(this))
    , m_requesters(new QCheckBox(tr("Re&questers too"), this))
    , m_list(new QListWidget(this))
    , m_bar(new MessageBar(this))
    , m_form(new PersonForm(this))
    , m_rights(new RightsView(this))
    , m_add(new QPushButton(makeIcon(Icon::Plus), tr("&Add somebody"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_password(new QPushButton(tr("Make &up a password"), this))
    , m_erase(new QPushButton(tr("&Erase this person…"), this))
    , m_eraseClient(new QPushButton(tr("Erase this cl&ient…"), this))
    , m_export(new QPushButton(makeIcon(Icon::Export), tr("E&xport everything about them…"), this))
    , m_progress(new ProgressPane(this))
    , m_writeOut(std::move(writeOut))
    , m_task(client.opener())
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &PeopleDialog::list);
    connect(m_requesters, &QCheckBox::toggled, this, &PeopleDialog::list);
    new QShortcut(
        Qt::Key_Down, m_search, this,
        [this] {
            m_list->setFocus();
            m_list->setCurrentRow(std::max(m_list->currentRow(), 0));
        },
        Qt::WidgetShortcut);
    connect(m_list, &QListWidget::currentRowChanged, this, &PeopleDialog::choose);
    connect(m_form, &PersonForm::edited, this, &PeopleDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        Person person;
        person.role = Role::Technician;
        begin(person);
        m_form->findChild<QLineEdit*>()->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &PeopleDialog::save);
    connect(m_password, &QPushButton::clicked, this, &PeopleDialog::resetPassword);
    connect(m_erase, &QPushButton::clicked, this, [this] { openErasing(new EraseDialog(m_client, m_shown, this)); });
    connect(m_eraseClient, &QPushButton::clicked, this, [this] {
        if (const auto whole = shownClient())
            openErasing(new EraseDialog(m_client, *whole, this));
    });
    connect(m_export, &QPushButton::clicked, this, &PeopleDialog::chooseFolder);
    connect(m_progress, &ProgressPane::cancelWanted, this, [this] {
        m_task.cancel();
        m_progress->setCancelling(true);
    });
    connect(&m_task, &LongTask::progressed, this, [this](qint64 done, qint64 total, std::chrono::milliseconds elapsed) {
        m_progress->setProgress({done, total, elapsed});
    });
    connect(&client, &DeskClient::peopleChanged, this, &PeopleDialog::list);
    listClients();
    begin({});
    list();
}

void PeopleDialog::listClients()
{
    m_client.read(
        this, [](Store& store) { return store.findClients({}, mostClients); },
        [this](const Stored<std::vector<Client>>& clients) {
            if (!clients)
                return;
            m_clients = *clients;
            m_form->setChoices(*m_client.playbook(), m_clients);
            refresh();
        });
}

std::optional<Client> PeopleDialog::shownClient() const
{
    const auto found = std::ranges::find(m_clients, m_shown.client, &Client::id);
    return found == m_clients.end() || !m_shown.client ? std::nullopt : std::optional(*found);
}

void PeopleDialog::build()
{
    setWindowTitle(tr("People"));
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34);
    m_search->setPlaceholderText(tr("Name, login, mail or phone"));
    m_list->setAccessibleName(tr("People"));
    auto* left = new QVBoxLayout;
    left->setSpacing(gap::near);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_requesters);
    left->addWidget(m_add);
    auto* tabs = new QTabWidget(this);
    auto* page = new QWidget(tabs);
    auto* pageRows = new QVBoxLayout(page);
    pageRows->addWidget(m_form);
    pageRows->addStretch(1);
    auto* whole = new QHBoxLayout;
    whole->setSpacing(gap::near);
    whole->addStretch(1);
    whole->addWidget(m_export);
    whole->addWidget(m_erase);
    whole->addWidget(m_eraseClient);
    pageRows->addLayout(whole);
    m_export->setVisible(static_cast<bool>(m_writeOut));
    m_progress->hide();
    tabs->addTab(page, tr("&Known of them"));
    tabs->addTab(m_rights, tr("What they may &do"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_password, QDialogButtonBox::ActionRole);
    setTone(*m_save, ButtonTone::Primary);
    setTone(*m_erase, ButtonTone::Danger);
    setTone(*m_eraseClient, ButtonTone::Danger);
    for (QPushButton* button : {m_add, m_save, m_password, m_erase, m_eraseClient, m_export})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap::near);
    right->addWidget(m_bar);
    right->addWidget(m_progress);
    right->addWidget(tabs, 1);
    right->addWidget(buttons);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(gap::apart);
    row->addLayout(left, 2);
    row->addLayout(right, 5);
}

void PeopleDialog::list()
{
    const PeopleKind kind = m_requesters->isChecked() ? PeopleKind::Anyone : PeopleKind::Staff;
    m_client.read(
        this, m_lane,
        [text = m_search->text(), kind](Store& store) { return store.findPeople(text, kind, mostListed); },
        [this](Stored<std::vector<Person>> people) {
            if (people)
                listed(*std::move(people));
            else
                say(people.error());
        });
}

void PeopleDialog::listed(std::vector<Person> people)
{
    m_people = std::move(people);
    const PersonId wanted = m_wanted ? std::exchange(m_wanted, {}) : m_shown.id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Person& person : m_people) {
        const QString role = person.left ? tr("%1, has left").arg(nameOf(person.role)) : nameOf(person.role);
        //: A person's name and role
        new QListWidgetItem(tr("%1 (%2)").arg(person.name, role), m_list);
    }
    if (m_people.empty()) {
        const bool all = m_requesters->isChecked();
        auto* nobody =
            new QListWidgetItem(all ? tr("Nobody is called that.") : tr("Nobody on the staff is called that."), m_list);
        nobody->setFlags(Qt::NoItemFlags);
    }
    const auto found = std::ranges::find(m_people, wanted, &Person::id);
    const bool editing = m_form->person() != m_shown;
    if (found != m_people.end())
        m_list->setCurrentRow(static_cast<int>(found - m_people.begin()));
    else if (!editing && m_shown.name.isEmpty())
        m_list->setCurrentRow(0);
    // What somebody is typing is not taken from under their hands.
    if (!editing)
        choose();
}

void PeopleDialog::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < std::ssize(m_people))
        begin(m_people[static_cast<std::size_t>(row)]);
}

void PeopleDialog::begin(const Person& person)
{
    m_shown = person;
    m_form->show(person);
    refresh();
}

void PeopleDialog::refresh()
{
    const Person now = m_form->person();
    m_rights->show(now, m_client.playbook());
    const Grants& grants = m_client.playbook()->grants();
    const bool staff = now.isStaff() || m_shown.isStaff();
    const bool may = holdsAnywhere(m_client.me(), staff ? Right::EditPeople : Right::Edit, grants);
    // Who may edit playbooks is for their like.
    const bool like = holdsAnywhere(m_client.me(), Right::EditPlaybook, grants);
    const auto isAbove = [&](const Person& person) {
        return !like && holdsAnywhere(person, Right::EditPlaybook, grants);
    };
    const QString above =
        errorText(Refusal{Reason::NoRight, {}, {toWord(Right::EditPlaybook)}}, Names(*m_client.playbook()));
    const QString why = !may                               ? tr("Your role does not allow you to change this.")
                        : isAbove(m_shown) || isAbove(now) ? above
                                                           : m_form->missing();
    m_form->setEnabled(may && !isAbove(m_shown));
    m_form->setToolTip(m_form->isEnabled() ? QString() : why);
    m_save->setEnabled(why.isEmpty() && now != m_shown);
    m_save->setToolTip(why);
    const bool known = m_shown.id && !m_shown.login.isEmpty() && !m_shown.left;
    m_password->setEnabled(known && holdsAnywhere(m_client.me(), Right::EditPeople, grants) && !isAbove(m_shown));
    m_password->setToolTip(isAbove(m_shown) ? above : tr("Good for one sign-in, then they choose another."));
    const bool reports = holdsAnywhere(m_client.me(), Right::SeeReports, grants);
    m_export->setEnabled(m_shown.id && reports && !m_task.isRunning());
    m_export->setToolTip(
        reports ? tr("Every ticket about them with its whole history and files, into an empty folder.")
                : errorText(Refusal{Reason::NoRight, {}, {toWord(Right::SeeReports)}}, Names(*m_client.playbook())));
    const QString whyNot = whyNotErase();
    m_erase->setEnabled(whyNot.isEmpty());
    m_erase->setToolTip(whyNot.isEmpty() ? tr("Take their name, what they wrote and their files out of every ticket.")
                                         : whyNot);
    const auto client = shownClient();
    const QString whyNotClient = whyNotErase(client);
    m_eraseClient->setEnabled(whyNotClient.isEmpty());
    m_eraseClient->setToolTip(
        whyNotClient.isEmpty()
            //: %1 is a client.
            ? tr("Take %1, all its requesters and what its tickets say out of the desk.").arg(client->name)
            : whyNotClient);
}

void PeopleDialog::save()
{
    const Person person = m_form->person();
    m_client.write(
        this, [person, me = m_client.me().id](Desk& desk, Store&) { return desk.recordPerson(person, me); },
        [this](const Done<Person>& done) {
            if (!done) {
                say(done.error());
                return;
            }
            m_shown = *done;
            m_wanted = done->id;
            m_form->show(*done);
            refresh();
            //: %1 is a person.
            m_bar->say(MessageTone::Success, tr("What the desk knows of %1 is kept.").arg(done->name));
            list();
        });
}

void PeopleDialog::resetPassword()
{
    const Person person = m_shown;
    m_client.write(
        this,
        [person, me = m_client.me().id](Desk& desk, Store&) {
            return desk.resetPassword(person.id, me, stationName());
        },
        [this, person](const Done<QString>& password) {
            if (password)
                //: %1 is a person, %2 a password.
                m_bar->say(MessageTone::Info, tr("Tell %1 this password: %2 – it is good for one sign-in and is not "
                                                 "shown again.")
                                                  .arg(person.name, *password));
            else
                say(password.error());
        });
}

QString PeopleDialog::whyNotErase() const
{
    if (!m_shown.id)
        return tr("Choose somebody first.");
    if (QString why = whyNotRedact(); !why.isEmpty())
        return why;
    if (m_shown.isStaff() && !m_shown.left)
        return tr("Whoever works here is not erased. Say first that they have left, and save.");
    return {};
}

QString PeopleDialog::whyNotErase(const std::optional<Client>& client) const
{
    return client ? whyNotRedact() : tr("Choose somebody who belongs to a client first.");
}

QString PeopleDialog::whyNotRedact() const
{
    const PlaybookPtr playbook = m_client.playbook();
    if (!holdsAnywhere(m_client.me(), Right::Redact, playbook->grants()))
        return errorText(Refusal{Reason::NoRight, {}, {toWord(Right::Redact)}}, Names(*playbook));
    const auto everywhere = [&](Right right) {
        return sightOf(m_client.me(), right, playbook->grants()).isEverything();
    };
    if (!everywhere(Right::Redact) || !everywhere(Right::Read))
        return tr(
            "They may have tickets that are closed to you. Who erases somebody must be allowed to redact in every "
            "queue and for every client.");
    return {};
}

void PeopleDialog::openErasing(EraseDialog* dialog)
{
    connect(dialog, &EraseDialog::ticketWanted, this, [this, dialog](TicketId ticket) {
        // It would open behind the dialog, where nobody can reach it.
        dialog->reject();
        Q_EMIT ticketWanted(ticket);
    });
    connect(dialog, &RedactionDialog::proposed, this, [this, dialog] { erase(dialog); });
    dialog->open();
}

void PeopleDialog::erase(EraseDialog* dialog)
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
        [this, dialog = QPointer(dialog), person = m_shown.id](const Done<RedactionPlan>& done) {
            if (!done) {
                if (dialog)
                    dialog->showTrouble(errorText(done.error(), Names(*m_client.playbook())));
                else
                    say(done.error());
                return;
            }
            if (dialog)
                dialog->accept();
            m_client.announce(done->tickets);
            m_wanted = person;
            sayErased(*done);
            list();
            listClients();
        });
}

void PeopleDialog::sayErased(const RedactionPlan& plan)
{
    constexpr std::size_t mostNamed = 20;
    QString text = tr("Erased, in %n entries of the history.", nullptr, plan.entries);
    QStringList others;
    for (const TicketId ticket : plan.mentionedIn | std::views::take(mostNamed))
        others.append(Names::ticket(ticket));
    if (plan.mentionedIn.size() > mostNamed)
        //: Stands at the end of a list of tickets that is too long to be shown whole.
        others.append(tr("and others"));
    if (!others.isEmpty())
        //: The first is a sentence before, the second a list of tickets: "#3, #17".
        text = tr("%1 Tickets of others that name them were left as they are: %2.")
                   .arg(text, others.join(QStringLiteral(", ")));
    m_bar->say(MessageTone::Success, text);
}

void PeopleDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose an empty folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PeopleDialog::writeTo);
    dialog->open();
}

void PeopleDialog::writeTo(const QString& folder)
{
    const Person person = m_shown;
    //: %1 is a person.
    m_progress->setTask(tr("All that the desk knows of %1 is gathered.").arg(person.name));
    m_progress->setCancelling(false);
    m_progress->show();
    m_task.start(
        [write = m_writeOut, person = person.id, me = m_client.me().id, folder,
         now = m_client.now()](Store& store, const ProgressReport& report) {
            Desk desk(store, [now] { return now; });
            return write(store, desk, {person, {}}, me, folder, report);
        },
        [this, person, folder](const Done<WrittenOut>& done) {
            m_progress->hide();
            refresh();
            if (!done) {
                say(done.error());
                return;
            }
            m_bar->say(MessageTone::Success,
                       //: %1 is a person, %2 a folder, the count is of tickets.
                       tr("%n tickets of %1 are written out to %2.", nullptr, done->tickets).arg(person.name, folder));
        });
    refresh();
}

void PeopleDialog::say(const DeskError& error)
{
    m_bar->say(MessageTone::Error, errorText(error, Names(*m_client.playbook())));
}

} // namespace tierdesk
