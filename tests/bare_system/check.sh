#!/usr/bin/env bash
# Tries Limber as a newcomer does: on a Debian 12 with nothing but apt, made for this and thrown away.
#
#   tests/bare_system/check.sh [COMMIT]      needs root, mmdebstrap and the network; 4 to 6 minutes
#
# What is committed is tried (HEAD, unless another is named). The packed bare system is kept for a week in
# LIMBER_BARE_ROOT, or ${XDG_CACHE_HOME:-~/.cache}/limber; all else goes to a folder there and is removed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
commit=${1:-HEAD}
CACHE=${LIMBER_BARE_ROOT:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/limber}
. tests/bare_system/root.sh

fail() {
    printf 'bare system: FAILED: %s\n' "$1" >&2
    exit 1
}
[ "$(id -u)" -eq 0 ] || fail "a root folder can be made by root only"
command -v mmdebstrap >/dev/null 2>&1 || fail "mmdebstrap is missing: apt-get install mmdebstrap"

passed=0
held() {
    passed=$((passed + 1))
    printf 'bare system: ok: %s\n' "$1"
}
# says PATTERN FAULT COMMAND...: it ends well and prints what matches; no pipe, since grep ends before the command.
says() {
    local pattern=$1 fault=$2 said
    shift 2
    said=$("$@" 2>&1) || fail "$fault; it ends with $? and says: $(tail -n 8 <<<"$said")"
    grep -q -- "$pattern" <<<"$said" || fail "$fault; it says: $(tail -n 8 <<<"$said")"
}
# took NAME SINCE
took() {
    printf 'bare system: %-22s %4d s\n' "$1" $((SECONDS - $2))
}

mkdir -p "$CACHE"
began=$SECONDS
read_apt_settings
TAR=$(root_tar)
took "the bare system" "$began"
WORK=$(mktemp -d "$CACHE/work.XXXXXX")
trap 'rm -rf "$WORK"' EXIT

# --- as a newcomer, in a folder with spaces and umlauts
new_root build
place="/home/anna/Meine Übungen/limber"
within root useradd --create-home anna
mkdir -p "$ROOT$(dirname "$place")"
# A path within this repository and the root have no history in common, so nothing of the root can get into it.
git -c safe.directory='*' clone --quiet --no-hardlinks "file://$PWD" "$ROOT$place"
git -C "$ROOT$place" -c safe.directory='*' checkout --quiet "$(git -c safe.directory='*' rev-parse "$commit")"
within root chown -R anna:anna /home/anna

said=$(within anna "$place/run.sh" --build-only 2>&1) && fail "run.sh should not end well for a user without sudo"
grep -q "neither root nor sudo.*apt-get install --no-install-recommends g++ cmake" <<<"$said" ||
    fail "a user without sudo should see which packages are missing, and sees: $said"
[ "$(wc -l <<<"$said")" -eq 1 ] || fail "a user without sudo should see one sentence, and sees: $said"
held "a user without sudo sees one sentence that names the packages"

within root "$place/run.sh" --build-only | tee "$WORK/run.txt" || fail "run.sh --build-only ended with a failure"
[ "$(wc -l <"$WORK/run.txt")" -le 60 ] || fail "the first build should print a few lines, and printed $(wc -l <"$WORK/run.txt")"
says '[0-9]' "limber-cli does not run" within root "$place/build/release/bin/limber-cli" --version
within root env QT_QPA_PLATFORM=offscreen "$place/run.sh" --screenshots /tmp/pictures >"$WORK/pictures.txt" 2>&1 ||
    fail "the window could not be drawn: $(tail -n 3 "$WORK/pictures.txt")"
[ -n "$(find "$ROOT/tmp/pictures" -name '*.png' -print -quit)" ] || fail "the window was not drawn"
held "run.sh installs, builds, and the window can be drawn"

within root chown -R anna:anna /home/anna
says 'ready:' "a user without sudo should be able to build when all packages are there" within anna "$place/run.sh" --build-only
held "a user without sudo builds when all packages are there"

says 'in the menu' "run.sh --install failed" within anna "$place/run.sh" --install
before=$(within anna find /home/anna/.local -type f | wc -l)
[ "$before" -ge 8 ] || fail "run.sh --install put down $before files only"
says '[0-9]' "the installed limber-cli does not run" within anna /home/anna/.local/bin/limber-cli --version
within anna "$place/run.sh" --uninstall >/dev/null || fail "run.sh --uninstall failed"
[ -z "$(within anna find /home/anna/.local -type f)" ] || fail "run.sh --uninstall leaves $(within anna find /home/anna/.local -type f)"
held "install and uninstall leave nothing"

# --- the Debian package: made here, tried on another bare system
began=$SECONDS
within root "$place/run.sh" --package || fail "the Debian package could not be made, or lintian finds faults"
deb=$(find "$ROOT$place/build" -maxdepth 1 -name '*.deb' -print -quit)
took "the Debian package" "$began"

# --- the tests of core and store
began=$SECONDS
within root "$place/test.sh" --core >"$WORK/tests.txt" 2>&1 || { tail -n 40 "$WORK/tests.txt"; fail "the tests of core and store fail on a bare system"; }
grep -E '^limber: |tests passed' "$WORK/tests.txt"
took "core and store tests" "$began"
held "the tests of core and store pass"

began=$SECONDS
built=$ROOT
new_root package
cp "$deb" "$ROOT/tmp/limber.deb"
rm -rf "$built"
system_files() {
    (cd "$ROOT" && find etc usr opt srv -not -path 'usr/share/doc/*' -not -type d | sort)
}
within root apt-get -qq update >/dev/null
within root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends /tmp/limber.deb >"$WORK/deb.txt" 2>&1 ||
    { tail -n 20 "$WORK/deb.txt"; fail "the package does not install on a bare system"; }
says '[0-9]' "the installed limber does not start" within root env QT_QPA_PLATFORM=offscreen limber --version
within root env QT_QPA_PLATFORM=offscreen limber --screenshots /tmp/pictures >"$WORK/pictures.txt" 2>&1 || fail "the installed limber does not draw"
mapfile -t packed < <(within root dpkg -L limber)
within root apt-get -qq -y purge limber >/dev/null 2>&1 || fail "the package cannot be removed"
for file in "${packed[@]}"; do
    [ -f "$ROOT$file" ] && fail "the removed package leaves $file"
done
rest=$(system_files | grep -i limber | grep -v '^usr/sbin/policy-rc.d' || true)
[ -z "$rest" ] || fail "the removed package leaves $rest"
took "package in and out" "$began"
held "the package installs, starts, and removes itself without rest"

printf 'bare system: %d passed, 0 failed\n' "$passed"
