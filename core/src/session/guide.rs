//! Messages of the guided pass: answering, going on and going back.

use super::effect::{Effect, Effects};
use super::message::PassMsg;
use super::navigation::{FocusTarget, Screen, View};
use super::pass::PassStep;
use super::state::State;
use crate::document::{Change, Status};
use crate::now::Now;
use crate::rnq::IndicatorId;

/// How long an answer stays in view before the next question, in milliseconds:
/// long enough to see which one was chosen.
const ADVANCE_DELAY_MS: u32 = 220;

impl State {
    /// The step of the guided pass that is shown; `None` where no indicator applies.
    #[must_use]
    pub fn pass_step(&self) -> Option<PassStep> {
        self.pass.valid(&self.document.profile, self.today)
    }

    /// The first question without an answer.
    pub(super) fn next_unanswered(&self) -> Option<IndicatorId> {
        let mut rows = self.document.profile.applicable(self.today);
        rows.find(|row| self.document.entry(row.id).answer.is_none()).map(|row| row.id)
    }

    /// Follows what happens in the pass.
    pub(super) fn handle_pass(&mut self, msg: PassMsg, now: Now, effects: &mut Effects) {
        match msg {
            PassMsg::Continue => self.continue_pass(effects),
            PassMsg::Answer(id, status) => self.answer_in_pass(id, status, now, effects),
            PassMsg::Advance(from) => self.advance_pass(from, effects),
            PassMsg::Next => self.step_pass(true, effects),
            PassMsg::Previous => self.step_pass(false, effects),
        }
    }

    /// Goes to a question of the guided pass.
    fn go_to_question(&mut self, id: IndicatorId, effects: &mut Effects) {
        (self.screen, self.view) = (Screen::Diagnostic, View::Pass);
        self.pass = PassStep::Question(id);
        self.after_navigation(FocusTarget::Heading, effects);
    }

    /// Goes on with the guided pass: to the next question without an answer, or without
    /// a firm one.
    fn continue_pass(&mut self, effects: &mut Effects) {
        // Once each has an answer, what is not known yet is left.
        let open = {
            let mut rows = self.document.profile.applicable(self.today);
            rows.find(|row| self.document.entry(row.id).is_open()).map(|row| row.id)
        };
        match self.next_unanswered().or(open) {
            Some(id) => self.go_to_question(id, effects),
            None => self.go(Screen::Diagnostic, effects),
        }
    }

    /// Answers the question on screen; the next one follows on its own.
    fn answer_in_pass(&mut self, id: IndicatorId, status: Status, now: Now, effects: &mut Effects) {
        self.change(Change::Answer(id, status), now, effects);
        effects.push(Effect::AdvancePass { from: id, after_ms: ADVANCE_DELAY_MS });
    }

    /// Goes on from the question, unless the visitor has left it meanwhile.
    fn advance_pass(&mut self, from: IndicatorId, effects: &mut Effects) {
        let is_there = self.screen == Screen::Diagnostic
            && self.view == View::Pass
            && self.greeting.is_none()
            && !self.dialog.is_open();
        if is_there && self.pass_step() == Some(PassStep::Question(from)) {
            self.step_pass(true, effects);
        }
    }

    /// Goes to the next or the previous step. Beyond the last one is the result,
    /// before the first one the profile.
    fn step_pass(&mut self, forward: bool, effects: &mut Effects) {
        let profile = &self.document.profile;
        let Some(step) = self.pass_step() else { return };
        let target = if forward { step.next(profile, self.today) } else { step.previous(profile, self.today) };
        match target {
            Some(target) => {
                self.pass = target;
                self.after_navigation(FocusTarget::Question, effects);
            }
            None if forward => self.go(Screen::Summary, effects),
            None => self.go_to_view(View::Audit, effects),
        }
    }
}
