// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the front door lets people in: passwords by Argon2id (RFC 9106), with the cost that libsodium calls interactive.
#include "core/desk/desk.h"

#include <sodium.h>

namespace tierdesk {

namespace {

template <class T>
std::unexpected<DeskError> failed(const Stored<T>& stored)
{
    return fail(DeskError{stored.error()});
}

std::unexpected<DeskError> refused(Reason reason, QStringList details = {})
{
    return fail(DeskError{Refusal{reason, {}, std::move(details)}});
}

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

/// Begun minutes.
int minutesUntil(Instant then, Instant now)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(then - now).count());
}

} // namespace

Done<void> Desk::recordAccount(const Account& account, const AccountChanged& change, PersonId actor,
                               Transaction& transaction)
{
    if (auto done = transaction.saveAccount(account); !done)
        return failed(done);
    return record(change, actor, transaction);
}

Done<SignedIn> Desk::signIn(const QString& login, const QString& password, const QString& station)
{
    const auto person = m_store.personByLogin(login.trimmed());
    if (!person)
        return failed(person);
    const auto playbook = m_store.playbook();
    if (!playbook)
        return failed(playbook);
    const SignInPolicy policy = *playbook ? (*playbook)->signIn : SignInPolicy{};
    const auto known = *person ? m_store.account((*person)->id) : Stored<std::optional<Account>>(std::nullopt);
    if (!known)
        return failed(known);
    if (*known && (*known)->blockedUntil > m_now())
        return refused(Reason::SignInBlocked, {QString::number(minutesUntil((*known)->blockedUntil, m_now()))});
    // Outside of the transaction: others go on writing meanwhile.
    const bool right = fits(*known ? (*known)->password : anyHash(), password) && *known;
    if (!*known)
        return refused(Reason::WrongPassword);

    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto again = (*transaction)->account((*person)->id);
    if (!again)
        return failed(again);
    Account account = again->value_or(**known);
    if (account.password != (*known)->password)
        return refused(Reason::WrongPassword);
    if (right) {
        if ((*person)->left || !(*person)->isStaff())
            return refused(Reason::MayNotSignIn, {(*person)->name});
        account.failures = 0;
        account.blockedUntil = {};
        if (auto done = recordAccount(account, {account.person, AccountChange::SignedIn, station}, account.person,
                                      **transaction);
            !done)
            return fail(done.error());
        return SignedIn{**person, account.mustChange};
    }
    const Milliseconds wait = waitAfter(++account.failures, policy.attempts);
    if (wait == Milliseconds(0)) {
        if (auto done = (*transaction)->saveAccount(account); !done)
            return failed(done);
        if (auto done = (*transaction)->commit(); !done)
            return failed(done);
        return refused(Reason::WrongPassword);
    }
    account.blockedUntil = m_now() + wait;
    if (auto done =
            recordAccount(account, {account.person, AccountChange::Blocked, station}, account.person, **transaction);
        !done)
        return fail(done.error());
    return refused(Reason::SignInBlocked, {QString::number(minutesUntil(account.blockedUntil, m_now()))});
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
    if (*person && ((*person)->left || !(*person)->isStaff()))
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
    const auto known = m_store.account(person);
    if (!known)
        return failed(known);
    if (*known && (*known)->blockedUntil > m_now())
        return refused(Reason::SignInBlocked, {QString::number(minutesUntil((*known)->blockedUntil, m_now()))});
    if (!*known || !fits((*known)->password, old))
        return refused(Reason::WrongPassword);
    if (fresh == old)
        return refused(Reason::NothingChanges);
    const QString hash = hashOf(fresh);
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto again = (*transaction)->account(person);
    if (!again)
        return failed(again);
    if (!*again || (*again)->password != (*known)->password || hash.isEmpty())
        return refused(Reason::WrongPassword);
    return recordAccount({person, hash, false, 0, {}}, {person, AccountChange::PasswordSet, station}, person,
                         **transaction);
}

Done<QString> Desk::resetPassword(PersonId person, PersonId actor, const QString& station)
{
    if (auto done = require(Right::EditPeople, actor); !done)
        return fail(done.error());
    const QString password = madeUpPassword();
    const QString hash = hashOf(password);
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto whom = (*transaction)->person(person);
    if (!whom)
        return failed(whom);
    if (!*whom)
        return refused(Reason::UnknownPerson, {QString::number(person.value)});
    if ((*whom)->left || !(*whom)->isStaff())
        return refused(Reason::MayNotSignIn, {(*whom)->name});
    const auto known = (*transaction)->account(person);
    if (!known)
        return failed(known);
    // Whoever finds a console open must not be able to lock its owner out.
    if (person == actor && *known)
        return refused(Reason::WrongPassword);
    if (hash.isEmpty())
        return fail(DeskError{StorageError{StorageFault::Other, {}, QStringLiteral("no memory for Argon2id")}});
    if (auto done = recordAccount({person, hash, true, 0, {}}, {person, AccountChange::PasswordReset, station}, actor,
                                  **transaction);
        !done)
        return fail(done.error());
    return password;
}

} // namespace tierdesk
