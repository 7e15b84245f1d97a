//! Keeping the document in the browser, in step with other tabs, together with
//! its last earlier versions.

use serde_json::Value;

use super::kept::{Found, Outcome, Version};
use crate::audit::Budget;
use crate::browser::clock;
use crate::browser::storage::{Held, StorageFault, held, hold, load, remove, store};
use crate::document::{Document, Moment, Purpose, ReadError, merge, read, write};

/// How many earlier versions are kept.
const EARLIER_VERSIONS: usize = 5;

/// Keeps the document of one instance.
pub(crate) struct Keeper {
    key: String,
    /// The text that this tab last read or wrote; `None` where there was none.
    text: Option<String>,
    /// What this tab and the others last had in common: what that text says,
    /// or the document that the widget started with.
    common: Document,
    /// What they had in common before this tab's last write, for as long as
    /// another tab may write without having heard of it.
    before: Option<Document>,
    /// The prices that a new document starts from.
    start: Budget,
    /// Earlier versions that the browser did not take.
    in_memory: Vec<Version>,
}

impl Keeper {
    /// The keeper of the instance of this name, which starts with `fresh`.
    pub(crate) fn new(name: &str, fresh: Document) -> Self {
        let (key, start) = (format!("{name}/v1/document"), fresh.budget.clone());
        Self { key, text: None, common: fresh, before: None, start, in_memory: Vec::new() }
    }

    /// The key that the document is kept under.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// What was kept by an earlier visit. An unreadable text is copied to a
    /// place of its own before anything can overwrite it, and a text that had
    /// to be repaired becomes an earlier version.
    pub(crate) fn start(&mut self, moment: Moment) -> Found {
        let text = match load(&self.key) {
            Ok(Some(text)) => text,
            Ok(None) => return Found::Nothing,
            Err(fault) => return Found::Fault(fault),
        };
        match read(&text, moment.today) {
            Ok(loaded) => {
                // Until the next change the same text is repaired at each visit.
                let known = || self.versions().iter().any(|version| version.document == text);
                if !loaded.problems.is_empty() && !known() {
                    self.add_version(Version { kept_at: clock::timestamp(), document: text.clone() });
                }
                self.text = Some(text);
                self.common = loaded.document.clone();
                Found::Work(loaded.into())
            }
            // Whoever wrote it can still read it: it must stay where it is.
            Err(ReadError::Newer) => Found::Newer,
            Err(_) => {
                if store(&self.aside_key(), &text).is_ok() {
                    self.text = Some(text);
                }
                Found::Unreadable
            }
        }
    }

    /// Whether this page has kept this work before: the visitor has not been
    /// away, only the widget.
    pub(crate) fn is_known(&self) -> bool {
        held(&self.key).is_some()
    }

    /// What this page remembers and the browser did not take.
    pub(crate) fn unkept(&self, moment: Moment) -> Option<Document> {
        match held(&self.key) {
            Some(Held::Unkept(text)) => read(&text, moment.today).ok().map(|loaded| loaded.document),
            Some(Held::Kept) | None => None,
        }
    }

    fn hold_unkept(&self, mine: &Document, moment: Moment) {
        if *mine != self.common {
            hold(&self.key, Held::Unkept(kept_text(mine, moment)));
        }
    }

    /// The text that was put aside because it could not be read.
    pub(crate) fn aside(&self) -> Option<String> {
        load(&self.aside_key()).ok().flatten()
    }

    /// Forgets the text that was put aside.
    pub(crate) fn forget_aside(&self) {
        remove(&self.aside_key());
    }

    /// Keeps the document if it has changed, and brings in what another tab
    /// has kept since. With `may_write` unset it only brings in.
    pub(crate) fn sync(&mut self, mine: &Document, may_write: bool, moment: Moment) -> Outcome {
        let stored = match load(&self.key) {
            Ok(stored) => stored,
            Err(fault) => {
                self.hold_unkept(mine, moment);
                return Outcome::Fault(fault);
            }
        };
        if stored == self.text {
            return if *mine == self.common || !may_write { Outcome::Unchanged } else { self.write(mine, moment) };
        }
        let Some(text) = stored else {
            // What is here is kept again at the next change, and not before:
            // somebody may have wanted it gone.
            self.text = None;
            self.common = mine.clone();
            return Outcome::Erased;
        };
        let Ok(theirs) = read(&text, moment.today) else {
            self.hold_unkept(mine, moment);
            return Outcome::Foreign;
        };
        let theirs = theirs.document;
        // Seen from the last write, a tab that had not heard of it would seem to
        // have taken back what was written.
        let merged = merge(self.before.as_ref().unwrap_or(&self.common), mine, &theirs);
        self.text = Some(text);
        self.common = theirs;
        let fault = match may_write && merged.document != self.common {
            true => match self.write(&merged.document, moment) {
                Outcome::Fault(fault) => Some(fault),
                _ => None,
            },
            false => None,
        };
        match fault {
            None if merged.document == *mine && merged.conflicts.is_empty() => Outcome::Kept,
            fault => Outcome::Merged(merged, fault),
        }
    }

    /// By now every tab has heard of the last write.
    pub(crate) fn settle(&mut self) {
        self.before = None;
    }

    /// Writes the document. It matters more than its earlier versions, which
    /// make room for it where the storage is full.
    fn write(&mut self, document: &Document, moment: Moment) -> Outcome {
        let text = kept_text(document, moment);
        let mut kept = store(&self.key, &text);
        if kept == Err(StorageFault::Full) && !self.stored_versions().is_empty() {
            self.in_memory = self.versions();
            remove(&self.versions_key());
            kept = store(&self.key, &text);
        }
        match kept {
            Ok(()) => {
                hold(&self.key, Held::Kept);
                self.text = Some(text);
                let before = std::mem::replace(&mut self.common, document.clone());
                self.before.get_or_insert(before);
                Outcome::Kept
            }
            Err(fault) => {
                hold(&self.key, Held::Unkept(text));
                Outcome::Fault(fault)
            }
        }
    }

    /// The earlier versions, the latest first.
    pub(crate) fn versions(&self) -> Vec<Version> {
        self.in_memory.iter().cloned().chain(self.stored_versions()).take(EARLIER_VERSIONS).collect()
    }

    fn stored_versions(&self) -> Vec<Version> {
        let kept = load(&self.versions_key()).ok().flatten();
        let list = kept.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        list.iter().filter_map(Value::as_array).flatten().filter_map(Version::kept).collect()
    }

    /// Keeps the document as an earlier version before it is replaced, unless
    /// it is the latest already.
    pub(crate) fn keep_version(&mut self, document: &Document, moment: Moment) {
        let latest = self.versions().first().and_then(|latest| read(&latest.document, moment.today).ok());
        if document.is_untouched(&self.start) || latest.is_some_and(|latest| latest.document == *document) {
            return;
        }
        let kept_at = clock::timestamp();
        let text = write(document, Purpose::Storage, &kept_at, moment.today);
        self.add_version(Version { kept_at, document: text });
    }

    /// Where the browser has no room for all versions, the oldest go first;
    /// where it takes none, the new one lives as long as the page.
    fn add_version(&mut self, version: Version) {
        let mut versions = self.versions();
        versions.insert(0, version.clone());
        versions.truncate(EARLIER_VERSIONS);
        for count in (1..=versions.len()).rev() {
            let fitting = versions.get(..count).unwrap_or_default();
            if serde_json::to_string(fitting).is_ok_and(|json| store(&self.versions_key(), &json).is_ok()) {
                self.in_memory.clear();
                return;
            }
        }
        self.in_memory.insert(0, version);
    }

    fn versions_key(&self) -> String {
        format!("{}/earlier", self.key)
    }

    fn aside_key(&self) -> String {
        format!("{}/unreadable", self.key)
    }
}

/// The document as it is kept now.
fn kept_text(document: &Document, moment: Moment) -> String {
    write(document, Purpose::Storage, &clock::timestamp(), moment.today)
}
