//! Readiness by criterion, drawn, with the same figures as text.

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::state::{Dispatch, Msg};
use crate::assessment::{Filter, Readiness, readiness};
use crate::date::Date;
use crate::document::Document;
use crate::rnq::Criterion;

/// The width of a drawn bar, in units of the drawing.
const WIDTH: u32 = 1_000;

/// A bar for each criterion; unknown is drawn as unknown.
pub(crate) fn readiness_chart(ui: &Ui, document: &Document, today: Date, dispatch: &Dispatch) -> Html {
    let words = &ui.words.summary;
    let overall = readiness(document, today, None);
    html! {
        <section class="card readiness" aria-labelledby={ui.id("readiness")}>
            { ui.landmark(2, "readiness", "", words.readiness) }
            <ul class="legend" aria-hidden="true">
                for (class, name) in words.legend {
                    <li key={*class}><span class={classes!("swatch", *class)}></span>{ *name }</li>
                }
            </ul>
            <div class="bars overall">
                <div>
                    <button type="button" class="link" onclick={dispatch_on(dispatch, || Msg::Filter(Filter::All))}>{ words.overall }</button>
                    { drawing(overall) }
                    <p class="counts">{ (words.counts)(overall) }</p>
                </div>
            </div>
            <ol class="bars">
                for criterion in document.profile.criteria(today) {
                    { bar(ui, document, today, dispatch, criterion) }
                }
            </ol>
        </section>
    }
}

fn bar(ui: &Ui, document: &Document, today: Date, dispatch: &Dispatch, criterion: Criterion) -> Html {
    let counts = readiness(document, today, Some(criterion));
    html! {
        <li key={criterion.number()}>
            <button type="button" class="link" onclick={dispatch_on(dispatch, move || Msg::GoToCriterion(criterion))}>
                { (ui.words.diagnostic.criterion)(criterion.number(), (ui.words.criterion)(criterion).title) }
            </button>
            { drawing(counts) }
            <p class="counts">{ (ui.words.summary.counts)(counts) }</p>
        </li>
    }
}

/// The bar itself. Widths are attributes: a strict policy refuses inline
/// styles.
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
