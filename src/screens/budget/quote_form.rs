//! The form for a quote, field by field.

use yew::prelude::*;

use super::quote_cells::opening;
use crate::components::date_field::DateField;
use crate::components::fields::radios;
use crate::components::number_field::{FieldSpec, days, money};
use crate::components::text_field::TextField;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{LastAction, on_list_change};
use jalon_core::audit::{Cycle, Pricing, Quote, QuoteId, QuoteItem, QuoteScope};
use jalon_core::document::{Change, QuoteChange};

/// The fields of a quote.
pub(crate) fn quote_form(
    ui: &Ui,
    dispatch: &Dispatch,
    last_action: &LastAction,
    cycle: &Cycle,
    position: usize,
    id: QuoteId,
    quote: &Quote,
) -> Html {
    let messages = ui.messages.quotes();
    let scope = QuoteScope::of(cycle);
    let named = (messages.named)(position + 1, &quote.certifier);
    let name = |item: QuoteItem| AttrValue::from(format!("quote-{}-{}", id.0, item.code()));
    let label = |item| match item {
        QuoteItem::Price => (messages.price)(quote.pricing, scope.is_cycle()),
        _ => (messages.item)(item, opening(cycle)),
    };
    let days_field = |item| {
        let spec = FieldSpec { name: name(item), label: label(item).into(), why: None, value: quote.days(item) };
        days(spec, &dispatch.change(move |value| Change::Quote(id, QuoteChange::Days(item, value))))
    };
    let amount_field = |item| {
        let why = (messages.item_why)(item).map(AttrValue::from);
        let spec = FieldSpec { name: name(item), label: label(item).into(), why, value: quote.amount(item) };
        money(spec, None, &dispatch.change(move |value| Change::Quote(id, QuoteChange::Amount(item, value))))
    };
    let onpricing = dispatch.change(move |position: usize| {
        Change::Quote(id, QuoteChange::Pricing(Pricing::ALL.get(position).copied().unwrap_or_default()))
    });
    let oncertifier = dispatch.change(move |name: String| Change::Quote(id, QuoteChange::Certifier(name.into())));
    let pricing = Pricing::ALL.iter().position(|pricing| *pricing == quote.pricing);
    html! {
        <li key={id.0}><div class="item quote" role="group" aria-label={named.clone()}>
            { ui.heading(3, named.clone()) }
            <TextField name={name(QuoteItem::Certifier)} label={label(QuoteItem::Certifier)} list={ui.id("bodies")}
                autocomplete="off" value={quote.certifier.clone()} onvalue={oncertifier} />
            <div class="pair">
                for item in scope.days() {
                    { days_field(item) }
                }
            </div>
            { radios(ui, &format!("quote-{}-pricing", id.0), messages.pricing, messages.pricing_why, &Pricing::ALL.map(messages.pricing_name), pricing, &onpricing) }
            <div class="pair">
                { amount_field(QuoteItem::Price) }
                { amount_field(QuoteItem::Fees) }
                { amount_field(QuoteItem::Travel) }
                { amount_field(QuoteItem::PreAudit) }
                <DateField name={name(QuoteItem::Validity)} label={label(QuoteItem::Validity)} value={quote.valid_until}
                    onvalue={dispatch.change(move |value| Change::Quote(id, QuoteChange::ValidUntil(value)))} />
            </div>
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", ui.messages.details().remove)}
                    onclick={on_list_change(dispatch, last_action, Change::RemoveQuote(id))}>{ ui.messages.details().remove }</button>
            </div>
        </div></li>
    }
}
