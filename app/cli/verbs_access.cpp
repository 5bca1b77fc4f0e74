// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what and why, passwords, and what the desk forgets or gives out about somebody.
#include "app/about/plain.h"
#include "app/about/writeout.h"
#include "app/cli/reportterms.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/desk/systemuser.h"
#include "core/ticket/apply.h"
#include "core/ticket/rightsneeded.h"
#include "ui/text/entrytext.h"
#include "ui/text/rightnames.h"
#include "ui/text/timetext.h"

#include <QDir>
#include <QJsonArray>

namespace tierdesk::cli {

namespace {

/// What somebody may do is asked of one place.
struct Place
{
    QueueKey queue;
    std::optional<Ticket> ticket;
};

Answer<Place> placeFrom(Session& session, const Arguments& arguments, const Playbook& playbook)
{
    Place place{playbook.intake, {}};
    if (arguments.has("queue")) {
        const auto queue = session.queue(arguments.value("queue"));
        if (!queue)
            return fail(queue.error());
        if (!playbook.queue(*queue))
            return refused(QStringLiteral("There is no queue %1.").arg(arguments.value("queue")));
        place.queue = *queue;
    }
    if (arguments.has("ticket")) {
        const auto id = session.ticket(arguments.value("ticket"));
        if (!id)
            return fail(id.error());
        const auto store = session.store();
        if (!store)
            return fail(store.error());
        const auto history = (*store)->history(*id);
        if (!history)
            return trouble(history.error());
        const auto rows = (*store)->rows({{*id}});
        if (!rows)
            return trouble(rows.error());
        // Whoever asks may see the ticket in lists and not read it.
        if (!history->empty())
            place.ticket = fold(*history);
        if (!rows->empty())
            place.queue = rows->front().queue;
    }
    return place;
}

Permission permissionAt(const Place& place, const Person& person, Right right, const Playbook& playbook)
{
    return place.ticket && isOfQueue(right) ? permissionOn(person, right, *place.ticket, playbook)
                                            : permissionOn(person, right, place.queue, playbook.grants());
}

Outcome may(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto person = session.person(arguments.word(0));
    if (!person)
        return fail(person.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto every = allValues<Right>();
    std::vector<Right> rights(every.begin(), every.end());
    if (arguments.words().size() > 1) {
        const auto right = wordFrom<Right>(arguments.word(1), QStringLiteral("RIGHT"));
        if (!right)
            return fail(right.error());
        rights = {*right};
    }
    const auto place = placeFrom(session, arguments, **playbook);
    if (!place)
        return fail(place.error());
    const Names names(**playbook, [&](PersonId id) { return session.nameOf(id); });
    QJsonArray list;
    Table table{{QStringLiteral("RIGHT"), QStringLiteral("WHY")}, {}, {}};
    for (const Right right : rights) {
        const Permission permission = permissionAt(*place, *person, right, **playbook);
        const QueueKey queue = isOfQueue(right) ? place->queue : QueueKey{};
        const QString why = permissionText(permission, *person, queue, names);
        table.rows.push_back({toWord(right), why});
        list.append(QJsonObject{{QStringLiteral("right"), QString(toWord(right))},
                                {QStringLiteral("allowed"), permission.allowed()},
                                {QStringLiteral("why"), why}});
    }
    session.print(QJsonObject{{QStringLiteral("person"), person->id.value},
                              {QStringLiteral("queue"), place->queue.value},
                              {QStringLiteral("rights"), list}},
                  table.toText());
    return {};
}

/// The first line of a file, or what is typed on the terminal.
Outcome changePassword(Session& session, const Arguments& arguments)
{
    session.acceptOneTimePassword();
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto old = passwordFrom(session.passwordFile(), QStringLiteral("Password until now: "));
    if (!old)
        return fail(old.error());
    const auto fresh = passwordFrom(arguments.value("new-file"), QStringLiteral("New password: "));
    if (!fresh)
        return fail(fresh.error());
    const auto done = acting->desk->setPassword(acting->actor.id, *old, *fresh, stationName());
    if (!done)
        return session.trouble(done.error());
    session.print(QJsonObject{{QStringLiteral("changed"), true}}, QStringLiteral("The password is changed.\n"));
    return {};
}

Outcome resetPassword(Session& session, const Arguments& arguments)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto person = session.person(arguments.word(0));
    if (!person)
        return fail(person.error());
    const auto password = acting->desk->resetPassword(person->id, acting->actor.id, stationName());
    if (!password)
        return session.trouble(password.error());
    session.print(
        QJsonObject{{QStringLiteral("password"), *password}},
        QStringLiteral("%1\nGood for one sign-in of %2, who then chooses another.\n").arg(*password, person->name));
    return {};
}

QString told(const RedactionPlan& plan, bool done)
{
    QString text =
        QStringLiteral("%1 %2 entries of %3 tickets, %4 messages and %5 files or confidential texts among them.\n")
            .arg(done ? QStringLiteral("Redacted") : QStringLiteral("Would redact"))
            .arg(plan.entries)
            .arg(plan.tickets.size())
            .arg(plan.messages)
            .arg(plan.files);
    if (plan.people > 1)
        text += QStringLiteral("The directory %1 %2 people.\n")
                    .arg(done ? QStringLiteral("has forgotten") : QStringLiteral("would forget"))
                    .arg(plan.people);
    QStringList others;
    for (const TicketId ticket : plan.mentionedIn)
        others.append(Names::ticket(ticket));
    if (!others.isEmpty())
        text += QStringLiteral("Tickets of others name them as well and are left: %1\n")
                    .arg(others.join(QStringLiteral(", ")));
    return text;
}

QJsonObject plain(const RedactionPlan& plan, bool done)
{
    const auto numbers = [](const std::vector<TicketId>& tickets) {
        QJsonArray list;
        for (const TicketId ticket : tickets)
            list.append(ticket.value);
        return list;
    };
    return {{QStringLiteral("done"), done},
            {QStringLiteral("tickets"), numbers(plan.tickets)},
            {QStringLiteral("people"), plan.people},
            {QStringLiteral("entries"), plan.entries},
            {QStringLiteral("messages"), plan.messages},
            {QStringLiteral("files"), plan.files},
            {QStringLiteral("mentioned_in"), numbers(plan.mentionedIn)}};
}

Outcome redactAs(Session& session, const RedactionWish& wish, const QString& reason, bool confirmed, const QString& how)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto plan = confirmed ? acting->desk->redact(wish, reason, acting->actor.id)
                                : acting->desk->planRedaction(wish, acting->actor.id);
    if (!plan)
        return session.trouble(plan.error());
    session.print(plain(*plan, confirmed), told(*plan, confirmed) + (confirmed ? QString() : how));
    return {};
}

Outcome redact(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto said = std::ranges::count_if(std::array{"text", "attachment", "entry"},
                                            [&](const char* option) { return arguments.has(option); });
    if (said != 1)
        return usage(QStringLiteral("Say what goes: --text TEXT, --attachment NAME or --entry NUMBER."));
    RedactionWish wish;
    wish.ticket = *ticket;
    wish.text = arguments.value("text");
    if (arguments.has("attachment")) {
        const auto history = (*store)->history(*ticket);
        if (!history)
            return trouble(history.error());
        const auto files = fold(*history).work.files;
        const auto file = std::ranges::find(files, arguments.value("attachment"), &Attachment::name);
        if (file == files.end())
            return refused(QStringLiteral("The ticket has no file %1.").arg(arguments.value("attachment")));
        wish.file = file->sha256;
    }
    if (arguments.has("entry")) {
        const auto history = (*store)->history(*ticket);
        if (!history)
            return trouble(history.error());
        const auto number = wholeNumber(arguments.value("entry"), QStringLiteral("--entry"));
        if (!number)
            return fail(number.error());
        const auto entries = confidedIn(*history);
        const auto entry = std::ranges::find(entries, ConfidentialId{*number}, &ConfidentialEntry::id);
        if (entry == entries.end())
            return refused(QStringLiteral("The ticket has no confidential entry %1.").arg(*number));
        wish.file = entry->sha256;
    }
    return redactAs(session, wish, arguments.value("reason"), arguments.has("yes"),
                    QStringLiteral("It cannot be taken back. Do it with --reason WHY --yes.\n"));
}

Outcome erase(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto person = session.person(arguments.word(0));
    if (!person)
        return fail(person.error());
    const bool confirmed = arguments.has("confirm");
    if (confirmed && arguments.value("confirm") != person->name)
        return usage(QStringLiteral("--confirm takes the whole name: \"%1\".").arg(person->name));
    RedactionWish wish;
    wish.person = person->id;
    return redactAs(
        session, wish, arguments.value("reason"), confirmed,
        QStringLiteral("It cannot be taken back. Do it with --reason WHY --confirm \"%1\".\n").arg(person->name));
}

Outcome eraseClient(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto id = session.client(arguments.word(0));
    if (!id)
        return fail(id.error());
    const auto client = (*store)->client(*id);
    if (!client)
        return trouble(client.error());
    if (!*client)
        return refused(QStringLiteral("There is no client %1.").arg(arguments.word(0)));
    const QString& name = (*client)->name;
    const bool confirmed = arguments.has("confirm");
    if (confirmed && arguments.value("confirm") != name)
        return usage(QStringLiteral("--confirm takes the whole name: \"%1\".").arg(name));
    RedactionWish wish;
    wish.client = *id;
    return redactAs(session, wish, arguments.value("reason"), confirmed,
                    QStringLiteral("It cannot be taken back. Do it with --reason WHY --confirm \"%1\".\n").arg(name));
}

Outcome exportAbout(Session& session, const QString& folder, const WhoseData& whose)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return allowed;
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return refused(QStringLiteral("%1 is not empty. It was left as it is.").arg(folder));
    const auto written = writeOut(**session.store(), *acting->desk, whose, acting->actor.id, folder, {});
    if (!written)
        return session.trouble(written.error());
    session.print(
        QJsonObject{{QStringLiteral("tickets"), written->tickets}, {QStringLiteral("files"), written->files}},
        QStringLiteral("Wrote %1 tickets and %2 files to %3.\n").arg(written->tickets).arg(written->files).arg(folder));
    return {};
}

Outcome exportPerson(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto person = session.person(arguments.word(0));
    if (!person)
        return fail(person.error());
    return exportAbout(session, arguments.word(1), {person->id, {}});
}

Outcome exportClient(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto client = session.client(arguments.word(0));
    if (!client)
        return fail(client.error());
    return exportAbout(session, arguments.word(1), {{}, *client});
}

Outcome audit(Session& session, const Arguments& arguments)
{
    constexpr int usual = 200;
    const auto limit = wholeNumber(arguments.has("limit") ? arguments.value("limit") : QString::number(usual),
                                   QStringLiteral("--limit"), 1, std::numeric_limits<int>::max());
    if (!limit)
        return fail(limit.error());
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::EditPlaybook); !allowed)
        return fail(allowed.error());
    const auto span = spanFrom(session, arguments, "to");
    if (!span)
        return fail(span.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    // What is recorded in this very moment is in it.
    const auto entries = (*store)->auditTrail(span->from, span->to + Milliseconds(1), static_cast<int>(*limit));
    if (!entries)
        return trouble(entries.error());
    const Names names(
        **playbook, [&](PersonId id) { return session.nameOf(id); },
        [&](ClientId id) {
            const auto client = (*store)->client(id);
            return client && *client ? (*client)->name : QString();
        });
    QJsonArray array;
    QString text;
    for (const JournalEntry& entry : *entries) {
        array.append(plain(entry));
        const EntryText told = entryText(entry, std::get<DeskEvent>(entry.event), names);
        text += stampText(entry.recordedAt) + QStringLiteral("  ") + told.sentence + QLatin1Char('\n');
        for (const QString& detail : told.details)
            text += QStringLiteral("                  ") + detail + QLatin1Char('\n');
    }
    session.print(QJsonObject{{QStringLiteral("entries"), array}},
                  text.isEmpty() ? QStringLiteral("Nothing was recorded in that time.\n") : text);
    return {};
}

} // namespace

std::span<const Verb> accessVerbs()
{
    static const Option reason{"reason", "WHY", "Stands in the journal in place of what goes."};
    static const std::vector<Verb> verbs{
        {"may",
         "PERSON [RIGHT]",
         "Say what somebody may do, and why or why not.",
         {1, 2},
         {{"queue", "QUEUE", "In this queue; otherwise in the one where tickets arrive."},
          {"ticket", "NUMBER", "With this ticket."}},
         may},
        {"password",
         "",
         "Change the password of who acts.",
         {0, 0},
         {{"new-file", "FILE", "Holds the new one in its first line; otherwise it is asked for."}},
         changePassword},
        {"person password", "PERSON", "Make up a password that is good for one sign-in.", {1, 1}, {}, resetPassword},
        {"redact",
         "NUMBER",
         "Take a text or a file out of a ticket and its journal, for good. Without --yes it only says what would go.",
         {1, 1},
         {{"text", "TEXT", "Wherever the ticket says this, whatever its case."},
          {"attachment", "NAME", "A file of the ticket, with its bytes."},
          {"entry", "NUMBER", "A confidential entry of the ticket, with its text; taken back ones too."},
          reason,
          {"yes", nullptr, "Do it."}},
         redact},
        {"person erase",
         "PERSON",
         "Forget a requester: their name, what they wrote, their files. Without --confirm it only says what would go.",
         {1, 1},
         {reason, {"confirm", "NAME", "The person's whole name, to do it."}},
         erase},
        {"client erase",
         "CLIENT",
         "Forget a client: its name, its requesters, what its tickets say and their files. Without --confirm it only "
         "says what would go.",
         {1, 1},
         {reason, {"confirm", "NAME", "The client's whole name, to do it."}},
         eraseClient},
        {"audit",
         "",
         "List sign-ins, passwords, changes of people, clients and the playbook, and what was erased, exported or "
         "copied; "
         "the newest first. For who may edit the playbook.",
         {0, 0},
         {{"from", "WHEN", "What was recorded from then on; otherwise in the last 30 days."},
          {"to", "WHEN", "Up to then; otherwise now."},
          {"limit", "N", "At most so many; otherwise 200."}},
         audit},
        {"export person", "PERSON FOLDER", "Write out all that the desk knows of somebody.", {2, 2}, {}, exportPerson},
        {"export client", "CLIENT FOLDER", "Write out all that the desk knows of a client.", {2, 2}, {}, exportClient},
    };
    return verbs;
}

} // namespace tierdesk::cli
