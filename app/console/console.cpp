// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/about/writeout.h"
#include "app/import/importassistant.h"
#include "core/exchange/icalendar.h"
#include "core/storage/openstore.h"
#include "ui/queue/listpane.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/starttext.h"

#include <QAction>

namespace tierdesk {

namespace {

void applyLook(Theme& theme, const SettingsPort& settings, bool dark)
{
    const Appearance wanted = parseAppearance(settings.value(QStringLiteral("look/appearance")).toString());
    theme.setAppearance(dark ? Appearance::Dark : wanted);
    const qreal scale = settings.value(QStringLiteral("look/textScale")).toReal();
    if (scale > 0)
        theme.setTextScale(scale);
}

/// Empty where the program was built without libical.
std::function<std::optional<DayImport>(const QByteArray&)> dayReader()
{
    if (!readsICalendar())
        return {};
    return [](const QByteArray& document) -> std::optional<DayImport> {
        constexpr int yearsAhead = 10;
        auto days = readICalendar(document, QDate::currentDate().year() + yearsAhead);
        return days ? std::optional(*std::move(days)) : std::nullopt;
    };
}

/// Somebody who waits longer wants to see at least that the program has begun.
constexpr std::chrono::milliseconds patience{150};

} // namespace

Console::Console(QApplication& application, const ConsoleOptions& options, SettingsPort& settings)
    : m_options(options)
    , m_settings(settings)
    , m_theme(application)
{
    applyLook(m_theme, settings, options.dark);
}

MainWindow* Console::open()
{
    const auto begun = start(m_options, m_settings);
    if (!begun)
        return nullptr;
    if (m_options.selfService || !begun->me.isStaff()) {
        openSelfService(*begun);
        return nullptr;
    }
    const auto open = [location = begun->location, me = begun->me.id] {
        auto store = openStore(location);
        if (store)
            (*store)->lookAs(me);
        return store;
    };
    m_client = std::make_unique<DeskClient>(open, begun->me, begun->playbook, present);
    m_rules = std::make_unique<RuleRunner>(*m_client);
    const auto import = [this](QWidget& window) {
        ImportAssistant assistant(*m_client, &window);
        assistant.exec();
    };
    m_window = std::make_unique<MainWindow>(WindowParts{*m_client, m_settings, m_theme, deskName(begun->location),
                                                        import, dayReader(), begun->location, writeOut});
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    guard(*begun);
    return m_window.get();
}

void Console::openSelfService(const Start& begun)
{
    const Person me = actingAs(Capacity::Requester, begun.me);
    const auto open = [location = begun.location, who = me.id] {
        auto store = openStore(location);
        if (store)
            (*store)->lookAs(who, Capacity::Requester);
        return store;
    };
    m_client = std::make_unique<DeskClient>(open, me, begun.playbook, present);
    m_help = std::make_unique<SelfServiceWindow>(*m_client, deskName(begun.location));
    if (m_options.size.isValid())
        m_help->resize(m_options.size);
}

SignInDialog* Console::makeSignIn(SignInDialog::Purpose purpose)
{
    return new SignInDialog(purpose, m_client->me().login, doorOf(*m_door, *m_window), m_client->me().id,
                            m_window.get());
}

void Console::guard(const Start& begun)
{
    ActionRegistry& actions = m_window->actions();
    const QString lock = QStringLiteral("app.lock");
    const QString password = QStringLiteral("app.password");
    if (!begun.byPassword) {
        for (const QString& id : {lock, password})
            actions.setWhyDisabled(id, StartText::withoutPassword());
        return;
    }
    m_door = std::make_unique<Worker>([location = begun.location] { return openStore(location); });
    const auto after = [this] {
        return std::chrono::milliseconds(std::chrono::minutes(m_client->playbook()->signIn.idleMinutes));
    };
    m_lock = std::make_unique<IdleLock>(after, [this] { return makeSignIn(SignInDialog::Purpose::Unlock); });
    QObject::connect(m_lock.get(), &IdleLock::leaving, m_window.get(), &QWidget::close);
    QObject::connect(actions.action(lock), &QAction::triggered, m_lock.get(), &IdleLock::lock);
    QObject::connect(actions.action(password), &QAction::triggered, m_window.get(), [this] {
        SignInDialog* dialog = makeSignIn(SignInDialog::Purpose::Change);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Console::show()
{
    if (m_help) {
        m_help->show();
        return;
    }
    const auto show = [window = m_window.get()] {
        if (!window->isVisible())
            window->show();
    };
    QObject::connect(&m_window->list().model(), &TicketListModel::listed, m_window.get(), show,
                     Qt::SingleShotConnection);
    QTimer::singleShot(patience, m_window.get(), show);
}

} // namespace tierdesk
