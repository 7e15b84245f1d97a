# The tools' versions, in one place. Sourced by the other scripts.
#
# Trunk 0.22 wants a newer compiler than the pinned one; wasm-bindgen-cli must
# be of exactly the version of the wasm-bindgen crate in Cargo.lock.
TRUNK_VERSION=0.21.14
WASM_BINDGEN_VERSION=0.2.129
