#!/usr/bin/env bash
# Feeds the readers of journals, tables, plans and backups with damaged files: tests/fuzz/run.sh [SECONDS], a minute each by default.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
read -ra flags <<<"$(pkg-config --cflags --libs Qt6Core)"
json=(app/json/document.cpp app/json/fields.cpp app/json/fill_tape.cpp app/json/writer.cpp)
exchange=(app/exchange/{entry_reader,fact_reader,file_error,journal_reader,journal_writer,lift,own_facts}.cpp)
table=(app/exchange/{csv_reader,table_values,history_columns,history_preview,history_import,file_error}.cpp)
core=(core/base/calendar.cpp core/journal/{names,effective}.cpp core/exercise/{exercise,personal_catalogue}.cpp)

fuzz() {
    local name=$1
    shift
    clang++ -std=c++20 -O1 -g -fPIC -I. -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
        "tests/fuzz/fuzz_$name.cpp" "$@" "${core[@]}" "${flags[@]}" -lsimdjson -o "$work/$name"
    mkdir "$work/$name.found"
    "$work/$name" -max_total_time="$seconds" -max_len=4096 -print_final_stats=1 -artifact_prefix="$work/" \
        "$work/$name.found" "tests/fuzz/corpus/$name" 2>"$work/$name.log" || {
        tail -40 "$work/$name.log" >&2
        return 1
    }
    echo "$name: $(grep -o 'number_of_executed_units: [0-9]*' "$work/$name.log") in $seconds s, nothing found"
}

fuzz journal "${json[@]}" "${exchange[@]}"
fuzz table "${json[@]}" "${table[@]}"
fuzz plan "${json[@]}" "${exchange[@]}" app/exchange/{plan_file,backup_file}.cpp
