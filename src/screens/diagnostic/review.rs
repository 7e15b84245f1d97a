//! The list of the questionnaire, by criterion or by filter; on a wide screen beside a
//! list of all indicators.

use std::rc::Rc;

use yew::prelude::*;

use super::indicator::IndicatorRow;
use super::list::IndicatorList;
use super::search::Search;
use crate::components::indicator::context::RowContext;
use crate::components::indicator::evidence::Library;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::assessment::{Filter, Readiness};
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::rnq::{Applicability, Criterion, Edition, IndicatorId};
use jalon_core::session::{Derived, Msg, PassMsg, Screen};

#[derive(Properties, PartialEq)]
pub(super) struct ReviewProps {
    pub(super) document: Rc<Document>,
    pub(super) derived: Rc<Derived>,
    pub(super) today: Date,
    pub(super) criterion: Criterion,
    pub(super) filter: Filter,
    pub(super) filtered: Rc<[IndicatorId]>,
    pub(super) expanded: Rc<[IndicatorId]>,
    pub(super) dispatch: Dispatch,
}

/// The questions, their navigation and the progress.
#[function_component]
pub(super) fn Review(props: &ReviewProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.diagnostic();
    let toggle =
        use_callback(props.dispatch.clone(), |id: IndicatorId, dispatch| dispatch.send(Msg::ToggleDetails(id)));
    // They appear with the next page of the list: above the answer that was just given
    // they would move it.
    let has_answers = props.derived.readiness.answered() > 0;
    let has_filters = use_memo((props.criterion, props.filter), |_| has_answers);
    let document = &props.document;
    let counts = &props.derived.readiness;
    let criteria: Vec<Criterion> = props.derived.by_criterion.iter().map(|(criterion, _)| *criterion).collect();
    let current = if criteria.contains(&props.criterion) { Some(props.criterion) } else { criteria.first().copied() };
    let criterion = current.unwrap_or(Criterion::C1);
    let shown: Vec<IndicatorId> = if props.filter == Filter::All {
        document.profile.applicable(props.today).filter(|row| row.criterion == criterion).map(|row| row.id).collect()
    } else {
        // The profile may have changed since the filter was selected.
        let applies = |id: &IndicatorId| document.profile.applicability(id.row(), props.today).applies();
        props.filtered.iter().copied().filter(applies).collect()
    };
    let heading = if props.filter == Filter::All {
        (messages.criterion)(criterion.number(), ui.messages.criterion(criterion).title)
    } else {
        (messages.filter_name)(props.filter).to_owned()
    };
    let row_context = RowContext::of(document, props.today);
    let lines = document.profile.applicable(props.today).map(|row| (row.id, document.entry(row.id).status()));
    let lines: Vec<_> = lines.collect();
    html! {
        <div class="diagnostic review-all">
            <div class="aside">
                <Search document={document.clone()} today={props.today} dispatch={props.dispatch.clone()} />
                <IndicatorList {lines} current={criterion} dispatch={props.dispatch.clone()} />
            </div>
            <div class="main">
            <div class="overview">
                <p class="progress">
                    <progress max={counts.applicable().to_string()} value={counts.answered().to_string()} aria-label={messages.progress_label} />
                    <span>{ (messages.progress)(counts.answered(), counts.applicable()) }</span>
                </p>
                if counts.open() > 0 {
                    <button type="button" class="quiet" onclick={props.dispatch.on(Msg::Pass(PassMsg::Continue))}>{ ui.messages.pass().one_by_one }</button>
                }
                if *has_filters {
                    { filters(&ui, props) }
                }
            </div>
            if props.filter == Filter::All {
                { criterion_list(&ui, props, criterion) }
            }
            { ui.landmark(1, "title", "", heading) }
            if props.filter == Filter::All {
                <p class="lead">{ ui.messages.criterion(criterion).purpose }</p>
            }
            if shown.is_empty() {
                <p class="note">{ (messages.filter_empty)(props.filter) }</p>
            }
            <div class="rows">
                for id in shown {
                    <IndicatorRow key={id.number()} {id} entry={document.entry(id)} context={row_context}
                        library={props.expanded.contains(&id).then(|| Library(document.clone()))}
                        ontoggle={toggle.clone()} dispatch={props.dispatch.clone()} />
                }
            </div>
            if props.filter == Filter::All {
                { excluded(&ui, document, props.today, criterion) }
                { criterion_links(&ui, &props.dispatch, &criteria, criterion) }
            } else {
                <div class="actions">
                    <button type="button" onclick={props.dispatch.on(Msg::Filter(Filter::All))}>{ messages.show_all }</button>
                </div>
            }
            </div>
        </div>
    }
}

/// The filters, each with the number of indicators that match it.
fn filters(ui: &Ui, props: &ReviewProps) -> Html {
    let messages = ui.messages.diagnostic();
    html! {
        <div class="filters" role="group" aria-label={messages.filter_label}>
            for filter in Filter::ALL {
                { filter_button(props, filter, (messages.filter_name)(filter)) }
            }
        </div>
    }
}

fn filter_button(props: &ReviewProps, filter: Filter, name: &'static str) -> Html {
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
        <button type="button" aria-pressed={chosen.to_string()} onclick={props.dispatch.on(Msg::Filter(filter))}>
            { name }{ " " }<span class="count">{ count }</span>
        </button>
    }
}

/// The criteria, each with its progress.
fn criterion_list(ui: &Ui, props: &ReviewProps, current: Criterion) -> Html {
    let messages = ui.messages.diagnostic();
    html! {
        <nav class="criteria" id={ui.id("criteria")} aria-label={messages.criteria_label}>
            <ol>
                for (criterion, counts) in props.derived.by_criterion.iter() {
                    { criterion_button(ui, props, *criterion, counts, *criterion == current) }
                }
            </ol>
        </nav>
    }
}

fn criterion_button(ui: &Ui, props: &ReviewProps, criterion: Criterion, counts: &Readiness, current: bool) -> Html {
    let done = counts.open() == 0;
    let title = ui.messages.criterion(criterion).title;
    html! {
        <li key={criterion.number()}>
            <button type="button" class={done.then_some("done")} aria-current={current.then_some("step")} title={title}
                onclick={props.dispatch.on(Msg::GoToCriterion(criterion))}>
                <span class="number">{ criterion.number() }</span>
                <span class="unseen">{ format!("{title}, {}", (ui.messages.key_figures().of)(counts.answered(), counts.applicable())) }</span>
                <span class="count" aria-hidden="true">{ format!("{}/{}", counts.answered(), counts.applicable()) }</span>
            </button>
        </li>
    }
}

/// The criterion's indicators that do not apply, each with its reason, and the
/// data entered for them.
fn excluded(ui: &Ui, document: &Document, today: Date, criterion: Criterion) -> Html {
    let messages = ui.messages.diagnostic();
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
    let inapplicable_entries: Vec<IndicatorId> = document.inapplicable_entries(today).collect();
    html! {
        <details class="excluded" key={criterion.number()}>
            <summary>{ (messages.excluded)(rows.len()) }</summary>
            <ul>
                for (id, why) in rows {
                    <li key={id.number()}>
                        <strong>{ format!("{id}. {}", ui.messages.indicator(id).title) }</strong><br />
                        { (ui.messages.rules().excluded)(why) }
                        if inapplicable_entries.contains(&id) {
                            { " " }<em>{ messages.inapplicable_entries }</em>
                        }
                    </li>
                }
            </ul>
        </details>
    }
}

/// Buttons to the previous and next criterion.
fn criterion_links(ui: &Ui, dispatch: &Dispatch, criteria: &[Criterion], current: Criterion) -> Html {
    let messages = ui.messages.diagnostic();
    let previous = criteria.iter().copied().take_while(|criterion| *criterion < current).last();
    let next = criteria.iter().copied().find(|criterion| *criterion > current);
    html! {
        <div class="actions onward">
            if let Some(next) = next {
                <button type="button" class="primary" key="next" onclick={dispatch.on(Msg::GoToCriterion(next))}>
                    { (messages.next)(ui.messages.criterion(next).title) }
                </button>
            } else {
                <button type="button" class="primary" key="summary" onclick={dispatch.on(Msg::Go(Screen::Summary))}>{ ui.messages.organisation().to_summary }</button>
            }
            if let Some(previous) = previous {
                <button type="button" key="previous" onclick={dispatch.on(Msg::GoToCriterion(previous))}>
                    { (messages.previous)(ui.messages.criterion(previous).title) }
                </button>
            }
        </div>
    }
}
