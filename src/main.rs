//! Mounts the standalone page, nothing else.
fn main() {}
