//! The way from the page to a widget that stands on it: what its methods read
//! and change.

use std::cell::RefCell;
use std::rc::Rc;

use super::app::Setup;
use super::place::Named;
use super::state::{Dispatch, Msg, State};
use super::told::{Notice, Overlay, Question};
use crate::browser::clock;
use crate::browser::host::{PageFunction, answer};
use crate::document::{Document, Purpose, read, write};

/// What a page can reach of a widget, once it is drawn.
#[derive(Clone, Debug, Default)]
pub(crate) struct Remote(Rc<RefCell<Option<Link>>>);

/// As of the last time the widget was drawn.
#[derive(Clone, Debug)]
struct Link {
    state: State,
    setup: Setup,
    dispatch: Dispatch,
}

impl PartialEq for Remote {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Remote {
    /// What is reached from now on.
    pub(crate) fn connect(&self, state: &State, setup: &Setup, dispatch: &Dispatch) {
        *self.0.borrow_mut() = Some(Link { state: state.clone(), setup: setup.clone(), dispatch: dispatch.clone() });
    }

    /// What is done may draw the widget again, which connects anew: nothing is
    /// borrowed meanwhile.
    fn with<T>(&self, f: impl FnOnce(&Link) -> T) -> Option<T> {
        let link = self.0.borrow().clone();
        link.as_ref().map(f)
    }

    /// The document as it is exported; `None` before the widget is drawn.
    pub(crate) fn export(&self) -> Option<String> {
        self.with(|link| exported(&link.state.document))
    }

    /// Asks the visitor whether the page may have the document, and answers
    /// with it, or with nothing.
    pub(crate) fn ask_for_export(&self, question: PageFunction) {
        let asked = Msg::Open(Overlay::Share(Question(question.clone())));
        if self.with(|link| link.dispatch.dispatch(asked)).is_none() {
            answer(&question, None);
        }
    }

    /// Loads a document where there is nothing to lose; else asks the visitor.
    /// Whether it is loaded.
    ///
    /// # Errors
    /// What is wrong with it, in the visitor's language.
    pub(crate) fn import(&self, text: &str) -> Result<bool, String> {
        let today = clock::now().today;
        let done = self.with(|link| {
            let document = &link.state.document;
            let loaded =
                read(text, today).map_err(|error| (document.language.words().errors.read)(error).to_owned())?;
            let clear = document.is_untouched(&link.setup.options.budget());
            link.dispatch.dispatch(if clear {
                Msg::Replace(Rc::new(loaded.document), Notice::Loaded)
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
            let named = Named::find(name, link.setup.options.sections)?;
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
