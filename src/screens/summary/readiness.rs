//! Readiness by criterion, as bars with the same figures as text.

use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::assessment::{Filter, Readiness};
use jalon_core::rnq::Criterion;
use jalon_core::session::{Derived, Msg};

/// The width of a bar, in units of the drawing.
const WIDTH: u32 = 1_000;

/// A bar per criterion; unanswered indicators have their own segment.
pub(super) fn readiness_chart(ui: &Ui, derived: &Derived, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.summary();
    let overall = derived.readiness;
    html! {
        <div class="readiness">
            <ul class="legend" aria-hidden="true">
                for (class, name) in messages.legend {
                    <li key={*class}><span class={classes!("swatch", *class)}></span>{ *name }</li>
                }
            </ul>
            <div class="bars overall">
                <div>
                    <button type="button" class="link" onclick={dispatch.on(Msg::Filter(Filter::All))}>{ messages.overall }</button>
                    { drawing(overall) }
                    <p class="counts">{ (messages.counts)(overall) }</p>
                </div>
            </div>
            <ol class="bars">
                for (criterion, counts) in derived.by_criterion.iter() {
                    { bar(ui, dispatch, *criterion, *counts) }
                }
            </ol>
        </div>
    }
}

fn bar(ui: &Ui, dispatch: &Dispatch, criterion: Criterion, counts: Readiness) -> Html {
    html! {
        <li key={criterion.number()}>
            <button type="button" class="link" onclick={dispatch.on(Msg::GoToCriterion(criterion))}>
                { (ui.messages.diagnostic().criterion)(criterion.number(), ui.messages.criterion(criterion).title) }
            </button>
            { drawing(counts) }
            <p class="counts">{ (ui.messages.summary().counts)(counts) }</p>
        </li>
    }
}

/// The bar itself. Widths are attributes, because a strict content security
/// policy blocks inline styles.
fn drawing(counts: Readiness) -> Html {
    let parts = [
        ("in_place", counts.in_place),
        ("partly", counts.partly),
        ("not_in_place", counts.not_in_place),
        ("unknown", counts.open()),
    ];
    let unit = WIDTH / counts.applicable().max(1);
    let mut start = 0;
    let rects = parts.map(|(class, count)| {
        let x = start;
        start += count * unit;
        (class, x, count * unit)
    });
    html! {
        <svg class="bar" viewBox={format!("0 0 {} 24", unit * counts.applicable().max(1))} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            for (class, x, width) in rects.into_iter().filter(|(_, _, width)| *width > 0) {
                <rect key={class} {class} x={x.to_string()} y="0" width={width.to_string()} height="24" />
            }
        </svg>
    }
}
