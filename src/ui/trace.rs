//! The sum that an audit's length comes from, line by line.

use yew::prelude::*;

use super::context::{Heading, use_ui};
use crate::audit::{Estimate, Step};

#[derive(Properties, PartialEq)]
pub(crate) struct TraceProps {
    pub(crate) step: Step,
    /// Whether it is the audit that is prepared for.
    pub(crate) planned: bool,
}

/// An audit of the cycle: its length, what that is made of, what is sure.
#[function_component]
pub(crate) fn AuditCard(props: &TraceProps) -> Html {
    let ui = use_ui();
    let (audit, numbers) = (&ui.words.audit, ui.words.numbers);
    let total = props.step.estimate.as_ref().map(|estimate| (numbers.days)(estimate.total));
    html! {
        <section class={classes!("card", "audit", props.planned.then_some("planned"))} aria-labelledby={ui.id(format!("audit-{}", props.step.kind.code()))}>
            <Heading depth={2} id={ui.id(format!("audit-{}", props.step.kind.code()))}>{ (audit.kind)(props.step.kind) }</Heading>
            if props.planned {
                <p class="tag">{ audit.planned }</p>
            }
            <p class="figure">{ total.unwrap_or_else(|| audit.unknown.to_owned()) }</p>
            <p class="why">{ (audit.about)(props.step.kind) }</p>
            if let Some(estimate) = &props.step.estimate {
                <TraceTable estimate={estimate.clone()} open={props.planned} />
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct TableProps {
    estimate: Estimate,
    open: bool,
}

#[function_component]
fn TraceTable(props: &TableProps) -> Html {
    let ui = use_ui();
    let (audit, numbers) = (&ui.words.audit, ui.words.numbers);
    html! {
        <details open={props.open}>
            <summary>{ if props.estimate.to_confirm() { audit.trace_to_confirm } else { audit.trace } }</summary>
            <table class="trace">
                <caption class="unseen">{ audit.trace }</caption>
                <thead>
                    <tr><th scope="col">{ audit.part }</th><th scope="col">{ audit.adds }</th><th scope="col">{ audit.reference }</th></tr>
                </thead>
                <tbody>
                    for (position, line) in props.estimate.trace.iter().enumerate() {
                        <tr key={position}>
                            <th scope="row">{ (audit.part_name)(line.part) }</th>
                            <td data-label={audit.adds}>{ (numbers.days)(line.length) }</td>
                            <td data-label={audit.reference}>
                                { source_link(&ui, line.basis) }
                                <span class={classes!("confidence", line.basis.confidence.code())}>{ (ui.words.rules.confidence)(line.basis.confidence) }</span>
                                if let Some(why) = (audit.part_doubt)(line.part, line.basis.confidence) {
                                    <span class="why">{ why }</span>
                                }
                            </td>
                        </tr>
                    }
                </tbody>
                <tfoot>
                    <tr><th scope="row">{ audit.total }</th><td>{ (numbers.days)(props.estimate.total) }</td><td></td></tr>
                </tfoot>
            </table>
        </details>
    }
}

/// The name of a source, as a link where it has an address.
pub(crate) fn source_link(ui: &super::context::Ui, basis: crate::rnq::Basis) -> Html {
    let name = (ui.words.rules.source)(basis.source);
    match basis.source.url() {
        Some(url) => html! { <a href={url} target="_blank" rel="noopener noreferrer">{ name }</a> },
        None => html! { { name } },
    }
}
