//! Several tabs over one storage, with a clock, timers and storage events, as
//! the application runs sessions in a browser.

use std::collections::BTreeMap;
use std::rc::Rc;

use jalon_core::document::{Change, Document, FileKey};
use jalon_core::embedding::Options;
use jalon_core::now::Now;
use jalon_core::session::{
    AUTOSAVE_DELAY_MS, DocumentStore, Effect, Environment, FileMsg, Msg, Notice, RemoteOrigin, SaveOutcome, Snapshot,
    State, SyncAccess, SyncTrigger, create_file, current_file, erase_files, erase_preferences, initial_state,
    list_files, open_file, remove_file, rename_file, restore_file, store_language, store_last_export, store_last_file,
    update,
};

use crate::memory_storage::MemoryStorage;
use crate::{TODAY, at};

/// A browser in which tabs with one widget each are open.
#[derive(Debug, Default)]
pub(crate) struct Browser {
    pub(crate) storage: MemoryStorage,
    pub(crate) options: Options,
    pub(crate) elapsed_ms: u64,
    /// How many widgets have started, each with a seed of its own.
    pub(crate) seeds: u64,
    pub(crate) tabs: Vec<Tab>,
}

/// A widget in a tab.
#[derive(Debug)]
pub(crate) struct Tab {
    pub(crate) state: State,
    pub(crate) store: DocumentStore<MemoryStorage>,
    pub(crate) storage: MemoryStorage,
    /// Where the visitor is, as the tab stores it.
    pub(crate) bookmark: Option<String>,
    /// The file that is open, as the tab stores it.
    pub(crate) file: Option<FileKey>,
    /// Every effect so far.
    pub(crate) effects: Vec<Effect>,
    /// The snapshots that only this page has, of files that were open before.
    page_snapshots: BTreeMap<String, [Vec<Snapshot>; 2]>,
    save_due: Option<u64>,
    notice_due: Option<(u64, u32)>,
    /// A storage event on its way.
    remote_change: Option<RemoteOrigin>,
    /// In the back/forward cache: no timers, no events.
    is_suspended: bool,
}

impl Browser {
    pub(crate) fn with_tabs(count: usize) -> Self {
        let mut browser = Self::default();
        for _ in 0..count {
            browser.open();
        }
        browser
    }

    pub(crate) fn now(&self) -> Now {
        Now { today: TODAY, unix_ms: at(0).unix_ms + self.elapsed_ms }
    }

    /// Opens a tab; its position.
    pub(crate) fn open(&mut self) -> usize {
        self.start(self.tabs.len(), self.storage.on_another_page(), None)
    }

    /// Puts a widget on the page of another; its position.
    pub(crate) fn open_beside(&mut self, tab: usize) -> usize {
        self.start(self.tabs.len(), self.tabs[tab].storage.clone(), self.tabs[tab].bookmark.clone())
    }

    /// The page removes the widget and puts it back.
    pub(crate) fn put_back(&mut self, tab: usize) {
        self.leave(tab);
        self.start_again(tab);
    }

    /// Starts a widget in the place of one that the page had removed.
    pub(crate) fn start_again(&mut self, tab: usize) {
        self.start(tab, self.tabs[tab].storage.clone(), self.tabs[tab].bookmark.clone());
    }

    /// The visitor loads the page again in the same tab.
    pub(crate) fn reload(&mut self, tab: usize) {
        self.leave(tab);
        self.start(tab, self.storage.on_another_page(), self.tabs[tab].bookmark.clone());
    }

    fn start(&mut self, position: usize, storage: MemoryStorage, bookmark: Option<String>) -> usize {
        let file = self.tabs.get(position).and_then(|tab| tab.file);
        self.seeds += 1;
        let seed = [self.seeds, 1_000];
        let environment = Environment {
            now: self.now(),
            preferred_languages: Vec::new(),
            seed,
            bookmark: bookmark.clone(),
            file,
            address: None,
            can_share: false,
        };
        let (state, store, effects) = initial_state(&storage, &self.options, &environment);
        let tab = Tab {
            state,
            store,
            storage,
            bookmark,
            file,
            effects: Vec::new(),
            page_snapshots: BTreeMap::new(),
            save_due: None,
            notice_due: None,
            remote_change: None,
            is_suspended: false,
        };
        match self.tabs.get_mut(position) {
            Some(former) => *former = tab,
            None => self.tabs.push(tab),
        }
        self.run(position, effects);
        position
    }

    pub(crate) fn document(&self, tab: usize) -> &Document {
        &self.tabs[tab].state.document
    }

    pub(crate) fn send(&mut self, tab: usize, msg: Msg) {
        let now = self.now();
        let effects = update(&mut self.tabs[tab].state, msg, now);
        self.run(tab, effects);
    }

    pub(crate) fn change(&mut self, tab: usize, change: Change) {
        self.send(tab, Msg::Change(change));
    }

    /// Time passes: storage events arrive and timers run out.
    pub(crate) fn wait(&mut self, duration_ms: u64) {
        let end = self.elapsed_ms + duration_ms;
        loop {
            self.deliver_events();
            let awake = || self.tabs.iter().enumerate().filter(|(_, tab)| !tab.is_suspended);
            let saves = awake().filter_map(|(position, tab)| Some((tab.save_due?, position)));
            let notices = awake().filter_map(|(position, tab)| Some((tab.notice_due?.0, position)));
            let Some((due, position)) = saves.chain(notices).min().filter(|(due, _)| *due <= end) else { break };
            self.elapsed_ms = self.elapsed_ms.max(due);
            let tab = &mut self.tabs[position];
            if tab.save_due.is_some_and(|due| due <= self.elapsed_ms) {
                self.save(position);
            } else if let Some((_, seq)) = tab.notice_due.take() {
                self.send(position, Msg::NoticeExpired(seq));
            }
        }
        self.elapsed_ms = end;
        self.deliver_events();
    }

    fn deliver_events(&mut self) {
        for tab in 0..self.tabs.len() {
            if !self.tabs[tab].is_suspended
                && let Some(origin) = self.tabs[tab].remote_change.take()
            {
                self.sync(tab, SyncAccess::Read, SyncTrigger::Remote(origin));
            }
        }
    }

    /// Saves, as a tab does at the end of the delay after a change.
    fn save(&mut self, tab: usize) {
        self.tabs[tab].save_due = None;
        self.sync(tab, SyncAccess::Write, SyncTrigger::Local);
    }

    /// The page is hidden or left: it saves at once, without a lock.
    pub(crate) fn leave(&mut self, tab: usize) {
        self.tabs[tab].save_due = None;
        self.sync(tab, SyncAccess::Write, SyncTrigger::Local);
    }

    /// The page is left and goes into the back/forward cache.
    pub(crate) fn suspend(&mut self, tab: usize) {
        self.leave(tab);
        self.tabs[tab].is_suspended = true;
    }

    /// The visitor goes back to a page in the back/forward cache.
    pub(crate) fn resume(&mut self, tab: usize) {
        self.tabs[tab].is_suspended = false;
        self.tabs[tab].remote_change = None;
        self.sync(tab, SyncAccess::Read, SyncTrigger::Remote(RemoteOrigin::OtherTab));
    }

    pub(crate) fn is_suspended(&self, tab: usize) -> bool {
        self.tabs[tab].is_suspended
    }

    /// Both tabs save without a lock in the same moment: neither sees what the
    /// other writes.
    pub(crate) fn save_at_once(&mut self, first: usize, second: usize) {
        for tab in [first, second] {
            self.tabs[tab].storage.stop_seeing_others();
        }
        self.leave(first);
        self.leave(second);
        for tab in [first, second] {
            self.tabs[tab].storage.refresh();
        }
    }

    pub(crate) fn sync(&mut self, tab: usize, access: SyncAccess, trigger: SyncTrigger) {
        let (now, Tab { state, store, .. }) = (self.now(), &mut self.tabs[tab]);
        let outcome = store.sync(&state.own_document().clone(), access, state.language, now);
        let has_written = access != SyncAccess::Read;
        if has_written && matches!(outcome, SaveOutcome::Saved | SaveOutcome::Merged(_, None)) {
            let storage = self.tabs[tab].storage.clone();
            let file = self.tabs[tab].state.file;
            let others = self.tabs.iter_mut().enumerate().filter(|(position, _)| *position != tab);
            for (_, other) in others.filter(|(_, other)| other.state.file == file) {
                let is_on_page = other.storage.is_on_page_of(&storage);
                other.remote_change = Some(if is_on_page { RemoteOrigin::SamePage } else { RemoteOrigin::OtherTab });
            }
        }
        self.send(tab, Msg::Synced(outcome, trigger));
    }

    /// Saves the open file, and opens another one.
    fn switch(&mut self, tab: usize, key: FileKey) {
        if self.is_saved_to_leave(tab) {
            self.open_file(tab, key);
        }
    }

    /// Saves the open file before another one takes its place; where that fails the
    /// visitor stays.
    fn is_saved_to_leave(&mut self, tab: usize) -> bool {
        self.leave(tab);
        let is_saved = !self.tabs[tab].state.has_unsaved_work();
        if !is_saved {
            self.send(tab, Msg::ShowNotice(Notice::SaveFirst));
        }
        is_saved
    }

    fn open_file(&mut self, position: usize, key: FileKey) {
        let (now, tab) = (self.now(), &mut self.tabs[position]);
        tab.save_due = None;
        let former = tab.store.take_page_snapshots();
        tab.page_snapshots.insert(tab.store.key().to_owned(), former);
        let (mut store, effects) = open_file(&mut tab.state, &tab.storage, &self.options, key, now);
        if let Some(own) = tab.page_snapshots.remove(store.key()) {
            store.restore_page_snapshots(own);
        }
        tab.store = store;
        self.run(position, effects);
    }

    fn run(&mut self, tab: usize, effects: Vec<Effect>) {
        for effect in effects {
            self.tabs[tab].effects.push(effect.clone());
            self.carry_out(tab, effect);
        }
    }

    fn carry_out(&mut self, position: usize, effect: Effect) {
        let (now, elapsed_ms) = (self.now(), self.elapsed_ms);
        let tab = &mut self.tabs[position];
        match effect {
            Effect::ScheduleSave => {
                tab.save_due.get_or_insert(elapsed_ms + u64::from(AUTOSAVE_DELAY_MS));
            }
            Effect::SaveNow => self.save(position),
            Effect::PushSnapshot(document) => tab.store.push_snapshot(&document, tab.state.language, now),
            Effect::ListSnapshots => {
                let snapshots = tab.store.snapshots();
                self.send(position, Msg::SnapshotsListed(snapshots));
            }
            Effect::DeleteUnreadableCopy => {
                tab.store.delete_unreadable_copy();
                let next = tab.store.unreadable_copy().map(Rc::from);
                self.send(position, Msg::UnreadableListed(next));
            }
            Effect::QuarantineUnrecognized => {
                tab.store.quarantine_unrecognized(now);
                let next = tab.store.unreadable_copy().map(Rc::from);
                self.send(position, Msg::UnreadableListed(next));
            }
            Effect::EraseAll => {
                let blank = tab.state.document.clone();
                tab.store.erase(&blank);
                erase_files(&tab.storage, &self.options);
                erase_preferences(&tab.storage, &self.options);
                tab.bookmark = None;
            }
            Effect::ForgetAll => {
                let blank = tab.state.document.clone();
                tab.store.forget(&blank);
                tab.bookmark = None;
            }
            Effect::AnnounceErased => {
                for other in (0..self.tabs.len()).filter(|other| *other != position) {
                    self.send(other, Msg::ErasedElsewhere);
                }
            }
            Effect::StoreBookmark(bookmark) => tab.bookmark = Some(bookmark),
            Effect::PushRevision(document) => tab.store.push_revision(&document, tab.state.language, now),
            Effect::StoreOpenFile(file) => {
                tab.file = Some(file);
                store_last_file(&tab.storage, &self.options, file);
            }
            Effect::OpenFile(key) => self.switch(position, key),
            Effect::CreateFile { file, notice } => {
                if !self.is_saved_to_leave(position) {
                    return;
                }
                let tab = &self.tabs[position];
                if let Err(error) = create_file(&tab.storage, &self.options, &file, tab.state.language, now) {
                    return self.send(position, Msg::File(FileMsg::NotStored(error)));
                }
                self.open_file(position, file.key);
                let tab = &mut self.tabs[position];
                if file.is_received {
                    tab.store.push_revision(&file.document, tab.state.language, now);
                }
                self.send(position, Msg::ShowNotice(notice));
            }
            Effect::RenameFile(key, title) => {
                rename_file(&tab.storage, &self.options, key, &title, tab.state.language, now).unwrap();
            }
            Effect::RemoveFile(key) => {
                let is_open = tab.state.file == key;
                if is_open {
                    self.leave(position);
                }
                let removed = remove_file(&self.tabs[position].storage, &self.options, key);
                if is_open {
                    let next = current_file(&self.tabs[position].storage, &self.options, None);
                    self.open_file(position, next);
                }
                self.send(position, Msg::File(FileMsg::Removed(Rc::new(removed))));
            }
            Effect::RestoreFile { removed, spare } => {
                let outcome = restore_file(&tab.storage, &self.options, &removed, spare).map(drop);
                self.send(position, Msg::File(FileMsg::Restored(removed, outcome)));
            }
            Effect::ListFiles => {
                let files = list_files(&tab.storage, &self.options, now);
                self.send(position, Msg::File(FileMsg::Listed(Rc::new(files))));
            }
            Effect::ReadBranch(branch) => {
                let base = Rc::new(tab.store.branch_base(tab.state.own_document(), &branch, now));
                self.send(position, Msg::File(FileMsg::BranchRead { branch, base }));
            }
            Effect::StoreLastExport(day, id) => store_last_export(&tab.storage, &self.options, day, id),
            Effect::StoreLanguage(language) => store_language(&tab.storage, &self.options, language),
            Effect::ExpireNotice { seq, after_ms } => tab.notice_due = Some((elapsed_ms + u64::from(after_ms), seq)),
            Effect::LoadLanguage(_)
            | Effect::AdvancePass { .. }
            | Effect::RecordVisit(_)
            | Effect::PersistStorage
            | Effect::Focus(_)
            | Effect::Emit(_)
            | Effect::SendFile(_)
            | Effect::Download(_)
            | Effect::Copy(_)
            | Effect::Share(_)
            | Effect::Print(_)
            | Effect::AnswerShareRequest { .. } => {}
        }
    }
}
