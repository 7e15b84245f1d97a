//! The names of the options, what each expects, and what is said to the host's
//! engineer when a value is wrong.

use std::fmt::{Display, Formatter, Result};

/// An option that a page can set, as an attribute of the element or as a
/// parameter of the frame's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionName {
    /// In the page or in a frame. What shows the widget decides on it; here it
    /// is only looked at.
    Mode,
    /// The language to start in.
    Language,
    /// The parts that are shown.
    Sections,
    /// The colour of buttons and links.
    Accent,
    /// What the widget lies on.
    Background,
    /// Light, dark, or as the page.
    Theme,
    /// Who offers the tool.
    HostName,
    /// Where the host says what it does with data.
    PrivacyUrl,
    /// What the call to action says.
    CallLabel,
    /// Where the call to action leads.
    CallUrl,
    /// The host's own prices for a day of audit.
    DayRates,
    /// Where those prices come from.
    RatesSource,
    /// What the names in the browser's storage start with.
    StorageKey,
    /// The level of the widget's own heading.
    HeadingLevel,
}

impl OptionName {
    /// All options, in the order they are documented.
    pub const ALL: [Self; 14] = [
        Self::Mode,
        Self::Language,
        Self::Sections,
        Self::Accent,
        Self::Background,
        Self::Theme,
        Self::HostName,
        Self::PrivacyUrl,
        Self::CallLabel,
        Self::CallUrl,
        Self::DayRates,
        Self::RatesSource,
        Self::StorageKey,
        Self::HeadingLevel,
    ];

    /// The name of the attribute and of the parameter.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mode => "mode",
            Self::Language => "lang",
            Self::Sections => "sections",
            Self::Accent => "accent",
            Self::Background => "background",
            Self::Theme => "theme",
            Self::HostName => "host-name",
            Self::PrivacyUrl => "privacy-url",
            Self::CallLabel => "cta-label",
            Self::CallUrl => "cta-url",
            Self::DayRates => "day-rates",
            Self::RatesSource => "rates-source",
            Self::StorageKey => "storage-key",
            Self::HeadingLevel => "heading-level",
        }
    }

    /// What a value must be, for whoever wrote another.
    pub const fn expects(self) -> &'static str {
        match self {
            Self::Mode => "element or frame",
            Self::Language => "fr or en",
            Self::Sections => "one or more of diagnostic, estimate, quotes, separated by spaces",
            Self::Accent => "a colour as #rgb or #rrggbb",
            Self::Background => "a colour as #rgb or #rrggbb, light or dark enough to be written on, and as theme is",
            Self::Theme => "auto, light or dark",
            Self::HostName => "at most 80 characters",
            Self::PrivacyUrl => "an http or https address",
            Self::CallLabel => "at most 60 characters, together with cta-url",
            Self::CallUrl => "an http, https, mailto or tel address",
            Self::DayRates => "three prices in euros from the lowest to the highest, such as 900 1250 1650",
            Self::RatesSource => "at most 200 characters, together with day-rates",
            Self::StorageKey => "1 to 40 letters without accent, digits, dots, hyphens or underscores",
            Self::HeadingLevel => "1, 2, 3 or 4",
        }
    }
}

/// A value that was set aside. Its text is for the console of the host's
/// engineer, not for a visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The option.
    pub setting: OptionName,
    /// The value as it was written.
    pub value: String,
}

impl Display for Warning {
    fn fmt(&self, to: &mut Formatter<'_>) -> Result {
        let (name, expects) = (self.setting.name(), self.setting.expects());
        write!(to, "jalon-diagnostic: {name}=\"{}\" is set aside; expected: {expects}.", self.value)
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the page around is.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The name in attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}
