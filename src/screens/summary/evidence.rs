//! The index of evidence: what proves what, where it is, and what to check again.

mod links;
mod props;
mod row;

use props::IndexProps;
use row::evidence_row;
use yew::prelude::*;

use crate::context::{Ui, use_ui};
use crate::hooks::list_focus::{FocusableList, LastAction, use_list_focus};
use jalon_core::assessment::Filter;
use jalon_core::document::EvidenceId;
use jalon_core::session::{Msg, PassMsg};

/// The index. A piece is edited in place.
#[function_component]
pub(super) fn EvidenceIndex(props: &IndexProps) -> Html {
    let ui = &use_ui();
    let (messages, counts) = (ui.messages.evidence(), &props.derived.readiness);
    let root = use_node_ref();
    let edited = use_state(|| None::<EvidenceId>);
    let ids = props.document.evidence.keys().map(|id| format!("evidence-{}", id.0)).collect();
    let links = edited.iter().flat_map(|piece| props.document.used_by(*piece)).map(|id| format!("index-link-{id}"));
    let lists = vec![
        FocusableList { items: ids, add: "title".into() },
        FocusableList { items: links.collect(), add: "index-serves".into() },
    ];
    let last_action = use_list_focus(ui, &root, lists);
    html! {
        <div class="evidence-index" ref={root}>
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ messages.lead }</p>
            if counts.in_place > 0 {
                <p class="figure">{ (messages.measure)(*counts) }</p>
            }
            if props.document.evidence.is_empty() {
                { empty(ui, props) }
            } else {
                { table(ui, props, &edited, &last_action) }
            }
            { without(ui, props) }
        </div>
    }
}

/// The indicators in place whose evidence is missing or no longer holds.
fn without(ui: &Ui, props: &IndexProps) -> Html {
    let messages = ui.messages.evidence();
    let ids = Filter::WithoutEvidence.matching(&props.document, props.today);
    if ids.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card" aria-labelledby={ui.id("evidence-without")}>
            { ui.landmark(2, "evidence-without", "", (messages.without)(ids.len())) }
            <ul class="lines">
                for id in ids {
                    <li key={id.number()}>
                        <button type="button" class="link" onclick={props.dispatch.on(Msg::GoToGap(id))}>
                            { (ui.messages.plan().row)(id.number(), ui.messages.indicator(id).title) }
                        </button>
                    </li>
                }
            </ul>
        </section>
    }
}

/// Without any evidence, one of two things is next: to answer, or to open an indicator.
fn empty(ui: &Ui, props: &IndexProps) -> Html {
    let messages = ui.messages.evidence();
    let has_answers = props.derived.readiness.in_place > 0;
    html! {
        <div class="card">
            <p>{ if has_answers { messages.empty } else { messages.none_in_place } }</p>
            if !has_answers {
                <div class="actions">
                    <button type="button" class="primary" onclick={props.dispatch.on(Msg::Pass(PassMsg::Continue))}>{ ui.messages.result().go_on }</button>
                </div>
            }
        </div>
    }
}

fn table(ui: &Ui, props: &IndexProps, edited: &UseStateHandle<Option<EvidenceId>>, last_action: &LastAction) -> Html {
    let (messages, details) = (ui.messages.evidence(), ui.messages.details());
    let headings = [details.evidence_title, details.evidence_place, messages.serves, messages.owner, messages.validity];
    html! {
        <section class="card" aria-labelledby={ui.id("evidence-all")}>
            { ui.landmark(2, "evidence-all", "", (messages.all)(props.document.evidence.len())) }
            <table class="evidence-table" role="table" aria-labelledby={ui.id("evidence-all")}>
                <thead role="rowgroup">
                    <tr role="row">
                        for (position, heading) in headings.into_iter().enumerate() {
                            <th key={position} scope="col" role="columnheader">{ heading }</th>
                        }
                        <td role="cell"></td>
                    </tr>
                </thead>
                for (id, piece) in props.document.evidence.iter() {
                    { evidence_row(ui, props, *id, piece, edited, last_action) }
                }
            </table>
        </section>
    }
}
