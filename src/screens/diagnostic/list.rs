//! All indicators that apply, one line each, beside the cards on a wide screen.

use jalon_core::date::Date;
use jalon_core::document::{Document, Status};
use jalon_core::rnq::Criterion;
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The list. Those of the current criterion are marked.
pub(super) fn list(ui: &Ui, document: &Document, today: Date, current: Criterion, dispatch: &Dispatch) -> Html {
    html! {
        <nav class="indicator-list" aria-label={ui.messages.review.indicators}>
            <ol>
                for row in document.profile.applicable(today) {
                    <li key={row.id.number()} class={(row.criterion == current).then_some("current")}>
                        <button type="button" onclick={dispatch.on(Msg::GoToIndicator(row.id))}>
                            <span class="number">{ row.id.number() }</span>
                            <span>{ (ui.messages.indicator)(row.id).title }</span>
                            { status_mark(ui, document.entry(row.id).status()) }
                        </button>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// The answer as a sign, with its name for a screen reader.
fn status_mark(ui: &Ui, status: Option<Status>) -> Html {
    let sign = match status {
        Some(Status::InPlace) => "✓",
        Some(Status::Partly) => "~",
        Some(Status::NotInPlace) => "✕",
        Some(Status::Unknown) => "?",
        None => "",
    };
    let name = status.map_or(ui.messages.report.no_answer, ui.messages.diagnostic.status);
    html! {
        <span class={classes!("mark", status.map(Status::code))}>
            <span aria-hidden="true">{ sign }</span><span class="unseen">{ name }</span>
        </span>
    }
}
