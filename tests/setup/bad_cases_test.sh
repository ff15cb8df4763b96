#!/usr/bin/env bash
# Every bad case ends in one clear sentence and a status that is not zero.
# usage: bad_cases_test.sh SOURCE
set -euo pipefail
source=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/fake_system.sh"
sandbox=$(mktemp -d)
trap 'chmod -R u+w "$sandbox"; rm -rf "$sandbox"' EXIT

# bad NAME SENTENCE SCRIPT ARGUMENT...: the start ends with a status of 1, and says SENTENCE (a pattern) once,
# in a line that begins with the program's name; nothing is opened.
bad() {
    case_name=$1
    local sentence=$2 said
    shift 2
    start "$@"
    said=$(grep -Ec -- "^limber: .*($sentence)" <<<"$err" || true)
    if [ "$status" -ne 1 ]; then
        failed "the status should be 1"
    elif [ "$said" -ne 1 ]; then
        failed "should say once: $sentence"
    elif grep -q '^opened' <<<"$out"; then
        failed "the program was opened all the same"
    else
        passed=$((passed + 1))
    fi
    settings=()
}

# good NAME OUTPUT SCRIPT ARGUMENT...: the start ends with 0 and prints OUTPUT (a pattern).
good() {
    case_name=$1
    local expected=$2
    shift 2
    start "$@"
    if [ "$status" -ne 0 ]; then
        failed "the status should be 0"
    elif ! grep -Eq -- "$expected" <<<"$out"; then
        failed "should print: $expected"
    else
        passed=$((passed + 1))
    fi
    settings=()
}

# apt_says TEXT: packages are missing and apt-get ends with this.
apt_says() {
    new_system
    missing
    fake apt-get "case \"\$*\" in *' -s '*) echo 'Inst a'; echo 'Inst b' ;; *) echo \"\$said\"; exit 100 ;; esac"
    settings=("said=$1")
}

new_system
good "all is there: it builds" "ready: build/release/bin/limber" run.sh --build-only
new_system; settings=(DISPLAY=:1)
good "all is there: it opens" "^opened" run.sh
good "a second start configures nothing" "ready" run.sh --build-only

# Packages.
apt_says "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1 (unattended-upgr)"
bad "apt is locked" "apt is locked.*wait" run.sh --build-only
apt_says "W: Failed to fetch http://deb.example/x  Temporary failure resolving 'deb.example'"
bad "no network" "cannot be reached.*network" run.sh --build-only
apt_says "E: Failed to fetch http://deb.example/x.deb  404  Not Found"
bad "a broken mirror" "broken; choose another mirror" run.sh --build-only
apt_says "E: The repository 'http://deb.example bookworm Release' is not signed."
bad "a mirror that is not signed" "broken; choose another mirror" run.sh --build-only
apt_says "E: Unable to locate package qt6-base-dev"
bad "a system too old for the packages" "does not have what is needed" run.sh --build-only
apt_says "E: You don't have enough free space in /var/cache/apt/archives/."
bad "no room for the packages" "not enough room on the disk for the packages" run.sh --build-only
apt_says "E: dpkg was interrupted, you must manually run 'dpkg --configure -a' to correct the problem."
bad "an interrupted dpkg" "dpkg --configure -a" run.sh --build-only
apt_says "E: Something nobody has thought of"
bad "any other end of apt" "its own words" run.sh --build-only
grep -q "Something nobody has thought of" <<<"$err" || failed "apt's own last line should be shown"
grep -q "^limber: the full log: .*packages.log" <<<"$err" || failed "the log should be named"
apt_says "E: Could not get lock /var/lib/dpkg/lock-frontend."
bad "test.sh: apt is locked" "apt is locked.*wait" test.sh

new_system; missing; fake id 'echo 1000'
bad "neither root nor sudo" "neither root nor sudo.*apt-get install --no-install-recommends g\+\+ cmake" run.sh --build-only
bad "test.sh: neither root nor sudo" "neither root nor sudo.*libgtest-dev" test.sh
new_system; missing; fake id 'echo 1000'; fake sudo 'echo "sudo: a password is required"; exit 1'
bad "sudo that refuses" "sudo did not let apt-get run; as root, run: apt-get install" run.sh --build-only

# Other systems.
new_system; rm "$bin/apt-get" "$bin/dpkg-query" "$bin/cmake"
bad "another system" "on Debian and Ubuntu only, and cmake is missing.*Qt 6.4" run.sh --build-only
fake dnf 'true'
bad "Fedora" "sudo dnf install gcc-c\+\+ cmake" run.sh --build-only
new_system; rm "$bin/apt-get" "$bin/dpkg-query"
good "another system where all is there" "ready" run.sh --build-only

# The compiler.
new_system; fake c++ 'case "$1" in -dumpversion) echo 10 ;; *) echo "c++ (Debian 10.2.1) 10.2.1" ;; esac'
bad "a compiler too old" "is g\+\+ 10 and g\+\+ 12 or newer is needed" run.sh --build-only
new_system; fake c++ 'case "$1" in -dumpversion) echo 11.0.1 ;; *) echo "Debian clang version 11.0.1" ;; esac'
bad "a clang too old" "clang 14 or newer is needed" run.sh --build-only
new_system; settings=(CXX=gone++)
bad "a compiler that is not there" "no C\+\+ compiler called gone\+\+" run.sh --build-only

# The disk.
new_system; fake df 'echo header; echo "/dev/x 1000000 900000 51200 95% /"'
bad "no room to build" "not enough room on the disk: the build needs about 600 MB and 50 MB are free" run.sh --build-only
new_system; fake cmake 'case "$*" in
    *--build*) echo "fatal error: error writing to one.s: No space left on device"; exit 1 ;;
    *) mkdir -p build/release; touch build/release/build.ninja; echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/release/CMakeCache.txt ;; esac'
bad "a disk that fills up" "the disk is full" run.sh --build-only
new_system; fake mkdir 'case "$*" in *build*) echo "mkdir: Read-only file system" >&2; exit 1 ;; *) exec /bin/mkdir "$@" ;; esac'
bad "a read-only checkout" "cannot be written to.*copy it" run.sh --build-only

# The build.
new_system; fake cmake 'case "$*" in
    *--build*) echo "one.cpp:1:1: error: no"; exit 1 ;;
    *) mkdir -p build/release; touch build/release/build.ninja; echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/release/CMakeCache.txt ;; esac'
bad "a build that fails" "the build failed" run.sh --build-only
grep -q "one.cpp:1:1: error: no" <<<"$err" || failed "the compiler's own line should be shown"
new_system; fake cmake 'echo "CMake Error: Could not find Qt6"; exit 1'
bad "a library that is missing" "lacks something that the build needs" run.sh --build-only
grep -q "Could not find Qt6" <<<"$err" || failed "CMake's own line should be shown"

new_system; fake flock 'exit 1'
bad "two builds in one folder" "another .* is building in this folder" run.sh --build-only

# A first build that was cut off.
new_system; mkdir -p "$checkout/build/release"; echo "half a line" >"$checkout/build/release/CMakeCache.txt"
good "cut off while configuring" "ready" run.sh --build-only
new_system; mkdir -p "$checkout/build/release/bin"
printf 'CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n' >"$checkout/build/release/CMakeCache.txt"
touch "$checkout/build/release/build.ninja" "$checkout/build/release/old"
good "copied from another place" "ready" run.sh --build-only
[ ! -e "$checkout/build/release/old" ] || failed "what belonged to the old place should be gone"

# Where it opens, and for whom.
new_system
bad "no display" "no display here" run.sh
bad "no display for the demonstration" "no display here" run.sh --demo
new_system; settings=(DISPLAY=:1 HOME=)
bad "no home" "HOME is not set" run.sh
new_system; settings=(DISPLAY=:1 "HOME=$place/gone")
bad "a home that is not there" "your home .*/gone is not there" run.sh
new_system; settings=(HOME=)
bad "no home to install into" "HOME is not set.*--prefix" run.sh --install
new_system; settings=(HOME=)
good "no home, and only a build" "ready" run.sh --build-only
new_system; settings=(DISPLAY=:1 HOME= "LIMBER_PROFILE=$place/profile")
good "no home, and a profile that is named" "^opened" run.sh
new_system; fake cmake 'case "$*" in
    *--build*) mkdir -p build/release/bin
        printf "#!/bin/bash\necho \"qt.qpa.xcb: could not connect to display :9\" >&2\nkill -ABRT \$\$\n" >build/release/bin/limber
        chmod +x build/release/bin/limber ;;
    *) mkdir -p build/release; touch build/release/build.ninja; echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/release/CMakeCache.txt ;; esac'
settings=(DISPLAY=:9)
bad "a display that does not answer" "the display :9 does not answer" run.sh

new_system
mv "$checkout" "$place/Meine Übungen für den Rücken"; checkout="$place/Meine Übungen für den Rücken"
good "a path with spaces and umlauts" "ready" run.sh --build-only

printf '%s passed, %s failed\n' "$passed" "$failures"
[ "$failures" -eq 0 ]
