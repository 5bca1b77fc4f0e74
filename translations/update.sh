#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the catalogues up to what the sources say: new texts come in as unfinished, texts that are gone go.
# sh translations/update.sh [FOLDER]: those of another folder instead, to see whether anything would change.
set -eu
catalogues=$(cd "${1:-$(dirname "$0")}" && pwd)
cd "$(dirname "$0")/.."
lupdate=$(qmake6 -query QT_HOST_BINS)/lupdate

for catalogue in "$catalogues"/tierdesk_*.ts; do
    # The source text is English, so all that an English catalogue has to say is "1 row" beside "2 rows".
    case $catalogue in
    */tierdesk_en.ts) plurals=-pluralonly ;;
    *) plurals='' ;;
    esac
    # Without -I lupdate does not find the headers, and takes a class for one outside of our namespace.
    # shellcheck disable=SC2086
    "$lupdate" -silent -I . -no-obsolete -locations none $plurals ui app -ts "$catalogue"
done
