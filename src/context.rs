//! What every part of an instance shares: its words and its names. Answers are
//! never in here, since a context redraws all that reads it.

use std::fmt::Display;
use std::rc::Rc;

use yew::html::IntoPropValue;
use yew::prelude::*;

use jalon_core::embedding::Options;
use jalon_core::language::Language;
use jalon_core::session::Screen;
use jalon_core::text::Messages;

/// The words and the names of one instance.
#[derive(Clone)]
pub(crate) struct Ui {
    pub(crate) language: Language,
    pub(crate) messages: &'static Messages,
    /// What every id and group name of the instance starts with.
    pub(crate) instance: AttrValue,
    /// What the page decided.
    pub(crate) options: Rc<Options>,
}

impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.instance == other.instance && self.options == other.options
    }
}

impl Ui {
    /// An id that no other instance on the page has.
    pub(crate) fn id(&self, name: impl Display) -> AttrValue {
        format!("{}-{name}", self.instance).into()
    }

    /// Whether the page shows this place.
    pub(crate) fn shows(&self, screen: Screen) -> bool {
        screen.is_shown(self.options.sections)
    }

    /// A heading so far below the widget's own, at the right level for the page
    /// that the widget is in.
    pub(crate) fn heading(&self, depth: u8, text: impl IntoPropValue<Html>) -> Html {
        html! { <@{self.tag(depth)}>{ text.into_prop_value() }</@> }
    }

    /// A heading with an id, which is a place that the focus can go to.
    pub(crate) fn landmark(&self, depth: u8, name: &str, class: &'static str, text: impl IntoPropValue<Html>) -> Html {
        html! { <@{self.tag(depth)} id={self.id(name)} {class} tabindex="-1">{ text.into_prop_value() }</@> }
    }

    fn tag(&self, depth: u8) -> String {
        format!("h{}", (self.options.heading_level + depth).min(6))
    }
}

/// The words and the names of this instance.
#[hook]
pub(crate) fn use_ui() -> Ui {
    use_context::<Ui>().unwrap_or_else(|| Ui {
        language: Language::French,
        messages: Language::French.messages(),
        instance: "jalon".into(),
        options: Rc::default(),
    })
}
