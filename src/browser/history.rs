//! The browser's history: the back button goes back within the widget, where the
//! page is the widget's own or the host page asks for it.

use gloo_events::EventListener;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PopStateEvent, Window};

use jalon_core::embedding::Options;
use jalon_core::session::{Destination, Visit};

use super::page::Listener;

/// What the widget may do with the page's history.
#[derive(Clone, Debug)]
pub(crate) struct History {
    /// The name of the widget's entry in the state of the history, which the page
    /// and other widgets may use too.
    key: String,
    is_used: bool,
    /// Whether the address names the place: only on the standalone page.
    has_address: bool,
}

impl History {
    /// The history for a widget with these options. In a frame the page around it
    /// decides: the history of a frame is its page's too.
    pub(crate) fn of(options: &Options, instance: &str, own_page: bool) -> Self {
        let is_framed = window().is_some_and(|window| window.parent().ok().flatten().is_none_or(|it| it != window));
        let has_address = own_page && !is_framed;
        Self {
            key: format!("{instance}:{}", options.storage_key),
            is_used: has_address || options.history,
            has_address,
        }
    }

    /// The place that the address of the page names, after the `#`.
    pub(crate) fn address(&self) -> Option<String> {
        if !self.has_address {
            return None;
        }
        let hash = window()?.location().hash().ok()?;
        hash.strip_prefix('#').filter(|address| !address.is_empty()).map(str::to_owned)
    }

    /// Records where the visitor went. Where that fails, the back button leaves the
    /// page.
    pub(crate) fn record(&self, visit: &Visit) {
        if !self.is_used {
            return;
        }
        let Some(history) = window().and_then(|window| window.history().ok()) else { return };
        // What the page itself has stored there stays. A state that can hold nothing
        // beside it is left alone.
        let current = history.state().unwrap_or(JsValue::NULL);
        if !current.is_null() && (!current.is_object() || Array::is_array(&current)) {
            return;
        }
        let state = Object::assign(&Object::new(), current.unchecked_ref());
        drop(Reflect::set(&state, &self.key.as_str().into(), &visit.bookmark.as_str().into()));
        let address = self.has_address.then(|| url_of(&visit.address));
        drop(if visit.is_step {
            history.push_state_with_url(&state, "", address.as_deref())
        } else {
            history.replace_state_with_url(&state, "", address.as_deref())
        });
    }

    /// Calls back when the history or the address leads to another place.
    pub(crate) fn on_arrival(&self, callback: impl Fn(Destination) + 'static) -> Option<Listener> {
        let (window, this) = (window().filter(|_| self.is_used)?, self.clone());
        Some(EventListener::new(&window, "popstate", move |event| {
            let state = event.dyn_ref::<PopStateEvent>().map_or(JsValue::NULL, PopStateEvent::state);
            let bookmark = Reflect::get(&state, &this.key.as_str().into()).ok().and_then(|text| text.as_string());
            // Another address, typed or followed, has no state.
            let place = bookmark.map(Destination::Bookmark).or_else(|| this.address().map(Destination::Address));
            if let Some(place) = place {
                callback(place);
            }
        }))
    }
}

/// The URL of a place: the start is at the page's own address.
fn url_of(address: &str) -> String {
    if !address.is_empty() {
        return format!("#{address}");
    }
    let location = window().map(|window| window.location());
    let part = |text: Option<Result<String, JsValue>>| text.and_then(Result::ok).unwrap_or_default();
    part(location.as_ref().map(web_sys::Location::pathname)) + &part(location.as_ref().map(web_sys::Location::search))
}

fn window() -> Option<Window> {
    web_sys::window()
}
