//! Applies what reviewers think, and what the provider makes of it.

use std::rc::Rc;

use super::apply::{check_limit, line};
use super::opinion::{Decision, Opinion, OpinionChange, ReviewerId};
use super::{Document, LimitError, TextKind};
use crate::now::Now;
use crate::rnq::IndicatorId;

impl Document {
    pub(super) fn apply_opinion(&mut self, change: OpinionChange, now: Now) -> Result<(), LimitError> {
        match change {
            OpinionChange::AddReviewer(name) => {
                let name = line(&name);
                if self.reviewer_named(&name).is_none() {
                    check_limit(self.reviewers.len(), LimitError::Reviewers)?;
                    self.reviewers.insert(ReviewerId(self.free_id(now)), name);
                }
            }
            OpinionChange::Status(id, reviewer, status) => {
                self.edit_opinion(id, reviewer, |opinion| opinion.status = Some(status));
            }
            OpinionChange::Comment(id, reviewer, comment) => {
                let comment = TextKind::Passage.sanitize(&comment).text;
                self.edit_opinion(id, reviewer, |opinion| opinion.comment = comment);
            }
            OpinionChange::TakeOver(id, reviewer) => {
                if let Some(status) = self.opinions.get(&(id, reviewer)).and_then(|opinion| opinion.status) {
                    self.remember_answer(id, reviewer);
                    self.answer(id, status, now);
                    self.decide(id, reviewer, Decision::TakenOver);
                }
            }
            OpinionChange::Keep(id, reviewer) => {
                let opinion = self.opinions.get(&(id, reviewer)).filter(|it| it.decision == Some(Decision::TakenOver));
                if let Some(former) = opinion.and_then(|opinion| opinion.about) {
                    // What was taken over is given back.
                    self.answer(id, former, now);
                }
                self.decide(id, reviewer, Decision::Kept);
            }
            OpinionChange::Withdraw(id, reviewer) => drop(self.opinions.remove(&(id, reviewer))),
        }
        Ok(())
    }

    /// The reviewer of this name.
    #[must_use]
    pub fn reviewer_named(&self, name: &str) -> Option<ReviewerId> {
        self.reviewers.iter().find(|(_, other)| ***other == *name).map(|(id, _)| *id)
    }

    /// Edits an opinion, which is then about the provider's answer of today, and open
    /// again. One that ends up empty is removed.
    fn edit_opinion(&mut self, id: IndicatorId, reviewer: ReviewerId, edit: impl FnOnce(&mut Opinion)) {
        if !self.reviewers.contains_key(&reviewer) {
            return;
        }
        let mut opinion = self.opinions.get(&(id, reviewer)).map(|opinion| Opinion::clone(opinion)).unwrap_or_default();
        edit(&mut opinion);
        opinion.about = self.entry(id).status();
        opinion.decision = None;
        if opinion.is_stated() {
            self.opinions.insert((id, reviewer), Rc::new(opinion));
        } else {
            self.opinions.remove(&(id, reviewer));
        }
    }

    /// Notes the answer that an opinion is about to replace, to give it back.
    fn remember_answer(&mut self, id: IndicatorId, reviewer: ReviewerId) {
        let status = self.entry(id).status();
        if let Some(opinion) = self.opinions.get_mut(&(id, reviewer)) {
            Rc::make_mut(opinion).about = status;
        }
    }

    fn decide(&mut self, id: IndicatorId, reviewer: ReviewerId, decision: Decision) {
        if let Some(opinion) = self.opinions.get_mut(&(id, reviewer)) {
            Rc::make_mut(opinion).decision = Some(decision);
        }
    }
}
