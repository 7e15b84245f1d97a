//! Carries out the session's effects in the browser.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use jalon_core::document::FileKey;
use jalon_core::session::{
    AUTOSAVE_DELAY_MS, Download, Effect, ExportFormat, Msg, Notice, PassMsg, erase_files, erase_preferences,
    store_language, store_last_export,
};
use wasm_bindgen_futures::spawn_local;

use super::runtime::Runtime;
use crate::browser::storage::{self, BrowserStorage};
use crate::browser::{clock, files, page};

impl Runtime {
    /// Carries out the effects, in order. One that sends a message adds its
    /// effects after those that wait already.
    pub(super) fn run(&self, effects: Vec<Effect>) {
        self.effects.borrow_mut().extend(effects);
        if self.is_running.replace(true) {
            return;
        }
        loop {
            let effects = self.effects.take();
            if effects.is_empty() {
                break;
            }
            for effect in effects {
                self.carry_out(effect);
            }
        }
        self.is_running.set(false);
    }

    fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::ScheduleSave => self.schedule_save(),
            Effect::SaveNow => self.save(),
            Effect::PushSnapshot(document) => {
                let language = self.state().language;
                self.store.borrow_mut().push_snapshot(&document, language, clock::now());
            }
            Effect::PushRevision(document) => {
                let language = self.state().language;
                self.store.borrow_mut().push_revision(&document, language, clock::now());
            }
            Effect::OpenFile(_)
            | Effect::CreateFile { .. }
            | Effect::RenameFile(..)
            | Effect::RemoveFile(_)
            | Effect::RestoreFile { .. }
            | Effect::ListFiles
            | Effect::StoreOpenFile(_)
            | Effect::ReadBranch(_) => self.carry_out_on_files(effect),
            Effect::SendFile(download) => self.send_file(&download),
            Effect::ListSnapshots => {
                let snapshots = self.store.borrow().snapshots();
                self.send(Msg::SnapshotsListed(snapshots));
            }
            Effect::DeleteUnreadableCopy => {
                self.store.borrow().delete_unreadable_copy();
                self.list_unreadable();
            }
            Effect::QuarantineUnrecognized => {
                self.store.borrow_mut().quarantine_unrecognized(clock::now());
                self.list_unreadable();
            }
            Effect::EraseAll => {
                let blank = self.state().document.clone();
                self.store.borrow_mut().erase(&blank);
                erase_files(&BrowserStorage, &self.options.borrow());
                erase_preferences(&BrowserStorage, &self.options.borrow());
                storage::erase_bookmark(&self.options.borrow().storage_key);
            }
            Effect::ForgetAll => {
                let blank = self.state().document.clone();
                self.store.borrow_mut().forget(&blank);
                storage::erase_bookmark(&self.options.borrow().storage_key);
            }
            Effect::AnnounceErased => {
                let key = FileKey::FIRST.storage_key(&self.options.borrow().storage_key);
                self.is_announcing.set(true);
                page::announce_erased(&key);
                self.is_announcing.set(false);
            }
            Effect::StoreBookmark(bookmark) => storage::store_bookmark(&self.options.borrow().storage_key, &bookmark),
            Effect::Copy(download) => {
                let dispatch = self.dispatch().clone();
                spawn_local(async move {
                    let is_copied = page::copy(&download.content, None, None).await;
                    dispatch.send(if is_copied { Msg::ShowNotice(Notice::Copied) } else { Msg::CopyByHand });
                });
            }
            Effect::Share(download) => {
                let (host, dispatch) = (self.host.clone(), self.dispatch().clone());
                spawn_local(async move {
                    // The visitor saw what became of it.
                    if !host.share(&download).await {
                        dispatch.send(Msg::CopyByHand);
                    }
                });
            }
            Effect::StoreLanguage(language) => store_language(&BrowserStorage, &self.options.borrow(), language),
            Effect::LoadLanguage(language) => {
                let (host, dispatch) = (self.host.clone(), self.dispatch().clone());
                spawn_local(async move {
                    host.load_language(language).await;
                    dispatch.send(Msg::LanguageLoaded);
                });
            }
            Effect::RecordVisit(visit) => self.history.record(&visit),
            Effect::PersistStorage => storage::persist(),
            Effect::StoreLastExport(day, id) => store_last_export(&BrowserStorage, &self.options.borrow(), day, id),
            Effect::AdvancePass { from, after_ms } => {
                let dispatch = self.dispatch().clone();
                let timer = Timeout::new(after_ms, move || dispatch.send(Msg::Pass(PassMsg::Advance(from))));
                self.advance_timer.replace(Some(timer));
            }
            Effect::Focus(target) => self.pending_focus.set(Some(target)),
            Effect::ExpireNotice { seq, after_ms } => {
                let dispatch = self.dispatch().clone();
                let timer = Timeout::new(after_ms, move || dispatch.send(Msg::NoticeExpired(seq)));
                self.notice_timer.replace(Some(timer));
            }
            // In a task of its own: the page's code may call the widget's methods,
            // which must not be running.
            Effect::Emit(event) => {
                let host = self.host.clone();
                spawn_local(async move { host.emit(event) });
            }
            Effect::Download(download) => self.download(&download),
            Effect::Print(title) => self.host.print(&title),
            Effect::AnswerShareRequest { id, document } => self.answer_share(id, document.as_deref()),
        }
    }

    fn list_unreadable(&self) {
        let next = self.store.borrow().unreadable_copy();
        self.send(Msg::UnreadableListed(next.map(Rc::from)));
    }

    fn schedule_save(&self) {
        if self.save_timer.borrow().is_some() {
            return;
        }
        let this = self.weak();
        let timer = Timeout::new(AUTOSAVE_DELAY_MS, move || {
            if let Some(runtime) = this.upgrade() {
                runtime.save();
            }
        });
        self.save_timer.replace(Some(timer));
    }

    fn download(&self, download: &Rc<Download>) {
        let Some(kind) = download.format.and_then(ExportFormat::office_kind) else {
            let offered = files::download_text(&download.file_name, download.media_type, &download.content).is_ok();
            return self.send(Msg::DownloadOffered(download.format, offered));
        };
        let (host, dispatch, download) = (self.host.clone(), self.dispatch().clone(), download.clone());
        spawn_local(async move {
            let bytes = host.make_office_file(kind, &download.content).await;
            let offered = bytes.and_then(|bytes| files::download(&download.file_name, download.media_type, &bytes));
            dispatch.send(Msg::DownloadOffered(download.format, offered.is_ok()));
        });
    }
}
