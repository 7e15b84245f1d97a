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
use crate::browser::page::Elsewhere;
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
    /// Another document takes the place of this one.
    Replace(Rc<Document>, Notice),
    Kept(Keeping),
    /// Another tab's work was brought in.
    Merged(Merge, Option<StorageFault>, Occasion),
    Settle(usize, Side),
    /// The text that was put aside is no longer wanted.
    ForgetAside,
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
        // The work is kept every few keystrokes: that it still is changes nothing.
        if matches!(msg, Msg::Kept(keeping) if keeping == self.keeping) {
            return self;
        }
        let mut next = Rc::unwrap_or_clone(self);
        next.update(msg);
        Rc::new(next)
    }
}

impl State {
    fn update(&mut self, msg: Msg) {
        // A page can stay open for days.
        self.today = clock::now().today;
        let (before, speaks) = (self.notice, matches!(msg, Msg::Say(_) | Msg::Change(..)));
        match msg {
            Msg::Change(change, moment) => {
                self.notice = None;
                self.before_removal = None;
                // The button that confirms goes away with the question.
                if let Change::Confirm(id) = change {
                    self.focus = (self.focus.0.wrapping_add(1), Target::Indicator(id));
                }
                let removes = change.removes();
                let after = Rc::new(self.document.after(change, moment));
                if removes && after != self.document {
                    self.before_removal = Some(self.document.clone());
                    self.notice = Some(Notice::Removed);
                }
                self.document = after;
            }
            Msg::Go(screen) => {
                self.screen = screen;
                self.view = View::shown(screen, self.sections).next().unwrap_or_default();
                self.settle_in(Target::Heading);
            }
            Msg::GoToView(view) => {
                self.screen = view.screen();
                self.view = view;
                self.settle_in(Target::Heading);
            }
            Msg::GoToCriterion(criterion) => {
                self.screen = Screen::Diagnostic;
                self.criterion = criterion;
                self.filter = Filter::All;
                self.settle_in(Target::Criterion);
            }
            Msg::GoToIndicator(id) => {
                self.screen = Screen::Diagnostic;
                self.criterion = id.row().criterion;
                self.filter = Filter::All;
                self.settle_in(Target::Indicator(id));
            }
            Msg::GoToTurnover => {
                self.screen = Screen::Organisation;
                self.settle_in(Target::Turnover);
            }
            Msg::GoToPlannedDate => {
                self.screen = Screen::Organisation;
                self.settle_in(Target::PlannedDate);
            }
            Msg::Filter(filter) => {
                // Among the filters the focus stays; from elsewhere it follows.
                if self.screen != Screen::Diagnostic || filter == Filter::All {
                    self.settle_in(Target::Heading);
                }
                self.screen = Screen::Diagnostic;
                self.filter = filter;
                self.filtered = filter.matching(&self.document, self.today).into();
                self.welcome_back = None;
            }
            Msg::Resume => {
                self.resume();
                self.settle_in(Target::Heading);
            }
            Msg::Open(overlay) => {
                self.overlay = overlay;
                self.notice = None;
            }
            Msg::Say(notice) => self.notice = Some(notice),
            Msg::Hush => {
                self.notice = None;
                self.before_removal = None;
            }
            Msg::UndoRemoval => {
                if let Some(before) = self.before_removal.take() {
                    self.document = before;
                    self.settle_in(Target::Heading);
                    self.notice = Some(Notice::Restored);
                }
            }
            Msg::Replace(document, notice) => {
                self.document = document;
                self.overlay = Overlay::None;
                self.notice = Some(notice);
                self.before_removal = None;
                self.conflicts.clear();
                self.filter = Filter::All;
                self.criterion = Criterion::C1;
                self.urgent += 1;
                self.replaced += 1;
                self.screen = Screen::Organisation;
                self.settle_in(Target::Heading);
            }
            Msg::Kept(keeping) => self.keeping = keeping,
            Msg::Merged(mut merge, fault, occasion) => {
                self.keeping = fault.map_or(Keeping::Kept, Keeping::Failing);
                self.before_removal = None;
                if occasion == Occasion::Elsewhere(Elsewhere::SamePage) {
                    // The visitor sees both, and each in its own language.
                    merge.document.language = self.document.language;
                } else {
                    self.notice = Some(Notice::MergedFromOtherTab);
                }
                self.document = Rc::new(merge.document);
                // A place that was open already is asked about once.
                self.conflicts.retain(|open| merge.conflicts.iter().all(|new| new.place != open.place));
                self.conflicts.extend(merge.conflicts);
            }
            Msg::Settle(position, side) => {
                if position < self.conflicts.len() {
                    let conflict = self.conflicts.remove(position);
                    self.document = Rc::new(conflict.settle(&self.document, side));
                    self.settle_in(Target::Heading);
                    self.notice = Some(Notice::Settled);
                    self.urgent += 1;
                }
            }
            Msg::ForgetAside => self.set_aside = None,
            Msg::Sections(sections) => {
                self.sections = sections;
                if !self.screen.is_shown(sections) {
                    self.screen = Screen::Organisation;
                } else if !self.view.is_shown(sections) {
                    self.view = View::shown(self.screen, sections).next().unwrap_or_default();
                }
            }
            Msg::Prices { from, to } => self.document = with_prices(&self.document, &from, &to),
            Msg::Signal(signal) => self.signal = (self.signal.0.wrapping_add(1), signal),
        }
        if self.notice.is_some() && (self.notice != before || speaks) {
            self.said = self.said.wrapping_add(1);
        }
        // What this side said may have come about in another way.
        let document = self.document.clone();
        self.conflicts.retain(|conflict| conflict.is_open(&document));
    }

    /// The visitor went somewhere: the greeting is over and the focus follows.
    fn settle_in(&mut self, target: Target) {
        self.welcome_back = None;
        self.overlay = Overlay::None;
        self.notice = self.notice.filter(|_| self.before_removal.is_none());
        self.before_removal = None;
        self.focus = (self.focus.0.wrapping_add(1), target);
    }

    /// Goes to where the visitor left off.
    pub(crate) fn resume(&mut self) {
        let started = self.document.entries.values().any(|entry| entry.answer.is_some());
        let diagnostic = started && Screen::Diagnostic.is_shown(self.sections);
        self.screen = if diagnostic { Screen::Diagnostic } else { Screen::Organisation };
        self.criterion = self.first_open_criterion();
    }

    fn first_open_criterion(&self) -> Criterion {
        let open = self.document.profile.applicable(self.today).find(|row| self.document.entry(row.id).is_open());
        open.map_or(Criterion::C1, |row| row.criterion)
    }
}

/// The document with the page's prices, where the visitor has left those that
/// stood there.
pub(crate) fn with_prices(document: &Rc<Document>, from: &Budget, to: &Budget) -> Rc<Document> {
    let entered = document.budget.rates_as_entered();
    if entered != from.rates_as_entered() || entered == to.rates_as_entered() {
        return document.clone();
    }
    let mut priced = Document::clone(document);
    priced.budget.set_rates(to.rates_as_entered());
    Rc::new(priced)
}

/// Sends what happens to the state. The same for the life of the widget.
pub(crate) type Dispatch = UseReducerDispatcher<State>;

/// A handler that makes a change of what was typed or chosen.
pub(crate) fn typed<T: 'static>(dispatch: &Dispatch, change: impl Fn(T) -> Change + 'static) -> Callback<T> {
    let dispatch = dispatch.clone();
    Callback::from(move |typed| dispatch.dispatch(Msg::Change(change(typed), clock::now())))
}
