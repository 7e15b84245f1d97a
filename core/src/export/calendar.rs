//! Exports to the visitor's calendar: the dates of the cycle, and the open
//! actions.

use super::icalendar::{Event, write_calendar};
use crate::assessment::plan;
use crate::audit::{Calendar, Milestone};
use crate::document::{ActionState, Document};
use crate::language::Language;
use crate::now::Now;

/// The dates of the cycle that are ahead, with reminders; `None` if none are known.
pub fn cycle_calendar(document: &Document, language: Language, now: Now) -> Option<String> {
    let messages = language.messages();
    let calendar = Calendar::of(&document.profile)?;
    let events: Vec<Event> = calendar
        .entries
        .iter()
        .filter(|entry| entry.date >= now.today)
        .map(|entry| {
            let mut details = vec![(messages.calendar().milestone_why)(entry.milestone, calendar.estimated).to_owned()];
            if calendar.estimated && !matches!(entry.milestone, Milestone::Audit(_) | Milestone::Quote) {
                details.push(messages.calendar().estimated_event.to_owned());
            }
            details.extend(entry.citation.map(|citation| (messages.rules().source_line)(citation)));
            Event {
                id: uid(document, &format!("cycle-{}", entry.milestone.code())),
                day: entry.date,
                title: (messages.calendar().event)(entry.milestone),
                details: details.join("\n"),
                reminders: reminders(entry.milestone),
            }
        })
        .collect();
    (!events.is_empty()).then(|| write_calendar(messages.calendar().calendar_name, &events, now))
}

/// The UID of an event, derived from the ids of the document and the item.
/// Importing a calendar again therefore updates its events, even if the
/// organisation's name changes, and documents never overwrite each other's
/// events.
fn uid(document: &Document, item: &str) -> String {
    match document.id {
        Some(id) => format!("{item}-{id}"),
        None => item.to_owned(),
    }
}

/// The number of days before a milestone at which to remind the visitor, early
/// enough to act.
const fn reminders(milestone: Milestone) -> &'static [u16] {
    match milestone {
        Milestone::Audit(_) => &[30, 7],
        Milestone::Quote => &[21],
        Milestone::Certificate => &[],
        Milestone::SurveillanceFrom | Milestone::RenewalContact => &[14],
        Milestone::SurveillanceTo => &[90, 30],
        Milestone::RenewalFrom => &[30],
        Milestone::RenewalAudit => &[60, 14],
        Milestone::Expiry => &[90],
    }
}

/// The open actions with a due date, with a reminder a week before, the evidence to check
/// again, with one two weeks before, and the planned audit; `None` if there are none.
pub fn plan_calendar(document: &Document, language: Language, now: Now) -> Option<String> {
    let messages = language.messages();
    let events: Vec<Event> = plan(document, now.today)
        .into_iter()
        .filter_map(|row| {
            let action = row.action.filter(|action| action.state != ActionState::Done)?;
            let what = if action.what.is_empty() { messages.what_if().unnamed } else { &*action.what };
            let owner = (!action.who.is_empty()).then(|| (messages.plan().event_owner)(&action.who));
            Some(Event {
                id: uid(document, &format!("action-{}-{}", row.indicator, action.id.0)),
                day: action.due?,
                title: (messages.plan().event)(row.indicator.number(), what),
                details: owner.unwrap_or_default(),
                reminders: &[7],
            })
        })
        .collect();
    let checks = document.evidence.iter().filter_map(|(id, piece)| {
        let title = if piece.title.trim().is_empty() { messages.evidence().unnamed } else { &*piece.title };
        Some(Event {
            id: uid(document, &format!("evidence-{}", id.0)),
            day: piece.valid_until()?,
            title: (messages.evidence().event)(title),
            details: String::new(),
            reminders: &[14],
        })
    });
    let mut events: Vec<Event> = events.into_iter().chain(checks).collect();
    // Its id is that of the cycle's calendar, so that the audit stands there once.
    if let Some(day) = document.profile.planned_date.filter(|day| *day >= now.today && !events.is_empty()) {
        let milestone = Milestone::Audit(document.profile.audit_kind());
        events.push(Event {
            id: uid(document, &format!("cycle-{}", milestone.code())),
            day,
            title: (messages.calendar().event)(milestone),
            details: String::new(),
            reminders: reminders(milestone),
        });
    }
    (!events.is_empty()).then(|| write_calendar(messages.plan().calendar_name, &events, now))
}
