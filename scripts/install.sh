# Read by run.sh: puts the program under a prefix, and takes every file of it away again.
# shellcheck shell=bash

# manifest PREFIX: the list of what was put there; beside the licence, not in share/limber, where the journal is.
manifest() {
    printf '%s/share/doc/limber/installed-files' "$1"
}

install_program() {
    local prefix=$1 list desktop
    { mkdir -p "$prefix" && [ -w "$prefix" ]; } 2>/dev/null || fail "$prefix cannot be written to; name another place with --prefix"
    prefix=$(cd "$prefix" && pwd)
    list=$(manifest "$prefix")
    # A newer version may have fewer files.
    [ -f "$list" ] && uninstall_program "$prefix" quietly
    open_log install
    follow read_configure cmake --install build/release --prefix "$prefix" --strip ||
        explain_build "installing under $prefix failed; the last lines say why"
    # A menu does not know of a bin folder that is not on its PATH.
    for desktop in "$prefix"/share/applications/*.desktop; do
        [ -f "$desktop" ] || continue
        sed -i "s|^Exec=limber\\b|Exec=\"${prefix//&/\\&}/bin/limber\"|" "$desktop"
    done
    { cat build/release/install_manifest.txt; printf '\n%s\n' "$list"; } | grep . >"$list.new"
    mv "$list.new" "$list"
    say "installed under $prefix; Limber is in the menu, and './run.sh --uninstall' takes it away again"
    case ":$PATH:" in
        *":$prefix/bin:"*) ;;
        *) say "$prefix/bin is not on your PATH; in a terminal, start $prefix/bin/limber" ;;
    esac
}

# uninstall_program PREFIX [quietly]: only what the list names; a journal is on no list.
uninstall_program() {
    local prefix=$1 list file folder count=0
    list=$(manifest "$prefix")
    [ -f "$list" ] || fail "nothing of Limber is installed under $prefix"
    while IFS= read -r file; do
        case "$file" in
            *"/../"*) continue ;;
            "$prefix"/share/limber/*) continue ;;
            "$prefix"/*) ;;
            *) continue ;;
        esac
        [ -e "$file" ] || [ -L "$file" ] || continue
        rm -f "$file" && count=$((count + 1))
        folder=$(dirname "$file")
        while [ "$folder" != "$prefix" ] && [ "$folder" != "$prefix/share" ] && rmdir "$folder" 2>/dev/null; do
            folder=$(dirname "$folder")
        done
    done <"$list"
    [ "${2:-}" = quietly ] && return 0
    # What the setting "start with the computer" wrote; without the program it would only fail.
    file=${XDG_CONFIG_HOME:-${HOME:-}/.config}/autostart/limber.desktop
    if [ -f "$file" ] && grep -Fq "Exec=\"$prefix/bin/limber\"" "$file"; then
        rm -f "$file" && count=$((count + 1))
    fi
    say "$count files taken away from $prefix; your journal was not touched"
}

read_packaging() {
    progress "making the package"
}

make_package() {
    local deb
    install_packages "to make a Debian package" "${PACKAGE_PACKAGES[@]}"
    rm -f build/release/*.deb
    open_log package
    follow read_packaging cpack -G DEB --config build/release/CPackConfig.cmake -B build/release ||
        fail_with_log "the package could not be made"
    deb=$(find build/release -maxdepth 1 -name '*.deb' -print -quit)
    [ -n "$deb" ] || fail "cpack made no package; the full log: $LOG"
    mv "$deb" build/
    deb=build/$(basename "$deb")
    if command -v lintian >/dev/null 2>&1; then
        local running=()
        [ "$(id -u)" -eq 0 ] && running=(--allow-root)
        follow read_packaging lintian --fail-on error,warning "${running[@]}" "$deb" ||
            fail_with_log "lintian finds faults in $deb" 20
    fi
    say "made $deb; as root, install it with: apt install ./$deb, remove it with: apt remove limber"
}
