//! The browser's local storage, which may be blocked, full or cleared at any
//! moment.

use std::cell::RefCell;

use gloo_storage::{LocalStorage, Storage as _};
use jalon_core::document::FileKey;
use jalon_core::session::{PageCopy, Storage, StorageError};
use litemap::LiteMap;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The local storage of the page's origin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BrowserStorage;

thread_local! {
    static PAGE_COPIES: RefCell<LiteMap<String, PageCopy>> = const { RefCell::new(LiteMap::new()) };
}

impl Storage for BrowserStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        area()?.get_item(key).map_err(|_| StorageError::Unavailable)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        area()?.set_item(key, value).map_err(|error| {
            let quota = error.dyn_ref::<web_sys::DomException>().is_some_and(|error| error.name().contains("Quota"));
            if quota { StorageError::Full } else { StorageError::Unavailable }
        })?;
        if self.get(key)?.as_deref() == Some(value) { Ok(()) } else { Err(StorageError::Full) }
    }

    fn keys(&self) -> Vec<String> {
        let Ok(area) = area() else { return Vec::new() };
        let count = area.length().unwrap_or_default();
        (0..count).filter_map(|position| area.key(position).ok().flatten()).collect()
    }

    fn remove(&self, key: &str) {
        if let Ok(area) = area() {
            drop(area.remove_item(key));
        }
    }

    fn recall(&self, key: &str) -> Option<PageCopy> {
        PAGE_COPIES.with_borrow(|copies| copies.get(key).cloned())
    }

    fn remember(&self, key: &str, copy: PageCopy) {
        PAGE_COPIES.with_borrow_mut(|copies| copies.insert(key.to_owned(), copy));
    }
}

/// Stores where the visitor is, for as long as the tab. Where that fails, a
/// reload leads to the start.
pub(crate) fn store_bookmark(storage_key: &str, bookmark: &str) {
    if let Some(area) = session_area() {
        drop(area.set_item(&bookmark_key(storage_key), bookmark));
    }
}

/// Asks the browser not to erase what is stored when space runs short. It may ask the
/// visitor, or refuse: nothing depends on it.
pub(crate) fn persist() {
    let manager = web_sys::window().map(|window| window.navigator().storage());
    // In an insecure context there is no manager, whatever its type says.
    if let Some(manager) = manager.filter(|manager| !manager.is_undefined())
        && let Ok(is_persisted) = manager.persisted()
    {
        wasm_bindgen_futures::spawn_local(async move {
            // Some browsers ask the visitor, each time.
            let is_persisted = JsFuture::from(is_persisted).await.is_ok_and(|answer| answer.is_truthy());
            if let Some(answer) = (!is_persisted).then(|| manager.persist()).and_then(Result::ok) {
                drop(JsFuture::from(answer).await);
            }
        });
    }
}

/// The bookmark that was last stored in this tab.
#[must_use]
pub(crate) fn last_bookmark(storage_key: &str) -> Option<String> {
    session_area()?.get_item(&bookmark_key(storage_key)).ok()?
}

/// Stores which file this tab has open, for as long as the tab.
pub(crate) fn store_tab_file(storage_key: &str, file: FileKey) {
    if let Some(area) = session_area() {
        drop(area.set_item(&tab_file_key(storage_key), &file.name()));
    }
}

/// The file that this tab had open last.
#[must_use]
pub(crate) fn tab_file(storage_key: &str) -> Option<FileKey> {
    FileKey::parse(&session_area()?.get_item(&tab_file_key(storage_key)).ok()??)
}

fn tab_file_key(storage_key: &str) -> String {
    format!("{storage_key}/v1/file")
}

/// Forgets the bookmark, and which file is open.
pub(crate) fn erase_bookmark(storage_key: &str) {
    if let Some(area) = session_area() {
        drop(area.remove_item(&bookmark_key(storage_key)));
        drop(area.remove_item(&tab_file_key(storage_key)));
    }
}

fn bookmark_key(storage_key: &str) -> String {
    format!("{storage_key}/v1/bookmark")
}

fn session_area() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The storage area. `LocalStorage` panics if storage is blocked, so this
/// checks first.
fn area() -> Result<web_sys::Storage, StorageError> {
    match web_sys::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(LocalStorage::raw()),
        _ => Err(StorageError::Unavailable),
    }
}
