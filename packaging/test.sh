#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Tierdesk and runs every test.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/common.sh"
floors=${TIERDESK_TEST_FLOORS:-$root/packaging/test-floors}

help() {
    cat <<END
Usage: sh packaging/test.sh [--no-install]

Installs what is missing (Debian 12, Ubuntu 24.04 or newer; with sudo when you are not root), builds Tierdesk and runs
every test. On Debian 12, and where CI is set, a warning is an error. It succeeds only if each part of the suite has at
least the number of tests that packaging/test-floors states, for a test that vanished fails nobody.

  --no-install   install nothing, use what is here
  --help         show this

TIERDESK_BUILD_DIR names another folder to build in than build/debug. TIERDESK_DATA names a folder of real data to test
with; without it a folder shared/data beside the sources is used if there is one, or those tests say they were skipped.
END
}

# Compilers and libraries newer than ours warn of more; there a warning must not keep people from testing.
strictness() {
    if [ -n "${CI:-}" ] || [ "$(os_value VERSION_CODENAME)" = bookworm ]; then
        say ON
    else
        say OFF
    fi
}

count_tests() { ctest --test-dir "$folder" -N -L "^$1\$" | sed -n 's/^Total Tests: *//p'; }

# A test program that cannot start, or a name the framework does not match, takes its tests away without a word.
guard_floors() {
    vanished=''
    while read -r label floor rest; do
        case $label in
        '' | '#'*) continue ;;
        esac
        [ -z "$rest" ] || fail "$floors has a line that is not a label and a number: $label $floor $rest"
        found=$(count_tests "$label")
        say "  $label: ${found:-0} tests (at least $floor)"
        [ "${found:-0}" -ge "$floor" ] || vanished="$vanished $label"
    done <"$floors"
    [ -z "$vanished" ] ||
        fail "Tests have vanished:$vanished." "Either a test program no longer starts or tests were removed;" \
            "if that was meant, lower the number in packaging/test-floors in the same commit."
}

# People's own settings must neither disturb the tests nor be disturbed by them.
run_tests() {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    trap 'exit 130' INT TERM HUP
    for kind in CONFIG DATA STATE RUNTIME; do
        mkdir -m 700 "$scratch/$kind"
    done
    XDG_CONFIG_HOME=$scratch/CONFIG XDG_DATA_HOME=$scratch/DATA XDG_STATE_HOME=$scratch/STATE \
        XDG_RUNTIME_DIR=$scratch/RUNTIME QT_QPA_PLATFORM=offscreen \
        ctest --test-dir "$folder" --output-on-failure --no-tests=error -j 2
}

install=yes
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h) help && exit 0 ;;
    --no-install) install='' ;;
    *) usage_error "There is no option $1." ;;
    esac
    shift
done
use_utf8

[ -z "$install" ] || install_missing build run test
folder=${TIERDESK_BUILD_DIR:-$root/build/debug}
[ -f "$folder/build.ninja" ] || probe ON
configure debug "$folder" -DTIERDESK_BUILD_TESTS=ON "-DTIERDESK_WERROR=$(strictness)"
build "$folder"

if [ -z "${TIERDESK_DATA:-}" ] && [ -d "$root/../shared/data" ]; then
    TIERDESK_DATA=$(cd "$root/../shared/data" && pwd)
    export TIERDESK_DATA
fi
say "Real data: ${TIERDESK_DATA:-none; the tests that want some say that they are skipped}"
guard_floors
run_tests
