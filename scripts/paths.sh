# shellcheck shell=bash
# Where the tools are. Sourced by the other scripts, after versions.sh.
JALON_CACHE=${JALON_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/jalon}
for tool in "trunk-$TRUNK_VERSION" "wasm-bindgen-cli-$WASM_BINDGEN_VERSION" "wasm_split_cli_support-$WASM_SPLIT_VERSION" "geckodriver-$GECKODRIVER_VERSION" "cargo-deny-$CARGO_DENY_VERSION"; do
  PATH="$JALON_CACHE/$tool/bin:$PATH"
done
export PATH
export JALON_CACHE
export JALON_MKDOCS="$JALON_CACHE/mkdocs-material-$MKDOCS_MATERIAL_VERSION/bin/mkdocs"

# Finds the browser for the tests: JALON_CHROMIUM if it is set, otherwise the
# first of the usual names. The headless shell is Chromium without a user interface:
# half the work. Exports JALON_CHROMIUM and succeeds if there is one.
have_browser() {
  local name
  for name in "${JALON_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      JALON_CHROMIUM=$(command -v "$name")
      export JALON_CHROMIUM
      return 0
    fi
  done
  return 1
}
