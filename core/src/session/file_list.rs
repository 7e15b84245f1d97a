//! The files that the browser keeps under one storage key, and what is done to those
//! that are not open.

use std::rc::Rc;

use serde::Serialize;

use super::storage::{PageCopy, Storage, StorageError};
use super::store::{DocumentStore, LoadOutcome, SaveOutcome, SyncAccess};
use crate::assessment::{readiness, waiting_for_reviewer};
use crate::date::Date;
use crate::document::{Change, Document, FileKey, read, write};
use crate::embedding::{Options, Progress};
use crate::json::to_json;
use crate::language::Language;
use crate::now::Now;

/// How much the browsers in use let one site keep: about five million characters. No
/// browser tells the figure, and some allow more.
pub const ASSUMED_QUOTA: usize = 5_000_000;

/// A file in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSummary {
    /// Which file.
    pub key: FileKey,
    /// Its document; `None` where this version cannot read it.
    pub document: Option<Rc<Document>>,
    /// Its text, where this version cannot read it.
    pub unreadable: Option<Rc<str>>,
    /// When it was last saved, in UTC, if known.
    pub saved_at: Option<String>,
    /// How many of its applicable indicators have an answer, and how many apply.
    pub progress: (u32, u32),
    /// The reviewer's name, where the file is opened for review.
    pub reviewer: Option<Rc<str>>,
    /// How many answers wait for that reviewer.
    pub waiting: usize,
}

/// The files under a storage key, and the room that they take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileList {
    /// The files: the one saved last comes first.
    pub files: Vec<FileSummary>,
    /// The characters that the whole site keeps in this browser, with what belongs to
    /// other pages of it.
    pub used: usize,
}

impl FileList {
    /// The file whose document has this identity.
    #[must_use]
    pub fn of_document(&self, document: &Document) -> Option<&FileSummary> {
        let id = document.id?;
        self.files.iter().find(|file| file.document.as_ref().is_some_and(|other| other.id == Some(id)))
    }
}

impl FileList {
    /// The readable files as JSON, for the host page: the name of each, whether it is
    /// `open`, and its progress. Counts only, and nothing that was typed.
    #[must_use]
    pub fn overview(&self, open: FileKey, today: Date) -> String {
        #[derive(Serialize)]
        struct Row {
            file: String,
            open: bool,
            progress: Progress,
        }
        let row = |file: &FileSummary| {
            let progress = Progress::of(file.document.as_ref()?, today);
            Some(Row { file: file.key.name(), open: file.key == open, progress })
        };
        to_json(&self.files.iter().filter_map(row).collect::<Vec<_>>(), false)
    }
}

/// The keys of the files that the storage holds.
pub fn file_keys(storage: &impl Storage, options: &Options) -> Vec<FileKey> {
    let mut keys: Vec<FileKey> =
        storage.keys().iter().filter_map(|key| FileKey::of_storage_key(key, &options.storage_key)).collect();
    keys.sort_unstable();
    keys
}

/// Reads all files, and measures the storage.
pub fn list_files(storage: &impl Storage, options: &Options, now: Now) -> FileList {
    let units = |text: &str| text.encode_utf16().count();
    let size = |key: &String| storage.get(key).ok().flatten().map_or(0, |value| units(key) + units(&value));
    let used = storage.keys().iter().map(size).sum();
    let summary = |key: FileKey| {
        let text = storage.get(&key.storage_key(&options.storage_key)).ok()??;
        let parsed = read(&text, now.today).ok();
        let (document, saved_at) = parsed.map(|parsed| (Rc::new(parsed.document), parsed.saved_at)).unzip();
        let unreadable = document.is_none().then(|| text.into());
        let summary = summarise(storage, options, key, document, saved_at.flatten(), now);
        Some(FileSummary { unreadable, ..summary })
    };
    let mut files: Vec<FileSummary> = file_keys(storage, options).into_iter().filter_map(summary).collect();
    files.sort_by(|a, b| b.saved_at.cmp(&a.saved_at).then(a.key.cmp(&b.key)));
    FileList { files, used }
}

fn summarise(
    storage: &impl Storage,
    options: &Options,
    key: FileKey,
    document: Option<Rc<Document>>,
    saved_at: Option<String>,
    now: Now,
) -> FileSummary {
    let reviewer = reviewer_of(storage, options, key);
    let counts = document.as_ref().map(|document| readiness(document, now.today, None));
    let waiting = document
        .as_ref()
        .zip(reviewer.as_ref())
        .map_or(0, |(document, name)| waiting_for_reviewer(document, document.reviewer_named(name), now.today).len());
    let progress = counts.map_or((0, 0), |counts| (counts.answered(), counts.applicable()));
    FileSummary { key, document, unreadable: None, saved_at, progress, reviewer, waiting }
}

/// The name of the reviewer that this browser opens the file as; `None` for one's own.
pub(super) fn reviewer_of(storage: &impl Storage, options: &Options, key: FileKey) -> Option<Rc<str>> {
    let name = storage.get(&reviewer_key(options, key)).ok().flatten();
    name.filter(|name| !name.is_empty()).map(Rc::from)
}

/// Has this browser open the file as this reviewer.
///
/// # Errors
/// [`StorageError`] where that cannot be stored.
pub fn store_reviewer(storage: &impl Storage, options: &Options, key: FileKey, name: &str) -> Result<(), StorageError> {
    storage.set(&reviewer_key(options, key), name)
}

/// Stores a new file.
///
/// # Errors
/// [`StorageError`] where the storage does not take it; nothing is stored then.
pub fn create_file(
    storage: &impl Storage,
    options: &Options,
    file: &NewFile,
    language: Language,
    now: Now,
) -> Result<(), StorageError> {
    let key = file.key.storage_key(&options.storage_key);
    storage.set(&key, &write(&file.document, language, now))?;
    if let Some(name) = &file.reviewer
        && let Err(error) = store_reviewer(storage, options, file.key, name)
    {
        storage.remove(&key);
        return Err(error);
    }
    Ok(())
}

/// Gives another title to a stored file, as an edit of it: a text that has to be repaired
/// becomes a snapshot first. One that this version cannot read stays.
///
/// # Errors
/// [`StorageError`] where the storage does not take it.
pub fn rename_file<S: Storage + Clone>(
    storage: &S,
    options: &Options,
    key: FileKey,
    title: &Rc<str>,
    language: Language,
    now: Now,
) -> Result<(), StorageError> {
    let mut store = DocumentStore::new(storage.clone(), &options.storage_key, key, Document::default());
    let LoadOutcome::Loaded(parsed) = store.load(now) else { return Ok(()) };
    let renamed = parsed.document.after(Change::Title(title.clone()), now);
    match store.sync(&renamed, SyncAccess::Write, language, now) {
        SaveOutcome::Failed(error) => Err(error),
        _ => Ok(()),
    }
}

/// Removes a file with its snapshots and its copies in quarantine. Returns what was
/// removed, to restore it.
pub fn remove_file(storage: &impl Storage, options: &Options, key: FileKey) -> RemovedFile {
    let document = key.storage_key(&options.storage_key);
    let inside = format!("{document}/");
    // What the storage did not take is later than what it holds.
    let unsaved = match storage.recall(&document) {
        Some(PageCopy::Unsaved { document, .. }) => Some(document),
        _ => None,
    };
    storage.remember(&document, PageCopy::Saved);
    let keys = storage.keys().into_iter().filter(|other| *other == document || other.starts_with(&inside));
    let mut items: Vec<(String, String)> =
        keys.filter_map(|key| Some((key.clone(), storage.get(&key).ok()??))).collect();
    for (key, _) in &items {
        storage.remove(key);
    }
    if let Some(text) = unsaved {
        items.retain(|(key, _)| *key != document);
        items.push((document, text));
    }
    RemovedFile { key, items }
}

/// Erases all files under the storage key, for good.
pub fn erase_files(storage: &impl Storage, options: &Options) {
    for key in file_keys(storage, options) {
        _ = remove_file(storage, options, key);
    }
}

/// Puts a removed file back, under the spare key if something has taken its own.
/// Returns the key.
///
/// # Errors
/// [`StorageError`] where there is no room for its document; nothing is put back then.
pub fn restore_file(
    storage: &impl Storage,
    options: &Options,
    removed: &RemovedFile,
    spare: FileKey,
) -> Result<FileKey, StorageError> {
    let former = removed.key.storage_key(&options.storage_key);
    let is_taken = storage.get(&former)?.is_some();
    let key = if is_taken { spare } else { removed.key };
    let document = key.storage_key(&options.storage_key);
    let item = |rest: &str| removed.items.iter().find(|(key, _)| key.strip_prefix(&former) == Some(rest));
    if let Some((_, text)) = item("") {
        storage.set(&document, text)?;
    }
    for (other, value) in &removed.items {
        // Snapshots are worth less than the document.
        if let Some(rest) = other.strip_prefix(&former).filter(|rest| !rest.is_empty()) {
            _ = storage.set(&format!("{document}{rest}"), value);
        }
    }
    Ok(key)
}

/// A file to store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its key.
    pub key: FileKey,
    /// Its document.
    pub document: Rc<Document>,
    /// The name of the reviewer that it is opened as, if it is somebody else's.
    pub reviewer: Option<Rc<str>>,
    /// Whether it comes from elsewhere, so that its branches meet at this version.
    pub is_received: bool,
}

/// A file that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovedFile {
    /// Its key.
    pub key: FileKey,
    /// What the storage held of it.
    items: Vec<(String, String)>,
}

impl RemovedFile {
    /// What it was called; empty where nobody gave it a name, or its text is unreadable.
    #[must_use]
    pub fn title(&self, today: Date) -> String {
        let parsed = self.items.iter().find_map(|(_, text)| read(text, today).ok());
        parsed.map_or_else(String::new, |parsed| parsed.document.display_title().to_owned())
    }
}

fn reviewer_key(options: &Options, key: FileKey) -> String {
    format!("{}/reviewer", key.storage_key(&options.storage_key))
}
