//! The rows of the action plan: a gap or an action each, with its fields.

use yew::prelude::*;

use super::PlanProps;
use crate::assessment::{Action, ActionId, ActionState, PlanRow, Status};
use crate::document::{Change, Limits};
use crate::rnq::IndicatorId;
use crate::ui::app::dispatch_on;
use crate::ui::context::Ui;
use crate::ui::day::Day;
use crate::ui::field::{choice, growing_line, line};
use crate::ui::following::{Acted, Deed, doing, list_change};
use crate::ui::state::{Msg, typed};

/// The plan as a table. On a narrow screen its rows become cards, and the roles
/// keep it a table for who does not see it.
pub(super) fn table(ui: &Ui, props: &PlanProps, acted: &Acted, rows: &[PlanRow]) -> Html {
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
pub(super) fn field(id: IndicatorId, action: ActionId) -> String {
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
