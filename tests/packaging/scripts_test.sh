#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# The scripts people and CI start, driven on a pretended machine: every tool they call is a stand-in that writes down
# how it was called. sh scripts_test.sh [NAME...]: the tests named, or all.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source_root=$(cd "$here/../.." && pwd)
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT

# --- the pretended machine

# stand_in NAME: the script on standard input becomes a command, which first notes its call in $box/calls.
stand_in() {
    {
        printf '#!/bin/sh\nprintf "%%s\\n" "%s $*" >>"%s/calls"\n' "$1" "$box"
        cat
    } >"$box/bin/$1"
    chmod +x "$box/bin/$1"
}

# A Debian 12 with everything installed, no display, and programs that do as their manual says.
machine() {
    rm -rf "${box:?}/bin" "${box:?}/home" "$box/build" "$box/calls"
    mkdir -p "$box/bin" "$box/home"
    : >"$box/calls"
    printf 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\nPRETTY_NAME="Debian 12"\n' >"$box/os-release"
    : >"$box/not-installed"
    echo 'echo 0' | stand_in id
    echo 'echo Linux' | stand_in uname
    stand_in ninja </dev/null
    stand_in sudo <<'END'
"$@"
END
    stand_in apt-get </dev/null
    echo 'exit 1' | stand_in apt-cache
    stand_in dpkg-query <<END
for name; do :; done
grep -qx -- "\$name" "$box/not-installed" && { printf not-installed; exit 1; }
printf installed
END
    stand_in cmake <<END
box="$box"
case \$* in
*--preset*) mkdir -p "\$box/build" && : >"\$box/build/build.ninja" ;;
*--build*)
    [ ! -e "\$box/build-fails" ] || exit 1
    mkdir -p "\$box/build/app/cli" "\$box/build/app/console"
    cp "\$box/tierdeskctl" "\$box/build/app/cli/tierdeskctl"
    cp "\$box/tierdesk" "\$box/build/app/console/tierdesk"
    ;;
esac
END
    rm -f "$box/build-fails"
    cat >"$box/tierdeskctl" <<END
#!/bin/sh
printf '%s\n' "tierdeskctl \$*" >>"$box/calls"
case \$* in
*"init --demo") printf 'a store' >"\$2" ;;
*queues) echo 'Tier 1  Service desk' ;;
esac
END
    cat >"$box/tierdesk" <<END
#!/bin/sh
printf '%s\n' "tierdesk \${QT_QPA_PLATFORM:-} \$*" >>"$box/calls"
while [ \$# -gt 0 ]; do [ "\$1" != --screenshot ] || printf 'a picture' >"\$2"; shift; done
END
    chmod +x "$box/tierdeskctl" "$box/tierdesk"
}

# script NAME ARGUMENT...: runs packaging/NAME.sh on it; output in $box/out, the exit status in $status.
script() {
    name=$1
    shift
    status=0
    # $extra is one assignment or nothing.
    # shellcheck disable=SC2086
    env -i PATH="$box/bin:/usr/bin:/bin" HOME="$box/home" TIERDESK_OS_RELEASE="$box/os-release" \
        TIERDESK_BUILD_DIR="$box/build" TMPDIR="$box" ${extra:-} \
        sh "$source_root/packaging/$name.sh" "$@" >"$box/out" 2>&1 </dev/null || status=$?
}

# --- what must hold

show_and_fail() {
    printf '%s\n' "FAILED: $1" "--- status $status, printed:" >&2
    cat "$box/out" >&2
    printf '%s\n' "--- called:" >&2
    cat "$box/calls" >&2
    exit 1
}
ended_with() { [ "$status" -eq "$1" ] || show_and_fail "expected exit status $1"; }
printed() { grep -qF -- "$1" "$box/out" || show_and_fail "expected to read: $1"; }
called() { grep -qF -- "$1" "$box/calls" || show_and_fail "expected the call: $1"; }
never_called() { ! grep -qF -- "$1" "$box/calls" || show_and_fail "did not expect the call: $1"; }

left() { [ -s "$1" ] || show_and_fail "expected the file $1"; }

# --- run.sh

test_run_explains_itself() {
    machine
    script run --help
    ended_with 0
    printed "Usage: sh packaging/run.sh"
    never_called cmake
}

test_run_refuses_an_unknown_option() {
    machine
    script run --colour
    ended_with 2
    printed "There is no option --colour."
    never_called cmake
}

test_run_installs_nothing_where_all_is_there() {
    machine
    script run
    ended_with 0
    never_called apt-get
}

test_run_installs_only_what_is_missing() {
    machine
    printf 'qt6-svg-dev\nccache\ncatch2\n' >"$box/not-installed"
    script run
    ended_with 0
    called "apt-get -o DPkg::Lock::Timeout=600 -q update"
    called "apt-get -o DPkg::Lock::Timeout=600 -q -y --no-install-recommends install ccache qt6-svg-dev"
    never_called catch2
    never_called sudo
}

test_run_takes_a_questioned_package_only_where_it_is_known() {
    machine
    echo 'qt6-svg-plugins' >"$box/not-installed"
    script run
    ended_with 0
    never_called apt-get
    machine
    echo 'qt6-svg-plugins' >"$box/not-installed"
    stand_in apt-cache </dev/null
    script run
    ended_with 0
    called "install qt6-svg-plugins"
}

test_run_asks_sudo_when_not_root() {
    machine
    echo 'echo 1000' | stand_in id
    echo 'ccache' >"$box/not-installed"
    script run
    ended_with 0
    called "sudo env DEBIAN_FRONTEND=noninteractive apt-get"
}

test_run_goes_on_with_old_package_lists() {
    machine
    echo 'ccache' >"$box/not-installed"
    stand_in apt-get <<'END'
case $* in *update) exit 100 ;; esac
END
    script run
    ended_with 0
    printed "The package lists could not be refreshed"
    called "install ccache"
}

test_run_says_what_to_do_when_installing_fails() {
    machine
    echo 'ccache' >"$box/not-installed"
    echo 'exit 100' | stand_in apt-get
    script run
    ended_with 1
    printed "start this with --no-install."
    never_called "cmake --build"
}

test_run_can_install_nothing() {
    machine
    echo 'ccache' >"$box/not-installed"
    script run --no-install
    ended_with 0
    never_called apt-get
}

test_run_refuses_a_system_whose_compiler_is_too_old() {
    machine
    printf 'ID=ubuntu\nUBUNTU_CODENAME=jammy\nPRETTY_NAME="Ubuntu 22.04 LTS"\n' >"$box/os-release"
    script run
    ended_with 1
    printed "Ubuntu 22.04 LTS is too old"
    printed "GCC 11"
    never_called apt-get
    script run --no-install
    ended_with 0
}

test_run_installs_on_a_child_of_ubuntu() {
    machine
    printf 'ID=linuxmint\nID_LIKE="ubuntu debian"\nUBUNTU_CODENAME=noble\n' >"$box/os-release"
    echo 'ccache' >"$box/not-installed"
    script run
    ended_with 0
    called "install ccache"
}

test_run_names_the_packages_of_other_systems_and_goes_on() {
    for system in fedora:"sudo dnf install gcc-c++" arch:"sudo pacman -S --needed gcc" \
        opensuse-tumbleweed:"sudo zypper install gcc-c++"; do
        machine
        echo "ID=${system%%:*}" >"$box/os-release"
        script run
        ended_with 0
        printed "${system#*:}"
        called "cmake --build"
        never_called apt-get
    done
    machine
    echo "ID=plan9" >"$box/os-release"
    script run
    ended_with 0
    printed "Tierdesk needs a C++23 compiler"
}

test_run_makes_the_demo_store_once_and_leaves_a_picture() {
    machine
    script run
    ended_with 0
    store=$box/home/.local/share/tierdesk/demo.store
    left "$store"
    left "${store%.store}.png"
    printed "Tier 1  Service desk"
    printed "${store%.store}.png"
    called "tierdesk offscreen --store $store --screenshot"
    : >"$box/calls"
    script run
    ended_with 0
    never_called "init"
    called "tierdeskctl --store $store queues"
}

test_run_opens_the_window_where_there_is_a_display() {
    machine
    extra=DISPLAY=:7
    script run --store "$box/home/my desk.store"
    ended_with 0
    called "tierdesk  --store $box/home/my desk.store"
    never_called queues
    script run --store "$box/home/my desk.store" --headless
    called queues
}

test_run_leaves_no_half_made_store() {
    machine
    cat >"$box/tierdeskctl" <<'END'
#!/bin/sh
printf half >"$2"
printf log >"$2-wal"
exit 4
END
    script run --store "$box/home/new.store"
    ended_with 1
    printed "The demo store could not be made"
    for half in "$box/home/"new.store*; do
        [ ! -e "$half" ] || show_and_fail "half a store is left: $half"
    done
}

test_run_does_not_touch_a_store_that_is_there() {
    machine
    echo mine >"$box/home/my.store"
    printf '#!/bin/sh\nexit 4\n' >"$box/tierdeskctl"
    script run --store "$box/home/my.store"
    [ "$(cat "$box/home/my.store")" = mine ] || show_and_fail "the store was changed"
}

test_run_says_what_to_do_when_the_build_fails() {
    machine
    : >"$box/build-fails"
    script run
    ended_with 1
    printed "The build failed; the first error above says where."
    never_called tierdeskctl
}

test_run_configures_only_the_first_time() {
    machine
    script run
    called "--preset release"
    : >"$box/calls"
    script run
    ended_with 0
    never_called "--preset"
}

# --- test.sh

# suite LABEL:COUNT...: what CTest pretends to know; every test passes.
suite() {
    {
        for part in "$@"; do
            printf '%s) echo "Total Tests: %s"; exit ;;\n' "*'^${part%%:*}\$'*" "${part#*:}"
        done
    } >"$box/suite"
    stand_in ctest <<END
case "\$*" in *' -N '*) case "\$*" in
$(sed "s/'//g; s/\\\$/\\\\\$/" "$box/suite")
esac; echo "Total Tests: 0"; exit ;; esac
echo "100% tests passed, 0 tests failed out of 7"
END
    printf '# label floor\ncore 3\nui 2\n' >"$box/floors"
    extra=TIERDESK_TEST_FLOORS=$box/floors
}

test_the_suite_passes_with_all_its_parts_and_ends_with_the_summary() {
    machine
    suite core:4 ui:2
    script test
    ended_with 0
    called "--preset debug"
    called "--output-on-failure --no-tests=error -j 2"
    [ "$(tail -n 1 "$box/out")" = "100% tests passed, 0 tests failed out of 7" ] || show_and_fail "not the summary last"
}

test_the_suite_takes_warnings_for_errors_where_we_know_the_compiler() {
    machine
    suite core:4 ui:2
    script test
    called "-DTIERDESK_WERROR=ON"
    machine
    suite core:4 ui:2
    printf 'ID=ubuntu\nVERSION_CODENAME=noble\n' >"$box/os-release"
    script test
    called "-DTIERDESK_WERROR=OFF"
}

test_the_suite_fails_when_a_part_has_vanished() {
    machine
    suite core:4
    script test
    ended_with 1
    printed "Tests have vanished: ui."
}

test_the_suite_fails_when_a_part_has_shrunk() {
    machine
    suite core:2 ui:2
    script test
    ended_with 1
    printed "Tests have vanished: core."
}

test_the_suite_fails_when_a_test_fails() {
    machine
    suite core:4 ui:2
    stand_in ctest <<'END'
case "$*" in *' -N '*) echo "Total Tests: 9"; exit ;; esac
echo "90% tests passed, 1 tests failed out of 10"
exit 8
END
    script test
    [ "$status" -ne 0 ] || show_and_fail "a failed test passed"
}

test_the_suite_installs_its_own_packages_too() {
    machine
    suite core:4 ui:2
    echo 'catch2' >"$box/not-installed"
    script test
    ended_with 0
    called "install catch2"
}

# --- the checks

# hygiene FILE TEXT: what .ci/hygiene says of a project with that file alone, under our licence.
hygiene() {
    rm -rf "$box/project"
    mkdir -p "$box/project/$(dirname "$1")"
    printf '// SPDX-FileCopyrightText: 2026 us\n// SPDX-License-Identifier: GPL-3.0-or-later\n%s\n' "$2" >"$box/project/$1"
    git -C "$box/project" init -q
    git -C "$box/project" add .
    : >"$box/calls"
    status=0
    (cd "$box/project" && bash "$source_root/.ci/hygiene") >"$box/out" 2>&1 || status=$?
}

test_hygiene_passes_a_clean_file() {
    hygiene core/ticket/ticket.cpp 'int answer() { return 42; }'
    ended_with 0
}

test_hygiene_finds_what_must_not_stand() {
    hygiene core/base/a.cpp "const char* where = \"/""home/ann/tierdesk\";"
    ended_with 1 && printed "core/base/a.cpp:3"
    hygiene ui/queue/a.cpp "run(u\"SELECT subject FROM ticket\"_s);"
    ended_with 1 && printed "SQL stands outside"
    hygiene core/storage/a.cpp "run(u\"SELECT subject FROM ticket\"_s);"
    ended_with 0
    hygiene core/ticket/a.cpp 'return tr("Refused");'
    ended_with 1 && printed "tr() stands outside"
    hygiene tests/ui/a.cpp 'QTRY_'"COMPARE(a, b);"
    ended_with 1 && printed "pass silently"
    hygiene tests/core/a.cpp 'TEST_CASE'"(\"one, two\") {}"
    ended_with 1 && printed "CTest does not find"
    hygiene ui/shell/a.h "$(seq 1 200)"
    ended_with 1 && printed "ui/shell/a.h: 202 lines"
}

# --- start

# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(sed -n 's/^test_\([a-z0-9_]*\)().*/\1/p' "$here/scripts_test.sh")
for test in "$@"; do
    extra=''
    "test_$test"
    printf 'passed: %s\n' "$test"
done
