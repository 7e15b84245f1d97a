//! The curve of readiness: what was in place, and what of it with evidence, in each version
//! that the browser has kept. The same as text is below it.

use jalon_core::assessment::{ReadinessPoint, readiness_over_time};
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::session::SnapshotSummary;
use yew::prelude::*;

use crate::browser::clock;
use crate::context::Ui;

/// The size of the drawing, in its own units.
const WIDTH: i32 = 600;
const HEIGHT: i32 = 140;

/// The curve, as soon as there are two points.
pub(super) fn over_time(ui: &Ui, snapshots: &[SnapshotSummary], document: &Document, today: Date) -> Html {
    let messages = ui.messages.over_time();
    // The latest snapshot comes first.
    let kept = snapshots.iter().rev().filter_map(|it| Some((clock::local_day(&it.taken_at)?, &*it.document)));
    let points = readiness_over_time(kept.chain([(today, document)]));
    html! {
        <section class="card over-time" aria-labelledby={ui.id("over-time")}>
            { ui.landmark(2, "over-time", "", messages.title) }
            if points.len() < 2 {
                <p>{ messages.empty }</p>
            } else {
                <>
                    <p class="why">{ messages.why }</p>
                    { drawing(&points) }
                    <ul class="legend" aria-hidden="true">
                        <li class="in-place"><span></span>{ messages.in_place }</li>
                        <li class="proved"><span></span>{ messages.proved }</li>
                    </ul>
                    <ul class="points">
                        for point in points.iter().rev() {
                            <li key={point.day.to_string()}>{ line(ui, point) }</li>
                        }
                    </ul>
                </>
            }
        </section>
    }
}

fn line(ui: &Ui, point: &ReadinessPoint) -> String {
    let counts = point.readiness;
    (ui.messages.over_time().point)(point.day, counts.in_place, counts.proved, counts.applicable())
}

/// Two lines over the days: in place, and with evidence.
fn drawing(points: &[ReadinessPoint]) -> Html {
    let in_place = path(points, |point| point.readiness.in_place);
    let proved = path(points, |point| point.readiness.proved);
    let dots = places(points, |point| point.readiness.in_place);
    html! {
        <svg viewBox={format!("-6 -6 {} {}", WIDTH + 12, HEIGHT + 12)} aria-hidden="true" class="curve">
            <line x1="0" y1={HEIGHT.to_string()} x2={WIDTH.to_string()} y2={HEIGHT.to_string()} class="axis" />
            <line x1="0" y1="0" x2={WIDTH.to_string()} y2="0" class="axis" />
            <polyline points={in_place} class="in-place" />
            <polyline points={proved} class="proved" />
            for (position, (x, y)) in dots.into_iter().enumerate() {
                <circle key={position} cx={x.to_string()} cy={y.to_string()} r="4" />
            }
        </svg>
    }
}

fn path(points: &[ReadinessPoint], of: fn(&ReadinessPoint) -> u32) -> String {
    places(points, of).iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ")
}

/// Where each point stands: days from left to right, the share of the applicable
/// indicators from bottom to top.
fn places(points: &[ReadinessPoint], of: fn(&ReadinessPoint) -> u32) -> Vec<(i32, i32)> {
    let Some((first, last)) = points.first().zip(points.last()) else { return Vec::new() };
    let days = first.day.days_until(last.day).max(1);
    let place = |point: &ReadinessPoint| {
        let all = i32::try_from(point.readiness.applicable().max(1)).unwrap_or(i32::MAX);
        let part = i32::try_from(of(point)).unwrap_or_default();
        (first.day.days_until(point.day) * WIDTH / days, HEIGHT - part * HEIGHT / all)
    };
    points.iter().map(place).collect()
}
