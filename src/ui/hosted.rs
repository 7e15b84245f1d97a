//! What passes between the widget and the page while it runs: options that
//! change, what the page may count, and what its methods reach.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::app::Setup;
use super::preferences::change_prices;
use super::state::{Dispatch, Msg, State};
use super::told::{Keeping, Signal};
use crate::browser::clock;
use crate::document::Change;
use crate::embedding::{Event, Progress};

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
    let (dispatch, options) = (dispatch.clone(), options.clone());
    use_later(options.budget(), move |to| {
        dispatch.dispatch(Msg::Prices { from: change_prices(&options), to: to.clone() });
    });
}

/// Fetches the words of the document's language where they are not here yet.
#[hook]
pub(crate) fn use_words(state: &State, setup: &Setup, dispatch: &Dispatch) {
    let (host, dispatch) = (setup.host.clone(), dispatch.clone());
    let (asked, _) = state.learning;
    use_effect_with((state.document.language, asked), move |&(language, _)| {
        if !language.is_here() {
            spawn_local(async move {
                host.learn(language).await;
                dispatch.dispatch(Msg::Learned);
            });
        }
    });
}

/// Tells the page what happens: that the widget is there, how far the visitor
/// is, what was taken away. Before that, its methods reach the widget.
#[hook]
pub(crate) fn use_telling(state: &UseReducerHandle<State>, setup: &Setup, dispatch: &Dispatch) {
    {
        let (state, setup, dispatch) = (state.clone(), setup.clone(), dispatch.clone());
        use_effect(move || setup.remote.connect(&state, &setup.options, &dispatch));
    }
    let host = setup.host.clone();
    let (language, kept) = (state.document.language.spoken(), state.keeping == Keeping::Kept);
    let progress = Progress::of(&state.document, state.today);
    use_effect_with((), move |()| host.tell(Event::Ready { language, kept, progress }));
    let host = setup.host.clone();
    let before = use_mut_ref(|| progress);
    use_later(progress, move |progress| {
        let before = before.replace(*progress);
        host.tell(Event::Progress(*progress));
        if progress.is_complete() && !before.is_complete() {
            host.tell(Event::Completed(*progress));
        }
    });
    let host = setup.host.clone();
    let title = (state.document.language.words().paper.page_title)(&state.document.profile.name);
    use_later(state.signal, move |(_, signal)| match *signal {
        Signal::None => {}
        Signal::Exported(format) => host.tell(Event::Exported(format.code())),
        Signal::Print => {
            host.tell(Event::Exported("print"));
            host.print(&title);
        }
        Signal::Called { with_summary } => host.tell(Event::Called { with_summary, progress }),
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
