#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Tierdesk and opens its console on a demo store.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/common.sh"

help() {
    cat <<END
Usage: sh packaging/run.sh [--store FILE] [--headless] [--no-install]

Installs what is missing (Debian 12, Ubuntu 24.04 or newer; with sudo when you are not root), builds Tierdesk and opens
its console on a demo store, which is made the first time. Without a display it makes the same store, prints the queues
and leaves a picture of the window beside the store.

  --store FILE   the store to open; made as a demo store when it does not exist yet
                 (otherwise $(demo_store))
  --headless     open no window even though there is a display
  --no-install   install nothing, use what is here
  --help         show this

TIERDESK_BUILD_DIR names another folder to build in than build/release.
END
}

demo_store() {
    if [ "$(uname -s)" = Darwin ]; then
        data=${HOME:-}/Library/Application\ Support
    else
        data=${XDG_DATA_HOME:-${HOME:-}/.local/share}
    fi
    say "$data/tierdesk/demo.store"
}

# A store that was not finished is no store: what this run began is removed when it fails or is interrupted.
make_demo_store() {
    mkdir -p "$(dirname "$store")" ||
        fail "The folder for the store cannot be made." "Choose another place: sh packaging/run.sh --store FILE"
    trap 'rm -f "$store" "$store"-*; exit 130' INT TERM HUP
    "$ctl" --store "$store" init --demo || {
        rm -f "$store" "$store"-*
        fail "The demo store could not be made at $store; the reason stands above." \
            "Choose another place with --store FILE."
    }
    trap - INT TERM HUP
}

take_picture() {
    picture=${store%.store}.png
    runtime=$(mktemp -d)
    QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$runtime "$console" --store "$store" --screenshot "$picture" || true
    rm -rf "$runtime"
    [ -s "$picture" ] || fail "The window could not be rendered to $picture."
    say "There is no display, so here is a picture of the window: $picture"
}

install=yes headless='' store=''
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h) help && exit 0 ;;
    --no-install) install='' ;;
    --headless) headless=yes ;;
    --store)
        [ $# -gt 1 ] || usage_error "--store needs the name of a file."
        store=$2
        shift
        ;;
    --store=*) store=${1#--store=} ;;
    *) usage_error "There is no option $1." ;;
    esac
    shift
done
if [ -z "$store" ]; then
    [ -n "${HOME:-}${XDG_DATA_HOME:-}" ] || fail "HOME is not set, so say where the store shall lie: --store FILE"
    store=$(demo_store)
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "$(uname -s)" != Darwin ]; then
    headless=yes
fi
use_utf8

[ -z "$install" ] || install_missing build run
folder=${TIERDESK_BUILD_DIR:-$root/build/release}
if [ ! -f "$folder/build.ninja" ]; then
    probe OFF
    configure release "$folder" -DTIERDESK_BUILD_TESTS=OFF
fi
say "Building in $folder (the first time takes some minutes) …"
build "$folder"
ctl=$folder/app/cli/tierdeskctl
console=$folder/app/console/tierdesk

if [ ! -e "$store" ]; then
    say "Making a demo store: $store"
    make_demo_store
fi
if [ -n "$headless" ]; then
    "$ctl" --store "$store" queues
    take_picture
    exit 0
fi
say "Opening the console on $store"
exec "$console" --store "$store"
