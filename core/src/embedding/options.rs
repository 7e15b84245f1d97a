//! Reads the host page's options. An invalid value falls back to the default
//! and is reported as a warning.

use std::rc::Rc;

use super::call_to_action::{CallToAction, FileDelivery};
use super::colour::{Colour, Surface};
use super::option_name::{OptionName, Theme, Warning};
use super::read::{prices, storage_key, text, url};
use super::tips::Tips;
use crate::audit::Budget;
use crate::language::Language;
use crate::quantity::Cents;
use crate::sections::Sections;

/// The host's day rates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    /// The low, typical and high rates, excluding VAT, in ascending order.
    pub prices: [Cents; 3],
    /// The source of the rates, as the host states it; may be empty.
    pub source: Rc<str>,
}

/// The host page's options. [`Self::read`] returns valid values only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The initial language; `None` for the visitor's own.
    pub language: Option<Language>,
    /// The visible sections.
    pub sections: Sections,
    /// The accent colour; `None` for the default.
    pub accent: Option<Colour>,
    /// The background colour; `None` for the default.
    pub background: Option<Colour>,
    /// The theme. With a background colour, it is a theme whose text is
    /// readable on that colour.
    pub theme: Theme,
    /// The host's name; may be empty.
    pub host_name: Rc<str>,
    /// The URL of the host's logo, an image.
    pub logo_url: Option<Rc<str>>,
    /// The URL of the host's privacy policy.
    pub privacy_url: Option<Rc<str>>,
    /// The call to action.
    pub call: Option<CallToAction>,
    /// The host's day rates.
    pub rates: Option<Rates>,
    /// The host's own lines for indicators, which [`Tips::warnings`] checks.
    pub tips: Tips,
    /// The prefix of the keys in the browser's storage.
    pub storage_key: Rc<str>,
    /// The level of the widget's top heading, 1 to 4.
    pub heading_level: u8,
    /// Whether the browser's back button goes back within the widget. The address of
    /// the host page never changes.
    pub history: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            language: None,
            sections: Sections::default(),
            accent: None,
            background: None,
            theme: Theme::Auto,
            host_name: "".into(),
            logo_url: None,
            privacy_url: None,
            call: None,
            rates: None,
            tips: Tips::new(""),
            storage_key: "jalon".into(),
            heading_level: 2,
            history: false,
        }
    }
}

impl Options {
    /// Reads the options from names and values. Unknown names and empty values
    /// are ignored; each invalid value produces a warning.
    ///
    /// ```
    /// use jalon_core::embedding::Options;
    /// use jalon_core::quantity::Cents;
    ///
    /// let attributes = [("day-rates", "900 1250 1650"), ("theme", "sombre"), ("class", "wide")];
    /// let (options, warnings) = Options::read(attributes);
    /// assert_eq!(options.rates.map(|rates| rates.prices[0]), Some(Cents::euros(900)));
    /// assert_eq!(
    ///     warnings[0].to_string(),
    ///     "jalon-diagnostic: theme=\"sombre\" is ignored; expected: auto, light or dark.",
    /// );
    /// ```
    pub fn read<'a>(attributes: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Warning>) {
        let mut options = Self::default();
        let mut warnings = Vec::new();
        let (mut label, mut source, mut delivery) = (None, None, None);
        for (name, value) in attributes {
            let (Some(option), value) = (OptionName::ALL.into_iter().find(|it| it.name() == name), value.trim()) else {
                continue;
            };
            if value.is_empty() {
                continue;
            }
            let parsed = match option {
                OptionName::CallLabel => text(value, 60).map(|text| label = Some(text)),
                OptionName::RatesSource => text(value, 200).map(|text| source = Some(text)),
                OptionName::CallFile => {
                    let found = FileDelivery::ALL.into_iter().find(|(name, _)| *name == value);
                    found.map(|(_, way)| delivery = Some((value, way)))
                }
                _ => options.set(option, value),
            };
            if parsed.is_none() {
                warnings.push(Warning { option, value: value.to_owned() });
            }
        }
        // Unless the host sets a theme, the background decides it. A
        // background on which the theme's text is unreadable is ignored.
        if let Some(background) = options.background {
            if let Some(theme) = Surface::theme_on(background, options.theme) {
                options.theme = theme;
            } else {
                options.background = None;
                warnings.push(Warning { option: OptionName::Background, value: format!("#{background}") });
            }
        }
        // What belongs to a URL or to rates is ignored without them.
        let mut warn = |option, text: Rc<str>| warnings.push(Warning { option, value: text.to_string() });
        match (&mut options.call, label) {
            (Some(call), Some(label)) => call.label = label,
            (None, Some(label)) => warn(OptionName::CallLabel, label),
            (_, None) => {}
        }
        match (&mut options.call, delivery) {
            (Some(call), Some((value, FileDelivery::Attachment))) if !call.accepts_summary() => {
                // A telephone takes no file.
                warn(OptionName::CallFile, value.into());
            }
            (Some(call), Some((_, way))) => call.delivery = way,
            (None, Some((value, _))) => warn(OptionName::CallFile, value.into()),
            (_, None) => {}
        }
        match (&mut options.rates, source) {
            (Some(rates), Some(source)) => rates.source = source,
            (None, Some(source)) => warn(OptionName::RatesSource, source),
            (_, None) => {}
        }
        (options, warnings)
    }

    /// Sets one option; `None` if the value is invalid.
    fn set(&mut self, option: OptionName, value: &str) -> Option<()> {
        match option {
            OptionName::Mode => ["element", "frame"].contains(&value).then_some(())?,
            OptionName::Language => self.language = Some(Language::from_code(value)?),
            OptionName::Sections => self.sections = Sections::parse(value)?,
            OptionName::Accent => self.accent = Some(Colour::from_hex(value)?),
            OptionName::Background => self.background = Some(Colour::from_hex(value)?),
            OptionName::Theme => self.theme = Theme::ALL.into_iter().find(|theme| theme.code() == value)?,
            OptionName::HostName => self.host_name = text(value, 80)?,
            OptionName::LogoUrl => self.logo_url = Some(url(value, &["http:", "https:"])?),
            OptionName::PrivacyUrl => self.privacy_url = Some(url(value, &["http:", "https:"])?),
            OptionName::CallUrl => {
                let url = url(value, &["http:", "https:", "mailto:", "tel:"])?;
                self.call = Some(CallToAction { label: "".into(), url, delivery: FileDelivery::None });
            }
            OptionName::DayRates => self.rates = Some(Rates { prices: prices(value)?, source: "".into() }),
            OptionName::StorageKey => self.storage_key = storage_key(value)?,
            OptionName::HeadingLevel => {
                self.heading_level = value.parse().ok().filter(|level| (1..=4).contains(level))?;
            }
            OptionName::History => self.history = ["off", "on"].into_iter().position(|name| name == value)? == 1,
            OptionName::Tips => self.tips = Tips::new(value),
            // `read` sets these after the call to action and the rates.
            OptionName::CallLabel | OptionName::CallFile | OptionName::RatesSource => {}
        }
        Some(())
    }

    /// The initial budget of a new document.
    pub fn budget(&self) -> Budget {
        let mut budget = Budget::default();
        if let Some(rates) = &self.rates {
            budget.set_rates(rates.prices);
        }
        budget
    }
}
