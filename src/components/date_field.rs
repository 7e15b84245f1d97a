//! A field for a calendar day: the browser's own.

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
    /// What is wrong with the day itself, where it is a day.
    #[prop_or_default]
    pub(crate) issue: Option<String>,
    pub(crate) value: Option<Date>,
    pub(crate) onvalue: Callback<Option<Date>>,
}

/// A calendar day, in the browser's own field.
#[function_component]
pub(crate) fn DateField(props: &DateFieldProps) -> Html {
    let ui = use_ui();
    // What the field holds while it is being filled in, part by part: a year
    // is four values on its way, and none of them may be put back.
    let draft = use_state(|| None::<String>);
    let wrong = use_state(|| false);
    let usable = |event: &Event| {
        let typed = dom::value(event.target());
        let date = Date::parse(&typed);
        (!dom::has_bad_input(event) && (date.is_some() || typed.is_empty())).then_some(date)
    };
    let oninput = {
        let (draft, wrong, onvalue) = (draft.clone(), wrong.clone(), props.onvalue.clone());
        Callback::from(move |event: InputEvent| {
            draft.set(Some(dom::value(event.target())));
            if let Some(date) = usable(&event) {
                wrong.set(false);
                onvalue.emit(date);
            }
        })
    };
    let onblur = {
        let (draft, wrong) = (draft.clone(), wrong.clone());
        Callback::from(move |event: FocusEvent| {
            wrong.set(usable(&event).is_none());
            if usable(&event).is_some() {
                draft.set(None);
            }
        })
    };
    let shown =
        draft.as_ref().map_or_else(|| props.value.map(|date| date.to_string()).unwrap_or_default(), Clone::clone);
    let message = if *wrong { Some(ui.messages.errors.date.to_owned()) } else { props.issue.clone() };
    let control = html! {
        <input type="date" id={ui.id(&props.name)} value={shown} min={Date::FIRST.to_string()} max={Date::LAST.to_string()}
            aria-invalid={message.is_some().then_some("true")}
            aria-describedby={described_by(&ui, &props.name, props.why.is_some(), message.is_some())} {oninput} {onblur} />
    };
    form_field(&ui, &props.name, &props.label, props.why.as_ref(), message, control)
}
