//! Exports to the visitor's calendar: the dates of the cycle, and the open
//! actions.

use super::icalendar::{Event, write_calendar};
use crate::assessment::{AgendaItem, agenda};
use crate::audit::{Calendar, Milestone, deadline};
use crate::date::Date;
use crate::document::{Document, Finding, FindingId};
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

/// What is due by a day, with reminders: open actions, evidence to check again,
/// non-conformities to correct and to have verified, and the planned audit; `None` if
/// nothing is.
pub fn plan_calendar(document: &Document, language: Language, now: Now) -> Option<String> {
    let messages = language.messages();
    let items = agenda(document, now.today).into_iter();
    let mut events: Vec<Event> = items.filter_map(|(day, item)| event(document, language, day, &item)).collect();
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

/// The event of an item; `None` where what it is about is gone.
fn event(document: &Document, language: Language, day: Date, item: &AgendaItem) -> Option<Event> {
    let messages = language.messages();
    let finding = |id: &FindingId, code: &str, title: fn(&Finding) -> String, reminders| {
        Some(Event {
            id: uid(document, &format!("{code}-{}", id.0)),
            day,
            title: title(document.findings.get(id)?),
            details: (messages.rules().source_line)(deadline::MAJOR_CORRECTION.citation),
            reminders,
        })
    };
    match item {
        AgendaItem::Action(indicator, action) => {
            let owner = (!action.who.is_empty()).then(|| (messages.plan().event_owner)(&action.who));
            Some(Event {
                id: uid(document, &format!("action-{indicator}-{}", action.id.0)),
                day,
                title: (messages.plan().event)(indicator.number(), action.title_or(messages.what_if().unnamed)),
                details: owner.unwrap_or_default(),
                reminders: &[7],
            })
        }
        AgendaItem::Check(id) => Some(Event {
            id: uid(document, &format!("evidence-{}", id.0)),
            day,
            title: (messages.evidence().event)(document.evidence.get(id)?.title_or(messages.evidence().unnamed)),
            details: String::new(),
            reminders: &[14],
        }),
        AgendaItem::Correction(id) => finding(id, "correction", messages.follow_up().correction_event, &[30, 7]),
        AgendaItem::Verification(id) => finding(id, "verification", messages.follow_up().verification_event, &[7]),
    }
}
