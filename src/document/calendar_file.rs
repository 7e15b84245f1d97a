//! What a visitor puts in a calendar: the dates of the cycle, and the actions
//! that are still to be done.

use super::Document;
use super::icalendar::{Event, write_calendar};
use crate::assessment::{ActionState, plan};
use crate::audit::{Calendar, Milestone};
use crate::date::Date;

/// The dates of the cycle with reminders; `None` while they are not known.
/// `stamp` is the moment in UTC as `2026-11-23T08:12:33Z`.
#[must_use]
pub fn cycle_file(document: &Document, stamp: &str) -> Option<String> {
    let words = document.language.words();
    let calendar = Calendar::of(&document.profile)?;
    // A date that moves takes its event along; two providers keep theirs apart.
    let provider =
        document.profile.name.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    let events: Vec<Event> = calendar
        .marks
        .iter()
        .map(|mark| {
            let mut details = vec![(words.calendar.milestone_why)(mark.milestone, calendar.estimated).to_owned()];
            if calendar.estimated && !matches!(mark.milestone, Milestone::Audit(_) | Milestone::Quote) {
                details.push(words.calendar.estimated_event.to_owned());
            }
            details.extend(mark.basis.map(|basis| (words.rules.source_line)(basis)));
            Event {
                id: format!("cycle-{}-{provider}", mark.milestone.code()),
                day: mark.date,
                title: (words.calendar.event)(mark.milestone),
                details: details.join("\n"),
                reminders: reminders(mark.milestone),
            }
        })
        .collect();
    Some(write_calendar(words.calendar.calendar_name, &events, stamp))
}

/// How many days ahead a milestone is worth a reminder: early enough to act.
const fn reminders(milestone: Milestone) -> &'static [u16] {
    match milestone {
        Milestone::Audit(_) => &[30, 7],
        Milestone::Quote => &[21],
        Milestone::Certificate => &[],
        Milestone::SurveillanceFrom | Milestone::RenewalContact => &[14],
        Milestone::SurveillanceTo => &[90, 30],
        Milestone::RenewalAudit => &[60, 14],
        Milestone::Expiry => &[90],
    }
}

/// The actions that have a date and are still to be done, with a reminder a
/// week before; `None` where there is none.
#[must_use]
pub fn plan_calendar(document: &Document, today: Date, stamp: &str) -> Option<String> {
    let words = document.language.words();
    let events: Vec<Event> = plan(document, today)
        .into_iter()
        .filter_map(|row| {
            let action = row.action.filter(|action| action.state != ActionState::Done)?;
            let what = if action.what.is_empty() { words.what_if.unnamed } else { &*action.what };
            let owner = (!action.who.is_empty()).then(|| (words.plan.event_owner)(&action.who));
            Some(Event {
                id: format!("action-{}-{}", row.indicator, action.id.0),
                day: action.due?,
                title: (words.plan.event)(row.indicator.number(), what),
                details: owner.unwrap_or_default(),
                reminders: &[7],
            })
        })
        .collect();
    (!events.is_empty()).then(|| write_calendar(words.plan.calendar_name, &events, stamp))
}
