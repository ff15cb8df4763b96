#!/usr/bin/env bash
# Builds Limber and opens it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. scripts/say.sh
. scripts/packages.sh
. scripts/build.sh
. scripts/install.sh

usage() {
    cat <<'TXT'
usage: ./run.sh [option] [--verbose]

  (none)             install the packages that are missing, build, open Limber
  --build-only       only build: build/release/bin/limber and limber-cli
  --demo             open a throwaway profile with seven weeks of history
  --screenshots DIR  draw every page in every state, light and dark, as PNG files (needs no display)
  --install          put Limber into your menu: program, icon, manuals, under ~/.local
  --uninstall        take every file of --install away again; your journal stays
  --prefix DIR       with --install or --uninstall: another place than ~/.local
  --package          make a Debian package in build/
  --verbose          show everything instead of one line that moves
  --help             this text

Your data live in ~/.local/share/limber (LIMBER_PROFILE names another place).
TXT
}

wrong_usage() {
    printf 'limber: %s\n' "$1" >&2
    usage >&2
    exit 2
}

mode=open
directory=
prefix=
while [ $# -gt 0 ]; do
    case "$1" in
        --build-only | --demo | --install | --uninstall | --package) mode=${1#--} ;;
        --screenshots)
            mode=screenshots
            directory=${2:-}
            [ -n "$directory" ] || wrong_usage "--screenshots needs a directory"
            shift
            ;;
        --prefix)
            prefix=${2:-}
            [ -n "$prefix" ] || wrong_usage "--prefix needs a directory"
            shift
            ;;
        --verbose) LIMBER_VERBOSE=1 ;;
        --help | -h)
            usage
            exit 0
            ;;
        *) wrong_usage "unknown option $1" ;;
    esac
    shift
done

need_home() {
    local what=$1
    [ -n "${HOME:-}" ] || fail "HOME is not set, so there is no place for $what; set it, or $2"
    { [ -d "$HOME" ] && [ -w "$HOME" ]; } || fail "your home $HOME is not there or cannot be written to, so there is no place for $what; set HOME, or $2"
}

case "$mode" in
    open | demo)
        [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] ||
            fail "there is no display here; start it from a desktop, or use --build-only or --screenshots DIR"
        [ "$mode" = demo ] || [ -n "${LIMBER_PROFILE:-}" ] || need_home "your journal" "name one with LIMBER_PROFILE"
        ;;
    install | uninstall)
        [ -n "$prefix" ] || { need_home "the program" "name one with --prefix"; prefix=$HOME/.local; }
        case "$prefix" in /*) ;; *) prefix=$PWD/$prefix ;; esac
        ;;
esac
if [ "$mode" = uninstall ]; then
    uninstall_program "${prefix%/}"
    exit 0
fi

check_folder
install_packages "to build and run Limber" "${BUILD_PACKAGES[@]}"
check_room release
if [ ! -f build/release/build.ninja ] || ! grep -Fqx "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" build/release/CMakeCache.txt; then
    say "building Limber; the first time takes a few minutes"
    configure release -DLIMBER_TESTS=OFF
fi
build release limber limber-cli

# open_limber ARGUMENT...: a display that does not answer makes Qt end hard; that is said in a sentence.
open_limber() {
    local status=0 complaint
    complaint=$(mktemp)
    { build/release/bin/limber "$@" 2>&1 >&3 | tee "$complaint" >&2; } 3>&1 || status=${PIPESTATUS[0]}
    if [ "$status" -ge 128 ] && grep -q 'could not connect to display\|no Qt platform plugin' "$complaint"; then
        rm -f "$complaint"
        fail "the display ${DISPLAY:-${WAYLAND_DISPLAY:-}} does not answer; start it from a desktop"
    fi
    rm -f "$complaint"
    exit "$status"
}

case "$mode" in
    build-only) say "ready: build/release/bin/limber" ;;
    open) open_limber ;;
    demo) open_limber --demo ;;
    screenshots)
        mkdir -p "$directory"
        exec env QT_QPA_PLATFORM=offscreen build/release/bin/limber --screenshots "$directory"
        ;;
    install) install_program "${prefix%/}" ;;
    package) make_package ;;
esac
