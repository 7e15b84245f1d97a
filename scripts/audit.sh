#!/usr/bin/env bash
# Holds what comes into the program to deny.toml: licences, origins, known faults.
# The list of known faults is fetched anew; without it the rest is still checked,
# and the exit code is 2.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh
cargo deny --locked check licenses bans sources || exit 1
cargo deny --locked fetch db >/dev/null 2>&1 \
  || { printf '\033[1mjalon:\033[0m the list of known faults could not be fetched: advisories were NOT checked; the rest was, and is fine\n' >&2; exit 2; }
cargo deny --locked check advisories
