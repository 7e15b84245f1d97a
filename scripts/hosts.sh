#!/usr/bin/env bash
# Tries the released packages in target/package/ on real hosts, and writes what passed, with
# the hosts' versions, into docs/hosts.md. What it starts, it stops; what it writes
# elsewhere, it deletes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh
have_browser
rm -f target/hosts.jsonl
status=0
node --test --test-reporter=spec --test-concurrency=2 tests/sites/*.test.mjs || status=$?
node tests/sites/table.mjs
exit "$status"
