//! Sanitises typed, pasted and imported texts, so that they can be shown,
//! stored and written back unchanged.

use std::rc::Rc;

use super::limits::Limits;

/// A sanitised text, and what was removed from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sanitized {
    /// The sanitised text.
    pub(super) text: Rc<str>,
    /// Whether it was truncated to its limit.
    pub(super) truncated: bool,
    /// Whether control characters, which are invisible, were removed.
    pub(super) stripped: bool,
}

/// Sanitises a multi-line text, of at most [`Limits::NOTES`] characters. Line
/// ends become line feeds, as in the value of a `textarea`; with any other line
/// end, the stored text would differ from that value.
pub(super) fn multi_line(text: &str) -> Sanitized {
    clean(&text.replace("\r\n", "\n").replace('\r', "\n"), Limits::NOTES)
}

/// Sanitises a single-line text, of at most [`Limits::LINE`] characters. Line
/// ends and tabs become spaces.
pub(super) fn single_line(text: &str) -> Sanitized {
    clean(&text.replace("\r\n", " ").replace(['\r', '\n', '\t'], " "), Limits::LINE)
}

fn clean(text: &str, limit: usize) -> Sanitized {
    let is_allowed = |character: &char| !character.is_control() || matches!(character, '\n' | '\t');
    let mut allowed = text.chars().filter(is_allowed);
    let clean: String = allowed.by_ref().take(limit).collect();
    Sanitized {
        truncated: allowed.next().is_some(),
        stripped: !text.chars().all(|character| is_allowed(&character)),
        text: clean.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, multi_line, single_line};

    #[test]
    fn line_ends_are_those_of_a_text_area() {
        assert_eq!(&*multi_line("a\r\nb\rc\nd\te").text, "a\nb\nc\nd\te");
        assert_eq!(&*single_line("a\r\nb\tc").text, "a b c");
    }

    #[test]
    fn control_characters_go_and_markup_stays_text() {
        let cleaned = multi_line("\u{0}<b>\u{7}é</b>\u{85}");
        assert_eq!((&*cleaned.text, cleaned.stripped, cleaned.truncated), ("<b>é</b>", true, false));
    }

    #[test]
    fn a_limit_counts_characters_not_bytes() {
        let exactly = "é".repeat(Limits::LINE);
        assert!(!single_line(&exactly).truncated);
        let truncated = single_line(&format!("{exactly}é"));
        assert!(truncated.truncated);
        assert_eq!(&*truncated.text, exactly);
    }
}
