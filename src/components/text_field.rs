//! Text fields. A field takes whatever is typed or pasted: what exceeds its limit
//! stays in the field, which says that the end is not saved.

use jalon_core::document::{Sanitized, TextKind};
use yew::prelude::*;

use crate::browser::dom;
use crate::components::fields::{described_by, form_field};
use crate::context::use_ui;

/// The control of a text field.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum TextControl {
    /// One line.
    #[default]
    Line,
    /// One line that wraps and grows: the Enter key inserts no line break.
    Autosize,
    /// Several lines.
    Area,
}

#[derive(Properties, PartialEq)]
pub(crate) struct TextFieldProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) control: TextControl,
    #[prop_or(TextKind::Line)]
    pub(crate) kind: TextKind,
    /// What the browser may fill in.
    #[prop_or_default]
    pub(crate) autocomplete: Option<AttrValue>,
    /// The id of a list of suggestions.
    #[prop_or_default]
    pub(crate) list: Option<AttrValue>,
    pub(crate) value: AttrValue,
    pub(crate) onvalue: Callback<String>,
}

/// A text that exceeds the limit, with its end: the document has only the
/// beginning.
#[derive(Clone)]
struct Draft {
    typed: String,
    /// The text in the document before it.
    before: AttrValue,
    saved: Sanitized,
}

/// A text field.
#[function_component]
pub(crate) fn TextField(props: &TextFieldProps) -> Html {
    let ui = use_ui();
    let kind = props.kind;
    let draft = use_state(|| None::<Draft>);
    // Until another text takes its place, for instance from another tab.
    let current = draft.as_ref().filter(|draft| props.value == draft.before || *props.value == *draft.saved.text);
    let value = current.map_or_else(|| props.value.clone(), |draft| draft.typed.clone().into());
    let error = current.map(|draft| (ui.messages.errors().too_long)(kind.limit(), draft.saved.excess));
    let change = {
        let (draft, before, onvalue) = (draft.clone(), props.value.clone(), props.onvalue.clone());
        move |typed: String| {
            let saved = kind.sanitize(&typed);
            // Setting it draws the field. So does the document, if it takes the text as
            // it was typed.
            if *saved.text != *typed || draft.is_some() {
                draft.set((saved.excess > 0).then(|| Draft { typed: typed.clone(), before: before.clone(), saved }));
            }
            onvalue.emit(typed);
        }
    };
    let oninput = {
        let change = change.clone();
        Callback::from(move |event: InputEvent| change(dom::value(event.target())))
    };
    // A script that fills in a field may send no other event.
    let onchange = {
        let shown = value.clone();
        Callback::from(move |event: Event| {
            let typed = dom::value(event.target());
            if *typed != *shown {
                change(typed);
            }
        })
    };
    let (id, invalid) = (ui.id(&props.name), error.is_some().then_some("true"));
    let described = described_by(&ui, &props.name, props.why.is_some(), error.is_some());
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
        }
    });
    let control = match props.control {
        TextControl::Line => html! {
            <input type="text" {id} {value} aria-invalid={invalid} aria-describedby={described}
                autocomplete={props.autocomplete.clone()} list={props.list.clone()} {oninput} {onchange} />
        },
        TextControl::Autosize => html! {
            // The browser brings the caret into view, which a bar at the top may cover.
            <textarea class="growing" rows="1" {id} {value} aria-invalid={invalid} aria-describedby={described}
                {oninput} {onchange} {onkeydown} onfocus={Callback::from(|event: FocusEvent| dom::reveal(event.target()))} />
        },
        TextControl::Area => html! {
            <textarea rows="4" {id} {value} aria-invalid={invalid} aria-describedby={described} {oninput} {onchange} />
        },
    };
    form_field(&ui, &props.name, &props.label, props.why.as_ref(), error, control)
}
