//! The page around the widget: what its loader lends to the widget, how the
//! page's colours reach it, and what its engineer is told.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::embedding::{Options, Palette, Theme, Warning};

/// The element of a page that the widget is shown in.
pub type Root = HtmlElement;

/// A function of the page.
pub type PageFunction = js_sys::Function;

#[wasm_bindgen]
extern "C" {
    /// What the loader (`static/jalon.js`) lends to each instance.
    #[derive(Clone, Debug, PartialEq)]
    pub type Host;

    /// Tells the page that something happened. `detail` is JSON, and holds
    /// counts and states alone.
    #[wasm_bindgen(method)]
    pub fn notify(this: &Host, name: &str, detail: &str);

    /// Prints what the widget shows, under this title.
    #[wasm_bindgen(method)]
    pub fn print(this: &Host, title: &str);
}

/// Answers a question of the page; `None` is a refusal.
pub fn answer(question: &PageFunction, text: Option<&str>) {
    let text = text.map_or(JsValue::NULL, JsValue::from_str);
    // What the page throws is the page's own.
    drop(question.call1(&JsValue::NULL, &text));
}

/// Gives the widget the colours that the page decided. Through the style's own
/// methods: a strict policy refuses style attributes.
pub fn paint(root: &Root, options: &Options) {
    let style = root.style();
    let scheme = match options.theme {
        Theme::Auto => "",
        Theme::Light | Theme::Dark => options.theme.code(),
    };
    // An empty value takes the property away; one that a browser does not know
    // leaves the default.
    drop(style.set_property("color-scheme", scheme));
    let values = options.palette.map_or_else(Default::default, |palette| palette.values());
    for (name, value) in Palette::PROPERTIES.iter().zip(values) {
        drop(style.set_property(name, &value));
    }
}

/// Tells whoever wrote the page what was set aside.
pub fn warn(warnings: &[Warning]) {
    for warning in warnings {
        web_sys::console::warn_1(&warning.to_string().into());
    }
}
