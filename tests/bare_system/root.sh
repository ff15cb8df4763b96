# Read by check.sh: a bare Debian 12 as a folder, and commands within it.
# shellcheck shell=bash

# limber_root_tar: prints the path of the packed root; makes it when there is none that is younger than a week.
SUITE=bookworm
root_tar() {
    local tar=$CACHE/$SUITE.tar sources=() file
    if [ -f "$tar" ] && [ -n "$(find "$tar" -mtime -7 -print)" ]; then
        printf '%s\n' "$tar"
        return
    fi
    # The sources of this system, where they are of the same release; else the archive's own.
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
        [ -f "$file" ] && grep -q "^[^#]*$SUITE" "$file" && grep -q '^[^#]*debian' "$file" && ours "$file" && sources+=("$file")
    done
    local more=()
    [ ${#sources[@]} -gt 0 ] && grep -q https: "${sources[@]}" && more=(--include=ca-certificates)
    rm -f "$tar.new"
    mmdebstrap --quiet --variant=apt --format=tar "${APT_SETTINGS[@]}" "${more[@]}" "$SUITE" "$tar.new" "${sources[@]}" >&2
    mv "$tar.new" "$tar"
    printf '%s\n' "$tar"
}

# ours FILE: does it speak of nothing but Debian's archive? What other vendors add is not part of a bare system.
ours() {
    local suites
    case "$1" in
        *.sources) suites=$(sed -n 's/^Suites: *//p' "$1") ;;
        *) suites=$(sed -n 's/^deb  *\(\[[^]]*\] *\)\{0,1\}[^ ]*  *\([^ ]*\).*/\2/p' "$1") ;;
    esac
    [ -n "$suites" ] || return 1
    ! tr ' ' '\n' <<<"$suites" | grep -qvE "^($SUITE(-updates|-security|/updates)?)?$"
}

# Proxies, certificates and time-outs that apt uses on this system.
APT_SETTINGS=()
read_apt_settings() {
    local line
    while IFS= read -r line; do
        APT_SETTINGS+=("--aptopt=$line")
    done < <(apt-config dump 2>/dev/null | grep -E '^Acquire::(https?|ftp)(::[^ ]*)?::?(Proxy|Verify-Peer|CaInfo|Timeout)[^ ]* "..*";$|^Acquire::(Retries|ForceIPv4)[^ ]* "..*";$')
}

# new_root NAME: unpacks one; sets $ROOT.
new_root() {
    ROOT=$WORK/$1
    mkdir -p "$ROOT"
    tar -C "$ROOT" -xpf "$TAR"
    # Names are looked up as this system does.
    local file
    for file in /etc/resolv.conf /etc/hosts; do
        [ -e "$file" ] && cp -L "$file" "$ROOT$file"
    done
    # Keys that the sources name and a bare system does not have.
    while IFS= read -r file; do
        [ -f "$file" ] && [ ! -e "$ROOT$file" ] && install -D -m 644 "$file" "$ROOT$file"
    done < <(sed -n 's/^Signed-By: *//p; s/.*signed-by=\([^] ]*\).*/\1/p' "$ROOT"/etc/apt/sources.list "$ROOT"/etc/apt/sources.list.d/* 2>/dev/null)
    # Certificates of this system, when its archive is reached through one that it trusts.
    if [ -d /usr/local/share/ca-certificates ] && [ -f /etc/ssl/certs/ca-certificates.crt ]; then
        mkdir -p "$ROOT/etc/ssl/certs"
        cp /etc/ssl/certs/ca-certificates.crt "$ROOT/etc/ssl/certs/"
    fi
    # It is thrown away: nothing has to be safe on the disk.
    echo force-unsafe-io >"$ROOT/etc/dpkg/dpkg.cfg.d/unsafe-io"
    # A package must not start services in here.
    printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d"
    chmod +x "$ROOT/usr/sbin/policy-rc.d"
}

# within USER COMMAND...: in the root, with nothing of this system's variables but its proxies. What it
# leaves running ends with it.
within() {
    local user=$1 home=/root proxies=() name
    shift
    [ "$user" = root ] || home=/home/$user
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        [ -n "${!name:-}" ] && proxies+=("$name=${!name}")
    done
    local isolated=()
    unshare --mount --pid --fork true 2>/dev/null && isolated=(unshare --mount --pid --fork --kill-child --)
    "${isolated[@]}" bash -c '
        root=$1; user=$2; shift 2
        mount -t proc proc "$root/proc" 2>/dev/null || true
        mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || true
        exec chroot --userspec="$user" "$root" env -i "$@"' within "$ROOT" "$user" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" LC_ALL=C.UTF-8 CI=true "${proxies[@]}" "$@" </dev/null
}
