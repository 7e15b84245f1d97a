//! Mounts the standalone page, nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    jalon::ui::mount_standalone();
}
