//! The action plan: every action and every gap without one, edited in place,
//! and taken away as a table or as a calendar.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Ui, use_ui};
use super::data::{export_as, file_name};
use super::day::Day;
use super::field::{choice, growing_line, line};
use super::following::{Acted, Deed, Followed, doing, list_change, use_following_focus};
use super::state::{Dispatch, Msg, typed};
use super::summary::nothing_audited;
use super::trace::source_link;
use crate::assessment::{Action, ActionId, ActionState, PlanRow, Status, plan};
use crate::audit::deadline;
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Change, Document, Limits, plan_calendar, plan_csv};
use crate::rnq::IndicatorId;

#[derive(Properties, PartialEq)]
pub(crate) struct PlanProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// What tells a row from the others.
type Key = (IndicatorId, Option<ActionId>);

/// The action plan.
#[function_component]
pub(crate) fn Plan(props: &PlanProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.plan;
    let document = &props.document;
    let root = use_node_ref();
    // Rows stay where they are while they are edited: one that jumped away from
    // under the fingers would take the focus with it.
    let order = use_mut_ref(Vec::<Key>::new);
    let rows = arranged(&mut order.borrow_mut(), plan(document, props.today));
    let sort_again = use_force_update();
    let onsort = {
        let order = order.clone();
        Callback::from(move |_: MouseEvent| {
            order.borrow_mut().clear();
            sort_again.force_update();
        })
    };
    let items = rows.iter().filter_map(|row| Some(format!("{}-what", field(row.indicator, row.action.as_ref()?.id))));
    let acted = use_following_focus(&ui, &root, vec![Followed { items: items.collect(), add: "title".into() }]);
    let severe = rows.iter().any(|row| row.severity.is_some());
    html! {
        <div class="plan" ref={root}>
            { ui.landmark(1, "title", "", words.title) }
            <p class="lead">{ words.lead }</p>
            { nothing_audited(&ui, document, &props.dispatch) }
            if severe {
                <p class="note">
                    if let Some(audit) = document.profile.planned_date {
                        { (words.counted_from)(audit) }
                    } else {
                        { words.no_date }{ " " }
                        <button type="button" class="inline" onclick={dispatch_on(&props.dispatch, || Msg::GoToPlannedDate)}>{ words.planned_date }</button>
                    }
                    { " " }<span class="source">{ source_link(&ui, deadline::MAJOR_CORRECTION.basis) }</span>
                </p>
            }
            if rows.is_empty() {
                <p class="card">{ words.empty }</p>
            } else {
                { table(&ui, props, &acted, &rows) }
            }
            if rows.len() > 1 {
                <div class="actions">
                    <button type="button" onclick={onsort}>{ words.sort }</button>
                </div>
            }
            { exports(&ui, props, &rows) }
        </div>
    }
}

/// The rows in the order they are shown in: the one they had, with new rows
/// beside those of the same indicator.
fn arranged(order: &mut Vec<Key>, mut rows: Vec<PlanRow>) -> Vec<PlanRow> {
    for row in &rows {
        if !order.contains(&row.key()) {
            let beside = order.iter().rposition(|(indicator, _)| *indicator == row.indicator);
            order.insert(beside.map_or(order.len(), |position| position + 1), row.key());
        }
    }
    order.retain(|key| rows.iter().any(|row| row.key() == *key));
    rows.sort_by_cached_key(|row| order.iter().position(|key| *key == row.key()));
    rows
}

/// The files that the plan goes into.
fn exports(ui: &Ui, props: &PlanProps, rows: &[PlanRow]) -> Html {
    let words = &ui.words.plan;
    let (document, today) = (&props.document, props.today);
    if rows.is_empty() {
        return Html::default();
    }
    let dated = |row: &PlanRow| {
        row.action.as_ref().is_some_and(|action| action.due.is_some() && action.state != ActionState::Done)
    };
    let csv = {
        let (document, dispatch, name) =
            (document.clone(), props.dispatch.clone(), file_name(words.file, today, "csv"));
        Callback::from(move |_: MouseEvent| {
            export_as(&name, "text/csv;charset=utf-8", &plan_csv(&document, today), &dispatch);
        })
    };
    let calendar = {
        let (document, dispatch, name) =
            (document.clone(), props.dispatch.clone(), file_name(words.file, today, "ics"));
        Callback::from(move |_: MouseEvent| {
            if let Some(file) = plan_calendar(&document, today, &clock::timestamp()) {
                export_as(&name, "text/calendar;charset=utf-8", &file, &dispatch);
            }
        })
    };
    let calendar_ready = rows.iter().any(dated);
    html! {
        <section class="card" aria-labelledby={ui.id("plan-files")}>
            { ui.landmark(2, "plan-files", "", ui.words.summary.take_away) }
            <div class="actions">
                <button type="button" onclick={csv}>{ words.csv }</button>
                <p class="why">{ words.csv_why }</p>
            </div>
            if calendar_ready {
                <div class="actions">
                    <button type="button" onclick={calendar}>{ words.calendar }</button>
                    <p class="why">{ words.calendar_why }</p>
                </div>
            }
        </section>
    }
}

/// The plan as a table. On a narrow screen its rows become cards, and the roles
/// keep it a table for who does not see it.
fn table(ui: &Ui, props: &PlanProps, acted: &Acted, rows: &[PlanRow]) -> Html {
    let words = &ui.words.plan;
    let headings = [words.indicator, words.gap, words.action, words.owner, words.due, words.state];
    html! {
        <table class="plan-table" role="table" aria-labelledby={ui.id("title")}>
            <thead role="rowgroup">
                <tr role="row">
                    for (position, heading) in headings.into_iter().enumerate() {
                        <th key={position} scope="col" role="columnheader">{ heading }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for row in rows {
                    { plan_row(ui, props, acted, row) }
                }
            </tbody>
        </table>
    }
}

fn plan_row(ui: &Ui, props: &PlanProps, acted: &Acted, row: &PlanRow) -> Html {
    let words = &ui.words.plan;
    let id = row.indicator;
    let name = (words.row)(id.number(), (ui.words.indicator)(id).title);
    let key = format!("{id}-{}", row.action.as_ref().map_or(0, |action| action.id.0 + 1));
    html! {
        <tr key={key} role="row">
            <th scope="row" role="rowheader">
                <button type="button" class="link" onclick={dispatch_on(&props.dispatch, move || Msg::GoToIndicator(id))}>{ name }</button>
            </th>
            <td role="cell" class="gap">{ finding(ui, row, props.document.profile.audited(id.row())) }</td>
            if let Some(action) = &row.action {
                { action_cells(ui, props, acted, row, action) }
            } else {
                <td role="cell" colspan="4">
                    <button type="button" id={ui.id(format!("plan-add-{id}"))} onclick={list_change(&props.dispatch, acted, Change::AddAction(id))}>
                        { words.add }<span class="unseen">{ format!(" {}", (ui.words.what_if.indicator)(id.number(), (ui.words.indicator)(id).title)) }</span>
                    </button>
                </td>
            }
        </tr>
    }
}

/// What the audit would find, and until when it would want it dealt with.
fn finding(ui: &Ui, row: &PlanRow, audited: bool) -> Html {
    let words = &ui.words.plan;
    let Some(severity) = row.severity else {
        // Only what is in place is no gap; what is not known is not good.
        let known = match row.status {
            _ if !audited => ui.words.paper.not_audited,
            Some(Status::InPlace) => words.no_gap,
            Some(status) => (ui.words.diagnostic.status)(status),
            None => ui.words.paper.no_answer,
        };
        return html! { <span class="why">{ known }</span> };
    };
    let deadline = row.deadline.map(|terms| (words.deadline)(severity, terms.corrected, terms.verified));
    html! {
        <>
            <span class={classes!("severity", severity.code())}>{ (ui.words.rules.severity)(severity) }</span>
            { " " }{ row.status.map_or("", ui.words.diagnostic.status) }
            if let Some(deadline) = deadline {
                <span class="why">{ deadline }</span>
            }
        </>
    }
}

/// The name of an action's fields.
fn field(id: IndicatorId, action: ActionId) -> String {
    format!("plan-{id}-{}", action.0)
}

/// The cells of an action, each a field.
fn action_cells(ui: &Ui, props: &PlanProps, acted: &Acted, row: &PlanRow, action: &Action) -> Html {
    let (words, work) = (&ui.words.plan, &ui.words.work);
    let (id, name, dispatch) = (row.indicator, action.id, &props.dispatch);
    let field = field(id, name);
    let states = ActionState::ALL.map(words.state_name);
    let chosen = ActionState::ALL.iter().position(|state| *state == action.state).unwrap_or_default();
    let onstate = typed(dispatch, move |position: usize| {
        Change::ActionState(id, name, ActionState::ALL.get(position).copied().unwrap_or_default())
    });
    let late = action.due.zip(props.document.profile.planned_date).is_some_and(|(due, audit)| due > audit);
    let warning = match action.due {
        _ if action.state == ActionState::Done => None,
        Some(due) if due < props.today => Some(words.overdue),
        Some(_) if late => Some(words.late),
        _ => None,
    };
    let still_a_gap = action.state == ActionState::Done && row.status.is_some_and(Status::is_gap);
    // A gap that loses its last action asks for another.
    let last = row.severity.is_some() && props.document.entry(id).actions.len() == 1;
    let after_removal = if last { format!("plan-add-{id}") } else { "title".to_owned() };
    let named = (ui.words.work.action_named)(usize::from(id.number()), &action.what);
    html! {
        <>
            <td role="cell" class="what">
                { growing_line(ui, &format!("{field}-what"), words.action, action.what.clone().into(), Limits::LINE,
                    &typed(dispatch, move |what: String| Change::ActionWhat(id, name, what.into()))) }
                if still_a_gap {
                    <p class="why">
                        <button type="button" class="inline" onclick={dispatch_on(dispatch, move || Msg::GoToIndicator(id))}>{ words.done_not_answered }</button>
                    </p>
                }
            </td>
            <td role="cell">
                { line(ui, &format!("{field}-who"), words.owner, None, action.who.clone().into(), Limits::LINE,
                    &typed(dispatch, move |who: String| Change::ActionWho(id, name, who.into()))) }
            </td>
            <td role="cell">
                <Day name={format!("{field}-due")} label={words.due} value={action.due}
                    onvalue={typed(dispatch, move |due| Change::ActionDue(id, name, due))} />
                if let Some(warning) = warning {
                    <p class="why"><strong>{ warning }</strong></p>
                }
            </td>
            <td role="cell">
                { choice(ui, &format!("{field}-state"), words.state, &states, chosen, &onstate) }
                <button type="button" class="quiet" aria-label={format!("{} {named}", work.remove)}
                    onclick={doing(dispatch, acted, Deed::Moved(after_removal), Change::RemoveAction(id, name))}>{ work.remove }</button>
            </td>
        </>
    }
}
