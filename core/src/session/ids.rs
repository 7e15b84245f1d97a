//! Identities for new documents, from one random seed.

use crate::document::DocumentId;

/// A sequence of document identities. The seed comes from the caller, since this
/// crate has no randomness: two widgets with the same seed would make the same
/// identities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdSource([u64; 2]);

impl IdSource {
    /// The sequence that starts from these random bits.
    #[must_use]
    pub const fn new(seed: [u64; 2]) -> Self {
        Self(seed)
    }

    /// The next identity.
    pub fn next_id(&mut self) -> DocumentId {
        let id = DocumentId::from_bits(self.0);
        self.0 = self.0.map(scramble);
        id
    }
}

/// A bijection that turns every bit (splitmix64), so that no seed repeats soon.
const fn scramble(bits: u64) -> u64 {
    let mut bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
