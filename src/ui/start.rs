//! What the widget starts with: kept work, or a new document.

use std::rc::Rc;

use super::keeper::Keeper;
use super::kept::Found;
use super::place::{Screen, View};
use super::preferences::{change_prices, chosen_language};
use super::state::{State, Target};
use super::told::{Keeping, Overlay, Signal};
use crate::assessment::Filter;
use crate::audit::Budget;
use crate::browser::{clock, page};
use crate::document::Document;
use crate::embedding::Options;
use crate::rnq::Criterion;
use crate::text::Language;

/// The state at the start. What this page remembers and the browser did not take
/// comes before what the browser kept.
pub(crate) fn initial(keeper: &mut Keeper, options: &Options) -> State {
    let moment = clock::now();
    let mut state = empty(options);
    match keeper.start(moment) {
        Found::Nothing | Found::Unreadable => {}
        Found::Work(loaded) => {
            let worth_greeting = !loaded.document.is_untouched(&options.budget()) || !loaded.problems.is_empty();
            state.welcome_back = worth_greeting.then_some(loaded.saved);
            state.document = Rc::new(loaded.document);
            state.repairs = (loaded.problems, loaded.unlisted);
        }
        Found::Newer => state.keeping = Keeping::Foreign,
        Found::Fault(fault) => state.keeping = Keeping::Failing(fault),
    }
    if let Some(unkept) = keeper.unkept(moment) {
        state.document = Rc::new(unkept);
    }
    state.document = Rc::new(as_the_page_has_it(Document::clone(&state.document), options));
    if keeper.is_known() {
        state.welcome_back = None;
        state.resume();
    }
    state.set_aside = keeper.aside().map(Rc::from);
    state
}

/// The document in the language and with the prices of the page, where the
/// visitor chose no other.
fn as_the_page_has_it(document: Document, options: &Options) -> Document {
    let language = chosen_language(options).or(options.language).unwrap_or(document.language);
    let to = options.budget();
    Document { language, ..document }.repriced(&change_prices(options), &to).repriced(&Budget::default(), &to)
}

fn empty(options: &Options) -> State {
    State {
        document: Rc::new(fresh(options)),
        today: clock::now().today,
        screen: Screen::default(),
        view: View::default(),
        criterion: Criterion::C1,
        filter: Filter::All,
        filtered: Rc::default(),
        keeping: Keeping::Kept,
        conflicts: Vec::new(),
        overlay: Overlay::None,
        notice: None,
        said: 0,
        before_removal: None,
        welcome_back: None,
        set_aside: None,
        replaced: 0,
        repairs: (Vec::new(), 0),
        urgent: 0,
        focus: (0, Target::Heading),
        learning: (0, false),
        sections: options.sections,
        signal: (0, Signal::None),
    }
}

/// A new document in the visitor's language.
pub(crate) fn fresh(options: &Options) -> Document {
    let preferred = page::preferred_languages();
    let own = || preferred.iter().find_map(|code| Language::from_code(code));
    let language = chosen_language(options).or(options.language).or_else(own);
    Document::starting(language.unwrap_or_default(), options.budget())
}
