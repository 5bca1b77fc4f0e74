// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lasthere.h"

#include <QCoreApplication>
#include <QEvent>

namespace tierdesk {

namespace {

constexpr std::chrono::hours pause{1};
/// What is kept need not be newer.
constexpr std::chrono::minutes grain{1};

std::optional<Instant> kept(const SettingsPort& settings, const QString& key)
{
    const QVariant value = settings.value(key);
    return value.isValid() ? std::optional(Instant{value.toLongLong()}) : std::nullopt;
}

} // namespace

LastHere::LastHere(SettingsPort& settings, PersonId who, std::function<Instant()> now, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_key(QStringLiteral("here/%1/").arg(who.value))
    , m_now(std::move(now))
    , m_before(kept(settings, m_key + QStringLiteral("before")))
    , m_until(kept(settings, m_key + QStringLiteral("until")))
{
    touch();
    QCoreApplication::instance()->installEventFilter(this);
}

bool LastHere::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        touch();
    return QObject::eventFilter(object, event);
}

void LastHere::touch()
{
    const Instant now = m_now();
    if (m_until && now - *m_until < grain && *m_until <= now)
        return;
    if (m_until && now - *m_until > pause) {
        m_before = m_until;
        m_settings.setValue(m_key + QStringLiteral("before"), m_before->ms);
    }
    m_until = now;
    m_settings.setValue(m_key + QStringLiteral("until"), now.ms);
}

} // namespace tierdesk
