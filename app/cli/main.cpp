// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// tierdeskctl: the same desk without a window.
#include "app/cli/program.h"
#include "ui/text/catalogues.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    // The window keeps its store under this name too.
    QCoreApplication::setApplicationName(QStringLiteral("tierdesk"));
    const tierdesk::Catalogues catalogues;
    return tierdesk::cli::run(QCoreApplication::arguments().mid(1));
}
