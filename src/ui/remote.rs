//! The way from the page to a widget that stands on it: what its methods read
//! and change.

use std::cell::RefCell;
use std::rc::Rc;

use super::place::Named;
use super::state::{Dispatch, Msg, State};
use super::told::{Notice, Overlay, Question};
use crate::browser::clock;
use crate::browser::host::PageFunction;
use crate::document::{Document, Purpose, read, write};
use crate::embedding::Options;

/// What a page can reach of a widget, once it is drawn and until it stops.
#[derive(Clone, Debug, Default)]
pub(crate) struct Remote(Rc<RefCell<Option<Link>>>);

/// As of the last time the widget was drawn.
#[derive(Clone, Debug)]
struct Link {
    document: Rc<Document>,
    /// Whether a dialog is open.
    busy: bool,
    options: Rc<Options>,
    dispatch: Dispatch,
}

impl PartialEq for Remote {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Remote {
    /// What is reached from now on.
    pub(crate) fn connect(&self, state: &State, options: &Rc<Options>, dispatch: &Dispatch) {
        let busy = !matches!(state.overlay, Overlay::None);
        let (document, options, dispatch) = (state.document.clone(), options.clone(), dispatch.clone());
        *self.0.borrow_mut() = Some(Link { document, busy, options, dispatch });
    }

    /// Nothing is reached any more.
    pub(crate) fn disconnect(&self) {
        self.0.borrow_mut().take();
    }

    /// What is done may draw the widget again, which connects anew: nothing is
    /// borrowed meanwhile.
    fn with<T>(&self, f: impl FnOnce(&Link) -> T) -> Option<T> {
        let link = self.0.borrow().clone();
        link.as_ref().map(f)
    }

    /// The document as it is exported; `None` while nothing is reached.
    pub(crate) fn export(&self) -> Option<String> {
        self.with(|link| exported(&link.document))
    }

    /// Asks the visitor whether `who` may have the document, and answers with
    /// it or with nothing. While the visitor is busy with something else, the
    /// answer is nothing.
    pub(crate) fn ask_for_export(&self, who: &str, answer: PageFunction) {
        let question = Question::new(who, answer);
        self.with(|link| {
            if !link.busy {
                link.dispatch.dispatch(Msg::Open(Overlay::Share(question)));
            }
        });
    }

    /// Loads a document where there is nothing to lose and nothing to tell of
    /// it; else the visitor sees what it holds, and decides. Whether it is
    /// loaded.
    ///
    /// # Errors
    /// What is wrong with it, in the visitor's language.
    pub(crate) fn import(&self, text: &str) -> Result<bool, String> {
        let today = clock::now().today;
        let done = self.with(|link| {
            let document = &link.document;
            let loaded =
                read(text, today).map_err(|error| (document.language.words().errors.read)(error).to_owned())?;
            let clear = loaded.problems.is_empty() && document.is_untouched(&link.options.budget());
            link.dispatch.dispatch(if clear {
                Msg::Load(Rc::new(loaded.document), Notice::Loaded)
            } else {
                Msg::Open(Overlay::Import(Rc::new(loaded)))
            });
            Ok(clear)
        });
        done.unwrap_or(Ok(false))
    }

    /// Goes to the place of this name. Whether there is one.
    pub(crate) fn go_to(&self, name: &str) -> bool {
        let gone = self.with(|link| {
            let named = Named::find(name, link.options.sections)?;
            link.dispatch.dispatch(match named {
                Named::Screen(screen) => Msg::Go(screen),
                Named::View(view) => Msg::GoToView(view),
            });
            Some(())
        });
        gone.flatten().is_some()
    }
}

/// The document as a file would hold it.
pub(crate) fn exported(document: &Document) -> String {
    write(document, Purpose::Export, &clock::timestamp(), clock::now().today)
}
