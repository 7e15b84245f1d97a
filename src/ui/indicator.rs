//! One indicator: its question, the answer and what it means, and what can be
//! unfolded: help, and the work on it.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Ui, use_ui};
use super::evidence::Library;
use super::state::{Dispatch, Msg};
use super::work::Work;
use crate::assessment::{Entry, Status, severity};
use crate::audit::AuditKind;
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Change, Document};
use crate::rnq::{Applicability, Category, Change as EditionChange, Edition, Grading, Indicator, IndicatorId, Scope};
use crate::text::Audience;

/// What a row needs to know of the profile: small enough to be compared, so
/// that a row is drawn again only when something in it changed.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Setting {
    edition: Edition,
    scope: Scope,
    /// A new entrant before its first audit.
    process_only: bool,
    /// The audit that is prepared for: a light one leaves some indicators to
    /// the surveillance, and a surveillance surely looks at some.
    kind: AuditKind,
}

impl Setting {
    pub(crate) fn of(document: &Document, today: Date) -> Self {
        let profile = &document.profile;
        Self {
            edition: profile.edition(today),
            scope: profile.scope(),
            process_only: profile.process_only(IndicatorId::I2.row()),
            kind: profile.audit_kind(),
        }
    }

    /// Whether notes for this audience concern the visitor.
    fn concerns(self, audience: Audience, process_only: bool) -> bool {
        let apprenticeship = self.scope.categories.has(Category::Apprenticeship);
        match audience {
            Audience::Certifying => self.scope.certifying || apprenticeship,
            Audience::NewEntrant => process_only,
            Audience::SkillsAssessment => self.scope.categories.has(Category::SkillsAssessment),
            Audience::ExperienceValidation => self.scope.categories.has(Category::ExperienceValidation),
            Audience::Apprenticeship => apprenticeship,
            Audience::WorkLinked => self.scope.work_linked || apprenticeship,
            Audience::Subcontractor => true,
        }
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct RowProps {
    pub(crate) id: IndicatorId,
    pub(crate) entry: Rc<Entry>,
    pub(crate) setting: Setting,
    /// All evidence while the work on this indicator is unfolded.
    pub(crate) working: Option<Library>,
    pub(crate) ontoggle: Callback<IndicatorId>,
    pub(crate) dispatch: Dispatch,
}

/// One indicator that applies.
#[function_component]
pub(crate) fn IndicatorRow(props: &RowProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.diagnostic;
    let helping = use_state(|| false);
    let (id, row, entry, setting) = (props.id, props.id.row(), &props.entry, props.setting);
    let text = (ui.words.indicator)(id);
    let process_only = setting.process_only && row.new_entrant_adapted;
    let to_review = entry.to_review(row, setting.edition);
    let work_count = entry.evidence.len() + entry.actions.len() + usize::from(!entry.notes.is_empty());
    let help_id = ui.id(format!("i{id}-help"));
    let work_id = ui.id(format!("i{id}-work"));
    let toggle_help = {
        let helping = helping.clone();
        Callback::from(move |_| helping.set(!*helping))
    };
    let title = html! { <><span class="number">{ id.number() }</span>{ " " }{ text.title }</> };
    html! {
        <article class="row card" aria-labelledby={ui.id(format!("i{id}"))}>
            { ui.landmark(2, &format!("i{id}"), "row-title", title) }
            { tags(&ui, row, setting, process_only) }
            { answers(&ui, props, process_only) }
            <div class="meaning" role="status">{ meaning(&ui, row, entry.status(), text.partly) }</div>
            if to_review {
                <div class="review">
                    <p>
                        <strong>{ (words.to_review)(setting.edition) }</strong>
                        if setting.edition == Edition::Rnq2026 {
                            { " " }{ text.change_2026.unwrap_or_default() }
                        }
                    </p>
                    <button type="button" onclick={dispatch_on(&props.dispatch, move || Msg::Change(Change::Confirm(id), clock::now()))}>{ words.confirm }</button>
                </div>
            }
            <div class="folds">
                <button type="button" class="quiet" aria-expanded={helping.to_string()} aria-controls={help_id.clone()} onclick={toggle_help}>{ words.help }</button>
                <button type="button" class="quiet" aria-expanded={props.working.is_some().to_string()} aria-controls={work_id.clone()}
                    onclick={props.ontoggle.reform(move |_: MouseEvent| id)}>
                    { words.work }
                    if work_count > 0 {
                        { " " }<span class="count">{ work_count }</span>
                    }
                </button>
            </div>
            <div id={help_id} hidden={!*helping}>
                if *helping {
                    { help(&ui, row, setting, process_only) }
                }
            </div>
            <div id={work_id} hidden={props.working.is_none()}>
                if let Some(library) = &props.working {
                    <Work {id} entry={entry.clone()} library={library.clone()} dispatch={props.dispatch.clone()} />
                }
            </div>
        </article>
    }
}

/// What sets this indicator apart, in a word each.
fn tags(ui: &Ui, row: &Indicator, setting: Setting, process_only: bool) -> Html {
    let words = &ui.words.diagnostic;
    let current = setting.edition == Edition::Rnq2026;
    let tags = [
        (current && row.change_2026 == EditionChange::Substance, words.tag_changed),
        (current && row.change_2026 == EditionChange::New, words.tag_new),
        (row.grading == Grading::MajorOnly, words.tag_major_only),
        (process_only, words.tag_process_only),
        (setting.kind == AuditKind::Light && !row.in_light_audit, words.tag_not_in_light),
        (setting.kind == AuditKind::Surveillance && row.in_surveillance, words.tag_surveyed),
    ];
    html! {
        <ul class="tags">
            for (position, (_, tag)) in tags.into_iter().enumerate().filter(|(_, (shown, _))| *shown) {
                <li key={position}>{ tag }</li>
            }
        </ul>
    }
}

/// The question with its four answers, one tap each.
fn answers(ui: &Ui, props: &RowProps, process_only: bool) -> Html {
    let words = &ui.words.diagnostic;
    let (id, chosen) = (props.id, props.entry.status());
    let group = ui.id(format!("i{id}-answer"));
    html! {
        <fieldset class="answers">
            <legend>
                { (ui.words.indicator)(id).question }
                if process_only {
                    <span class="why">
                        { words.process_question }
                        if Indicator::adapted_basis(props.setting.edition).confidence.to_confirm() {
                            { " " }<em>{ ui.words.rules.to_confirm }</em>
                        }
                    </span>
                }
            </legend>
            <div class="choices">
                for status in Status::ALL {
                    <div class={classes!("choice", status.code())} key={status.code()}>
                        <input type="radio" id={format!("{group}-{}", status.code())} name={group.clone()} value={status.code()}
                            checked={chosen == Some(status)}
                            onchange={dispatch_on(&props.dispatch, move || Msg::Change(Change::Answer(id, status), clock::now()))} />
                        <label for={format!("{group}-{}", status.code())}>{ (words.status)(status) }</label>
                    </div>
                }
            </div>
        </fieldset>
    }
}

/// What the answer would be at the audit, with the rule that says so.
fn meaning(ui: &Ui, row: &Indicator, status: Option<Status>, partly: Option<&'static str>) -> Html {
    let Some(status) = status else { return Html::default() };
    let severity = severity(row, status);
    let to_confirm = row.grading_basis.confidence.to_confirm();
    let text = (ui.words.rules.meaning)(status, row.grading, severity);
    html! {
        <p class={classes!(severity.map(crate::assessment::Severity::code))}>
            { text }
            if status == Status::Partly {
                if let Some(partly) = partly {
                    { " " }{ (ui.words.rules.minor_means)(partly) }
                }
            }
            if to_confirm && severity.is_some() {
                { " " }<em>{ ui.words.rules.to_confirm }</em>
            }
        </p>
    }
}

/// What the auditor wants to see, examples, and the notes that concern the
/// visitor.
fn help(ui: &Ui, row: &Indicator, setting: Setting, process_only: bool) -> Html {
    let words = &ui.words.diagnostic;
    let text = (ui.words.indicator)(row.id);
    let change = text.change_2026.filter(|_| setting.edition == Edition::Rnq2026);
    let notes = text.notes.iter().filter(|(audience, _)| setting.concerns(*audience, process_only));
    let applies = match row.applicability(setting.scope, setting.edition) {
        Applicability::Applies(why) => Some((ui.words.rules.applies)(why)),
        Applicability::Excluded(_) => None,
    };
    html! {
        <div class="help">
            <p><strong>{ words.expected }</strong>{ " " }{ text.expected }</p>
            <p><strong>{ words.evidence_examples }</strong></p>
            <ul>
                for (position, example) in text.evidence.iter().enumerate() {
                    <li key={position}>{ *example }</li>
                }
            </ul>
            if let Some(change) = change {
                <p>
                    <strong>{ words.change_2026 }</strong>{ " " }{ change }
                    { " " }<span class="source">{ (ui.words.rules.source_line)(row.change_basis) }</span>
                </p>
            }
            <div>
                for (position, (audience, note)) in notes.enumerate() {
                    <p key={position}><strong>{ (words.audience)(*audience) }</strong>{ " " }{ *note }</p>
                }
            </div>
            if let Some(applies) = applies {
                <p><strong>{ words.why_applies }</strong>{ " " }{ applies }</p>
            }
            <p class="source">{ (ui.words.rules.source_line)(row.basis) }</p>
        </div>
    }
}
