//! The context shared by every component of an instance: language, messages,
//! ids and options. Answers are not part of it, because a context change
//! redraws every component that reads it.

use std::fmt::Display;
use std::rc::Rc;

use yew::html::IntoPropValue;
use yew::prelude::*;

use jalon_core::embedding::Options;
use jalon_core::language::Language;
use jalon_core::session::{Figure, Screen, State, audit_figures};
use jalon_core::text::Messages;

/// The context of one instance.
#[derive(Clone, PartialEq)]
pub(crate) struct Ui {
    pub(crate) language: Language,
    pub(crate) messages: Messages,
    /// The prefix of every id and group name of the instance.
    pub(crate) instance: AttrValue,
    /// The options set by the host page.
    pub(crate) options: Rc<Options>,
}

impl Ui {
    /// An id that is unique on the page.
    pub(crate) fn id(&self, name: impl Display) -> AttrValue {
        format!("{}-{name}", self.instance).into()
    }

    /// Whether the host page shows this screen.
    pub(crate) fn shows(&self, screen: Screen) -> bool {
        screen.is_shown(self.options.sections)
    }

    /// How long the planned audit lasts and what it costs, as far as the host page
    /// shows them.
    pub(crate) fn audit_figures(&self, state: &State) -> Vec<Figure> {
        let planned = &state.derived.cycle.planned;
        audit_figures(planned, &state.document.budget, self.options.sections, self.language.figure_messages())
    }

    /// A heading `depth` levels below the widget's own, whose level the host
    /// page sets.
    pub(crate) fn heading(&self, depth: u8, text: impl IntoPropValue<Html>) -> Html {
        html! { <@{self.tag(depth)}>{ text.into_prop_value() }</@> }
    }

    /// A heading with an id that can receive the focus.
    pub(crate) fn landmark(&self, depth: u8, name: &str, class: &'static str, text: impl IntoPropValue<Html>) -> Html {
        html! { <@{self.tag(depth)} id={self.id(name)} {class} tabindex="-1">{ text.into_prop_value() }</@> }
    }

    /// The tag of a heading `depth` levels below the widget's own.
    pub(crate) fn tag(&self, depth: u8) -> String {
        format!("h{}", (self.options.heading_level + depth).min(6))
    }
}

/// The context of this instance, or French defaults outside a provider.
#[hook]
pub(crate) fn use_ui() -> Ui {
    use_context::<Ui>().unwrap_or_else(|| Ui {
        language: Language::French,
        messages: Language::French.messages(),
        instance: "jalon".into(),
        options: Rc::default(),
    })
}
