// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the front door lets people in: passwords by Argon2id (RFC 9106), with the cost that libsodium calls interactive.
#include "core/desk/deskparts.h"

#include <sodium.h>

namespace tierdesk {

namespace {

/// Names can be typed on any keyboard; so can their composed and decomposed letters.
QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

bool ready()
{
    return sodium_init() >= 0;
}

/// Empty when there is not enough memory for it.
QString hashOf(const QString& password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray bytes = bytesOf(password);
    const bool made =
        ready() && crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                     crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    return made ? QString::fromLatin1(hash.data()) : QString();
}

bool fits(const QString& hash, const QString& password)
{
    const QByteArray bytes = bytesOf(password);
    const QByteArray kept = hash.toLatin1();
    return ready() && kept.size() < static_cast<qsizetype>(crypto_pwhash_STRBYTES) &&
           crypto_pwhash_str_verify(kept.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

/// For names nobody has, so that they take as long to refuse as others.
const QString& anyHash()
{
    static const QString hash = hashOf(QStringLiteral("nobody"));
    return hash;
}

/// Twelve letters and digits that are not taken for each other, in groups: some sixty bits.
QString madeUpPassword()
{
    static constexpr QLatin1String signs("abcdefghjkmnpqrstuvwxyz23456789");
    constexpr int length = 12;
    constexpr int group = 4;
    (void)ready();
    QString password;
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % group == 0)
            password.append(QLatin1Char('-'));
        password.append(signs.at(randombytes_uniform(static_cast<quint32>(signs.size()))));
    }
    return password;
}

/// A minute after the last attempt that is free, then twice as long each time, up to an hour.
Milliseconds waitAfter(int failures, int attempts)
{
    constexpr int mostDoublings = 6;
    const int beyond = failures - std::max(attempts, 1);
    if (beyond < 0)
        return Milliseconds(0);
    return std::min<Milliseconds>(std::chrono::minutes(1 << std::min(beyond, mostDoublings)), std::chrono::hours(1));
}

/// With the minutes still to wait, begun ones as well.
Refusal blocked(const Account& account, Instant now)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(account.blockedUntil - now).count();
    return {Reason::SignInBlocked, {}, {QString::number(minutes)}};
}

DeskError noMemory()
{
    return StorageError{StorageFault::Other, {}, QStringLiteral("no memory for Argon2id")};
}

/// The account once more, in a transaction, if its password is still the one that was looked at and nobody was blocked
/// meanwhile.
Done<Account> asProven(const Account& looked, Instant now, Transaction& transaction)
{
    const auto again = transaction.account(looked.person);
    if (!again)
        return failed(again);
    if (!*again || (*again)->password != looked.password)
        return refused(Reason::WrongPassword);
    if ((*again)->blockedUntil > now)
        return refused(blocked(**again, now));
    return **again;
}

} // namespace

Done<void> Desk::recordAccount(const Account& account, const AccountChanged& change, PersonId actor,
                               Transaction& transaction)
{
    if (auto done = transaction.saveAccount(account); !done)
        return failed(done);
    return record(change, actor, transaction);
}

Done<Account> Desk::proven(const std::optional<Person>& person, const QString& password, const QString& station)
{
    const auto known = person ? m_store.account(person->id) : Stored<std::optional<Account>>(std::nullopt);
    if (!known)
        return failed(known);
    if (*known && (*known)->blockedUntil > m_now())
        return refused(blocked(**known, m_now()));
    // Outside of the transaction: others go on writing meanwhile.
    const bool right = fits(*known ? (*known)->password : anyHash(), password) && *known;
    if (!*known)
        return refused(Reason::WrongPassword);
    if (!right)
        return countWrong(**known, station);
    if (person->left)
        return refused(Reason::MayNotSignIn, {person->name});
    return **known;
}

std::unexpected<DeskError> Desk::countWrong(const Account& tried, const QString& station)
{
    const auto playbook = m_store.playbook();
    if (!playbook)
        return failed(playbook);
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    auto account = asProven(tried, m_now(), **transaction);
    if (!account)
        return fail(account.error());
    const SignInPolicy policy = *playbook ? (*playbook)->signIn : SignInPolicy{};
    const Milliseconds wait = waitAfter(++account->failures, policy.attempts);
    if (wait == Milliseconds(0)) {
        if (auto done = (*transaction)->saveAccount(*account); !done)
            return failed(done);
        if (auto done = (*transaction)->commit(); !done)
            return failed(done);
        return refused(Reason::WrongPassword);
    }
    account->blockedUntil = m_now() + wait;
    const AccountChanged change{account->person, AccountChange::Blocked, station};
    if (auto done = recordAccount(*account, change, account->person, **transaction); !done)
        return fail(done.error());
    return refused(blocked(*account, m_now()));
}

Done<SignedIn> Desk::signIn(const QString& login, const QString& password, const QString& station)
{
    const auto person = m_store.personByLogin(login.trimmed());
    if (!person)
        return failed(person);
    const auto proof = proven(*person, password, station);
    if (!proof)
        return fail(proof.error());
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    auto account = asProven(*proof, m_now(), **transaction);
    if (!account)
        return fail(account.error());
    account->failures = 0;
    account->blockedUntil = {};
    const AccountChanged change{account->person, AccountChange::SignedIn, station};
    if (auto done = recordAccount(*account, change, account->person, **transaction); !done)
        return fail(done.error());
    return SignedIn{**person, account->mustChange};
}

Done<std::optional<Person>> Desk::trusted(const QString& systemUser)
{
    const auto playbook = m_store.playbook();
    if (!playbook)
        return failed(playbook);
    if (systemUser.isEmpty() || !*playbook || (*playbook)->signIn.mode != SignInMode::SystemUser)
        return std::nullopt;
    auto person = m_store.personByLogin(systemUser);
    if (!person)
        return failed(person);
    if (*person && (*person)->left)
        person->reset();
    return *std::move(person);
}

Done<void> Desk::setPassword(PersonId person, const QString& old, const QString& fresh, const QString& station)
{
    const auto playbook = m_store.playbook();
    if (!playbook)
        return failed(playbook);
    const int least = *playbook ? (*playbook)->signIn.leastLength : SignInPolicy{}.leastLength;
    if (fresh.size() < least)
        return refused(Reason::PasswordTooShort, {QString::number(least)});
    const auto whose = m_store.person(person);
    if (!whose)
        return failed(whose);
    const auto proof = proven(*whose, old, station);
    if (!proof)
        return fail(proof.error());
    if (fresh == old)
        return refused(Reason::NothingChanges);
    const QString hash = hashOf(fresh);
    if (hash.isEmpty())
        return fail(noMemory());
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    if (auto account = asProven(*proof, m_now(), **transaction); !account)
        return fail(account.error());
    return recordAccount({person, hash, false, 0, {}}, {person, AccountChange::PasswordSet, station}, person,
                         **transaction);
}

Done<QString> Desk::resetPassword(PersonId person, PersonId actor, const QString& station)
{
    const auto by = holding(Right::EditPeople, actor, m_store, m_capacity);
    if (!by)
        return fail(by.error());
    const QString password = madeUpPassword();
    const QString hash = hashOf(password);
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto whom = (*transaction)->person(person);
    if (!whom)
        return failed(whom);
    // Whoever works for some clients alone is told nothing of the others' people.
    if (!*whom || (!(*whom)->isStaff() && !serves(*by, (*whom)->client)))
        return refused(Reason::UnknownPerson, {QString::number(person.value)});
    if ((*whom)->left || (*whom)->login.isEmpty())
        return refused(Reason::MayNotSignIn, {(*whom)->name});
    if (auto done = mayChange(**whom, actor, **transaction, m_capacity); !done)
        return fail(done.error());
    const auto known = (*transaction)->account(person);
    if (!known)
        return failed(known);
    // Whoever finds a console open must not be able to lock its owner out.
    if (person == actor && *known)
        return refused(Reason::WrongPassword);
    if (hash.isEmpty())
        return fail(noMemory());
    if (auto done = recordAccount({person, hash, true, 0, {}}, {person, AccountChange::PasswordReset, station}, actor,
                                  **transaction);
        !done)
        return fail(done.error());
    return password;
}

} // namespace tierdesk
