//! The page around the widget: its language, clipboard, and the events that
//! concern saved data.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BeforeUnloadEvent, Element, Event, EventTarget, PageTransitionEvent, StorageEvent, VisibilityState};

use super::dom;
use super::files::Incoming;
use super::storage::BrowserStorage;
use jalon_core::session::{RemoteOrigin, Storage as _};

/// An event listener that is removed when dropped.
pub(crate) type Listener = EventListener;

/// Sets the page's language and title. Only for the standalone page.
pub(crate) fn set_language(code: &str, title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            // Setting an attribute of this name does not fail.
            drop(root.set_attribute("lang", code));
        }
    }
}

/// Calls back when the page is hidden or left, the last chance to save.
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

/// Calls back with what is dropped or pasted within the target. A dropped file is taken
/// in place of the browser, which would open it and leave the page; not one that a view
/// has taken. What is pasted into a field belongs there.
pub(crate) fn on_import(target: &EventTarget, callback: impl Fn(Incoming) + Clone + 'static) -> [Listener; 3] {
    let options = EventListenerOptions::enable_prevent_default();
    let drag = |event: &Event| _ = event.dyn_ref().is_some_and(dom::accept_drag);
    let drop = {
        let callback = callback.clone();
        move |event: &Event| {
            if !event.default_prevented()
                && let Some(file) = event.dyn_ref().and_then(dom::dropped_file)
            {
                callback(Incoming::File(file));
            }
        }
    };
    let paste = move |event: &Event| {
        if let Some(incoming) = event.dyn_ref().and_then(dom::pasted) {
            callback(incoming);
        }
    };
    [
        EventListener::new_with_options(target, "dragover", options, drag),
        EventListener::new_with_options(target, "drop", options, drop),
        EventListener::new(target, "paste", paste),
    ]
}

/// Calls back when the visitor is back on the page, and before it is printed.
#[must_use]
pub(crate) fn on_return(callback: impl Fn() + Clone + 'static) -> Vec<Listener> {
    let mut listeners = Vec::new();
    if let Some(document) = document() {
        let callback = callback.clone();
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| callback()));
    }
    if let Some(window) = web_sys::window() {
        for event in ["focus", "beforeprint"] {
            let callback = callback.clone();
            listeners.push(EventListener::new(&window, event, move |_| callback()));
        }
    }
    listeners
}

/// Has the browser ask for confirmation before the page is left, until the
/// listener is dropped.
#[must_use]
pub(crate) fn ask_before_leaving() -> Option<Listener> {
    let options = EventListenerOptions::enable_prevent_default();
    let ask = |event: &Event| {
        event.prevent_default();
        // Older browsers ask only where there is a return value.
        if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
            event.set_return_value("unsaved");
        }
    };
    let window = web_sys::window()?;
    Some(EventListener::new_with_options(&window, "beforeunload", options, ask))
}

/// Calls back when another tab or widget changes the value of the key or clears
/// the storage. Also when the page is restored from the back/forward cache,
/// where it receives no events.
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

/// Calls back when [`announce_erased`] is called for the key, in another tab or for
/// another widget.
#[must_use]
pub(crate) fn on_erased(key: &str, callback: impl Fn() + Clone + 'static) -> Vec<Listener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let (event, elsewhere) = (erased_event(key), callback.clone());
    let marker = event.clone();
    vec![
        EventListener::new(&window, "storage", move |event| {
            let event = event.dyn_ref::<StorageEvent>();
            if event.is_some_and(|event| event.key().as_ref() == Some(&marker) && event.new_value().is_some()) {
                elsewhere();
            }
        }),
        EventListener::new(&window, event, move |_| callback()),
    ]
}

/// Has the other tabs and the other widgets on this page erase what they hold. Other
/// tabs see a marker that is stored for a moment.
pub(crate) fn announce_erased(key: &str) {
    let event = erased_event(key);
    if BrowserStorage.set(&event, "1").is_ok() {
        BrowserStorage.remove(&event);
    }
    dispatch(&event);
}

fn erased_event(key: &str) -> String {
    format!("{key}/erased")
}

/// Notifies the other widgets on this page that the value of the key changed:
/// the browser's `storage` event reaches only other tabs.
pub(crate) fn announce_stored(key: &str) {
    dispatch(&stored_event(key));
}

fn dispatch(event: &str) {
    if let Some(window) = web_sys::window()
        && let Ok(event) = Event::new(event)
    {
        drop(window.dispatch_event(&event));
    }
}

fn stored_event(key: &str) -> String {
    format!("jalon-stored:{key}")
}

/// The visitor's preferred languages, most preferred first.
#[must_use]
pub(crate) fn preferred_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.iter().flat_map(js_sys::Array::iter).filter_map(|language| language.as_string()).collect()
}

/// Copies the text to the clipboard. An embedded page may be denied the
/// Clipboard API; then the field with this id, if there is one, is selected and
/// copied with `execCommand`. Returns whether the text was copied.
pub(crate) async fn copy(text: &str, root: Option<Element>, field: Option<&str>) -> bool {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // In an insecure context the clipboard is undefined, whatever its type
    // says.
    let clipboard = clipboard.filter(|clipboard| !clipboard.is_undefined());
    if let Some(clipboard) = clipboard
        && JsFuture::from(clipboard.write_text(text)).await.is_ok()
    {
        return true;
    }
    let Some(field) = field else { return false };
    dom::select_text(root.as_ref(), field);
    let document = document().and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or_default())
}

/// The longest URL that every browser passes on to a mail program: Chrome on
/// Windows drops one of more than about 2,046 characters without a word.
const MAX_MAIL_URL: usize = 1_900;

/// The `mailto:` URL that opens a message in the visitor's mail program. Returns
/// whether the URL has the body; one that would be too long has the subject alone.
#[must_use]
pub(crate) fn mail_url(subject: &str, body: &str) -> (String, bool) {
    let encoded = |text: &str| String::from(js_sys::encode_uri_component(text));
    let subject = format!("mailto:?subject={}", encoded(subject));
    let url = format!("{subject}&body={}", encoded(&body.replace('\n', "\r\n")));
    if url.len() <= MAX_MAIL_URL { (url, true) } else { (subject, false) }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
