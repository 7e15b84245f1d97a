//! Keeping the document in the browser, in step with other tabs, together with
//! its last earlier versions.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::browser::clock;
use crate::browser::storage::{StorageFault, load, store};
use crate::document::{Document, Loaded, Merge, Moment, Purpose, ReadError, merge, read, write};

/// How many earlier versions are kept.
const EARLIER_VERSIONS: usize = 5;

/// A document that was replaced, and can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    /// When it was replaced, in UTC.
    pub(crate) kept_at: String,
    /// The document as it is written.
    pub(crate) document: String,
}

/// What was found when the widget started.
pub(crate) enum Found {
    /// Nothing kept yet.
    Nothing,
    /// Kept work.
    Work(Loaded),
    /// Something that cannot be read.
    Unreadable(Rc<str>),
    /// Work of a newer version, which is left alone.
    Newer,
    /// No storage.
    Fault(StorageFault),
}

/// What came of keeping the document.
pub(crate) enum Outcome {
    /// It was kept already.
    Unchanged,
    /// It is kept now.
    Kept,
    /// Another tab had kept something else: both are brought together, and
    /// kept unless the visitor has to choose first.
    Merged(Merge),
    /// What was kept has gone.
    Erased,
    /// Something that cannot be read stands there, and is left.
    Foreign,
    /// It could not be kept.
    Fault(StorageFault),
}

/// Keeps the document of one instance.
pub(crate) struct Keeper {
    key: String,
    /// The text that this tab last read or wrote, and what it says.
    base: Option<(String, Document)>,
    /// Earlier versions, where the browser takes none.
    in_memory: Vec<Version>,
}

impl Keeper {
    pub(crate) fn new(name: &str) -> Self {
        Self { key: format!("{name}/v1/document"), base: None, in_memory: Vec::new() }
    }

    /// The key that the document is kept under.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// What was kept by an earlier visit. An unreadable text is copied to a
    /// place of its own before anything can overwrite it.
    pub(crate) fn start(&mut self, moment: Moment) -> Found {
        let text = match load(&self.key) {
            Ok(Some(text)) => text,
            Ok(None) => return Found::Nothing,
            Err(fault) => return Found::Fault(fault),
        };
        match read(&text, moment.today) {
            Ok(loaded) => {
                self.base = Some((text, loaded.document.clone()));
                Found::Work(loaded)
            }
            // Whoever wrote it can still read it: it must stay where it is.
            Err(ReadError::Newer) => Found::Newer,
            Err(_) => {
                if store(&format!("{}/unreadable", self.key), &text).is_ok() {
                    self.base = Some((text.clone(), Document::default()));
                }
                Found::Unreadable(text.into())
            }
        }
    }

    /// Keeps the document if it has changed, and brings in what another tab
    /// has kept since. With `may_write` unset it only brings in.
    pub(crate) fn sync(&mut self, mine: &Document, may_write: bool, moment: Moment) -> Outcome {
        let stored = match load(&self.key) {
            Ok(stored) => stored,
            Err(fault) => return Outcome::Fault(fault),
        };
        let in_step = stored.as_deref() == self.base.as_ref().map(|(text, _)| text.as_str());
        let base = self.base.as_ref().map(|(_, document)| document.clone()).unwrap_or_default();
        if in_step {
            return if *mine == base || !may_write { Outcome::Unchanged } else { self.write(mine, moment) };
        }
        let Some(text) = stored else {
            self.base = None;
            return Outcome::Erased;
        };
        let Ok(theirs) = read(&text, moment.today) else {
            return Outcome::Foreign;
        };
        let theirs = theirs.document;
        let merged = merge(&base, mine, &theirs);
        let news = merged.document != theirs;
        self.base = Some((text, theirs));
        if news
            && may_write
            && merged.conflicts.is_empty()
            && let Outcome::Fault(fault) = self.write(&merged.document, moment)
        {
            return Outcome::Fault(fault);
        }
        Outcome::Merged(merged)
    }

    fn write(&mut self, document: &Document, moment: Moment) -> Outcome {
        let text = write(document, Purpose::Storage, &clock::timestamp(), moment.today);
        match store(&self.key, &text) {
            Ok(()) => {
                self.base = Some((text, document.clone()));
                Outcome::Kept
            }
            Err(fault) => Outcome::Fault(fault),
        }
    }

    /// The earlier versions, the latest first.
    pub(crate) fn versions(&self) -> Vec<Version> {
        let kept = load(&self.versions_key()).ok().flatten();
        let kept: Vec<Version> = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        self.in_memory.iter().cloned().chain(kept).take(EARLIER_VERSIONS).collect()
    }

    /// Keeps the document as an earlier version before it is replaced. Where
    /// the browser has no room for all, the oldest go first; where it takes
    /// none, the version lives as long as the page.
    pub(crate) fn keep_version(&mut self, document: &Document, moment: Moment) {
        if document.is_untouched() {
            return;
        }
        let kept_at = clock::timestamp();
        let text = write(document, Purpose::Storage, &kept_at, moment.today);
        let mut versions = self.versions();
        versions.insert(0, Version { kept_at, document: text });
        versions.truncate(EARLIER_VERSIONS);
        for count in (1..=versions.len()).rev() {
            let fitting = versions.get(..count).unwrap_or_default();
            let kept = serde_json::to_string(fitting).is_ok_and(|json| store(&self.versions_key(), &json).is_ok());
            if kept {
                self.in_memory.clear();
                return;
            }
        }
        self.in_memory = versions;
    }

    fn versions_key(&self) -> String {
        format!("{}/earlier", self.key)
    }
}
