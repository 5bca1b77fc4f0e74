// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverpassword.h"

#include "core/storage/libpq.h"

#ifdef TIERDESK_HAS_LIBSECRET
#include <libsecret/secret.h>
#endif

#include <QLibrary>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tierdesk {

QString keychainName(const PostgresLocation& location)
{
    QString place = location.host;
    if (!location.port.isEmpty())
        place += QLatin1Char(':') + location.port;
    if (!location.user.isEmpty())
        place = location.user + QLatin1Char('@') + place;
    return QStringLiteral("postgresql://%1/%2").arg(place, location.database);
}

#ifdef TIERDESK_HAS_LIBSECRET

namespace {

/// Its functions, by the types that its header gives them.
struct Secrets
{
    decltype(&secret_password_lookup_sync) lookup = nullptr;
    decltype(&secret_password_store_sync) store = nullptr;
    decltype(&secret_password_clear_sync) clear = nullptr;
    decltype(&secret_password_free) free = nullptr;
    decltype(&g_error_free) freeError = nullptr;
    decltype(&g_object_unref) unref = nullptr;
    decltype(&g_cancellable_new) newCancellable = nullptr;
    decltype(&g_cancellable_cancel) cancel = nullptr;
    decltype(&g_bus_get_sync) bus = nullptr;
    decltype(&g_dbus_connection_set_exit_on_close) setExitOnClose = nullptr;

    [[nodiscard]] bool isWhole() const
    {
        return lookup && store && clear && free && freeError && unref && newCancellable && cancel && bus &&
               setExitOnClose;
    }
};

template <class Function>
void resolve(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
}

const Secrets* found()
{
    static const Secrets whole = [] {
        QLibrary library(QStringLiteral("secret-1"), 0);
        Secrets made;
        resolve(library, "secret_password_lookup_sync", made.lookup);
        resolve(library, "secret_password_store_sync", made.store);
        resolve(library, "secret_password_clear_sync", made.clear);
        resolve(library, "secret_password_free", made.free);
        resolve(library, "g_error_free", made.freeError);
        resolve(library, "g_object_unref", made.unref);
        resolve(library, "g_cancellable_new", made.newCancellable);
        resolve(library, "g_cancellable_cancel", made.cancel);
        resolve(library, "g_bus_get_sync", made.bus);
        resolve(library, "g_dbus_connection_set_exit_on_close", made.setExitOnClose);
        return made;
    }();
    return whole.isWhole() ? &whole : nullptr;
}

constexpr const char* attribute = "store";

const SecretSchema* schema()
{
    static const SecretSchema known = [] {
        SecretSchema made{};
        made.name = "org.tierdesk.PostgreSQL";
        made.flags = SECRET_SCHEMA_NONE;
        made.attributes[0] = {attribute, SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    return &known;
}

QString absent()
{
    return QStringLiteral("libsecret is not installed; on Debian it is the package libsecret-1-0");
}

/// By default a program ends when the session's bus does. Nobody loses a desk for that; the connection that libsecret
/// uses too is held for ever.
void outliveTheBus(const Secrets& library)
{
    static GDBusConnection* bus = nullptr;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (!bus)
        bus = library.bus(G_BUS_TYPE_SESSION, nullptr, nullptr);
    if (bus)
        library.setExitOnClose(bus, FALSE);
}

/// The library, ready to be asked.
const Secrets* secrets()
{
    const Secrets* library = found();
    if (library)
        outliveTheBus(*library);
    return library;
}

/// How long one question may take: long enough for somebody to unlock the keychain, and not for ever where nobody sees
/// that it asks.
class Patience
{
public:
    explicit Patience(const Secrets& library)
        : m_library(library)
        , m_cancellable(library.newCancellable())
        , m_thread([this](const std::stop_token& stopping) {
            std::unique_lock lock(m_mutex);
            constexpr std::chrono::minutes longest{1};
            m_answered.wait_for(lock, stopping, longest, [] { return false; });
            if (!stopping.stop_requested())
                m_library.cancel(m_cancellable);
        })
    {}
    ~Patience()
    {
        m_thread.request_stop();
        m_thread.join();
        m_library.unref(m_cancellable);
    }
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;

    [[nodiscard]] GCancellable* cancellable() const { return m_cancellable; }

private:
    const Secrets& m_library;
    GCancellable* m_cancellable;
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::jthread m_thread;
};

/// What it said, given back to it.
std::optional<QString> said(const Secrets& library, GError* error)
{
    if (!error)
        return {};
    QString words = QString::fromUtf8(error->message).simplified();
    library.freeError(error);
    return words;
}

} // namespace

Result<std::optional<QString>, QString> keptPassword(const PostgresLocation& location)
{
    const Secrets* library = secrets();
    if (!library)
        return fail(absent());
    const Patience patience(*library);
    GError* error = nullptr;
    gchar* found = library->lookup(schema(), patience.cancellable(), &error, attribute,
                                   keychainName(location).toUtf8().constData(), nullptr);
    std::optional<QString> password;
    if (found) {
        password = QString::fromUtf8(found);
        library->free(found);
    }
    if (auto words = said(*library, error))
        return fail(*std::move(words));
    return password;
}

Result<void, QString> keepPassword(const PostgresLocation& location, const QString& password)
{
    const Secrets* library = secrets();
    if (!library)
        return fail(absent());
    const QString name = keychainName(location);
    const Patience patience(*library);
    GError* error = nullptr;
    const bool kept =
        library->store(schema(), SECRET_COLLECTION_DEFAULT,
                       QStringLiteral("Tierdesk: %1").arg(name).toUtf8().constData(), password.toUtf8().constData(),
                       nullptr, &error, attribute, name.toUtf8().constData(), nullptr) != 0;
    if (auto words = said(*library, error); words || !kept)
        return fail(words.value_or(QStringLiteral("the keychain did not take it")));
    return {};
}

Result<bool, QString> forgetPassword(const PostgresLocation& location)
{
    const Secrets* library = secrets();
    if (!library)
        return fail(absent());
    const Patience patience(*library);
    GError* error = nullptr;
    const bool gone = library->clear(schema(), patience.cancellable(), &error, attribute,
                                     keychainName(location).toUtf8().constData(), nullptr) != 0;
    if (auto words = said(*library, error))
        return fail(*std::move(words));
    return gone;
}

#else

namespace {

QString absent()
{
    return QStringLiteral("This program was built without libsecret and knows no keychain");
}

} // namespace

Result<std::optional<QString>, QString> keptPassword(const PostgresLocation&)
{
    return fail(absent());
}

Result<void, QString> keepPassword(const PostgresLocation&, const QString&)
{
    return fail(absent());
}

Result<bool, QString> forgetPassword(const PostgresLocation&)
{
    return fail(absent());
}

#endif

std::optional<QString> passwordToGive(const PostgresLocation& location)
{
    if (qEnvironmentVariableIsSet("PGPASSWORD"))
        return {};
    return keptPassword(location).value_or(std::nullopt);
}

namespace {

enum class Answer { In, AskedForPassword, TookPassword, Nothing };

Answer answerOf(const LibPq& library, const QString& words)
{
    pg_conn* connection = library.connect(words.toUtf8().constData());
    Answer answer = Answer::Nothing;
    if (library.status(connection) == 0)
        answer = Answer::In;
    else if (library.needsPassword(connection))
        answer = Answer::AskedForPassword;
    else if (library.usedPassword(connection))
        answer = Answer::TookPassword;
    library.finish(connection);
    return answer;
}

} // namespace

PasswordTrial tryPassword(const PostgresLocation& location, std::optional<QString> password)
{
    const LibPq* library = LibPq::find();
    if (!library)
        return PasswordTrial::Unknown;
    if (!password)
        password = passwordToGive(location);
    const QString patience = QStringLiteral("connect_timeout=10 ");
    const Answer first = answerOf(*library, patience + connectionString(location, password));
    if (first == Answer::In)
        return PasswordTrial::Taken;
    if (first == Answer::AskedForPassword)
        return PasswordTrial::Refused;
    if (first == Answer::Nothing)
        return PasswordTrial::Unknown;
    // A server that was given a password may say no to it or, having taken it, to the database.
    PostgresLocation other = location;
    other.database = QStringLiteral("postgres");
    return answerOf(*library, patience + connectionString(other, password)) == Answer::In ? PasswordTrial::Taken
                                                                                          : PasswordTrial::Refused;
}

} // namespace tierdesk
