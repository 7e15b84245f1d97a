//! Sanitises typed, pasted and imported texts, so that they can be shown,
//! stored and written back unchanged.

use std::rc::Rc;

use super::limits::Limits;

/// The kinds of text in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// A single line: a title, a task, a name.
    Line,
    /// Where evidence is kept, often a link: a single line.
    Location,
    /// A few lines: what an auditor or a reviewer says, and the answer to it.
    Passage,
    /// Several lines.
    Notes,
}

/// A sanitised text, and what was removed from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sanitized {
    /// The sanitised text.
    pub text: Rc<str>,
    /// How many characters beyond the limit were cut off.
    pub excess: usize,
    /// Whether control characters, which are invisible, were removed.
    pub stripped: bool,
}

impl TextKind {
    /// The maximum length, in characters.
    #[must_use]
    pub const fn limit(self) -> usize {
        match self {
            Self::Line => Limits::LINE,
            Self::Location => Limits::LOCATION,
            Self::Passage => Limits::PASSAGE,
            Self::Notes => Limits::NOTES,
        }
    }

    /// Sanitises a text of this kind. In several lines, line ends become line feeds, as in
    /// the value of a `textarea`; with any other line end, the stored text would
    /// differ from that value. In a single line, line ends and tabs become spaces.
    ///
    /// ```
    /// use jalon_core::document::TextKind;
    ///
    /// let title = TextKind::Line.sanitize(&"é".repeat(310));
    /// assert_eq!((title.text.chars().count(), title.excess), (300, 10));
    /// ```
    #[must_use]
    pub fn sanitize(self, text: &str) -> Sanitized {
        match self {
            Self::Notes | Self::Passage => clean(&text.replace("\r\n", "\n").replace('\r', "\n"), self.limit()),
            Self::Line | Self::Location => {
                clean(&text.replace("\r\n", " ").replace(['\r', '\n', '\t'], " "), self.limit())
            }
        }
    }
}

fn clean(text: &str, limit: usize) -> Sanitized {
    // The last two are no characters, and no XML holds them.
    let is_allowed = |character: &char| match character {
        '\n' | '\t' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => !character.is_control(),
    };
    let mut allowed = text.chars().filter(is_allowed);
    let clean: String = allowed.by_ref().take(limit).collect();
    Sanitized {
        excess: allowed.count(),
        stripped: !text.chars().all(|character| is_allowed(&character)),
        text: clean.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, TextKind};

    #[test]
    fn line_ends_are_those_of_a_text_area() {
        assert_eq!(&*TextKind::Notes.sanitize("a\r\nb\rc\nd\te").text, "a\nb\nc\nd\te");
        assert_eq!(&*TextKind::Line.sanitize("a\r\nb\tc").text, "a b c");
    }

    #[test]
    fn control_characters_go_and_markup_stays_text() {
        let cleaned = TextKind::Notes.sanitize("\u{0}<b>\u{7}é</b>\u{85}");
        assert_eq!((&*cleaned.text, cleaned.stripped, cleaned.excess), ("<b>é</b>", true, 0));
    }

    #[test]
    fn a_limit_counts_characters_not_bytes() {
        let exactly = "é".repeat(Limits::LINE);
        assert_eq!(TextKind::Line.sanitize(&exactly).excess, 0);
        let truncated = TextKind::Line.sanitize(&format!("{exactly}é"));
        assert_eq!(truncated.excess, 1);
        assert_eq!(&*truncated.text, exactly);
    }
}
