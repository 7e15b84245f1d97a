//! All indicators that apply, one line each, beside the cards on a wide screen.

use jalon_core::document::Status;
use jalon_core::rnq::{Criterion, IndicatorId};
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

#[derive(Properties, PartialEq)]
pub(super) struct ListProps {
    /// The indicators, with their answers.
    pub(super) lines: Vec<(IndicatorId, Option<Status>)>,
    pub(super) current: Criterion,
    pub(super) dispatch: Dispatch,
}

/// The list. Those of the current criterion are marked. A component, so that typing does
/// not draw it.
#[function_component]
pub(super) fn IndicatorList(props: &ListProps) -> Html {
    let ui = use_ui();
    html! {
        <nav class="indicator-list" aria-label={ui.messages.review().indicators}>
            <ol>
                for (id, status) in props.lines.iter().copied() {
                    <ListItem key={id.number()} {id} {status} is_current={id.row().criterion == props.current} dispatch={props.dispatch.clone()} />
                }
            </ol>
        </nav>
    }
}

#[derive(Properties, PartialEq)]
struct ItemProps {
    id: IndicatorId,
    status: Option<Status>,
    is_current: bool,
    dispatch: Dispatch,
}

/// One indicator. A component, so that an answer draws its own line only.
#[function_component]
fn ListItem(props: &ItemProps) -> Html {
    let (ui, id) = (use_ui(), props.id);
    html! {
        <li class={props.is_current.then_some("current")}>
            <button type="button" onclick={props.dispatch.on(Msg::GoToIndicator(id))}>
                <span class="number">{ id.number() }</span>
                <span>{ ui.messages.indicator(id).title }</span>
                { status_mark(&ui, props.status) }
            </button>
        </li>
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
    let name = status.map_or(ui.messages.report().no_answer, ui.messages.common().status);
    html! {
        <span class={classes!("mark", status.map(Status::code))}>
            <span aria-hidden="true">{ sign }</span><span class="unseen">{ name }</span>
        </span>
    }
}
