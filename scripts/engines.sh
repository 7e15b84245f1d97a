#!/usr/bin/env bash
# Runs tests/engines/ on the build in dist/ in each engine named (`engines.sh
# webkit`), or in both, and prints a summary. A failing engine does not stop the next.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
. scripts/output.sh
. scripts/versions.sh
. scripts/paths.sh

summary=()
failed=0
[ $# -gt 0 ] || set -- firefox webkit
for engine in "$@"; do
  printf '\n%s== %s%s\n' "$bold" "$engine" "$normal"
  started=$SECONDS
  # One file at a time: two browsers at once make the tests slow enough to fail.
  if JALON_ENGINE=$engine node --test --test-reporter=spec --test-concurrency=1 tests/engines/*.test.mjs
  then result=passed; else result=FAILED; failed=1; fi
  summary+=("$result  $engine ($(duration $((SECONDS - started))))")
done

printf '\n%s== summary%s\n' "$bold" "$normal"
printf '%s\n' "${summary[@]}"
exit "$failed"
