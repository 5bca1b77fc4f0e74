// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/starttext.h"

namespace tierdesk {

QString StartText::makingDemo()
{
    return tr("Making a demo desk: a company, its people and some weeks of their tickets.");
}

QString StartText::withoutPassword()
{
    return tr("You did not sign in with a password.");
}

QString StartText::passwordNotTaken()
{
    return tr("The database does not take this password. Check it and try again.");
}

QString StartText::serverNotReached()
{
    return tr("The database does not answer, so the password was not kept. Check the connection and try again.");
}

QString StartText::keychainNotReached(const QString& words)
{
    //: %1: the keychain's own words
    return tr("The database takes this password, but the keychain did not keep it: %1. Unlock the keychain and try "
              "again.")
        .arg(words);
}

QString StartText::unreadable(const QString& file)
{
    return tr("%1 cannot be read. Nothing was made.").arg(file);
}

QString StartText::noPlaybook(const QString& file, const FieldError& error)
{
    //: %1 is a file, %2 a place in it, %3 what should stand there
    return tr("%1 is no playbook: %2 should be %3. Nothing was made.").arg(file, error.path, error.expected);
}

QString StartText::noDemo(const QString& where, const QString& what)
{
    return tr("The demo desk could not be made (%1: %2). Begin a desk of your own, or try again.").arg(where, what);
}

} // namespace tierdesk
