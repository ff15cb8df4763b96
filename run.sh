#!/usr/bin/env bash
# Builds Limber and opens it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. cmake/install_packages.sh

usage() {
    cat <<'TXT'
usage: ./run.sh [option]

  (none)             install what is missing, build a release, open Limber
  --build-only       only build: build/release/bin/limber, limber-cli, limber-bench
  --demo             open a throwaway profile with seven weeks of history
  --screenshots DIR  draw every page in every state, light and dark, as PNG files (needs no display)
  --help             this text

Your data live in ~/.local/share/limber (LIMBER_PROFILE names another place).
TXT
}

mode=open
directory=
case "${1:-}" in
    "") ;;
    --build-only) mode=build ;;
    --demo) mode=demo ;;
    --screenshots)
        mode=screenshots
        directory=${2:-}
        if [ -z "$directory" ]; then
            echo "limber: --screenshots needs a directory" >&2
            exit 2
        fi
        ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        echo "limber: unknown option $1" >&2
        usage >&2
        exit 2
        ;;
esac

if { [ "$mode" = open ] || [ "$mode" = demo ]; } && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "limber: no display here; start it from a desktop, or use --build-only or --screenshots DIR" >&2
    exit 1
fi

install_packages "to build and run Limber" "${BUILD_PACKAGES[@]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if [ -f build/release/bin/limber ]; then
    build_preset release limber limber-cli limber-bench limber-figure >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
else
    echo "limber: building (a few minutes, once)"
    build_preset release limber limber-cli limber-bench limber-figure || exit 1
fi
rm -f "$log"

case "$mode" in
    build) echo "limber: built build/release/bin/limber" ;;
    open) exec build/release/bin/limber ;;
    demo) exec build/release/bin/limber --demo ;;
    screenshots)
        mkdir -p "$directory"
        exec env QT_QPA_PLATFORM=offscreen build/release/bin/limber --screenshots "$directory"
        ;;
esac
