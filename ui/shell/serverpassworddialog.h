// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The password that a database asks for, to be kept in the system's keychain.
#pragma once

#include <QDialog>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tierdesk {

class MessageBar;

class ServerPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// Nothing: the server takes it and the keychain keeps it. Otherwise a sentence that says what stands in the way.
    using Tried = std::function<void(std::optional<QString> trouble)>;
    /// Asks the server; the answer comes later, in this thread.
    using Door = std::function<void(const QString& password, Tried)>;

    /// `server` as people know it: "anna@db.example.org/desk". Accepted once the password is kept.
    ServerPasswordDialog(const QString& server, Door door, QWidget* parent = nullptr);

private:
    void go();
    void tried(const std::optional<QString>& trouble);

    Door m_door;
    MessageBar* m_bar;
    QLineEdit* m_password;
    QPushButton* m_go;
};

} // namespace tierdesk
