#!/usr/bin/env bash
# Builds, serves the page on http://127.0.0.1:8080 and rebuilds it whenever a
# source changes. JALON_PORT takes another port.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh
# Trunk wants the folders that it does not watch to exist.
mkdir -p dist target
port=${JALON_PORT:-8080}
printf '\033[1mjalon:\033[0m building (about a minute the first time), then serving on http://127.0.0.1:%s — stop with Ctrl+C\n' "$port"
exec trunk serve --locked --port "$port" --dist target/serve
