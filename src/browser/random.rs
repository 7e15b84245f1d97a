//! Random bits, for ids.

/// 128 random bits. Falls back to the clock, since two widgets rarely start in
/// the same millisecond.
pub(crate) fn seed() -> [u64; 2] {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    [0, 1].map(|half| {
        let mut bytes = [0; 8];
        let filled = crypto.as_ref().is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
        if filled { u64::from_ne_bytes(bytes) } else { super::clock::now().unix_ms.wrapping_add(half) }
    })
}
