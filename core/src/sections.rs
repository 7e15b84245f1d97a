//! The sections of the widget, which the host page can show or hide.

/// A section of the widget. The organisation's profile is not one, as it is
/// always visible: all sections depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The self-assessment and its results: verdict, plan, report.
    Diagnostic,
    /// The length, cost and calendar of the audits.
    Estimate,
    /// The request for quotes and their comparison.
    Quotes,
}

impl Section {
    /// All sections, in display order.
    pub const ALL: [Self; 3] = [Self::Diagnostic, Self::Estimate, Self::Quotes];

    /// The code used in attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Diagnostic => "diagnostic",
            Self::Estimate => "estimate",
            Self::Quotes => "quotes",
        }
    }
}

/// The visible sections, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sections([bool; 3]);

impl Default for Sections {
    /// All sections.
    fn default() -> Self {
        Self([true; 3])
    }
}

impl Sections {
    /// Parses section codes separated by spaces or commas; `None` if a code is
    /// unknown or there is none.
    pub fn parse(text: &str) -> Option<Self> {
        let codes: Vec<&str> = text.split([' ', ',']).filter(|code| !code.is_empty()).collect();
        let is_known = |code: &&str| Section::ALL.iter().any(|section| section.code() == *code);
        (!codes.is_empty() && codes.iter().all(is_known))
            .then(|| Self(Section::ALL.map(|section| codes.contains(&section.code()))))
    }

    /// Whether the section is visible.
    pub fn has(self, section: Section) -> bool {
        Section::ALL.into_iter().zip(self.0).any(|(other, shown)| other == section && shown)
    }
}
