//! Form fields: a label, why it is asked, and what is wrong with what was
//! typed. A field never rewrites what is being typed; it tidies up when left.

use yew::prelude::*;

use super::context::use_ui;
use crate::browser::dom;
use crate::date::Date;
use crate::quantity::Cents;
use crate::text::{AmountError, parse_amount};

#[derive(Properties, PartialEq)]
pub(crate) struct CheckProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    /// Why it is asked.
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
    pub(crate) checked: bool,
    pub(crate) onchange: Callback<bool>,
}

/// A box to tick.
#[function_component]
pub(crate) fn Check(props: &CheckProps) -> Html {
    let ui = use_ui();
    let (id, why) = (ui.id(&props.name), ui.id(format!("{}-why", props.name)));
    let onchange = props.onchange.reform(|event: Event| dom::checked(&event));
    html! {
        <div class="check">
            <input type="checkbox" id={id.clone()} checked={props.checked} {onchange} aria-describedby={props.why.is_some().then(|| why.clone())} />
            <label for={id}>{ props.label.clone() }</label>
            if let Some(text) = &props.why {
                <p class="why" id={why}>{ text.clone() }</p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct RadiosProps {
    pub(crate) name: AttrValue,
    pub(crate) legend: AttrValue,
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
    /// The label of each choice.
    pub(crate) choices: Vec<AttrValue>,
    /// The position of the chosen one.
    pub(crate) chosen: Option<usize>,
    pub(crate) onchoose: Callback<usize>,
}

/// One choice among a few.
#[function_component]
pub(crate) fn Radios(props: &RadiosProps) -> Html {
    let ui = use_ui();
    let group = ui.id(&props.name);
    let why = ui.id(format!("{}-why", props.name));
    html! {
        <fieldset class="radios" aria-describedby={props.why.is_some().then(|| why.clone())}>
            <legend>{ props.legend.clone() }</legend>
            if let Some(text) = &props.why {
                <p class="why" id={why}>{ text.clone() }</p>
            }
            <div class="choices">
                for (position, label) in props.choices.iter().enumerate() {
                    <div class="choice" key={position}>
                        <input type="radio" id={format!("{group}-{position}")} name={group.clone()}
                            checked={props.chosen == Some(position)} onchange={props.onchoose.reform(move |_: Event| position)} />
                        <label for={format!("{group}-{position}")}>{ label.clone() }</label>
                    </div>
                }
            </div>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct FrameProps {
    name: AttrValue,
    label: AttrValue,
    why: Option<AttrValue>,
    error: Option<AttrValue>,
    children: Html,
}

/// What a typed field has around it: label, reason and error.
#[function_component]
fn Frame(props: &FrameProps) -> Html {
    let ui = use_ui();
    html! {
        <div class={classes!("field", props.error.is_some().then_some("wrong"))}>
            <label for={ui.id(&props.name)}>{ props.label.clone() }</label>
            if let Some(text) = &props.why {
                <p class="why" id={ui.id(format!("{}-why", props.name))}>{ text.clone() }</p>
            }
            { props.children.clone() }
            <p class="error" id={ui.id(format!("{}-error", props.name))} role="alert">
                { props.error.clone().unwrap_or_default() }
            </p>
        </div>
    }
}

/// The ids that describe a field: why it is asked, and what is wrong with it.
fn described_by(ui: &super::context::Ui, name: &str, why: bool, wrong: bool) -> String {
    let mut ids = Vec::new();
    if why {
        ids.push(ui.id(format!("{name}-why")).to_string());
    }
    if wrong {
        ids.push(ui.id(format!("{name}-error")).to_string());
    }
    ids.join(" ")
}

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
    let shown = draft
        .as_ref()
        .map_or_else(|| props.value.map_or_else(String::new, |value| (numbers.plain_amount)(value)), Clone::clone);
    let oninput = {
        let (draft, error, onvalue, when_empty) =
            (draft.clone(), error.clone(), props.onvalue.clone(), props.when_empty);
        Callback::from(move |event: InputEvent| {
            let typed = dom::value(event.target());
            if let Ok(amount) = parse_amount(&typed) {
                error.set(None);
                onvalue.emit(amount.or(when_empty));
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
    html! {
        <Frame name={props.name.clone()} label={props.label.clone()} why={props.why.clone()} error={message}>
            <span class="unit-field">
                <input type="text" inputmode="decimal" autocomplete="off" class="amount" id={ui.id(&props.name)} value={shown}
                    aria-invalid={error.is_some().then_some("true")}
                    aria-describedby={described_by(&ui, &props.name, props.why.is_some(), error.is_some())}
                    {oninput} {onblur} />
                <span aria-hidden="true">{ numbers.euro_sign }</span>
            </span>
        </Frame>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct CountProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) why: Option<AttrValue>,
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
    let shown = draft.as_ref().map_or_else(|| props.value.to_string(), Clone::clone);
    let most = props.most;
    let oninput = {
        let (draft, wrong, onvalue) = (draft.clone(), wrong.clone(), props.onvalue.clone());
        Callback::from(move |event: InputEvent| {
            let typed = dom::value(event.target());
            if let Some(count) = parse_count(&typed, most) {
                wrong.set(false);
                onvalue.emit(count);
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
    html! {
        <Frame name={props.name.clone()} label={props.label.clone()} why={props.why.clone()} error={message}>
            <input type="text" inputmode="numeric" autocomplete="off" class="count" id={ui.id(&props.name)} value={shown}
                aria-invalid={wrong.then_some("true")}
                aria-describedby={described_by(&ui, &props.name, props.why.is_some(), *wrong)}
                {oninput} {onblur} />
        </Frame>
    }
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
    let wrong = use_state(|| false);
    let onchange = {
        let (wrong, onvalue) = (wrong.clone(), props.onvalue.clone());
        Callback::from(move |event: Event| {
            let typed = dom::value(event.target());
            let date = Date::parse(&typed);
            let unusable = dom::half_typed(&event) || date.is_none() && !typed.is_empty();
            wrong.set(unusable);
            if !unusable {
                onvalue.emit(date);
            }
        })
    };
    let message = wrong.then(|| AttrValue::from(ui.words.errors.date));
    html! {
        <Frame name={props.name.clone()} label={props.label.clone()} why={props.why.clone()} error={message}>
            <input type="date" id={ui.id(&props.name)} value={props.value.map(|date| date.to_string()).unwrap_or_default()}
                min="1900-01-01" max="2199-12-31" aria-invalid={wrong.then_some("true")}
                aria-describedby={described_by(&ui, &props.name, props.why.is_some(), *wrong)} {onchange} />
        </Frame>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct LineProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: AttrValue,
    pub(crate) most: usize,
    pub(crate) onvalue: Callback<String>,
}

/// A line of text.
#[function_component]
pub(crate) fn Line(props: &LineProps) -> Html {
    let ui = use_ui();
    let oninput = props.onvalue.reform(|event: InputEvent| dom::value(event.target()));
    html! {
        <div class="field">
            <label for={ui.id(&props.name)}>{ props.label.clone() }</label>
            <input type="text" id={ui.id(&props.name)} value={props.value.clone()} maxlength={props.most.to_string()} {oninput} />
        </div>
    }
}
