//! What every component of an instance shares: its words and its names.
//! Answers are never in here, since a context redraws all that reads it.

use std::fmt::Display;

use yew::prelude::*;

use crate::text::{Language, Words};

/// The words and the names of one instance.
#[derive(Clone)]
pub(crate) struct Ui {
    pub(crate) language: Language,
    pub(crate) words: &'static Words,
    /// What every id and group name of the instance starts with.
    pub(crate) instance: AttrValue,
    /// The level of the widget's own heading.
    pub(crate) level: u8,
}

impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.instance == other.instance && self.level == other.level
    }
}

impl Ui {
    /// An id that no other instance on the page has.
    pub(crate) fn id(&self, name: impl Display) -> AttrValue {
        format!("{}-{name}", self.instance).into()
    }
}

/// The words and the names of this instance.
#[hook]
pub(crate) fn use_ui() -> Ui {
    use_context::<Ui>().unwrap_or_else(|| Ui {
        language: Language::French,
        words: Language::French.words(),
        instance: "jalon".into(),
        level: 1,
    })
}

#[derive(Properties, PartialEq)]
pub(crate) struct HeadingProps {
    /// How far below the widget's own heading.
    pub(crate) depth: u8,
    pub(crate) children: Html,
    #[prop_or_default]
    pub(crate) class: Classes,
    /// An id makes the heading a place that the focus can go to.
    #[prop_or_default]
    pub(crate) id: Option<AttrValue>,
}

/// A heading at the right level for the page that the widget is in.
#[function_component]
pub(crate) fn Heading(props: &HeadingProps) -> Html {
    let level = (use_ui().level + props.depth).min(6);
    let focusable = props.id.is_some().then_some("-1");
    html! {
        <@{format!("h{level}")} id={props.id.clone()} class={props.class.clone()} tabindex={focusable}>
            { props.children.clone() }
        </@>
    }
}
