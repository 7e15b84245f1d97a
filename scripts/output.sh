# shellcheck shell=bash
# Messages and durations. Sourced by the other scripts.

# Bold marks the project's own lines on a terminal; a log stays plain.
if [ -t 1 ]; then bold=$'\033[1m' normal=$'\033[0m'; else bold='' normal=''; fi

say() { printf '%sjalon:%s %s\n' "$bold" "$normal" "$*"; }
warn() { say "$@" >&2; }
fail() { warn "$@"; exit 1; }

have() { command -v "$1" >/dev/null 2>&1; }

# clock 192: 03:12
clock() { printf '%02d:%02d' $(($1 / 60)) $(($1 % 60)); }

# duration 192: 3 min 12 s
duration() {
  if [ "$1" -ge 60 ]; then printf '%s min %s s' $(($1 / 60)) $(($1 % 60)); else printf '%s s' "$1"; fi
}
