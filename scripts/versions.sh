# The tools' versions, in one place. Sourced by the other scripts, from the
# project's folder.
#
# Trunk 0.22 wants a newer compiler than the pinned one.
TRUNK_VERSION=0.21.14
CARGO_DENY_VERSION=0.20.2
# wasm-bindgen-cli must be of exactly the crate's version.
WASM_BINDGEN_VERSION=$(sed -n 's/^wasm-bindgen = "=\(.*\)"$/\1/p' Cargo.toml)
# Drives Firefox, for the tests in other engines.
GECKODRIVER_VERSION=0.37.0
