#!/usr/bin/env bash
# Runs every check and prints a summary with the duration of each. A failing check
# does not stop the next, so that one run shows everything there is to fix.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
. scripts/output.sh
. scripts/versions.sh
. scripts/paths.sh
have_browser

summary=()
passed=0
failed=0

heading() { printf '\n%s== %s%s\n' "$bold" "$1" "$normal"; }

# record name status seconds
record() {
  local result=FAILED
  if [ "$2" = 0 ]; then result=passed; passed=$((passed + 1)); else failed=$((failed + 1)); fi
  printf '%s in %s\n' "$result" "$(duration "$3")"
  summary+=("$result  $1 ($(duration "$3"))")
}

# check name command...
check() {
  local name=$1 started=$SECONDS status=0; shift
  heading "$name"
  "$@" || status=$?
  record "$name" "$status" $((SECONDS - started))
}

# check_beside and join: as `check`, but beside the checks that run between the
# two calls. The output appears at the end.
check_beside() {
  beside_name=$1; shift
  beside_log=target/$(printf '%s' "$beside_name" | tr ' ' '-').log
  rm -f "$beside_log.seconds"
  # Job control gives it a process group of its own, which an interruption stops
  # as a whole.
  set -m
  (
    started=$SECONDS status=0
    "$@" >"$beside_log" 2>&1 </dev/null || status=$?
    echo $((SECONDS - started)) >"$beside_log.seconds"
    exit "$status"
  ) &
  beside_pid=$!
  set +m
}
join() {
  local status=0
  wait "$beside_pid" || status=$?
  beside_pid=
  heading "$beside_name (beside the checks above)"
  cat "$beside_log"
  record "$beside_name" "$status" "$(cat "$beside_log.seconds")"
}
trap '[ -z "${beside_pid:-}" ] || kill -- "-$beside_pid" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -p target
# The release build and the checks on the host each leave a core idle at times, so
# they run at the same time. They use different folders of target/.
check_beside "release build" scripts/dist.sh
check "formatting" cargo fmt --all --check
check "scripts and styles" scripts/lint.sh
if have shellcheck; then
  check "shell scripts" shellcheck -x scripts/*.sh .ci/run
else
  summary+=("skipped  shell scripts (shellcheck is not installed)")
fi
check "WordPress plugin" scripts/php.sh
check "clippy on the host" cargo clippy --locked --quiet --workspace --all-targets --features split,still -- -D warnings
check "clippy on wasm32" cargo clippy --locked --quiet -p jalon --target wasm32-unknown-unknown --lib --bins -- -D warnings
check "host tests and doc examples" cargo test --locked --quiet --workspace
join
check "packages" scripts/package.sh
check "npm package" node --test --test-reporter=spec --test-concurrency=2 tests/npm/*.test.mjs
check "browser tests" node --test --test-reporter=spec --test-concurrency=2 tests/e2e/*.test.mjs

heading "summary, after $(duration "$SECONDS")"
printf '%s\n' "${summary[@]}"
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
