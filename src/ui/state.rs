//! What the screens show, and how it changes. The document is in here; all
//! else is where the visitor is on the screen, and what is to be told.

use std::rc::Rc;

use yew::prelude::*;

use super::keeping::Occasion;
use super::place::{Screen, View};
use super::told::{Keeping, Notice, Overlay, Signal};

use crate::assessment::Filter;
use crate::audit::Budget;
use crate::browser::clock;
use crate::browser::storage::StorageFault;
use crate::date::Date;
use crate::document::{Change, Conflict, Document, Merge, Moment, Problem, Side};
use crate::embedding::Sections;
use crate::rnq::{Criterion, IndicatorId};

/// Where the focus is to go next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The heading of the screen.
    Heading,
    /// The heading of a criterion, on the same screen.
    Criterion,
    /// The heading of an indicator.
    Indicator(IndicatorId),
    /// A field of the organisation screen.
    Turnover,
    /// The planned date, on the same screen as the turnover.
    PlannedDate,
}

#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) screen: Screen,
    /// What the place shows, where it has several views.
    pub(crate) view: View,
    pub(crate) criterion: Criterion,
    pub(crate) filter: Filter,
    /// What the filter let through when it was chosen: an indicator does not
    /// vanish under the finger that answers it.
    pub(crate) filtered: Rc<[IndicatorId]>,
    pub(crate) keeping: Keeping,
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) overlay: Overlay,
    pub(crate) notice: Option<Notice>,
    /// Counts what was said, so that each notice has its own time.
    pub(crate) said: u32,
    /// The document before something was removed, to take that back.
    pub(crate) before_removal: Option<Rc<Document>>,
    /// Kept work was found: the visitor chooses to resume or to start anew.
    /// Holds the day it was saved, if known.
    pub(crate) welcome_back: Option<Option<Date>>,
    /// A kept text that could not be read, to take away.
    pub(crate) set_aside: Option<Rc<str>>,
    /// How many documents took the place of another: what was being typed was
    /// meant for the one that has gone.
    pub(crate) replaced: u32,
    /// What was repaired in the kept work, and how many more repairs there were.
    pub(crate) repairs: (Vec<Problem>, usize),
    /// The document is to be kept at once, not after a pause.
    pub(crate) urgent: u32,
    /// Counts the moves of the focus, with the last target.
    pub(crate) focus: (u32, Target),
    /// Counts the choices of a language, and whether the words of the last one
    /// could not be fetched.
    pub(crate) learning: (u32, bool),
    /// The parts that the page shows.
    pub(crate) sections: Sections,
    /// Counts what the page is told, with the last of it.
    pub(crate) signal: (u32, Signal),
}

/// What happens.
pub(crate) enum Msg {
    Change(Change, Moment),
    Go(Screen),
    GoToView(View),
    GoToCriterion(Criterion),
    GoToIndicator(IndicatorId),
    GoToTurnover,
    GoToPlannedDate,
    Filter(Filter),
    Resume,
    Open(Overlay),
    Say(Notice),
    /// What was said has been read, or has stood long enough.
    Hush,
    UndoRemoval,
    /// Another document takes the place of this one, as the visitor wanted.
    Replace(Rc<Document>, Notice),
    /// Another document takes the place of this one, as the page wanted: the
    /// focus stays where it is, which may be elsewhere on the page.
    Load(Rc<Document>, Notice),
    Kept(Keeping),
    /// Another tab's work was brought in.
    Merged(Merge, Option<StorageFault>, Occasion),
    Settle(usize, Side),
    /// The text that was put aside is no longer wanted.
    ForgetAside,
    /// The words of a language were fetched, or could not be.
    Learned,
    /// The page shows other parts.
    Sections(Sections),
    /// The page has other prices: they replace its earlier ones, and not what
    /// the visitor entered.
    Prices {
        from: Budget,
        to: Budget,
    },
    /// The page is to be told something.
    Signal(Signal),
}

impl Reducible for State {
    type Action = Msg;

    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.update(msg);
        Rc::new(next)
    }
}

/// Sends what happens to the state. The same for the life of the widget.
pub(crate) type Dispatch = UseReducerDispatcher<State>;

/// A handler that makes a change of what was typed or chosen.
pub(crate) fn typed<T: 'static>(dispatch: &Dispatch, change: impl Fn(T) -> Change + 'static) -> Callback<T> {
    let dispatch = dispatch.clone();
    Callback::from(move |typed| dispatch.dispatch(Msg::Change(change(typed), clock::now())))
}
