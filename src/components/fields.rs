//! Stateless form fields: a label, an explanation and the control.

use yew::prelude::*;

use crate::browser::dom;
use crate::context::Ui;

/// A checkbox with an optional explanation.
pub(crate) fn checkbox(
    ui: &Ui,
    name: &str,
    label: impl Into<AttrValue>,
    why: Option<String>,
    checked: bool,
    onchange: &Callback<bool>,
) -> Html {
    let (id, why_id) = (ui.id(name), ui.id(format!("{name}-why")));
    html! {
        <div class="check" key={name}>
            <input type="checkbox" id={id.clone()} {checked} aria-describedby={why.is_some().then(|| why_id.clone())}
                onchange={onchange.reform(|event: Event| dom::checked(&event))} />
            <label for={id}>{ label.into() }</label>
            if let Some(why) = why {
                <p class="why" id={why_id}>{ why }</p>
            }
        </div>
    }
}

/// A checkbox that another answer ticks, with the reason.
pub(crate) fn locked_checkbox(ui: &Ui, name: &str, label: &'static str, why: &'static str) -> Html {
    let (id, why_id) = (ui.id(name), ui.id(format!("{name}-why")));
    html! {
        <div class="check" key={format!("{name}-locked")}>
            <input type="checkbox" id={id.clone()} checked=true disabled=true aria-describedby={why_id.clone()} />
            <label for={id}>{ label }</label>
            <p class="why" id={why_id}>{ why }</p>
        </div>
    }
}

/// The selected items after `item` is switched on or off.
pub(crate) fn toggled<T: Clone + PartialEq>(chosen: &[T], item: T, on: bool) -> Vec<T> {
    let mut selected: Vec<T> = chosen.iter().filter(|other| **other != item).cloned().collect();
    if on {
        selected.push(item);
    }
    selected
}

/// A group of radio buttons. Reports the position of the selected one.
pub(crate) fn radios(
    ui: &Ui,
    name: &str,
    legend: &'static str,
    why: &'static str,
    choices: &[&'static str],
    chosen: Option<usize>,
    onchoose: &Callback<usize>,
) -> Html {
    let group = ui.id(name);
    let why_id = ui.id(format!("{name}-why"));
    html! {
        <fieldset class="radios" aria-describedby={why_id.clone()}>
            <legend>{ legend }</legend>
            <p class="why" id={why_id}>{ why }</p>
            <div class="choices">
                for (position, label) in choices.iter().copied().enumerate() {
                    <div class="choice" key={position}>
                        <input type="radio" id={format!("{group}-{position}")} name={group.clone()}
                            checked={chosen == Some(position)} onchange={onchoose.reform(move |_: Event| position)} />
                        <label for={format!("{group}-{position}")}>{ label }</label>
                    </div>
                }
            </div>
        </fieldset>
    }
}

/// A drop-down list. Reports the position of the selected option.
pub(crate) fn select(
    ui: &Ui,
    name: &str,
    label: &'static str,
    choices: &[&str],
    chosen: usize,
    onchoose: &Callback<usize>,
) -> Html {
    let onchange = onchoose.reform(|event: Event| dom::value(event.target()).parse().unwrap_or_default());
    html! {
        <div class="field">
            <label for={ui.id(name)}>{ label }</label>
            <select id={ui.id(name)} {onchange}>
                for (position, text) in choices.iter().copied().enumerate() {
                    <option key={position} value={position.to_string()} selected={position == chosen}>{ text.to_owned() }</option>
                }
            </select>
        </div>
    }
}

/// The label, explanation and error message around a control.
pub(crate) fn form_field(
    ui: &Ui,
    name: &str,
    label: &AttrValue,
    why: Option<&AttrValue>,
    error: Option<String>,
    control: Html,
) -> Html {
    html! {
        <div class={classes!("field", error.is_some().then_some("wrong"))}>
            <label for={ui.id(name)}>{ label.clone() }</label>
            if let Some(why) = why {
                <p class="why" id={ui.id(format!("{name}-why"))}>{ why.clone() }</p>
            }
            { control }
            <p class="error" id={ui.id(format!("{name}-error"))} role="alert">{ error.unwrap_or_default() }</p>
        </div>
    }
}

/// The ids of a field's description: its explanation and its error message.
pub(crate) fn described_by(ui: &Ui, name: &str, why: bool, wrong: bool) -> Option<String> {
    let ids = [(why, "why"), (wrong, "error")].into_iter().filter(|(present, _)| *present);
    let ids: Vec<String> = ids.map(|(_, part)| ui.id(format!("{name}-{part}")).to_string()).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
