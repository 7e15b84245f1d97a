# shellcheck shell=bash disable=SC2034
# The versions of the tools. Sourced by the other scripts, from the project's
# root folder.

RUST_VERSION=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
# Trunk 0.22 needs a newer compiler than the one in rust-toolchain.toml.
TRUNK_VERSION=0.21.14
CARGO_DENY_VERSION=0.20.2
# wasm-bindgen-cli must have exactly the version of the crate, which Cargo.toml pins.
WASM_BINDGEN_VERSION=$(sed -n 's/^wasm-bindgen = .*"=\([0-9.]*\)".*$/\1/p' Cargo.toml)
# Cuts the program in two; it must understand the wasm_split_helpers of Cargo.toml.
WASM_SPLIT_VERSION=0.2.4
# A generator of documentation, for the tests on hosts.
MKDOCS_MATERIAL_VERSION=9.8.2
# The WebDriver server for Firefox, for the tests in other engines.
GECKODRIVER_VERSION=0.37.0
