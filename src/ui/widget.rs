//! What the loader of a page (`static/jalon.js`) starts and holds: one instance
//! of the widget.

use std::cell::Cell;
use std::rc::Rc;

use serde_json::Value;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Renderer};

use super::app::{App, Setup};
use super::remote::Remote;
use super::start::fresh;
use crate::browser::host::{Host, PageFunction, Root, paint, warn};
use crate::embedding::{Options, Warning};
use crate::text::Language;

/// An instance on a page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget {
    handle: AppHandle<App>,
    root: Root,
    setup: Setup,
    /// What was wrong with the options, and is told.
    told: Vec<Warning>,
}

/// The code of the language whose words are to be fetched first: that which a
/// widget with these options begins with where no kept work says otherwise.
/// Nothing where they are here.
#[wasm_bindgen(js_name = firstLanguage)]
#[must_use]
pub fn first_language(options: &str) -> Option<String> {
    let language = fresh(&parse(options).0).language;
    (!language.is_here()).then(|| language.code().to_owned())
}

/// The words of a language are in the program's memory from now on.
#[wasm_bindgen]
pub fn learned(code: &str) {
    if let Some(language) = Language::from_code(code) {
        language.arrive();
    }
}

/// Shows the widget in this element. `options` is a JSON object of attribute
/// names and values; `own_page` says that the page is ours alone, so that it
/// takes the widget's language.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Root, options: &str, host: Host, own_page: bool) -> Widget {
    let (options, told) = parse(options);
    warn(&told);
    paint(&root, &options, own_page);
    let setup = Setup {
        options: Rc::new(options),
        instance: next_instance().into(),
        own_page,
        host,
        remote: Remote::default(),
    };
    let handle = Renderer::<App>::with_root_and_props(root.clone().into(), setup.clone()).render();
    Widget { handle, root, setup, told }
}

#[wasm_bindgen]
impl Widget {
    /// Takes other options. The storage key stays: it is what the work is
    /// found by.
    pub fn update(&mut self, options: &str) {
        let (options, wrong) = parse(options);
        warn(wrong.iter().filter(|warning| !self.told.contains(warning)));
        self.told = wrong;
        let options = Options { storage_key: self.setup.options.storage_key.clone(), ..options };
        paint(&self.root, &options, self.setup.own_page);
        self.setup.options = Rc::new(options);
        self.handle.update(self.setup.clone());
    }

    /// The document, as an export holds it.
    #[wasm_bindgen(js_name = exportDocument)]
    #[must_use]
    pub fn export_document(&self) -> Option<String> {
        self.setup.remote.export()
    }

    /// Asks the visitor for the document on behalf of `who`, and calls back with
    /// it or with null.
    #[wasm_bindgen(js_name = askForDocument)]
    pub fn ask_for_document(&self, who: &str, answer: PageFunction) {
        self.setup.remote.ask_for_export(who, answer);
    }

    /// Loads a document where there is nothing to lose, else asks the visitor.
    /// Whether it is loaded.
    ///
    /// # Errors
    /// What is wrong with the document, in the visitor's language.
    #[wasm_bindgen(js_name = importDocument)]
    pub fn import_document(&self, text: &str) -> Result<bool, JsError> {
        self.setup.remote.import(text).map_err(|message| JsError::new(&message))
    }

    /// Goes to a place. Whether it is there.
    #[wasm_bindgen(js_name = goTo)]
    #[must_use]
    pub fn go_to(&self, place: &str) -> bool {
        self.setup.remote.go_to(place)
    }

    /// Keeps what is not kept yet, and takes the widget out of the page.
    pub fn stop(self) {
        self.setup.remote.disconnect();
        self.handle.destroy();
    }
}

fn parse(options: &str) -> (Options, Vec<Warning>) {
    let written: Value = serde_json::from_str(options).unwrap_or_default();
    let attributes = written.as_object().into_iter().flatten();
    Options::read(attributes.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))))
}

/// What the ids of the next instance start with: no two on a page are the same.
fn next_instance() -> String {
    thread_local! {
        static COUNT: Cell<u32> = const { Cell::new(0) };
    }
    let count = COUNT.get() + 1;
    COUNT.set(count);
    if count == 1 { "jalon".to_owned() } else { format!("jalon-{count}") }
}
