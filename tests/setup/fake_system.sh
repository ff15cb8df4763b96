# Read by the tests beside it: a computer made of small scripts, so that each bad case takes no time.
# shellcheck shell=bash

# new_system: a copy of the scripts in $place, with a folder $bin that is the only one on PATH besides a few
# real tools. On it everything is fine: all packages are there, the compiler is new, the build does its work.
new_system() {
    place=$(mktemp -d "$sandbox/system.XXXXXX")
    checkout=$place/checkout
    bin=$place/bin
    mkdir -p "$checkout/.git" "$bin" "$place/home"
    cp -r "$source/run.sh" "$source/test.sh" "$source/scripts" "$checkout"
    local tool
    for tool in bash env cat grep sed awk mkdir touch rm rmdir mv cp tail head mktemp dirname basename find tee \
        chmod df sleep true nproc sort tr cut wc stat; do
        ln -s "$(command -v "$tool")" "$bin/$tool"
    done
    fake id 'echo 0'
    fake dpkg-query 'shift 3; for name; do echo "$name installed"; done'
    fake apt-get 'echo "apt-get was called"; exit 1'
    fake c++ 'case "$1" in -dumpversion) echo 12 ;; *) echo "c++ (Debian 12.2.0) 12.2.0" ;; esac'
    fake ninja 'true'
    fake ctest 'echo "100% tests passed"'
    fake cmake '
case "$*" in
    *--install*) exit 0 ;;
    *--build*)
        preset=release
        echo "[1/2] Building CXX object one.cpp.o"
        mkdir -p "build/$preset/bin"
        printf "#!/bin/sh\necho opened \"\$@\"\n" >"build/$preset/bin/limber"
        chmod +x "build/$preset/bin/limber"
        echo "[2/2] Linking CXX executable bin/limber" ;;
    *)
        mkdir -p build/release
        echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/release/CMakeCache.txt
        touch build/release/build.ninja ;;
esac'
}

# fake NAME BODY: a command of this system.
fake() {
    rm -f "$bin/$1"
    printf '#!/bin/bash\n%s\n' "$2" >"$bin/$1"
    chmod +x "$bin/$1"
}

missing() {
    fake dpkg-query 'exit 1'
}

# start SCRIPT ARGUMENT...: on that system; sets $status, $out and $err. $settings are further variables.
settings=()
start() {
    local script=$1
    shift
    status=0
    env -i PATH="$bin" HOME="$place/home" TMPDIR="$place" LC_ALL=C.UTF-8 "${settings[@]}" \
        bash "$checkout/$script" "$@" >"$place/out" 2>"$place/err" </dev/null || status=$?
    out=$(cat "$place/out")
    err=$(cat "$place/err")
}

failures=0
passed=0
failed() {
    failures=$((failures + 1))
    printf 'FAILED %s: %s\n  status %s\n  out: %s\n  err: %s\n' "$case_name" "$1" "$status" "$out" "$err"
}
