#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# verbs_test.sh TIERDESKCTL COMPLETION: the program explains each verb that the completion offers, and no other.
set -uo pipefail
# shellcheck source=packaging/linux/tierdeskctl.bash
. "$2"
status=0
for verb in $tierdeskctl_verbs; do
    if ! "$1" "$verb" --help >/dev/null 2>&1; then
        echo "tierdeskctl $verb --help fails"
        status=1
    fi
done
if "$1" surely-no-verb --help >/dev/null 2>&1; then
    echo "tierdeskctl explains a verb that does not exist"
    status=1
fi
exit "$status"
