# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh, test.sh and the checks share: which packages are needed, installing them, configuring and building.
# To be read with "." after $root was set to the source folder. POSIX sh, so functions with variables of their own are
# subshells: f() ( ... ).
# shellcheck shell=sh

: "${root:?}"
os_release=${TIERDESK_OS_RELEASE:-/etc/os-release}
export CCACHE_SLOPPINESS=pch_defines,time_macros

say() { printf '%s\n' "$*"; }

# fail LINE...: what happened and what to do about it, a line each.
fail() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 1
}

usage_error() {
    printf '%s\n' "$1" "Try: sh packaging/$(basename "$0") --help" >&2
    exit 2
}

os_value() {
    [ -r "$os_release" ] || return 0
    # shellcheck disable=SC1090
    (. "$os_release" && eval "printf '%s' \"\${$1:-}\"")
}

# The family whose package names we know, or "other".
system_family() (
    case $(uname -s) in
    Darwin) say macos && exit ;;
    esac
    for name in $(os_value ID) $(os_value ID_LIKE); do
        case $name in
        debian | ubuntu) say debian && exit ;;
        fedora | rhel | centos) say fedora && exit ;;
        arch) say arch && exit ;;
        *suse*) say opensuse && exit ;;
        esac
    done
    say other
)

# packages_of FAMILY GROUP...: the names in packages.FAMILY, one a line; a leading question mark stays.
packages_of() (
    list=$root/packaging/packages.$1
    shift
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' "$list"
    done
)

missing_packages() (
    for package in $(packages_of debian "$@"); do
        name=${package#\?}
        # "${...}" is dpkg-query's own notation.
        # shellcheck disable=SC2016
        case $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) in
        installed*) continue ;;
        esac
        if [ "$name" = "$package" ] || apt-cache show "$name" >/dev/null 2>&1; then
            say "$name"
        fi
    done
)

refuse_old_system() {
    for codename in $(os_value UBUNTU_CODENAME) $(os_value DEBIAN_CODENAME) $(os_value VERSION_CODENAME); do
        case $codename in
        bionic | focal | jammy | kinetic | stretch | buster | bullseye)
            fail "$(os_value PRETTY_NAME) is too old to build Tierdesk with its own packages." \
                "Tierdesk is written in C++23 and uses std::expected, which came with GCC 12 (Ubuntu 22.04 has GCC 11)," \
                "and it needs Qt 6.4 and CMake 3.25. Debian 12, Ubuntu 24.04 and newer have them all." \
                "If you installed newer ones yourself, start this again with --no-install."
            ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 "$@"; }

install_on_debian() {
    refuse_old_system
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    say "Installing: $missing"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        fail "Installing needs the administrator's rights, and sudo is not here. As root, run:" \
            "  apt-get install --no-install-recommends $missing" "and then start this again."
    fi
    apt -q update || say "The package lists could not be refreshed; going on with those that are here."
    # shellcheck disable=SC2086
    apt -q -y --no-install-recommends install $missing ||
        fail "Not everything could be installed; apt-get says why above. When that is mended, start this again," \
            "or install the packages in your own way and start this with --no-install."
}

# What to install on a system where we do not do it ourselves.
name_packages() (
    family=$1
    shift
    case $family in
    fedora) installer="sudo dnf install" ;;
    arch) installer="sudo pacman -S --needed" ;;
    opensuse) installer="sudo zypper install" ;;
    macos) installer="brew install" ;;
    *)
        say "Tierdesk needs a C++23 compiler (GCC 12 or newer), CMake 3.25, Ninja, Qt 6.4 with its SVG module and" \
            "translation tools, and SQLite; for its tests Catch2 and rapidcheck."
        exit
        ;;
    esac
    say "This script installs on Debian and Ubuntu only. Here, this should bring what is needed:"
    say "  $installer $(packages_of "$family" "$@" | tr '\n' ' ')"
)

# install_missing GROUP...: installs where we know how, says what to install elsewhere.
install_missing() {
    family=$(system_family)
    if [ "$family" = debian ] && command -v apt-get >/dev/null 2>&1; then
        install_on_debian "$@"
    else
        name_packages "$family" "$@"
        say "Going on with what is here."
    fi
}

# probe TESTS(ON|OFF): are the compiler and the libraries here, each named if not?
probe() (
    for tool in cmake ninja; do
        command -v "$tool" >/dev/null 2>&1 ||
            fail "$tool is not here, and Tierdesk cannot be built without it." "Install it, then start this again."
    done
    probing=$(mktemp -d)
    if ! cmake -S "$root/packaging/probe" -B "$probing" -G Ninja "-DPROBE_TESTS=$1" >"$probing/log" 2>&1; then
        sed -n 's/^missing: /  missing: /p' "$probing/log" >&2
        grep -q '^missing: ' "$probing/log" || cat "$probing/log" >&2
        rm -rf "$probing"
        fail "Something that Tierdesk is built with is not here (see above)." "Install it, then start this again."
    fi
    rm -rf "$probing"
)

# configure PRESET FOLDER [CMAKE ARGUMENT...]: without ccache the launcher that the preset names is left out.
configure() (
    preset=$1 tree=$2
    shift 2
    launcher=$(command -v ccache || true)
    # Where nobody will step through the program, lines in a backtrace are enough, and the tree takes a third of the room.
    [ -z "${CI:-}" ] || set -- -DCMAKE_CXX_FLAGS_DEBUG=-g1 "$@"
    cd "$root" || exit
    cmake --preset "$preset" -B "$tree" "-DCMAKE_CXX_COMPILER_LAUNCHER=${launcher:+ccache}" "$@" ||
        fail "The build could not be set up; CMake says why above." \
            "If $tree was made by another copy of the sources, remove that folder and start this again."
)

cores() { getconf _NPROCESSORS_ONLN 2>/dev/null || say 2; }

build() {
    cmake --build "$1" --parallel "$(cores)" ||
        fail "The build failed; the first error above says where." \
            "If it was killed, memory ran out: close other programs and start this again, it goes on where it stopped." \
            "If no space is left on the device: a tree under build/ takes some gigabytes, and those of other presets can go."
}

# Qt complains about, and misreads file names in, a locale without UTF-8.
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) [ "$(uname -s)" = Darwin ] || export LC_ALL=C.UTF-8 ;;
    esac
}
