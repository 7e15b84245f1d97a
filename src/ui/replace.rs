//! What asks before the document is replaced: starting anew, and a file that
//! was chosen. What is replaced becomes an earlier version.

use std::rc::Rc;

use yew::prelude::*;

use super::app::{KeeperRef, dispatch_on};
use super::context::Ui;
use super::data::export;
use super::dialog::Dialog;
use super::state::{Dispatch, Msg, State};
use super::told::{Notice, Overlay};
use crate::assessment::readiness;
use crate::browser::clock;
use crate::document::{Document, Loaded, Place, Problem};

/// A handler that puts another document in the place of this one, which
/// becomes an earlier version.
pub(crate) fn replace(
    state: &State,
    keeper: &KeeperRef,
    dispatch: &Dispatch,
    by: Rc<Document>,
    notice: Notice,
) -> Callback<MouseEvent> {
    let (keeper, current, dispatch) = (keeper.clone(), state.document.clone(), dispatch.clone());
    Callback::from(move |_| {
        keeper.borrow_mut().keep_version(&current, clock::now());
        dispatch.dispatch(Msg::Replace(by.clone(), notice));
    })
}

/// The dialogs that ask before something is replaced.
pub(crate) fn replacing(ui: &Ui, state: &State, keeper: &KeeperRef, dispatch: &Dispatch) -> Html {
    let words = &ui.words.data;
    let close: Callback<()> = dispatch_on(dispatch, || Msg::Open(Overlay::None));
    let cancel = close.reform(|_: MouseEvent| ());
    let onexport = {
        let (document, today, dispatch) = (state.document.clone(), state.today, dispatch.clone());
        Callback::from(move |_: MouseEvent| export(&document, today, &dispatch))
    };
    let loaded = match &state.overlay {
        Overlay::Import(loaded) => Some(loaded.clone()),
        _ => None,
    };
    let refused = match state.overlay {
        Overlay::Refused(error) => Some(error),
        _ => None,
    };
    let start = ui.options.budget();
    let empty = Rc::new(Document::starting(state.document.language, start.clone()));
    let imported = if state.document.is_untouched(&start) { Notice::Loaded } else { Notice::Imported };
    let start_anew = replace(state, keeper, dispatch, empty, Notice::StartedAnew);
    html! {
        <>
            <Dialog name="anew" open={matches!(state.overlay, Overlay::StartAnew)} title={words.anew} onclose={close.clone()}>
                <p>{ words.anew_confirm }</p>
                { said_here(ui, state) }
                <div class="actions">
                    <button type="button" class="primary" onclick={onexport.clone()}>{ words.export_first }</button>
                    <button type="button" onclick={start_anew}>{ words.start_anew }</button>
                    <button type="button" onclick={cancel.clone()}>{ ui.words.common.cancel }</button>
                </div>
            </Dialog>
            <Dialog name="import" open={loaded.is_some()} title={words.import_title} onclose={close.clone()}>
                if let Some(loaded) = loaded {
                    { review(ui, state, &loaded) }
                    { said_here(ui, state) }
                    <div class="actions">
                        <button type="button" class="primary" onclick={replace(state, keeper, dispatch, Rc::new(loaded.document.clone()), imported)}>{ words.use_file }</button>
                        if !state.document.is_untouched(&start) {
                            <button type="button" onclick={onexport}>{ words.export_first }</button>
                        }
                        <button type="button" onclick={cancel.clone()}>{ ui.words.common.cancel }</button>
                    </div>
                }
            </Dialog>
            <Dialog name="refused" open={refused.is_some()} title={words.refused_title} onclose={close}>
                <p>{ refused.map(ui.words.errors.read).unwrap_or_default() }</p>
                <p>{ words.refused_safe }</p>
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch_on(dispatch, || Msg::Open(Overlay::Data))}>{ words.other_file }</button>
                    <button type="button" onclick={cancel}>{ ui.words.common.close }</button>
                </div>
            </Dialog>
        </>
    }
}

/// What a file holds and what was repaired in it.
fn review(ui: &Ui, state: &State, loaded: &Loaded) -> Html {
    let start = ui.options.budget();
    let words = &ui.words.data;
    let document = &loaded.document;
    let counts = readiness(document, state.today, None);
    let notes = document.entries.values().filter(|entry| !entry.notes.is_empty()).count();
    let actions: usize = document.entries.values().map(|entry| entry.actions.len()).sum();
    let categories = ui.words.value(Place::Categories, document);
    let holds = [
        (words.holds_saved, loaded.saved.map_or_else(|| words.unknown_date.to_owned(), ui.words.numbers.date)),
        (words.holds_categories, categories),
        (words.holds_answers, counts.answered().to_string()),
        (words.holds_notes, notes.to_string()),
        (words.holds_evidence, document.evidence.len().to_string()),
        (words.holds_actions, actions.to_string()),
    ];
    html! {
        <>
            <dl class="holds">
                for (position, (name, figure)) in holds.into_iter().enumerate() {
                    <div key={position}><dt>{ name }</dt><dd>{ figure }</dd></div>
                }
            </dl>
            if loaded.problems.is_empty() {
                <p>{ words.no_repairs }</p>
            }
            { repairs(ui, &loaded.problems, loaded.unlisted) }
            if !state.document.is_untouched(&start) {
                <p>{ words.replaces }</p>
            }
        </>
    }
}

/// What was repaired in a document, and that there was more.
pub(crate) fn repairs(ui: &Ui, problems: &[Problem], unlisted: usize) -> Html {
    let words = &ui.words.data;
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="repaired">
            <p><strong>{ (words.repairs)(problems.len() + unlisted) }</strong>{ " " }{ words.repairs_why }</p>
            <ul class="repairs">
                for (position, problem) in problems.iter().enumerate() {
                    <li key={position}>{ ui.words.problem(problem) }</li>
                }
            </ul>
            if unlisted > 0 {
                <p>{ (words.more_repairs)(unlisted) }</p>
            }
        </div>
    }
}

/// What was just done, said inside the dialog that covers the page.
pub(crate) fn said_here(ui: &Ui, state: &State) -> Html {
    html! { <p class="said" role="status">{ state.notice.map_or("", |notice| notice.text(ui.words)) }</p> }
}
