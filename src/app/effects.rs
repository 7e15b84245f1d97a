//! Carries out the session's effects in the browser.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use jalon_core::session::{AUTOSAVE_DELAY_MS, Download, Effect, Msg, NOTICE_TIMEOUT_MS, store_language};
use wasm_bindgen_futures::spawn_local;

use super::runtime::Runtime;
use crate::browser::storage::BrowserStorage;
use crate::browser::{clock, files};

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
            Effect::ListSnapshots => {
                let snapshots = self.store.borrow().snapshots();
                self.send(Msg::SnapshotsListed(snapshots));
            }
            Effect::DeleteUnreadableCopy => {
                self.store.borrow().delete_unreadable_copy();
                let next = self.store.borrow().unreadable_copy();
                self.send(Msg::UnreadableListed(next.map(Rc::from)));
            }
            Effect::StoreLanguage(language) => store_language(&BrowserStorage, &self.options.borrow(), language),
            Effect::LoadLanguage(language) => {
                let (host, dispatch) = (self.host.clone(), self.dispatch().clone());
                spawn_local(async move {
                    host.load_language(language).await;
                    dispatch.send(Msg::LanguageLoaded);
                });
            }
            Effect::Focus(target) => self.pending_focus.set(Some(target)),
            Effect::ExpireNotice(seq) => {
                let dispatch = self.dispatch().clone();
                let timer = Timeout::new(NOTICE_TIMEOUT_MS, move || dispatch.send(Msg::NoticeExpired(seq)));
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

    fn download(&self, download: &Download) {
        let offered = files::download(&download.file_name, download.media_type, &download.content).is_ok();
        self.send(Msg::DownloadOffered(download.format, offered));
    }
}
