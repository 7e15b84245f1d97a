//! The action plan: a row per action, and per gap without one.

use super::cell::{Cell, Sheet, sheet as of};
use super::context::Context;
use crate::assessment::plan;

pub(super) fn sheet(context: Context) -> Sheet {
    let Context { document, messages, today } = context;
    let plan_messages = messages.plan();
    let columns = [
        (messages.report().number, 6),
        (plan_messages.indicator, 30),
        (plan_messages.gap, 18),
        (plan_messages.severity, 12),
        (plan_messages.action, 60),
        (plan_messages.owner, 18),
        (plan_messages.due, 13),
        (plan_messages.state, 12),
        (plan_messages.corrected_by, 22),
    ];
    let rows = plan(document, today).into_iter().map(|row| {
        let action = row.action.as_ref();
        let severity = row.severity.map(messages.rules().severity);
        vec![
            Cell::Whole(row.indicator.number().into()),
            Cell::text(messages.indicator(row.indicator).title),
            Cell::text(row.status.map_or("", messages.common().status)),
            Cell::text(severity.unwrap_or_default()),
            Cell::text(action.map_or("", |action| &*action.what)),
            Cell::text(action.map_or("", |action| &*action.who)),
            Cell::day(action.and_then(|action| action.due)),
            Cell::text(action.map_or("", |action| (plan_messages.state_name)(action.state))),
            Cell::day(row.deadline.map(|deadline| deadline.corrected)),
        ]
    });
    of(plan_messages.title, &columns, rows.collect())
}
