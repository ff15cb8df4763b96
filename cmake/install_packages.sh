# Read by run.sh and test.sh: installs what is missing on a Debian system, saying what and why first.
# shellcheck shell=bash

BUILD_PACKAGES=(g++ cmake ninja-build ccache qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libqt6sql6-sqlite libqcustomplot-dev libespeak-ng-dev espeak-ng-data libgtest-dev libgmock-dev fonts-inter
    qt6-qpa-plugins qt6-translations-l10n)

# install_packages REASON PACKAGE...: nothing to do when all are there.
install_packages() {
    local reason=$1 missing=() name
    shift
    if ! command -v dpkg-query >/dev/null 2>&1; then
        command -v cmake >/dev/null 2>&1 && return 0
        echo "limber: this script installs packages on Debian; elsewhere, install Qt 6.4, QCustomPlot, espeak-ng, GoogleTest, CMake and Ninja first." >&2
        return 1
    fi
    local installed
    # It answers for those that are there and ends with 1 when any is missing.
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
    for name in "$@"; do
        grep -qx "$name installed" <<<"$installed" || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "limber: installing ${#missing[@]} packages $reason: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "limber: not root and no sudo here; as root, run: apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        root=(sudo)
    fi
    "${root[@]}" apt-get update -qq &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build_preset PRESET [TARGET...]: configures once, then builds; the build system sees for itself what changed.
build_preset() {
    local preset=$1
    shift
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    if [ ! -f "build/$preset/build.ninja" ]; then
        echo "limber: configuring ($preset)"
        cmake --preset "$preset" >"/tmp/limber-configure-$$.log" 2>&1 || {
            cat "/tmp/limber-configure-$$.log" >&2
            return 1
        }
        rm -f "/tmp/limber-configure-$$.log"
    fi
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@"
    else
        cmake --build --preset "$preset"
    fi
}
