//! How an audit's duration is calculated, line by line.

use yew::prelude::*;

use crate::components::source_link::source_link;
use crate::context::Ui;
use jalon_core::audit::{Estimate, Step};

/// The card of an audit in the cycle: its duration, how it is calculated, and
/// how certain it is. `planned` marks the audit that the visitor prepares for.
pub(crate) fn audit_card(ui: &Ui, step: &Step, planned: bool) -> Html {
    let (audit, numbers) = (ui.messages.audit(), ui.messages.numbers());
    let typical = step.estimate.as_ref().map(|estimate| (numbers.days)(estimate.typical()));
    let name = format!("audit-{}", step.kind.code());
    html! {
        <section class={classes!("card", "audit", planned.then_some("planned"))} key={step.kind.code()} aria-labelledby={ui.id(&name)}>
            { ui.landmark(2, &name, "", (audit.kind)(step.kind)) }
            if planned {
                <p class="tag">{ audit.planned }</p>
            }
            <p class="figure">{ typical.unwrap_or_else(|| audit.unknown.to_owned()) }</p>
            <p class="why">{ (audit.about)(step.kind) }</p>
            if let Some((total, citation)) = step.estimate.as_ref().and_then(|it| Some((it.total, it.likely?.1))) {
                <p>
                    { (ui.messages.budget().likely)(&(numbers.days)(total)) }{ " " }<em>{ ui.messages.rules().needs_confirmation }</em>
                    { " " }<span class="source">{ source_link(ui, citation) }</span>
                </p>
            }
            if let Some(estimate) = &step.estimate {
                { trace_table(ui, estimate, planned) }
            }
        </section>
    }
}

/// The lines of the calculation, each with its source.
fn trace_table(ui: &Ui, estimate: &Estimate, open: bool) -> Html {
    let audit = ui.messages.audit();
    html! {
        <details {open}>
            <summary>{ if estimate.needs_confirmation() { audit.trace_to_confirm } else { audit.trace } }</summary>
            { trace_rows(ui, estimate) }
        </details>
    }
}

/// The table of the calculation. On a narrow screen its cells are stacked, and
/// the roles keep it a table for screen readers.
fn trace_rows(ui: &Ui, estimate: &Estimate) -> Html {
    let (audit, numbers) = (ui.messages.audit(), ui.messages.numbers());
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
                            { source_link(ui, line.citation) }
                            <span class={classes!("confidence", line.citation.confidence.code())}>{ (ui.messages.rules().confidence)(line.citation.confidence) }</span>
                            if let Some(why) = (audit.part_doubt)(line.part, line.citation.confidence) {
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
