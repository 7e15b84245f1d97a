//! A quote as it is entered: what it says, field by field.

use yew::prelude::*;

use super::context::Ui;
use super::day::Day;
use super::field::radios;
use super::following::{Acted, list_change};
use super::quote_table::opening;
use super::state::{Dispatch, typed};
use super::typed::{Asked, days, money};
use crate::audit::{Cycle, Pricing, Quote, QuoteId, QuoteItem, Quoted};
use crate::browser::dom;
use crate::document::{Change, Limits, QuoteChange};

/// The fields of a quote.
pub(crate) fn quote_form(
    ui: &Ui,
    dispatch: &Dispatch,
    acted: &Acted,
    cycle: &Cycle,
    position: usize,
    id: QuoteId,
    quote: &Quote,
) -> Html {
    let words = &ui.words.quotes;
    let quoted = Quoted::of(cycle);
    let named = (words.named)(position + 1, &quote.certifier);
    let name = |item: QuoteItem| AttrValue::from(format!("quote-{}-{}", id.0, item.code()));
    let label = |item| match item {
        QuoteItem::Price => (words.price)(quote.pricing, quoted.is_cycle()),
        _ => (words.item)(item, opening(cycle)),
    };
    let length = |item| {
        let asked = Asked { name: name(item), label: label(item).into(), why: None, value: quote.days(item) };
        days(asked, &typed(dispatch, move |value| Change::Quote(id, QuoteChange::Days(item, value))))
    };
    let amount = |item| {
        let why = (words.item_why)(item).map(AttrValue::from);
        let asked = Asked { name: name(item), label: label(item).into(), why, value: quote.amount(item) };
        money(asked, None, &typed(dispatch, move |value| Change::Quote(id, QuoteChange::Amount(item, value))))
    };
    let onpricing = typed(dispatch, move |position: usize| {
        Change::Quote(id, QuoteChange::Pricing(Pricing::ALL.get(position).copied().unwrap_or_default()))
    });
    let oncertifier = typed(dispatch, move |event: InputEvent| {
        Change::Quote(id, QuoteChange::Certifier(dom::value(event.target()).into()))
    });
    let certifier = ui.id(name(QuoteItem::Certifier));
    let pricing = Pricing::ALL.iter().position(|pricing| *pricing == quote.pricing);
    html! {
        <li key={id.0}><div class="item quote" role="group" aria-label={named.clone()}>
            { ui.heading(3, named.clone()) }
            <div class="field">
                <label for={certifier.clone()}>{ label(QuoteItem::Certifier) }</label>
                <input type="text" id={certifier} list={ui.id("bodies")} value={AttrValue::from(quote.certifier.clone())}
                    maxlength={Limits::LINE.to_string()} autocomplete="off" oninput={oncertifier} />
            </div>
            <div class="pair">
                for item in quoted.days() {
                    { length(item) }
                }
            </div>
            { radios(ui, &format!("quote-{}-pricing", id.0), words.pricing, words.pricing_why, &Pricing::ALL.map(words.pricing_name), pricing, &onpricing) }
            <div class="pair">
                { amount(QuoteItem::Price) }
                { amount(QuoteItem::Fees) }
                { amount(QuoteItem::Travel) }
                { amount(QuoteItem::PreAudit) }
                <Day name={name(QuoteItem::Validity)} label={label(QuoteItem::Validity)} value={quote.valid_until}
                    onvalue={typed(dispatch, move |value| Change::Quote(id, QuoteChange::ValidUntil(value)))} />
            </div>
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", ui.words.work.remove)}
                    onclick={list_change(dispatch, acted, Change::RemoveQuote(id))}>{ ui.words.work.remove }</button>
            </div>
        </div></li>
    }
}
