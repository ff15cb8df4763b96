# Read by run.sh and test.sh: one line that moves, one sentence when something is wrong.
# shellcheck shell=bash
# The last command of a pipe runs in this shell, so that what was read there is still known after it.
shopt -s lastpipe

LIMBER_VERBOSE=${LIMBER_VERBOSE:-}
progress_open=
progress_shown=-100
progress_text=

say() {
    progress_end
    printf 'limber: %s\n' "$*"
}

# fail SENTENCE: says it and ends with 1.
fail() {
    progress_end
    printf 'limber: %s\n' "$*" >&2
    exit 1
}

# progress TEXT: overwrites the line on a terminal; elsewhere a plain line every ten seconds.
progress() {
    progress_text=$1
    [ -n "$LIMBER_VERBOSE" ] && return 0
    if [ -t 1 ]; then
        local line="limber: $1, $((SECONDS - progress_start)) s"
        printf '\r\033[K%s' "${line:0:${COLUMNS:-80}}"
        progress_open=1
    elif [ $((SECONDS - progress_shown)) -ge 10 ]; then
        printf 'limber: %s, %s s\n' "$1" "$((SECONDS - progress_start))"
        progress_shown=$SECONDS
    fi
}

progress_end() {
    [ -n "$progress_open" ] && printf '\r\033[K'
    progress_open=
    return 0
}

# open_log NAME: where the full output goes; build/log, or the temporary folder when nothing can be written here.
open_log() {
    LOG=$PWD/build/log/$1.log
    { mkdir -p build/log && : >"$LOG"; } 2>/dev/null || LOG=$(mktemp "${TMPDIR:-/tmp}/limber-$1.XXXXXX") ||
        fail "neither this folder nor the temporary folder can be written to"
    LAST_LINES=()
}

# follow READER COMMAND...: runs it; every line goes to the log and to READER, which calls progress.
# The status is the command's.
follow() {
    local reader=$1 line='' part status
    shift
    progress_start=$SECONDS
    progress_shown=-100
    "$@" 2>&1 </dev/null | while true; do
        if IFS= read -r -t 1 part; then
            line+=$part
        elif [ $? -gt 128 ]; then
            # A second went by within a line; what was read of it is kept.
            line+=$part
            [ -t 1 ] && [ -n "$progress_text" ] && progress "$progress_text"
            continue
        else
            break
        fi
        if "$reader" "$line"; then
            printf '%s\n' "$line" >>"$LOG" || true
            LAST_LINES+=("$line")
            [ ${#LAST_LINES[@]} -le 40 ] || LAST_LINES=("${LAST_LINES[@]:1}")
            [ -n "$LIMBER_VERBOSE" ] && printf '%s\n' "$line"
        fi 2>/dev/null
        line=
    done
    status=${PIPESTATUS[0]}
    progress_end
    progress_text=
    return "$status"
}

# last_lines COUNT: the end of what the followed command printed.
last_lines() {
    [ ${#LAST_LINES[@]} -eq 0 ] && return 0
    printf '%s\n' "${LAST_LINES[@]}" | grep -v '^$' | tail -n "$1" | sed 's/^/    /' || true
}

# printed PATTERN: did the followed command say this?
printed() {
    # Not through a pipe: grep ends at the first match, and what writes into it would count as failed.
    grep -Eiq -- "$1" "$LOG" 2>/dev/null || grep -Eiq -- "$1" <<<"${LAST_LINES[*]}"
}

# complained PATTERN: the same, in the lines that apt marks as its complaints; a package's name is none.
complained() {
    # What was printed last may not have got into the log of a full disk.
    grep -Ei '^(E|W|Err|dpkg|sudo)\b' <<<"$(cat "$LOG" 2>/dev/null || true; printf '%s\n' "${LAST_LINES[*]}")" | grep -Ei -- "$1" >/dev/null
}

# fail_with_log SENTENCE: the sentence, the last lines, and where the rest is.
fail_with_log() {
    progress_end
    {
        printf 'limber: %s\n' "$1"
        last_lines "${2:-6}"
        printf 'limber: the full log: %s\n' "$LOG"
    } >&2
    exit 1
}

interrupted() {
    progress_end
    printf 'limber: stopped; start it again and it goes on from here\n' >&2
    exit 130
}
trap interrupted INT TERM
