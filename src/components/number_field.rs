//! Number fields: amounts, audit durations and counts. A field never rewrites
//! what is being typed; it formats it on blur. While the input is invalid, the
//! previous valid value still applies.

use yew::prelude::*;

use crate::browser::dom;
use crate::components::fields::{described_by, form_field};
use crate::context::{Ui, use_ui};
use jalon_core::language::Language;
use jalon_core::quantity::{Cents, HalfDays, Range};
use jalon_core::text::{AmountError, DaysError, parse_amount, parse_count, parse_days};

/// The unit of a number, which determines how it is parsed and formatted.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Cents, entered in euros.
    Money,
    /// Half-days, entered in days.
    Days,
    /// A count, up to this maximum. An empty field means zero.
    Count(u32),
}

/// What is wrong with the input.
#[derive(Clone, Copy)]
enum ParseError {
    Amount(AmountError),
    Days(DaysError),
    Count,
}

impl Kind {
    fn parse(self, typed: &str, language: Language) -> Result<Option<u64>, ParseError> {
        match self {
            Self::Money => {
                parse_amount(typed, language).map(|amount| amount.map(|amount| amount.0)).map_err(ParseError::Amount)
            }
            Self::Days => parse_days(typed).map(|days| days.map(|days| days.0)).map_err(ParseError::Days),
            Self::Count(most) => {
                parse_count(typed, language, most).map(|count| Some(count.into())).ok_or(ParseError::Count)
            }
        }
    }

    /// The number, formatted for its field.
    fn write(self, ui: &Ui, number: u64) -> String {
        match self {
            Self::Money => (ui.messages.numbers().plain_amount)(Cents(number)),
            Self::Days => (ui.messages.numbers().plain_days)(HalfDays(number)),
            Self::Count(_) => number.to_string(),
        }
    }

    /// What is wrong, how to fix it, and which value applies meanwhile.
    fn message(self, ui: &Ui, error: ParseError, current: Option<u64>) -> String {
        match error {
            ParseError::Amount(error) => (ui.messages.errors().amount)(error, current.map(Cents)),
            ParseError::Days(error) => {
                let current = current.map(|days| (ui.messages.numbers().days)(Range::exactly(HalfDays(days))));
                (ui.messages.quotes().days_error)(error, current.as_deref())
            }
            ParseError::Count => {
                let most = if let Self::Count(most) = self { most } else { u32::MAX };
                (ui.messages.errors().count)(
                    most,
                    current.and_then(|current| u32::try_from(current).ok()).unwrap_or_default(),
                )
            }
        }
    }
}

#[derive(Properties, PartialEq)]
struct NumberProps {
    name: AttrValue,
    label: AttrValue,
    #[prop_or_default]
    why: Option<AttrValue>,
    kind: Kind,
    value: Option<u64>,
    /// The value of an empty field, where it must have one.
    #[prop_or_default]
    when_empty: Option<u64>,
    onvalue: Callback<Option<u64>>,
}

/// A number field.
#[function_component]
fn Number(props: &NumberProps) -> Html {
    let ui = use_ui();
    let kind = props.kind;
    // The language on screen, which may not be the selected one yet.
    let language = ui.language.or_fallback();
    // The input, until it is valid and the field loses the focus.
    let draft = use_state(|| None::<String>);
    let error = use_state(|| None::<ParseError>);
    // The value when the field gained the focus. It applies again as soon as
    // the input is invalid, rather than the value of its first digits.
    let before = use_mut_ref(|| props.value);
    let onfocus = {
        let (before, value, error) = (before.clone(), props.value, error.is_some());
        Callback::from(move |_: FocusEvent| {
            if !error {
                *before.borrow_mut() = value;
            }
        })
    };
    let shown = match &*draft {
        Some(typed) => typed.clone(),
        None => props.value.map_or_else(String::new, |value| kind.write(&ui, value)),
    };
    let change = {
        let (draft, error, onvalue, when_empty) =
            (draft.clone(), error.clone(), props.onvalue.clone(), props.when_empty);
        move |typed: String| {
            match kind.parse(&typed, language) {
                Ok(number) => {
                    error.set(None);
                    onvalue.emit(number.or(when_empty));
                }
                Err(_) => onvalue.emit(before.borrow().or(when_empty)),
            }
            draft.set(Some(typed));
        }
    };
    let oninput = {
        let change = change.clone();
        Callback::from(move |event: InputEvent| change(dom::value(event.target())))
    };
    // A script that fills in the field may send no other event. One that empties it
    // is about to type.
    let onchange = {
        let shown = shown.clone();
        Callback::from(move |event: Event| {
            let typed = dom::value(event.target());
            if typed != shown && !typed.is_empty() {
                change(typed);
            }
        })
    };
    let onblur = {
        let (draft, error, onvalue, when_empty) =
            (draft.clone(), error.clone(), props.onvalue.clone(), props.when_empty);
        Callback::from(move |_| match draft.as_ref().map(|typed| kind.parse(typed, language)) {
            Some(Err(reason)) => error.set(Some(reason)),
            Some(Ok(number)) => {
                // The visitor may have switched to a language that can parse
                // the input.
                if error.is_some() {
                    error.set(None);
                    onvalue.emit(number.or(when_empty));
                }
                draft.set(None);
            }
            None => {}
        })
    };
    let message = error.map(|error| kind.message(&ui, error, props.value));
    let is_count = matches!(kind, Kind::Count(_));
    let control = html! {
        <span class="unit-field">
            <input type="text" inputmode={if is_count { "numeric" } else { "decimal" }} autocomplete="off"
                class={if kind == Kind::Money { "amount" } else { "count" }} id={ui.id(&props.name)} value={shown}
                aria-invalid={error.is_some().then_some("true")}
                aria-describedby={described_by(&ui, &props.name, props.why.is_some(), error.is_some())}
                {onfocus} {oninput} {onchange} {onblur} />
            if kind == Kind::Money {
                <span aria-hidden="true">{ ui.messages.numbers().euro_sign }</span>
            }
        </span>
    };
    form_field(&ui, &props.name, &props.label, props.why.as_ref(), message, control)
}

/// What every number field needs.
pub(crate) struct FieldSpec<T> {
    /// The field's name, unique within the instance.
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    /// The explanation of the field.
    pub(crate) why: Option<AttrValue>,
    pub(crate) value: T,
}

/// A field for an amount in euros.
pub(crate) fn money(
    asked: FieldSpec<Option<Cents>>,
    when_empty: Option<Cents>,
    onvalue: &Callback<Option<Cents>>,
) -> Html {
    let FieldSpec { name, label, why, value } = asked;
    html! {
        <Number key={name.to_string()} name={name.clone()} {label} {why} kind={Kind::Money} value={value.map(|amount| amount.0)}
            when_empty={when_empty.map(|amount| amount.0)} onvalue={onvalue.reform(|amount: Option<u64>| amount.map(Cents))} />
    }
}

/// A field for the duration of an audit, in days.
pub(crate) fn days(asked: FieldSpec<Option<HalfDays>>, onvalue: &Callback<Option<HalfDays>>) -> Html {
    let FieldSpec { name, label, why, value } = asked;
    html! {
        <Number key={name.to_string()} name={name.clone()} {label} {why} kind={Kind::Days} value={value.map(|days| days.0)}
            onvalue={onvalue.reform(|days: Option<u64>| days.map(HalfDays))} />
    }
}

/// A field for a count, up to `most`.
pub(crate) fn count(asked: FieldSpec<u32>, most: u32, onvalue: &Callback<u32>) -> Html {
    let FieldSpec { name, label, why, value } = asked;
    let onvalue =
        onvalue.reform(|count: Option<u64>| count.and_then(|count| u32::try_from(count).ok()).unwrap_or_default());
    html! {
        <Number key={name.to_string()} name={name.clone()} {label} {why} kind={Kind::Count(most)} value={u64::from(value)} {onvalue} />
    }
}
