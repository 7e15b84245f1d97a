//! A date field: the browser's native one, with validation.

use yew::prelude::*;

use crate::browser::dom;
use crate::components::fields::{described_by, form_field};
use crate::context::use_ui;
use jalon_core::date::Date;

#[derive(Properties, PartialEq)]
pub(crate) struct DateFieldProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
    /// What is wrong with a date that is valid in itself.
    #[prop_or_default]
    pub(crate) issue: Option<String>,
    pub(crate) value: Option<Date>,
    pub(crate) onvalue: Callback<Option<Date>>,
}

/// A date, in the browser's native field.
#[function_component]
pub(crate) fn DateField(props: &DateFieldProps) -> Html {
    let ui = use_ui();
    // The field's text while it is being edited: a year passes through four
    // values, and none of them may be overwritten.
    let draft = use_state(|| None::<String>);
    let is_invalid = use_state(|| false);
    let valid_date = |event: &Event| {
        let text = dom::value(event.target());
        let date = Date::parse(&text);
        (!dom::has_bad_input(event) && (date.is_some() || text.is_empty())).then_some(date)
    };
    let oninput = {
        let (draft, is_invalid, onvalue) = (draft.clone(), is_invalid.clone(), props.onvalue.clone());
        Callback::from(move |event: InputEvent| {
            draft.set(Some(dom::value(event.target())));
            if let Some(date) = valid_date(&event) {
                is_invalid.set(false);
                onvalue.emit(date);
            }
        })
    };
    // No browser sends `input` when the last part of a date is deleted: the value
    // is empty since the first one was.
    let emit_change = {
        let (value, onvalue) = (props.value, props.onvalue.clone());
        move |event: &Event| {
            let date = valid_date(event);
            if let Some(date) = date.filter(|date| *date != value) {
                onvalue.emit(date);
            }
            date.is_some()
        }
    };
    let onkeyup = {
        let emit_change = emit_change.clone();
        Callback::from(move |event: KeyboardEvent| _ = emit_change(&event))
    };
    // A script that fills in the field may send no other event.
    let onchange = {
        let emit_change = emit_change.clone();
        Callback::from(move |event: Event| _ = emit_change(&event))
    };
    let onblur = {
        let (draft, is_invalid) = (draft.clone(), is_invalid.clone());
        Callback::from(move |event: FocusEvent| {
            let is_valid = emit_change(&event);
            is_invalid.set(!is_valid);
            if is_valid {
                draft.set(None);
            }
        })
    };
    let shown =
        draft.as_ref().map_or_else(|| props.value.map(|date| date.to_string()).unwrap_or_default(), Clone::clone);
    let message = if *is_invalid { Some(ui.messages.errors().date.to_owned()) } else { props.issue.clone() };
    let control = html! {
        <input type="date" id={ui.id(&props.name)} value={shown} data-text={props.value.map(ui.messages.numbers().date)} min={Date::FIRST.to_string()} max={Date::LAST.to_string()}
            aria-invalid={message.is_some().then_some("true")}
            aria-describedby={described_by(&ui, &props.name, props.why.is_some(), message.is_some())} {oninput} {onkeyup} {onchange} {onblur} />
    };
    form_field(&ui, &props.name, &props.label, props.why.as_ref(), message, control)
}
