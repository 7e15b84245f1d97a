#!/usr/bin/env bash
# Runs the tests of tests/engines/ on the build in dist/, in each engine that is
# named (`engines.sh webkit`), or in both, and ends with a plain summary. An engine
# that fails does not stop the next.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh

summary=()
failed=0
[ $# -gt 0 ] || set -- firefox webkit
for engine in "$@"; do
  printf '\n\033[1m== %s\033[0m\n' "$engine"
  # One file at a time: two browsers at once are slow enough to fail.
  if JALON_ENGINE=$engine node --test --test-reporter=spec --test-concurrency=1 tests/engines/*.test.mjs
  then summary+=("passed  $engine"); else summary+=("FAILED  $engine"); failed=1; fi
done

printf '\n\033[1m== summary\033[0m\n'
printf '%s\n' "${summary[@]}"
exit "$failed"
