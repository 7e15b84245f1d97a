//! The questionnaire, criterion by criterion or through a filter.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Ui, use_ui};
use super::evidence::Library;
use super::field::with;
use super::indicator::{IndicatorRow, Setting};
use super::place::Screen;
use super::state::{Dispatch, Msg};
use crate::assessment::{Filter, readiness};
use crate::date::Date;
use crate::document::Document;
use crate::rnq::{Applicability, Criterion, Edition, IndicatorId};

#[derive(Properties, PartialEq)]
pub(crate) struct DiagnosticProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) criterion: Criterion,
    pub(crate) filter: Filter,
    pub(crate) filtered: Rc<[IndicatorId]>,
    pub(crate) dispatch: Dispatch,
}

/// The questions, the way through them and how far the visitor is.
#[function_component]
pub(crate) fn Diagnostic(props: &DiagnosticProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.diagnostic;
    let working = use_state(Vec::<IndicatorId>::new);
    let toggle = use_callback(working.clone(), |id: IndicatorId, working| {
        working.set(with(working, id, !working.contains(&id)));
    });
    let document = &props.document;
    let counts = readiness(document, props.today, None);
    let criteria = document.profile.criteria(props.today);
    let current = if criteria.contains(&props.criterion) { Some(props.criterion) } else { criteria.first().copied() };
    let Some(criterion) = current else {
        return html! {
            <div class="diagnostic">
                { ui.landmark(1, "title", "", words.title) }
                <p>{ words.no_category }</p>
                <button type="button" class="primary" onclick={dispatch_on(&props.dispatch, || Msg::Go(Screen::Organisation))}>{ ui.words.shell.nav_organisation }</button>
            </div>
        };
    };
    let shown: Vec<IndicatorId> = if props.filter == Filter::All {
        document.profile.applicable(props.today).filter(|row| row.criterion == criterion).map(|row| row.id).collect()
    } else {
        // The profile may have changed since the filter was chosen.
        let applies = |id: &IndicatorId| document.profile.applicability(id.row(), props.today).applies();
        props.filtered.iter().copied().filter(applies).collect()
    };
    let heading = if props.filter == Filter::All {
        (words.criterion)(criterion.number(), (ui.words.criterion)(criterion).title)
    } else {
        (words.filter_name)(props.filter).to_owned()
    };
    let setting = Setting::of(document, props.today);
    html! {
        <div class="diagnostic">
            <div class="overview">
                <p class="progress">
                    <progress max={counts.applicable().to_string()} value={counts.answered().to_string()} aria-label={words.progress_label} />
                    <span>{ (words.progress)(counts.answered(), counts.applicable()) }</span>
                </p>
                { filters(&ui, props) }
            </div>
            if props.filter == Filter::All {
                { criterion_list(&ui, props, &criteria, criterion) }
            }
            { ui.landmark(1, "title", "", heading) }
            if props.filter == Filter::All {
                <p class="lead">{ (ui.words.criterion)(criterion).purpose }</p>
            }
            // Always there on the first page: what vanished on the first answer
            // would move the next tap to another one.
            if props.filter == Filter::All && criteria.first() == Some(&criterion) {
                <p class="note">{ words.first_pass }</p>
            }
            if shown.is_empty() {
                <p class="note">{ (words.filter_empty)(props.filter) }</p>
            }
            <div class="rows">
                for id in shown {
                    <IndicatorRow key={id.number()} {id} entry={document.entry(id)} setting={setting}
                        working={working.contains(&id).then(|| Library(document.clone()))}
                        ontoggle={toggle.clone()} dispatch={props.dispatch.clone()} />
                }
            </div>
            if props.filter == Filter::All {
                { excluded(&ui, document, props.today, criterion) }
                { onward(&ui, &props.dispatch, &criteria, criterion) }
            } else {
                <div class="actions">
                    <button type="button" onclick={dispatch_on(&props.dispatch, || Msg::Filter(Filter::All))}>{ words.show_all }</button>
                </div>
            }
        </div>
    }
}

/// The filters, with how many indicators each lets through.
fn filters(ui: &Ui, props: &DiagnosticProps) -> Html {
    let words = &ui.words.diagnostic;
    html! {
        <div class="filters" role="group" aria-label={words.filter_label}>
            for filter in Filter::ALL {
                { filter_button(props, filter, (words.filter_name)(filter)) }
            }
        </div>
    }
}

fn filter_button(props: &DiagnosticProps, filter: Filter, name: &'static str) -> Html {
    let count = filter.matching(&props.document, props.today).len();
    let chosen = filter == props.filter;
    let meaningless = match filter {
        Filter::ToReview => count == 0,
        Filter::Changed2026 => props.document.profile.edition(props.today) == Edition::Rnq2019,
        Filter::All | Filter::Unanswered | Filter::Gaps | Filter::WithoutEvidence => false,
    };
    if meaningless && !chosen {
        return Html::default();
    }
    html! {
        <button type="button" aria-pressed={chosen.to_string()} onclick={dispatch_on(&props.dispatch, move || Msg::Filter(filter))}>
            { name }{ " " }<span class="count">{ count }</span>
        </button>
    }
}

/// The criteria, with how far each is.
fn criterion_list(ui: &Ui, props: &DiagnosticProps, criteria: &[Criterion], current: Criterion) -> Html {
    let words = &ui.words.diagnostic;
    html! {
        <nav class="criteria" id={ui.id("criteria")} aria-label={words.criteria_label}>
            <ol>
                for criterion in criteria.iter().copied() {
                    { criterion_button(ui, props, criterion, criterion == current) }
                }
            </ol>
        </nav>
    }
}

fn criterion_button(ui: &Ui, props: &DiagnosticProps, criterion: Criterion, current: bool) -> Html {
    let counts = readiness(&props.document, props.today, Some(criterion));
    let done = counts.open() == 0;
    let title = (ui.words.criterion)(criterion).title;
    html! {
        <li key={criterion.number()}>
            <button type="button" class={done.then_some("done")} aria-current={current.then_some("step")} title={title}
                onclick={dispatch_on(&props.dispatch, move || Msg::GoToCriterion(criterion))}>
                <span class="number">{ criterion.number() }</span>
                <span class="unseen">{ format!("{title}, {}", (ui.words.strip.of)(counts.answered(), counts.applicable())) }</span>
                <span class="count" aria-hidden="true">{ if done { "✓".to_owned() } else { format!("{}/{}", counts.answered(), counts.applicable()) } }</span>
            </button>
        </li>
    }
}

/// The criterion's indicators that do not apply, each with its reason, and
/// what is kept aside for them.
fn excluded(ui: &Ui, document: &Document, today: Date, criterion: Criterion) -> Html {
    let words = &ui.words.diagnostic;
    let rows: Vec<_> = criterion
        .indicators()
        .filter_map(|row| match document.profile.applicability(row, today) {
            Applicability::Excluded(why) => Some((row.id, why)),
            Applicability::Applies(_) => None,
        })
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let kept_aside: Vec<IndicatorId> = document.kept_aside(today).collect();
    html! {
        <details class="excluded" key={criterion.number()}>
            <summary>{ (words.excluded)(rows.len()) }</summary>
            <ul>
                for (id, why) in rows {
                    <li key={id.number()}>
                        <strong>{ format!("{id}. {}", (ui.words.indicator)(id).title) }</strong><br />
                        { (ui.words.rules.excluded)(why) }
                        if kept_aside.contains(&id) {
                            { " " }<em>{ words.kept_aside }</em>
                        }
                    </li>
                }
            </ul>
        </details>
    }
}

/// The criterion before and the one after.
fn onward(ui: &Ui, dispatch: &Dispatch, criteria: &[Criterion], current: Criterion) -> Html {
    let words = &ui.words.diagnostic;
    let previous = criteria.iter().copied().take_while(|criterion| *criterion < current).last();
    let next = criteria.iter().copied().find(|criterion| *criterion > current);
    html! {
        <div class="actions onward">
            if let Some(next) = next {
                <button type="button" class="primary" key="next" onclick={dispatch_on(dispatch, move || Msg::GoToCriterion(next))}>
                    { (words.next)((ui.words.criterion)(next).title) }
                </button>
            } else {
                <button type="button" class="primary" key="summary" onclick={dispatch_on(dispatch, || Msg::Go(Screen::Summary))}>{ words.to_summary }</button>
            }
            if let Some(previous) = previous {
                <button type="button" key="previous" onclick={dispatch_on(dispatch, move || Msg::GoToCriterion(previous))}>
                    { (words.previous)((ui.words.criterion)(previous).title) }
                </button>
            }
        </div>
    }
}
