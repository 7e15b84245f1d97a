//! Fields for something that is typed and may make no sense: amounts, counts
//! and days. A field never rewrites what is being typed; it tidies up when left,
//! and while what is typed makes no sense the last value that did still counts.

use yew::prelude::*;

use super::context::use_ui;
use super::field::{described_by, frame};
use crate::browser::dom;
use crate::date::Date;
use crate::quantity::Cents;
use crate::text::{AmountError, parse_amount};

#[derive(Properties, PartialEq)]
pub(crate) struct MoneyProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
    pub(crate) value: Option<Cents>,
    /// What stands for an empty field, where it may not stay empty.
    #[prop_or_default]
    pub(crate) when_empty: Option<Cents>,
    pub(crate) onvalue: Callback<Option<Cents>>,
}

/// An amount in euros.
#[function_component]
pub(crate) fn Money(props: &MoneyProps) -> Html {
    let ui = use_ui();
    let numbers = ui.words.numbers;
    // What is being typed, until it is an amount and the field is left.
    let draft = use_state(|| None::<String>);
    let error = use_state(|| None::<AmountError>);
    // The value when the field was entered: what counts again as soon as what
    // is typed makes no sense, rather than its first digits.
    let before = use_mut_ref(|| props.value);
    let onfocus = {
        let (before, value, wrong) = (before.clone(), props.value, error.is_some());
        Callback::from(move |_: FocusEvent| {
            if !wrong {
                *before.borrow_mut() = value;
            }
        })
    };
    let shown = match &*draft {
        Some(typed) => typed.clone(),
        None => props.value.map_or_else(String::new, numbers.plain_amount),
    };
    let oninput = {
        let (draft, error, onvalue, when_empty) =
            (draft.clone(), error.clone(), props.onvalue.clone(), props.when_empty);
        Callback::from(move |event: InputEvent| {
            let typed = dom::value(event.target());
            match parse_amount(&typed) {
                Ok(amount) => {
                    error.set(None);
                    onvalue.emit(amount.or(when_empty));
                }
                Err(_) => onvalue.emit(before.borrow().or(when_empty)),
            }
            draft.set(Some(typed));
        })
    };
    let onblur = {
        let (draft, error) = (draft.clone(), error.clone());
        Callback::from(move |_| match draft.as_ref().map(|typed| parse_amount(typed)) {
            Some(Err(wrong)) => error.set(Some(wrong)),
            Some(Ok(_)) => draft.set(None),
            None => {}
        })
    };
    let message = error.map(|error| (ui.words.errors.amount)(error, props.value));
    let control = html! {
        <span class="unit-field">
            <input type="text" inputmode="decimal" autocomplete="off" class="amount" id={ui.id(&props.name)} value={shown}
                aria-invalid={error.is_some().then_some("true")}
                aria-describedby={described_by(&ui, &props.name, props.why.is_some(), error.is_some())}
                {onfocus} {oninput} {onblur} />
            <span aria-hidden="true">{ numbers.euro_sign }</span>
        </span>
    };
    frame(&ui, &props.name, &props.label, props.why.as_ref(), message, control)
}

#[derive(Properties, PartialEq)]
pub(crate) struct CountProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) why: AttrValue,
    pub(crate) value: u32,
    pub(crate) most: u32,
    pub(crate) onvalue: Callback<u32>,
}

/// A number of things.
#[function_component]
pub(crate) fn Count(props: &CountProps) -> Html {
    let ui = use_ui();
    let draft = use_state(|| None::<String>);
    let wrong = use_state(|| false);
    let before = use_mut_ref(|| props.value);
    let onfocus = {
        let (before, value, wrong) = (before.clone(), props.value, *wrong);
        Callback::from(move |_: FocusEvent| {
            if !wrong {
                *before.borrow_mut() = value;
            }
        })
    };
    let shown = draft.as_ref().map_or_else(|| props.value.to_string(), Clone::clone);
    let most = props.most;
    let oninput = {
        let (draft, wrong, onvalue) = (draft.clone(), wrong.clone(), props.onvalue.clone());
        Callback::from(move |event: InputEvent| {
            let typed = dom::value(event.target());
            match parse_count(&typed, most) {
                Some(count) => {
                    wrong.set(false);
                    onvalue.emit(count);
                }
                None => onvalue.emit(*before.borrow()),
            }
            draft.set(Some(typed));
        })
    };
    let onblur = {
        let (draft, wrong) = (draft.clone(), wrong.clone());
        Callback::from(move |_| match draft.as_ref().map(|typed| parse_count(typed, most)) {
            Some(None) => wrong.set(true),
            Some(Some(_)) => draft.set(None),
            None => {}
        })
    };
    let message = wrong.then(|| (ui.words.errors.count)(most, props.value));
    let control = html! {
        <input type="text" inputmode="numeric" autocomplete="off" class="count" id={ui.id(&props.name)} value={shown}
            aria-invalid={wrong.then_some("true")} aria-describedby={described_by(&ui, &props.name, true, *wrong)}
            {onfocus} {oninput} {onblur} />
    };
    frame(&ui, &props.name, &props.label, Some(&props.why), message, control)
}

/// A whole number up to `most`; nothing typed is none.
fn parse_count(typed: &str, most: u32) -> Option<u32> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() { Some(0) } else { digits.parse().ok().filter(|count| *count <= most) }
}

#[derive(Properties, PartialEq)]
pub(crate) struct DayProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
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
    let message = wrong.then(|| ui.words.errors.date.to_owned());
    let control = html! {
        <input type="date" id={ui.id(&props.name)} value={shown} min={Date::FIRST.to_string()} max={Date::LAST.to_string()}
            aria-invalid={wrong.then_some("true")}
            aria-describedby={described_by(&ui, &props.name, props.why.is_some(), *wrong)} {oninput} {onblur} />
    };
    frame(&ui, &props.name, &props.label, props.why.as_ref(), message, control)
}
