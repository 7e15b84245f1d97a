//! Cleaning the texts that people type, paste and import, so that what is kept
//! can be shown, stored and written back unchanged.

use std::rc::Rc;

use super::limits::Limits;

/// A text as it is kept, and what had to be done for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sanitized {
    /// The text.
    pub(super) text: Rc<str>,
    /// It was cut to its limit.
    pub(super) truncated: bool,
    /// Control characters, which show nothing, were taken out.
    pub(super) stripped: bool,
}

/// A text of several lines, of at most [`Limits::NOTES`] characters. Line ends
/// become line feeds: a text area gives those, and anything else would differ
/// from what it shows.
pub(super) fn multi_line(text: &str) -> Sanitized {
    clean(&text.replace("\r\n", "\n").replace('\r', "\n"), Limits::NOTES)
}

/// A text of one line, of at most [`Limits::LINE`] characters. Line ends and
/// tabs become spaces.
pub(super) fn single_line(text: &str) -> Sanitized {
    clean(&text.replace("\r\n", " ").replace(['\r', '\n', '\t'], " "), Limits::LINE)
}

fn clean(text: &str, limit: usize) -> Sanitized {
    let shown = |character: &char| !character.is_control() || matches!(character, '\n' | '\t');
    let mut kept = text.chars().filter(shown);
    let clean: String = kept.by_ref().take(limit).collect();
    Sanitized {
        truncated: kept.next().is_some(),
        stripped: !text.chars().all(|character| shown(&character)),
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
