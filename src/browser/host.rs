//! The host page: what its loader provides, how the page's colours reach the
//! widget, and warnings for the page's developer.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use jalon_core::document::FileKey;
use jalon_core::embedding::{HostEvent, Options, Warning, colour_properties, file_detail};
use jalon_core::language::Language;
use jalon_core::session::Download;

/// The element that the widget is rendered in.
pub(crate) type Root = HtmlElement;

/// A function of the host page.
pub(crate) type PageFunction = js_sys::Function;

#[wasm_bindgen]
extern "C" {
    /// What the loader (`static/jalon.js`) provides to each instance.
    #[derive(Clone, Debug, PartialEq)]
    pub type Host;

    #[wasm_bindgen(method, js_name = emit)]
    fn emit_event(this: &Host, name: &str, detail: &str);

    #[wasm_bindgen(method, js_name = handOver)]
    async fn hand_over_file(this: &Host, detail: &str) -> JsValue;

    #[wasm_bindgen(method, js_name = loadLanguage)]
    async fn load_messages(this: &Host, code: &str);

    #[wasm_bindgen(method, js_name = withLock)]
    fn request_lock(this: &Host, name: &str, callback: &JsValue) -> bool;

    #[wasm_bindgen(method, getter, js_name = canShare)]
    fn offers_sharing(this: &Host) -> bool;

    #[wasm_bindgen(method, js_name = share)]
    async fn share_file(this: &Host, name: &str, media_type: &str, text: &str) -> JsValue;

    #[wasm_bindgen(method, catch, js_name = makeOfficeFile)]
    async fn make_file(this: &Host, kind: &str, content: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, js_name = print)]
    fn print_under(this: &Host, title: &str);
}

impl Host {
    /// Notifies the page of an event.
    pub(crate) fn emit(&self, event: HostEvent) {
        self.emit_event(event.name(), &event.detail());
    }

    /// Gives the page the whole document, as the event `jalon-file`: its file name, and
    /// the text of an export. It is no event for statistics. Returns whether the page
    /// took it.
    pub(crate) async fn hand_over(&self, file: FileKey, download: &Download) -> bool {
        self.hand_over_file(&file_detail(file, &download.file_name, &download.content)).await.is_truthy()
    }

    /// Loads the messages of a language. If this succeeds, the language [is
    /// loaded](Language::is_loaded) afterwards.
    pub(crate) async fn load_language(&self, language: Language) {
        self.load_messages(language.code()).await;
    }

    /// Calls back once while holding the lock of this name, which all tabs of
    /// the origin share, or without it if the lock is denied. Returns `false`,
    /// and never calls back, if the browser does not support locks.
    pub(crate) fn with_lock(&self, name: &str, callback: impl FnOnce() + 'static) -> bool {
        self.request_lock(name, &Closure::once_into_js(callback))
    }

    /// Whether the browser can pass files to other applications.
    pub(crate) fn can_share(&self) -> bool {
        self.offers_sharing()
    }

    /// Passes the file to an application that the visitor chooses. Returns
    /// `false` where the browser refuses to offer that.
    pub(crate) async fn share(&self, file: &Download) -> bool {
        self.share_file(&file.file_name, file.media_type, &file.content).await.is_truthy()
    }

    /// Makes an office file of this kind with a program of its own, which is loaded
    /// first. Returns its bytes.
    ///
    /// # Errors
    /// The page's exception, where the program cannot be loaded or refuses.
    pub(crate) async fn make_office_file(&self, kind: &str, content: &str) -> Result<JsValue, JsValue> {
        self.make_file(kind, content).await
    }

    /// Prints the widget's current view, under this title.
    pub(crate) fn print(&self, title: &str) {
        self.print_under(title);
    }
}

/// Answers a request of the page; `None` refuses it.
pub(crate) fn answer(request: &PageFunction, text: Option<&str>) {
    let text = text.map_or(JsValue::NULL, JsValue::from_str);
    // An exception in the page's own code is not the widget's to handle.
    drop(request.call1(&JsValue::NULL, &text));
}

/// Applies the host's colours to the widget, and to the page if it is
/// standalone.
pub(crate) fn paint(root: &Root, options: &Options, own_page: bool) {
    paint_element(root, options);
    let page = web_sys::window().and_then(|window| window.document()?.document_element()?.dyn_into::<Root>().ok());
    if let Some(page) = page.filter(|_| own_page) {
        paint_element(&page, options);
    }
}

/// Uses the CSSOM, because a strict content security policy blocks style
/// attributes.
fn paint_element(element: &Root, options: &Options) {
    let style = element.style();
    // An empty value removes the property; an unknown one leaves the default.
    for (name, value) in colour_properties(options.theme, options.accent, options.background) {
        drop(style.set_property(name, &value));
    }
}

/// Warns the page's developer about ignored options.
pub(crate) fn warn<'a>(warnings: impl IntoIterator<Item = &'a Warning>) {
    for warning in warnings {
        web_sys::console::warn_1(&warning.to_string().into());
    }
}
