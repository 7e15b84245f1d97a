//! Carries out what the session does to the files under the storage key.

use std::rc::Rc;

use jalon_core::document::FileKey;
use jalon_core::session::{
    Download, Effect, FileMsg, Msg, NewFile, Notice, RemovedFile, SyncAccess, SyncTrigger, create_file, current_file,
    file_keys, list_files, open_file, remove_file, rename_file, restore_file, store_last_file, store_reviewer_name,
};

use wasm_bindgen_futures::spawn_local;

use super::runtime::Runtime;
use crate::browser::storage::{self, BrowserStorage};
use crate::browser::{clock, page};

impl Runtime {
    pub(super) fn carry_out_on_files(&self, effect: Effect) {
        match effect {
            Effect::OpenFile(key) => self.save_and_open(key),
            Effect::CreateFile { file, notice } => self.create(&file, notice),
            Effect::RenameFile(key, title) => self.rename(key, &title),
            Effect::RemoveFile(key) => self.remove(key),
            Effect::RestoreFile { removed, spare } => self.restore(&removed, spare),
            Effect::ListFiles => {
                let files = list_files(&BrowserStorage, &self.options.borrow(), clock::now());
                self.send(Msg::File(FileMsg::Listed(Rc::new(files))));
            }
            Effect::StoreOpenFile(key) => {
                let options = self.options.borrow().clone();
                storage::store_tab_file(&options.storage_key, key);
                store_last_file(&BrowserStorage, &options, key);
            }
            Effect::ReadBranch(branch) => {
                let mine = self.state().own_document().clone();
                let base = Rc::new(self.store.borrow().branch_base(&mine, &branch, clock::now()));
                self.send(Msg::File(FileMsg::BranchRead { branch, base }));
            }
            _ => {}
        }
    }

    /// Follows what other tabs and widgets do to the open file, and to no other.
    pub(super) fn listen_to_file(&self) {
        let (key, remote) = (self.store.borrow().key().to_owned(), self.weak());
        let listeners = page::on_remote_change(&key, move |origin| {
            if let Some(runtime) = remote.upgrade() {
                runtime.sync(SyncAccess::Read, SyncTrigger::Remote(origin));
            }
        });
        *self.file_listeners.borrow_mut() = listeners;
    }

    /// Puts another file in place of the open one, of which everything is saved or gone.
    pub(super) fn open(&self, key: FileKey) {
        self.save_timer.take();
        self.advance_timer.take();
        let options = self.options.borrow().clone();
        let (store, effects) = open_file(&mut self.state.borrow_mut(), &BrowserStorage, &options, key, clock::now());
        let former = self.store.borrow().key().to_owned();
        let page_snapshots = self.store.borrow_mut().take_page_snapshots();
        self.page_snapshots.borrow_mut().insert(former, page_snapshots);
        let mut store = store;
        if let Some(own) = self.page_snapshots.borrow_mut().remove(store.key()) {
            store.restore_page_snapshots(own);
        }
        *self.store.borrow_mut() = store;
        self.listen_to_file();
        self.redraw.borrow().emit(());
        self.run(effects);
        self.guard_unsaved_work();
    }

    /// What the host page may know of the files.
    pub(crate) fn file_overview(&self) -> String {
        // What was typed last counts.
        self.sync(SyncAccess::Write, SyncTrigger::Local);
        let (now, file) = (clock::now(), self.state().file);
        list_files(&BrowserStorage, &self.options.borrow(), now).overview(file, now.today)
    }

    /// Opens the file of this name. Returns whether there is one.
    pub(crate) fn open_named(&self, name: &str) -> bool {
        let keys = file_keys(&BrowserStorage, &self.options.borrow());
        // The visitor may be busy with a question.
        let is_busy = self.state().dialog.is_open();
        let key = FileKey::parse(name).filter(|key| keys.contains(key) || *key == self.state().file);
        let key = key.filter(|_| !is_busy);
        key.is_some_and(|key| {
            self.send(Msg::File(FileMsg::Open(key)));
            true
        })
    }

    /// Saves the open file, then opens another one. What the storage did not take stays
    /// with the page, and is there when the file is opened again.
    fn save_and_open(&self, key: FileKey) {
        if self.is_saved_to_leave() {
            self.open(key);
        }
    }

    /// Saves the open file before another one takes its place. Where that fails the
    /// visitor stays, and is asked to export it first.
    fn is_saved_to_leave(&self) -> bool {
        self.leave();
        let is_saved = !self.state().has_unsaved_work();
        if !is_saved {
            self.send(Msg::ShowNotice(Notice::SaveFirst));
        }
        is_saved
    }

    fn create(&self, file: &NewFile, notice: Notice) {
        // The open file comes first: it must not lack the room that the new one takes.
        if !self.is_saved_to_leave() {
            return;
        }
        let (options, language, now) = (self.options.borrow().clone(), self.state().language, clock::now());
        if let Err(error) = create_file(&BrowserStorage, &options, file, language, now) {
            return self.send(Msg::File(FileMsg::NotStored(error)));
        }
        if let Some(name) = &file.reviewer {
            store_reviewer_name(&BrowserStorage, &options, name);
        }
        self.open(file.key);
        if file.is_received {
            self.store.borrow_mut().push_revision(&file.document, language, now);
        }
        self.send(Msg::ShowNotice(notice));
    }

    /// Gives the host the document, which the visitor has just agreed to.
    pub(super) fn send_file(&self, download: &Rc<Download>) {
        let (file, host, dispatch, download) =
            (self.state().file, self.host.clone(), self.dispatch().clone(), download.clone());
        spawn_local(async move {
            let is_taken = host.hand_over(file, &download).await;
            dispatch.send(Msg::ShowNotice(if is_taken { Notice::FileSent } else { Notice::FileNotTaken }));
        });
    }

    fn rename(&self, key: FileKey, title: &Rc<str>) {
        let (options, language) = (self.options.borrow().clone(), self.state().language);
        match rename_file(&BrowserStorage, &options, key, title, language, clock::now()) {
            // Another widget on this page may have it open.
            Ok(()) => page::announce_stored(&key.storage_key(&options.storage_key)),
            Err(error) => self.send(Msg::File(FileMsg::NotStored(error))),
        }
    }

    fn remove(&self, key: FileKey) {
        let options = self.options.borrow().clone();
        let is_open = self.state().file == key;
        if is_open {
            // What was typed last belongs to what is removed, and comes back with it.
            self.leave();
        }
        let removed = remove_file(&BrowserStorage, &options, key);
        if is_open {
            self.open(current_file(&BrowserStorage, &options, None));
        }
        page::announce_stored(&key.storage_key(&options.storage_key));
        self.send(Msg::File(FileMsg::Removed(Rc::new(removed))));
    }

    fn restore(&self, removed: &Rc<RemovedFile>, spare: FileKey) {
        let options = self.options.borrow().clone();
        let outcome = restore_file(&BrowserStorage, &options, removed, spare);
        if let Ok(key) = outcome {
            page::announce_stored(&key.storage_key(&options.storage_key));
        }
        self.send(Msg::File(FileMsg::Restored(removed.clone(), outcome.map(drop))));
    }
}
