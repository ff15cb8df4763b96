#!/usr/bin/env bash
# What --install puts down, --uninstall takes away, file by file, and never the journal.
# usage: install_test.sh SOURCE
set -euo pipefail
source=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/fake_system.sh"
sandbox=$(mktemp -d)
trap 'rm -rf "$sandbox"' EXIT

# expect WHAT COMMAND...: the command holds.
expect() {
    case_name=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed "does not hold: $*"; fi
}

install_that_works() {
    fake cmake '
case "$*" in
    *--install*)
        prefix=$4
        for file in bin/limber bin/limber-cli share/applications/limber.desktop share/icons/hicolor/48x48/apps/limber.png \
            share/man/man1/limber.1.gz share/metainfo/org.limber.Limber.metainfo.xml share/doc/limber/copyright; do
            mkdir -p "$(dirname "$prefix/$file")"
            echo "Exec=limber" >"$prefix/$file"
            printf "%s\n" "$prefix/$file"
        done >build/release/install_manifest.txt ;;
    *--build*) echo "[1/1] Linking" ;;
    *) mkdir -p build/release; echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/release/CMakeCache.txt; touch build/release/build.ninja ;;
esac'
}

files_of() {
    (cd "$1" && find . -type f | sort)
}

for prefix in "" "$sandbox/Programme für mich"; do
    new_system
    install_that_works
    settings=()
    arguments=()
    root=$place/home/.local
    [ -n "$prefix" ] && { arguments=(--prefix "$prefix"); root=$prefix; }
    mkdir -p "$root/share/limber/backups" "$root/share/applications"
    echo journal >"$root/share/limber/limber.sqlite"
    echo other >"$root/share/applications/other.desktop"
    before=$(files_of "$root")
    mkdir -p "$place/home/.config/autostart"

    start run.sh --install "${arguments[@]}"
    expect "it installs" [ "$status" -eq 0 ]
    expect "the program is there" [ -f "$root/bin/limber" ]
    expect "the menu names the whole path" grep -Fxq "Exec=\"$root/bin/limber\"" "$root/share/applications/limber.desktop"
    start run.sh --install "${arguments[@]}"
    expect "it installs over itself" [ "$status" -eq 0 ]

    printf 'Exec="%s/bin/limber" --background\n' "$root" >"$place/home/.config/autostart/limber.desktop"
    printf 'Exec="/usr/bin/limber" --background\n' >"$place/home/.config/autostart/another.desktop"
    start run.sh --uninstall "${arguments[@]}"
    expect "it uninstalls" [ "$status" -eq 0 ]
    expect "it starts no more with the computer" [ ! -e "$place/home/.config/autostart/limber.desktop" ]
    expect "what others start stays" [ -e "$place/home/.config/autostart/another.desktop" ]
    expect "it leaves what was there and nothing else" [ "$(files_of "$root")" = "$before" ]
    expect "it leaves no empty folders" [ ! -e "$root/bin" ]
    expect "it leaves the journal's empty folders" [ -d "$root/share/limber/backups" ]

    start run.sh --uninstall "${arguments[@]}"
    expect "a second time it says that nothing is there" grep -q "^limber: nothing of Limber is installed" <<<"$err"
    expect "and ends with 1" [ "$status" -eq 1 ]
done

# A list that someone wrote into cannot take away what is not the program's.
new_system
root=$place/home/.local
mkdir -p "$root/share/doc/limber" "$root/share/limber"
echo precious | tee "$place/home/letter" "$root/share/limber/limber.sqlite" >/dev/null
printf '%s\n' "$place/home/letter" "$root/bin/../../letter" "$root/share/limber/limber.sqlite" >"$root/share/doc/limber/installed-files"
start run.sh --uninstall
expect "a file outside of the prefix stays" [ -f "$place/home/letter" ]
expect "the journal stays" [ -f "$root/share/limber/limber.sqlite" ]

printf '%s passed, %s failed\n' "$passed" "$failures"
[ "$failures" -eq 0 ]
