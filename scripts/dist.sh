#!/usr/bin/env bash
# The release build: static files in dist/ that any web server can serve from
# any folder.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh
trunk build --release --locked
rm -rf dist/.stage
