//! A field for a calendar day: the browser's own.

use yew::prelude::*;

use super::context::use_ui;
use super::field::{described_by, frame};
use crate::browser::dom;
use crate::date::Date;

#[derive(Properties, PartialEq)]
pub(crate) struct DayProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
    /// What is wrong with the day itself, where it is a day.
    #[prop_or_default]
    pub(crate) doubt: Option<String>,
    pub(crate) value: Option<Date>,
    pub(crate) onvalue: Callback<Option<Date>>,
}

/// A calendar day, in the browser's own field.
#[function_component]
pub(crate) fn Day(props: &DayProps) -> Html {
    let ui = use_ui();
    // What the field holds while it is being filled in, part by part: a year
    // is four values on its way, and none of them may be put back.
    let draft = use_state(|| None::<String>);
    let wrong = use_state(|| false);
    let usable = |event: &Event| {
        let typed = dom::value(event.target());
        let date = Date::parse(&typed);
        (!dom::half_typed(event) && (date.is_some() || typed.is_empty())).then_some(date)
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
    let message = if *wrong { Some(ui.words.errors.date.to_owned()) } else { props.doubt.clone() };
    let control = html! {
        <input type="date" id={ui.id(&props.name)} value={shown} min={Date::FIRST.to_string()} max={Date::LAST.to_string()}
            aria-invalid={message.is_some().then_some("true")}
            aria-describedby={described_by(&ui, &props.name, props.why.is_some(), message.is_some())} {oninput} {onblur} />
    };
    frame(&ui, &props.name, &props.label, props.why.as_ref(), message, control)
}
