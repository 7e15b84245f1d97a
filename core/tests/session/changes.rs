//! What a change does to the session: the document, the figures, undo, limits.

use jalon_core::audit::{Amount, CustomCertifierId, QuoteId};
use jalon_core::date::Date;
use jalon_core::document::{
    ActionId, AuditChange, AuditId, Change, Document, EvidenceId, FileKey, LimitError, Limits, OpinionChange,
    ProfileChange, Status,
};
use jalon_core::embedding::{HostEvent, Progress};
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::quantity::Cents;
use jalon_core::rnq::IndicatorId::{I1, I2, I3};
use jalon_core::rnq::{Category, IndicatorId};
use jalon_core::session::{Derived, Effect, FocusTarget, Msg, Notice, View, update};

use crate::{at, blank, change, document, emitted, send, session_with};

#[test]
fn an_answer_counts_at_once() {
    let mut state = blank();
    send(&mut state, [change(Change::Answer(I1, Status::InPlace))]);
    assert_eq!(state.document.entry(I1).status(), Some(Status::InPlace));
    assert_eq!(state.derived.readiness.in_place, 1);
    assert_eq!(*state.derived, Derived::of(&state.document, state.today));
}

#[test]
fn the_figures_follow_the_day_on_a_page_that_stays_open() {
    let day = |day| Now { today: Date::new(2026, 10, day).unwrap(), unix_ms: 0 };
    let first_day_of_2026 = Now { today: Date::new(2026, 11, 1).unwrap(), unix_ms: 0 };
    let mut state = blank();
    // The edition of 2026 adds an indicator for apprenticeship.
    let apprenticeship = ProfileChange::Category(Category::Apprenticeship, true);
    _ = update(&mut state, change(Change::Profile(apprenticeship)), day(30));
    let before = state.derived.clone();
    assert_eq!(update(&mut state, Msg::DismissNotice, day(31)), []);
    let effects = update(&mut state, Msg::DismissNotice, first_day_of_2026);
    assert_ne!(state.derived.readiness, before.readiness);
    assert_eq!(*state.derived, Derived::of(&state.document, first_day_of_2026.today));
    let progress = Progress::of(&state.document, first_day_of_2026.today);
    assert_eq!(effects, [Effect::Emit(HostEvent::Progress(FileKey::FIRST, progress))], "nothing to save");
}

/// One of each, and what removes it.
fn removals() -> (Document, [Change; 5]) {
    let added = [
        Change::AddEvidence(I1),
        Change::AddAction(I1),
        Change::AddQuote,
        Change::AddCustomCertifier,
        Change::AddEvidence(I2),
    ];
    let id = |elapsed_ms| at(elapsed_ms).unix_ms;
    let removals = [
        Change::RemoveEvidence(I1, EvidenceId(id(0))),
        Change::RemoveAction(I1, ActionId(id(1))),
        Change::RemoveQuote(QuoteId(id(2))),
        Change::RemoveCustomCertifier(CustomCertifierId(id(3))),
        Change::DiscardEvidence(EvidenceId(id(4))),
    ];
    (document(added), removals)
}

#[test]
fn every_removal_can_be_undone() {
    let (document, removals) = removals();
    for removal in removals {
        let mut state = session_with(&document);
        let before = state.document.clone();
        send(&mut state, [change(removal.clone())]);
        assert_ne!(state.document, before, "{removal:?}");
        assert_eq!(state.notice, Some(Notice::Removed(1)), "{removal:?}");
        let effects = send(&mut state, [Msg::UndoRemoval]);
        assert_eq!(state.document, before, "{removal:?}");
        assert_eq!(state.notice, Some(Notice::Undone), "{removal:?}");
        assert!(effects.contains(&Effect::ScheduleSave), "{removal:?}");
    }
}

#[test]
fn a_removal_is_undone_once() {
    let (document, [removal, ..]) = removals();
    let mut state = session_with(&document);
    send(&mut state, [change(removal), Msg::UndoRemoval, change(Change::Answer(I3, Status::Partly))]);
    let document = state.document.clone();
    assert_eq!(send(&mut state, [Msg::UndoRemoval]), []);
    assert_eq!(state.document, document);
}

#[test]
fn a_removal_cannot_be_undone_after_another_change() {
    let (document, [removal, ..]) = removals();
    let mut state = session_with(&document);
    send(&mut state, [change(removal), change(Change::Answer(I3, Status::Partly)), Msg::UndoRemoval]);
    assert_eq!(state.document.entry(I3).status(), Some(Status::Partly), "undo would take the answer back too");
    assert!(state.document.entry(I1).evidence.is_empty());
    assert_eq!(state.notice, None);
}

#[test]
fn removing_what_is_gone_already_offers_no_undo() {
    let mut state = blank();
    assert_eq!(send(&mut state, [change(Change::RemoveQuote(QuoteId(7)))]), []);
    assert_eq!(state.notice, None);
}

/// A document that is full in one respect, and what would exceed its limit.
fn full_document(error: LimitError) -> (Document, Change) {
    let (count, add): (usize, fn(usize) -> Change) = match error {
        LimitError::Evidence => {
            (Limits::EVIDENCE_BY_HAND, |position| Change::AddEvidence(IndicatorId::ALL[position % 32]))
        }
        LimitError::EvidencePerIndicator => (Limits::EVIDENCE_PER_INDICATOR_BY_HAND, |_| Change::AddEvidence(I1)),
        LimitError::ActionsPerIndicator => (Limits::ACTIONS_PER_INDICATOR_BY_HAND, |_| Change::AddAction(I1)),
        LimitError::Quotes => (Limits::QUOTES_BY_HAND, |_| Change::AddQuote),
        LimitError::CustomCertifiers => (Limits::CUSTOM_CERTIFIERS_BY_HAND, |_| Change::AddCustomCertifier),
        LimitError::Audits => (Limits::AUDITS_BY_HAND, |_| Change::Audit(AuditChange::Record(None))),
        LimitError::Findings => (Limits::FINDINGS_BY_HAND + 1, |position| {
            let audit = AuditId(at(0).unix_ms);
            Change::Audit(if position == 0 { AuditChange::Record(None) } else { AuditChange::AddFinding(audit, I1) })
        }),
        LimitError::Reviewers => (Limits::REVIEWERS_BY_HAND, |position| {
            Change::Opinion(OpinionChange::AddReviewer(format!("Reviewer {position}").into()))
        }),
    };
    (document((0..count).map(add)), add(count))
}

#[test]
fn a_change_beyond_a_limit_was_ignored_in_silence() {
    for error in [
        LimitError::Evidence,
        LimitError::EvidencePerIndicator,
        LimitError::ActionsPerIndicator,
        LimitError::Quotes,
        LimitError::CustomCertifiers,
        LimitError::Audits,
        LimitError::Findings,
        LimitError::Reviewers,
    ] {
        let (document, beyond) = full_document(error);
        let mut state = session_with(&document);
        // Reviewers add themselves.
        if error == LimitError::Reviewers {
            state.reviewer = Some("Reviewer".into());
            _ = send(&mut state, [Msg::GoToView(View::Opinions)]);
        }
        let before = state.document.clone();
        let effects = send(&mut state, [change(beyond)]);
        assert_eq!(state.document, before, "{error}");
        assert!(
            matches!(effects[..], [Effect::ExpireNotice { seq, .. }] if seq == state.notice_seq),
            "{error}: {effects:?}"
        );
        assert_eq!(state.notice, Some(Notice::LimitReached(error)), "{error}");
        for language in Language::ALL {
            let shown: String = Notice::LimitReached(error).text(language.messages()).into();
            let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
            assert!(digits.contains(&error.limit().to_string()), "{shown}");
        }
    }
}

#[test]
fn reusing_evidence_beyond_the_limit_of_an_indicator_is_refused_with_a_notice() {
    let (full, _) = full_document(LimitError::EvidencePerIndicator);
    let other = full.after(Change::AddEvidence(I2), at(1_000));
    let mut state = session_with(&other);
    send(&mut state, [change(Change::ReuseEvidence(I1, EvidenceId(at(1_000).unix_ms)))]);
    assert_eq!(state.notice, Some(Notice::LimitReached(LimitError::EvidencePerIndicator)));
}

#[test]
fn confirming_an_answer_moves_the_focus_to_its_indicator() {
    let mut state = session_with(&document([Change::Answer(I1, Status::InPlace)]));
    let effects = send(&mut state, [change(Change::Confirm(I1))]);
    assert_eq!(effects, [Effect::Focus(FocusTarget::Indicator(I1))], "the button that had it is gone");
}

#[test]
fn an_amount_does_not_count_as_progress() {
    let mut state = blank();
    let effects = send(&mut state, [change(Change::Amount(Amount::LowRate, Cents(70_000)))]);
    assert_eq!(emitted(&effects), []);
    assert_eq!(effects, [Effect::ScheduleSave]);
}
