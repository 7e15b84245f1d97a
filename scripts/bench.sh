#!/usr/bin/env bash
# Builds what the benchmarks compare, measures, prints the tables and writes them
# to docs/benchmarks.md. JALON_BENCH_SKIP_BUILD=1 measures what was built before;
# JALON_BENCH_ROUNDS takes another number of rounds than 5.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh
have_browser
if [ -z "${JALON_BENCH_SKIP_BUILD:-}" ]; then
  scripts/dist.sh
  # Its own target folder: the two builds share nothing.
  (cd bench/counter && CARGO_TARGET_DIR=../../target/bench/build trunk build --release --locked)
fi
node bench/survey/build.mjs
node bench/run.mjs
