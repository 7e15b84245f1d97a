//! A storage in memory: what the browser's storage can do, and how it can fail.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use jalon_core::session::{PageCopy, Storage, StorageError};

type Items = BTreeMap<String, String>;

/// The storage of one origin, as one page sees it. A clone is the same page.
#[derive(Clone, Debug, Default)]
pub(crate) struct MemoryStorage {
    origin: Rc<Origin>,
    page: Rc<Page>,
}

#[derive(Debug, Default)]
struct Origin {
    items: RefCell<Items>,
    quota: Cell<Option<usize>>,
    is_blocked: Cell<bool>,
    fails_on_write: Cell<bool>,
    writes: Cell<u32>,
}

#[derive(Debug, Default)]
struct Page {
    copies: RefCell<BTreeMap<String, PageCopy>>,
    stale_items: RefCell<Option<Items>>,
}

impl MemoryStorage {
    /// The same origin on another page.
    pub(crate) fn on_another_page(&self) -> Self {
        Self { origin: self.origin.clone(), page: Rc::default() }
    }

    pub(crate) fn is_on_page_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.page, &other.page)
    }

    /// A storage that holds this text under this key.
    pub(crate) fn holding(key: &str, text: &str) -> Self {
        let storage = Self::default();
        storage.put(key, text);
        storage
    }

    /// Writes as somebody else does, whatever the quota.
    pub(crate) fn put(&self, key: &str, text: &str) {
        self.origin.items.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.origin.items.borrow().get(key).cloned()
    }

    pub(crate) fn keys(&self) -> Vec<String> {
        self.origin.items.borrow().keys().cloned().collect()
    }

    pub(crate) fn erase(&self) {
        self.origin.items.borrow_mut().clear();
    }

    /// The bytes that the items take.
    pub(crate) fn used(&self) -> usize {
        size(&self.origin.items.borrow())
    }

    /// Limits the bytes that the items can take.
    pub(crate) fn set_quota(&self, bytes: usize) {
        self.origin.quota.set(Some(bytes));
    }

    pub(crate) fn lift_quota(&self) {
        self.origin.quota.set(None);
    }

    /// Nothing can be read or written.
    pub(crate) fn block(&self, is_blocked: bool) {
        self.origin.is_blocked.set(is_blocked);
    }

    /// Nothing can be written.
    pub(crate) fn fail_on_write(&self, fails: bool) {
        self.origin.fails_on_write.set(fails);
    }

    /// How many writes the storage took.
    pub(crate) fn writes(&self) -> u32 {
        self.origin.writes.get()
    }

    /// Until [`Self::refresh`] this page does not see what others write: each
    /// process of a browser has a copy of the storage.
    pub(crate) fn stop_seeing_others(&self) {
        self.page.stale_items.replace(Some(self.origin.items.borrow().clone()));
    }

    /// The page sees what the others wrote.
    pub(crate) fn refresh(&self) {
        self.page.stale_items.take();
    }
}

impl Storage for MemoryStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        if self.origin.is_blocked.get() {
            return Err(StorageError::Unavailable);
        }
        match &*self.page.stale_items.borrow() {
            Some(items) => Ok(items.get(key).cloned()),
            None => Ok(self.text(key)),
        }
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        if self.origin.is_blocked.get() || self.origin.fails_on_write.get() {
            return Err(StorageError::Unavailable);
        }
        let mut items = self.origin.items.borrow().clone();
        items.insert(key.to_owned(), value.to_owned());
        if self.origin.quota.get().is_some_and(|quota| size(&items) > quota) {
            return Err(StorageError::Full);
        }
        self.origin.items.replace(items);
        if let Some(items) = &mut *self.page.stale_items.borrow_mut() {
            items.insert(key.to_owned(), value.to_owned());
        }
        self.origin.writes.set(self.writes() + 1);
        Ok(())
    }

    fn keys(&self) -> Vec<String> {
        if self.origin.is_blocked.get() { Vec::new() } else { Self::keys(self) }
    }

    fn remove(&self, key: &str) {
        if self.origin.is_blocked.get() {
            return;
        }
        self.origin.items.borrow_mut().remove(key);
        if let Some(items) = &mut *self.page.stale_items.borrow_mut() {
            items.remove(key);
        }
    }

    fn recall(&self, key: &str) -> Option<PageCopy> {
        self.page.copies.borrow().get(key).cloned()
    }

    fn remember(&self, key: &str, copy: PageCopy) {
        self.page.copies.borrow_mut().insert(key.to_owned(), copy);
    }
}

fn size(items: &Items) -> usize {
    items.iter().map(|(key, value)| key.len() + value.len()).sum()
}
