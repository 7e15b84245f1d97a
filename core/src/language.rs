//! The languages of the screen.
//!
//! In the browser English may arrive later than the program: the release build
//! takes its words out of it (`tools/split-words.mjs`), so that whoever reads
//! French does not download them. Until they are back, French is spoken.

use std::sync::atomic::{AtomicBool, Ordering};

/// Whether this build keeps English in a file of its own.
const LAZY_LOCALES: bool = option_env!("JALON_ENGLISH_APART").is_some();

/// Whether the words of English are in the program's memory. They are the
/// program's, not an instance's: all instances on a page share them.
static ENGLISH_LOADED: AtomicBool = AtomicBool::new(!LAZY_LOCALES);

/// A language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// French, in which the audit is held.
    #[default]
    French,
    /// English.
    English,
}

impl Language {
    /// All languages, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The BCP 47 tag, also the name in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// The language of this tag: `en` and `en-GB` are both English.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split('-').next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Whether its words can be read.
    pub fn is_loaded(self) -> bool {
        self == Self::French || ENGLISH_LOADED.load(Ordering::Relaxed)
    }

    /// Its words are in the program's memory from now on.
    pub fn mark_loaded(self) {
        if self == Self::English {
            ENGLISH_LOADED.store(true, Ordering::Relaxed);
        }
    }

    /// The language that is spoken where this one is wanted: itself, or French
    /// as long as its words are not here.
    #[must_use]
    pub fn or_fallback(self) -> Self {
        if self.is_loaded() { self } else { Self::French }
    }

    /// The language's name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::English => "English",
        }
    }
}
