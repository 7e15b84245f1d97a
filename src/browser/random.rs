//! Random bits, for identities.

/// 128 random bits. Where the browser refuses them, those of the clock: two
/// widgets are hardly started in the same millisecond.
pub(crate) fn seed() -> [u64; 2] {
    let mut bytes = [0; 16];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        return [super::clock::now().unix_ms, 0];
    }
    let bits = u128::from_ne_bytes(bytes);
    [bits, bits >> 64].map(|bits| u64::try_from(bits & u128::from(u64::MAX)).unwrap_or_default())
}
