#!/usr/bin/env bash
# Builds the release: static files in dist/ that any web server can serve from any
# folder, as small as possible. docs/size.md says what each step saves.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh
. scripts/paths.sh

# The first screen as HTML, rendered on this machine.
mkdir -p target
cargo run --quiet --locked --features still --bin jalon-still > target/still.json

# Compiles the standard library with the program, for size. A panic aborts without
# a message: the page shows one, and `make serve` builds without these options.
# They are unstable, which is safe as rust-toolchain.toml pins the compiler.
export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Clink-arg=--emit-relocs"
# The cut needs the names and the relocations of the linker.
export CARGO_PROFILE_RELEASE_STRIP=false
# English is in a file of its own, which only its readers download.
export JALON_LAZY_LOCALES=1

trunk build --release --locked --features split
cargo build --quiet --release --locked --package jalon-rules --package jalon-office --target wasm32-unknown-unknown
rm -rf dist/.stage target/split
# The views that come later become a program of their own; wasm-bindgen then runs on
# the rest.
compiled=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/release
wasm-split-cli --target web "$compiled/jalon-app.wasm" target/split
wasm-bindgen --target web --keep-lld-exports --no-typescript --out-dir dist --out-name jalon-app target/split/main.wasm
cp target/split/split_later.wasm dist/jalon-later.wasm
wasm-bindgen --target web --no-typescript --out-dir dist --out-name jalon-office "$compiled/jalon_office.wasm"
node tools/split-locales.mjs dist
wasm_features=(--mvp-features --enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong --enable-multivalue
  --enable-mutable-globals --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext)
install -m 644 "$compiled/jalon_rules.wasm" dist/rules.wasm
# Only what makes the program smaller after compression; the features are those that
# the compiler uses already. Low memory is the end of the stack, which is no object.
optimize() { tools/node_modules/.bin/wasm-opt "dist/$1" --output "dist/$1" "${wasm_features[@]}" --low-memory-unused --strip-debug "${@:2}"; }
optimize rules.wasm -Oz
for program in jalon-app_bg.wasm jalon-later.wasm jalon-office_bg.wasm; do
  optimize "$program" --optimize-added-constants --reorder-locals --duplicate-function-elimination --remove-unused-module-elements
done
node tools/reorder-functions.mjs dist/*.wasm
node tools/link-later.mjs dist
node tools/shorten-imports.mjs dist
node tools/still.mjs dist < target/still.json
# What a page waits for comes in one file each.
for script in jalon still; do tools/node_modules/.bin/rollup "dist/$script.js" --format es --silent --file "dist/$script.js"; done
tools/node_modules/.bin/rollup dist/jalon.classic.js --format iife --silent --file dist/jalon.classic.js
rm -r dist/loader dist/still
# No getter of ours has an effect, and no function expression needs `this`.
shorten() {
  tools/node_modules/.bin/terser --module --ecma 2022 --mangle --output "$1" \
    --compress passes=2,pure_getters=true,unsafe_arrows=true,unsafe_methods=true -- "$1"
}
for script in dist/*.js dist/integrate/*.js; do shorten "$script"; done
# Last, as it knows the files by their content.
node tools/offline.mjs dist
shorten dist/service-worker.js
