//! The names of the host options, their expected values, and the warning about
//! an invalid value.

use std::fmt::{Display, Formatter, Result};

/// An option that the host page can set, as an attribute of the element or as a
/// URL parameter of the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionName {
    /// Whether the widget is embedded in the page or in a frame. The embedding
    /// script applies it; this crate only validates it.
    Mode,
    /// The initial language.
    Language,
    /// The visible sections.
    Sections,
    /// The colour of buttons and links.
    Accent,
    /// The background colour.
    Background,
    /// The theme: light, dark, or that of the page.
    Theme,
    /// The host's name.
    HostName,
    /// The URL of the host's logo.
    LogoUrl,
    /// The URL of the host's privacy policy.
    PrivacyUrl,
    /// The label of the call to action.
    CallLabel,
    /// The URL of the call to action.
    CallUrl,
    /// How the visitor's whole file reaches the host.
    CallFile,
    /// The host's day rates.
    DayRates,
    /// The source of those rates.
    RatesSource,
    /// The host's own line for an indicator.
    Tips,
    /// The prefix of the keys in the browser's storage.
    StorageKey,
    /// The level of the widget's top heading.
    HeadingLevel,
    /// Whether the browser's back button goes back within the widget.
    History,
}

impl OptionName {
    /// All options, in the order of the documentation.
    pub const ALL: [Self; 18] = [
        Self::Mode,
        Self::Language,
        Self::Sections,
        Self::Accent,
        Self::Background,
        Self::Theme,
        Self::HostName,
        Self::LogoUrl,
        Self::PrivacyUrl,
        Self::CallLabel,
        Self::CallUrl,
        Self::CallFile,
        Self::DayRates,
        Self::RatesSource,
        Self::Tips,
        Self::StorageKey,
        Self::HeadingLevel,
        Self::History,
    ];

    /// The name of the attribute and of the URL parameter.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mode => "mode",
            Self::Language => "lang",
            Self::Sections => "sections",
            Self::Accent => "accent",
            Self::Background => "background",
            Self::Theme => "theme",
            Self::HostName => "host-name",
            Self::LogoUrl => "logo-url",
            Self::PrivacyUrl => "privacy-url",
            Self::CallLabel => "cta-label",
            Self::CallUrl => "cta-url",
            Self::CallFile => "cta-file",
            Self::DayRates => "day-rates",
            Self::RatesSource => "rates-source",
            Self::Tips => "tips",
            Self::StorageKey => "storage-key",
            Self::HeadingLevel => "heading-level",
            Self::History => "history",
        }
    }

    /// The expected value, for the warning about an invalid one.
    pub const fn expects(self) -> &'static str {
        match self {
            Self::Mode => "element or frame",
            Self::Language => "fr or en",
            Self::Sections => "one or more of diagnostic, estimate, quotes, separated by spaces",
            Self::Accent => "a colour as #rgb or #rrggbb",
            Self::Background => "a colour as #rgb or #rrggbb, light or dark enough to be written on, and as theme is",
            Self::Theme => "auto, light or dark",
            Self::HostName => "at most 80 characters",
            Self::LogoUrl | Self::PrivacyUrl => "an http or https address",
            Self::CallLabel => "at most 60 characters, together with cta-url",
            Self::CallUrl => "an http, https, mailto or tel address",
            Self::CallFile => "event, attachment or off, together with cta-url",
            Self::DayRates => "three prices in euros from the lowest to the highest, such as 900 1250 1650",
            Self::RatesSource => "at most 200 characters, together with day-rates",
            Self::Tips => {
                "JSON: for the number of an indicator a text of at most 300 characters, or an object with text, url \
                 and label (60 characters)"
            }
            Self::StorageKey => "1 to 40 letters without accent, digits, dots, hyphens or underscores",
            Self::HeadingLevel => "1, 2, 3 or 4",
            Self::History => "on or off",
        }
    }
}

/// An ignored value. Its text is for the browser's console, where the host's
/// developer reads it, not for visitors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The option.
    pub option: OptionName,
    /// The value as written.
    pub value: String,
}

impl Display for Warning {
    fn fmt(&self, to: &mut Formatter<'_>) -> Result {
        let (name, expects) = (self.option.name(), self.option.expects());
        write!(to, "jalon-diagnostic: {name}=\"{}\" is ignored; expected: {expects}.", self.value)
    }
}

/// A colour theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The theme of the host page.
    #[default]
    Auto,
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The code used in attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}
