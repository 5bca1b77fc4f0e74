// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// People and the organisations they belong to.
#include "app/about/plain.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"

namespace tierdesk::cli {

namespace {

QString peopleText(const std::vector<Person>& people)
{
    Table table{{QStringLiteral("NUMBER"), QStringLiteral("LOGIN"), QStringLiteral("ROLE"), QStringLiteral("NAME"),
                 QStringLiteral("MAIL")},
                {},
                {0}};
    for (const Person& person : people)
        table.rows.push_back(
            {QString::number(person.id.value), person.login, toWord(person.role), person.name, person.email});
    return table.toText();
}

Outcome people(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (arguments.has("staff") && arguments.has("requesters"))
        return usage(QStringLiteral("--staff and --requesters exclude each other."));
    const PeopleKind kind = arguments.has("staff")        ? PeopleKind::Staff
                            : arguments.has("requesters") ? PeopleKind::Requesters
                                                          : PeopleKind::Anyone;
    int limit = 100;
    if (arguments.has("limit")) {
        const auto number = wholeNumber(arguments.value("limit"), QStringLiteral("--limit"), 1, 1'000'000);
        if (!number)
            return fail(number.error());
        limit = static_cast<int>(*number);
    }
    const auto found = (*store)->findPeople(arguments.words().join(QLatin1Char(' ')), kind, limit);
    if (!found)
        return trouble(found.error());
    session.print(QJsonObject{{QStringLiteral("people"), plain(*found)}}, peopleText(*found));
    return {};
}

Outcome whoami(Session& session, const Arguments&)
{
    const auto actor = session.actor();
    if (!actor)
        return fail(actor.error());
    session.print(plain(*actor), peopleText({*actor}));
    return {};
}

Outcome fillInClients(Session& session, const Arguments& arguments, Person& person)
{
    if (!arguments.has("serves"))
        return {};
    person.serves.clear();
    for (const QString& text : arguments.values("serves")) {
        if (text == u"all")
            return {};
        const auto client = session.client(text);
        if (!client)
            return fail(client.error());
        person.serves.push_back(*client);
    }
    return {};
}

/// Fills what the options say into a person.
Outcome fillIn(Session& session, const Arguments& arguments, Person& person)
{
    for (const auto& [option, field] : {std::pair{"name", &Person::name}, std::pair{"login", &Person::login},
                                        std::pair{"mail", &Person::email}, std::pair{"phone", &Person::phone}}) {
        if (arguments.has(option))
            person.*field = arguments.value(option);
    }
    if (arguments.has("role")) {
        const auto role = wordFrom<Role>(arguments.value("role"), QStringLiteral("--role"));
        if (!role)
            return fail(role.error());
        person.role = *role;
    }
    if (arguments.has("client")) {
        const auto client = session.client(arguments.value("client"));
        if (!client)
            return fail(client.error());
        person.client = *client;
    }
    if (arguments.has("left")) {
        const QString left = arguments.value("left");
        if (left != u"yes" && left != u"no")
            return usage(QStringLiteral("--left is yes or no."));
        person.left = left == u"yes";
    }
    if (const Outcome filled = fillInClients(session, arguments, person); !filled)
        return filled;
    if (arguments.has("queue")) {
        const auto playbook = session.playbook();
        if (!playbook)
            return fail(playbook.error());
        person.queues.clear();
        for (const QString& text : arguments.values("queue")) {
            const auto queue = session.queue(text);
            if (!queue)
                return fail(queue.error());
            if (!(*playbook)->queue(*queue))
                return refused(QStringLiteral("There is no queue %1.").arg(text));
            person.queues.push_back(*queue);
        }
    }
    return {};
}

Outcome keep(Session& session, const Arguments& arguments, Person person)
{
    if (const Outcome filled = fillIn(session, arguments, person); !filled)
        return filled;
    if (person.name.trimmed().isEmpty())
        return usage(QStringLiteral("A person needs a name: --name NAME."));
    if (person.isStaff() && person.login.isEmpty())
        return usage(QStringLiteral("Staff need a login: --login LOGIN."));
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto kept = acting->desk->recordPerson(std::move(person), acting->actor.id);
    if (!kept)
        return session.trouble(kept.error());
    session.print(plain(*kept), peopleText({*kept}));
    return {};
}

Outcome addPerson(Session& session, const Arguments& arguments)
{
    return keep(session, arguments, {});
}

Outcome editPerson(Session& session, const Arguments& arguments)
{
    const auto person = session.person(arguments.word(0));
    if (!person)
        return fail(person.error());
    return keep(session, arguments, *person);
}

Outcome clients(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    constexpr int plenty = 1000;
    const auto found = (*store)->findClients(arguments.words().join(QLatin1Char(' ')), plenty);
    if (!found)
        return trouble(found.error());
    Table table{{QStringLiteral("NUMBER"), QStringLiteral("NAME")}, {}, {0}};
    for (const Client& client : *found)
        table.rows.push_back({QString::number(client.id.value), client.name});
    session.print(QJsonObject{{QStringLiteral("clients"), plain(*found)}}, table.toText());
    return {};
}

Outcome addClient(Session& session, const Arguments& arguments)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto kept = acting->desk->recordClient({{}, arguments.word(0)}, acting->actor.id);
    if (!kept)
        return session.trouble(kept.error());
    session.print(plain(*kept), QStringLiteral("%1  %2\n").arg(kept->id.value).arg(kept->name));
    return {};
}

std::vector<Option> personOptions()
{
    return {{"name", "NAME", "First and last name."},
            {"login", "LOGIN", "The short name on the command line; staff need one."},
            {"role", "ROLE", "requester (otherwise), technician, supervisor, administrator or automaton."},
            {"mail", "ADDRESS", "The mail address."},
            {"phone", "NUMBER", "The phone number."},
            {"client", "NAME", "The organisation the person belongs to."},
            {"queue", "QUEUES", "The queues a member of staff works in."},
            {"serves", "CLIENTS", "The clients a member of staff works for, or all."},
            {"left", "yes|no", "Whether they have left: then they may do nothing."}};
}

} // namespace

std::span<const Verb> peopleVerbs()
{
    static const std::vector<Verb> verbs{
        {"whoami", "", "Show who acts when --as is not given.", {0, 0}, {}, whoami},
        {"people",
         "[TEXT]",
         "Find people by name, login, mail or phone.",
         {0, 10},
         {{"staff", nullptr, "Only staff."},
          {"requesters", nullptr, "Only requesters."},
          {"limit", "N", "At most so many; otherwise 100."}},
         people},
        {"person add", "--name NAME", "Add a person.", {0, 0}, personOptions(), addPerson},
        {"person edit", "PERSON", "Change what is known of a person.", {1, 1}, personOptions(), editPerson},
        {"clients", "[TEXT]", "Find organisations.", {0, 10}, {}, clients},
        {"client add", "NAME", "Add an organisation.", {1, 1}, {}, addClient},
    };
    return verbs;
}

} // namespace tierdesk::cli
