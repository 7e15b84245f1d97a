//! The host's own line for an indicator: a tip, or a link to a template or a training.

use std::cell::OnceCell;
use std::rc::Rc;

use serde_json::Value;

use super::option_name::{OptionName, Warning};
use super::read::{text, url};
use crate::rnq::IndicatorId;

/// The host's own lines, as JSON: an object whose keys are the numbers of indicators, and
/// whose values are texts, or objects with a text, a URL and a label.
///
/// They are read once they are shown, because a first visit starts without them.
///
/// ```
/// use jalon_core::embedding::Tips;
/// use jalon_core::rnq::IndicatorId;
///
/// let tips = Tips::new(r#"{ "11": { "text": "Our template", "url": "https://www.example.fr/11" }, "34": "" }"#);
/// assert_eq!(tips.get(IndicatorId::I11).map(|tip| tip.text), Some("Our template".into()));
/// assert_eq!(tips.warnings()[0].value, "34");
/// ```
#[derive(Clone, Debug)]
pub struct Tips {
    json: Rc<str>,
    lines: Rc<OnceCell<Value>>,
}

impl PartialEq for Tips {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl Eq for Tips {}

/// The host's line for an indicator, shown as the host's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The text, 1 to 300 characters.
    pub text: Rc<str>,
    /// The http or https URL that the line leads to.
    pub url: Option<Rc<str>>,
    /// The text of the link, at most 60 characters; may be empty.
    pub label: Rc<str>,
}

impl Tips {
    /// The lines as the host wrote them.
    #[must_use]
    pub fn new(json: &str) -> Self {
        Self { json: json.into(), lines: Rc::default() }
    }

    /// The line for an indicator, if there is a valid one.
    #[must_use]
    pub fn get(&self, id: IndicatorId) -> Option<Tip> {
        tip(self.lines().get(id.to_string())?)
    }

    /// A warning for each line that is not valid, with its number.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        let warning = |value| Warning { option: OptionName::Tips, value };
        if self.json.is_empty() {
            return Vec::new();
        }
        let Some(lines) = self.lines().as_object() else { return vec![warning(self.json.to_string())] };
        let exists = |number: &str| IndicatorId::ALL.iter().any(|id| id.to_string() == number);
        let invalid = lines.iter().filter(|(number, line)| !exists(number) || tip(line).is_none());
        invalid.map(|(number, _)| warning(number.clone())).collect()
    }

    fn lines(&self) -> &Value {
        self.lines.get_or_init(|| serde_json::from_str(&self.json).unwrap_or_default())
    }
}

/// A line: its text alone, or an object that also has a URL and a label.
fn tip(line: &Value) -> Option<Tip> {
    let field = |name| line.get(name).map_or(Some(""), Value::as_str).map(str::trim);
    let words = line.as_str().or_else(|| line.get("text")?.as_str())?.trim();
    let address = field("url")?;
    Some(Tip {
        text: (1..=300).contains(&words.chars().count()).then(|| words.into())?,
        url: if address.is_empty() { None } else { Some(url(address, &["http:", "https:"])?) },
        label: text(field("label")?, 60)?,
    })
}
