#!/usr/bin/env bash
# Builds the release: static files in dist/ that any web server can serve from any
# folder, as small as possible. docs/size.md says what each step saves.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh

# Compiles the standard library with the program, for size. A panic aborts without
# a message: the page shows one, and `make serve` builds without these options.
# They are unstable, which is safe as rust-toolchain.toml pins the compiler.
export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
# English is in a file of its own, which only its readers download.
export JALON_LAZY_LOCALES=1

trunk build --release --locked
rm -rf dist/.stage
node tools/split-locales.mjs dist
node tools/reorder-functions.mjs dist
# Only what makes the program smaller after compression; the features are those that
# the compiler uses already. Low memory is the end of the stack, which is no object.
tools/node_modules/.bin/wasm-opt dist/jalon-app_bg.wasm --output dist/jalon-app_bg.wasm \
  --mvp-features --enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong --enable-multivalue \
  --enable-mutable-globals --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext \
  --low-memory-unused --optimize-added-constants --reorder-locals --duplicate-function-elimination \
  --remove-unused-module-elements
node tools/shorten-imports.mjs dist
# No getter of ours has an effect, and no function expression needs `this`.
for script in dist/*.js; do
  tools/node_modules/.bin/terser --module --ecma 2022 --mangle --output "$script" \
    --compress passes=2,pure_getters=true,unsafe_arrows=true,unsafe_methods=true -- "$script"
done
