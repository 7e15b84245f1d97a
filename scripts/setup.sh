#!/usr/bin/env bash
# Installs what is missing for one purpose, and says what it does and how long
# that usually takes. It leaves everything else alone: a second run installs nothing.
#
#   setup.sh compiler   to compile and to fuzz        setup.sh test      to run every check
#   setup.sh build      to build and serve the page   setup.sh engines   to test in Firefox and WebKit
#   setup.sh release    to build the release          setup.sh bench     to run the benchmarks
#   setup.sh package    to build the archive          setup.sh deny      to check the dependencies
#   setup.sh servers    to test on web servers        setup.sh hosts     to test on real hosts
#
# The tools go into a folder of the project's own, JALON_CACHE (~/.cache/jalon by
# default), which every clone on a machine shares. Browsers, Node.js and small
# programs come from the system, with apt where that is allowed.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/output.sh
. scripts/versions.sh
. scripts/paths.sh
. scripts/cargo-tools.sh

# The command before a package installation with apt: `env` as root, `sudo` if it
# asks for no password. Fails where apt cannot be used.
apt_runner() {
  have apt-get || return 1
  if [ "$(id -u)" = 0 ]; then echo env; elif have sudo && sudo -n true 2>/dev/null; then echo sudo; else return 1; fi
}

# apt_install "what for" package...
apt_install() {
  local what=$1 as; shift
  as=$(apt_runner) || fail "$what is missing. Install it, then run this command again (on Debian: apt-get install $*)."
  say "installing $what with apt ($*), about a minute"
  $as apt-get update -qq >/dev/null || true
  $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null \
    || fail "apt could not install $what. Install it by hand ($*), then run this command again."
}

need_compiler() {
  have rustup || fail "rustup is missing. Install it as rust-lang.org describes, then run this command again."
  have cc || apt_install "a C compiler and linker" build-essential
  if ! rustup toolchain list | grep -q "^$RUST_VERSION-"; then
    say "installing Rust $RUST_VERSION, about a minute"
    rustup toolchain install "$RUST_VERSION" --profile minimal --component rustfmt --component clippy
  fi
  if ! rustup target list --installed --toolchain "$RUST_VERSION" | grep -q '^wasm32-unknown-unknown$'; then
    say "adding the WebAssembly target to Rust $RUST_VERSION, a few seconds"
    rustup target add wasm32-unknown-unknown --toolchain "$RUST_VERSION"
  fi
}

# The features left out of both serve to download other tools over TLS, which
# this project never does, and to look for updates.
need_build() {
  need_compiler
  need_cargo_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" wasm-bindgen 1 --no-default-features \
    --config profile.release.package.walrus.opt-level=1 \
    --config profile.release.package.wasmparser.opt-level=1 \
    --config profile.release.package.wasm-bindgen-cli-support.opt-level=1
  need_cargo_tool trunk "$TRUNK_VERSION" trunk 2 --no-default-features \
    --config profile.release.package.sha2.opt-level=3
}

# Chromium without a user interface does half the work of Chromium for a test.
need_browser() {
  local shell=chromium-headless-shell
  if ! have_browser; then
    apt_install "Chromium" "$shell"
  elif [ "$JALON_CHROMIUM" = "$(command -v chromium)" ] && apt_runner >/dev/null && apt-cache show "$shell" >/dev/null 2>&1; then
    apt_install "Chromium's headless shell" "$shell"
  fi
  have_browser || fail "Chromium is missing. Install it, or set JALON_CHROMIUM to its path, then run this command again."
}

# need_packages folder "whose packages" [with programs]
#
# Some packages have their program, for each kind of machine, in an optional one.
need_packages() {
  local -a without=(--omit=optional)
  if [ "${3:-}" ]; then without=(); fi
  if ! have node || ! have npm; then apt_install "Node.js and npm" nodejs npm; fi
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' \
    || fail "Node.js $(node --version) is too old. Install version 20 or newer, then run this command again."
  local stamp=$1/node_modules/.package-lock.json
  if [ ! -f "$stamp" ] || [ "$1/package-lock.json" -nt "$stamp" ]; then
    say "installing $2 npm packages, a few seconds"
    (cd "$1" && npm ci "${without[@]}" --loglevel=error --no-audit --no-fund >/dev/null && touch node_modules/.package-lock.json) \
      || fail "$2 npm packages could not be installed. The lines above say why; then run this command again."
  fi
}

# What the release build needs in addition to a development build.
need_release() {
  need_build
  if ! rustup component list --installed --toolchain "$RUST_VERSION" | grep -q '^rust-src$'; then
    say "adding the standard library's sources to Rust $RUST_VERSION, a few seconds"
    rustup component add rust-src --toolchain "$RUST_VERSION"
  fi
  need_cargo_tool wasm_split_cli_support "$WASM_SPLIT_VERSION" wasm-split-cli 1 --features build-binary
  need_packages tools "the release build's"
}

need_archiver() {
  have zip || apt_install "zip" zip
}

# Checks the scripts. Optional: without it, test.sh skips that check.
want_shellcheck() {
  if ! have shellcheck && apt_runner >/dev/null; then apt_install "shellcheck" shellcheck; fi
}

# Firefox and WebKit (Safari's engine) with their drivers. The browser that
# WebKit's driver starts, MiniBrowser, comes with the library.
need_engines() {
  if ! have firefox-esr && ! have firefox; then apt_install "Firefox" firefox-esr; fi
  have WebKitWebDriver || apt_install "WebKit and its driver" webkit2gtk-driver
  have Xvfb || apt_install "a virtual display" xvfb
  need_cargo_tool geckodriver "$GECKODRIVER_VERSION" geckodriver 1
}

# PHP with its test runner, and what checks its style, which not every system has.
need_php() {
  if ! have php || ! have phpunit; then apt_install "PHP and PHPUnit" php-cli php-mbstring php-xml phpunit; fi
  if ! have phpcs && apt_runner >/dev/null && apt-cache show php-codesniffer >/dev/null 2>&1; then apt_install "PHP_CodeSniffer" php-codesniffer; fi
}

# What real hosts are made of: PHP and a database for WordPress, a generator of
# documentation in an environment of its own, and packages for applications.
need_hosts() {
  need_php
  if ! php -m | grep -q mysqli || ! php -m | grep -q gd; then apt_install "PHP's modules for WordPress" php-mysql php-gd php-curl php-zip; fi
  have mariadbd || apt_install "MariaDB" mariadb-server
  have dpkg-deb || fail "the tests on hosts take WordPress from Debian's packages: run them on Debian."
  if [ ! -x "$JALON_MKDOCS" ]; then
    if ! have python3 || ! python3 -c "import ensurepip" 2>/dev/null; then apt_install "Python" python3-venv; fi
    say "installing mkdocs-material $MKDOCS_MATERIAL_VERSION, a few seconds"
    python3 -m venv "${JALON_MKDOCS%/bin/mkdocs}"
    "${JALON_MKDOCS%mkdocs}pip" install --quiet --disable-pip-version-check "mkdocs-material==$MKDOCS_MATERIAL_VERSION" \
      || fail "mkdocs-material could not be installed. The lines above say why; then run this command again."
  fi
  need_packages tests/sites "the hosts'" programs
}

need_servers() {
  local path=$PATH:/usr/sbin
  PATH=$path have apache2 || apt_install "Apache" apache2-bin
  if ! PATH=$path have nginx || [ ! -f /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ]; then
    apt_install "nginx and its module for brotli" nginx-light libnginx-mod-http-brotli-static
  fi
  have caddy || apt_install "Caddy" caddy
  have unzip || apt_install "unzip" unzip
}

case "${1:-}" in
  compiler) need_compiler ;;
  build) need_build ;;
  release) need_release ;;
  package) need_release; need_archiver ;;
  test)
    need_release; need_archiver; want_shellcheck; need_php; need_browser
    need_packages tests/e2e "the browser tests'"; need_packages tests/npm "the npm tests'" programs ;;
  engines) need_release; need_packages tests/engines "the engine tests'"; need_engines ;;
  servers) need_release; need_archiver; need_servers ;;
  hosts)
    need_release; need_archiver; need_browser; need_servers; need_hosts
    need_packages tests/e2e "the browser tests'"; need_packages tests/npm "the npm tests'" programs ;;
  deny) need_compiler; need_cargo_tool cargo-deny "$CARGO_DENY_VERSION" cargo-deny 2 ;;
  bench) need_release; need_packages tests/e2e "the browser tests'"; need_packages bench "the benchmarks'"; need_browser ;;
  *) fail "usage: scripts/setup.sh compiler | build | release | package | test | engines | servers | hosts | deny | bench" ;;
esac
remove_tools_build
# Below that, nothing was installed.
if [ "$SECONDS" -ge 10 ]; then say "everything is installed ($(duration "$SECONDS") in all)"; fi
