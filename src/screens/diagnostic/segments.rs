//! The bar of the guided pass.

use jalon_core::rnq::Criterion;
use jalon_core::session::Derived;
use yew::prelude::*;

use crate::context::Ui;

/// The width of the bar in units of the drawing, and the gap between its segments.
const WIDTH: u32 = 1_000;
const GAP: u32 = 8;

/// A bar with a segment for each criterion, as long as it has questions and filled as
/// far as they are answered. Widths are attributes, because a strict content security
/// policy blocks inline styles.
pub(super) fn segments(ui: &Ui, derived: &Derived, current: Criterion) -> Html {
    let counts = derived.readiness;
    let unit = WIDTH / counts.applicable().max(1);
    let mut start = 0;
    let segments = derived.by_criterion.iter().map(|(criterion, counts)| {
        let x = start;
        start += counts.applicable() * unit;
        let width = (counts.applicable() * unit).saturating_sub(GAP);
        let filled = width * counts.answered() / counts.applicable().max(1);
        (*criterion, x, width, filled)
    });
    let segments: Vec<_> = segments.collect();
    let label = (ui.messages.pass().progress)(counts.answered(), counts.applicable());
    html! {
        <svg class="segments" viewBox={format!("0 0 {start} 10")} preserveAspectRatio="none" role="img" aria-label={label} focusable="false">
            for (criterion, x, width, filled) in segments {
                <rect key={format!("{}", criterion.number())} class={classes!("rest", (criterion == current).then_some("current"))}
                    x={x.to_string()} y="0" width={width.to_string()} height="10" />
                <rect key={format!("{}f", criterion.number())} class="filled" x={x.to_string()} y="0" width={filled.to_string()} height="10" />
            }
        </svg>
    }
}
