#!/usr/bin/env bash
# Runs every check in turn and ends with a plain summary. A check that fails
# does not stop the next ones, so that one run tells all there is to mend.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh
have_browser

passed=()
failed=()
check() {
  local name=$1; shift
  printf '\n\033[1m== %s\033[0m\n' "$name"
  if "$@"; then passed+=("$name"); else failed+=("$name"); fi
}

check "formatting" cargo fmt --check
check "clippy on the host" cargo clippy --locked --quiet --all-targets -- -D warnings
check "clippy on wasm32" cargo clippy --locked --quiet --target wasm32-unknown-unknown --lib --bins -- -D warnings
check "scripts and styles" scripts/lint.sh
check "host tests" cargo test --locked --quiet
check "release build" scripts/dist.sh
check "archive" scripts/package.sh
check "browser tests" node --test --test-reporter=spec --test-concurrency=2 tests/e2e/*.test.mjs

printf '\n\033[1m== summary\033[0m\n'
for name in "${passed[@]+"${passed[@]}"}"; do printf 'passed  %s\n' "$name"; done
for name in "${failed[@]+"${failed[@]}"}"; do printf 'FAILED  %s\n' "$name"; done
printf '%s passed, %s failed\n' "${#passed[@]}" "${#failed[@]}"
[ "${#failed[@]}" = 0 ]
