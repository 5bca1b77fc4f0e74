#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# verbs_test.sh TIERDESKCTL SOURCES: the program, its manual page and its completion know the same verbs and options.
set -euo pipefail
program=$1
linux=$2/packaging/linux
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# same WHAT ONE OTHER: two lists in files that must be equal.
same() {
    sort -u -o "$2" "$2"
    sort -u -o "$3" "$3"
    [ -s "$2" ] || echo "nothing found" >>"$2"
    if ! diff "$2" "$3"; then
        echo "$1 differ: < the program, > the other"
        status=1
    fi
}

# A verb stands two blanks in; some are two words.
"$program" --help | sed -n 's/^  \([a-z][a-z]*\( [a-z][a-z]*\)\{0,1\}\)  .*/\1/p' >"$scratch/verbs"

sed -n '/^\.SH VERBS/,/^\.SH [^V]/s/^\\fB\([a-z ]*\)\\fR.*/\1/p' "$linux/tierdeskctl.1" >"$scratch/documented"
same "The verbs of the manual" "$scratch/verbs" "$scratch/documented"

# shellcheck source=packaging/linux/tierdeskctl.bash
. "$linux/tierdeskctl.bash"
for verb in $tierdeskctl_verbs; do
    echo "$verb"
done >"$scratch/completed"
sed 's/ .*//' "$scratch/verbs" >"$scratch/first"
same "The verbs of the completion" "$scratch/first" "$scratch/completed"

# The options of each verb, in its help and in its part of the manual.
while read -r verb; do
    # shellcheck disable=SC2086
    "$program" $verb --help </dev/null | sed -n 's/^  \(--[a-z-]*\).*/\1/p' >"$scratch/options"
    sed -n "/^\\\\fB$verb\\\\fR/,/^\\.RE\|^\\.SS\|^\\.SH/p" "$linux/tierdeskctl.1" |
        awk 'NR > 1 && /^\\fB[a-z]/ { exit } { print }' |
        sed -n 's/\\-/-/g; s/^\\fB\(--[a-z-]*\)\\fR.*/\1/p' >"$scratch/manual"
    if [ -s "$scratch/options" ] || [ -s "$scratch/manual" ]; then
        same "The options of $verb in the manual" "$scratch/options" "$scratch/manual"
    fi
done <"$scratch/verbs"
exit "$status"
