//! The views that a first visit does not start with. In the release build they are a
//! program of their own, `jalon-later.wasm`, which is loaded when the visitor leaves the
//! start (`scripts/dist.sh`); in all other builds they are there at once.

use jalon_core::embedding::{Options, Warning};
use jalon_core::session::{Msg, OpenDialog, Screen, State};
use yew::prelude::*;

use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use crate::{dialogs, screens};

/// A view of the current state.
type View = fn(&Ui, &State, &Dispatch) -> Html;

/// The entry points of the later part. Whatever only they call is in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LaterViews {
    screen: View,
    call_to_action_card: View,
    dialogs: View,
    warnings: fn(&Options) -> Vec<Warning>,
}

/// Whether the later part is here.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Later {
    /// Nobody has needed it yet.
    #[default]
    Absent,
    /// It is on its way.
    Loading,
    /// It could not be loaded; another attempt may succeed.
    Failed,
    /// It is here.
    Loaded(LaterViews),
}

impl Later {
    /// Whether the later part has the current screen. The greeting and the profile come
    /// first.
    pub(crate) fn has_screen(state: &State) -> bool {
        state.greeting.is_none() && state.screen != Screen::Organisation
    }

    /// Whether the current screen, or an open dialog, belongs to the later part.
    pub(crate) fn is_needed(state: &State) -> bool {
        Self::has_screen(state) || state.dialog.is_open()
    }

    /// Whether everything that the current state shows is here.
    pub(crate) fn has(self, state: &State) -> bool {
        matches!(self, Self::Loaded(_)) || !Self::is_needed(state)
    }

    /// The dialogs. `onretry` loads the later part again after a failure.
    pub(crate) fn dialogs(self, ui: &Ui, state: &State, dispatch: &Dispatch, onretry: &Callback<()>) -> Html {
        match self {
            Self::Loaded(views) => (views.dialogs)(ui, state, dispatch),
            Self::Failed => html! {
                <Dialog name="later" open={state.dialog.is_open()} title={self.title(ui)} onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
                    { self.retry(ui, onretry) }
                </Dialog>
            },
            // Not a dialog: the focus would not find the way back from the one that follows.
            _ => html! {
                <div class={classes!("notice", state.dialog.is_open().then_some("shown"))}>
                    <p role="status">{ state.dialog.is_open().then(|| self.title(ui)) }</p>
                </div>
            },
        }
    }

    /// The current screen. `onretry` loads the later part again after a failure.
    pub(crate) fn screen(self, ui: &Ui, state: &State, dispatch: &Dispatch, onretry: &Callback<()>) -> Html {
        match self {
            Self::Loaded(views) => (views.screen)(ui, state, dispatch),
            _ => html! {
                <div class="later" key="later" role="status">
                    { ui.landmark(1, "title", "", self.title(ui)) }
                    { self.retry(ui, onretry) }
                </div>
            },
        }
    }

    /// Warnings about options that only the later part reads.
    pub(crate) fn warnings(self, options: &Options) -> Vec<Warning> {
        match self {
            Self::Loaded(views) => (views.warnings)(options),
            _ => Vec::new(),
        }
    }

    /// Whether the card of the host's call to action is here, and belongs to the current
    /// screen.
    pub(crate) fn has_call_to_action(self, state: &State) -> bool {
        matches!(self, Self::Loaded(_)) && Self::has_screen(state) && state.screen.has_call_to_action()
    }

    /// The card of the host's call to action.
    pub(crate) fn call_to_action_card(self, ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
        match self {
            Self::Loaded(views) => (views.call_to_action_card)(ui, state, dispatch),
            _ => Html::default(),
        }
    }

    /// Says that the rest is on its way, or that it did not come.
    const fn title(self, ui: &Ui) -> &'static str {
        if matches!(self, Self::Failed) { ui.messages.start().not_loaded } else { ui.messages.start().coming }
    }

    /// What to do after a failure.
    fn retry(self, ui: &Ui, onretry: &Callback<()>) -> Html {
        match self {
            Self::Failed => html! {
                <div class="actions">
                    <button type="button" class="primary" onclick={onretry.reform(|_: MouseEvent| ())}>{ ui.messages.start().retry }</button>
                </div>
            },
            _ => Html::default(),
        }
    }
}

const VIEWS: LaterViews = LaterViews {
    screen: screens::later_screen,
    call_to_action_card: screens::call_to_action_card,
    dialogs: dialogs::dialogs,
    warnings: |options| options.tips.warnings(),
};

/// Loads the later part. The browser's console has the reason of a failure, and the
/// next call tries again.
pub(crate) async fn load() -> Later {
    split::views().await.map_or(Later::Failed, Later::Loaded)
}

#[cfg(not(feature = "split"))]
mod split {
    use std::convert::Infallible;
    use std::future::{Ready, ready};

    use super::{LaterViews, VIEWS};

    /// The entry points, which are part of this program.
    pub(super) fn views() -> Ready<Result<LaterViews, Infallible>> {
        ready(Ok(VIEWS))
    }
}

#[cfg(feature = "split")]
#[allow(unsafe_code, reason = "the macro declares functions of the other program")]
#[allow(clippy::unnecessary_wraps, reason = "the macro adds the failure to load")]
mod split {
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::{LaterViews, VIEWS};

    /// The entry points, once the program with them is loaded.
    #[wasm_split(later, fallible)]
    pub(super) fn views() -> Result<LaterViews, SplitLoaderError> {
        Ok(VIEWS)
    }
}
