//! What auditors have said about one indicator: non-conformities and remarks, beside its
//! answer.

use jalon_core::assessment::FindingState;
use jalon_core::date::Date;
use jalon_core::document::{Document, FindingText};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Msg, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The findings under a heading of this depth, with the way to their page; nothing where
/// there are none.
pub(crate) fn findings_beside(
    ui: &Ui,
    document: &Document,
    id: IndicatorId,
    depth: u8,
    today: Date,
    dispatch: &Dispatch,
) -> Html {
    let messages = ui.messages.follow_up();
    let findings: Vec<_> = document.findings.iter().filter(|(_, finding)| finding.indicator == id).collect();
    if findings.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card beside" key="findings" aria-labelledby={ui.id(format!("i{id}-found"))}>
            { ui.landmark(depth, &format!("i{id}-found"), "", messages.beside) }
            <ul class="written">
                for (key, finding) in findings {
                    <li key={key.0}>
                        <strong>{ (messages.kind)(finding.kind) }</strong>
                        if finding.is_non_conformity() {
                            { ", " }{ (messages.state)(FindingState::of(finding, today)) }
                        }
                        if !finding.text(FindingText::Statement).is_empty() {
                            <p class="notes">{ AttrValue::from(finding.text(FindingText::Statement).clone()) }</p>
                        }
                    </li>
                }
            </ul>
            <div class="actions">
                <button type="button" class="quiet" onclick={dispatch.on(Msg::GoToView(View::FollowUp))}>{ messages.title }</button>
            </div>
        </section>
    }
}
