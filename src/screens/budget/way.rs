//! The way from today to the audit: the actions of the plan and the evidence to check
//! again, by date.

use jalon_core::assessment::{AgendaItem, agenda};
use jalon_core::date::Date;
use jalon_core::document::{Document, Finding, FindingId};
use jalon_core::session::{Msg, Screen, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Something to do on a day.
struct Stop {
    day: Date,
    text: String,
    msg: Msg,
}

/// The stops on the way, with the audit at its end; nothing while none has a date.
pub(super) fn way(ui: &Ui, document: &Document, today: Date, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.calendar();
    let stops = stops(ui, document, today);
    if stops.is_empty() || !ui.shows(Screen::Summary) {
        return html! { <div hidden=true></div> };
    }
    let (audit, date) = (document.profile.planned_date, ui.messages.numbers().date);
    html! {
        <section class="card" aria-labelledby={ui.id("way")}>
            { ui.landmark(2, "way", "", messages.way) }
            <ol class="lines way">
                for (position, stop) in stops.into_iter().enumerate() {
                    <li key={position}>
                        <span class={classes!("date", (stop.day < today).then_some("issue"))}>{ date(stop.day) }</span>
                        <button type="button" class="link" onclick={dispatch.on(stop.msg)}>{ stop.text }</button>
                        if audit.is_some_and(|audit| stop.day > audit) {
                            <span class="issue">{ ui.messages.plan().late }</span>
                        }
                    </li>
                }
                if let Some(audit) = audit.filter(|day| *day >= today) {
                    <li key="audit"><span class="date">{ date(audit) }</span><strong>{ (ui.messages.audit().kind)(document.profile.audit_kind()) }</strong></li>
                }
            </ol>
        </section>
    }
}

fn stops(ui: &Ui, document: &Document, today: Date) -> Vec<Stop> {
    let finding = |id: &FindingId, text: fn(&Finding) -> String| {
        Some((text(document.findings.get(id)?), Msg::GoToView(View::FollowUp)))
    };
    let stop = |(day, item): (Date, AgendaItem)| {
        let (text, msg) = match &item {
            AgendaItem::Action(indicator, action) => {
                (action.title_or(ui.messages.what_if().unnamed).to_owned(), Msg::GoToGap(*indicator))
            }
            AgendaItem::Check(id) => {
                let title = document.evidence.get(id)?.title_or(ui.messages.evidence().unnamed);
                ((ui.messages.calendar().check)(title), Msg::GoToView(View::Evidence))
            }
            AgendaItem::Correction(id) => finding(id, ui.messages.follow_up().correction_due)?,
            AgendaItem::Verification(id) => finding(id, ui.messages.follow_up().verification_due)?,
        };
        Some(Stop { day, text, msg })
    };
    agenda(document, today).into_iter().filter_map(stop).collect()
}
