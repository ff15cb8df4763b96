# Read by run.sh and test.sh: installs what is missing where there is apt, and names it elsewhere.
# shellcheck shell=bash
# shellcheck disable=SC2034 # the lists are for who reads this

# What the program needs to be built and to run.
BUILD_PACKAGES=(g++ cmake ninja-build qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libqt6sql6-sqlite libqcustomplot-dev libxcb-sync-dev libpulse-dev libespeak-ng-dev libsimdjson-dev espeak-ng-data fonts-inter
    qt6-qpa-plugins
    qt6-translations-l10n)
# What the tests need besides: a sound server without a card, a session bus.
TEST_PACKAGES=(libgtest-dev libgmock-dev libvalijson-dev pulseaudio pulseaudio-utils dbus)
# What makes a Debian package, and looks at it.
PACKAGE_PACKAGES=(dpkg-dev file fakeroot lintian)
# What checks the sources.
LINT_PACKAGES=(clang-format clang-tidy git)
# What .ci/run needs besides all of these.
CI_PACKAGES=(clang libclang-rt-14-dev mmdebstrap shellcheck appstream desktop-file-utils ca-certificates)

FEDORA_PACKAGES="gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtmultimedia-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qcustomplot-qt6-devel espeak-ng-devel pulseaudio-libs-devel libxcb-devel simdjson-devel rsms-inter-fonts"

missing_packages() {
    local installed name
    # It answers for those that are there and ends with 1 when any is missing.
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
    for name in "$@"; do
        grep -qx "$name installed" <<<"$installed" || printf '%s\n' "$name"
    done
}

# Where there is no apt: the tools may be there all the same, and CMake says what is not.
other_system() {
    local tool
    for tool in cmake ninja "${CXX:-c++}"; do
        command -v "$tool" >/dev/null 2>&1 && continue
        local hint="a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 with Multimedia, SVG and the Linguist tools, QCustomPlot for Qt 6, simdjson and espeak-ng"
        command -v dnf >/dev/null 2>&1 && hint="sudo dnf install $FEDORA_PACKAGES"
        fail "packages are installed by this script on Debian and Ubuntu only, and $tool is missing here; install this first: $hint"
    done
}

packages_done=0
packages_all=0
read_apt() {
    case "$1" in
        dlstatus:*) progress "fetching packages ($packages_all): ${1##*:}"; return 1 ;;
        pmstatus:*:Unpacking\ *) packages_done=$((packages_done + 1)); progress "unpacking package $packages_done of $packages_all"; return 1 ;;
        pmstatus:*:Installed\ *)
            packages_set=$((packages_set + 1))
            progress "setting up package $packages_set of $packages_all"
            return 1
            ;;
        pmstatus:*) return 1 ;;
        *) progress "${progress_text:-asking the package archive}" ;;
    esac
    return 0
}

# Why apt failed, in one sentence.
explain_apt() {
    local again="then start this again"
    if complained 'could not get lock|unable to (acquire|lock)|is another process using it'; then
        fail_with_log "another program is installing packages at this moment (apt is locked); wait until it is done, $again"
    elif complained "no space left|enough free space"; then
        fail_with_log "there is not enough room on the disk for the packages; free some, $again"
    elif complained 'dpkg was interrupted'; then
        fail_with_log "an earlier installation was cut off; run 'dpkg --configure -a' as root, $again"
    elif complained 'temporary failure resolving|could not resolve|network is unreachable|no route to host|could not connect|cannot initiate the connection|connection (timed out|refused|failed)|from proxy|proxy error'; then
        fail_with_log "the package archive cannot be reached; look whether this computer is connected to the network, $again"
    elif complained 'failed to fetch|404 +not found|hash sum mismatch|not signed|NO_PUBKEY|release file|unexpected size|unable to locate package|no installation candidate|unmet dependencies'; then
        fail_with_log "the package archive does not have what is needed, or is broken; choose another mirror in /etc/apt, or wait an hour, $again"
    elif complained 'password is required|a terminal is required|not in the sudoers|may not run sudo|incorrect password'; then
        fail "sudo did not let apt-get run; as root, run: apt-get install --no-install-recommends ${missing[*]}"
    fi
    mapfile -t LAST_LINES < <(grep -E -m 6 '^(E|W|Err|dpkg)\b|error:' "$LOG" || tail -n 6 "$LOG")
    fail_with_log "apt could not install the packages; its own words:"
}

# install_packages REASON PACKAGE...: nothing to do when all are there.
install_packages() {
    local reason=$1 missing=() began=$SECONDS apt=()
    shift
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        other_system
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            fail "${#missing[@]} packages are missing and there is neither root nor sudo here; as root, run: apt-get install --no-install-recommends ${missing[*]}"
        say "installing ${#missing[@]} packages $reason with sudo, which may ask for your password: ${missing[*]}"
        # Asked here, where it can be seen, and not under the moving line.
        sudo -v || fail "sudo did not let apt-get run; as root, run: apt-get install --no-install-recommends ${missing[*]}"
        apt=(sudo)
    else
        say "installing ${#missing[@]} packages $reason: ${missing[*]}"
    fi
    open_log packages
    apt+=(env LC_ALL=C DEBIAN_FRONTEND=noninteractive)
    local options=(-y -o DPkg::Lock::Timeout="${LIMBER_APT_WAIT:-60}" -o Acquire::Retries=2 -o Dpkg::Use-Pty=0)
    packages_done=0
    packages_set=0
    # An archive that this program does not need may fail here; what matters is whether the packages come.
    follow read_apt "${apt[@]}" apt-get "${options[@]}" update || true
    packages_all=$("${apt[@]}" apt-get "${options[@]}" -s install --no-install-recommends "${missing[@]}" 2>/dev/null </dev/null | grep -c '^Inst ') || packages_all=${#missing[@]}
    # Its progress comes through a pipe of its own, since apt makes that one non-blocking: with the output in the same
    # pipe, a package's script that prints at a busy moment would fail.
    follow read_apt "${apt[@]}" bash -c \
        'set -o pipefail; { "$@" 3>&1 1>&4 2>&4 4>&- | cat; } 4>&1' with-progress \
        apt-get "${options[@]}" -o APT::Status-Fd=3 install --no-install-recommends "${missing[@]}" || explain_apt
    say "$packages_all packages installed in $((SECONDS - began)) s"
}
