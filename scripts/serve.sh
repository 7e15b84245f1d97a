#!/usr/bin/env bash
# Builds a development version, serves it on http://127.0.0.1:8080 and rebuilds it
# when a source changes. JALON_PORT sets another port.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/output.sh
. scripts/versions.sh
. scripts/paths.sh

# Trunk fails if a folder in its ignore list does not exist.
mkdir -p dist target
port=${JALON_PORT:-8080}
say "building (about a minute the first time), then serving on http://127.0.0.1:$port. Stop with Ctrl+C."
exec trunk serve --locked --port "$port" --dist target/serve
