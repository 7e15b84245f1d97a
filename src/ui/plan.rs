//! The action plan: every action and every gap without one, edited in place,
//! and taken away as a table or as a calendar.

mod rows;

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Ui, use_ui};
use super::data::export_as;
use super::following::{Followed, use_following_focus};
use super::state::{Dispatch, Msg};
use super::summary::nothing_audited;
use super::told::Format;
use super::trace::source_link;
use crate::assessment::{ActionId, ActionState, PlanRow, plan};
use crate::audit::deadline;
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Document, plan_calendar, plan_csv};
use crate::rnq::IndicatorId;
use rows::{field, table};

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
    let aside = document.kept_aside(props.today).map(|id| document.entry(id).actions.len()).sum::<usize>();
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
            if aside > 0 {
                <p class="note">{ (words.aside)(aside) }</p>
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
        let (document, dispatch) = (document.clone(), props.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            export_as(words.file, today, Format::Csv, &plan_csv(&document, today), &dispatch);
        })
    };
    let calendar = {
        let (document, dispatch) = (document.clone(), props.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(file) = plan_calendar(&document, today, &clock::timestamp()) {
                export_as(words.file, today, Format::Calendar, &file, &dispatch);
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
