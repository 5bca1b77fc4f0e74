// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody last worked at this machine before they came back: an hour without a key or a click is a pause.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "ui/shell/settingsport.h"

#include <QObject>
#include <functional>
#include <optional>

namespace tierdesk {

class LastHere : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole program; the settings outlive it.
    LastHere(SettingsPort& settings, PersonId who, std::function<Instant()> now, QObject* parent);

    /// The end of their stay before this one; nothing when this is the first.
    [[nodiscard]] std::optional<Instant> before() const { return m_before; }

protected:
    [[nodiscard]] bool eventFilter(QObject* object, QEvent* event) override;

private:
    void touch();

    SettingsPort& m_settings;
    QString m_key;
    std::function<Instant()> m_now;
    std::optional<Instant> m_before;
    std::optional<Instant> m_until;
};

} // namespace tierdesk
