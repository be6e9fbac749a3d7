#!/usr/bin/env bash
# Remakes the table of the README's section on performance: ratios measured in one run on one machine.
# Needs cargo, python3 and hyperfine (apt-get install hyperfine). Usage: benches/measure.sh [LINES]
set -euo pipefail
cd "$(dirname "$0")/.."
lines=${1:-100000}
target=${CARGO_TARGET_DIR:-$PWD/target}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v hyperfine >/dev/null || { apt-get update -qq && apt-get install -y -qq hyperfine >/dev/null; }

cargo build --release --quiet
CARGO_TARGET_DIR="$target/peers" cargo build --release --quiet --manifest-path benches/peers/Cargo.toml
ours=$target/release/exo-check
peers=$target/peers/release
python3 benches/lines.py "$lines" > "$work/lines"
head -n $((lines / 10)) "$work/lines" > "$work/tenth"
head -n $((lines / 100)) "$work/lines" > "$work/hundredth"
person=tests/people/no_effect_knee.json

# The best of many runs: other work on the machine only ever adds time.
best() { # RUNS COMMAND
    hyperfine --shell=sh --warmup 2 --runs "$1" --export-json "$work/run.json" --ignore-failure "$2" >/dev/null 2>&1
    python3 -c "import json; print(json.load(open('$work/run.json'))['results'][0]['min'])"
}
calc() { python3 -c "print($1)"; }
row() { printf '%-62s %8s %8s   %s\n' "$@"; }

row measure must goal got
typed=$(best 15 "$peers/typed < $work/lines > /dev/null")
ids=$(best 15 "$ours batch --ids-only --threads 1 < $work/lines > /dev/null")
row "ids-only / typed serde_json parse" "<= 1.2" "<= 0.6" \
    "$(calc "f'{$ids/$typed:.2f} ({$ids*1e6/$lines:.2f} us / {$typed*1e6/$lines:.2f} us a line)'")"
logic=$(best 5 "$peers/general datalogic < $work/tenth > /dev/null")
cel=$(best 1 "$peers/general cel < $work/hundredth > /dev/null")
row "datalogic-rs / ids-only" ">= 4" ">= 8" "$(calc "f'{$logic*10/$ids:.1f}'")"
zen=$(best 3 "$peers/general zen < $work/tenth > /dev/null")
row "zen-expression / ids-only" ">= 4" ">= 8" "$(calc "f'{$zen*10/$ids:.0f}'")"
row "cel / ids-only" ">= 4" ">= 8" "$(calc "f'{$cel*100/$ids:.0f}'")"
"$ours" batch --threads 1 --lang ja < "$work/hundredth" > "$work/reports"
bytes=$(stat -c %s "$work/reports")
reports=$(best 7 "$ours batch --threads 1 --lang ja < $work/hundredth > /dev/null")
row "Japanese JSON reports, MB a second" ">= 100" ">= 300" "$(calc "f'{$bytes/1e6/$reports:.0f}'")"
hello=$(best 200 "$peers/hello < $person > /dev/null")
start=$(best 200 "$ours --lang ja < $person > /dev/null")
row "start-up above a hello world, ms" "<= 2.5" "<= 1.0" "$(calc "f'{($start-$hello)*1e3:.2f}'")"
"$peers/inside" < "$work/tenth" > "$work/inside"
row "heap allocations a line" "<= 1" "0" "$(sed -n 's/heap allocations a line: //p' "$work/inside")"
peak() { /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -1; }
row "peak memory, ids-only, MB" "<= 8" "<= 4" \
    "$(calc "f'{$(peak "$ours" batch --ids-only --threads 1 < "$work/lines")/1024:.1f} (hello world {$(peak "$peers/hello")/1024:.1f})'")"
row "peak memory, reports, MB" "<= 8" "<= 4" \
    "$(calc "f'{$(peak "$ours" batch --threads 1 --lang ja < "$work/hundredth")/1024:.1f}'")"
two=$(best 15 "$ours batch --ids-only --threads 2 < $work/lines > /dev/null")
row "two threads / one, ids-only" ">= 1.6" ">= 1.9" "$(calc "f'{$ids/$two:.2f}'")"
two=$(best 7 "$ours batch --threads 2 --lang ja < $work/hundredth > /dev/null")
row "two threads / one, reports" ">= 1.6" ">= 1.9" "$(calc "f'{$reports/$two:.2f}'")"
row "a line at 10,000 rules / at 100" "<= 10" "<= 3" "$(sed -n 's/10,000 rules . 100 rules: //p' "$work/inside")"
