//! The options of a page, read from what it wrote: a wrong value falls back to
//! its default, and is told.

use std::rc::Rc;

use super::call_to_action::CallToAction;
use super::colour::{Colour, Palette, Surface};
use super::option_name::{OptionName, Theme, Warning};
use crate::audit::Budget;
use crate::language::Language;
use crate::quantity::Cents;
use crate::sections::Sections;
use crate::text::parse_amount;

/// The host's own prices for a day of audit, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    /// A low, a usual and a high price, excluding VAT.
    pub prices: [Cents; 3],
    /// Where they come from, in the host's words; may be empty.
    pub source: Rc<str>,
}

/// What a page decides about the widget. Every value that exists is valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language to start in; the visitor's own where it is not said.
    pub language: Option<Language>,
    /// The parts that are shown.
    pub sections: Sections,
    /// The host's colour; ours where it is not said.
    pub accent: Option<Colour>,
    /// What the widget lies on; white or near black where it is not said.
    pub background: Option<Colour>,
    /// Light, dark, or as the page. With a background, whichever can be read on
    /// it.
    pub theme: Theme,
    /// Who offers the tool; may be empty.
    pub host_name: Rc<str>,
    /// Where the host says what it does with data.
    pub privacy_url: Option<Rc<str>>,
    /// Where to go next.
    pub call: Option<CallToAction>,
    /// The host's prices.
    pub rates: Option<Rates>,
    /// What the names in the browser's storage start with.
    pub storage_key: Rc<str>,
    /// The level of the widget's own heading, 1 to 4.
    pub heading_level: u8,
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
            privacy_url: None,
            call: None,
            rates: None,
            storage_key: "jalon".into(),
            heading_level: 2,
        }
    }
}

impl Options {
    /// Reads the options out of names and values. Names that are not ours are
    /// passed over, an empty value counts as none, and each value that is wrong
    /// comes back as a warning.
    pub fn read<'a>(written: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Warning>) {
        let mut options = Self::default();
        let mut warnings = Vec::new();
        let (mut label, mut source) = (None, None);
        for (name, value) in written {
            let (Some(setting), value) = (OptionName::ALL.into_iter().find(|it| it.name() == name), value.trim())
            else {
                continue;
            };
            if value.is_empty() {
                continue;
            }
            let understood = match setting {
                OptionName::CallLabel => text(value, 60).map(|text| label = Some(text)),
                OptionName::RatesSource => text(value, 200).map(|text| source = Some(text)),
                _ => options.take(setting, value),
            };
            if understood.is_none() {
                warnings.push(Warning { setting, value: value.to_owned() });
            }
        }
        // The theme follows from the background, unless it was said; a
        // background that its writing cannot be read on is set aside.
        if let Some(background) = options.background {
            let fitting = |theme| Surface::of(theme).is_some_and(|ground| ground.can_be_read_on(background));
            let themes = if options.theme == Theme::Auto { [Theme::Light, Theme::Dark] } else { [options.theme; 2] };
            match themes.into_iter().find(|theme| fitting(*theme)) {
                Some(theme) => options.theme = theme,
                None => {
                    options.background = None;
                    warnings.push(Warning { setting: OptionName::Background, value: format!("#{background}") });
                }
            }
        }
        let mut alone = |setting, text: Rc<str>| warnings.push(Warning { setting, value: text.to_string() });
        match (&mut options.call, label) {
            (Some(call), Some(label)) => call.label = label,
            (None, Some(label)) => alone(OptionName::CallLabel, label),
            (_, None) => {}
        }
        match (&mut options.rates, source) {
            (Some(rates), Some(source)) => rates.source = source,
            (None, Some(source)) => alone(OptionName::RatesSource, source),
            (_, None) => {}
        }
        (options, warnings)
    }

    /// Takes one value; `None` where it is wrong.
    fn take(&mut self, setting: OptionName, value: &str) -> Option<()> {
        match setting {
            OptionName::Mode => ["element", "frame"].contains(&value).then_some(())?,
            OptionName::Language => self.language = Some(Language::from_code(value)?),
            OptionName::Sections => self.sections = Sections::parse(value)?,
            OptionName::Accent => self.accent = Some(Colour::from_hex(value)?),
            OptionName::Background => self.background = Some(Colour::from_hex(value)?),
            OptionName::Theme => self.theme = Theme::ALL.into_iter().find(|theme| theme.code() == value)?,
            OptionName::HostName => self.host_name = text(value, 80)?,
            OptionName::PrivacyUrl => self.privacy_url = Some(address(value, &["http:", "https:"])?),
            OptionName::CallUrl => {
                let url = address(value, &["http:", "https:", "mailto:", "tel:"])?;
                self.call = Some(CallToAction { label: "".into(), url });
            }
            OptionName::DayRates => self.rates = Some(Rates { prices: prices(value)?, source: "".into() }),
            OptionName::StorageKey => self.storage_key = storage_key(value)?,
            OptionName::HeadingLevel => {
                self.heading_level = value.parse().ok().filter(|level| (1..=4).contains(level))?;
            }
            // Read together with what they belong to.
            OptionName::CallLabel | OptionName::RatesSource => {}
        }
        Some(())
    }

    /// The host's colours, made readable on what they lie on; nothing where
    /// both are ours.
    pub fn palette(&self) -> Option<Palette> {
        (self.accent.is_some() || self.background.is_some()).then(|| Palette::of(self.accent, self.background))
    }

    /// The budget that a new document starts from.
    pub fn budget(&self) -> Budget {
        let mut budget = Budget::default();
        if let Some(rates) = &self.rates {
            budget.set_rates(rates.prices);
        }
        budget
    }
}

/// A text that is short enough, without the full stop that the sentence around
/// it has.
fn text(value: &str, most: usize) -> Option<Rc<str>> {
    (value.chars().count() <= most).then(|| value.trim_end_matches('.').into())
}

/// An address with one of these schemes: others could run a script.
fn address(value: &str, schemes: &[&str]) -> Option<Rc<str>> {
    let scheme = value.get(..=value.find(':')?)?;
    let allowed = schemes.iter().any(|allowed| allowed.eq_ignore_ascii_case(scheme));
    (allowed && !value.contains(char::is_control)).then(|| value.into())
}

/// Three prices that rise.
fn prices(value: &str) -> Option<[Cents; 3]> {
    let typed: Vec<&str> = value.split_whitespace().collect();
    let [low, typical, high] = typed.as_slice() else { return None };
    let price = |typed: &str| parse_amount(typed).ok().flatten();
    let prices = [price(low)?, price(typical)?, price(high)?];
    (prices.is_sorted() && !prices.contains(&Cents(0))).then_some(prices)
}

fn storage_key(value: &str) -> Option<Rc<str>> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (value.len() <= 40 && value.chars().all(plain)).then(|| value.into())
}
