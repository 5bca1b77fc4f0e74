// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain for one test: a session bus and GNOME's keyring, both of their own, in a folder that goes with them.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace tierdesk::test {

class Keyring
{
public:
    /// Open, empty, and what this process and those it starts find. Null, with a clear word on standard output, where
    /// the programs are not installed.
    [[nodiscard]] static std::unique_ptr<Keyring> start();
    ~Keyring();
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;

private:
    Keyring() = default;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace tierdesk::test
