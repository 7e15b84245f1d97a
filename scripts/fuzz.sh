#!/usr/bin/env bash
# Fuzzes the document parser with a million mutated inputs (core/tests/fuzz.rs), or
# with JALON_FUZZ_CASES of them. A failing case is minimised, printed, stored, and
# tried first in later runs.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/output.sh

export JALON_FUZZ_CASES=${JALON_FUZZ_CASES:-1000000}
say "fuzzing with $JALON_FUZZ_CASES inputs, about three minutes for a million"
# Optimised, with overflow checks as in every test build. Its own folder keeps the
# build of `make test`.
export CARGO_PROFILE_DEV_OPT_LEVEL=2 CARGO_PROFILE_TEST_OPT_LEVEL=2 CARGO_TARGET_DIR=target/fuzz
cargo test --locked --quiet -p jalon-core --test fuzz -- --nocapture
say "no input failed ($(duration "$SECONDS"))"
