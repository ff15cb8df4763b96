# Read by run.sh and test.sh: configures and builds, and says in one sentence why it cannot.
# shellcheck shell=bash

LEAST_GCC=12
LEAST_CLANG=14
# What a build takes at most, in MB.
ROOM_NEEDED=${LIMBER_ROOM_NEEDED:-600}

check_folder() {
    { mkdir -p build && touch build/.writable && rm -f build/.writable; } 2>/dev/null && return 0
    [ "$(free_room)" -lt 1 ] && fail "the disk is full; the build goes into $PWD/build and needs about $ROOM_NEEDED MB"
    fail "this folder cannot be written to, and the build goes into its folder build; copy it to a place of your own and start it there"
}

free_room() {
    df -Pk . 2>/dev/null | awk 'NR == 2 { print int($4 / 1024); found = 1 } END { if (!found) print 999999 }'
}

check_room() {
    local free
    [ -f "build/$1/bin/limber" ] && return 0
    free=$(free_room)
    [ "$free" -ge "$ROOM_NEEDED" ] ||
        fail "there is not enough room on the disk: the build needs about $ROOM_NEEDED MB and $free MB are free in $PWD"
}

check_compiler() {
    local compiler=${CXX:-c++} version least=$LEAST_GCC name=g++
    command -v "$compiler" >/dev/null 2>&1 || fail "there is no C++ compiler called $compiler here; install g++ $LEAST_GCC or newer, or name one: CXX=..."
    if grep -qi clang <<<"$("$compiler" --version 2>/dev/null)"; then
        least=$LEAST_CLANG
        name=clang
    fi
    version=$("$compiler" -dumpversion 2>/dev/null) || version=0
    [ "${version%%.*}" -ge "$least" ] 2>/dev/null ||
        fail "the compiler $compiler is $name $version and $name $least or newer is needed; install one, or name it: CXX=..."
}

read_configure() {
    progress "looking at this system"
}

read_ninja() {
    case "$1" in
        \[*/*\]*)
            local step=${1%%]*}
            step=${step#[}
            progress "building, step ${step%/*} of ${step#*/}"
            ;;
    esac
}

explain_build() {
    printed 'no space left|disk quota exceeded|cannot write' &&
        fail_with_log "the disk is full; free about $ROOM_NEEDED MB and start this again, it goes on"
    printed 'killed signal terminated program|cannot allocate memory|virtual memory exhausted' &&
        fail_with_log "there is not enough memory to build; close other programs and start this again, it goes on"
    fail_with_log "$1" 15
}

# configure PRESET [ARGUMENT...]: once; the build system itself does it again when its files change.
configure() {
    local preset=$1 cache
    shift
    check_compiler
    cache=build/$preset/CMakeCache.txt
    # A folder that was copied or moved begins anew; what CMake noted there belongs to the old place.
    if [ -f "$cache" ] && ! grep -Fqx "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        rm -rf "build/$preset"
    fi
    open_log configure
    follow read_configure cmake --preset "$preset" "$@" && return 0
    # A configuring that was cut off can leave a cache that cannot be read.
    if [ -f "$cache" ] && follow read_configure cmake --fresh --preset "$preset" "$@"; then
        return 0
    fi
    explain_build "this system lacks something that the build needs; CMake's last lines say what"
}

# build PRESET [TARGET...]: everything when no target is named; prints how long it took.
build() {
    local preset=$1 began=$SECONDS
    shift
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    # Two builds in one folder would write the same files.
    exec 9>build/.lock
    if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
        fail "another ./run.sh or ./test.sh is building in this folder at this moment; wait until it is done"
    fi
    open_log build
    local targets=()
    [ $# -gt 0 ] && targets=(--target "$@")
    follow read_ninja env NINJA_STATUS='[%f/%t] ' LC_ALL=C.UTF-8 cmake --build --preset "$preset" "${targets[@]}" ||
        explain_build "the build failed; its last lines say where"
    exec 9>&-
    printed 'no work to do' || say "built in $((SECONDS - began)) s"
}
