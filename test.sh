#!/usr/bin/env bash
# Builds everything and runs all tests through ctest, without a display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. cmake/install_packages.sh

TEST_PACKAGES=(pulseaudio pulseaudio-utils dbus)
QUALITY_PACKAGES=(clang-format clang-tidy gcovr)

usage() {
    cat <<'TXT'
usage: ./test.sh [option]

  (none)       install what is missing, build a release with its tests, run them all
  --sanitize   the same with the address and undefined-behaviour sanitizers
  --coverage   the same with counters; prints lines and branches of core/coach and core/programme
  --lint       clang-format and clang-tidy over our sources
  --help       this text
TXT
}

preset=release
case "${1:-}" in
    "") ;;
    --sanitize) preset=sanitize ;;
    --coverage) preset=coverage ;;
    --lint) preset=debug ;;
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

install_packages "to build and test Limber" "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
chmod 700 "$XDG_RUNTIME_DIR"

if [ "${1:-}" = --lint ]; then
    install_packages "to check the sources" "${QUALITY_PACKAGES[@]}"
    mapfile -t sources < <(git ls-files '*.cpp' '*.h')
    clang-format --dry-run --Werror "${sources[@]}"
    build_preset debug
    git ls-files 'core/*.cpp' 'app/*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy -p build/debug --quiet
    exit 0
fi

[ "${1:-}" = --coverage ] && install_packages "to count coverage" gcovr
build_preset "$preset"
ctest --preset "$preset" -j "$(nproc)"

if [ "${1:-}" = --coverage ]; then
    gcovr --root . --object-directory build/coverage --filter 'core/(coach|programme)/' --exclude-throw-branches --print-summary
fi
