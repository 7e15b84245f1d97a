//! Reads a document from a file that other programs may have touched: an editor
//! may have saved it in another encoding, and a mail program may have damaged its
//! letters.

use serde_json::Value;

use super::other_file::{from_page, kind_of};
use super::problem::{Location, Problem, ReadError, Repair};
use super::read::{Parsed, read_text};
use crate::date::Date;
use crate::json::to_json;

/// Reads a document from the bytes of a file, exported as JSON or as a page: in UTF-8, in UTF-16 with a byte-order
/// mark, or in Windows-1252, as some editors save it. `today` is as in
/// [`read`](super::read).
///
/// ```
/// use jalon_core::document::{Repair, read_file};
/// # use jalon_core::{date::Date, document::ReadError};
/// # let today = Date::FIRST;
///
/// let file = b"{\"format\": \"jalon\", \"version\": 1, \"answers\": [], \"budget\": {}, \"profile\": {\"name\": \"\xc9cole\"}}";
/// let parsed = read_file(file, today)?;
/// assert_eq!(&*parsed.document.profile.name, "École");
/// assert_eq!(parsed.problems[0].repair, Repair::Encoding);
/// # Ok::<(), ReadError>(())
/// ```
///
/// # Errors
/// [`ReadError`] if the file cannot be read as a document.
pub fn read_file(bytes: &[u8], today: Date) -> Result<Parsed, ReadError> {
    if let Some(kind) = kind_of(bytes) {
        return Err(ReadError::OtherFile(kind));
    }
    let units = |to_unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks().0.iter().map(|pair| to_unit(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => return read_import(text, today),
            Err(_) => bytes.iter().map(|byte| from_windows_1252(*byte)).collect(),
        },
    };
    Ok(with_repair(read_import(&text, today)?, Repair::Encoding))
}

/// Reads a document that comes from elsewhere, as [`read`](super::read) does, and
/// reports in addition what Jalon itself would not have written: missing
/// members and damaged letters. Text in UTF-8 that was taken for Windows-1252 is
/// restored.
///
/// # Errors
/// [`ReadError`] if the text cannot be read as a document.
pub fn read_import(text: &str, today: Date) -> Result<Parsed, ReadError> {
    let inside = from_page(text).map_err(ReadError::OtherFile)?;
    let text = inside.as_deref().unwrap_or(text);
    let parsed = read_text(text, today, true)?;
    // Some programs write letters as escapes.
    let plain = serde_json::from_str(text.trim_start_matches('\u{feff}')).map(|value: Value| to_json(&value, false));
    let plain = plain.unwrap_or_default();
    if let Some(restored) = restore(&plain) {
        return Ok(with_repair(read_text(&restored, today, true)?, Repair::Encoding));
    }
    if has_damaged_letters(&plain) {
        return Ok(with_repair(parsed, Repair::DamagedLetters));
    }
    Ok(parsed)
}

fn with_repair(mut parsed: Parsed, repair: Repair) -> Parsed {
    parsed.problems.insert(0, Problem { location: Location::File, repair });
    parsed
}

/// The text in UTF-8 that was taken for Windows-1252 as a whole, if it was. A text
/// with one letter that is right is seldom UTF-8.
fn restore(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text.chars().map(to_windows_1252).collect();
    let restored = String::from_utf8(bytes?).ok()?;
    // "É" before a no-break space is a letter, too, and no one writes it.
    let is_written = |character| to_windows_1252(character).is_some() || ('\u{2000}'..'\u{2100}').contains(&character);
    (restored.len() < text.len() && restored.chars().all(is_written)).then_some(restored)
}

/// Whether some letters are lost, or were taken for Windows-1252: the first byte of
/// a letter in UTF-8, then one that only follows another.
fn has_damaged_letters(text: &str) -> bool {
    let follows = |character: char| to_windows_1252(character).is_some_and(|byte| (0x80..0xc0).contains(&byte));
    let after = |places: usize| text.chars().skip(places);
    let is_damaged = |first: char, second: char, third: Option<char>| match first {
        'Â' | 'Ã' | 'Å' => follows(second),
        'â' => follows(second) && third.is_some_and(follows),
        _ => first == '\u{fffd}',
    };
    let thirds = after(2).map(Some).chain(std::iter::repeat(None));
    text.ends_with('\u{fffd}')
        || after(0).zip(after(1)).zip(thirds).any(|((first, second), third)| is_damaged(first, second, third))
}

/// The characters of Windows-1252 from 0x80 to 0x9F. Bytes without a character
/// stand for the control character of the same number.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn from_windows_1252(byte: u8) -> char {
    let high = byte.checked_sub(0x80).and_then(|position| HIGH.get(usize::from(position)));
    high.copied().unwrap_or_else(|| char::from(byte))
}

fn to_windows_1252(character: char) -> Option<u8> {
    let position = HIGH.iter().position(|high| *high == character);
    match position {
        Some(position) => u8::try_from(0x80 + position).ok(),
        None => u8::try_from(u32::from(character)).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::{from_windows_1252, has_damaged_letters, restore, to_windows_1252};

    #[test]
    fn every_byte_has_a_character_of_its_own() {
        for byte in 0..=u8::MAX {
            assert_eq!(to_windows_1252(from_windows_1252(byte)), Some(byte));
        }
        assert_eq!((to_windows_1252('→'), from_windows_1252(0x80)), (None, '€'));
    }

    #[test]
    fn only_text_that_was_damaged_as_a_whole_is_restored() {
        assert_eq!(restore("L’Ã©cole").as_deref(), None, "one half is right");
        assert_eq!(restore("Lâ€™Ã©cole Ã\u{a0} Nice, 5 â‚¬").as_deref(), Some("L’école à Nice, 5 €"));
        for text in ["L’école à Nice", "Ecole", "Â", "œuvre « ici »", "→ é", "QUALITÉ\u{a0}: oui", "CAFÉ’S", "Ç…"]
        {
            assert_eq!(restore(text), None, "{text}");
        }
    }

    #[test]
    fn every_accented_letter_that_is_damaged_is_noticed() {
        for letter in "àâäçéèêëîïôöùûüÿæœÀÂÇÉÈÊËÎÏÔÙÛŒ«»’–…€°".chars() {
            let mut buffer = [0; 4];
            let damaged: String = letter.encode_utf8(&mut buffer).bytes().map(from_windows_1252).collect();
            assert_eq!(restore(&damaged).as_deref(), Some(&*letter.to_string()), "{damaged}");
            // Beside a letter that is right, it can only be reported.
            let mixed = format!("é {damaged}");
            assert!(restore(&mixed).is_none() && has_damaged_letters(&mixed), "{mixed}");
        }
        for text in ["Âge, âge", "PÂTÉ", "Bâ, 5 €", "É", "« À l’œuvre »", "le bât”"] {
            assert!(!has_damaged_letters(text), "{text}");
        }
    }
}
