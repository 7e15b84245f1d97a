//! The first screen as HTML, rendered on the host: what the page shows before the
//! program has loaded. It comes from the components and the messages of the
//! application, so that nothing of it is written twice.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use jalon_core::date::Date;
use jalon_core::embedding::Options;
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::session::State;
use yew::prelude::*;
use yew::{Html, LocalServerRenderer, Properties};

use crate::app::{Layout, layout};
use crate::context::Ui;
use crate::dispatch::Dispatch;
use crate::later::Later;

/// The still first screen in one language.
#[derive(Clone, Debug)]
pub struct Still {
    /// The whole widget at the start of a first visit.
    pub start: String,
    /// What stands in place of the start where there is saved work: the heading of the
    /// greeting, until the program has read the work.
    pub greeting: String,
}

/// Renders the still first screen. `own_page` says whether it is for the standalone
/// page, whose parts are landmarks and whose top heading is the page's.
#[must_use]
pub fn still(language: Language, own_page: bool) -> Still {
    let props = ScreenProps { language, own_page, greets: false };
    Still { start: render(props.clone()), greeting: render(ScreenProps { greets: true, ..props }) }
}

#[derive(Clone, Properties, PartialEq)]
struct ScreenProps {
    language: Language,
    own_page: bool,
    greets: bool,
}

#[component]
fn Screen(props: &ScreenProps) -> Html {
    let options = Options { heading_level: if props.own_page { 1 } else { 2 }, ..Options::default() };
    // The newest edition; the program that answers the screen knows the real day.
    let now = Now { today: Date::LAST, unix_ms: 0 };
    let state = State::blank(&options, props.language, now, [0; 2]);
    let ui = Ui {
        language: props.language,
        messages: props.language.messages(),
        instance: "jalon".into(),
        options: Rc::new(options),
    };
    if props.greets {
        return html! {
            <div class="card welcome">
                { ui.landmark(1, "title", "", ui.messages.welcome().title) }
                <p role="status">{ ui.messages.welcome().opening }</p>
            </div>
        };
    }
    let place = Layout {
        root: &NodeRef::default(),
        own_page: props.own_page,
        has_dialogs: false,
        later: Later::Absent,
        onretry: &Callback::noop(),
    };
    layout(&ui, &state, &Dispatch::new(|_| ()), &place)
}

/// The HTML of the screen. Nothing in it waits.
fn render(props: ScreenProps) -> String {
    let html = pin!(LocalServerRenderer::<Screen>::with_props(props).hydratable(false).render());
    match html.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => String::new(),
    }
}
