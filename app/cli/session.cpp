// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/terminal.h"
#include "core/desk/systemuser.h"
#include "core/storage/openstore.h"
#include "ui/text/errortext.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace tierdesk::cli {

namespace {

Instant present()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

/// The key whose key or name is `text`, or `text` itself.
template <class List, class Name>
QString keyFor(const List& list, const QString& text, Name name)
{
    for (const auto& item : list) {
        if (item.key.value == text || name(item).compare(text, Qt::CaseInsensitive) == 0)
            return item.key.value;
    }
    return text;
}

Answer<Person> onlyOne(const std::vector<Person>& found, const QString& text)
{
    QStringList names;
    for (const Person& person : found) {
        if (person.name.compare(text, Qt::CaseInsensitive) == 0)
            return person;
        names.append(person.login.isEmpty() ? person.name : QStringLiteral("%1 (%2)").arg(person.name, person.login));
    }
    if (found.empty())
        return refused(QStringLiteral("Nobody here is called %1.").arg(text));
    if (found.size() > 1)
        return usage(QStringLiteral("%1 may be any of: %2.").arg(text, names.join(QStringLiteral(", "))));
    return found.front();
}

} // namespace

Session::Session(General general)
    : m_general(std::move(general))
{
    if (m_general.location.isEmpty())
        m_general.location = defaultLocation();
}

Session Session::at(const QString& location) const
{
    General general = m_general;
    general.location = location;
    return Session(std::move(general));
}

Instant Session::now() const
{
    return present();
}

Answer<Store*> Session::wholeStore()
{
    if (!m_store) {
        auto opened = openStore(m_general.location);
        if (!opened)
            return cli::trouble(opened.error());
        m_store = *std::move(opened);
    }
    return m_store.get();
}

Answer<Store*> Session::store()
{
    const auto opened = wholeStore();
    if (!opened || m_looking)
        return opened;
    const auto rules = (*opened)->playbook();
    if (!rules)
        return cli::trouble(rules.error());
    const bool free = !*rules || (*rules)->signIn.mode == SignInMode::Anyone;
    const bool named = !m_general.as.isEmpty() || qEnvironmentVariableIsSet("TIERDESK_AS");
    const auto who = actor();
    if (!who && (!free || named))
        return fail(who.error());
    if (who)
        (*opened)->lookAs(who->id);
    // Not sooner: who was refused is refused again.
    m_looking = true;
    return opened;
}

Answer<Desk*> Session::desk()
{
    if (!m_desk) {
        const auto opened = wholeStore();
        if (!opened)
            return fail(opened.error());
        m_desk.emplace(**opened, present);
    }
    return &*m_desk;
}

Answer<Session::Acting> Session::acting()
{
    auto who = actor();
    if (!who)
        return fail(who.error());
    const auto front = desk();
    if (!front)
        return fail(front.error());
    return Acting{*std::move(who), *front};
}

Answer<PlaybookPtr> Session::playbook()
{
    if (const auto opened = store(); !opened)
        return fail(opened.error());
    return rules();
}

Answer<PlaybookPtr> Session::rules()
{
    const auto opened = wholeStore();
    if (!opened)
        return fail(opened.error());
    auto playbook = (*opened)->playbook();
    if (!playbook)
        return cli::trouble(playbook.error());
    return *std::move(playbook);
}

Answer<Person> Session::actor()
{
    if (m_actor)
        return *m_actor;
    const auto playbook = rules();
    if (!playbook)
        return fail(playbook.error());
    const SignInPolicy policy = *playbook ? (*playbook)->signIn : SignInPolicy{};
    if (policy.mode != SignInMode::Anyone) {
        auto person = signedIn(policy);
        if (person)
            m_actor = *person;
        return person;
    }
    auto found = namedActor();
    if (!found)
        return fail(found.error());
    if (!*found)
        return usage(QStringLiteral("Say who acts: --as NAME, or set TIERDESK_AS."));
    if ((*found)->left)
        return refused(QStringLiteral("%1 may not sign in at this desk.").arg((*found)->name));
    m_actor = **found;
    return *m_actor;
}

Answer<std::optional<Person>> Session::namedActor()
{
    const auto opened = wholeStore();
    if (!opened)
        return fail(opened.error());
    const QString named = m_general.as.isEmpty() ? qEnvironmentVariable("TIERDESK_AS") : m_general.as;
    if (!named.isEmpty()) {
        const auto found = personIn(**opened, named);
        if (!found)
            return fail(found.error());
        return *found;
    }
    const auto user = (*opened)->personByLogin(computerUser());
    if (!user)
        return cli::trouble(user.error());
    if (*user)
        return *user;
    auto staff = (*opened)->findPeople({}, PeopleKind::Staff, std::numeric_limits<int>::max());
    if (!staff)
        return cli::trouble(staff.error());
    std::erase_if(*staff, [](const Person& one) { return one.role != Role::Administrator || one.left; });
    return staff->size() == 1 ? std::optional(staff->front()) : std::nullopt;
}

Answer<Person> Session::signedIn(const SignInPolicy& policy)
{
    const auto front = desk();
    if (!front)
        return fail(front.error());
    QString login = m_general.as.isEmpty() ? qEnvironmentVariable("TIERDESK_AS") : m_general.as;
    if (policy.mode == SignInMode::SystemUser) {
        const auto known = (*front)->trusted(systemUser());
        if (!known)
            return trouble(known.error());
        if (*known && (login.isEmpty() || (*known)->login.compare(login, Qt::CaseInsensitive) == 0))
            return **known;
    }
    if (login.isEmpty())
        login = systemUser();
    const auto password = passwordFrom(m_general.passwordFile, QStringLiteral("Password of %1: ").arg(login));
    if (!password)
        return fail(password.error());
    const auto entered = (*front)->signIn(login, *password, stationName());
    if (!entered)
        return trouble(entered.error());
    if (entered->mustChange && !m_acceptsOneTime)
        return refused(QStringLiteral("This password was good for one sign-in. Choose your own first: tierdeskctl "
                                      "password."));
    return entered->person;
}

Outcome Session::require(Right right)
{
    const auto who = actor();
    if (!who)
        return fail(who.error());
    const auto front = desk();
    if (!front)
        return fail(front.error());
    const auto allowed = (*front)->require(right, who->id);
    return allowed ? Outcome{} : Outcome(trouble(allowed.error()));
}

Answer<TicketId> Session::ticket(const QString& number)
{
    const auto opened = store();
    if (!opened)
        return fail(opened.error());
    const auto found = (*opened)->find(number);
    if (!found)
        return cli::trouble(found.error());
    if (!*found)
        return refused(QStringLiteral("There is no ticket %1.").arg(number));
    return **found;
}

Answer<std::vector<JournalEntry>> Session::history(TicketId ticket)
{
    const auto opened = store();
    if (!opened)
        return fail(opened.error());
    auto entries = (*opened)->history(ticket);
    if (!entries)
        return cli::trouble(entries.error());
    if (!entries->empty())
        return *std::move(entries);
    const auto who = actor();
    const QString words = !who || who->isStaff()
                              ? QStringLiteral("You may see ticket %1 in lists, but not read it.")
                              : QStringLiteral("Only staff can ask this of ticket %1. “show” tells how far it is.");
    return refused(words.arg(ticket.value));
}

Answer<Person> Session::person(const QString& text)
{
    if (text == u"me" && m_general.as != u"me")
        return actor();
    const auto opened = store();
    if (!opened)
        return fail(opened.error());
    return personIn(**opened, text);
}

Answer<Person> Session::personIn(Store& store, const QString& text)
{
    const auto byLogin = store.personByLogin(text);
    if (!byLogin)
        return cli::trouble(byLogin.error());
    if (*byLogin)
        return **byLogin;
    bool isNumber = false;
    const qint64 number = (text.startsWith(QLatin1Char('#')) ? text.mid(1) : text).toLongLong(&isNumber);
    if (isNumber) {
        const auto byId = store.person(PersonId{number});
        if (!byId)
            return cli::trouble(byId.error());
        if (*byId)
            return **byId;
    }
    constexpr int enoughToChoose = 6;
    const auto byName = store.findPeople(text, PeopleKind::Anyone, enoughToChoose);
    if (!byName)
        return cli::trouble(byName.error());
    return onlyOne(*byName, text);
}

QString Session::nameOf(PersonId id)
{
    const auto person = m_store ? m_store->person(id) : Stored<std::optional<Person>>{};
    return person && *person ? (*person)->name : QString();
}

Answer<ClientId> Session::client(const QString& text)
{
    const auto opened = store();
    if (!opened)
        return fail(opened.error());
    constexpr int enoughToChoose = 6;
    const auto found = (*opened)->findClients(text, enoughToChoose);
    if (!found)
        return cli::trouble(found.error());
    const auto exact = [&](const Client& client) { return client.name.compare(text, Qt::CaseInsensitive) == 0; };
    if (const auto client = std::ranges::find_if(*found, exact); client != found->end())
        return client->id;
    if (found->size() == 1)
        return found->front().id;
    if (found->empty())
        return refused(QStringLiteral("There is no client called %1.").arg(text));
    QStringList names;
    for (const Client& client : *found)
        names.append(client.name);
    return usage(QStringLiteral("%1 may be any of: %2.").arg(text, names.join(QStringLiteral(", "))));
}

Answer<QueueKey> Session::queue(const QString& text)
{
    const auto rules = playbook();
    if (!rules)
        return fail(rules.error());
    return QueueKey{keyFor((*rules)->queues, text, [](const Queue& queue) { return queue.name; })};
}

Answer<CategoryKey> Session::category(const QString& text)
{
    const auto rules = playbook();
    if (!rules)
        return fail(rules.error());
    return CategoryKey{keyFor((*rules)->categories, text, [](const Category& category) { return category.name; })};
}

Answer<ServiceKey> Session::service(const QString& text)
{
    const auto rules = playbook();
    if (!rules)
        return fail(rules.error());
    return ServiceKey{keyFor((*rules)->services, text, [](const Service& service) { return service.name; })};
}

namespace {

/// What could have been said instead of a word that the playbook does not know, or besides.
QString choices(const Playbook& playbook, const Refusal& refusal)
{
    const auto keys = [](const auto& list) {
        QStringList words;
        for (const auto& item : list) {
            if constexpr (requires { item.key.value; })
                words.append(item.key.value);
            else
                words.append(item.key);
        }
        return QStringLiteral(" There is: %1.").arg(words.join(QStringLiteral(", ")));
    };
    switch (refusal.reason) {
    case Reason::PacketIncomplete:
        return QStringLiteral(" (--%1)").arg(refusal.details.join(QStringLiteral(", --")));
    case Reason::UnknownQueue:
        return keys(playbook.queues);
    case Reason::UnknownCategory:
        return keys(playbook.categories);
    case Reason::UnknownService:
        return keys(playbook.services);
    case Reason::UnknownReturnReason:
        return keys(playbook.returnReasons);
    case Reason::UnknownPendingReason:
        return keys(playbook.pendingReasons);
    case Reason::UnknownResolutionCode:
        return keys(playbook.resolutionCodes);
    default:
        return {};
    }
}

} // namespace

std::unexpected<Trouble> Session::trouble(const DeskError& error)
{
    if (const auto* storage = std::get_if<StorageError>(&error))
        return cli::trouble(*storage);
    const auto& refusal = std::get<Refusal>(error);
    const auto known = rules();
    const PlaybookPtr playbook = known ? *known : std::make_shared<const Playbook>();
    const Names names(*playbook, [this](PersonId id) { return nameOf(id); });
    return refused(errorText(refusal, names) + choices(*playbook, refusal));
}

void Session::print(const QJsonValue& document, const QString& text) const
{
    if (!m_general.json) {
        writeOut(text);
        return;
    }
    const QJsonDocument whole =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    writeJson(whole.toJson());
}

Answer<QString> passwordFrom(const QString& fileName, const QString& question)
{
    const QString named = fileName.isEmpty() ? qEnvironmentVariable("TIERDESK_PASSWORD_FILE") : fileName;
    if (!named.isEmpty()) {
        QFile file(named);
        if (!file.open(QIODevice::ReadOnly))
            return usage(QStringLiteral("The file %1 cannot be read: %2.").arg(named, file.errorString()));
        return QString::fromUtf8(file.readLine()).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    }
    if (auto typed = askPassword(question))
        return *std::move(typed);
    return usage(
        QStringLiteral("This desk asks for a password: run it on a terminal, or name a file that holds it with "
                       "--password-file or TIERDESK_PASSWORD_FILE."));
}

QString defaultLocation()
{
    QString named = qEnvironmentVariable("TIERDESK_STORE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/tierdesk.store");
}

QString computerUser()
{
    for (const char* variable : {"USER", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return user;
    }
    // A service or a bare shell has no such variable.
    return systemUser();
}

namespace {

Answer<QString> textOr(const Arguments& arguments, bool given, const QString& text)
{
    if (arguments.has("file")) {
        QFile file(arguments.value("file"));
        if (!file.open(QIODevice::ReadOnly))
            return usage(QStringLiteral("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        return QString::fromUtf8(file.readAll());
    }
    return given && text == u"-" ? readInput() : text;
}

} // namespace

Answer<QString> textFrom(const Arguments& arguments, qsizetype index)
{
    return textOr(arguments, arguments.words().size() > index, arguments.word(index));
}

Answer<QString> textFrom(const Arguments& arguments, const char* option)
{
    return textOr(arguments, arguments.has(option), arguments.value(option));
}

Answer<qint64> wholeNumber(const QString& text, const QString& what)
{
    return wholeNumber(text, what, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

Answer<qint64> wholeNumber(const QString& text, const QString& what, qint64 least, qint64 most)
{
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    if (!fits || number < least || number > most)
        return usage(QStringLiteral("%1 is a whole number, not \"%2\".").arg(what, text));
    return number;
}

Answer<Instant> instantFrom(const QString& text, Instant now)
{
    if (const auto instant = parseIsoInstant(text))
        return *instant;
    static const QRegularExpression span(QStringLiteral("^(\\d{1,6})([mhd])$"));
    if (const auto match = span.match(text); match.hasMatch()) {
        const qint64 count = match.capturedView(1).toLongLong();
        const QChar unit = match.capturedView(2).front();
        const std::chrono::minutes minutes(unit == u'm' ? count : unit == u'h' ? count * 60 : count * 60 * 24);
        return now + minutes;
    }
    for (const QString& format : {QStringLiteral("yyyy-MM-dd HH:mm"), QStringLiteral("yyyy-MM-dd")}) {
        const QDateTime local = QDateTime::fromString(text, format);
        if (local.isValid())
            return Instant{local.toMSecsSinceEpoch()};
    }
    return usage(QStringLiteral("\"%1\" is no time; write 2026-05-04 14:00 or a span such as 4h or 3d.").arg(text));
}

} // namespace tierdesk::cli
