#!/usr/bin/env bash
# Runs tests/servers/ on the archive in target/package/: what real web servers send
# with the settings in it.
set -euo pipefail
cd "$(dirname "$0")/.."
# Debian has the servers where only an administrator looks for programs.
PATH=$PATH:/usr/sbin
exec node --test --test-reporter=spec tests/servers/*.test.mjs
