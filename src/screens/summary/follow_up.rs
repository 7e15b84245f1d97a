//! What follows an audit: what was notified, by when to answer, and the next audit.

mod fields;
mod finding;
mod props;

use std::rc::Rc;

use finding::FindingCard;
use props::FollowUpProps;
use yew::prelude::*;

use crate::components::audit_question::audit_question;
use crate::components::date_field::DateField;
use crate::components::fields::select;
use crate::components::source_link::source_link;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{FocusableList, LastAction, on_list_change, use_list_focus};
use jalon_core::assessment::{
    FindingCounts, findings_of, is_audit_to_record, is_planned_audit_ahead, open_findings, past_audits,
    unattended_minors,
};
use jalon_core::audit::deadline;
use jalon_core::date::Date;
use jalon_core::document::{AuditChange, AuditId, AuditRecord, Change, Document};
use jalon_core::profile::PlannedAudit;
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{FileMsg, Msg};

/// The audits that took place, the latest first, with their findings.
#[function_component]
pub(super) fn FollowUp(props: &FollowUpProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.follow_up();
    let root = use_node_ref();
    let audits = past_audits(&props.document);
    let lists = audits.iter().map(|(audit, _)| FocusableList {
        items: findings_of(&props.document, *audit).iter().map(|(id, _)| format!("finding-{}", id.0)).collect(),
        add: format!("add-finding-{}", audit.0),
    });
    let all =
        FocusableList { items: audits.iter().map(|(id, _)| format!("audit-{}", id.0)).collect(), add: "title".into() };
    let last_action = use_list_focus(ui, &root, std::iter::once(all).chain(lists).collect());
    let asks = is_planned_audit_ahead(&props.document) || is_audit_to_record(&props.document, props.today);
    html! {
        <div class="follow-up" ref={root}>
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ messages.lead }</p>
            if asks {
                { audit_question(ui, &props.document, &props.dispatch) }
            }
            for (id, record) in audits.iter() {
                { audit(ui, props, *id, record, &last_action) }
            }
            if !audits.is_empty() {
                <p class="note">
                    { messages.rules }{ " " }
                    <span class="source">{ source_link(ui, deadline::MAJOR_CORRECTION.citation) }</span>
                </p>
                if !props.is_example && !is_planned_audit_ahead(&props.document) {
                    { next_audit(ui, props) }
                }
            }
        </div>
    }
}

/// One audit: what it was, how it stands, and its findings.
fn audit(ui: &Ui, props: &FollowUpProps, id: AuditId, record: &AuditRecord, last_action: &LastAction) -> Html {
    let messages = ui.messages.follow_up();
    let findings = findings_of(&props.document, id);
    let counts = FindingCounts::of(findings.iter().map(|(_, finding)| *finding));
    let heading = format!("audit-{}", id.0);
    html! {
        <section class="card" key={format!("audit-{}", id.0)} aria-labelledby={ui.id(&heading)}>
            { ui.landmark(2, &heading, "", (messages.audit)(record.kind, record.held_on)) }
            if findings.is_empty() {
                <p>{ messages.none }</p>
            } else {
                <p class="figure">{ (messages.counts)(counts) }</p>
            }
            if counts.minors_weigh_as_major() {
                <p class="note"><strong>{ (messages.five_minors)(counts.open_minors) }</strong></p>
            }
            <ol class="cards">
                for (id, _) in findings {
                    if let Some(finding) = props.document.findings.get(&id) {
                        <li key={id.0}><FindingCard {id} finding={finding.clone()} page={props.clone()} last_action={last_action.clone()} /></li>
                    }
                }
            </ol>
            <AddFinding audit={id} document={props.document.clone()} today={props.today} last_action={last_action.clone()} dispatch={props.dispatch.clone()} />
            { about(ui, &props.dispatch, id, record, last_action) }
        </section>
    }
}

/// The type and the day of an audit, folded: they are right as a rule.
fn about(ui: &Ui, dispatch: &Dispatch, id: AuditId, record: &AuditRecord, last_action: &LastAction) -> Html {
    let messages = ui.messages.follow_up();
    let kinds = PlannedAudit::ALL.map(ui.messages.organisation().audit_choice);
    let kind = PlannedAudit::ALL.iter().position(|kind| *kind == record.kind).unwrap_or_default();
    let onkind = dispatch.change(move |position: usize| {
        Change::Audit(AuditChange::Kind(id, PlannedAudit::ALL.get(position).copied().unwrap_or_default()))
    });
    html! {
        <details class="about-audit">
            <summary>{ messages.about }</summary>
            <div class="triple compact">
                { select(ui, &format!("audit-{}-kind", id.0), messages.kind_label, &kinds, kind, &onkind) }
                <DateField name={format!("audit-{}-day", id.0)} label={messages.held_on} value={record.held_on}
                    onvalue={dispatch.change(move |day| Change::Audit(AuditChange::HeldOn(id, day)))} />
            </div>
            <button type="button" class="quiet" onclick={on_list_change(dispatch, last_action, Change::Audit(AuditChange::Remove(id)))}>{ messages.remove_audit }</button>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct AddFindingProps {
    audit: AuditId,
    document: Rc<Document>,
    today: Date,
    last_action: LastAction,
    dispatch: Dispatch,
}

/// The indicator of a new finding, and the button that adds it.
#[function_component]
fn AddFinding(props: &AddFindingProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.follow_up();
    let ids: Vec<IndicatorId> = props.document.profile.applicable(props.today).map(|row| row.id).collect();
    let chosen = use_state(|| 0_usize);
    let names: Vec<String> =
        ids.iter().map(|id| (ui.messages.plan().row)(id.number(), ui.messages.indicator(*id).title)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |position| chosen.set(position))
    };
    let Some(indicator) = ids.get(*chosen).or(ids.first()).copied() else { return Html::default() };
    let add = Change::Audit(AuditChange::AddFinding(props.audit, indicator));
    html! {
        <div class="add-finding">
            { select(ui, &format!("finding-about-{}", props.audit.0), messages.add_about, &names, *chosen, &onchoose) }
            <button type="button" id={ui.id(format!("add-finding-{}", props.audit.0))} onclick={on_list_change(&props.dispatch, &props.last_action, add)}>{ messages.add }</button>
        </div>
    }
}

/// What the next audit starts from, and the button that makes its file.
fn next_audit(ui: &Ui, props: &FollowUpProps) -> Html {
    let messages = ui.messages.next_audit();
    let unattended = unattended_minors(&props.document, props.today);
    let open = open_findings(&props.document).len();
    let next = props.document.profile.planned_audit.next();
    let title = (messages.title_of)(&props.document.profile.name, next);
    html! {
        <section class="card" key="next" aria-labelledby={ui.id("next-audit")}>
            { ui.landmark(2, "next-audit", "", messages.title) }
            if unattended > 0 {
                <p class="note"><strong>{ (ui.messages.follow_up().unattended)(unattended) }</strong></p>
            }
            if open > 0 {
                <p><strong>{ (ui.messages.follow_up().open)(open) }</strong></p>
            }
            <p>{ messages.why }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={props.dispatch.on(Msg::File(FileMsg::StartNextCycle(title.into())))}>{ (messages.start)(next) }</button>
            </div>
        </section>
    }
}
