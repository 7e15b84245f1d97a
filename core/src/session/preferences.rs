//! What is stored beside the document: the language that the visitor chose, the
//! day of the last export, and the day rates that the host had at the last visit.

use super::storage::Storage;
use crate::audit::Budget;
use crate::date::Date;
use crate::document::{DocumentId, FileKey};
use crate::embedding::Options;
use crate::language::Language;
use crate::quantity::Cents;

/// The language that the visitor chose; `None` until then. It overrides the host
/// page's.
pub fn chosen_language(storage: &impl Storage, options: &Options) -> Option<Language> {
    Language::from_code(&storage.get(&key(options, "language")).ok().flatten()?)
}

/// Stores the visitor's choice. Where that fails it holds for this visit.
pub fn store_language(storage: &impl Storage, options: &Options, language: Language) {
    _ = storage.set(&key(options, "language"), language.code());
}

/// The day of the last export, and the document that was exported.
pub(super) fn last_export(storage: &impl Storage, options: &Options) -> Option<(Date, DocumentId)> {
    let text = storage.get(&key(options, "exported")).ok().flatten()?;
    let (day, id) = text.split_once(' ')?;
    Date::parse(day).zip(DocumentId::parse(id))
}

/// Stores that this document was exported on this day. Where that fails it holds for
/// this visit.
pub fn store_last_export(storage: &impl Storage, options: &Options, day: Date, id: DocumentId) {
    _ = storage.set(&key(options, "exported"), &format!("{day} {id}"));
}

/// The file that was open last in this browser.
pub(super) fn last_file(storage: &impl Storage, options: &Options) -> Option<FileKey> {
    FileKey::parse(&storage.get(&key(options, "file")).ok().flatten()?)
}

/// Stores which file is open, for the next visit. Where that fails, another one opens.
pub fn store_last_file(storage: &impl Storage, options: &Options, file: FileKey) {
    _ = storage.set(&key(options, "file"), &file.name());
}

/// The name under which the visitor reviews files; `None` until it is asked.
pub(super) fn reviewer_name(storage: &impl Storage, options: &Options) -> Option<String> {
    storage.get(&key(options, "reviewer")).ok().flatten().filter(|name| !name.is_empty())
}

/// Stores the reviewer's name. Where that fails, it is asked again.
pub fn store_reviewer_name(storage: &impl Storage, options: &Options, name: &str) {
    _ = storage.set(&key(options, "reviewer"), name);
}

/// Stores the host's day rates; returns the budget that documents started from
/// until now.
pub fn replace_host_rates(storage: &impl Storage, options: &Options) -> Budget {
    let key = key(options, "prices");
    let (mut before, now) = (Budget::default(), options.budget());
    if let Some(rates) = storage.get(&key).ok().flatten().and_then(|text| read_rates(&text)) {
        before.set_rates(rates);
    }
    if options.rates.is_none() {
        storage.remove(&key);
    } else if before != now {
        // Where this fails, the host's next rates count as the visitor's.
        _ = storage.set(&key, &now.rates_as_entered().map(|rate| rate.0.to_string()).join(" "));
    }
    before
}

/// Erases what is stored beside the document.
pub fn erase_preferences(storage: &impl Storage, options: &Options) {
    for name in ["language", "prices", "exported", "file", "reviewer"] {
        storage.remove(&key(options, name));
    }
}

fn read_rates(text: &str) -> Option<[Cents; 3]> {
    let rates: Option<Vec<Cents>> = text.split(' ').map(|rate| rate.parse().ok().map(Cents)).collect();
    rates?.try_into().ok()
}

fn key(options: &Options, name: &str) -> String {
    format!("{}/v1/{name}", options.storage_key)
}
