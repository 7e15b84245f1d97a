//! The dates of the certification cycle, drawn and listed, and the way through
//! it step by step.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ui;
use super::data::export_as;
use super::day::Day;
use super::journey::journey;
use super::organisation::certificate_date;
use super::state::{Dispatch, Msg};
use super::told::Format;
use super::trace::source_link;
use crate::audit::{Calendar, Mark, Milestone, PlannedAudit, certificate_doubt};
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Change, Document, ProfileChange, cycle_file};

/// The calendar and the journey.
pub(crate) fn calendar_screen(ui: &Ui, document: &Rc<Document>, today: Date, dispatch: &Dispatch) -> Html {
    let words = &ui.words.calendar;
    let profile = &document.profile;
    let sender = dispatch.clone();
    let change = move |change| sender.dispatch(Msg::Change(Change::Profile(change), clock::now()));
    let calendar = Calendar::of(profile);
    let certified = profile.planned_audit != PlannedAudit::Initial;
    html! {
        <div class="calendar" key="calendar">
            { ui.landmark(1, "title", "", words.title) }
            <p class="lead">{ words.lead }</p>
            <section class="card" aria-labelledby={ui.id("timeline")}>
                { ui.landmark(2, "timeline", "", words.timeline) }
                <div class="pair">
                    <Day name="planned-date" label={ui.words.organisation.planned_date} value={profile.planned_date}
                        onvalue={Callback::from({ let change = change.clone(); move |value| change(ProfileChange::PlannedDate(value)) })} />
                    if certified {
                        { certificate_date(ui, profile, today, &change) }
                    }
                </div>
                if let Some(calendar) = &calendar {
                    { cycle(ui, document, calendar, today, dispatch) }
                } else {
                    <p class="note">{ if certified { words.needs_certificate } else { words.needs_date } }</p>
                }
            </section>
            { journey(ui, document, calendar.as_ref(), today) }
        </div>
    }
}

/// The cycle, drawn and listed.
fn cycle(ui: &Ui, document: &Rc<Document>, calendar: &Calendar, today: Date, dispatch: &Dispatch) -> Html {
    let words = &ui.words.calendar;
    // A certificate's date that cannot be right is told beside its field.
    let doubtful = certificate_doubt(&document.profile, today).is_some();
    let onexport = {
        let (document, dispatch) = (document.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(file) = cycle_file(&document, &clock::timestamp()) {
                export_as(words.file, today, Format::Calendar, &file, &dispatch);
            }
        })
    };
    html! {
        <>
            <p class="error" role="alert">{ if doubtful { "" } else { (words.fit)(calendar.fit) } }</p>
            { timeline(ui, calendar, today) }
            <ol class="marks">
                for (position, mark) in calendar.marks.iter().enumerate() {
                    { mark_item(ui, mark, calendar.estimated, position) }
                }
            </ol>
            if calendar.estimated {
                <p class="note">{ words.estimated }</p>
            }
            <div class="actions">
                <button type="button" onclick={onexport}>{ words.export }</button>
                <p class="why">{ words.export_why }</p>
            </div>
        </>
    }
}

fn mark_item(ui: &Ui, mark: &Mark, estimated: bool, position: usize) -> Html {
    let words = &ui.words.calendar;
    html! {
        <li key={position}>
            <span class="number" aria-hidden="true">{ position + 1 }</span>
            <div>
                <strong>{ (words.milestone)(mark.milestone) }</strong>{ " " }
                <span class="date">{ (ui.words.numbers.date)(mark.date) }</span>
                <p class="why">
                    { (words.milestone_why)(mark.milestone, estimated) }
                    if let Some(basis) = mark.basis {
                        { " " }<span class="source">{ source_link(ui, basis) }</span>
                        if basis.confidence.to_confirm() {
                            { " " }<em>{ ui.words.rules.to_confirm }</em>
                        }
                    }
                </p>
            </div>
        </li>
    }
}

/// Where a day stands between two others, in thousandths of the way.
fn thousandths(day: Date, first: Date, last: Date) -> i32 {
    let whole = first.days_until(last).max(1);
    (first.days_until(day) * 1_000 / whole).clamp(0, 1_000)
}

/// The drawing: a line with a number for each milestone, the time in which the
/// surveillance can be held, and today. Sizes are attributes: a strict policy
/// refuses inline styles. Percentages keep circles round at every width.
fn timeline(ui: &Ui, calendar: &Calendar, today: Date) -> Html {
    // What comes a few weeks before an audit has no room in a drawing of years.
    let drawn = |mark: &&Mark| mark.milestone != Milestone::Quote;
    let (Some(first), Some(last)) = (calendar.marks.iter().find(drawn), calendar.marks.last()) else {
        return Html::default();
    };
    let at = |day| thousandths(day, first.date, last.date);
    // From 4 to 96 % of the width, so that the end marks are whole.
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
                <text class="today" x={percent(at(today))} y="96" text-anchor={anchor(at(today))}>{ ui.words.calendar.today }</text>
            }
            for (position, mark) in calendar.marks.iter().enumerate().filter(|(_, mark)| drawn(mark)) {
                { drawn_mark(&percent(at(mark.date)), position) }
            }
        </svg>
    }
}

/// On which side of its place a text stands, so that it is whole at both ends.
const fn anchor(thousandths: i32) -> &'static str {
    match thousandths {
        ..100 => "start",
        900.. => "end",
        _ => "middle",
    }
}

/// A milestone of the drawing. Neighbours stand above and below the line, so
/// that two days close to each other are both seen.
fn drawn_mark(x: &str, position: usize) -> Html {
    let y = if position.is_multiple_of(2) { 16 } else { 62 };
    html! {
        <g key={position}>
            <line x1={x.to_owned()} x2={x.to_owned()} y1={y.to_string()} y2="42" />
            <circle cx={x.to_owned()} cy={y.to_string()} r="12" />
            <text x={x.to_owned()} y={(y + 5).to_string()} text-anchor="middle">{ position + 1 }</text>
        </g>
    }
}
