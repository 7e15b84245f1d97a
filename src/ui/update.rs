//! What each message does to the state.

use std::rc::Rc;

use super::keeping::Occasion;
use super::place::{Screen, View};
use super::state::{Msg, State, Target};
use super::told::{Keeping, Notice, Overlay};
use crate::assessment::Filter;
use crate::browser::clock;
use crate::browser::page::Elsewhere;
use crate::document::{Change, Document};
use crate::rnq::Criterion;

impl State {
    pub(super) fn update(&mut self, msg: Msg) {
        // A page can stay open for days.
        self.today = clock::now().today;
        let (before, speaks) = (self.notice, matches!(msg, Msg::Say(_) | Msg::Change(..)));
        match msg {
            Msg::Change(change, moment) => {
                self.notice = None;
                self.before_removal = None;
                // Choosing a language anew tries again to fetch its words.
                if matches!(change, Change::Language(_)) {
                    self.learning = (self.learning.0.wrapping_add(1), false);
                }
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
                self.before_removal = None;
            }
            Msg::Say(notice) => self.say(notice),
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
                self.replace(document, notice);
                self.settle_in(Target::Heading);
            }
            Msg::Load(document, notice) => {
                self.replace(document, notice);
                self.welcome_back = None;
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
            // Who has chosen another language meanwhile misses nothing.
            Msg::Learned if self.document.language.is_here() => {}
            Msg::Learned => {
                // The document keeps its language: the next visit may have it.
                self.learning.1 = true;
                self.say(Notice::NotLearned);
            }
            Msg::Sections(sections) => {
                self.sections = sections;
                if !self.screen.is_shown(sections) {
                    self.screen = Screen::Organisation;
                } else if !self.view.is_shown(sections) {
                    self.view = View::shown(self.screen, sections).next().unwrap_or_default();
                }
            }
            Msg::Prices { from, to } => {
                self.document = Rc::new(Document::clone(&self.document).repriced(&from, &to));
            }
            Msg::Signal(signal) => self.signal = (self.signal.0.wrapping_add(1), signal),
        }
        if self.notice.is_some() && (self.notice != before || speaks) {
            self.said = self.said.wrapping_add(1);
        }
        // What this side said may have come about in another way.
        let document = self.document.clone();
        self.conflicts.retain(|conflict| conflict.is_open(&document));
    }

    /// Says something that has nothing to do with a removal before it.
    fn say(&mut self, notice: Notice) {
        self.before_removal = None;
        self.notice = Some(notice);
    }

    /// The visitor went somewhere: the greeting is over and the focus follows.
    fn settle_in(&mut self, target: Target) {
        self.welcome_back = None;
        self.overlay = Overlay::None;
        self.notice = self.notice.filter(|_| self.before_removal.is_none());
        self.before_removal = None;
        self.focus = (self.focus.0.wrapping_add(1), target);
    }

    /// Puts another document in the place of this one.
    fn replace(&mut self, document: Rc<Document>, notice: Notice) {
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
