#!/usr/bin/env bash
# Builds the pages to compare, measures them, prints the tables and writes
# docs/benchmarks.md. JALON_BENCH_SKIP_BUILD=1 measures the existing builds;
# JALON_BENCH_ROUNDS sets the number of rounds (5 by default).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh
have_browser

if [ -z "${JALON_BENCH_SKIP_BUILD:-}" ]; then
  scripts/dist.sh
  # A target folder of its own: the two builds have nothing in common.
  (cd bench/counter && CARGO_TARGET_DIR=../../target/bench/build trunk build --release --locked)
fi
node bench/survey/build.mjs
node bench/run.mjs
