// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Name and password; and two new ones when somebody else chose the password, or on one's own wish.
#pragma once

#include "core/desk/desk.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tierdesk {

class MessageBar;

class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// Enter: at the start. Unlock: the name is given, and leaving quits the program. Change: a new password for who is
    /// in already.
    enum class Purpose { Enter, Unlock, Change };

    /// Asks the desk; the answer comes later, in this thread. What stands in the way is a sentence.
    struct Door
    {
        using Entered = std::function<void(Result<SignedIn, QString>)>;
        using Changed = std::function<void(Result<void, QString>)>;
        std::function<void(const QString& login, const QString& password, Entered)> enter;
        std::function<void(PersonId person, const QString& old, const QString& fresh, Changed)> change;
    };

    /// `me` is who changes the password; null for the others.
    SignInDialog(Purpose purpose, const QString& login, Door door, PersonId me = {}, QWidget* parent = nullptr);

    /// Who got in, once it is accepted.
    [[nodiscard]] const std::optional<Person>& person() const { return m_person; }

private:
    void build(const QString& login);
    void refresh();
    void go();
    void entered(const Result<SignedIn, QString>& result);
    void askForNew();
    void change();
    void wait(bool waiting);
    void say(const QString& sentence);
    void grow();

    Purpose m_purpose;
    Door m_door;
    PersonId m_me;
    std::optional<Person> m_person;
    bool m_choosing = false;
    MessageBar* m_bar;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_passwordLabel;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QFormLayout* m_form;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QPushButton* m_go;
};

} // namespace tierdesk
