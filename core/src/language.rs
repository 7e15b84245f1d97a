//! The languages of the user interface.
//!
//! The release build moves the English messages to a separate file
//! (`tools/split-locales.mjs`), so that French readers do not download them.
//! Until the file is loaded, the interface falls back to French.

use std::sync::atomic::{AtomicBool, Ordering};

/// Whether this build moves the English messages to a separate file.
const LAZY_LOCALES: bool = option_env!("JALON_LAZY_LOCALES").is_some();

/// Whether the English messages are in memory. This is the only global state:
/// all instances on a page share the messages.
static ENGLISH_LOADED: AtomicBool = AtomicBool::new(!LAZY_LOCALES);

/// A language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// French, the language of the audit.
    #[default]
    French,
    /// English.
    English,
}

impl Language {
    /// All languages, in display order.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The BCP 47 tag, also used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// The language of this BCP 47 tag: `en` and `en-GB` are both English.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split('-').next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Whether the messages of this language are in memory.
    pub fn is_loaded(self) -> bool {
        self == Self::French || ENGLISH_LOADED.load(Ordering::Relaxed)
    }

    /// Records that the messages of this language are in memory.
    pub fn mark_loaded(self) {
        if self == Self::English {
            ENGLISH_LOADED.store(true, Ordering::Relaxed);
        }
    }

    /// The language to display: this one if it is loaded, French otherwise.
    #[must_use]
    pub fn or_fallback(self) -> Self {
        if self.is_loaded() { self } else { Self::French }
    }

    /// The name of the language, in that language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::English => "English",
        }
    }
}
