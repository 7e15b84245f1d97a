//! The page around the widget: what its loader lends to the widget, how the
//! page's colours reach it, and what its engineer is told.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::embedding::{Event, Options, Palette, Theme, Warning};
use crate::text::Language;

/// The element of a page that the widget is shown in.
pub type Root = HtmlElement;

/// A function of the page.
pub type PageFunction = js_sys::Function;

#[wasm_bindgen]
extern "C" {
    /// What the loader (`static/jalon.js`) lends to each instance.
    #[derive(Clone, Debug, PartialEq)]
    pub type Host;

    #[wasm_bindgen(method)]
    fn notify(this: &Host, name: &str, detail: &str);

    #[wasm_bindgen(method, js_name = learn)]
    async fn fetch_words(this: &Host, code: &str);

    /// Prints what the widget shows, under this title.
    #[wasm_bindgen(method)]
    pub fn print(this: &Host, title: &str);
}

impl Host {
    /// Tells the page that something happened.
    pub fn tell(&self, event: Event) {
        self.notify(event.name(), &event.detail());
    }

    /// Brings the words of a language into the program's memory; afterwards the
    /// language itself says whether they [are here](Language::is_here).
    pub async fn learn(&self, language: Language) {
        self.fetch_words(language.code()).await;
    }
}

/// Answers a question of the page; `None` is a refusal.
pub fn answer(question: &PageFunction, text: Option<&str>) {
    let text = text.map_or(JsValue::NULL, JsValue::from_str);
    // What the page throws is the page's own.
    drop(question.call1(&JsValue::NULL, &text));
}

/// Gives the widget the colours that the page decided, and our own page too
/// where it is the page.
pub fn paint(root: &Root, options: &Options, own_page: bool) {
    paint_element(root, options);
    let page = web_sys::window().and_then(|window| window.document()?.document_element()?.dyn_into::<Root>().ok());
    if let Some(page) = page.filter(|_| own_page) {
        paint_element(&page, options);
    }
}

/// Through the style's own methods: a strict policy refuses style attributes.
fn paint_element(element: &Root, options: &Options) {
    let style = element.style();
    let scheme = match options.theme {
        Theme::Auto => "",
        Theme::Light | Theme::Dark => options.theme.code(),
    };
    // An empty value takes the property away; one that a browser does not know
    // leaves the default.
    drop(style.set_property("color-scheme", scheme));
    let values = options.palette().map_or_else(Default::default, |palette| palette.values());
    for (name, value) in Palette::PROPERTIES.iter().zip(values) {
        drop(style.set_property(name, &value));
    }
}

/// Tells whoever wrote the page what was set aside.
pub fn warn<'a>(warnings: impl IntoIterator<Item = &'a Warning>) {
    for warning in warnings {
        web_sys::console::warn_1(&warning.to_string().into());
    }
}
