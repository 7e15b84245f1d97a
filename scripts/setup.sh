#!/usr/bin/env bash
# Installs what is missing to build (`setup.sh build`), to build the release
# (`setup.sh release`), to make the archive (`setup.sh package`), to test
# (`setup.sh test`), to test in other engines (`setup.sh engines`), to measure
# (`setup.sh bench`), to hurt documents (`setup.sh compiler`) or to look into what
# comes in (`setup.sh audit`), and says what it does and how long that usually takes.
# What is there already is left alone: a second run installs nothing.
#
# The tools go into a folder of the project's own, JALON_CACHE (by default
# ~/.cache/jalon), so that every clone on a machine shares them and nothing
# else on the machine changes. Only the browsers come from the system.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh

say() { printf '\033[1mjalon:\033[0m %s\n' "$*"; }
stop() { printf '\033[1mjalon:\033[0m %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Whether packages can be installed with apt here: as root, or through sudo
# without a password.
apt_runner() {
  have apt-get || return 1
  if [ "$(id -u)" = 0 ]; then echo env; elif have sudo && sudo -n true 2>/dev/null; then echo sudo; else return 1; fi
}

# apt_install "what for" package...
apt_install() {
  local what=$1 as; shift
  as=$(apt_runner) || stop "$what is missing. Install it, then run this again (on Debian: apt-get install $*)."
  say "installing $what with apt ($*), about a minute"
  $as apt-get update -qq >/dev/null || true
  $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null \
    || stop "apt could not install $what. Install it by hand ($*), then run this again."
}

need_compiler() {
  have rustup || stop "rustup is missing. Install it as rust-lang.org describes, then run this again."
  have cc || apt_install "a C compiler and linker" build-essential
  local channel
  channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  if ! rustup toolchain list | grep -q "^$channel-"; then
    say "installing Rust $channel, about a minute"
    rustup toolchain install "$channel" --profile minimal --component rustfmt --component clippy
  fi
  if ! rustup target list --installed --toolchain "$channel" | grep -q '^wasm32-unknown-unknown$'; then
    say "adding the WebAssembly target to Rust $channel, a few seconds"
    rustup target add wasm32-unknown-unknown --toolchain "$channel"
  fi
}

# need_cargo_tool crate version binary minutes
need_cargo_tool() {
  local crate=$1 version=$2 binary=$3 minutes=$4 root="$JALON_CACHE/$1-$2"
  [ -x "$root/bin/$binary" ] && return
  if have cargo-binstall; then
    say "looking for a ready-built $crate $version"
    cargo binstall --no-confirm --disable-telemetry --disable-strategies compile --root "$root" "$crate@$version" || true
    [ -x "$root/bin/$binary" ] && return
  fi
  say "compiling $crate $version into $root, once: about $minutes minutes on two cores"
  # Light optimisation: these tools run for seconds, and full optimisation
  # would take three times as long to compile.
  CARGO_TARGET_DIR="$JALON_CACHE/jalon-tools-build" CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    cargo install --quiet --locked --root "$root" "$crate" --version "$version" \
    || stop "$crate $version could not be compiled; the lines above say why."
  rm -rf "$JALON_CACHE/jalon-tools-build"
}

need_build() {
  need_compiler
  need_cargo_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" wasm-bindgen 2
  need_cargo_tool trunk "$TRUNK_VERSION" trunk 4
}

need_browser() {
  have_browser || apt_install "Chromium" chromium
  have_browser || stop "Chromium is missing. Install it, or set JALON_CHROMIUM to its path, then run this again."
}

# need_packages folder "whose packages"
need_packages() {
  if ! have node || ! have npm; then apt_install "Node.js and npm" nodejs npm; fi
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' \
    || stop "Node.js $(node --version) is too old. Install version 20 or newer, then run this again."
  local stamp=$1/node_modules/.package-lock.json
  if [ ! -f "$stamp" ] || [ "$1/package-lock.json" -nt "$stamp" ]; then
    say "installing $2 packages, a few seconds"
    (cd "$1" && npm ci --omit=optional --loglevel=error --no-audit --no-fund >/dev/null && touch node_modules/.package-lock.json) \
      || stop "$2 packages could not be installed; the lines above say why."
  fi
}

# What the release build needs beside what every build needs.
need_release() {
  local channel
  channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  if ! rustup component list --installed --toolchain "$channel" | grep -q '^rust-src$'; then
    say "adding the standard library's sources to Rust $channel, a few seconds"
    rustup component add rust-src --toolchain "$channel"
  fi
  need_packages tools "the release build's"
}

# Firefox and WebKit (Safari's engine), each with what drives it. WebKit's little
# browser comes with the library that its driver needs.
need_engines() {
  if ! have firefox-esr && ! have firefox; then apt_install "Firefox" firefox-esr; fi
  have WebKitWebDriver || apt_install "WebKit and its driver" webkit2gtk-driver
  have Xvfb || apt_install "a display that nobody sees" xvfb
  need_cargo_tool geckodriver "$GECKODRIVER_VERSION" geckodriver 3
}

# What makes the archive.
need_archiver() {
  have zip || apt_install "zip" zip
  have openssl || apt_install "openssl" openssl
}

case "${1:-}" in
  compiler) need_compiler ;;
  build) need_build ;;
  release) need_build; need_release ;;
  package) need_build; need_release; need_archiver ;;
  test) need_build; need_release; need_archiver; need_packages tests/e2e "the browser tests'"; need_browser ;;
  engines) need_build; need_release; need_packages tests/engines "the engines' tests'"; need_engines ;;
  audit) need_compiler; need_cargo_tool cargo-deny "$CARGO_DENY_VERSION" cargo-deny 4 ;;
  bench) need_build; need_release; need_packages tests/e2e "the browser tests'"; need_packages bench "the benchmarks'"; need_browser ;;
  *) stop "usage: scripts/setup.sh compiler | build | release | package | test | engines | audit | bench" ;;
esac
