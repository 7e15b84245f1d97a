//! The globally unique id of a document.

use std::fmt;

/// The id of a document. It never changes, even across exports and imports;
/// calendar entries derive their UIDs from it.
///
/// Written as 32 hexadecimal digits. The bits come from the caller, since this
/// crate has no randomness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId([u64; 2]);

impl DocumentId {
    /// The id with these bits, which should be random.
    pub const fn from_bits(bits: [u64; 2]) -> Self {
        Self(bits)
    }

    /// Parses 32 hexadecimal digits; `None` if the text is anything else.
    ///
    /// ```
    /// use jalon_core::document::DocumentId;
    ///
    /// let id = DocumentId::from_bits([1, 2]);
    /// assert_eq!(DocumentId::parse(&id.to_string()), Some(id));
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let half = |digits: &str| {
            let plain = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            plain.then(|| u64::from_str_radix(digits, 16).ok()).flatten()
        };
        if text.len() != 32 {
            return None;
        }
        let (high, low) = text.split_at_checked(16)?;
        Some(Self([half(high)?, half(low)?]))
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [high, low] = self.0;
        write!(f, "{high:016x}{low:016x}")
    }
}

#[cfg(test)]
mod tests {
    use super::DocumentId;

    #[test]
    fn only_32_hexadecimal_digits_are_an_identity() {
        for text in ["", "1", &"g".repeat(32), &"é".repeat(16), &format!("+{}", "1".repeat(31)), &"1".repeat(33)] {
            assert_eq!(DocumentId::parse(text), None, "{text}");
        }
        assert_eq!(DocumentId::parse(&"F".repeat(32)), Some(DocumentId::from_bits([u64::MAX, u64::MAX])));
    }
}
