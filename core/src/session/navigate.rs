//! Messages that change where the visitor is: the screen, view, step, filter and
//! expanded indicators.

use std::rc::Rc;

use super::bookmark::Bookmark;
use super::dialog::OpenDialog;
use super::effect::{Effect, Effects, Visit};
use super::message::Destination;
use super::navigation::{FocusTarget, Screen, View};
use super::pass::PassStep;
use super::state::State;
use crate::assessment::Filter;
use crate::rnq::{Criterion, IndicatorId};
use crate::sections::Sections;

impl State {
    /// Goes to the first view of the screen; from the greeting, to where the visitor
    /// was on it.
    pub(super) fn go(&mut self, screen: Screen, effects: &mut Effects) {
        match self.former_bookmark.take() {
            Some(bookmark) if self.greeting.is_some() && bookmark.screen == screen => self.restore_bookmark(bookmark),
            _ => self.show_screen(screen),
        }
        self.after_navigation(FocusTarget::Heading, effects);
    }

    /// Shows the first view of the screen. Once every question has an answer, the
    /// diagnostic opens as a list.
    fn show_screen(&mut self, screen: Screen) {
        self.screen = screen;
        self.view = View::shown(screen, self.sections).next().unwrap_or_default();
        if screen == Screen::Diagnostic && self.next_unanswered().is_none() {
            self.view = View::Review;
            self.filter = Filter::All;
        }
    }

    pub(super) fn go_to_view(&mut self, view: View, effects: &mut Effects) {
        self.screen = view.screen();
        self.view = view;
        if view == View::Review {
            self.filter = Filter::All;
            // The list opens where the guided pass was.
            if let Some(PassStep::Question(id)) = self.pass_step() {
                self.criterion = id.row().criterion;
            }
        }
        self.after_navigation(FocusTarget::Heading, effects);
    }

    pub(super) fn go_to_criterion(&mut self, criterion: Criterion, effects: &mut Effects) {
        self.show_criterion(criterion);
        self.after_navigation(FocusTarget::Criterion, effects);
    }

    pub(super) fn go_to_indicator(&mut self, id: IndicatorId, effects: &mut Effects) {
        self.show_criterion(id.row().criterion);
        self.after_navigation(FocusTarget::Indicator(id), effects);
    }

    /// Goes to the page of an indicator's gap.
    pub(super) fn go_to_gap(&mut self, id: IndicatorId, effects: &mut Effects) {
        self.gap = id;
        self.go_to_view(View::Gap, effects);
    }

    fn show_criterion(&mut self, criterion: Criterion) {
        (self.screen, self.view) = (Screen::Diagnostic, View::Review);
        self.criterion = criterion;
        self.filter = Filter::All;
    }

    /// Goes to a field of the organisation's profile.
    pub(super) fn go_to_profile(&mut self, field: FocusTarget, effects: &mut Effects) {
        (self.screen, self.view) = (Screen::Organisation, View::Profile);
        self.after_navigation(field, effects);
    }

    pub(super) fn toggle_details(&mut self, id: IndicatorId) {
        let others = self.expanded.iter().copied().filter(|other| *other != id);
        let added = (!self.expanded.contains(&id)).then_some(id);
        self.expanded = others.chain(added).collect();
    }

    /// The indicator that was expanded last, of those on screen.
    pub(super) fn expanded_in_view(&self) -> Option<IndicatorId> {
        let is_in_view = |id: &&IndicatorId| match self.filter {
            Filter::All => id.row().criterion == self.criterion,
            _ => self.filtered.contains(id),
        };
        self.expanded.iter().rev().find(is_in_view).copied().filter(|_| self.view == View::Review)
    }

    /// Stores where the visitor went, and tells the browser's history. The greeting
    /// is no bookmark: it leads to the one that was stored before. The example is
    /// none either: a reload leads back to the visitor's own work.
    pub(super) fn follow_bookmark(&mut self, is_step: bool, leaves_greeting: bool, effects: &mut Effects) {
        if self.view != View::Review && !self.expanded.is_empty() {
            self.expanded = Rc::default();
        }
        let bookmark = self.bookmark();
        let is_known = self.last_bookmark.as_ref() == Some(&bookmark) && !leaves_greeting;
        if self.greeting.is_some() || self.is_example() || is_known {
            return;
        }
        effects.push(Effect::StoreBookmark(bookmark.write()));
        let is_elsewhere = self.last_bookmark.as_ref().is_none_or(|last| bookmark.is_elsewhere(last));
        effects.push(Effect::RecordVisit(Visit {
            bookmark: bookmark.write(),
            address: bookmark.address(),
            is_step: is_step && is_elsewhere,
        }));
        self.last_bookmark = Some(bookmark);
    }

    /// Goes where the browser's history leads.
    pub(super) fn arrive(&mut self, destination: &Destination, effects: &mut Effects) {
        let bookmark = match destination {
            Destination::Bookmark(text) => Bookmark::parse(text, self.sections),
            Destination::Address(text) => Bookmark::from_address(text, self.sections),
        };
        let Some(bookmark) = bookmark else { return };
        if bookmark == self.bookmark() && !self.is_example() && self.greeting.is_none() {
            // Another widget's step, or the page's own.
            return;
        }
        if self.dialog.is_open() && self.greeting.is_none() {
            // The way back closes what is above the screen, and the place stays.
            self.set_dialog(OpenDialog::None, effects);
            let here = self.bookmark();
            effects.push(Effect::RecordVisit(Visit { bookmark: here.write(), address: here.address(), is_step: true }));
            return;
        }
        if self.is_example() {
            self.leave_example();
        }
        let target = match bookmark.view {
            View::Review => bookmark.expanded.last().map_or(FocusTarget::Heading, |id| FocusTarget::Indicator(*id)),
            _ => FocusTarget::Heading,
        };
        self.restore_bookmark(bookmark);
        self.after_navigation(target, effects);
        // The history is there already.
        let bookmark = self.bookmark();
        effects.push(Effect::StoreBookmark(bookmark.write()));
        self.last_bookmark = Some(bookmark);
    }

    pub(super) fn show_filter(&mut self, filter: Filter, effects: &mut Effects) {
        // The focus stays on the filter buttons; from elsewhere it moves.
        if self.view != View::Review || filter == Filter::All {
            self.after_navigation(FocusTarget::Heading, effects);
        }
        (self.screen, self.view) = (Screen::Diagnostic, View::Review);
        self.filter = filter;
        self.filtered = filter.matching(&self.document, self.today).into();
        self.greeting = None;
    }

    /// Leaves a screen or view that the host page no longer shows.
    pub(super) fn set_sections(&mut self, sections: Sections) {
        self.sections = sections;
        if !self.screen.is_shown(sections) {
            (self.screen, self.view) = (Screen::Organisation, View::Profile);
        } else if !self.view.is_shown(sections) {
            self.view = View::shown(self.screen, sections).next().unwrap_or_default();
        }
    }

    /// Where the visitor is.
    pub(super) fn bookmark(&self) -> Bookmark {
        Bookmark {
            screen: self.screen,
            view: self.view,
            pass: self.pass_step().unwrap_or(self.pass),
            gap: self.gap,
            criterion: self.criterion,
            filter: self.filter,
            expanded: self.expanded.clone(),
        }
    }

    /// Goes to where the visitor was before the page was loaded again.
    pub(super) fn restore_bookmark(&mut self, bookmark: Bookmark) {
        self.screen = bookmark.screen;
        self.view = bookmark.view;
        self.pass = bookmark.pass;
        self.gap = bookmark.gap;
        self.criterion = bookmark.criterion;
        self.filter = bookmark.filter;
        self.filtered = bookmark.filter.matching(&self.document, self.today).into();
        self.expanded = bookmark.expanded;
        // The host page may show other sections by now.
        self.set_sections(self.sections);
    }
}
