#!/usr/bin/env bash
# Hurts documents in a million ways and reads what is left (tests/fuzz.rs).
# JALON_FUZZ_CASES takes another number. A case that fails is made small and
# printed, and tried first from then on.
set -euo pipefail
cd "$(dirname "$0")/.."
export JALON_FUZZ_CASES=${JALON_FUZZ_CASES:-1000000}
printf '\033[1mjalon:\033[0m %s cases, some minutes for a million\n' "$JALON_FUZZ_CASES"
# Fast, and with every overflow still caught.
CARGO_PROFILE_DEV_OPT_LEVEL=2 cargo test --locked --quiet --target-dir target/fuzz --test fuzz -- --nocapture
