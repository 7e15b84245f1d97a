//! What passes between the widget and the page while it runs: options that
//! change, and what the page may count.

use yew::prelude::*;

use super::app::Setup;
use super::state::{Dispatch, Msg, State};
use super::told::{Keeping, Signal};
use crate::browser::clock;
use crate::document::Change;
use crate::embedding::Progress;

/// Follows the options that the page changes.
#[hook]
pub(crate) fn use_options(setup: &Setup, dispatch: &Dispatch) {
    let options = &setup.options;
    {
        let dispatch = dispatch.clone();
        use_later(options.language, move |language| {
            if let Some(language) = *language {
                dispatch.dispatch(Msg::Change(Change::Language(language), clock::now()));
            }
        });
    }
    {
        let dispatch = dispatch.clone();
        use_later(options.sections, move |sections| dispatch.dispatch(Msg::Sections(*sections)));
    }
    let dispatch = dispatch.clone();
    let before = use_mut_ref(|| options.budget());
    use_later(options.budget(), move |start| {
        dispatch.dispatch(Msg::Prices { from: before.replace(start.clone()), to: start.clone() });
    });
}

/// Tells the page what happens: that the widget is there, how far the visitor
/// is, what was taken away. Counts and states alone.
#[hook]
pub(crate) fn use_telling(state: &UseReducerHandle<State>, setup: &Setup) {
    let host = setup.host.clone();
    let language = state.document.language.code();
    let kept = state.keeping == Keeping::Kept;
    use_effect_with((), move |()| {
        host.notify("ready", &format!(r#"{{"language":"{language}","kept":{kept}}}"#));
    });
    let host = setup.host.clone();
    let progress = Progress::of(&state.document, state.today);
    let before = use_mut_ref(|| progress);
    use_later(progress, move |progress| {
        let before = before.replace(*progress);
        let detail = progress.json();
        host.notify("progress", &detail);
        if progress.is_complete() && !before.is_complete() {
            host.notify("completed", &detail);
        }
    });
    let host = setup.host.clone();
    let title = (state.document.language.words().paper.page_title)(&state.document.profile.name);
    use_later(state.signal, move |(_, signal)| match *signal {
        Signal::None => {}
        Signal::Exported(format) => host.notify("exported", &format!(r#"{{"format":"{}"}}"#, format.code())),
        Signal::Print => {
            host.notify("exported", r#"{"format":"print"}"#);
            host.print(&title);
        }
        Signal::Called { with_summary } => {
            let detail = format!(r#"{{"with_summary":{with_summary},"progress":{}}}"#, progress.json());
            host.notify("call-to-action", &detail);
        }
    });
}

/// Calls back when the value is another than the last time, and not at first.
#[hook]
fn use_later<T: PartialEq + Clone + 'static>(value: T, callback: impl FnOnce(&T) + 'static) {
    let last = use_mut_ref(|| value.clone());
    use_effect_with(value, move |value| {
        if last.replace(value.clone()) != *value {
            callback(value);
        }
    });
}
