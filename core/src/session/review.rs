//! A file that is opened for review: the reviewer's opinions are the only changes, and
//! the views that would change anything else are left out.

use std::rc::Rc;

use super::effect::{Effect, Effects};
use super::message::{Msg, OpinionInput};
use super::navigation::{Screen, View};
use super::notice::Notice;
use super::state::State;
use crate::document::{Change, Document, Limits, OpinionChange, ReviewerId};
use crate::now::Now;
use crate::rnq::IndicatorId;

/// The views that a reviewer sees.
const REVIEWER_VIEWS: [View; 3] = [View::Opinions, View::Report, View::Compare];

impl State {
    /// Whether the file is opened for review.
    #[must_use]
    pub const fn is_review(&self) -> bool {
        self.reviewer.is_some()
    }

    /// The reviewer in the document; `None` for one who has said nothing yet.
    #[must_use]
    pub fn reviewer_id(&self) -> Option<ReviewerId> {
        self.document.reviewer_named(self.reviewer.as_deref()?)
    }

    /// Whether a message would put something else in place of what is reviewed.
    pub(super) fn replaces_reviewed(&self, msg: &Msg) -> bool {
        self.is_review() && matches!(msg, Msg::StartOver | Msg::Replace(..) | Msg::Load(_) | Msg::RecordAudit)
    }

    /// Whether a change is the visitor's to make: a reviewer gives opinions, and changes
    /// nothing else.
    pub(super) fn may_change(&self, change: &Change) -> bool {
        match change {
            Change::Opinion(change) => change.is_by_reviewer() == self.is_review(),
            _ => !self.is_review(),
        }
    }

    /// Whether the view has its place in the navigation: the follow-up of an audit once
    /// there is one, opinions where there are any.
    #[must_use]
    pub fn offers(&self, view: View) -> bool {
        if self.is_review() {
            return REVIEWER_VIEWS.contains(&view);
        }
        let document = &self.document;
        match view {
            View::FollowUp if self.is_example() => false,
            View::FollowUp => {
                self.view == View::FollowUp
                    || !document.audits.is_empty()
                    || document.profile.planned_date.is_some_and(|day| day < self.today)
            }
            View::Opinions => self.view == View::Opinions || !document.opinions.is_empty(),
            _ => true,
        }
    }

    /// Whether the screen has its place in the navigation.
    #[must_use]
    pub fn offers_screen(&self, screen: Screen) -> bool {
        !self.is_review() || screen == Screen::Summary
    }

    /// Leads a reviewer back from a view that is not the reviewer's.
    pub(super) fn keep_to_review(&mut self) {
        let can_review = View::Opinions.is_shown(self.sections);
        if self.is_review() && can_review && !self.is_example() && !REVIEWER_VIEWS.contains(&self.view) {
            (self.screen, self.view) = (Screen::Summary, View::Opinions);
        }
    }

    pub(super) fn give_opinion(&mut self, id: IndicatorId, input: OpinionInput, now: Now, effects: &mut Effects) {
        let Some(name) = self.reviewer.clone() else { return };
        if self.reviewer_id().is_none() {
            self.change(Change::Opinion(OpinionChange::AddReviewer(name)), now, effects);
        }
        let Some(reviewer) = self.reviewer_id() else { return };
        self.change(
            Change::Opinion(match input {
                OpinionInput::Status(status) => OpinionChange::Status(id, reviewer, status),
                OpinionInput::Comment(comment) => OpinionChange::Comment(id, reviewer, comment),
                OpinionInput::Withdraw => OpinionChange::Withdraw(id, reviewer),
            }),
            now,
            effects,
        );
    }

    /// Marks the document as exported under a new revision, unless it has not changed
    /// since the last export. Branches that grow from the export meet there.
    pub(super) fn stamp_revision(&mut self, now: Now, effects: &mut Effects) {
        if self.is_example() || self.exchanged.as_ref() == Some(&self.document) {
            return;
        }
        let mut revisions = self.document.revisions.to_vec();
        let next = revisions.last().map_or(0, |last| last + 1);
        revisions.push(now.unix_ms.max(next).min(Limits::ID));
        revisions.drain(..revisions.len().saturating_sub(Limits::REVISIONS));
        self.document = Rc::new(Document { revisions: revisions.into(), ..Document::clone(&self.document) });
        self.exchanged = Some(self.document.clone());
        effects.push(Effect::PushRevision(self.document.clone()));
    }

    /// Marks the document as in [`Self::stamp_revision`], and returns the copy that goes
    /// out. That copy is the merge base: the private notes that it lacks are no removal.
    pub(super) fn stamp_review_copy(&mut self, now: Now, effects: &mut Effects) -> Rc<Document> {
        self.exchanged = None;
        let mut stamped = Effects::default();
        self.stamp_revision(now, &mut stamped);
        self.exchanged = None;
        let copy = Rc::new(self.document.without_private_notes());
        effects.push(Effect::PushRevision(copy.clone()));
        copy
    }

    pub(super) fn refuse_as_reviewer(&mut self) {
        self.show_notice(Notice::ReviewOnly);
    }
}
