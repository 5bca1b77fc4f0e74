// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// From the command line to an open store and a person who sits at it: asks where it must, and only then.
#pragma once

#include "ui/client/worker.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/signindialog.h"

#include <QSize>
#include <QStringList>

namespace tierdesk {

struct ConsoleOptions
{
    /// Empty: the one used last, or the usual place.
    QString location;
    QString as;
    /// A playbook for a store that is made now; empty: the one that comes with the program.
    QString playbookFile;
    /// Make a demo store when there is none.
    bool demo = false;
    /// The window for who needs help, whoever they are.
    bool selfService = false;
    /// Nobody is there to answer: what would be asked is an error.
    bool silent = false;
    /// Draw the window into this file and leave.
    QString screenshot;
    /// Write a report into this PDF file and leave; and what it is about, as JSON: from, to, queue, client, technician.
    QString report;
    QString reportAbout;
    /// Its first line is the password, where nobody is there to type it.
    QString passwordFile;
    bool dark = false;
    QSize size;
    /// A ticket to open: its number or a link to it.
    QString ticket;
};

/// Nothing when the words are not understood; what is wrong was said, or help was given, and `exitCode` is set.
[[nodiscard]] std::optional<ConsoleOptions> parseOptions(const QStringList& words, int& exitCode);

struct Start
{
    QString location;
    Person me;
    PlaybookPtr playbook;
    /// They gave a password, so they can be asked for it again.
    bool byPassword = false;
};

/// How a dialog asks the desk at that location; the answers come to this thread.
[[nodiscard]] SignInDialog::Door doorOf(Worker& worker, QObject& receiver);

/// Opens or makes the store and finds out who sits there. Nothing when somebody left, or when `silent` and something
/// is missing, which was then said on standard error.
[[nodiscard]] std::optional<Start> start(const ConsoleOptions& options, SettingsPort& settings);

/// What a desk is called after: its file or its database.
[[nodiscard]] QString deskName(const QString& location);

/// On standard error.
void say(const QString& words);

/// The present, in UTC.
[[nodiscard]] Instant present();

} // namespace tierdesk
