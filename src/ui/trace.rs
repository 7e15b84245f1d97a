//! The sum that an audit's length comes from, line by line.

use yew::prelude::*;

use super::context::Ui;
use crate::audit::{Estimate, Step};

/// An audit of the cycle: its length, what that is made of, what is sure.
/// `planned` is the audit that is prepared for.
pub(crate) fn audit_card(ui: &Ui, step: &Step, planned: bool) -> Html {
    let (audit, numbers) = (&ui.words.audit, ui.words.numbers);
    let total = step.estimate.as_ref().map(|estimate| (numbers.days)(estimate.total));
    let name = format!("audit-{}", step.kind.code());
    html! {
        <section class={classes!("card", "audit", planned.then_some("planned"))} key={step.kind.code()} aria-labelledby={ui.id(&name)}>
            { ui.landmark(2, &name, "", (audit.kind)(step.kind)) }
            if planned {
                <p class="tag">{ audit.planned }</p>
            }
            <p class="figure">{ total.unwrap_or_else(|| audit.unknown.to_owned()) }</p>
            <p class="why">{ (audit.about)(step.kind) }</p>
            if let Some(estimate) = &step.estimate {
                { trace_table(ui, estimate, planned) }
            }
        </section>
    }
}

/// The sum, line by line, with a source for each.
fn trace_table(ui: &Ui, estimate: &Estimate, open: bool) -> Html {
    let audit = &ui.words.audit;
    html! {
        <details {open}>
            <summary>{ if estimate.to_confirm() { audit.trace_to_confirm } else { audit.trace } }</summary>
            { trace_rows(ui, estimate) }
        </details>
    }
}

/// The table of the sum. On a narrow screen its rows stand one below the other,
/// and the roles keep it a table for who does not see it.
pub(crate) fn trace_rows(ui: &Ui, estimate: &Estimate) -> Html {
    let (audit, numbers) = (&ui.words.audit, ui.words.numbers);
    html! {
        <table class="trace" role="table">
            <caption class="unseen">{ audit.trace }</caption>
            <thead role="rowgroup">
                <tr role="row"><th scope="col" role="columnheader">{ audit.part }</th><th scope="col" role="columnheader">{ audit.adds }</th><th scope="col" role="columnheader">{ audit.reference }</th></tr>
            </thead>
            <tbody role="rowgroup">
                for (position, line) in estimate.trace.iter().enumerate() {
                    <tr key={position} role="row">
                        <th scope="row" role="rowheader">{ (audit.part_name)(line.part) }</th>
                        <td role="cell" data-label={audit.adds}>{ (numbers.days)(line.length) }</td>
                        <td role="cell" data-label={audit.reference}>
                            { source_link(ui, line.basis) }
                            <span class={classes!("confidence", line.basis.confidence.code())}>{ (ui.words.rules.confidence)(line.basis.confidence) }</span>
                            if let Some(why) = (audit.part_doubt)(line.part, line.basis.confidence) {
                                <span class="why">{ why }</span>
                            }
                        </td>
                    </tr>
                }
            </tbody>
            <tfoot role="rowgroup">
                <tr role="row"><th scope="row" role="rowheader">{ audit.total }</th><td role="cell">{ (numbers.days)(estimate.total) }</td><td role="cell"></td></tr>
            </tfoot>
        </table>
    }
}

/// The name of a source, as a link where it has an address.
pub(crate) fn source_link(ui: &Ui, basis: crate::rnq::Basis) -> Html {
    let name = (ui.words.rules.source)(basis.source);
    match basis.source.url() {
        Some(url) => html! { <a href={url} target="_blank" rel="noopener noreferrer">{ name }</a> },
        None => html! { { name } },
    }
}
