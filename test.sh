#!/usr/bin/env bash
# Builds everything and runs all tests through ctest, without a display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. scripts/say.sh
. scripts/packages.sh
. scripts/build.sh

usage() {
    cat <<'TXT'
usage: ./test.sh [option] [--verbose]

  (none)       install the packages that are missing, build a release with its tests, run them all
  --core       only the tests of core and store
  --sanitize   all, with the address and undefined-behaviour sanitizers
  --coverage   all, with counters; prints lines and branches of core/coach and core/programme
  --lint       clang-format and clang-tidy over our sources
  --verbose    show everything instead of one line that moves
  --help       this text
TXT
}

preset=release
mode=all
while [ $# -gt 0 ]; do
    case "$1" in
        --core | --lint) mode=${1#--} ;;
        --sanitize | --coverage) preset=${1#--} ;;
        --verbose) LIMBER_VERBOSE=1 ;;
        --help | -h)
            usage
            exit 0
            ;;
        *)
            printf 'limber: unknown option %s\n' "$1" >&2
            usage >&2
            exit 2
            ;;
    esac
    shift
done
[ "$mode" = lint ] && preset=debug

check_folder
install_packages "to build and test Limber" "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
[ "$preset" = coverage ] && install_packages "to count coverage" gcovr
[ "$mode" = lint ] && install_packages "to check the sources" "${LINT_PACKAGES[@]}"
check_room "$preset"
if [ ! -f "build/$preset/build.ninja" ] || ! grep -qx 'LIMBER_TESTS:BOOL=ON' "build/$preset/CMakeCache.txt"; then
    configure "$preset" -DLIMBER_TESTS=ON
fi

if [ "$mode" = lint ]; then
    mapfile -t sources < <(git ls-files '*.cpp' '*.h')
    clang-format --dry-run --Werror "${sources[@]}"
    git ls-files 'core/*.cpp' 'app/*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy -p build/debug --quiet
    exit 0
fi

# A folder of this run alone, so that no test meets the sound server or bus of the desktop.
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$runtime

began=$SECONDS
if [ "$mode" = core ]; then
    build "$preset" limber_core_tests
    ctest --preset "$preset" -j "$(nproc)" -L '^core-and-store/'
else
    build "$preset"
    ctest --preset "$preset" -j "$(nproc)"
fi
say "tests passed; $((SECONDS - began)) s for build and tests"

if [ "$preset" = coverage ]; then
    gcovr --root . --object-directory build/coverage --filter 'core/(coach|programme)/' --exclude-throw-branches --print-summary
fi
