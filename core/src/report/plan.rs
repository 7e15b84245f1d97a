//! The action plan as a table, for the preparation only.

use super::block::{Block, Section, Table, plain};
use super::context::Context;
use crate::assessment::plan;

pub(super) fn section(context: Context) -> Option<Section> {
    let Context { document, messages, today, .. } = context;
    if !context.is_preparation() {
        return None;
    }
    let plan_messages = messages.plan();
    let rows: Vec<_> = plan(document, today)
        .into_iter()
        .map(|row| {
            let action = row.action.as_ref();
            let what = action.map_or(plan_messages.add, |action| action.title_or(messages.what_if().unnamed));
            let due = action.and_then(|action| action.due).map_or_else(String::new, messages.numbers().date);
            vec![
                plain(what),
                plain(context.indicator(row.indicator)),
                plain(action.map_or("", |action| &*action.who)),
                plain(due),
                plain(action.map_or("", |action| (plan_messages.state_name)(action.state))),
            ]
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = [
        (plan_messages.action, 34),
        (plan_messages.indicator, 24),
        (plan_messages.owner, 16),
        (plan_messages.due, 15),
        (plan_messages.state, 11),
    ];
    let columns = columns.into_iter().map(|(name, share)| (name.to_owned(), share)).collect();
    Some(Section {
        id: "plan".into(),
        title: plan_messages.title.to_owned(),
        has_own_page: false,
        blocks: vec![Block::Table(Table { columns, rows })],
    })
}
