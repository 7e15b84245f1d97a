//! The page around the widget: its language and the events that concern what
//! is kept.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, PageTransitionEvent, StorageEvent, VisibilityState};

use super::dom;
use jalon_core::session::RemoteOrigin;

/// Listens for as long as it lives.
pub(crate) type Listener = EventListener;

/// Says in the page's own markup which language it is in, and names the page.
/// Only for a page that is ours.
pub(crate) fn set_language(code: &str, title: &str) {
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
pub(crate) fn on_leave(callback: impl Fn() + Clone + 'static) -> Vec<Listener> {
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

/// Calls back when somebody else changed what is kept under the key, or erased
/// everything; or may have, while the browser had put the page to sleep.
#[must_use]
pub(crate) fn on_remote_change(key: &str, callback: impl Fn(RemoteOrigin) + Clone + 'static) -> Vec<Listener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let (own, other_tab, restored) = (key.to_owned(), callback.clone(), callback.clone());
    vec![
        EventListener::new(&window, "pageshow", move |event| {
            if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
                restored(RemoteOrigin::OtherTab);
            }
        }),
        EventListener::new(&window, "storage", move |event| {
            let changed = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            if changed.is_none_or(|changed| changed == own) {
                other_tab(RemoteOrigin::OtherTab);
            }
        }),
        EventListener::new(&window, stored_event(key), move |_| callback(RemoteOrigin::SamePage)),
    ]
}

/// Tells the other widgets on this page that something was kept under the key:
/// the browser itself tells other tabs only.
pub(crate) fn announce_stored(key: &str) {
    if let Some(window) = web_sys::window()
        && let Ok(event) = web_sys::Event::new(&stored_event(key))
    {
        drop(window.dispatch_event(&event));
    }
}

fn stored_event(key: &str) -> String {
    format!("jalon-stored:{key}")
}

/// The languages that the visitor prefers, the first the most.
#[must_use]
pub(crate) fn preferred_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.iter().flat_map(js_sys::Array::iter).filter_map(|language| language.as_string()).collect()
}

/// Puts the text where the visitor can paste it from. A page in a frame may be
/// refused the modern way; then the field of this id is selected and copied the
/// old way. Whether it was copied.
pub(crate) async fn copy(text: &str, root: Option<Element>, field: &str) -> bool {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Where the page is not trusted there is none, whatever its type says.
    let clipboard = clipboard.filter(|clipboard| !clipboard.is_undefined());
    if let Some(clipboard) = clipboard
        && JsFuture::from(clipboard.write_text(text)).await.is_ok()
    {
        return true;
    }
    dom::select_text(root, field);
    let document = document().and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or_default())
}

/// The address that opens a message in the visitor's own program.
#[must_use]
pub(crate) fn message_address(subject: &str, body: &str) -> String {
    let encoded = |text: &str| String::from(js_sys::encode_uri_component(text));
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(&body.replace('\n', "\r\n")))
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
