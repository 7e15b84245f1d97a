//! The parts of the widget that a page can show or leave out.

/// A part of the widget. The questions on the organisation are always there:
/// all the others rest on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The self-assessment and what follows from it: verdict, plan, file.
    Diagnostic,
    /// The audits' length, cost and calendar.
    Estimate,
    /// The request for quotes and the quotes side by side.
    Quotes,
}

impl Section {
    /// All parts, in the order they are met.
    pub const ALL: [Self; 3] = [Self::Diagnostic, Self::Estimate, Self::Quotes];

    /// The name in attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Diagnostic => "diagnostic",
            Self::Estimate => "estimate",
            Self::Quotes => "quotes",
        }
    }
}

/// The parts that are shown: at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sections([bool; 3]);

impl Default for Sections {
    /// All of them.
    fn default() -> Self {
        Self([true; 3])
    }
}

impl Sections {
    /// The parts named in the text, separated by spaces or commas; `None` where
    /// a name is unknown or none is given.
    pub fn parse(text: &str) -> Option<Self> {
        let names: Vec<&str> = text.split([' ', ',']).filter(|name| !name.is_empty()).collect();
        let known = |name: &&str| Section::ALL.iter().any(|section| section.code() == *name);
        (!names.is_empty() && names.iter().all(known))
            .then(|| Self(Section::ALL.map(|section| names.contains(&section.code()))))
    }

    /// Whether the part is shown.
    pub fn has(self, section: Section) -> bool {
        Section::ALL.into_iter().zip(self.0).any(|(other, shown)| other == section && shown)
    }
}
