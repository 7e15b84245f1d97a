//! The calendar view: the dates of the certification cycle, as a timeline and a
//! list, and the journey step by step.

use yew::prelude::*;

use super::journey::journey;
use super::way::way;
use crate::components::certificate_date::certificate_date;
use crate::components::date_field::DateField;
use crate::components::source_link::source_link;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::audit::{Calendar, CalendarEntry, Milestone, certificate_date_issue};
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, ProfileChange};
use jalon_core::profile::PlannedAudit;
use jalon_core::session::{Export, Msg, State};

/// The calendar and the journey.
pub(super) fn calendar(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (document, today) = (&state.document, state.today);
    let messages = ui.messages.calendar();
    let profile = &document.profile;
    let calendar = Calendar::of(profile);
    let certified = profile.planned_audit != PlannedAudit::Initial;
    html! {
        <div class="calendar" key="calendar">
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ messages.lead }</p>
            <section class="card" aria-labelledby={ui.id("timeline")}>
                { ui.landmark(2, "timeline", "", messages.timeline) }
                <div class="pair">
                    <DateField name="planned-date" label={ui.messages.organisation().planned_date} value={profile.planned_date}
                        onvalue={dispatch.change(|value| Change::Profile(ProfileChange::PlannedDate(value)))} />
                    if certified {
                        { certificate_date(ui, profile, today, dispatch) }
                    }
                </div>
                if let Some(calendar) = &calendar {
                    { cycle(ui, document, calendar, today, dispatch) }
                } else {
                    <p class="note">{ if certified { messages.needs_certificate } else { messages.needs_date } }</p>
                }
            </section>
            { way(ui, document, today, dispatch) }
            { journey(ui, document, calendar.as_ref(), today, dispatch) }
        </div>
    }
}

/// The dates of the cycle, as a timeline and a list.
fn cycle(ui: &Ui, document: &Document, calendar: &Calendar, today: Date, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.calendar();
    // The field itself reports an implausible certificate date.
    let doubtful = certificate_date_issue(&document.profile, today).is_some();
    html! {
        <>
            <p class="error" role="alert">{ if doubtful { "" } else { (messages.timing)(calendar.timing) } }</p>
            { timeline(ui, calendar, today) }
            <ol class="marks">
                for (position, entry) in calendar.entries.iter().enumerate() {
                    { entry_item(ui, entry, calendar.estimated, position, number_of(calendar, entry)) }
                }
            </ol>
            if calendar.estimated {
                <p class="note">{ messages.estimated }</p>
            }
            <div class="actions">
                <button type="button" onclick={dispatch.on(Msg::Export(Export::CYCLE_CALENDAR))}>{ messages.export }</button>
                <p class="why">{ messages.export_why }</p>
            </div>
        </>
    }
}

fn entry_item(ui: &Ui, entry: &CalendarEntry, estimated: bool, position: usize, number: Option<usize>) -> Html {
    let messages = ui.messages.calendar();
    html! {
        <li key={position}>
            <span class="number" aria-hidden="true">{ number.map_or_else(|| "·".to_owned(), |number| number.to_string()) }</span>
            <div>
                <strong>{ (messages.milestone)(entry.milestone) }</strong>{ " " }
                <span class="date">{ (ui.messages.numbers().date)(entry.date) }</span>
                <p class="why">
                    { (messages.milestone_why)(entry.milestone, estimated) }
                    if let Some(citation) = entry.citation {
                        { " " }<span class="source">{ source_link(ui, citation) }</span>
                        if citation.confidence.needs_confirmation() {
                            { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
                        }
                    }
                </p>
            </div>
        </li>
    }
}

/// Whether the milestone is on the timeline: one a few weeks before an audit does not fit
/// on a line of years.
fn is_drawn(entry: &CalendarEntry) -> bool {
    entry.milestone != Milestone::Quote
}

/// The number of a milestone on the timeline, if it is there.
fn number_of(calendar: &Calendar, entry: &CalendarEntry) -> Option<usize> {
    let mut drawn = calendar.entries.iter().filter(|entry| is_drawn(entry));
    drawn.position(|other| other.milestone == entry.milestone).map(|position| position + 1)
}

/// The position of a date between two others, in thousandths.
fn thousandths(day: Date, first: Date, last: Date) -> i32 {
    let total = first.days_until(last).max(1);
    (first.days_until(day) * 1_000 / total).clamp(0, 1_000)
}

/// The timeline: a numbered marker per milestone, the surveillance window, and
/// today. Sizes are attributes, because a strict content security policy blocks
/// inline styles. Percentages keep the circles round at every width.
fn timeline(ui: &Ui, calendar: &Calendar, today: Date) -> Html {
    let mut drawn = calendar.entries.iter().filter(|entry| is_drawn(entry));
    let (Some(first), Some(last)) = (drawn.next(), calendar.entries.last()) else {
        return Html::default();
    };
    let at = |day| thousandths(day, first.date, last.date);
    // From 4% to 96% of the width, so that the outermost markers are not
    // clipped.
    let percent = |thousandths: i32| {
        let position = 40 + thousandths * 92 / 100;
        format!("{}.{}%", position / 10, position % 10)
    };
    let window = calendar.day(Milestone::SurveillanceFrom).zip(calendar.day(Milestone::SurveillanceTo));
    let width = |from: i32, to: i32| {
        let width = (to - from) * 92 / 100;
        format!("{}.{}%", width / 10, width % 10)
    };
    html! {
        <svg class="timeline" width="100%" height="100" aria-hidden="true" focusable="false">
            <line x1="4%" x2="96%" y1="42" y2="42" />
            if let Some((from, to)) = window {
                <rect class="window" x={percent(at(from))} width={width(at(from), at(to))} y="36" height="12" rx="6" />
            }
            if (first.date..=last.date).contains(&today) {
                <line class="today" x1={percent(at(today))} x2={percent(at(today))} y1="14" y2="80" />
                <text class="today" x={percent(at(today))} y="96" text-anchor={anchor(at(today))}>{ ui.messages.calendar().today }</text>
            }
            for (position, entry) in calendar.entries.iter().filter(|entry| is_drawn(entry)).enumerate() {
                { marker(&percent(at(entry.date)), position) }
            }
        </svg>
    }
}

/// The anchor of a text, so that it is not clipped at either end.
const fn anchor(thousandths: i32) -> &'static str {
    match thousandths {
        ..100 => "start",
        900.. => "end",
        _ => "middle",
    }
}

/// A milestone on the timeline. Markers alternate above and below the line, so
/// that close dates do not overlap.
fn marker(x: &str, position: usize) -> Html {
    let y = if position.is_multiple_of(2) { 16 } else { 62 };
    html! {
        <g key={position}>
            <line x1={x.to_owned()} x2={x.to_owned()} y1={y.to_string()} y2="42" />
            <circle cx={x.to_owned()} cy={y.to_string()} r="12" />
            <text x={x.to_owned()} y={(y + 5).to_string()} text-anchor="middle">{ position + 1 }</text>
        </g>
    }
}
