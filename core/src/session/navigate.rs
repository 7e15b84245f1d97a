//! Messages that change the current screen, view or filter.

use super::effect::Effects;
use super::navigation::{FocusTarget, Screen, View};
use super::state::State;
use crate::assessment::Filter;
use crate::rnq::{Criterion, IndicatorId};
use crate::sections::Sections;

impl State {
    /// Goes to the first view of the screen.
    pub(super) fn go(&mut self, screen: Screen, effects: &mut Effects) {
        self.screen = screen;
        self.view = View::shown(screen, self.sections).next().unwrap_or_default();
        self.after_navigation(FocusTarget::Heading, effects);
    }

    pub(super) fn go_to_view(&mut self, view: View, effects: &mut Effects) {
        self.screen = view.screen();
        self.view = view;
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

    fn show_criterion(&mut self, criterion: Criterion) {
        self.screen = Screen::Diagnostic;
        self.criterion = criterion;
        self.filter = Filter::All;
    }

    /// Goes to a field of the organisation's profile.
    pub(super) fn go_to_profile(&mut self, field: FocusTarget, effects: &mut Effects) {
        self.screen = Screen::Organisation;
        self.after_navigation(field, effects);
    }

    pub(super) fn show_filter(&mut self, filter: Filter, effects: &mut Effects) {
        // The focus stays on the filter buttons; from elsewhere it moves.
        if self.screen != Screen::Diagnostic || filter == Filter::All {
            self.after_navigation(FocusTarget::Heading, effects);
        }
        self.screen = Screen::Diagnostic;
        self.filter = filter;
        self.filtered = filter.matching(&self.document, self.today).into();
        self.greeting = None;
    }

    /// Leaves a screen or view that the host page no longer shows.
    pub(super) fn set_sections(&mut self, sections: Sections) {
        self.sections = sections;
        if !self.screen.is_shown(sections) {
            self.screen = Screen::Organisation;
        } else if !self.view.is_shown(sections) {
            self.view = View::shown(self.screen, sections).next().unwrap_or_default();
        }
    }
}
