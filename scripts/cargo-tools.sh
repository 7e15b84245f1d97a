# shellcheck shell=bash
# Installs tools written in Rust into JALON_CACHE and shows how far a compilation
# is. Sourced by setup.sh, after output.sh and paths.sh.

# One build folder for all tools: what they share is compiled once, and an
# interrupted installation goes on where it stopped.
tools_build=$JALON_CACHE/tools-build
tools_compiled=
remove_tools_build() { if [ -n "$tools_compiled" ]; then rm -rf "$tools_build"; fi; }

# The tools run for seconds and are compiled once: compile fast, without
# optimisation and debug information. The packages named at each tool are the
# exception: they do the work at every rebuild of the page.
export_tool_profile() {
  export CARGO_TARGET_DIR=$tools_build
  export CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_STRIP=none
  export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=4 CARGO_PROFILE_RELEASE_PANIC=abort
  # Cargo writes its progress bar into the log too, where show_progress reads it.
  export CARGO_TERM_PROGRESS_WHEN=always CARGO_TERM_PROGRESS_WIDTH=80
  export CARGO_TERM_COLOR=never CARGO_TERM_QUIET=false CARGO_TERM_VERBOSE=false
}

# log_lines log: what cargo wrote last, one line each.
log_lines() { tail -c 4000 "$1" 2>/dev/null | tr '\r' '\n'; }

# progress_of log: "231 of 412 steps", or what cargo does before it compiles.
progress_of() {
  local steps
  steps=$(log_lines "$1" | sed -n 's/^ *Building \[.*\] \([0-9]*\)\/\([0-9]*\).*/\1 of \2 steps/p' | tail -n 1)
  if [ -n "$steps" ]; then printf '%s' "$steps"
  elif log_lines "$1" | grep -v '^ *$' | tail -n 1 | grep -q Blocking; then printf 'waiting for another cargo to finish'
  else printf 'fetching the sources'; fi
}

# show_progress label log: on a terminal one line that is rewritten every second,
# elsewhere a line every 30 s. Ends with the script.
show_progress() {
  local label=$1 log=$2 started=$SECONDS last=$SECONDS
  while sleep 1 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
    if [ -t 1 ]; then
      printf '\r\033[K[%s] %s: %s' "$(clock $((SECONDS - started)))" "$label" "$(progress_of "$log")"
    elif [ $((SECONDS - last)) -ge 30 ]; then
      last=$SECONDS
      printf '[%s] %s: %s\n' "$(clock $((SECONDS - started)))" "$label" "$(progress_of "$log")"
    fi
  done
}

progress_pid=
stop_progress() {
  [ -n "$progress_pid" ] || return 0
  kill "$progress_pid" 2>/dev/null || true
  wait "$progress_pid" 2>/dev/null || true
  progress_pid=
  if [ -t 1 ]; then printf '\r\033[K'; fi
}
trap stop_progress EXIT

# need_cargo_tool crate version binary minutes [cargo install option...]
need_cargo_tool() {
  local crate=$1 version=$2 binary=$3 minutes=$4 root="$JALON_CACHE/$1-$2" log="$JALON_CACHE/$1-$2.log" started=$SECONDS status=0
  shift 4
  [ ! -x "$root/bin/$binary" ] || return 0
  mkdir -p "$JALON_CACHE"
  if have cargo-binstall; then
    say "looking for a ready-built $crate $version"
    cargo binstall --no-confirm --disable-telemetry --disable-strategies compile --root "$root" "$crate@$version" || true
    [ ! -x "$root/bin/$binary" ] || return 0
  fi
  say "compiling $crate $version into $root, once: about $minutes min on two cores"
  tools_compiled=1
  show_progress "compiling $crate $version" "$log" &
  progress_pid=$!
  (
    export_tool_profile
    cargo install --locked --root "$root" "$crate" --version "$version" --bin "$binary" "$@" 2>"$log"
  ) || status=$?
  stop_progress
  # Another clone may have installed it in the meantime.
  if [ "$status" != 0 ] && [ ! -x "$root/bin/$binary" ]; then
    tr '\r' '\n' <"$log" | grep -Ev '^ *(Building \[|Compiling |Downloaded |Downloading |$)' | tail -n 40 >&2 || true
    fail "$crate $version could not be compiled. The lines above say why; all of cargo's output is in $log. Run the command again to go on from here."
  fi
  rm -f "$log"
  say "$crate $version is ready ($(duration $((SECONDS - started))))"
}
