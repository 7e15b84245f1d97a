//! What holds for a session whatever its messages.

use std::rc::Rc;

use jalon_core::assessment::{Filter, predict, readiness};
use jalon_core::audit::{Budget, Cycle};
use jalon_core::document::{Change, Document, FieldPath, FileKey, ReadError, Side, Status, merge};
use jalon_core::embedding::{HostEvent, Progress};
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::quantity::Cents;
use jalon_core::rnq::{Criterion, IndicatorId};
use jalon_core::sections::Sections;
use jalon_core::session::{
    Derived, Effect, Export, ExportFormat, FileMsg, Msg, Notice, OpenDialog, OpinionInput, RemoteOrigin, SaveOutcome,
    Screen, ShareRequest, Snapshot, State, StorageError, SyncTrigger, View, update,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::common::{change, date, document};
use crate::{TODAY, at, blank, emitted, text};

proptest! {
    #[test]
    fn the_figures_are_those_of_the_assessment(document in document(), today in date()) {
        let derived = Derived::of(&document, today);
        prop_assert_eq!(&derived.readiness, &readiness(&document, today, None));
        prop_assert_eq!(&derived.prediction, &predict(&document, today));
        prop_assert_eq!(&derived.cycle, &Cycle::of(&document.profile));
        prop_assert_eq!(derived.progress(), Progress::of(&document, today));
        let criteria: Vec<Criterion> = derived.by_criterion.iter().map(|(criterion, _)| *criterion).collect();
        prop_assert_eq!(criteria, document.profile.criteria(today));
        for (criterion, counts) in &derived.by_criterion {
            prop_assert_eq!(counts, &readiness(&document, today, Some(*criterion)));
        }
    }
}

/// A message, or what it is made of once the state is known.
#[derive(Clone, Debug)]
enum Step {
    Change(Change),
    /// A message without data, by its position.
    Plain(Index),
    Filter(Filter),
    Indicator(IndicatorId),
    Share,
    Expired(u32),
    Replace(Document),
    Load(Document),
    Snapshots(Document),
    /// Another tab saved these changes.
    Remote(Vec<Change>, bool),
    /// A file that somebody sends back, with or without a common version.
    Branch(Vec<Change>, bool),
    Resolve(Index, bool),
    Rates([u64; 3]),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => change().prop_map(Step::Change),
        6 => any::<Index>().prop_map(Step::Plain),
        1 => select(Filter::ALL.to_vec()).prop_map(Step::Filter),
        1 => select(IndicatorId::ALL.to_vec()).prop_map(Step::Indicator),
        1 => Just(Step::Share),
        1 => (0u32..3).prop_map(Step::Expired),
        1 => document().prop_map(Step::Replace),
        1 => document().prop_map(Step::Load),
        1 => document().prop_map(Step::Snapshots),
        2 => (prop::collection::vec(change(), 0..6), any::<bool>()).prop_map(|(list, has_base)| Step::Branch(list, has_base)),
        3 => (prop::collection::vec(change(), 0..6), any::<bool>()).prop_map(|(list, here)| Step::Remote(list, here)),
        2 => (any::<Index>(), any::<bool>()).prop_map(|(index, is_mine)| Step::Resolve(index, is_mine)),
        1 => any::<[u32; 3]>().prop_map(|euros| Step::Rates(euros.map(u64::from))),
    ]
}

fn plain(index: Index) -> Msg {
    const SYNCED: fn(SaveOutcome) -> Msg = |outcome| Msg::Synced(outcome, SyncTrigger::Local);
    let makers: [fn() -> Msg; 54] = [
        || Msg::UndoRemoval,
        || Msg::UndoRemoval,
        || Msg::Go(Screen::Organisation),
        || Msg::Go(Screen::Summary),
        || Msg::GoToView(View::Quotes),
        || Msg::GoToCriterion(Criterion::C3),
        || Msg::GoToTurnover,
        || Msg::GoToPlannedDate,
        || Msg::Resume,
        || Msg::Open(OpenDialog::None),
        || Msg::Open(OpenDialog::YourData),
        || Msg::Open(OpenDialog::StartOver),
        || Msg::Open(OpenDialog::ImportRefused(ReadError::Newer)),
        || Msg::ShowNotice(Notice::Exported),
        || Msg::DismissNotice,
        || Msg::StartOver,
        || Msg::EraseAll,
        || Msg::CheckDate,
        || Msg::ToggleDetails(IndicatorId::I3),
        || Msg::CopyDownload,
        || Msg::ShareDownload,
        || Msg::CopyByHand,
        || Msg::ShowNotice(Notice::Copied),
        || Msg::DownloadUnrecognized,
        || SYNCED(SaveOutcome::Unchanged),
        || SYNCED(SaveOutcome::Saved),
        || SYNCED(SaveOutcome::Erased),
        || SYNCED(SaveOutcome::Unrecognized("newer".into())),
        || SYNCED(SaveOutcome::Failed(StorageError::Full)),
        || Msg::DownloadUnreadable,
        || Msg::DeleteUnreadable,
        || Msg::UnreadableListed(Some("damaged".into())),
        || Msg::UnreadableListed(None),
        || Msg::ChooseLanguage(Language::English),
        || Msg::HostLanguage(Language::French),
        || Msg::LanguageLoaded,
        || Msg::Sections(Sections::parse("estimate").unwrap()),
        || Msg::Sections(Sections::default()),
        || Msg::Export(Export::CYCLE_CALENDAR),
        || Msg::Copy(Export::RESULT),
        || Msg::CopyByHand,
        || Msg::DownloadOffered(Some(ExportFormat::Json), true),
        || Msg::Print,
        || Msg::FollowCallToAction { with_summary: false },
        || Msg::AnswerShareRequest { accepted: true },
        || Msg::RecordAudit,
        || Msg::SendFile,
        || Msg::Export(Export::DOCUMENT),
        || Msg::GoToView(View::FollowUp),
        || Msg::GoToView(View::Opinions),
        || Msg::Open(OpenDialog::Files),
        || Msg::File(FileMsg::StartNextCycle("Surveillance".into())),
        || Msg::File(FileMsg::Restore(0)),
        || Msg::GiveOpinion(IndicatorId::I3, OpinionInput::Status(Status::Partly)),
    ];
    index.get(&makers)()
}

/// A session, what its stored copy holds, and the requests of the host page.
struct Session {
    state: State,
    stored: Document,
    requests: u32,
    answers: Vec<u32>,
}

impl Session {
    fn msg(&mut self, step: Step, now: Now) -> Msg {
        match step {
            Step::Change(change) => Msg::Change(change),
            Step::Plain(index) => plain(index),
            Step::Filter(filter) => Msg::Filter(filter),
            Step::Indicator(id) => Msg::GoToIndicator(id),
            Step::Share => {
                self.requests += 1;
                Msg::Open(OpenDialog::Share(ShareRequest { id: self.requests, origin: "https://other.example".into() }))
            }
            Step::Expired(back) => Msg::NoticeExpired(self.state.notice_seq.wrapping_sub(back)),
            Step::Replace(document) => Msg::Replace(Rc::new(document), Notice::Imported),
            Step::Load(document) => Msg::Load(Rc::new(document)),
            Step::Snapshots(document) => {
                let snapshot = |document| Snapshot { taken_at: at(0).timestamp(), document, revision: None };
                Msg::SnapshotsListed(vec![snapshot(text(&document)), snapshot("damaged".into())])
            }
            Step::Remote(changes, is_on_page) => {
                let theirs = changes.into_iter().fold(self.stored.clone(), |theirs, change| theirs.after(change, now));
                let merged = merge(&self.stored, &self.state.document, &theirs);
                self.stored = theirs;
                let origin = if is_on_page { RemoteOrigin::SamePage } else { RemoteOrigin::OtherTab };
                Msg::Synced(SaveOutcome::Merged(merged.into(), None), SyncTrigger::Remote(origin))
            }
            Step::Branch(changes, has_base) => {
                let branch = changes.into_iter().fold(self.stored.clone(), |branch, change| branch.after(change, now));
                let base = if has_base { self.stored.clone() } else { Document::default() };
                Msg::File(FileMsg::BranchRead { branch: Rc::new(branch), base: Rc::new(base) })
            }
            Step::Resolve(index, is_mine) => {
                let open = &self.state.conflicts;
                let path = if open.is_empty() { FieldPath::Name } else { index.get(open).path };
                Msg::ResolveConflict(path, if is_mine { Side::Mine } else { Side::Theirs })
            }
            Step::Rates(euros) => {
                let mut to = Budget::default();
                to.set_rates(euros.map(Cents::euros));
                Msg::Rates { from: self.state.default_budget.clone(), to }
            }
        }
    }

    fn check(&mut self, before: &State, effects: &[Effect]) -> Result<(), TestCaseError> {
        let state = &self.state;
        prop_assert!(state.document.id.is_some());
        prop_assert_eq!(&*state.derived, &Derived::of(&state.document, state.today));
        prop_assert!(state.conflicts.iter().all(|conflict| conflict.is_open(&state.document)));
        let mut paths: Vec<FieldPath> = state.conflicts.iter().map(|conflict| conflict.path).collect();
        paths.sort_unstable();
        paths.dedup();
        prop_assert_eq!(paths.len(), state.conflicts.len(), "each field is asked about once");
        prop_assert!(state.notice_seq >= before.notice_seq);
        if state.notice.is_some() && state.notice != before.notice {
            prop_assert!(state.notice_seq > before.notice_seq, "{:?} has no timeout of its own", state.notice);
        }
        prop_assert_eq!(
            state.undo_stack.len(),
            match state.notice {
                Some(Notice::Removed(count)) => count as usize,
                _ => 0,
            }
        );
        let saves = effects.iter().filter(|effect| matches!(effect, Effect::ScheduleSave | Effect::SaveNow)).count();
        prop_assert!(saves <= 1);
        prop_assert!(saves == 1 || state.document == before.document, "a change is not saved");
        let progress = emitted(effects).into_iter().find(|event| matches!(event, HostEvent::Progress(..)));
        let has_progressed = state.derived.progress() != before.derived.progress();
        prop_assert_eq!(
            progress,
            has_progressed.then(|| HostEvent::Progress(FileKey::FIRST, state.derived.progress()))
        );
        self.answers.extend(effects.iter().filter_map(|effect| match effect {
            Effect::AnswerShareRequest { id, .. } => Some(*id),
            _ => None,
        }));
        let mut settled = self.answers.clone();
        settled.extend(if let OpenDialog::Share(request) = &state.dialog { Some(request.id) } else { None });
        settled.sort_unstable();
        prop_assert_eq!(settled, (1..=self.requests).collect::<Vec<_>>(), "each request is open or answered once");
        Ok(())
    }
}

proptest! {
    #[test]
    fn a_session_is_consistent_after_every_message(steps in prop::collection::vec(step(), 1..40)) {
        let state = blank();
        let stored = Document::clone(&state.document);
        let mut session = Session { state, stored, requests: 0, answers: Vec::new() };
        for (step, elapsed_ms) in steps.into_iter().zip(0..) {
            let before = session.state.clone();
            // Ids derive from the time: with a few of them, changes meet.
            let now = Now { today: TODAY, unix_ms: elapsed_ms % 12 };
            let msg = session.msg(step, now);
            let effects = update(&mut session.state, msg, now);
            session.check(&before, &effects)?;
        }
    }
}
