//! The browser's local storage, which may be blocked, full or erased at any
//! moment.

use std::cell::RefCell;

use gloo_storage::{LocalStorage, Storage};
use litemap::LiteMap;
use wasm_bindgen::JsCast;

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser allows no storage here, or it fails.
    Unavailable,
    /// There is no room left.
    Full,
}

/// What is kept under the key; `None` where there is nothing.
///
/// # Errors
/// [`StorageFault::Unavailable`] where storage is blocked.
pub fn load(key: &str) -> Result<Option<String>, StorageFault> {
    area()?.get_item(key).map_err(|_| StorageFault::Unavailable)
}

/// Keeps the text under the key, and makes sure that it is really there.
///
/// # Errors
/// [`StorageFault`] where it is not.
pub fn store(key: &str, text: &str) -> Result<(), StorageFault> {
    area()?.set_item(key, text).map_err(|error| {
        let quota = error.dyn_ref::<web_sys::DomException>().is_some_and(|error| error.name().contains("Quota"));
        if quota { StorageFault::Full } else { StorageFault::Unavailable }
    })?;
    if load(key)?.as_deref() == Some(text) { Ok(()) } else { Err(StorageFault::Full) }
}

/// Forgets what is kept under the key.
pub fn remove(key: &str) {
    if let Ok(area) = area() {
        // What cannot be removed stays, which does no harm.
        drop(area.remove_item(key));
    }
}

/// The storage area. `LocalStorage` panics where storage is blocked, so the
/// browser is asked first.
fn area() -> Result<web_sys::Storage, StorageFault> {
    match web_sys::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(LocalStorage::raw()),
        _ => Err(StorageFault::Unavailable),
    }
}

thread_local! {
    /// What this page itself remembers under each key, for as long as it lives.
    static PAGE: RefCell<LiteMap<String, Held>> = const { RefCell::new(LiteMap::new()) };
}

/// What the page itself remembers of a key: a widget that the page takes out
/// and puts back goes on where it was, even without storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// The browser keeps what was last kept.
    Kept,
    /// A text that the browser did not take.
    Unkept(String),
}

/// Remembers for the life of the page.
pub fn hold(key: &str, held: Held) {
    PAGE.with_borrow_mut(|page| page.insert(key.to_owned(), held));
}

/// What this page remembers of the key; `None` before anything was kept here.
#[must_use]
pub fn held(key: &str) -> Option<Held> {
    PAGE.with_borrow(|page| page.get(key).cloned())
}
