// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What every verb works with: the store, the desk, who acts, and how names on the command line become ids.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/trouble.h"

#include <QJsonValue>

namespace tierdesk::cli {

class Session
{
public:
    /// What stood before or after the verb that concerns every verb.
    struct General
    {
        QString location;
        QString as;
        /// A file whose first line is the password of who acts.
        QString passwordFile;
        bool json = false;
    };

    explicit Session(General general);

    /// The same person at another store.
    [[nodiscard]] Session at(const QString& location) const;
    [[nodiscard]] const QString& location() const { return m_general.location; }
    [[nodiscard]] const QString& as() const { return m_general.as; }
    [[nodiscard]] const QString& passwordFile() const { return m_general.passwordFile; }
    [[nodiscard]] bool json() const { return m_general.json; }

    /// Opened when first asked for, as who acts sees it. Where whoever opens the desk chooses a name, and none is
    /// known, it shows everything.
    [[nodiscard]] Answer<Store*> store();
    /// For the care of the store itself: nobody looks.
    [[nodiscard]] Answer<Store*> wholeStore();
    [[nodiscard]] Answer<Desk*> desk();
    [[nodiscard]] Answer<PlaybookPtr> playbook();
    /// Who gives the orders, signed in as the playbook asks for.
    [[nodiscard]] Answer<Person> actor();
    struct Acting
    {
        Person actor;
        Desk* desk = nullptr;
    };
    /// Who gives the orders, and whom to.
    [[nodiscard]] Answer<Acting> acting();
    /// A password that somebody else made up is good for choosing another, which is what is done now.
    void acceptOneTimePassword() { m_acceptsOneTime = true; }
    /// Refused when who acts does not have that right for the desk as a whole, or in no queue at all.
    [[nodiscard]] Outcome require(Right right);
    [[nodiscard]] Instant now() const;

    // What people write for things. A queue, state, category, service or choice may be its key or its name; what is
    // neither goes through as it is, for the desk to refuse.
    [[nodiscard]] Answer<TicketId> ticket(const QString& number);
    /// Never empty: refused for who may see the ticket in lists and not read it.
    [[nodiscard]] Answer<std::vector<JournalEntry>> history(TicketId ticket);
    [[nodiscard]] Answer<Person> person(const QString& text);
    /// Empty when nobody has that number.
    [[nodiscard]] QString nameOf(PersonId id);
    [[nodiscard]] Answer<ClientId> client(const QString& text);
    [[nodiscard]] Answer<QueueKey> queue(const QString& text);
    [[nodiscard]] Answer<CategoryKey> category(const QString& text);
    [[nodiscard]] Answer<ServiceKey> service(const QString& text);

    /// What the desk or the store said no with, in words that know the names of this store.
    [[nodiscard]] std::unexpected<Trouble> trouble(const DeskError& error);

    /// One of both, as --json asks.
    void print(const QJsonValue& document, const QString& text) const;

private:
    /// The playbook in force, whoever asks.
    [[nodiscard]] Answer<PlaybookPtr> rules();
    /// As they say they are: by name, as the user of this computer, as the only administrator.
    [[nodiscard]] Answer<std::optional<Person>> namedActor();
    [[nodiscard]] Answer<Person> signedIn(const SignInPolicy& policy);
    /// By login, number or name, as that store shows people.
    [[nodiscard]] static Answer<Person> personIn(Store& store, const QString& text);

    General m_general;
    std::unique_ptr<Store> m_store;
    bool m_looking = false;
    bool m_acceptsOneTime = false;
    std::optional<Desk> m_desk;
    std::optional<Person> m_actor;
};

/// The password of who acts: --password-file, $TIERDESK_PASSWORD_FILE, or asked on the terminal.
[[nodiscard]] Answer<QString> passwordFrom(const QString& fileName, const QString& question);

/// $TIERDESK_STORE, else where the window keeps its store.
[[nodiscard]] QString defaultLocation();

/// The login of this computer's user.
[[nodiscard]] QString computerUser();

/// A text given as a word, "-" for standard input, or --file. `index` is the word that holds it.
[[nodiscard]] Answer<QString> textFrom(const Arguments& arguments, qsizetype index);
/// The same for a text that an option holds.
[[nodiscard]] Answer<QString> textFrom(const Arguments& arguments, const char* option);

/// A whole number, or a usage error that names `what`.
[[nodiscard]] Answer<qint64> wholeNumber(const QString& text, const QString& what);
[[nodiscard]] Answer<qint64> wholeNumber(const QString& text, const QString& what, qint64 least, qint64 most);

/// "2026-05-04", "2026-05-04 14:00" (this computer's zone), ISO 8601 with an offset, or a span from now: "90m", "4h",
/// "3d".
[[nodiscard]] Answer<Instant> instantFrom(const QString& text, Instant now);

/// One of an enumeration's words, or a usage error that lists them.
template <Worded E>
[[nodiscard]] Answer<E> wordFrom(const QString& text, const QString& what)
{
    if (const auto value = parseWord<E>(text))
        return *value;
    QStringList words;
    for (const char* word : Words<E>::words)
        words.append(QString::fromUtf8(word));
    return usage(QStringLiteral("%1 is one of: %2.").arg(what, words.join(QStringLiteral(", "))));
}

} // namespace tierdesk::cli
