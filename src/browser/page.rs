//! The page around the widget: its language and the events that concern what
//! is kept.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, VisibilityState};

/// Listens for as long as it lives.
pub type Listener = EventListener;

/// Says in the page's own markup which language it is in, and names the page.
/// Only for a page that is ours.
pub fn set_language(code: &str, title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            // A browser without attributes would have failed long before.
            drop(root.set_attribute("lang", code));
        }
    }
}

/// Calls back when the page is hidden or left: the last moment at which
/// something can be kept.
#[must_use]
pub fn on_leave(callback: impl Fn() + Clone + 'static) -> Vec<Listener> {
    let mut listeners = Vec::new();
    if let Some(document) = document() {
        let hidden = callback.clone();
        let page = document.clone();
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
            if page.visibility_state() == VisibilityState::Hidden {
                hidden();
            }
        }));
    }
    if let Some(window) = web_sys::window() {
        listeners.push(EventListener::new(&window, "pagehide", move |_| callback()));
    }
    listeners
}

/// Calls back when another tab changed what is kept under the key, or erased
/// everything.
#[must_use]
pub fn on_stored_elsewhere(key: String, callback: impl Fn() + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let changed = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if changed.is_none_or(|changed| changed == key) {
            callback();
        }
    }))
}

/// The languages that the visitor prefers, the first the most.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.iter().flat_map(js_sys::Array::iter).filter_map(|language| language.as_string()).collect()
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The element of our own page that the widget is shown in.
#[must_use]
pub fn mount_point() -> Option<web_sys::Element> {
    let root = document()?.get_element_by_id("jalon")?;
    // The static frame that stood there while the module was loading.
    root.set_inner_html("");
    Some(root)
}
