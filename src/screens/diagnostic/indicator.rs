//! One indicator: its question, the answer and its meaning, and the expandable
//! help and details.

use std::rc::Rc;

use yew::prelude::*;

use super::evidence::Library;
use super::indicator_details::IndicatorDetails;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::assessment::severity;
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, Entry, Status};
use jalon_core::profile::AuditKind;
use jalon_core::rnq::{Applicability, Category, Edition, EditionChange, Grading, Indicator, IndicatorId, Scope};
use jalon_core::session::Msg;
use jalon_core::text::Audience;

/// The parts of the profile that a row depends on: cheap to compare, so that a
/// row is redrawn only when one of them changes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct RowContext {
    edition: Edition,
    scope: Scope,
    /// Whether the organisation is a new entrant before its first audit.
    process_only: bool,
    /// The planned audit: a light audit leaves some indicators to the
    /// surveillance audit, which always examines some.
    kind: AuditKind,
}

impl RowContext {
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
    pub(crate) context: RowContext,
    /// All evidence, while the details of this indicator are expanded.
    pub(crate) library: Option<Library>,
    pub(crate) ontoggle: Callback<IndicatorId>,
    pub(crate) dispatch: Dispatch,
}

/// The row of an applicable indicator.
#[function_component]
pub(crate) fn IndicatorRow(props: &RowProps) -> Html {
    let ui = use_ui();
    let messages = &ui.messages.diagnostic;
    let helping = use_state(|| false);
    let (id, row, entry, context) = (props.id, props.id.row(), &props.entry, props.context);
    let text = (ui.messages.indicator)(id);
    let process_only = context.process_only && row.new_entrant_adapted;
    let to_review = entry.to_review(row, context.edition);
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
            { tags(&ui, row, context, process_only) }
            { answers(&ui, props, process_only) }
            <div class="meaning" role="status">{ meaning(&ui, row, entry.status(), text.partly) }</div>
            if to_review {
                <div class="review">
                    <p>
                        <strong>{ (messages.to_review)(context.edition) }</strong>
                        if context.edition == Edition::Rnq2026 {
                            { " " }{ text.change_2026.unwrap_or_default() }
                        }
                    </p>
                    <button type="button" onclick={props.dispatch.on(Msg::Change(Change::Confirm(id)))}>{ messages.confirm }</button>
                </div>
            }
            <div class="folds">
                <button type="button" class="quiet" aria-expanded={helping.to_string()} aria-controls={help_id.clone()} onclick={toggle_help}>{ messages.help }</button>
                <button type="button" class="quiet" aria-expanded={props.library.is_some().to_string()} aria-controls={work_id.clone()}
                    onclick={props.ontoggle.reform(move |_: MouseEvent| id)}>
                    { messages.work }
                    if work_count > 0 {
                        { " " }<span class="count">{ work_count }</span>
                    }
                </button>
            </div>
            <div id={help_id} hidden={!*helping}>
                if *helping {
                    { help(&ui, row, context, process_only) }
                }
            </div>
            <div id={work_id} hidden={props.library.is_none()}>
                if let Some(library) = &props.library {
                    <IndicatorDetails {id} entry={entry.clone()} library={library.clone()} dispatch={props.dispatch.clone()} />
                }
            </div>
        </article>
    }
}

/// The tags of an indicator.
fn tags(ui: &Ui, row: &Indicator, context: RowContext, process_only: bool) -> Html {
    let messages = &ui.messages.diagnostic;
    let current = context.edition == Edition::Rnq2026;
    let tags = [
        (current && row.change_2026 == EditionChange::Substance, messages.tag_changed),
        (current && row.change_2026 == EditionChange::New, messages.tag_new),
        (row.grading == Grading::MajorOnly, messages.tag_major_only),
        (process_only, messages.tag_process_only),
        (context.kind == AuditKind::Light && !row.in_light_audit, messages.tag_not_in_light),
        (context.kind == AuditKind::Surveillance && row.in_surveillance, messages.tag_surveyed),
    ];
    html! {
        <ul class="tags">
            for (position, (_, tag)) in tags.into_iter().enumerate().filter(|(_, (shown, _))| *shown) {
                <li key={position}>{ tag }</li>
            }
        </ul>
    }
}

/// The question and its four answers.
fn answers(ui: &Ui, props: &RowProps, process_only: bool) -> Html {
    let messages = &ui.messages.diagnostic;
    let (id, chosen) = (props.id, props.entry.status());
    let group = ui.id(format!("i{id}-answer"));
    html! {
        <fieldset class="answers">
            <legend>
                { (ui.messages.indicator)(id).question }
                if process_only {
                    <span class="why">
                        { messages.process_question }
                        if Indicator::adapted_citation(props.context.edition).confidence.needs_confirmation() {
                            { " " }<em>{ ui.messages.rules.needs_confirmation }</em>
                        }
                    </span>
                }
            </legend>
            <div class="choices">
                for status in Status::ALL {
                    <div class={classes!("choice", status.code())} key={status.code()}>
                        <input type="radio" id={format!("{group}-{}", status.code())} name={group.clone()} value={status.code()}
                            checked={chosen == Some(status)}
                            onchange={props.dispatch.on(Msg::Change(Change::Answer(id, status)))} />
                        <label for={format!("{group}-{}", status.code())}>{ (messages.status)(status) }</label>
                    </div>
                }
            </div>
        </fieldset>
    }
}

/// What the answer would mean at the audit, with the source of the rule.
fn meaning(ui: &Ui, row: &Indicator, status: Option<Status>, partly: Option<&'static str>) -> Html {
    let Some(status) = status else { return Html::default() };
    let severity = severity(row, status);
    let needs_confirmation = row.grading_citation.confidence.needs_confirmation();
    let text = (ui.messages.rules.meaning)(status, row.grading, severity);
    html! {
        <p class={classes!(severity.map(jalon_core::assessment::Severity::code))}>
            { text }
            if status == Status::Partly {
                if let Some(partly) = partly {
                    { " " }{ (ui.messages.rules.minor_means)(partly) }
                }
            }
            if needs_confirmation && severity.is_some() {
                { " " }<em>{ ui.messages.rules.needs_confirmation }</em>
            }
        </p>
    }
}

/// What the auditor expects, examples, and the notes that concern the visitor.
fn help(ui: &Ui, row: &Indicator, context: RowContext, process_only: bool) -> Html {
    let messages = &ui.messages.diagnostic;
    let text = (ui.messages.indicator)(row.id);
    let change = text.change_2026.filter(|_| context.edition == Edition::Rnq2026);
    let notes = text.notes.iter().filter(|(audience, _)| context.concerns(*audience, process_only));
    let applies = match row.applicability(context.scope, context.edition) {
        Applicability::Applies(why) => Some((ui.messages.rules.applies)(why)),
        Applicability::Excluded(_) => None,
    };
    html! {
        <div class="help">
            <p><strong>{ messages.expected }</strong>{ " " }{ text.expected }</p>
            <p><strong>{ messages.evidence_examples }</strong></p>
            <ul>
                for (position, example) in text.evidence.iter().enumerate() {
                    <li key={position}>{ *example }</li>
                }
            </ul>
            if let Some(change) = change {
                <p>
                    <strong>{ messages.change_2026 }</strong>{ " " }{ change }
                    { " " }<span class="source">{ (ui.messages.rules.source_line)(row.change_citation) }</span>
                </p>
            }
            <div>
                for (position, (audience, note)) in notes.enumerate() {
                    <p key={position}><strong>{ (messages.audience)(*audience) }</strong>{ " " }{ *note }</p>
                }
            </div>
            if let Some(applies) = applies {
                <p><strong>{ messages.why_applies }</strong>{ " " }{ applies }</p>
            }
            <p class="source">{ (ui.messages.rules.source_line)(row.citation) }</p>
        </div>
    }
}
